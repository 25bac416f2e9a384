"""Formats of the report, one file each: found by their file names, never listed.

To add one, write ``harness/engine/formats/NAME.py`` with a `Format` in it; its words and bytes are made by a pure module of
``harness/report/``. ``harness report --format NAME`` and its help know it then.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from harness.engine.material import Material


class FormatError(Exception):
    """A file among the formats holds no `Format`, or more than one: the harness's own fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A form in which a report is written.

    ``files`` gives the bytes of each file by its path relative to the report's folder; ``file`` is the one that a reader opens
    first. ``usual`` formats are written when none is named. ``summary`` says in a few words what it is for. A format that goes on from
    what it said before has ``renew`` as well, which is also given the bytes of ``file`` as they are, ``None`` where there is none.
    """

    file: str
    summary: str
    files: Callable[[Material], Mapping[str, bytes]]
    usual: bool = False
    renew: Callable[[Material, bytes | None], Mapping[str, bytes]] | None = None


@lru_cache(maxsize=1)
def formats() -> Mapping[str, Format]:
    """All formats by name, sorted. Raises `FormatError`."""
    found = {}
    for info in pkgutil.iter_modules(__path__):
        if info.name.startswith("_"):
            continue
        module = importlib.import_module(f"{__name__}.{info.name}")
        here = [value for value in vars(module).values() if isinstance(value, Format)]
        if len(here) != 1:
            raise FormatError(f"harness/engine/formats/{info.name}.py should hold one Format, not {len(here)}")
        found[info.name] = here[0]
    return MappingProxyType(dict(sorted(found.items())))
