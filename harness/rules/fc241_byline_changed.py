"""FC241: the story is signed by somebody else."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.drifted import page_findings
from harness.rules.scopes import PairScope, Scope


@rule(
    code="FC241",
    name="byline-changed",
    scope=Scope.PAIR,
    severity=Severity.NOTE,
    summary="The story is signed by somebody else",
    requires=("documents",),
    required=False,
)
def check(scope: PairScope) -> Iterator[Finding]:
    yield from page_findings(scope, "FC241", "see who answers for the story now")
