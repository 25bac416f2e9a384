"""FC223: the caption that stands with the picture changed."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC223",
    name="picture-recaptioned",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="The caption that stands with the picture changed",
    requires=("baseline", "picture"),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    view = scope.assessment.picture
    if view is not None and view.caption is not None:
        before, after = view.caption
        yield Finding(
            code="FC223",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name}: the caption of {view.name} changed",
            hint="read both; correct the article's own caption if need be, then accept the picture again",
            before=before,
            after=after,
        )
