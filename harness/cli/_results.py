"""Showing a verification: as a table, as JSON, and as files."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from harness.cli._options import json_bytes, say

if TYPE_CHECKING:
    from harness.engine.material import Material
    from harness.model.verdict import Report

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


def audience_option(function: _F) -> _F:
    """``--audience``: who is to read it."""
    return click.option(
        "--audience",
        type=click.Choice(["desk", "legal", "editor", "public"]),
        help="For whom it is; what they are not to read is withheld. Also HARNESS_AUDIENCE and harness.toml; default: editor.",
    )(function)


def notes_option(function: _F) -> _F:
    """``--notes``: also show findings that are notes."""
    return click.option("--notes", is_flag=True, help="Also show findings that are notes.")(function)


def show(material: Material, *, as_json: bool, notes: bool, out: Path | None) -> int:
    """Show the report, write its usual files where asked, and return the exit code that it means."""
    from harness.report.result import exit_code

    if out is not None:
        from harness.engine.report import write_report

        for path in write_report(material, out):
            say(f"wrote {path}")
    put(rendered(material.report, form(as_json=as_json, notes=notes)))
    return exit_code(material.report)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How a report is shown: as JSON, or as a table of so many columns."""

    as_json: bool
    notes: bool
    colour: bool
    width: int
    encoding: str


def form(*, as_json: bool, notes: bool) -> Form:
    """The form for standard output as it is."""
    if as_json:
        return Form(as_json=True, notes=False, colour=False, width=0, encoding="utf-8")
    return Form(
        as_json=False,
        notes=notes,
        colour=sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb",
        width=shutil.get_terminal_size((100, 24)).columns,
        encoding=sys.stdout.encoding or "utf-8",
    )


def rendered(report: Report, how: Form) -> bytes:
    """``report`` in that form."""
    if how.as_json:
        from harness.report.result import result

        return json_bytes(result(report))
    from harness.report.console import render

    text = render(report, width=how.width, colour=how.colour, notes=how.notes)
    return text.encode(how.encoding, "replace")


def put(output: bytes) -> None:
    """Print what was rendered on standard output."""
    sys.stdout.buffer.write(output)
    sys.stdout.buffer.flush()


def table(report: Report, *, notes: bool) -> None:
    """Print the verdict table on standard output."""
    put(rendered(report, form(as_json=False, notes=notes)))
