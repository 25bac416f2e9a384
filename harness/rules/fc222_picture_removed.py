"""FC222: the accepted picture is no longer on the page."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.pictures import Outcome
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC222",
    name="picture-removed",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="The accepted picture is no longer on the page",
    requires=("picture",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    view = scope.assessment.picture
    if view is not None and view.outcome is Outcome.REMOVED:
        yield Finding(
            code="FC222",
            severity=Severity.ERROR,
            message=f"{scope.source.public_name}: {view.reason}",
            hint="ask the publisher; look for the picture in an archived copy; find another source for it",
            before=view.before,
            after=view.after,
        )
