"""Evidence mutation testing: each claim's pages changed as pages change, and the claim verified again by the very same rules.

A page is changed as evidence reads it, in memory: nothing is captured, stored, accepted or remembered, and no verdict that was kept from before
is used. What a wall or a missing page would be called is asked of the gate that captures go through.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from multiprocessing import get_context
from typing import TYPE_CHECKING

from harness.capture.gate import MOST_BLOCKS, Features, boxed_blocks, linked_blocks
from harness.capture.gate import judge as gate
from harness.engine.registry import Loaded, load_registry
from harness.engine.settings import Settings
from harness.engine.store import open_reader, open_store
from harness.engine.verify import Shelf, judged_at, pictures_of
from harness.evidence.locate import locate
from harness.evidence.mutants import Mutant, mutants
from harness.evidence.page_edits import assembled, pieces
from harness.evidence.placed import context
from harness.evidence.sentences import sentence_around
from harness.evidence.verbatim import ANYWHERE, copies, quotes
from harness.model.mutation import Advice, ClaimPower, Mutation, MutationReport, Notice, Operator, Unmutated, Where
from harness.model.passage import Located
from harness.model.registry import Baseline, Claim, EvidenceLink, Names, Registry, Source, SourceType, Stance, TextQuote
from harness.model.snapshot import Snapshot
from harness.model.verdict import EvidenceState, LinkResult, Severity, Status, Verdict
from harness.registry.collection import uncollected
from harness.rules.catalogue import Rule, rules
from harness.rules.inputs import Inputs
from harness.rules.run import judge
from harness.rules.scopes import Scope, Visit

if TYPE_CHECKING:
    from harness.evidence.read import Document
    from harness.rules.pictures import PictureDesk

# Claims that one process is handed at a time, and so few that starting another process would take longer.
_AT_ONCE = 25
_FEW = 60


def mutate(
    settings: Settings,
    loaded: Loaded,
    claims: Iterable[Claim],
    *,
    seed: int = 0,
    jobs: int = 1,
) -> MutationReport:
    """The detection power of ``claims``: the same for the same ``seed``, however many ``jobs`` share the work."""
    claims = tuple(claims)
    found: dict[str, ClaimPower] = {}
    # Claims that rest on one page come together, so that it is read once.
    order = sorted(claims, key=lambda c: c.evidence[0].source if c.evidence else "")
    groups = [order[n : n + _AT_ONCE] for n in range(0, len(order), _AT_ONCE)]

    def keep(powers: Iterable[ClaimPower]) -> None:
        for power in powers:
            found[power.claim] = power

    if jobs <= 1 or len(claims) < _FEW:
        bench = Bench(settings, loaded, claims, seed)
        for group in groups:
            keep(bench.powers(group))
    else:
        names = [tuple(c.id for c in group) for group in groups]
        chosen = tuple(c.id for c in claims)
        with ProcessPoolExecutor(
            jobs, mp_context=get_context("spawn"), initializer=_begin, initargs=(settings, chosen, seed)
        ) as pool:
            for powers in pool.map(_powers, names):
                keep(powers)
    return MutationReport(seed=seed, claims=tuple(found[c.id] for c in claims))


_bench: Bench


def _begin(settings: Settings, chosen: Sequence[str], seed: int) -> None:
    """Prepare a process for its share of the work."""
    global _bench  # noqa: PLW0603 — a process of the pool does one thing in its life
    loaded = load_registry(settings.root)
    names = set(chosen)
    _bench = Bench(settings, loaded, tuple(c for c in loaded.registry.claims if c.id in names), seed)


def _powers(names: Sequence[str]) -> list[ClaimPower]:
    return list(_bench.powers([_bench.registry.claim(name) for name in names]))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """One link of a claim that stands, with all that its mutations are judged with."""

    claim: Claim
    link: EvidenceLink
    source: Source
    visit: Visit
    snapshot: Snapshot
    document: Document
    located: Located
    before: Verdict


class Bench:
    """Where claims of a registry are mutated. It reads the store and never writes; no verdict is kept or looked up."""

    def __init__(self, settings: Settings, loaded: Loaded, claims: tuple[Claim, ...], seed: int) -> None:
        self.registry: Registry = loaded.registry
        self._seed = seed
        store = open_store(settings)
        reader = open_reader(settings, store)
        self._shelf = Shelf(store, reader, {}, settings.vault_path)
        self._now: datetime = judged_at(settings, store, loaded, claims)
        self._today = datetime.now(UTC).date()
        # What is kept of pictures is kept under their own hashes, and no mutation changes a picture.
        self._pictures: PictureDesk = pictures_of(settings, loaded, store, reader)
        self._baselines = loaded.baselines
        self._claims_of: dict[str, list[Claim]] = {}
        for claim in loaded.registry.claims:
            for source in dict.fromkeys(link.source for link in claim.evidence):
                self._claims_of.setdefault(source, []).append(claim)
        self._baselines_of: dict[str, list[Baseline]] = {}
        for baseline in loaded.baselines.values():
            self._baselines_of.setdefault(baseline.source, []).append(baseline)
        # What is said of the whole registry is never about one page, and changes no verdict.
        self._rules = tuple(r for r in rules() if r.scope is not Scope.REGISTRY)
        # What is said of two whole pages beside the passage can only add to a verdict, or have a waiver, and takes a third of the time.
        self._passages = tuple(r for r in self._rules if "documents" not in r.requires)

    def powers(self, claims: Iterable[Claim]) -> Iterator[ClaimPower]:
        """The detection power of each of ``claims``."""
        with uncollected():
            for claim in claims:
                yield self._power(claim)

    def _power(self, claim: Claim) -> ClaimPower:
        before = self._verdict(claim, {}, {})
        if before.status is not Status.SUPPORTED:
            why = f"it is {before.status.value} as it is: {before.reason}"
            return ClaimPower(claim=claim.id, article=claim.article, skips=(Unmutated(claim=claim.id, why=why),))
        found: list[Mutation] = []
        skips: list[Unmutated] = []
        without: list[Unmutated] = []
        equivalent = 0
        for link in claim.evidence:
            case = self._case(claim, link, before)
            if isinstance(case, str):
                skips.append(Unmutated(claim=claim.id, link=link.key, why=case))
                continue
            made = mutants(case.document, case.located, f"{self._seed}\x1f{claim.id}\x1f{link.key}")
            equivalent += len(made.equivalent)
            without += [
                Unmutated(claim=claim.id, link=link.key, operator=n.operator, where=n.where, why=n.why)
                for n in made.nothing
            ]
            found += [self._mutation(case, mutant) for mutant in made.mutants]
        return ClaimPower(
            claim=claim.id,
            article=claim.article,
            mutations=tuple(found),
            equivalent=equivalent,
            skips=tuple(skips),
            without=tuple(without),
        )

    def _case(self, claim: Claim, link: EvidenceLink, before: Verdict) -> _Case | str:
        """The link with its page and passage, or why there is nothing to mutate."""
        source = self.registry.sources[link.source]
        if source.type is not SourceType.WEB or link.at is not None:
            return "attested or held in the vault, not read from a page"
        if link.quote is None:
            return "rests on a picture, not on words"
        if link.stance is not Stance.SUPPORTS:
            return f"its stance is {link.stance.value}"
        result = _result(before, link)
        if not result.state.stands:
            return f"does not stand as it is: {result.reason}"
        visit = self._shelf.visit(source)
        assert visit.snapshot is not None
        assert visit.document is not None
        baseline = self._baselines.get((claim.id, link.key))
        located = _located(visit.document, link, baseline, self.registry.names)
        if located is None:
            return "its passage is not to be found without doubt"
        case = _Case(
            claim=claim,
            link=link,
            source=source,
            visit=visit,
            snapshot=visit.snapshot,
            document=visit.document,
            located=located,
            before=before,
        )
        # Whatever is caught must be so for what was changed: the page put together again without a change has to stand.
        unchanged = replace(
            visit, snapshot=_another(visit.snapshot), document=assembled(case.document, pieces(case.document))
        )
        control = self._verdict(claim, {source.id: unchanged}, {})
        if _noticed(before, control, link)[0] is not Notice.MISSED:
            return f"the page, read again without a change, is not judged as before: {_result(control, link).reason}"
        return case

    def _mutation(self, case: _Case, mutant: Mutant) -> Mutation:
        visit = _changed(case, mutant)
        after = self._judged(case.before, case.claim, case.link, {case.source.id: visit}, {})
        notice, reason = _noticed(case.before, after, case.link)
        result = _result(after, case.link)
        missed = notice is Notice.MISSED
        standing = len(copies(mutant.document, case.located.text, ANYWHERE)) if missed else 0
        return Mutation(
            claim=case.claim.id,
            link=case.link.key,
            source=case.source.id,
            operator=mutant.operator,
            where=mutant.where,
            before=mutant.before,
            after=mutant.after,
            notice=notice,
            status=after.status,
            state=result.state,
            codes=_new_codes(case.before, after),
            reason=reason,
            outcome=visit.snapshot.outcome.value if visit.snapshot is not None else "",
            copies=standing,
            advice=self._advice(case, visit, after) if missed else (),
            suspect=_suspect(mutant, notice, result, standing),
        )

    def _advice(self, case: _Case, visit: Visit, after: Verdict) -> tuple[Advice, ...]:
        """The ways to write the claim that catch what was missed, each tried on the changed page."""
        if _result(after, case.link).state.drifted:
            return (Advice.WAIVER,)
        document, located = case.document, case.located
        first, last = sentence_around(document.text, located.start, located.end)
        sentence = document.text[first:last].strip()
        prefix, suffix = context(document, located.start, located.end)
        quote = case.link.quote
        assert quote is not None
        accepted = self._baselines.get((case.claim.id, case.link.key))
        tries: list[tuple[Advice, EvidenceLink, Baseline | None]] = []
        if sentence != quote.exact:
            tries.append((Advice.QUOTE, replace(case.link, quote=TextQuote(exact=sentence)), None))
        if not quote.prefix and not quote.suffix:
            around = TextQuote(exact=quote.exact, prefix=prefix, suffix=suffix)
            tries.append((Advice.AFTER, replace(case.link, quote=around), accepted))
        if accepted is None:
            pinned = Baseline(
                claim=case.claim.id,
                link=case.link.key,
                source=case.source.id,
                snapshot=case.snapshot.id,
                exact=located.text,
                prefix=prefix,
                suffix=suffix,
                by="mutate",
                on=case.snapshot.captured_at,
                why="tried",
            )
            tries.append((Advice.ACCEPT, case.link, pinned))
        helped = []
        for advice, link, baseline in tries:
            links = tuple(link if other.key == link.key else other for other in case.claim.evidence)
            claim = replace(case.claim, evidence=links)
            baselines = {(claim.id, link.key): baseline}
            before = self._verdict(claim, {}, baselines)
            if before.status is not Status.SUPPORTED or not _result(before, link).state.stands:
                continue
            now = self._judged(before, claim, link, {case.source.id: visit}, baselines)
            if _noticed(before, now, link)[0] is Notice.CAUGHT:
                helped.append(advice)
        return tuple(helped)

    def _judged(
        self,
        before: Verdict,
        claim: Claim,
        link: EvidenceLink,
        visits: dict[str, Visit],
        baselines: dict[tuple[str, str], Baseline | None],
    ) -> Verdict:
        """The claim's verdict on a changed page, by as many rules as it takes to know whether the change was caught."""
        if not claim.waivers:
            verdict = self._verdict(claim, visits, baselines, self._passages)
            if _noticed(before, verdict, link)[0] is Notice.CAUGHT:
                return verdict
        return self._verdict(claim, visits, baselines)

    def _verdict(
        self,
        claim: Claim,
        visits: dict[str, Visit],
        baselines: dict[tuple[str, str], Baseline | None],
        catalogue: Sequence[Rule] | None = None,
    ) -> Verdict:
        """The claim's verdict with some sources as ``visits`` say and some passages accepted, or not, as ``baselines`` say."""
        sources = {link.source for link in claim.evidence}
        beside = {c.id: c for s in sources for c in self._claims_of.get(s, ())} | {claim.id: claim}
        accepted = {(b.claim, b.link): b for s in sources for b in self._baselines_of.get(s, ())}
        for key, baseline in baselines.items():
            if baseline is None:
                accepted.pop(key, None)
            else:
                accepted[key] = baseline

        def visit(source: Source) -> Visit:
            return visits.get(source.id) or self._shelf.visit(source)

        judgement = judge(
            Inputs(
                registry=replace(self.registry, claims=tuple(beside.values())),
                claims=(claim,),
                baselines=accepted,
                visit=visit,
                accepted=self._shelf.accepted,
                now=self._now,
                today=self._today,
                pictures=self._pictures,
                vault=self._shelf.vault,
            ),
            catalogue or self._rules,
        )
        return judgement.verdicts[0]


