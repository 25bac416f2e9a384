"""Finding a quote's passage in a document: a ladder from the very words to the nearest ones, never a lookalike.

The rungs, first that answers: the words folded (`verbatim`) where the context says → the passage edited in its own place, if a copy
of the words stands elsewhere only → the words elsewhere, as moved → the most alike passage, if its surroundings (`surroundings`) or,
where none were given, a clear margin say that it is the same → hidden text → absent. Closeness alone never decides between two
passages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from harness.evidence.earlier import tells_of_earlier, told_of_earlier
from harness.evidence.facts import facts_replaced
from harness.evidence.framing import BULLETS, TELLING_SIDE, Frame, Framing, closed_up, elsewhere, framing, nearly
from harness.evidence.nearest import FUZZY_CUTOFF, INNER_CUTOFF, Candidate, alike, candidates, ends, slots
from harness.evidence.normalise import Normalised, reads
from harness.evidence.read import Document, TextBlock, folded, folded_hidden
from harness.evidence.rewording import KEPT_CUTOFF, facts_lost, keeps
from harness.evidence.selectors import cell_span, css_matches, under_heading
from harness.evidence.sentences import sentence_around
from harness.evidence.surroundings import (
    CONTEXT_CUTOFF,
    CONTEXT_LENGTH,
    CONTEXT_SURE,
    REACH,
    Support,
    Surroundings,
    silent,
    support,
    weight,
)
from harness.evidence.verbatim import Allowed, Copy, copies, occurrences
from harness.model.passage import Ambiguous, How, Located, Location, NotLocated
from harness.model.registry import CellSelector, TextQuote

# A candidate must lead the runner-up by this much, or nothing is chosen.
MARGIN = 8.0

# Without context to tell, a passage is only taken as the changed form of a quote when it is at least this alike.
CHANGED_CUTOFF = 72.0

# … and so much where a context was given and stands nowhere.
_SURE_ALONE = 85.0

# Candidates of which the surroundings are looked at.
_CLOSELY = 8

# Words around a passage that stand on both sides of it tell it from any other when they are so many characters together.
_TELLING_BOTH = 40

# How far off, in characters, the context's inner edge may be from an edited passage for what stands between to be the passage's own.
_SNAP = 90

# How far, in characters, a paragraph's edge may be from the passage for its neighbours to be kept as context too.
NEIGHBOUR_REACH = 320

# Characters of a script without spaces beside a passage whose facts are compared.
_NEAR_SIGNS = 12

# Lengths, in characters, of the context's inner ends that set a passage's edges, longest first.
_EDGES = (24, 12, 6)

_ENDING = ".!?。！？"
_SENTENCE_END = re.compile(r"[.!?。！？]\s|[。！？\n]")

COPIES = "the same sentence stands more than once"
ELSEWHERE = "the words around it are others"

# What another fact, in a passage or right beside it, takes from its rank, and what all of the context to the letter adds.
_OTHER_FACT = 1.5 * MARGIN
_TO_THE_LETTER = 25.0

# Characters of a quote for each fact more that an edit may have replaced.
_FACTS_PER = 240


def locate(
    document: Document,
    quote: TextQuote,
    *,
    page: int | None = None,
    css: str | None = None,
    cell: CellSelector | None = None,
) -> Location:
    """Where ``quote`` stands in ``document``.

    `Located` exact or normalised when its words stand there once (or once where the context says, or twice in the same
    sentence word for word); `Located` moved when they stand there but not where the context was; `Located` fuzzy when the
    passage is there with other words; `Ambiguous` when several fit; `NotLocated` otherwise. ``page`` restricts to a PDF page,
    ``css`` to blocks that a selector names, ``cell`` to one cell of a table.
    """
    if not any(c.isalnum() for c in quote.exact):
        return NotLocated(reasons=("the quote is empty",))
    if not document.text.strip() and not document.hidden.strip():
        return NotLocated(reasons=("the page has no text",))
    if cell is not None:
        return _in_cell(document, quote, cell)
    allowed = _allowed(document, page, css)
    around = Surroundings.of(quote)
    found = [_Place.of(document, quote, around, copy) for copy in copies(document, quote.exact, allowed)]
    if around.given:
        location = _by_context(document, quote, around, found, allowed)
    elif found and not all(f.earlier for f in found):
        location = _one_of(document, _own(found))
    elif found:
        location = _alone(document, quote, allowed)
        if isinstance(location, NotLocated):
            location = _one_of(document, found)
    else:
        location = _alone(document, quote, allowed)
    if isinstance(location, NotLocated):
        return _hidden(document, quote) or location
    return location


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """A copy of the words, the block that it stands in, and how far the context stands around it."""

    copy: Copy
    block: TextBlock | None
    support: Support
    earlier: bool = False
    nearly: bool = False

    @classmethod
    def of(cls, document: Document, quote: TextQuote, around: Surroundings, copy: Copy) -> _Place:
        return cls(
            copy=copy,
            block=document.block_at(copy.start),
            support=support(document, around, copy.start, copy.end) if around.given else Support(),
            earlier=told_of_earlier(document, copy.start, copy.end) and not tells_of_earlier(around.before),
            nearly=nearly(document, Frame.of(quote), copy.start, copy.end),
        )

    @property
    def foreign(self) -> bool:
        """Whether the page does not assert the words there."""
        return self.earlier or (self.block is not None and self.block.foreign)

    @property
    def here(self) -> bool:
        """Whether it is where the context says. A comment or a teaser brings the rest of a sentence along: there all of the context
        must stand right beside the words, and neighbouring paragraphs be among it."""
        neighbours = any(side.beyond is not None for side in self.support.given)
        if self.nearly and not self.foreign:
            return True
        return self.support.in_place and (not self.foreign or (self.support.beside and neighbours))


def _own(found: list[_Place]) -> list[_Place]:
    """The places in the page's own text, or all where there is none."""
    return [f for f in found if not f.foreign] or found


