"""Dates and hours in forms of their language that hardly any table has: another one is told as a date."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference
from harness.evidence.tokens import critical_tokens


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        (
            "hu",
            "A kár 38 millió forint, a legnagyobb 2014 májusa óta.",
            "A kár 38 millió forint, a legnagyobb 2014 júniusa óta.",
        ),
        ("hu", "Az út péntek 16 óráig nem nyílik meg.", "Az út péntek 18 óráig nem nyílik meg."),
        ("vi", "Quốc lộ 1 chưa mở lại trước 18 giờ thứ Sáu.", "Quốc lộ 1 chưa mở lại trước 16 giờ thứ Sáu."),
        (
            "ru",
            "Беспилотник попал в жилой дом в Белгороде в воскресенье около 23 часов, ранены семеро.",
            "Беспилотник попал в жилой дом в Белгороде в воскресенье около 21 часа, ранены семеро.",
        ),
        (
            "ja",
            "補欠選挙は来月の日曜日に行われ、3人が立候補する見込みだ。",
            "補欠選挙は再来月の日曜日に行われ、3人が立候補する見込みだ。",
        ),
        ("ja", "選挙は来月行われる。", "選挙は再来月行われる。"),
        ("de", "Das Parlament stimmt nächste Woche ab.", "Das Parlament stimmt übernächste Woche ab."),
        ("en", "Parliament votes next week on the bill.", "Parliament votes the week after next on the bill."),
        ("ko", "선거는 다음 달 열린다.", "선거는 다다음 달 열린다."),
        ("zh", "选举将在下个月举行。", "选举将在下下个月举行。"),
        ("ru", "Это случилось в прошлом году.", "Это случилось в позапрошлом году."),
        ("uk", "Це сталося минулого року.", "Це сталося позаминулого року."),
    ],
)
def test_another_day_or_hour(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        told = {c.kind.value for c in difference(one, other, language).changes}
        assert "date" in told
        assert "number" not in told


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("hu", "2014. május 5-én történt.", "2014-05-05"),
        ("hu", "A járvány 2014 májusában kezdődött.", "2014-05"),
        ("hu", "A legnagyobb 2014 októbere óta.", "2014-10"),
        ("hu", "A boltok 16 órakor zárnak.", "T16:00"),
        ("tr", "Kaza 2014 Mayıs'ta oldu.", "2014-05"),
        ("vi", "Quốc lộ mở lại lúc 18 giờ 30 thứ Sáu.", "T18:30"),
        ("uk", "Це сталося в неділю близько 23 години.", "T23:00"),
    ],
)
def test_what_it_says(language: str, text: str, value: str) -> None:
    assert value in {t.value for t in critical_tokens(text, language)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Дорога заняла около 23 часов."),
        ("hu", "A munka 16 órás volt."),
        ("vi", "Họ chờ suốt 18 giờ."),
    ],
)
def test_how_long_is_no_hour(language: str, text: str) -> None:
    assert not any(t.value.startswith("T") for t in critical_tokens(text, language))
