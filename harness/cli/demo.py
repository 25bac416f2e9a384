"""`harness demo`: the worked example, from the first capture to the morning after."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from harness.cli._options import browser_option, json_option, print_json, say

if TYPE_CHECKING:
    from harness.model.verdict import Report

_MARK = ".harness-demo"


@click.command("demo", short_help="Run the worked example: two days of an article, on local pages.")
@click.option(
    "--into",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo"),
    show_default=True,
    help="Folder for the example's registry, snapshots and reports.",
)
@browser_option
@json_option
def command(into: Path, browser: str | None, as_json: bool) -> int:
    """Run the main job on an article about North Korean troops in Russia's war, with its sources served locally.

    Day 1: capture, verify, accept. Day 2, when the pages have changed: capture, verify, and see what no longer stands.
    Every verdict is compared with what the example should give; exits 0 when all agree, 1 otherwise.
    """
    from harness.cli._progress import visits
    from harness.cli._results import table
    from harness.engine import accept
    from harness.engine.audience import veil
    from harness.engine.capture import capture_settings
    from harness.engine.material import Material
    from harness.engine.registry import load_registry
    from harness.engine.report import write_report
    from harness.engine.run import run
    from harness.engine.settings import load_settings
    from harness.engine.store import open_reader, open_store
    from harness.engine.verify import verify
    from harness.pressroom import PressRoom, write_example

    began = time.monotonic()
    _prepare(into)
    write_example(into, into / "vault")
    with PressRoom("day1") as room:
        (into / "harness.toml").write_text(_SETTINGS.format(port=room.port), encoding="utf-8")
        flags = {("capture", "browser"): browser}
        where = load_settings(
            into, flags=flags, environ={k: v for k, v in os.environ.items() if k == "HARNESS_BROWSER"}
        )
        loaded = load_registry(where.root)
        store = open_store(where)
        reader = open_reader(where, store)
        how = capture_settings(where, os.environ)
        claims = loaded.registry.claims
        shown = visits(veil(loaded.registry, where))
        say(f"Day 1: visiting the pages that {len(claims)} claims cite, with {how.browser}")
        run(where, loaded, claims, lambda: how, store, reader, shown, announce=_again)
        say("\nDay 1: accepting the passages that stand")
        acceptance = accept.prepare(where, loaded, claims, store, reader, by="the demonstration", why="first look")
        accept.write(acceptance)
        loaded = load_registry(where.root)
        first = verify(where, loaded, claims, store, reader)
        made_from = Material(report=first, settings=where, loaded=loaded, store=store, reader=reader)
        write_report(made_from, into / "day1")
        if not as_json:
            table(made_from.report, notes=False)
        room.edition = "day2"
        say("\nDay 2: some pages have changed overnight")
        second = run(where, loaded, claims, lambda: how, store, reader, shown, announce=_again)
    made_from = Material(report=second, settings=where, loaded=loaded, store=store, reader=reader)
    files = write_report(made_from, into / "day2")
    surprises = [*_surprises(first, "day1"), *_surprises(second, "day2")]
    if as_json:
        from harness.report.result import result

        print_json(
            {"format": 1, "folder": str(into), "day1": result(first), "day2": result(second), "surprises": surprises}
        )
        return 1 if surprises else 0
    table(made_from.report, notes=False)
    for line in surprises:
        click.echo(f"not as expected: {line}")
    click.echo(
        f"\n{2 * len(claims) - len(surprises)} of {2 * len(claims)} verdicts as expected, in {time.monotonic() - began:.0f} s"
    )
    for path in files:
        click.echo(f"  {path}")
    click.echo(f"Go on from here: harness verify --root {into} · harness show --root {into} white-house-floor")
    return 1 if surprises else 0


_SETTINGS = """# Written by `harness demo`. The sources' names lead to the press room, which the demonstration served; to serve
# it again: harness pressroom --port {port} --edition day2
[store]
path = "snapshots"

[capture]
pace = 0
resolve = {{"*.test" = "127.0.0.1:{port}"}}

[verify]
as_of = "newest snapshot"

[vault]
path = "vault"
"""


def _again(count: int) -> None:
    say(f"  visiting {count} again before raising an alarm")


def _prepare(into: Path) -> None:
    """An empty folder for the demonstration; an earlier demonstration's is cleared, anybody else's is left alone."""
    from harness.engine.errors import UsageError

    if into.exists() and any(into.iterdir()):
        if not (into / _MARK).is_file():
            raise UsageError(
                f"{into} is not empty and was not made by a demonstration", "name another folder with --into"
            )
        shutil.rmtree(into)
    into.mkdir(parents=True, exist_ok=True)
    (into / _MARK).write_text("made by `harness demo`, which may clear this folder\n", encoding="utf-8")


def _surprises(report: Report, edition: str) -> list[str]:
    """Verdicts, evidence states and codes that are not those of the example's table, one line a claim."""
    from harness.pressroom import expected

    lines = []
    for claim, wanted in expected(edition).items():
        verdict = next(v for v in report.verdicts if v.claim == claim)
        states = {link.link: link.state for link in verdict.links}
        if (verdict.status, states, verdict.codes) != (wanted.verdict, dict(wanted.links), wanted.codes):
            got = f"{verdict.status.value} { ({k: s.value for k, s in states.items()}) } {list(verdict.codes)}"
            should = f"{wanted.verdict.value} { ({k: s.value for k, s in wanted.links.items()}) } {list(wanted.codes)}"
            lines.append(f"{edition} {claim}: got {got}, expected {should}")
    return lines
