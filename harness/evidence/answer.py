"""What `harness locate` answers for one quote: one word for how it stands, and where, for use as a filter and for evaluation.

- found: the words stand, to the letter or but for typography, and where the context says if one was given;
- moved: they stand, but not with the context that was given;
- changed: the passage stands with other words, and its surroundings, or a clear lead when none were given, say that it is the same;
- ambiguous: several passages fit, and nothing tells which;
- absent: none of these. Words that stand only in a reader's comment, in a teaser or where no reader sees them are absent.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from harness.evidence.conversions import as_quantities
from harness.evidence.denials import denied_beside
from harness.evidence.difference import difference
from harness.evidence.gaps import filled, with_own_brackets
from harness.evidence.locate import COPIES, locate
from harness.evidence.normalise import reads
from harness.evidence.plain import flowing
from harness.evidence.published import published_on
from harness.evidence.read import Document, folded
from harness.evidence.regions import FOREIGN
from harness.evidence.sentences import sentence_around
from harness.evidence.surroundings import Surroundings
from harness.evidence.tokens import critical_tokens
from harness.evidence.verbatim import BROKEN, PARTS, SPELLING, open_ends, pieces
from harness.model.passage import Ambiguous, Change, ChangeKind, How, Located, TokenKind
from harness.model.registry import Names, TextQuote

# How far, in characters, words put between a quote and its context are looked at, and how much of that context marks its edge.
_BESIDE = 40
# Shorter context marks none: a page has it in many places.
_TELLS = 2

_SENTENCE_END = re.compile(r"[.!?;:]\s|[。！？；।؟\n]")

# A quote's last figure of less than a thousand: “407 million” may have gone on behind it, “11,000” not.
_SMALL_LAST = re.compile(r"(?<![\d.,])(?<!\d\s)\d{1,3}$")


# A digit, or several words: more of a figure than its scale.
_FIGURED = re.compile(r"\d|\s")


class Status(StrEnum):
    """How a quote stands in a text."""

    FOUND = "found"
    MOVED = "moved"
    CHANGED = "changed"
    ABSENT = "absent"
    AMBIGUOUS = "ambiguous"


_AS_QUOTED = frozenset({Status.FOUND, Status.MOVED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How a quote stands; ``start`` to ``end`` (code points) and ``matched`` only where there is one passage to point at.

    ``changes`` are the typed differences from the quote to ``matched``, those of typography and look-alike letters included.
    ``rivals`` are the spans of the passages that an ambiguous quote fits.
    """

    status: Status
    start: int | None = None
    end: int | None = None
    matched: str | None = None
    changes: tuple[Change, ...] = ()
    rivals: tuple[tuple[int, int], ...] = ()
    reasons: tuple[str, ...] = ()


def answer(document: Document, quote: TextQuote, names: Names = ()) -> Answer:
    """How ``quote`` stands in ``document``, in whatever spelling of the declared ``names``."""
    quote = TextQuote(
        exact=with_own_brackets(flowing(document, quote.exact), folded(document).text),
        prefix=flowing(document, quote.prefix),
        suffix=flowing(document, quote.suffix),
    )
    location = locate(document, quote, names=names)
    if isinstance(location, Ambiguous):
        return Answer(
            status=Status.AMBIGUOUS, rivals=tuple((r.start, r.end) for r in location.rivals), reasons=location.reasons
        )
    if not isinstance(location, Located):
        bare = not (quote.prefix.strip() or quote.suffix.strip())
        if bare and location.undecided and (near := location.nearest) is not None:
            return Answer(status=Status.AMBIGUOUS, rivals=((near.start, near.end),), reasons=location.reasons)
        return Answer(status=Status.ABSENT, reasons=location.reasons)
    if location.hidden:
        return Answer(status=Status.ABSENT, reasons=location.reasons)
    foreign = location.region in FOREIGN
    if foreign and (location.how is How.MOVED or not (quote.prefix.strip() or quote.suffix.strip())):
        where = f"the words stand only in a {location.region} part of the page"
        return Answer(status=Status.ABSENT, reasons=(where,))
    if COPIES in location.reasons and location.how is not How.MOVED:
        return Answer(status=Status.AMBIGUOUS, reasons=location.reasons)
    status = {How.MOVED: Status.MOVED, How.FUZZY: Status.CHANGED}.get(location.how, Status.FOUND)
    changes = () if {PARTS, BROKEN} & set(location.reasons) else _differing(document, quote.exact, location.text, names)
    if status is not Status.CHANGED and any(c.kind.critical for c in changes):
        # The ladder took for typography what the difference does not.
        status = Status.CHANGED
    if status is Status.CHANGED and not changes and (stripped := " ".join(pieces(quote.exact))) != reads(quote.exact):
        # What an ellipsis or an [insertion] would stand for is the very word that was put in: “did [sic] approve”, “did not approve”.
        changes = _differing(document, stripped, location.text, names)
    start, end, reasons = location.start, location.end, location.reasons
    if status is Status.CHANGED and (wider := _with_figure(document, quote, start, end, changes, names)) is not None:
        start, end, changes = wider
    if status is Status.CHANGED and changes:
        # The point of “3 tys.” is the sentence's as well.
        if all(c.kind is ChangeKind.TYPOGRAPHY or {c.before, c.after} == {"", "."} for c in changes):
            status, reasons = Status.FOUND, (*reasons, SPELLING)
    # Words that moved are turned by what was put beside them all the same.
    if status in _AS_QUOTED and (turned := _turned(document, quote, start, end, names)) is not None:
        status, (start, end), reasons = Status.CHANGED, turned, (*reasons, "words put beside it change what it says")
        changes = _differing(document, quote.exact, document.text[start:end], names)
    if status in _AS_QUOTED and (denied := denied_beside(document, quote, start, end)) is not None:
        status, (start, end), reasons = Status.CHANGED, denied, (*reasons, "the words beside it deny it")
        changes = _differing(document, quote.exact, document.text[start:end], names)
    return Answer(
        status=status,
        start=start,
        end=end,
        matched=document.text[start:end],
        changes=changes,
        reasons=reasons,
    )


