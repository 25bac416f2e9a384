"""The command line: one module per command, found by its file name and imported when it is needed.

Exit codes, the first that applies: 4 fault of the harness · 2 registry or usage · 1 findings · 3 could not be
checked · 0 every claim supported.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path

import click

EXIT_FINDINGS, EXIT_USAGE, EXIT_NOT_CHECKED, EXIT_FAULT, EXIT_INTERRUPTED, EXIT_UNREAD = 1, 2, 3, 4, 130, 141


class Commands(click.Group):
    """The commands that stand as modules in this folder; a module ``add.py`` holds ``command``, named ``add``."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command. Where the reader of its output went away (`harness show | head`), nothing more can be said to it: the exit
        code is the one that a shell gives to that, because 0 would read as all well, and Click's own 1 as findings."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # What Python would still write when it ends goes nowhere, and raises nothing.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return EXIT_UNREAD
        return result

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of all commands, sorted."""
        return sorted(p.stem.rstrip("_") for p in Path(__file__).parent.glob("[a-z]*.py"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or ``None``."""
        if cmd_name not in self.list_commands(ctx):
            return None
        for stem in (cmd_name, f"{cmd_name}_"):
            if (Path(__file__).parent / f"{stem}.py").is_file():
                command = import_module(f"harness.cli.{stem}").command
                assert isinstance(command, click.Command)
                return command
        return None


def _version(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from harness.engine.version import tool_version

        click.echo(f"harness {tool_version()}")
        ctx.exit()


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 every claim supported, 1 findings, 2 registry or usage, 3 could not be checked, "
    "4 fault of the harness.",
)
@click.option("--version", is_flag=True, callback=_version, expose_value=False, is_eager=True, help="Show the version.")
def harness() -> None:
    """Tests for facts: capture what an article cites, learn sentence by sentence what no longer stands."""


def main(arguments: list[str] | None = None) -> None:
    """Run a command and leave with its exit code; nothing but a clear message ever reaches the terminal."""
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code."""
    try:
        result = harness.main(arguments, prog_name="harness", standalone_mode=False)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.ClickException as error:
        error.show()
        return EXIT_USAGE
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted; what was stored so far is kept", err=True)
        return EXIT_INTERRUPTED
    except Exception as error:
        return _report(error)
    return result if isinstance(result, int) else 0


def _report(error: Exception) -> int:
    """Say what failed and what to do; the guard that keeps Python's own exit code 1 from meaning findings."""
    from harness.engine.errors import HarnessError, RegistryError

    if isinstance(error, RegistryError):
        for problem in error.problems:
            click.echo(str(problem), err=True)
            if problem.hint:
                click.echo(f"    {problem.hint}", err=True)
    if isinstance(error, HarnessError):
        click.echo(f"harness: {error}", err=True)
        if error.hint:
            click.echo(f"    {error.hint}", err=True)
        return error.exit_code
    if (told := _outside(error)) is not None:
        message, hint, code = told
        click.echo(f"harness: {message}\n    {hint}", err=True)
        return code
    import traceback

    last = traceback.extract_tb(error.__traceback__)[-1]
    click.echo(
        f"harness: fault of the harness: {type(error).__name__}: {error} ({last.filename}:{last.lineno})", err=True
    )
    if os.environ.get("HARNESS_DEBUG"):
        traceback.print_exception(error)
    else:
        click.echo("    nothing was judged; run again with HARNESS_DEBUG=1 for the whole trace and report it", err=True)
    return EXIT_FAULT


def _outside(error: Exception) -> tuple[str, str, int] | None:
    """Message, hint and exit code of what is neither a fault of the harness nor of the registry: the disk, the store, a visit without a page."""
    from harness.model.layout import LayoutUnreadableError
    from harness.store.api import StoreError

    if isinstance(error, LayoutUnreadableError):
        return (
            str(error),
            "that visit left no page that can be read: name another snapshot, or capture again",
            EXIT_NOT_CHECKED,
        )
    if isinstance(error, StoreError):
        return str(error), "`harness audit` looks at the whole store", EXIT_NOT_CHECKED
    if isinstance(error, OSError) and error.filename is not None:
        return (
            f"{error.filename}: {error.strerror}",
            "check that the path exists and may be read and written",
            EXIT_USAGE,
        )
    return None
