"""Nothing that a page says runs, opens or misleads, whichever format it is written in."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.engine.formats import formats
from harness.engine.material import Material
from harness.engine.registry import load_registry
from harness.engine.settings import load_settings
from harness.engine.store import open_reader, open_store
from harness.engine.verify import verify
from harness.report.neutral import address, cell, json_for_html, markdown, markdown_link, uncell
from harness.report.words import harmless
from tests.unit.report.hostile import HOSTILE, URLS, hostile

# A browser prints the PDF from the HTML page; that page is looked at here.
_NAMES = [name for name in formats() if name != "pdf"]


@pytest.fixture
def files(registry_root: Callable[..., Path]) -> Callable[[str], dict[str, bytes]]:
    """What a format makes of the hostile report."""
    where = load_settings(registry_root())
    loaded = load_registry(where.root)
    store = open_store(where)
    reader = open_reader(where, store)
    report = verify(where, loaded, loaded.registry.claims, store, reader)
    material = Material(report=report, settings=where, loaded=loaded, store=store, reader=reader)
    # Nothing of it was ever captured, so its snapshots are none.
    enemy = hostile()
    verdicts = tuple(replace(v, links=tuple(replace(link, snapshot=None) for link in v.links)) for v in enemy.verdicts)
    material = replace(material, report=replace(enemy, verdicts=verdicts))
    return lambda name: dict(formats()[name].files(material))


@pytest.mark.parametrize("name", _NAMES)
def test_no_format_carries_harm(name: str, files: Callable[[str], dict[str, bytes]]) -> None:
    made = files(name)
    assert made
    for file, data in made.items():
        check = _CHECKS.get(file.rpartition(".")[2], _check_other)
        check(data)


def _check_csv(data: bytes) -> None:
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert len(rows) == len(HOSTILE) + 1
    assert len({len(row) for row in rows}) == 1
    for row in rows:
        for text in row:
            _calm(text)
            _no_formula(text)


def _check_xlsx(data: bytes) -> None:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data))
    seen = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for found in row:
                assert found.data_type != "f", found.coordinate
                if isinstance(found.value, str) and sheet.title != "harness":
                    seen += 1
                    _calm(found.value)
                    _no_formula(found.value)
                if found.hyperlink is not None:
                    _web(found.hyperlink.target)
    assert seen > 10 * len(HOSTILE)
    _members(data)


def _check_docx(data: bytes) -> None:
    texts = _members(data)
    assert len(re.findall(rb"<w:comment ", texts["word/comments.xml"])) == len(HOSTILE)


def _members(data: bytes) -> dict[str, bytes]:
    """An Office file's parts: well-formed, free of what nobody sees, and leading nowhere but to the web."""
    found = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if not name.endswith((".xml", ".rels")):
                continue
            found[name] = archive.read(name)
            assert b"<!DOCTYPE" not in found[name].split(b">", 2)[1]
            tree = ElementTree.fromstring(found[name])
            for element in tree.iter():
                _calm(element.text or "")
                if element.tag.endswith("}Relationship") and element.get("TargetMode") == "External":
                    _web(element.get("Target", ""))
    return found


def _check_md(data: bytes) -> None:
    from markdown_it import MarkdownIt

    text = data.decode()
    _calm(text)
    tokens = MarkdownIt("gfm-like", {"html": True, "linkify": False}).parse(text)
    allowed = {"heading_open", "paragraph_open", "bullet_list_open", "list_item_open", "inline", "table_open"}
    allowed |= {"thead_open", "tbody_open", "tr_open", "th_open", "td_open"}
    for token in tokens:
        assert token.type in allowed or token.type.endswith("_close"), token
        assert not (token.type == "heading_open" and token.tag not in ("h1", "h2"))
        for child in token.children or ():
            assert child.type in ("text", "link_open", "link_close", "strong_open", "strong_close", "text_special")
            if child.type == "link_open":
                _web(str(child.attrs["href"]))
    # What a program may make a link of by itself.
    words = "".join(c.content for t in tokens for c in t.children or () if c.type == "text")
    assert "http&#58;//evil.test/bare" in text
    assert "evil.test/bare" in words
    assert not re.search(r"(?<!<)https?://evil\.test/bare|(?<!\w)www\.|(?<!\w)@mention|mail@", text)


def _check_jsonld(data: bytes) -> None:
    assert not re.search(rb"[<>&]", data)
    _calm(data.decode(), but="\n")
    for node in json.loads(data)["@graph"]:
        for cited in node.get("citation", ()):
            _web(cited["url"])


