"""A draft of a correction, in Markdown: what the article said, what it is to say, and what became of the evidence, where and when."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harness.model.history import PassageHistory
from harness.model.registry import Claim
from harness.model.verdict import Report, Severity, Verdict
from harness.report.remarks import telling
from harness.report.words import harmless, shortened, when

_TO_FILL = "____"


def correction(
    report: Report,
    claims: Sequence[Claim],
    history: Mapping[tuple[str, str], PassageHistory],
    *,
    now: str,
    reopened: Sequence[str],
) -> str:
    """The draft for ``claims`` of one ``report``. ``now`` is the new wording, empty where somebody has yet to find it; ``history`` by
    claim id and link key; ``reopened`` the claims that publishing it reopens."""
    verdicts = {v.claim: v for v in report.verdicts}
    article = report.registry.articles[claims[0].article]
    name = " ".join(claim.id for claim in claims)
    lines = [
        f"# Correction: {_md(article.title)}",
        "",
        f"*A draft made as of {when(report.judged_at)}; nothing is published. Put it into words, publish it, then record it:*",
        f'`harness correct {name} --published "the words" --where "the place" --on DAY`',
        "",
        "## The words",
        "",
    ]
    for claim in claims:
        line = f", line {claim.statement.line} of {_md(article.file)}" if claim.statement.line else ""
        lines += [f"- **was** ({_md(claim.id)}{line}): “{_md(claim.statement.quote.exact)}”"]
    lines += [f"- **now:** “{_md(now) if now else _TO_FILL}”", "", "> " + _sentence(claims, now), "", "## What changed"]
    for claim in claims:
        lines += ["", *_changed(claim, verdicts[claim.id])]
    lines += ["", "## The history of the evidence"]
    for claim in claims:
        lines += ["", *_evidence(report, claim, verdicts[claim.id], history)]
    trail = [f"- {e.on}, {_md(e.by)}, {e.kind}: {_md(e.text)}" for claim in claims for e in claim.log]
    if trail:
        lines += ["", "## The trail", "", *trail]
    lines += [
        "",
        f"Recording it reopens {', '.join(_md(one) for one in reopened)}: earlier sign-offs hold no more.",
        "",
    ]
    return "\n".join(lines)


def _sentence(claims: Sequence[Claim], now: str) -> str:
    was = " and ".join(f"“{_md(claim.statement.quote.exact)}”" for claim in claims)
    return f"An earlier version of this article said {was}. It now says “{_md(now) if now else _TO_FILL}”."


def _changed(claim: Claim, verdict: Verdict) -> list[str]:
    lines = [f"**{_md(claim.id)}** is {verdict.status.value}: {_md(verdict.reason)}"]
    for finding in telling(verdict):
        if finding.severity is Severity.NOTE or finding.waived_by is not None:
            continue
        lines.append(f"- {finding.code}: {_md(finding.message)}")
        if finding.before or finding.after:
            lines += [f"    - before: “{_md(finding.before)}”", f"    - after: “{_md(finding.after)}”"]
    return lines


def _evidence(
    report: Report, claim: Claim, verdict: Verdict, history: Mapping[tuple[str, str], PassageHistory]
) -> list[str]:
    lines = []
    for link in verdict.links:
        source = report.registry.sources[link.source]
        address = f" <{source.url}>" if source.url and re.fullmatch(r"https?://[^\s<>]+", source.url) else ""
        lines.append(
            f"- {_md(source.public_name)}{address}, for {_md(claim.id)}: {link.state.value}, {_md(link.reason)}"
        )
        found = history.get((claim.id, link.link))
        for moment in found.events if found is not None else ():
            kinds = f" ({', '.join(moment.kinds)})" if moment.kinds else ""
            mark = ", accepted" if moment.accepted else ""
            words = f": “{_md(shortened(moment.words, 300))}”" if moment.words else ""
            lines.append(f"    - {when(moment.at)}{mark}: {moment.event.value}{kinds}{words}")
    return lines


def _md(text: str) -> str:
    """``text`` on one line in which Markdown sees nothing but words."""
    flat = " ".join(harmless(text).split())
    return re.sub(r"([\\`*_{}\[\]<>#|~!&])", r"\\\1", flat)
