"""A sentence put in other words between its neighbours, and one that is gone where a lookalike stays."""

from __future__ import annotations

import pytest

from harness.evidence.answer import Status, answer
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote

_BEFORE = "The council met on Tuesday to hear about the flood wall."
_BEHIND = "The mayor will speak to residents of Ferry Lane next week."


def _status(sentence: str, quote: TextQuote) -> tuple[Status, str | None]:
    text = f"Flood wall delayed again\n\n{_BEFORE} {sentence}{' ' if sentence else ''}{_BEHIND}\n\nWork began in 2019."
    found = answer(read_plain(text), quote)
    return found.status, found.matched


@pytest.mark.parametrize(
    "sentence",
    ["A bill of 4,150 pounds awaits each of those living there.", "Every household must find 4,150 pounds."],
)
def test_what_stands_between_the_same_neighbours_with_the_same_figure_is_it_in_other_words(sentence: str) -> None:
    quote = TextQuote(exact="Homeowners are to be charged £4,150 apiece.", prefix=f"{_BEFORE} ", suffix=f" {_BEHIND}")
    assert _status(sentence, quote) == (Status.CHANGED, sentence)


@pytest.mark.parametrize("sentence", ["", "Coffee was served in the lobby."])
def test_where_its_neighbours_meet_or_something_else_stands_it_is_absent(sentence: str) -> None:
    quote = TextQuote(exact="Homeowners are to be charged £4,150 apiece.", prefix=f"{_BEFORE} ", suffix=f" {_BEHIND}")
    assert _status(sentence, quote)[0] is Status.ABSENT


def test_at_the_end_of_a_text_one_side_and_a_figure_tell_it() -> None:
    before = "Der Verein hat am Samstag seinen Vorstand neu gewählt."
    rewritten = "Zur Versammlung kamen 213 Leute."
    quote = TextQuote(exact="Anwesend waren 213 Mitglieder des Klubs.", prefix=f"{before} ")
    found = answer(read_plain(f"Neuer Vorstand\n\n{before} {rewritten}"), quote)
    assert (found.status, found.matched) == (Status.CHANGED, rewritten)


def test_a_lookalike_with_other_facts_throughout_is_not_what_stood_beside_one_side() -> None:
    before = "Il Comune ha presentato il bilancio, che vale 31 milioni."
    look = "Per gli asili sono stanziati 1,7 milioni, e l'assessora Conti chiede fondi."
    quote = TextQuote(
        exact="Per le strade di Borgo sono stanziati 2,3 milioni, e l'assessore Neri non chiede fondi.",
        prefix=f"{before} ",
    )
    assert answer(read_plain(f"Il bilancio\n\n{before} {look}"), quote).status is Status.ABSENT


def test_a_sentence_about_something_else_is_no_half_of_one_in_other_words() -> None:
    other = "На фарбування школи на Левадах виділили 9,5 млн грн, роботу закінчать у квітні."
    rewritten = "Школа на Вокзальній чекатиме до вересня: малярам там заплатять 3,4 млн грн."
    behind = "\n\nДиректорка ліцею Олена Гнатюк пояснила це нестачею коштів."
    quote = TextQuote(
        exact="На фарбування школи на Вокзальній виділили 3,4 млн грн, роботу закінчать у вересні.", suffix=behind
    )
    found = answer(read_plain(f"Школи міста\n\n{other} {rewritten}{behind}"), quote)
    assert (found.status, found.matched) == (Status.CHANGED, rewritten)


def test_what_follows_what_was_taken_out_is_not_it_for_a_place_and_a_day_in_common() -> None:
    """The sentence behind stands beside the one side that was given as well, at the end of a text or before more of it."""
    before = "The inspectors left in spring, Delphine Moss wrote."
    harvest = TextQuote(
        exact="The orchard growers of Corvin Heights expect a harvest of 66 kilograms a hectare, Delphine Moss of their association said.",
        prefix=f"{before} ",
    )
    behind = "Repairs to the lighthouse are going to cost 406 thousand dollars, a sum that Corvin Heights cannot raise alone."
    first = f"The archive of Ravenscar was moved on Monday in 495 crates. All residents of Corvin Heights are safe.\n\n{before} {behind}"
    assert answer(read_plain(first), harvest).status is Status.ABSENT

    debts = "Bruno Imhof trat als Kassenwart zurück und hinterließ 57.810 Euro Schulden."
    rescue = TextQuote(
        exact="Die Bergwacht holte am 28. September 2021 9.588 Wanderer vom Grat oberhalb von Kirchdorf, verletzt wurde niemand.",
        prefix=f"{debts} ",
    )
    trains = "Züge zwischen Wasserburg und der Küste müssen bis zum 28. September 2021 langsamer fahren."
    more = "Der Turm wird am 28. September 2021 gesperrt. Das Bistum verkaufte sämtliche 22 Gemälde."
    assert answer(read_plain(f"Aus den Orten\n\n{debts} {trains} {more}"), rescue).status is Status.ABSENT


def test_a_passage_of_another_make_beside_one_side_leaves_it_open_where_the_quote_but_for_a_fact_stands_elsewhere() -> (
    None
):
    beside = "Il Comune ha presentato il bilancio, che vale 31 milioni."
    look = "Per gli asili sono stanziati 1,7 milioni, e l'assessora Conti chiede fondi."
    quote = TextQuote(
        exact="Per le strade di Borgo sono stanziati 2,3 milioni, e l'assessore Neri non chiede fondi.",
        prefix=f"{beside} ",
    )
    moved = "Per le strade di Borgo sono stanziati 2,8 milioni, e l'assessore Neri non chiede fondi."
    found = answer(read_plain(f"Il bilancio\n\n{beside} {look}\n\nIl voto è previsto per giovedì. {moved}"), quote)
    assert found.status is not Status.ABSENT
