"""Without context, a passage is told from one of its make about something else by the facts that stand and those that are others."""

from __future__ import annotations

import pytest

from harness.evidence.answer import answer
from harness.evidence.plain import read_plain
from harness.evidence.same_make import make_of
from harness.model.registry import TextQuote

_BEFORE = "The council met in the hall until late. Tickets are sold at the door."
_BEHIND = "Rain is expected in the north. The library opens at nine."


def _asked(quote: str, *there: str, language: str = "en", prefix: str = "", suffix: str = "") -> tuple[str, str | None]:
    page = "\n\n".join((_BEFORE, *there, _BEHIND))
    got = answer(read_plain(page, language=language), TextQuote(exact=quote, prefix=prefix, suffix=suffix))
    return got.status.value, got.matched


@pytest.mark.parametrize(
    ("language", "quote", "there"),
    [
        # The name that it speaks of first stands, and two facts behind it are others.
        ("en", "Ferries of the Ostrava Line carried 410 pupils to Selkirk, 37 of them on Monday.", "Ferries of the Ostrava Line carried 140 pupils to Melrose, 37 of them on Friday."),
        ("ru", "Долг перед поставщиком достиг 94 миллионов рублей, сообщил Олег Шнитов, срок истекает 5 мая.", "Долг перед поставщиком достиг 49 миллионов рублей, сообщил Олег Шнырев, срок истекает 5 мая."),
        # A day and its weekday are one fact.
        ("en", "The schools of the town stay shut until Thursday, 23 January for all.", "The schools of the town stay shut until Friday, 24 January for all."),
        ("tr", "Okullar 23 Ocak Perşembe gününe kadar açılmayacak.", "Okullar 24 Ocak Cuma gününe kadar açılmayacak."),
        # Half of a name stands.
        ("es", "La consejera Pilar Obregón confirmó que 41 avionetas salen el miércoles de Soria.", "La consejera Pilar Obando confirmó que 14 avionetas salen el miércoles de Soria."),
    ],
)  # fmt: skip
def test_facts_edited_together_are_told_while_others_stand(language: str, quote: str, there: str) -> None:
    assert _asked(quote, there, language=language) == ("changed", there)


@pytest.mark.parametrize(
    ("language", "quote", "there"),
    [
        ("en", "Wildfires near Silverdene destroyed 316 hectares of pine forest in less than a week.", "Wildfires near Pelham destroyed 420 hectares of pine forest in less than a week."),
        ("en", "Conductor Siobhán Keane said few of the four dozen singers could read music.", "Conductor Sinéad Burke said few of the three dozen singers could read music."),
        # Both figures are others, and nothing that would tell it is left.
        ("en", "The rest will arrive on 30 May 2025 and be paid by the end of the third quarter.", "The rest will arrive on 13 May 2025 and be paid by the end of the second quarter."),
        ("ru", "Судья Е. Н. Лаптева уменьшила неустойку вдвое.", "Судья Е. Н. Лапина уменьшила неустойку втрое."),
        # A figure many times the old one, beside another name.
        ("fr", "« Nous avons négligé l'usine de Mirambeau », a reconnu Bastien Aubrac devant 71 986 salariés.", "« Nous avons négligé l'usine de Castelnau », a reconnu Bastien Aubrac devant 365 salariés."),
    ],
)  # fmt: skip
def test_where_nothing_tells_an_edit_from_another_thing_it_is_ambiguous(language: str, quote: str, there: str) -> None:
    assert _asked(quote, there, language=language) == ("ambiguous", None)


def test_with_context_that_is_elsewhere_such_a_passage_is_absent() -> None:
    quote = "Wildfires near Silverdene destroyed 316 hectares of pine forest in less than a week."
    there = "Wildfires near Pelham destroyed 420 hectares of pine forest in less than a week."
    assert _asked(quote, there, prefix="Nobody in the valley slept that night. ") == ("absent", None)


def test_where_three_facts_of_three_are_others_it_is_absent() -> None:
    quote = "In Marden 140 houses were flooded on Tuesday, the district told reporters."
    there = "In Selby 95 houses were flooded on Friday, the district told reporters."
    assert _asked(quote, there) == ("absent", None)


def test_rows_of_one_make_speak_each_of_something_else() -> None:
    quote = "In the Wolds the jobless rate was 3.2 per cent in May, or 6,470 people out of work."
    rows = [
        f"In {where} the jobless rate was {rate} per cent in May, or {people} people out of work."
        for where, rate, people in (("Eastmark", "5.6", "9,840"), ("Northfold", "4.1", "12,300"), ("Westing", "7.9", "8,150"))
    ]  # fmt: skip
    assert _asked(quote, *rows) == ("absent", None)


def test_a_name_counts_once_and_a_sentences_first_word_not() -> None:
    document = read_plain(_BEFORE, language="en")
    exact = "Occupiers must register with Mrs Pauline Anne Threlfall within 28 days of 5 May."
    make = make_of(document, exact, "Occupiers must register with Mrs Pauline Anne Thirlwall within 21 days of 5 May.")
    assert (make.framed, make.replaced, make.still, make.renamed) == (True, 2, 1, True)


def test_one_side_of_context_beyond_a_heading_does_not_tell_a_passage_with_two_other_facts() -> None:
    quote = "Hatay's Samandağ district had a quake of magnitude 4.3 last night, said the office."
    there = "Hatay's Serik district had a quake of magnitude 3.4 last night, said the office."
    page = f"{there}\n\nOffice of the governor\n\nNobody was killed in it. The schools stay open.\n"
    got = answer(read_plain(page), TextQuote(exact=quote, suffix=" Nobody was killed in it. The sc"))
    assert got.status.value in ("absent", "ambiguous")


