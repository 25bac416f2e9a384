"""FC405: sentences of the article that no claim covers."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.coverage import State, coverage
from harness.model.place import Place
from harness.model.registry import Claim
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.scopes import RegistryScope, Scope


@rule(
    code="FC405",
    name="uncovered-sentences",
    scope=Scope.REGISTRY,
    severity=Severity.NOTE,
    summary="Sentences of the article that no claim covers",
    requires=(),
    required=False,
)
def check(scope: RegistryScope) -> Iterator[Finding]:
    by_article: dict[str, list[Claim]] = {}
    for claim in scope.registry.claims:
        by_article.setdefault(claim.article, []).append(claim)
    for article in scope.registry.articles.values():
        claims = by_article.get(article.id, [])
        if not any(c.id in scope.judged for c in claims):
            continue
        open_lines = [c.sentence.line for c in coverage(article, claims).of(State.UNCHECKED)]
        if open_lines:
            lines = ", ".join(str(n) for n in dict.fromkeys(open_lines[:8]))
            many = len(open_lines) > 1
            said = f"{len(open_lines)} sentences have no claim and are" if many else "1 sentence has no claim and is"
            yield Finding(
                code="FC405",
                severity=Severity.NOTE,
                message=f"{article.file}: {said} not listed under no_check (line{'s' if many else ''} {lines}{' …' if len(open_lines) > 8 else ''})",
                hint="write a claim for each, or list it under `no_check` with a reason; `harness coverage` shows them",
                place=Place(file=article.file, line=open_lines[0]),
            )