def _by_context(
    document: Document, quote: TextQuote, around: Surroundings, found: list[_Place], allowed: Allowed
) -> Location:
    """The passage that the context points to: the words in place, the passage edited there, or the words elsewhere."""
    here = [f for f in found if f.here]
    headed = [f for f in found if not f.foreign and under_heading(document, quote.prefix, f.copy.start)]
    if headed and not around.right and (len(headed) < len(found) or not here):
        # The heading that was given as context is the one that they stand under, however far above.
        return _one_of(document, headed)
    if here:
        best = max(f.support.total for f in here)
        near = _own([f for f in here if best - f.support.total < MARGIN])
        # A comment or a teaser repeats the old words and those around them: the page's own passage may be another by now.
        if not near[0].foreign and best >= CONTEXT_SURE:
            return _one_of(document, near)
        location = _one_of(document, near)
        if (
            isinstance(location, Located)
            and not near[0].foreign
            and not near[0].support.beside
            and closed_up(document, Frame.of(quote))
        ):
            return replace(location, how=How.MOVED, reasons=(*location.reasons, ELSEWHERE))
        edited = _edited(document, quote, around, allowed, found)
        least = 0.0 if near[0].foreign else best + MARGIN
        if isinstance(edited, NotLocated) or _support_of(document, around, edited) < least:
            return _one_of(document, near)
        return edited
    edited = _edited(document, quote, around, allowed, found)
    if isinstance(edited, Located) or (isinstance(edited, Ambiguous) and not found):
        return edited
    if found:
        location = _one_of(document, _own(found))
        if isinstance(edited, Ambiguous) and all(f.foreign for f in found):
            return edited
        if isinstance(location, Located):
            return replace(location, how=How.MOVED, reasons=(*location.reasons, ELSEWHERE))
        return location
    return edited


