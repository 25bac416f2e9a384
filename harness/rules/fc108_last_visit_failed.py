"""FC108: the last visit got no answer, and an older snapshot serves."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.copies import with_copy
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC108",
    name="last-visit-failed",
    scope=Scope.PASSAGE,
    severity=Severity.NOTE,
    summary="The last visit got no answer, and an older snapshot serves",
    requires=("visit",),
    required=False,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    failed, snapshot = scope.visit.failed, scope.visit.snapshot
    if failed is not None and snapshot is not None:
        why = f": {failed.reasons[0]}" if failed.reasons else ""
        yield Finding(
            code="FC108",
            severity=Severity.NOTE,
            message=f"{scope.source.public_name}: the visit of {failed.captured_at} got no answer ({failed.outcome.value}{why}); judged by that of {snapshot.captured_at}",
            hint=with_copy(failed, "it serves until the claim's `max_age`, then the claim is unverified"),
        )
