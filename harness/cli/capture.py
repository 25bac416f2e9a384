"""`harness capture`: visit the cited pages and keep snapshots."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from harness.cli._options import json_option, print_json, root_option, settings, store_option, visiting_options
from harness.cli._results import audience_option


@click.command("capture", short_help="Visit the cited pages and keep snapshots.")
@click.argument("names", nargs=-1, metavar="[CLAIM|SOURCE|ARTICLE]...")
@audience_option
@root_option
@store_option
@visiting_options
@json_option
def command(
    names: tuple[str, ...],
    audience: str | None,
    root: Path,
    store: str | None,
    visiting: dict[str, Any],
    as_json: bool,
) -> int:
    """Visit every page that CLAIMS (default: all) cite, once each, and store a snapshot of what came back.

    A source that is named is visited by itself, also when no claim rests on it yet.

    Nothing is judged. Exits 0 when every page came back complete or is known to be gone, 3 when some could not be had.
    """
    from harness.cli._progress import visits
    from harness.cli._select import chosen
    from harness.engine.audience import veil
    from harness.engine.capture import capture, capture_settings, new_run
    from harness.engine.errors import UsageError
    from harness.engine.plan import plan_named
    from harness.engine.registry import load_registry
    from harness.engine.store import open_store
    from harness.model.snapshot import CaptureState
    from harness.report.withheld import WITHHELD

    where = settings(root, store__path=store, desk__audience=audience, **visiting)
    loaded = load_registry(where.root)
    hidden = veil(loaded.registry, where)
    show_visit = visits(hidden)
    run = new_run()
    chosen(loaded.registry, names)
    requests = plan_named(loaded.registry, names, run)
    if names and not requests:
        raise UsageError(
            f"there is no page to visit for {', '.join(names)}", "only pages are visited: sources with a `url`"
        )
    how = capture_settings(where, os.environ)
    rows = []
    done = complete = gone = 0
    for visit in capture(requests, how, open_store(where)):
        snapshot = visit.snapshot
        # An archived copy never stands in for the page.
        if visit.request.archived is None:
            done += 1
            complete += snapshot.state is CaptureState.COMPLETE
            gone += snapshot.outcome.is_gone
        show_visit(done, len(requests), visit)
        rows.append(
            {
                "source": hidden.source(snapshot.source),
                "url": WITHHELD if hidden.hides(snapshot.source) else snapshot.url,
                "archived_copy": visit.request.archived is not None,
                "snapshot": None if hidden.hides(snapshot.source) else snapshot.id,
                "state": snapshot.state.value,
                "outcome": snapshot.outcome.value,
                "reasons": [] if hidden.hides(snapshot.source) else [hidden.swept(r) for r in snapshot.reasons],
                "status": snapshot.status,
                "captured_at": snapshot.captured_at,
                "milliseconds": visit.milliseconds,
            }
        )
    if as_json:
        print_json({"format": 1, "run": run, "captures": rows})
    else:
        lost = f", {gone} known to be gone" if gone else ""
        click.echo(f"{complete - gone} of {len(requests)} pages complete{lost}; snapshots in {where.store_path}")
    return 0 if complete == len(requests) else 3
