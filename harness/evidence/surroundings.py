"""The words around a quote as evidence of which passage is meant: how far they stand around a place of a document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from harness.evidence.difference import difference
from harness.evidence.facts import FACTS, facts_replaced
from harness.evidence.normalise import reads, weight
from harness.evidence.read import Document, folded
from harness.evidence.sentences import ENDS
from harness.model.registry import TextQuote

# Least similarity of the words around a place to those around the wanted passage. Unrelated newspaper sentences reach
# 40 to 55 by chance; an edited neighbourhood of the same passage stays above 65.
CONTEXT_CUTOFF = 62.0

# From here on the words around a place are as good as the same: what a comma or a corrected letter leaves of them.
CONTEXT_SURE = 88.0

# Characters of context on each side that are looked at.
CONTEXT_LENGTH = 80

# Characters that may stand between a paragraph and its neighbour without parting them: a cross-heading, an advert's label.
NEIGHBOUR_SLACK = 40

# … of which a script of syllables or words holds as much in so many.
_DENSE_SLACK = 24

# How far off, in characters, a neighbour still stands beside a passage: what an inserted paragraph takes.
REACH = 900

# … and of what was given on two sides, as a share of that, what one paragraph takes: behind several it stands elsewhere.
BESIDE_STILL = 0.34

# How far off, in characters, the rest of a passage's own paragraph may be: what an inserted sentence or two take.
PUSHED = 320

# What being pushed off takes from a side's score in ranking, and as much again at the furthest.
_OFF = 8.0

# Context shorter than this, in characters, is only believed to the letter; shorter than the second it tells nothing.
_TELLING = 15
_LEAST = 3

_ENDS = f".!?{ENDS}"

# A neighbour's stretch that is looked for elsewhere.
_ANCHOR = 32

# A neighbour shorter than this, in letters of an alphabet, tells nothing of where it stands; what a sentence takes that came in between, in characters;
# and from where on (0–100) what stands beside a place is the neighbour, edited.
_TELLING_NEIGHBOUR = 12
_SENTENCE = 120
_EDITED_NEIGHBOUR = 75.0

# The score of a context whose figures, dates or names are others: it belongs to another passage of the same make.
_OTHER_FACTS = 45.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """A quote's context, folded: on each side the rest of its own paragraph, and what stands beyond that.

    ``opens`` says that the quote begins a sentence, ``ends`` that it ends with one, ``closes`` is the mark right behind it that ends one.
    """

    before: str = ""
    beyond_before: str = ""
    after: str = ""
    beyond_after: str = ""
    opens: bool = False
    ends: bool = False
    closes: str = ""

    @classmethod
    def of(cls, quote: TextQuote) -> Surroundings:
        """The surroundings that a quote gives."""
        beyond_before, _, before = quote.prefix.replace("\r", "\n").rpartition("\n")
        after, _, beyond_after = quote.suffix.replace("\r", "\n").partition("\n")
        return cls(
            before=_told(reads(before)[-CONTEXT_LENGTH:]),
            beyond_before=_told(reads(beyond_before)[-CONTEXT_LENGTH:], dense=False),
            after=_told(reads(after)[:CONTEXT_LENGTH]),
            beyond_after=_told(reads(beyond_after)[:CONTEXT_LENGTH], dense=False),
            opens=bool(quote.prefix.strip()) and (not reads(before) or reads(before)[-1] in _ENDS),
            ends=reads(quote.exact).rstrip("\"')»]")[-1:] in tuple(_ENDS),
            closes=reads(after)[:1] if reads(after)[:1] in tuple(_ENDS) else "",
        )

    @property
    def given(self) -> bool:
        """Whether there is anything to go by."""
        return bool(self.before or self.beyond_before or self.after or self.beyond_after)

    @property
    def sentence(self) -> tuple[str, str]:
        """What is given of the quote's own sentence, before it and behind."""
        ends = [m.end() for m in _PARTS.finditer(self.before)]
        first = _PARTS.search(self.after)
        before = self.before[ends[-1] :] if ends else self.before
        return (
            "" if before.endswith(tuple(_ENDS)) else before,
            "" if self.ends else self.after[: first.end()] if first else self.after,
        )

    @property
    def neighbours(self) -> tuple[str, str]:
        """What is given of the sentences beside the quote's own."""
        before, after = self.sentence
        return (
            self.before[: len(self.before) - len(before)].rstrip() or self.beyond_before,
            self.after[len(after) :].lstrip() or self.beyond_after,
        )

    @property
    def left(self) -> str:
        """What stands before the quote, paragraphs run together."""
        return _near_end(f"{self.beyond_before} {self.before}".strip())

    @property
    def right(self) -> str:
        """What stands after the quote, paragraphs run together."""
        return _near_start(f"{self.after} {self.beyond_after}".strip())


