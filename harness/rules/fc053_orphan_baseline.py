"""FC053: a baseline belongs to a claim or evidence link that is no more."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import RegistryScope, Scope


@rule(
    code="FC053",
    name="orphan-baseline",
    scope=Scope.REGISTRY,
    severity=Severity.WARNING,
    summary="A baseline belongs to a claim or evidence link that is no more",
    requires=("baselines",),
    required=True,
)
def check(scope: RegistryScope) -> Iterator[Finding]:
    links = {(claim.id, link.key): link.source for claim in scope.registry.claims for link in claim.evidence}
    for (claim, link), baseline in sorted(scope.baselines.items()):
        if links.get((claim, link)) != baseline.source:
            yield Finding(
                code="FC053",
                severity=Severity.WARNING,
                message=f"the lock file accepts {link} for {claim}, which the registry no longer has",
                hint="`harness accept` drops it; if the claim was renamed, accept its evidence under the new name",
                source=baseline.source,
                before=baseline.exact,
            )
