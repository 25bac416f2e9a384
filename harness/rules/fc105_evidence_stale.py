"""FC105: the newest snapshot is older than the claim allows."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.age import ahead, stale
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC105",
    name="evidence-stale",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="The newest snapshot is older than the claim allows",
    requires=("snapshot",),
    required=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    snapshot = scope.visit.snapshot
    if stale(scope.now, scope.claim, snapshot):
        assert snapshot is not None
        seen = f"{scope.source.public_name}: last seen {snapshot.captured_at}"
        if ahead(scope.now, snapshot.captured_at):
            message = f"{seen}, which is yet to come: how old it is cannot be told"
            hint = "set the clock of the machine that captures, or of this one, right and capture it again"
        else:
            message = f"{seen}, older than {scope.claim.max_age_days:g} days"
            hint = "capture it again, or allow a longer `max_age` if the source does not change"
        yield Finding(code="FC105", severity=Severity.WARNING, message=message, hint=hint)
