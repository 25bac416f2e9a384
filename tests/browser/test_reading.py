"""What evidence reads of real pages: tables with their headers, encodings, scripts, and letters that are not seen."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest

from harness.evidence.answer import Status, answer
from harness.evidence.difference import difference
from harness.evidence.locate import locate
from harness.evidence.normalise import visible_escapes
from harness.evidence.quantities import quantities
from harness.evidence.read import Document, read
from harness.evidence.selectors import cells, cells_under
from harness.evidence.speakers import quotations
from harness.model.layout import Layout
from harness.model.passage import ChangeKind, Located
from harness.model.registry import CellSelector, TextQuote
from tests.browser.conftest import Answer, Site

HEAD = "<!doctype html><html lang={}><meta charset=utf-8><title>T</title><body>"
TABLES = """<h1>Counts</h1>
<table id=spans><thead><tr><th rowspan=2>Region</th><th colspan=2>2023</th><th colspan=2>2024</th></tr>
<tr><th>Killed</th><th>Wounded</th><th>Killed</th><th>Wounded</th></tr></thead>
<tbody><tr><th rowspan=2 scope=rowgroup>North</th><td>11</td><td>12</td><td>13</td><td>14</td></tr>
<tr><td>21</td><td>22</td><td>23</td><td>24</td></tr>
<tr><th>South</th><td colspan=2>none in the year</td><td>33</td><td>34</td></tr></tbody></table>
<table id=corner><tr><td></td><th>Men</th><th>Women</th></tr><tr><th>Arlow</th><td>51</td><td>52</td></tr></table>
<table id=second><tr><td>1</td><th scope=row>Benton</th><td>61</td></tr><tr><td>2</td><th scope=row>Corby</th><td>62</td></tr></table>
<table id=named><tr><th id=a>Wheat</th><th id=b>Rye</th></tr><tr><td headers=b>71</td><td headers=a>72</td></tr></table>
<table id=plain><tr><td>Town</td><td>Houses</td></tr><tr><td>Marden</td><td>81</td></tr></table>"""


def encoded(markup: str, charset: str, *, told: bool = True) -> Answer:
    """An answer in an old encoding, which its header tells or only the page itself does."""

    def send(handler: BaseHTTPRequestHandler) -> None:
        body = markup.encode(charset)
        handler.send_response(200)
        handler.send_header("Content-Type", f"text/html; charset={charset}" if told else "text/html")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return send


PAGES: dict[str, str | Answer] = {
    "tables": HEAD.format("en") + TABLES,
    "windows-1251": encoded("<!doctype html><html lang=uk><title>T</title><p>Затопило 140 будинків.</p>", "windows-1251"),
    "koi8-r": encoded("<!doctype html><html lang=ru><meta charset=koi8-r><title>T</title><p>Затопило 140 домов.</p>", "koi8-r", told=False),
    "shift_jis": encoded("<!doctype html><html lang=ja><meta charset=shift_jis><title>T</title><p>140戸が浸水した。</p>", "shift_jis", told=False),
    "euc-kr": encoded("<!doctype html><html lang=ko><title>T</title><p>140가구가 침수됐다.</p>", "euc-kr"),
    "gb18030": encoded("<!doctype html><html lang=zh><meta charset=gb2312><title>T</title><p>有140户被淹。</p>", "gb18030", told=False),
    "iso-8859-1": encoded("<!doctype html><html lang=de><title>T</title><p>140 Häuser überflutet.</p>", "iso-8859-1"),
    "rtl": HEAD.format("ar dir=rtl") + "<p>أحصى المسؤولون <b>١٤٠</b> منزلا في ماردن.</p><p>ראש העיר אמר: \u200f140 בתים.</p>",
    "soft": HEAD.format("de") + "<p style='width:8em'>Die Wasser&shy;wirtschafts&shy;behörde zählte 140 Häuser.</p>",
    "ligatures": HEAD.format("en") + "<p>The oﬃce ﬁled ﬁve ﬂood reports.</p>",
    "zero": HEAD.format("en") + "<p>The ba\u200bnk paid \u202d140\u202c crowns.</p>",
    "bidi": HEAD.format("en") + "<p>It paid \u202e041\u202c crowns.</p>",
    "homoglyph": HEAD.format("en") + "<p>The b\u0430nk paid 140 crowns.</p>",
    "alt": HEAD.format("en")
    + "<p>The river rose on Monday.</p><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' width=90 height=60 alt='140 flooded houses in Marden'>"
    "<div class=related-stories><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' width=90 height=60 alt='A teaser'></div>",
    "lists": HEAD.format("en") + "<ol><li>First 140 houses</li><li>Then 95 houses</li></ol><dl><dt>Marden</dt><dd>140 houses</dd></dl>",
    "ruby": HEAD.format("ja") + "<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>の<ruby>知事<rt>ちじ</rt></ruby>は140戸と述べた。</p>",
    "raised": HEAD.format("en")
    + "<p>It paid 140<sup>2</sup> crowns<sup><a href='#n3'>3</a></sup> for 10<sup>6</sup> bolts and 7 m<span style='vertical-align:super'>2</span>, on the 5<sup>th</sup>.</p>"
    "<table><tr><th>Town<sup>1</sup></th><th>Houses<span style='position:absolute;width:1px;height:1px;overflow:hidden'> in all</span></th></tr>"
    "<tr><th>Marden<style>.x{}</style></th><td>140<sup>2</sup></td></tr></table>",
    "anchors": HEAD.format("en")
    + "<p id=led><a href=/x>To another page</a></p><p id=followed><a>To another page</a></p><p id=named><a name=part>A part of its own</a></p><p id=called><a id=part>A part of its own</a></p>",
    "said": HEAD.format("en")
    + "<p>“We counted 140 houses,” said <a href=/x>Amara Lindqvist</a>, the mayor.</p>"
    "<blockquote><p>The dam will hold for years.</p><footer>— Tomas Okafor, engineer</footer></blockquote>",
}  # fmt: skip


@pytest.fixture(scope="module")
def documents() -> Iterator[dict[str, Document]]:
    """Every page, captured in one run of the browser and read."""
    site = Site()
    try:
        site.pages |= {f"/{name}": page for name, page in PAGES.items()}
        captures = site.capture(*(f"http://a.test/{name}" for name in PAGES))
        yield {
            name: read(Layout.from_json(json.loads(capture.artifacts["layout.json"])))
            for name, capture in zip(PAGES, captures, strict=True)
        }
    finally:
        site.server.shutdown()
        site.server.server_close()


def test_an_anchor_that_is_no_target_is_a_link(documents: dict[str, Document]) -> None:
    linked = {b.path.rpartition("#")[2]: b.linked > 0 for b in documents["anchors"].blocks}
    assert linked == {"led": True, "followed": True, "named": False, "called": False}


def test_cells_have_all_their_headers(documents: dict[str, Document]) -> None:
    document = documents["tables"]
    headers = {document.text[c.start : c.end].strip(): c.headers for c in cells(document)}
    assert {"North", "2023", "Killed"} <= set(headers["11"])
    assert {"North", "2024", "Wounded"} <= set(headers["24"])
    assert {"South", "2023", "Killed", "Wounded"} <= set(headers["none in the year"])
    assert {"South", "2024", "Killed"} <= set(headers["33"])
    assert "2023" not in headers["33"]
    assert {"Arlow", "Women"} <= set(headers["52"])
    assert "Benton" in headers["61"]
    assert "Corby" in headers["62"]
    assert headers["71"][0] == "Rye"
    assert {"Marden", "Houses"} <= set(headers["81"])


@pytest.mark.parametrize(
    ("row", "column", "words"), [("South", "2024", ""), ("Arlow", "Women", "52"), ("Marden", "Houses", "81"), ("Corby", "2", "62"), ("South", "2024 Killed", "33"), ("North", "2024 wounded", "")]
)  # fmt: skip
def test_a_cell_is_found_by_its_headers(documents: dict[str, Document], row: str, column: str, words: str) -> None:
    document = documents["tables"]
    found = cells_under(document, CellSelector(row=row, column=column))
    assert not isinstance(found, str), found
    if words:
        assert [document.text[c.start : c.end].strip() for c in found] == [words]
    else:
        assert len(found) == 2


OLD = {
    "windows-1251": "Затопило 140 будинків.",
    "koi8-r": "Затопило 140 домов.",
    "shift_jis": "140戸が浸水した。",
    "euc-kr": "140가구가 침수됐다.",
    "gb18030": "有140户被淹。",
    "iso-8859-1": "140 Häuser überflutet.",
    "rtl": "أحصى المسؤولون 140 منزلا في ماردن.",
    "soft": "Die Wasserwirtschaftsbehörde zählte 140 Häuser.",
    "ligatures": "The office filed five flood reports.",
    "zero": "The bank paid 140 crowns.",
    "homoglyph": "The bank paid 140 crowns.",
    "lists": "Then 95 houses",
}


@pytest.mark.parametrize("name", OLD)
def test_words_are_found_however_they_are_encoded_or_drawn(documents: dict[str, Document], name: str) -> None:
    assert answer(documents[name], TextQuote(exact=OLD[name])).status is Status.FOUND
    other = OLD[name].replace("140", "170").replace("five", "nine").replace("95", "59")
    assert answer(documents[name], TextQuote(exact=other)).status is not Status.FOUND


def test_how_a_word_is_spoken_is_none_of_its_words(documents: dict[str, Document]) -> None:
    document = documents["ruby"]
    assert document.text.strip() == "東京の知事は140戸と述べた。"
    assert answer(document, TextQuote(exact="東京の知事は140戸")).status is Status.FOUND


def test_figures_set_high_are_no_figures_of_the_number_before_them(documents: dict[str, Document]) -> None:
    document = documents["raised"]
    assert "140² crowns³ for 10⁶ bolts and 7 m², on the 5th." in document.text
    assert answer(document, TextQuote(exact="It paid 140 crowns for")).status is Status.FOUND
    assert answer(document, TextQuote(exact="It paid 1402 crowns for")).status is Status.CHANGED
    assert answer(document, TextQuote(exact="for 106 bolts")).status is Status.CHANGED
    first = next(q for q in quantities(document.text, "en"))
    assert (first.low, first.high) == (140, 140)
    found = cells_under(document, CellSelector(row="Marden", column="Houses"))
    assert [document.text[c.start : c.end].strip() for c in found] == ["140²"]


def test_hebrew_beside_arabic_is_in_logical_order(documents: dict[str, Document]) -> None:
    assert answer(documents["rtl"], TextQuote(exact="ראש העיר אמר: 140 בתים.")).status is Status.FOUND


def test_letters_that_are_not_seen_are_shown_where_they_are_all_that_differs(documents: dict[str, Document]) -> None:
    there = documents["zero"].text.strip()
    (change, *rest) = difference("The bank paid 140 crowns.", there).changes
    assert {c.kind for c in (change, *rest)} == {ChangeKind.TYPOGRAPHY}
    assert visible_escapes(change.after) == "ba⟨U+200B⟩nk"


def test_letters_turned_round_are_read_as_they_are_seen_and_told(documents: dict[str, Document]) -> None:
    document = documents["bidi"]
    assert answer(document, TextQuote(exact="It paid 041 crowns.")).status is not Status.FOUND
    found = answer(document, TextQuote(exact="It paid 140 crowns."))
    assert found.status is Status.FOUND
    assert [c.kind for c in found.changes] == [ChangeKind.LOOKALIKE]
    assert "⟨U+202E⟩041⟨U+202C⟩" in visible_escapes(document.text)


def test_look_alike_letters_are_flagged(documents: dict[str, Document]) -> None:
    found = answer(documents["homoglyph"], TextQuote(exact="The bank paid 140 crowns."))
    assert [c.kind for c in found.changes] == [ChangeKind.LOOKALIKE]
    assert "look-alike letters" in found.reasons


def test_quotations_have_their_speakers(documents: dict[str, Document]) -> None:
    said = {q.text.strip("“”,"): q.speaker for q in quotations(documents["said"])}
    assert said == {"We counted 140 houses": "Amara Lindqvist", "The dam will hold for years.": "Tomas Okafor"}


def test_alternative_texts_are_of_a_region_of_their_own(documents: dict[str, Document]) -> None:
    document = documents["alt"]
    assert document.alts == ("140 flooded houses in Marden",)
    located = locate(document, TextQuote(exact="140 flooded houses"))
    assert isinstance(located, Located)
    assert (located.region, located.hidden) == ("alt text", True)
    assert answer(document, TextQuote(exact="140 flooded houses")).status is Status.ABSENT
    assert Document.from_bytes(document.to_bytes()).alts == document.alts
