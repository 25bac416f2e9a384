"""An article's Markdown read as blocks of styled words, each of which knows where it stands in the text.

What a magazine's article has is read: headings, lists, quotations, captions, code, emphasis, links, line breaks. What is not
understood stays as the words that it is; nothing is ever left out but marks.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from harness.report.words import raised


class Kind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    PICTURE = "picture"
    CODE = "code"
    RULE = "rule"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words in one style. ``start`` and ``end`` are offsets in the article; where ``text`` is as long as they are apart, it is those
    characters one by one. ``breaks`` is a line break behind it."""

    text: str
    start: int
    end: int
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""
    breaks: bool = False

    def cut(self, offsets: Sequence[int]) -> Iterator[Piece]:
        """The piece in parts that end at ``offsets`` (sorted), or whole where its words are not the article's characters."""
        inside = offsets[bisect_right(offsets, self.start) : bisect_left(offsets, self.end)]
        if len(self.text) != self.end - self.start or not inside:
            yield self
            return
        edges = [self.start, *inside, self.end]
        for first, last in pairwise(edges):
            text = self.text[first - self.start : last - self.start]
            yield replace(self, text=text, start=first, end=last, breaks=self.breaks and last == self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A block. ``level`` is a heading's rank or a list item's depth, from 1; ``mark`` an item's bullet or number, or a
    note's label, as written; ``target`` a
    picture's address."""

    kind: Kind
    pieces: tuple[Piece, ...] = ()
    level: int = 1
    mark: str = ""
    target: str = ""


_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"([ \t]*)([-+*]|\d{1,9}[.)])[ \t]+(?=\S)")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_NOTE = re.compile(r" {0,3}\[\^([^\]\s]{1,40})\]:[ \t]+(?=\S)")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_PICTURE = re.compile(r'[ \t]*!\[([^\]\n]*)\]\(<?([^)>\n" ]*)>?(?:[ \t]+"[^"\n]*")?\)[ \t]*$')

Lines = list[tuple[int, int]]  # offsets of each line's words


def blocks(text: str) -> Iterator[Block]:
    """The blocks of ``text``, in order."""
    rows = [(m.start(), m.end()) for m in re.finditer(r"[^\n]*", text) if m.start() < len(text) or m.group()]
    rows = [row for index, row in enumerate(rows) if index == 0 or row != (rows[index - 1][1], rows[index - 1][1])]
    at = 0
    while at < len(rows):
        start, end = rows[at]
        row = text[start:end].rstrip("\r")
        if not row.strip():
            at += 1
        elif fence := _FENCE.match(row):
            at += 1
            body: Lines = []
            while at < len(rows) and not text[slice(*rows[at])].lstrip().startswith(fence[1]):
                body.append(rows[at])
                at += 1
            at += 1
            yield Block(kind=Kind.CODE, pieces=tuple(_verbatim(text, body)))
        elif heading := _HEADING.match(row):
            span = (start + heading.start(2), start + heading.end(2))
            yield Block(kind=Kind.HEADING, level=len(heading[1]), pieces=_styled(text, [span]))
            at += 1
        elif _RULE.match(row):
            yield Block(kind=Kind.RULE)
            at += 1
        elif picture := _PICTURE.match(row):
            caption = (start + picture.start(1), start + picture.end(1))
            yield Block(kind=Kind.PICTURE, target=picture[2], pieces=_styled(text, [caption]))
            at += 1
        elif item := _ITEM.match(row):
            body = [(start + item.end(), end)]
            at = _more(text, rows, at + 1, body)
            depth = 1 + len(item[1].expandtabs(4)) // 2
            yield Block(kind=Kind.ITEM, level=min(depth, 4), mark=item[2], pieces=_styled(text, body))
        elif note := _NOTE.match(row):
            body = [(start + note.end(), end)]
            at = _more(text, rows, at + 1, body)
            yield Block(kind=Kind.NOTE, mark=note[1], pieces=_styled(text, body))
        elif quote := _QUOTE.match(row):
            body = [(start + quote.end(), end)]
            at += 1
            while at < len(rows) and (quote := _QUOTE.match(text[slice(*rows[at])])):
                body.append((rows[at][0] + quote.end(), rows[at][1]))
                at += 1
            for part in _apart(text, body):
                yield Block(kind=Kind.QUOTE, pieces=_styled(text, part))
        else:
            body = [(start, end)]
            at = _more(text, rows, at + 1, body)
            if at < len(rows) and (under := _UNDERLINE.match(text[slice(*rows[at])])):
                yield Block(kind=Kind.HEADING, level=1 if under[1][0] == "=" else 2, pieces=_styled(text, body))
                at += 1
            else:
                yield Block(kind=Kind.PARAGRAPH, pieces=_styled(text, body))


def _more(text: str, rows: Lines, at: int, body: Lines) -> int:
    """Add to ``body`` the lines from ``at`` on that go on with its paragraph; the number of the first that does not."""
    while at < len(rows):
        row = text[slice(*rows[at])]
        begins = (_HEADING, _RULE, _ITEM, _NOTE, _QUOTE, _FENCE, _PICTURE, _UNDERLINE)
        if not row.strip() or any(pattern.match(row) for pattern in begins):
            break
        body.append(rows[at])
        at += 1
    return at


