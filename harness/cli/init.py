"""`harness init`: a first registry."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._options import json_option, print_json


@click.command("init", short_help="Write a first registry that `harness run` accepts at once.")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@json_option
def command(folder: Path, as_json: bool) -> int:
    """Write settings, a claims file and its article into FOLDER (default: here). Nothing that exists is overwritten."""
    from harness.engine.errors import UsageError
    from harness.registry.init import NotEmptyError, init

    try:
        files = init(folder)
    except NotEmptyError as error:
        raise UsageError(str(error), "nothing was written; name an empty folder") from error
    except OSError as error:
        raise UsageError(
            f"{error.filename or folder}: {error.strerror}", "name a folder that can be written"
        ) from error
    if as_json:
        print_json({"format": 1, "files": [str(f) for f in files]})
        return 0
    for path in files:
        click.echo(f"wrote {path}")
    where = "" if folder == Path() else f" --root {folder}"
    click.echo(f"next: harness run{where}")
    return 0
