"""FC303: two sources of one claim give values that cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.agreement import Agreement, judge_quantities
from harness.evidence.quantities import quantities
from harness.model.registry import QuantityExpectation, Stance
from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.expect import describe
from harness.rules.scopes import ClaimScope, Scope


@rule(
    code="FC303",
    name="sources-disagree",
    scope=Scope.CLAIM,
    severity=Severity.ERROR,
    summary="Two sources of one claim give values that cannot both hold",
    requires=("passages",),
    required=True,
)
def check(scope: ClaimScope) -> Iterator[Finding]:
    claim = scope.claim
    for expectation in claim.expects:
        if not isinstance(expectation, QuantityExpectation):
            continue
        standing = [
            p
            for p in scope.passages
            if p.link.key in scope.counts
            and any(
                c.expectation is expectation and c.comparison.agreement is Agreement.AGREES for c in p.assessment.checks
            )
        ]
        for other in scope.passages:
            if other in standing or other.link.stance is Stance.DISPUTES or other.assessment.located is None:
                continue
            if other.assessment.state is not EvidenceState.ALTERED or other.assessment.quote_state is not None:
                continue
            language = other.visit.document.language if other.visit.document is not None else "en"
            found = quantities(other.assessment.after, language)
            against = judge_quantities(found, expectation)
            if against.agreement is not Agreement.CONTRADICTS:
                continue
            for passage in standing:
                yield Finding(
                    code="FC303",
                    severity=Severity.ERROR,
                    message=f"{other.source.public_name} now says {against.text}, {passage.source.public_name} still gives {describe(expectation)}",
                    hint="two sources of this claim cannot both hold; report both, with their dates",
                    link=other.link.key,
                    source=other.source.id,
                    related=(passage.link.place,),
                    before=passage.assessment.after,
                    after=other.assessment.after,
                )
