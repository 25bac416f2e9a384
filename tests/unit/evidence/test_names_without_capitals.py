"""Names in Persian, Hindi, Japanese and in traditional characters, that became others; and words there that are none."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference
from harness.evidence.names import names


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        ("رضا کاویانی به خبرنگاران گفت", "رضا کامرانی به خبرنگاران گفت", "fa"),
        ("از اهالی روستای چمن هستند.", "از اهالی روستای گلدره هستند.", "fa"),
        ("ज़िलाधिकारी सुनीता राणा ने बताया", "ज़िलाधिकारी कविता राणा ने बताया", "hi"),
        ("रामगढ़ में पुल गिर गया", "श्यामगढ़ में पुल गिर गया", "hi"),
        ("林管處副處長陳柏翰表示，須重建", "林管處副處長陳柏宏表示，須重建", "zh"),
        ("附近的雲水宮暫停開放", "附近的福安宮暫停開放", "zh"),
        ("会議の北原恵座長は必要だと述べた", "会議の北川恵座長は必要だと述べた", "ja"),
        ("緑ヶ丘病院では手術が延期された", "青葉病院では手術が延期された", "ja"),
        ("担当者：佐伯、代表電話", "担当者：佐藤、代表電話", "ja"),
        ("وقال سامر الحلبي إن الطاقم بخير", "وقال سامر الحلواني إن الطاقم بخير", "ar"),
        ("Das Bad an der Lindenstraße öffnet", "Das Bad an der Erlenstraße öffnet", "de"),
    ],
)
def test_a_name_that_became_another_is_told_as_one(before: str, after: str, language: str) -> None:
    assert {c.kind.value for c in difference(before, after, language).changes} == {"name"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("この地域の各駅と市立病院で", "ja"),
        ("Der Verkehr auf der Bundesstraße ruht", "de"),
        ("直径60ミリの管", "ja"),
        ("在附近的公园里散步", "zh"),
        ("Muy pocos vecinos vinieron", "es"),
    ],
)
def test_what_only_looks_like_a_name_is_none(text: str, language: str) -> None:
    assert names(text, language) == []
