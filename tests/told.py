"""What is told between two sentences, as tests of the typed difference ask for it."""

from __future__ import annotations

from harness.evidence.conversions import as_quantities
from harness.evidence.difference import difference

_FACTS = {"number", "date", "name", "negation"}


def kinds(before: str, after: str, language: str) -> set[str]:
    """The kinds of the changes from one sentence to the other."""
    return {c.kind.value for c in difference(before, after, language).changes}


def facts(before: str, after: str, language: str = "en") -> set[str]:
    """The kinds of fact among them, which are the same whichever sentence comes first."""
    found, other = (kinds(*pair, language) & _FACTS for pair in ((before, after), (after, before)))
    assert found == other
    return found


def quantities(before: str, after: str, language: str) -> set[str]:
    """The kinds of the changes, units beside their numbers as numbers."""
    return {c.kind.value for c in as_quantities(difference(before, after, language).changes, before, after, language)}
