"""FC240: the page's headline changed."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.drifted import page_findings
from harness.rules.scopes import PairScope, Scope


@rule(
    code="FC240",
    name="headline-changed",
    scope=Scope.PAIR,
    severity=Severity.WARNING,
    summary="The page's headline changed",
    requires=("documents",),
    required=False,
)
def check(scope: PairScope) -> Iterator[Finding]:
    yield from page_findings(scope, "FC240", "read the story: a new headline often goes with a new story")
