"""`harness quote`: a good selector for words on a page."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from harness.cli._options import (
    json_option,
    print_json,
    root_option,
    say,
    settings,
    shown,
    store_option,
    visiting_options,
)

if TYPE_CHECKING:
    from harness.engine.quote import Suggestion, Suggestions
    from harness.model.passage import Located

# Characters of context shown on each side.
_SHOWN = 100


@click.command("quote", short_help="Find words on a page and show how to quote them.")
@click.argument("page", metavar="URL|SOURCE|SNAPSHOT")
@click.argument("text")
@click.option("--after", default="", help="Words that stand before it, to choose among several places.")
@click.option("--before", default="", help="Words that stand behind it.")
@click.option(
    "--source", metavar="ID", help="The source's id for the snippet; default: the registry's for this address."
)
@click.option("--visit", is_flag=True, help="Visit the page even when the store holds a snapshot of it.")
@root_option
@store_option
@visiting_options
@json_option
def command(
    page: str,
    text: str,
    after: str,
    before: str,
    source: str | None,
    visit: bool,
    root: Path,
    store: str | None,
    visiting: dict[str, Any],
    as_json: bool,
) -> int:
    """Show where TEXT stands on a page: the passage in its context, the shortest context that makes it unique, the lines for the
    claims file, and a link that leads a browser to it. Where it does not stand, the nearest passages are shown, and what they say
    otherwise.

    The page is the newest snapshot of URL, or of the registry's SOURCE, which is visited when there is none; or the snapshot whose
    id begins with SNAPSHOT.
    Exits 0 when the words stand on the page, 1 when they do not, 3 when the page cannot be had, is gone or none that a claim may rest on, or came back
    in part without them.
    """
    from harness.engine.capture import capture_settings
    from harness.engine.quote import page_of, suggest
    from harness.engine.store import open_reader, open_store
    from harness.evidence.verbatim import pieces
    from harness.model.registry import TextQuote

    if not pieces(text):
        raise click.BadParameter("holds no word that could stand on a page", param_hint="TEXT")
    where = settings(root, store__path=store, **visiting)
    opened = open_store(where)
    addresses = _addresses(where.root)
    snapshot = page_of(addresses.get(page, page), opened, capture_settings(where, os.environ), visit=visit)
    found = suggest(
        snapshot,
        TextQuote(exact=text, prefix=after, suffix=before),
        open_reader(where, opened),
        source=source or next((name for name, url in addresses.items() if url == snapshot.url), "SOURCE"),
    )
    if as_json:
        print_json(_json(found))
    else:
        _print(found)
    if not found.serves:
        say(f"what came back is no page to rest on ({snapshot.outcome.value}): a claim that quotes it is unverified")
    elif (
        not snapshot.id.startswith(page)
        and (last := opened.history(snapshot.url)[-1]).captured_at > snapshot.captured_at
    ):
        say(
            f"the page as of {snapshot.captured_at}: the visit of {last.captured_at} came back {last.outcome.value}; `--visit` visits it again"
        )
    if not found.serves:
        return 3
    return 0 if found.found else 3 if found.partial else 1


def _addresses(root: Path) -> dict[str, str]:
    """The address of each source of the registry that has one."""
    from harness.registry.load import load

    loaded = load(root, may_be_empty=True)
    sources = loaded.registry.sources.values() if loaded.registry is not None else ()
    return {s.id: s.url for s in sources if s.url}


def _print(found: Suggestions) -> None:
    snapshot = found.snapshot
    click.echo(f"{snapshot.id[:12]}  {snapshot.captured_at}  {snapshot.outcome.value}  {snapshot.final_url}")
    for number, one in enumerate(found.found, 1):
        click.echo("")
        if len(found.found) > 1:
            click.echo(f"{number} of {len(found.found)}")
        _print_one(one)
    if found.found:
        return
    reasons = "; ".join(found.reasons)
    where = "not in the part of the page that came back" if found.partial else "not on the page"
    say(f"the words are {where}" + (f": {reasons}" if reasons else ""))
    for near in found.nearest:
        click.echo(f"\nnearest, {near.located.score:.0f} % alike\n  {_in_context(near.located)}")
        for change in near.changes:
            click.echo(f"  {change.kind.value}: {_said(change.before)} asked for, {_said(change.after)} there")


def _print_one(one: Suggestion) -> None:
    located = one.located
    how = ", ".join((located.how.value, *located.reasons)) + (
        "" if located.region == "main" else f", in {located.region}"
    )
    click.echo(f"{how}\n  {_in_context(located)}")
    if one.quote.prefix or one.quote.suffix:
        click.echo("shortest unique context")
        click.echo(f"  {shown(one.quote.prefix)} [{shown(one.quote.exact)}] {shown(one.quote.suffix)}".rstrip())
    click.echo(f"for the claims file\n  {one.snippet}")
    if one.link:
        click.echo(f"link\n  {one.link}")


def _in_context(located: Located) -> str:
    before = shown(located.prefix)[-_SHOWN:]
    after = shown(located.suffix)[:_SHOWN]
    return f"…{before} [{shown(located.text)}] {after}…".replace("… [", "…[").replace("] …", "]…")


def _said(words: str) -> str:
    return f"“{shown(words)}”" if words.strip() else "nothing"


def _json(found: Suggestions) -> dict[str, Any]:
    return {
        "format": 1,
        "snapshot": found.snapshot.id,
        "url": found.snapshot.final_url,
        "found": [
            {
                "how": one.located.how.value,
                "start": one.located.start,
                "end": one.located.end,
                "matched": one.located.text,
                "region": one.located.region,
                "page": one.located.page,
                "reasons": list(one.located.reasons),
                "quote": {"text": one.quote.exact, "after": one.quote.prefix, "before": one.quote.suffix},
                "snippet": one.snippet,
                "link": one.link,
            }
            for one in found.found
        ],
        "nearest": [
            {
                "score": near.located.score,
                "start": near.located.start,
                "end": near.located.end,
                "text": near.located.text,
                "changes": [{"kind": c.kind.value, "before": c.before, "after": c.after} for c in near.changes],
            }
            for near in found.nearest
        ],
        "reasons": list(found.reasons),
    }
