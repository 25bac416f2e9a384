"""Another source without a name is another attribution; the same one in another word is none."""

from __future__ import annotations

import pytest

from harness.evidence.conversions import as_quantities
from harness.evidence.difference import difference


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Twelve people were hurt, police said.", "Twelve people were hurt, witnesses said."),
        ("en", "Twelve people were hurt, according to police.", "Twelve people were hurt, according to the hospital."),
        ("de", "Zwölf Menschen wurden verletzt, teilte die Polizei mit.", "Zwölf Menschen wurden verletzt, teilten Anwohner mit."),
        ("fr", "Douze personnes ont été blessées, selon la police.", "Douze personnes ont été blessées, selon les rebelles."),
        ("es", "Doce personas resultaron heridas, según la policía.", "Doce personas resultaron heridas, según testigos."),
        ("uk", "Поранено дванадцять людей, повідомили в поліції.", "Поранено дванадцять людей, повідомили очевидці."),
        ("ru", "Пострадали двенадцать человек, сообщила полиция.", "Пострадали двенадцать человек, сообщили очевидцы."),
        ("ko", "경찰은 12명이 다쳤다고 밝혔다.", "목격자는 12명이 다쳤다고 밝혔다."),
        ("ja", "12人がけがをしたと警察が発表した。", "12人がけがをしたと病院が発表した。"),
        ("zh", "警方称有12人受伤。", "医院称有12人受伤。"),
        ("zh", "部长证实,阿尔登堡有120人死亡。", "反对党证实,阿尔登堡有120人死亡。"),
        ("zh", "警方表示有12人受傷。", "目擊者表示有12人受傷。"),
        ("he", "השר אישר כי 120 בני אדם נהרגו.", "האופוזיציה אישרה כי 120 בני אדם נהרגו."),
        ("he", "במשטרה אמרו כי 12 בני אדם נפצעו.", "תושבים אמרו כי 12 בני אדם נפצעו."),
        ("ar", "أكد الوزير أن 120 شخصا قتلوا.", "أكدت المعارضة أن 120 شخصا قتلوا."),
        ("ar", "قالت الشرطة إن 12 شخصا أصيبوا.", "قال شهود إن 12 شخصا أصيبوا."),
        ("it", "Dodici persone sono rimaste ferite, secondo la polizia.", "Dodici persone sono rimaste ferite, secondo i testimoni."),
        ("pl", "Dwanaście osób zostało rannych, podała policja.", "Dwanaście osób zostało rannych, podał szpital."),
    ],
)  # fmt: skip
def test_another_source_is_another_attribution(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert {c.kind.value for c in difference(before, after, language).critical} == {"attribution"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Twelve people were hurt, police said.", "Twelve people were hurt, officers said."),
        ("Twelve people were hurt, officials said.", "Twelve people were hurt, authorities said."),
        ("The school had told parents about the mould.", "Parents had been told about the mould by the school."),
        ("השר אמר כי האש כובתה.", "שר הביטחון אמר כי האש כובתה."),
        ("وقال وزير الصحة إن النار أخمدت.", "وقالت وزارة الصحة إن النار أخمدت."),
        ("المسؤول قال إن النار أخمدت.", "وقال مسؤولون إن النار أخمدت."),
        ("警方称火已扑灭。", "公安称火已扑灭。"),
        ("The police station burned. He said it was old.", "The town hospital burned. He said it was old."),
    ],
)
def test_the_same_source_or_none_is_no_other_attribution(one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert "attribution" not in {c.kind.value for c in difference(before, after, "en").critical}


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        ("It is valid for 90 minutes.", "It is valid for 90 hours.", {"number"}),
        ("It costs €35 a day.", "It costs £35 a day.", {"number"}),
        ("About 120 people came.", "More than 120 people came.", {"number"}),
        ("It carries 60,000 vehicles a day.", "It carries 60,000 vehicles a week.", {"number"}),
        ("About 120 people came.", "Some people came, 120 in all.", set()),
        ("They lost 300 soldiers.", "They lost 300 officers.", {"unit"}),
    ],
)
def test_a_unit_beside_its_number_is_told_as_the_numbers(one: str, other: str, kinds: set[str]) -> None:
    for before, after in ((one, other), (other, one)):
        told = as_quantities(difference(before, after, "en").changes, before, after, "en")
        assert {c.kind.value for c in told if c.kind.value in ("number", "unit")} == kinds


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The depot was never inspected, according to a customs report.", "The depot was never inspected, according to an anonymous letter."),
        ("fr", "L'entrepôt n'a jamais été contrôlé, selon un rapport de la douane.", "L'entrepôt n'a jamais été contrôlé, selon un courrier anonyme."),
        ("de", "Das Lager wurde laut Polizei nie geprüft.", "Das Lager wurde laut Anwohnern nie geprüft."),
        ("ru", "Склад не проверяли, по данным полиции.", "Склад не проверяли, по данным очевидцев."),
        ("ko", "보고서에 따르면 창고는 비어 있었다.", "편지에 따르면 창고는 비어 있었다."),
    ],
)  # fmt: skip
def test_another_source_whatever_it_is(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert "attribution" in {c.kind.value for c in difference(before, after, language).critical}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "It is closed, according to the police.", "It is closed, according to officers."),
        ("en", "It is closed, according to a report.", "It is closed, according to a new report."),
        ("en", "Costs are 5 euros per tonne of grain.", "Costs are 5 euros per sack of grain."),
        ("en", "It works according to plan.", "It works according to schedule."),
        ("fr", "Le prix varie selon la saison.", "Le prix varie selon le mois."),
        ("it", "Il secondo posto è suo.", "Il secondo premio è suo."),
        ("hr", "Krenuli su prema gradu.", "Krenuli su prema selu."),
        ("de", "Laut Zoll wurde das Lager geprüft.", "Laut Zoll wurde das Depot besucht."),
    ],
)
def test_the_same_source_in_other_words_and_what_is_none(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert "attribution" not in {c.kind.value for c in difference(before, after, language).critical}
