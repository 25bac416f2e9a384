"""A line of a PDF that holds words written from right to left, put in the order in which it is read.

A PDF says where glyphs stand, and not in which order they are read: what comes out of it has figures, brackets and foreign words in whatever order
its maker drew them. So the line is taken as it looks, from left to right, and what the Unicode Bidirectional Algorithm did to show it so is undone:
all is read from right to left but for figures and words of other scripts, and brackets become their mirror images.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

_MIRRORED = str.maketrans("()[]{}<>«»‹›≤≥⟨⟩", ")(][}{><»«›‹≥≤⟩⟨")
_PAIRS = {bracket: pair for pair in ("()", "[]", "{}", "«»", "‹›") for bracket in pair}

# Bidirectional classes by one letter each; those that are not named are neutral.
_CLASSES = {"R": "R", "AL": "R", "L": "L", "EN": "E", "AN": "A", "ES": "S", "ET": "T", "CS": "C"}

# Figures as they keep their order: among Arabic letters a sign before or behind them, and one between two of them, is none of theirs.
_FIGURE, _ARABIC_FIGURE = re.compile("T*E+(?:[SC]E+)*T*|A+(?:CA+)*"), re.compile("[EA]+(?:C[EA]+)*")
# Words of scripts that are written from left to right, with all between them.
_WORDS = re.compile("(?:[LEA][^R]*)?L(?:[^R]*[LEA])?")
_TURNED = re.compile("R(?:[^L]*R)?")

# A gap of this share of the line's height is a space. Of those down to the second share as many are, the widest ones, as the file
# gives spaces that have no width; a space at least this wide is where it is given.
_GAP, _LEAST_GAP, _WIDE = 0.3, 0.12, 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Glyph:
    """One or more letters that stand at one place: from ``left`` to ``right``, ``height`` high, the ``number``-th as the file gives them."""

    text: str
    left: float
    right: float
    height: float
    number: int

    @property
    def kind(self) -> str:
        """Its class, as one letter."""
        return _CLASSES.get(unicodedata.bidirectional(self.text[0]), "O")


def turns(text: str) -> bool:
    """Whether a text holds letters that are written from right to left."""
    return any(unicodedata.bidirectional(c) in ("R", "AL") for c in text)


def in_reading_order(glyphs: Sequence[Glyph]) -> str:
    """The line's text as it is read."""
    seen = _as_it_looks(glyphs)
    letters = [c for g in seen for c in g.text]
    right = sum(unicodedata.bidirectional(c) in ("R", "AL") for c in letters)
    left = sum(unicodedata.bidirectional(c) == "L" for c in letters)
    if right >= left:
        return _bracketed(_read(seen))
    out, at = [], 0
    for run in _TURNED.finditer("".join(g.kind for g in seen)):
        out += [g.text for g in seen[at : run.start()]] + [_read(seen[run.start() : run.end()])]
        at = run.end()
    return _bracketed("".join([*out, *(g.text for g in seen[at:])]))


def _bracketed(text: str) -> str:
    """``text`` with brackets that open what follows and close what they follow. Which of the two a file gives where is not to be relied on: some give
    brackets as they look, some as they are read, and readers turn some of them round."""
    letters = list(text)
    told = {n: _side(text, n) for n, c in enumerate(text) if c in _PAIRS}
    for n, own in told.items():
        side = own
        if not side:
            # One that touches words on both sides is the other end of its nearest neighbour of the same kind.
            kin = [m for m in told if text[m] in _PAIRS[text[n]]]
            before = [told[m] for m in kin if m < n][-1:]
            after = [told[m] for m in kin if m > n][:1]
            side = -1 if before == [1] and after != [-1] else 1 if after == [-1] and before != [1] else 0
        if side:
            letters[n] = _PAIRS[text[n]][side < 0]
    return "".join(letters)


def _side(text: str, at: int) -> int:
    """1 where a bracket opens, -1 where it closes, 0 where what stands beside it does not say."""
    before, after = text[at - 1 : at] if at else " ", text[at + 1 : at + 2] or " "
    opens = (before.isspace() or before in _PAIRS or before in '"“”„-–—') and not after.isspace()
    closes = (after.isspace() or after in _PAIRS or after in '"“”.,;:!?،؛؟') and not before.isspace()
    return opens - closes


