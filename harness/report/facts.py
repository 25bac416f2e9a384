"""The fact sheet's lines: one for each evidence link of each claim, in words. What tables of every format are made from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from harness.model.registry import Claim, EvidenceLink, LogEntry, Source, SourceType, Waiver
from harness.model.verdict import LinkResult, Report, Verdict
from harness.report.neutral import address, line
from harness.report.signs import SIGNS
from harness.report.words import shortened, when

# Words of a page in one cell; a passage is a sentence or two, and what is longer is cut where it can be seen.
_WORDS = 1_500


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One evidence link of a claim (``declared`` and ``result``), or a claim that has none.

    ``number`` counts the claims judged from 1, ``first`` marks the first line of each.
    """

    number: int
    first: bool
    claim: Claim
    verdict: Verdict
    declared: EvidenceLink | None
    result: LinkResult | None
    source: Source | None


def facts(report: Report) -> Iterator[Fact]:
    """The lines of ``report``, its claims in the order in which they were judged and none left out."""
    claims = {claim.id: claim for claim in report.registry.claims}
    for number, verdict in enumerate(report.verdicts, start=1):
        claim = claims[verdict.claim]
        results = {result.link: result for result in verdict.links}
        links: list[EvidenceLink | None] = [*claim.evidence] or [None]
        for index, declared in enumerate(links):
            yield Fact(
                number=number,
                first=index == 0,
                claim=claim,
                verdict=verdict,
                declared=declared,
                result=results.get(declared.key) if declared is not None else None,
                source=report.registry.sources.get(declared.source) if declared is not None else None,
            )


# The columns that every table has, by name, with their headings. Their order is the desk's reading order.
COLUMNS = {
    "number": "No.",
    "statement": "Statement",
    "claimant": "Claimant",
    "verdict": "Verdict",
    "reason": "Why",
    "source": "Source",
    "kind": "Kind",
    "quote": "Quote",
    "now": "Says now",
    "state": "Evidence",
    "link": "Link",
    "captured": "Captured on",
    "stance": "Stance",
    "on": "Asked on",
    "by": "How",
    "checker": "Checker",
    "answer": "Answer",
    "trail": "Query / reply",
    "waived": "Waived",
    "signed": "Signed",
    "codes": "Codes",
    "place": "Place",
    "article": "Article",
    "claim": "Claim id",
    "evidence": "Evidence id",
    "snapshot": "Snapshot",
}


def columns(fact: Fact) -> dict[str, str]:
    """What stands in each of `COLUMNS` for ``fact``: words on one line (the trail: one a line), not yet guarded for a format."""
    claim, verdict, declared, result, source = fact.claim, fact.verdict, fact.declared, fact.result, fact.source
    quote, now = words(fact)
    found = {
        "number": str(fact.number),
        "statement": statement(claim),
        "claimant": line(claim.claimant or ""),
        "verdict": f"{SIGNS[verdict.status]} {verdict.status.value}",
        "reason": line(verdict.reason),
        "source": line(source.public_name) if source is not None else "",
        "kind": kind(source) if source is not None else "no evidence",
        "quote": quote,
        "now": now,
        "state": result.state.value if result is not None else "",
        "link": address(source.url) if source is not None else "",
        "captured": when(result.as_of) if result is not None else "",
        "trail": "\n".join(entry(e) for e in claim.log),
        "waived": "\n".join(waiver(w) for w in claim.waivers),
        "signed": signed(claim),
        "codes": " ".join(verdict.codes),
        "place": line(str(claim.place)),
        "article": claim.article,
        "claim": claim.id,
        "snapshot": result.snapshot or "" if result is not None else "",
    }
    if declared is not None:
        found |= {
            "stance": declared.stance.value,
            "on": line(declared.on or ""),
            "by": line(declared.by or ""),
            "checker": line(declared.checker or ""),
            "answer": declared.answer or "",
            "evidence": declared.key,
        }
    return {name: found.get(name, "") for name in COLUMNS}


def statement(claim: Claim) -> str:
    """The claim's words, and the picture that they are the caption of."""
    caption = f" (caption of {claim.statement.caption_of})" if claim.statement.caption_of else ""
    return line(claim.statement.quote.exact + caption)


def words(fact: Fact) -> tuple[str, str]:
    """What the source was quoted with or accepted as, and what it says instead now: empty where it says the same."""
    quoted = fact.declared.quote.exact if fact.declared is not None and fact.declared.quote is not None else ""
    if fact.result is None:
        return line(shortened(quoted, _WORDS)), ""
    before, after = fact.result.before or quoted, fact.result.after
    differs = not fact.result.state.stands and after and after != before
    return line(shortened(before, _WORDS)), line(shortened(after, _WORDS)) if differs else ""


def kind(source: Source) -> str:
    """What a source is, in a word or two."""
    sourcing = source.sourcing.value if source.sourcing is not None else ""
    what = {SourceType.WEB: "", SourceType.FILE: "document", SourceType.PERSON: "person"}[source.type]
    return " ".join(part for part in (sourcing, what) if part)


def entry(log: LogEntry) -> str:
    """One line of people's trail."""
    said = f"signed: {log.text}" if log.kind == "sign" else f"{log.kind}: {log.text}"
    return line(f"{log.on} {log.by}, {said}")


def waiver(given: Waiver) -> str:
    """One waiver."""
    until = f", until {given.until}" if given.until else ""
    return line(f"{given.code}: {given.why} ({given.by}{until})")


def signed(claim: Claim) -> str:
    """The newest sign-off, empty where nobody has signed."""
    signs = [log for log in claim.log if log.kind == "sign"]
    return line(f"{signs[-1].text}, {signs[-1].by}, {signs[-1].on}") if signs else ""
