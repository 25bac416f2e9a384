"""A page's own story as Markdown: what an article's text is when it is taken from a page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from harness.evidence.read import Document
from harness.evidence.story import story
from harness.evidence.story_parts import Part, PartKind, Row
from harness.model.layout import LayoutImage

# What would make a line of plain text something else.
_BEGINS = re.compile(r"(?:#{1,6}(?=\s)|>|[-+*](?=\s)|\||!(?=\[)|-{3,}|={3,}|_{3,}|\*{3,}|\[(?=[^\]]+\]:\s))")
_ADDRESS = re.compile(r"[^\s()]{1,300}")
_NUMBERED = re.compile(r"(\d{1,3})([.)])(?=\s)")


def story_markdown(document: Document, images: Sequence[LayoutImage] = ()) -> tuple[str, str]:
    """The title and the text of a page's story, one paragraph a line; both are empty where the page has none.

    Headings, list items, quotations, captions (as pictures, with the addresses of ``images`` that have them) and tables keep their form.
    """
    told = story(document)
    if not any(p.kind in (PartKind.TEXT, PartKind.ITEM, PartKind.QUOTE) for p in told.parts):
        return "", ""
    addresses = {" ".join(i.caption.split()): i.src for i in images if i.caption}
    pieces: list[tuple[int, str, str]] = []
    for _, group in groupby((p for p in told.parts if not p.struck), key=lambda p: _block(document, p)):
        parts = list(group)
        pieces.append((parts[0].start, parts[0].kind.value, _written(document, parts, addresses)))
    for table, rows in groupby(told.rows, key=lambda r: r.table):
        members = list(rows)
        pieces.append((min(r.spans[0][0] for r in members if r.spans), f"table {table}", _table(members)))
    title = told.headline or told.title
    text = f"# {title}\n" if title else ""
    before = "heading"
    for _, kind, words in sorted(pieces):
        gap = "\n" if text and not (kind == before == PartKind.ITEM.value) else ""
        text += f"{gap}{words}\n"
        before = kind
    return title, text


def plain_line(text: str) -> str:
    """``text`` as one line of Markdown that reads as a paragraph, whatever it begins with."""
    flat = " ".join(text.split())
    if _BEGINS.match(flat):
        return f"\\{flat}"
    return _NUMBERED.sub(r"\1\\\2", flat, count=1) if _NUMBERED.match(flat) else flat


def caption_line(text: str, address: str = "") -> str:
    """A caption as Markdown's picture."""
    flat = " ".join(text.split()).replace("[", "(").replace("]", ")")
    shown = address if _ADDRESS.fullmatch(address) else ""
    return f"![{flat}]({shown})"


def table_line(cells: Sequence[str]) -> str:
    """A row of a table."""
    return "| " + " | ".join(" ".join(c.split()).replace("|", "/") for c in cells) + " |"


def _block(document: Document, part: Part) -> int:
    block = document.block_at(part.start)
    return block.start if block is not None else part.start


def _written(document: Document, parts: Sequence[Part], addresses: dict[str, str]) -> str:
    first = parts[0]
    words = " ".join(p.text for p in parts)
    if first.kind is PartKind.HEADING:
        block = document.block_at(first.start)
        level = int(block.tag[1]) if block is not None and re.fullmatch(r"h[1-6]", block.tag) else 2
        return f"{'#' * max(2, level)} {' '.join(words.split())}"
    if first.kind is PartKind.ITEM:
        return f"- {' '.join(words.split())}"
    if first.kind is PartKind.QUOTE:
        return f"> {' '.join(words.split())}"
    if first.kind is PartKind.CAPTION:
        return caption_line(words, addresses.get(" ".join(words.split()), ""))
    return plain_line(words)


def _table(rows: Sequence[Row]) -> str:
    lines = [table_line(r.cells) for r in rows if any(c.strip() for c in r.cells)]
    width = max((len(r.cells) for r in rows), default=1)
    return "\n".join([*lines[:1], "|" + " --- |" * width, *lines[1:]])
