"""Expectations that nothing confirms."""

from __future__ import annotations

from collections.abc import Iterable

from harness.evidence.agreement import Agreement
from harness.model.registry import Claim, ImageExpectation
from harness.model.verdict import EvidenceState
from harness.rules.expect import describe
from harness.rules.scopes import PassageScope


def unmet_expectations(claim: Claim, passages: Iterable[PassageScope], counts: frozenset[str]) -> tuple[str, ...]:
    """The claim's expectations that no standing link confirms, in words; those are in ``counts``. An attested link confirms them all."""
    counted = [p for p in passages if p.link.key in counts]
    if any(p.assessment.state is EvidenceState.ATTESTED for p in counted):
        return ()
    unmet = []
    for expectation in claim.expects:
        mine = [c.comparison for p in counted for c in p.assessment.checks if c.expectation is expectation]
        if any(c.agreement is Agreement.AGREES for c in mine):
            continue
        why = mine[0].reason if mine else "no standing source gives it"
        kind = "picture" if isinstance(expectation, ImageExpectation) else "expectation"
        unmet.append(f"{kind} {describe(expectation)} could not be checked: {why}")
    return tuple(unmet)
