"""`harness audit`: re-hash everything that the store holds."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._options import json_option, print_json, root_option, say, settings, store_option


@click.command("audit", short_help="Re-hash every stored blob, manifest and index entry.")
@root_option
@store_option
@click.option(
    "--rebuild-index", is_flag=True, help="First write the index anew from the manifests, by the time of capture."
)
@json_option
def command(root: Path, store: str | None, rebuild_index: bool, as_json: bool) -> int:
    """Re-hash every blob and manifest of the snapshot store and compare them with the index.

    An index that was damaged, as by a merge of two branches, is written anew with --rebuild-index; blobs and manifests are never
    touched. Exits 0 when all is whole, 1 when something is missing or damaged.
    """
    from harness.engine.store import open_store

    where = settings(root, store__path=store)
    opened = open_store(where)
    if rebuild_index:
        say(f"index written anew: {opened.rebuild_index()} snapshots")
    result = opened.audit()
    trouble = [*result.damaged, *result.missing]
    if as_json:
        print_json(
            {
                "format": 1,
                "store": str(where.store_path),
                "snapshots": result.snapshots,
                "blobs": result.blobs,
                "bytes": result.bytes,
                "damaged": list(result.damaged),
                "missing": list(result.missing),
                "orphans": list(result.orphans),
            }
        )
    else:
        for line in result.damaged:
            click.echo(f"damaged: {line}")
        for line in result.missing:
            click.echo(f"missing: {line}")
        for line in result.orphans:
            click.echo(f"note: nothing refers to {line}")
        if any(line.startswith("manifest") for line in result.orphans):
            say("--rebuild-index puts the manifests into the index")
        click.echo(
            f"{result.snapshots} snapshots, {result.blobs} blobs, {result.bytes / 1e6:.1f} MB re-hashed: "
            + ("all whole" if not trouble else f"{len(trouble)} damaged or missing")
        )
    return 1 if trouble else 0
