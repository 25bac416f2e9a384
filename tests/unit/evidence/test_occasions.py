"""The day something was said on, told from the day it happened on."""

from __future__ import annotations

import pytest

from harness.evidence.dates import dates
from harness.evidence.occasions import is_saying, saying_dates


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The president announced on 11 January 2025 that two men had been captured.", ["11 January 2025"]),
        ("On 10 May 2024 the ministry said that troops had crossed the border.", ["10 May 2024"]),
        ("According to a statement of 5 May 2020 the hostages are free.", ["5 May 2020"]),
        ("The troops crossed the border on 10 May 2024, the ministry said.", []),
        ("They were captured on 9 January 2025, and that was reported on 11 January 2025.", ["11 January 2025"]),
        ("On 26 December 2024 he was captured, officials said.", []),
        ("He said that the bridge fell on 3 May 2021.", []),
    ],
)
def test_saying_dates(text: str, said: list[str]) -> None:
    assert [d.text for d in saying_dates(text, dates(text, "en"), "en")] == said


def test_events_that_are_sayings() -> None:
    assert is_saying("announcement")
    assert is_saying("Report to the president")
    assert not is_saying("capture")
    assert not is_saying("release")
