"""FC306: the source shows the expected picture otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.agreement import Agreement
from harness.model.registry import ImageExpectation
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.expect import describe
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC306",
    name="picture-differs",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="The source shows the expected picture otherwise",
    requires=("assessment",),
    required=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    for check_ in scope.assessment.checks:
        if not isinstance(check_.expectation, ImageExpectation):
            continue
        if check_.comparison.agreement is Agreement.CONTRADICTS:
            yield Finding(
                code="FC306",
                severity=Severity.ERROR,
                message=f"{scope.source.public_name}: {check_.comparison.reason}",
                hint="one of the two pictures was altered: find out which before either is printed",
                before=describe(check_.expectation),
                after=check_.comparison.text,
            )
