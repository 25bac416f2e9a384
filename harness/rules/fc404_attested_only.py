"""FC404: the claim rests on attested evidence only."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import ClaimScope, Scope


@rule(
    code="FC404",
    name="attested-only",
    scope=Scope.CLAIM,
    severity=Severity.NOTE,
    summary="The claim rests on attested evidence only",
    requires=("passages",),
    required=False,
)
def check(scope: ClaimScope) -> Iterator[Finding]:
    counted = [p for p in scope.passages if p.link.key in scope.counts]
    if counted and all(p.assessment.state is EvidenceState.ATTESTED for p in counted):
        yield Finding(
            code="FC404",
            severity=Severity.NOTE,
            message="rests only on what people told a checker or on documents outside the web; no machine has seen it",
            hint="add a public source where there is one",
        )
