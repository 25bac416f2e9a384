"""Patterns that are made when they are first asked."""

import pkgutil
import re
from importlib import import_module

import harness
from harness.model.lazily import LazyPattern, lazily


def test_a_pattern_is_made_when_it_is_first_asked_and_then_answers_as_any_other() -> None:
    pattern = lazily(r"(?P<n>\d+) troops", re.IGNORECASE)
    assert isinstance(pattern, LazyPattern)
    assert "compiled" not in vars(pattern)
    found = pattern.search("some 10,000 Troops")
    assert found
    assert found["n"] == "000"
    assert "compiled" in vars(pattern)
    assert pattern.sub("none", "12 troops") == "none"
    assert pattern.pattern == r"(?P<n>\d+) troops"
    assert pattern.flags & re.IGNORECASE


def test_every_pattern_that_is_made_late_can_be_made() -> None:
    made = 0
    for module in pkgutil.walk_packages(harness.__path__, "harness."):
        if module.name.startswith(("harness.capture.", "harness.evidence.")) and not module.ispkg:
            for name, value in vars(import_module(module.name)).items():
                if isinstance(value, LazyPattern):
                    assert value.compiled.pattern, name
                    made += 1
    assert made > 40
