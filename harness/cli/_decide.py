"""What commands that write people's decisions have in common: refused in CI, shown first, asked about, and answered alike."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from harness.cli._options import print_json, say

if TYPE_CHECKING:
    from harness.engine.decide import Decision
    from harness.registry.change import Change

_F = TypeVar("_F", bound=Callable[..., Any])


def decision_options(function: _F) -> _F:
    """``--by``, ``--yes`` and ``--dry-run``."""
    function = click.option("--dry-run", is_flag=True, help="Show the difference and write nothing.")(function)
    function = click.option("--yes", is_flag=True, help="Write without asking; needed where nobody can be asked.")(
        function
    )
    return click.option("--by", metavar="NAME", help="Who decides; default: the setting, else git's user.name.")(
        function
    )


def on_option(function: _F) -> _F:
    """``--on``: the day of the decision."""
    return click.option("--on", metavar="DAY", help="The day, as YYYY-MM-DD; default: today.")(function)


def at_the_desk(what: str, *, dry_run: bool) -> None:
    """Raise `UsageError` in CI, where nothing may be decided."""
    from harness.engine.ci import in_ci
    from harness.engine.errors import UsageError

    if in_ci(os.environ) and not dry_run:
        raise UsageError(
            f"{what} is refused in CI", f"{what} on a desk and commit the file; --dry-run shows the difference"
        )


def today(given: str | None) -> str:
    """The day that a decision is of."""
    from datetime import UTC, datetime

    return given or datetime.now(UTC).date().isoformat()


def settle(changes: Sequence[Change], *, yes: bool, dry_run: bool, quiet: bool) -> bool:
    """Show ``changes``, ask, and write them; whether they were written. Raises `UsageError` where nobody can be asked."""
    from harness.engine.decide import write

    if not agreed(changes, yes=yes, dry_run=dry_run, quiet=quiet):
        return False
    write(changes)
    return True


def agreed(changes: Sequence[Change], *, yes: bool, dry_run: bool, quiet: bool) -> bool:
    """Show ``changes`` and ask; whether they are to be written. Raises `UsageError` where nobody can be asked."""
    from harness.engine.errors import UsageError

    if not quiet:
        for change in changes:
            click.echo(change.diff(), nl=False)
    if not changes or dry_run:
        return False
    if not yes:
        if not sys.stdin.isatty():
            raise UsageError("nobody to ask whether to write this", "give --yes to write, --dry-run to look only")
        return click.confirm("Write this?", default=False, err=True)
    return True


def conclude(decision: Decision, verb: str, *, yes: bool, dry_run: bool, as_json: bool) -> int:
    """Settle ``decision`` and say how it went; 3 when claims were left out."""
    if not as_json:
        for held in decision.held:
            say(f"left out: {held.claim}: {held.reason}")
    written = settle(decision.changes, yes=yes, dry_run=dry_run, quiet=as_json)
    if as_json:
        print_json(
            {
                "format": 1,
                "written": written,
                "claims": list(decision.claims),
                "files": [{"file": str(c.path), "diff": c.diff()} for c in decision.changes],
                "left_out": [{"claim": h.claim, "reason": h.reason} for h in decision.held],
            }
        )
    elif decision.claims:
        count = f"{len(decision.claims)} claim{'' if len(decision.claims) == 1 else 's'}"
        say(f"{count} {verb}" if written else f"{count} would be {verb}; nothing was written")
    return 3 if decision.held else 0
