"""Controls of a page that say something else at another visit, and lines that stand in other elements: what of a change beside the story's own words is
no more than that.

Two readings are laid beside one another, piece by piece: an element's own words within a short line, or a whole block. A piece that took the place of a
counter, a clock or a button between the same neighbours, and says what such a one says, is that control in another state: “Listen 2:41”, “▶ Resume
at 1:10”. What tells of a change, a day or a signature is never one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from harness.evidence.byline import date_spans, is_person, meta_parts, tells_change
from harness.evidence.counters import is_of_readers
from harness.evidence.drift_kinds import Drift, Place
from harness.evidence.furniture import takes
from harness.evidence.noise import is_sentence, is_stamp, noise
from harness.evidence.normalise import reads
from harness.evidence.notice_words import kind_of
from harness.evidence.read import Document

# The longest line that is read piece by piece, the longest control, in characters and words.
_LINE, _CONTROL, _WORDS = 220, 60, 5

# So many pieces one after another may have become others at once.
_RUN = 3

# What counts or calls beside a story.
_KINDS = frozenset({"counter", "clock", "invitation"})

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dt", "dd"})
_BARS = re.compile(r"\s*[|·•●]\s*")
# How far something was played, and how fast.
_PLAYED = re.compile(r"(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|(?<![\w.])\d(?:[.,]\d+)?\s?[x×](?!\w)")
# How much of an article, or how many more, a reader who is no member may read.
_LEFT = re.compile(
    r"残り\s?\d+\s?(?:文字|字|本|記事)|(?:还|還)?剩余?\s?\d+\s?[字篇]|(?:남은 )?(?:기사|글자) ?\d+[개자]|\d+ (?:characters|words) (?:left|remaining)"
)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    key: str
    start: int
    end: int
    apart: bool


def only_state(change: Drift, before: Document, after: Document) -> bool:
    """Whether a change of words in a line is no more than a control's state, or other elements around the same words."""
    if change.place is Place.BYLINE:
        old, new = _changed_states(before, after)
        return _signed(change.before, old) == _signed(change.after, new)
    if change.place is Place.PUBLISHED:
        old, new = _changed_states(before, after)
        return _without(change.before, old) == _without(change.after, new) != ""
    if change.place is not Place.TEXT or change.kind == "struck out":
        return False
    if (change.before and change.before_span is None) or (change.after and change.after_span is None):
        return False  # what a reader opens stands in no line
    ones = _pieces_of(before, change.before_span)
    others = _pieces_of(after, change.after_span)
    if ones is None or others is None:
        return False
    old, new = _changed_states(before, after)
    if _cut(ones, change.before_span, old) or _cut(others, change.after_span, new):
        return False
    left = [p for p in ones if p.text not in old and not _stands(p, before, after)]
    came = [p for p in others if p.text not in new and not _stands(p, after, before)]
    return not left and not came


def _signed(text: str, states: frozenset[str]) -> list[str]:
    return [name for name in text.split("; ") if name not in states]


def _without(text: str, states: frozenset[str]) -> str:
    """A line of a day without the controls beside it; the hour alone is none."""
    for state in states:
        if not is_stamp(state):
            text = text.replace(state, " ")
    return " ".join(text.split()).rstrip(" ,·|")


def _stands(piece: _Piece, here: Document, there: Document) -> bool:
    """Whether a piece of a line stands as a piece of its own on the other side, as often."""
    count = [sum(p.key == piece.key for p in _pieces(d)) for d in (here, there)]
    return count[0] == count[1]


def _pieces_of(document: Document, span: tuple[int, int] | None) -> list[_Piece] | None:
    """The pieces of a line that lie in a stretch of text; ``None`` where it is no line of pieces."""
    if span is None:
        return []
    pieces = _pieces(document)
    first = bisect_right([p.end for p in pieces], span[0])
    last = bisect_left([p.start for p in pieces], span[1])
    found = list(pieces[first:last])
    return None if not found or any(not p.apart for p in found) else found


def _cut(pieces: Sequence[_Piece], span: tuple[int, int] | None, states: frozenset[str]) -> bool:
    """Whether a stretch of text holds some of a piece only, other than a control's."""
    return span is not None and any((p.start < span[0] or p.end > span[1]) and p.text not in states for p in pieces)


