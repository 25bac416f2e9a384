"""A denial in another form is the same: not open and shut, not allowed and banned. What only denies as well is not."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference
from tests.told import kinds

_SAME = [
    ("en", "The kiosk is not open on Sundays.", "The kiosk is closed on Sundays."),
    ("en", "The plan was not approved.", "The plan was rejected."),
    ("en", "Fishing is not allowed in the lake.", "Fishing is banned in the lake."),
    ("en", "The rescue did not succeed.", "The rescue failed."),
    ("de", "Der Antrag wurde nicht angenommen.", "Der Antrag wurde abgelehnt."),
    ("de", "Angeln ist im See nicht erlaubt.", "Angeln ist im See verboten."),
    ("de", "Die Rettung gelang nicht.", "Die Rettung scheiterte."),
    ("fr", "Le kiosque n'est pas ouvert le lundi.", "Le kiosque est fermé le lundi."),
    ("fr", "Le texte n'a pas été adopté.", "Le texte a été rejeté."),
    ("es", "La moción no fue aprobada.", "La moción fue rechazada."),
    ("es", "El museo no abre los lunes.", "El museo cierra los lunes."),
    ("it", "La mozione non è stata approvata.", "La mozione è stata respinta."),
    ("pt", "A moção não foi aprovada.", "A moção foi rejeitada."),
    ("nl", "Het voorstel werd niet aangenomen.", "Het voorstel werd verworpen."),
    ("pl", "Wniosek nie został przyjęty.", "Wniosek został odrzucony."),
    ("ru", "Проект не был принят.", "Проект был отклонён."),
    ("uk", "Проєкт не був ухвалений.", "Проєкт був відхилений."),
    ("tr", "Müze pazar günleri açık değil.", "Müze pazar günleri kapalı."),
    ("ar", "المتحف غير مفتوح يوم الأحد.", "المتحف مغلق يوم الأحد."),
    ("zh", "博物馆周日不开门。", "博物馆周日关门。"),
    ("zh", "湖里不允许钓鱼。", "湖里禁止钓鱼。"),
    ("ja", "法案は承認されなかった。", "法案は否決された。"),
    ("ko", "안건은 승인되지 않았다.", "안건은 부결됐다."),
]


@pytest.mark.parametrize(("language", "denied", "otherwise"), _SAME)
def test_not_open_is_shut(language: str, denied: str, otherwise: str) -> None:
    assert not difference(denied, otherwise, language).critical
    assert not difference(otherwise, denied, language).critical


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The kiosk is not open on Sundays.", "The kiosk is open on Sundays."),
        ("en", "The kiosk is not open on Sundays.", "The kiosk is not closed on Sundays."),
        ("en", "He did not win the match.", "He lost the match."),  # there are draws
        ("en", "The tax was not raised.", "The tax was cut."),
        ("en", "Nobody survived.", "Nobody died."),
        ("fr", "Le texte n'a pas été adopté.", "Le texte a été adopté."),
        ("fr", "Le texte n'a pas été adopté.", "Le texte n'a pas été rejeté."),
        ("de", "Der Antrag wurde nicht angenommen.", "Der Antrag wurde nicht abgelehnt."),
        ("ja", "法案は承認されなかった。", "法案は否決されなかった。"),
        ("ko", "안건은 승인되지 않았다.", "안건은 승인됐다."),
        ("uk", "Проєкт не був ухвалений.", "Проєкт не був відхилений."),
    ],
)
def test_what_turned_is_told(language: str, one: str, other: str) -> None:
    assert kinds(one, other, language) & {"negation", "antonym", "scope"}
    assert kinds(other, one, language) & {"negation", "antonym", "scope"}
