"""`harness wacz`: a snapshot as a web archive for other software."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._options import json_option, print_json, root_option, settings, store_option


@click.command("wacz", short_help="Export a snapshot as a web archive (WACZ).")
@click.argument("name", metavar="SNAPSHOT|URL")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="The file; default: snapshot-ID.wacz, here."
)
@root_option
@store_option
@json_option
def command(name: str, output: Path | None, root: Path, store: str | None, as_json: bool) -> int:
    """Write the archive of one snapshot: all that went over the network, the screenshots, the text and the manifest.

    A snapshot is named by the first eight or more digits of its id; an address stands for its newest snapshot. The file is WACZ
    1.1.1, which ReplayWeb.page and pywb replay, and the same bytes each time. It holds no cookies.
    """
    from harness.engine.replay import export, find_snapshot
    from harness.engine.store import open_store

    opened = open_store(settings(root, store__path=store))
    snapshot = find_snapshot(opened, name)
    path = output if output is not None else Path(f"snapshot-{snapshot.id[:12]}.wacz")
    written = export(opened, snapshot, path)
    if as_json:
        print_json(
            {
                "format": 1,
                "file": str(path),
                "bytes": written.size,
                "records": written.records,
                "snapshot": snapshot.id,
                "url": written.url,
                "date": written.date,
            }
        )
    else:
        click.echo(
            f"{path}: {written.size:,} bytes, {written.records} records, snapshot {snapshot.id[:12]} of {written.url}"
        )
    return 0
