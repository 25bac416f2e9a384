"""`harness run`: the main job: visit, judge, confirm, report."""

from __future__ import annotations

import os
from pathlib import Path

import click

from harness.cli._options import (
    browser_option,
    json_option,
    network_options,
    resolved,
    root_option,
    say,
    settings,
    store_option,
)
from harness.cli._results import Night, as_of_option, night_options, notes_option, show


@click.command("run", short_help="Visit the cited pages, judge the claims, confirm alarms.")
@click.argument("names", nargs=-1, metavar="[CLAIM|SOURCE|ARTICLE]...")
@click.option("--no-confirm", is_flag=True, help="Raise alarms without a second visit.")
@as_of_option
@night_options
@notes_option
@root_option
@store_option
@browser_option
@network_options
@json_option
def command(
    names: tuple[str, ...],
    no_confirm: bool,
    as_of: str | None,
    night: Night,
    notes: bool,
    root: Path,
    store: str | None,
    browser: str | None,
    allow_private: bool | None,
    resolve: tuple[str, ...],
    as_json: bool,
) -> int:
    """Visit every page that CLAIMS (default: all) cite and say for each claim whether it still stands.

    A page that would raise an alarm is visited a second time, and the second visit is the one judged. Exits 0 when
    every claim is supported, 1 when one is changed or contradicted, 3 when one could not be checked.
    """
    from harness.cli._progress import show_visit
    from harness.cli._select import chosen
    from harness.engine.capture import capture_settings
    from harness.engine.material import Material
    from harness.engine.registry import load_registry
    from harness.engine.run import run
    from harness.engine.store import open_reader, open_store

    where = settings(
        root,
        store__path=store,
        capture__browser=browser,
        capture__allow_private=allow_private,
        capture__resolve=resolved(resolve),
        verify__as_of=as_of,
        verify__confirm=False if no_confirm else None,
    )
    loaded = load_registry(where.root)
    claims = chosen(loaded.registry, names)
    opened = open_store(where)
    reader = open_reader(where, opened)
    report = run(
        where,
        loaded,
        claims,
        lambda: capture_settings(where, os.environ),
        opened,
        reader,
        show_visit,
        announce=lambda count: say(f"visiting {count} again before raising an alarm"),
    )
    material = Material(report=report, settings=where, loaded=loaded, store=opened, reader=reader)
    return show(material, night, as_json=as_json, notes=notes)
