"""Times of day in running text."""

from __future__ import annotations

from datetime import date

import pytest

from harness.evidence.difference import difference
from harness.evidence.times import clock_times
from harness.model.passage import ChangeKind


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("at 22:30 and 10.30 pm and 10 p.m.", ["T22:30", "T22:30", "T22:00"]),
        ("at 12 a.m., 14:20 GMT, 5 o'clock", ["T00:00", "T14:20 gmt", "T05:00"]),
        ("um 22 Uhr, 8.15 Uhr und 22 Uhr 30", ["T22:00", "T08:15", "T22:30"]),
        ("à 14h20 et à 21 heures", ["T14:20", "T21:00"]),
        ("오후 3시 30분, 오전 9시 반", ["T15:30", "T09:30"]),
        ("下午3点20分，晚上8时", ["T15:20", "T20:00"]),
        ("午後6時に3時間", ["T18:00"]),
        ("a ratio of 3:1, 4.5 km, 3 hours, $10.50", []),
    ],
)
def test_reads(text: str, values: list[str]) -> None:
    assert [value for *_, value in clock_times(text)] == values


def test_words_for_days_mean_the_day_once_the_day_of_publication_is_known() -> None:
    pair = "The ship sailed yesterday.", "The ship sailed on 17 October 2024."
    assert ChangeKind.DATE in {c.kind for c in difference(*pair).critical}
    assert not difference(*pair, "en", date(2024, 10, 18)).critical
    assert difference(*pair, "en", date(2024, 10, 20)).critical
    assert not difference("It fell last year.", "It fell in 2023.", "en", date(2024, 10, 18)).critical
