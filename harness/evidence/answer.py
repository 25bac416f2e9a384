"""What `harness locate` answers for one quote: one word for how it stands, and where, for use as a filter and for evaluation.

- found: the words stand, to the letter or but for typography, and where the context says if one was given;
- moved: they stand, but not with the context that was given;
- changed: the passage stands with other words, and its surroundings, or a clear lead when none were given, say that it is the same;
- ambiguous: several passages fit, and nothing tells which;
- absent: none of these. Words that stand only in a reader's comment, in a teaser or where no reader sees them are absent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from harness.evidence.difference import difference
from harness.evidence.locate import COPIES, locate
from harness.evidence.nearest import counterpart
from harness.evidence.plain import flowing
from harness.evidence.read import Document
from harness.evidence.verbatim import BROKEN, PARTS, pieces
from harness.model.passage import Ambiguous, Change, How, Located
from harness.model.registry import TextQuote


class Status(StrEnum):
    """How a quote stands in a text."""

    FOUND = "found"
    MOVED = "moved"
    CHANGED = "changed"
    ABSENT = "absent"
    AMBIGUOUS = "ambiguous"


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


def answer(document: Document, quote: TextQuote) -> Answer:
    """How ``quote`` stands in ``document``."""
    quote = TextQuote(
        exact=flowing(document, quote.exact),
        prefix=flowing(document, quote.prefix),
        suffix=flowing(document, quote.suffix),
    )
    location = locate(document, quote)
    if isinstance(location, Ambiguous):
        return Answer(
            status=Status.AMBIGUOUS, rivals=tuple((r.start, r.end) for r in location.rivals), reasons=location.reasons
        )
    if not isinstance(location, Located):
        return Answer(status=Status.ABSENT, reasons=location.reasons)
    if location.hidden:
        return Answer(status=Status.ABSENT, reasons=location.reasons)
    foreign = (block := document.block_at(location.start)) is not None and block.foreign
    if foreign and (location.how is How.MOVED or not (quote.prefix.strip() or quote.suffix.strip())):
        where = f"the words stand only in a {location.region} part of the page"
        return Answer(status=Status.ABSENT, reasons=(where,))
    if COPIES in location.reasons and location.how is not How.MOVED:
        return Answer(status=Status.AMBIGUOUS, reasons=location.reasons)
    status = {How.MOVED: Status.MOVED, How.FUZZY: Status.CHANGED}.get(location.how, Status.FOUND)
    changes = () if {PARTS, BROKEN} & set(location.reasons) else _changes(document, quote.exact, location)
    if status is not Status.CHANGED and any(c.kind.critical for c in changes):
        # The ladder took for typography what the difference does not.
        status = Status.CHANGED
    return Answer(
        status=status,
        start=location.start,
        end=location.end,
        matched=location.text,
        changes=changes,
        reasons=location.reasons,
    )


def _changes(document: Document, exact: str, location: Located) -> tuple[Change, ...]:
    """The differences from the quote to the passage; for a quote in parts, of each part to what answers it."""
    parts: Sequence[str] = pieces(exact)
    if len(parts) < 2:
        return difference(exact, location.text, document.language).changes
    found: list[Change] = []
    at = location.start
    for part in parts:
        start, end = counterpart(document, part, at, location.end)
        found += difference(part, document.text[start:end], document.language).changes
        at = min(end, location.end)
    return tuple(found)
