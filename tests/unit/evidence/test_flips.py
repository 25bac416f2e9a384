"""Words that negate or reverse one another, and those that only look it."""

from __future__ import annotations

import pytest

from harness.evidence.flips import flips, reversed_family


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("confirmed", "unconfirmed", "en"), ("illegal", "legal", "en"), ("honest", "dishonest", "en"), ("harmful", "harmless", "en"), ("aggression", "non-aggression", "en"),
        ("bestätigt", "unbestätigt", "de"), ("légal", "illégal", "fr"), ("законный", "незаконный", "ru"), ("підтверджені", "непідтверджені", "uk"), ("potvrdil", "nepotvrdil", "cs"),
        ("가능", "불가능", "ko"), ("gitti", "gitmedi", "tr"), ("gidiyor", "gitmiyor", "tr"), ("olduğunu", "olmadığını", "tr"), ("doğruladı", "doğrulamadı", "tr"),
        ("uygulanır", "uygulanmaz", "tr"), ("πληρωμένος", "απλήρωτος", "el"), ("maksettu", "maksamatta", "fi"),
    ],
)  # fmt: skip
def test_flips(one: str, other: str, language: str) -> None:
    assert flips(one, other, language)
    assert flips(other, one, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("side", "inside", "en"), ("port", "import", "en"), ("formation", "information", "en"), ("migrants", "immigrants", "en"), ("proved", "improved", "en"), ("to", "into", "en"),
        ("которые", "некоторые", "ru"), ("confirmed", "confirms", "en"), ("geldi", "gelmişti", "tr"), ("careful", "hopeless", "en"), ("παραίτηση", "απαραίτητη", "el"),
        ("maksu", "maksamatta", "fi"), ("maksut", "maksamaton", "fi"),
    ],
)  # fmt: skip
def test_words_that_only_look_like_it(one: str, other: str, language: str) -> None:
    assert not flips(one, other, language)


def test_opposites_are_of_one_family() -> None:
    up, down, won = frozenset({"rise:up"}), frozenset({"rise:down"}), frozenset({"win:win"})
    assert reversed_family(up, down) == "rise"
    assert not reversed_family(up, up)
    assert not reversed_family(up, won)
    assert not reversed_family(up, frozenset())
