"""Progress, on standard error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.cli._options import say

if TYPE_CHECKING:
    from harness.engine.capture import Stored


def show_visit(done: int, total: int, visit: Stored) -> None:
    """One line for a page visited: which, how it ended, how long it took."""
    snapshot = visit.snapshot
    why = f" ({snapshot.reasons[0]})" if snapshot.reasons and snapshot.outcome.value != "complete" else ""
    say(f"  {done:>3}/{total} {snapshot.source:<24} {visit.milliseconds / 1000:5.1f} s  {snapshot.outcome.value}{why}")