def _support_of(document: Document, around: Surroundings, location: Located | Ambiguous) -> float:
    """How far the context stands around a passage, or around the best of several."""
    places = location.rivals if isinstance(location, Ambiguous) else (location,)
    return max(support(document, around, p.start, p.end).total for p in places)


def _one_of(document: Document, found: list[_Place]) -> Location:
    """The one of several copies, if they are one, or `Ambiguous`."""
    located = [
        _located(document, f.copy.start, f.copy.end, f.copy.how, reasons=f.copy.reasons, earlier=f.earlier)
        for f in found
    ]
    if len(located) == 1:
        return located[0]
    if len({reads(sentence_text(document, f.start, f.end)) for f in located}) > 1:
        return Ambiguous(rivals=tuple(located), reasons=(f"the words stand {len(located)} times",))
    return replace(located[0], reasons=(*located[0].reasons, COPIES))


def _edited(
    document: Document, quote: TextQuote, around: Surroundings, allowed: Allowed, found: Sequence[_Place]
) -> Location:
    """The passage with other words where the context stands, or why there is none; ``found`` are the places of the very words."""
    wanted = reads(quote.exact)
    frame = Frame.of(quote)
    between, closed = slots(document, quote.exact, frame, allowed)
    alikes = candidates(document, quote.exact, lambda at: allowed(at) and not _foreign(document, at))[:_CLOSELY]
    elsewhere_too = any(not f.foreign for f in found)
    judged: list[_Judged] = []
    for candidate in [*between, *ends(document, quote.exact, frame, allowed), *alikes]:
        snapped = _snapped(document, wanted, candidate, around)
        if any(f.copy.start < snapped.end and snapped.start < f.copy.end for f in found):
            continue
        one = _Judged.of(document, quote, around, frame, snapped)
        if _framed(document, quote, one) or _accepted(
            document, quote, one, frame, closed=closed, elsewhere_too=elsewhere_too
        ):
            judged.append(one)
    nearest = _nearest(document, alikes)
    if not judged:
        if closed:
            return NotLocated(nearest=nearest, reasons=("the words that stood around it now follow each other",))
        if silent(document, around) and all(f.foreign for f in found):
            return _where_context_is_gone(document, quote, around, allowed)
        why = "the words around the nearest passage are others" if alikes else "no passage is alike"
        return NotLocated(nearest=nearest, reasons=(why,))
    # Where all of the context stands to the letter around one passage only, no other can be the one.
    judged.sort(key=lambda j: (-j.rank, j.place.start))
    best = next((j for j in judged if j.framing.whole and j.framing.telling), judged[0])
    rivals = [
        j
        for j in judged
        if j is not best
        and best.rank - j.rank < MARGIN
        and (j.framing.whole or not best.framing.whole)
        and not _overlap(j.place, best.place)
    ]
    if rivals:
        located = tuple(_fuzzy(document, j.place, ()) for j in (best, *rivals))
        return Ambiguous(rivals=located, reasons=(f"{len(located)} passages fit the words around the quote alike",))
    same = "the words around it are the same" if best.held.full else "the words around it are nearly the same"
    return _fuzzy(document, best.place, (same, f"{best.place.likeness:.0f} % alike"))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judged:
    """A candidate with how far its surroundings are the quote's: by and large (``held``) and to the letter (``framing``)."""

    place: Candidate
    held: Support
    framing: Framing
    rank: float

    @classmethod
    def of(cls, document: Document, quote: TextQuote, around: Surroundings, frame: Frame, place: Candidate) -> _Judged:
        held = support(document, around, place.start, place.end)
        framed = framing(document, frame, place.start, place.end)
        others = _facts(document, quote, place) + (0 if framed.whole else _beside(document, around, place))
        rank = held.total + place.likeness / 2 - _OTHER_FACT * others + _TO_THE_LETTER * framed.share
        return cls(place=place, held=held, framing=framed, rank=rank)


