"""The report as Markdown, for pull requests, wikis and mail: a summary, what needs somebody, then every claim with its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from harness.model.verdict import Report, Severity, Status
from harness.report.facts import Fact, entry, facts, statement, waiver, words
from harness.report.neutral import markdown, markdown_link
from harness.report.remarks import telling, with_remarks
from harness.report.signs import MEANING, ORDER, SIGNS
from harness.report.words import quoted, when


def markdown_report(report: Report) -> bytes:
    """The report in UTF-8. Words of pages and people are words in it, never marks, tags, mentions or links."""
    return ("\n".join(_lines(report)) + "\n").encode("utf-8", "replace")


def _lines(report: Report) -> Iterator[str]:
    judged = {verdict.claim for verdict in report.verdicts}
    used = {claim.article for claim in report.registry.claims if claim.id in judged}
    titles = [markdown(a.title) for a in report.registry.articles.values() if a.id in used]
    yield f"# {' · '.join(titles) or 'Report'}"
    yield ""
    yield f"Judged as of {markdown(when(report.judged_at))}, {len(report.verdicts)} claims."
    yield ""
    yield "| | verdict | claims | |"
    yield "|---|---|---:|---|"
    for status in ORDER:
        yield f"| {SIGNS[status]} | {status.value} | {report.counts[status]} | {MEANING[status]} |"
    if looked := with_remarks(report):
        yield ""
        yield f"Supported, and to be looked at: {len(looked)}."
        yield ""
        for verdict, said in looked:
            words = markdown(quoted(report.registry.claim(verdict.claim).statement.quote.exact))
            yield f"- {words}: {markdown('; '.join(said))}"
    claims = [list(lines) for _, lines in groupby(facts(report), key=lambda fact: fact.number)]
    for status in ORDER:
        chosen = [lines for lines in claims if lines[0].verdict.status is status]
        if chosen:
            yield ""
            yield f"## {SIGNS[status]} {status.value.capitalize()}"
        for lines in chosen:
            yield from _claim(lines, brief=status is Status.SUPPORTED)
    if report.findings:
        yield ""
        yield "## Across claims"
        yield ""
        for finding in report.findings:
            yield f"- {finding.code} ({finding.severity.value}): {markdown(finding.message)}"


def _claim(lines: list[Fact], *, brief: bool) -> Iterator[str]:
    claim, verdict = lines[0].claim, lines[0].verdict
    claimant = f" ({markdown(claim.claimant)})" if claim.claimant else ""
    yield ""
    yield f"**{lines[0].number}. {markdown(quoted(statement(claim)))}**{claimant} — {SIGNS[verdict.status]} {verdict.status.value}"
    yield ""
    if not brief:
        yield f"{markdown(verdict.reason)}"
        yield ""
    for fact in lines:
        yield from _evidence(fact)
    for finding in telling(verdict):
        if finding.severity is Severity.NOTE or finding.code == "FC902":
            continue
        waived = f" — waived by {markdown(finding.waived_by)}" if finding.waived_by else ""
        yield f"- {finding.code}: {markdown(finding.message)}{waived}"
        if finding.hint and not finding.waived_by:
            yield f"  - to do: {markdown(finding.hint)}"
    yield from (f"- trail: {markdown(entry(log))}" for log in claim.log)
    yield from (f"- waiver: {markdown(waiver(given))}" for given in claim.waivers)
    yield f"- {markdown(claim.id)}, {markdown(str(claim.place))}"


def _evidence(fact: Fact) -> Iterator[str]:
    if fact.declared is None or fact.source is None:
        yield "- no evidence"
        return
    before, now = words(fact)
    stance = "" if fact.declared.stance.value == "supports" else f" {fact.declared.stance.value};"
    state = fact.result.state.value if fact.result is not None else "not judged"
    day = f", {markdown(when(fact.result.as_of))}" if fact.result is not None and fact.result.as_of else ""
    yield f"- {markdown_link(fact.source.public_name, fact.source.url)}:{stance} {state}{day}"
    if before:
        yield f"  - {markdown(quoted(before))}"
    if now:
        yield f"  - now: {markdown(quoted(now))}"
    if fact.declared.answer:
        yield f"  - answered: {markdown(fact.declared.answer)}"
