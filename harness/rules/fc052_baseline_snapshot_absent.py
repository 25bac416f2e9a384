"""FC052: the snapshot that a baseline was accepted from is not in the store."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PairScope, Scope


@rule(
    code="FC052",
    name="baseline-snapshot-absent",
    scope=Scope.PAIR,
    severity=Severity.NOTE,
    summary="The snapshot that a baseline was accepted from is not in the store",
    requires=("visit",),
    required=False,
)
def check(scope: PairScope) -> Iterator[Finding]:
    if scope.accepted_missing:
        yield Finding(
            code="FC052",
            severity=Severity.NOTE,
            message=f"the accepted snapshot of {scope.source.id} is not in this store: {scope.accepted_missing}",
            hint="the accepted words still stand in the lock file and are compared; only the picture before is missing",
        )