def _as_it_looks(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """From left to right, each mark with the letter it stands at, and a space wherever there is one to see."""
    high = max((g.height for g in glyphs), default=0.0)
    spaces = [g for g in glyphs if g.text.isspace()]
    placed = [g for g in spaces if g.right - g.left > _WIDE * high]
    letters = sorted((g for g in glyphs if not g.text.isspace()), key=lambda g: g.left + g.right)
    letters = sorted([*_with_marks(letters), *placed], key=lambda g: g.left + g.right)
    gaps = sorted(
        (one.right - other.left, n)
        for n, (one, other) in enumerate(pairwise(letters), 1)
        if not one.text.isspace() and not other.text.isspace() and other.left - one.right > _LEAST_GAP * high
    )
    open_gaps = {n for k, (gap, n) in enumerate(gaps) if -gap > _GAP * high or k < len(spaces) - len(placed)}
    found: list[Glyph] = []
    for n, glyph in enumerate(letters):
        if n in open_gaps:
            found.append(Glyph(text=" ", left=glyph.left, right=glyph.left, height=high, number=glyph.number))
        if not glyph.text.isspace():
            found.append(glyph)
        elif found and not found[-1].text.isspace():
            found.append(replace(glyph, text=" "))
    return found[:-1] if found and found[-1].text.isspace() else found


def _with_marks(letters: list[Glyph]) -> list[Glyph]:
    """Letters with the marks that stand at them, which may reach over their neighbours."""
    bases = [g for g in letters if unicodedata.bidirectional(g.text[0]) != "NSM"]
    if not bases:
        return letters
    held: dict[int, list[Glyph]] = {}
    for mark in (g for g in letters if unicodedata.bidirectional(g.text[0]) == "NSM"):
        middle = mark.left + mark.right
        near = min(range(len(bases)), key=lambda n: abs(bases[n].left + bases[n].right - middle))
        held.setdefault(near, []).append(mark)
    for n, marks in held.items():
        words = "".join(m.text for m in sorted(marks, key=lambda m: m.number))
        bases[n] = replace(bases[n], text=bases[n].text + words)
    return bases


def _read(seen: Sequence[Glyph]) -> str:
    """What stands in a line, or a part of one, that is read from right to left."""
    out: list[str] = []
    at = len(seen)
    for start, end in reversed(_kept(seen)):
        out += [g.text.translate(_MIRRORED) for g in reversed(seen[end:at])]
        out.append("".join(g.text for g in seen[start:end]))
        at = start
    return "".join([*out, *(g.text.translate(_MIRRORED) for g in reversed(seen[:at]))])


def _kept(seen: Sequence[Glyph]) -> list[tuple[int, int]]:
    """What keeps its order from left to right: words of other scripts and figures."""
    kinds = "".join(g.kind for g in seen)
    found: list[tuple[int, int]] = []
    for words in _WORDS.finditer(kinds):
        start, end = words.span()
        last = kinds.rindex("L", start, end)
        # A figure to the right of such words is read before them, unless the file gives it behind them.
        later = next((n for n in range(last + 1, end) if kinds[n] in "EA"), end)
        if later < end and seen[later].number < seen[last].number and later > last + 1:
            found.append((start, last + 1))
            found += _figures(seen, kinds, later, end)
            continue
        # A bracket that was opened among such words closes among them.
        opened = [c for g in seen[start:end] for c in g.text if c in _PAIRS]
        if end < len(seen) and len(opened) % 2 and seen[end].text in _PAIRS[opened[-1]]:
            end += 1
        found.append((start, end))
    covered = {n for start, end in found for n in range(start, end)}
    at = 0
    for n in sorted({*covered, len(seen)}):
        if n > at:
            found += _figures(seen, kinds, at, n)
        at = n + 1
    return sorted(found)


def _figures(seen: Sequence[Glyph], kinds: str, start: int, end: int) -> list[tuple[int, int]]:
    found = []
    at = start
    while at < end:
        match = (_ARABIC_FIGURE if _among_arabic(seen, at) else _FIGURE).match(kinds, at, end)
        if match and match.end() > at:
            found.append(match.span())
            at = match.end()
        else:
            at += 1
    return found


def _among_arabic(seen: Sequence[Glyph], at: int) -> bool:
    """Whether the last letter before a place, in the order of reading, is an Arabic one; of the line's letters any, where it begins there."""
    classes = [unicodedata.bidirectional(g.text[0]) for g in seen]
    before = next((c for c in classes[at:] if c in ("R", "AL", "L")), "")
    return before == "AL" if before else "AL" in classes
