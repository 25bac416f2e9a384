"""Plain text as a document: paragraphs told from lines that were only wrapped, words mended at hyphens of line ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from harness.evidence.lexicon import page_language
from harness.evidence.read import Document, TextBlock
from harness.evidence.regions import headed_regions

# A text is wrapped when so great a share of its lines could not have held the next one's first word.
_FULL = 0.85

# Widths, in characters, that texts are wrapped at.
_NARROWEST, _WIDEST = 18, 140

_LINE = re.compile(r"[^\r\n\f\v\x85\u2028\u2029]+")
_SPACELESS = re.compile("[\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uffef]")
_SENTENCE_END = tuple('.!?…:。！？”"»」』')

_Span = tuple[int, int]


def read_plain(text: str, *, language: str = "") -> Document:
    """Plain text as a document whose offsets are those of ``text``: each paragraph a block. Without a ``language``, its words tell it.

    Line ends inside a wrapped paragraph read as spaces, and the hyphen of a word parted there as a soft one. Lines below a heading
    such as “Comments” are taken for what that heading says, as `headed_regions` tells.
    """
    letters = list(text)
    blocks: list[_Span] = []
    parted: set[int] = set()
    wrapped = False
    for lines in _groups(text):
        joined = _joins(text, lines)
        start = lines[0][0]
        parted.add(len(blocks))
        for number, (_, end) in enumerate(lines):
            if number + 1 < len(lines) and joined[number]:
                _join(letters, text, end, lines[number + 1][0])
                wrapped = True
            else:
                blocks.append((start, end))
                if number + 1 < len(lines):
                    start = lines[number + 1][0]
    regions = headed_regions([text[a:b] for a, b in blocks], parted, whole=True)
    return Document(
        kind="wrapped" if wrapped else "text",
        url="",
        title="",
        language=language or page_language(text),
        headline="",
        published="",
        modified="",
        text="".join(letters),
        hidden="",
        blocks=tuple(
            TextBlock(start=a, end=b, tag="p", path=f"p:nth-of-type({number})", region=name)
            for number, ((a, b), name) in enumerate(zip(blocks, regions, strict=True), 1)
        ),
        spans=(),
    )


def flowing(document: Document, text: str) -> str:
    """Words copied from around a passage of ``document``, their single line ends as spaces where the document's lines are wrapped."""
    if document.kind != "wrapped" or ("\n" not in text and "\r" not in text):
        return text
    mended = re.sub(r"(?<=[^\W\d_])[-‐\u00ad][ \t]*\r?\n[ \t]*(?=[^\W\d_A-Z])", "\u00ad", text)
    return re.sub(r"(?<![\r\n])\r?\n(?![\r\n])", " ", mended)


def _groups(text: str) -> list[list[_Span]]:
    """The lines with words, in groups that blank lines part; white space at their ends left out."""
    groups: list[list[_Span]] = []
    last = -1
    for match in _LINE.finditer(text):
        words = match.group()
        if not (bare := words.strip()):
            continue
        start = match.start() + len(words) - len(words.lstrip())
        between = text[last : match.start()] if last >= 0 else ""
        if last < 0 or len(between.replace("\r\n", "\n").strip(" \t")) > 1:
            groups.append([])
        groups[-1].append((start, start + len(bare)))
        last = match.end()
    return groups


def _joins(text: str, lines: Sequence[_Span]) -> list[bool]:
    """For each line but the last whether the next goes on with its paragraph."""
    pairs = [(text[a:b], text[c:d]) for (a, b), (c, d) in pairwise(lines)]
    if not pairs:
        return []
    width = max(b - a for a, b in lines)
    full = [_is_full(line, following, width) for line, following in pairs]
    open_ended = sum(not line.endswith(_SENTENCE_END) for line, _ in pairs)
    wrapped = (
        _NARROWEST <= width <= _WIDEST and sum(full) >= _FULL * len(full) and open_ended >= max(1, len(pairs) // 3)
    )
    return [
        (wrapped and is_full)
        or _parted(line, following)
        or (not line.endswith(_SENTENCE_END) and len(line) >= 30 and following[:1].islower())
        for (line, following), is_full in zip(pairs, full, strict=True)
    ]


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word would not have fitted on the line; a word parted by a hyphen shows it."""
    if _parted(line, following):
        return True
    if _SPACELESS.match(line[-1]) and _SPACELESS.match(following[0]):
        return len(line) >= width - 3
    return len(line) + 1 + len(following.split(None, 1)[0]) > width - 2


def _parted(line: str, following: str) -> bool:
    """Whether a line ends inside a word that the next one goes on with."""
    return line[-1] in "-‐\u00ad" and len(line) > 1 and line[-2].isalpha() and following[:1].islower()


def _join(letters: list[str], text: str, end: int, start: int) -> None:
    """Put spaces for what parts two lines, or soft hyphens where a word goes on."""
    parted = _parted(text[max(0, end - 2) : end], text[start : start + 1])
    first = end - 1 if parted else end
    letters[first:start] = ("\u00ad" if parted else " ") * (start - first)
