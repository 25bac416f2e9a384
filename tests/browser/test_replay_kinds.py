"""Pages of the kinds that players have trouble with, replayed with the site gone: what of them comes, and what a player leaves out.

Isolated pages, XML that a style sheet makes a page of, frames without an address of their own, modules and workers, and what a service
worker would have answered. What is marked as expected to fail is the player's: the archive holds it, as the tests below look up.
"""

from __future__ import annotations

import json
import ssl
import urllib.request
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext

from harness.model.layout import Layout
from harness.model.snapshot import Outcome
from harness.store.local import LocalStore
from tests.browser.conftest import Answer, Canary, Site
from tests.browser.test_artifacts import _certificate
from tests.browser.test_replay import (  # fmt: skip
    BLUE,
    GREEN,
    RED,
    Case,
    Kept,
    _text,
    answer,
    browser,
    context,
    picture,
    replayed,
    served_by_pywb,
    shows,
    until,
)

pytestmark = [pytest.mark.browser, pytest.mark.full]

__all__ = ["browser", "context"]

STORY = "<p>On 3 May 2024 the ferry office in Norwold put up 14 pictures of the pier, and nobody noticed for a year that two were alike.</p>"
ISOLATED = {"Cross_Origin_Embedder_Policy": "require-corp", "Cross_Origin_Opener_Policy": "same-origin"}
LENT = {**ISOLATED, "Cross_Origin_Embedder_Policy": "credentialless"}

STYLE = '<?xml version="1.0"?><xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">{}</xsl:stylesheet>'
WHOLE = """<xsl:template match="/"><html><body><h1>The list of ships</h1><xsl:apply-templates select="list/item"/>
<img id="red" src="red.png" width="60" height="40"/></body></html></xsl:template>"""
ITEM = """<xsl:template match="item">
<p>On <xsl:value-of select="day"/> there were <xsl:value-of select="ships"/> ships at the pier of Norwold.</p></xsl:template>"""
LIST = "<?xml version='1.0'?><?xml-stylesheet type='text/xsl' href='{}'?><list><item><day>1 March</day><ships>7</ships></item></list>"

FRAMES = (
    "<!doctype html><title>Frames</title>"
    + STORY
    + '<iframe srcdoc="<p>inside srcdoc</p>" width=300 height=80></iframe>'
    """<iframe src="data:text/html,<p>inside data</p>" width=300 height=60></iframe><iframe id=made width=300 height=120></iframe>
<script>made.src = URL.createObjectURL(new Blob(["<p>inside blob</p>"], {type: "text/html"}))</script>"""
)

MODULES = (
    """<!doctype html><title>Modules</title><script type=importmap>{"imports": {"ships": "/lib/ships.js", "lib/": "/lib/"}}</script>
<link rel=modulepreload href=/lib/ships.js>"""
    + STORY
    + """<script type=module>
import {ships} from "ships";
import fleet from "lib/fleet.js";
const say = (text) => document.body.insertAdjacentHTML("beforeend", `<p>${text}</p>`);
say("mapped: " + ships + ", " + fleet);
import("ships").then((m) => say("asked for later: " + m.ships));
new Worker("/worker.js", {type: "module"}).onmessage = (e) => say("worker: " + e.data);
</script>"""
)

FED = (
    """<!doctype html><title>Fed</title>"""
    + STORY
    + """<p id=told></p><script>
const tell = async (how) => told.textContent = how + ": " + await (await fetch("/told.txt")).text();
navigator.serviceWorker.register("/answers.js").then(() => navigator.serviceWorker.ready).then(() => tell("by a worker"), () => tell("without a worker"));
</script>"""
)


def pages() -> dict[str, str | bytes | Answer]:
    """The pages, by path."""
    script = "text/javascript"
    return {
        "/isolated": answer("<!doctype html><title>Isolated</title>" + STORY + "<img id=red src=https://other.test/red.png width=60 height=40>"
            "<iframe src=/isolated-frame width=300 height=80></iframe><script>document.body.insertAdjacentHTML('beforeend', `<p>isolated: ${crossOriginIsolated}</p>`)</script>", "text/html", **ISOLATED),
        "/isolated-frame": answer("<!doctype html><p>inside isolation</p><img id=green src=/green.png width=60 height=40>", "text/html", **ISOLATED),
        "/lent": answer("<!doctype html><title>Lent</title>" + STORY + "<img id=blue src=https://other.test/blue.png width=60 height=40>", "text/html", **LENT),
        "/red.png": answer(picture(RED), "image/png", Cross_Origin_Resource_Policy="cross-origin"),
        "/green.png": answer(picture(GREEN), "image/png", Cross_Origin_Resource_Policy="same-origin"),
        "/blue.png": answer(picture(BLUE), "image/png"),
        "/list.xml": answer(LIST.format("list.xsl"), "application/xml"),
        "/from-root.xml": answer(LIST.format("/list.xsl"), "application/xml"),
        "/in-parts.xml": answer(LIST.format("in-parts.xsl"), "application/xml"),
        "/list.xsl": answer(STYLE.format(WHOLE + ITEM), "text/xsl"),
        "/in-parts.xsl": answer(STYLE.format("<xsl:include href='part.xsl'/>" + WHOLE), "text/xsl"),
        "/part.xsl": answer(STYLE.format(ITEM), "application/xml"),
        "/frames": FRAMES,
        "/modules": MODULES,
        "/lib/ships.js": answer("export const ships = 'seven ships';", script),
        "/lib/fleet.js": answer("import {ships} from './ships.js'; export default ships.length + ' letters';", script),
        "/worker.js": answer("import {ships} from './lib/ships.js'; postMessage(ships + ' ' + await (await fetch('/told.txt')).text());", script),
        "/told.txt": answer("from the site", "text/plain"),
        "/fed": FED,
        "/answers.js": answer("self.addEventListener('fetch', (e) => e.respondWith(new Response('made up')))", script),
    }  # fmt: skip