def _apart(text: str, body: Lines) -> Iterator[Lines]:
    part: Lines = []
    for span in body:
        if text[slice(*span)].strip():
            part.append(span)
        elif part:
            yield part
            part = []
    if part:
        yield part


def _verbatim(text: str, body: Lines) -> Iterator[Piece]:
    for index, (start, end) in enumerate(body):
        yield Piece(text=text[start:end], start=start, end=end, code=True, breaks=index + 1 < len(body))


_INLINE = re.compile(
    r"""
    (?P<escape>\\[!-/:-@\[-`{-~])
    |\[\^(?P<note>[^\]\s]{1,40})\]
    |(?P<ticks>`+)(?P<code>(?:(?!(?P=ticks)).)+?)(?P=ticks)(?!`)
    |(?P<open>!?\[)(?P<label>[^\[\]]*)\]\(\s*<?(?P<target>[^()<>\s"]*(?:\([^()<>\s"]*\)[^()<>\s"]*)*)>?(?:\s+"[^"]*")?\s*\)
    |<(?P<auto>https?://[^<>\s]+)>
    |(?P<both>\*\*\*|___)(?=\S)(?P<both_in>.+?)(?<=\S)(?P=both)
    |(?P<strong>\*\*|__)(?=\S)(?P<strong_in>.+?)(?<=\S)(?P=strong)(?!\*)
    |(?<!\w)(?P<under>_)(?=[^\s_])(?P<under_in>.+?)(?<=[^\s_])_(?!\w)
    |(?P<star>\*)(?=[^\s*])(?P<star_in>(?:\*\*.+?\*\*|[^*])+?)(?<=[^\s])\*(?!\*)
    |(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
    |(?P<hard>(?:[ ]{2,}|\\)\n)
    """,
    re.VERBOSE | re.DOTALL,
)

# A paragraph longer than this is no prose; its words are kept and its marks with them.
_LONGEST = 20_000


def _styled(text: str, body: Lines) -> tuple[Piece, ...]:
    """The words of one block's lines as pieces."""
    joined: list[str] = []
    offsets: list[int] = []
    for index, (start, end) in enumerate(body):
        lead = len(text[start:end]) - len(text[start:end].lstrip())
        kept = text[start + lead : end].rstrip("\r")
        last = index + 1 == len(body)
        kept = kept.rstrip() if last else kept
        joined.append(kept)
        offsets.extend(range(start + lead, start + lead + len(kept)))
        if not last:
            joined.append("\n")
            offsets.append(end)
    offsets.append(offsets[-1] + 1 if offsets else body[0][0] if body else 0)
    flat = "".join(joined)
    style = Piece(text="", start=0, end=0)
    if len(flat) > _LONGEST:
        return tuple(_plain(flat, offsets, 0, len(flat), style))
    return tuple(_inline(flat, offsets, 0, len(flat), style))


def _inline(flat: str, offsets: list[int], low: int, high: int, style: Piece) -> Iterator[Piece]:
    at = low
    while match := _INLINE.search(flat, at, high):
        yield from _plain(flat, offsets, at, match.start(), style)
        at = match.end()
        group = match.lastgroup
        names = match.groupdict()
        if names["escape"]:
            yield from _plain(flat, offsets, match.start() + 1, match.end(), style)
        elif names["note"]:
            yield replace(
                style, text=raised(names["note"]), start=offsets[match.start()], end=offsets[match.end() - 1] + 1
            )
        elif names["code"] is not None:
            yield from _plain(flat, offsets, *match.span("code"), replace(style, code=True))
        elif names["open"]:
            inner = style if names["open"] == "![" else replace(style, link=names["target"])
            yield from _inline(flat, offsets, *match.span("label"), inner)
        elif names["auto"]:
            yield from _plain(flat, offsets, *match.span("auto"), replace(style, link=names["auto"]))
        elif names["both"]:
            yield from _inline(flat, offsets, *match.span("both_in"), replace(style, bold=True, italic=True))
        elif names["strong"]:
            yield from _inline(flat, offsets, *match.span("strong_in"), replace(style, bold=True))
        elif names["under"] or names["star"]:
            span = match.span("under_in") if names["under"] else match.span("star_in")
            yield from _inline(flat, offsets, *span, replace(style, italic=True))
        elif names["hard"]:
            yield replace(style, text="", start=offsets[match.start()], end=offsets[match.start()], breaks=True)
        else:
            assert group == "entity"
            word = html.unescape(match.group())
            yield replace(style, text=word, start=offsets[match.start()], end=offsets[match.end() - 1] + 1)
    yield from _plain(flat, offsets, at, high, style)


def _plain(flat: str, offsets: list[int], low: int, high: int, style: Piece) -> Iterator[Piece]:
    """Words without marks, in as many pieces as they have gaps in the article between them."""
    first = low
    for index in range(low + 1, high + 1):
        if index == high or offsets[index] != offsets[index - 1] + 1:
            words = flat[first:index].replace("\n", " ")
            yield replace(style, text=words, start=offsets[first], end=offsets[index - 1] + 1)
            first = index
