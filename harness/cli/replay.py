"""`harness replay`: look at a kept page as it was."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path

import click

from harness.cli._options import root_option, settings, store_option


@click.command("replay", short_help="Open a snapshot as the page that it was.")
@click.argument("name", metavar="[SNAPSHOT|URL]", required=False)
@click.option("--player", metavar="FOLDER", help="Folder of the npm package replaywebpage; also HARNESS_REPLAY_PLAYER.")
@click.option("--get-player", is_flag=True, help="Fetch that package with npm into your data folder first.")
@click.option("--no-open", is_flag=True, help="Print the address, open no browser.")
@root_option
@store_option
def command(
    name: str | None, player: str | None, get_player: bool, no_open: bool, root: Path, store: str | None
) -> int:
    """Serve one snapshot to your browser, from 127.0.0.1 alone, until interrupted.

    A snapshot is named by the first eight or more digits of its id; an address stands for its newest snapshot. What shows it is
    ReplayWeb.page, another project's software under the AGPL, which is fetched only when you ask for it.
    """
    from harness.engine import replay
    from harness.engine.errors import UsageError
    from harness.engine.store import open_store

    if get_player:
        click.echo(f"the player is in {replay.get_player(os.environ)}", err=True)
        if name is None:
            return 0
    if name is None:
        raise UsageError("which snapshot?", "name it by eight digits of its id, or by the address of its page")
    where = settings(root, store__path=store)
    opened = open_store(where)
    snapshot = replay.find_snapshot(opened, name)
    folder = replay.find_player(player, where.root, os.environ)
    with replay.replay_of(opened, snapshot, folder) as served:
        click.echo(served.url)
        click.echo(
            f"snapshot {snapshot.id[:12]} of {snapshot.url}, captured {snapshot.captured_at}; Ctrl-C ends it", err=True
        )
        if not no_open:
            import webbrowser

            webbrowser.open(served.url)
        with suppress(KeyboardInterrupt):
            threading.Event().wait()
    return 0
