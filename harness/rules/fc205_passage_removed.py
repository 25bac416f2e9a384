"""FC205: the accepted passage is no longer on the page."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC205",
    name="passage-removed",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="The accepted passage is no longer on the page",
    requires=(
        "baseline",
        "location",
    ),
    required=True,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    found = scope.assessment
    if not found.accepted:
        return
    state, reason = found.words
    if state is EvidenceState.REMOVED and found.quote_state is None:
        yield Finding(
            code="FC205",
            severity=Severity.ERROR,
            message=f"{scope.source.public_name}: {reason}",
            hint="ask the publisher; look for the passage in an archived copy; find another source for the statement",
            before=found.before,
            after=found.after,
        )
