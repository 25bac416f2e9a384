"""`harness add`: a claim from a page and a statement."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from harness.cli._options import (
    json_option,
    print_json,
    root_option,
    say,
    settings,
    store_option,
    visiting_options,
)


@click.command("add", short_help="Capture a page, find a quote on it, and write the claim.")
@click.argument("url")
@click.argument("quote")
@click.option("--statement", required=True, help="The words of the article that the page supports.")
@click.option("--file", "claims_file", metavar="NAME", help="The claims file, where there are several.")
@click.option("--id", "claim", metavar="ID", help="The claim's id; default: made from the statement.")
@click.option("--source", metavar="ID", help="The source's id; default: made from the address.")
@click.option("--publisher", default="", help="The publisher; default: read from the page's title.")
@click.option("--claimant", default="", help="Who asserts it, when it is not the article itself.")
@click.option("--nth", type=click.IntRange(1), help="Which occurrence of the quote, where it stands several times.")
@click.option("--statement-nth", type=click.IntRange(1), help="Which occurrence of the statement.")
@root_option
@store_option
@visiting_options
@json_option
def command(
    url: str,
    quote: str,
    statement: str,
    claims_file: str | None,
    claim: str | None,
    source: str | None,
    publisher: str,
    claimant: str,
    nth: int | None,
    statement_nth: int | None,
    root: Path,
    store: str | None,
    visiting: dict[str, Any],
    as_json: bool,
) -> int:
    """Capture URL, locate QUOTE on it, and write source, claim and evidence link into the claims file.

    Where the statement has a claim already, the passage becomes evidence of that claim, unless --id names another.
    Both the quote and the statement get the shortest context that makes them unique. Every other line of the file stays
    as it is. Exits 3, and writes nothing, when the page cannot be had or does not hold the quote.
    """
    from harness.engine.add import Wish, add
    from harness.engine.addressed import page_address
    from harness.engine.capture import capture_settings
    from harness.engine.errors import UsageError
    from harness.engine.store import open_reader, open_store

    given, url = url, page_address(url)
    if not url:
        raise UsageError(f"{given!r} is not an address", "write it with http:// or https://")
    where = settings(root, store__path=store, **visiting)
    opened = open_store(where)
    wish = Wish(
        url=url,
        quote=quote,
        statement=statement,
        claims_file=claims_file,
        claim=claim,
        source=source,
        publisher=publisher,
        claimant=claimant,
        nth=nth,
        statement_nth=statement_nth,
    )
    say(f"visiting {url}")
    added = add(where, wish, capture_settings(where, os.environ), opened, open_reader(where, opened))
    if as_json:
        print_json(
            {
                "format": 1,
                "file": str(added.file),
                "claim": added.claim,
                "as_well": added.as_well,
                "source": added.source,
                "snapshot": added.snapshot.id,
                "quote": {"text": added.quote.exact, "after": added.quote.prefix, "before": added.quote.suffix},
                "statement": {
                    "text": added.statement.exact,
                    "after": added.statement.prefix,
                    "before": added.statement.suffix,
                },
            }
        )
    else:
        what = (
            f"the claim {added.claim} rests on {added.source} as well"
            if added.as_well
            else f"added the claim {added.claim}, resting on {added.source}"
        )
        click.echo(f"{added.file}: {what}")
        click.echo(f"look at it, then: harness accept {added.claim} --why …")
    return 0
