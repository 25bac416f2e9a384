"""The passage that a quote has become: which of the passages that are alike is it, edited, and where that begins and ends.

What stands around decides: all of the quoted context to the letter, then most of it with few facts changed; closeness alone only
where no context was given, and by a clear lead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from harness.evidence.counterpart import alike, own_label
from harness.evidence.difference import difference
from harness.evidence.framing import BULLETS, TELLING_SIDE, Frame, Framing, elsewhere, framing, is_context, nearly
from harness.evidence.nearest import FUZZY_CUTOFF, INNER_CUTOFF, Candidate, candidates, ends, shared, slots
from harness.evidence.normalise import reads, weight
from harness.evidence.pushed import MARGIN, pushed_off, twin_of_pushed
from harness.evidence.read import Document, folded
from harness.evidence.rewording import KEPT_CUTOFF, keeps, kept_words
from harness.evidence.said_again import (
    CHANGED_CUTOFF,
    CLOSELY,
    SURE_ALONE,
    as_written,
    facts_said_again,
    foreign,
    fuzzy,
    in_other_figures,
    joined_on,
    other_form,
    overlap,
)
from harness.evidence.same_make import make_of
from harness.evidence.sentences import sentence_around
from harness.evidence.subjects import (
    VALUED,
    all_other,
    facts_beside,
    facts_other,
    one_subject,
    updated,
)
from harness.evidence.surroundings import (
    BESIDE_STILL,
    CONTEXT_CUTOFF,
    CONTEXT_SURE,
    PUSHED,
    REACH,
    Side,
    Support,
    Surroundings,
    silent,
    support,
)
from harness.evidence.tokens import critical_tokens
from harness.evidence.verbatim import Allowed, Copy
from harness.model.passage import Ambiguous, Located, Location, NotLocated
from harness.model.registry import TextQuote

# So many passages of one make are a list.
_ROW = 3

# From so many facts on that the passage most alike lost, one in other words that has its facts is a rival.
_LOST = 2

# Of a passage that nobody can tell from one about something else.
_PERHAPS = "a passage of its words has other facts, and nothing tells whether it is this one edited or another"

# So little alike may a passage be to the letter that has the same figures in another form.
VALUED_CUTOFF = 40.0

# Words around a passage that stand on both sides of it tell it from any other when they are so many characters together.
_TELLING_BOTH = 40

# How far off, in characters, the context's inner edge may be from an edited passage for what stands between to be the passage's own.
_SNAP = 90

# How much of what a quote says (0–1, as `_said_again` reckons) a whole sentence in other words says again, where all that stood on both sides
# of it, or on one, stands to the letter: rewritten sentences in thirteen languages had .13 to .45, others of their pages .04 as a rule and .14 at most.
_AGAIN_BETWEEN, _AGAIN_ONE_SIDE = 0.1, 0.2

# … in so many words at least, and so many times as much as any other sentence of the page.
_AGAIN_WORDS, _AGAIN_LEAD = 2, 1.8

# So much context, in letters of an alphabet, is more than a word.
_WORDS_BESIDE = 12

# Words that are less like those at a place (0–100) are others, not those with another figure in them.
_NOWHERE = 40.0

# So much context, in letters of an alphabet, tells a passage in which a fact is another although one in the context is as well.
_TELLING_NEARLY = 60

# Lengths, in characters, of the context's inner ends that set a passage's edges, longest first.
_EDGES = (24, 12, 6)

# So much of a sentence beside a passage, in characters, says whether that still stands on the page.
_NEAR_GONE = 24

_ENDING = ".!?。！？।؟"

_SENTENCE_END = re.compile(r"[.!?。！？।؟]\s|[。！？\n]")

# What another fact, in a passage or right beside it, takes from its rank, and what all of the context to the letter adds.
_OTHER_FACT = 1.5 * MARGIN
_TO_THE_LETTER = 25.0


def edited(
    document: Document,
    quote: TextQuote,
    around: Surroundings,
    allowed: Allowed,
    taken: Sequence[Copy],
    *,
    elsewhere_too: bool,
) -> Location:
    """The passage with other words where the context stands, or why there is none; ``taken`` are the places of the very words, and
    ``elsewhere_too`` says that one of them is in the page's own text."""
    wanted = reads(quote.exact)
    frame = Frame.of(quote)
    between, closed = slots(document, quote.exact, frame, allowed)
    alikes = _alikes(document, quote, allowed)
    judged: list[_Judged] = []
    for candidate in [*between, *ends(document, quote.exact, frame, allowed), *alikes]:
        snapped = _snapped(document, wanted, candidate, around)
        if any(c.start < snapped.end and snapped.start < c.end for c in taken):
            continue
        if is_context(document, frame, wanted, snapped.start, snapped.end):
            continue
        one = _Judged.of(document, quote, around, frame, snapped)
        if _framed(document, quote, one) or _accepted(
            document, quote, one, frame, closed=closed, elsewhere_too=elsewhere_too, lone=len(alikes) == 1
        ):
            judged.append(one)
    nearest = _nearest(document, alikes)
    if not judged:
        if not closed and not taken:
            # Its own words would have brought it here; of the same make and with other facts it would be a near-duplicate.
            put_otherwise = in_other_figures(document, quote, alikes) or facts_said_again(
                document, quote, allowed, other_make=True
            )
            if put_otherwise is not None:
                return put_otherwise
        if closed:
            return NotLocated(nearest=nearest, reasons=("the words that stood around it now follow each other",))
        if silent(document, around) and not elsewhere_too:
            # The very words stand in a comment or a note: what holds them is no edited passage.
            held = [(sentence_around(document.text, c.start, c.end)[0], c.end) for c in taken]
            free = lambda at: allowed(at) and not any(a <= at < b for a, b in held)  # noqa: E731
            return _where_context_is_gone(document, quote, around, free)
        why = "the words around the nearest passage are others" if alikes else "no passage is alike"
        return NotLocated(nearest=nearest, reasons=(why,))
    # Where all of the context stands to the letter around one passage only, no other can be the one.
    judged.sort(key=lambda j: (-j.rank, j.place.start))
    best = next((j for j in judged if j.framing.whole and j.framing.telling), judged[0])
    one_sided = [j for j in judged if j.framing.side_whole]
    only = (
        not best.framing.whole
        and bool(one_sided)
        and all(overlap(j.place, one_sided[0].place) for j in one_sided)
        and best.rank - one_sided[0].rank < MARGIN
    )
    if only:
        # Two lookalikes have the rest of their sentence in common; what is beyond that stands beside one of them.
        best = one_sided[0]
    rivals = [
        j
        for j in judged
        if j is not best
        and not only
        and best.rank - j.rank < MARGIN
        and (j.framing.whole or not best.framing.whole)
        and not overlap(j.place, best.place)
    ]
    if rivals:
        located = tuple(fuzzy(document, j.place, ()) for j in (best, *rivals))
        return Ambiguous(rivals=located, reasons=(f"{len(located)} passages fit the words around the quote alike",))
    if not _two_sides(best.framing):
        # Another passage of its make may have come in between the passage and what stood beside it on that side.
        if elsewhere_too and all_other(document, quote, best.place) > 1:
            return NotLocated(nearest=nearest, reasons=("the words around it are another passage's now",))
        if (twin := twin_of_pushed(document, quote, best.place, best.held, alikes)) is not None:
            located = (fuzzy(document, best.place, ()), fuzzy(document, twin, ()))
            return Ambiguous(rivals=located, reasons=("none stands right beside the words that were given",))
        if (pushed := pushed_off(document, quote, best.place, alikes)) is not None:
            located = (fuzzy(document, best.place, ()), fuzzy(document, pushed, ()))
            return Ambiguous(
                rivals=located,
                reasons=("one stands beside the words that were given, the other is nearer to the quote",),
            )
    same = "the words around it are the same" if best.held.full else "the words around it are nearly the same"
    place = joined_on(document, quote, best.place, best.framing)
    return fuzzy(document, place, (same, f"{place.likeness:.0f} % alike"))


