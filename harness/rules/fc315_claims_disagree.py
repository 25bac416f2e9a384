"""FC315: two claims say of the same thing what cannot both be true."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.statements import disagreements
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.clashes import by_id, on_claim
from harness.rules.scopes import RegistryScope, Scope


@rule(
    code="FC315",
    name="claims-disagree",
    scope=Scope.REGISTRY,
    severity=Severity.ERROR,
    summary="Two claims say of the same thing what cannot both be true",
    requires=(),
    required=True,
)
def check(scope: RegistryScope) -> Iterator[Finding]:
    claims = by_id(scope)
    for found in disagreements(scope.registry):
        one, other = found.one.id, found.other.id
        for mine, theirs, before, after in (
            (one, other, found.one_says, found.other_says),
            (other, one, found.other_says, found.one_says),
        ):
            if mine in scope.judged:
                yield on_claim(
                    claims,
                    mine,
                    theirs,
                    "FC315",
                    Severity.ERROR,
                    f"{found.reason} ({one}, {other}): they cannot both hold",
                    "correct one of the two statements, or say what tells them apart",
                    before,
                    after,
                )