def test_a_heading_is_no_passage_edited() -> None:
    quote = "On 12 March 2025 the Ministry of Defence received 36 howitzers of the Bohdana make."
    page = "Ministry of Defence received 36 howitzers\n\n2025-03-12\n\nThe contract was signed in the spring by both.\n"
    got = answer(read_plain(page), TextQuote(exact=quote, suffix=" The contract was signed in the"))
    assert got.status.value == "absent"


@pytest.mark.parametrize(
    ("language", "quote", "there"),
    [
        ("de", "Ein Dutzend Boote wurde beschädigt, teilte der Hafen mit.", "Zwei Dutzend Boote wurden beschädigt, teilte der Hafen mit."),
        ("en", "One boat was damaged in the harbour overnight.", "Two boats were damaged in the harbour overnight."),
    ],
)  # fmt: skip
def test_a_verb_that_goes_with_another_number_is_no_second_fact(language: str, quote: str, there: str) -> None:
    assert _asked(quote, there, language=language) == ("changed", there)


def test_a_passage_beside_its_context_wins_over_one_that_came_into_that() -> None:
    edited = "許雅婷昨天以21比18、21比17擊敗德國選手,奪得本季第2座獎盃。"
    twin = "戴佩珊昨天以21比13、21比17擊敗德國選手,奪得本季第2座獎盃。"
    behind = "比賽歷時48分鐘。她曾在這項賽事受傷。男單選手周家豪獲得5萬美元獎金。教練林俊傑說,她的腳傷應該會好轉。"
    rest = "混雙組合以21比15、21比19獲勝。下一站是12月9日開打的年終賽。現場湧入近六千名球迷,氣氛熱烈。"
    page = f"體育\n新聞\n\n{edited}{behind}{twin}{rest}\n\n分享\n"
    quote = TextQuote(exact=twin.replace("13", "18"), prefix="", suffix=f"{behind}{rest}")
    got = answer(read_plain(page), quote)
    assert (got.status.value, got.matched) == ("changed", edited)


@pytest.mark.parametrize(
    ("language", "quote", "there"),
    [
        # Who did not, and who did: the words that go along with that are no other facts.
        ("pt", "Nenhum dos suspeitos prestou depoimento.", "Todos os suspeitos prestaram depoimento."),
        ("it", "Nessuno degli abitanti è rimasto senza acqua.", "Molti abitanti sono rimasti senza acqua."),
        ("ja", "従業員千五百人を減らす計画はないという。", "従業員千八百人を減らす計画があるという。"),
    ],
)  # fmt: skip
def test_what_turns_round_with_a_few_words_is_no_other_fact(language: str, quote: str, there: str) -> None:
    assert _asked(quote, there, language=language) == ("changed", there)


@pytest.mark.parametrize(
    ("language", "quote", "there", "prefix", "suffix", "behind"),
    [
        # All that was quoted around it stands, and its other half.
        ("pt", "O Ministério Público vai recorrer.", "A defesa vai recorrer.", "A juíza disse que a prova não era suficiente. ", " Metade das testemunhas foi ouvida por vídeo.", " Metade das testemunhas foi ouvida por vídeo."),
        ("vi", "Phần lớn bản thu được giữ ở Hà Nội.", "Một ít bản thu được giữ ở Hải Phòng.", "Ông biểu diễn trước 300 khán giả với bản Ru con. ", " Ông dạy học bốn mươi năm ở quê nhà.", " Ông dạy học bốn mươi năm ở quê nhà."),
        # The sentence behind it was edited as well.
        ("hi", "1962 में उन्होंने काबुल में राग यमन गाया, जिसे 5,000 लोगों ने तीन घंटे सुना।", "1967 में उन्होंने काबुल में राग यमन गाया, जिसे 5,000 लोगों ने तीन घंटे सुना।", "गायिका का वाराणसी में निधन हो गया; वे 89 वर्ष की थीं। ", " उन्होंने फ़िल्मों में कभी नहीं गाया।", " उन्होंने फ़िल्मों में गाया।"),
        ("ru", "В 1962 году она сыграла Нину Заречную в театре Омска, спектакль выдержал 210 показов.", "В 1962 году она сыграла Раневскую в театре Томска, спектакль выдержал 210 показов.", "Она умерла в Ярославле на 89-м году жизни. ", " В кино она не снималась.", " В кино она снималась."),
    ],
)  # fmt: skip
def test_a_sentence_edited_beside_its_neighbour_is_the_quotes(
    language: str, quote: str, there: str, prefix: str, suffix: str, behind: str
) -> None:
    page = f"{_BEFORE}\n\n{prefix}{there}{behind}\n\n{_BEHIND}"
    got = answer(read_plain(page, language=language), TextQuote(exact=quote, prefix=prefix, suffix=suffix))
    assert (got.status.value, got.matched) == ("changed", there)


def test_a_neighbours_sentence_in_its_place_is_not() -> None:
    before, behind = (
        "The judge called the evidence weak and the file thin.",
        "Half of the witnesses were heard by video link.",
    )
    page = f"{_BEFORE}\n\n{before} The hall was painted in March. {behind}\n\n{_BEHIND}"
    quote = TextQuote(exact="The prosecutor will appeal.", prefix=f"{before} ", suffix=f" {behind}")
    assert answer(read_plain(page, language="en"), quote).status.value == "absent"
