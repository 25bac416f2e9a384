"""FC101: the cited page is gone."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.copies import with_copy
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC101",
    name="page-gone",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="The cited page is gone",
    requires=("snapshot",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    snapshot = scope.visit.snapshot
    if (
        snapshot is not None
        and scope.assessment.state is EvidenceState.GONE
        and snapshot.outcome.value in ("gone", "soft 404", "parked domain", "parked")
    ):
        yield Finding(
            code="FC101",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name}: the page is gone ({snapshot.outcome.value}, status {snapshot.status})",
            hint=with_copy(snapshot, "look for another source, and ask the publisher whether it was withdrawn"),
            before=scope.assessment.before,
        )
