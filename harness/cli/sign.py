"""`harness sign`: answer for claims as they stand."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._decide import at_the_desk, conclude, decision_options, on_option, today
from harness.cli._options import json_option, root_option, settings, store_option


@click.command("sign", short_help="Sign claims as they stand (writes the claims file).")
@click.argument("names", nargs=-1, required=True, metavar="CLAIM|SOURCE|ARTICLE...")
@click.option("--no", "refuse", is_flag=True, help="Refuse to sign: the claim is then shown as refused.")
@click.option(
    "--despite", is_flag=True, help="Sign although the claim is not supported, or nothing is accepted for it."
)
@on_option
@decision_options
@root_option
@store_option
@json_option
def command(
    names: tuple[str, ...],
    refuse: bool,
    despite: bool,
    on: str | None,
    by: str | None,
    yes: bool,
    dry_run: bool,
    root: Path,
    store: str | None,
    as_json: bool,
) -> int:
    """Say by name that CLAIMS were checked as they stand now.

    A sign-off binds to the statement, what is expected and the accepted passages. When one of them changes, the claim is shown as
    signed but changed since, and what changed; commas, quotation marks' shapes and the rest of the article don't matter.

    Claims are judged from the store first. One that is not supported, or rests on pages of which nothing is accepted, is left out
    and named, and the exit code is 3. The change is shown first. Refused in CI.
    """
    from harness.cli._select import chosen
    from harness.engine.accept import decider
    from harness.engine.decide import sign
    from harness.engine.registry import load_registry
    from harness.engine.store import open_reader, open_store
    from harness.engine.verify import verify

    at_the_desk("sign", dry_run=dry_run)
    where = settings(root, store__path=store)
    loaded = load_registry(where.root)
    claims = chosen(loaded.registry, names)
    opened = open_store(where)
    report = verify(where, loaded, claims, opened, open_reader(where, opened))
    decision = sign(
        where,
        loaded,
        {v.claim: v for v in report.verdicts},
        claims,
        ok=not refuse,
        by=decider(where, by),
        on=today(on),
        despite=despite,
    )
    return conclude(decision, "refused" if refuse else "signed", yes=yes, dry_run=dry_run, as_json=as_json)
