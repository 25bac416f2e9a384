"""`harness compare`: what differs between two snapshots of a source."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from harness.cli._options import json_option, print_json, root_option, settings, store_option

if TYPE_CHECKING:
    from harness.engine.compare import Compared
    from harness.engine.registry import Loaded
    from harness.model.registry import TextQuote
    from harness.model.snapshot import Snapshot
    from harness.store.api import Store


@click.command("compare", short_help="Show what differs between two snapshots of a source.")
@click.argument("first", metavar="SOURCE|SNAPSHOT")
@click.argument("second", required=False, metavar="[SNAPSHOT]")
@root_option
@store_option
@json_option
def command(first: str, second: str | None, root: Path, store: str | None, as_json: bool) -> int:
    """Compare two snapshots, or the last two of a SOURCE, in text and in picture.

    Of a SOURCE whose last visit only confirmed what the one before had seen, that one is left out.

    Parts of the page that differ between captures minutes apart are learned from the store and left out, but never a passage
    that a claim rests on. Exits 0 when nothing else differs, 1 when something does, 3 when nothing does but one of the two is not the
    whole page.
    """
    from harness.engine.compare import compare
    from harness.engine.registry import load_registry
    from harness.engine.store import open_reader, open_store

    where = settings(root, store__path=store)
    opened = open_store(where)
    loaded = load_registry(where.root)
    old, new = _pair(first, second, opened, loaded)
    found = compare(old, new, opened, open_reader(where, opened), _passages(loaded, new.url))
    if as_json:
        print_json(_json(found))
    else:
        _print(found)
    return 1 if not found.same else 3 if found.lacking else 0


def _pair(first: str, second: str | None, store: Store, loaded: Loaded) -> tuple[Snapshot, Snapshot]:
    from harness.engine.errors import UsageError
    from harness.engine.plan import confirming

    if second is None:
        source = loaded.registry.sources.get(first)
        if source is None or source.url is None:
            raise UsageError(f"{first!r} is no page among the sources", "name a source, or two snapshots")
        history = store.history(source.url)
        if len(history) < 2:
            raise UsageError(f"{first} has {len(history)} snapshots", "two are needed: `harness capture` takes another")
        # A visit that confirms what the one before saw shows the same: what changed it shows against the visit before both.
        *before, new = history
        earlier = [s for s in before if confirming(str(s.manifest["request"])) != new.manifest["request"]]
        return (earlier or before)[-1], new
    return _one(first, store), _one(second, store)


def _one(name: str, store: Store) -> Snapshot:
    from harness.engine.errors import UsageError

    found = [s for s in store.snapshots() if s.id.startswith(name)] if len(name) >= 8 else []
    if len(found) != 1:
        how = "no snapshot begins" if not found else f"{len(found)} snapshots begin"
        raise UsageError(
            f"{how} with {name!r}", "give the first eight or more digits of an id; `harness show` lists them"
        )
    return found[0]


def _passages(loaded: Loaded, url: str) -> list[TextQuote]:
    """What claims rest on at this address: the accepted passages, and the registry's quotes."""
    from harness.model.registry import TextQuote

    sources = {s.id for s in loaded.registry.sources.values() if s.url == url}
    found = [
        TextQuote(exact=b.exact, prefix=b.prefix, suffix=b.suffix)
        for lock in loaded.locks.values()
        for b in lock.baselines.values()
        if b.source in sources
    ]
    return found + [
        link.quote
        for claim in loaded.registry.claims
        for link in claim.evidence
        if link.source in sources and link.quote is not None
    ]


def _print(found: Compared) -> None:
    for side, snapshot in (("old", found.old), ("new", found.new)):
        click.echo(f"{side}  {snapshot.id[:12]}  {snapshot.captured_at}  {snapshot.outcome.value}  {snapshot.url}")
    for change in found.text:
        if change.before is not None:
            click.echo(f"  - {change.before[:400]}")
        if change.after is not None:
            click.echo(f"  + {change.after[:400]}")
    for band in found.bands:
        click.echo(f"  picture differs from {band.top} to {band.bottom} px, {band.pixels} pixels")
    if not found.pictured:
        click.echo("  pictures were not compared: one side has none")
    if found.masked:
        click.echo(f"  {found.masked} changes were left out: the page makes them of itself, minutes apart")
    if found.same:
        click.echo("nothing else differs" if found.masked else "nothing differs")
        if found.lacking:
            click.echo(
                "that says nothing of the page: "
                + " and ".join(f"{s.id[:12]} is no whole page ({s.outcome.value})" for s in found.lacking)
            )


def _json(found: Compared) -> dict[str, object]:
    return {
        "format": 1,
        "old": found.old.id,
        "new": found.new.id,
        "same": found.same,
        "lacking": [s.id for s in found.lacking],
        "text": [
            {"before": c.before, "after": c.after, "before_path": c.before_path, "after_path": c.after_path}
            for c in found.text
        ],
        "masked": found.masked,
        "pictured": found.pictured,
        "bands": [{"top": b.top, "bottom": b.bottom, "pixels": b.pixels} for b in found.bands],
        "volatile": sorted(found.volatile),
    }
