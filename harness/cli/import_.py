"""`harness import`: what people filled into a fact sheet goes back into the claims files."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._options import json_option, root_option


@click.command("import", short_help="Take what was filled into a fact sheet back into the claims files.")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--write", "writing", is_flag=True, help="Write what is shown; without it nothing is.")
@click.option(
    "--by",
    metavar="NAME",
    help="Who it is by, where the sheet does not say; default: the setting, else git's user.name.",
)
@root_option
@json_option
def command(file: Path, writing: bool, by: str | None, root: Path, as_json: bool) -> int:
    """Show what was changed in FILE, a fact sheet that `harness report --format xlsx` wrote, and with --write put it into the claims files.

    New entries of the trail, waivers, stances and people's answers are taken over, in place: remarks and layout of the claims file stay. What
    the machine says cannot be changed in a sheet, and what was changed in the claims file since is not overwritten: both are refused and
    named, and the exit code is then 3.
    """
    from harness.cli._sheet import SHEETS, import_sheet
    from harness.engine.errors import UsageError

    if file.suffix.lower() in SHEETS:
        return import_sheet(file, writing=writing, by=by, root=root, as_json=as_json)
    raise UsageError(f"{file} is no fact sheet", "a fact sheet is the .xlsx that `harness report --format xlsx` writes")
