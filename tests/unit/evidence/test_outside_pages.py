"""The pages of an outside evaluator are read as he wrote them."""

from __future__ import annotations

import pytest

from tests.corpus.drift.outside import cases


@pytest.mark.parametrize(
    ("half", "pairs", "unchanged"),
    [
        ("outside", 377, 176),
        ("outside_apart", 390, 183),
        ("outside_fourth", 313, 129),
        ("outside_fourth_apart", 285, 117),
        ("outside_fifth", 335, 170),
        ("outside_fifth_apart", 335, 170),
    ],
)
def test_every_pair_differs_by_what_it_is_asked_about(half: str, pairs: int, unchanged: int) -> None:
    found = cases(half)
    assert len(found) == pairs
    assert len({case.name for case in found}) == pairs
    assert sum(case.expected == "none" for case in found) == unchanged
    assert all(case.before != case.after and "⟦" not in case.before + case.after for case in found)
