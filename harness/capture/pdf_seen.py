"""What of a PDF's words nobody sees: set in next to nothing, or of one shade with what they stand on; and words with a line through them. Told
by the page's picture, as it is drawn anyway."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from harness.capture.right_to_left import turns

Box = tuple[float, float, float, float]

# No reader makes out letters set in this many points or fewer.
_TINY = 2.0

# Shades of 256 that nobody tells apart; and up to which one a line is dark where the paper is light.
_ALIKE, _DARK, _LIGHT = 16, 150, 200

# A word of one shade that may be nothing but a stroke.
_AS_BESIDE = "?"

# Where in a word's height a line goes through it, as shares from its top, and how many letters of scripts that part them it has at least.
_FROM, _TO = 0.2, 0.75
_LETTERS = 3
_APART = re.compile(r"[0-9A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]+")

# Where so many words of a page seem not to be seen, at least, and this share of them, they are elsewhere than was reckoned.
_SOME, _MOST = 20, 0.5


@dataclass(frozen=True, slots=True)
class Part:
    """Some of a line's words, from ``start`` to ``end`` of its text: ``why`` nobody sees them, empty where they are seen; ``struck`` says that a
    line goes through them."""

    start: int
    end: int
    why: str = ""
    struck: bool = False


def parts_of(
    lines: Sequence[tuple[str, int]], boxes: Sequence[Box], picture: Any, scale: float, height: float, loose: Any
) -> list[list[Part]]:
    """Of every line, as text with the number of its first letter, the parts that are seen alike. ``boxes`` are the letters' in points from the page's
    foot, ``loose`` gives how high the line of a letter is, ``picture`` the drawn page, if it lies as its letters do."""
    found = [list(_words(text, start, boxes, picture, scale, height, loose)) for text, start in lines]
    unseen = sum(word.why == "colour" for words in found for word in words)
    if unseen >= max(_SOME, _MOST * sum(map(len, found))):
        found = [[Part(w.start, w.end, "" if w.why == "colour" else w.why, w.struck) for w in words] for words in found]
    found = [
        [_as_beside(words, n, text) for n in range(len(words))] for words, (text, _) in zip(found, lines, strict=True)
    ]
    return [_joined(words, len(text)) for words, (text, _) in zip(found, lines, strict=True)]


def _words(
    text: str, first: int, boxes: Sequence[Box], picture: Any, scale: float, height: float, loose: Any
) -> Iterator[Part]:
    if turns(text):
        return  # its letters stand in another order than they are read in
    for match in re.finditer(r"\S+", text):
        start, end = match.span()
        own = [boxes[n] for n in range(first + start, first + end)]
        left, bottom = min(b[0] for b in own), min(b[1] for b in own)
        right, top = max(b[2] for b in own), max(b[3] for b in own)
        if 0 < loose(first + start) <= _TINY:
            yield Part(start, end, "small")
            continue
        if picture is None or right <= left or top <= bottom:
            yield Part(start, end)
            continue
        area = (
            int(left * scale),
            int((height - top) * scale),
            int(right * scale) + 1,
            int((height - bottom) * scale) + 1,
        )
        if area[0] < 0 or area[1] < 0 or area[2] > picture.width or area[3] > picture.height:
            yield Part(start, end)
            continue
        shown = picture.crop(area)
        low, high = shown.getextrema()
        if high - low < _ALIKE:
            # A dash or an “I” fills all of its own box.
            yield Part(start, end, "colour" if sum(c.isalnum() for c in match.group()) > 1 else _AS_BESIDE)
        else:
            crossed = high >= _LIGHT and bool(_APART.search(match.group())) and _crossed(shown)
            yield Part(start, end, struck=crossed)


def _as_beside(words: Sequence[Part], n: int, text: str) -> Part:
    """A word, of which nothing is known by itself, as those around it are: “t” is crossed as it is, and “to” may be beside a crossed one."""
    word = words[n]
    if word.struck and not _long(word, text):
        beside = (w for w in words[max(0, n - 1) : n + 2] if w is not word)
        return replace(word, struck=any(w.struck and _long(w, text) for w in beside))
    if word.why != _AS_BESIDE:
        return word
    known = [w.why for w in (*reversed(words[:n]), *words[n + 1 :]) if w.why != _AS_BESIDE]
    around = {
        next((w.why for w in side if w.why != _AS_BESIDE), "colour") for side in (words[:n][::-1], words[n + 1 :])
    }
    return Part(word.start, word.end, "colour" if known and around == {"colour"} else "")


def _long(word: Part, text: str) -> bool:
    return max(map(len, _APART.findall(text[word.start : word.end])), default=0) >= _LETTERS


def _crossed(word: Any) -> bool:
    """Whether a line goes through a word from end to end, between its head and its foot, and not all of it is dark."""
    wide, high = word.size
    rows = [max(word.crop((1, y, wide - 1, y + 1)).tobytes(), default=0) <= _DARK for y in range(high) if wide > 2]
    through = [y for y, dark in enumerate(rows) if dark]
    return 0 < len(through) <= max(2, high // 4) and all(_FROM * high <= y + 0.5 <= _TO * high for y in through)


def _joined(words: Sequence[Part], length: int) -> list[Part]:
    """Words that are seen alike, as one part; the whole line where all are, or none is known."""
    groups = [list(group) for _, group in groupby(words, key=lambda w: (w.why, w.struck))]
    if len(groups) < 2:
        return [Part(0, length, *((words[0].why, words[0].struck) if words else ()))]
    return [Part(g[0].start, g[-1].end, g[0].why, g[0].struck) for g in groups]
