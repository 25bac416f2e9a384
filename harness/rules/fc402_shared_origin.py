"""FC402: several sources go back to one origin."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import ClaimScope, Scope


@rule(
    code="FC402",
    name="shared-origin",
    scope=Scope.CLAIM,
    severity=Severity.NOTE,
    summary="Several sources go back to one origin",
    requires=("passages",),
    required=True,
)
def check(scope: ClaimScope) -> Iterator[Finding]:
    groups: dict[str, list[str]] = {}
    for key in sorted(scope.counts):
        groups.setdefault(scope.roots[key], []).append(scope.results[key].source)
    need = scope.claim.need
    costs = need.independent and len(groups) < need.count <= len(scope.counts)
    for root, members in sorted(groups.items()):
        if len(set(members)) > 1:
            said = ", ".join(scope.names.get(m, m) for m in sorted(set(members)))
            yield Finding(
                code="FC402",
                severity=Severity.WARNING if costs else Severity.NOTE,
                message=f"{said} all go back to {scope.names.get(root, root)} and count once",
                hint="look for a source that knows it from elsewhere",
                source=root,
            )
