"""FC220: another picture stands where the accepted one stood."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.pictures import Outcome
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC220",
    name="picture-replaced",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="Another picture stands where the accepted one stood",
    requires=("picture",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    view = scope.assessment.picture
    if view is not None and view.outcome is Outcome.REPLACED:
        yield Finding(
            code="FC220",
            severity=Severity.ERROR,
            message=f"{scope.source.public_name}: {view.reason}",
            hint="look at both pictures; ask the publisher why it was replaced, and whether the statement still holds",
            before=view.before,
            after=view.after,
        )
