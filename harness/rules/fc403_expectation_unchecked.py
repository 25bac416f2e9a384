"""FC403: an expectation could not be checked in any standing passage."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import ClaimScope, Scope


@rule(
    code="FC403",
    name="expectation-unchecked",
    scope=Scope.CLAIM,
    severity=Severity.WARNING,
    summary="An expectation could not be checked in any standing passage",
    requires=("passages",),
    required=True,
)
def check(scope: ClaimScope) -> Iterator[Finding]:
    if not scope.counts:
        return
    for reason in scope.unmet:
        yield Finding(
            code="FC403",
            severity=Severity.WARNING,
            message=reason,
            hint="quote the passage that gives it, or drop the expectation",
        )
