"""Captures of real pages by a real browser: what is read, what came back, what is kept out, what does no harm."""

from __future__ import annotations

import asyncio
import fcntl
import io
import json
import os
import tempfile
import time
from contextlib import suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from harness.capture.browser import Browser, running
from harness.capture.proxy import OutgoingProxy
from harness.evidence.boxes import boxes
from harness.evidence.locate import locate
from harness.evidence.read import read
from harness.model.layout import Layout
from harness.model.passage import Located
from harness.model.registry import TextQuote
from harness.model.snapshot import Capture, CaptureState, Outcome
from tests.browser.conftest import Canary, Site

pytestmark = pytest.mark.browser

WORDS = "A first 1,500 soldiers were moved to Vladivostok between 8 and 13 October, the service said at a briefing. "
STORY = f"<!doctype html><html lang=en><title>Troops</title><main><h1>Troops</h1><p>{WORDS * 8}</p></main>"


def layout_of(capture: Capture) -> Layout:
    return Layout.from_json(json.loads(capture.artifacts["layout.json"]))


def text_of(capture: Capture) -> str:
    return read(layout_of(capture)).text


def test_a_page_is_read_with_what_is_seen_apart_from_what_is_not(site: Site) -> None:
    site.pages["/x"] = """<!doctype html><html lang=en><title>T</title><style>
      .end::after { content: " and generated" } .off { position: absolute; left: -9999px } .tiny { font-size: 0 }
      .clear { opacity: 0 } .same { color: #fff; background: #fff } .clip { height: 0; overflow: hidden }
      </style><main><p class=end>Plain <b>bold</b>er words</p><p class=off>offscreen</p><p class=tiny>tiny</p>
      <p class=clear>clear</p><p class=same>samecolour</p><div class=clip>clipped</div><p style="display:none">nodisplay</p>
      <p style="visibility:hidden">invisible</p><details><summary>More</summary>closed words</details>
      <img alt="alternative" width=10 height=10><p>line one<br>line two</p>
      <table><tr><th>Year</th><th>Men</th></tr><tr><th>2024</th><td>11,000</td></tr></table></main>"""
    (capture,) = site.capture("http://a.test/x")
    document = read(layout_of(capture))
    for words in ("Plain bolder words and generated", "More", "line one line two", "11,000"):
        assert words in document.text
    for words in (
        "offscreen",
        "tiny",
        "clear",
        "samecolour",
        "clipped",
        "nodisplay",
        "invisible",
        "closed words",
        "alternative",
    ):
        assert words not in document.text, words
        assert words in document.hidden, words
    cell = next(b for b in document.blocks if document.text[b.start : b.end] == "11,000")
    assert (cell.row, cell.column, cell.headers) == (1, 1, ("2024", "Men"))


def test_boxes_hit_the_words_on_the_picture(site: Site) -> None:
    from PIL import Image

    site.pages["/x"] = (
        "<!doctype html><title>T</title><body style='margin:0;font:20px serif'><p style='width:400px'>" + "Some words that come before. " * 12
        + "<span style='background:#f00;color:#f00'>marked passage</span>" + " and words behind it" * 6
    )  # fmt: skip
    (capture,) = site.capture("http://a.test/x")
    layout = layout_of(capture)
    run = next(r for r in layout.runs if "marked" in r.text)
    with Image.open(io.BytesIO(capture.artifacts["screenshot.png"])) as image:
        picture = image.convert("RGB")
        for box in run.boxes:
            middle = picture.getpixel((int(box.x + box.width / 2), int(box.y + box.height / 2)))
            assert middle == (255, 0, 0)
    document = read(layout)
    found = locate(document, TextQuote(exact="words behind it and words behind it", prefix="passage and"))
    if isinstance(found, Located):
        assert boxes(document, layout, found.start, found.end)


def test_text_drawn_late_is_there(site: Site) -> None:
    site.pages[
        "/x"
    ] = """<!doctype html><title>T</title><body><div style="height:3000px">top</div><div id=lazy>…</div><script>
      new IntersectionObserver((e) => { if (e[0].isIntersecting) fetch("/part").then(r => r.text()).then(t => lazy.textContent = t) }).observe(lazy);
      setTimeout(() => document.body.insertAdjacentHTML("afterbegin", "<p>drawn by a script</p>"), 100);</script>"""
    site.pages["/part"] = "the lazily loaded paragraph"
    (capture,) = site.capture("http://a.test/x")
    assert "drawn by a script" in text_of(capture)
    assert "the lazily loaded paragraph" in text_of(capture)


