"""A passage that says what a quote does and is put otherwise: its figures in another form, made two sentences, cut short, or in other words.

Its figures, dates and names tell it, not its likeness to the letter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from harness.evidence.counterpart import alike, own_label
from harness.evidence.difference import difference, same_fact
from harness.evidence.earlier import told_of_earlier
from harness.evidence.framing import TELLING_SIDE, Framing
from harness.evidence.languages import language as table_of
from harness.evidence.lexicon import page_language, words_of
from harness.evidence.names import made_of, same_name
from harness.evidence.nearest import FUZZY_CUTOFF, Candidate, closest, neighbours
from harness.evidence.normalise import reads, weight
from harness.evidence.placed import located_at
from harness.evidence.read import Document
from harness.evidence.rewording import keeps, kept_words, telling
from harness.evidence.tokens import critical_tokens
from harness.evidence.verbatim import Allowed
from harness.model.passage import How, Located, TokenKind
from harness.model.registry import TextQuote

# A passage is taken as the changed form of a quote, without context to tell, when it is at least this alike; one that is less has another make.
CHANGED_CUTOFF = 72.0

# … and so much where a context was given and stands nowhere.
SURE_ALONE = 85.0

# Passages that are looked at closely.
CLOSELY = 8

# How great a share (0–1) of a quote's telling words one in other words has at least that shares two of its facts: little alike to the letter, and alike.
_AGAIN_ALONE, _AGAIN_ALIKE = 0.35, 0.25

# From so many facts on that it has in common with the quote, few words need be the same.
_MANY_FACTS, _AGAIN_MANY = 3, 0.1

# … and so many of them that are not those of its facts, where it lacks one.
_AGAIN_WORDS = 2

# So great a share of all telling words of a passage stands in one that it was cut from, or that it was put into; so many they are at least.
_ALL_KEPT, _CUT_WORDS = 0.85, 3

# Two sentences that were one are at most so many times as long.
_JOINED_LONGER = 1.4

# … and the first of them no longer than so much of it: what lacks nothing needs no other.
_SHORTER = 0.9

# … and less alike by so much, when the second says so great a share of what the first does not, or by so little when it says half of it.
_JOINED_SLACK, _JOINED_MOST = 25.0, 0.6
_JOINED_LITTLE = 6.0

# So many facts of a sentence that a quote does not tell are another's.
_OTHERS = 2

# So many little words of another language, or so many times as many as of the quote's, tell a passage in that.
_LITTLE_WORDS = 3

_SENTENCE_ENDS = tuple(".!?。！？।؟…\"'")

# A word without a capital.
_PLAIN = re.compile(r"\b[^\W\d_A-ZА-ЯЁЄІЇҐ][^\W\d_]*")

TELLING_KINDS = frozenset({TokenKind.NUMBER, TokenKind.DATE, TokenKind.NAME})


def facts_said_again(
    document: Document, quote: TextQuote, allowed: Allowed, *, other_make: bool = False
) -> Located | None:
    """The one passage that says what the quote does, however it is put: shortened, with more put in, or in other words throughout; its
    figures, dates and names tell it from all others. With ``other_make`` only one with all of them, that is put otherwise."""
    told = _told(quote.exact, document.language)
    if not told:
        return None
    nearest_language = page_language(quote.exact, document.language)
    wanted = reads(quote.exact)
    fit: list[tuple[int, Candidate]] = []
    unfit: list[tuple[int, Candidate]] = []
    own = allowed.but(lambda at: not foreign(document, at))
    for place in [joined_on(document, quote, p, allowed) for p in closest(document, quote.exact, own, CLOSELY // 2)]:
        there = reads(document.text[place.start : place.end])
        if _in_other_language(document.text[place.start : place.end], nearest_language):
            continue
        theirs = _told(document.text[place.start : place.end], document.language)
        plainly = {m.group() for m in _PLAIN.finditer(there)}
        kept = sum(
            _among(one, theirs, document.language)
            or (_unsure(one) and one[1] in there.casefold())
            or (one[0] is TokenKind.NAME and any(made_of(word, one[1]) for word in plainly))
            for one in told
        )
        first = next(iter(theirs), None)
        other = sum(
            not _among(one, told, document.language)
            for one in theirs
            # The first word of a sentence has a capital whatever it is.
            if not _unsure(one) and not (one is first and there.casefold().startswith(one[1]))
        )
        ours, words = keeps(wanted, there), kept_words(wanted, there)
        # A heading has a passage's names as well, and is no sentence.
        sentence = there[-1:] in _SENTENCE_ENDS
        cut = (
            other == 0
            and kept >= 1
            and sentence
            and keeps(there, wanted) >= _ALL_KEPT
            and min(words, kept_words(there, wanted)) >= _CUT_WORDS
        )
        more = kept == len(told) and ours >= _ALL_KEPT and words >= _CUT_WORDS
        few = _AGAIN_ALONE if place.likeness < FUZZY_CUTOFF else _AGAIN_ALIKE
        least = few if kept < _MANY_FACTS else _AGAIN_MANY
        again = kept >= 2 and 4 * kept >= 3 * len(told) and 2 * other <= kept and ours >= least
        again = again and (sentence or kept == len(told) or wanted[-1:] not in _SENTENCE_ENDS)
        # Those of whom, where and when are a page's own, and stand in many of its sentences.
        again = again and words - facts_words(document, wanted, there) >= (1 if kept == len(told) else _AGAIN_WORDS)
        if other_make and (other or kept < len(told) or place.likeness >= CHANGED_CUTOFF):
            again = more = False
            cut = cut and place.likeness < CHANGED_CUTOFF
        (fit if cut or more or again else unfit).append((kept, place))
    fit.sort(key=lambda f: (-f[0], -f[1].likeness))
    if not fit or any(kept >= fit[0][0] and not overlap(place, fit[0][1]) for kept, place in (*fit[1:], *unfit)):
        return None
    return fuzzy(document, fit[0][1], ("its figures, dates and names stand there, and its words",))


def _in_other_language(text: str, language: str) -> bool:
    """Whether a passage is written in another language than a quote's: a translation has its names and figures, and none of its little words."""
    found = page_language(text)
    if found == language.partition("-")[0].lower():
        return False
    words = {word for *_, word in words_of(text)}
    own, other = (len(words & set(table_of(code).function.split())) for code in (language, found))
    return other >= _LITTLE_WORDS * max(1, own)


