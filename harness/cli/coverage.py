"""`harness coverage`: which sentences of an article somebody answers for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from harness.cli._options import Number, json_option, print_json, root_option, say, settings

if TYPE_CHECKING:
    from harness.evidence.coverage import Coverage, Covered
    from harness.model.registry import Registry


@click.command("coverage", short_help="Show which sentences no claim covers.")
@click.argument("articles", nargs=-1, metavar="[ARTICLE]...")
@click.option("--html", "page", metavar="FILE", help="Write the articles with every sentence marked as one HTML page.")
@click.option("--all", "everything", is_flag=True, help="List every sentence, not only those to deal with.")
@click.option(
    "--fail-under",
    type=Number(0, 100),
    metavar="PERCENT",
    help="Exit with 1 when an article's share is below this.",
)
@root_option
@json_option
def command(
    articles: tuple[str, ...],
    page: str | None,
    everything: bool,
    fail_under: float | None,
    root: Path,
    as_json: bool,
) -> int:
    """Say of every sentence of ARTICLES (default: all) whether a claim covers it, it is listed under `no_check`, or nobody deals with it.

    A sentence whose only claims have no evidence yet is *drafted* and does not count as covered. Figures and dates of a claimed
    sentence that stand outside every statement are named behind it. Headings count when they give a figure, a date or a quotation.
    """
    from harness.engine.coverage import articles_named, coverages, registry_of

    where = settings(root)
    registry = registry_of(where)
    found = coverages(registry, articles_named(registry, articles))
    if page is not None:
        from harness.report.coverage import coverage_html

        Path(page).write_bytes(coverage_html(found))
    if as_json:
        print_json({"format": 1, "articles": [_json(c, registry) for c in found]})
    else:
        for one in found:
            _print(one, registry, everything)
        if page is not None:
            say(f"written: {page}")
    low = [c for c in found if fail_under is not None and 100 * c.share < fail_under]
    for one in low:
        say(f"{one.article}: {_percent(one)} is below {fail_under:g} %")
    return 1 if low else 0


def _percent(found: Coverage) -> str:
    # Rounded down: all but one of a thousand sentences are not 100 %.
    return f"{int(1000 * found.share) / 10:g} %"


def _print(found: Coverage, registry: Registry, everything: bool) -> None:
    from harness.evidence.checkable import checkable
    from harness.evidence.coverage import State, loose_figures

    counts = ", ".join(f"{len(found.of(s))} {s.value}" for s in State)
    click.echo(f"{found.article}: {_percent(found)} of {len(found.sentences)} sentences ({counts})")
    for one in found.sentences:
        loose = loose_figures(one, registry.claims, found.language) if one.state is State.CLAIMED else ()
        if one.state.covered and not everything and not loose:
            continue
        note = ""
        if one.state is State.UNCHECKED:
            note = (
                ", ".join(r.value for r in checkable(one.sentence.text, found.language).reasons)
                or "nothing to check read"
            )
        elif one.state is State.DRAFTED:
            note = f"no evidence yet: {', '.join(one.claims)}"
        elif one.state is State.EXEMPT:
            note = one.why
        elif loose:
            note = f"in no statement: {', '.join(loose)}"
        elif one.claims:
            note = ", ".join(one.claims)
        click.echo(
            f"  {found.file}:{one.sentence.line}: {one.state.value}: {_short(one)}" + (f"  [{note}]" if note else "")
        )


def _short(one: Covered) -> str:
    from harness.evidence.normalise import visible_escapes

    text = visible_escapes(" ".join(one.sentence.text.split()))
    return text if len(text) <= 100 else f"{text[:99]}…"


def _json(found: Coverage, registry: Registry) -> dict[str, Any]:
    from harness.evidence.checkable import checkable
    from harness.evidence.coverage import State, loose_figures

    return {
        "article": found.article,
        "file": found.file,
        "share": round(found.share, 6),
        "counts": {s.value: len(found.of(s)) for s in State} | {"sentences": len(found.sentences)},
        "sentences": [
            {
                "line": c.sentence.line,
                "start": c.sentence.start,
                "end": c.sentence.end,
                "kind": c.sentence.kind.value,
                "text": c.sentence.text,
                "state": c.state.value,
                "claims": list(c.claims),
                "why": c.why,
                "checkable": [r.value for r in checkable(c.sentence.text, found.language).reasons],
                "in_no_statement": list(loose_figures(c, registry.claims, found.language)) if c.claims else [],
            }
            for c in found.sentences
        ],
    }
