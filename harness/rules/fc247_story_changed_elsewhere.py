"""FC247: the story changed elsewhere than in the passage."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.drift import drift
from harness.model.verdict import Finding, Severity
from harness.rules.around import apart_from_passage
from harness.rules.catalogue import rule
from harness.rules.drifted import told
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC247",
    name="story-changed-elsewhere",
    scope=Scope.PASSAGE,
    severity=Severity.NOTE,
    summary="The story changed elsewhere than in the passage",
    requires=("documents",),
    required=False,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    old, new = scope.feature("documents")
    found = apart_from_passage(drift(old, new, scope.names), scope.assessment)
    if found:
        more = f", and {len(found) - 1} more" if len(found) > 1 else ""
        yield Finding(
            code="FC247",
            severity=Severity.NOTE,
            message=f"{scope.source.public_name}: {told(found[0])}{more}",
            hint="`harness compare` shows everything that differs",
            before=found[0].before,
            after=found[0].after,
        )
