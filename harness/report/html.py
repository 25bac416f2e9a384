"""The report as one HTML page: nothing is loaded from anywhere, nothing runs, and words from pages stay words."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from harness.model.history import PassageHistory
from harness.model.registry import Claim, SourceType
from harness.model.verdict import Finding, LinkResult, Report, Severity, Status, Verdict
from harness.report.crop import Crop
from harness.report.timeline import timeline
from harness.report.words import Segment, harmless, shortened, word_diff

if TYPE_CHECKING:
    from jinja2 import Template

_ORDER = (Status.CONTRADICTED, Status.CHANGED, Status.UNVERIFIED, Status.SUPPORTED)
_MARKS = {Status.CONTRADICTED: "✗", Status.CHANGED: "≠", Status.UNVERIFIED: "?", Status.SUPPORTED: "✓"}
_SAID = {
    Status.CONTRADICTED: "A source says otherwise.",
    Status.CHANGED: "The evidence is no longer what was accepted.",
    Status.UNVERIFIED: "It could not be checked. That is not the same as wrong, and not the same as right.",
    Status.SUPPORTED: "Enough evidence stands as it was quoted.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CropPair:
    """Pictures of one link's passage: as it stood when it was accepted, and as it stands now; either may be missing."""

    before: Crop | None = None
    after: Crop | None = None


def html(
    report: Report,
    crops: Mapping[tuple[str, str], CropPair],
    histories: Mapping[tuple[str, str], PassageHistory] = MappingProxyType({}),
) -> bytes:
    """The report as a self-contained HTML page in UTF-8; ``crops`` and ``histories`` by claim id and link key."""
    claims = {c.id: c for c in report.registry.claims}
    verdicts = sorted(report.verdicts, key=lambda v: _ORDER.index(v.status))
    views = [_claim_view(report, claims[v.claim], v, crops, histories) for v in verdicts]
    total = max(len(report.verdicts), 1)
    counts = [
        {"status": s.value, "mark": _MARKS[s], "count": report.counts[s], "share": 100 * report.counts[s] / total}
        for s in _ORDER
        if report.counts[s]
    ]
    groups = [
        {"status": s.value, "mark": _MARKS[s], "said": _SAID[s], "claims": [v for v in views if v["status"] == s.value]}
        for s in _ORDER
    ]
    articles: list[dict[str, Any]] = [
        {
            "title": harmless(a.title),
            "paragraphs": _marked(a.text, [c for c in report.registry.claims if c.article == a.id], report),
        }
        for a in report.registry.articles.values()
        if any(c.article == a.id and c.id in {v.claim for v in report.verdicts} for c in report.registry.claims)
    ]
    page = _template().render(
        title=" · ".join(a["title"] for a in articles) or "Report",
        judged_at=_when(report.judged_at),
        version=report.tool_version,
        counts=counts,
        total=len(report.verdicts),
        groups=[g for g in groups if g["claims"]],
        articles=articles,
        findings=[_finding_view(f) for f in report.findings],
        language=next((a.language for a in report.registry.articles.values()), "en"),
    )
    return page.encode("utf-8", "replace")


@lru_cache(maxsize=1)
def _template() -> Template:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("harness.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html.jinja")


def _claim_view(
    report: Report,
    claim: Claim,
    verdict: Verdict,
    crops: Mapping[tuple[str, str], CropPair],
    histories: Mapping[tuple[str, str], PassageHistory],
) -> dict[str, Any]:
    return {
        "id": claim.id,
        "statement": harmless(claim.statement.quote.exact),
        "claimant": harmless(claim.claimant or ""),
        "caption_of": harmless(claim.statement.caption_of or ""),
        "status": verdict.status.value,
        "mark": _MARKS[verdict.status],
        "reason": harmless(verdict.reason),
        "place": str(claim.place),
        "line": claim.statement.line,
        "need": f"{claim.need.count}{' independent' if claim.need.independent else ''}",
        "links": [
            _link_view(report, link, crops.get((claim.id, link.link), CropPair()), histories.get((claim.id, link.link)))
            for link in verdict.links
        ],
        "findings": [_finding_view(f) for f in verdict.findings if f.code != "FC902"],
        "skips": sorted({harmless(s.reason) for s in verdict.skips if s.required}),
        "log": [{"on": e.on, "by": harmless(e.by), "kind": e.kind, "text": harmless(e.text)} for e in claim.log],
        "waivers": [
            {"code": w.code, "why": harmless(w.why), "by": harmless(w.by), "until": w.until} for w in claim.waivers
        ],
        "open": verdict.status is not Status.SUPPORTED,
    }


