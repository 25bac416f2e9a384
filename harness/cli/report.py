"""`harness report`: write the results as files, from stored snapshots."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._options import json_option, print_json, root_option, settings, store_option
from harness.cli._results import as_of_option, audience_option
from harness.engine.formats import formats

_SUMMARIES = "; ".join(f"{name}: {form.summary}" for name, form in formats().items())


@click.command("report", short_help="Write the results as files, from stored snapshots.")
@click.argument("names", nargs=-1, metavar="[CLAIM|SOURCE|ARTICLE]...")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("out"),
    show_default=True,
    help="The folder.",
)
@click.option(
    "--format",
    "chosen_formats",
    type=click.Choice(list(formats())),
    multiple=True,
    help=f"Only this format; repeatable. {_SUMMARIES}.",
)
@as_of_option
@audience_option
@root_option
@store_option
@json_option
def command(
    names: tuple[str, ...],
    out: Path,
    chosen_formats: tuple[str, ...],
    as_of: str | None,
    audience: str | None,
    root: Path,
    store: str | None,
    as_json: bool,
) -> int:
    """Judge CLAIMS (default: all) from the store and write the results as files: the usual ones are result.json and report.html.

    The network is not touched. The exit code is that of `harness verify`.
    """
    from harness.cli._select import chosen
    from harness.engine.material import Material
    from harness.engine.registry import load_registry
    from harness.engine.report import write_report
    from harness.engine.store import open_reader, open_store
    from harness.engine.verify import verify
    from harness.report.result import exit_code

    where = settings(root, store__path=store, verify__as_of=as_of, desk__audience=audience)
    loaded = load_registry(where.root)
    opened = open_store(where)
    reader = open_reader(where, opened)
    report = verify(where, loaded, chosen(loaded.registry, names), opened, reader)
    material = Material(report=report, settings=where, loaded=loaded, store=opened, reader=reader)
    files = write_report(material, out, chosen_formats)
    if as_json:
        print_json({"format": 1, "files": [str(f) for f in files], "exit_code": exit_code(report)})
    else:
        for path in files:
            click.echo(path)
    return exit_code(report)
