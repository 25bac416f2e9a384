"""Dates in figures on English pages: which of two figures is the month."""

from __future__ import annotations

import pytest

from harness.evidence.dates import dates
from harness.evidence.figure_dates import as_meant, month_first

_OPENED = "The bridge opened on 03/05/2022, the mayor said."


@pytest.mark.parametrize(
    ("page", "tags", "told"),
    [
        (_OPENED, ["en-US"], True),
        (_OPENED, ["en-GB"], False),
        (_OPENED, ["", "en-US"], True),
        (_OPENED, ["en-AU", "en-US"], False),
        (_OPENED, ["en"], None),
        (_OPENED, ["de-DE"], None),
        (f"{_OPENED} The dam opened on 03/25/2022.", ["en-GB"], True),
        (f"{_OPENED} The dam opened on 25/03/2022.", ["en-US"], False),
        (f"{_OPENED} It was 25/03/2022, or 03/25/2022.", [], None),
    ],
)
def test_the_pages_own_dates_say_it_then_the_country(page: str, tags: list[str], told: bool | None) -> None:
    assert month_first(page, tags) is told


@pytest.mark.parametrize(
    ("written", "first", "days"),
    [
        ("03/05/2022", True, ("2022-03-05", "2022-03-05")),
        ("03/05/2022", False, ("2022-05-03", "2022-05-03")),
        ("03/05/2022", None, ("2022-03-05", "2022-05-03")),
        ("25/03/2022", True, ("2022-03-25", "2022-03-25")),
        ("05/05/2022", None, ("2022-05-05", "2022-05-05")),
        ("3 May 2022", True, ("2022-05-03", "2022-05-03")),
    ],
)
def test_a_date_that_may_be_two_spans_both(written: str, first: bool | None, days: tuple[str, str]) -> None:
    (span,) = dates(f"It opened on {written}.", "en")
    meant = as_meant(span, first)
    assert (meant.first, meant.last) == days
