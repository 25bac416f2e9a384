"""Taking a fact sheet back: what `harness import FILE.xlsx` does."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import click

from harness.cli._options import print_json, say, settings

SHEETS = (".xlsx", ".xlsm")


def import_sheet(file: Path, *, writing: bool, by: str | None, root: Path, as_json: bool) -> int:
    """Show what was changed in a fact sheet and, when ``writing``, put it into the claims files; the command's exit code."""
    from harness.engine.accept import decider
    from harness.engine.ci import in_ci
    from harness.engine.errors import UsageError
    from harness.engine.factsheet import propose, write
    from harness.engine.registry import load_registry

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
            click.echo(change.diff("sheet"), nl=False)
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
                "files": [{"file": str(c.path), "diff": c.diff("sheet")} for c in proposal.files],
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
        count = len(proposal.taken)
        say(f"{count} change{'' if count == 1 else 's'}, {len(proposal.refused)} refused; {done}")
    return 3 if proposal.refused else 0
