"""FC243: the day of publication changed."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.drifted import page_findings
from harness.rules.scopes import PairScope, Scope


@rule(
    code="FC243",
    name="publication-date-changed",
    scope=Scope.PAIR,
    severity=Severity.WARNING,
    summary="The day of publication changed",
    requires=("documents",),
    required=False,
)
def check(scope: PairScope) -> Iterator[Finding]:
    yield from page_findings(scope, "FC243", "see whether another story stands under the address now")
