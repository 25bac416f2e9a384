"""The report as a summary in Markdown, for a job's page: the counts, then each claim that does not stand, worst first."""

from __future__ import annotations

from harness.model.verdict import Report, Severity, Verdict
from harness.report.ci import PicturePair, Pictures, article_place, claim_place, worst_first
from harness.report.neutral import markdown
from harness.report.remarks import telling, with_remarks
from harness.report.signs import ORDER, SIGNS
from harness.report.words import quoted, unanswered, word_diff

# A job's summary may have a mebibyte; what is left out is said.
_MOST_BYTES = 900_000
_LOOKED = 20


def summary(report: Report, pictures: Pictures, prefix: str = "", limit: int = _MOST_BYTES) -> bytes:
    """The Markdown. Words from pages are escaped: they make no link, picture, heading or HTML."""
    down = worst_first(report)
    total = len(report.verdicts)
    lines = [
        "# Claims",
        "",
        "| | verdict | claims |",
        "|---|---|---:|",
        *(f"| {SIGNS[s]} | {s.value} | {report.counts[s]} |" for s in ORDER),
        "",
        f"{total - len(down)} of {total} claims are supported, judged as of {markdown(report.judged_at)}."
        if total
        else "**No claim was judged.**",
        *_looked(report),
        *([f"{unanswered(report.unanswered)}."] if report.unanswered else []),
        *([f"{report.quarantined} claims rest on a source in quarantine."] if report.quarantined else []),
        "",
    ]
    size = len("\n".join(lines).encode())
    for number, verdict in enumerate(down):
        part = _claim(report, verdict, pictures, prefix)
        size += len("\n".join(part).encode()) + 1
        if size > limit:
            lines += [
                f"**{len(down) - number} more claims do not stand** and are left out here for length: see the report.",
                "",
            ]
            break
        lines += part
    return "\n".join(lines).encode("utf-8", "replace")


def _looked(report: Report) -> list[str]:
    """The supported claims that somebody should look at all the same: the first ones, with why."""
    looked = with_remarks(report)
    lines = [f"- {markdown(v.claim)}: {markdown('; '.join(said))}" for v, said in looked[:_LOOKED]]
    if len(looked) > _LOOKED:
        lines.append(f"- and {len(looked) - _LOOKED} more")
    return ["", "Supported, and to be looked at:", "", *lines, ""] if looked else []


def _claim(report: Report, verdict: Verdict, pictures: Pictures, prefix: str) -> list[str]:
    claim = report.registry.claim(verdict.claim)
    place = claim_place(claim, prefix)
    article = article_place(report, claim, prefix)
    where = f"{place.file}:{place.line}" + (f" · {article.file}:{article.line}" if article is not None else "")
    lines = [
        f"## {SIGNS[verdict.status]} {markdown(claim.id)}: {verdict.status.value}",
        "",
        markdown(quoted(claim.statement.quote.exact)),
        "",
        markdown(verdict.reason),
        "",
        markdown(where),
        "",
    ]
    for finding in telling(verdict):
        if finding.severity is Severity.NOTE:
            continue
        waived = f" (waived by {markdown(finding.waived_by)})" if finding.waived_by else ""
        lines.append(f"- **{finding.code}** {markdown(finding.message)}{waived}")
        if finding.before or finding.after:
            before, after = _sides(finding.before, finding.after)
            lines += [f"  - before: {before}", f"  - now: {after}"]
        if finding.hint and finding.waived_by is None:
            lines.append(f"  - {markdown(finding.hint)}")
    for link in verdict.links:
        source = markdown(report.registry.sources[link.source].public_name)
        pair = pictures.get((link.claim, link.link), PicturePair())
        shown = [f"[{name}]({path})" for name, path in (("before", pair.before), ("now", pair.after)) if path]
        if shown:
            lines.append(f"- {source}, {link.state.value}: pictures " + ", ".join(shown))
        elif not link.state.stands:
            lines.append(f"- {source}, {link.state.value}: {markdown(link.reason)}")
    lines += [f"- rule {f.code} failed: {markdown(f.error)}" for f in verdict.failures]
    return [*lines, ""]


def _sides(before: str, after: str) -> tuple[str, str]:
    """Both versions, in each the words that the other has not in bold."""
    if not before or not after:
        return markdown(before) or "–", markdown(after) or "–"
    pieces = word_diff(before, after)
    return (
        "".join(_piece(s.text, bold=s.kind == "gone") for s in pieces if s.kind != "new").strip(),
        "".join(_piece(s.text, bold=s.kind == "new") for s in pieces if s.kind != "gone").strip(),
    )


def _piece(text: str, *, bold: bool) -> str:
    """A piece of a sentence, with the space at its ends."""
    words = markdown(text)
    if not words:
        return " "
    mark = "**" if bold else ""
    return f"{' ' if text[0].isspace() else ''}{mark}{words}{mark}{' ' if text[-1].isspace() else ''}"
