"""The report in a real browser: what it lets happen, how it is read with keys, without a script, by assistive software and on paper.

axe-core comes from ``script/test-tools``; where it is not, its test is skipped and says so, or fails if
``HARNESS_TEST_TOOLS_REQUIRED`` is set.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from harness.capture.browser import is_root
from harness.capture.browser_path import find_browser
from harness.capture.printer import PrintError, print_pdf
from harness.engine.registry import load_registry
from harness.engine.settings import load_settings
from harness.engine.store import open_reader, open_store
from harness.engine.verify import verify
from harness.model.verdict import Report
from harness.report.crop import Crop, CropPair
from harness.report.html import html
from tests.browser.conftest import Canary, Site
from tests.conftest import capture_of

pytestmark = [pytest.mark.browser, pytest.mark.full]

_AXE = Path(__file__).parents[2] / ".venv-tools" / "axe-core" / "axe.min.js"

ARTICLE = """# A title

A first 1,500 soldiers sailed between 8 and 13 October. About 12,000 were to follow, with *three* generals.

{hostile}
"""

CLAIMS = """schema: 1
article: {{id: troops, title: 'The <b>Army</b> {hostile}', file: troops.md}}
sources:
  nis: {{url: "http://nis.test/first", publisher: 'NIS {hostile}', kind: primary, published: 2024-10-18}}
  afp: {{url: "http://afp.test/x?a='><script>&b=javascript:alert(1)", publisher: AFP, kind: secondary, origin: nis}}
  officer: {{person: 'an officer {hostile}', confidential: true}}
claims:
  shipment:
    statement: A first 1,500 soldiers sailed between 8 and 13 October
    claimant: 'NIS {hostile}'
    evidence: [{{source: nis, quote: "1,500 soldiers were moved"}}, {{source: afp, quote: "1,500 soldiers"}}]
    log: [{{on: 2024-11-02, by: mk, query: '{hostile}'}}]
  crossing:
    statement: between 8 and 13 October
    evidence: [{{source: nis, quote: "They crossed between 8 and 13 October {hostile}"}}]
  follow:
    statement: About 12,000 were to follow
    evidence: [{{source: afp, quote: "About 12,000 are to follow"}}]
    waive: [{{code: FC402, why: '{hostile}', by: ed}}]
  generals:
    statement: three generals
    evidence: [{{source: officer, on: 2024-11-01, by: phone, checker: mk, answer: confirms}}]
  hostile:
    statement: '{hostile}'
    evidence: [{{source: nis, quote: "{hostile}"}}]
