"""`harness verify`: judge the claims from stored snapshots, offline."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli._options import json_option, root_option, settings, store_option
from harness.cli._results import (
    Night,
    as_of_option,
    audience_option,
    form,
    night_options,
    notes_option,
    put,
    rendered,
    show,
)


@click.command("verify", short_help="Judge the claims from stored snapshots, offline.")
@click.argument("names", nargs=-1, metavar="[CLAIM|SOURCE|ARTICLE]...")
@as_of_option
@audience_option
@night_options
@notes_option
@click.option("--no-cache", is_flag=True, help="Read and judge everything anew; nothing remembered is used or kept.")
@root_option
@store_option
@json_option
def command(
    names: tuple[str, ...],
    as_of: str | None,
    audience: str | None,
    night: Night,
    notes: bool,
    no_cache: bool,
    root: Path,
    store: str | None,
    as_json: bool,
) -> int:
    """Judge CLAIMS (default: all) from the snapshots in the store. The network is not touched.

    When nothing is new since the last time (no file, no code, no setting, no day), what was said then is said again;
    `--no-cache` judges anew.

    What is only written, not declared, is read by a judge where `[judge] use` in harness.toml, or HARNESS_JUDGE, names one: opinions,
    which decide nothing (docs/guide/judge.md).

    Exits 0 when every claim is supported, 1 when one is changed or contradicted, 3 when one could not be checked.
    """
    from harness.engine.remembered import Memory, Rendered
    from harness.engine.store import open_cache

    where = settings(root, store__path=store, verify__as_of=as_of, desk__audience=audience)
    how = form(as_json=as_json, notes=notes)
    cache = None if no_cache else open_cache(where)
    # Report files need the pages themselves, so they are always made anew.
    memory = None if cache is None or night.asks else Memory(where, cache, names, repr(how))
    if memory is not None and (known := memory.recall()) is not None:
        put(known.output)
        return known.exit_code

    from harness.cli._select import chosen
    from harness.engine.audience import edition
    from harness.engine.kept_registry import load_kept
    from harness.engine.material import Material
    from harness.engine.processes import Meanwhile
    from harness.engine.store import open_reader, open_store
    from harness.engine.verify import verify
    from harness.registry.collection import uncollected
    from harness.report.result import exit_code

    with uncollected(), Meanwhile() as behind:
        loaded = load_kept(where, cache)
        if memory is not None:
            memory.note(loaded)
        opened = open_store(where)
        reader = open_reader(where, opened, cached=not no_cache)
        report = verify(where, loaded, chosen(loaded.registry, names), opened, reader, behind=behind)
        if memory is None:
            material = Material(report=report, settings=where, loaded=loaded, store=opened, reader=reader)
            return show(material, night, as_json=as_json, notes=notes)
        answer = Rendered(rendered(edition(report, where), how), exit_code(report))
        put(answer.output)
        memory.keep(report, loaded, opened.consulted, answer)
    memory.prune()
    return answer.exit_code
