"""Bodies and who is of a town, where no capital tells them, and what is told beside them."""

from __future__ import annotations

import pytest

from tests.told import facts, kinds


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("hu", "A miskolci laborban nem találtak.", "A debreceni laborban nem találtak."),
        ("hu", "A miskolci laborban nem találtak.", "Az egri laborban nem találtak."),
        ("hr", "Rekao je zagrebački odvjetnik.", "Rekao je splitski odvjetnik."),
        ("ro", "Un avocat clujean a spus asta.", "Un avocat ieșean a spus asta."),
        ("fi", "Voitti tamperelainen yritys.", "Voitti turkulainen yritys."),
        ("es", "Son autobuses de fabricación china.", "Son autobuses de fabricación coreana."),
        ("zh", "据应急管理局通报，无人受伤。", "据交通运输局通报，无人受伤。"),
        ("zh", "民建明确表示不支持这一草案。", "致公党明确表示不支持这一草案。"),
        ("ar", "أعلنت هيئة الطيران المدني ذلك.", "أعلنت هيئة الأرصاد الجوية ذلك."),
        ("ar", "قررت محكمة الاستئناف الإفراج عنه.", "قررت محكمة النقض الإفراج عنه."),
    ],
)
def test_another_body_or_town_is_another_name(language: str, one: str, other: str) -> None:
    assert facts(one, other, language) == {"name"}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The china vase broke.", "The porcelain vase broke."),
        ("zh", "他在候车厅等待。", "他在展览厅等待。"),
        ("zh", "该局表示情况复杂。", "本局表示情况复杂。"),
        ("zh", "这是紧张局势的开始。", "这是复杂局势的开始。"),
    ],
)
def test_what_only_looks_like_one_is_none(language: str, one: str, other: str) -> None:
    assert facts(one, other, language) == set()


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("hu", "A híd szerdán 6.30-kor nyílt meg.", "A híd szerdán 8.30-kor nyílt meg."),
        ("hu", "A híd szerdán 6-kor nyílt meg.", "A híd szerdán 8-kor nyílt meg."),
        ("fa", "در دههٔ پنجاه جایزه را نپذیرفت.", "در دههٔ چهل جایزه را نپذیرفت."),
    ],
)
def test_hours_and_decades_are_dates(language: str, one: str, other: str) -> None:
    assert facts(one, other, language) == {"date"}


def test_the_fire_service_is_another_source_than_the_police() -> None:
    assert "attribution" in kinds(
        "Police said the road was closed.", "The fire service said the road was closed.", "en"
    )


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fr", "Un responsable égyptien l'a confirmé.", "Un responsable en Égypte l'a confirmé."),
        ("it", "Un funzionario egiziano lo ha confermato.", "Un funzionario in Egitto lo ha confermato."),
        ("de", "Ein ägyptischer Beamter hat es bestätigt.", "Ein Beamter aus Ägypten hat es bestätigt."),
    ],
)
def test_a_country_and_who_is_of_it_are_one_name(language: str, one: str, other: str) -> None:
    assert "name" not in facts(one, other, language)


def test_another_country_is_another_name_in_whatever_form() -> None:
    assert facts("Un responsable égyptien l'a confirmé.", "Un responsable en Algérie l'a confirmé.", "fr") == {"name"}
