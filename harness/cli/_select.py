"""From names on the command line to claims."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from harness.engine.errors import UsageError

if TYPE_CHECKING:
    from harness.engine.plan import Shard
    from harness.model.registry import Claim, Registry


def chosen(registry: Registry, names: tuple[str, ...]) -> tuple[Claim, ...]:
    """The claims that ``names`` (of claims, sources or articles) choose. Raises `UsageError` for an unknown name."""
    from harness.engine.plan import select

    try:
        return select(registry, names)
    except KeyError as error:
        name = str(error.args[0])
        known = [c.id for c in registry.claims] + list(registry.sources) + list(registry.articles)
        near = difflib.get_close_matches(name, known, n=3)
        hint = f"did you mean {', '.join(near)}?" if near else "`harness check --json` lists what there is"
        raise UsageError(f"no claim, source or article is called {name!r}", hint) from error


def shard_option_value(text: str | None) -> Shard | None:
    """The shard that ``--shard`` names. Raises `UsageError`."""
    from harness.engine.plan import shard_from

    if text is None:
        return None
    try:
        return shard_from(text)
    except ValueError as error:
        raise UsageError(f"--shard: {error}", "the first of five parts is 1/5") from error


def run_name(name: str | None, resume: str | None) -> str | None:
    """The name that ``--run`` or ``--resume`` gives a run. Raises `UsageError`."""
    if name is not None and resume is not None:
        raise UsageError("--run names a new run, --resume one that was cut short", "give one of the two")
    given = name if name is not None else resume
    if given is not None and not re.fullmatch(r"[A-Za-z0-9._-]{1,80}", given):
        raise UsageError(f"{given!r} cannot name a run", "letters, digits, dot, underscore and hyphen, at most 80")
    return given
