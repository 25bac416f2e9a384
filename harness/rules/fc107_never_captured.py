"""FC107: the source was never captured."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC107",
    name="never-captured",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="The source was never captured",
    requires=("visit",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    if scope.visit.snapshot is None and not scope.visit.trouble_code:
        yield Finding(
            code="FC107",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name} was never captured",
            hint="run `harness run`, or `harness capture` for this source",
        )
