"""What evidence mutation testing found, as text for a terminal and as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from harness.model.mutation import (
    Advice,
    ClaimPower,
    Mutation,
    MutationReport,
    Notice,
    Operator,
    Power,
    Unmutated,
    Where,
)
from harness.report.withheld import WITHHELD, Veil
from harness.report.words import harmless, shortened

MUTATION_FORMAT = 1

_WORDS = 60


def percent(power: Power) -> str:
    """The score in whole per cent, rounded down, so that only all is 100; a dash where nothing was mutated."""
    return "–" if power.score is None else f"{int(100 * power.caught / power.total)} %"


def render(report: MutationReport, *, everything: bool = False) -> str:
    """The report as text: each article's score, then each claim that would miss something, what, and what helps.

    ``everything`` also shows claims that miss nothing and changes that were caught.
    """
    lines: list[str] = []
    articles = report.articles
    for article, power in articles.items():
        lines.append(f"{harmless(article)}: {percent(power)} detection power, {_counted(power)}")
        for claim in report.claims:
            if claim.article == article and claim.mutations:
                lines += _claim(claim, everything=everything)
    lines += _skipped(report)
    suspects = [m for c in report.claims for m in c.mutations if m.suspect]
    if suspects:
        lines += [
            "",
            f"FAULT OF THE HARNESS: {len(suspects)} changed {_plural(len(suspects), 'passage')} still counted as unchanged; report it:",
        ]
        lines += [f"  {harmless(m.claim)} {harmless(m.link)}: {_what(m)}" for m in suspects]
    equivalent = sum(c.equivalent for c in report.claims)
    total = report.power
    lines.append(
        f"{len(report.claims)} {_plural(len(report.claims), 'claim')}, {percent(total)}: {_counted(total)}"
        + (f"; {equivalent} left out as equivalent" if equivalent else "")
        + f"; seed {report.seed}"
    )
    return "\n".join(lines) + "\n"


def veiled(report: MutationReport, veil: Veil) -> MutationReport:
    """``report`` as the veil's audience may read it: scores are the same, what confidential pages say and who people are is not told."""
    if veil.open:
        return report

    def mutation(m: Mutation) -> Mutation:
        hidden = veil.silent and veil.hides(m.source)
        return replace(
            m,
            link=veil.link(m.claim, m.link),
            source=veil.source(m.source),
            before=WITHHELD if hidden and m.before else m.before,
            after=WITHHELD if hidden and m.after else m.after,
            reason="" if veil.silent and m.claim in veil.claims else veil.swept(m.reason),
        )

    def unmutated(u: Unmutated) -> Unmutated:
        # Behind the colon a verdict's reason is repeated, which may hold words of any page.
        why = u.why.split(": ", maxsplit=1)[0]
        return replace(u, link=veil.link(u.claim, u.link) if u.link else None, why=veil.swept(why))

    return replace(
        report,
        claims=tuple(
            replace(
                claim,
                mutations=tuple(map(mutation, claim.mutations)),
                skips=tuple(map(unmutated, claim.skips)),
                without=tuple(map(unmutated, claim.without)),
            )
            for claim in report.claims
        ),
    )


def _counted(power: Power) -> str:
    remarked = f", {power.remarked} only remarked on" if power.remarked else ""
    return f"{power.caught} of {power.total} {_plural(power.total, 'change')} caught{remarked}, {power.missed} missed"


def _plural(count: int, word: str) -> str:
    return word if count == 1 else f"{word}s"


def _claim(claim: ClaimPower, *, everything: bool) -> Iterator[str]:
    power = claim.power
    if power.caught == power.total and not everything:
        return
    yield f"  {harmless(claim.claim)}  {percent(power)}, {power.caught} of {power.total}"
    open_ = [m for m in claim.mutations if m.notice is not Notice.CAUGHT]
    for mutation in claim.mutations if everything else open_:
        yield f"    {mutation.notice.value}: {harmless(mutation.link)}: {_what(mutation)}"
        if mutation.notice is not Notice.MISSED:
            yield f"      {shortened(harmless(mutation.reason), 2 * _WORDS)}"
    missed = [m for m in open_ if m.notice is Notice.MISSED]
    for link in dict.fromkeys(m.link for m in missed):
        own = [m for m in missed if m.link == link]
        yield from _advice(link, own, claim.claim)


