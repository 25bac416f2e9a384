"""What a judge of free text thinks of a claim and a page, and when that is worth saying.

A judge errs, so it is heard with care: it speaks against a claim only where it is next to sure, or where it thinks otherwise of the page
than of the one that a person accepted. What stood on the accepted page was accepted with it, whatever the judge thinks of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from rapidfuzz import fuzz

from harness.evidence.agreement import Agreement
from harness.evidence.conflict import conflict
from harness.evidence.normalise import reads
from harness.model.opinion import Doubt, Heard, Opinion, Pair
from harness.model.opinion import Stance as Held
from harness.model.registry import Baseline, Claim, EvidenceLink, Registry, Source, SourceType, Stance
from harness.model.snapshot import CaptureState
from harness.model.verdict import Confidence, EvidenceState
from harness.rules.scopes import Assessment, Missing, Visit, whole_pages

if TYPE_CHECKING:
    from harness.evidence.read import Document

# A sentence speaks against a claim from this probability on. Precision comes first: a judge that cries wolf is switched off.
AGAINST = 0.9

# Where the accepted page is at hand, less is enough, if it was by so much less likely there.
ROSE_TO, ROSE_BY = 0.8, 0.5

# Support fell: it was likely on the accepted page, and is by so much less likely now.
FELL_FROM, FELL_BY = 0.8, 0.5

# A sentence that was nearly as likely to speak against the claim when it was worded a little otherwise was accepted so.
_HARDLY_MORE = 0.3

# Sentences this much alike, in per cent, are one sentence edited.
_EDITED = 70.0

# From this probability on an opinion's finding has high confidence.
_SURE = 0.97

# States in which a page still says something where the passage stood: of the others the exact rules say all there is.
_SPEAKING = (
    EvidenceState.HOLDS,
    EvidenceState.MOVED,
    EvidenceState.REWORDED,
    EvidenceState.ALTERED,
    EvidenceState.CORRECTED,
)


class OpinionDesk(Protocol):
    """Who may be asked for opinions. Answers must be the same for the same question; a text in place of one says why there is none."""

    @property
    def name(self) -> str:
        """The judge's name."""
        ...

    @property
    def most_pairs(self) -> int:
        """Pairs of statements that are compared in one verification, at most."""
        ...

    def reads(self, language: str) -> bool:
        """Whether the judge reads that language."""
        ...

    def of_page(self, claim: str, document: Document, passage: tuple[int, int] | None) -> tuple[Heard, ...] | str:
        """Opinions on the page's best sentences for a claim, that of ``passage`` among them."""
        ...

    def of_pairs(self, pairs: Sequence[Pair]) -> tuple[Opinion, ...] | str:
        """One opinion a pair, in order."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What the judge holds against a claim on one page: a sentence ``against`` it, or that the page supports it ``less`` than the accepted
    one did. At most one of the two."""

    against: Doubt | None = None
    less: Doubt | None = None


def statement_language(registry: Registry, claim: Claim) -> str:
    """The language that a claim's statement is in."""
    article = registry.articles.get(claim.article)
    return article.language if article is not None else "en"


def confidence(p: float) -> Confidence:
    """How sure a finding is that rests on a probability."""
    return Confidence.HIGH if p >= _SURE else Confidence.MEDIUM if p >= AGAINST else Confidence.LOW


_NOT_ASKED = Missing(reason="no judge is asked", skipped=False)


def view(
    desk: OpinionDesk | None,
    registry: Registry,
    claim: Claim,
    link: EvidenceLink,
    source: Source,
    baseline: Baseline | None,
    visit: Visit,
    old_document: Document | None,
    found: Assessment,
) -> View | Missing:
    """What the judge holds against ``claim`` on the page of one link, or why there is no saying."""
    if desk is None:
        return _NOT_ASKED
    attested = source.type is not SourceType.WEB or link.at is not None
    if attested or link.stance is not Stance.SUPPORTS or link.quote is None:
        return Missing(reason="no page whose words are to support the claim", skipped=False)
    document = visit.document
    if document is None or visit.snapshot is None:
        return Missing(reason=found.reason, skipped=True)
    old = old_document if baseline is not None else None
    if old is not None and old.text == document.text:
        return View()
    language = statement_language(registry, claim)
    for spoken in (language, document.language or language):
        if not desk.reads(spoken):
            return Missing(reason=f"{desk.name} does not read “{spoken}”", skipped=True, required=False)
    statement = claim.statement.quote.exact
    place = found.located if found.located is not None and not found.located.hidden else None
    now = desk.of_page(statement, document, (place.start, place.end) if place is not None else None)
    if isinstance(now, str):
        return Missing(reason=now, skipped=True)
    then: tuple[Heard, ...] = ()
    if old is not None and baseline is not None:
        at = old.text.find(baseline.exact)
        answer = desk.of_page(statement, old, (at, at + len(baseline.exact)) if at >= 0 and baseline.exact else None)
        if isinstance(answer, str):
            return Missing(reason=answer, skipped=True)
        then = answer
    against = _against(statement, language, _new(now, old, found, visit), then, compared=old is not None)
    if against is not None:
        return View(against=against) if against.p >= AGAINST else View(less=against)
    if old is None or whole_pages(old, visit) is None or document.dead_frames or found.state not in _SPEAKING:
        return View()
    return View(less=_fallen(statement, language, now, then))


