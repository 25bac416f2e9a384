"""Patterns that are compiled late are patterns, and read as compiled ones."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import harness.evidence
from harness.evidence.patterns import later


def test_every_pattern_of_evidence_can_be_compiled() -> None:
    found = []
    for module in pkgutil.walk_packages(harness.evidence.__path__, "harness.evidence."):
        for value in vars(importlib.import_module(module.name)).values():
            if type(value) is type(later("")):
                found.append(re.compile(value.pattern, value.flags))
    assert len(found) > 80


def test_one_that_is_compiled_late_gives_what_one_that_is_gives() -> None:
    late, made = later(r"(?P<a>b)+|(c)", re.IGNORECASE), re.compile(r"(?P<a>b)+|(c)", re.IGNORECASE)
    text = "abBc"
    for _ in range(2):
        assert [m.groups() for m in late.finditer(text)] == [m.groups() for m in made.finditer(text)]
        assert late.sub("-", text, count=1) == made.sub("-", text, count=1) == "a-c"
        assert (late.pattern, late.flags, late.groups, late.groupindex) == (
            made.pattern,
            made.flags,
            made.groups,
            made.groupindex,
        )
    assert late.fullmatch("bb")
    assert not late.match("a")
    with pytest.raises(re.error):
        later("(").search("x")
    with pytest.raises(AttributeError):
        late.nothing  # type: ignore[attr-defined] # noqa: B018
