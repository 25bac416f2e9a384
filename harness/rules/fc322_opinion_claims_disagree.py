"""FC322: two statements disagree, in a judge's opinion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from harness.evidence.rivals import rivals
from harness.model.opinion import Opinion, Pair, Stance
from harness.model.registry import Claim
from harness.model.verdict import Finding, RuleSkip, Severity
from harness.rules.catalogue import rule
from harness.rules.clashes import by_id, on_claim
from harness.rules.opinions import AGAINST, confidence, doubt, statement_language
from harness.rules.scopes import RegistryScope, Scope

# Pairs that the judge is asked of at once: what fails, fails for these alone.
_AT_ONCE = 32


@rule(
    code="FC322",
    name="opinion-claims-disagree",
    scope=Scope.REGISTRY,
    severity=Severity.WARNING,
    summary="Two statements disagree, in the opinion of a judge",
    requires=("opinions",),
    required=True,
)
def check(scope: RegistryScope) -> Iterator[Finding | RuleSkip]:
    desk = scope.feature("opinions")
    found = rivals(scope.registry, desk.most_pairs, scope.judged)
    pairs = [p for p in found.pairs if desk.reads(statement_language(scope.registry, p[0]))]
    untold: dict[str, str] = {}
    for first in range(0, len(pairs), _AT_ONCE):
        part = pairs[first : first + _AT_ONCE]
        # Two statements disagree whichever is read first: a judge that says so one way alone is not sure.
        both_ways = [w for pair in part for w in (_pair(*pair), _pair(*reversed(pair)))]
        opinions = desk.of_pairs(both_ways)
        if isinstance(opinions, str):
            untold |= {c.id: opinions for pair in part for c in pair}
            continue
        for (one, other), there, back in zip(part, opinions[::2], opinions[1::2], strict=True):
            yield from _disagreement(scope, one, other, there, back)
    for claim, reason in sorted(untold.items()):
        if claim in scope.judged:
            yield RuleSkip(code="FC322", reason=reason, claim=claim)
    if found.left:
        reason = f"{found.left} pairs of statements were not compared, {len(found.pairs)} were ([judge] pairs)"
        yield RuleSkip(code="FC322", reason=reason, required=False)
        for claim in sorted(found.left_claims):
            if claim in scope.judged and claim not in untold:
                yield RuleSkip(code="FC322", reason=reason, claim=claim, required=False)


def _pair(one: Claim, other: Claim) -> Pair:
    return Pair(claim=one.statement.quote.exact, evidence=other.statement.quote.exact)


def _disagreement(scope: RegistryScope, one: Claim, other: Claim, there: Opinion, back: Opinion) -> Iterator[Finding]:
    if min(there.p[Stance.REFUTES], back.p[Stance.REFUTES]) < AGAINST:
        return
    claims = by_id(scope)
    for mine, theirs, opinion in ((one, other, there), (other, one, back)):
        if mine.id not in scope.judged:
            continue
        said = doubt(
            mine.statement.quote.exact, theirs.statement.quote.exact, statement_language(scope.registry, mine), opinion
        )
        finding = on_claim(
            claims,
            mine.id,
            theirs.id,
            "FC322",
            Severity.WARNING,
            f"in the opinion of {said.by} ({said.p:.0%} sure), this disagrees with {theirs.id}: {said.reason}",
            "read both statements: if they disagree, correct one; if not, waive this",
            said.claim,
            said.evidence,
        )
        yield replace(finding, confidence=confidence(said.p), doubt=said)
