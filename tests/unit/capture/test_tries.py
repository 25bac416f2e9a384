"""How long a further try of a page may take."""

from __future__ import annotations

import pytest

from harness.capture.engine import left_of


@pytest.mark.parametrize(
    ("spent", "allowed", "left"),
    [
        (1.0, 45.0, 45.0),
        (20.0, 45.0, 32.0),
        (45.0, 45.0, 10.0),
        (45.0, 5.0, 5.0),
        (1.0, 120.0, 119.0),
        (120.0, 120.0, 10.0),
    ],
)
def test_tries_share_a_time_unless_one_alone_is_allowed_more(spent: float, allowed: float, left: float) -> None:
    assert left_of(spent, allowed) == left