def _turned(document: Document, quote: TextQuote, start: int, end: int, names: Names) -> tuple[int, int] | None:
    """The words with what now stands between them and their context in the same sentence, if that changes what they say: a “not” or
    a “nearly” before the first quoted word; ``None`` when nothing does."""
    around = Surroundings.of(quote)
    page = folded(document)
    first, last = page.folded(start), page.folded(end)
    begin, stop = first, last
    before, after = around.sentence
    # Where the sentence beside it is another now, what is given of its own still tells.
    for context in (around.before[-_BESIDE:].lstrip(), before[-_BESIDE:].strip()):
        at = page.text.rfind(context, max(0, first - _BESIDE - len(context)), first) if len(context) >= _TELLS else -1
        if at >= 0:
            begin = at + len(context)
            break
    for context in () if around.ends else (around.after[:_BESIDE].rstrip(), after[:_BESIDE].strip()):
        at = page.text.find(context, last, last + _BESIDE + len(context)) if len(context) >= _TELLS else -1
        if at >= 0:
            stop = at
            break
    # What an [insertion] at the quote's edge stands for was not quoted.
    opened, closed = open_ends(quote.exact)
    begin, stop = first if opened else begin, last if closed else stop
    put = (page.text[begin:first].strip(), page.text[last:stop].strip())
    if not any(c.isalnum() for c in "".join(put)) or any(_SENTENCE_END.search(text) for text in put):
        return None
    begin += len(page.text[begin:first]) - len(page.text[begin:first].lstrip())
    wider = page.original(begin, max(last, begin + len(page.text[begin:stop].rstrip())))
    if document.block_at(wider[0]) is not document.block_at(max(wider[0], wider[1] - 1)):
        return None  # another paragraph came in between
    there = document.text[wider[0] : wider[1]]
    changed = difference(
        filled(quote.exact, there, document.language), there, document.language, published_on(document), names
    )
    return wider if changed.critical else None


def _with_figure(
    document: Document, quote: TextQuote, start: int, end: int, changes: Sequence[Change], names: Names
) -> tuple[int, int, tuple[Change, ...]] | None:
    """Where the passage begins and ends, and its changes, when a figure that its edge parts is its own as a whole: looking for “11,000”,
    its likest letters begin behind the “11” of “11 thousand”, or end behind it. ``None`` when it is not, as where the quote itself ended
    before the “million”: at the very words that follow, or at a figure too small to be written so."""
    exact = quote.exact
    first, last = sentence_around(document.text, start, end)
    figures = [
        (first + t.start, first + t.end)
        for t in critical_tokens(document.text[first:last], document.language)
        if t.kind is TokenKind.NUMBER
    ]
    begin, whole = next(((a, b) for a, b in figures if a < start < b), (start, start))
    before = reads(document.text[begin:start])
    if before and (
        reads(quote.prefix).endswith(before) or (_scale(exact) and not _FIGURED.search(document.text[start:whole]))
    ):
        begin = start
    stop = next((b for a, b in figures if a < end < b), end)
    following = reads(document.text[end:stop])
    if following and (reads(quote.suffix).startswith(following) or _SMALL_LAST.search(exact)):
        stop = end
    if (begin, stop) == (start, end):
        return None
    wider = difference(exact, document.text[begin:stop], document.language, published_on(document), names).changes
    if sum(c.kind.critical for c in wider) > sum(c.kind.critical for c in changes):
        return None
    return begin, stop, wider


def _scale(exact: str) -> bool:
    """Whether a quote begins behind a figure's digits, at its “thousand” or “million”."""
    return any(
        not t.start and not _FIGURED.search(t.text) for t in critical_tokens(exact) if t.kind is TokenKind.NUMBER
    )


def _differing(document: Document, exact: str, there: str, names: Names) -> tuple[Change, ...]:
    """The differences from the quote to the passage; those of a quote in parts are in these alone."""
    own = filled(exact, there, document.language)
    found = difference(own, there, document.language, published_on(document), names).changes
    return as_quantities(found, own, there, document.language)
