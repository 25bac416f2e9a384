"""Options that several commands share, and how they become settings."""

from __future__ import annotations

import functools
import math
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from harness.engine.settings import Settings

_F = TypeVar("_F", bound=Callable[..., Any])

# Flags that name a path do so relative to where the command was called, not to the registry's root.
_PATHS = {("store", "path"), ("vault", "path"), ("capture", "browser")}


def root_option(function: _F) -> _F:
    """``--root``: where the registry is."""
    return click.option(
        "--root",
        type=click.Path(path_type=Path),
        default=Path(),
        show_default="here or above",
        help="Folder of the registry (harness.toml, claims/).",
    )(function)


def json_option(function: _F) -> _F:
    """``--json``: answer in versioned JSON on standard output."""
    return click.option("--json", "as_json", is_flag=True, help="Answer in JSON on standard output.")(function)


def browser_option(function: _F) -> _F:
    """``--browser``: which browser to drive."""
    return click.option("--browser", metavar="PATH", help="The browser to drive; also HARNESS_BROWSER.")(function)


def visiting_options(function: _F) -> _F:
    """``--browser``, and ``--allow-private`` and ``--resolve``, where its proxy may lead: handed on as ``visiting``, flags for `settings`."""

    @functools.wraps(function)
    def wrapper(*, browser: str | None, allow_private: bool | None, resolve: tuple[str, ...], **given: Any) -> Any:
        visiting = {
            "capture__browser": browser,
            "capture__allow_private": allow_private,
            "capture__resolve": _resolved(resolve),
        }
        return function(visiting=visiting, **given)

    options = (
        browser_option,
        click.option(
            "--allow-private",
            is_flag=True,
            default=None,
            help="Let pages lead to private and loopback addresses; also HARNESS_ALLOW_PRIVATE.",
        ),
        click.option(
            "--resolve",
            metavar="HOST=ADDRESS:PORT",
            multiple=True,
            help="Send a host or pattern, as *.test, to a fixed address; repeatable, besides those of harness.toml.",
        ),
    )
    for option in reversed(options):
        wrapper = option(wrapper)
    return wrapper  # type: ignore[return-value]


def _resolved(pairs: tuple[str, ...]) -> dict[str, str] | None:
    """``HOST=ADDRESS:PORT`` pairs as a mapping, ``None`` for none. Raises `UsageError`."""
    from harness.engine.errors import UsageError

    found = {}
    for pair in pairs:
        host, _, target = pair.partition("=")
        if not host or not target.rpartition(":")[0] or not target.rpartition(":")[2].isdigit():
            raise UsageError(f"--resolve {pair}", "write HOST=ADDRESS:PORT, as *.test=127.0.0.1:8899")
        found[host] = target
    return found or None


def store_option(function: _F) -> _F:
    """``--store``: which snapshot store to use."""
    return click.option("--store", metavar="FOLDER", help="The snapshot store; also HARNESS_STORE.")(function)


class Number(click.FloatRange):
    """A number from ``min`` to ``max``. Click's own range lets “nan” through, which is less than nothing and more than nothing."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        found = super().convert(value, param, ctx)
        if math.isnan(found):
            self.fail(f"{value} is no number", param, ctx)
        return found


def settings(root: Path, *, anywhere: bool = False, **flags: Any) -> Settings:
    """Settings of the registry found from ``root``; ``flags`` are named ``section__name``.

    With ``anywhere`` a folder without a registry serves as well, with the settings' defaults.
    """
    from harness.engine.errors import UsageError
    from harness.engine.settings import find_root, load_settings

    keyed = {}
    for name, value in flags.items():
        section, _, key = name.partition("__")
        is_path = value is not None and (section, key) in _PATHS
        keyed[(section, key)] = os.path.abspath(os.path.expanduser(value)) if is_path else value
    try:
        folder = find_root(root)
    except UsageError:
        if not anywhere or not root.is_dir():
            raise
        folder = root.resolve()
    return load_settings(folder, flags=keyed, environ=os.environ)


def json_bytes(data: Any) -> bytes:
    """``data`` as JSON, readable and in UTF-8."""
    from harness.report.json_text import json_text

    return json_text(data).encode("utf-8", "backslashreplace") + b"\n"


def print_json(data: Any) -> None:
    """``data`` as JSON on standard output, whatever the terminal's encoding."""
    sys.stdout.buffer.write(json_bytes(data))
    sys.stdout.buffer.flush()


def shown(text: str) -> str:
    """Words of a page or an article on one line, in which nothing is unseen."""
    from harness.evidence.normalise import visible_escapes

    return visible_escapes(" ".join(text.split()))


def say(text: str = "") -> None:
    """A line of progress on standard error, so that answers on standard output stay clean."""
    click.echo(text, err=True)
