"""FC225: whether the picture is there cannot be told."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.pictures import Outcome
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC225",
    name="picture-untold",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="Whether the picture is there cannot be told",
    requires=("picture",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    view = scope.assessment.picture
    if view is not None and view.outcome is Outcome.UNTOLD:
        yield Finding(
            code="FC225",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name}: {view.reason}",
            hint="a person has to look; note it as `answer` at a link with `at`, or save a better copy",
            before=view.before,
            after=view.after,
        )
    if view is not None and view.doubt:
        yield Finding(
            code="FC225",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name}: {view.doubt}",
            hint="look at the page: what is covered cannot be told",
            before=view.before,
            after=view.after,
        )
