"""What is looked for first never hides what the whole pattern would find."""

from __future__ import annotations

import random
import re
import re._parser as parser  # type: ignore[import-not-found]
from typing import Any

import pytest

from harness.evidence.earlier import _ODD, _STEMS, _VERSION, _may_tell

_ODDLY = {"s": "ſ", "i": "İ", "k": "\u212a", "о": "\u1c82", "с": "\u1c83", "в": "\u1c80"}


def made(parsed: Any, chance: random.Random) -> str:
    """A text that the parsed pattern matches."""
    out = ""
    for kind, value in parsed:
        name = str(kind)
        if name == "LITERAL":
            out += chr(value)
        elif name == "BRANCH":
            out += made(chance.choice(value[1]), chance)
        elif name == "SUBPATTERN":
            out += made(value[3], chance)
        elif name in ("MAX_REPEAT", "MIN_REPEAT"):
            low, high, inner = value
            out += "".join(made(inner, chance) for _ in range(chance.randint(low, min(int(high), low + 2))))
        elif name == "IN":
            first, argument = value[0]
            out += "w" if str(first) == "CATEGORY" else chr(argument)
        else:
            raise AssertionError(f"the test does not know {name}")
    return out


@pytest.mark.parametrize("seed", range(20))
def test_whatever_the_pattern_finds_is_looked_for(seed: int) -> None:
    chance = random.Random(seed)
    parsed = parser.parse(_VERSION.pattern, re.IGNORECASE)
    for _ in range(300):
        text = made(parsed, chance)
        assert _VERSION.search(text), text
        for form in (text, text.upper(), text.title(), "".join(_ODDLY.get(c, c) for c in text)):
            if _VERSION.search(form):
                assert _may_tell(f"Before it. {form} After it."), form


def test_an_ordinary_text_is_not_gone_through() -> None:
    assert not _may_tell("A first 1,500 soldiers were moved to Vladivostok, the service said.")
    assert all(stem == stem.lower() for stem in _STEMS)
    assert _ODD.search("ſ")
