"""FC313: two who speak of one measure on the same day are further apart than it tolerates."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.series import same_day_clashes
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.clashes import both, by_id
from harness.rules.scopes import RegistryScope, Scope


@rule(
    code="FC313",
    name="sources-diverge",
    scope=Scope.REGISTRY,
    severity=Severity.WARNING,
    summary="Two who speak of one measure on the same day are further apart than it tolerates",
    requires=("verdicts",),
    required=False,
)
def check(scope: RegistryScope) -> Iterator[Finding]:
    claims = by_id(scope)
    for series in scope.series():
        for clash in same_day_clashes(series, one_voice=False):
            one, other = clash.one, clash.other
            message = (
                f"of {series.measure.id} as of {one.as_of} {one.said_by} says {one.text} ({one.claim}) and {other.said_by} says "
                f"{other.text} ({other.claim}): at most one of them is right"
            )
            hint = "give both with their names; the article cannot state either as fact"
            yield from both(scope, claims, clash, "FC313", Severity.WARNING, message, hint)
