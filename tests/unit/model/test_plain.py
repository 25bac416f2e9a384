"""What is written as plain data is read back as it was, and nothing else is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.model.place import Place
from harness.model.plain import from_plain, to_plain
from harness.model.registry import Need, Registry, Source
from harness.registry.load import load

WORKED_EXAMPLE = Path(__file__).parents[3]


def test_a_registry_comes_back_as_it_was() -> None:
    registry = load(WORKED_EXAMPLE).registry
    assert registry is not None
    again = from_plain(Registry, json.loads(json.dumps(to_plain(registry))))
    assert again == registry
    assert repr(again) == repr(registry)


@pytest.mark.parametrize(
    "data", [None, 3, "x", [], ["a.yaml", 1], ["a.yaml", "1", 1], [7, 1, 1], ["a.yaml", 1, 1, 1], ["a.yaml", True, 1]]
)
def test_what_is_no_such_value_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_plain(Place, data)
    assert from_plain(Place, ["a.yaml", 1, 2]) == Place(file="a.yaml", line=1, column=2)


def test_a_value_of_the_wrong_type_deep_inside_is_refused(registry_root: Callable[..., Path]) -> None:
    registry = load(registry_root()).registry
    assert registry is not None
    source = next(iter(registry.sources.values()))
    data = to_plain(source)
    for at in range(len(data)):
        with pytest.raises(ValueError, match=r"."):
            from_plain(Source, [*data[:at], {"x": 1}, *data[at + 1 :]])
    assert from_plain(Need, to_plain(Need(count=2))) == Need(count=2)
