"""Asking rules about one scope: which of them can be asked, what they say, and why the others could not be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from harness.model.verdict import Finding, RuleFailure, RuleSkip
from harness.rules.catalogue import Rule
from harness.rules.scopes import NOT_OF_UNCHANGED, AnyScope, Missing, PassageScope


@dataclass(slots=True)
class Trail:
    """What running rules over one scope gave."""

    findings: list[Finding]
    skips: list[RuleSkip]
    failures: list[RuleFailure]
    run: list[str]
    not_applicable: list[str]

    @classmethod
    def new(cls) -> Trail:
        """One that nothing was found on yet."""
        return cls([], [], [], [], [])


@dataclass(frozen=True, slots=True)
class _Plan:
    """Which rules are asked of a scope; ``unasked`` those known to find nothing there, ``not_applicable`` those that lack a feature."""

    asked: tuple[Rule, ...]
    unasked: tuple[str, ...]
    not_applicable: tuple[str, ...]


class RuleSet(list[Rule]):
    """The rules of one scope, in code order."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        super().__init__(rules)
        self.offered = frozenset(name for rule in self for name in rule.requires)
        # A passage that is unchanged has all that could be offered, but a picture and an opinion.
        self.offered_of_unchanged = self.offered & NOT_OF_UNCHANGED
        self._plans: dict[tuple[frozenset[str], bool], _Plan] = {}

    def plan(self, missing: frozenset[str], unchanged: bool) -> _Plan:
        """The plan for scopes without the ``missing`` features; ``unchanged`` as a passage's scope says."""
        plan = self._plans.get((missing, unchanged))
        if plan is None:
            able = [rule for rule in self if missing.isdisjoint(rule.requires)]
            plan = self._plans[(missing, unchanged)] = _Plan(
                asked=tuple(rule for rule in able if not (unchanged and rule.of_change)),
                unasked=tuple(rule.code for rule in able if unchanged and rule.of_change),
                not_applicable=tuple(rule.code for rule in self if not missing.isdisjoint(rule.requires)),
            )
        return plan


def ask(
    selected: RuleSet,
    scope: AnyScope,
    trail: Trail,
    *,
    claim: str | None = None,
    link: str | None = None,
    source: str | None = None,
) -> None:
    """Ask every one of ``selected`` about ``scope``; what they say, and why some could not be asked, goes into ``trail``.

    ``claim``, ``link`` and ``source`` are written on what a rule says without naming its own. A rule that raises becomes a
    `RuleFailure`; the others are asked all the same.
    """
    unchanged = isinstance(scope, PassageScope) and scope.unchanged
    asked_for = selected.offered_of_unchanged if unchanged else selected.offered
    missing: dict[str, Missing] = {}
    skipped = False
    for name in asked_for:
        feature = scope.feature(name)
        if isinstance(feature, Missing):
            missing[name] = feature
            skipped = skipped or feature.skipped
    plan = selected.plan(frozenset(missing), unchanged)
    trail.run += plan.unasked
    skips: list[tuple[int, RuleSkip]] = []
    if not skipped:
        trail.not_applicable += plan.not_applicable
    else:
        for place, rule in enumerate(selected):
            first = next((missing[name] for name in rule.requires if name in missing), None)
            if first is None:
                continue
            if not first.skipped:
                trail.not_applicable.append(rule.code)
                continue
            skip = RuleSkip(
                code=rule.code,
                reason=first.reason,
                claim=claim,
                link=link,
                source=source,
                required=rule.required and first.required,
            )
            skips.append((place, skip))
    for rule in plan.asked:
        try:
            said = list(rule.check(scope))
            if said:
                said = [
                    replace(f, claim=f.claim or claim, link=f.link or link, source=f.source or source) for f in said
                ]
        except Exception as error:  # the fault is this rule's; it is reported as such and fails the claim closed
            trail.failures.append(
                RuleFailure(
                    code=rule.code, error=f"{type(error).__name__}: {error}", claim=claim, link=link, source=source
                )
            )
            continue
        trail.run.append(rule.code)
        for f in said:
            if isinstance(f, Finding):
                trail.findings.append(f)
            else:
                skips.append((selected.index(rule), f))
    if skips:
        # In code order, whether a rule could not be asked or said itself what it could not judge.
        trail.skips += [skip for _, skip in sorted(skips, key=lambda skip: skip[0])]
