"""Passages that stand where another may have stood: next to one that is nearer to the quote, or as near as another that nothing tells apart."""

from __future__ import annotations

from collections.abc import Sequence

from harness.evidence.difference import difference
from harness.evidence.facts import FACTS
from harness.evidence.nearest import Candidate
from harness.evidence.read import Document
from harness.evidence.said_again import CHANGED_CUTOFF, SURE_ALONE, overlap
from harness.evidence.surroundings import CONTEXT_CUTOFF, Support
from harness.model.registry import TextQuote

# A candidate must lead the runner-up by this much, or nothing is chosen.
MARGIN = 8.0

# Passages with no more than so many characters between them stand next to each other.
_NEXT_TO = 24


def pushed_off(document: Document, quote: TextQuote, best: Candidate, alikes: Sequence[Candidate]) -> Candidate | None:
    """A passage next to the best that is nearer to the quote, where of that two figures, dates or names are others and of this fewer; or where
    that is another sentence nearly throughout, and this the quote nearly to the letter with no more of them."""
    beside = [
        c
        for c in alikes
        if c.likeness > best.likeness and 0 <= max(c.start, best.start) - min(c.end, best.end) <= _NEXT_TO
    ]
    if not beside:
        return None
    others, nearer = _replaced(document, quote, best), _replaced(document, quote, beside[0])
    if best.likeness < CHANGED_CUTOFF and beside[0].likeness >= SURE_ALONE:
        return beside[0] if others and nearer <= others else None
    return beside[0] if others > 1 and nearer < others else None


def twin_of_pushed(
    document: Document, quote: TextQuote, best: Candidate, held: Support, alikes: Sequence[Candidate]
) -> Candidate | None:
    """Another passage nearly as near to the quote as the best, which differs from it in a fact, and beside which nothing of the context stands:
    the one that did may be gone, and these its like."""
    if not all(side.off or side.score < CONTEXT_CUTOFF for side in held.given) or not _replaced(document, quote, best):
        return None
    twins = (c for c in alikes if not overlap(c, best) and best.likeness - c.likeness < MARGIN)
    return next(twins, None)


def _replaced(document: Document, quote: TextQuote, place: Candidate) -> int:
    """How many figures, dates and names are others in a passage, as the typed difference has it."""
    changes = difference(quote.exact, document.text[place.start : place.end], document.language).changes
    return sum(c.kind in FACTS and bool(c.before and c.after) for c in changes)
