"""Names told by what they stand in or beside come before what their words would be otherwise."""

from __future__ import annotations

import pytest

from harness.evidence.normalise import normalise
from harness.evidence.quoted_names import quoted_names
from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("《南方周末》最先报道了此事。", ["南方周末"]),
        ("货轮“长河号”搁浅。", ["长河号"]),
        ("台风“卡努”登陆。", ["卡努"]),
        ("漁船「第八海王丸」が転覆した。", ["第八海王丸"]),
        ("貨物船日進丸が座礁した。", ["貨物船日進丸"]),
        ("여객선 한라호가 멈췄다.", ["한라호"]),
        ('جنحت السفينة "نور البحر" قرب الميناء.', ["نور البحر"]),
        ("as the Sunday Times said", ["sunday"]),
        ("schrieb die Welt am Sonntag", ["sonntag"]),
        ("on Sunday he said", []),
        ("am Sonntag", []),
        ("他说“号”", []),
        ("구호가 나왔다", []),
    ],
)
def test_names_by_what_they_stand_in(text: str, names: list[str]) -> None:
    assert [value for *_, value in quoted_names(normalise(text).text)] == names


@pytest.mark.parametrize("text", ["《南方周末》报道", "the Sunday Times reported"])
def test_no_date_is_read_in_a_name(text: str) -> None:
    assert TokenKind.DATE not in {t.kind for t in critical_tokens(text, "zh" if "《" in text else "en")}


@pytest.mark.parametrize(
    ("text", "name"),
    [("Сухогруз «Капитан Лазарев» сел на мель.", "Капитан"), ("The tug “Evening Star” sank.", "Evening")],
)
def test_titles_and_hours_within_quotation_marks_are_part_of_a_name(text: str, name: str) -> None:
    assert name in [t.text for t in critical_tokens(text, "ru" if "С" in text else "en") if t.kind is TokenKind.NAME]
