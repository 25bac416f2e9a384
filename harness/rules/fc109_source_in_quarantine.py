"""FC109: a source is set aside for a time."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.quarantine import in_quarantine, reason
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC109",
    name="source-in-quarantine",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="A source is set aside for a time",
    requires=(),
    required=False,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    if scope.source.quarantine is not None and in_quarantine(scope.source, scope.now.date()):
        yield Finding(
            code="FC109",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name} is {reason(scope.source)}",
            hint="verify by hand what rests on it, or cite another source instead; the claim stays unverified until then",
            place=scope.source.quarantine.place,
        )
