"""Dates in figures on English pages: which of two figures is the month."""

from __future__ import annotations

import pytest

from harness.evidence.agreement import Agreement, judge_dates
from harness.evidence.dates import dates
from harness.evidence.figure_dates import as_meant, month_first
from harness.evidence.readings import readings
from tests.conftest import document_of

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


@pytest.mark.parametrize(
    ("page", "registry", "days"),
    [
        ("en-US", "", ("2022-03-05", "2022-03-05")),
        ("en-GB", "", ("2022-05-03", "2022-05-03")),
        ("en-GB", "en-US", ("2022-03-05", "2022-03-05")),
        ("en", "en-US", ("2022-03-05", "2022-03-05")),
        ("en", "", ("2022-03-05", "2022-05-03")),
    ],
)
def test_a_page_and_the_registry_tell_the_country(page: str, registry: str, days: tuple[str, str]) -> None:
    document = document_of(f"<p>{_OPENED} It was long awaited by the people who live in the valley.</p>", language=page)
    (span,) = readings(document).dates("03/05/2022", None, registry)
    assert (span.first, span.last) == days


def test_a_date_that_may_be_two_neither_agrees_nor_contradicts() -> None:
    spans = [as_meant(span, None) for span in dates(_OPENED, "en")]
    for day in ("2022-03-05", "2022-05-03"):
        told = judge_dates(spans, day)
        assert told.agreement is Agreement.INCOMPARABLE
        assert "may have the month or the day first" in told.reason
    assert judge_dates(spans, "2021-05-03").agreement is Agreement.CONTRADICTS
