"""Running the rules over a registry and its evidence: one pure function from loaded values to verdicts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache, partial
from typing import TYPE_CHECKING

from harness.evidence.agreement import Agreement, judge_quantities
from harness.evidence.quantities import quantities
from harness.evidence.series import Series, all_series
from harness.model.registry import (
    Baseline,
    Claim,
    EvidenceLink,
    QuantityExpectation,
    Registry,
    Source,
    SourceType,
    Stance,
)
from harness.model.snapshot import Snapshot
from harness.model.verdict import (
    EvidenceState,
    Finding,
    LinkResult,
    Reading,
    RuleFailure,
    RuleSkip,
    Severity,
    Status,
    Verdict,
)
from harness.rules.age import stale
from harness.rules.asking import RuleSet, Trail, ask
from harness.rules.assess import assess
from harness.rules.catalogue import Rule, rules
from harness.rules.decide import called, decide, excused, let_stand, lowered, origin_root, with_waivers
from harness.rules.opinions import view
from harness.rules.pages import as_one, same_pages
from harness.rules.quarantine import in_quarantine, reason
from harness.rules.scopes import (
    Assessment,
    ClaimScope,
    LastRead,
    PairScope,
    PassageScope,
    RegistryScope,
    Scope,
    Visit,
)
from harness.rules.signoff import sign_off
from harness.rules.unmet import unmet_expectations

if TYPE_CHECKING:
    from harness.evidence.read import Document
    from harness.rules.opinions import OpinionDesk
    from harness.rules.pictures import PictureDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """Everything a verification looks at.

    ``visit`` gives what the store knows of a source now; ``accepted`` the snapshot and text of a baseline, each ``None`` when
    it is not at hand, with the reason. Both may read lazily, and must answer the same for the same argument. ``now`` is the
    moment against which the age of evidence counts; ``today`` is the day on which it is asked, which ends waivers also where
    evidence is judged as of an earlier one. ``known`` gives the verdict that the rules would give, where it is known.
    ``pictures`` shows those of claims, pages and recordings; without it a picture cannot be told. ``opinions`` are had of the judge of
    free text, where one is asked. ``vault`` says of a document what is wrong with the file that the vault holds of it, if anything;
    ``read_before`` gives the visits of a page before the one that is judged, the last one first, up to one that is damaged: its ``trouble``
    says so.
    """

    registry: Registry
    claims: tuple[Claim, ...]
    baselines: Mapping[tuple[str, str], Baseline]
    visit: Callable[[Source], Visit]
    accepted: Callable[[Baseline], tuple[Snapshot | None, Document | None, str]]
    now: datetime
    known: Callable[[Claim], Verdict | None] = lambda _: None
    pictures: PictureDesk | None = None
    opinions: OpinionDesk | None = None
    vault: Callable[[Source], str] = lambda _: ""
    read_before: Callable[[Source], Iterable[Visit]] = lambda _: ()
    today: date | None = None

    @property
    def day(self) -> date:
        """The day that ends waivers: never an earlier one than that of ``now``."""
        return max(self.now.date(), self.today) if self.today is not None else self.now.date()


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


# States that say nothing of what the page says of the passage.
_UNTOLD = frozenset({EvidenceState.BLOCKED, EvidenceState.PARTIAL, EvidenceState.GONE, EvidenceState.AMBIGUOUS})

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
            passages.append(_passage(inputs, claim, link.key, source))
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
    results = {p.link.key: _result(p) for p in passages}
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
    links = tuple(_with_codes(result, findings) for result in results.values())
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


def _with_codes(result: LinkResult, findings: Sequence[Finding]) -> LinkResult:
    """``result`` with the codes of what was found of its link: no notes, nothing waived."""
    if not findings:
        return result
    codes = {
        f.code for f in findings if f.link == result.link and f.severity is not Severity.NOTE and f.waived_by is None
    }
    return replace(result, codes=tuple(sorted(codes))) if codes else result


def _passage(inputs: Inputs, claim: Claim, key: str, source: Source) -> PassageScope:
    link = next(link for link in claim.evidence if link.key == key)
    baseline = inputs.baselines.get((claim.id, key))
    if baseline is not None and baseline.source != source.id:
        baseline = None
    # What a source in quarantine says is not looked at: it neither supports nor alarms.
    aside = in_quarantine(source, inputs.now.date())
    if aside:
        visit = Visit(trouble=reason(source))
    elif source.type is SourceType.WEB:
        visit = inputs.visit(source)
    elif source.type is SourceType.FILE and (trouble := inputs.vault(source)):
        visit = Visit(trouble=trouble, trouble_code="FC055")
    else:
        visit = Visit()
    accepted, old_document = inputs.accepted(baseline)[:2] if baseline is not None else (None, None)

    def on(one: Visit) -> Assessment:
        return assess(inputs.registry, claim, link, source, baseline, one, old_document, inputs.pictures)

    assessment = on(visit)
    earlier = None
    if visit.earlier is not None:
        earlier = on(replace(visit, snapshot=visit.earlier, document=visit.earlier_document, trouble="", earlier=None))
    # Words of which nothing was accepted are ambiguous for want of context, whatever the page said earlier.
    untold = assessment.state in _UNTOLD and (baseline is not None or assessment.state is not EvidenceState.AMBIGUOUS)
    last_read = None
    if visit.snapshot is not None and visit.unconfirmed and _alarms(link, assessment):
        before = _last_read(inputs, source, baseline, visit, on)
        if not _known(inputs, claim, source, assessment, before):
            last_read = LastRead(day=visit.snapshot.captured_at[:10], assessment=assessment)
            why = f"{assessment.reason}; the visit that was to confirm it got no answer"
            assessment = Assessment(state=EvidenceState.BLOCKED, reason=why, before=assessment.before)
    elif untold and source.type is SourceType.WEB and not aside:
        last_read = _last_read(inputs, source, baseline, visit, on)
    seen = view(inputs.opinions, inputs.registry, claim, link, source, baseline, visit, old_document, assessment)
    return PassageScope(
        claim=claim,
        link=link,
        source=source,
        baseline=baseline,
        visit=visit,
        old_document=old_document,
        assessment=assessment,
        earlier=earlier,
        now=inputs.now,
        today=inputs.day,
        accepted=accepted,
        last_read=last_read,
        view=seen,
        names=inputs.registry.names,
    )


def _alarms(link: EvidenceLink, found: Assessment) -> bool:
    """Whether what was found of a link is to be seen twice before it is said."""
    return found.state.drifted or (link.stance is Stance.DISPUTES and found.state.stands)


def _known(inputs: Inputs, claim: Claim, source: Source, found: Assessment, before: LastRead | None) -> bool:
    """Whether an alarm is no news: an earlier visit saw the same, or people let it stand."""
    if before is not None and (before.assessment.state, before.assessment.after) == (found.state, found.after):
        return True
    return found.state.drifted and let_stand(claim, source.id, found.before, found.after, inputs.day)


def _last_read(
    inputs: Inputs, source: Source, baseline: Baseline | None, visit: Visit, on: Callable[[Visit], Assessment]
) -> LastRead | None:
    """How a link stood when its page last told: one night behind a paywall does not hide what the night before it said. Nothing is older
    than what people accepted. ``on`` says how it stood on a visit."""
    accepted = baseline.snapshot if baseline is not None else ""
    if visit.snapshot is not None and visit.snapshot.id == accepted:
        return None
    for before in inputs.read_before(source):
        day = before.snapshot.captured_at[:10] if before.snapshot is not None else ""
        if before.trouble:
            state = Assessment(state=EvidenceState.BLOCKED, reason=before.trouble)
            return LastRead(day=day, assessment=state, lost=before.trouble)
        assert before.snapshot is not None
        then = on(before)
        if then.state not in _UNTOLD:
            return LastRead(day=day, assessment=then)
        if before.snapshot.id == accepted:
            return None
    return None


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


def _result(passage: PassageScope) -> LinkResult:
    snapshot = passage.visit.snapshot
    return LinkResult(
        claim=passage.claim.id,
        link=passage.link.key,
        source=passage.source.id,
        state=passage.assessment.state,
        reason=passage.assessment.reason,
        before=passage.assessment.before,
        after=passage.assessment.after,
        as_of=snapshot.captured_at if snapshot is not None else (passage.link.on or ""),
        snapshot=snapshot.id if snapshot is not None else None,
        baseline_snapshot=passage.baseline.snapshot if passage.baseline is not None else None,
        readings=tuple(_readings(passage)),
        limits=tuple(map(str, snapshot.manifest.get("limits", ()))) if snapshot is not None else (),
    )


def _readings(passage: PassageScope) -> Iterator[Reading]:
    """The quantities that the passage gives where the claim expects one; also where the passage has drifted."""
    found = passage.assessment
    for index, expectation in enumerate(passage.claim.expects):
        if not isinstance(expectation, QuantityExpectation):
            continue
        compared = next((c.comparison for c in found.checks if c.expectation is expectation), None)
        if compared is None and found.state is EvidenceState.ALTERED and found.located is not None:
            language = passage.visit.document.language if passage.visit.document is not None else "en"
            compared = judge_quantities(quantities(found.after, language), expectation)
        if compared is None or compared.quantity is None or compared.agreement is Agreement.INCOMPARABLE:
            continue
        quantity = compared.quantity
        yield Reading(
            expectation=index,
            low=quantity.low,
            high=quantity.high,
            unit=quantity.unit,
            approximate=quantity.approximate,
            text=quantity.text,
            agrees=compared.agreement is Agreement.AGREES,
        )


def _placed(claim: Claim, findings: Sequence[Finding]) -> list[Finding]:
    """``findings`` of a claim, each with its claim and a place to look at."""
    if not findings:
        return []
    places = {link.key: link.place for link in claim.evidence}
    return [
        replace(f, claim=claim.id, place=f.place or places.get(f.link or "", claim.place))
        for f in sorted(findings, key=lambda f: (f.code, f.link or "", f.message))
    ]
