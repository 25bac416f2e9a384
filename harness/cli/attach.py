"""`harness attach`: take a file into the vault and write its hash at the source."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import click

from harness.cli._options import json_option, print_json, root_option, settings


@click.command("attach", short_help="Take a file into the vault and write its hash at the source.")
@click.argument("source")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--how", required=True, help="How it was obtained: saved from the page, by post, …")
@click.option("--by", help="Who obtained it; default: git's user.name.")
@click.option("--on", help="The day, as YYYY-MM-DD; default: today.")
@root_option
@json_option
def command(source: str, file: Path, how: str, by: str | None, on: str | None, root: Path, as_json: bool) -> int:
    """Keep a copy of FILE in the vault, outside the repository, and write its name, hash and origin at SOURCE.

    For a page this is a copy saved by hand, such as a video that a post shows; for a file source, the document itself.
    """
    from harness.cli._decide import at_the_desk
    from harness.engine.accept import decider
    from harness.engine.attach import attach
    from harness.engine.errors import UsageError
    from harness.engine.registry import load_registry

    at_the_desk("attach", dry_run=False)
    where = settings(root)
    try:
        day = date.fromisoformat(on) if on else datetime.now(UTC).date()
    except ValueError as error:
        raise UsageError(f"--on {on}: {error}", "a day is written YYYY-MM-DD") from error
    done = attach(where, load_registry(where.root), source, file, how=how, by=decider(where, by), on=day)
    if as_json:
        print_json({"format": 1, "source": source, "name": done.name, "sha256": done.sha256, "size": done.size})
    else:
        click.echo(
            f"{file} is in the vault as {done.name}, {done.size} bytes, SHA-256 {done.sha256[:16]}…; noted at {source}"
        )
    return 0
