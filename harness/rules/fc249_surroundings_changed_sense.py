"""FC249: what stands around the passage changed its sense."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.drift import drift
from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.around import turned_around
from harness.rules.catalogue import rule
from harness.rules.drifted import told
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC249",
    name="surroundings-changed-sense",
    scope=Scope.PASSAGE,
    severity=Severity.WARNING,
    summary="The sentences around the passage changed their sense",
    requires=("documents", "location"),
    required=False,
    of_change=True,
)
def check(scope: PassageScope) -> Iterator[Finding]:
    found = scope.assessment
    if not found.accepted or found.located is None or found.state is EvidenceState.REMOVED:
        return
    old, new = scope.feature("documents")
    for change in turned_around(drift(old, new, scope.names), found, new, old):
        yield Finding(
            code="FC249",
            severity=Severity.WARNING,
            message=f"{scope.source.public_name}: beside the passage, {told(change)}",
            hint="read the whole paragraph: the same words may mean something else now",
            before=change.before,
            after=change.after,
        )
