"""The rules there are: found by their file names, never listed."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from harness.model.verdict import Finding, RuleSkip, Severity
from harness.rules.scopes import Scope

_MODULE = re.compile(r"fc\d{3}_\w+")
_CODE = re.compile(r"FC\d{3}")


class CatalogueError(Exception):
    """The rules cannot be loaded as they are: a code twice, a file without its rule, or no rule at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule: its code and name, what it looks at, the features it needs and the function that yields findings, and skips for what it
    could not judge of its scope.

    ``required`` rules cost a link its standing when they had to be skipped. ``severity`` is the usual one; a finding may be
    milder, and says so itself. A rule ``of_change`` finds nothing of a passage that is `PassageScope.unchanged`, so it is not asked there.
    """

    code: str
    name: str
    scope: Scope
    severity: Severity
    summary: str
    requires: tuple[str, ...]
    required: bool
    check: Callable[[Any], Iterable[Finding | RuleSkip]]
    of_change: bool = False


def rule(
    *,
    code: str,
    name: str,
    scope: Scope,
    severity: Severity,
    summary: str,
    requires: tuple[str, ...] = (),
    required: bool = True,
    of_change: bool = False,
) -> Callable[[Callable[[Any], Iterable[Finding | RuleSkip]]], Rule]:
    """Declare a function of one scope as a rule."""
    if not _CODE.fullmatch(code):
        raise CatalogueError(f"{code!r} is not a code of the form FC123")

    def declare(check: Callable[[Any], Iterable[Finding | RuleSkip]]) -> Rule:
        return Rule(
            code=code,
            name=name,
            scope=scope,
            severity=severity,
            summary=summary,
            requires=requires,
            required=required,
            check=check,
            of_change=of_change,
        )

    return declare


@lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """All rules by code. Raises `CatalogueError` when a code is there twice, a file holds no rule, or there is none."""
    package = importlib.import_module("harness.rules")
    found: dict[str, Rule] = {}
    for module_info in pkgutil.iter_modules(package.__path__):
        if not _MODULE.fullmatch(module_info.name):
            continue
        module = importlib.import_module(f"harness.rules.{module_info.name}")
        here = [value for value in vars(module).values() if isinstance(value, Rule)]
        if len(here) != 1 or here[0].code.lower() != module_info.name[:5]:
            raise CatalogueError(f"harness/rules/{module_info.name}.py must hold exactly one rule, with that code")
        if here[0].code in found:
            raise CatalogueError(f"code {here[0].code} is there twice")
        found[here[0].code] = here[0]
    if not found:
        raise CatalogueError("no rule was found: a run without rules would call everything well")
    return tuple(found[code] for code in sorted(found))
