"""From names on the command line to claims."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from harness.engine.errors import UsageError

if TYPE_CHECKING:
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
