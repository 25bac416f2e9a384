"""`harness reanchor`: follow an article's statements into its new text."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from harness.cli._options import (
    json_option,
    print_json,
    root_option,
    say,
    settings,
    shown,
    store_option,
    visiting_options,
)

if TYPE_CHECKING:
    from harness.engine.reanchor import Reanchored
    from harness.registry.reanchor import Followed


@click.command("reanchor", short_help="Follow statements into an edited article (writes the claims file).")
@click.argument("article")
@click.option(
    "--to",
    "source",
    metavar="URL|FILE",
    help="The new text, as `harness import` takes it; default: the article's file as it is.",
)
@click.option(
    "--from",
    "origin",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="The text that the claims were written for; default: with --to the article's file, else its last fitting version in git.",
)
@click.option("--write", "writing", is_flag=True, help="Write what is shown; without it nothing is.")
@root_option
@store_option
@visiting_options
@json_option
def command(
    article: str,
    source: str | None,
    origin: Path | None,
    writing: bool,
    root: Path,
    store: str | None,
    visiting: dict[str, Any],
    as_json: bool,
) -> int:
    """Follow the statements of ARTICLE's claims into its new text, show what would change, and with --write put it into the files.

    A statement is followed where its sentence went, also when paragraphs moved and words around it changed. A moved comma or another
    kind of quotation marks reopens nothing; when the statement's words change, or its sentence says something else in words that no
    claim answers for, that claim is reopened, and so loses its sign-off. No other claim does. A statement that is gone, or that could be one
    of several sentences, is an orphan: its claim is named and left, and `harness check` reports it until a person decides.

    Exits 1 when claims are reopened or orphaned. Refused in CI with --write.
    """
    from harness.cli._decide import at_the_desk
    from harness.engine.decide import write
    from harness.engine.import_ import plain_text, take
    from harness.engine.reanchor import reanchor
    from harness.engine.store import open_reader, open_store
    from harness.registry.reanchor import Fate

    at_the_desk("reanchor --write", dry_run=not writing)
    where = settings(root, store__path=store, **visiting)
    new = None
    if source is not None:
        opened = open_store(where)
        new = take(source, where, opened, open_reader(where, opened), os.environ, language=None).text
    old = plain_text(origin) if origin is not None else None
    found = reanchor(where, article, new=new, old=old, old_name=str(origin) if origin is not None else "")
    if not as_json:
        for change in found.changes:
            click.echo(change.diff(), nl=False)
        _print(found)
    written = writing and bool(found.changes)
    if written:
        write(found.changes)
    if as_json:
        print_json(
            {
                "format": 1,
                "article": found.article.id,
                "followed_from": found.old,
                "written": written,
                "claims": [_json(f) for f in found.followed],
                "lost_sign_off": list(found.signed),
                "no_check_gone": [n.quote.exact for n in found.exempt],
                "files": [{"file": str(c.path), "diff": c.diff()} for c in found.changes],
            }
        )
    else:
        counts = ", ".join(f"{len(found.of(f))} {f.value}" for f in Fate if found.of(f)) or "no claims"
        done = "written" if written else "nothing written; --write writes" if found.changes else "nothing to write"
        say(f"{found.article.id}: {counts}; {done}")
    return 1 if found.of(Fate.REOPENED, Fate.ORPHAN) else 0


def _print(found: Reanchored) -> None:
    from harness.registry.reanchor import Fate

    say(
        f"followed from {found.old}"
        if found.old
        else "the old text is not at hand: statements are known by their own words only (--from FILE names it)"
    )
    for one in found.followed:
        if one.fate is Fate.STANDS:
            continue
        where = f"{found.article.file}:{one.line}: " if one.line else ""
        click.echo(f"{where}{one.claim}: {one.fate.value}" + (f" ({', '.join(one.kinds)})" if one.kinds else ""))
        if one.fate is Fate.ORPHAN:
            click.echo(f"    “{shown(one.before.exact)}”: {one.reason}")
        elif one.after.exact != one.before.exact:
            click.echo(f"    “{shown(one.before.exact)}” → “{shown(one.after.exact)}”")
            if one.reason:
                click.echo(f"    {one.reason}")
        if one.claim in found.signed:
            click.echo("    its sign-off no longer holds: check it, then `harness sign` it again")
    for exempt in found.exempt:
        click.echo(f"no_check: “{shown(exempt.quote.exact)}” is not in the text any more")


def _json(one: Followed) -> dict[str, Any]:
    return {
        "claim": one.claim,
        "fate": one.fate.value,
        "line": one.line,
        "changed": list(one.kinds),
        "reason": one.reason,
        "before": {"text": one.before.exact, "after": one.before.prefix, "before": one.before.suffix},
        "after": {"text": one.after.exact, "after": one.after.prefix, "before": one.after.suffix},
    }