CASES = {
    "isolated": Case("https://ships.test/isolated", ("inside isolation",), (("red", RED), ("green", GREEN))),
    "isolated, lent": Case("https://ships.test/lent", ("two were alike",), (("blue", BLUE),)),
    "list": Case("https://ships.test/list.xml", ("The list of ships", "On 1 March there were 7 ships")),
    "list in parts": Case("https://ships.test/in-parts.xml", ("On 1 March there were 7 ships",)),
    "list from the root": Case("https://ships.test/from-root.xml", ("On 1 March there were 7 ships",)),
    "srcdoc and data": Case("https://ships.test/frames", ("inside srcdoc", "inside data")),
    "blob": Case("https://ships.test/frames", ("inside blob",)),
    "modules": Case("https://ships.test/modules", ("mapped: seven ships, 11 letters", "asked for later: seven ships", "worker: seven ships from the site")),
    "without its service worker": Case("https://ships.test/fed", ("without a worker: from the site",)),
}  # fmt: skip

# What a player leaves out though the archive has it, and why.
REPLAYWEBPAGE = {
    "list from the root": "it writes no address in a processing instruction anew, and refuses what is asked for outside of its prefix",
    "list in parts": "what a style sheet includes a browser asks for at once, past the service worker that answers for the player",
    "blob": "it takes what stands before the first slash of such an address for its name, and that is its scheme",
}
PYWB = {
    "modules": "it puts a module into a block of its own, in which nothing may be exported",
    "list in parts": "the part comes, and the browser makes nothing of a sheet whose address has another address inside",
}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kept]:
    cert, key, pin = _certificate(tmp_path_factory.mktemp("certificate"))
    secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    secure.load_cert_chain(cert, key)
    site, canary = Site(), Canary()
    site.server.socket = secure.wrap_socket(site.server.socket, server_side=True)
    site.pages |= pages()
    store = LocalStore(tmp_path_factory.mktemp("kept"))
    urls = list(dict.fromkeys(case.url for case in CASES.values()))
    captures = site.capture(*urls, trusted_keys=(pin,))
    site.server.shutdown()
    site.server.server_close()
    for capture in captures:
        assert capture.outcome is Outcome.COMPLETE, (capture.request.url, capture.outcome, capture.reasons)
    yield Kept(store, {c.request.url: store.put(c) for c in captures}, (), canary)
    canary.close()


@pytest.mark.parametrize("name", CASES)
def test_the_visit_saw_all_of_it(kept: Kept, name: str) -> None:
    seen = read(kept, CASES[name].url)
    assert [text for text in CASES[name].texts if text not in seen] == []


def read(kept: Kept, url: str) -> str:
    """What the visit saw of a page."""
    layout = Layout.from_json(json.loads(kept.store.open_artifact(kept.pages[url], "layout.json")))
    return " ".join(run.text for run in layout.runs if run.visible)


def test_what_asks_for_isolation_has_it_while_it_is_captured(kept: Kept) -> None:
    assert "isolated: true" in read(kept, "https://ships.test/isolated")


def test_a_service_worker_is_refused_and_the_manifest_says_that_one_was_asked_for(kept: Kept) -> None:
    said = kept.pages["https://ships.test/fed"].manifest["console_errors"]
    assert [words for words in said if "service worker" in words]


@pytest.mark.parametrize("name", [name for name in CASES if name not in REPLAYWEBPAGE])
def test_replaywebpage_shows_it(kept: Kept, context: BrowserContext, name: str) -> None:
    with replayed(kept, context, CASES[name].url) as page:
        shows(page, CASES[name], "")


@pytest.mark.parametrize("name", REPLAYWEBPAGE)
def test_what_replaywebpage_leaves_out_the_picture_shows(kept: Kept, context: BrowserContext, name: str) -> None:
    with replayed(kept, context, CASES[name].url) as page:
        until(lambda: any("_/http" in frame.url for frame in page.frames), "the page", page)
        page.wait_for_timeout(2000)
        seen = "".join(_text(frame) for frame in page.frames)
        assert CASES[name].texts[0] not in seen, "the player shows it now: it has no place in this table any more"
        with context.expect_page() as opened:
            page.get_by_role("link", name="its picture as it was taken").click()
        taken = opened.value
        until(lambda: taken.evaluate("[...document.images].every((i) => i.complete && i.naturalWidth)"), "the picture", taken)  # fmt: skip
        shown = taken.evaluate("[document.images.length, document.images[0].naturalWidth]")
        assert shown == [1, 1280]


@pytest.fixture(scope="module")
def pywb(kept: Kept, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served_by_pywb(kept.store, list(kept.pages.values()), tmp_path_factory.mktemp("pywb")) as address:
        yield address


@pytest.mark.parametrize("name", [name for name in CASES if name not in PYWB])
def test_pywb_shows_it(pywb: str, context: BrowserContext, name: str) -> None:
    page = context.new_page()
    page.goto(f"{pywb}/mp_/{CASES[name].url}")
    shows(page, CASES[name], "")


def test_what_pywb_leaves_out_the_archive_has(pywb: str) -> None:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(f"{pywb}/esm_/https://ships.test/lib/ships.js", timeout=30) as got:
        assert b"{export const ships" in got.read()
    with direct.open(f"{pywb}/id_/https://ships.test/lib/ships.js", timeout=30) as got:
        assert got.read() == b"export const ships = 'seven ships';"
    with direct.open(f"{pywb}/mp_/https://ships.test/part.xsl", timeout=30) as got:
        assert got.read() == STYLE.format(ITEM).encode()
