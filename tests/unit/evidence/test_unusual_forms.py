"""Numbers, dates and what stands around a passage in less usual forms: multiples, Roman numerals, datelines, marks of notes."""

from __future__ import annotations

import pytest

from harness.evidence.answer import answer
from harness.evidence.difference import difference
from harness.evidence.lexicon import page_language
from harness.evidence.multiples import multiples
from harness.evidence.plain import read_plain
from harness.evidence.roman import roman_numerals
from harness.evidence.sentences import sentence_spans
from harness.model.registry import TextQuote


@pytest.mark.parametrize(
    ("language", "before", "after", "kinds"),
    [
        ("en", "Traffic grew fivefold since then.", "Traffic grew threefold since then.", {"number"}),
        ("de", "Die Zahl hat sich vervierfacht.", "Die Zahl hat sich verdreifacht.", {"number"}),
        ("fr", "Les loyers ont triplé.", "Les loyers ont doublé.", {"number"}),
        ("es", "Los alquileres se duplicaron.", "Los alquileres se triplicaron.", {"number"}),
        ("it", "I ricavi si sono dimezzati.", "I ricavi si sono raddoppiati.", {"number"}),
        ("uk", "Оренда зросла вдвічі.", "Оренда зросла втричі.", {"number"}),
        ("ru", "Аренда выросла вдвое.", "Аренда выросла впятеро.", {"number"}),
        ("zh", "租金翻了一番。", "租金翻了两番。", {"number"}),
        ("en", "Rents grew twofold.", "Rents doubled.", set()),
        ("en", "It is listed as a Grade II structure.", "It is listed as a Grade III structure.", {"number"}),
        ("es", "La galería IV se inundó.", "La galería VI se inundó.", {"number"}),
        ("es", "Felipe IV visitó la villa.", "Felipe VI visitó la villa.", {"name"}),
        ("fr", "Une vingtaine de chalutiers ont coulé.", "Une trentaine de chalutiers ont coulé.", {"number"}),
        ("it", "Una sessantina di operai resta.", "Una cinquantina di operai resta.", {"number"}),
        ("en", "It takes effect at 0600 GMT.", "It takes effect at 0900 GMT.", {"date"}),
        (
            "it",
            "L'incontro è fissato per le 15.30 di sabato.",
            "L'incontro è fissato per le 13.50 di sabato.",
            {"date"},
        ),
        ("ar", "تبدأ الجلسة الساعة الثانية ظهرا.", "تبدأ الجلسة الساعة الثالثة ظهرا.", {"date"}),
        ("uk", "У дев'яностих тут був ринок.", "У вісімдесятих тут був ринок.", {"date"}),
        ("ru", "В девяностые здесь был рынок.", "В восьмидесятые здесь был рынок.", {"date"}),
        ("ru", "В двадцатых числах мая ждут дождей.", "В двадцатых числах мая ждут снега.", {"antonym"}),
        ("en", "They met on Easter Monday.", "They met on Whit Monday.", {"date"}),
    ],
)
def test_unusual_forms_are_named(language: str, before: str, after: str, kinds: set[str]) -> None:
    for one, other in ((before, after), (after, before)):
        got = difference(one, other, language)
        assert got.changes, "never unchanged"
        assert {c.kind.value for c in got.critical} == kinds, got.changes


def test_a_multiple_put_as_a_share_is_no_other_multiple() -> None:
    assert multiples("Sales have doubled, then verdreifacht.") == ((11, 18, "x2"), (25, 37, "x3"))
    assert not multiples("He rose by 100 per cent.")


