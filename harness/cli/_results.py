"""Showing a verification: as a table, as JSON, and as files."""

from __future__ import annotations

import functools
import os
import pkgutil
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from harness.cli._options import Number, say

if TYPE_CHECKING:
    from harness.engine.material import Material
    from harness.model.verdict import Report
    from harness.report.alerts import Alerts

_F = TypeVar("_F", bound=Callable[..., Any])


# By file name alone: what a format is made of is imported when it is written.
_FORMATS = sorted(
    m.name for m in pkgutil.iter_modules([str(Path(__file__).parents[1] / "engine" / "formats")]) if m.name[0] != "_"
)


def out_option(function: _F) -> _F:
    """``--out``: where the report files go."""
    return click.option(
        "--out",
        type=click.Path(path_type=Path, file_okay=False),
        help="Also write result.json and report.html, or the formats named, into this folder.",
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Night:
    """What an unattended run is asked besides: files in which formats, alerts since when, and for what to fail."""

    out: Path | None
    formats: tuple[str, ...]
    since: Path | None
    overdue_after: float
    fail_on: str

    @property
    def asks(self) -> bool:
        """Whether anything is asked that a remembered answer does not give."""
        return self.out is not None or self.since is not None or self.fail_on != "any"

    def check(self) -> None:
        """Raise `UsageError` for what makes no sense, before anything is visited."""
        from harness.engine.alerts import read_earlier
        from harness.engine.errors import UsageError

        if self.fail_on == "new" and self.since is None:
            raise UsageError(
                "--fail-on new: new since when?", "give --since with the result or alerts file of an earlier run"
            )
        if self.formats and self.out is None:
            raise UsageError("--format needs --out", "name the folder for the files")
        if self.since is not None:
            read_earlier(self.since)


def night_options(function: _F) -> _F:
    """``--out``, ``--format``, ``--since``, ``--overdue-after`` and ``--fail-on``, handed on as one `Night` called ``night``."""

    @functools.wraps(function)
    def wrapped(**given: Any) -> Any:
        names = ("out", "formats", "since", "overdue_after", "fail_on")
        night = Night(**{name: given.pop(name) for name in names})
        night.check()
        return function(night=night, **given)

    options = (
        out_option,
        click.option(
            "--format",
            "formats",
            type=click.Choice(_FORMATS),
            multiple=True,
            help="With --out: this format in place of the usual ones; repeatable.",
        ),
        click.option(
            "--since",
            type=click.Path(path_type=Path, dir_okay=False),
            help="Say what is new, resolved and overdue since an earlier result.json or alerts.json; with --out write alerts.json. "
            "Where the file is not there yet, everything is new.",
        ),
        click.option(
            "--overdue-after",
            type=Number(0, 36_500),
            default=7.0,
            show_default=True,
            metavar="DAYS",
            help="With --since: an alert open for longer is told once more.",
        ),
        click.option(
            "--fail-on",
            type=click.Choice(["any", "new", "contradicted", "warning"]),
            default="any",
            show_default=True,
            help="For what to exit with 1 or 3: any claim that does not stand; alerts that are new or overdue since --since; "
            "contradicted claims (3 where one could not be checked); warning: any, and supported claims with a warning that nobody waived.",
        ),
    )
    for option in reversed(options):
        wrapped = option(wrapped)
    return wrapped  # type: ignore[return-value]


def show(material: Material, night: Night, *, as_json: bool, notes: bool) -> int:
    """Show the report, write files and tell alerts where asked, and return the exit code that it means."""
    from harness.report.alerts import FailOn, failing_code

    found = None
    if night.since is not None:
        from harness.engine.alerts import ALERTS_FILE, alerts_since, read_earlier, write_alerts

        earlier = read_earlier(night.since)
        found = alerts_since(material.report, earlier, night.overdue_after)
        if earlier is None:
            say(f"{night.since} is not there yet: everything is new")
    if night.out is not None:
        from harness.engine.report import write_report

        for path in write_report(material, night.out, night.formats):
            say(f"wrote {path}")
        if found is not None:
            write_alerts(found, night.out / ALERTS_FILE)
            say(f"wrote {night.out / ALERTS_FILE}")
    put(rendered(material.report, form(as_json=as_json, notes=notes)))
    if found is not None:
        _tell(found)
    return failing_code(material.report, FailOn(night.fail_on), found)


def _tell(found: Alerts) -> None:
    from harness.report.words import harmless, shortened

    for name in ("new", "overdue", "resolved"):
        for alert in getattr(found, name):
            since = "" if name == "new" else f" (open since {alert.since})"
            say(
                f"{name}: {alert.claim} {alert.status} {alert.code and f'{alert.code} '}{harmless(shortened(alert.message, 200))}{since}"
            )
    if found.quiet:
        say(f"nothing new, resolved or overdue; {len(found.open)} alerts still open")


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
        from harness.report.result import result_bytes

        return result_bytes(report)
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
