"""Days, nights, years and numbers in words in forms that pages use and few tables have; names by what stands before them."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference

CHANGED = (
    ("en", "It lasted until 2 December 1403 in the north.", "It lasted until 2 December 1413 in the north.", {"date"}),
    ("en", "On 3 May 1250 soldiers left.", "On 3 May 1350 soldiers left.", {"number"}),
    ("en", "Applications close on the 25th.", "Applications close on the 15th.", {"date"}),
    ("en", "On Monday 12 people died.", "On Monday 19 people died.", {"number"}),
    ("en", "The line was cut last night.", "The line was cut the night before last.", {"date", "wording"}),
    ("ru", "Заявления можно подать до 25-го числа.", "Заявления можно подать до 15-го числа.", {"date"}),
    ("ru", "Прошлой ночью сбили дрон.", "Позапрошлой ночью сбили дрон.", {"date"}),
    ("ru", "Срок двухмесячный.", "Срок трёхмесячный.", {"number"}),
    ("ru", "Да, сказал владелец.", "Нет, сказал владелец.", {"negation", "wording"}),
    ("uk", "Заяви приймають до 25 числа.", "Заяви приймають до 15 числа.", {"date"}),
    ("uk", "Кажуть, що позаминулої ночі збили дрон.", "Кажуть, що минулої ночі збили дрон.", {"date"}),
    ("uk", "Триповерховий будинок згорів.", "П'ятиповерховий будинок згорів.", {"number"}),
    ("uk", "Так, сказав власник.", "Ні, сказав власник.", {"negation", "wording"}),
    ("de", "In der vorletzten Nacht fiel der Strom aus.", "In der letzten Nacht fiel der Strom aus.", {"date"}),
    ("de", "Die Sitzung ist am Donnerstag, dem 12.", "Die Sitzung ist am Donnerstag, dem 19.", {"date"}),
    ("de", "Die einjährige Frist endet.", "Die zweijährige Frist endet.", {"number"}),
    ("de", "Ja, sagte der Eigner.", "Nein, sagte der Eigner.", {"negation", "wording"}),
    ("fr", "Le vote aura lieu jeudi 12.", "Le vote aura lieu jeudi 19.", {"date"}),
    ("fr", "Non, et l'armateur affirme la même chose.", "Oui, et l'armateur affirme la même chose.", {"negation", "wording"}),
    ("es", "Los albergues abren hasta el jueves 12.", "Los albergues abren hasta el jueves 19.", {"date"}),
    ("it", "La scuola non riapre lunedì 28.", "La scuola non riapre martedì 29.", {"date"}),
    ("pl", "Dwumiesięczny termin minął.", "Trzymiesięczny termin minął.", {"number"}),
    ("zh", "这部书写于民国二十三年。", "这部书写于民国二十二年。", {"date"}),
    ("zh", "他于光绪二十六年出生。", "他于光绪二十七年出生。", {"date"}),
    ("zh", "手稿或许毁于1937年秋。", "手稿或许毁于1937年春。", {"date"}),
    ("ja", "昭和二十年に建てられた。", "昭和三十年に建てられた。", {"date"}),
    ("zh", "作者沈砚秋当时二十九岁。", "作者沈砚冬当时二十九岁。", {"name"}),
    ("zh", "厂方负责人周立群表示道歉。", "厂方负责人周立军表示道歉。", {"name"}),
    ("zh", "青湾地铁推迟通车。", "青山地铁推迟通车。", {"name"}),
    ("zh", "城市地铁推迟通车。", "省会地铁推迟通车。", {"wording"}),
    ("en", "A video posted by @roadwatch_vl was seen.", "A video posted by @roadwatch_vk was seen.", {"name"}),
    ("de", "Die Vektor AG meldet Gewinn.", "Die Vektra AG meldet Gewinn.", {"name"}),
    ("ru", "Ледокол «Святогор» затонул.", "Ледокол «Святослав» затонул.", {"name"}),
    ("de", "Bürgermeisterin Heike Stallmann trat zurück.", "Bürgermeisterin Heike Stollmann trat zurück.", {"name"}),
    ("de", "Laut Polizei wurden in Rostock Autos zerstört.", "Laut Polizei wurden in Rostock Fenster zerstört.", {"wording"}),
    ("ja", "九州の企業が対象だ。", "四国の企業が対象だ。", {"name"}),
    ("ja", "青森県警が捜査している。", "秋田県警が捜査している。", {"name"}),
    ("ja", "秋の空が広がった。", "春の空が広がった。", {"date"}),
    ("zh", "滨海大桥昨天通车。", "滨江大桥昨天通车。", {"name"}),
    ("zh", "临江化工厂发生爆炸。", "临海化工厂发生爆炸。", {"name"}),
    ("zh", "据顾先生考证,手稿或许毁了。", "据古先生考证,手稿或许毁了。", {"name"}),
    ("ar", "مقتل 12 شخصا في غارة على مخيم النور", "مقتل 12 شخصا في غارة على مخيم الهدى", {"name"}),
    ("ar", "بُني جسر الرشيد عام ١٩٣٩.", "بُني جسر المأمون عام ١٩٣٩.", {"name"}),
    ("ar", "كما يروي المؤرخ عباس العزاوي.", "كما يروي المؤرخ عباس العزام.", {"name"}),
    ("ar", "وصلت الحافلة إلى محطة القطار.", "وصلت الحافلة إلى محطة الوقود.", {"wording"}),
    ("ar", "زار الرئيس بوتين المدينة.", "زار الرئيس بوتين القرية.", {"wording"}),
)  # fmt: skip


@pytest.mark.parametrize(("language", "before", "after", "kinds"), CHANGED)
def test_each_change_has_its_name(language: str, before: str, after: str, kinds: set[str]) -> None:
    told = {c.kind.value for c in difference(before, after, language).changes}
    assert told - {"wording"} == kinds - {"wording"}
    assert told


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("ru", "Двухмесячный срок истёк.", "Двухнедельный срок истёк."),
        ("de", "Die zweijährige Frist endet.", "Die zweimonatige Frist endet."),
    ],
)
def test_what_is_counted_in_a_word_counts_as_well(language: str, before: str, after: str) -> None:
    assert difference(before, after, language).critical


def test_a_word_with_a_number_is_one_in_every_case_and_language() -> None:
    assert not difference("в двухмесячный срок", "в двухмесячном сроке", "ru").critical


SAME_DAY = (
    ("en", "The bridge was opened on 3 May 2022, he said.", ("3 May 2022", "May 3, 2022", "2022-05-03", "3rd of May, 2022")),
    ("en", "The fair ran from 3 May to 5 May 2022 in the park.", ("from 3 May to 5 May 2022", "from May 3 to May 5, 2022")),
    ("de", "Die Brücke wurde am 3. Mai 2022 eröffnet.", ("3. Mai 2022", "03.05.2022", "3.5.2022")),
    ("fr", "Le pont a été ouvert le 3 mai 2022.", ("3 mai 2022", "03/05/2022")),
    ("es", "El puente abrió el 3 de mayo de 2022.", ("3 de mayo de 2022", "3 de mayo del 2022")),
    ("it", "Il ponte è stato aperto il 3 maggio 2022.", ("3 maggio 2022", "03/05/2022")),
    ("ru", "Мост открыли 3 мая 2022 года.", ("3 мая 2022 года", "03.05.2022")),
    ("uk", "Міст відкрили 3 травня 2022 року.", ("3 травня 2022 року", "03.05.2022")),
    ("pl", "Most otwarto 3 maja 2022 r. w mieście.", ("3 maja 2022", "3.05.2022")),
    ("ko", "다리는 2022년 5월 3일 개통됐다.", ("2022년 5월 3일", "2022.5.3.")),
    ("ja", "橋は2022年5月3日に開通した。", ("2022年5月3日", "2022/5/3", "令和4年5月3日")),
    ("zh", "大桥于2022年5月3日通车。", ("2022年5月3日", "2022-05-03")),
    ("he", "הגשר נפתח ב-3 במאי 2022 בעיר.", ("3 במאי 2022", "3.5.2022")),
    ("ar", "افتتح الجسر في 3 مايو 2022 في المدينة.", ("3 مايو 2022", "3 أيار 2022")),
    ("tr", "Köprü 3 Mayıs 2022 günü açıldı.", ("3 Mayıs 2022", "03.05.2022")),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "forms"), SAME_DAY)
def test_a_day_written_otherwise_is_the_same_day(language: str, text: str, forms: tuple[str, ...]) -> None:
    """As with figures: “11 thousand” for “11,000” changes nothing, and neither does “May 3, 2022” for “3 May 2022”."""
    for form in forms[1:]:
        for one, other in ((text, text.replace(forms[0], form)), (text.replace(forms[0], form), text)):
            assert one != other
            assert {c.kind.value for c in difference(one, other, language).changes} == {"typography"}, (one, other)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("on 3 May 2022", "on 4 May 2022", "date"),
        ("on 3 May 2022", "on 3 May", "date"),
        ("on 3 May 2022", "on Monday, 3 May 2022", "date"),  # it was a Tuesday
        ("on 3 May 2022", "on 03/05/2022", "wording"),  # which may be the fifth of March
        ("by 3 May 2022", "on May 3, 2022", "wording"),
        ("after 2020", "in 2020", "wording"),
        ("in early May 2022", "in 1–10 May 2022", "wording"),
    ],
)
def test_what_says_something_else_of_a_day_is_no_other_form_of_it(one: str, other: str, kind: str) -> None:
    changes = difference(
        f"The bridge was opened {one}, he said.", f"The bridge was opened {other}, he said.", "en"
    ).changes
    assert kind in {c.kind.value for c in changes}
