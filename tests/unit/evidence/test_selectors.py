"""Where on a page a quote has to stand: a subset of CSS over the layout's paths, and cells of tables by their headers."""

from __future__ import annotations

import json
from typing import Any

import pytest

from harness.evidence.became import nearest
from harness.evidence.fragments import TextDirective, fragment_link, text_directive
from harness.evidence.locate import locate
from harness.evidence.read import Document, TextBlock, read
from harness.evidence.selectors import SelectorError, cells, css_matches, label_of, parse_css
from harness.model.layout import Layout
from harness.model.passage import Ambiguous, How, Located, NotLocated, nearest_of
from harness.model.registry import CellSelector, TextQuote
from tests.conftest import document_of, layout_of

BLOCK = TextBlock(
    start=0,
    end=1,
    tag="p",
    path="body:nth-of-type(1)>main#story>div:nth-of-type(2)>p:nth-of-type(3)",
    region="main",
    ancestors="html body main#story[role=main] div.body.wide p.lead",
)

FITS = [
    "p", "*", ".lead", "p.lead", "main p", "main > div > p", "#story p", "main#story > .body.wide p", "p:nth-of-type(3)", "div:nth-of-type(2) > p",
    "[role=main] p", '[role="main"]', "[class~=wide]", "[id^=sto]", "h1, p", "body .lead", "main", "div:nth-of-type(2)",
]  # fmt: skip
FITS_NOT = [
    "li", ".other", "main > p", "#other p", "p:nth-of-type(2)", "p:first-of-type", "[role=navigation]", "p p", "main > div.narrow > p", "p > div",
]  # fmt: skip


@pytest.mark.parametrize("css", FITS)
def test_selectors_that_name_an_element_around_the_block(css: str) -> None:
    assert css_matches(css, BLOCK)


@pytest.mark.parametrize("css", FITS_NOT)
def test_selectors_that_do_not(css: str) -> None:
    assert not css_matches(css, BLOCK)


@pytest.mark.parametrize(
    "css", ["", "p:hover", "p[href=x]", "p +q", "> p", "p >", "a..b", "p,,q", "p::before", ".1a", "[role"]
)
def test_what_is_not_understood_says_so(css: str) -> None:
    with pytest.raises(SelectorError, match=r"."):
        parse_css(css)
    assert not css_matches(css, BLOCK)


def _table(rows: list[list[str]], *, marked: bool) -> Document:
    blocks: list[dict[str, Any]] = []
    runs: list[dict[str, Any]] = []
    for row, words in enumerate(rows):
        for column, text in enumerate(words):
            headers = [rows[row][0], rows[0][column]] if marked and row and column else []
            number = len(blocks)
            blocks.append(
                {
                    "id": number, "tag": "td", "path": f"table:nth-of-type(1)>tr:nth-of-type({row + 1})>td:nth-of-type({column + 1})",
                    "ancestors": ["html", "body", "table", "tr", "td"], "row": row, "column": column, "headers": headers,
                }
            )  # fmt: skip
            runs.append({"text": text, "block": number})
    data = layout_of("")
    return read(Layout.from_json({**data, "blocks": blocks, "runs": runs}))


ROWS = [["Region", "Men", "Ships"], ["Kursk", "1,500", "4"], ["Amur", "900", "1,500"]]


@pytest.mark.parametrize("marked", [True, False])
def test_a_cell_is_found_by_its_headers(marked: bool) -> None:
    document = _table(ROWS, marked=marked)
    assert len(cells(document)) == 9
    got = locate(document, TextQuote(exact="1,500"), cell=CellSelector(row="Amur", column="ships"))
    assert isinstance(got, Located)
    assert document.text[: got.start].count("\n") == 8
    changed = locate(document, TextQuote(exact="1,500"), cell=CellSelector(row="Amur", column="Men"))
    assert isinstance(changed, Located)
    assert (changed.how, changed.text) == (How.FUZZY, "900")
    gone = locate(document, TextQuote(exact="1,500"), cell=CellSelector(row="Bryansk", column="Men"))
    assert isinstance(gone, NotLocated)
    assert "Bryansk" in gone.reasons[0]


def test_a_cell_whose_headers_another_has_as_well_is_one_of_several() -> None:
    document = _table([["Region", "Men", "Men"], ["Amur", "900", "1,500"], ["Kursk", "7", "8"]], marked=True)
    found = locate(document, TextQuote(exact="900"), cell=CellSelector(row="Amur", column="Men"))
    assert isinstance(found, Ambiguous)
    assert [r.text for r in found.rivals] == ["900", "1,500"]
    named = locate(document, TextQuote(exact="900"), cell=CellSelector(row="Amur Men", column="Men"))
    assert not isinstance(named, Located), "one header names no two things"


def test_what_a_table_says_of_a_cell() -> None:
    data = json.loads(json.dumps(layout_of("")))
    blocks = [
        {
            "id": 0,
            "tag": "caption",
            "path": "table:nth-of-type(1)>caption:nth-of-type(1)",
            "ancestors": ["html", "body", "table", "caption"],
        }
    ]
    blocks += [
        {"id": 1 + n, "tag": "td", "path": f"table:nth-of-type(1)>tr:nth-of-type({r + 1})>td:nth-of-type({c + 1})", "ancestors": [], "row": r, "column": c}
        for n, (r, c) in enumerate([(0, 0), (0, 1), (1, 0), (1, 1)])
    ]  # fmt: skip
    words = ["Table 3: Grain, in tonnes", "Port", "2024 (kt)", "Reni", "900"]
    document = read(
        Layout.from_json({**data, "blocks": blocks, "runs": [{"text": w, "block": n} for n, w in enumerate(words)]})
    )
    assert label_of(document, CellSelector(row="Reni", column="2024 (kt)")) == "Grain, in tonnes, Reni, 2024 (kt)"
    assert label_of(document, CellSelector(row="Odesa", column="2024 (kt)")) == ""


