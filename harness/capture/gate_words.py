"""The words and marks by which the gate knows what a page speaks of: data from ``gate_signs.toml``, and how text is matched with it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any

# How much of its sentence a sign must make up to be what the sentence is for; the same for a title or a heading, which are short.
DIRECT_SHARE = 0.38
HEADED_SHARE = 0.5

# A sentence this short that holds a sign is the sign, whatever else it says; one this long is none.
DIRECT_LENGTH = 42
LONGEST_SIGN = 300

CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
QUOTED = re.compile(r"[‘'“\"«„「『][^‘“”’\"«»„“「」『』]{2,90}[’'”\"»“」』]")


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return tomllib.loads((files("harness.capture") / "gate_signs.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def signs() -> dict[str, dict[str, list[re.Pattern[str]]]]:
    """Patterns of each kind by the place where they count: ``text``, ``title``, ``marks``, ``widgets``, ``headers``."""
    return {
        name: {place: [re.compile(p, re.IGNORECASE) for p in patterns] for place, patterns in places.items()}
        for name, places in _data().items()
        if name not in ("concepts", "wall")
    }


@lru_cache(maxsize=1)
def concepts() -> dict[str, tuple[list[re.Pattern[str]], list[re.Pattern[str]]]]:
    """What notices of each kind speak of: each pattern a thing, in all languages; and what only goes with it."""
    return {
        name: (
            [re.compile(p, re.IGNORECASE) for p in parts["core"]],
            [re.compile(p, re.IGNORECASE) for p in parts.get("beside", ())],
        )
        for name, parts in _data()["concepts"].items()
    }


@lru_cache(maxsize=1)
def _wall() -> tuple[re.Pattern[str], list[re.Pattern[str]]]:
    wall = _data()["wall"]
    more = "|".join(f"(?:{p})" for p in wall["more"])
    return re.compile(more, re.IGNORECASE), [re.compile(p, re.IGNORECASE) for p in wall["offers"]]


def matched(text: str, patterns: Sequence[re.Pattern[str]]) -> set[int]:
    """The numbers of the patterns found in a text."""
    return {n for n, pattern in enumerate(patterns) if pattern.search(text)}


@lru_cache(maxsize=4096)
def core(text: str, kind: str) -> frozenset[int]:
    """The things of a kind, by their numbers, that a text speaks of outside quotation marks."""
    return frozenset(matched(QUOTED.sub(" ", text), concepts()[kind][0]))


@lru_cache(maxsize=4096)
def hidden(text: str) -> bool:
    """Whether a text says that there is more, or for whom it is kept."""
    return bool(_wall()[0].search(QUOTED.sub(" ", text)))


@lru_cache(maxsize=4096)
def offers(text: str) -> frozenset[int]:
    """What a text offers, by numbers: a subscription, membership, a price, a trial, a limit, a way in."""
    return frozenset(matched(QUOTED.sub(" ", text), _wall()[1]))


@lru_cache(maxsize=4096)
def direct(sentence: str, name: str, place: str = "text") -> str:
    """The words of a sign, where they are what the sentence is for; empty where it merely holds them, or none."""
    sentence = QUOTED.sub(" ", sentence).strip()
    if not sentence or len(sentence) > LONGEST_SIGN:
        return ""
    known = signs().get(name, {})
    headed = place == "title"
    for pattern in (*known.get("text", ()), *(known.get("title", ()) if headed else ())):
        match = pattern.search(sentence)
        if match is None:
            continue
        said: str = match.group()
        share = len(said.strip()) / len(sentence)
        if share >= (HEADED_SHARE if headed else DIRECT_SHARE) or (not headed and length(sentence) <= DIRECT_LENGTH):
            return said.strip()[:60]
    return ""


def named(text: str, kind: str) -> str:
    """The words in which a text speaks of a kind of notice; empty if it does not."""
    unquoted = QUOTED.sub(" ", text)
    patterns = [_wall()[0], *_wall()[1]] if kind == "paywall" else concepts()[kind][0]
    return next((m.group().strip()[:60] for p in patterns if (m := p.search(unquoted))), "")


def length(text: str) -> int:
    """Characters of text, where one of a script without spaces counts for three."""
    return len(text) + 2 * len(CJK.findall(text))