def _framed(document: Document, quote: TextQuote, one: _Judged) -> bool:
    """Whether a passage stands between all that was quoted around it, to the letter, and may be the quote in other words."""
    framed, place = one.framing, one.place
    if not framed.whole or not framed.telling:
        return False
    wanted, there = reads(quote.exact), reads(document.text[place.start : place.end])
    if place.likeness >= CHANGED_CUTOFF and _updated(document, quote, place):
        return True
    kept = keeps(wanted, there)
    # Whether the quote began inside a sentence, whose beginning still stands before the place.
    own = reads(quote.prefix.replace("\r", "\n").rpartition("\n")[2])
    inside = any(c.isalnum() for c in own) and not _ends_sentence(own)
    if framed.given == 2:
        return kept >= KEPT_CUTOFF or (inside and place.likeness >= INNER_CUTOFF)
    # Only one side speaks for it: from inside its sentence, or with most of its telling words kept.
    if inside and _ends_sentence(wanted) and weight(own) >= TELLING_SIDE and weight(framed.left) >= 2 * TELLING_SIDE:
        return place.likeness >= INNER_CUTOFF
    return kept >= 2 * KEPT_CUTOFF and place.likeness >= FUZZY_CUTOFF


def _ends_sentence(text: str) -> bool:
    return text.rstrip("\"')»]")[-1:] in tuple(_ENDING)


def _where_context_is_gone(document: Document, quote: TextQuote, around: Surroundings, allowed: Allowed) -> Location:
    """The passage by its likeness alone, where nothing of the context stands anywhere; not one beside which other facts stand."""
    alone = _alone(document, quote, allowed)
    if isinstance(alone, Located):
        if alone.score < _SURE_ALONE or _beside(document, around, alone):
            return NotLocated(nearest=alone, reasons=("the words around the nearest passage are others",))
    elif isinstance(alone, Ambiguous) and all(_beside(document, around, rival) for rival in alone.rivals):
        return NotLocated(nearest=alone.rivals[0], reasons=("the words around the nearest passages are others",))
    return alone


def _accepted(
    document: Document, quote: TextQuote, one: _Judged, frame: Frame, *, closed: bool, elsewhere_too: bool
) -> bool:
    """Whether a passage is the quote's, edited: the fewer of its surroundings stand, the more alike it must be; ``elsewhere_too`` says
    that the very words stand at another place, ``closed`` that what was around them closed up."""
    candidate, found = one.place, one.held
    sides = found.sides
    if not sides:
        return False
    both = len(sides) == 2 and min(sides) >= CONTEXT_SURE and found.length >= _TELLING_BOTH
    if both and not elsewhere_too and candidate.likeness >= CHANGED_CUTOFF:
        return _updated(document, quote, candidate)
    if not _one_subject(document, quote, candidate):
        return False
    if (
        not elsewhere_too
        and candidate.likeness >= CHANGED_CUTOFF
        and nearly(document, frame, candidate.start, candidate.end)
    ):
        return True
    wanted, there = reads(quote.exact), reads(document.text[candidate.start : candidate.end])
    if candidate.likeness < CHANGED_CUTOFF and keeps(wanted, there) < KEPT_CUTOFF:
        return False
    if both or (elsewhere_too and min(sides) < CONTEXT_SURE):
        return both
    if candidate.likeness < FUZZY_CUTOFF or (closed and not candidate.slot):
        return False
    if len(sides) == 2 and min(sides) >= CONTEXT_CUTOFF:
        return _facts(document, quote, candidate) + _beside(document, Surroundings.of(quote), candidate) <= 1
    # One side alone speaks for it: that must be sure, and the other stand nowhere else.
    return (
        max(sides) >= CONTEXT_SURE
        and not found.displaced
        and not (len(sides) == 2 and elsewhere(document, frame, one.framing, candidate.start, candidate.end, REACH))
    )


