"""The report as a summary in Markdown, for a job's page: the counts, then each claim that does not stand, worst first."""

from __future__ import annotations

import re

from harness.model.verdict import Report, Severity, Verdict
from harness.report.ci import ORDER, PicturePair, Pictures, article_place, claim_place, worst_first
from harness.report.signs import SIGNS
from harness.report.words import harmless, word_diff

# A job's summary may have a mebibyte; what is left out is said.
_MOST_BYTES = 900_000

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#!|~>]|^[-+=])")


def summary(report: Report, pictures: Pictures, prefix: str = "", limit: int = _MOST_BYTES) -> bytes:
    """The Markdown. Words from pages are escaped: they make no link, picture, heading or HTML."""
    down = worst_first(report)
    total = len(report.verdicts)
    lines = [
        "## Claims",
        "",
        "| | verdict | claims |",
        "|---|---|---:|",
        *(f"| {SIGNS[s]} | {s.value} | {report.counts[s]} |" for s in ORDER),
        "",
        f"{total - len(down)} of {total} claims are supported, judged as of {_words(report.judged_at)}."
        if total
        else "**No claim was judged.**",
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


def _claim(report: Report, verdict: Verdict, pictures: Pictures, prefix: str) -> list[str]:
    claim = report.registry.claim(verdict.claim)
    place = claim_place(claim, prefix)
    article = article_place(report, claim, prefix)
    where = f"{place.file}:{place.line}" + (f" · {article.file}:{article.line}" if article is not None else "")
    lines = [
        f"### {SIGNS[verdict.status]} {_words(claim.id)}: {verdict.status.value}",
        "",
        f"> {_words(claim.statement.quote.exact)}",
        "",
        f"{_words(verdict.reason)}  ",
        f"<sub>{_words(where)}</sub>",
        "",
    ]
    for finding in verdict.findings:
        if finding.severity is Severity.NOTE:
            continue
        waived = f" (waived by {_words(finding.waived_by)})" if finding.waived_by else ""
        lines.append(f"- **{finding.code}** {_words(finding.message)}{waived}")
        if finding.before or finding.after:
            lines.append(f"  <br>{_diff(finding.before, finding.after)}")
        if finding.hint:
            lines.append(f"  <br>*{_words(finding.hint)}*")
    for link in verdict.links:
        pair = pictures.get((link.claim, link.link), PicturePair())
        shown = [f"[{name}]({path})" for name, path in (("before", pair.before), ("now", pair.after)) if path]
        if shown:
            lines.append(f"- {_words(link.source)}, {link.state.value}: pictures " + ", ".join(shown))
        elif not link.state.stands:
            lines.append(f"- {_words(link.source)}, {link.state.value}: {_words(link.reason)}")
    lines += [f"- rule {f.code} failed: {_words(f.error)}" for f in verdict.failures]
    return [*lines, ""]


def _diff(before: str, after: str) -> str:
    if not before or not after:
        return f"before: {_words(before) or '–'}<br>now: {_words(after) or '–'}"
    marks = {"same": ("", ""), "gone": ("<del>", "</del>"), "new": ("<ins>", "</ins>")}
    return "".join(
        f"{marks[s.kind][0]}{_words(s.text, squash=False)}{marks[s.kind][1]}" for s in word_diff(before, after)
    )


def _words(text: str, *, squash: bool = True) -> str:
    """``text`` as words alone, on one line."""
    plain = " ".join(text.split()) if squash else re.sub(r"\s+", " ", text)
    plain = harmless(plain).replace("&", "&amp;").replace("<", "&lt;")
    # A word joiner keeps services from making a link or a mention of an address or a name.
    plain = plain.replace("://", ":\u2060//").replace("@", "@\u2060").replace("www.", "www\u2060.")
    return re.sub(r"^(\d+)([.)])", r"\1\\\2", _SPECIAL.sub(r"\\\1", plain))
