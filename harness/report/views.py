"""What the page shows of each claim and source: plain data, every word of it made harmless."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from harness.model.history import PassageHistory
from harness.model.opinion import Doubt
from harness.model.registry import (
    Baseline,
    Claim,
    DateExpectation,
    Expectation,
    ImageExpectation,
    OrderExpectation,
    QuantityExpectation,
    QuotationExpectation,
    Source,
    SourceType,
    Stance,
    WordsExpectation,
)
from harness.model.verdict import EvidenceState, Finding, LinkResult, Report, Severity, SignOffState, Status, Verdict
from harness.report.crop import Crop, CropPair
from harness.report.remarks import remarks, telling
from harness.report.signs import SIGNS
from harness.report.timeline import timeline
from harness.report.words import Segment, harmless, shortened, signed_words, when, word_diff
from harness.rules.decide import origin_root

# How many of the limits that a capture met are shown.
_SHOWN_LIMITS = 3

Key = tuple[str, str]


def claim_view(
    report: Report,
    claim: Claim,
    verdict: Verdict,
    crops: Mapping[Key, CropPair],
    baselines: Mapping[Key, Baseline],
    histories: Mapping[Key, PassageHistory],
) -> dict[str, Any]:
    """One claim's panel."""
    links = [
        link_view(
            report,
            claim,
            verdict,
            link,
            crops.get((claim.id, link.link), CropPair()),
            histories.get((claim.id, link.link)),
        )
        for link in verdict.links
    ]
    said = {verdict.reason, *(link.reason for link in verdict.links)}
    told = telling(verdict)
    live = [f for f in told if f.severity is not Severity.NOTE and f.waived_by is None]
    return {
        "id": claim.id,
        "article": claim.article,
        "statement": harmless(claim.statement.quote.exact),
        "claimant": harmless(claim.claimant or ""),
        "caption_of": harmless(claim.statement.caption_of or ""),
        "status": verdict.status.value,
        "sign": SIGNS[verdict.status],
        "reason": harmless(verdict.reason),
        "short": harmless(shortened(_short(report, verdict), 150)),
        "place": str(claim.place),
        "need": _need(claim),
        "expects": [harmless(_expected(e)) for e in claim.expects],
        "origins": _by_origin(report, links),
        "sources": sorted({link.source for link in verdict.links}),
        "next": list(dict.fromkeys(harmless(f.hint) for f in live if f.hint)),
        "findings": [finding_view(f) for f in told if f.code != "FC902"],
        "failures": [f"{f.code}: {harmless(f.error)}" for f in verdict.failures],
        "skips": sorted({harmless(s.reason) for s in verdict.skips if s.required and s.reason not in said}),
        "trail": _trail(report, claim, verdict, baselines),
        "signed": harmless(signed_words(verdict.sign_off)),
        "answered_for": verdict.sign_off.state is SignOffState.SIGNED,
        "stands": verdict.status is Status.SUPPORTED,
        "remark": harmless(shortened("; ".join(remarks(verdict)), 150)),
    }


def link_view(
    report: Report,
    claim: Claim,
    verdict: Verdict,
    link: LinkResult,
    pair: CropPair,
    history: PassageHistory | None,
) -> dict[str, Any]:
    """One evidence link: how it stands, unless its claim's verdict says just that, its words and its pictures."""
    source = report.registry.sources[link.source]
    declared = next(e for e in claim.evidence if e.key == link.link)
    differs = bool(link.before and link.after and link.before != link.after and not link.state.stands)
    return {
        **source_view(report, source),
        "stance": declared.stance.value if declared.stance is not Stance.SUPPORTS else "",
        "page": declared.page,
        "state": link.state.value,
        "stands": link.state.stands,
        "reason": harmless(link.reason) if link.reason != verdict.reason else "",
        "as_of": when(link.as_of),
        "age": age(link.as_of, report.judged_at),
        "diff": segments(word_diff(link.before, link.after)) if differs else [],
        "quote": harmless(shortened(link.after if link.state.stands and link.after else link.before, 400)),
        "before": picture(pair.before),
        "after": picture(pair.after),
        "snapshot": (link.snapshot or "")[:12],
        "limits": [harmless(shortened(limit, 200)) for limit in link.limits[:_SHOWN_LIMITS]],
        "more_limits": max(0, len(link.limits) - _SHOWN_LIMITS),
        "timeline": timeline(history) if history is not None else "",
        "moments": moments(history),
        "accepted": history is not None and any(m.accepted for m in history.moments),
        "snapshots": len(history.moments) if history is not None else 0,
    }