def _two_sides(framed: Framing) -> bool:
    """Whether words of the context stand to the letter on both sides of a passage."""
    return framed.given == 2 and all(
        there == given or weight(there) >= TELLING_SIDE / 2
        for there, given in ((framed.left, framed.left_given), (framed.right, framed.right_given))
    )


def _stands_beside(framed: Framing) -> bool:
    """Whether more than a word of the context stands to the letter right beside a passage."""
    return weight(framed.left) + weight(framed.right) >= TELLING_SIDE / 2


def _alikes(document: Document, quote: TextQuote, allowed: Allowed) -> list[Candidate]:
    """The passages of the page's own text most alike to a quote, best first, whichever way either writes its figures and dates."""
    own = lambda at: allowed(at) and not foreign(document, at)  # noqa: E731
    if not any(t.kind in VALUED for t in critical_tokens(quote.exact, document.language)):
        return candidates(document, quote.exact, own)[:CLOSELY]
    found = candidates(document, quote.exact, own, VALUED_CUTOFF)[: 2 * CLOSELY]
    wanted = reads(quote.exact)
    for number, candidate in enumerate(found):
        if candidate.likeness < CHANGED_CUTOFF and other_form(
            wanted, reads(document.text[candidate.start : candidate.end])
        ):
            likeness = alike(wanted, as_written(document, quote, candidate))
            if likeness > candidate.likeness:
                found[number] = replace(candidate, likeness=likeness)
    kept = [c for c in found if c.likeness >= FUZZY_CUTOFF]
    return sorted(kept, key=lambda c: (-c.likeness, c.start))[:CLOSELY]


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
        others = facts_other(document, quote, place) + (0 if framed.whole else facts_beside(document, around, place))
        rank = held.total + place.likeness / 2 - _OTHER_FACT * others + _TO_THE_LETTER * framed.share
        return cls(place=place, held=held, framing=framed, rank=rank)


