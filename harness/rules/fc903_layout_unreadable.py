"""FC903: a snapshot's layout cannot be read by this version."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PairScope, Scope


@rule(
    code="FC903",
    name="layout-unreadable",
    scope=Scope.PAIR,
    severity=Severity.ERROR,
    summary="A snapshot's layout cannot be read by this version",
    requires=("visit",),
    required=True,
)
def check(scope: PairScope) -> Iterator[Finding]:
    if scope.visit.trouble_code == "FC903":
        yield Finding(
            code="FC903",
            severity=Severity.ERROR,
            message=f"the snapshot of {scope.source.id} cannot be read: {scope.visit.trouble}",
            hint="capture the page again with this version",
        )