def test_roman_numerals_count_behind_a_word_and_not_behind_a_name() -> None:
    text = "Chapter IV, type I, la fase XIX, Henry VIII, and I left; DIVISION V"
    assert [(text[a:b], value) for a, b, value in roman_numerals(text)] == [("IV", "4"), ("I", "1"), ("XIX", "19"), ("V", "5")]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "line", "quote", "matched"),
    [
        ("en", "KATOWICE, March 3 (Meridian) - The Orla mine stops digging for two weeks, he said.",
         "The Orla mine stops digging for three weeks, he said.", "The Orla mine stops digging for two weeks, he said."),
        ("en", "KATOWICE, March 3 (Meridian) - The Orla mine stops digging for two weeks, he said.",
         "KATOWICE, March 3 (Meridian) - The Orla mine stops digging for three weeks, he said.", "KATOWICE, March 3 (Meridian) - The Orla mine stops digging for two weeks, he said."),
        ("de", "Berlin (dpa) – Das Werk in Gera schließt am Montag.", "Das Werk in Gera schließt am Freitag.", "Das Werk in Gera schließt am Montag."),
        ("uk", "КИЇВ, 4 червня (Меридіан) — Банк підвищує ліміт переказів до 150 тис. гривень.", "Банк підвищує ліміт переказів до 105 тис. гривень.", "Банк підвищує ліміт переказів до 150 тис. гривень."),
        ("ko", "(서울=연합뉴스) 박정훈 기자 = 도로공사는 통행료를 7월부터 내린다고 밝혔다.", "도로공사는 통행료를 9월부터 내린다고 밝혔다.", "도로공사는 통행료를 7월부터 내린다고 밝혔다."),
        ("ja", "市議会は可決した。全日本教職員連盟は11月中旬までに回答していない。", "日本教職員組合は11月中旬までに回答していない。", "全日本教職員連盟は11月中旬までに回答していない。"),
        ("en", "Hans bought two thirds of the village in 1936.[2]", "Hans bought two thirds of the village in 1963.", "Hans bought two thirds of the village in 1936."),
    ],
)  # fmt: skip
def test_what_stands_before_or_behind_a_sentence_is_none_of_it(language: str, line: str, quote: str, matched: str) -> None:  # fmt: skip
    got = answer(read_plain(f"A heading\n\n{line}\n\nAnother heading", language=language), TextQuote(exact=quote))
    assert (got.status.value, got.matched) == ("changed", matched)
    assert not any(c.kind.critical and not c.before for c in got.changes)


def test_marks_of_notes_numbered_anew_are_no_change_beside_one() -> None:
    got = difference("He died in Rome[2] in 1963.[3]", "He died in Rome[3] in 1936.[12]")
    assert [(c.kind.value, c.before, c.after) for c in got.changes] == [("date", "in 1963", "in 1936")]
    text = "He died.[2] She left.[3][4]\nThe end."
    assert [text[a:b] for a, b in sentence_spans(text)] == ["He died.", "She left.", "The end."]


def test_the_very_words_stand_where_they_were_though_a_fact_on_either_side_is_another() -> None:
    page = read_plain("The town council met on 3 May in the hall. The new bridge will open to cyclists first. Repairs cost 5 million euros in the end.")  # fmt: skip
    quote = "The new bridge will open to cyclists first."
    around = "The town council met on 13 May in the hall. ", " Repairs cost 7 million euros in the end."
    assert answer(page, TextQuote(exact=quote, prefix=around[0], suffix=around[1])).status.value == "found"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Завод збудували на кошти поміщика. XX століття, компанія ATB. Директор відновив роботу, і ніхто не отримав відшкодування."),
        ("ja", "JR四国は始発から全線で運転を取りやめる。NHKが伝えた。"),
        ("tr", "Gölbaşı Barajı'nda su seviyesi düştü, DSİ kesinti yapılmayacağını açıkladı. Vali köye tankerle su gönderilebileceğini söyledi."),
        ("en", "The word дача is Russian, and so is балалайка, the dictionary of the university says."),
        ("en", ""),
    ],
)  # fmt: skip
def test_the_language_of_a_page_that_declares_none_is_told_by_its_own_script(language: str, text: str) -> None:
    assert page_language(text) == language


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("zh", "下午两点半后现场无人值守。", "下午三点半后现场无人值守。"),
        ("de", "Sie schließt zum Quartalsende.", "Sie schließt zum Jahresende."),
        ("ru", "Работу сдадут до конца квартала.", "Работу сдадут до конца года."),
        ("en", "It stays shut until the weekend.", "It stays shut until the end of the month."),
    ],
)
def test_hours_in_chinese_words_and_the_ends_of_spans_are_dates(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert {c.kind.value for c in difference(one, other, language).critical} == {"date"}


def test_points_made_in_chinese_are_no_hours() -> None:
    assert {c.kind.value for c in difference("专家提出三点意见。", "专家提出四点意见。", "zh").critical} == {"number"}
