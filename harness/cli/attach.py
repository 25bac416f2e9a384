"""`harness attach`: take a file into the vault and write its hash at the source."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from harness.cli._decide import agreed, at_the_desk, decision_options, on_option, today
from harness.cli._options import json_option, print_json, root_option, say, settings


@click.command("attach", short_help="Take a file into the vault and write its hash at the source.")
@click.argument("source")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--how", required=True, help="How it was obtained: saved from the page, by post, …")
@on_option
@decision_options
@root_option
@json_option
def command(
    source: str,
    file: Path,
    how: str,
    on: str | None,
    by: str | None,
    yes: bool,
    dry_run: bool,
    root: Path,
    as_json: bool,
) -> int:
    """Keep a copy of FILE in the vault, outside the repository, and write its name, hash and origin at SOURCE.

    For a page this is a copy saved by hand, such as a video that a post shows; for a file source, the document itself. --by is who
    obtained it, --on the day. The change is shown first. Refused in CI.
    """
    from harness.engine.accept import decider
    from harness.engine.attach import attach, prepare
    from harness.engine.errors import UsageError
    from harness.engine.registry import load_registry

    at_the_desk("attach", dry_run=dry_run)
    where = settings(root)
    try:
        day = date.fromisoformat(today(on))
    except ValueError as error:
        raise UsageError(f"--on {on}: {error}", "a day is written YYYY-MM-DD") from error
    found = prepare(where, load_registry(where.root), source, file, how=how, by=decider(where, by), on=day)
    written = agreed((found.change,), yes=yes, dry_run=dry_run, quiet=as_json)
    if written:
        attach(where, found)
    done = found.attached
    if as_json:
        print_json(
            {
                "format": 1,
                "written": written,
                "source": source,
                "name": done.name,
                "sha256": done.sha256,
                "size": done.size,
            }
        )
        return 0
    is_ = "is" if written else "would be"
    say(
        f"{file} {is_} in the vault as {done.name}, {done.size} bytes, SHA-256 {done.sha256[:16]}…; "
        + (f"noted at {source}" if written else "nothing was written")
    )
    return 0
