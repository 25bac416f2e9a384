"""FC248: the story changed, and the page still gives the same date of its last change."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.drifted import page_findings
from harness.rules.scopes import PairScope, Scope


@rule(
    code="FC248",
    name="silent-edit",
    scope=Scope.PAIR,
    severity=Severity.WARNING,
    summary="The story changed, and the page still gives the same date of its last change",
    requires=("documents",),
    required=False,
)
def check(scope: PairScope) -> Iterator[Finding]:
    yield from page_findings(scope, "FC248", "ask the publisher; keep both snapshots")
