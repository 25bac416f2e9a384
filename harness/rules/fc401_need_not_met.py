"""FC401: not enough sources hold."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import ClaimScope, Scope


@rule(
    code="FC401",
    name="need-not-met",
    scope=Scope.CLAIM,
    severity=Severity.WARNING,
    summary="Not enough sources hold",
    requires=("passages",),
    required=True,
)
def check(scope: ClaimScope) -> Iterator[Finding]:
    claim = scope.claim
    have = len({(scope.roots if claim.need.independent else scope.pages)[key] for key in scope.counts})
    if have < claim.need.count:
        kind = "independent source" if claim.need.independent else "source"
        down = [
            f"{scope.names.get(r.source, r.source)} {r.state.value}"
            for key, r in sorted(scope.results.items())
            if key not in scope.counts
        ]
        yield Finding(
            code="FC401",
            severity=Severity.WARNING,
            message=f"needs {claim.need.count} {kind}{'s' if claim.need.count != 1 else ''}, has {have}"
            + (f" ({', '.join(down)})" if down else ""),
            hint="find another source, or check by hand what could not be read",
        )
