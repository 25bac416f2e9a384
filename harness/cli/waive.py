"""`harness waive`: let findings of a code stand, with reason, name and expiry."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._decide import at_the_desk, conclude, decision_options, today
from harness.cli._options import json_option, root_option, say, settings, store_option


@click.command("waive", short_help="Let findings of a code stand at claims (writes the claims file).")
@click.argument("code")
@click.argument("names", nargs=-1, required=True, metavar="CLAIM|SOURCE|ARTICLE...")
@click.option("--why", required=True, help="The reason.")
@click.option("--until", metavar="DAY", help="The last day on which it holds, as YYYY-MM-DD.")
@click.option("--for-good", is_flag=True, help="In place of --until: it holds until somebody takes it out.")
@click.option("--whatever", is_flag=True, help="Let all findings of the code stand, also those to come.")
@decision_options
@root_option
@store_option
@json_option
def command(
    code: str,
    names: tuple[str, ...],
    why: str,
    until: str | None,
    for_good: bool,
    whatever: bool,
    by: str | None,
    yes: bool,
    dry_run: bool,
    root: Path,
    store: str | None,
    as_json: bool,
) -> int:
    """Let what CODE finds of CLAIMS stand until a day. It is still found, counted and shown, as waived by whom.

    Claims are judged from the store first, and the waiver is for what is found now: a figure that changes once more is found anew. Where
    nothing is found the claim is left out and named, and the exit code is 3. The change is shown first. A waiver needs an expiry, or
    `--for-good`. Only codes FC2xx, FC3xx and FC4xx can be waived: what could not be read cannot. Refused in CI.
    """
    from harness.cli._select import chosen
    from harness.engine.accept import decider
    from harness.engine.decide import ended, still_unverified, waive
    from harness.engine.errors import UsageError
    from harness.engine.registry import load_registry
    from harness.engine.settings import AsOf
    from harness.engine.store import open_reader, open_store
    from harness.engine.verify import verify

    at_the_desk("waive", dry_run=dry_run)
    if (until is None) != for_good:
        raise UsageError("a waiver runs out some day", "give --until YYYY-MM-DD, or --for-good in its place")
    # Judged as the desk sees it: of an edition's findings the words that are withheld would be missing.
    where = settings(root, store__path=store, desk__audience="desk")
    # A registry judged as of its newest snapshot may lie in the past, and its waivers with it.
    if until is not None and where.verify.as_of is AsOf.NOW and ended(until, today(None)):
        raise UsageError(f"--until {until}: that day is over, so nothing would be waived", "give a day to come")
    loaded = load_registry(where.root)
    claims = chosen(loaded.registry, names)
    opened = open_store(where)
    report = verify(where, loaded, claims, opened, open_reader(where, opened))
    decision = waive(
        where,
        {v.claim: v for v in report.verdicts},
        claims,
        code=code.upper(),
        why=why,
        by=decider(where, by),
        until=until,
        whatever=whatever,
    )
    ended_with = conclude(decision, "waived", yes=yes, dry_run=dry_run, as_json=as_json)
    if not as_json:
        for claim_id, reason in still_unverified(decision, {v.claim: v for v in report.verdicts}, code.upper()):
            say(
                f"{claim_id} is unverified, and stays so: {reason}\n    a waiver is no evidence: add some, or change what is expected"
            )
    return ended_with
