"""Whether one passage is the quote, edited: the fewer of its surroundings stand, the more alike it must be."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from harness.evidence.between import alone_between
from harness.evidence.difference import difference
from harness.evidence.facts import FACTS
from harness.evidence.framing import (
    TELLING_SIDE,
    Frame,
    Framing,
    elsewhere,
    framing,
    nearly,
    neighbour_elsewhere,
)
from harness.evidence.nearest import FUZZY_CUTOFF, INNER_CUTOFF, Candidate, shared
from harness.evidence.normalise import reads, weight
from harness.evidence.pushed import MARGIN
from harness.evidence.read import Document, folded
from harness.evidence.rewording import KEPT_CUTOFF, keeps, kept_words
from harness.evidence.said_again import CHANGED_CUTOFF, SURE_ALONE, TELLING_KINDS, facts_kept, facts_words
from harness.evidence.same_make import make_of
from harness.evidence.sentences import ENDS
from harness.evidence.subjects import TURNING, facts_beside, facts_of_sentence, facts_other, one_subject, updated
from harness.evidence.surroundings import (
    BESIDE_STILL,
    CONTEXT_CUTOFF,
    CONTEXT_SURE,
    PUSHED,
    REACH,
    Side,
    Support,
    Surroundings,
    neighbour_edited,
    neighbours_elsewhere,
    support,
)
from harness.evidence.tokens import critical_tokens
from harness.model.passage import ChangeKind
from harness.model.registry import TextQuote

# Words around a passage that stand on both sides of it tell it from any other when they are so many characters together.
_TELLING_BOTH = 40

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
# … and so much where no other passage is alike.
_TELLING_LONE = 30

# So much of a sentence beside a passage, in characters, says whether that still stands on the page.
_NEAR_GONE = 24

# The words of one name, and a day and its month, are no further apart.
_ONE_FACT = 2

# So great a share of the longer of two sentences (0–1) in one piece is the rest of one that was edited at its ends.
_REST = 0.4

# What a sentence ends with.
ENDING = f".!?{ENDS}"

# So much alike (0–100) is a passage in which hardly more than a “not” came or went, and so many facts tell it from others.
_THE_QUOTE, _SEVERAL_FACTS = 93.0, 2

# What another fact, in a passage or right beside it, takes from its rank, and what all of the context to the letter adds.
_OTHER_FACT = 1.5 * MARGIN
_TO_THE_LETTER = 25.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A candidate with how far its surroundings are the quote's: by and large (``held``) and to the letter (``framing``)."""

    place: Candidate
    held: Support
    framing: Framing
    rank: float

    @classmethod
    def of(cls, document: Document, quote: TextQuote, around: Surroundings, frame: Frame, place: Candidate) -> Judged:
        """The candidate with what is found around it; its rank is the higher the more of that is the quote's, and the fewer facts are others."""
        held = support(document, around, place.start, place.end)
        framed = framing(document, frame, place.start, place.end)
        others = facts_other(document, quote, place) + (0 if framed.whole else facts_beside(document, around, place))
        rank = held.total + place.likeness / 2 - _OTHER_FACT * others + _TO_THE_LETTER * framed.share
        return cls(place=place, held=held, framing=framed, rank=rank)


def fits_frame(document: Document, quote: TextQuote, one: Judged, *, closed: bool) -> bool:
    """Whether a passage stands between all that was quoted around it, to the letter, and may be the quote in other words; ``closed`` says that
    what was around the quote closed up."""
    framed, place, around = one.framing, one.place, Surroundings.of(quote)
    if (not closed or place.slot) and _but_for_a_fact(document, quote, one, around):
        return True
    if _all_facts_there(document, quote, one, around) or alone_between(document, quote, place, framed):
        return True
    if not framed.held or not framed.telling:
        return (
            _one_side_whole(framed)
            and facts_kept(document, quote, place) >= 0.5
            and _said_otherwise(document, quote, place, _AGAIN_ONE_SIDE)
        )
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
            or _rest_stands(wanted, there)
            or (inside and place.likeness >= INNER_CUTOFF)
            or _said_otherwise(document, quote, place, _AGAIN_BETWEEN)
        )
    # Only one side speaks for it: from inside its sentence, or with most of its telling words kept.
    if (
        inside
        and (around.ends or around.closes)
        and weight(own) >= TELLING_SIDE
        and weight(framed.left) >= 2 * TELLING_SIDE
    ):
        return place.likeness >= INNER_CUTOFF
    if kept >= 1.5 * KEPT_CUTOFF and place.likeness >= INNER_CUTOFF:
        return True
    return _said_otherwise(document, quote, place, _AGAIN_ONE_SIDE)


