"""`harness draft`: a claim to be filled in for every sentence that can be checked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from harness.cli._options import json_option, print_json, root_option, say, settings

if TYPE_CHECKING:
    from harness.engine.draft import Drafted
    from harness.evidence.article import Sentence


@click.command("draft", short_help="Begin a claim for every sentence to check (writes the claims file).")
@click.argument("articles", nargs=-1, metavar="[ARTICLE]...")
@click.option("--dry-run", is_flag=True, help="Show the difference and write nothing.")
@click.option("--yes", is_flag=True, help="Write without asking; needed where nobody can be asked.")
@root_option
@json_option
def command(articles: tuple[str, ...], dry_run: bool, yes: bool, root: Path, as_json: bool) -> int:
    """Begin a claim for each sentence of ARTICLES (default: all) that gives a figure, a date, a name, a quotation, a superlative or
    somebody's word, and that no claim and no `no_check` deals with.

    The statement is the sentence, with as few words around it as make it unique. The claimant is filled in where the sentence names one
    next to the verb; what to expect where a figure, a full date or a quotation was read. Evidence is left empty: until it is there,
    the claim is unverified and the sentence does not count as covered.

    Sentences in which nothing was read are listed: whether they need a check is for a person to say. The change is shown first;
    every other line of the claims file stays as it is. Refused in CI.
    """
    from harness.cli._decide import at_the_desk, settle
    from harness.engine.coverage import articles_named, registry_of
    from harness.engine.draft import draft

    at_the_desk("draft", dry_run=dry_run)
    where = settings(root)
    registry = registry_of(where)
    found = [draft(where, registry, article) for article in articles_named(registry, articles)]
    changes = [d.change for d in found if d.change is not None]
    written = settle(changes, yes=yes, dry_run=dry_run, quiet=as_json)
    if as_json:
        print_json({"format": 1, "written": written, "articles": [_json(d) for d in found]})
    else:
        for one in found:
            _print(one, written)
    return 0


def _print(found: Drafted, written: bool) -> None:
    count = len(found.begun)
    claims = f"{count} claim{'' if count == 1 else 's'}"
    done = "written" if written else "would be written; nothing was" if count else "to write"
    say(f"{found.article.id}: {claims} {done}")
    if found.plain:
        say("nothing to check was read in these; write a claim for them, or list them under `no_check` with a reason:")
        for sentence in found.plain:
            say(f"  line {sentence.line}: {_no_check(sentence)}")
    for sentence in found.twice:
        say(
            f"  line {sentence.line}: stands several times with the same words around it; left out: {sentence.text[:80]}"
        )


def _no_check(sentence: Sentence) -> str:
    """The line for the claims file; the reason is left for a person to write."""
    from harness.registry.edit import flow_scalar

    return f"- {{text: {flow_scalar(sentence.text)}, why: }}"


def _json(found: Drafted) -> dict[str, Any]:
    return {
        "article": found.article.id,
        "diff": found.change.diff() if found.change is not None else "",
        "claims": [
            {
                "claim": b.stub.claim,
                "line": b.sentence.line,
                "statement": b.stub.statement.exact,
                "claimant": b.stub.read.claimant,
                "reasons": [r.value for r in b.stub.read.reasons],
            }
            for b in found.begun
        ],
        "nothing_to_check_read": [{"line": s.line, "text": s.text} for s in found.plain],
        "left_out": [{"line": s.line, "text": s.text} for s in found.twice],
    }
