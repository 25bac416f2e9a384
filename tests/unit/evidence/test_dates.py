"""Dates in running text, as EDTF."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.evidence.dates import _NEEDED, _forms, dates
from harness.evidence.languages import all_languages
from harness.evidence.months import marked
from harness.evidence.windows import windows

_READ = [
    ("en", "13 October 2024; Oct. 13; October 13, 2024; the 13th of October", ["2024-10-13", "XXXX-10-13", "2024-10-13", "XXXX-10-13"]),
    ("en", "8–13 October; between 8 and 13 October 2024", ["XXXX-10-08/XXXX-10-13", "2024-10-08/2024-10-13"]),
    ("en", "8 October to 3 November 2024", ["2024-10-08/2024-11-03"]),
    ("en", "2024-10-13 and 13.10.2024 and 13/10/2024", ["2024-10-13", "2024-10-13", "2024-10-13"]),
    ("en", "late December 2024; early January", ["2024-12-21/2024-12-31", "XXXX-01-01/XXXX-01-10"]),
    ("en", "October 2024; in 2024; January to March 2025", ["2024-10", "2024", "2025-01/2025-03"]),
    ("en", "They may march in May.", ["XXXX-05"]),
    ("en", "in 2024 soldiers and 2024-13-40", []),
    ("uk", "13 жовтня; з 8 по 13 жовтня 2024 року; у грудні 2024 року", ["XXXX-10-13", "2024-10-08/2024-10-13", "2024-12"]),
    ("ru", "26 декабря; 11 января 2025 г.; в январе", ["XXXX-12-26", "2025-01-11", "XXXX-01"]),
    ("ko", "10월 13일; 2024년 10월; 2024년 10월 8일부터 13일까지", ["XXXX-10-13", "2024-10", "2024-10-08/2024-10-13"]),
    ("de", "am 8. Oktober 2024; vom 8. bis 13. Oktober", ["2024-10-08", "XXXX-10-08/XXXX-10-13"]),
    ("fr", "du 8 au 13 octobre 2024; le 1er mai", ["2024-10-08/2024-10-13", "XXXX-05-01"]),
    ("es", "el 8 de octubre de 2024; del 8 al 13 de octubre", ["2024-10-08", "XXXX-10-08/XXXX-10-13"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), _READ)
def test_reads(language: str, text: str, expected: list[str]) -> None:
    found = dates(text, language)
    if expected:
        assert [d.edtf for d in found] == expected
    assert all(text[d.start : d.end] == d.text for d in found)


def test_nonsense_is_no_day() -> None:
    assert not [d for d in dates("2024-13-40 and 2024-02-31", "en") if len(d.edtf) == 10]


def test_a_missing_year_is_the_one_nearest_to_publication() -> None:
    assert [d.edtf for d in dates("on 18 December", "en", date(2025, 1, 3))] == ["2024-12-18"]
    assert [d.edtf for d in dates("on 18 January", "en", date(2024, 12, 30))] == ["2025-01-18"]


def test_relative_days_count_only_against_a_publication_date() -> None:
    text = "He said yesterday that it began on Monday, and last Friday."
    assert dates(text, "en") == ()
    found = dates(text, "en", date(2024, 10, 18))  # a Friday
    assert [d.edtf for d in found] == ["2024-10-17", "2024-10-14", "2024-10-11"]
    assert [d.edtf for d in dates("вчора", "uk", date(2024, 10, 18))] == ["2024-10-17"]
    assert [d.edtf for d in dates("어제", "ko", date(2024, 10, 18))] == ["2024-10-17"]


_MONTH_NAMES = {
    "en": "January February March April May June July August September October November December",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
_FORMS = {"en": "{d} {m} {y}", "uk": "{d} {m} {y} року", "ru": "{d} {m} {y} года", "de": "{d}. {m} {y}", "fr": "{d} {m} {y}", "es": "{d} de {m} de {y}"}  # fmt: skip


@settings(deadline=None)  # the first text in a script loads its tables
@given(st.dates(date(1900, 1, 1), date(2090, 12, 31)), st.sampled_from([*_FORMS, "ko"]))
def test_every_day_reads_back(day: date, language: str) -> None:
    if language == "ko":
        text = f"{day.year}년 {day.month}월 {day.day}일"
    else:
        month = _MONTH_NAMES[language].split(" ")[day.month - 1]
        text = _FORMS[language].format(d=day.day, m=month, y=day.year)
    (found,) = dates(f"x {text} y", language)
    assert found.edtf == found.first == found.last == day.isoformat()


_MONTH_FORMS = sorted({form for table in all_languages() for month in table.months for form in month.split("|")})


@settings(deadline=None)  # the first text in a script loads its tables
@given(
    st.lists(
        st.one_of(
            st.sampled_from(_MONTH_FORMS),
            st.sampled_from([m.upper() for m in _MONTH_FORMS]),
            st.sampled_from(
                [
                    "8",
                    "13",
                    "2024",
                    "2024년",
                    "10월",
                    "13일",
                    "10月",
                    "in",
                    "late",
                    "to",
                    "–",
                    "-",
                    "1.2.",
                    "2024-10-18",
                    "и",
                    "and",
                    "of",
                    "de",
                    ".",
                    ",",
                    "x",
                    "ſ",
                    "ı",
                    "May",
                ]
            ),
        ),
        max_size=8,
    ),
    st.sampled_from([" ", "", "-", ". "]),
)
def test_trying_forms_only_where_they_can_stand_misses_none(words: list[str], between: str) -> None:
    text = between.join(words)
    marks = marked(text, "en").text
    for pattern, _, need in _forms():
        found = [m.span() for w in windows(marks, *_NEEDED[need]) for m in pattern.finditer(marks, *w)]
        assert found == [m.span() for m in pattern.finditer(marks)]
