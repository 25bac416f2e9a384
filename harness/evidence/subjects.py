"""Whether a passage that is alike to a quote speaks of the same thing, by how many of its facts are others: an edit replaces one or a few and
leaves of whom it speaks, a passage of the same make about something else differs in most."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from harness.evidence.difference import difference, same_fact
from harness.evidence.facts import FACTS, FIGURES, VALUED
from harness.evidence.names import known_place
from harness.evidence.nearest import FUZZY_CUTOFF, Candidate
from harness.evidence.normalise import reads, spaceless, weight
from harness.evidence.read import Document, folded
from harness.evidence.rewording import facts_lost
from harness.evidence.said_again import CHANGED_CUTOFF, as_written, other_form
from harness.evidence.sentences import sentence_around
from harness.evidence.surroundings import Surroundings
from harness.evidence.tokens import critical_tokens
from harness.evidence.verbatim import pieces
from harness.model.passage import Change, ChangeKind, CriticalToken, Located, TokenKind
from harness.model.registry import TextQuote

# Characters of a script without spaces beside a passage whose facts are compared.
_NEAR_SIGNS = 12

TURNING = frozenset(
    {ChangeKind.NEGATION, ChangeKind.QUANTIFIER, ChangeKind.MODALITY, ChangeKind.ATTRIBUTION, ChangeKind.ANTONYM}
)
_TELLING_CHANGES = FACTS | {ChangeKind.WORDING}

# So many facts of a sentence are edited at once: where more are others, the sentence is.
_FACTS_AT_ONCE = 3

# So many facts stand still where all but one as many are others.
_STILL = 2

# The words of one name begin no further apart than so many characters.
_ONE_NAME = 14

# So many characters part a day from its weekday: 23 Ocak Perşembe, Thursday, 23 January.
ONE_DATE = 2

# Characters of a quote for each fact more that an edit may have replaced.
_FACTS_PER = 240


def one_subject(document: Document, quote: TextQuote, candidate: Candidate) -> bool:
    """Whether so few facts differ that an edit explains it; a near-duplicate about something else differs in several, and in most
    of those it has."""
    facts = facts_other(document, quote, candidate)
    if facts <= 1 + int(weight(quote.exact)) // _FACTS_PER:
        return True
    return candidate.likeness >= CHANGED_CUTOFF and _mostly_kept(document, quote, candidate)


def _mostly_kept(document: Document, quote: TextQuote, candidate: Candidate) -> bool:
    """Whether of a passage's figures, dates and names as many stand as were replaced, or all but one as many and every name: figures are
    brought up to date together, while with other names it speaks of something else."""
    there = document.text[candidate.start : candidate.end]
    told = [
        t
        for t in critical_tokens(quote.exact, document.language)
        # Where any noun may pass for a name, one that stands says little.
        if t.kind in VALUED or (t.kind is TokenKind.NAME and _sure_name(t.text, document.language))
    ]
    changes = difference(quote.exact, there, document.language).changes
    turned = [c for c in changes if c.kind in TURNING]
    # A “not” in other words is known to be no fact either.
    nots = [
        {(t.start, t.end) for t in critical_tokens(text, document.language) if t.kind is TokenKind.NEGATION}
        for text in (quote.exact, there)
    ]
    lost = [
        c
        for c in changes
        if c.kind in _TELLING_CHANGES
        and c.before
        and c.after
        and not same_fact(c, document.language)
        and not (c.kind is ChangeKind.WORDING and any(_beside_each_other(c, t) for t in turned))
        and not ((c.before_start, c.before_end) in nots[0] and (c.after_start, c.after_end) in nots[1])
    ]
    gone = sum(any(c.before_start < t.end and t.start < c.before_end for c in lost) for t in told)
    kept, most = len(told) - gone, max(gone, len(lost))
    figures = all(c.kind in FIGURES for c in lost)
    if kept <= 0 or most > _FACTS_AT_ONCE or kept >= (most - 1 if figures else most):
        return kept > 0 and most <= _FACTS_AT_ONCE
    # Of whom it speaks, and another fact besides, still stands.
    still = _still(told, lost)
    return len(still) >= max(_STILL, most - 1) and any(t.kind is TokenKind.NAME for t in still)


def _still(told: Sequence[CriticalToken], lost: Sequence[Change]) -> list[CriticalToken]:
    """The facts that stand as they did; of a name of several words the first, if all of them do."""
    found: list[CriticalToken] = []
    last: CriticalToken | None = None
    whole = True
    for token in told:
        stands = not any(c.before_start < token.end and token.start < c.before_end for c in lost)
        goes_on = last is not None and last.kind is token.kind is TokenKind.NAME and token.start - last.end <= 1
        if not goes_on:
            whole = stands
            found += [token] if stands else []
        elif whole and not stands:
            whole = False
            found.pop()
        last = token
    return found


def _sure_name(text: str, language: str) -> bool:
    """Whether a name is one for certain: in German, which writes every noun with a capital, a known place; in the scripts of Korea and
    China, where names are told by what they are made of and stand with, any of several signs; in other scripts without capitals none."""
    if language.startswith("de"):
        return known_place(text)
    return text.lower() != text.upper() or (len(text) > 1 and ("가" <= text[0] <= "힣" or "㐀" <= text[0] <= "鿿"))


def _beside_each_other(one: Change, other: Change) -> bool:
    """Whether two changes stand next to each other in the new passage: a verb takes another form behind a “not”."""
    return one.after_start - other.after_end <= 1 and other.after_start - one.after_end <= 1


def updated(document: Document, quote: TextQuote, candidate: Candidate) -> bool:
    """Whether what stands in the very place is the passage brought up to date: of its names at most one is another, however many of
    its figures and dates are. Where more are, a passage of the same make about something else took the place."""
    if one_subject(document, quote, candidate):
        return True
    there = reads(document.text[candidate.start : candidate.end])
    return not facts_lost(reads(quote.exact), there, names_only=True)


def facts_beside(document: Document, around: Surroundings, place: Candidate | Located) -> int:
    """How many facts right beside a place, in its paragraph, are others than the context's."""
    page = folded(document)
    first, last = page.folded(place.start), page.folded(place.end)
    before = page.text[max(0, first - len(around.before) - 1) : first].strip()
    after = page.text[last : last + len(around.after) + 1].strip()
    # What the cut of the context parts in two is no word; where no spaces part words, what stands nearest is looked at.
    if around.before[-1:] >= "⺀" or around.after[:1] >= "⺀":
        return facts_lost(around.before[-_NEAR_SIGNS:], before[-_NEAR_SIGNS:]) + facts_lost(
            around.after[:_NEAR_SIGNS], after[:_NEAR_SIGNS]
        )
    return facts_lost(around.before.partition(" ")[2], before.partition(" ")[2]) + facts_lost(
        around.after.rpartition(" ")[0], after.rpartition(" ")[0]
    )


