"""FC110: a quarantine has run out."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.quarantine import ran_out, reason
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC110",
    name="quarantine-ran-out",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="A quarantine has run out",
    requires=(),
    required=False,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    if scope.source.quarantine is not None and ran_out(scope.source, scope.now.date()):
        yield Finding(
            code="FC110",
            severity=Severity.WARNING,
            message=f"the quarantine of {scope.source.public_name} has run out; it was {reason(scope.source)}",
            hint="take it out of the claims file if the source is well again; else give it a new date",
            place=scope.source.quarantine.place,
        )
