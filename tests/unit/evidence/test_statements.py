"""Claims against claims: every claim that clashes is named, whatever else its block holds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.evidence.statements import Disagreement, disagreements
from harness.model.place import Place
from harness.model.registry import (
    Claim,
    Comparator,
    DateExpectation,
    Expectation,
    QuantityExpectation,
    Registry,
    Statement,
    TextQuote,
    frozen_mapping,
)


def claim(number: int, statement: str, *expects: Expectation, article: str = "a", **more: Any) -> Claim:
    return Claim(
        id=f"c{number}", article=article, statement=Statement(quote=TextQuote(exact=statement)), expects=expects,
        place=Place(file=f"{article}.yaml", line=number + 1), **more,
    )  # fmt: skip


def amount(value: float, comparator: Comparator = Comparator.EXACTLY, **more: Any) -> QuantityExpectation:
    return QuantityExpectation(
        comparator=comparator, low=None if comparator is Comparator.AT_MOST else value,
        high=None if comparator is Comparator.AT_LEAST else value, unit="houses", place=Place(file="x"), written=f"{value:g}", **more,
    )  # fmt: skip


def day(edtf: str, event: str = "flood") -> DateExpectation:
    return DateExpectation(edtf=edtf, event=event, place=Place(file="x"))


def found(*claims: Claim) -> list[Disagreement]:
    nothing: Any = frozen_mapping({})
    return list(disagreements(Registry(articles=nothing, sources=nothing, measures=nothing, claims=claims)))


def pairs(*claims: Claim) -> set[tuple[str, str]]:
    return {(d.one.id, d.other.id) for d in found(*claims)}


def test_both_values_and_both_statements_are_in_the_reason() -> None:
    (one,) = found(
        claim(0, "the flood destroyed 300 homes", amount(300)),
        claim(1, "500 homes were destroyed by the flood", amount(500)),
    )
    assert (one.one_says, one.other_says) == ("300", "500")
    for words in ("the flood destroyed 300 homes", "500 homes were destroyed by the flood", "300 and 500"):
        assert words in one.reason


def test_a_clash_within_one_article_is_not_hidden_by_values_of_others() -> None:
    claims = [
        claim(0, "the flood destroyed 10 homes", amount(10), article="x"),
        claim(1, "the flood destroyed 300 homes", amount(300)),
        claim(2, "the flood destroyed 500 homes", amount(500)),
        claim(3, "the flood destroyed 9000 homes", amount(9000), article="z"),
    ]
    assert pairs(*claims) == {("c1", "c2")}


def test_a_floor_and_a_ceiling_clash_and_two_floors_do_not() -> None:
    floor = claim(0, "the flood destroyed at least 300 homes", amount(300, Comparator.AT_LEAST))
    ceiling = claim(1, "the flood destroyed at most 200 homes", amount(200, Comparator.AT_MOST))
    other = claim(2, "the flood destroyed at least 900 homes", amount(900, Comparator.AT_LEAST))
    assert pairs(floor, ceiling) == {("c0", "c1")}
    assert pairs(floor, other) == set()


def test_another_day_or_measure_is_another_thing() -> None:
    one = claim(0, "the flood destroyed 300 homes", amount(300, as_of="2024-05-01"))
    assert pairs(one, claim(1, "the flood destroyed 500 homes", amount(500, as_of="2024-05-02"))) == set()
    assert pairs(one, claim(1, "the flood destroyed 500 homes", amount(500, as_of="2024-05-01"))) == {("c0", "c1")}
    measured = claim(1, "the flood destroyed 500 homes", amount(500, as_of="2024-05-01", measure="homes"))
    assert pairs(one, measured) == set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The M1 is closed until May", "The M2 is closed until May"),
        ("The F-16 was shot down over the bay", "The F-15 was shot down over the bay"),
        ("Vitamin B12 was found in the water", "Vitamin B6 was found in the water"),
        ("The wall holds, says statement w0", "The wall holds, says statement w1"),
        ("The wall holds, says statement ref0", "The wall holds, says statement ref1"),
        ("The court struck down Article 5 of the treaty", "The court struck down Article 7 of the treaty"),
        ("Covid-19 closed the schools of the valley", "Covid-22 closed the schools of the valley"),
        ("A Boeing 737 landed on the road", "A Boeing 747 landed on the road"),
        ("The crash closed Route 66 for a day", "The crash closed Route 95 for a day"),
        ("The mine is at pit No. 4 in the hills", "The mine is at pit No. 6 in the hills"),
        ("The fire closed line 3 of the metro", "The fire closed line 5 of the metro"),
        ("Пожар закрыл трассу М1 до весны", "Пожар закрыл трассу М2 до весны"),
    ],
)
def test_a_number_that_names_a_thing_is_no_value(one: str, other: str) -> None:
    assert pairs(claim(0, one), claim(1, other)) == set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The flood destroyed 300 homes", "The flood destroyed 500 homes"),
        ("The repair cost EUR300 in the end", "The repair cost EUR500 in the end"),
        ("The repair cost US$300 in the end", "The repair cost US$500 in the end"),
        ("In London 300 homes were flooded", "In London 500 homes were flooded"),
        ("The road is 30km long in the valley", "The road is 50km long in the valley"),
    ],
)
def test_a_number_that_counts_still_is(one: str, other: str) -> None:
    assert pairs(claim(0, one), claim(1, other)) == {("c0", "c1")}


def test_dates_are_compared_where_one_statement_holds_the_other() -> None:
    short, long = (
        claim(0, "the flood came on 3 May", day("2024-05-03")),
        claim(1, "when the flood came on 5 May", day("2024-05-05")),
    )
    assert pairs(short, long) == {("c0", "c1")}
    assert pairs(short, claim(1, "the second flood came on 5 May", day("2024-05-05", "second flood"))) == set()
    assert pairs(short, claim(1, "the flood came on 5 May", day("2024-05-05~"))) == set()
    assert pairs(short, claim(1, "the flood came in May", day("2024-05"))) == set()
    assert pairs(short, claim(1, "the flood came on 5 May", day("2024-05-05"), article="z")) == set()


@given(st.lists(st.tuples(st.integers(1, 6), st.sampled_from("ab"), st.booleans()), max_size=10))
@settings(deadline=None)
def test_every_claim_of_an_article_that_clashes_is_named(rows: list[tuple[int, str, bool]]) -> None:
    claims = [
        claim(
            n,
            f"the flood {'might destroy' if may else 'destroyed'} {value * 100} homes",
            amount(value * 100),
            article=article,
        )
        for n, (value, article, may) in enumerate(rows)
    ]
    clashing = {
        c.id for n, c in enumerate(claims) for m, (value, article, may) in enumerate(rows)
        if m != n and article == rows[n][1] and value != rows[n][0] and not may and not rows[n][2]
    }  # fmt: skip
    assert {name for pair in pairs(*claims) for name in pair} == clashing
