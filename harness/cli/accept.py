"""`harness accept`: the passages that stand now become the baselines."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from harness.cli._options import json_option, print_json, root_option, say, settings, store_option


@click.command("accept", short_help="Pin the passages that stand now as baselines (writes the lock file).")
@click.argument("names", nargs=-1, metavar="[CLAIM|SOURCE|ARTICLE]...")
@click.option("--why", required=True, help="The reason, written beside every decision.")
@click.option("--by", metavar="NAME", help="Who decides; default: the setting, else git's user.name.")
@click.option("--yes", is_flag=True, help="Write without asking; needed where nobody can be asked.")
@click.option("--dry-run", is_flag=True, help="Show the difference and write nothing.")
@root_option
@store_option
@json_option
def command(
    names: tuple[str, ...],
    why: str,
    by: str | None,
    yes: bool,
    dry_run: bool,
    root: Path,
    store: str | None,
    as_json: bool,
) -> int:
    """Pin the passages that stand in the newest snapshots as the accepted baselines of CLAIMS (default: all).

    The change to each lock file is shown as a diff first. Refused in CI, where nothing may be decided. Links whose
    quote is not on the page, stands twice or could not be read are left out and named; the exit code is then 3.
    """
    from harness.cli._select import chosen
    from harness.engine.accept import decider, prepare, write
    from harness.engine.ci import in_ci
    from harness.engine.errors import UsageError
    from harness.engine.registry import load_registry
    from harness.engine.store import open_reader, open_store

    if in_ci(os.environ) and not dry_run:
        raise UsageError(
            "accept is refused in CI", "accept on a desk and commit the lock file; --dry-run shows the diff"
        )
    if not why.strip():
        raise UsageError("--why is empty", "say in a few words why these passages are accepted")
    where = settings(root, store__path=store)
    loaded = load_registry(where.root)
    opened = open_store(where)
    acceptance = prepare(
        where,
        loaded,
        chosen(loaded.registry, names),
        opened,
        open_reader(where, opened),
        by=decider(where, by),
        why=why.strip(),
    )
    if not as_json:
        for change in acceptance.changes:
            click.echo(change.diff, nl=False)
        for refusal in acceptance.refusals:
            say(f"not accepted: {refusal.claim} · {refusal.link}: {refusal.reason}")
    written = bool(acceptance.changes) and not dry_run
    if written and not yes:
        if not sys.stdin.isatty():
            raise UsageError("nobody to ask whether to write this", "give --yes to write, --dry-run to look only")
        written = click.confirm("Write this?", default=False, err=True)
    if written:
        write(acceptance)
    if as_json:
        print_json(
            {
                "format": 1,
                "written": written,
                "links": acceptance.links,
                "files": [{"file": str(c.path), "diff": c.diff} for c in acceptance.changes],
                "refused": [{"claim": r.claim, "link": r.link, "reason": r.reason} for r in acceptance.refusals],
            }
        )
    else:
        verb = "accepted" if written or not acceptance.changes else "would be accepted"
        say(f"{acceptance.links - len(acceptance.refusals)} of {acceptance.links} evidence links {verb}")
    return 3 if acceptance.refusals else 0