def test_a_page_without_tables_has_no_cell() -> None:
    got = locate(document_of("<p>1,500</p>"), TextQuote(exact="1,500"), cell=CellSelector(row="a", column="b"))
    assert isinstance(got, NotLocated)


PAGE = document_of(
    "<p>On Monday three generals came, and 1,500 men.</p><p>On Tuesday three generals left-handed, all & sundry.</p>"
    "<p>Then it ended, after a very long day that nobody had foreseen.</p>"
)

LINKS = {
    "1,500 men": "text=1%2C500%20men",
    "left-handed, all & sundry": "text=left%2Dhanded%2C%20all%20%26%20sundry",
    "a very long day": "text=a%20very%20long%20day",
}


@pytest.mark.parametrize("words", LINKS)
def test_links_are_encoded_as_the_specification_says(words: str) -> None:
    at = PAGE.text.index(words)
    assert str(text_directive(PAGE, at, at + len(words))) == LINKS[words]


def test_a_link_to_words_that_stand_twice_carries_the_context_that_tells() -> None:
    first, second = PAGE.text.index("three generals"), PAGE.text.rindex("three generals")
    assert str(text_directive(PAGE, first, first + 14)) == "text=three%20generals", "a browser takes the first"
    directive = text_directive(PAGE, second, second + 14)
    assert directive is not None
    assert directive.prefix.endswith("Tuesday") or directive.suffix.startswith("left")
    assert TextDirective.parse(str(directive)) == directive


def test_a_link_over_paragraphs_names_both_ends_and_keeps_the_address() -> None:
    link = fragment_link(PAGE, "http://a.test/x?y=1#part", PAGE.text.index("On Tuesday"), len(PAGE.text))
    assert link is not None
    assert link.startswith("http://a.test/x?y=1#part:~:text=On%20Tuesday%20three%20generals,")
    assert link.endswith("nobody%20had%20foreseen.")


@pytest.mark.parametrize(
    ("page", "quote", "term"),
    [
        ("กระทรวงรายงานว่า พบผู้ป่วยรายใหม่จำนวน 1,500 คนในกรุงเทพ เมื่อวานนี้", "ผู้ป่วยรายใหม่", "พบผู้ป่วยรายใหม่จำนวน"),
        ("กระทรวงรายงานว่า พบผู้ป่วยรายใหม่จำนวน 1,500 คนในกรุงเทพ เมื่อวานนี้", "ใหม่จำนวน 1,500 คน", "พบผู้ป่วยรายใหม่จำนวน 1,500 คนในกรุงเทพ"),
        ("ក្រសួងបានរាយការណ៍ថាមានអ្នកជំងឺ ១៥០០ នាក់", "រាយការណ៍", "ក្រសួងបានរាយការណ៍ថាមានអ្នកជំងឺ"),
    ],
)  # fmt: skip
def test_a_link_to_words_that_nothing_parts_leads_to_all_of_them(page: str, quote: str, term: str) -> None:
    document = document_of(f"<p>{page}</p>")
    start = document.text.index(quote)
    directive = text_directive(document, start, start + len(quote))
    assert directive is not None
    assert directive.start == term


def test_neither_end_of_a_link_over_paragraphs_reaches_into_another() -> None:
    start = PAGE.text.index("1,500 men.")
    end = PAGE.text.index("On Tuesday") + len("On Tuesday")
    assert str(text_directive(PAGE, start, end)) == "text=1%2C500%20men.,On%20Tuesday"


def test_the_nearest_passages_are_shown_and_no_more() -> None:
    found = nearest(PAGE, TextQuote(exact="three generals came, and 1,600 men"), 2)
    assert "1,500 men" in found[0].text
    assert all(f.how is How.FUZZY for f in found)


DISTRICTS = [["District", "Houses", "Flooded"], ["North", "1,200", "140"], ["South", "2,400", "95"], ["East", "1,900", "310"]]  # fmt: skip


def test_a_row_that_was_altered_is_the_row_quoted() -> None:
    altered = [*DISTRICTS[:2], ["South", "2,400", "59"], DISTRICTS[3]]
    got = locate(_table(altered, marked=True), TextQuote(exact="South 2,400 95"))
    assert isinstance(got, Located)
    assert (got.how, got.text) == (How.FUZZY, "South\n2,400\n59")


def test_of_a_row_that_was_altered_throughout_the_nearest_is_that_row_and_no_other_cell() -> None:
    altered = [*DISTRICTS[:2], ["South", "2,600", "59"], DISTRICTS[3]]
    got = locate(_table(altered, marked=True), TextQuote(exact="South 2,400 95"))
    assert (near := nearest_of(got)) is not None
    assert near.text == "South\n2,600\n59"


def test_a_row_that_is_gone_is_none_of_the_others() -> None:
    document = _table([*DISTRICTS[:2], DISTRICTS[3]], marked=True)
    assert isinstance(locate(document, TextQuote(exact="South 2,400 95")), NotLocated)