def _one_subject(document: Document, quote: TextQuote, candidate: Candidate) -> bool:
    """Whether so few facts differ that an edit explains it; a near-duplicate about something else differs in several."""
    facts = _facts(document, quote, candidate)
    return facts <= 1 + len(quote.exact) // _FACTS_PER


def _updated(document: Document, quote: TextQuote, candidate: Candidate) -> bool:
    """Whether what stands in the very place is the passage brought up to date: of its names at most one is another, however many of
    its figures and dates are. Where more are, a passage of the same make about something else took the place."""
    if _one_subject(document, quote, candidate):
        return True
    there = reads(document.text[candidate.start : candidate.end])
    return not facts_replaced(reads(quote.exact), there, names_only=True)


def _beside(document: Document, around: Surroundings, place: Candidate | Located) -> int:
    """How many facts right beside a place, in its paragraph, are others than the context's."""
    page = folded(document)
    first, last = page.folded(place.start), page.folded(place.end)
    before = page.text[max(0, first - len(around.before) - 1) : first].strip()
    after = page.text[last : last + len(around.after) + 1].strip()
    # What the cut of the context parts in two is no word; where no spaces part words, what stands nearest is looked at.
    if around.before[-1:] >= "⺀" or around.after[:1] >= "⺀":
        return facts_replaced(around.before[-_NEAR_SIGNS:], before[-_NEAR_SIGNS:]) + facts_replaced(
            around.after[:_NEAR_SIGNS], after[:_NEAR_SIGNS]
        )
    return facts_replaced(around.before.partition(" ")[2], before.partition(" ")[2]) + facts_replaced(
        around.after.rpartition(" ")[0], after.rpartition(" ")[0]
    )


def _facts(document: Document, quote: TextQuote, candidate: Candidate) -> int:
    return facts_lost(reads(quote.exact), reads(document.text[candidate.start : candidate.end]))


def _alone(document: Document, quote: TextQuote, allowed: Allowed) -> Location:
    """The passage that a quote without context has become, by a clear lead alone."""
    found = candidates(document, quote.exact, lambda at: allowed(at) and not _foreign(document, at))[:_CLOSELY]
    if not found:
        return NotLocated(reasons=("no passage is alike",))
    fit = [c for c in found if c.likeness >= CHANGED_CUTOFF and _one_subject(document, quote, c)]
    if not fit:
        return NotLocated(nearest=_nearest(document, found), reasons=("no passage is alike enough",))
    best = fit[0]
    # One that lost no more facts than the best may have been the quote as well, however its wording was changed.
    least = _facts(document, quote, best)
    rivals = [
        c
        for c in found[1:]
        if best.likeness - c.likeness < MARGIN
        or (
            c.likeness >= FUZZY_CUTOFF
            and _facts(document, quote, c) <= least
            and best.likeness - c.likeness < 3 * MARGIN
        )
    ]
    if rivals:
        located = tuple(_fuzzy(document, c, ()) for c in (best, *rivals))
        return Ambiguous(rivals=located, reasons=(f"{len(located)} passages are alike, and none stands as quoted",))
    others = [c for c in found if c is not best]
    next_best = f"the next {others[0].likeness:.0f} %" if others else "no other is near"
    return _fuzzy(document, best, (f"{best.likeness:.0f} % alike, {next_best}",))


