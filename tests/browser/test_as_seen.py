"""What the live page alone tells of its words: which way they are shown, where it ends a line, which letter is only large; and links that scroll."""

from __future__ import annotations

import json
import os

import pytest
from playwright.sync_api import sync_playwright

from harness.capture.browser_path import find_browser
from harness.engine.diff import compare_documents
from harness.evidence.fragments import fragment_link
from harness.evidence.locate import locate
from harness.evidence.normalise import reads
from harness.evidence.read import Document, read
from harness.model.layout import Layout
from harness.model.passage import Located
from harness.model.registry import TextQuote
from tests.browser.conftest import Site
from tests.browser.test_artifacts import answer

HEAD = "<!doctype html><html lang=en><title>T</title><body><main><article><h1>The hall</h1>"
FILLING = "<p>The market opened late, and farmers of the valley sold what they grow.</p>" * 2


def read_of(site: Site, body: str) -> Document:
    site.pages["/x"] = HEAD + body + FILLING + "</article></main></body></html>"
    (capture,) = site.capture("http://a.test/x")
    return read(Layout.from_json(json.loads(capture.artifacts["layout.json"])))


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("is &#x202e;12&#x202c; men", "is 21 men"),
        ("is <bdo dir=rtl>12</bdo> men", "is 21 men"),
        ("is <span style='unicode-bidi:bidi-override;direction:rtl'><b>1</b>2</span> men", "is 21 men"),
        ("is <span style='unicode-bidi:isolate-override;direction:rtl'>12</span> men", "is 21 men"),
        ("is <bdo dir=rtl><bdi>12</bdi></bdo> men", "is 12 men"),
        ("is <bdo dir=ltr>12</bdo> men", "is 12 men"),
        ("is <span dir=rtl>12</span> men", "is 12 men"),
        ("is &lrm;12&rlm; men", "is 12 men"),
    ],
)
def test_words_read_as_they_are_shown(site: Site, words: str, seen: str) -> None:
    body = "<p>Officials said there {} in the hall.</p>"
    plain, shown = read_of(site, body.format("is 12 men")), read_of(site, body.format(words))
    told = compare_documents(plain, shown, ["is 12 men"])
    assert told["changed"] is (seen != "is 12 men"), told
    assert isinstance(locate(shown, TextQuote(exact=f"there {seen} in the hall")), Located)


def test_a_line_that_the_page_ends_ends_a_figure_and_no_sentence(site: Site) -> None:
    document = read_of(site, "<p>Killed: 512<br>715 wounded<br>\nin all of it.</p><pre>Aville 512\n715 Bville</pre>")
    assert len(document.ends) == 3
    for quote in ("Killed: 512", "715 wounded in all of it", "Aville 512", "715 Bville"):
        location = locate(document, TextQuote(exact=quote))
        assert isinstance(location, Located)
        assert location.how.value in ("exact", "normalised")
    assert Document.from_bytes(document.to_bytes()).ends == document.ends


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<span style='float:left;font-size:3em'>O</span>fficials said so.", "Officials said so."),
        ("<span style='float:left;font-size:3em'>“O</span>fficials said so.”", "“Officials said so.”"),
        ("<b style='float:left;font-size:3em'>A</b> man said so.", "A man said so."),
    ],
)
def test_a_large_first_letter_is_its_words_own(site: Site, markup: str, words: str) -> None:
    assert words in read_of(site, f"<p>{markup}</p>").text.split("\n")


HEBREW = "המשטרה אמרה כי 12 איש נפצעו בשריפה ביום שני"


@pytest.mark.parametrize(
    ("charset", "reads_as"), [("iso-8859-8", HEBREW), ("iso-8859-8-i", HEBREW[::-1].replace("21", "12"))]
)
def test_hebrew_that_is_written_as_it_looks_is_read_as_it_is_read(site: Site, charset: str, reads_as: str) -> None:
    written = HEBREW[::-1].replace("21", "12")
    page = f"<!doctype html><title>T</title><body><h1>{written}</h1><p align=right>{written}</p></body>".encode(
        "iso-8859-8"
    )
    site.pages["/x"] = answer(page, f"text/html; charset={charset}")
    (capture,) = site.capture("http://a.test/x")
    assert reads(read(Layout.from_json(json.loads(capture.artifacts["layout.json"]))).text.split("\n")[-1]) == reads_as


SPACE = "<div style='height:3000px'></div>"
NORTH = "12 people were hurt in the north-east of town."
LINKED = [
    (f"<p>In March, {NORTH}</p><p>The well was dry.</p>{SPACE}<p>In April, {NORTH}</p><p>The well was full.</p>", "12 people were hurt", 1),
    (f"<ul><li>{NORTH}</li></ul>{SPACE}<p>In April:</p><ul><li>{NORTH}</li></ul>", NORTH, 1),
    (f"{SPACE}<p>Write to 12 Mill Lane<br>Aville for more.</p>", "12 Mill Lane Aville", 0),
    (f"{SPACE}<pre>Twelve were hurt\nin the fire.</pre>", "Twelve were hurt in the fire", 0),
    (f"{SPACE}<p>Twelve were <b>hurt</b> in the fire.</p>", "Twelve were hurt in the fire", 0),
]  # fmt: skip


@pytest.mark.parametrize(("body", "quote", "which"), LINKED)
def test_a_browser_scrolls_to_where_a_link_leads(site: Site, body: str, quote: str, which: int) -> None:
    document = read_of(site, body)
    page = document.text.replace("\t", " ")
    start = -1
    for _ in range(which + 1):
        start = page.index(quote, start + 1)
    link = fragment_link(document, f"http://127.0.0.1:{site.port}/x", start, start + len(quote))
    assert link is not None
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(None, os.environ).path, args=["--no-sandbox"])
        opened = browser.new_page()
        opened.goto(link)
        opened.wait_for_function("scrollY > 1000", timeout=4000)
        browser.close()


@pytest.mark.parametrize(
    ("markup", "numbers"),
    [
        ("<ol><li>Norvia</li><li><p>Sudland</p></li><li value=7>Westmark</li><li>Ostland</li></ol>", [1, 2, 7, 8]),
        ("<ol start=4><li>Norvia</li><li hidden>Sudland</li><li>Westmark</li></ol>", [4, 5]),
        ("<ol reversed><li>Norvia</li><li>Sudland</li></ol>", [2, 1]),
        ("<ul style='list-style:decimal'><li>Norvia</li></ul>", [1]),
        ("<ol type=a><li>Norvia<ol><li>Sudland</li></ol></li><li>Westmark</li></ol>", [1, 1, 2]),
        ("<ul><li>Norvia</li></ul>", [None]),
        ("<ol style='list-style:none'><li>Norvia</li></ol>", [None]),
        ("<ol><li style='display:block'>Norvia</li></ol>", [None]),
        ("<style>li::marker{content:'+ '}</style><ol><li>Norvia</li></ol>", [None]),
    ],
)
def test_the_numbers_of_lists_are_told(site: Site, markup: str, numbers: list[int | None]) -> None:
    document = read_of(site, markup)
    assert [b.item for b in document.blocks if "li" in b.ancestors.split(" ")] == numbers
    assert "1" not in document.text
