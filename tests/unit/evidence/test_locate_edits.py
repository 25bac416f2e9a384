"""What editors make of a sentence, found again: other figures and forms of figures, two sentences of one, clauses in another order, shorter and longer."""

from __future__ import annotations

import pytest

from harness.evidence.answer import Answer, answer
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote

AROUND = "The river rose on Monday. Schools stayed shut.\n\n{}\n\nNobody was hurt in the fire at the mill.\n"
VOTE = "The council in Ashford approved 2,400 new flats on 12 March 2024 after a debate of six hours."
FAR = "The council in Redcar did not approve 2,900 new flats on 12 May 2024 after a debate of nine hours."


def of(text: str, quote: str, language: str = "en", prefix: str = "", suffix: str = "") -> Answer:
    return answer(read_plain(text, language=language), TextQuote(exact=quote, prefix=prefix, suffix=suffix))


@pytest.mark.parametrize(
    ("language", "page", "quote"),
    [
        ("en", "1.5 million people fled.", "1,500,000 people fled."),
        ("en", "15 mines were found on July 7, 2023.", "Fifteen mines were found on July 7, 2023."),
        ("uk", "Судно везло 2,5 мільйона літрів нафти.", "Судно везло 2 500 000 літрів нафти."),
        ("pl", "Z miasta wyjechało 3 tys. osób.", "Z miasta wyjechało 3000 osób."),
        ("fr", "Les ventes ont augmenté de dix-huit euros.", "Les ventes ont augmenté de 18 euros."),
        ("fr", "Il en reste quatre-vingt-dix-sept.", "Il en reste 97."),
        ("hi", "तीन सौ चालीस घर डूब गए।", "340 घर डूब गए।"),
        ("ja", "家屋三百四十棟が水につかった。", "家屋340棟が水につかった。"),
    ],
)
def test_the_same_figures_written_otherwise_are_found(language: str, page: str, quote: str) -> None:
    got = of(AROUND.format(page), quote, language)
    assert got.status.value == "found", got
    assert got.matched == page


@pytest.mark.parametrize(
    "page",
    [
        "The council in Ashford approved 2,400 new flats on 12 March 2024.",
        "The council in Ashford approved 2,400 new flats on 12 March 2024. The debate had lasted six hours.",
        "After a debate of six hours, 2,400 new flats were approved by the council in Ashford on 12 March 2024.",
        "Councillors in Ashford gave the go-ahead for 2,400 new homes on 12 March 2024 following six hours of discussion.",
        "The council in Ashford, which has been short of housing for a decade, approved 2,400 new flats on 12 March 2024 after a debate of six hours.",
        "The council in Ashford approved 4,200 new flats on 21 March 2024 after a debate of six hours.",
        "The council in Redcar approved 4,200 new flats on 12 March 2024 after a debate of six hours.",
    ],
)
def test_what_an_editor_made_of_it_is_the_passage_whole(page: str) -> None:
    for text in (AROUND.format(page), AROUND.format(page) + "\n" + FAR):
        got = of(text, VOTE)
        assert got.status.value in ("changed", "ambiguous") if text.endswith(FAR) else got.status.value == "changed", (
            got
        )
        assert got.matched in (page, None), got
    got = of(AROUND.format(page), VOTE, prefix="Schools stayed shut.\n\n", suffix="\n\nNobody was hurt")
    assert (got.status.value, got.matched) == ("changed", page)


@pytest.mark.parametrize(
    ("prefix", "suffix"), [("", ""), ("Schools stayed shut.\n\n", ""), ("Schools stayed shut.\n\n", "\n\nNobody was")]
)
def test_one_with_all_facts_another_is_not_the_passage(prefix: str, suffix: str) -> None:
    got = of("Schools stayed shut.\n\nNobody was hurt in the fire at the mill.\n\n" + FAR, VOTE, "en", prefix, suffix)
    assert got.status.value in ("absent", "ambiguous"), got


def test_the_time_of_a_ticker_s_entry_is_no_part_of_its_sentence() -> None:
    page = "09:07 – Schools stayed shut.\n10:14 – " + VOTE.replace("2,400", "4,200") + "\n11:21 – Nobody was hurt.\n"
    got = of(page, VOTE)
    assert got.matched == VOTE.replace("2,400", "4,200")
    assert [c.kind.value for c in got.changes] == ["number"]


def test_words_left_out_are_not_looked_for_from_a_near_duplicate_on() -> None:
    page = AROUND.format(FAR.replace("Redcar", "Ashford").replace("did not approve", "approved") + "\n\n" + VOTE)
    got = of(page, "The council in Ashford approved … on 12 March 2024 after a debate of six hours.")
    assert (got.status.value, got.matched) == ("found", VOTE)


def test_a_negation_of_what_was_ruled_out_is_named() -> None:
    got = of(AROUND.format("He ruled out new elections."), "He didn't rule out new elections.")
    assert "negation" in {c.kind.value for c in got.changes}


def test_a_word_that_was_replaced_is_told_once() -> None:
    got = of(AROUND.format("The goods came by sea to the port."), "The goods came by ship to the port.")
    assert [(c.kind.value, c.before, c.after) for c in got.changes] == [("wording", "ship", "sea")]


def test_a_length_of_time_is_no_time_of_day() -> None:
    quote, page = "Ils ont voté après six heures de débat.", "Ils ont voté après 6 heures de débat."
    assert of(AROUND.format(page), quote, "fr").status.value == "found"


def test_the_rest_of_its_own_sentence_tells_no_passage_from_its_near_duplicate() -> None:
    page = (
        "Schools stayed shut.\n\n" + VOTE.replace("2,400", "2,900") + "\n\nNobody was hurt in the fire at the mill.\n"
    )
    got = of(page, "approved 2,400 new flats on 12 March 2024 after", "en", "The river rose on Monday, and the mayor had gone. The council in Ashford ", " a debate of six hours. Volunteers handed out soup.")  # fmt: skip
    assert got.status.value in ("absent", "ambiguous"), got
