"""FC245: a cell of a table in the story changed."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.drifted import page_findings
from harness.rules.scopes import PairScope, Scope


@rule(
    code="FC245",
    name="table-cell-changed",
    scope=Scope.PAIR,
    severity=Severity.WARNING,
    summary="A cell of a table in the story changed",
    requires=("documents",),
    required=False,
)
def check(scope: PairScope) -> Iterator[Finding]:
    yield from page_findings(scope, "FC245", "check statements that rest on the table")