@lru_cache(maxsize=64)
def _pieces(document: Document) -> tuple[_Piece, ...]:
    found = []
    starts = [a for a, *_ in document.spans]
    for block in document.blocks:
        spans = [(block.start, block.end)]
        line = document.text[block.start : block.end] if block.end - block.start <= _LINE else ""
        apart = block.tag not in _HEADINGS and (not is_sentence(line) or bool(date_spans(line, document.language)))
        apart = apart and bool(line)
        if apart:
            within = document.spans[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
            spans = [(a, b) for a, b, *_ in within] or spans
        for a, b in spans:
            text = document.text[a:b]
            if words := " ".join(text.split()):
                begins = a + len(text) - len(text.lstrip())
                found.append(_Piece(words, reads(words).casefold(), begins, begins + len(text.strip()), apart))
    return tuple(found)


@lru_cache(maxsize=32)
def _changed_states(before: Document, after: Document) -> tuple[frozenset[str], frozenset[str]]:
    """The words of each side's controls that say something else on the other."""
    ones, others = _pieces(before), _pieces(after)
    old, new = set[str](), set[str]()
    matcher = SequenceMatcher(None, [p.key for p in ones], [p.key for p in others], autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "replace" or b - a != d - c or b - a > _RUN:
            continue
        for x, y in zip(ones[a:b], others[c:d], strict=True):
            if x.apart and y.apart and one_control(x.text, y.text, after.language or "en"):
                old.add(x.text)
                new.add(y.text)
    return frozenset(old), frozenset(new)


def one_control(one: str, other: str, language: str) -> bool:
    """Whether two labels are one control in two states."""
    if not all(_may_be(text, language) for text in (one, other)):
        return False
    if _WORD.findall(one.casefold()) == _WORD.findall(other.casefold()):
        return False  # another figure of the same: whether it counts readers is told elsewhere
    return any(
        (_counts(a) and _goes_with(b, a)) or (takes(a) and (_counts(b) or noise(b) == "elsewhere"))
        for a, b in ((one, other), (other, one))
    )


def _may_be(text: str, language: str) -> bool:
    if (
        len(text) > _CONTROL
        or (len(text.split()) > _WORDS and not _counts(text))
        or is_sentence(text)
        or text.endswith(("!", "?", "。"))
    ):
        return False
    if text.endswith(".") and not noise(text):
        return False
    if kind_of(text) is not None or tells_change(text) or date_spans(text, language):
        return False
    if is_person(text) and not noise(text):
        return False
    return all(m.kind == "noise" for m in meta_parts(text, "", language))


def _counts(text: str) -> bool:
    if noise(text) in _KINDS or _LEFT.fullmatch(text):
        return True
    return all(noise(piece) in _KINDS or is_stamp(piece) for piece in _BARS.split(text) if piece)


def _goes_with(text: str, control: str) -> bool:
    """Whether a label may be ``control`` in another state: it counts or tells a time as well, how far something was played, or has the same words."""
    if _counts(text):
        return True
    rest = _PLAYED.sub(" ", text)
    if any(map(str.isdigit, rest)):
        return False
    if rest != text or (is_of_readers(text) and len(text.split()) < _LONG):
        return True
    known = [w.casefold() for w in _WORD.findall(control)]
    words = [w.casefold() for w in _WORD.findall(text)]
    if not any(_akin(w, k) for w in words for k in known):
        return False
    return all(len(w) < _LONG or any(_akin(w, k) for k in known) for w in words)


# A word of fewer letters says nothing by itself; so many letters at their beginning two forms of one word share at least, and so many hold a whole word.
_LONG, _STEM, _HELD = 4, 3, 5


def _akin(one: str, other: str) -> bool:
    """Whether two words are forms of one: they begin alike, “follow”, “following”, or the one holds the other, “écouter”, “réécouter”."""
    short, long = sorted((one, other), key=len)
    if short in long and len(short) >= (2 if short[0] >= "\u3040" else _HELD):
        return True
    begun = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(short))
    return begun >= _STEM and 2 * begun >= len(short)
