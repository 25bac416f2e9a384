"""FC901: a rule raised an error: a fault of the harness."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import RegistryScope, Scope


@rule(
    code="FC901",
    name="rule-failed",
    scope=Scope.REGISTRY,
    severity=Severity.ERROR,
    summary="A rule raised an error: a fault of the harness",
    requires=("failures",),
    required=True,
)
def check(scope: RegistryScope) -> Iterator[Finding]:
    for failure in scope.failures:
        yield Finding(
            code="FC901",
            severity=Severity.ERROR,
            message=f"{failure.code} failed: {failure.error}",
            hint="this is a fault of the harness, not of the source; report it",
            claim=failure.claim,
            link=failure.link,
            source=failure.source,
        )
