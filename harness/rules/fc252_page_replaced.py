"""FC252: another story stands at the address."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.drift import kept_share
from harness.evidence.story import story
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PairScope, Scope

# A story of which less is kept is another one; edits, however many, leave more.
_KEPT = 0.15

# Sentences that a story must have for a share of it to say anything.
_ENOUGH = 4


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
    if old.text == new.text:
        return
    before, after = story(old), story(new)
    if len(before.parts) >= _ENOUGH and before.headline != after.headline and kept_share(old, new) < _KEPT:
        yield Finding(
            code="FC252",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name}: another story stands at this address",
            hint="look for the story's new address, or for an archived copy",
            before=before.headline,
            after=after.headline,
        )
