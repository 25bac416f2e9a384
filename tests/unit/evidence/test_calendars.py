"""Dates by eras, by the republic's years and by Iran's solar calendar, and what else of dates and figures only some languages write."""

from __future__ import annotations

import pytest

from harness.evidence.byline import day_of, meta_parts
from harness.evidence.calendars import calendar_dates
from harness.evidence.difference import difference
from harness.evidence.times import clock_times


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("令和7年3月14日", "2025-03-14"),
        ("平成元年に", "1989"),
        ("昭和44年4月", "1969-04"),
        ("民國114年8月12日", "2025-08-12"),
        ("در سال 1398 در سیل", "AP1398"),
        ("28 مهر 1404", "AP1404-07-28"),
        ("تا اسفند تمام شود", "APXXXX-12"),
    ],
)
def test_a_date_of_another_calendar_is_read(text: str, value: str) -> None:
    assert [v for *_, v in calendar_dates(text)] == [value]


def test_a_months_name_that_nothing_leads_to_is_a_word() -> None:
    assert calendar_dates("خبرگزاری مهر گفت") == ()


def test_a_line_with_such_a_date_is_about_the_story() -> None:
    assert meta_parts("令和7年3月14日", "", "ja")[0].kind == "published"
    assert day_of("۲۸ مهر ۱۴۰۴، ۱۱:۴۲", "fa") != day_of("۲۹ مهر ۱۴۰۴، ۱۱:۴۲", "fa")


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        ("令和6年に建てられた公共施設", "令和5年に建てられた公共施設", "ja"),
        ("na manhã desta segunda-feira (17), em Barra", "na manhã desta terça-feira (18), em Barra", "pt"),
        ("Perşembe günü saat 09.00 ile 17.00 arasında", "Perşembe günü saat 09.00 ile 19.00 arasında", "tr"),
        ("האתר ייפתח ב-1 ביוני.", "האתר ייפתח ב-1 ביולי.", "he"),
        ("w środę o godz. 22.40 na stacji", "w środę o godz. 21.40 na stacji", "pl"),
    ],
)
def test_a_date_that_became_another_is_a_date_and_no_number(before: str, after: str, language: str) -> None:
    assert {c.kind.value for c in difference(before, after, language).changes if c.kind.critical} == {"date"}


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        ("지급은 신청 뒤 열흘 안에 이뤄진다.", "지급은 신청 뒤 보름 안에 이뤄진다.", "ko"),
        ("大桥双向六车道。", "大桥双向八车道。", "zh"),
        ("پل با یازده دهانه آسیب دید.", "پل با نوزده دهانه آسیب دید.", "fa"),
        ("Heat deaths doubled last summer.", "Heat deaths tripled last summer.", "en"),
    ],
)
def test_a_figure_in_words_that_became_another_is_a_number(before: str, after: str, language: str) -> None:
    assert [c.kind.value for c in difference(before, after, language).changes] == ["number"]


def test_may_behind_a_year_is_no_month() -> None:
    changes = difference("The permit of 1968 allows it.", "The permit of 1968 may allow it.", "en").changes
    assert "date" not in {c.kind.value for c in changes}


def test_weeks_that_are_counted_are_none_of_the_calendar() -> None:
    changes = difference("dans les six mois suivant l'achat", "dans les six semaines suivant l'achat", "fr").changes
    assert {c.kind.value for c in changes} == {"unit"}


def test_a_time_with_a_full_stop_is_joined_to_the_one_before_it() -> None:
    assert [v for *_, v in clock_times("saat 09.00 ile 17.00 arasında")] == ["T09:00", "T17:00"]