def test_frames_and_shadow_roots_are_read(site: Site) -> None:
    site.pages[
        "/x"
    ] = """<!doctype html><title>T</title><p>outside</p><iframe src="http://b.test/frame" width=400 height=200></iframe>
      <div id=h></div><script>h.attachShadow({mode: "open"}).innerHTML = "<p>in the shadow</p>"</script>"""
    site.pages["/frame"] = "<p>inside the frame</p>"
    (capture,) = site.capture("http://a.test/x")
    assert {"inside the frame", "in the shadow", "outside"} <= set(text_of(capture).split("\n"))
    assert [f.url for f in layout_of(capture).frames][1:] == ["http://b.test/frame"]


def test_a_consent_wall_is_refused(site: Site) -> None:
    site.pages["/x"] = """<!doctype html><title>T</title><body style="overflow:hidden"><div id=story>waiting</div>
      <div role=dialog style="position:fixed;inset:0;background:#fff">We use cookies. <button onclick="go('all')">Accept all</button>
      <button onclick="go('none')">No, reject all</button></div><script>
      function go(choice) { document.querySelector('[role=dialog]').remove(); document.body.style.overflow = "";
        story.textContent = "the story, cookies: " + choice }</script>"""
    (capture,) = site.capture("http://a.test/x")
    assert "the story, cookies: none" in text_of(capture)
    assert any(s.name == "consent" and "refused" in s.detail for s in capture.steps)


def _status(code: int, body: str = "<p>words</p>", **headers: str) -> Any:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body.encode())

    return answer


def test_what_came_back_has_a_name(site: Site) -> None:
    wall = "<div class=paywall>Subscribe to continue reading. Already a subscriber? Log in.</div>"
    site.pages |= {
        "/good": STORY, "/gone": _status(410), "/busy": _status(429, Retry_After="600"), "/down": _status(503), "/secret": _status(401),
        "/old": _status(302, Location="http://a.test/"), "/": STORY, "/away": _status(302, Location="http://other-site.test/"),
        "/soft": "<title>Page not found</title><p>Sorry, we can't find the page you are looking for.</p>",
        "/wall": f"<title>T</title><p>{WORDS}</p>{wall}",
        "/login": "<title>Sign in</title><p>Please log in to continue</p><form><input type=password></form>",
        "/bot": "<title>Just a moment...</title><p>Verifying you are human. This may take a few seconds.</p>",
        "/shell": "<title>App</title><div id=root></div><script>1</script><noscript>Enable JavaScript</noscript>",
        "/mentions": STORY + "<p>Error 404 and a page not found: the story of a missing sign. Subscribe to our newsletter.</p>",
    }  # fmt: skip
    wanted = {
        "/good": Outcome.COMPLETE, "/gone": Outcome.GONE, "/busy": Outcome.RATE_LIMITED, "/down": Outcome.ERROR_PAGE,
        "/secret": Outcome.LOGIN, "/old": Outcome.REDIRECTED_HOME, "/away": Outcome.REDIRECTED_SITE, "/soft": Outcome.SOFT_404,
        "/wall": Outcome.PAYWALL, "/login": Outcome.LOGIN, "/bot": Outcome.BOT_CHECK, "/shell": Outcome.EMPTY_SHELL,
        "/mentions": Outcome.COMPLETE, "/missing": Outcome.GONE,
    }  # fmt: skip
    captures = site.capture(*(f"http://a.test{path}" for path in wanted), per_host=4)
    assert {path: c.outcome for path, c in zip(wanted, captures, strict=True)} == wanted
    assert [h.status for h in captures[list(wanted).index("/old")].hops] == [302, 200]


