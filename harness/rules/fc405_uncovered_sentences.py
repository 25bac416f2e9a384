"""FC405: sentences of the article that no claim covers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from harness.evidence.normalise import reads
from harness.evidence.sentences import sentence_spans
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
        # Spans by start, and how far those up to each reach: a sentence is looked up, not compared with every claim.
        spans = sorted((c.statement.start, c.statement.end) for c in claims if c.statement.start >= 0)
        starts = [start for start, _ in spans]
        reach = list(accumulate((end for _, end in spans), max))
        exempt = {reads(n.quote.exact) for n in article.no_check}
        open_lines = []
        for start, end in sentence_spans(article.text):
            sentence = article.text[start:end]
            before = bisect_left(starts, end)
            if sentence.startswith(("#", "!", "[", ">", "---")) or (before and reach[before - 1] > start):
                continue
            if any(e in reads(sentence) or reads(sentence) in e for e in exempt):
                continue
            open_lines.append(article.text.count("\n", 0, start) + 1)
        if open_lines:
            lines = ", ".join(str(n) for n in dict.fromkeys(open_lines[:8]))
            yield Finding(
                code="FC405",
                severity=Severity.NOTE,
                message=f"{article.file}: {len(open_lines)} sentences have no claim and are not listed under no_check (lines {lines}{' …' if len(open_lines) > 8 else ''})",
                hint="write a claim for each, or list it under `no_check` with a reason",
                place=Place(file=article.file, line=open_lines[0]),
            )
