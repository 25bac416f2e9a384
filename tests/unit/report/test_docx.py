"""The annotated copy: the article as written, every statement with its comment on exactly its words."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.model.verdict import Report, Status
from harness.report.docx import docx
from harness.report.prose import Kind, blocks
from tests.unit.report.hostile import hostile, ordinary

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

TEXT = """# The *Borrowed* Army

Some **1,500 soldiers** sailed between 8 and 13 October, [the service](http://nis.test/a) said on Friday.

## Later

- a first item with 12,000
  - a nested one
3. three, as numbered

> a quotation
> on two lines

![A still of a soldier](img/captive.jpg)

Hard\\
break &amp; `code` \\*stars\\*.
"""


def _document(data: bytes) -> tuple[ElementTree.Element, dict[str, str]]:
    """The body and the comments' texts by id."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = ElementTree.fromstring(archive.read("word/document.xml"))
        comments = ElementTree.fromstring(archive.read("word/comments.xml"))
    texts = {
        c.get(f"{_W}id", ""): "\n".join("".join(t.text or "" for t in p.iter(f"{_W}t")) for p in c.iter(f"{_W}p"))
        for c in comments.iter(f"{_W}comment")
    }
    return body, texts


def _ranges(body: ElementTree.Element) -> dict[str, str]:
    """The words that each comment stands on, signs left out."""
    open_ids: set[str] = set()
    found: dict[str, str] = {}
    for element in body.iter():
        if element.tag == f"{_W}commentRangeStart":
            open_ids.add(element.get(f"{_W}id", ""))
        elif element.tag == f"{_W}commentRangeEnd":
            open_ids.discard(element.get(f"{_W}id", ""))
        elif element.tag == f"{_W}r" and element.find(f"{_W}rPr/{_W}vertAlign") is None:
            for name in open_ids:
                found[name] = found.get(name, "") + "".join(t.text or "" for t in element.iter(f"{_W}t"))
    assert not open_ids
    return found


def _by_claim(report: Report) -> dict[str, tuple[str, str]]:
    """The words and the comment of each claim."""
    body, texts = _document(docx(report))
    ranges = _ranges(body)
    found = {}
    for name, text in texts.items():
        claim = re.search(r"\(no\. \d+, (\w+)\)", text)
        assert claim, text
        assert claim[1] not in found
        found[claim[1]] = (ranges[name], text)
    return found


def test_each_comment_stands_on_its_statement_and_says_what_a_checker_needs() -> None:
    report = ordinary(
        TEXT,
        [
            ("between 8 and 13 October", Status.SUPPORTED),
            ("1,500 soldiers** sailed between 8", Status.CHANGED),
            ("1,500 soldiers", Status.CONTRADICTED),
            ("[the service](http://nis.test/a) said", Status.UNVERIFIED),
            ("12,000", Status.SUPPORTED),
        ],
    )
    found = _by_claim(report)
    assert {name: words for name, (words, _) in found.items()} == {
        "c1": "between 8 and 13 October",
        "c2": "1,500 soldiers sailed between 8",
        "c3": "1,500 soldiers",
        "c4": "the service said",
        "c5": "12,000",
    }
    said = found["c1"][1]
    assert "✓ supported" in said
    assert "The Page (primary): holds" in said
    assert "“quote of c1”" in said
    assert "http://page.test/x, 2026-11-24 10:00 UTC" in said
    assert "a person who knows (person): attested" in said
    assert "confirms (phone 2026-11-01)" in said
    assert "≠ changed" in found["c2"][1]
    assert "Says now: “other words of c2”" in found["c2"][1]


def test_the_article_keeps_its_shape() -> None:
    import docx as python_docx

    document = python_docx.Document(io.BytesIO(docx(ordinary(TEXT, [("12,000", Status.CHANGED)]))))
    shown = [(p.style.name, p.text) for p in document.paragraphs]
    assert shown[0] == ("Caption", "Annotated copy. 1 statement as of 2026-11-25 08:00 UTC: ≠ 1 changed.")
    assert shown[1:] == [
        ("Heading 1", "The Borrowed Army"),
        ("Normal", "Some 1,500 soldiers sailed between 8 and 13 October, the service said on Friday."),
        ("Heading 2", "Later"),
        ("Normal", "•\ta first item with 12,000≠1"),
        ("Normal", "•\ta nested one"),
        ("Normal", "3.\tthree, as numbered"),
        ("Quote", "a quotation on two lines"),
        ("Caption", "[picture: img/captive.jpg] A still of a soldier"),
        ("Normal", "Hard\nbreak & code *stars*."),
    ]
    heading, first = document.paragraphs[1], document.paragraphs[2]
    assert [r.text for r in heading.runs if r.italic] == ["Borrowed"]
    assert [r.text for r in first.runs if r.bold] == ["1,500 soldiers"]
    assert [h.url for p in document.paragraphs for h in p.hyperlinks] == ["http://nis.test/a"]


def test_the_verdict_shows_without_colour_and_without_comments() -> None:
    body, _ = _document(docx(ordinary(TEXT, [("12,000", Status.CONTRADICTED)])))
    marked = [r for r in body.iter(f"{_W}r") if r.find(f"{_W}rPr/{_W}shd") is not None]
    assert ["".join(t.text or "" for t in r.iter(f"{_W}t")) for r in marked] == ["12,000"]
    underline = marked[0].find(f"{_W}rPr/{_W}u")
    assert underline is not None
    assert underline.get(f"{_W}val") == "wave"
    # The order that the format's schema asks of a run's properties: underline before ground.
    assert [e.tag.removeprefix(_W) for e in marked[0].find(f"{_W}rPr") or ()] == ["u", "shd"]


def test_statements_without_a_place_are_not_lost() -> None:
    report = ordinary(
        TEXT,
        [("A soldier on a picture", Status.CHANGED), ("nowhere at all", Status.UNVERIFIED)],
        captions={"c1": "captive.jpg"},
    )
    found = _by_claim(report)
    assert found["c1"][0] == "[picture: img/captive.jpg] "
    assert found["c2"][0] == "nowhere at all"


def test_equal_reports_are_equal_files_and_say_when_they_were_judged() -> None:
    report = ordinary(TEXT, [("12,000", Status.CHANGED)])
    first = docx(report)
    assert first == docx(report)
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert b"2026-11-25T08:00:00Z" in archive.read("word/comments.xml")
        assert b"python-docx" not in archive.read("docProps/core.xml")


def test_many_statements_that_cross_keep_their_words() -> None:
    text = "one two three four five six seven eight nine ten"
    words = text.split()
    spans = [" ".join(words[a:b]) for a in range(8) for b in range(a + 1, 10)]
    found = _by_claim(ordinary(text, [(s, Status.SUPPORTED) for s in spans]))
    assert [found[f"c{n}"][0] for n in range(1, len(spans) + 1)] == spans


def test_hostile_statements_have_their_comments() -> None:
    report = hostile()
    body, texts = _document(docx(report))
    assert len(texts) == len(report.verdicts)
    assert len(_ranges(body)) == len(report.verdicts)


def _pieces(text: str) -> Iterator[Any]:
    for block in blocks(text):
        yield from block.pieces


@given(st.text(alphabet="ab*_[]()`>#-1. \n\\&;!~", max_size=120))
def test_prose_loses_no_word_and_knows_where_each_stands(text: str) -> None:
    at = 0
    shown = ""
    for piece in _pieces(text):
        assert at <= piece.start <= piece.end <= len(text)
        at = piece.end
        if len(piece.text) == piece.end - piece.start:
            assert piece.text == text[piece.start : piece.end].replace("\n", " ")
        shown += piece.text
    # Of letters only addresses of links and what names a code block may be left out.
    if "](" not in text and "``" not in text and "~~" not in text:
        assert re.findall("[ab]", shown) == re.findall("[ab]", text)


@given(st.text(alphabet="ab* \n", max_size=60), st.lists(st.integers(0, 60), max_size=4))
def test_cut_pieces_join_again(text: str, offsets: list[int]) -> None:
    edges = sorted(set(offsets))
    for piece in _pieces(text):
        parts = list(piece.cut(edges))
        assert "".join(p.text for p in parts) == piece.text
        assert [p.breaks for p in parts] == [False] * (len(parts) - 1) + [piece.breaks]
        assert not any(p.start < edge < p.end for p in parts for edge in edges if len(p.text) == p.end - p.start)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Title\n===\ntext", [Kind.HEADING, Kind.PARAGRAPH]),
        ("```\n# no\n```\n\n---", [Kind.CODE, Kind.RULE]),
        ("- a\n- b\n\ntext\n# h", [Kind.ITEM, Kind.ITEM, Kind.PARAGRAPH, Kind.HEADING]),
        ("> a\n>\n> b", [Kind.QUOTE, Kind.QUOTE]),
        ("", []),
    ],
)
def test_blocks(text: str, kinds: list[Kind]) -> None:
    assert [block.kind for block in blocks(text)] == kinds
