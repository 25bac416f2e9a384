"""Sentences of long pages are tallied as those of short ones are."""

from __future__ import annotations

import random
from array import array

import pytest

from harness.evidence import tallies
from harness.evidence.tallies import Few, Many, tally


def both(monkeypatch: pytest.MonkeyPatch, places: list[array[int]], number: int) -> tuple[Few | Many, Few | Many]:
    few = tally(places, number)
    monkeypatch.setattr(tallies, "MANY", 1)
    many = tally(places, number)
    monkeypatch.undo()
    assert isinstance(few, Few)
    assert isinstance(many, Many)
    return few, many


@pytest.mark.parametrize("seed", range(12))
def test_few_and_many_sentences_are_tallied_alike(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(seed)
    number = rng.choice((3, 60, 400, 1500))
    spans = [(10 * n, 10 * n + 9) for n in range(number)]
    places = [
        array("l", sorted(rng.sample(range(number), rng.randint(1, max(1, number // rng.randint(1, 9))))))
        for _ in range(rng.randint(0, 14))
    ]
    few, many = both(monkeypatch, places, number)
    for count in (1, 2, 4):
        for most in (1, 8, 64):
            assert few.best(count, most) == many.best(count, most)
    for _ in range(8):
        start = rng.randrange(10 * number)
        end = start + rng.choice((1, 30, 400))
        assert few.outside(spans, start, end) == many.outside(spans, start, end)


def test_a_rare_word_counts_for_more_than_several_common_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    common = [array("l", range(n, 900, 4)) for n in range(2)]
    for found in both(monkeypatch, [*common, array("l", [7])], 1000):
        assert found.best(1, 1) == [7]
        assert found.outside([(n, n + 1) for n in range(1000)], 7, 8) < found.outside(
            [(n, n + 1) for n in range(1000)], 900, 901
        )