def _what(mutation: Mutation) -> str:
    before, after = (shortened(harmless(w), _WORDS) for w in (mutation.before, mutation.after))
    place = {Where.QUOTE: "in the quote", Where.SENTENCE: "beside the quote", Where.PAGE: "on the page"}[mutation.where]
    match mutation.operator:
        case Operator.NUMBER | Operator.MONTH | Operator.NAME | Operator.QUALIFIER:
            return f"{mutation.operator.value} {place}: “{before}” became “{after}”"
        case Operator.NEGATION:
            return f"negation {place}: “{after or before}” {'added' if after else 'dropped'}"
        case Operator.LOOKALIKE:
            return f"lookalike: “{after}”"
        case Operator.CORRECTION | Operator.RETRACTION:
            return f"{mutation.operator.value} over the text: “{after}”"
        case _:
            return mutation.operator.value


def _advice(link: str, missed: list[Mutation], claim: str) -> Iterator[str]:
    """What was tried and found to help with the most of ``missed``, best first."""
    counts = Counter(a for m in missed for a in m.advice)
    for advice in sorted(counts, key=lambda a: (-counts[a], list(Advice).index(a))):
        share = "" if counts[advice] == len(missed) else f" (catches {counts[advice]} of {len(missed)})"
        yield f"    → {harmless(link)}: {_told(advice, claim)}{share}"
    if any(not m.advice for m in missed):
        yield f"    → {harmless(link)}: nothing that was tried catches all of these; read the page yourself before you rely on it"


def _told(advice: Advice, claim: str) -> str:
    return {
        Advice.QUOTE: "quote the whole sentence",
        Advice.AFTER: "say what stands around the quote: `after:` and `before:`",
        Advice.ACCEPT: f"accept the passage, which pins its sentence: `harness accept {harmless(claim)}`",
        Advice.WAIVER: "end the waiver: it lets any such change stand",
    }[advice]


def _skipped(report: MutationReport) -> Iterator[str]:
    skips = [s for c in report.claims for s in c.skips]
    if not skips:
        return
    yield f"not mutated ({len(skips)}):"
    for skip in skips:
        name = f"{skip.claim} {skip.link}" if skip.link else skip.claim
        yield f"  {harmless(name)}: {shortened(harmless(skip.why), 2 * _WORDS)}"


def mutation_result(report: MutationReport) -> dict[str, Any]:
    """The report as JSON data."""
    return {
        "format": MUTATION_FORMAT,
        "seed": report.seed,
        "power": _power(report.power),
        "articles": {article: _power(power) for article, power in report.articles.items()},
        "claims": [
            {
                "claim": c.claim,
                "article": c.article,
                "power": _power(c.power),
                "equivalent": c.equivalent,
                "mutations": [_mutation(m) for m in c.mutations],
                "skips": _unmutated(c.skips),
                "nothing_to_change": _unmutated(c.without),
            }
            for c in report.claims
        ],
    }


def _power(power: Power) -> dict[str, Any]:
    return {"caught": power.caught, "remarked": power.remarked, "missed": power.missed, "score": power.score}


def _mutation(m: Mutation) -> dict[str, Any]:
    return {
        "link": m.link,
        "source": m.source,
        "operator": m.operator.value,
        "where": m.where.value,
        "before": m.before,
        "after": m.after,
        "notice": m.notice.value,
        "status": m.status.value,
        "state": m.state.value,
        "codes": list(m.codes),
        "reason": m.reason,
        "outcome": m.outcome,
        "copies": m.copies,
        "advice": [a.value for a in m.advice],
        "suspect": m.suspect,
    }


def _unmutated(items: Iterable[Unmutated]) -> list[dict[str, Any]]:
    return [
        {
            "link": u.link,
            "operator": u.operator.value if u.operator else None,
            "where": u.where.value if u.where else None,
            "why": u.why,
        }
        for u in items
    ]
