"""FC202: the passage stands elsewhere on the page."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC202",
    name="passage-moved",
    scope=Scope.PASSAGE,
    severity=Severity.NOTE,
    summary="The passage stands elsewhere on the page",
    requires=("location",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    if scope.assessment.words[0] is EvidenceState.MOVED:
        yield Finding(
            code="FC202",
            severity=Severity.NOTE,
            message=f"{scope.source.public_name}: the same words now stand elsewhere on the page",
            hint="nothing, unless their new surroundings change what they mean",
            before=scope.assessment.before,
            after=scope.assessment.after,
        )