def moments(history: PassageHistory | None) -> list[dict[str, Any]]:
    """What happened to a passage, for reading beside the picture; nothing where it only stood."""
    if history is None or len(history.moments) < 2:
        return []
    return [
        {"at": when(m.at), "event": m.event.value, "kinds": ", ".join(m.kinds), "accepted": m.accepted}
        for m in history.events
    ]


def source_view(report: Report, source: Source) -> dict[str, Any]:
    """A source as a report may name it."""
    root = origin_root(report.registry, source.id)
    return {
        "source": source.id,
        "publisher": harmless(source.public_name),
        "url": source.url if source.url and source.url.startswith(("http://", "https://")) else "",
        "language": source.language or "",
        "kind": source.sourcing.value if source.sourcing else "",
        "person": source.type is SourceType.PERSON,
        "file": source.type is SourceType.FILE,
        "published": harmless(source.published or ""),
        "root": root,
        "repeats": harmless(_name(report, root)) if root != source.id else "",
    }


def sources_view(report: Report) -> list[dict[str, Any]]:
    """Every source that a judged claim rests on, those of one origin together, and how old what is known of it is."""
    signs: dict[str, list[dict[str, str]]] = {}
    read: dict[str, str] = {}
    for verdict in report.verdicts:
        for link in verdict.links:
            uses = signs.setdefault(link.source, [])
            if not any(u["claim"] == verdict.claim for u in uses):
                uses.append({"claim": verdict.claim, "status": verdict.status.value, "sign": SIGNS[verdict.status]})
            read[link.source] = max(read.get(link.source, ""), link.as_of)
    groups: dict[str, list[dict[str, Any]]] = {}
    for source_id, uses in signs.items():
        view = source_view(report, report.registry.sources[source_id])
        view |= {"uses": uses, "read": when(read[source_id]), "age": age(read[source_id], report.judged_at)}
        groups.setdefault(view["root"], []).append(view)
    return [
        {
            "name": harmless(_name(report, root)),
            "sources": sorted(members, key=lambda v: (v["source"] != root, v["source"])),
        }
        for root, members in groups.items()
    ]


def finding_view(finding: Finding) -> dict[str, Any]:
    """One finding."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": harmless(finding.message),
        "hint": harmless(finding.hint),
        "waived_by": harmless(finding.waived_by or ""),
        "note": finding.severity is Severity.NOTE,
        "place": str(finding.place) if finding.place else "",
        "opinion": opinion_view(finding.doubt) if finding.doubt is not None else None,
    }


def opinion_view(doubt: Doubt) -> dict[str, Any]:
    """A judge's opinion: both texts, each in three parts of which the middle one conflicts, and why."""
    return {
        "by": harmless(doubt.by),
        "reason": harmless(doubt.reason),
        "claim": _parted(doubt.claim, doubt.claim_span),
        "evidence": _parted(doubt.evidence, doubt.evidence_span),
    }


def _parted(text: str, span: tuple[int, int]) -> dict[str, str]:
    start, end = span
    return {"before": harmless(text[:start]), "words": harmless(text[start:end]), "after": harmless(text[end:])}


def segments(found: Iterable[Segment]) -> list[dict[str, str]]:
    """A word diff for the page."""
    return [{"kind": s.kind, "text": harmless(s.text)} for s in found]


def picture(crop: Crop | None) -> dict[str, Any] | None:
    """A crop that the page carries in itself."""
    if crop is None:
        return None
    data = base64.b64encode(crop.png).decode("ascii")
    return {"uri": f"data:image/png;base64,{data}", "width": crop.width, "height": crop.height}


