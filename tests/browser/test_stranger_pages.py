"""Stranger pages: new ways to begin, to end and to ask for more than a page. Each has an outcome that says what is true, in time, and reaches nobody."""

from __future__ import annotations

import gzip
import json
import time

import pytest

from harness.capture.engine import capture_all
from harness.model.snapshot import Capture, CaptureRequest, Outcome
from tests.browser.conftest import Answer, Canary, Site
from tests.browser.test_hostile_pages import HEAD, STORY, _processes, raw
from tests.browser.test_odd_pages import seen, unseen

pytestmark = [pytest.mark.browser, pytest.mark.full]

BODY = STORY.encode()
LENGTH = b"Content-Length: %d\r\n\r\n" % len(BODY)
PART = b"--part\r\nContent-Type: text/html\r\n\r\n" + BODY + b"\r\n"
COMPLETE, PARTIAL, DEAD, REFUSED = Outcome.COMPLETE, Outcome.PARTIAL, Outcome.DEAD_FRAME, Outcome.REFUSED
OWN_WORDS = "outgoing proxy"

# What asks a person: all of it is turned down, and the page goes on.
ASKS = ["usb.requestDevice({filters: []}", "bluetooth.requestDevice({acceptAllDevices: true}", "serial.requestPort(", "hid.requestDevice({filters: []}", "keyboard.lock(", "wakeLock.request(", "xr.requestSession('immersive-vr'", "credentials.get({password: true}", "mediaDevices.getDisplayMedia(", "mediaDevices.getUserMedia({video: true}", "requestMIDIAccess({sysex: true}", "clipboard.readText(", "share({title: 'x'}", "storage.persist()"]  # fmt: skip
DEVICES = "".join(
    f"try {{ Promise.resolve(navigator.{ask.rstrip(')')})).catch(() => 0) }} catch {{}}\n" for ask in ASKS
) + "".join(
    f"try {{ Promise.resolve({ask}).catch(() => 0) }} catch {{}}\n"
    for ask in (
        "showOpenFilePicker()",
        "showSaveFilePicker()",
        "document.documentElement.requestFullscreen()",
        "document.body.requestPointerLock()",
        "documentPictureInPicture.requestWindow()",
        "new EyeDropper().open()",
        "Notification.requestPermission()",
        "queryLocalFonts()",
    )
)


def pages(there: str) -> dict[str, tuple[str | bytes | Answer, set[Outcome]]]:
    """By path: the page, and the outcomes it may end with; ``there`` is a private host that hears everything."""
    at = there.encode()
    return {
        # How an answer begins and ends.
        "sandboxed": (raw(HEAD + b"Content-Security-Policy: sandbox\r\n" + LENGTH + BODY), {COMPLETE}),
        "hinted": (raw(b"HTTP/1.1 103 Early Hints\r\nLink: <http://%s/a.css>; rel=preload; as=style, <http://%s>; rel=preconnect\r\n\r\n" % (at, at) + HEAD + LENGTH + BODY), {COMPLETE}),
        "not-zstd": (raw(HEAD + b"Content-Encoding: zstd\r\nContent-Length: 400\r\n\r\n\x28\xb5\x2f\xfd" + b"z" * 396), {Outcome.UNREACHABLE, PARTIAL}),
        "not-br": (raw(HEAD + b"Content-Encoding: br\r\n" + LENGTH + BODY), {Outcome.UNREACHABLE, PARTIAL}),
        "gzip-cut": (raw(HEAD + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(BODY * 50)[:300]), {PARTIAL}),
        "http10": (raw(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + BODY), {COMPLETE}),
        "http10-cut": (raw(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + BODY[:700]), {PARTIAL}),
        "replaced": (raw(b"HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=part\r\n\r\n", PART, PART, pause=0.3, times=1), {Outcome.UNSUPPORTED}),
        # Where a page goes.
        "refresh-in": (raw(HEAD + b"Refresh: 0; url=http://%s/r\r\n" % at + LENGTH + BODY), {REFUSED}),
        "goes-in": (STORY + f"<script>setTimeout(() => location = 'https://{there}/x', 50)</script>", {REFUSED}),
        "goes-nowhere": (STORY + "<script>setTimeout(() => location = 'http://nowhere.invalid/', 50)</script>", {Outcome.UNREACHABLE}),
        "goes-to-silence": (STORY + "<script>setTimeout(() => location = '/silence', 50)</script>", {Outcome.UNREACHABLE}),
        "opens-data": (STORY + f"<a id=a target=_blank href='data:text/html,x'>A</a><script>open('data:text/html,<script>fetch(`http://{there}/d`)<\\/script>'); a.click(); location = 'data:text/html,gone'</script>", {COMPLETE}),
        "rules": (STORY + '<script type=speculationrules>{"prerender": [{"urls": ["/story", "http://THERE/pre"], "eagerness": "immediate"}], "prefetch": [{"urls": ["http://THERE/fetch"], "eagerness": "immediate"}]}</script>'.replace("THERE", there), {COMPLETE}),
        "tells-when-it-goes": (STORY + f"<script>for (const e of ['pagehide', 'unload', 'visibilitychange', 'freeze']) addEventListener(e, () => {{ navigator.sendBeacon('http://{there}/b'); fetch('http://{there}/k', {{keepalive: true}}) }}); try {{ fetchLater('http://{there}/l', {{activateAfter: 0}}) }} catch {{}}</script>", {COMPLETE}),
        "based-in": (STORY.replace("<title>", f"<base href='http://{there}/'><link rel=stylesheet href=s.css><script src=x.js></script><title>") + "<img src=i.png>", {COMPLETE}),
        # Frames of others that are not there.
        "framed-in": (STORY + f"<iframe src='http://{there}/f' width=300 height=200></iframe>", {DEAD}),
        "framed-nowhere": (STORY + "<iframe src='http://nowhere.invalid/f' width=300 height=200></iframe>", {DEAD}),
        "embeds-in": (STORY + f"<object data='http://{there}/o' width=300 height=99></object><embed src='http://{there}/e' width=300 height=99><fencedframe></fencedframe><portal src='http://{there}/p'></portal>", {DEAD}),
        # More than a page has use for.
        "asks": (STORY + f"<script>{DEVICES}</script>", {COMPLETE}),
        "shared": (STORY + "<script>for (let i = 0; i < 30; i++) new SharedWorker(URL.createObjectURL(new Blob([`fetch('http://THERE/w').catch(() => 0); for (;;) {}`])), 'n' + i)</script>".replace("THERE", there), {COMPLETE, PARTIAL, Outcome.TIMED_OUT}),
        "resizes": (STORY + "<div id=r></div><script>new ResizeObserver(() => { r.style.width = Math.random() * 500 + 'px' }).observe(r); (function f() { r.style.height = Math.random() * 50 + 'px'; requestAnimationFrame(f) })()</script>", {COMPLETE}),
        "ten-thousand-frames": (STORY + "<script>for (let i = 0; i < 10000; i++) document.body.append(document.createElement('iframe'))</script>", {PARTIAL, Outcome.TIMED_OUT}),
        "styled": (STORY + "<style>" + "".join(f".c{i}:has(.d{i}) > p:nth-child({i % 50 + 1}n){{color:rgb({i % 99},0,0)}}" for i in range(60_000)) + "</style>", {COMPLETE}),
        "fields": (STORY + "<script>Object.defineProperty(HTMLSelectElement.prototype, 'selectedOptions', {get() { for (;;) {} }}); Object.defineProperty(HTMLInputElement.prototype, 'value', {get() { throw 1 }})</script><select><option>chosen</select>" + "<input value=told>" * 3000, {COMPLETE}),
        # What is shown of a page.
        "trusted": (raw(HEAD + b"Content-Security-Policy: require-trusted-types-for 'script'; trusted-types none\r\nContent-Length: %d\r\n\r\n" % len(TRUSTED) + TRUSTED), {COMPLETE}),
        "layers": (STORY + "<div popover>Closed popover.</div><dialog>Closed dialogue.</dialog><div style='content-visibility:auto;contain-intrinsic-size:1px 9000px'><p>Drawn when seen.</p></div><div style='content-visibility:hidden'>Drawn never.</div><style>@media screen{.paper{display:none}}</style><p class=paper>On paper alone.</p>", {COMPLETE}),
        "transition": (STORY + "<p id=v>The old state.</p><script>addEventListener('load', () => setTimeout(() => document.startViewTransition(() => { v.textContent = 'The new state.'; return new Promise(() => 0) }), 10))</script>", {COMPLETE}),
    }  # fmt: skip


