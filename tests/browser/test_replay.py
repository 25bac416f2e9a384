"""Kept pages replayed by other projects' software, with the site that served them gone.

ReplayWeb.page runs in the real browser, pywb as a server of its own. Both come from ``script/test-tools``; where they are not, these
tests are skipped and say so, or fail if ``HARNESS_TEST_TOOLS_REQUIRED`` is set.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import shutil
import socket
import subprocess
import time
import urllib.request
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from _pytest.outcomes import Failed
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Error, Frame, Page, sync_playwright

from harness.capture.browser_path import find_browser
from harness.engine.replay import export, replay_of
from harness.model.layout import Layout
from harness.model.snapshot import Outcome, Snapshot
from harness.pressroom import PressRoom
from harness.store.local import LocalStore
from tests.browser.conftest import Canary, Site

pytestmark = [pytest.mark.browser, pytest.mark.full]

_TOOLS = Path(__file__).parents[2] / ".venv-tools"
_SECONDS = 30

RED, GREEN, BLUE = (200, 30, 30), (20, 140, 60), (30, 60, 200)


def tool(name: str) -> Path:
    """A file of ``script/test-tools``."""
    path = _TOOLS / name
    if path.exists():
        return path
    why = f"no {path.relative_to(_TOOLS.parent)}: run script/test-tools"
    if os.environ.get("HARNESS_TEST_TOOLS_REQUIRED"):
        pytest.fail(why)
    pytest.skip(why)


# The pages -----------------------------------------------------------------------------------------------------------


def answer(body: bytes | str, kind: str, status: int = 200, **headers: str) -> Callable[[BaseHTTPRequestHandler], None]:
    data = body.encode() if isinstance(body, str) else body

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    return send


def echo(handler: BaseHTTPRequestHandler) -> None:
    """Answer a POST with what it sent."""
    sent = handler.rfile.read(int(handler.headers["Content-Length"])).decode()
    answer(json.dumps({"told": f"sent {sent}"}), "application/json")(handler)


def cookie_loop(handler: BaseHTTPRequestHandler) -> None:
    """A page that comes only with a cookie, and redirects to itself to set one."""
    if "seen=1" in handler.headers.get("Cookie", ""):
        answer("<p>On 3 May 2024 the ferry carried 214 people.</p>", "text/html")(handler)
    else:
        answer("", "text/html", 302, Location="/loop", Set_Cookie="seen=1")(handler)


def cookie_by_script(handler: BaseHTTPRequestHandler) -> None:
    """A page that comes only with a cookie, which the page before it sets by a script and then loads itself again."""
    if "script=1" in handler.headers.get("Cookie", ""):
        answer("<p>On 4 May 2024 the ferry carried 215 people.</p>", "text/html")(handler)
    else:
        answer("<script>document.cookie = 'script=1'; location.reload()</script>", "text/html")(handler)


def picture(colour: tuple[int, int, int], width: int = 60) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, 40), colour).save(out, "PNG")
    return out.getvalue()


def pdf() -> bytes:
    from harness.pressroom import pages

    return pages.answer("nis.test", "/reports/2025-04-30.pdf", "day1", "seed").body


SPA = """<!doctype html><title>App</title><main id=m></main><script>
(async () => {
  const say = text => m.insertAdjacentHTML("beforeend", `<p>${text}</p>`);
  say("list: " + (await (await fetch("/api/list.json?page=2")).json()).items.join("+"));
  const post = (data, kind) => fetch("/api/echo", {method: "POST", headers: {"Content-Type": kind}, body: data}).then(r => r.json());
  say((await post(JSON.stringify({q: "seven ships", page: 1, deep: {ok: true, no: null}}), "application/json")).told);
  say((await post(JSON.stringify({q: "zażółć"}), "application/json")).told);
  say((await post("name=two words&n=7", "application/x-www-form-urlencoded")).told);
  say((await post("plain words", "text/plain")).told);
  const xhr = new XMLHttpRequest();
  xhr.open("POST", "/api/echo");
  xhr.setRequestHeader("Content-Type", "application/json");
  xhr.onload = () => say("xhr " + JSON.parse(xhr.responseText).told);
  xhr.send(JSON.stringify({n: 42}));
})();
</script>"""

LAZY = (
    "<!doctype html><title>Lazy</title><h1>Scroll for pictures</h1><div style='height:3000px'></div><p>The end.</p>"
    "<img id=near loading=lazy src=/blue.png width=60 height=40><img id=late data-src=/green.png width=60 height=40><script>"
    "new IntersectionObserver((seen, o) => seen.forEach(s => s.isIntersecting && (s.target.src = s.target.dataset.src)))"
    ".observe(document.getElementById('late'))</script>"
)

CYRILLIC = "<!doctype html><title>Флот</title><p>Семь кораблей вышли в море.</p>"
META_CYRILLIC = "<!doctype html><meta charset=windows-1251><p>Восемь кораблей вернулись.</p>"


ODD = """<!doctype html><html lang=en><title>Odd</title><h1>Odd application</h1>
<p>The ferry office in Norwold put up 14 pictures of the pier on 3 May 2024, and nobody noticed for a year that two were alike.</p>
<ul id=list></ul><iframe srcdoc="<p>frame: inside</p>" width=300 height=60></iframe><script>(async () => {
const say = (text) => list.insertAdjacentHTML("beforeend", `<li>${text}</li>`);
const worker = new Worker("/w.js");
worker.onmessage = (e) => say("worker: " + e.data);
worker.postMessage("worker");
say(await (await fetch(new Request("/raw", {method: "POST", body: new Uint8Array([0, 255, 254, 1, 128])}))).text());
say("late: " + await (await fetch("/part?of=worker", {cache: "reload"})).text());
})()</script>"""


def fill(site: Site) -> None:
    """The pages of the local site."""
    font = next(p for p in sorted((Path(__file__).parents[2] / "harness/pressroom/fonts").iterdir()) if p.suffix in (".woff2", ".ttf", ".otf"))  # fmt: skip
    site.server.RequestHandlerClass.do_POST = site.server.RequestHandlerClass.do_GET  # type: ignore[attr-defined]
    site.pages |= {
        "/article": "<!doctype html><title>Ships</title><link rel=stylesheet href=/s.css><h1>Seven ships</h1>"
        "<p>They sailed at dawn.</p><img id=red src=/red.png width=60 height=40>",
        "/s.css": answer(
            "@font-face{font-family:Own;src:url(/own-font)}h1{font-family:Own;color:rgb(30,60,200)}body{background:url(/bg.png)}",
            "text/css",
        ),
        "/own-font": answer(font.read_bytes(), "font/" + font.suffix[1:]),
        "/bg.png": answer(picture((250, 250, 240)), "image/png"),
        "/red.png": answer(picture(RED), "image/png"),
        "/green.png": answer(picture(GREEN), "image/png"),
        "/blue.png": answer(picture(BLUE), "image/png"),
        "/old": answer("", "text/html", 302, Location="http://www.a.test/mid"),
        "/mid": answer("", "text/html", 301, Location="/new"),
        "/new": "<!doctype html><title>New</title><p>Arrived at the new address.</p><img id=red src=/red.png>",
        "/frames": "<!doctype html><title>Frames</title><p>Outside the frame.</p>"
        "<iframe src=http://b.test/inner width=400 height=200></iframe>",
        "/inner": "<!doctype html><p>Inside another site's frame.</p><img id=green src=http://c.test/green.png>",
        "/app": SPA,
        "/api/list.json?page=2": answer('{"items": ["one", "two"]}', "application/json"),
        "/api/echo": echo,
        "/lazy": LAZY,
        "/report.pdf": answer(pdf(), "application/pdf"),
        "/cyrillic": answer(CYRILLIC.encode("cp1251"), "text/html; charset=windows-1251"),
        "/meta-cyrillic": answer(META_CYRILLIC.encode("cp1251"), "text/html"),
        "/broken": "<!doctype html><title>Broken</title><p>One picture is missing.</p><img id=gone src=/gone.png><img id=red src=/red.png>",
        "/twice": "<!doctype html><title>Twice</title><p>The same picture twice.</p><p>The ferry office in Norwold put up 14 pictures of the pier on 3 May 2024, two of them alike, and said that nobody had noticed for a year.</p><img id=red src=/red.png><img id=also src=/also-red.png>",
        "/also-red.png": answer(picture(RED), "image/png"),
        "/loop": cookie_loop,
        "/again": cookie_by_script,
        "/odd": ODD,
        "/w.js": answer(
            "onmessage = async (e) => postMessage(await (await fetch('/part?of=' + e.data)).text())", "text/javascript"
        ),
        "/part?of=worker": answer("by a worker", "text/plain"),
        "/raw": lambda handler: answer(
            f"raw {handler.rfile.read(int(handler.headers['Content-Length'])).hex()}", "text/plain"
        )(handler),
    }


@dataclass(frozen=True)
class Case:
    """What a replay must show: texts, and the colour at the centre of pictures by id."""

    url: str
    texts: tuple[str, ...]
    pictures: tuple[tuple[str, tuple[int, int, int]], ...] = ()


CASES = {
    "odd application": Case("http://a.test/odd", ("worker: by a worker", "raw 00fffe0180", "late: by a worker")),
    "article": Case("http://a.test/article", ("Seven ships", "They sailed at dawn."), (("red", RED),)),
    "redirects": Case("http://a.test/old", ("Arrived at the new address.",), (("red", RED),)),
    "frame of another site": Case("http://a.test/frames", ("Outside the frame.", "Inside another site's frame."), (("green", GREEN),)),
    "application": Case(
        "http://a.test/app",
        (
            "list: one+two",
            'sent {"q":"seven ships","page":1,"deep":{"ok":true,"no":null}}',
            'sent {"q":"zażółć"}',
            "sent name=two words&n=7",
            "sent plain words",
            'xhr sent {"n":42}',
        ),
    ),
    "lazy pictures": Case("http://a.test/lazy", ("The end.",), (("near", BLUE), ("late", GREEN))),
    "windows-1251": Case("http://a.test/cyrillic", ("Семь кораблей вышли в море.",)),
    "windows-1251 by meta": Case("http://a.test/meta-cyrillic", ("Восемь кораблей вернулись.",)),
    "missing picture": Case("http://a.test/broken", ("One picture is missing.",), (("red", RED),)),
    "picture at two addresses": Case("http://a.test/twice", ("The same picture twice.",), (("red", RED), ("also", RED))),
    "cookie wanted": Case("http://a.test/loop", ("On 3 May 2024 the ferry carried 214 people.",)),
    "cookie wanted by a script": Case("http://a.test/again", ("On 4 May 2024 the ferry carried 215 people.",)),
}  # fmt: skip
PDF = "http://a.test/report.pdf"


@dataclass(frozen=True)
class Kept:
    """The store with every page, by address; nobody serves them any more."""

    store: LocalStore
    pages: dict[str, Snapshot]
    press_room: tuple[str, ...]
    canary: Canary


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kept]:
    store = LocalStore(tmp_path_factory.mktemp("kept"))
    site, canary = Site(), Canary()
    fill(site)
    site.pages["/hostile"] = HOSTILE.replace("CANARY", str(canary.port))
    urls = [*(c.url for c in CASES.values()), PDF, "http://a.test/hostile"]
    pages = {c.request.url: store.put(c) for c in site.capture(*urls)}
    with PressRoom("day1", seed="replay") as room:
        press_room = room.urls()
        for capture in site.capture(*press_room, resolve={"*.test": f"127.0.0.1:{room.port}"}):
            pages[capture.request.url] = store.put(capture)
    site.server.shutdown()
    site.server.server_close()
    # One of the hostile page's frames leads to this machine, and is refused.
    assert pages["http://a.test/hostile"].outcome is Outcome.DEAD_FRAME
    for url, snapshot in pages.items():
        whole = snapshot.state.value == "complete" or url == "http://a.test/hostile"
        assert whole, (url, snapshot.outcome, snapshot.reasons)
    yield Kept(store, pages, press_room, canary)
    canary.close()


@pytest.fixture(scope="module")
def browser(kept: Kept) -> Iterator[Browser]:
    """A browser that finds no host but this machine."""
    rules = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=str(find_browser(None, os.environ).path), args=[rules, *sandbox]
        )
        yield started
        started.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": 1280, "height": 900}, service_workers="allow", accept_downloads=True)
    yield made
    made.close()


def until(ready: Callable[[], Any], what: str, page: Page) -> Any:
    """What ``ready`` returns once it is true."""
    deadline = time.monotonic() + _SECONDS
    trouble = ""
    while time.monotonic() < deadline:
        try:
            if found := ready():
                return found
        except Error as error:  # a frame that is just being replaced
            trouble = str(error)
        page.wait_for_timeout(50)
    seen = "\n".join(f"{f.url}\n{_text(f)[:500]}" for f in page.frames)
    pytest.fail(f"{what} never came; {trouble}\nframes:\n{seen}")


def _text(frame: Frame) -> str:
    try:
        return " ".join(str(frame.evaluate("document.body ? document.body.innerText : ''")).split())
    except Error:
        return ""


def _all_text(page: Page, mark: str) -> str:
    return "\n".join(_text(f) for f in page.frames if mark in f.url)


def shows(page: Page, case: Case, mark: str) -> None:
    """Wait until the frames whose address holds ``mark`` show what ``case`` says."""
    for text in case.texts:
        until(lambda text=text: text in _all_text(page, mark), repr(text), page)  # type: ignore[misc]
    frames = lambda: [f for f in page.frames if mark in f.url]  # noqa: E731
    for name, colour in case.pictures:
        find = f"document.getElementById('{name}')"
        frame = until(lambda find=find: next((f for f in frames() if f.evaluate(f"!!{find}")), None), name, page)  # type: ignore[misc]
        frame.evaluate(f"{find}.scrollIntoView({{block: 'center'}})")
        until(
            lambda frame=frame, find=find: frame.evaluate(f"{find}.complete && {find}.naturalWidth === 60"),
            f"picture {name}",
            page,
        )  # type: ignore[misc]
        with Image.open(io.BytesIO(frame.locator(f"#{name}").screenshot())) as shot:
            assert shot.convert("RGB").getpixel((shot.width // 2, shot.height // 2)) == colour


# ReplayWeb.page ------------------------------------------------------------------------------------------------------


@contextmanager
def replayed(kept: Kept, context: BrowserContext, url: str) -> Iterator[Page]:
    """The page that ``harness replay`` serves of the snapshot of ``url``; in the end nothing else may have been asked for."""
    player = tool("replaywebpage")
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    with replay_of(kept.store, kept.pages[url], player) as served:
        page = context.new_page()
        page.goto(served.url)
        yield page
        page.close()
        own = tuple(f"{scheme}:" for scheme in ("data", "blob", "about"))
        host = f"http://{urlsplit(served.url).netloc}/"
        assert [u for u in asked if not u.startswith((host, *own))] == []


@pytest.mark.parametrize("name", CASES)
def test_replaywebpage_shows_the_page(kept: Kept, context: BrowserContext, name: str) -> None:
    with replayed(kept, context, CASES[name].url) as page:
        shows(page, CASES[name], "_/http")


def test_replaywebpage_applies_styles_and_fonts(kept: Kept, context: BrowserContext) -> None:
    with replayed(kept, context, CASES["article"].url) as page:
        frame = until(lambda: next((f for f in page.frames if "_/http" in f.url), None), "the frame", page)
        until(lambda: frame.evaluate("document.fonts.check('20px Own') && [...document.fonts].some(f => f.status === 'loaded')"), "the font", page)  # fmt: skip
        assert frame.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(30, 60, 200)"


def test_replaywebpage_hands_out_a_pdf(kept: Kept, context: BrowserContext) -> None:
    # A headless shell has no viewer for PDF: what it is given for one it offers to save.
    with replayed(kept, context, PDF) as page:
        download = page.wait_for_event("download", timeout=_SECONDS * 1000)
        assert Path(download.path()).read_bytes() == pdf()


@pytest.mark.parametrize("url", [u for u in PressRoom("day1").urls() if not u.endswith(".pdf")])
def test_replaywebpage_shows_all_that_was_seen_of_a_press_room_page(
    kept: Kept, context: BrowserContext, url: str
) -> None:
    with replayed(kept, context, url) as page:
        until(lambda: any("_/http" in f.url for f in page.frames), "the frame", page)
        _shows_all(kept, page, url)


def _shows_all(kept: Kept, page: Page, url: str) -> None:
    """Whether the replay in ``page`` has every stretch of text that the visit saw."""
    snapshot = kept.pages[url]
    layout = Layout.from_json(json.loads(kept.store.open_artifact(snapshot, "layout.json")))
    wanted = [" ".join(r.text.split()) for r in layout.runs if r.visible and not r.generated and r.text.strip()]
    assert len(wanted) > 5

    # As the visit did: parts come when they are scrolled to, or when the banner has been answered.
    visit = "window.scrollBy(0, innerHeight * 0.8); document.querySelector('#cookies-reject')?.click()"
    read = "[document.body.innerText, document.body.textContent].join(' ')"

    def missing(page: Page) -> list[str]:
        frames = [f for f in page.frames if "_/http" in f.url]
        for frame in frames:
            frame.evaluate(visit)
        text = _folded(" ".join(str(f.evaluate(read)) for f in frames))
        return [w for w in wanted if _folded(w) not in text]

    with suppress(Failed):
        until(lambda: not missing(page), f"all of {len(wanted)} runs", page)
    assert missing(page) == []


def _folded(text: str) -> str:
    return re.sub(r"[\s\u200b\u00ad]+", "", text).casefold()


# py-wacz asked about several archives in one process: starting it takes longer than what it does.
_VALIDATE = "import sys; from wacz.main import main; sys.exit(max([main(['validate', '-f', name]) or 0 for name in sys.argv[1:]]))"


def test_py_wacz_and_warcio_find_every_archive_valid_and_made_alike_twice(kept: Kept, tmp_path: Path) -> None:
    archives, warcs = [], []
    for number, (url, snapshot) in enumerate(kept.pages.items()):
        one, two = tmp_path / f"{number}.wacz", tmp_path / f"{number}-again.wacz"
        export(kept.store, snapshot, one)
        export(LocalStore(kept.store.root), snapshot, two)
        assert one.read_bytes() == two.read_bytes(), url
        with zipfile.ZipFile(one) as opened:
            opened.extract("archive/data.warc.gz", tmp_path / str(number))
            assert all(
                r["hash"].startswith("sha256:") for r in json.loads(opened.read("datapackage.json"))["resources"]
            )
        warc = tmp_path / str(number) / "archive/data.warc.gz"
        records = gzip.decompress(warc.read_bytes())
        assert b"WARC-Target-URI: urn:" in records
        assert b"sha1:" not in records.replace(b"\r\n", b"\n").split(b"\n\n", 1)[0]
        archives.append(str(one))
        warcs.append(str(warc))
    assert archives
    validate = [str(tool("bin/wacz").with_name("python")), "-c", _VALIDATE, *archives]
    ended = subprocess.run(validate, capture_output=True, text=True, timeout=240, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.count("is valid") == len(archives), ended.stdout
    ended = subprocess.run([str(tool("bin/warcio")), "check", "-v", *warcs], capture_output=True, text=True, timeout=240, check=False)  # fmt: skip
    assert ended.returncode == 0, ended.stdout
    assert all(warc in ended.stdout for warc in warcs)
    assert ended.stdout.count("digest pass") >= len(warcs)


# A page that wants out -----------------------------------------------------------------------------------------------

HOSTILE = """<!doctype html><title>Hostile</title><p>On 3 May 2024 it tried to get out, said Anna Holt.</p><script>
(async () => {
  const out = "127.0.0.1:CANARY/out";
  const clean = document.createElement("iframe");
  document.body.append(clean);
  // As it would without the player's own wrappers.
  const W = [window, clean.contentWindow];
  for (const w of W) {
    try { new w.WebSocket("ws://" + out) } catch (e) {}
    try { w.fetch("http://" + out).catch(() => {}) } catch (e) {}
    try { w.navigator.sendBeacon("http://" + out, "x") } catch (e) {}
    try { new w.Image().src = "http://" + out } catch (e) {}
    try { new w.EventSource("http://" + out) } catch (e) {}
  }
  const native = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src");
  try { native.set.call(document.body.appendChild(document.createElement("img")), "http://" + out) } catch (e) {}
  document.body.insertAdjacentHTML("beforeend", `<iframe src="http://${out}"></iframe><link rel=stylesheet href="http://${out}">`);
  // In a frame of its own, so that the page stays.
  const inner = document.body.appendChild(document.createElement("iframe"));
  try {
    inner.contentDocument.body.innerHTML = `<form action="http://${out}"></form>`;
    inner.contentDocument.forms[0].submit();
  } catch (e) {}
  try { clean.contentWindow.eval(`location = "http://${out}"`) } catch (e) {}
  // Where neither the wrappers nor the service worker are.
  const bare = `new WebSocket("ws://${out}"); new Image().src = "http://${out}"; fetch("http://${out}").catch(() => {});`;
  document.body.appendChild(document.createElement("iframe")).src = `data:text/html,<script>${bare}</scr` + "ipt>";
  try { new Worker(`data:text/javascript,${bare}`) } catch (e) {}
  document.body.insertAdjacentHTML("beforeend", "<p>It has tried.</p>");
})();
</script>"""


def test_a_replayed_page_reaches_nobody(kept: Kept, context: BrowserContext) -> None:
    kept.canary.heard.clear()
    with replay_of(kept.store, kept.pages["http://a.test/hostile"], tool("replaywebpage")) as served:
        page = context.new_page()
        page.goto(served.url)
        until(lambda: "It has tried." in _all_text(page, "/replay/w/"), "its attempts", page)  # fmt: skip
        page.wait_for_timeout(700)
        assert page.url.startswith(served.url), "the page around it stays"
        page.close()
    assert kept.canary.heard == []


# pywb ----------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pywb(kept: Kept, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a collection with every archive."""
    urls = [*(c.url for c in CASES.values()), PDF, *kept.press_room]
    with served_by_pywb(kept.store, [kept.pages[url] for url in urls], tmp_path_factory.mktemp("pywb")) as address:
        yield address


