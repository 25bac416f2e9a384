"""FC253: the passage reads the same, and its picture is not that of the words any more, or has a line through them."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.picture import Look
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope

_HINTS = {
    Look.UNREADABLE: "look at the page; if readers see the words, accept the passage anew, else find out what became of them",
    Look.STRUCK: "the publisher may take the passage back: find out what it says instead",
}


@rule(
    code="FC253",
    name="passage-not-seen",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="The passage reads the same, but its picture shows it covered, blanked or struck out",
    requires=("baseline", "looks"),
    required=False,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    looks = scope.assessment.looks
    if looks is None or looks.look not in _HINTS:
        return
    yield Finding(
        code="FC253",
        severity=Severity.WARNING,
        message=f"{scope.source.public_name}: the words stand in the page's text; on its picture {looks.reason}",
        hint=_HINTS[looks.look],
        before=scope.assessment.before,
        after=scope.assessment.after,
    )
