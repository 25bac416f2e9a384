"""`harness diff`: pairs of pages compared, as a filter of JSON lines."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

import click

from harness.cli._options import Number, browser_option, root_option, settings, store_option


@click.command("diff", short_help="Say what changed between pages: JSON lines in, JSON lines out.")
@click.argument("file", type=click.File("rb"), default="-", metavar="[FILE]")
@click.option("--jobs", type=click.IntRange(1, 16), default=3, show_default=True, help="Pages read at once.")
@click.option("--deadline", type=Number(1, 300), default=20.0, show_default=True, help="Seconds that a page may take.")
@browser_option
@root_option
@store_option
def command(file: IO[bytes], jobs: int, deadline: float, browser: str | None, root: Path, store: str | None) -> int:
    """Compare pairs of pages. Each line of FILE, or of standard input, is {before, after, again?, id?, quotes?, names?}: before and after
    are HTML files, or snapshots of the store by the first eight or more digits of their ids. again is the page captured once more soon
    after, to confirm what changed: what it does not show alike is no finding, but a note.
    names are spellings that are one name each: [["Kursk", "Курськ"], …], as in a claims file.

    Each answer is {id, changed, findings, notes}. Where it cannot be told what changed (a paywall, a login, a page that is gone),
    changed is null and an error says why. Without quotes the page's own story is compared: headline, byline,
    dates, text, captions, tables; what a page shows around it (adverts, counters, related links, banners) is not. With quotes only
    these passages are, by the rules of `harness verify`; that a sentence beside one changed its sense is among the
    notes, unless it says that this is false. HTML files are read in a real browser that reaches no network.
    Exits 0 when no pair changed, 1 when one did, 3 when a line could not be judged and none changed.
    """
    from harness.capture.browser_path import BrowserNotFoundError, find_browser
    from harness.engine.at_hand import LazyBrowser, Sides
    from harness.engine.diff import diff_lines
    from harness.engine.errors import NotCheckedError
    from harness.engine.json_lines import batches, line_of
    from harness.engine.store import open_reader, open_store

    where = settings(root, anywhere=True, store__path=store, capture__browser=browser)
    opened = open_store(where)

    def path() -> Path:
        try:
            return find_browser(where.capture.browser, os.environ).path
        except BrowserNotFoundError as error:
            raise NotCheckedError(str(error), "`harness doctor` says what is there and what to install") from error

    changed = failed = False
    with LazyBrowser(path, pages_at_once=jobs, deadline=deadline) as browsing:
        sides = Sides(browser=browsing, store=opened, reader=open_reader(where, opened))
        for answer in diff_lines(batches(file), sides):
            changed = changed or answer.get("changed") is True
            failed = failed or "error" in answer
            sys.stdout.buffer.write(line_of(answer))
            sys.stdout.buffer.flush()
    return 1 if changed else 3 if failed else 0
