"""Hostile pages: each ends with an outcome of its own, in time, with other pages unharmed and no process left behind."""

from __future__ import annotations

import gzip
import os
import signal
import threading
import time
import zlib
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from harness.capture.browser import running
from harness.capture.engine import capture_all
from harness.model.snapshot import Capture, CaptureRequest, Outcome
from tests.browser.conftest import Answer, Site

STORY = (
    "<!doctype html><html lang=en><title>Troops</title><article><h1>Troops</h1>"
    + "<p>The service said on 18 October that 1,500 soldiers had been moved to the east of the country.</p>" * 12
    + "</article>"
)


def raw(*pieces: bytes, pause: float = 0.0, times: int = 1, close: bool = True) -> Answer:
    """An answer byte for byte, its pieces sent ``times`` over with a pause after each."""

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        try:
            for _ in range(times):
                for piece in pieces:
                    handler.wfile.write(piece)
                    handler.wfile.flush()
                    time.sleep(pause)
            if close:
                handler.connection.close()
        except OSError:
            pass  # the browser has had enough

    return send


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"


def endless(handler: BaseHTTPRequestHandler) -> None:
    handler.close_connection = True
    body = b"<p>more and more of it</p>" * 400
    try:
        handler.wfile.write(CHUNKED)
        for _ in range(2000):
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(body), body))
            time.sleep(0.01)
    except OSError:
        pass  # cut off, as it must be


def bomb(media_type: str) -> Answer:
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    piece = b"<p>0</p>" * (1 << 17)
    packed = b"".join(
        [*(packer.compress(piece) for _ in range(512)), packer.flush()]
    )  # half a gigabyte in two megabytes

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", media_type)
        handler.send_header("Content-Encoding", "gzip")
        handler.send_header("Content-Length", str(len(packed)))
        handler.end_headers()
        handler.wfile.write(packed)

    return send