def _framed(document: Document, quote: TextQuote, one: _Judged) -> bool:
    """Whether a passage stands between all that was quoted around it, to the letter, and may be the quote in other words."""
    framed, place = one.framing, one.place
    if not framed.held or not framed.telling:
        return _one_side_whole(framed) and _said_otherwise(document, quote, place, _AGAIN_ONE_SIDE)
    wanted, there = reads(quote.exact), reads(document.text[place.start : place.end])
    if place.likeness >= CHANGED_CUTOFF and updated(document, quote, place):
        return True
    kept = keeps(wanted, there)
    # Whether the quote began inside a sentence, whose beginning still stands before the place, or ended inside one.
    own = reads(quote.prefix.replace("\r", "\n").rpartition("\n")[2])
    behind = reads(quote.suffix.replace("\r", "\n").partition("\n")[0])
    inside = (any(c.isalnum() for c in own) and not _ends_sentence(own)) or (
        framed.given == 2 and any(c.isalnum() for c in behind) and not _ends_sentence(wanted)
    )
    if framed.given == 2:
        return (
            kept >= KEPT_CUTOFF
            or (inside and place.likeness >= INNER_CUTOFF)
            or _said_otherwise(document, quote, place, _AGAIN_BETWEEN)
        )
    # Only one side speaks for it: from inside its sentence, or with most of its telling words kept.
    if inside and _ends_sentence(wanted) and weight(own) >= TELLING_SIDE and weight(framed.left) >= 2 * TELLING_SIDE:
        return place.likeness >= INNER_CUTOFF
    if kept >= 1.5 * KEPT_CUTOFF and place.likeness >= INNER_CUTOFF:
        return True
    return _said_otherwise(document, quote, place, _AGAIN_ONE_SIDE)


def _one_side_whole(framed: Framing) -> bool:
    """Whether, of two sides given, one stands there to the letter and tells the place from others, and the other not at all."""
    sides = ((framed.left, framed.left_given, framed.right), (framed.right, framed.right_given, framed.left))
    return framed.given == 2 and any(
        there == given and weight(there) >= TELLING_SIDE and weight(other) < TELLING_SIDE / 2
        for there, given, other in sides
    )


def _said_otherwise(document: Document, quote: TextQuote, place: Candidate, least: float) -> bool:
    """Whether a passage that is not much alike to the letter says the same: one that is has the quote's make, and other facts."""
    if _heads(reads(quote.exact), reads(document.text[place.start : place.end])):
        return False
    return place.likeness < CHANGED_CUTOFF and _said_again(document, quote, place, least)


def _said_again(document: Document, quote: TextQuote, place: Candidate, least: float) -> bool:
    """Whether a passage says in other words what the quote does: by the words that they share, the more the rarer these are on the
    page, and by there being no other sentence that shares nearly as many."""
    found = shared(document, quote.exact, place.start, place.end)
    wanted, there = reads(quote.exact), reads(document.text[place.start : place.end])
    return (
        max(found.words, kept_words(wanted, there)) >= _AGAIN_WORDS
        and (found.here + keeps(wanted, there)) / 2 >= least
        and found.here >= _AGAIN_LEAD * found.elsewhere
    )


def _heads(wanted: str, there: str) -> bool:
    """Whether a passage is no sentence as the quote is: a heading has a sentence's words, and is none."""
    return _ends_sentence(wanted) and not _ends_sentence(there)


def _ends_sentence(text: str) -> bool:
    return text.rstrip("\"')»]")[-1:] in tuple(_ENDING)


