"""What a page's own story is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from harness.evidence.notices import Notice


class PartKind(StrEnum):
    """What a part of a story is."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "list item"
    QUOTE = "quotation"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A sentence of the story, ``start`` to ``end`` of the document's text. ``core`` says that it stands among the story's own
    paragraphs, not in a box between them, ``speaks`` that it is a sentence in a box that holds nothing else of a page's; ``alone`` that it is a short line among paragraphs, or above the headline, that is no sentence; ``struck`` that a line goes through it; ``labelled`` that it stands below an advert's label; ``item``
    which entry of a row of such it is part of, ``opens`` that it begins that, and ``sure`` that the row is one whatever another visit shows."""

    kind: PartKind
    text: str
    key: str
    start: int
    end: int
    core: bool = True
    speaks: bool = False
    alone: bool = False
    struck: bool = False
    labelled: bool = False
    item: str = ""
    opens: bool = False
    sure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A table's row: its cells' texts by column, with the span of each."""

    table: str
    cells: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What a page says for itself; what is not there is empty. ``published`` and ``modified`` are as the page shows them, ``root`` is the
    path of the element that holds the story, ``around`` of the one that holds its headline as well."""

    title: str
    headline: str
    byline: str
    dateline: str
    published: str
    modified: str
    parts: tuple[Part, ...]
    rows: tuple[Row, ...]
    notices: tuple[Notice, ...]
    root: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
