"""`harness mutate`: would the claims notice if their pages changed?"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from harness.cli._options import Number, json_option, print_json, root_option, settings, store_option
from harness.cli._results import as_of_option, audience_option


@click.command("mutate", short_help="Change the evidence on purpose and say which changes would go unnoticed.")
@click.argument("names", nargs=-1, metavar="[CLAIM|SOURCE|ARTICLE]...")
@click.option("--seed", type=int, default=0, show_default=True, help="Another seed, other digits, months and names.")
@click.option("--fail-under", type=Number(0, 100), metavar="PERCENT", help="Exit 1 when an article scores less.")
@click.option("--jobs", type=click.IntRange(1, 64), help="Processes that share the work; default: one a processor.")
@click.option("--all", "everything", is_flag=True, help="Also list the changes that were caught.")
@as_of_option
@audience_option
@root_option
@store_option
@json_option
def command(
    names: tuple[str, ...],
    seed: int,
    fail_under: float | None,
    jobs: int | None,
    everything: bool,
    as_of: str | None,
    audience: str | None,
    root: Path,
    store: str | None,
    as_json: bool,
) -> int:
    """Change the pages that CLAIMS (default: all) rest on, in memory, verify again, and say which changes would go unnoticed.

    A number, month, name, negation or qualifying word is changed in the quoted words and beside them; the sentence is taken out, hidden,
    left in a comment only or replaced by a lookalike; a notice is put over it; the page is put behind a paywall or taken away. For what
    would be missed, ways to write the claim are tried, and those that help are named. Nothing is stored.

    Exits 0, 1 when an article scores less than --fail-under, 3 when one that it asks about could not be mutated at all, and 4 when a
    changed passage still counted as unchanged, which is a fault of the harness.
    """
    from harness.cli._select import chosen
    from harness.engine.audience import veil
    from harness.engine.mutate import mutate
    from harness.engine.registry import load_registry
    from harness.report.mutation import mutation_result, render, veiled

    where = settings(root, store__path=store, verify__as_of=as_of, desk__audience=audience)
    loaded = load_registry(where.root)
    claims = chosen(loaded.registry, names)
    found = mutate(where, loaded, claims, seed=seed, jobs=jobs or os.cpu_count() or 1)
    report = veiled(found, veil(loaded.registry, where))
    if as_json:
        print_json(mutation_result(report))
    else:
        sys.stdout.buffer.write(render(report, everything=everything).encode(sys.stdout.encoding or "utf-8", "replace"))
    if any(m.suspect for c in report.claims for m in c.mutations):
        return 4
    if fail_under is None:
        return 0
    scores = [power.score for power in report.articles.values()]
    if any(score is not None and 100 * score < fail_under for score in scores):
        return 1
    return 3 if not scores or any(score is None for score in scores) else 0
