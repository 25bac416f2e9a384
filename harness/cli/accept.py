"""`harness accept`: the passages that stand now become the baselines."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._decide import at_the_desk, decision_options, settle
from harness.cli._options import json_option, print_json, root_option, say, settings, store_option


@click.command("accept", short_help="Pin the passages that stand now as baselines (writes the lock file).")
@click.argument("names", nargs=-1, metavar="[CLAIM|SOURCE|ARTICLE]...")
@click.option("--why", required=True, help="The reason, written beside every decision.")
@click.option(
    "--only",
    type=click.Choice(["new", "moved", "reworded", "altered", "picture"]),
    multiple=True,
    help="Only this kind of change; repeatable. altered: a number, date, name or negation of the sentence differs.",
)
@decision_options
@root_option
@store_option
@json_option
def command(
    names: tuple[str, ...],
    why: str,
    only: tuple[str, ...],
    by: str | None,
    yes: bool,
    dry_run: bool,
    root: Path,
    store: str | None,
    as_json: bool,
) -> int:
    """Pin the passages that stand in the newest snapshots as the accepted baselines of CLAIMS (default: all).

    Choose by claim, source or article, and with --only by kind of change.
    The change to each lock file is shown as a diff first. Refused in CI, where nothing may be decided. Links whose
    quote is not on the page, stands twice or could not be read are left out and named; the exit code is then 3.
    """
    from harness.cli._select import chosen
    from harness.engine.accept import decider, prepare
    from harness.engine.errors import UsageError
    from harness.engine.registry import load_registry
    from harness.engine.store import open_reader, open_store

    at_the_desk("accept", dry_run=dry_run)
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
        only=only,
    )
    if not as_json:
        for refusal in acceptance.refusals:
            say(f"not accepted: {refusal.claim} · {refusal.link}: {refusal.reason}")
    written = settle([c.change for c in acceptance.changes], yes=yes, dry_run=dry_run, quiet=as_json)
    if as_json:
        print_json(
            {
                "format": 1,
                "written": written,
                "links": acceptance.links,
                "kinds": dict(acceptance.kinds),
                "files": [{"file": str(c.path), "diff": c.diff} for c in acceptance.changes],
                "refused": [{"claim": r.claim, "link": r.link, "reason": r.reason} for r in acceptance.refusals],
            }
        )
    elif only:
        count = sum(acceptance.kinds.values())
        kinds = " or ".join(only)
        say(f"{count} of {acceptance.links} evidence links ({kinds}) {'accepted' if written else 'would be accepted'}")
    else:
        verb = "accepted" if written or not acceptance.changes else "would be accepted"
        say(f"{acceptance.links - len(acceptance.refusals)} of {acceptance.links} evidence links {verb}")
    return 3 if acceptance.refusals else 0
