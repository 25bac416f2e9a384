"""FC308: the passage gives another order of events than the claim expects."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.agreement import Agreement
from harness.model.registry import OrderExpectation
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.expect import describe
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC308",
    name="order-contradicts",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="The passage gives another order of events than the claim expects",
    requires=("location",),
    required=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    for check_ in scope.assessment.checks:
        if not isinstance(check_.expectation, OrderExpectation):
            continue
        if check_.comparison.agreement is Agreement.CONTRADICTS:
            yield Finding(
                code="FC308",
                severity=Severity.ERROR,
                message=f"{scope.source.public_name}: {check_.comparison.reason}",
                hint="either the statement or the choice of passage is wrong: read the sentence in the source",
                before=describe(check_.expectation),
                after=scope.assessment.after,
            )
