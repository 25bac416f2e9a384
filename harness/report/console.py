"""The verdict table for a terminal: worst first, one line a claim, and below it what was found."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import TYPE_CHECKING

from harness.model.registry import Registry, SourceType
from harness.model.verdict import Finding, Report, Severity, Status, Verdict
from harness.report.remarks import telling
from harness.report.signs import ORDER, SIGNS
from harness.report.words import alike, harmless, shortened, signed_words, unanswered, word_diff

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

_STYLES = {
    Status.CONTRADICTED: "bold red",
    Status.CHANGED: "bold yellow",
    Status.UNVERIFIED: "bold magenta",
    Status.SUPPORTED: "green",
}


def render(report: Report, *, width: int, colour: bool, notes: bool = False) -> str:
    """The report as text for a terminal of ``width`` columns; with ``colour`` also links and styles.

    ``notes`` shows findings that are notes as well. Words from pages are made harmless.
    """
    from rich.console import Console
    from rich.rule import Rule

    console = Console(
        file=io.StringIO(),
        width=max(width, 50),
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
    )
    claims = {c.id: c for c in report.registry.claims}
    for status in ORDER:
        group = [v for v in report.verdicts if v.status is status]
        if not group:
            continue
        console.print(Rule(f"{SIGNS[status]} {status.value} ({len(group)})", style=_STYLES[status], align="left"))
        for verdict in group:
            _verdict(console, report.registry, verdict, claims[verdict.claim].statement.quote.exact, notes=notes)
    shown = [f for f in report.findings if notes or f.severity is not Severity.NOTE]
    if shown:
        console.print(Rule("the registry", align="left"))
        for finding in shown:
            _finding(console, finding)
    if report.unanswered:
        which = "" if notes else "; `--notes` says which"
        console.print(_text(f"{unanswered(report.unanswered)}{which}"))
    if line := _not_accepted(report):
        console.print(_text(line))
    if report.problems:
        count = len(report.problems)
        console.print(
            _text(f"{count} warning{'s' if count != 1 else ''} about the claims files; `harness check` lists them")
        )
    counts = ", ".join(f"{count} {status.value}" for status, count in _counts(report))
    console.print(Rule(align="left"))
    aside = f" ({report.quarantined} on sources in quarantine)" if report.quarantined else ""
    console.print(
        _text(
            f"{len(report.verdicts)} claim{'s' if len(report.verdicts) != 1 else ''}: {counts}{aside}; judged as of {report.judged_at}",
            "bold",
        )
    )
    output = console.file
    assert isinstance(output, io.StringIO)
    return "".join(f"{line.rstrip()}\n" for line in output.getvalue().splitlines())


def _not_accepted(report: Report) -> str:
    """How many passages that stand on their page nobody accepted: they are watched by the words that are quoted, and no further."""
    registry = report.registry
    watched = {
        (claim.id, link.key)
        for claim in registry.claims
        for link in claim.evidence
        if registry.sources[link.source].type is SourceType.WEB and (link.quote or (link.image and link.at is None))
    }
    links = [r for v in report.verdicts for r in v.links if r.snapshot is not None and (r.claim, r.link) in watched]
    new = sum(link.baseline_snapshot is None and link.state.stands for link in links)
    if not new:
        return ""
    return f"{new} of {len(links)} passages {'is' if new == 1 else 'are'} not accepted: only the quoted words are watched; `harness accept`"


def _counts(report: Report) -> Iterable[tuple[Status, int]]:
    return ((s, report.counts[s]) for s in ORDER if report.counts[s])


def _text(text: str, style: str = "") -> Text:
    from rich.text import Text

    return Text(harmless(text), style=style)


def _verdict(console: Console, registry: Registry, verdict: Verdict, statement: str, *, notes: bool) -> None:
    from rich.padding import Padding
    from rich.text import Text

    line = Text()
    line.append(f"{SIGNS[verdict.status]} ", style=_STYLES[verdict.status])
    line.append(verdict.claim, style="bold")
    line.append("  ")
    line.append(harmless(shortened(statement, 200)))
    console.print(line)
    links = Text("  ")
    for number, link in enumerate(verdict.links):
        source = registry.sources[link.source]
        if number:
            links.append(" · ")
        url = source.url or ""
        links.append(
            harmless(source.public_name), style=f"link {url}" if url.startswith("http") and " " not in url else ""
        )
        links.append(f" {link.state.value}", style="dim" if link.state.stands else "bold")
    if verdict.links and verdict.status is not Status.SUPPORTED:
        console.print(links)
    if said := signed_words(verdict.sign_off):
        console.print(Padding(_text(said, "dim"), (0, 0, 0, 2)))
    for finding in telling(verdict):
        if notes or finding.severity is not Severity.NOTE:
            console.print(Padding(_finding_text(finding), (0, 0, 0, 4)))


def _finding(console: Console, finding: Finding) -> None:
    from rich.padding import Padding

    console.print(Padding(_finding_text(finding), (0, 0, 0, 2)))


def _finding_text(finding: Finding) -> Text:
    from rich.text import Text

    text = Text()
    style = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "dim"}[finding.severity]
    text.append(finding.code, style=style)
    text.append(f" {harmless(finding.message)}")
    if finding.waived_by:
        text.append(f" (waived by {harmless(finding.waived_by)})", style="dim")
    if finding.doubt is not None:
        for name, words, span in (
            ("claim", finding.doubt.claim, finding.doubt.claim_span),
            ("other", finding.doubt.evidence, finding.doubt.evidence_span),
        ):
            start, end = span
            text.append(f"\n  {name}: {harmless(words[:start])}", style="dim")
            text.append(f"[{harmless(words[start:end])}]", style="bold")
            text.append(harmless(words[end:]), style="dim")
        text.append(f"\n  an opinion of {harmless(finding.doubt.by)}, and no more", style="dim")
    elif finding.before and finding.after and not alike(finding.before, finding.after):
        text.append(f"\n  was: {harmless(shortened(finding.before, 300))}", style="dim")
        text.append(f"\n  now: {harmless(shortened(finding.after, 300))}")
    elif finding.before and finding.after and finding.before != finding.after:
        text.append("\n  ")
        for segment in word_diff(shortened(finding.before, 400), shortened(finding.after, 400)):
            if segment.kind == "same":
                text.append(harmless(segment.text))
            elif segment.kind == "gone":
                text.append(f"[-{harmless(segment.text)}-]", style="red strike")
            else:
                text.append(f"{{+{harmless(segment.text)}+}}", style="green bold")
    elif finding.before and not finding.after:
        text.append(f"\n  was: {harmless(shortened(finding.before, 300))}", style="dim")
    elif finding.after and not finding.before:
        text.append(f"\n  now: {harmless(shortened(finding.after, 300))}", style="dim")
    if finding.hint:
        text.append(f"\n  → {harmless(finding.hint)}", style="dim")
    return text
