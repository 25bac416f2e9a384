"""Pairs of statements that speak of one thing and might disagree, for a judge to read: the likest first, and no more than it can.

What two claims declare of one measure or event is compared exactly elsewhere; here is what is only written.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Container
from dataclasses import dataclass

from harness.evidence.normalise import reads
from harness.evidence.statements import MONTHS, NEUTRAL, TOKEN, disagreements, parts, voice
from harness.model.registry import Claim, DateExpectation, QuantityExpectation, Registry

# Words in more statements than this bring no two together: with rarer ones the cost stays linear in statements.
_COMMON = 40

# Statements share at least so much of what they say, by the rarity of their words.
_ALIKE = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Rivals:
    """The pairs to compare, likest first, and how many more of which claims were ``left``."""

    pairs: tuple[tuple[Claim, Claim], ...]
    left: int = 0
    left_claims: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    claim: Claim
    words: frozenset[str]
    years: frozenset[str]


def rivals(registry: Registry, most: int, among: Container[str]) -> Rivals:
    """Pairs of claims of one voice and language whose statements are alike, at least one of each pair ``among`` those given.

    Left out are pairs that read the same, that speak of different years or months, that both declare a value of one measure or event,
    and those that are known to disagree.
    """
    said = [_said(claim) for claim in registry.claims]
    posts: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for number, one in enumerate(said):
        spoken = registry.articles[one.claim.article].language if one.claim.article in registry.articles else ""
        for word in one.words:
            posts[(voice(one.claim), spoken, word)].append(number)
    count = Counter(word for one in said for word in one.words)
    weight = {word: math.log((len(said) + 2) / (n + 0.5)) for word, n in count.items()}
    total = [sum(weight[w] for w in one.words) for one in said]
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in posts.values():
        if 2 <= len(numbers) <= _COMMON:
            shared.update((a, b) for i, a in enumerate(numbers) for b in numbers[i + 1 :])
    declared = {frozenset((d.one.id, d.other.id)) for d in disagreements(registry)}
    found: list[tuple[float, int, int]] = []
    for a, b in shared:
        one, other = said[a], said[b]
        if one.claim.id not in among and other.claim.id not in among:
            continue
        common = one.words & other.words
        alike = sum(weight[w] for w in common) / (min(total[a], total[b]) or 1.0)
        if (
            len(common) < 2
            or alike < _ALIKE
            or _apart(one, other)
            or frozenset((one.claim.id, other.claim.id)) in declared
        ):
            continue
        found.append((-alike, a, b))
    found.sort()
    left = found[most:]
    return Rivals(
        pairs=tuple((said[a].claim, said[b].claim) for _, a, b in found[:most]),
        left=len(left),
        left_claims=frozenset(said[n].claim.id for _, a, b in left for n in (a, b)),
    )


def _said(claim: Claim) -> _Said:
    names, words, numbers = parts(TOKEN.findall(claim.statement.quote.exact), frozenset())
    years = frozenset(n for n in numbers if len(n) == 4 and n.isdigit() and "1900" <= n <= "2100")
    return _Said(claim=claim, words=(names | words) - NEUTRAL - MONTHS, years=years | (names & MONTHS))


def _apart(one: _Said, other: _Said) -> bool:
    """Whether two statements are no matter for a judge: they read the same, speak of other times, or declare what is compared exactly."""
    if one.years and other.years and not one.years & other.years:
        return True
    if reads(one.claim.statement.quote.exact).casefold() == reads(other.claim.statement.quote.exact).casefold():
        return True
    return bool(_declared(one.claim) & _declared(other.claim))


def _declared(claim: Claim) -> set[tuple[str, str]]:
    """The measures and events of which a claim declares a value."""
    found = {("measure", e.measure) for e in claim.expects if isinstance(e, QuantityExpectation) and e.measure}
    return found | {("event", e.event.casefold()) for e in claim.expects if isinstance(e, DateExpectation) and e.event}