@contextmanager
def served_by_pywb(store: LocalStore, snapshots: Sequence[Snapshot], folder: Path) -> Iterator[str]:
    """The address of a collection with the archive of each, added by pywb's own tool with the indexes that are in them."""
    manager, wayback = tool("bin/wb-manager"), tool("bin/wayback")
    files = []
    for number, snapshot in enumerate(snapshots):
        files.append(f"page-{number}.wacz")
        export(store, snapshot, folder / files[-1])
    for command in (["init", "all"], ["add", "--unpack-wacz", "all", *files]):
        subprocess.run([str(manager), *command], cwd=folder, check=True, capture_output=True, timeout=120)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [str(wayback), "-b", "127.0.0.1", "-p", str(port)], cwd=folder, stdout=log, stderr=subprocess.STDOUT
        )
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and server.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.1)
        else:
            pytest.fail(f"pywb did not start:\n{(folder / 'log').read_text(errors='replace')[-2000:]}")
        yield f"http://127.0.0.1:{port}/all"
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.parametrize("name", CASES)
def test_pywb_shows_the_page(pywb: str, context: BrowserContext, name: str) -> None:
    page = context.new_page()
    page.goto(f"{pywb}/mp_/{CASES[name].url}")
    shows(page, CASES[name], "_/http")


@pytest.mark.parametrize("url", [u for u in PressRoom("day1").urls() if not u.endswith(".pdf")])
def test_pywb_shows_all_that_was_seen_of_a_press_room_page(
    kept: Kept, pywb: str, context: BrowserContext, url: str
) -> None:
    page = context.new_page()
    page.goto(f"{pywb}/mp_/{url}")
    _shows_all(kept, page, url)
    page.close()


def test_pywb_hands_out_a_pdf(pywb: str) -> None:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(f"{pywb}/id_/{PDF}", timeout=_SECONDS) as got:
        assert got.headers["Content-Type"] == "application/pdf"
        assert got.read() == pdf()