"""


def _picture(colour: str) -> Crop:
    out = io.BytesIO()
    Image.new("RGB", (600, 120), colour).save(out, "PNG")
    return Crop(png=out.getvalue(), width=600, height=120)


@pytest.fixture
def made(registry_root: Callable[..., Path], canary: Canary) -> Report:
    """A report with every kind of verdict but contradicted, in which every word that comes from outside is hostile."""
    there = f"http://127.0.0.1:{canary.port}"
    hostile = (
        f"</title></style></script><script>document.title=1;fetch(`{there}/s`)</script><img src={there}/i onerror=alert(1)>"
        f"<link rel=stylesheet href={there}/c><a href=javascript:alert(2) autofocus onfocus=alert(3)>x</a>{{{{7+7}}}}"
    )
    where = load_settings(
        registry_root(CLAIMS.format(hostile=hostile), ARTICLE.format(hostile=hostile)),
        flags={("verify", "as_of"): "newest snapshot"},
    )
    store = open_store(where)
    shown = hostile.replace("&", "&amp;")
    store.put(
        capture_of(
            f"<p>1,500 soldiers were moved</p><p>They crossed between 8 and 13 October {shown}</p>",
            url="http://nis.test/first",
            source="nis",
        )
    )
    loaded = load_registry(where.root)
    return verify(where, loaded, loaded.registry.claims, store, open_reader(where, store))


@pytest.fixture
def page_file(made: Report, tmp_path: Path) -> Path:
    pair = CropPair(before=_picture("#eee"), after=_picture("#ddd"))
    path = tmp_path / "report.html"
    path.write_bytes(html(made, {("shipment", "nis"): pair}))
    return path


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=str(find_browser(None, os.environ).path), chromium_sandbox=not is_root()
        )
        yield started
        started.close()


@pytest.fixture
def opened(browser: Browser, page_file: Path) -> Iterator[Callable[..., Page]]:
    contexts = []

    def open_page(fragment: str = "", *, width: int = 1280, **more: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce", **more)
        contexts.append(context)
        page = context.new_page()
        page.goto(page_file.as_uri() + fragment)
        return page

    yield open_page
    for context in contexts:
        context.close()


def test_nothing_leaves_the_page_and_no_word_of_others_runs(browser: Browser, page_file: Path, canary: Canary) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))  # type: ignore[func-returns-value]
    page.goto(page_file.as_uri())
    for key in ("j", "j", "k", "?", "Escape", "/", "a", "Escape", "w", "t", "1", "0"):
        page.keyboard.press(key)
    page.wait_for_timeout(300)
    assert [url for url in asked if not url.startswith(("file:", "data:image/png"))] == []
    assert canary.heard == []
    assert said == []
    assert page.title().startswith("The <b>Army</b> </title>")
    assert (
        page.evaluate(
            "document.querySelectorAll('script, link, iframe, object, form, [onerror], [onfocus], body [style]').length"
        )
        == 1
    )
    assert "{{7+7}}" in page.inner_text("body")
    # The policy holds even for what would get into the page: an image elsewhere, a script, a style.
    page.evaluate(
        f"""document.body.insertAdjacentHTML('beforeend', '<img src="http://127.0.0.1:{canary.port}/late"><p id=p style="color: red">x</p>');
        const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s)"""
    )
    page.wait_for_timeout(300)
    assert canary.heard == []
    assert page.evaluate("[window.ran === true, getComputedStyle(document.getElementById('p')).color]") == [
        False,
        page.evaluate("getComputedStyle(document.body).color"),
    ]
    context.close()


def test_statements_that_overlap_are_nested_and_each_opens_its_own_claim(opened: Callable[..., Page]) -> None:
    page = opened()
    outer = page.locator("mark.s[data-claim=shipment]")
    inner = outer.locator("mark.s[data-claim=crossing]")
    assert inner.inner_text() == "between 8 and 13 October"
    for claim in ("shipment", "crossing", "follow", "generals", "hostile"):
        assert page.locator(f".text a.sup#in-{claim}").count() == 1
    inner.click()
    assert page.locator("details[open]").get_attribute("data-claim") == "crossing"
    outer.click(position={"x": 8, "y": 8})
    assert page.locator("details[open]").get_attribute("data-claim") == "shipment"
    assert page.locator("mark.on").get_attribute("data-claim") == "shipment"
    assert page.locator("mark[data-claim=generals]").inner_text() == "three generals"


def test_it_is_read_with_keys_alone(opened: Callable[..., Page]) -> None:
    page = opened()

    def current() -> str | None:
        return page.evaluate("document.activeElement.closest('details')?.dataset.claim ?? null")

    order = page.eval_on_selector_all("details.claim", "all => all.map(d => d.dataset.claim)")
    page.keyboard.press("j")
    first = current()
    assert first in order
    page.keyboard.press("j")
    assert current() == order[order.index(first) + 1]
    assert page.locator("details[open]").get_attribute("data-claim") == current()
    page.keyboard.press("k")
    assert current() == first
    page.keyboard.press("Enter")
    assert page.locator("details[open]").count() == 0
    page.keyboard.press("Enter")
    assert page.locator("details[open]").count() == 1
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == f"in-{first}"
    page.keyboard.press("?")
    assert page.locator("dialog").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("dialog").is_visible()
    page.keyboard.press("/")
    page.keyboard.type("12,000 follow")
    assert page.locator("details.claim:visible").count() == 1
    assert page.locator(".tally").inner_text() == f"1 of {len(order)}"
    page.keyboard.press("Enter")
    assert current() == "follow"
    page.keyboard.press("0")
    assert page.locator("details.claim:visible").count() == len(order)
    page.keyboard.press("/")
    page.keyboard.type("no such words")
    assert page.locator(".nothing").is_visible()
    assert page.locator("details.claim:visible").count() == 0


def test_it_is_filtered_by_verdict_and_by_source(opened: Callable[..., Page]) -> None:
    page = opened()
    page.click(".chips [data-show=supported]")
    assert set(page.eval_on_selector_all("details.claim:not([hidden])", "all => all.map(d => d.dataset.status)")) == {
        "supported"
    }
    assert page.locator("mark.off").count() > 0
    page.click(".chips [data-show='']")
    page.select_option("select", "officer")
    assert page.eval_on_selector_all("details.claim:not([hidden])", "all => all.map(d => d.dataset.claim)") == [
        "generals"
    ]
    # A statement that the filter has put aside is opened all the same.
    page.click("mark[data-claim=crossing]")
    assert page.locator("details[open]").get_attribute("data-claim") == "crossing"
    assert page.locator("details.claim:visible").count() == 5


def test_two_pictures_are_compared_by_a_slider(opened: Callable[..., Page]) -> None:
    page = opened("#claim-shipment")
    assert page.locator("details[open]").get_attribute("data-claim") == "shipment"
    page.click(".compare button")
    page.locator(".compare input").fill("25")
    was, now = (page.locator(f".pair .{name} .frame") for name in ("was", "is"))
    assert was.bounding_box() == now.bounding_box()
    assert now.evaluate("e => getComputedStyle(e).clipPath") == "inset(0px 0px 0px 25%)"
    page.click(".compare button")
    assert was.bounding_box() != now.bounding_box()


def test_without_a_script_all_of_it_can_be_read(opened: Callable[..., Page]) -> None:
    page = opened(java_script_enabled=False)
    assert not page.locator(".tools").is_visible()
    page.click("#in-crossing")
    assert page.locator("#claim-crossing").is_visible()
    page.click("#claim-crossing ~ *, details[data-claim=follow] summary")
    assert page.locator("#claim-follow").is_visible()


@pytest.mark.parametrize("script", [True, False])
def test_printed_from_a_browser_every_panel_is_open(opened: Callable[..., Page], script: bool) -> None:
    page = opened(java_script_enabled=script)
    printed = pypdfium2.PdfDocument(page.pdf())
    texts = " ".join(" ".join(sheet.get_textpage().get_text_bounded() for sheet in printed).split())
    for claim in ("shipment", "crossing", "follow", "generals", "hostile"):
        assert f"{claim} · claims/troops.yaml" in texts
    assert "Search the claims" not in texts


@pytest.mark.parametrize("width", [390, 1280, 2000])
def test_nothing_is_wider_than_the_window(opened: Callable[..., Page], width: int) -> None:
    page = opened("#claim-shipment", width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(
        "document.querySelector('.pane').scrollWidth <= document.querySelector('.pane').clientWidth + 1"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing(opened: Callable[..., Page], scheme: str, width: int) -> None:
    if not _AXE.is_file():
        why = "no axe-core in .venv-tools: run script/test-tools"
        if os.environ.get("HARNESS_TEST_TOOLS_REQUIRED"):
            pytest.fail(why)
        pytest.skip(why)
    page = opened("#claim-shipment", width=width, color_scheme=scheme)
    page.evaluate(_AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document)")
    assert found["passes"], "axe looked at nothing"
    violations = [f"{v['id']} ({v['impact']}): {n['html'][:120]}" for v in found["violations"] for n in v["nodes"]]
    assert "\n".join(violations) == ""


def test_on_paper_it_has_its_links_its_outline_and_every_panel(made: Report, site: Site, canary: Canary) -> None:
    pdf = print_pdf(html(made, {}, printed=True), site.settings(), title="The <b>Army</b>", note="judged as of today")
    document = pypdfium2.PdfDocument(pdf)
    texts = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    everything = " ".join(texts)
    assert "1 of 5 statements needs somebody" in texts[0]
    assert "What was found" not in texts[0], "the summary is one page of its own"
    assert all("The <b>Army</b>" in text for text in texts)
    assert all(f"{n} / {len(texts)}" in text for n, text in enumerate(texts, 1))
    for statement in ("A first 1,500 soldiers sailed", "About 12,000 were to follow", "an officer"):
        assert statement in everything
    assert everything.count("The people's trail") >= 3
    assert b"http://nis.test/first" in pdf
    assert b"/Outlines" in pdf
    assert canary.heard == []
    with pytest.raises(PrintError):
        print_pdf(b"x", site.settings(browser=Path("/nonexistent/browser")), title="", note="")
