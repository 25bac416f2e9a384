"""FC251: the page has the passage struck out."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.around import struck_out
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC251",
    name="passage-looks-different",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="The page has the passage, or words of it, struck out",
    requires=("document", "location"),
    required=False,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    if struck_out(scope.old_document, scope.visit.document, scope.assessment):
        yield Finding(
            code="FC251",
            severity=Severity.ERROR,
            message=f"{scope.source.public_name}: the passage is struck out now",
            hint="the publisher takes the passage back: find out what it says instead",
            before=scope.assessment.before,
            after=scope.assessment.after,
        )