def _where_context_is_gone(document: Document, quote: TextQuote, around: Surroundings, allowed: Allowed) -> Location:
    """The passage by its likeness alone, where nothing of the context stands anywhere; not one beside which other facts stand."""
    single = alone(document, quote, allowed)
    if isinstance(single, Located):
        same = not difference(quote.exact, single.text, document.language).critical
        if (single.score < SURE_ALONE and not same) or facts_beside(document, around, single):
            return NotLocated(nearest=single, reasons=("the words around the nearest passage are others",))
    elif isinstance(single, Ambiguous) and (framed := _framed_among(document, quote, single)) is not None:
        return framed
    elif isinstance(single, Ambiguous) and all(facts_beside(document, around, rival) for rival in single.rivals):
        return NotLocated(nearest=single.rivals[0], reasons=("the words around the nearest passages are others",))
    return single


def _framed_among(document: Document, quote: TextQuote, several: Ambiguous) -> Located | None:
    """The one of several passages beside which the beginning of the context still stands to the letter, if none stands beside the others."""
    frame = Frame.of(quote)
    held = [framing(document, frame, r.start, r.end) for r in several.rivals]
    weights = [weight(h.left) + weight(h.right) for h in held]
    best = max(range(len(weights)), key=lambda n: weights[n])
    if weights[best] < TELLING_SIDE / 2 or any(2 * w > weights[best] for n, w in enumerate(weights) if n != best):
        return None
    reasons = ("some of the words beside it are the same",)
    return replace(several.rivals[best], reasons=reasons)


def _accepted(
    document: Document, quote: TextQuote, one: _Judged, frame: Frame, *, closed: bool, elsewhere_too: bool, lone: bool
) -> bool:
    """Whether a passage is the quote's, edited: the fewer of its surroundings stand, the more alike it must be; ``elsewhere_too`` says
    that the very words stand at another place, ``closed`` that what was around them closed up, ``lone`` that no other passage is alike."""
    candidate, found = one.place, one.held
    sides = found.sides
    if not sides or candidate.likeness < INNER_CUTOFF:
        return False
    both = len(sides) == 2 and min(sides) >= CONTEXT_SURE and found.length >= _TELLING_BOTH
    if both and not elsewhere_too and candidate.likeness >= CHANGED_CUTOFF:
        return updated(document, quote, candidate)
    if not one_subject(document, quote, candidate):
        return False
    if (
        not elsewhere_too
        and candidate.likeness >= CHANGED_CUTOFF
        and (weight(frame.left + frame.right) >= _TELLING_NEARLY or not facts_other(document, quote, candidate))
        and nearly(document, frame, candidate.start, candidate.end)
    ):
        return True
    wanted, there = reads(quote.exact), reads(document.text[candidate.start : candidate.end])
    if candidate.likeness < CHANGED_CUTOFF and (keeps(wanted, there) < KEPT_CUTOFF or _heads(wanted, there)):
        return False
    if both or (elsewhere_too and min(sides) < CONTEXT_SURE):
        return both
    if candidate.likeness < FUZZY_CUTOFF or (closed and not candidate.slot):
        return False
    if not closed and _beside_still(quote, one):
        make = make_of(document, quote.exact, document.text[candidate.start : candidate.end])
        if facts_other(document, quote, candidate) <= 1 or (make.edited and make.still >= make.replaced):
            return True
    if lone and not closed and not elsewhere_too and _neighbour_gone(document, quote, one):
        return True
    if len(sides) == 2 and min(sides) >= CONTEXT_CUTOFF:
        return facts_other(document, quote, candidate) + facts_beside(document, Surroundings.of(quote), candidate) <= 1
    # One side alone speaks for it: that must be sure, and the other stand nowhere else.
    return (
        any(side.score >= CONTEXT_SURE and not _pushed_far(side, found) for side in found.given)
        and (facts_other(document, quote, candidate) <= 1 or _stands_beside(one.framing))
        and not found.displaced
        and not (
            len(sides) == 2 and elsewhere(document, frame, one.framing, candidate.start, candidate.end, _reach(found))
        )
    )


def _beside_still(quote: TextQuote, one: _Judged) -> bool:
    """Whether a whole side of the context, that lies beyond the quote's own sentence and is no mere word, stands right beside a passage of
    whole sentences that is nearly the quote: whatever became of the other side."""
    framed, place = one.framing, one.place
    if place.likeness < SURE_ALONE:
        return False
    around = Surroundings.of(quote)
    sides = (
        (framed.left, framed.left_given, around.opens),
        (framed.right, framed.right_given, _ends_sentence(reads(quote.exact))),
    )
    return any(
        beyond and (weight(there) >= 2 * TELLING_SIDE or (there == given and weight(there) >= _WORDS_BESIDE))
        for there, given, beyond in sides
    )


