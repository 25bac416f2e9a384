"""`harness merge`: judge what the shards of a run captured."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._options import json_option, root_option, settings, store_option
from harness.cli._results import Night, as_of_option, audience_option, night_options, notes_option, show


@click.command("merge", short_help="Judge what the shards of a run captured.")
@click.argument("folders", nargs=-1, required=True, metavar="FOLDER...", type=click.Path(path_type=Path))
@as_of_option
@audience_option
@night_options
@notes_option
@root_option
@store_option
@json_option
def command(
    folders: tuple[Path, ...],
    as_of: str | None,
    audience: str | None,
    night: Night,
    notes: bool,
    root: Path,
    store: str | None,
    as_json: bool,
) -> int:
    """Take what every shard of a run left in its FOLDER into the store, and judge the claims from all of it.

    All shards must be there, of one run and of the claims as they are: else nothing is judged, and the exit code is 2 or 3.
    """
    from harness.engine.material import Material
    from harness.engine.registry import load_registry
    from harness.engine.shard import merge
    from harness.engine.store import open_reader, open_store

    where = settings(root, store__path=store, verify__as_of=as_of, desk__audience=audience)
    loaded = load_registry(where.root)
    opened = open_store(where)
    reader = open_reader(where, opened)
    report = merge(where, loaded, folders, opened, reader)
    material = Material(report=report, settings=where, loaded=loaded, store=opened, reader=reader)
    return show(material, night, as_json=as_json, notes=notes)