def _snapped(document: Document, wanted: str, candidate: Candidate, around: Surroundings) -> Candidate:
    """The candidate with its edges at the context's, where that stands to the letter close by: what was put between them and the
    quote's first and last words is the passage's own, and what belongs to the context is not."""
    if candidate.slot:
        return candidate
    page = folded(document)
    first, last = page.folded(candidate.start), page.folded(candidate.end)
    begin, stop = first, last
    left_edge, right_edge = sentence_around(document.text, candidate.start, candidate.end)
    if around.opens:
        begin = page.folded(left_edge)
    if around.closes or wanted[-1] in _ENDING:
        stop = page.folded(right_edge)
        if around.closes and page.text[stop - 1] == around.closes:
            stop -= 1
    for left in (*(around.left[-length:].lstrip() for length in _EDGES), around.before[-_EDGES[0] :].lstrip()):
        if _marks(left):
            at = page.text.rfind(left, max(0, first - _SNAP - len(left)), first + (last - first) // 2)
            if at >= 0:
                begin = at + len(left)
                break
    for right in (*(around.right[:length].rstrip() for length in _EDGES), around.after[: _EDGES[0]].rstrip()):
        if _marks(right):
            at = page.text.find(right, begin + (last - begin) // 2, last + _SNAP + len(right))
            if at > begin:
                stop = at
                break
    while begin < stop and page.text[begin] in f" {BULLETS}":
        begin += 1
    while stop > begin and page.text[stop - 1] == " ":
        stop -= 1
    if stop <= begin or (begin, stop) == (first, last):
        return candidate
    # Whole sentences that came in between belong to nobody.
    start, end = page.original(begin, stop)
    if any(
        _SENTENCE_END.search(added)
        for added in (document.text[start : candidate.start], document.text[candidate.end : end])
    ):
        return candidate
    likeness = alike(wanted, page.text[begin:stop])
    if likeness < min(FUZZY_CUTOFF, candidate.likeness):
        return candidate
    return Candidate(start=start, end=end, likeness=likeness)


def _marks(words: str) -> bool:
    """Whether a bit of context is long enough to set an edge by."""
    return len(words) >= 6 or (len(words) >= 2 and any(c >= "⺀" for c in words))


def nearest(document: Document, quote: TextQuote, count: int) -> tuple[Located, ...]:
    """The passages of the page's own text most alike to a quote, best first: to be shown, never to be taken for it."""
    found = candidates(document, quote.exact, lambda at: not _foreign(document, at))[:count]
    return tuple(_fuzzy(document, c, (f"{c.likeness:.0f} % alike",)) for c in found)


def _overlap(one: Candidate, other: Candidate) -> bool:
    return one.start < other.end and other.start < one.end


def _foreign(document: Document, offset: int) -> bool:
    block = document.block_at(offset)
    return (block is not None and block.foreign) or told_of_earlier(document, offset, offset + 1, whole=True)


def _nearest(document: Document, found: Sequence[Candidate]) -> Located | None:
    return _fuzzy(document, found[0], ()) if found else None


def _fuzzy(document: Document, candidate: Candidate, reasons: tuple[str, ...]) -> Located:
    return _located(
        document, candidate.start, candidate.end, How.FUZZY, score=round(candidate.likeness, 1), reasons=reasons
    )


def _in_cell(document: Document, quote: TextQuote, cell: CellSelector) -> Location:
    """The quote in the cell that its headers name; other words there are the passage changed."""
    span = cell_span(document, cell)
    if isinstance(span, str):
        return NotLocated(reasons=(span,))
    start, end = span
    found = [c for c in copies(document, quote.exact, lambda at: start <= at < end) if c.end <= end]
    if found:
        return _located(
            document, found[0].start, found[0].end, found[0].how, reasons=(*found[0].reasons, "in its cell")
        )
    score = alike(reads(quote.exact), reads(document.text[start:end]))
    return _located(document, start, end, How.FUZZY, score=round(score, 1), reasons=("its cell holds other words",))


def _allowed(document: Document, page: int | None, css: str | None) -> Allowed:
    """Whether a passage that begins at an offset is one of those that page and selector leave."""
    if page is None and css is None:
        return lambda offset: True

    def allowed(offset: int) -> bool:
        block = document.block_at(offset)
        if block is None or (page is not None and block.page != page):
            return False
        return css is None or css_matches(css, block)

    return allowed


def context(document: Document, start: int, end: int) -> tuple[str, str]:
    """The words before and after a passage: to the ends of its sentences, at least `CONTEXT_LENGTH` characters, and where
    its paragraph is not long, the edges of the neighbouring ones as well, which tell a moved paragraph from one in place."""
    text = document.text
    first, last = sentence_around(text, start, end)
    begin = min(first, max(0, start - CONTEXT_LENGTH))
    stop = max(last, min(len(text), end + CONTEXT_LENGTH))
    line_start, line_end = _line(text, start, end)
    if start - line_start <= NEIGHBOUR_REACH:
        begin = min(begin, max(0, line_start - CONTEXT_LENGTH))
    if line_end - end <= NEIGHBOUR_REACH:
        stop = max(stop, min(len(text), line_end + CONTEXT_LENGTH))
    while 0 < begin < first and not text[begin - 1].isspace():
        begin += 1
    while last < stop < len(text) and not text[stop].isspace():
        stop -= 1
    return text[begin:start], text[end:stop]


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """The block or blocks that hold a passage, by the line ends around it."""
    stop = text.find("\n", max(end - 1, start))
    return text.rfind("\n", 0, start) + 1, len(text) if stop < 0 else stop


def shortest_unique_context(document: Document, start: int, end: int) -> TextQuote:
    """The passage as a quote with as few words before and after it as make it unique; none when it already is.

    When no context within the page's text makes it unique, the longest one tried is returned.
    """
    text = document.text
    quote = TextQuote(exact=text[start:end])
    if len(copies(document, quote.exact, lambda at: True)) <= 1:
        return quote
    before = list(re.finditer(r"\S+", text[max(0, start - 200) : start]))[::-1]
    after = list(re.finditer(r"\S+", text[end : end + 200]))
    base = max(0, start - 200)
    prefix = suffix = ""
    for count in range(1, max(len(before), len(after)) + 1):
        prefix = text[base + before[min(count, len(before)) - 1].start() : start].strip() if before else ""
        suffix = text[end : end + after[min(count, len(after)) - 1].end()].strip() if after else ""
        for candidate in (
            TextQuote(exact=quote.exact, prefix=prefix),
            TextQuote(exact=quote.exact, suffix=suffix),
            TextQuote(exact=quote.exact, prefix=prefix, suffix=suffix),
        ):
            location = locate(document, candidate)
            if isinstance(location, Located) and location.start == start and location.how is not How.MOVED:
                if COPIES not in location.reasons:
                    return candidate
    return TextQuote(exact=quote.exact, prefix=prefix, suffix=suffix)


def sentence_text(document: Document, start: int, end: int) -> str:
    """The whole sentences that hold a passage."""
    first, last = sentence_around(document.text, start, end)
    return document.text[first:last]


def _located(
    document: Document,
    start: int,
    end: int,
    how: How,
    *,
    score: float = 100.0,
    reasons: tuple[str, ...] = (),
    earlier: bool = False,
) -> Located:
    block = document.block_at(start)
    before, after = context(document, start, end)
    return Located(
        how=how,
        start=start,
        end=end,
        text=document.text[start:end],
        prefix=before,
        suffix=after,
        score=score,
        region="correction" if earlier else block.region if block else "main",
        page=block.page if block else 0,
        reasons=reasons,
    )


def _hidden(document: Document, quote: TextQuote) -> Located | None:
    """The quote in text that no reader sees, if it is there. Offsets are those of the hidden text."""
    hidden: Normalised = folded_hidden(document)
    wanted = reads(quote.exact)
    starts = occurrences(hidden.text, wanted)
    if not starts:
        return None
    a, b = hidden.original(starts[0], starts[0] + len(wanted))
    pictured = any(wanted in reads(alt) for alt in document.alts)
    return Located(
        how=How.NORMALISED,
        start=a,
        end=b,
        text=document.hidden[a:b],
        prefix=document.hidden[max(0, a - CONTEXT_LENGTH) : a],
        suffix=document.hidden[b : b + CONTEXT_LENGTH],
        hidden=True,
        region="alt text" if pictured else "hidden",
        reasons=("stands only in a picture's alternative text" if pictured else "stands only where no reader sees it",),
    )
