"""The third outsider's reports: passages stay found, and what changed in them stays named."""

from __future__ import annotations

import pytest

from bench.evaluator import Score
from bench.outside_second import KINDS
from bench.outside_third import generate
from harness.evidence.answer import answer
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote


def test_there_are_as_many_cases_as_were_frozen() -> None:
    near, apart = generate()
    assert (len(near), len(apart)) == (1743, 1727)
    assert sum(case.sort == "fact" for case in (*near, *apart)) == 1225


@pytest.mark.full
def test_the_first_half_stays_right() -> None:
    scores = {kind: Score() for kind in KINDS.values()}
    wrong = 0
    # Every third case: the bench measures all of them.
    for case in generate()[0][::3]:
        found = answer(read_plain(case.text), case.quote)
        wrong += found.status.value not in case.statuses
        told = {c.kind.value for c in found.changes} & set(scores) if case.place else set()
        for kind, score in scores.items():
            score.add(kind in case.kinds, kind in told)
    assert wrong <= 2
    for kind, score in scores.items():
        assert score.right / (score.right + score.extra) >= 0.97, (kind, str(score))
        assert score.right / (score.right + score.missed) >= 0.965, (kind, str(score))


@pytest.mark.parametrize(
    ("quote", "edited", "beside", "status"),
    [
        # One fact is another, and none of the lookalike's stands.
        ("Het neerslagtekort is opgelopen tot 190 millimeter, evenveel als in juli 2018.", "Het neerslagtekort is opgelopen tot 190 millimeter, evenveel als in juli 1976.", "Het neerslagtekort is gedaald tot 90 millimeter, evenveel als in mei 2011.", "changed"),
        ("The city no longer does business with Brannock Marine, which was once its largest supplier.", "The city still does business with Brannock Marine, which was once its largest supplier.", "The city no longer does business with Delmar Paving, which was once its largest contractor.", "changed"),
        ("Погибли двое рабочих, одиннадцать человек доставлены в больницу.", "Погибли четверо рабочих, одиннадцать человек доставлены в больницу.", "Погиб один охранник, шесть человек доставлены в больницу.", "changed"),
        # Each has one fact of the quote's.
        ("Corvane said it would cut 1,250 jobs in March.", "Corvane said it would cut 1,250 jobs in May.", "Corvane said it would cut 900 jobs in March.", "ambiguous"),
    ],
)  # fmt: skip
def test_a_lookalike_that_keeps_fewer_of_the_facts_is_no_rival(
    quote: str, edited: str, beside: str, status: str
) -> None:
    text = f"Story\n\nFirst of all the weather was mild.\n\n{edited}\n\nNothing else was said there.\n\n{beside}\n\nThe end of it."
    found = answer(read_plain(text), TextQuote(exact=quote))
    assert found.status.value == status
    if status == "changed":
        assert found.matched == edited


def test_an_edit_in_place_wins_over_the_very_words_in_a_lookalike() -> None:
    text = (
        "O presidente tinha pedido a fiscalização em outubro.\n\nNa votação em Faro, 175 delegados apoiaram a moção e nenhum votou contra. O governo pretende "
        "rever o texto.\n\nNa votação em Braga, 157 delegados apoiaram a moção e alguns votaram contra.\n\nCerca de 300 pedidos estão pendentes."
    )
    quote = TextQuote(
        exact="delegados apoiaram a moção e alguns votaram contra.",
        prefix="em outubro.\n\nNa votação em Faro, 175",
        suffix="O governo quer rever o texto",
    )
    found = answer(read_plain(text), quote)
    assert found.status.value == "changed"
    assert found.matched == "delegados apoiaram a moção e nenhum votou contra."
