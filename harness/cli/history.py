"""`harness history`: when a claim's passages appeared, changed and left."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from harness.cli._options import json_option, print_json, root_option, say, settings, store_option
from harness.cli._results import audience_option

if TYPE_CHECKING:
    from harness.model.history import Moment, PassageHistory

_MARKS = {
    "appeared": "+", "stands": "=", "changed": "~", "restored": "<", "corrected": "!", "correction-gone": "/", "left": "-", "absent": ".", "unread": "?"
}  # fmt: skip
# Moments at which the words themselves are shown.
_WORDED = ("appeared", "changed", "restored", "corrected", "correction-gone")


@click.command("history", short_help="Say when a claim's passages appeared, changed and left.")
@click.argument("names", nargs=-1, required=True, metavar="CLAIM|SOURCE|ARTICLE...")
@click.option("--all", "everything", is_flag=True, help="Every snapshot, also those in which nothing happened.")
@audience_option
@root_option
@store_option
@json_option
def command(
    names: tuple[str, ...], everything: bool, audience: str | None, root: Path, store: str | None, as_json: bool
) -> int:
    """Walk all snapshots of the pages that a claim rests on: when each passage appeared, changed (what kind of words) and left.

    “restored” are words that are again those accepted, or first seen; “corrected” and “correction-gone” say that the page speaks of a correction, and
    that it does so no more. A snapshot that could not be read says nothing about the passage and is shown as that. Passages of confidential pages
    are left out, and counted, unless it is for the desk. Always exits 0 when the claim is found.
    """
    from harness.cli._select import chosen
    from harness.engine.audience import veil
    from harness.engine.history import histories
    from harness.engine.registry import load_registry
    from harness.engine.store import open_reader, open_store

    where = settings(root, store__path=store, desk__audience=audience)
    loaded = load_registry(where.root)
    opened = open_store(where)
    reader = open_reader(where, opened)
    baselines = loaded.baselines
    found = [
        item
        for claim in chosen(loaded.registry, names)
        for item in histories(loaded.registry, claim, baselines, opened, reader, least=0)
    ]
    hidden = veil(loaded.registry, where)
    shown = [item for item in found if not hidden.hides(item.source)]
    if left := len(found) - len(shown):
        say(f"of {len(found)} passages those of confidential pages, {left}, are left out; `--audience desk` shows them")
    if as_json:
        print_json({"format": 1, "passages": [_json(item) for item in shown]})
        return 0
    for item in shown:
        _print(item, everything=everything)
    if not found:
        click.echo("no passage of a page is cited there")
    return 0


def _print(item: PassageHistory, *, everything: bool) -> None:
    from harness.report.timeline import seen
    from harness.report.words import harmless, shortened

    click.echo(f"{item.claim}  {item.source}  {item.url}  {seen(item)}")
    for moment in item.moments if everything else item.events:
        kinds = f" ({', '.join(moment.kinds)})" if moment.kinds else ""
        accepted = "  accepted" if moment.accepted else ""
        click.echo(
            f"  {_MARKS[moment.event.value]} {moment.at[:16]}  {moment.snapshot[:12]}  {moment.event.value}{kinds}{accepted}"
        )
        for line in (moment.words if moment.event.value in _WORDED else "", moment.reason):
            if line:
                click.echo(f"      {harmless(shortened(line, 300))}")


def _json(item: PassageHistory) -> dict[str, Any]:
    return {
        "claim": item.claim,
        "link": item.link,
        "source": item.source,
        "url": item.url,
        "moments": [_moment(m) for m in item.moments],
    }


def _moment(moment: Moment) -> dict[str, Any]:
    return {
        "snapshot": moment.snapshot,
        "captured_at": moment.at,
        "event": moment.event.value,
        "words": moment.words,
        "kinds": list(moment.kinds),
        "reason": moment.reason,
        "accepted": moment.accepted,
    }
