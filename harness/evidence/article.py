"""An article as a reader reads it: Markdown's marks are no words, and each sentence knows its place in the text and its line."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from harness.evidence.sentences import sentence_spans
from harness.model.quick import quick

_MARKS = re.compile(
    r"^\#{1,6}[ \t]+"  # headings
    r"|^\[\^[^\]\s]{1,40}\]:[ \t]+|\[\^[^\]\s]{1,40}\]"  # the label of a note, and what refers to it
    r"|!?\[(?=[^\]\n]*\]\([^)\n]*\))"  # the opening of a link or picture
    r"|(?<=[^\n])\]\([^)\n]*\)"  # its end with the address
    r"|\*\*|__|(?<![\w*])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\w*])"  # emphasis
    r"|^>[ \t]?"  # quotations
    r"|\\(?=[!-/:-@\[-`{-~])",  # what makes a mark a character
    re.MULTILINE,
)

# Every mark has one of these in it.
_OF_MARKS = frozenset("#[]*_>\\")

# What a line begins with when it is not a line of plain text.
_LEADS = re.compile(
    r"[ \t]{0,3}(?:(?P<heading>\#{1,6}[ \t]+)|(?P<quote>>[ \t]?)|(?P<item>(?:[-+*]|\d{1,3}[.)])[ \t]+)|(?P<table>\|)|(?P<caption>!\[)"
    r"|(?P<note>\[\^[^\]\s]{1,40}\]:[ \t]+))"
)
_RULE = re.compile(r"[ \t]*(?:[-*_=][ \t]*){3,}$|[ \t]*\|?[ \t]*:?-{2,}[-:| \t]*$|\[(?!\^)[^\]]+\]:[ \t]")
_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n.*?\n---[ \t]*(?:\r?\n|$)", re.DOTALL)
_QUOTED_ON = re.compile(r"\n[ \t]{0,3}>[ \t]?")
# A line at least this long that does not end its paragraph was broken to fit a page; a shorter one ends where its words do.
_WRAPPED = 45


class Kind(StrEnum):
    """What part of an article a sentence stands in."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"
    NOTE = "note"


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence: its span and line in the article's text, its words without marks, and where each character of them stands."""

    start: int
    end: int
    line: int
    kind: Kind
    text: str
    offsets: Sequence[int]


def without_marks(text: str) -> tuple[str, Sequence[int]]:
    """The text without Markdown's marks, and for each of its characters the offset in ``text``."""
    if _OF_MARKS.isdisjoint(text):
        return text, range(len(text))
    parts = []
    offsets = array("l")
    at = 0
    for match in _MARKS.finditer(text):
        parts.append(text[at : match.start()])
        offsets.extend(range(at, match.start()))
        at = match.end()
    parts.append(text[at:])
    offsets.extend(range(at, len(text)))
    return "".join(parts), offsets


def article_sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of an article, in order: those of paragraphs, headings, list items, quotations, captions and notes, and each row
    of a table.

    A sentence may go over lines that were broken to fit a page; a blank line, a mark at a line's beginning or a short line ends it.
    """
    lines = [0, *(m.end() for m in re.finditer("\n", text))]
    found = []
    for kind, start, end in _blocks(text):
        # Line ends within a block count as spaces; lengths stay, and so do offsets.
        flat = text[start:end]
        if kind is Kind.QUOTE:
            flat = _QUOTED_ON.sub(lambda m: " " * len(m.group()), flat)
        flat = flat.replace("\n", " ").replace("\r", " ")
        plain, offsets = without_marks(flat)
        spans = [(0, len(plain))] if kind is Kind.TABLE else sentence_spans(plain)
        for first, last in spans:
            words = plain[first:last]
            if words[:1].isalnum() or any(c.isalnum() for c in words):
                raw: Sequence[int] = range(start + first, start + last)
                if plain is not flat:
                    raw = array("l", [start + offsets[i] for i in range(first, last)])
                found.append(
                    Sentence(
                        start=raw[0],
                        end=raw[-1] + 1,
                        line=bisect_right(lines, raw[0]),
                        kind=kind,
                        text=words,
                        offsets=raw,
                    )
                )
    return tuple(found)


def _blocks(text: str) -> Iterator[tuple[Kind, int, int]]:
    """The stretches that sentences do not go beyond, without their leading marks."""
    front = _FRONT_MATTER.match(text)
    begin = front.end() if front else 0
    starts = [begin, *(m.end() for m in re.finditer("\n", text) if m.end() > begin)]
    kind, start, end = Kind.TEXT, -1, -1
    wrapped = False
    for first, last in pairwise([*starts, len(text) + 1]):
        line = text[first : min(last, len(text))].rstrip("\r\n")
        # No mark is a letter.
        plain = line[:1].isalpha()
        lead = None if plain else _LEADS.match(line)
        if not plain and (not line.strip() or _RULE.match(line)):
            if start >= 0:
                yield kind, start, end
            start = -1
            continue
        here = Kind(lead.lastgroup) if lead and lead.lastgroup else Kind.TEXT
        goes_on = start >= 0 and wrapped and kind not in (Kind.HEADING, Kind.TABLE, Kind.CAPTION)
        if goes_on and (here is Kind.TEXT or here is kind is Kind.QUOTE):
            end = first + len(line)
        else:
            if start >= 0:
                yield kind, start, end
            kind, end = here, first + len(line)
            # The marks that stay are taken out with the words' own; a list's bullet is no word either.
            start = first + (lead.end() if lead and here is Kind.ITEM else len(line) - len(line.lstrip()))
        wrapped = len(line.strip()) >= _WRAPPED and not line.endswith(("  ", "\\"))
    if start >= 0:
        yield kind, start, end