def in_other_figures(document: Document, quote: TextQuote, alikes: Sequence[Candidate]) -> Located | None:
    """The one passage that is the quote but for the form of its figures and dates."""
    wanted = reads(quote.exact)
    same = [
        c
        for c in alikes
        if c.likeness >= SURE_ALONE
        and other_form(wanted, reads(document.text[c.start : c.end]))
        and as_written(document, quote, c) == wanted
    ]
    return fuzzy(document, same[0], ("its figures and dates are written otherwise",)) if len(same) == 1 else None


def _told(text: str, language: str) -> list[tuple[TokenKind, str]]:
    """The figures, dates and names of a passage, each once, in the order of its words; an initial is none."""
    return list(
        dict.fromkeys(
            (t.kind, t.value)
            for t in critical_tokens(text, language)
            if t.kind in TELLING_KINDS and not (t.kind is TokenKind.NAME and len(t.text) == 1 and t.text.isupper())
        )
    )


def facts_kept(document: Document, quote: TextQuote, place: Candidate) -> float:
    """How great a share (0–1) of a quote's figures, dates and names stands in a passage; all of it where it has none."""
    told = _told(quote.exact, document.language)
    theirs = _told(document.text[place.start : place.end], document.language)
    return sum(_among(one, theirs, document.language) for one in told) / len(told) if told else 1.0


def facts_shared(document: Document, wanted: str, there: str) -> int:
    """How many figures, dates and sure names of a folded passage stand in another; the first word of a sentence may be none."""
    theirs = _told(there, document.language)
    return sum(
        _among(one, theirs, document.language)
        for one in _told(wanted, document.language)
        if not _unsure(one) and not (one[0] is TokenKind.NAME and wanted.casefold().startswith(one[1]))
    )


def facts_words(document: Document, wanted: str, there: str) -> int:
    """How many of the telling words that a folded passage shares with another are those of its figures, dates and names."""
    told = [t.text for t in critical_tokens(wanted, document.language) if t.kind in TELLING_KINDS]
    return kept_words(" ".join(told), there)


def _unsure(one: tuple[TokenKind, str]) -> bool:
    """Whether a name is one of a script without capitals, where any word may pass for one."""
    return one[0] is TokenKind.NAME and one[1].lower() == one[1].upper()


def _among(one: tuple[TokenKind, str], others: Sequence[tuple[TokenKind, str]], language: str) -> bool:
    if one in others or one[0] is not TokenKind.NAME:
        return one in others
    names = [value for kind, value in others if kind is TokenKind.NAME]
    if _unsure(one):
        return any(len(min(one[1], v, key=len)) > 1 and (v.startswith(one[1]) or one[1].startswith(v)) for v in names)
    return any(same_name(one[1], value, language) for value in names)