def test_a_cut_answer_is_partial_and_a_slow_one_ends(site: Site) -> None:
    def cut(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Content-Length", "90000")
        handler.end_headers()
        handler.wfile.write(STORY.encode())
        handler.wfile.flush()
        handler.connection.close()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.end_headers()
        for _ in range(200):
            handler.wfile.write(b"<p>drop</p>")
            handler.wfile.flush()
            time.sleep(0.1)

    site.pages |= {"/cut": cut, "/drip": drip}
    began = time.monotonic()
    first, second = site.capture("http://a.test/cut", "http://b.test/drip", load_deadline=2.0)
    assert (first.outcome, second.outcome) == (Outcome.PARTIAL, Outcome.PARTIAL)
    assert "1,500" in text_of(first)
    assert time.monotonic() - began < 19


def test_unreachable_kinds_are_told_apart(site: Site) -> None:
    refused, nowhere = site.capture(
        "http://closed.example/", "http://no-such-name.invalid/", resolve={"closed.example": "127.0.0.1:1"}
    )
    assert (refused.outcome, nowhere.outcome) == (Outcome.UNREACHABLE, Outcome.UNREACHABLE)
    assert "connection" in refused.reasons[0]
    assert "name" in nowhere.reasons[0]


def test_nothing_private_is_reached_by_any_way(site: Site, canary: Canary) -> None:
    there = f"127.0.0.1:{canary.port}"
    site.pages[
        "/x"
    ] = f"""<!doctype html><title>T</title><p>words</p><img src="http://{there}/img"><iframe src="http://{there}/frame"></iframe>
      <link rel=prefetch href="http://{there}/prefetch"><link rel=preconnect href="http://{there}"><script src="http://{there}/script.js"></script>
      <img src="http://localhost:{canary.port}/name"><img src="http://[::1]:{canary.port}/six"><img src="http://0x7f000001:{canary.port}/odd">
      <img src="http://2130706433:{canary.port}/number"><script>
      fetch("http://{there}/fetch", {{mode: "no-cors"}}).catch(() => 0); new WebSocket("ws://{there}/socket");
      navigator.sendBeacon("http://{there}/beacon", "x"); new Image().src = "https://{there}/tls";
      new Worker(URL.createObjectURL(new Blob(["fetch('http://{there}/worker', {{mode: 'no-cors'}})"])));
      const pc = new RTCPeerConnection({{iceServers: [{{urls: "stun:{there}"}}]}}); pc.createDataChannel("x");
      pc.createOffer().then(o => pc.setLocalDescription(o)); window.open("http://{there}/popup");</script>"""
    site.pages["/redirect"] = _status(302, Location=f"http://{there}/redirected")
    page, redirect, direct = site.capture("http://a.test/x", "http://b.test/redirect", f"http://{there}/direct")
    time.sleep(1)
    assert canary.heard == []
    assert page.state is not CaptureState.FAILED
    assert any("refused by policy" in blocked for blocked in page.blocked_requests)
    assert (redirect.outcome, direct.outcome) == (Outcome.REFUSED, Outcome.REFUSED)
    # The reason names what would let it through, and does not say again that it was refused.
    assert (
        direct.reasons[0]
        == "127.0.0.1 is a loopback address, and allow_private is off (--allow-private lets it through)"
    )


def test_a_setting_allows_private_addresses(site: Site) -> None:
    site.pages["/x"] = STORY
    (capture,) = site.capture(f"http://127.0.0.1:{site.port}/x", allow_private=True)
    assert capture.outcome is Outcome.COMPLETE


def test_hostile_pages_end_and_leave_the_others_unharmed(site: Site) -> None:
    site.pages |= {
        "/alerts": "<title>T</title><p>words</p><script>for (let i = 0; i < 50; i++) alert(i)</script>",
        "/popups": "<title>T</title><p>words</p><script>for (let i = 0; i < 20; i++) window.open('/good')</script>",
        "/loop": _status(302, Location="http://a.test/loop"),
        "/busy": "<title>T</title><p>words</p><script>setTimeout(() => { for (;;) {} }, 50)</script>",
        "/unload": "<title>T</title><p>words</p><script>addEventListener('beforeunload', (e) => e.preventDefault())</script>",
        "/good": STORY,
    }
    paths = ["alerts", "popups", "loop", "busy", "unload", "good"]
    began = time.monotonic()
    captures = site.capture(*(f"http://a.test/{p}" for p in paths), per_host=4, page_deadline=20.0, call_deadline=4.0)
    outcomes = dict(zip(paths, (c.outcome for c in captures), strict=True))
    assert outcomes["good"] is Outcome.COMPLETE
    assert outcomes["loop"] is Outcome.ERROR_PAGE
    assert outcomes["busy"] in (Outcome.TIMED_OUT, Outcome.CRASHED, Outcome.PARTIAL)
    assert time.monotonic() - began < 60


def test_no_browser_process_is_left_behind(site: Site) -> None:
    site.pages["/good"] = STORY
    settings = site.settings()
    before = _browsers(settings.browser.name)
    from harness.capture.engine import capture_all
    from harness.model.snapshot import CaptureRequest

    visits = capture_all(
        [CaptureRequest(request_id=str(n), source="s", url=f"http://a.test/good?{n}") for n in range(6)], settings
    )
    next(visits)
    visits.close()  # type: ignore[attr-defined]
    deadline = time.monotonic() + 10
    while _browsers(settings.browser.name) > before and time.monotonic() < deadline:
        time.sleep(0.2)
    assert _browsers(settings.browser.name) <= before


def test_a_fault_in_one_visit_leaves_no_browser_of_anothers_behind(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.pages["/good"] = STORY
    settings = site.settings()
    before = _browsers(settings.browser.name)
    from harness.capture import engine
    from harness.model.snapshot import CaptureRequest

    once, begun = engine._Pool._once, asyncio.Event()

    async def start(browser: Browser) -> None:
        begun.set()
        await real(browser)

    async def faulty(pool: engine._Pool, request: CaptureRequest, own: Browser | None = None) -> object:
        if request.request_id == "fault":
            await begun.wait()
            raise RuntimeError("a fault of ours")
        capture = await once(pool, request, own)
        if own is None:
            # From here on, a browser of its own is started for this visit, and the other one fails meanwhile.
            monkeypatch.setattr(Browser, "_start", start)
            return replace(capture, outcome=Outcome.CRASHED)
        return capture

    real = Browser._start
    monkeypatch.setattr(engine._Pool, "_once", faulty)
    requests = [
        CaptureRequest(request_id=name, source="s", url=f"http://a.test/good?{name}") for name in ("crash", "fault")
    ]
    with pytest.raises(RuntimeError, match="a fault of ours"):
        list(engine.capture_all(requests, settings))
    deadline = time.monotonic() + 10
    while _browsers(settings.browser.name) > before and time.monotonic() < deadline:
        time.sleep(0.2)
    assert _browsers(settings.browser.name) <= before


def _browsers(name: str) -> int:
    """How many browsers this very process has: other tests have theirs at the same time."""
    if not Path("/proc/self").is_dir():
        pytest.skip("whose a process is, is read from /proc")
    parents = {}
    for process, command in running():
        if name[:8] in command and "--remote-debugging-p" in command and "--type=" not in command:
            with suppress(OSError):
                parents[process] = int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
    return sum(parent == os.getpid() for parent in parents.values())


def test_a_browser_that_dies_is_started_again(site: Site) -> None:
    site.pages["/good"] = STORY
    import asyncio

    async def open_after_death() -> tuple[bool, dict[str, object]]:
        settings = site.settings()
        async with OutgoingProxy(settings) as proxy, Browser(settings, proxy.port) as browser:
            first = await browser.open(proxy.port, lambda _: None)
            await browser.kill()
            second = await browser.open(proxy.port, lambda _: None)
            await second.session.send("Runtime.runIfWaitingForDebugger", 5.0)
            answer = await second.session.send("Page.navigate", 10.0, url="http://a.test/good")
            return bool(first.session.closed), answer

    died, answer = asyncio.run(open_after_death())
    assert died
    assert not answer.get("errorText")


def test_a_tall_page_is_pictured_in_tiles(site: Site) -> None:
    from PIL import Image

    site.pages["/tall"] = (
        "<!doctype html><title>T</title><body style='margin:0'><div style='height:20000px;background:linear-gradient(#fff,#000)'></div><div style='height:50px;background:#0a0'></div>"
    )
    (capture,) = site.capture("http://a.test/tall")
    names = sorted(n for n in capture.artifacts if n.startswith("screenshot"))
    assert names == ["screenshot-001.png", "screenshot-002.png", "screenshot-003.png"]
    with Image.open(io.BytesIO(capture.artifacts[names[-1]])) as last:
        assert last.convert("RGB").getpixel((600, last.height - 10)) == (0, 170, 0)


def test_astral_characters_keep_offsets_right(site: Site) -> None:
    site.pages["/x"] = (
        "<!doctype html><meta charset=utf-8><title>T</title><p>"
        + "🪖 𝒯roops 한국 " * 30
        + "then 1,500 soldiers sailed.</p>"
    )
    (capture,) = site.capture("http://a.test/x")
    layout = layout_of(capture)
    for run in layout.runs:
        if run.boxes:
            assert sum(b.length for b in run.boxes) == len(run.text)
    assert isinstance(locate(read(layout), TextQuote(exact="then 1,500 soldiers sailed")), Located)


def test_what_a_killed_run_left_is_cleared_away_and_nothing_of_one_that_lives(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    site.pages["/x"] = "<p>words</p>"
    for name in ("killed", "lives", "fresh", "foreign"):
        (tmp_path / f"harness-browser-{name}").mkdir()
        if name != "foreign":
            (tmp_path / f"harness-browser-{name}" / "owner").touch()
        if name != "fresh":
            os.utime(tmp_path / f"harness-browser-{name}", (1, 1))
    with (tmp_path / "harness-browser-lives" / "owner").open("w") as owner:
        fcntl.flock(owner, fcntl.LOCK_EX)
        site.capture("http://a.test/x")
    left = {path.name.removeprefix("harness-browser-") for path in tmp_path.glob("harness-browser-*")}
    assert left == {"lives", "fresh", "foreign"}