def _link_view(report: Report, link: LinkResult, pair: CropPair, history: PassageHistory | None) -> dict[str, Any]:
    source = report.registry.sources[link.source]
    differs = bool(link.before and link.after and link.before != link.after and not link.state.stands)
    return {
        "publisher": harmless(source.public_name),
        "url": source.url if source.url and source.url.startswith(("http://", "https://")) else "",
        "kind": source.sourcing.value if source.sourcing else "",
        "person": source.type is SourceType.PERSON,
        "origin": source.origin or "",
        "state": link.state.value,
        "stands": link.state.stands,
        "reason": harmless(link.reason),
        "as_of": _when(link.as_of),
        "diff": _segments(word_diff(link.before, link.after)) if differs else [],
        "quote": harmless(shortened(link.after if link.state.stands and link.after else link.before, 400)),
        "before": _picture(pair.before),
        "after": _picture(pair.after),
        "snapshot": (link.snapshot or "")[:12],
        "timeline": timeline(history) if history is not None else "",
        "moments": _moments(history),
        "accepted": history is not None and any(m.accepted for m in history.moments),
        "snapshots": len(history.moments) if history is not None else 0,
    }


def _moments(history: PassageHistory | None) -> list[dict[str, str]]:
    """What happened to a passage, for reading beside the picture; nothing where it only stood."""
    if history is None or len(history.moments) < 2:
        return []
    return [
        {"at": _when(m.at), "event": m.event.value, "kinds": ", ".join(m.kinds), "snapshot": m.snapshot[:12]}
        for m in history.events
    ]


def _finding_view(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": harmless(finding.message),
        "hint": harmless(finding.hint),
        "waived_by": harmless(finding.waived_by or ""),
        "note": finding.severity is Severity.NOTE,
        "before": harmless(shortened(finding.before, 500)),
        "after": harmless(shortened(finding.after, 500)),
        "place": str(finding.place) if finding.place else "",
    }


def _segments(segments: tuple[Segment, ...]) -> list[dict[str, str]]:
    return [{"kind": s.kind, "text": harmless(s.text)} for s in segments]


def _picture(crop: Crop | None) -> dict[str, Any] | None:
    if crop is None:
        return None
    data = base64.b64encode(crop.png).decode("ascii")
    return {"uri": f"data:image/png;base64,{data}", "width": crop.width, "height": crop.height}


def _when(time: str) -> str:
    return time.replace("T", " ")[:16] + " UTC" if "T" in time else time


def _marked(text: str, claims: list[Claim], report: Report) -> list[dict[str, Any]]:
    """The article's paragraphs as pieces of plain text and of statements with their verdicts; overlaps go to the first."""
    statuses = {v.claim: v.status for v in report.verdicts}
    spans = sorted(
        (c.statement.start, c.statement.end, c.id) for c in claims if c.statement.start >= 0 and c.id in statuses
    )
    paragraphs = []
    offset = 0
    for block in text.split("\n\n"):
        start, end = offset, offset + len(block)
        offset = end + 2
        if not block.strip():
            continue
        stripped = block.lstrip()
        kind = "p"
        if stripped.startswith("#"):
            kind = "h2" if stripped.startswith("##") else "h1"
            start += len(block) - len(stripped.lstrip("#").lstrip())
        elif stripped.startswith("!["):
            kind = "figure"
        pieces: list[dict[str, str]] = []
        at = start
        for first, last, claim in spans:
            if first >= end or last <= start or first < at:
                continue
            pieces.append({"text": _plain(text[at:first]), "claim": "", "status": ""})
            pieces.append(
                {
                    "text": _plain(text[first:last]),
                    "claim": claim,
                    "status": statuses[claim].value,
                    "mark": _MARKS[statuses[claim]],
                }
            )
            at = last
        pieces.append({"text": _plain(text[at:end]), "claim": "", "status": ""})
        paragraphs.append({"kind": kind, "pieces": [p for p in pieces if p["text"].strip() or p["claim"] or p["text"]]})
    return paragraphs


def _plain(text: str) -> str:
    """Markdown's commonest marks left out; the rest as it is."""
    import re

    text = re.sub(r"!?\[([^\]\n]*)\]\([^)\n]*\)", r"\1", text)
    return harmless(re.sub(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)", "", text))
