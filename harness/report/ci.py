"""What continuous integration asks of a report: what does not stand, where it is, and in which words. Pure data for the formats."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from harness.model.place import Place
from harness.model.registry import Claim
from harness.model.verdict import Finding, Report, Severity, Status, Verdict
from harness.report.remarks import telling
from harness.report.signs import ORDER
from harness.report.words import harmless

Key = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePair:
    """Paths, relative to the report's folder, of the pictures of one link's passage; empty where there is none."""

    before: str = ""
    after: str = ""


Pictures = Mapping[Key, PicturePair]


def worst_first(report: Report) -> tuple[Verdict, ...]:
    """The verdicts that are not *supported*, worst first, and in registry order among their like."""
    down = (v for v in report.verdicts if v.status is not Status.SUPPORTED)
    return tuple(sorted(down, key=lambda v: ORDER.index(v.status)))


def live(verdict: Verdict) -> tuple[Finding, ...]:
    """The findings that weigh: errors and warnings that nobody waived."""
    return tuple(f for f in verdict.findings if f.severity is not Severity.NOTE and f.waived_by is None)


def claim_place(claim: Claim, prefix: str = "") -> Place:
    """Where the claim stands in its claims file, as the repository names the file."""
    return Place(file=prefix + claim.place.file, line=claim.place.line, column=claim.place.column)


def article_place(report: Report, claim: Claim, prefix: str = "") -> Place | None:
    """Where the statement stands in the article, ``None`` for a caption, which the article's text does not hold."""
    if claim.statement.line < 1:
        return None
    article = report.registry.articles[claim.article]
    folder = article.claims_file.rpartition("/")[0]
    file = posixpath.normpath(posixpath.join(folder, article.file))
    before = article.text[: max(claim.statement.start, 0)]
    return Place(file=prefix + file, line=claim.statement.line, column=len(before) - (before.rfind("\n") + 1) + 1)


def story(report: Report, verdict: Verdict, pictures: Pictures) -> list[str]:
    """The verdict as a checker reads it, line by line: statement, why, before and after, pictures, what to do."""
    claim = report.registry.claim(verdict.claim)
    lines = [f"{verdict.status.value}: {verdict.reason}", f"  statement: {claim.statement.quote.exact}"]
    shown: set[str | None] = set()
    for finding in telling(verdict):
        if finding.severity is Severity.NOTE:
            continue
        waived = f" (waived by {finding.waived_by})" if finding.waived_by else ""
        lines.append(f"  {finding.code} {finding.message}{waived}")
        if finding.before or finding.after:
            lines += [f"    before: {finding.before}", f"    now:    {finding.after}"]
        if finding.hint:
            lines.append(f"    {finding.hint}")
        shown.add(finding.link)
    for link in verdict.links:
        if not link.state.stands:
            if link.link not in shown:
                lines.append(f"  {link.source}: {link.state.value}: {link.reason}")
            pair = pictures.get((link.claim, link.link), PicturePair())
            lines += [f"  picture before: {pair.before}"] if pair.before else []
            lines += [f"  picture now:    {pair.after}"] if pair.after else []
    lines += [f"  skipped {skip.code}: {skip.reason}" for skip in verdict.skips]
    lines += [f"  rule {failure.code} failed: {failure.error}" for failure in verdict.failures]
    lines.append(f"  as of {verdict.as_of or 'never captured'}; judged at {report.judged_at}")
    return [harmless(line.replace("\n", " ").replace("\t", " ")) for line in lines]