def facts_of_sentence(document: Document, quote: TextQuote, around: Surroundings, place: Candidate | Located) -> int:
    """How many facts of the sentence in which a place stands are others than those of the quote's, as far as that is given."""
    page = folded(document)
    begin, stop = sentence_around(document.text, place.start, place.end)
    before, after = around.sentence
    joiner = "" if spaceless(before[-1:]) or spaceless(after[:1]) else " "
    # What the cut of the context parts in two is no word.
    if before == around.before and not around.beyond_before and joiner:
        before = before.partition(joiner)[2]
    if after == around.after and not around.beyond_after and joiner:
        after = after.rpartition(joiner)[0]
    first = max(page.folded(begin), page.folded(place.start) - len(before) - _NEAR_SIGNS)
    last = min(page.folded(stop), page.folded(place.end) + len(after) + _NEAR_SIGNS)
    return facts_lost(joiner.join(filter(None, (before, reads(quote.exact), after))), page.text[first:last])


def facts_other(document: Document, quote: TextQuote, candidate: Candidate) -> int:
    """How many facts of the quote stand replaced in a passage; the same figure or date in another form is none."""
    wanted, there = reads(quote.exact), reads(document.text[candidate.start : candidate.end])
    lost = facts_lost(wanted, there)
    if lost and other_form(wanted, there):
        lost = facts_lost(wanted, as_written(document, quote, candidate))
    if lost <= _FACTS_AT_ONCE and candidate.likeness >= FUZZY_CUTOFF and _worded(quote.exact, document.language):
        # A number in words, a weekday in small letters are facts as well.
        exact = " ".join(pieces(quote.exact))
        changes = difference(exact, document.text[candidate.start : candidate.end], document.language).changes
        typed = sorted(c.before_start for c in changes if c.kind in FACTS and c.before and c.after)
        apart = sum(1 for n, at in enumerate(typed) if not n or at - typed[n - 1] > _ONE_NAME)
        lost = max(lost, apart)
    if lost > 1 and any(c.isalpha() and c.lower() == c.upper() for c in wanted):
        # Where no capitals tell names, any word counts as a fact; a “not” or a “may” is known to be none.
        changes = difference(quote.exact, document.text[candidate.start : candidate.end], document.language).changes
        turned = {(c.before_start, c.after_start) for c in changes if c.kind in TURNING and c.before and c.after}
        lost = max(1, lost - len(turned))
    if lost > 1:
        # A day and its weekday are one.
        changes = difference(quote.exact, document.text[candidate.start : candidate.end], document.language).changes
        told = [c for c in changes if c.kind is not ChangeKind.TYPOGRAPHY]
        if told and all(c.kind is ChangeKind.DATE and c.before and c.after for c in told):
            lost = min(lost, 1 + sum(b.before_start - a.before_end > ONE_DATE for a, b in pairwise(told)))
    return lost


@lru_cache(maxsize=512)
def _worded(exact: str, language: str) -> bool:
    """Whether a passage has a figure or a date in words without a capital."""
    return any(
        t.kind in VALUED and t.text[0].isalpha() and not t.text[0].isupper() for t in critical_tokens(exact, language)
    )


def all_other(document: Document, quote: TextQuote, candidate: Candidate) -> int:
    """How many facts stand replaced in a passage, a “not” that came or went among them."""
    changes = difference(quote.exact, document.text[candidate.start : candidate.end], document.language).changes
    return facts_other(document, quote, candidate) + any(c.kind in TURNING for c in changes)
