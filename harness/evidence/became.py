"""The passage that a quote has become: which of the passages that are alike is it, edited, and where that begins and ends.

What stands around decides: all of the quoted context to the letter, then most of it with few facts changed; closeness alone only
where no context was given, and by a clear lead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harness.evidence.accepted import ENDING, Judged, accepted, fits_frame
from harness.evidence.counterpart import alike, own_label
from harness.evidence.difference import difference
from harness.evidence.facts import FACTS, VALUED
from harness.evidence.framing import BULLETS, TELLING_SIDE, Frame, Framing, framing, is_context
from harness.evidence.nearest import FUZZY_CUTOFF, Candidate, candidates, ends, slots
from harness.evidence.normalise import reads, weight
from harness.evidence.pushed import MARGIN, pushed_off, twin_of_pushed
from harness.evidence.read import Document, folded
from harness.evidence.rewording import kept_words
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
from harness.evidence.same_make import make_of, outdoes
from harness.evidence.sentences import sentence_around
from harness.evidence.subjects import all_other, facts_beside, facts_other, one_subject
from harness.evidence.surroundings import Surroundings, silent
from harness.evidence.tokens import critical_tokens
from harness.evidence.verbatim import ANYWHERE, Allowed, Copy
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

# How far off, in characters, the context's inner edge may be from an edited passage for what stands between to be the passage's own.
_SNAP = 90

# Lengths, in characters, of the context's inner ends that set a passage's edges, longest first.
_EDGES = (24, 12, 6)

_SENTENCE_END = re.compile(r"[.!?。！？।؟]\s|[。！？\n]")


# What is less alike than this (0–100) is another sentence, where the very words stand elsewhere and one side of the context alone speaks for it.
# Two unrelated sentences of a language reach 45.
_OTHER_SENTENCE = 50.0


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
    judged: list[Judged] = []
    for candidate in [*between, *ends(document, quote.exact, frame, allowed), *alikes]:
        snapped = _snapped(document, wanted, candidate, around, allowed)
        if any(c.start < snapped.end and snapped.start < c.end for c in taken):
            continue
        if is_context(document, frame, wanted, snapped.start, snapped.end):
            continue
        one = Judged.of(document, quote, around, frame, snapped)
        if fits_frame(document, quote, one, closed=closed) or accepted(
            document, quote, one, frame, closed=closed, elsewhere_too=elsewhere_too, lead=_lead(one.place, alikes)
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
            free = allowed.but(lambda at: not any(a <= at < b for a, b in held))
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
        reworded = best.framing.whole and best.framing.telling and _same_facts(document, quote, best.place)
        if elsewhere_too and best.place.likeness < _OTHER_SENTENCE:
            return NotLocated(nearest=nearest, reasons=("another sentence stands where it stood",))
        if elsewhere_too and not reworded and all_other(document, quote, best.place) > 1:
            return NotLocated(nearest=nearest, reasons=("the words around it are another passage's now",))
        if best.framing.given == 1 and _another_there(document, quote, best.place):
            nearer = [c for c in alikes if c.likeness >= SURE_ALONE and not overlap(c, best.place)]
            nearer = [c for c in nearer if all_other(document, quote, c) <= 1]
            if nearer:
                return _either(document, best.place, nearer[0])
            return NotLocated(nearest=nearest, reasons=("another passage of its make stands beside those words",))
        if (
            not best.framing.held
            and (twin := twin_of_pushed(document, quote, best.place, best.held, alikes)) is not None
        ):
            located = (fuzzy(document, best.place, ()), fuzzy(document, twin, ()))
            return Ambiguous(rivals=located, reasons=("none stands right beside the words that were given",))
        if (pushed := pushed_off(document, quote, best.place, alikes)) is not None:
            return _either(document, best.place, pushed)
    same = "the words around it are the same" if best.held.full else "the words around it are nearly the same"
    place = joined_on(document, quote, best.place, allowed, best.framing)
    return fuzzy(document, place, (same, f"{place.likeness:.0f} % alike"))


def _lead(place: Candidate, alikes: Sequence[Candidate]) -> float:
    """By how much a passage is more alike to the quote than any other of the page."""
    return place.likeness - max((c.likeness for c in alikes if not overlap(c, place)), default=0.0)


def _either(document: Document, beside: Candidate, nearer: Candidate) -> Ambiguous:
    """Two passages, of which the one stands where the quote stood and the other says more of what it said."""
    why = "one stands beside the words that were given, the other is nearer to the quote"
    return Ambiguous(rivals=(fuzzy(document, beside, ()), fuzzy(document, nearer, ())), reasons=(why,))


def _same_facts(document: Document, quote: TextQuote, place: Candidate) -> bool:
    """Whether a passage much like a quote has other words and no other figure, date or name."""
    changes = difference(quote.exact, document.text[place.start : place.end], document.language).changes
    return place.likeness >= SURE_ALONE and not any(c.kind in FACTS for c in changes)


def _another_there(document: Document, quote: TextQuote, place: Candidate) -> bool:
    """Whether a passage beside the one side that was given has other facts than a quote nearly throughout: what was taken out left it there."""
    if place.likeness >= SURE_ALONE:
        return False
    there = document.text[place.start : place.end]
    make = make_of(document, quote.exact, there)
    others = sum(c.kind in FACTS and bool(c.before) for c in difference(quote.exact, there, document.language).changes)
    return make.framed and min(others, all_other(document, quote, place)) >= _ROW and make.still < make.replaced


def _two_sides(framed: Framing) -> bool:
    """Whether words of the context stand to the letter on both sides of a passage."""
    return framed.given == 2 and all(
        there == given or weight(there) >= TELLING_SIDE / 2
        for there, given in ((framed.left, framed.left_given), (framed.right, framed.right_given))
    )


def _alikes(document: Document, quote: TextQuote, allowed: Allowed) -> list[Candidate]:
    """The passages of the page's own text most alike to a quote, best first, whichever way either writes its figures and dates."""
    own = allowed.but(lambda at: not foreign(document, at))
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


