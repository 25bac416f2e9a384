"""FC246: a caption in the story changed."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.drifted import page_findings
from harness.rules.scopes import PairScope, Scope


@rule(
    code="FC246",
    name="caption-changed",
    scope=Scope.PAIR,
    severity=Severity.WARNING,
    summary="A caption or a picture's alternative text changed",
    requires=("documents",),
    required=False,
)
def check(scope: PairScope) -> Iterator[Finding]:
    yield from page_findings(scope, "FC246", "check what the article says of the picture")
