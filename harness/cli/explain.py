"""`harness explain`: the page of a code."""

from __future__ import annotations

import difflib
import sys

import click

from harness.cli._options import json_option, print_json


@click.command("explain", short_help="Show what a code means and what to do.")
@click.argument("code")
@json_option
def command(code: str, as_json: bool) -> int:
    """Show the page of CODE (as FC203): what it does, why it matters, an example, what to do, its blind spots."""
    from harness.engine.errors import UsageError
    from harness.engine.pages import code_pages

    pages = code_pages()
    wanted = code.strip().upper()
    if wanted not in pages:
        near = difflib.get_close_matches(wanted, list(pages), n=3, cutoff=0.5)
        raise UsageError(
            f"there is no code {code!r}",
            f"did you mean {', '.join(near)}?" if near else "`harness rules` lists the codes",
        )
    text = pages[wanted].read_text(encoding="utf-8")
    if as_json:
        print_json({"format": 1, "code": wanted, "page": text})
    else:
        sys.stdout.buffer.write(text.encode())
    return 0
