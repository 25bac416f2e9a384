"""Facts as newsrooms of many languages write them: months of the Maghreb, hours and days without a noun, phrases that deny, regions, bodies."""

from __future__ import annotations

import pytest

from tests.told import facts


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("uk", "Ліків у шпиталі не бракує.", "Ліків у шпиталі бракує."),
        ("uk", "Хліба забракло.", "Хліба вистачило."),
        ("pl", "Leków nam nie brakowało.", "Leków nam brakowało."),
        ("pl", "Wody nie zabrakło.", "Wody zabrakło."),
        ("ru", "Лекарств в больнице не хватает.", "Лекарств в больнице хватает."),
        ("de", "An Freiwilligen fehlte es nicht.", "An Freiwilligen fehlte es."),
        ("en", "The vote was far from unanimous.", "The vote was unanimous."),
        ("en", "The outcome is anything but certain.", "The outcome is certain."),
        ("de", "Das Ergebnis war alles andere als eindeutig.", "Das Ergebnis war eindeutig."),
        ("fr", "Le vote est loin d'être unanime.", "Le vote est unanime."),
        ("fr", "La situation est tout sauf stable.", "La situation est stable."),
        ("es", "La decisión está lejos de ser unánime.", "La decisión es unánime."),
        ("es", "La votación fue de todo menos unánime.", "La votación fue unánime."),
        ("it", "La scelta è tutt'altro che unanime.", "La scelta è unanime."),
        ("it", "Il voto è lungi dall'essere unanime.", "Il voto è unanime."),
        ("pt", "A escolha está longe de ser unânime.", "A escolha é unânime."),
        ("nl", "De keuze was allesbehalve unaniem.", "De keuze was unaniem."),
        ("nl", "De keuze was verre van unaniem.", "De keuze was unaniem."),
        ("pl", "Wybór był daleki od jednomyślności.", "Wybór był jednomyślny."),
    ],
)
def test_what_denies_is_a_negation(language: str, one: str, other: str) -> None:
    assert facts(one, other, language) == {"negation"}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ar", "ينطلق المهرجان يوم 3 دجنبر.", "ينطلق المهرجان يوم 13 دجنبر."),
        ("ar", "ينطلق المهرجان في شتنبر.", "ينطلق المهرجان في نونبر."),
        ("ar", "ينتهي الأجل يوم 5 غشت.", "ينتهي الأجل يوم 5 يوليوز."),
        ("ar", "وصل الوفد في 14 ماي.", "وصل الوفد في 4 ماي."),
        ("ar", "تبدأ الامتحانات في 12 جويلية.", "تبدأ الامتحانات في 12 أوت."),
        ("ar", "وصل الوفد في 14 جانفي 2021.", "وصل الوفد في 14 فيفري 2021."),
        ("es", "La calle está cerrada desde las 17.10.", "La calle está cerrada desde las 13.40."),
        ("pt", "O balcão atende até as 21h e cobra taxas.", "O balcão atende até o meio-dia e cobra taxas."),
        ("fr", "L'alerte vaut jusqu'à mardi 8 heures.", "L'alerte vaut jusqu'à jeudi midi."),
        ("fr", "La route est fermée jusqu'à demain matin.", "La route est fermée jusqu'à ce soir 21 heures."),
        ("it", "Rinviato a martedì 21 l'esame del decreto", "Rinviato a giovedì 23 l'esame del decreto"),
        ("es", "La reunión será el martes 21 en Madrid.", "La reunión será el jueves 23 en Madrid."),
        ("pl", "Jogurty mają termin przydatności 21.10 i wrócą.", "Jogurty mają termin przydatności 12.10 i wrócą."),
        ("de", "Joghurt mit Mindesthaltbarkeitsdatum 21.10.", "Joghurt mit Mindesthaltbarkeitsdatum 12.10."),
        ("ja", "年内に結論を出すとした。", "年度内に結論を出すとした。"),
    ],
)
def test_hours_and_days_are_dates_and_no_numbers_beside(language: str, one: str, other: str) -> None:
    assert facts(one, other, language) == {"date"}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("tr", "Barbaros Mahallesi'nde su yok.", "Esenler Mahallesi'nde su yok."),
        ("uk", "Вибухи лунали у Харкові.", "Вибухи лунали у Харківській області."),
        ("ru", "Взрывы слышали в Белгороде.", "Взрывы слышали в Белгородской области."),
        ("ar", "أغلق الجيش معبر نصيب.", "أغلق الجيش معبر جابر."),
        ("zh", "8路公交终点站横塘保留。", "8路公交终点站木渎保留。"),
        ("zh", "部队向泰尔附近的村庄开火。", "部队向赛达附近的村庄开火。"),
        ("de", "Das Bundesamt für Statistik warnt.", "Das Bundesinstitut für Bevölkerungsforschung warnt."),
        ("de", "Das Bundesamt für Naturschutz warnt.", "Das Bundesamt für Strahlenschutz warnt."),
        ("de", "Das Kraftfahrt-Bundesamt prüft den Fall.", "Das Eisenbahn-Bundesamt prüft den Fall."),
        ("fr", "Le maire, Jean-Noël Faure, a voté.", "Le maire, Luc Morel, a voté."),
        ("es", "El rey viajará a Santo Domingo.", "El rey viajará a Caracas."),
        ("ru", "Мост строит «Мостотрест-77».", "Мост строит «Стройгаз»."),
    ],
)
def test_other_names(language: str, one: str, other: str) -> None:
    assert facts(one, other, language) == {"name"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police say a woman in her 70s was hurt.", "Police say a woman in her 30s was hurt."),
        ("A man in his late sixties was found.", "A man in his late forties was found."),
    ],
)
def test_an_age_in_tens_is_a_number(one: str, other: str) -> None:
    assert facts(one, other) == {"number"}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "Das Bundesamt für Naturschutz warnt vor dem Pilz.", "Vor dem Pilz warnt das Bundesamt."),
        ("de", "Nach Angaben des Bundesamtes für Naturschutz ist er giftig.", "Er ist laut dem Bundesamt für Naturschutz giftig."),
        ("ja", "年内に結論を出すとした。", "今年中に結論を出すとした。"),
        ("zh", "部队向学校附近的村庄开火。", "部队向医院附近的村庄开火。"),
        ("en", "They moved far from the home.", "They moved far away from home."),
        ("uk", "У Харківській області без світла 300 родин.", "На Харківщині без світла 300 родин."),
        ("fr", "L'attente a duré 8 heures mardi.", "Mardi, l'attente a duré 8 heures."),
        ("pt", "Atende até as 22h.", "Atende até as 22 horas."),
        ("pl", "Wody nie zabrakło.", "Wody wystarczyło."),
        ("pt", "Há quase mais de 900 desalojados.", "Há quase mais de 900 desabrigados."),
    ],
)  # fmt: skip
def test_what_says_the_same_is_no_other_fact(language: str, one: str, other: str) -> None:
    assert facts(one, other, language) == set()
