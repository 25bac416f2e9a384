"""FC203: a number, date, name, negation or other critical word in the passage changed."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import EvidenceState, Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import PassageScope, Scope


@rule(
    code="FC203",
    name="passage-altered",
    scope=Scope.PASSAGE,
    severity=Severity.ERROR,
    summary="A number, date, name, negation or other critical word in the passage changed",
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
    if state is not EvidenceState.ALTERED or found.quote_state is not None or found.difference is None:
        return
    kinds = sorted({c.kind.value for c in found.difference.critical})
    yield Finding(
        code="FC203",
        severity=Severity.ERROR,
        message=f"{scope.source.public_name}: {reason} ({', '.join(kinds)})",
        hint="check whether the statement still holds; correct it, or accept the new wording with a reason",
        before=found.before,
        after=found.after,
    )
