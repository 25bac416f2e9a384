"""`harness verify`: judge the claims from stored snapshots, offline."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._options import json_option, root_option, settings, store_option
from harness.cli._results import as_of_option, notes_option, out_option, show


@click.command("verify", short_help="Judge the claims from stored snapshots, offline.")
@click.argument("names", nargs=-1, metavar="[CLAIM|SOURCE|ARTICLE]...")
@as_of_option
@out_option
@notes_option
@root_option
@store_option
@json_option
def command(
    names: tuple[str, ...],
    as_of: str | None,
    out: Path | None,
    notes: bool,
    root: Path,
    store: str | None,
    as_json: bool,
) -> int:
    """Judge CLAIMS (default: all) from the snapshots in the store. The network is not touched.

    Exits 0 when every claim is supported, 1 when one is changed or contradicted, 3 when one could not be checked.
    """
    from harness.cli._select import chosen
    from harness.engine.registry import load_registry
    from harness.engine.store import open_reader, open_store
    from harness.engine.verify import verify

    where = settings(root, store__path=store, verify__as_of=as_of)
    loaded = load_registry(where.root)
    opened = open_store(where)
    reader = open_reader(where, opened)
    report = verify(where, loaded, chosen(loaded.registry, names), opened, reader)
    return show(report, loaded, as_json=as_json, notes=notes, out=out, store=opened, reader=reader)
