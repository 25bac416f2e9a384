"""FC310: two claims give values of one measure for the same day that cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.series import same_day_clashes
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.clashes import both, by_id
from harness.rules.scopes import RegistryScope, Scope


@rule(
    code="FC310",
    name="series-conflict",
    scope=Scope.REGISTRY,
    severity=Severity.ERROR,
    summary="Two claims give values of one measure for the same day that cannot both hold",
    requires=("verdicts",),
    required=True,
)
def check(scope: RegistryScope) -> Iterator[Finding]:
    claims = by_id(scope)
    for series in scope.series():
        for clash in same_day_clashes(series, one_voice=True):
            one, other = clash.one, clash.other
            message = (
                f"{one.said_by} has {series.measure.id} at {one.text} in {one.claim} and at {other.text} in {other.claim}, "
                f"both as of {one.as_of}: they cannot both hold"
            )
            hint = "correct one of the two, or give each the day that it is of"
            yield from both(scope, claims, clash, "FC310", Severity.ERROR, message, hint)
