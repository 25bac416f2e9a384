"""`harness doctor`: what is there, what is missing, what to do."""

from __future__ import annotations

import os
from pathlib import Path

import click

from harness.cli._options import browser_option, json_option, print_json, root_option


@click.command("doctor", short_help="Say what is there, what is missing and what to do.")
@root_option
@browser_option
@json_option
def command(root: Path, browser: str | None, as_json: bool) -> int:
    """Look at Python, the dependencies, the browser (which is started once), fonts, registry, store and the judge.

    Exits 0 when everything needed is there, 3 when something is missing.
    """
    from harness.engine.doctor import Health, examine

    readings = examine(root, browser, os.environ)
    missing = any(r.health is Health.MISSING for r in readings)
    if as_json:
        rows = [{"name": r.name, "health": r.health.value, "detail": r.detail, "hint": r.hint} for r in readings]
        print_json({"format": 1, "ok": not missing, "readings": rows})
    else:
        for reading in readings:
            click.echo(f"{reading.health.value:<8}{reading.name:<13}{reading.detail}")
            if reading.hint and reading.health is not Health.OK:
                click.echo(f"{'':<21}→ {reading.hint}")
    return 3 if missing else 0
