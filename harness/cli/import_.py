"""`harness import`: what people filled into a fact sheet goes back into the claims files."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import click

from harness.cli._options import json_option, print_json, root_option, say, settings

_SHEETS = (".xlsx", ".xlsm")


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
    from harness.engine.accept import decider, in_ci
    from harness.engine.errors import UsageError
    from harness.engine.factsheet import propose, write
    from harness.engine.registry import load_registry

    if file.suffix.lower() not in _SHEETS:
        raise UsageError(
            f"{file} is no fact sheet", "a fact sheet is the .xlsx that `harness report --format xlsx` writes"
        )
    if writing and in_ci(os.environ):
        raise UsageError("import --write is refused in CI", "import on a desk and commit the claims file")
    where = settings(root)
    proposal = propose(
        where, load_registry(where.root), file.read_bytes(), by=lambda: decider(where, by), on=datetime.now(UTC).date()
    )
    if not as_json:
        for taken in proposal.taken:
            was = f"{taken.before} → " if taken.before else "+ "
            click.echo(f"{taken.claim} · {taken.what}: {was}{taken.after}")
        for change in proposal.files:
            click.echo()
            click.echo(change.diff, nl=False)
        for refused in proposal.refused:
            say(f"refused: {refused.where}: {refused.reason}")
            say(f"    {refused.hint}")
        for remark in proposal.remarks:
            say(remark)
    if writing and proposal.files:
        write(where, proposal)
    if as_json:
        print_json(
            {
                "format": 1,
                "written": writing and bool(proposal.files),
                "judged_at": proposal.judged_at,
                "changes": [
                    {"claim": t.claim, "what": t.what, "before": t.before, "after": t.after} for t in proposal.taken
                ],
                "files": [{"file": str(c.path), "diff": c.diff} for c in proposal.files],
                "refused": [{"where": r.where, "reason": r.reason, "hint": r.hint} for r in proposal.refused],
                "remarks": list(proposal.remarks),
            }
        )
    else:
        done = (
            "written"
            if writing and proposal.files
            else "nothing written; --write writes"
            if proposal.files
            else "nothing to write"
        )
        say(f"{len(proposal.taken)} changes, {len(proposal.refused)} refused; {done}")
    return 3 if proposal.refused else 0
