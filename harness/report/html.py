"""The report as one HTML page: nothing is loaded from anywhere, only its own short script runs, words from pages stay words."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from harness.evidence.series import all_series
from harness.model.history import PassageHistory
from harness.model.registry import Baseline
from harness.model.verdict import Report
from harness.report.crop import CropPair
from harness.report.marked import Span, blocks
from harness.report.series import drawn
from harness.report.signs import MEANING, ORDER, SIGNS
from harness.report.templating import environment
from harness.report.views import Key, attested, claim_view, finding_view, sources_view
from harness.report.words import harmless, when

# As many of the statements that need somebody, and of those that stand and are to be looked at, as fit on one printed page together.
_FIRST, _LEAST = 14, 3
# As many articles as have their titles on lines of their own.
_TITLES = 3


def html(
    report: Report,
    crops: Mapping[Key, CropPair],
    baselines: Mapping[Key, Baseline] = MappingProxyType({}),
    histories: Mapping[Key, PassageHistory] = MappingProxyType({}),
    *,
    printed: bool = False,
) -> bytes:
    """The report as a self-contained HTML page in UTF-8; ``crops``, ``baselines`` and ``histories`` by claim id and link key.

    ``printed`` makes it ready for paper: every panel open, no script, pictures only where a source does not stand.
    """
    claims = {c.id: c for c in report.registry.claims}
    verdicts = sorted(report.verdicts, key=lambda v: ORDER.index(v.status))
    if printed:
        standing = {(v.claim, link.link) for v in verdicts for link in v.links if link.state.stands}
        crops = {key: pair for key, pair in crops.items() if key not in standing}
    views = [claim_view(report, claims[v.claim], v, crops, baselines, histories) for v in verdicts]
    open_views = [v for v in views if not v["stands"]]
    looked = [v for v in views if v["remark"]]
    first = _fitting(open_views, _FIRST - min(len(looked), _LEAST))
    looked_first = _fitting(looked, _FIRST - len(first))
    templates = environment()
    style, script = _source("report.css"), "" if printed else _source("report.js")
    articles = _articles(report)
    page = templates.get_template("report.html.jinja").render(
        title=title(report),
        titles=titles(report) if len(titles(report)) <= _TITLES else [title(report)],
        policy=_policy(style, script),
        style=style,
        script=script,
        printed=printed,
        judged_at=when(report.judged_at),
        version=report.tool_version,
        total=len(views),
        counts=_counts(report),
        first=first,
        more=len(open_views) - len(first),
        looked=looked_first,
        looked_more=len(looked) - len(looked_first),
        looked_all=len(looked),
        open=len(open_views),
        facts=_facts(report),
        groups=[
            {"status": s.value, "sign": SIGNS[s], "said": MEANING[s], "claims": group}
            for s in ORDER
            if (group := [v for v in views if v["status"] == s.value])
        ],
        articles=articles,
        several=len(articles) > 1,
        by_id={v["id"]: {"status": v["status"], "sign": v["sign"]} for v in views},
        sources=sources_view(report),
        series=[drawn(s) for s in all_series(report.registry, report.verdicts)],
        findings=[finding_view(f) for f in report.findings],
        problems=[{"place": str(p.place), "code": p.code, "message": harmless(p.message)} for p in report.problems],
    )
    return page.encode("utf-8", "replace")


def title(report: Report) -> str:
    """What the report is about, on one line."""
    return " · ".join(titles(report))


def titles(report: Report) -> list[str]:
    """The titles of the articles that the claims belong to."""
    judged = {v.claim for v in report.verdicts}
    ids = dict.fromkeys(c.article for c in report.registry.claims if c.id in judged)
    return [harmless(report.registry.articles[i].title) for i in ids] or ["Report"]


@lru_cache(maxsize=4)
def _source(name: str) -> str:
    templates = environment()
    assert templates.loader is not None
    return templates.loader.get_source(templates, name)[0]


def _policy(style: str, script: str) -> str:
    """What the page may do: show pictures that it holds, and use its own style and script, each named by its hash."""

    def hashed(text: str) -> str:
        return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"

    scripts = f"; script-src {hashed(script)}" if script else ""
    return f"default-src 'none'; img-src data:; style-src {hashed(style)}{scripts}; base-uri 'none'; form-action 'none'"


def _counts(report: Report) -> list[dict[str, Any]]:
    """How many claims have each verdict, with each one's place on the bar, in thousandths."""
    total = max(len(report.verdicts), 1)
    found = []
    at = 0
    for status in ORDER:
        count = report.counts[status]
        if count:
            found.append({"status": status.value, "sign": SIGNS[status], "count": count, "x": 1000 * at / total, "width": 1000 * count / total})  # fmt: skip
            at += count
    return found


def _fitting(views: Sequence[dict[str, Any]], most: int) -> Sequence[dict[str, Any]]:
    """The first ``most``; all of them where only one would be left, which takes no more room than to say so."""
    return views[: most + 1] if len(views) == most + 1 else views[:most]


def _facts(report: Report) -> list[dict[str, str]]:
    """What else an editor wants to know at a glance."""
    used = {link.source for v in report.verdicts for link in v.links}
    sources = [report.registry.sources[s] for s in used]
    primary = sum(s.sourcing is not None and s.sourcing.value == "primary" for s in sources)
    times = [link.as_of for v in report.verdicts for link in v.links if link.snapshot and link.as_of]
    waived = sum(f.waived_by is not None for v in report.verdicts for f in v.findings)
    failed = sum(bool(v.failures) for v in report.verdicts)
    facts = [
        {"name": "Sources", "value": str(len(sources)), "more": f"{primary} primary"},
        {"name": "Oldest page read", "value": when(min(times))[:10] if times else "none", "more": when(min(times))[11:] if times else ""},
        {"name": "On somebody's word", "value": str(attested(report)), "more": "attested"},
        {"name": "Waived", "value": str(waived), "more": "finding" if waived == 1 else "findings"},
    ]  # fmt: skip
    if report.unanswered:
        facts.append(
            {
                "name": "Without an answer",
                "value": str(report.unanswered),
                "more": f"{'source' if report.unanswered == 1 else 'sources'} at the last visit: older pages were judged",
            }
        )
    if failed:
        facts.append(
            {
                "name": "Faults",
                "value": str(failed),
                "more": f"{'claim' if failed == 1 else 'claims'} where a rule failed: tell who runs this",
            }
        )
    return facts


def _articles(report: Report) -> list[dict[str, Any]]:
    """The articles that judged claims belong to, with their statements marked, and the claims whose words are not in the text."""
    judged = {v.claim for v in report.verdicts}
    found = []
    for article in report.registry.articles.values():
        claims = [c for c in report.registry.claims if c.article == article.id and c.id in judged]
        if not claims:
            continue
        spans = [Span(start=c.statement.start, end=c.statement.end, claim=c.id) for c in claims]
        marked = blocks(article.text, spans)
        placed = {t.claim for b in marked for t in b.tokens if t.kind == "sign"}
        found.append(
            {
                "title": harmless(article.title),
                "language": article.language,
                "blocks": marked,
                "elsewhere": [
                    {"claim": c.id, "statement": harmless(c.statement.quote.exact)}
                    for c in claims
                    if c.id not in placed
                ],
            }
        )
    return found
