"""Patterns of the gate of which only the possible branches are compiled: they find what the whole finds."""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from harness.capture.gate_branches import branches, needed, prepared, taken_apart
from harness.capture.gate_words import Family, Sign


def _strings(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    rest = {name: below for name, below in data.items() if name != "kind"}.values() if isinstance(data, dict) else data
    for below in rest if not isinstance(data, str) else ():
        yield from _strings(below)


_SOURCE = (files("harness.capture") / "gate_signs.toml").read_text(encoding="utf-8")
PATTERNS = sorted(set(_strings(tomllib.loads(_SOURCE))))


def _example(pattern: str, chance: random.Random) -> str:
    """A text that the pattern may find: one of its branches, with one choice of each group, without its marks."""
    text = chance.choice(branches(pattern))
    while group := re.search(r"\((?:\?:)?([^()]*)\)[?*]?", text):
        text = text[: group.start()] + chance.choice(group.group(1).split("|")) + text[group.end() :]
    text = re.sub(r"\\b|\(\?[!<=]|[\^$]", "", text).replace("\\s", " ").replace("\\w", "x").replace("\\d", "7")
    text = re.sub(r"\[([^\]])[^\]]*\]", r"\1", text)
    return (
        re.sub(r"(.)[?*]", lambda m: m.group(1) if chance.random() < 0.5 else "", text)
        .replace("\\", "")
        .replace("+", "")
    )


@pytest.mark.parametrize("together", [False, True])
def test_a_sign_finds_what_its_whole_pattern_finds(together: bool) -> None:
    chance = random.Random(7)
    texts = [_example(pattern, chance) for pattern in PATTERNS for _ in range(4)]
    texts += [text.upper() for text in chance.sample(texts, 200)]
    texts += [text.replace("s", "ſ").replace("i", "ı").replace("k", "\u212a") for text in chance.sample(texts, 200)]
    family, hits = Family(), 0
    kin = {pattern: family.sign(taken_apart(pattern)) for pattern in PATTERNS} if together else {}
    for pattern in PATTERNS:
        sign = kin[pattern] if kin else Sign(taken_apart(pattern))
        whole = re.compile(pattern, re.IGNORECASE)
        own = [_example(pattern, chance) for _ in range(6)]
        for text in [*own, *chance.sample(texts, 40), " – ".join(chance.sample(texts, 5)), "–" * 1200 + own[0], ""]:
            mine, true = sign.search(text), whole.search(text)
            assert (mine and mine.span()) == (true and true.span()), (pattern, text)
            hits += true is not None
    assert hits > 2 * len(PATTERNS)


@pytest.mark.parametrize(
    ("branch", "words"),
    [
        ("not found", {"not found"}),
        ("colou?r", {"colo"}),
        ("pages?", {"page"}),
        (r"\bpages\b", {"pages"}),
        ("(?:sign|log) ?in", {"sign", "log"}),
        ("(?:page)?", None),
        ("(?!never)now", {"now"}),
        ("a{0,2}bc", {"bc"}),
        ("[abc]", None),
        ("(?:a|.)", None),
        (r"x\.y+", {"x"}),
    ],
)
def test_what_a_branch_needs(branch: str, words: set[str] | None) -> None:
    assert needed(branch) == (None if words is None else frozenset(words))


def test_the_patterns_in_use_are_those_that_were_written() -> None:
    assert (files("harness.capture") / "gate_signs.json").read_text(encoding="utf-8") == prepared(_SOURCE)
