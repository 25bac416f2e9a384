"""`harness waive`: let findings of a code stand, with reason, name and expiry."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._decide import at_the_desk, conclude, decision_options, today
from harness.cli._options import json_option, root_option, settings


@click.command("waive", short_help="Let findings of a code stand at claims (writes the claims file).")
@click.argument("code")
@click.argument("names", nargs=-1, required=True, metavar="CLAIM|SOURCE|ARTICLE...")
@click.option("--why", required=True, help="The reason.")
@click.option("--until", metavar="DAY", help="The last day on which it holds, as YYYY-MM-DD.")
@click.option("--for-good", is_flag=True, help="In place of --until: it holds until somebody takes it out.")
@decision_options
@root_option
@json_option
def command(
    code: str,
    names: tuple[str, ...],
    why: str,
    until: str | None,
    for_good: bool,
    by: str | None,
    yes: bool,
    dry_run: bool,
    root: Path,
    as_json: bool,
) -> int:
    """Let findings of CODE stand at CLAIMS until a day. They are still found, counted and shown, as waived by whom.

    The change is shown first. A waiver needs an expiry, or `--for-good`. Only codes FC2xx, FC3xx and FC4xx can be waived: what
    could not be read cannot. Refused in CI.
    """
    from harness.cli._select import chosen
    from harness.engine.accept import decider
    from harness.engine.decide import ended, waive
    from harness.engine.errors import UsageError
    from harness.engine.registry import load_registry
    from harness.engine.settings import AsOf

    at_the_desk("waive", dry_run=dry_run)
    if (until is None) != for_good:
        raise UsageError("a waiver runs out some day", "give --until YYYY-MM-DD, or --for-good in its place")
    where = settings(root)
    # A registry judged as of its newest snapshot may lie in the past, and its waivers with it.
    if until is not None and where.verify.as_of is AsOf.NOW and ended(until, today(None)):
        raise UsageError(f"--until {until}: that day is over, so nothing would be waived", "give a day to come")
    claims = chosen(load_registry(where.root).registry, names)
    decision = waive(where, claims, code=code.upper(), why=why, by=decider(where, by), until=until)
    return conclude(decision, "waived", yes=yes, dry_run=dry_run, as_json=as_json)
