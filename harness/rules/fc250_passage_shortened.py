"""FC250: words of the passage were dropped, none of them critical."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.around import only_shortened
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC250",
    name="passage-shortened",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="Words of the passage were dropped",
    requires=("baseline", "location"),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    found = scope.assessment
    if found.accepted and found.words[0] is EvidenceState.REWORDED and only_shortened(found.difference):
        yield Finding(
            code="FC250",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name}: words of the passage were dropped; no number, date, name or negation among them",
            hint="read both; if the rest still carries the statement, change the quote and accept it",
            before=found.before,
            after=found.after,
        )
