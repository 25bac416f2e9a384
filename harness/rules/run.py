"""Running the rules over a registry and its evidence: one pure function from loaded values to verdicts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING

from harness.evidence.series import Series, all_series
from harness.model.registry import Baseline, Claim, SourceType, Stance
from harness.model.snapshot import Snapshot
from harness.model.verdict import Finding, RuleFailure, RuleSkip, Severity, Status, Verdict
from harness.rules.age import stale
from harness.rules.asking import RuleSet, Trail, ask
from harness.rules.catalogue import Rule, rules
from harness.rules.decide import called, decide, excused, lowered, origin_root, with_waivers
from harness.rules.inputs import Inputs
from harness.rules.pages import as_one, same_pages
from harness.rules.passages import passage_scope
from harness.rules.quarantine import in_quarantine, reason
from harness.rules.results import link_result, with_codes
from harness.rules.scopes import ClaimScope, PairScope, PassageScope, RegistryScope, Scope
from harness.rules.signoff import sign_off
from harness.rules.unmet import unmet_expectations

if TYPE_CHECKING:
    from harness.evidence.read import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Verdicts in the order of the claims, and findings that belong to no single claim.

    ``alone`` are the verdicts before the whole registry was looked at: what each claim gives by itself.
    """

    verdicts: tuple[Verdict, ...]
    findings: tuple[Finding, ...]
    alone: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _BySource:
    """What belongs to each source, looked up once so that the cost stays linear in claims."""

    baselines: Mapping[str, list[Baseline]]
    claims: Mapping[str, list[str]]

    @classmethod
    def of(cls, inputs: Inputs) -> _BySource:
        baselines: dict[str, list[Baseline]] = {}
        for baseline in inputs.baselines.values():
            baselines.setdefault(baseline.source, []).append(baseline)
        claims: dict[str, list[str]] = {}
        for claim in inputs.registry.claims:
            for source in dict.fromkeys(link.source for link in claim.evidence):
                claims.setdefault(source, []).append(claim.id)
        return cls(baselines=baselines, claims=claims)


# What rules on the registry may require that is there before any claim is judged.
_BEFOREHAND = frozenset({"baselines"})


def _beforehand(rule: Rule) -> bool:
    return rule.scope is Scope.REGISTRY and _BEFOREHAND.issuperset(rule.requires)


def judge_beforehand(inputs: Inputs, catalogue: Sequence[Rule] | None = None) -> Trail:
    """What the rules find that look at nothing but the registry and what was accepted: for `judge`, before the claims are judged."""

    def series() -> tuple[Series, ...]:
        raise LookupError("no claim is judged yet")

    trail = Trail.new()
    ask(
        RuleSet(filter(_beforehand, catalogue if catalogue is not None else rules())),
        _registry_scope(inputs, (), series),
        trail,
    )
    return trail


def _registry_scope(
    inputs: Inputs, verdicts: tuple[Verdict, ...], series: Callable[[], tuple[Series, ...]]
) -> RegistryScope:
    return RegistryScope(
        registry=inputs.registry,
        baselines=inputs.baselines,
        failures=tuple([failure for verdict in verdicts for failure in verdict.failures]),
        skips=tuple([skip for verdict in verdicts for skip in verdict.skips]),
        judged=frozenset(c.id for c in inputs.claims),
        verdicts=verdicts,
        series=series,
        opinions=inputs.opinions,
    )


