"""`harness run`: the main job: visit, judge, confirm, report."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from harness.cli._options import json_option, root_option, say, settings, store_option, visiting_options
from harness.cli._results import Night, as_of_option, audience_option, night_options, notes_option, show


@click.command("run", short_help="Visit the cited pages, judge the claims, confirm alarms.")
@click.argument("names", nargs=-1, metavar="[CLAIM|SOURCE|ARTICLE]...")
@click.option("--no-confirm", is_flag=True, help="Raise alarms without a second visit.")
@click.option(
    "--run",
    "name",
    metavar="NAME",
    help="Name the run, so that it can be resumed and its shards known; a name is used once. Default: made.",
)
@click.option(
    "--resume", metavar="NAME", help="Take up a run that was cut short: what it has visited is not visited again."
)
@click.option(
    "--shard",
    "shard_text",
    metavar="I/N",
    help="Only visit this part, split by host, for `harness merge`; with --run and --out.",
)
@as_of_option
@audience_option
@night_options
@notes_option
@root_option
@store_option
@visiting_options
@json_option
def command(
    names: tuple[str, ...],
    no_confirm: bool,
    name: str | None,
    resume: str | None,
    shard_text: str | None,
    as_of: str | None,
    audience: str | None,
    night: Night,
    notes: bool,
    root: Path,
    store: str | None,
    visiting: dict[str, Any],
    as_json: bool,
) -> int:
    """Visit every page that CLAIMS (default: all) cite and say for each claim whether it still stands.

    A page that would raise an alarm is visited a second time, and the second visit is the one judged. Exits 0 when
    every claim is supported, 1 when one is changed or contradicted, 3 when one could not be checked.

    With --shard nothing is judged: 0 says that every page of the part was visited, and `harness merge` judges all parts.
    """
    from harness.cli._progress import visits
    from harness.cli._select import chosen, run_name, shard_option_value
    from harness.engine.audience import veil
    from harness.engine.capture import capture_settings, new_run
    from harness.engine.errors import UsageError
    from harness.engine.material import Material
    from harness.engine.registry import load_registry
    from harness.engine.run import run, visited_by
    from harness.engine.store import open_reader, open_store

    where = settings(
        root,
        store__path=store,
        verify__as_of=as_of,
        desk__audience=audience,
        verify__confirm=False if no_confirm else None,
        **visiting,
    )
    loaded = load_registry(where.root)
    claims = chosen(loaded.registry, names)
    opened = open_store(where)
    reader = open_reader(where, opened)
    given = run_name(name, resume)
    shard = shard_option_value(shard_text)
    if resume is not None and not visited_by(opened, loaded.registry, claims, resume):
        raise UsageError(f"no run {resume!r} has visited any of these pages", "the run said its name when it began")
    if name is not None and (before := visited_by(opened, loaded.registry, claims, name, shard)):
        raise UsageError(
            f"a run {name!r} has visited {len(before)} of these pages already, first on {before[0].captured_at}; none of them would be visited",
            f"give a new run a new name, or take that one up: --resume {name}",
        )
    called = given or new_run()
    show_visit = visits(veil(loaded.registry, where))

    def announce(count: int) -> None:
        say(f"visiting {count} again before raising an alarm")

    if shard is not None:
        if given is None or night.out is None:
            raise UsageError("--shard needs --run and --out", "all shards of a run have its name, and each a folder")
        if night.since is not None or night.fail_on != "any" or night.formats:
            raise UsageError("a shard judges nothing", "give --since, --fail-on and --format to `harness merge`")
        from harness.engine.shard import run_shard

        part = run_shard(
            where, loaded, names, shard, called, lambda: capture_settings(where, os.environ), opened, reader,
            show_visit, night.out, announce=announce,
        )  # fmt: skip
        say(f"shard {shard} of run {called}: {len(part.first)} pages visited; nothing is judged before `harness merge`")
        return 0
    say(f"run {called}; if it is cut short: harness run --resume {called}")
    report = run(
        where,
        loaded,
        claims,
        lambda: capture_settings(where, os.environ),
        opened,
        reader,
        show_visit,
        announce=announce,
        name=called,
    )
    material = Material(report=report, settings=where, loaded=loaded, store=opened, reader=reader)
    return show(material, night, as_json=as_json, notes=notes)
