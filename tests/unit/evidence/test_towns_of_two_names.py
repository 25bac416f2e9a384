"""A town that is spelled in two ways, or was called otherwise, is one town; two towns are two."""

from __future__ import annotations

import pytest

from tests.told import facts


@pytest.mark.parametrize(
    ("language", "sentence", "one", "other"),
    [
        ("en", "The convoy left {} at dawn.", "Chernihiv", "Chernigov"),
        ("en", "The convoy left {} at dawn.", "Bakhmut", "Artyomovsk"),
        ("en", "The fair in {} opens again.", "Basel", "Basle"),
        ("en", "The fair in {} opens again.", "Marseille", "Marseilles"),
        ("de", "In {} fiel der Strom aus.", "Charkiw", "Charkow"),
        ("de", "In {} fiel der Strom aus.", "Lwiw", "Lemberg"),
        ("pl", "Pociąg jechał do {} całą noc.", "Charkowa", "Charkiwa"),
        ("ru", "Поезд шёл в {} всю ночь.", "Таллин", "Таллинн"),
        ("ru", "Поезд шёл в {} всю ночь.", "Алма-Ату", "Алматы"),
        ("uk", "Поїзд ішов у {} всю ніч.", "Таллінн", "Таллін"),
        ("es", "El tren salió de {} por la noche.", "Járkov", "Járkiv"),
    ],
)
def test_a_town_of_two_names_is_one(language: str, sentence: str, one: str, other: str) -> None:
    assert not facts(sentence.format(one), sentence.format(other), language)
    assert facts(sentence.format(one), sentence.format("Lublin"), language) == {"name"}
