"""What is reported of one evidence link."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from harness.evidence.agreement import Agreement, judge_quantities
from harness.evidence.quantities import quantities
from harness.model.registry import QuantityExpectation
from harness.model.verdict import EvidenceState, Finding, LinkResult, Reading, Severity
from harness.rules.scopes import PassageScope


def link_result(passage: PassageScope) -> LinkResult:
    """How a link stands, without codes: `with_codes` adds them once all rules have run."""
    snapshot = passage.visit.snapshot
    return LinkResult(
        claim=passage.claim.id,
        link=passage.link.key,
        source=passage.source.id,
        state=passage.assessment.state,
        reason=passage.assessment.reason,
        before=passage.assessment.before,
        after=passage.assessment.after,
        as_of=snapshot.captured_at if snapshot is not None else (passage.link.on or ""),
        snapshot=snapshot.id if snapshot is not None else None,
        baseline_snapshot=passage.baseline.snapshot if passage.baseline is not None else None,
        readings=tuple(_readings(passage)),
        limits=tuple(map(str, snapshot.manifest.get("limits", ()))) if snapshot is not None else (),
    )


def _readings(passage: PassageScope) -> Iterator[Reading]:
    """The quantities that the passage gives where the claim expects one; also where the passage has drifted."""
    found = passage.assessment
    for index, expectation in enumerate(passage.claim.expects):
        if not isinstance(expectation, QuantityExpectation):
            continue
        compared = next((c.comparison for c in found.checks if c.expectation is expectation), None)
        if compared is None and found.state is EvidenceState.ALTERED and found.located is not None:
            language = passage.visit.document.language if passage.visit.document is not None else "en"
            compared = judge_quantities(quantities(found.after, language), expectation)
        if compared is None or compared.quantity is None or compared.agreement is Agreement.INCOMPARABLE:
            continue
        quantity = compared.quantity
        yield Reading(
            expectation=index,
            low=quantity.low,
            high=quantity.high,
            unit=quantity.unit,
            approximate=quantity.approximate,
            text=quantity.text,
            agrees=compared.agreement is Agreement.AGREES,
        )


def with_codes(result: LinkResult, findings: Sequence[Finding]) -> LinkResult:
    """``result`` with the codes of what was found of its link: no notes, nothing waived."""
    if not findings:
        return result
    codes = {
        f.code for f in findings if f.link == result.link and f.severity is not Severity.NOTE and f.waived_by is None
    }
    return replace(result, codes=tuple(sorted(codes))) if codes else result
