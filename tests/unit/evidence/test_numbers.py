"""Numbers in digits, words and magnitudes, in seven languages."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.evidence.number_words import german
from harness.evidence.numbers import numbers

_READ = [
    ("en", "1,500 / 1.5 / 11k / 3bn / $3m", ["1500", "1.5", "11000", "3000000000", "3000000"]),
    ("en", "eleven thousand", ["11000"]),
    ("en", "two hundred and fifty thousand", ["250000"]),
    ("en", "eleven thousand and two hundred", ["11200"]),
    ("en", "eleven thousand; two hundred thousand", ["11000", "200000"]),
    ("en", "twenty-one ships and a dozen officers", ["21", "12"]),
    ("en", "the third of five", ["3th", "5"]),
    ("en", "the 3rd of 5", ["3th", "5"]),
    ("en", "10–12 thousand", ["10000", "12000"]),
    ("en", "10 to 12 million", ["10000000", "12000000"]),
    ("en", "500 to 2 thousand", ["500", "2000"]),
    ("en", "−5 and 2½", ["-5", "2.5"]),
    ("en", "Su-27 at 22:30", ["27", "22", "30"]),
    ("en", "1.234.567", ["1234567"]),
    ("en", "12'500 and 1,234,567.89", ["12500", "1234567.89"]),
    ("de", "1.234,5", ["1234.5"]),
    ("en", "1.10.24 is not 11.0.24", ["1.10.24", "11.0.24"]),
    ("en", "post 1878990123456789012", ["1878990123456789012"]),
    ("uk", "11 тисяч, 11 тис. і одинадцять тисяч", ["11000", "11000", "11000"]),
    ("uk", "трьох, п'ятсот, п’ятдесят один", ["3", "500", "51"]),
    ("uk", "1 500 та 1,5 тисячі", ["1500", "1500"]),
    ("ru", "семь, сто двадцать тысяч, 11 тыс.", ["7", "120000", "11000"]),
    ("ko", "1만 1천 / 1만1000 / 1.1만 / 11,000", ["11000", "11000", "11000", "11000"]),
    ("ko", "세 명과 열두 명, 삼천 명", ["3", "12", "3000"]),
    ("ko", "셋과 세 번째", ["3", "3th"]),
    ("de", "11.000 und 3,5 Mio. und zweitausendfünfhundert", ["11000", "3500000", "2500"]),
    ("fr", "quatre-vingt-dix, 1 500, onze mille", ["90", "1500", "11000"]),
    ("es", "1.500, dos mil trescientos, once", ["1500", "2300", "11"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), _READ)
def test_reads(language: str, text: str, expected: list[str]) -> None:
    assert [n.canonical for n in numbers(text, language)] == expected


@settings(deadline=None)  # the first text in a script loads its tables
@given(st.integers(0, 10**9), st.sampled_from(["en", "uk", "ru", "ko", "de", "fr", "es"]))
def test_grouped_digits_read_as_the_language_writes_them(value: int, language: str) -> None:
    separator = {"en": ",", "ko": ",", "de": ".", "es": "."}.get(language, " ")
    (number,) = numbers(f"x {value:,} y".replace(",", separator), language)
    assert number.value == value


@settings(deadline=None)  # the first text in a script loads its tables
@given(st.text("0123456789.,' –aб만천% ", max_size=40), st.sampled_from(["en", "uk", "ko", "de"]))
def test_every_digit_belongs_to_one_number(text: str, language: str) -> None:
    found = numbers(text, language)
    for first, second in itertools.pairwise(found):
        assert first.end <= second.start
    covered = {i for n in found for i in range(n.start, n.end)}
    assert all(i in covered for i, c in enumerate(text) if c.isdigit())


def test_german_words_that_only_look_like_numbers_are_none() -> None:
    assert german("einundzwanzig") == 21
    for word in ("jahrhundert", "hundertschaft", "fertig", "wunderbar", "bundestag"):
        assert german(word) is None


def test_words_of_other_languages_are_not_numbers() -> None:
    assert not numbers("He ate once, at the mil base; a cent.", "en")


def test_only_one_bare_figure_ends_a_korean_number() -> None:
    assert [n.value for n in numbers("3,000만12 10", "ko")] == [30_000_012, 10]
