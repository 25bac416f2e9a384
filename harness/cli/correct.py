"""`harness correct`: draft a correction, and record the one that was published."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._decide import at_the_desk, conclude, decision_options, on_option, today
from harness.cli._options import json_option, print_json, root_option, settings, store_option


@click.command("correct", short_help="Draft a correction, or record a published one (writes the claims file).")
@click.argument("names", nargs=-1, required=True, metavar="CLAIM...")
@click.option("--now", default="", metavar="TEXT", help="For the draft: the new wording.")
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="Write the draft into this file, which must be new."
)
@click.option("--published", metavar="TEXT", help="Record this correction as published, in place of drafting one.")
@click.option("--where", metavar="PLACE", help="Where it was published: an address, an issue and page.")
@on_option
@decision_options
@root_option
@store_option
@json_option
def command(
    names: tuple[str, ...],
    now: str,
    out: Path | None,
    published: str | None,
    where: str | None,
    on: str | None,
    by: str | None,
    yes: bool,
    dry_run: bool,
    root: Path,
    store: str | None,
    as_json: bool,
) -> int:
    """Draft a correction of CLAIMS in Markdown: old and new wording, what changed where and when, the history of the evidence.

    With --published and --where, note the correction that was published in the log of CLAIMS, and of all claims whose statements
    share words of the article with theirs. Their sign-offs hold no more: each has to be looked at and signed again. The change is shown
    first. Refused in CI.
    """
    from harness.cli._select import chosen
    from harness.engine.accept import decider
    from harness.engine.correct import draft_correction
    from harness.engine.decide import record_correction
    from harness.engine.errors import UsageError
    from harness.engine.registry import load_registry
    from harness.engine.store import open_reader, open_store

    if (published is None) != (where is None):
        raise UsageError("a published correction has words and a place", "give both --published and --where")
    configured = settings(root, store__path=store)
    loaded = load_registry(configured.root)
    claims = chosen(loaded.registry, names)
    if published is not None and where is not None:
        at_the_desk("correct", dry_run=dry_run)
        decision = record_correction(
            configured, loaded, claims, text=published, where=where, by=decider(configured, by), on=today(on)
        )
        return conclude(decision, "reopened", yes=yes, dry_run=dry_run, as_json=as_json)
    opened = open_store(configured)
    draft = draft_correction(configured, loaded, claims, opened, open_reader(configured, opened), now=now)
    if out is not None:
        try:
            with open(out, "x", encoding="utf-8") as file:
                file.write(draft)
        except FileExistsError as error:
            raise UsageError(f"{out} is there already", "name a new file; a draft is never written over") from error
    if as_json:
        print_json({"format": 1, "claims": [c.id for c in claims], "draft": draft, "file": str(out) if out else None})
    else:
        click.echo(str(out) if out is not None else draft)
    return 0
