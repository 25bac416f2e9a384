"""FC226: the picture is not there, and none was accepted before."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.pictures import Outcome
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC226",
    name="picture-not-found",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="The picture is not there, and none was accepted before",
    requires=("picture",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    view = scope.assessment.picture
    if view is not None and view.outcome is Outcome.NOT_FOUND:
        yield Finding(
            code="FC226",
            severity=Severity.ERROR,
            message=f"{scope.source.public_name}: {view.reason}",
            hint="check the source and the file; a picture turned, bent or cropped to less than a third is not recognised",
            before=view.before,
            after=view.after,
        )
