"""`harness import`: take an article in, or what people filled into a fact sheet back into the claims files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

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


@click.command("import", short_help="Take an article in, or a fact sheet back into the claims files.")
@click.argument("source", metavar="URL|FILE")
@click.option(
    "--id", "article", metavar="ID", help="The article's id; default: made from the file's name or the title."
)
@click.option("--title", help="The article's title; default: its headline.")
@click.option(
    "--language",
    metavar="CODE",
    help="Its language, as `uk`; default: what it says of itself, else read from its words.",
)
@click.option("--dry-run", is_flag=True, help="Show the text and write nothing.")
@click.option(
    "--write", "writing", is_flag=True, help="For a fact sheet: write what is shown; without it nothing of one is."
)
@click.option(
    "--by",
    metavar="NAME",
    help="For a fact sheet: who it is by, where it does not say; default: the setting, else git's user.name.",
)
@root_option
@store_option
@visiting_options
@json_option
def command(
    source: str,
    article: str | None,
    title: str | None,
    language: str | None,
    dry_run: bool,
    writing: bool,
    by: str | None,
    root: Path,
    store: str | None,
    visiting: dict[str, Any],
    as_json: bool,
) -> int:
    """Take the article at URL, or in a DOCX, HTML, Markdown or text FILE, and write its text and a claims file for it into `claims/`.

    A page is captured like any source, and an HTML file is rendered without a network: what is taken is what a reader sees of the story,
    without what stands around it. Headings, lists, quotations, captions and tables are kept as Markdown, one paragraph a line. Markdown
    and text are taken as they are. Of a DOCX, tracked insertions are taken and deletions are not; footnotes and endnotes
    stand below the text, as Markdown writes them; comments and text boxes are left out, and named.

    An article that is there already is never written over: `harness reanchor` does that. Exits 2, and writes nothing, for a file that
    cannot be read, and 3 for a page that cannot be had whole or holds no article. Refused in CI.

    A FILE that `harness report --format xlsx` wrote (.xlsx) is a fact sheet: what was changed in it is shown, and with --write put into the
    claims files, in place: new entries of the trail, waivers, stances and people's answers. What the machine says cannot be changed in a
    sheet, and what was changed in the claims file since is not overwritten: both are refused and named, and the exit code is then 3.
    """
    from harness.cli._sheet import SHEETS, import_sheet
    from harness.engine.addressed import page_address

    if not page_address(source) and Path(source).suffix.lower() in SHEETS:
        file = click.Path(path_type=Path, exists=True, dir_okay=False).convert(source, None, None)
        return import_sheet(file, writing=writing and not dry_run, by=by, root=root, as_json=as_json)
    from harness.cli._decide import at_the_desk
    from harness.engine.import_ import plan, take, write
    from harness.engine.store import open_reader, open_store

    at_the_desk("import", dry_run=dry_run)
    where = settings(root, anywhere=True, store__path=store, **visiting)
    opened = open_store(where)
    taken = take(source, where, opened, open_reader(where, opened), os.environ, language=language)
    imported = plan(where, taken, source=source, article=article, title=title)
    if not dry_run:
        write(imported)
    written = bool(imported.changes) and not dry_run
    if as_json:
        print_json(
            {
                "format": 1,
                "article": imported.article,
                "title": title or taken.title,
                "language": taken.language,
                "sentences": imported.sentences,
                "left_out": list(taken.left_out),
                "written": written,
                "files": [str(c.path) for c in imported.changes],
                "text": taken.text,
            }
        )
        return 0
    if dry_run:
        click.echo(taken.text, nl=False)
    for what in taken.left_out:
        say(f"left out: {what}")
    for change in imported.changes:
        say(f"{'written' if written else 'would be written'}: {change.path}")
    if not imported.changes:
        say(f"the article {imported.article} is there already with this text")
    say(f"{imported.sentences} sentences; next: harness draft {imported.article}")
    return 0
