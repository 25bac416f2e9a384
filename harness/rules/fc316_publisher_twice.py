"""FC316: sources counted as independent have one publisher."""

from __future__ import annotations

from collections.abc import Iterator

from harness.model.registry import Source
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import ClaimScope, Scope


@rule(
    code="FC316",
    name="publisher-twice",
    scope=Scope.CLAIM,
    severity=Severity.WARNING,
    summary="Sources counted as independent have one publisher",
    requires=("passages",),
    required=False,
)
def check(scope: ClaimScope) -> Iterator[Finding]:
    need = scope.claim.need
    if not need.independent or need.count < 2:
        return
    publishers: dict[str, dict[str, Source]] = {}
    for passage in scope.passages:
        if passage.link.key in scope.counts and passage.source.publisher:
            name = " ".join(passage.source.publisher.split()).casefold()
            publishers.setdefault(name, {})[scope.roots[passage.link.key]] = passage.source
    for sources in publishers.values():
        if len(sources) > 1:
            names = sorted(s.id for s in sources.values())
            yield Finding(
                code="FC316",
                severity=Severity.WARNING,
                message=f"{' and '.join(names)} count as {len(sources)} independent sources, but {next(iter(sources.values())).publisher} published both",
                hint="give one the other as `origin`, or say in a waiver why they know it independently",
            )
