"""How far a quote's context stands to the letter right beside a place: the surest sign of which of two lookalikes was quoted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import fuzz

from harness.evidence.facts import facts_replaced
from harness.evidence.normalise import reads, weight
from harness.evidence.read import Document, folded
from harness.evidence.surroundings import CONTEXT_LENGTH, Surroundings, but_for_edge
from harness.model.registry import TextQuote

BULLETS = "•·*-‣◦▪●■□|>"

# A side of context that tells one place from others: so much of it, in letters of an alphabet.
TELLING_SIDE = 15

# From here on (0–100) a side of context is the same but for one figure, date or name that was edited in it. The neighbours of a
# near-duplicate, which only begin alike, reach 70.
_NEARLY = 85.0

# Where a sentence of the context ends.
_ENDS = re.compile(r"[.!?…]['\")\]]*\s|[。！？।]['\")\]」』]*")

# A stretch of context that is looked for elsewhere, in characters.
_ANCHOR = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The context of a quote, folded as the page is: what stood right before it and right after; ``ends`` says that the quote ends a sentence, so
    that nothing of it stands behind."""

    left: str = ""
    right: str = ""
    ends: bool = False

    @classmethod
    def of(cls, quote: TextQuote) -> Frame:
        """The frame that a quote gives; a side without letters is none."""
        left, right = _bare(reads(quote.prefix)), _bare(reads(quote.suffix))
        return cls(
            left=left[-CONTEXT_LENGTH:].lstrip() if any(c.isalnum() for c in left) else "",
            right=right[:CONTEXT_LENGTH].rstrip() if any(c.isalnum() for c in right) else "",
            ends=Surroundings.of(quote).ends,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Framing:
    """How many characters of either side of a frame stand to the letter beside a place, of how many that are given."""

    left: str = ""
    right: str = ""
    left_given: str = ""
    right_given: str = ""
    ends: bool = False

    @property
    def share(self) -> float:
        """How much of the frame stands there, 0 to 1."""
        given = weight(self.left_given) + weight(self.right_given)
        return (weight(self.left) + weight(self.right)) / given if given else 0.0

    @property
    def whole(self) -> bool:
        """Whether all of it does."""
        return self.left == self.left_given and self.right == self.right_given and self.given > 0

    @property
    def side_whole(self) -> bool:
        """Whether all of one side does, and that is enough to tell the place from others."""
        sides = ((self.left, self.left_given), (self.right, self.right_given))
        return any(there == given and weight(there) >= TELLING_SIDE for there, given in sides)

    @property
    def held(self) -> bool:
        """Whether on each side all of it does, or enough beyond the quote's own sentence, whose rest a near-duplicate has as well, to tell
        the place from others by that side alone."""
        if self.whole:
            return True
        own_left, own_right = self._own
        return self.given > 0 and all(
            there == given or weight(there) - weight(own) >= TELLING_SIDE
            for there, given, own in (
                (self.left, self.left_given, own_left),
                (self.right, self.right_given, own_right),
            )
        )

    @property
    def sentence_whole(self) -> bool:
        """Whether all that is given of the quote's own sentence stands there, and that is enough to tell the place from others."""
        own_left, own_right = self._own
        return (
            self.left.endswith(own_left)
            and self.right.startswith(own_right.rstrip())
            and weight(own_left) + weight(own_right) >= TELLING_SIDE
        )

    @property
    def _own(self) -> tuple[str, str]:
        """What is given of the quote's own sentence, before it and behind."""
        ends = [m.end() for m in _ENDS.finditer(self.left_given)]
        first = _ENDS.search(self.right_given)
        return (
            self.left_given[ends[-1] :] if ends else self.left_given,
            "" if self.ends else self.right_given[: first.end()] if first else self.right_given,
        )

    @property
    def given(self) -> int:
        """How many sides the quote gives."""
        return bool(self.left_given) + bool(self.right_given)

    @property
    def telling(self) -> bool:
        """Whether the frame stands there far enough to tell the place from others; two sides help each other."""
        if self.given == 2:
            sides = weight(self.left), weight(self.right)
            return sum(sides) >= 2 * TELLING_SIDE and min(sides) >= TELLING_SIDE / 2
        return weight(self.left or self.right) >= TELLING_SIDE


def _bare(text: str) -> str:
    return text.strip(f" {BULLETS}")


def framing(document: Document, frame: Frame, start: int, end: int) -> Framing:
    """How far ``frame`` stands to the letter around the place ``start`` to ``end`` of the document's text."""
    page = folded(document)
    first, last = page.folded(start), page.folded(end)
    edge = f" {BULLETS}"
    before = page.text[max(0, first - len(frame.left) - 4) : first].rstrip(edge)
    after = page.text[last : last + len(frame.right) + 4].lstrip(edge)
    left = right = 0
    while left < min(len(before), len(frame.left)) and before[-1 - left] == frame.left[-1 - left]:
        left += 1
    while right < min(len(after), len(frame.right)) and after[right] == frame.right[right]:
        right += 1
    return Framing(
        left=frame.left[len(frame.left) - left :],
        right=frame.right[:right],
        left_given=frame.left,
        right_given=frame.right,
        ends=frame.ends,
    )


def is_context(document: Document, frame: Frame, wanted: str, start: int, end: int) -> bool:
    """Whether the place ends with the very words that stood before the quote, or begins with those behind it, as the quote (``wanted``,
    folded) itself does not, and has them not beside it: it is the quote's neighbour."""
    there = _bare(reads(document.text[start:end]))
    breaks = [m.end() for m in _ENDS.finditer(frame.left) if m.end() < len(frame.left)]
    before = frame.left[max([len(frame.left) - _ANCHOR, *breaks[-1:], 0]) :].lstrip()
    first = _ENDS.search(frame.right)
    behind = frame.right[: min(first.end() if first else _ANCHOR, _ANCHOR)].rstrip()
    held = framing(document, frame, start, end)
    return (
        weight(before) >= TELLING_SIDE
        and there.endswith(before)
        and not wanted.endswith(before)
        and len(held.left) < len(before)
    ) or (
        weight(behind) >= TELLING_SIDE
        and there.startswith(behind)
        and not wanted.startswith(behind)
        and len(held.right) < len(behind)
    )


def elsewhere(document: Document, frame: Frame, held: Framing, start: int, end: int, reach: tuple[int, int]) -> bool:
    """Whether a side of the context that does not stand beside the place stands to the letter elsewhere, beyond its ``reach``
    in characters on its side: the place is then another one."""
    page = folded(document)
    first, last = page.folded(start), page.folded(end)
    for given, there, left, off in (
        (frame.left, held.left, True, reach[0]),
        (frame.right, held.right, False, reach[1]),
    ):
        anchor = given[-_ANCHOR:] if left else given[:_ANCHOR]
        if weight(anchor) < TELLING_SIDE or len(there) >= len(anchor):
            continue
        near = page.text[max(0, first - off) : first] if left else page.text[last : last + off]
        if anchor in page.text and anchor not in near:
            return True
    return False


def neighbour_elsewhere(document: Document, around: Surroundings, start: int, end: int, reach: tuple[int, int]) -> bool:
    """Whether a sentence that stood beside the quote's own stands elsewhere on the page, and not beside the place: that has the rest of the
    quote's sentence as any of its make has, and is another."""
    page = folded(document)
    first, last = page.folded(start), page.folded(end)
    before, after = around.neighbours
    for anchor, near in (
        (before[-_ANCHOR:].lstrip(), page.text[max(0, first - reach[0] - len(around.before)) : first]),
        (after[:_ANCHOR].rstrip(), page.text[last : last + reach[1] + len(around.after)]),
    ):
        if weight(anchor) >= TELLING_SIDE and anchor in page.text and anchor not in near:
            return True
    return False


def nearly(document: Document, frame: Frame, start: int, end: int, *, each: bool = False) -> bool:
    """Whether the context stands right beside the place but for one fact in it: the sentence next to the passage was edited. With ``each``, one on
    either side: for the very words, which say themselves what they are about."""
    page = folded(document)
    first, last = page.folded(start), page.folded(end)
    edge = f" {BULLETS}"
    sides = []
    if frame.left:
        sides.append(
            (frame.left, page.text[max(0, first - len(frame.left) - 4) : first].rstrip(edge)[-len(frame.left) :])
        )
    if frame.right:
        sides.append((frame.right, page.text[last : last + len(frame.right) + 4].lstrip(edge)[: len(frame.right)]))
    if not sides or any(weight(given) < 2 * TELLING_SIDE for given, _ in sides):
        return False
    if all(given == there for given, there in sides):
        return True
    if any(fuzz.ratio(given, there) < _NEARLY for given, there in sides):
        return False
    pairs = [
        (but_for_edge(a, left=bool(n == 0 and frame.left)), but_for_edge(b, left=bool(n == 0 and frame.left)))
        for n, (a, b) in enumerate(sides)
    ]
    replaced = [facts_replaced(given, there) for given, there in pairs]
    return (max(replaced) if each else sum(replaced)) <= 1


def closed_up(document: Document, frame: Frame) -> bool:
    """Whether what stood before and after the passage now follows each other to the letter: it is no longer between them."""
    before, after = frame.left[-_ANCHOR:].lstrip(), frame.right[:_ANCHOR].rstrip()
    if weight(before) < TELLING_SIDE or weight(after) < TELLING_SIDE:
        return False
    text = folded(document).text
    at = text.find(before)
    while at >= 0:
        behind = at + len(before)
        if text[behind : behind + len(after) + 6].lstrip(f" {BULLETS}").startswith(after):
            return True
        at = text.find(before, at + 1)
    return False
