"""Progress, on standard error."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from harness.cli._options import say

if TYPE_CHECKING:
    from harness.engine.capture import Stored
    from harness.report.withheld import Veil


def visits(veil: Veil) -> Callable[[int, int, Stored], None]:
    """What tells of each page visited: which, how it ended, how long it took. Of confidential pages no more than how they ended.

    An archived copy is told as one, and counts for no page.
    """

    def show(done: int, total: int, visit: Stored) -> None:
        snapshot = visit.snapshot
        name = veil.source(snapshot.source)
        hidden = veil.hides(snapshot.source)
        why = f" ({snapshot.reasons[0]})" if snapshot.reasons and snapshot.outcome.value != "complete" else ""
        took = f"{visit.milliseconds / 1000:5.1f} s"
        copy = visit.request.archived
        which = f"  {done:>3}/{total}" if copy is None else " " * (6 + len(str(total)))
        name = name if copy is None else f"{name}: its copy of {copy.made[:10]}"
        say(f"{which} {name:<24} {took}  {snapshot.outcome.value}{'' if hidden else veil.swept(why)}")

    return show
