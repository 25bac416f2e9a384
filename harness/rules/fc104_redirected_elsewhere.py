"""FC104: the cited address now leads somewhere else."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.copies import with_copy
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC104",
    name="redirected-elsewhere",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="The cited address now leads somewhere else",
    requires=("snapshot",),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    snapshot = scope.visit.snapshot
    assert snapshot is not None
    if snapshot.outcome.value in ("redirected to home page", "redirected to other site"):
        yield Finding(
            code="FC104",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name}: {snapshot.url} now leads to {snapshot.final_url}",
            hint=with_copy(snapshot, "the article is not there any more; look for its new address"),
            before=scope.assessment.before,
        )