def judge(inputs: Inputs, catalogue: Sequence[Rule] | None = None, *, beforehand: Trail | None = None) -> Judgement:
    """Verdicts for ``inputs.claims``. Each rule runs on each scope of its kind, in code order; not those whose findings are known
    ``beforehand``.

    A rule that raises becomes a `RuleFailure` of the claims concerned, which are then not supported; others are unharmed.
    Raises `CatalogueError` when there is no rule at all.
    """
    all_rules = tuple(catalogue) if catalogue is not None else rules()
    by_scope = _by_scope(all_rules)
    verdicts = judge_alone(inputs, all_rules)
    last = _registry_scope(inputs, verdicts, cache(partial(all_series, inputs.registry, verdicts)))
    trail = Trail.new()
    if beforehand is None:
        ask(by_scope[Scope.REGISTRY], last, trail)
    else:
        ask(RuleSet(r for r in by_scope[Scope.REGISTRY] if not _beforehand(r)), last, trail)
        trail.findings = sorted(beforehand.findings + trail.findings, key=lambda finding: finding.code)
        trail.skips = sorted(beforehand.skips + trail.skips, key=lambda skip: skip.code)
        trail.failures = sorted(beforehand.failures + trail.failures, key=lambda failure: failure.code)
    findings = trail.findings + [
        Finding(
            code="FC901",
            severity=Severity.ERROR,
            message=f"rule {failure.code} failed on the registry: {failure.error}",
            hint="this is a fault of the harness; report it",
        )
        for failure in trail.failures
    ]
    findings += [
        Finding(code="FC902", severity=Severity.NOTE, message=f"{s.code} was not run on all: {s.reason}")
        for s in trail.skips
        if s.claim is None
    ]
    skipped: dict[str | None, list[RuleSkip]] = {}
    for skip in trail.skips:
        skipped.setdefault(skip.claim, []).append(skip)
    by_claim: dict[str | None, list[Finding]] = {}
    for finding in findings:
        by_claim.setdefault(finding.claim, []).append(finding)
    today = inputs.day
    required = {rule.code for rule in by_scope[Scope.REGISTRY] if rule.required}
    broken = tuple(failure for failure in trail.failures if failure.code in required)
    return Judgement(
        verdicts=tuple(
            lowered(
                claim,
                v,
                with_waivers(claim, _placed(claim, by_claim.get(v.claim, ())), today),
                broken,
                skipped.get(v.claim, ()),
            )
            for claim, v in zip(inputs.claims, verdicts, strict=True)
        ),
        findings=tuple(by_claim.get(None, ())),
        alone=verdicts,
    )


def judge_alone(inputs: Inputs, catalogue: Sequence[Rule] | None = None) -> tuple[Verdict, ...]:
    """What each of ``inputs.claims`` gives by itself, before the whole registry is looked at."""
    one = judging(inputs, catalogue)
    judged = {claim.id: one(claim) for claim in by_page(inputs.claims)}
    return tuple(judged[claim.id] for claim in inputs.claims)


def judging(inputs: Inputs, catalogue: Sequence[Rule] | None = None) -> Callable[[Claim], Verdict]:
    """What gives the verdict of one claim by itself. Claims that rest on one page are best asked for one after the other."""
    by_scope = _by_scope(tuple(catalogue) if catalogue is not None else rules())
    pairs: dict[str, Trail] = {}
    by_source = _BySource.of(inputs)

    def judged(claim: Claim) -> Verdict:
        return inputs.known(claim) or _judge_claim(inputs, claim, by_scope, by_source, pairs)

    return judged


def by_page(claims: Iterable[Claim]) -> list[Claim]:
    """``claims`` with those that rest on one page one after the other, so that it is read once however many there are."""
    return sorted(claims, key=lambda c: c.evidence[0].source if c.evidence else "")


def _by_scope(catalogue: Sequence[Rule]) -> dict[Scope, RuleSet]:
    return {scope: RuleSet(r for r in catalogue if r.scope is scope) for scope in Scope}