def _where_context_is_gone(document: Document, quote: TextQuote, around: Surroundings, allowed: Allowed) -> Location:
    """The passage by its likeness alone, where nothing of the context stands anywhere; not one beside which other facts stand."""
    single = alone(document, quote, allowed)
    if isinstance(single, Located):
        same = not difference(quote.exact, single.text, document.language).critical
        place = Candidate(start=single.start, end=single.end, likeness=single.score or 0.0)
        other = place.likeness < SURE_ALONE or facts_other(document, quote, place) > 1
        if (other and not same) or facts_beside(document, around, single):
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
    for c in fit[1:]:
        if outdoes(makes[c], makes[best]):
            best = c
    # One that lost no more facts than the best may have been the quote as well, however its wording was changed.
    least = all_other(document, quote, best)
    rivals = [
        c
        for c in found
        if c is not best
        and c.likeness >= FUZZY_CUTOFF
        and best.likeness - c.likeness < 3 * MARGIN
        and all_other(document, quote, c) <= least + (best.likeness - c.likeness < MARGIN)
        and not outdoes(makes[best], makes[c])
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
    best = joined_on(document, quote, best, allowed)
    return fuzzy(document, best, (f"{best.likeness:.0f} % alike, {next_best}",))


def _snapped(
    document: Document, wanted: str, candidate: Candidate, around: Surroundings, allowed: Allowed
) -> Candidate:
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
    if around.closes or wanted[-1] in ENDING:
        stop = page.folded(right_edge)
        if around.closes and page.text[stop - 1] == around.closes:
            stop -= 1
    for left in (*(around.left[-length:].lstrip() for length in _EDGES), around.before[-_EDGES[0] :].lstrip()):
        if _marks(left, wanted):
            at = page.text.rfind(left, max(0, first - _SNAP - len(left)), first + (last - first) // 2)
            if at >= 0:
                begin = at + len(left)
                break
    for right in (*(around.right[:length].rstrip() for length in _EDGES), around.after[: _EDGES[0]].rstrip()):
        if _marks(right, wanted):
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
    # Whole sentences that came in between belong to nobody, nor does one behind a whole one that says nothing more of the quote, or its beginning.
    start, end = page.original(begin, stop)
    if (
        end > candidate.end
        and wanted[-1] in ENDING
        and document.text[candidate.end - 1] in ENDING
        and document.text[end - 1] not in ENDING
    ):
        return candidate
    if not allowed.covers(start, end):
        return candidate
    behind = document.text[candidate.end : end]
    if any(_SENTENCE_END.search(added) for added in (document.text[start : candidate.start], behind)):
        return candidate
    if document.text[candidate.end - 1] in ENDING and behind.rstrip()[-1:] in tuple(ENDING):
        kept = (reads(document.text[candidate.start : stopped]) for stopped in (candidate.end, end))
        lone, joined = (kept_words(wanted, text) for text in kept)
        if joined <= lone:
            return candidate
    likeness = alike(wanted, page.text[begin:stop])
    if likeness < min(FUZZY_CUTOFF, candidate.likeness):
        return candidate
    return Candidate(start=start, end=end, likeness=likeness)


def _marks(words: str, wanted: str) -> bool:
    """Whether a bit of context is long enough to set an edge by, and does not stand in the quote itself (``wanted``), as the words do
    with which both a headline and its lead begin."""
    return (len(words) >= 6 or (len(words) >= 2 and any(c >= "⺀" for c in words))) and words not in wanted


def nearest(document: Document, quote: TextQuote, count: int) -> tuple[Located, ...]:
    """The passages of the page's own text most alike to a quote, best first: to be shown, never to be taken for it."""
    found = candidates(document, quote.exact, ANYWHERE.but(lambda at: not foreign(document, at)))[:count]
    return tuple(fuzzy(document, c, (f"{c.likeness:.0f} % alike",)) for c in found)


def _nearest(document: Document, found: Sequence[Candidate]) -> Located | None:
    return fuzzy(document, found[0], ()) if found else None
