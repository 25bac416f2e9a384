"""Figures that are days or years by what stands beside them, and counts that are neither."""

from __future__ import annotations

import pytest

from harness.evidence.sentences import sentence_spans
from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("ko", "정부는 5일 발표했다.", "5일"),
        ("ja", "会議は10日に開かれた。", "10日"),
        ("zh", "他12日说。", "12日"),
        ("en", "in the 2019-2020 season", "2019-2020"),
        ("es", "en el año 2000", "2000"),
    ],
)
def test_days_without_a_month_and_joined_years_are_dates(language: str, text: str, date: str) -> None:
    assert date in [t.text for t in critical_tokens(text, language) if t.kind is TokenKind.DATE]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "파업은 5일 동안 이어졌다"),
        ("ko", "파업은 5일간 이어졌다"),
        ("ko", "약 5일 걸렸다"),
        ("ja", "10日間続いた"),
        ("zh", "持续约10日。"),
        ("en", "1950-2000 people"),
        ("en", "2000 people"),
    ],
)
def test_counts_of_days_and_people_are_numbers(language: str, text: str) -> None:
    assert not [t for t in critical_tokens(text, language) if t.kind is TokenKind.DATE]


def test_a_german_day_does_not_end_a_sentence() -> None:
    text = "Wir rechnen bis zum 20. Januar damit. Es waren 20. Januar war gestern."
    assert next(text[a:b] for a, b in sentence_spans(text)) == "Wir rechnen bis zum 20. Januar damit."
    assert len(sentence_spans("Es waren 20. Das Wetter war gut.")) == 2
