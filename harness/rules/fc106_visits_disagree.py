"""FC106: two visits minutes apart disagree."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC106",
    name="visits-disagree",
    scope=Scope.PASSAGE,
    severity=Severity.NOTE,
    summary="Two visits minutes apart disagree",
    requires=("snapshot",),
    required=False,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    first = scope.earlier
    if first is not None and first.state is not scope.assessment.state:
        yield Finding(
            code="FC106",
            severity=Severity.NOTE,
            message=f"a first visit gave “{first.state.value}”, the confirming one “{scope.assessment.state.value}”; the second counts",
            hint="if this keeps happening, the page serves different readers different texts: look at both snapshots",
            before=first.after,
            after=scope.assessment.after,
        )