def _but_for_a_fact(document: Document, quote: TextQuote, one: Judged, around: Surroundings) -> bool:
    """Whether a passage is the quote word for word but for one figure, date or name, however much of a short quote that is, and what stands to
    the letter beside it tells its sentence from others of its make: both sides, a fact of that sentence, or a neighbour."""
    framed, place = one.framing, one.place
    before, after = around.sentence
    sentence = (
        weight(before + after) >= TELLING_SIDE and framed.left.endswith(before) and framed.right.startswith(after)
    )
    stands = (framed.held and framed.telling) or sentence or _one_side_whole(framed)
    if place.likeness < FUZZY_CUTOFF or not stands or facts_other(document, quote, place) > 1:
        return False
    changes = difference(quote.exact, document.text[place.start : place.end], document.language).changes
    facts = sorted((c for c in changes if c.kind in FACTS and c.before), key=lambda c: c.before_start)
    if not facts or any(b.before_start - a.before_end > _ONE_FACT for a, b in pairwise(facts)):
        return False
    if any(
        c.kind is not ChangeKind.TYPOGRAPHY
        and not (c.before and any(f.before_start <= c.before_start < f.before_end for f in facts))
        for c in changes
    ):
        return False
    if framed.given == 2 and framed.held:
        return True
    sides = (framed.left, framed.left_given, before), (framed.right, framed.right_given, after)
    beyond = [weight(held) - weight(own) for held, _, own in sides]
    if facts_of_sentence(document, quote, around, place) > 1:
        return False
    if any(
        more >= TELLING_SIDE or (held == given and more >= TELLING_SIDE / 2)
        for (held, given, _), more in zip(sides, beyond, strict=True)
    ):
        return True
    told = any(t.kind in TELLING_KINDS for own in (before, after) for t in critical_tokens(own, document.language))
    return told and not any(weight(n) >= TELLING_SIDE for n in around.neighbours)


def _all_facts_there(document: Document, quote: TextQuote, one: Judged, around: Surroundings) -> bool:
    """Whether a passage much like the quote has every fact of it and of its sentence, with one side of the context to the letter beside it that
    tells the place from others: a “some” that became a “none”."""
    place = one.place
    if not one.framing.side_whole or place.likeness < CHANGED_CUTOFF or facts_other(document, quote, place):
        return False
    changes = difference(quote.exact, document.text[place.start : place.end], document.language).changes
    return not any(c.kind in FACTS for c in changes) and not facts_of_sentence(document, quote, around, place)


def _rest_stands(wanted: str, there: str) -> bool:
    """Whether two sentences are one but for whom or how many they begin with, and what they end with: “… vai recorrer.”"""
    if not (_ends_sentence(wanted) and _ends_sentence(there)):
        return False
    longest = SequenceMatcher(None, wanted, there, autojunk=False).find_longest_match()
    piece = wanted[longest.a : longest.a + longest.size]
    return weight(piece) >= _REST * max(weight(wanted), weight(there))


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
    # That both speak of the same person or town says little of what is said.
    return (
        max(found.words, kept_words(wanted, there)) - facts_words(document, wanted, there) >= _AGAIN_WORDS
        and (found.here + keeps(wanted, there)) / 2 >= least
        and found.here >= _AGAIN_LEAD * found.elsewhere
    )


def _heads(wanted: str, there: str) -> bool:
    """Whether a passage is no sentence as the quote is: a heading has a sentence's words, and is none."""
    return _ends_sentence(wanted) and not _ends_sentence(there)


def _ends_sentence(text: str) -> bool:
    return text.rstrip("\"')»]")[-1:] in tuple(ENDING)