def age(time: str, now: str) -> str:
    """How long before ``now`` that was, roughly; empty where either can't be read or is later."""
    try:
        seconds = (_moment(now) - _moment(time)).total_seconds()
    except ValueError:
        return ""
    if seconds < 0:
        return ""
    for size, name in ((86400 * 365, "year"), (86400, "day"), (3600, "hour"), (60, "minute")):
        if seconds >= size:
            count = int(seconds // size)
            return f"{count} {name}{'s' if count != 1 else ''} before"
    return "just before"


def _moment(time: str) -> datetime:
    found = datetime.fromisoformat(time)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _name(report: Report, source_id: str) -> str:
    source = report.registry.sources.get(source_id)
    return source.public_name if source is not None else source_id


def _short(report: Report, verdict: Verdict) -> str:
    """Why, for a list: where sources are wanting, what the first of them lacks and not how many are needed."""
    down = [link for link in verdict.links if not link.state.stands]
    if verdict.status is Status.UNVERIFIED and down and not verdict.failures:
        return f"{_name(report, down[0].source)}: {down[0].reason}"
    return verdict.reason


def _need(claim: Claim) -> str:
    kind = "independent source" if claim.need.independent else "source"
    return f"{claim.need.count} {kind}{'s' if claim.need.count != 1 else ''}"


def _expected(expectation: Expectation) -> str:
    match expectation:
        case QuantityExpectation():
            day = f", as of {expectation.as_of}" if expectation.as_of else ""
            return f"{expectation.written} {expectation.unit}".strip() + day
        case DateExpectation():
            return f"{expectation.event or 'the date'}: {expectation.edtf}"
        case ImageExpectation():
            return f"the picture {expectation.image} as {expectation.matches}"
        case WordsExpectation():
            return f"“{expectation.text}” {'on' if expectation.present else 'nowhere on'} the page"
        case OrderExpectation():
            side = "before" if expectation.earlier else "after"
            return f"{expectation.event or 'it'} {side} {expectation.than}"
        case QuotationExpectation():
            speaker = f" ({expectation.speaker})" if expectation.speaker else ""
            return f"“{expectation.text}”{speaker}"


def _by_origin(report: Report, links: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The links by the origin that their sources go back to: one group is one independent voice. What does not stand comes first."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for link in sorted(links, key=lambda found: bool(found["stands"])):
        groups.setdefault(link["root"], []).append(link)
    return [{"name": harmless(_name(report, root)), "links": members} for root, members in groups.items()]


def _trail(report: Report, claim: Claim, verdict: Verdict, baselines: Mapping[Key, Baseline]) -> list[dict[str, str]]:
    """What people did and decided, oldest first: their log, answers they were given, what they accepted and waived."""
    found = [
        {"on": e.on, "by": e.by, "did": e.kind, "text": e.text + (f" ({e.where})" if e.where else "")}
        for e in claim.log
    ]
    for link in claim.evidence:
        if link.on is not None or link.answer is not None:
            how = f" ({link.by})" if link.by else ""
            text = f"{_name(report, link.source)}{how}: {link.answer or 'no answer noted'}"
            found.append({"on": link.on or "", "by": link.checker or "", "did": "asked", "text": text})
        if (baseline := baselines.get((claim.id, link.key))) is not None:
            text = f"{_name(report, link.source)}: {baseline.why}" if baseline.why else _name(report, link.source)
            found.append({"on": baseline.on[:10], "by": baseline.by, "did": "accepted", "text": text})
    for waiver in claim.waivers:
        until = f", until {waiver.until}" if waiver.until else ""
        live = any(f.waived_by is not None and f.code == waiver.code for f in verdict.findings)
        state = "" if live else " (waives nothing now)"
        found.append({"on": "", "by": waiver.by, "did": f"waived {waiver.code}", "text": f"{waiver.why}{until}{state}"})
    return [{k: harmless(v) for k, v in line.items()} for line in sorted(found, key=lambda e: e["on"] or "~")]


def attested(report: Report) -> int:
    """How many claims rest on somebody's word."""
    return sum(any(link.state is EvidenceState.ATTESTED for link in v.links) for v in report.verdicts)