def joined_on(
    document: Document, quote: TextQuote, place: Candidate, allowed: Allowed, framed: Framing | None = None
) -> Candidate:
    """A passage with the sentence beside it that says the rest of what the quote does: one sentence was made two. Not beyond where a passage
    is looked for, nor beyond the context that stands beside it to the letter (``framed``)."""
    wanted = reads(quote.exact)
    there = reads(document.text[place.start : place.end])
    if len(there) > _SHORTER * len(wanted):
        return place
    before, behind = neighbours(document, place.start, place.end)
    ends = (behind, framed.right if framed else ""), (before, framed.left if framed else "")
    for beside, held in ends:
        if beside is None or weight(held) >= TELLING_SIDE / 2:
            continue
        if _of_others(quote.exact, document.text[slice(*beside)], document.language):
            continue
        parting = min(place.end, beside[1]), max(place.start, beside[0])
        if "\n" in document.text[slice(*parting)] and document.text[parting[0] - 1] not in _SENTENCE_ENDS:
            continue  # a headline says what its lead does, and is no half of it
        joined = (min(place.start, beside[0]), max(place.end, beside[1]))
        if beside is before:
            joined = (joined[0] + own_label(wanted, document.text[joined[0] : joined[1]]), joined[1])
        if not allowed.covers(*joined):
            continue
        text = reads(document.text[slice(*joined)])
        if len(text) > _JOINED_LONGER * len(wanted):
            continue
        kept, more, total = kept_words(wanted, there), kept_words(wanted, text), len(telling(wanted))
        likeness = alike(wanted, text)
        gained, lost = more - kept, total - kept
        # Where no spaces part words, the signs beside a name that moved are lost along with it.
        most = 0.5 if any("㐀" <= c <= "鿿" for c in wanted) else _JOINED_MOST
        slack = _JOINED_SLACK if gained >= most * lost else _JOINED_LITTLE
        if 2 * gained >= lost > 0 and likeness >= place.likeness - slack:
            return Candidate(start=joined[0], end=joined[1], likeness=likeness, slot=place.slot)
    return place


def _of_others(exact: str, beside: str, language: str) -> bool:
    """Whether a sentence tells of figures, days and names several of which are others than a quote's, and fewer are the quote's."""
    ours, theirs = _told(exact, language), [one for one in _told(beside, language) if not _unsure(one)]
    other = sum(not _among(one, ours, language) for one in theirs)
    return other >= _OTHERS and 2 * other > len(theirs)


def as_written(document: Document, quote: TextQuote, place: Candidate) -> str:
    """A passage, folded, with the figures and dates that it has in common with the quote written as they are there."""
    return _respelled(quote.exact, document.text[place.start : place.end], document.language)


_DIGITS = re.compile(r"(\d(?:[\d.,' ]*\d)?)\W*(\w*)")


def other_form(wanted: str, there: str) -> bool:
    """Whether a figure of one passage may be one of the other's in another form: not when both have as many, and those that differ are
    followed by the same word each."""
    ours, theirs = _figures(wanted), _figures(there)
    return len(ours) != len(theirs) or any(
        one != other and (one[0] == other[0] or one[2] != other[2]) for one, other in zip(ours, theirs, strict=True)
    )


@lru_cache(maxsize=2048)
def _figures(text: str) -> list[tuple[str, str, str]]:
    return [("".join(filter(str.isdigit, run)), run, word) for run, word in _DIGITS.findall(text)]


@lru_cache(maxsize=2048)
def _respelled(exact: str, there: str, language: str) -> str:
    wanted, text = reads(exact), reads(there)
    if wanted == text:
        return text
    written = list(text)
    for change in reversed(difference(wanted, text, language).changes):
        if not change.kind.critical and same_fact(change, language):
            written[change.after_start : change.after_end] = change.before
    return "".join(written)


def overlap(one: Candidate, other: Candidate) -> bool:
    """Whether two passages share a place."""
    return one.start < other.end and other.start < one.end


def foreign(document: Document, offset: int) -> bool:
    """Whether the page does not assert what stands at an offset: a comment, a teaser, what an earlier version said."""
    block = document.block_at(offset)
    return (block is not None and block.foreign) or told_of_earlier(document, offset, whole=True)


def fuzzy(document: Document, candidate: Candidate, reasons: tuple[str, ...]) -> Located:
    """A candidate as the passage located with other words."""
    return located_at(
        document, candidate.start, candidate.end, How.FUZZY, score=round(candidate.likeness, 1), reasons=reasons
    )