TRUSTED = (
    BODY
    + b"<p id=o></p><script>try { o.innerHTML = '<b>x</b>' } catch { o.textContent = 'Markup was refused.' }</script>"
)


@pytest.fixture
def found(site: Site, canary: Canary) -> dict[str, Capture]:
    """Every page's capture, with one of an everyday page beside each."""
    wanted = pages(f"127.0.0.1:{canary.port}")
    site.pages |= {f"/{name}": page for name, (page, _) in wanted.items()}
    site.pages |= {f"/story?{name}": STORY for name in wanted} | {"/story": STORY, "/silence": raw(b"")}
    names = [part for name in wanted for part in (name, f"story?{name}")]
    requests = [CaptureRequest(request_id=name, source="s", url=f"http://a.test/{name}") for name in names]
    settings = site.settings(per_host=3, attempts=2)
    captures = {c.request.request_id: c for c in capture_all(requests, settings)}
    assert set(captures) == set(names)
    strange = {
        n: (c.outcome.value, c.reasons) for n, c in captures.items() if n in wanted and c.outcome not in wanted[n][1]
    }
    assert strange == {}
    assert {n: c.outcome for n, c in captures.items() if n not in wanted and c.outcome is not COMPLETE} == {}
    assert {n: c.milliseconds for n, c in captures.items() if c.milliseconds > 60_000} == {}
    deadline = time.monotonic() + 10
    while _processes(settings.browser.name) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert _processes(settings.browser.name) == {}
    time.sleep(1)
    assert canary.heard == []
    return captures


def test_stranger_pages_end_in_time_tell_the_truth_and_reach_nobody(found: dict[str, Capture]) -> None:
    for name, capture in found.items():
        text = seen(capture) if "layout.json" in capture.artifacts else ""
        assert OWN_WORDS not in text, name
        if capture.outcome is COMPLETE:
            assert "1,500 soldiers" in text, name
        else:
            assert capture.reasons, name
    for name in ("refresh-in", "goes-in"):
        assert "loopback" in found[name].reasons[0]
    assert "nowhere.invalid" in found["goes-nowhere"].reasons[0]
    assert all("does not say how long it is" in found[name].reasons[0] for name in ("gzip-cut", "http10-cut"))
    assert "one document after another" in found["replaced"].reasons[0]
    assert found["based-in"].blocked_requests
    assert "Markup was refused." in seen(found["trusted"])
    assert "The new state." in seen(found["transition"])
    assert "Drawn when seen." in seen(found["layers"])
    assert set(unseen(found["layers"])) == {"Closed popover.", "Closed dialogue.", "Drawn never.", "On paper alone."}
    told = [r["text"] for r in json.loads(found["fields"].artifacts["layout.json"])["runs"] if r.get("field")]
    assert (told.count("told"), told[0]) == (3000, "chosen")