def _neighbour_gone(document: Document, quote: TextQuote, one: _Judged) -> bool:
    """Whether the sentence beside a passage is gone from the page, and the paragraph beyond it, that was quoted as well, still stands there:
    the neighbour was edited along with one fact of the passage."""
    place, around, page = one.place, Surroundings.of(quote), folded(document).text
    if place.likeness < SURE_ALONE or facts_other(document, quote, place) > 1:
        return False
    own = (one.held.left, around.before[-_NEAR_GONE:]), (one.held.right, around.after[:_NEAR_GONE])
    return all(
        side is None
        or side.own is None
        or side.own >= CONTEXT_SURE
        or (weight(words) >= TELLING_SIDE and words not in page)
        for side, words in own
    ) and any(
        side is not None
        and (side.beyond or 0.0) >= CONTEXT_SURE
        and not side.far
        and side.beyond_length >= TELLING_SIDE
        for side, _ in own
    )


def _reach(found: Support) -> tuple[int, int]:
    """How far off either side of the context still stands beside a passage: the rest of its own paragraph less far than a neighbour."""
    left, right = (PUSHED if side is not None and side.own is not None else REACH for side in (found.left, found.right))
    return left, right


def _pushed_far(side: Side, found: Support) -> bool:
    """Whether a side stands so far off that a lookalike may have its place just as well, or what was given of the passage's own paragraph
    on the other side is not there."""
    if not side.off:
        return False
    others = [other for other in found.given if other is not side]
    return side.off > BESIDE_STILL or any(other.own is not None and other.own < _NOWHERE for other in others)


def alone(document: Document, quote: TextQuote, allowed: Allowed, *, corrected: bool = False) -> Location:
    """The passage that a quote without context has become, by a clear lead alone; ``corrected`` says that the page quotes the very words as
    what it said before, so that they were there."""
    found = _alikes(document, quote, allowed)
    if not found:
        return facts_said_again(document, quote, allowed) or NotLocated(reasons=("no passage is alike",))
    makes = {c: make_of(document, quote.exact, document.text[c.start : c.end]) for c in found}
    fit = [c for c in found if c.likeness >= CHANGED_CUTOFF and makes[c].same and one_subject(document, quote, c)]
    if not fit and (same := facts_said_again(document, quote, allowed)) is not None:
        return same
    # Where the page has several passages of one make, each speaks of something else.
    row = sum(make.framed for make in makes.values()) >= _ROW
    if not fit and not row:
        fit = [c for c in found if makes[c].edited]
    if not fit and corrected:
        fit = [c for c in found[:1] if c.likeness >= CHANGED_CUTOFF]
    if not fit and not row and (perhaps := [c for c in found if makes[c].perhaps]):
        return NotLocated(nearest=fuzzy(document, perhaps[0], ()), reasons=(_PERHAPS,), undecided=True)
    if not fit:
        return NotLocated(nearest=_nearest(document, found), reasons=("no passage is alike enough",))
    best = fit[0]
    # One that lost no more facts than the best may have been the quote as well, however its wording was changed.
    least = all_other(document, quote, best)
    rivals = [
        c
        for c in found
        if c is not best
        and c.likeness >= FUZZY_CUTOFF
        and best.likeness - c.likeness < 3 * MARGIN
        and all_other(document, quote, c) <= least + (best.likeness - c.likeness < MARGIN)
    ]
    if not rivals and least >= _LOST and (same := facts_said_again(document, quote, allowed)) is not None:
        # More of what the quote tells stands elsewhere, in other words.
        told = Candidate(start=same.start, end=same.end, likeness=same.score or 0.0)
        rivals = [told] if not overlap(told, best) and all_other(document, quote, told) < least else []
    if rivals:
        located = tuple(fuzzy(document, c, ()) for c in (best, *rivals))
        return Ambiguous(rivals=located, reasons=(f"{len(located)} passages are alike, and none stands as quoted",))
    others = [c for c in found if c is not best]
    next_best = f"the next {others[0].likeness:.0f} %" if others else "no other is near"
    best = joined_on(document, quote, best)
    return fuzzy(document, best, (f"{best.likeness:.0f} % alike, {next_best}",))


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
    if begin < first:
        begin = min(begin + own_label(wanted, page.text[begin:stop]), max(begin, first))
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
    found = candidates(document, quote.exact, lambda at: not foreign(document, at))[:count]
    return tuple(fuzzy(document, c, (f"{c.likeness:.0f} % alike",)) for c in found)


def _nearest(document: Document, found: Sequence[Candidate]) -> Located | None:
    return fuzzy(document, found[0], ()) if found else None
