"""FC224: the credit that stands with the picture changed."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC224",
    name="picture-credit-changed",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="The credit that stands with the picture changed",
    requires=("baseline", "picture"),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    view = scope.assessment.picture
    if view is not None and view.credit is not None:
        before, after = view.credit
        yield Finding(
            code="FC224",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name}: the credit of {view.name} changed",
            hint="read both; correct the article's own credit if need be, then accept the picture again",
            before=before,
            after=after,
        )
