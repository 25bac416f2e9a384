"""FC252: another story stands at the address."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.drift import other_story
from harness.evidence.story import story
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PairScope, Scope


@rule(
    code="FC252",
    name="page-replaced",
    scope=Scope.PAIR,
    severity=Severity.WARNING,
    summary="Another story stands at the address",
    requires=("documents",),
    required=False,
)
def check(scope: PairScope) -> Iterator[Finding]:
    old, new = scope.feature("documents")
    if old.text != new.text and other_story(old, new, scope.names):
        yield Finding(
            code="FC252",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name}: another story stands at this address",
            hint="look for the story's new address, or for an archived copy",
            before=story(old).headline,
            after=story(new).headline,
        )
