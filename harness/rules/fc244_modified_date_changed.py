"""FC244: the page says that it was changed since."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.drifted import page_findings
from harness.rules.scopes import PairScope, Scope


@rule(
    code="FC244",
    name="modified-date-changed",
    scope=Scope.PAIR,
    severity=Severity.NOTE,
    summary="The page says that it was changed since",
    requires=("documents",),
    required=False,
)
def check(scope: PairScope) -> Iterator[Finding]:
    yield from page_findings(scope, "FC244", "nothing, if nothing else is reported")