def doubt(claim: str, evidence: str, language: str, opinion: Opinion, *, was: float | None = None) -> Doubt:
    """``opinion`` as a finding shows it: what conflicts, and why."""
    parted = conflict(claim, evidence, language, claim_words=opinion.claim_words, evidence_words=opinion.evidence_words)
    return Doubt(
        by=opinion.by,
        stance=Held.REFUTES,
        p=opinion.p[Held.REFUTES],
        was=was,
        claim=claim,
        evidence=evidence,
        claim_span=parted.claim,
        evidence_span=parted.evidence,
        reason=opinion.reasons[0] if opinion.reasons else parted.reason,
    )


def _new(now: Sequence[Heard], old: Document | None, found: Assessment, visit: Visit) -> list[Heard]:
    """The sentences that nobody accepted and that the exact rules have not found to agree, with none that may be cut off."""
    accepted = reads(old.text) if old is not None else ""
    agreed = bool(found.checks) and all(c.comparison.agreement is Agreement.AGREES for c in found.checks)
    place = found.located if agreed and found.state.stands else None
    partial = visit.snapshot is not None and visit.snapshot.state is CaptureState.PARTIAL
    return [
        h
        for h in now
        if not (accepted and reads(h.sentence) in accepted)
        and not (place is not None and h.start < place.end and h.end > place.start)
        and not (partial and not h.sentence.rstrip("\"'”’»)] ").endswith((".", "!", "?")))
    ]


def _against(claim: str, language: str, new: Sequence[Heard], then: Sequence[Heard], *, compared: bool) -> Doubt | None:
    """The new sentence that speaks against the claim most, if it does so enough."""
    before = max((h.opinion.p[Held.REFUTES] for h in then), default=0.0)
    for heard in sorted(new, key=lambda h: -h.opinion.p[Held.REFUTES]):
        p = heard.opinion.p[Held.REFUTES]
        if p < ROSE_TO:
            return None
        edited = [h for h in then if fuzz.ratio(h.sentence, heard.sentence) >= _EDITED]
        was = max((h.opinion.p[Held.REFUTES] for h in edited), default=None)
        if p >= AGAINST and (was is None or p - was >= _HARDLY_MORE):
            return doubt(claim, heard.sentence, language, heard.opinion, was=was)
        if compared and p < AGAINST and p - max(before, was or 0.0) >= ROSE_BY:
            return doubt(claim, heard.sentence, language, heard.opinion, was=max(before, was or 0.0))
    return None


def _fallen(claim: str, language: str, now: Sequence[Heard], then: Sequence[Heard]) -> Doubt | None:
    """That the accepted page supported the claim and this one hardly does: by the sentence that did, and what it is like now."""
    if not now or not then:
        return None
    best_then = max(then, key=lambda h: h.opinion.p[Held.SUPPORTS])
    was, p = best_then.opinion.p[Held.SUPPORTS], max(h.opinion.p[Held.SUPPORTS] for h in now)
    if was < FELL_FROM or was - p < FELL_BY:
        return None
    nearest = max(now, key=lambda h: fuzz.ratio(h.sentence, best_then.sentence))
    parted = conflict(best_then.sentence, nearest.sentence, language)
    words = best_then.sentence[slice(*parted.claim)], nearest.sentence[slice(*parted.evidence)]
    mine = conflict(claim, nearest.sentence, language)
    return Doubt(
        by=nearest.opinion.by,
        stance=Held.SUPPORTS,
        p=p,
        was=was,
        claim=claim,
        evidence=nearest.sentence,
        claim_span=mine.claim,
        evidence_span=parted.evidence,
        reason=f"where the accepted page said “{words[0]}”, this one says “{words[1]}”",
    )
