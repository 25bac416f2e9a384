"""`harness login`: log in to a source by hand, once, and keep the login for its captures."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from harness.cli._options import root_option, settings, visiting_options


@click.command("login", short_help="Log in to a source by hand and keep the login.")
@click.argument("source")
@click.option("--forget", is_flag=True, help="Delete the login that is kept for the source.")
@root_option
@visiting_options
def command(source: str, forget: bool, root: Path, visiting: dict[str, Any]) -> int:
    """Open the page of SOURCE in a browser window; log in there, come back, and press Enter.

    The login is kept encrypted outside the repository and used for sources that say `login: true`. Cookies and tokens never
    reach a snapshot, a log or a bundle.
    """
    from harness.engine.capture import capture_settings
    from harness.engine.errors import UsageError
    from harness.engine.login import forget_state, log_in
    from harness.engine.registry import load_registry

    where = settings(root, **visiting)
    registry = load_registry(where.root).registry
    if source not in registry.sources:
        raise UsageError(f"{source!r} is no source here", "`harness show` lists what there is")
    if forget:
        there = forget_state(where, source, os.environ)
        click.echo(f"the login for {source} is deleted" if there else f"no login was kept for {source}")
        return 0

    def wait() -> None:
        click.echo(f"A window has opened on {registry.sources[source].url}.")
        click.prompt(
            "Log in there, leave the window open, and press Enter here",
            default="",
            show_default=False,
            prompt_suffix=" ",
        )

    path = log_in(where, registry.sources[source], capture_settings(where, os.environ), wait, os.environ)
    click.echo(f"the login for {source} is kept, encrypted, in {path}")
    if not registry.sources[source].login:
        click.echo(f"write `login: true` at the source {source} so that its captures use it")
    return 0
