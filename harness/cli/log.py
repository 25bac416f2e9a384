"""`harness log`: note a query, a reply or a decision in words at a claim."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._decide import at_the_desk, conclude, decision_options, on_option, today
from harness.cli._options import json_option, root_option, settings

_KINDS = {
    "query": "A question to the author.",
    "reply": "The answer to it.",
    "stands": "Why the wording stands.",
    "cut": "Why the statement was cut.",
    "legal": "A remark of the lawyers; editors see that there is one, not what it says.",
}


def _kinds(function: click.decorators.FC) -> click.decorators.FC:
    for kind, text in reversed(_KINDS.items()):
        function = click.option(f"--{kind}", metavar="TEXT", help=text)(function)
    return function


@click.command("log", short_help="Note a query, a reply or a decision at claims (writes the claims file).")
@click.argument("names", nargs=-1, required=True, metavar="CLAIM|SOURCE|ARTICLE...")
@_kinds
@on_option
@decision_options
@root_option
@json_option
def command(
    names: tuple[str, ...],
    on: str | None,
    by: str | None,
    yes: bool,
    dry_run: bool,
    root: Path,
    as_json: bool,
    **said: str | None,
) -> int:
    """Add one line to the trail of CLAIMS: who said what on which day. Exactly one of --query, --reply, --stands, --cut, --legal.

    The change is shown first; nothing that stands in the log is ever changed. Refused in CI.
    """
    from harness.cli._select import chosen
    from harness.engine.accept import decider
    from harness.engine.decide import log
    from harness.engine.errors import UsageError
    from harness.engine.registry import load_registry

    at_the_desk("log", dry_run=dry_run)
    given = [(kind, text) for kind, text in said.items() if text is not None]
    if len(given) != 1:
        raise UsageError("a log entry says exactly one thing", "give one of --query, --reply, --stands, --cut, --legal")
    where = settings(root)
    claims = chosen(load_registry(where.root).registry, names)
    kind, text = given[0]
    decision = log(where, claims, kind=kind, text=text, by=decider(where, by), on=today(on))
    return conclude(decision, "noted", yes=yes, dry_run=dry_run, as_json=as_json)
