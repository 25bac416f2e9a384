"""FC902: required rules could not be run."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import RegistryScope, Scope


@rule(
    code="FC902",
    name="rules-skipped",
    scope=Scope.REGISTRY,
    severity=Severity.NOTE,
    summary="Required rules could not be run",
    requires=("skips",),
    required=True,
)
def check(scope: RegistryScope) -> Iterator[Finding]:
    grouped: dict[tuple[str | None, str | None, str], list[str]] = {}
    for skip in scope.skips:
        if skip.required:
            grouped.setdefault((skip.claim, skip.link, skip.reason), []).append(skip.code)
    for (claim, link, reason), codes in grouped.items():
        yield Finding(
            code="FC902",
            severity=Severity.NOTE,
            message=f"{', '.join(sorted(set(codes)))} could not be run: {reason}",
            claim=claim,
            link=link,
        )
