"""FC311: a count that only grows is lower than on an earlier day."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.series import falls
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.clashes import both, by_id
from harness.rules.scopes import RegistryScope, Scope


@rule(
    code="FC311",
    name="count-falls",
    scope=Scope.REGISTRY,
    severity=Severity.ERROR,
    summary="A count that only grows is lower than on an earlier day",
    requires=("verdicts",),
    required=True,
)
def check(scope: RegistryScope) -> Iterator[Finding]:
    claims = by_id(scope)
    for series in scope.series():
        for clash in falls(series):
            one, other = clash.one, clash.other
            message = (
                f"{series.measure.id} is a count that only grows, but {one.said_by} has it at {one.text} as of {one.as_of} "
                f"({one.claim}) and at {other.text} as of {other.as_of} ({other.claim})"
            )
            hint = "correct one of the two; if the count was revised say so; if it goes up and down its measure's kind is `level`"
            yield from both(scope, claims, clash, "FC311", Severity.ERROR, message, hint)