def _located(document: Document, link: EvidenceLink, baseline: Baseline | None, names: Names) -> Located | None:
    """The words that the link rests on, as they stand on the page."""
    quote = link.quote
    assert quote is not None
    target = quote
    if baseline is not None and quotes(quote.exact, baseline.exact, names):
        target = TextQuote(exact=baseline.exact, prefix=baseline.prefix, suffix=baseline.suffix)
    location = locate(document, target, page=link.page, css=link.css, cell=link.cell, names=names)
    return location if isinstance(location, Located) and not location.hidden else None


def _changed(case: _Case, mutant: Mutant) -> Visit:
    """The visit that would have read the changed page, with the outcome that the gate gives it."""
    snapshot, document = case.snapshot, mutant.document
    if mutant.operator in (Operator.PAYWALL, Operator.SOFT_404):
        blocks = tuple((b.tag, b.region, document.text[b.start : b.end]) for b in document.blocks[:MOST_BLOCKS])
        own = ("main", "table", "caption", "aside")
        judged = gate(
            Features(
                url=snapshot.url,
                final_url=snapshot.final_url,
                hops=snapshot.hops,
                status=snapshot.status,
                headers=(),
                title=document.title,
                main="\n".join(text for _, region, text in blocks if region in own),
                text=document.text,
                marks=" ".join(sorted({b.names for b in document.blocks})),
                meta={},
                passwords=0,
                scripts=0,
                locked=False,
                blocks=blocks,
                linked=linked_blocks([(b.end - b.start, b.linked) for b in document.blocks[:MOST_BLOCKS]]),
                boxed=boxed_blocks(
                    [(b.end - b.start, b.linked) for b in document.blocks[:MOST_BLOCKS]],
                    [b.tag for b in document.blocks[:MOST_BLOCKS]],
                ),
                language=case.source.language,
            )
        )
        snapshot = replace(snapshot, outcome=judged.outcome, reasons=judged.reasons, title=document.title)
    return replace(case.visit, snapshot=_another(snapshot), document=document)