def _near_end(text: str) -> str:
    return text[-CONTEXT_LENGTH:].lstrip()


def _near_start(text: str) -> str:
    return text[:CONTEXT_LENGTH].rstrip()


def silent(document: Document, wanted: Surroundings) -> bool:
    """Whether nothing of the context stands anywhere on the page to the letter: then it says nothing about where the quote was."""
    page = folded(document).text
    ends = ((wanted.before, True), (wanted.beyond_before, True), (wanted.after, False), (wanted.beyond_after, False))
    return not any(text and (text[-_ANCHOR:] if left else text[:_ANCHOR]) in page for text, left in ends)


def _told(text: str, *, dense: bool = True) -> str:
    """The text if it tells anything: a single sign of a ``dense`` script does beside a quote, while how a neighbour ends tells nothing."""
    return text if sum(c.isalnum() for c in text) >= _LEAST or (dense and any(c >= "⺀" for c in text)) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """How far (0–100) one side of the context stands beside a place: the rest of the passage's own paragraph, and what is beyond it;
    ``None`` where none is given. ``own_length`` and ``beyond_length`` are what each weighs. ``far`` says that what is beyond stands
    there, but pushed off, and ``off`` how far either was, as a share of how far it may be; ``displaced`` that it stands elsewhere on
    the page."""

    own: float | None = None
    beyond: float | None = None
    own_length: int = 0
    beyond_length: int = 0
    far: bool = False
    displaced: bool = False
    off: float = 0.0

    @property
    def score(self) -> float:
        """The side as one figure: a neighbour that is nowhere any more was edited itself and counts for nothing."""
        if self.own is None or self.beyond is None:
            return (self.beyond if self.own is None else self.own) or 0.0
        if self.beyond < CONTEXT_CUTOFF and not self.displaced:
            return self.own
        weight = self.own_length + self.beyond_length
        return max(
            (self.own * self.own_length + self.beyond * self.beyond_length) / weight,
            min(self.own, CONTEXT_SURE) if self.own_length >= 2 * _ANCHOR else 0.0,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """How far the wanted context stands around a place, on each side that the quote gives."""

    left: Side | None = None
    right: Side | None = None

    @property
    def given(self) -> tuple[Side, ...]:
        """The sides that the quote gives."""
        return tuple(side for side in (self.left, self.right) if side is not None)

    @property
    def sides(self) -> tuple[float, ...]:
        """The score of each side that the quote gives."""
        return tuple(side.score for side in self.given)

    @property
    def total(self) -> float:
        """The mean of the sides, to rank places by: what stands right beside a place speaks for it more than what was pushed off."""
        scores = [side.score - (_OFF * (1 + side.off) if side.off else 0.0) for side in self.given]
        return sum(scores) / len(scores) if scores else 0.0

    @property
    def length(self) -> int:
        """How many characters of context were given."""
        return sum(side.own_length + side.beyond_length for side in self.given)

    @property
    def displaced(self) -> bool:
        """Whether something that stood beside the passage now stands elsewhere."""
        return any(side.displaced for side in self.given)

    @property
    def in_place(self) -> bool:
        """Whether the place is where the quote's context says.

        Where the context reaches into neighbouring paragraphs these decide: a paragraph that moved brings its own words along. A
        neighbour that is nowhere any more was edited itself, and then the passage's own paragraph decides.
        """
        own = [side.own for side in self.given if side.own is not None]
        beyond = [side for side in self.given if side.beyond is not None]
        if any((side.beyond or 0.0) >= CONTEXT_CUTOFF and not side.far for side in beyond):
            return True
        far = [side for side in beyond if side.far]
        if far and not self.displaced and (len(self.given) < 2 or min(side.off for side in far) <= BESIDE_STILL):
            return True
        return bool(own) and max(own) >= CONTEXT_CUTOFF and not self.displaced

    @property
    def beside(self) -> bool:
        """Whether all of the context that was given stands right beside the place."""
        return bool(self.given) and all(
            (side.own is None or side.own >= CONTEXT_SURE)
            and (side.beyond is None or side.beyond >= CONTEXT_SURE)
            and not side.off
            for side in self.given
        )

    @property
    def full(self) -> bool:
        """Whether every side that the quote gives stands as it was."""
        return bool(self.sides) and min(self.sides) >= CONTEXT_SURE


def support(document: Document, wanted: Surroundings, start: int, end: int) -> Support:
    """How far ``wanted`` stands around the place ``start`` to ``end`` of the document's text."""
    text = document.text
    page = folded(document)
    first, last = page.folded(start), page.folded(end)
    line_start = page.folded(text.rfind("\n", 0, start) + 1)
    stop = text.find("\n", max(end - 1, start))
    line_end = page.folded(len(text) if stop < 0 else stop)
    language = document.language
    left = right = None
    if wanted.before or wanted.beyond_before:
        left = _side(page.text, wanted.before, first, wanted.beyond_before, line_start, language, left=True)
    if wanted.after or wanted.beyond_after:
        right = _side(page.text, wanted.after, last, wanted.beyond_after, line_end, language, left=False)
    return Support(left=left, right=right)


def _side(page: str, own: str, at: int, beyond: str, edge: int, language: str, *, left: bool) -> Side:
    """One side of a place: ``at`` is the passage's edge there, ``edge`` its paragraph's."""
    slack = _slack(own + beyond)
    length = len(own) + slack
    window = page[max(0, at - length) : at] if left else page[at : at + length]
    near, far, displaced, off = 0.0, False, False, 0.0
    if beyond:
        length = len(beyond) + slack
        near = _score(
            beyond, page[max(0, edge - length) : edge] if left else page[edge : edge + length], language, left=left
        )
        if near < CONTEXT_SURE:
            anchor = beyond[-_ANCHOR:] if left else beyond[:_ANCHOR]
            if distance := _distance(page, anchor, edge, REACH, left=left):
                near, far, off = CONTEXT_SURE, True, distance / REACH
            elif near < CONTEXT_CUTOFF:
                displaced = weight(anchor) >= _TELLING and anchor in page
    beside = _score(own, window, language, left=left) if own else None
    if beside is not None and beside < CONTEXT_CUTOFF:
        # A sentence that came in between pushes the words off within their paragraph.
        anchor = own[-_ANCHOR:] if left else own[:_ANCHOR]
        if distance := _distance(page, anchor, at, PUSHED, left=left):
            beside, off = CONTEXT_SURE, max(off, distance / PUSHED)
    return Side(
        own=beside,
        beyond=near if beyond else None,
        own_length=len(own),
        beyond_length=len(beyond),
        far=far,
        displaced=displaced,
        off=off,
    )


def neighbours_elsewhere(document: Document, wanted: Surroundings, start: int, end: int) -> bool:
    """Whether the sentences that stood beside the passage stand elsewhere on the page: those given on either side are not beside the
    place ``start`` to ``end``, nor parted from it by a sentence that came in between, and one of them is on the page all the same."""
    page = folded(document)
    text = page.text
    before, after = wanted.sentence
    at, until = page.folded(start), page.folded(end)
    elsewhere = False
    for given, own, left in ((wanted.neighbours[0], before, True), (wanted.neighbours[1], after, False)):
        words = given.strip()
        anchor = words[-_ANCHOR:] if left else words[:_ANCHOR]
        if weight(anchor) < _TELLING_NEIGHBOUR:
            continue
        reach = len(own) + len(words) + _SENTENCE
        near = text[max(0, at - reach) : at] if left else text[until : until + reach]
        if anchor in near:
            return False
        slack = len(own) + len(words) + _slack(words)
        close = near[-slack:] if left else near[:slack]
        if fuzz.partial_ratio(words, close) >= _EDITED_NEIGHBOUR:
            return False
        elsewhere = elsewhere or anchor in text
    return elsewhere


def neighbour_edited(document: Document, wanted: Surroundings, start: int, end: int) -> bool:
    """Whether what stood beside the passage's sentence stands beside the place ``start`` to ``end`` but for one figure, date or name, or the next but
    one sentence does to the letter."""
    page = folded(document)
    at, until = page.folded(start), page.folded(end)
    before, after = wanted.sentence
    for given, own, left in ((wanted.neighbours[0], before, True), (wanted.neighbours[1], after, False)):
        words = given.strip()
        reach = len(own) + len(words) + _slack(words)
        near = page.text[max(0, at - reach) : at] if left else page.text[until : until + reach]
        if any(weight(part) >= _TELLING and part in near for part in map(str.strip, _PARTS.split(words))):
            return True
        found = fuzz.partial_ratio_alignment(words, near)
        if weight(words) >= 2 * _TELLING and found is not None and found.score >= _EDITED_NEIGHBOUR:
            there = near[_word_edge(near, found.dest_start, -1) : _word_edge(near, found.dest_end, 1)]
            if facts_replaced(*(but_for_edge(text.strip(), left=left) for text in (words, there))) <= 1:
                return True
    return False


def _word_edge(text: str, at: int, step: int) -> int:
    """Where the word ends in which ``at`` is, on the side of ``step``; a script without spaces has none."""
    while 0 < at < len(text) and text[at - 1] < "\u2e80" and text[at - 1].isalnum() and text[at].isalnum():
        at += step
    return at


def but_for_edge(context: str, *, left: bool) -> str:
    """Context without the word at its outer edge, which the cut may have parted in two."""
    if " " not in context:
        return context[_LEAST:] if left else context[:-_LEAST]
    return context.partition(" ")[2] if left else context.rpartition(" ")[0]


def _slack(context: str) -> int:
    return _DENSE_SLACK if 2 * sum(c >= "⺀" for c in context) > len(context) else NEIGHBOUR_SLACK


def _distance(page: str, anchor: str, at: int, reach: int, *, left: bool) -> int:
    """How far off, in characters, a telling stretch of context stands on its side of a place; 0 when it is not within reach."""
    if weight(anchor) < _TELLING:
        return 0
    if left:
        found = page.rfind(anchor, max(0, at - reach), at)
        return at - found if found >= 0 else 0
    found = page.find(anchor, at, at + reach)
    return found - at + 1 if found >= 0 else 0


@lru_cache(maxsize=4096)
def _score(wanted: str, near: str, language: str, *, left: bool) -> float:
    """How alike ``wanted`` is to what stands nearest in ``near``: 100 to the letter, less for every edit, and little when the facts
    in it are others."""
    near = near.strip()
    if not near:
        return 0.0
    if near.endswith(wanted) if left else near.startswith(wanted):
        return 100.0
    if weight(wanted) < _TELLING:
        return 90.0 if weight(wanted) >= 6 and _in_one_sentence(wanted, near, left=left) else 0.0
    cut = near[-len(wanted) :] if left else near[: len(wanted)]
    score = fuzz.ratio(wanted, cut)
    found = fuzz.partial_ratio_alignment(wanted, near)
    if found is not None and 0.95 * found.score > score:
        score, cut = 0.95 * found.score, near[found.dest_start : found.dest_end]
    if score >= CONTEXT_CUTOFF and _other_facts(wanted, cut, language, left=left):
        return min(score, _OTHER_FACTS)
    return score


_PARTS = re.compile(r"[.!?]['\")\]]*\s|[。！？]")


def _in_one_sentence(wanted: str, near: str, *, left: bool) -> bool:
    """Whether a few words of context stand in ``near`` with no end of a sentence between them and the place."""
    at = near.rfind(wanted) if left else near.find(wanted)
    if at < 0:
        return False
    between = near[at + len(wanted) :] if left else near[:at]
    return _PARTS.search(between) is None


def _other_facts(wanted: str, there: str, language: str, *, left: bool) -> bool:
    """Whether a figure, date or name in the context is another one there. What was only added or dropped, or cut at the outer
    edge, is no sign of that."""
    # A word cut in two at the outer edge is no fact.
    pairs = (text.partition(" ")[2] if left else text.rpartition(" ")[0] for text in (wanted, there))
    if facts_replaced(*pairs):
        return True
    return any(
        c.kind in FACTS
        and c.before
        and c.after
        and (
            min(c.before_start, c.after_start) > 0 if left else c.before_end < len(wanted) and c.after_end < len(there)
        )
        for c in difference(wanted, there, language).changes
    )