def accepted(
    document: Document, quote: TextQuote, one: Judged, frame: Frame, *, closed: bool, elsewhere_too: bool, lead: float
) -> bool:
    """Whether a passage is the quote's, edited: the fewer of its surroundings stand, the more alike it must be; ``elsewhere_too`` says
    that the very words stand at another place, ``closed`` that what was around them closed up, ``lead`` by how much (0–100) it is more alike than
    the next."""
    candidate, found = one.place, one.held
    sides = found.sides
    if not sides or candidate.likeness < INNER_CUTOFF:
        return False
    both = len(sides) == 2 and min(sides) >= CONTEXT_SURE and found.length >= _TELLING_BOTH
    if both and not elsewhere_too and candidate.likeness >= CHANGED_CUTOFF:
        return updated(document, quote, candidate) or (not closed and _edited_beside(document, quote, one))
    around, lone = Surroundings.of(quote), lead >= candidate.likeness
    if not one_subject(document, quote, candidate) and not (not closed and _edited_beside(document, quote, one)):
        return False
    if not _sentence_still(document, quote, one, around):
        return False
    if (
        not elsewhere_too
        and candidate.likeness >= CHANGED_CUTOFF
        and (
            weight(frame.left + frame.right) >= (_TELLING_LONE if lone else _TELLING_NEARLY)
            or not facts_other(document, quote, candidate)
        )
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
    if not closed and _edited_beside(document, quote, one):
        return True
    if lone and not closed and not elsewhere_too and _neighbour_gone(document, quote, one):
        return True
    if lead >= MARGIN and not closed and not elsewhere_too and _all_but_one(document, quote, one, around):
        return True
    if len(sides) == 2 and min(sides) >= CONTEXT_CUTOFF:
        return facts_other(document, quote, candidate) + facts_beside(document, around, candidate) <= 1
    # One side alone speaks for it: that must be sure, and the other stand nowhere else.
    return (
        any(side.score >= CONTEXT_SURE and not _pushed_far(side, found) for side in found.given)
        and (facts_other(document, quote, candidate) <= 1 or _stands_beside(one.framing))
        and not found.displaced
        and not neighbour_elsewhere(document, around, candidate.start, candidate.end, _reach(found))
        and not (
            len(sides) == 2 and elsewhere(document, frame, one.framing, candidate.start, candidate.end, _reach(found))
        )
    )


def _sentence_still(document: Document, quote: TextQuote, one: Judged, around: Surroundings) -> bool:
    """Whether of the quote's sentence, as far as it is given, at most one fact is another, or a neighbour that is given stands right beside the
    passage: the rest of its sentence every passage of its make has, with other facts."""
    place = one.place
    others = facts_other(document, quote, place)
    if not others or facts_of_sentence(document, quote, around, place) <= others:
        return True
    return any(
        (side.beyond or 0.0) >= CONTEXT_SURE and not side.far and side.beyond_length >= TELLING_SIDE
        for side in one.held.given
    ) or any(
        weight(there) - weight(own) >= TELLING_SIDE
        for there, own in zip((one.framing.left, one.framing.right), around.sentence, strict=True)
    )


def _stands_beside(framed: Framing) -> bool:
    """Whether more than a word of the context stands to the letter right beside a passage."""
    return weight(framed.left) + weight(framed.right) >= TELLING_SIDE / 2


def _beside_still(quote: TextQuote, one: Judged) -> bool:
    """Whether a whole side of the context, that lies beyond the quote's own sentence and is no mere word, stands right beside a passage of
    whole sentences that is nearly the quote: whatever became of the other side."""
    framed, place = one.framing, one.place
    if place.likeness < SURE_ALONE:
        return False
    around = Surroundings.of(quote)
    before, after = framed.left, framed.right
    sides = (
        (before, before == framed.left_given, around.opens),
        (after, after == framed.right_given or _ends_sentence(after), around.ends),
    )
    return any(
        beyond and (weight(there) >= 2 * TELLING_SIDE or (whole and weight(there) >= _WORDS_BESIDE))
        for there, whole, beyond in sides
    )


def _edited_beside(document: Document, quote: TextQuote, one: Judged) -> bool:
    """Whether a passage stands beside such a side, and one fact of it is another, or no more of its facts are others than stand."""
    if not _beside_still(quote, one):
        return False
    make = make_of(document, quote.exact, document.text[one.place.start : one.place.end])
    return facts_other(document, quote, one.place) <= 1 or (make.edited and make.still >= make.replaced)


def _neighbour_gone(document: Document, quote: TextQuote, one: Judged) -> bool:
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


def _all_but_one(document: Document, quote: TextQuote, one: Judged, around: Surroundings) -> bool:
    """Whether a passage is the quote but for one fact or one “not”, and a neighbour stands but for one fact: both were edited. One that
    has several facts and lost none of them is no other passage, whatever became of its neighbours."""
    place = one.place
    changes = difference(quote.exact, document.text[place.start : place.end], document.language).changes
    told = any(c.kind in FACTS for c in changes), any(c.kind in TURNING for c in changes)
    if place.likeness < SURE_ALONE or all(told) or facts_other(document, quote, place) > 1:
        return False
    before, after = around.sentence
    if not (one.framing.left.endswith(before) and one.framing.right.startswith(after)):
        return False
    if neighbours_elsewhere(document, around, place.start, place.end):
        return False
    facts = sum(t.kind in TELLING_KINDS for t in critical_tokens(quote.exact, document.language))
    if place.likeness >= _THE_QUOTE and not told[0] and facts >= _SEVERAL_FACTS:
        return True
    return neighbour_edited(document, around, place.start, place.end)


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
