"""Who may read what: one pure step from a report to the edition of it that an audience is given.

Everything that shows a report to anybody shows what comes out of here, so that no format has to remember what is not its readers'
business. What is withheld:

- from everybody but the desk: who a confidential source is (id, publisher, address, hash, where and how it was obtained), what it
  was captured as, the contacts and notes of all people asked, and every name in the vault. A person is named by the phrase that the claims file gives, and
  by nothing else.
- from the editor and the public also: what a confidential source said, showed or was asked, and what lawyers remarked.
- from the public also: the people at the desk and their trail, save published corrections; their reasons; what they are told to do next.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from harness.model.audience import Audience
from harness.model.opinion import Doubt
from harness.model.place import Problem
from harness.model.registry import (
    Article,
    Baseline,
    Claim,
    EvidenceLink,
    Lock,
    LogEntry,
    Quarantine,
    Registry,
    Source,
    SourceType,
    Waiver,
    frozen_mapping,
)
from harness.model.verdict import EvidenceState, Finding, LinkResult, Report, RuleFailure, RuleSkip, Status, Verdict
from harness.report.withheld import CONFIDENTIAL, NOBODY, VAULT, WITHHELD, Veil

__all__ = ["Audience", "for_audience", "locks_for_audience"]


def for_audience(report: Report, audience: Audience) -> Report:
    """The edition of ``report`` for ``audience``. Statuses, states and codes are the same in every edition."""
    if audience is Audience.DESK:
        return report
    return _Edition(report, audience).report()


def locks_for_audience(registry: Registry, locks: Mapping[str, Lock], audience: Audience) -> dict[str, Lock]:
    """``locks`` without what was accepted of confidential sources of ``registry``, and for the public without names and reasons."""
    if audience is Audience.DESK:
        return dict(locks)
    return {name: _lock(registry, lock, audience) for name, lock in locks.items()}


def _lock(registry: Registry, lock: Lock, audience: Audience) -> Lock:
    kept: dict[tuple[str, str], Baseline] = {}
    for key, baseline in lock.baselines.items():
        source = registry.sources.get(baseline.source)
        # A source that is no more cannot say whether it was confidential.
        if source is None or source.confidential:
            continue
        kept[key] = replace(baseline, by=NOBODY, why="") if audience is Audience.PUBLIC else baseline
    return replace(lock, baselines=frozen_mapping(kept))


class _Edition:
    """One report for one audience that is not the desk."""

    def __init__(self, report: Report, audience: Audience) -> None:
        self._report = report
        self._registry = report.registry
        veil = Veil(report.registry, audience, (link for verdict in report.verdicts for link in verdict.links))
        self._public, self._silent, self._swept = veil.public, veil.silent, veil.swept
        self._names, self._veiled, self._open = veil.names, veil.claims, veil.thin
        self._answers = {(c.id, link.key): link.answer for c in report.registry.claims for link in c.evidence}

    def report(self) -> Report:
        registry = self._registry
        return replace(
            self._report,
            registry=Registry(
                articles=frozen_mapping({a.id: self._article(a) for a in registry.articles.values()}),
                sources=frozen_mapping({self._names.sources[s.id]: self._source(s) for s in registry.sources.values()}),
                measures=registry.measures,
                claims=tuple(self._claim(claim) for claim in registry.claims),
                names=registry.names,
            ),
            verdicts=tuple(self._verdict(verdict) for verdict in self._report.verdicts),
            findings=tuple(self._finding(finding) for finding in self._report.findings),
            problems=tuple(self._problem(problem) for problem in self._report.problems),
        )

    def _article(self, article: Article) -> Article:
        if not self._public:
            return article
        return replace(article, no_check=tuple(replace(n, why="") for n in article.no_check))

    def _source(self, source: Source) -> Source:
        shown = replace(
            source,
            id=self._names.sources[source.id],
            file=VAULT if source.file else None,
            media=VAULT if source.media else None,
            contact=None,
            origin=self._names.sources.get(source.origin, source.origin) if source.origin else None,
            obtained=None if self._public else source.obtained,
            quarantine=self._quarantine(source),
        )
        if not source.confidential:
            return shown
        return Source(
            id=shown.id,
            type=source.type,
            file=shown.file,
            person=source.person,
            publisher="" if source.type is SourceType.PERSON else CONFIDENTIAL,
            sourcing=source.sourcing,
            confidential=True,
            place=source.place,
        )

    def _quarantine(self, source: Source) -> Quarantine | None:
        if source.quarantine is None or self._public:
            return None
        return replace(source.quarantine, why=self._swept(source.quarantine.why))

    def _claim(self, claim: Claim) -> Claim:
        if self._open and not claim.log and all(link.notes is None for link in claim.evidence):
            return claim
        return replace(
            claim,
            evidence=tuple(self._evidence(claim, link) for link in claim.evidence),
            waivers=tuple(self._waiver(waiver) for waiver in claim.waivers),
            log=tuple(shown for entry in claim.log if (shown := self._entry(entry)) is not None),
        )

    def _evidence(self, claim: Claim, link: EvidenceLink) -> EvidenceLink:
        shown = replace(
            link,
            key=self._names.links[(claim.id, link.key)],
            source=self._names.sources.get(link.source, link.source),
            notes=None,
        )
        if self._public:
            shown = replace(shown, checker=None, by=None)
        if not self._is_confidential(link.source):
            return shown
        shown = replace(shown, css=None)
        if not self._silent:
            return shown
        return replace(
            shown, quote=None, image=None, cell=None, page=None, at=None, on=None, by=None, checker=None, answer=None
        )

    def _waiver(self, waiver: Waiver) -> Waiver:
        if self._public:
            return replace(waiver, by=NOBODY, why="")
        return replace(waiver, why=self._swept(waiver.why))

    def _entry(self, entry: LogEntry) -> LogEntry | None:
        if self._public:
            return replace(entry, by=NOBODY, of=None) if entry.kind == "correction" else None
        if entry.kind == "legal" and self._silent:
            return replace(entry, text="the lawyers made a remark; ask them")
        return replace(entry, text=self._swept(entry.text))

    def _verdict(self, verdict: Verdict) -> Verdict:
        if self._open and not verdict.findings and not verdict.skips and not verdict.failures:
            return verdict
        links = tuple(self._link(link) for link in verdict.links)
        findings = tuple(self._finding(finding) for finding in verdict.findings)
        # A verdict's reason repeats that of a link or finding; what became of it there becomes of it here.
        reason = verdict.reason
        for old, new in (
            *((a.reason, b.reason) for a, b in zip(verdict.links, links, strict=True)),
            *((a.message, b.message) for a, b in zip(verdict.findings, findings, strict=True)),
        ):
            if old and old != new:
                reason = reason.replace(old, new)
        if verdict.status is Status.UNVERIFIED:
            reason = self._without_why(verdict.claim, reason)
        return replace(
            verdict,
            reason=self._swept(reason),
            links=links,
            findings=findings,
            skips=tuple(self._skip(skip) for skip in verdict.skips),
            failures=tuple(self._failure(failure) for failure in verdict.failures),
            as_of=self._as_of(verdict, links),
            sign_off=replace(verdict.sign_off, by=NOBODY) if self._public and verdict.sign_off.by else verdict.sign_off,
        )

    def _as_of(self, verdict: Verdict, links: Iterable[LinkResult]) -> str:
        """When what the verdict rests on was captured, without the day on which a confidential source was asked."""
        hidden = {
            old.as_of for old, new in zip(verdict.links, links, strict=True) if old.as_of and old.as_of != new.as_of
        }
        if verdict.as_of not in hidden:
            return verdict.as_of
        return min((link.as_of for link in links if link.as_of), default="")

    def _link(self, link: LinkResult) -> LinkResult:
        shown = replace(
            link,
            link=self._link_name(link.claim, link.link) or link.link,
            source=self._names.sources.get(link.source, link.source),
            reason=self._swept(link.reason),
        )
        confidential = self._is_confidential(link.source)
        web = self._registry.sources[link.source].type is SourceType.WEB
        answer = self._answers.get((link.claim, link.link))
        if (self._public and (not web or answer is not None)) or (confidential and self._silent):
            shown = replace(shown, reason=_plainly(link.state, answer))
        if not confidential:
            return shown
        shown = replace(shown, snapshot=None, baseline_snapshot=None, limits=())
        return replace(shown, before="", after="", as_of="") if self._silent else shown

    def _finding(self, finding: Finding) -> Finding:
        shown = replace(
            finding,
            link=self._link_name(finding.claim, finding.link),
            source=self._source_name(finding.source),
            message=self._swept(finding.message),
            hint="" if self._public else self._swept(finding.hint),
            before=self._swept(finding.before),
            after=self._swept(finding.after),
            waived_by=NOBODY if finding.waived_by and self._public else finding.waived_by,
            doubt=self._doubt(finding.doubt) if finding.doubt is not None else None,
        )
        if finding.source is not None and finding.source not in self._registry.sources:
            # A source that only the lock file still knows may have been confidential.
            message = "this concerns a source that the registry no longer has; the desk has the details"
        elif self._silent and self._concerns_confidential(finding):
            message = "this concerns a confidential source; the desk has the details"
        elif finding.link is None and finding.source is None:
            message = self._without_why(finding.claim, shown.message)
            return replace(shown, message=message, doubt=shown.doubt if message == shown.message else None)
        else:
            return shown
        return replace(shown, message=message, hint="", before="", after="", doubt=None)

    def _doubt(self, doubt: Doubt) -> Doubt:
        """A judge's opinion without what is withheld; its spans are those of whole texts where words were taken out."""
        claim, evidence = self._swept(doubt.claim), self._swept(doubt.evidence)
        return replace(
            doubt,
            claim=claim,
            evidence=evidence,
            claim_span=doubt.claim_span if claim == doubt.claim else (0, len(claim)),
            evidence_span=doubt.evidence_span if evidence == doubt.evidence else (0, len(evidence)),
            reason=self._swept(doubt.reason),
        )

    def _without_why(self, claim: str | None, text: str) -> str:
        """``text`` without the reason behind its colon, where that may repeat figures read on a confidential page."""
        return text.split(": ", maxsplit=1)[0] if self._silent and claim in self._veiled else text

    def _concerns_confidential(self, finding: Finding) -> bool:
        if finding.source is not None:
            return self._is_confidential(finding.source)
        return self._link_is_confidential(finding.link)

    def _skip(self, skip: RuleSkip) -> RuleSkip:
        hidden = self._silent and self._link_is_confidential(skip.link)
        return replace(
            skip,
            link=self._link_name(skip.claim, skip.link),
            source=self._source_name(skip.source),
            reason="a confidential source could not be judged" if hidden else self._swept(skip.reason),
        )

    def _failure(self, failure: RuleFailure) -> RuleFailure:
        hidden = self._silent and self._link_is_confidential(failure.link)
        return replace(
            failure,
            link=self._link_name(failure.claim, failure.link),
            source=self._source_name(failure.source),
            error="it failed on a confidential source" if hidden else self._swept(failure.error),
        )

    def _problem(self, problem: Problem) -> Problem:
        return replace(problem, message=self._swept(problem.message), hint=self._swept(problem.hint))

    def _source_name(self, source: str | None) -> str | None:
        if source is None:
            return None
        return self._names.sources.get(source, WITHHELD)

    def _link_name(self, claim: str | None, link: str | None) -> str | None:
        if claim is None or link is None:
            return link
        return self._names.links.get((claim, link), link)

    def _is_confidential(self, source: str) -> bool:
        found = self._registry.sources.get(source)
        return found is not None and found.confidential

    def _link_is_confidential(self, link: str | None) -> bool:
        return link is not None and self._is_confidential(link.split("~")[0])


def _plainly(state: EvidenceState, answer: str | None) -> str:
    """Why an attested or confidential link stands as it does, without what was said, when, how and to whom."""
    if state is EvidenceState.ATTESTED:
        return "attested: seen or heard by a checker of the desk, not by a machine"
    if answer is not None:
        return "asked by the desk, and did not confirm"
    return "the desk has the details"
