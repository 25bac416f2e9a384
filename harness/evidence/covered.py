"""Words that are on the page and cannot be read, because something else lies over them: a banner that was not answered, a layer."""

from __future__ import annotations

from harness.evidence.normalise import reads
from harness.evidence.read import Document
from harness.evidence.regions import FOREIGN
from harness.model.passage import Ambiguous, How, Located, Location

# From this score (0–100) on, what can be seen elsewhere is another wording of what is covered: one or two of a sentence's words are others.
_CLOSELY = 80.0


def covered(document: Document, exact: str, location: Location) -> bool:
    """Whether the words stand in a block of which a good part is covered, and ``location`` found them nowhere else.

    They are neither gone nor to be read there. What was found in other words is no more than the part of that block that can be seen, or
    a passage elsewhere that speaks of the same; one that is closely alike may have taken their place.
    """
    if not document.covered or isinstance(location, Ambiguous):
        return False
    wanted, seen = reads(exact), ""
    if isinstance(location, Located) and not location.hidden:
        if location.how is How.FUZZY:
            seen = reads(location.text) if location.score >= _CLOSELY else ""
        elif location.region not in FOREIGN:
            return False
    return bool(wanted) and any(wanted in (block := reads(whole)) and seen in block for whole in document.covered)
