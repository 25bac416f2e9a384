"""FC242: the story's dateline changed."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.drifted import page_findings
from harness.rules.scopes import PairScope, Scope


@rule(
    code="FC242",
    name="dateline-changed",
    scope=Scope.PAIR,
    severity=Severity.NOTE,
    summary="The story's dateline changed",
    requires=("documents",),
    required=False,
)
def check(scope: PairScope) -> Iterator[Finding]:
    yield from page_findings(scope, "FC242", "see where the story was reported from now")
