"""`harness plan`: which pages a run will visit, and what that will take."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._options import json_option, print_json, root_option, settings, store_option
from harness.cli._results import audience_option


@click.command("plan", short_help="List the pages that a run visits, and what that takes.")
@click.argument("names", nargs=-1, metavar="[CLAIM|SOURCE|ARTICLE]...")
@click.option(
    "--shard", "shard_text", metavar="I/N", help="Only the pages of this part, as `harness run --shard` visits."
)
@click.option("--estimate", "only_estimate", is_flag=True, help="Only say how many pages, hosts, minutes and bytes.")
@audience_option
@root_option
@store_option
@json_option
def command(
    names: tuple[str, ...],
    shard_text: str | None,
    only_estimate: bool,
    audience: str | None,
    root: Path,
    store: str | None,
    as_json: bool,
) -> int:
    """List the pages that CLAIMS (default: all) cite, each once, with an estimate from earlier visits. Nothing is visited."""
    from harness.cli._select import chosen, shard_option_value
    from harness.engine.audience import veil
    from harness.engine.estimate import estimate
    from harness.engine.plan import of_shard, plan
    from harness.engine.registry import load_registry
    from harness.engine.store import open_store
    from harness.report.withheld import WITHHELD
    from harness.report.words import harmless

    where = settings(root, store__path=store, desk__audience=audience)
    loaded = load_registry(where.root)
    shard = shard_option_value(shard_text)
    requests = of_shard(plan(loaded.registry, chosen(loaded.registry, names), "plan"), shard)
    how = where.capture
    found = estimate(
        requests, open_store(where).history, concurrency=how.concurrency, per_host=how.per_host, pace=how.pace
    )
    hidden = veil(loaded.registry, where)
    listed = [(hidden.source(r.source), WITHHELD if hidden.hides(r.source) else r.url) for r in requests]
    if as_json:
        print_json(
            {
                "format": 1,
                "pages": found.pages,
                "hosts": found.hosts,
                "visited_before": found.known,
                "minutes": round(found.seconds / 60, 2),
                "bytes": found.bytes,
                "requests": [] if only_estimate else [{"source": name, "url": url} for name, url in listed],
            }
        )
        return 0
    if not only_estimate:
        for name, url in listed:
            click.echo(f"{name:<24} {harmless(url)}")
    guessed = found.pages - found.known
    minutes = "less than a minute" if found.seconds < 60 else f"about {found.seconds / 60:.1f} minutes"
    pages = (
        f"{found.pages} page{'' if found.pages == 1 else 's'} on {found.hosts} host{'' if found.hosts == 1 else 's'}"
    )
    click.echo(f"{pages}: {minutes} and at most {found.bytes / 1e6:.1f} MB to store")
    if guessed:
        click.echo(f"{guessed} of them were never visited; they count as the middle one of the others")
    return 0