# By path: the page, and the outcomes it may end with.
COMPLETE = {Outcome.COMPLETE}
PAGES: dict[str, tuple[str | bytes | Answer, set[Outcome]]] = {
    "redirects": (raw(b"HTTP/1.1 302 Found\r\nLocation: /redirects\r\nContent-Length: 0\r\n\r\n"), {Outcome.ERROR_PAGE}),
    "refresh": ("<meta http-equiv=refresh content=0>" + STORY, {Outcome.PARTIAL}),
    "reload": (STORY + "<script>location.reload()</script>", {Outcome.PARTIAL}),
    "alerts": (STORY + "<script>for (let i = 0; i < 50; i++) { alert(i); confirm(i); prompt(i) }</script>", COMPLETE),
    "endless-alerts": (STORY + "<script>setInterval(() => alert(1), 0)</script>", COMPLETE | {Outcome.TIMED_OUT, Outcome.PARTIAL}),
    "unload": (STORY + "<script>addEventListener('beforeunload', (e) => { e.preventDefault(); e.returnValue = 'stay' })</script>", COMPLETE),
    "popups": (STORY + "<script>for (let i = 0; i < 200; i++) window.open('/story?' + i)</script>", COMPLETE),
    "print": (STORY + "<script>setInterval(() => print(), 10)</script>", COMPLETE),
    "permissions": (STORY + "<script>navigator.geolocation.getCurrentPosition(() => 0); Notification.requestPermission(); navigator.clipboard?.readText().catch(() => 0)</script>", COMPLETE),
    "worker": (STORY + "<script>navigator.serviceWorker && navigator.serviceWorker.register('/sw.js')</script>", COMPLETE),
    "busy": (STORY + "<script>setTimeout(() => { for (;;) {} }, 100)</script>", {Outcome.TIMED_OUT, Outcome.CRASHED}),
    "busy-at-once": ("<p>words</p><script>for (;;) {}</script>", {Outcome.TIMED_OUT, Outcome.PARTIAL}),
    "nodes": (STORY + "<div id=d></div><script>const f = document.createDocumentFragment(); for (let i = 0; i < 1e6; i++) f.append(document.createElement('i')); d.append(f)</script>", COMPLETE | {Outcome.TIMED_OUT, Outcome.PARTIAL}),
    "tall": (STORY + "<div style='height:60000px'></div>", COMPLETE),
    "endless": (endless, {Outcome.PARTIAL, Outcome.TOO_LARGE, Outcome.TIMED_OUT}),
    "drip": (raw(CHUNKED, *(b"5\r\n<p>a \r\n" for _ in range(40)), pause=0.5), {Outcome.PARTIAL, Outcome.TIMED_OUT}),
    "slow-head": (raw(*(bytes([b]) for b in HEAD), pause=0.5), {Outcome.TIMED_OUT, Outcome.UNREACHABLE}),
    "truncated": (raw(HEAD + b"Content-Length: 90000\r\n\r\n" + STORY.encode()), {Outcome.PARTIAL}),
    "truncated-chunks": (raw(CHUNKED + b"ffff\r\n" + STORY.encode()), {Outcome.PARTIAL}),
    "truncated-gzip": (raw(HEAD + b"Content-Encoding: gzip\r\nContent-Length: 9000\r\n\r\n" + gzip.compress(os.urandom(9000))[:4000]), {Outcome.PARTIAL, Outcome.UNREACHABLE}),
    "download": (raw(b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Length: 2000000000\r\n\r\n" + b"x" * 100_000, pause=1.0), {Outcome.TOO_LARGE}),
    "nul": (("<!doctype html><title>T\0</title>" + STORY.replace("soldiers", "sol\0diers")).encode(), COMPLETE),
    "encodings": (b"<meta charset=utf-16><title>\xff\xfe</title>" + STORY.encode() + bytes(range(256)), COMPLETE),
    "reset": (raw(b""), {Outcome.UNREACHABLE}),
    "garbage": (raw(b"\x00\xffnonsense\r\n\r\nmore"), {Outcome.UNREACHABLE, Outcome.COMPLETE, Outcome.EMPTY_SHELL, Outcome.SOFT_404, Outcome.UNSUPPORTED}),
    "headers": (raw(HEAD + b"X-Big: " + b"x" * 1_000_000 + b"\r\nContent-Length: 2\r\n\r\nhi"), {Outcome.UNREACHABLE}),
    "busy-429": (raw(b"HTTP/1.1 429 No\r\nRetry-After: 600\r\nContent-Length: 0\r\n\r\n"), {Outcome.RATE_LIMITED}),
    "down-503": (raw(b"HTTP/1.1 503 No\r\nContent-Length: 4\r\n\r\ndown"), {Outcome.ERROR_PAGE}),
    "own-json": ("<script>JSON.stringify = () => { throw 1 }; Array.prototype.push = () => 0; window.getComputedStyle = null; Promise.prototype.then = null; document.querySelectorAll = null</script>" + STORY, COMPLETE),
    "no-root": (STORY + "<script>addEventListener('load', () => document.documentElement.remove())</script>", {Outcome.EMPTY_SHELL}),
    "nested": (STORY + "<iframe src=/nested></iframe>", COMPLETE | {Outcome.PARTIAL, Outcome.DEAD_FRAME}),
    "frames": (STORY + "<iframe srcdoc='<p>x'></iframe>" * 300, {Outcome.PARTIAL, Outcome.TIMED_OUT}),
    "poll": (STORY + "<script>(async function f() { await fetch('/story').catch(() => 0); f() })()</script>", COMPLETE),
    "events": (STORY + "<script>new EventSource('/endless'); new WebSocket('ws://a.test/socket')</script>", COMPLETE),
    "history": (STORY + "<script>setInterval(() => history.pushState({}, '', '?' + Math.random()), 1)</script>", COMPLETE),
    "grows": (STORY + "<script>addEventListener('scroll', () => document.body.insertAdjacentHTML('beforeend', '<div style=height:2000px>more</div>'))</script>", COMPLETE),
    "hog": (STORY + "<script>const a = []; (function f() { for (let i = 0; i < 50; i++) a.push(new Array(1e6).fill(i + Math.random())); setTimeout(f, 0) })()</script>", {Outcome.CRASHED, Outcome.TIMED_OUT, Outcome.PARTIAL, Outcome.COMPLETE}),
}  # fmt: skip


def steady(piece: bytes, pause: float, times: int, head: bytes = HEAD, length: int = 0) -> Answer:
    """An answer whose pieces come one after another, for as long as anybody listens."""
    sized = b"Content-Length: %d\r\n\r\n" % (length or len(piece) * times)
    return raw(head + sized, *(piece for _ in range(times)), pause=pause)


def whole(media_type: str, body: bytes, more: bytes = b"") -> Answer:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\n%sContent-Length: %d\r\n\r\n"
    return raw(head % (media_type.encode(), more, len(body)), body)


def packed_tight() -> Answer:
    """Half a gigabyte in two kilobytes."""
    folder = Path(__file__).parents[1] / "corpus" / "hostile"
    return whole("text/html", (folder / "bomb.br").read_bytes(), b"Content-Encoding: br\r\n")


_LAUGHS = "<!DOCTYPE svg [<!ENTITY a0 'lol'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10)) + "]><svg xmlns='http://www.w3.org/2000/svg'><text>&a9;</text></svg>"  # fmt: skip
_USES = "<svg width=400 height=400><g id=u0><rect width=1 height=1 /></g>" + "".join(f"<g id=u{n}>{f'<use href=#u{n - 1} />' * 10}</g>" for n in range(1, 9)) + "<use href=#u8 /></svg>"  # fmt: skip

# What else may come, beside what the pages need.
NO_TIME = {Outcome.TIMED_OUT, Outcome.PARTIAL, Outcome.CRASHED}
MORE: dict[str, tuple[str | bytes | Answer, set[Outcome]]] = {
    "imports": (STORY.replace("<title>", "<link rel=stylesheet href=/0.css><title>"), COMPLETE),
    "laughs": (whole("image/svg+xml", _LAUGHS.encode()), {Outcome.ERROR_PAGE, Outcome.EMPTY_SHELL, Outcome.PARTIAL}),
    "uses": (STORY + _USES, COMPLETE | NO_TIME),
    "deep-frames": (STORY + "<script>let d = document; for (let i = 0; i < 500; i++) { const f = d.createElement('iframe'); (d.body || d.documentElement).append(f); d = f.contentDocument; if (!d) break }</script>", NO_TIME),
    "writes": (STORY + "<script>setInterval(() => { document.open(); document.write('<p>again ' + Math.random()) }, 0)</script>", COMPLETE | NO_TIME | {Outcome.EMPTY_SHELL}),
    "wasm": (STORY + "<script>const a = []; setInterval(() => { try { const m = new WebAssembly.Memory({initial: 1000, maximum: 65536}); new Uint8Array(m.buffer).fill(1); a.push(m) } catch {} }, 5)</script>", COMPLETE | NO_TIME),
    "streams": (STORY + "<script>for (let i = 0; i < 20; i++) fetch('/stream').then(async (r) => { const x = r.body.getReader(); for (;;) await x.read() })</script>", COMPLETE | NO_TIME),
    "loops-elsewhere": (STORY + "<script>for (let i = 0; i < 20; i++) { const u = URL.createObjectURL(new Blob(['for (;;) {}'])); new SharedWorker(u, 'n' + i); new Worker(u) }</script>", COMPLETE | NO_TIME),
    "refreshed-by-header": (whole("text/html", STORY.encode(), b"Refresh: 0; url=/refreshed-by-header\r\n"), COMPLETE | NO_TIME),
    "endless-font": ("<style>@font-face{font-family:x;src:url(/font)}body{font-family:x}</style>" + STORY, COMPLETE),
    "many-headers": (whole("text/html", STORY.encode(), b"X-A: 1\r\n" * 5000), COMPLETE),
    "too-many-headers": (whole("text/html", STORY.encode(), b"X-A: 1\r\n" * 60_000), {Outcome.UNREACHABLE}),
    "no-end-of-headers": (raw(HEAD, *(b"X-A: 1\r\n" for _ in range(150)), pause=0.3), {Outcome.TIMED_OUT, Outcome.UNREACHABLE}),
    "interim-for-ever": (raw(b"HTTP/1.1 100 Continue\r\n\r\n", pause=0.005, times=9000), {Outcome.TIMED_OUT, Outcome.UNREACHABLE}),
    "interim-often": (raw(b"HTTP/1.1 103 Early Hints\r\nLink: </0.css>; rel=preload; as=style\r\n\r\n" * 2000 + HEAD + b"Content-Length: %d\r\n\r\n" % len(STORY) + STORY.encode()), COMPLETE),
    "packed-tight": (packed_tight(), {Outcome.UNREACHABLE, Outcome.TOO_LARGE, Outcome.CRASHED, Outcome.PARTIAL}),
    "microtasks": (STORY + "<script>addEventListener('load', () => { (function f() { Promise.resolve().then(f) })() })</script>", NO_TIME),
    "regexp": (STORY + "<script>setTimeout(() => /^(a+)+$/.test('a'.repeat(45) + '!'), 300)</script>", NO_TIME),
    "shouts": (STORY + "<script>setInterval(() => { for (let i = 0; i < 5000; i++) console.error('x'.repeat(10000), i) }, 0)</script>", COMPLETE | NO_TIME),
    "titles": (STORY + "<script>setInterval(() => { document.title = 't'.repeat(1e6) + Math.random() }, 0)</script>", COMPLETE | NO_TIME),
    "pictures": (STORY + "<script>setInterval(() => { for (let i = 0; i < 200; i++) new Image().src = '/p.gif?' + Math.random() }, 5)</script>", COMPLETE | NO_TIME),
    "modal": (STORY + "<dialog id=d>x</dialog><script>setInterval(() => { d.close(); d.showModal() }, 0)</script>", COMPLETE | NO_TIME),
}  # fmt: skip
BLURS = STORY + "<div style='filter:blur(500px);width:30000px;height:30000px;background:radial-gradient(red,blue)'>" + "<div style='filter:blur(300px);backdrop-filter:blur(90px);width:9000px;height:9000px'>" * 20  # fmt: skip
_BESIDE: dict[str, str | bytes | Answer] = {
    **{f"/{n}.css": whole("text/css", b"@import url(/%d.css); @import url(/%d.css); p{color:red}" % ((n + 1) % 5, (n + 2) % 5)) for n in range(5)},
    "/font": steady(b"x", 0.5, 120, b"HTTP/1.1 200 OK\r\nContent-Type: font/woff2\r\n", 9_000_000),
    "/stream": steady(b"x" * 8192, 0.01, 3000, b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"),
}  # fmt: skip


def _processes(name: str) -> dict[int, str]:
    """The command lines of browser processes that descend from this one, by process."""
    commands = dict(running())
    parents = {}
    for pid in commands:
        try:
            with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as file:
                parents[pid] = int(file.read().rpartition(")")[2].split()[1])
        except (OSError, ValueError, IndexError):
            continue

    def ours(pid: int) -> bool:
        while pid in parents:
            pid = parents[pid]
            if pid == os.getpid():
                return True
        return False

    return {pid: command for pid, command in commands.items() if name in command and ours(pid)}


@pytest.mark.full
@pytest.mark.parametrize("first", [True, False])
def test_hostile_pages_end_in_time_and_harm_nobody(site: Site, first: bool) -> None:
    pages = PAGES if first else MORE
    settings = site.settings(
        per_host=4, page_deadline=20.0, call_deadline=8.0, body_deadline=5.0, load_deadline=5.0, max_body=20_000_000
    )
    site.pages |= {f"/{name}": page for name, (page, _) in pages.items()} | _BESIDE
    site.pages |= {
        "/bomb": bomb("text/html"),
        "/story": STORY,
        "/bomb.js": bomb("text/javascript"),
        "/with-bomb": STORY + "<script src=/bomb.js></script>",
    }
    wanted = {name: outcomes for name, (_, outcomes) in pages.items()}
    if first:
        wanted |= {
            "bomb": {Outcome.TOO_LARGE, Outcome.CRASHED, Outcome.TIMED_OUT},
            "with-bomb": {Outcome.COMPLETE, Outcome.PARTIAL, Outcome.TOO_LARGE, Outcome.CRASHED, Outcome.TIMED_OUT},
        }
    names = [part for name in wanted for part in (name, f"story?{name}")]
    for name in wanted:
        site.pages[f"/story?{name}"] = STORY
    requests = [CaptureRequest(request_id=name, source="s", url=f"http://a.test/{name}") for name in names]
    began = time.monotonic()
    found: dict[str, Capture] = {c.request.request_id: c for c in capture_all(requests, settings)}
    assert set(found) == set(names)
    strange = {n: (c.outcome.value, c.reasons) for n, c in found.items() if n in wanted and c.outcome not in wanted[n]}
    # Pages beside them may run out of time on a machine that these pages hold: a second try is what that costs, and all it costs.
    harmed = [c.request for n, c in found.items() if n.startswith("story?") and c.outcome is not Outcome.COMPLETE]
    again = {c.request.request_id: (c.outcome.value, c.reasons, c.milliseconds) for c in capture_all(harmed, settings)}
    assert (strange, {n: said for n, said in again.items() if said[0] != "complete"}) == ({}, {})
    assert len(harmed) <= len(pages) / 10, [request.request_id for request in harmed]
    assert all(c.milliseconds < 60_000 for c in found.values())
    assert all(c.reasons for n, c in found.items() if n in wanted and c.outcome is not Outcome.COMPLETE)
    deadline = time.monotonic() + 10
    while _processes(settings.browser.name) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert _processes(settings.browser.name) == {}
    assert time.monotonic() - began < 300


@pytest.mark.full
def test_a_killed_browser_and_a_killed_page_leave_the_others_to_be_captured(site: Site) -> None:
    site.pages["/slow"] = raw(HEAD + b"Content-Length: %d\r\n\r\n" % len(STORY), STORY.encode(), pause=1.5)
    for n in range(12):
        site.pages[f"/story?{n}"] = STORY
    settings = site.settings(per_host=4, attempts=2)

    def kill(which: str, after: float) -> None:
        time.sleep(after)
        for pid, command in _processes(settings.browser.name).items():
            if ("--type=" in command) == bool(which) and which in command:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    continue

    for which in ("--type=renderer", ""):
        killer = threading.Thread(target=kill, args=(which, 1.0))
        killer.start()
        urls = ["http://a.test/slow", *(f"http://a.test/story?{n}" for n in range(12))]
        requests = [CaptureRequest(request_id=url, source="s", url=url) for url in urls]
        captures = list(capture_all(requests, settings))
        killer.join()
        assert len(captures) == len(urls)
        assert [
            c.request.url for c in captures if c.outcome is not Outcome.COMPLETE and "slow" not in c.request.url
        ] == []


@pytest.mark.full
def test_a_page_that_holds_what_pages_share_costs_its_neighbours_a_second_try_at_most(site: Site) -> None:
    """Layers too large to be drawn without a graphics card hold the process that draws for every page of the browser."""
    site.pages |= {"/blurs": BLURS, "/story": STORY, "/other": STORY}
    names = ("blurs", "story", "other")
    captures = site.capture(*(f"http://a.test/{n}" for n in names), per_host=3, call_deadline=10.0, attempts=2)
    found = dict(zip(names, captures, strict=True))
    assert found["blurs"].outcome in COMPLETE | NO_TIME
    assert found["story"].outcome is found["other"].outcome is Outcome.COMPLETE


def test_a_document_is_waited_for_while_it_comes_and_not_while_it_drips(site: Site) -> None:
    """A deadline is for a site that lets itself be waited for, not for one that sends for longer."""
    piece = (STORY + " " * 20_000).encode()
    site.pages |= {
        "/long": steady(piece, 0.35, 11),
        "/drip": steady(b"<p>a", 0.35, 60),
        "/for-ever": steady(piece, 0.1, 300),
        "/slow": STORY + "<script src=/hangs></script><p>The end came after all.</p>",
        "/hangs": steady(b"1;", 0.35, 60),
    }
    names = ("long", "drip", "for-ever", "slow")
    captures = site.capture(*(f"http://a.test/{n}" for n in names), body_deadline=3.0, load_deadline=3.0, per_host=2)
    found = dict(zip(names, captures, strict=True))
    assert found["long"].outcome is Outcome.COMPLETE, found["long"].reasons
    assert found["drip"].outcome is Outcome.PARTIAL
    assert "after 3 s" in found["drip"].reasons[0]
    assert found["for-ever"].outcome is Outcome.PARTIAL
    assert "after 4.5 s" in found["for-ever"].reasons[0]
    assert found["slow"].outcome is not Outcome.COMPLETE or any("hangs" in limit for limit in found["slow"].limits)


def test_limits_appear_in_the_outcome_when_they_bite(site: Site) -> None:
    site.pages |= {
        "/tall": STORY + "<div style='height:5000px'></div>",
        "/feed": STORY + "<div style='height:1500px'></div><script>addEventListener('scroll', () => document.body.insertAdjacentHTML('beforeend', '<div style=height:2000px>more</div>'))</script>",
        "/frames": STORY + "<iframe srcdoc='<p>x'></iframe>" * 101,
        "/heavy": STORY + "<img src=/a.png><img src=/b.png><script>fetch('/c')</script>",
        "/a.png": raw(b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 90000\r\n\r\n" + bytes(90000)),
        "/b.png": raw(b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 300000\r\n\r\n" + bytes(300000)),
        "/loads": STORY + "<p id=late></p><script>fetch('/rows').then(r => r.text(), () => '').then(t => late.textContent = t.slice(0, 9))</script>",
        "/rows": raw(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + b'["word"],' * 40000),
        "/framed": STORY + "<iframe src=/big></iframe>",
        "/big": raw(HEAD + b"Content-Length: 300000\r\n\r\n" + b"<p>word</p>" * 27273),
        "/small": STORY,
    }  # fmt: skip
    names = ("tall", "feed", "frames", "heavy", "loads", "framed", "big", "small")
    captures = site.capture(
        *(f"http://a.test/{n}" for n in names), per_host=4, max_height=3000, max_scrolls=3, max_body=200_000, page_deadline=60.0, load_deadline=25.0
    )  # fmt: skip
    found = dict(zip(names, captures, strict=True))
    assert found["small"].limits == ()
    assert any("pictured to 3000 of" in limit for limit in found["tall"].limits)
    assert found["tall"].outcome is Outcome.COMPLETE, "its text is whole, only the picture ends"
    assert any("scrolled through 3 screens" in limit for limit in found["feed"].limits)
    assert found["feed"].outcome is Outcome.PARTIAL
    assert "scrolled through 3 screens" in found["feed"].reasons[0]
    for name, outcome, part in (("loads", Outcome.PARTIAL, "/rows"), ("framed", Outcome.DEAD_FRAME, "/big")):
        assert found[name].outcome is outcome, name
        assert part in found[name].reasons[-1]
        assert "more than 200000 bytes" in found[name].reasons[-1]
    assert found["frames"].outcome is Outcome.PARTIAL
    assert "more than 100 frames" in found["frames"].reasons[0]
    assert found["heavy"].outcome is Outcome.COMPLETE
    assert any("b.png" in limit and "more than 200000" in limit for limit in found["heavy"].limits)
    assert not any("a.png" in limit for limit in found["heavy"].limits)
    assert found["big"].outcome is Outcome.TOO_LARGE
    assert "more than 200000" in found["big"].reasons[0]
