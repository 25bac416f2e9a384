"""Showing a verification: as a table, as JSON, and as files."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from harness.cli._options import print_json, say

if TYPE_CHECKING:
    from harness.engine.reading import Reader
    from harness.engine.registry import Loaded
    from harness.model.verdict import Report
    from harness.store.api import Store

_F = TypeVar("_F", bound=Callable[..., Any])


def out_option(function: _F) -> _F:
    """``--out``: where the report files go."""
    return click.option(
        "--out",
        type=click.Path(path_type=Path, file_okay=False),
        help="Also write result.json and report.html into this folder.",
    )(function)


def as_of_option(function: _F) -> _F:
    """``--as-of``: against which moment evidence ages."""
    return click.option(
        "--as-of",
        type=click.Choice(["now", "newest snapshot"]),
        help="Against which moment the age of evidence counts; also HARNESS_AS_OF and harness.toml.",
    )(function)


def notes_option(function: _F) -> _F:
    """``--notes``: also show findings that are notes."""
    return click.option("--notes", is_flag=True, help="Also show findings that are notes.")(function)


def show(
    report: Report, loaded: Loaded, *, as_json: bool, notes: bool, out: Path | None, store: Store, reader: Reader
) -> int:
    """Show ``report``, write its files where asked, and return the exit code that it means."""
    from harness.report.result import exit_code, result

    if out is not None:
        from harness.engine.report import write_report

        for path in write_report(report, out, store, reader, baselines=loaded.baselines):
            say(f"wrote {path}")
    if as_json:
        print_json(result(report))
    else:
        table(report, notes=notes)
    return exit_code(report)


def table(report: Report, *, notes: bool) -> None:
    """Print the verdict table on standard output."""
    from harness.report.console import render

    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    width = shutil.get_terminal_size((100, 24)).columns
    text = render(report, width=width, colour=colour, notes=notes)
    sys.stdout.buffer.write(text.encode(sys.stdout.encoding or "utf-8", "replace"))
    sys.stdout.buffer.flush()
