"""`harness report`: write the results as files, from stored snapshots."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._options import json_option, print_json, root_option, settings, store_option
from harness.cli._results import as_of_option


@click.command("report", short_help="Write result.json and report.html from stored snapshots.")
@click.argument("names", nargs=-1, metavar="[CLAIM|SOURCE|ARTICLE]...")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("out"),
    show_default=True,
    help="The folder.",
)
@click.option(
    "--format", "formats", type=click.Choice(["json", "html"]), multiple=True, help="Only this format; repeatable."
)
@as_of_option
@root_option
@store_option
@json_option
def command(
    names: tuple[str, ...],
    out: Path,
    formats: tuple[str, ...],
    as_of: str | None,
    root: Path,
    store: str | None,
    as_json: bool,
) -> int:
    """Judge CLAIMS (default: all) from the store and write the results as files. The network is not touched.

    The exit code is that of `harness verify`.
    """
    from harness.cli._select import chosen
    from harness.engine.registry import load_registry
    from harness.engine.report import FORMATS, write_report
    from harness.engine.store import open_reader, open_store
    from harness.engine.verify import verify
    from harness.report.result import exit_code

    where = settings(root, store__path=store, verify__as_of=as_of)
    loaded = load_registry(where.root)
    opened = open_store(where)
    reader = open_reader(where, opened)
    report = verify(where, loaded, chosen(loaded.registry, names), opened, reader)
    files = write_report(report, out, opened, reader, formats or FORMATS, baselines=loaded.baselines)
    if as_json:
        print_json({"format": 1, "files": [str(f) for f in files], "exit_code": exit_code(report)})
    else:
        for path in files:
            click.echo(path)
    return exit_code(report)