def _another(snapshot: Snapshot) -> Snapshot:
    """The snapshot as another one: a changed page is never the one that was accepted."""
    return replace(snapshot, id=f"mutant of {snapshot.id}")


def _result(verdict: Verdict, link: EvidenceLink) -> LinkResult:
    for result in verdict.links:
        if result.link == link.key:
            return result
    # A fault in reading the link: the verdict says so, and the claim is not supported.
    return LinkResult(claim=verdict.claim, link=link.key, source=link.source, state=EvidenceState.BLOCKED)


def _noticed(before: Verdict, after: Verdict, link: EvidenceLink) -> tuple[Notice, str]:
    """What became of a change, and the words in which it was told."""
    result = _result(after, link)
    if after.status is not Status.SUPPORTED:
        return Notice.CAUGHT, after.reason
    waived = any(f.link == link.key and f.waived_by is not None for f in after.findings)
    if not result.state.stands and not (result.state.drifted and waived):
        return Notice.CAUGHT, result.reason
    if _new_codes(before, after):
        new = next(f for f in after.findings if f.code in _new_codes(before, after))
        return Notice.REMARKED, new.message
    return Notice.MISSED, result.reason


def _suspect(mutant: Mutant, notice: Notice, result: LinkResult, standing: int) -> bool:
    """Whether what was not caught is the rules' fault, and not the claim's: quoted words that were changed count as standing, or the
    link is said to have drifted by a finding that nobody waived, and still counts."""
    if notice is Notice.REMARKED:
        return result.state.drifted
    blind = mutant.where is Where.QUOTE and mutant.operator is not Operator.LOOKALIKE
    return notice is Notice.MISSED and blind and result.state.stands and not standing


def _new_codes(before: Verdict, after: Verdict) -> tuple[str, ...]:
    """Codes of what weighs and was not said of the page as it was."""
    known = {f.fingerprint for f in before.findings}
    return tuple(
        sorted(
            {
                f.code
                for f in after.findings
                if f.severity is not Severity.NOTE and f.waived_by is None and f.fingerprint not in known
            }
        )
    )
