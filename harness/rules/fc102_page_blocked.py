"""FC102: the cited page could not be read."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.copies import with_copy
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC102",
    name="page-blocked",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="The cited page could not be read",
    requires=("snapshot",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    snapshot = scope.visit.snapshot
    if snapshot is None or scope.assessment.state is not EvidenceState.BLOCKED or scope.visit.trouble_code:
        return
    if snapshot.outcome.value == "redirected to other site" or (scope.link.quote is None and scope.link.image is None):
        return
    if scope.visit.unconfirmed and scope.visit.document is not None:
        return  # it was read, and FC108 and FC111 say what came of it
    if scope.assessment.picture is not None:
        return  # the page was read; what blocks is the picture, and FC225 says so
    why = f": {snapshot.reasons[0]}" if snapshot.reasons else ""
    yield Finding(
        code="FC102",
        severity=Severity.WARNING,
        message=f"{scope.source.public_name}: {snapshot.outcome.value}{why}",
        hint=with_copy(
            snapshot, "nothing is known about the passage; try again later, or have a person look at the page"
        ),
        before=scope.assessment.before,
    )
