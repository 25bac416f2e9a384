"""FC051: a stored artifact is missing or not what was stored."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PairScope, Scope


@rule(
    code="FC051",
    name="artifact-damaged",
    scope=Scope.PAIR,
    severity=Severity.ERROR,
    summary="A stored artifact is missing or not what was stored",
    requires=("visit",),
    required=True,
)
def check(scope: PairScope) -> Iterator[Finding]:
    if scope.visit.trouble_code == "FC051":
        yield Finding(
            code="FC051",
            severity=Severity.ERROR,
            message=f"the snapshot of {scope.source.id} cannot be trusted: {scope.visit.trouble}",
            hint="run `harness audit` for the whole store; capture the page again, or restore the blob from a backup",
        )
