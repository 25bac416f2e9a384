"""The quick writer of JSON writes what Python's own does."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.model.verdict import Status
from harness.report.json_text import Each, json_pieces, json_text

_LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters())
_DATA = st.recursive(_LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters()), inner))


@given(_DATA)
def test_it_is_what_pythons_own_writes(data: Any) -> None:
    assert json_text(data) == json.dumps(data, ensure_ascii=False, indent=2)


def test_half_a_surrogate_pair_tuples_and_enumerations_are_written_as_there() -> None:
    data = {"a": "\ud800", "b": ("x", Status.SUPPORTED), "c": [], "d": {}, "e": [[], {}, ()]}
    assert json_text(data) == json.dumps(data, ensure_ascii=False, indent=2)


@pytest.mark.parametrize("data", [{1: "x"}, [object()], {"a": b"x"}])
def test_what_is_not_json_is_refused(data: Any) -> None:
    with pytest.raises(TypeError):
        json_text(data)


@given(st.dictionaries(st.text(st.characters()), _DATA, max_size=3), st.lists(_DATA, max_size=3))
def test_what_is_made_as_it_is_written_reads_as_if_it_were_there(data: dict[str, Any], values: list[Any]) -> None:
    made = {**data, "each": Each(iter(values)), "end": 1}
    assert "".join(json_pieces(made)) == json.dumps({**data, "each": values, "end": 1}, ensure_ascii=False, indent=2)
