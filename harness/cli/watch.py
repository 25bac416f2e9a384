"""`harness watch`: visit what is due, and tell people what has become of a claim."""

from __future__ import annotations

import os
import signal
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from harness.cli._results import audience_option

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from harness.engine.notify import Messenger
    from harness.engine.settings import Settings
    from harness.engine.watch import Round

# Seconds slept at most: a clock that was set, a file that was edited and a signal are noticed that soon.
_NAP = 30.0


@click.command("watch", short_help="Visit pages on their schedules and tell what has become of a claim.")
@click.option("--once", is_flag=True, help="Do what is due and end: for cron, systemd or CI.")
@click.option("--plan", "only_plan", is_flag=True, help="Only say when each page is due; nothing is visited.")
@audience_option
@root_option
@store_option
@visiting_options
@json_option
def command(
    once: bool,
    only_plan: bool,
    audience: str | None,
    root: Path,
    store: str | None,
    visiting: dict[str, Any],
    as_json: bool,
) -> int:
    """Visit the pages that are due by the schedules in `harness.toml` ([watch]), judge the claims that rest on them, and tell the
    addresses that its environment variables hold when a claim falls, stands again, or cannot be checked twice in a row.

    Without --once it stays and does so until it is stopped. With --once it exits 0 when nothing fell, 1 when a claim newly does not
    stand, 3 when one newly cannot be checked, a message could not be delivered, or another watch is at work.
    """
    from harness.engine.audience import veil
    from harness.engine.notify import Messenger
    from harness.engine.registry import load_registry
    from harness.engine.watch import schedule_of
    from harness.engine.watch_state import alone, read_state

    where = settings(root, store__path=store, desk__audience=audience, **visiting)
    loaded = load_registry(where.root)
    _check(where, loaded.registry.sources, loaded.registry.articles)
    if only_plan:
        plan = schedule_of(where, loaded.registry, read_state(where.watch_path), _now())
        hidden = veil(loaded.registry, where)
        if as_json:
            rows = [{"source": hidden.source(d.source), "visited": d.visited, "due": d.due, "now": d.now} for d in plan]
            print_json({"format": 1, "sources": rows})
        else:
            for d in plan:
                click.echo(
                    f"{'now' if d.now else d.due:<20}  {hidden.source(d.source)}  (visited {d.visited or 'never'})"
                )
        return 0
    messenger = Messenger(where.watch.notify, os.environ)
    with alone(where.watch_path):
        if once:
            done = _round(where, messenger)
            _show(done, as_json=as_json)
            return _exit_code(done)
        return _stay(where, messenger, as_json=as_json)


def _now() -> datetime:
    return datetime.now(UTC)


def _check(where: Settings, sources: Container[str], articles: Container[str]) -> None:
    """Names in [watch] must be of something, or a page is silently watched on another schedule than was meant."""
    from harness.engine.errors import UsageError

    checks: tuple[tuple[str, Iterable[str], Container[str]], ...] = (
        ("sources", where.watch.sources, sources),
        ("published", where.watch.published, articles),
    )
    for key, names, known in checks:
        for name in names:
            if name not in known:
                kind = "source" if key == "sources" else "article"
                raise UsageError(f"[watch.{key}]: no {kind} is called {name!r}", "names are those of the claims files")


def _round(where: Settings, messenger: Messenger) -> Round:
    from harness.cli._progress import visits
    from harness.engine.audience import veil
    from harness.engine.capture import capture_settings
    from harness.engine.registry import load_registry
    from harness.engine.store import open_reader, open_store
    from harness.engine.watch import round_

    loaded = load_registry(where.root)
    opened = open_store(where)
    return round_(
        where,
        loaded,
        lambda: capture_settings(where, os.environ),
        opened,
        open_reader(where, opened),
        messenger,
        _now,
        visits(veil(loaded.registry, where)),
    )


def _stay(where: Settings, messenger: Messenger, *, as_json: bool) -> int:
    """Do rounds until a signal says to end; a round that fails is told, and the next one tried."""
    from harness.engine.errors import HarnessError
    from harness.store.api import StoreError

    over = threading.Event()
    previous = signal.signal(signal.SIGTERM, lambda *_: over.set())
    say("watching; stop it with ctrl-c")
    try:
        while not over.is_set():
            try:
                done = _round(where, messenger)
            except (HarnessError, StoreError, OSError) as error:
                say(f"{_now().isoformat(timespec='seconds')}: this round failed: {error}; the next one is tried")
            else:
                if done.visited or done.untold:
                    _show(done, as_json=as_json)
            over.wait(_NAP)
    finally:
        signal.signal(signal.SIGTERM, previous)
    return 0


def _show(done: Round, *, as_json: bool) -> None:
    from harness.report.digest import digest

    if as_json:
        transitions = [dict(t) for t in done.transitions]
        print_json(
            {"format": 1, "visited": list(done.visited), "transitions": transitions, "untold": list(done.untold)}
        )
        return
    count = len(done.visited)
    say(f"{count} page{'' if count == 1 else 's'} due and visited")
    if done.transitions:
        title, body = digest(done.transitions)
        click.echo(f"{title}\n\n{body}", nl=False)
    for name in done.untold:
        say(f"what was found could not be told to the addresses in {name}; it is kept and tried again")


def _exit_code(done: Round) -> int:
    states = {t["now"] for t in done.transitions}
    if states & {"changed", "contradicted"}:
        return 1
    return 3 if done.untold or "unverified" in states else 0
