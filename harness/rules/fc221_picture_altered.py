"""FC221: the page shows the picture with a part replaced, or mirrored."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.pictures import Outcome
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC221",
    name="picture-altered",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="The page shows the picture with a part replaced, or mirrored",
    requires=("picture",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    view = scope.assessment.picture
    if view is not None and view.outcome is Outcome.ALTERED:
        yield Finding(
            code="FC221",
            severity=Severity.ERROR,
            message=f"{scope.source.public_name}: {view.reason}",
            hint="look at both pictures at the place that is named; if it is only an overlaid mark, waive this with a reason",
            before=view.before,
            after=view.after,
        )
