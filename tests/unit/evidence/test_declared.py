"""Declared names: whichever spelling stands in a text makes no difference, and any other name does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.evidence.answer import Status, answer
from harness.evidence.declared import (
    as_one,
    in_one_spelling,
    names_of,
    names_trouble,
    no_name,
    not_one,
    quotes_as_on,
    read_as_one,
)
from harness.evidence.difference import difference
from harness.evidence.locate import locate
from harness.evidence.normalise import normalise
from harness.evidence.plain import read_plain
from harness.model.passage import Ambiguous, ChangeKind, How, Located
from harness.model.registry import TextQuote

CHOL = ("Kim Chol Su", "Kim Chol-su", "김철수", "Ким Чхоль Су", "金哲洙")
SUDZHA = ("Sudzha", "Soudja", "Sudscha", "Суджа")
KOVALENKO = ("Коваленський", "Коваленский")
KURSK = ("Kursk", "Курськ", "Курск")
NAMES = names_of([CHOL, SUDZHA, KOVALENKO, KURSK])

SENTENCES = {
    "en": "On 13 October {0} sent 1,500 soldiers to {1}, the service said.",
    "de": "Am 13. Oktober schickte {0} 1500 Soldaten nach {1}, sagte der Dienst.",
    "fr": "Le 13 octobre, {0} a envoyé 1 500 soldats à {1}, selon le service.",
    "uk": "13 жовтня {0} відправив 1500 солдатів до міста {1}, повідомила служба.",
    "ko": "{0}는 10월 13일 군인 1500명을 {1}에 보냈다.",
}
OTHERS = {
    "number": ("1,500", "1,600"),
    "date": ("13 October", "14 October"),
    "negation": ("sent", "never sent"),
}


def _kinds(before: str, after: str, language: str = "en") -> set[ChangeKind]:
    return {c.kind for c in difference(before, after, language, None, NAMES).changes}


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(sorted(SENTENCES)),
    st.tuples(st.sampled_from(CHOL), st.sampled_from(CHOL)),
    st.tuples(st.sampled_from(SUDZHA), st.sampled_from(SUDZHA)),
)
def test_only_declared_spellings_changed_is_typography(
    language: str, person: tuple[str, str], place: tuple[str, str]
) -> None:
    before, after = (SENTENCES[language].format(person[n], place[n]) for n in (0, 1))
    assert _kinds(before, after, language) <= {ChangeKind.TYPOGRAPHY}


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(sorted(OTHERS)),
    st.tuples(st.sampled_from(CHOL), st.sampled_from(CHOL)),
    st.tuples(st.sampled_from(SUDZHA), st.sampled_from(SUDZHA)),
)
def test_what_else_changed_is_the_same_in_any_spelling(
    what: str, person: tuple[str, str], place: tuple[str, str]
) -> None:
    def critical(one: str, other: str) -> list[tuple[ChangeKind, str, str]]:
        return [(c.kind, c.before, c.after) for c in difference(one, other, "en", None, NAMES).critical]

    sentence = SENTENCES["en"]
    changed = sentence.replace(*OTHERS[what])
    plain = critical(sentence.format(CHOL[0], SUDZHA[0]), changed.format(CHOL[0], SUDZHA[0]))
    assert plain
    assert critical(sentence.format(person[0], place[0]), changed.format(person[1], place[1])) == plain


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(["en", "de", "uk"]),
    st.sampled_from(CHOL),
    st.sampled_from(["Pak Yong Su", "Kim Chol Ho", "Kim Yo Jong", "Lee Chol Su"]),
)
def test_another_name_stays_altered(language: str, one: str, other: str) -> None:
    sentence = SENTENCES[language]
    assert ChangeKind.NAME in _kinds(sentence.format(one, "Sudzha"), sentence.format(other, "Sudzha"), language)


def test_one_declared_name_for_another_is_altered_also_where_nothing_else_tells_a_name() -> None:
    names = names_of([("김철수", "Kim Chol Su"), ("박영희", "Pak Yong Hui")])
    changes = difference("김철수는 군인을 보냈다.", "박영희는 군인을 보냈다.", "ko", None, names)
    assert ChangeKind.NAME in {c.kind for c in changes.critical}


@pytest.mark.parametrize(
    ("before", "after", "kinds"),
    [
        ("Бої тривають під Курськом.", "Бої тривають під Курском.", {ChangeKind.TYPOGRAPHY}),
        ("Так сказала Коваленская.", "Так сказала Коваленськая.", {ChangeKind.TYPOGRAPHY}),
        ("Так сказав Коваленський.", "Так сказав Коваленська.", {ChangeKind.NAME}),
        ("Бої тривають під Курськом.", "Бої тривають під Брянськом.", {ChangeKind.NAME}),
        ("Так було у Курську.", "Так було біля Курська.", {ChangeKind.WORDING}),
    ],
)
def test_case_forms(before: str, after: str, kinds: set[ChangeKind]) -> None:
    assert _kinds(before, after, "uk") == kinds


def test_a_form_that_may_be_of_two_names_is_read_as_it_stands() -> None:
    one, other = ("Пєтров", "Петров"), ("Петровий", "Petrovyi")
    assert in_one_spelling("сказав Петрова", names_of([one])) == "сказав Пєтрова"
    assert in_one_spelling("сказав Петрова", names_of([one, other])) == "сказав Петрова"


def test_spans_are_those_of_the_written_text() -> None:
    before, after = "Kim Chol Su sent 1,500 men.", "  김철수 sent 1,600 men."
    (change,) = difference(before, after, "en", None, NAMES).changes
    assert (change.before, change.after) == ("1,500", "1,600")
    assert after[change.after_start : change.after_end] == "1,600"


@given(st.lists(st.sampled_from([*CHOL, *SUDZHA, "and", "“", "1,500", "  ", "\u00ad", "ﬁ", "é"]), max_size=12))
def test_offsets_lead_back_to_the_source(parts: list[str]) -> None:
    text = " ".join(parts)
    old, new = read_as_one(normalise(text), normalise(text), NAMES)
    for folded in (old, new):
        assert len(folded.offsets) == len(folded.text) + 1
        assert list(folded.offsets) == sorted(folded.offsets)
        assert folded.original(0, len(folded.text)) == normalise(text).original(0, len(normalise(text).text))


def test_capitals_and_parts_of_words() -> None:
    assert in_one_spelling("KIM CHOL-SU IN SOUDJA", NAMES) == "KIM CHOL SU IN SUDZHA"
    assert in_one_spelling("Soudjaner, mesoudja, soudja", NAMES) == "Soudjaner, mesoudja, soudja"
    assert in_one_spelling("in Soudja's north", NAMES) == "in Sudzha's north"


def test_lookalike_letters_of_a_declared_spelling_are_no_trick() -> None:
    names = names_of([("СССР", "CCCP")])
    assert {c.kind for c in difference("The CCCP fell.", "The СССР fell.", "en", None, names).changes} == {
        ChangeKind.TYPOGRAPHY
    }
    assert {c.kind for c in difference("The CCCP fell.", "The СССР fell.", "en").changes} == {ChangeKind.LOOKALIKE}


_PAGE = "The ministry held a briefing. {0} sent 1,500 soldiers to Sudzha. More may follow. Nobody else said anything."


@pytest.mark.parametrize("spelling", CHOL)
def test_a_quote_is_found_in_every_spelling(spelling: str) -> None:
    quote = TextQuote(exact=f"{CHOL[0]} sent", prefix="held a briefing. ", suffix=" 1,500 soldiers")
    location = locate(read_plain(_PAGE.format(spelling)), quote, names=NAMES)
    assert isinstance(location, Located)
    assert location.how is not How.FUZZY
    assert location.text == f"{spelling} sent"
    assert answer(read_plain(_PAGE.format(spelling)), quote, NAMES).status is Status.FOUND


def test_a_quote_in_another_name_is_not_found() -> None:
    quote = TextQuote(exact="Kim Chol Su sent 1,500 soldiers")
    assert answer(read_plain(_PAGE.format("Pak Yong Hui")), quote, NAMES).status is not Status.FOUND
    assert answer(read_plain(_PAGE.format("김철수")), quote).status is not Status.FOUND


def test_two_other_spellings_at_two_places_are_ambiguous() -> None:
    page = read_plain("김철수 sent men north.\n\nKim Chol-su sent men south.")
    assert isinstance(locate(page, TextQuote(exact="Kim Chol Su sent men"), names=NAMES), Ambiguous)


def test_the_very_spelling_goes_before_another() -> None:
    page = read_plain("김철수 sent men.\n\nKim Chol Su sent men.")
    location = locate(page, TextQuote(exact="Kim Chol Su sent men"), names=NAMES)
    assert isinstance(location, Located)
    assert location.text == "Kim Chol Su sent men"


def test_groups_that_share_a_spelling_are_one_name() -> None:
    assert names_of([("A-b", "C"), ("Dd", "Ee"), ("c", "F")]) == (("Dd", "Ee"), ("A-b", "C", "F"))
    assert names_of([("Kursk",), ("Kursk", "kursk ")]) == ()
    one, other = as_one("Kim Chol Su", "김철수", NAMES)
    assert one == other


def test_no_more_ways_are_tried_than_are_worth_it() -> None:
    names = names_of([(f"Aab{'xyz'[n % 3] * (n + 1)}", f"Bba{'xyz'[n % 3] * (n + 1)}") for n in range(12)])
    quote = TextQuote(exact=" ".join(group[0] for group in names))
    page = " ".join(group[1] for group in names)
    ways = list(quotes_as_on(page, quote, names))
    assert ways[0] == quote
    assert ways[1].exact == page
    assert len(ways) <= 17


@pytest.mark.parametrize(
    ("spelling", "why"),
    [("May", "modality"), ("No", "negation"), ("killed", "capital"), ("K", "two letters"), ("1500", "two letters")],
)
def test_what_is_no_name(spelling: str, why: str) -> None:
    assert why in no_name(spelling)


@pytest.mark.parametrize(
    "spelling", ["Kim Jong Un", "NIS", "US", "Unit 29155", "김정은", "ولاديمير", "al-Assad", "Курськ"]
)
def test_what_is_a_name(spelling: str) -> None:
    assert no_name(spelling) == ""


def test_what_is_not_one_name() -> None:
    assert "figures" in not_one(["Unit 29155", "в/ч 74455"])
    assert "left out" in not_one(["Vladimir Putin", "Putin"])
    assert not_one(["Kim Jong-un", "Kim Jong Un", "김정은"]) == ""


@pytest.mark.parametrize(
    "value",
    ["Kursk", [["Kursk"]], [[]], [["Kursk", 1]], ["Kursk"], [["Kursk", "A b"], ["kursk", "C d"]], [["No", "Non"]]],
)
def test_names_of_a_line_that_are_none(value: object) -> None:
    assert names_trouble(value)
    assert not names_trouble([["Kursk", "Курськ"]])
    assert not names_trouble(None)