def _check_atom(data: bytes) -> None:
    assert b"<!" not in data.replace(b"<!-", b"")
    tree = ElementTree.fromstring(data)
    for element in tree.iter():
        _calm(element.text or "")
        if element.tag.endswith("}link"):
            _web(element.get("href", ""))
        if element.tag.endswith(("}title", "}content")):
            assert element.get("type", "text") == "text"


def _check_html(data: bytes) -> None:
    class Look(HTMLParser):
        scripts = 0

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            for name, value in attrs:
                assert not name.startswith("on"), (tag, name)
                if name in ("href", "src"):
                    assert (value or "").startswith(("http://", "https://", "#", "data:image/")), value
            assert tag not in ("iframe", "object", "embed", "base", "form")

    Look().feed(data.decode())
    assert b"<script>alert" not in data


def _check_other(data: bytes) -> None:
    """A format that this test does not know: at least it is one."""
    text = data.decode("utf-8-sig")
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", text)
    if text.lstrip().startswith("{"):
        json.loads(text)
    elif text.lstrip().startswith("<?xml"):
        ElementTree.fromstring(data)


_CHECKS: dict[str, Callable[[bytes], None]] = {
    "csv": _check_csv,
    "xlsx": _check_xlsx,
    "docx": _check_docx,
    "md": _check_md,
    "jsonld": _check_jsonld,
    "atom": _check_atom,
    "html": _check_html,
}


def _calm(text: str, but: Iterable[str] = "\n\t\u00ad") -> None:
    for c in text:
        assert unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Zl", "Zp") or c in but, f"U+{ord(c):04X}"


def _no_formula(text: str) -> None:
    for part in re.split(r"[;\t\r\n]", text):
        assert not re.match(r"\s*[=+\-@＝＋－＠]", part), text


def _web(url: str) -> None:
    assert re.match(r"https?://[!-~]+\Z", url), url
    assert not re.search(r"[<>\"\s\\^`{|}]", url), url


def test_addresses() -> None:
    linked = [address(url) for url in URLS]
    assert linked[0] == URLS[0]
    assert [bool(url) for url in linked[1:4]] == [False, False, False]
    assert linked[4] == "http://evil.test/%22%3E)%3Cscript%3Ealert(1)%3C/script%3E"
    assert linked[5:10] == [""] * 5
    assert linked[10] == "http://xn--exmple-cua.test/%D0%BA%D0%B8%D1%97%D0%B2"
    assert address(None) == address("") == address("http://a.test/" + "x" * 3000) == ""
    assert address("http://a.test/%41?q=%20#f") == "http://a.test/%41?q=%20#f"


def test_cells() -> None:
    assert cell("=1") == "'=1"
    assert cell("a; -1") == "a; '-1"
    assert cell("well-known: 5 + 3 = 8, a@b") == "well-known: 5 + 3 = 8, a@b"
    assert cell("\u200b=1") == "⟨U+200B⟩=1"
    assert uncell("'=1") == "=1"
    assert uncell("'tis") == "'tis"


@given(st.text())
def test_a_cell_is_never_a_formula_and_reads_back(text: str) -> None:
    guarded = cell(text)
    _no_formula(guarded)
    _calm(guarded)
    assert cell(guarded) == guarded
    if "'" not in text and text == harmless(text).replace("\t", " ") and "\r" not in text:
        assert uncell(guarded) == text


@given(st.text())
def test_markdown_says_the_words_and_nothing_else(text: str) -> None:
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").parse(markdown(text))
    children = [child for token in tokens for child in token.children or ()]
    assert all(child.type in ("text", "text_special") for child in children)
    shown = "".join(child.content for child in children)
    assert shown.split() == harmless(" ".join(text.split())).split()


def test_markdown_links() -> None:
    assert markdown_link("a [b]", "http://a.test/(x)") == "[a \\[b\\]](<http://a.test/(x)>)"
    assert markdown_link("a", "javascript:x") == "a"


def test_json_stays_json_in_a_page() -> None:
    data = {"a": "</script><!-- & \u2028"}
    safe = json_for_html(json.dumps(data, ensure_ascii=False))
    assert json.loads(safe) == data
    assert "<" not in safe
    assert "\u2028" not in safe


def test_joiners_stay_where_a_script_needs_them() -> None:
    persian, family = "می\u200cخواهم", "👨\u200d👩\u200d👧"
    assert harmless(persian) == persian
    assert harmless(family) == family
    assert harmless("क्\u200dष") == "क्\u200dष"
    assert harmless("pay\u200dpal") == "pay⟨U+200D⟩pal"
    assert harmless("a\u3164\ufffe") == "a⟨U+3164⟩⟨U+FFFE⟩"