def _judge_claim(
    inputs: Inputs,
    claim: Claim,
    by_scope: Mapping[Scope, RuleSet],
    by_source: _BySource,
    pairs: dict[str, Trail],
) -> Verdict:
    registry = inputs.registry
    trail = Trail.new()
    passages = []
    for link in claim.evidence:
        source = registry.sources[link.source]
        try:
            passages.append(passage_scope(inputs, claim, link.key, source))
        except Exception as error:  # a fault in reading one link must cost that claim its verdict, not the whole run
            failure = RuleFailure(
                code="FC901", error=f"{type(error).__name__}: {error}", claim=claim.id, link=link.key, source=source.id
            )
            trail.failures.append(failure)
    pages = same_pages((p.link.key, p.source, p.visit.snapshot) for p in passages)
    roots = as_one({p.link.key: origin_root(registry, p.source.id) for p in passages}, pages)
    for passage in passages:
        ask(by_scope[Scope.PASSAGE], passage, trail, claim=claim.id, link=passage.link.key, source=passage.source.id)
        if passage.source.type is SourceType.WEB:
            pair = pairs.get(passage.source.id)
            if pair is None:
                pair = pairs[passage.source.id] = Trail.new()
                ask(by_scope[Scope.PAIR], _pair(inputs, by_source, passage), pair, source=passage.source.id)
            trail.findings += [replace(f, claim=claim.id, link=passage.link.key) for f in pair.findings]
            trail.skips += [replace(s, claim=claim.id, link=passage.link.key) for s in pair.skips]
            trail.failures += [replace(f, claim=claim.id, link=passage.link.key) for f in pair.failures]
            trail.run += pair.run
            trail.not_applicable += pair.not_applicable
    today = inputs.day
    waived = excused(with_waivers(claim, trail.findings, today))
    counts = {p.link.key: _counts(inputs, claim, p, waived=p.link.key in waived) for p in passages}
    results = {p.link.key: link_result(p) for p in passages}
    counted = frozenset([key for key, yes in counts.items() if yes])
    names = called(registry, claim, roots.values())
    scope = ClaimScope(
        claim=claim,
        passages=tuple(passages),
        results=results,
        counts=counted,
        roots=roots,
        pages=pages,
        names=names,
        language=article.language if (article := registry.articles.get(claim.article)) is not None else "en",
        sign_off=sign_off(claim, inputs.baselines),
        unmet=unmet_expectations(claim, passages, counted),
    )
    ask(by_scope[Scope.CLAIM], scope, trail, claim=claim.id)
    findings = with_waivers(claim, _placed(claim, trail.findings), today)
    links = tuple(with_codes(result, findings) for result in results.values())
    verdict = decide(
        claim,
        links,
        findings,
        trail.skips,
        trail.failures,
        counts=counts,
        roots=roots,
        pages=pages,
        names=names,
        unmet=scope.unmet,
        rules_run=trail.run,
        not_applicable=trail.not_applicable,
    )
    if verdict.sign_off != scope.sign_off:
        verdict = replace(verdict, sign_off=scope.sign_off)
    aside = [
        p.source for p in passages if p.link.stance is Stance.SUPPORTS and in_quarantine(p.source, inputs.now.date())
    ]
    if aside and verdict.status in (Status.SUPPORTED, Status.UNVERIFIED):
        return replace(verdict, status=Status.UNVERIFIED, reason=f"{aside[0].public_name}: {reason(aside[0])}")
    return verdict


def _pair(inputs: Inputs, by_source: _BySource, passage: PassageScope) -> PairScope:
    """The pair scope of a passage's source: its newest accepted snapshot among all baselines, and the one judged."""
    accepted: Snapshot | None = None
    old_document: Document | None = None
    missing = ""
    for baseline in by_source.baselines.get(passage.source.id, ()):
        snapshot, document, why = inputs.accepted(baseline)
        missing = missing or ("" if snapshot is not None else why)
        if snapshot is not None and (accepted is None or snapshot.captured_at > accepted.captured_at):
            accepted, old_document = snapshot, document
    return PairScope(
        source=passage.source,
        visit=passage.visit,
        accepted=accepted,
        accepted_missing=missing,
        old_document=old_document,
        now=inputs.now,
        claims=tuple(by_source.claims.get(passage.source.id, ())),
        names=inputs.registry.names,
    )


def _counts(inputs: Inputs, claim: Claim, passage: PassageScope, *, waived: bool) -> bool:
    """Whether a link counts towards the need: it supports, stands (or its drift was waived) and is fresh enough."""
    if passage.link.stance is not Stance.SUPPORTS or in_quarantine(passage.source, inputs.now.date()):
        return False
    state = passage.assessment.state
    if not state.stands and not (waived and state.drifted):
        return False
    return not stale(inputs.now, claim, passage.visit.snapshot)


def _placed(claim: Claim, findings: Sequence[Finding]) -> list[Finding]:
    """``findings`` of a claim, each with its claim and a place to look at."""
    if not findings:
        return []
    places = {link.key: link.place for link in claim.evidence}
    return [
        replace(f, claim=claim.id, place=f.place or places.get(f.link or "", claim.place))
        for f in sorted(findings, key=lambda f: (f.code, f.link or "", f.message))
    ]
