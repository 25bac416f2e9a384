"""The words and marks by which the gate knows what a page speaks of: data from ``gate_signs.toml``, taken apart by `gate_branches`, and how text is matched with it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

# As `gate_branches.taken_apart` gives them: each with the words of which a text must hold one.
Branches = Sequence[tuple[str, Sequence[str] | None]]

# How much of its sentence a sign must make up to be what the sentence is for; the same for a title or a heading, which are short.
DIRECT_SHARE = 0.38
HEADED_SHARE = 0.5

# A sentence this short that holds a sign is the sign, whatever else it says; one this long is none.
DIRECT_LENGTH = 42
LONGEST_SIGN = 300

CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
QUOTED = re.compile(r"[‘'“\"«„「『][^‘“”’\"«»„“「」『』]{2,90}[’'”\"»“」』]")


# Letters that a search without regard to case takes for others than their small ones.
_ODD = re.compile(
    r"[\u0130\u0131\u017fµ\u0345\u0370-\u03ff\u1c80-\u1c8f\u1e9b\u1e9e\u1f00-\u1fff\u2126\u212a\u212b\ua64a\ua64b\ufb05\ufb06]"
)


class Sign:
    """A pattern, without regard to case, of which only the branches are compiled whose words a text holds.

    Compiling all of all patterns costs a cold start more than reading a page does. What is found is what the whole would find.
    The words of a `Family`'s signs are looked for in a text all at once.
    """

    __slots__ = ("_always", "_branches", "_compiled", "_family", "_number")

    def __init__(self, branches: Branches, *, family: Family | None = None, number: int = 0) -> None:
        self._branches = branches
        self._family = family
        self._number = number
        self._always = [n for n, (_, words) in enumerate(branches) if words is None]
        self._compiled: dict[str, re.Pattern[str]] = {}

    def search(self, text: str) -> re.Match[str] | None:
        """As the pattern's own."""
        source = self._possible(text)
        if not source:
            return None
        if (pattern := self._compiled.get(source)) is None:
            if len(self._compiled) > _MOST_COMPILED:
                source = self._whole()
            pattern = self._compiled.setdefault(source, re.compile(source, re.IGNORECASE))
        return pattern.search(text)

    def _possible(self, text: str) -> str:
        """The pattern without the branches that cannot be found in a text; empty when none can."""
        if self._family is not None and len(text) <= _LONG:
            held = self._family.held(text)
            if held is None:
                return self._whole()
            found = held.get(self._number)
            if found is None and not self._always:
                return ""
            return "|".join(self._branches[n][0] for n in sorted({*(found or ()), *self._always}))
        if _ODD.search(text):
            return self._whole()
        small = text.lower()
        return "|".join(
            branch for branch, words in self._branches if words is None or any(word in small for word in words)
        )

    def _whole(self) -> str:
        return "|".join(branch for branch, _ in self._branches)


class Family:
    """Signs whose words are looked for together. All are made before the first text is looked through."""

    def __init__(self) -> None:
        self._signs = 0
        # Words by their first letters, each with the branches that need it: the numbers of their sign and of their own in it.
        self._index: dict[str, dict[str, list[tuple[int, int]]]] = {}
        self.held = lru_cache(maxsize=1024)(self._held)

    def sign(self, branches: Branches) -> Sign:
        """One more sign of this family."""
        for n, (_, words) in enumerate(branches):
            for word in words or ():
                self._index.setdefault(word[:_FIRST_LETTERS], {}).setdefault(word, []).append((self._signs, n))
        self._signs += 1
        return Sign(branches, family=self, number=self._signs - 1)

    def _held(self, text: str) -> dict[int, list[int]] | None:
        """By sign, the branches that need a word which a text holds; ``None`` where its small letters are not all that may be found."""
        if _ODD.search(text):
            return None
        small = text.lower()
        found: dict[int, list[int]] = {}
        seen = set[str]()
        for at in range(len(small)):
            for size in range(1, _FIRST_LETTERS + 1):
                for word, users in self._index.get(small[at : at + size], _NONE).items():
                    if word not in seen and small.startswith(word, at):
                        seen.add(word)
                        for sign, branch in users:
                            found.setdefault(sign, []).append(branch)
        return found


# In a text longer than this, in characters, each word is looked for by itself.
_LONG = 1000

# By how many first letters words are known, at most.
_FIRST_LETTERS = 3

_NONE: dict[str, list[tuple[int, int]]] = {}


# How many choices of a pattern's branches are kept compiled before the whole of it is used for all texts.
_MOST_COMPILED = 12


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(Path(__file__).with_name("gate_signs.json").read_bytes())
    return data


@dataclass(frozen=True, slots=True)
class _Known:
    """The data's signs, all of one family, as the functions below give them."""

    signs: dict[str, dict[str, list[Sign]]]
    vendors: tuple[tuple[str, tuple[Sign, ...]], ...]
    concepts: dict[str, tuple[list[Sign], list[Sign]]]
    more: Sign
    offers: list[Sign]


@lru_cache(maxsize=1)
def _known() -> _Known:
    data, sign = _data(), Family().sign
    return _Known(
        signs={
            name: {place: [sign(p) for p in patterns] for place, patterns in places.items()}
            for name, places in data.items()
            if name not in ("concepts", "wall", "vendors")
        },
        vendors=tuple((each["kind"], tuple(sign(p) for p in each["signs"])) for each in data["vendors"]),
        concepts={
            name: ([sign(p) for p in parts["core"]], [sign(p) for p in parts.get("beside", ())])
            for name, parts in data["concepts"].items()
        },
        more=sign([branch for pattern in data["wall"]["more"] for branch in pattern]),
        offers=[sign(p) for p in data["wall"]["offers"]],
    )


def signs() -> dict[str, dict[str, list[Sign]]]:
    """Patterns of each kind by the place where they count: ``text``, ``title``, ``marks``, ``widgets``, ``headers``."""
    return _known().signs


def vendors() -> tuple[tuple[str, tuple[Sign, ...]], ...]:
    """By outcome's name, what vendors' own pages say of themselves."""
    return _known().vendors


def concepts() -> dict[str, tuple[list[Sign], list[Sign]]]:
    """What notices of each kind speak of: each pattern a thing, in all languages; and what only goes with it."""
    return _known().concepts


def matched(text: str, patterns: Sequence[Sign]) -> set[int]:
    """The numbers of the patterns found in a text."""
    return {n for n, pattern in enumerate(patterns) if pattern.search(text)}


@lru_cache(maxsize=4096)
def core(text: str, kind: str) -> frozenset[int]:
    """The things of a kind, by their numbers, that a text speaks of outside quotation marks."""
    return frozenset(matched(QUOTED.sub(" ", text), concepts()[kind][0]))


@lru_cache(maxsize=4096)
def leads_home(text: str) -> bool:
    """Whether a text names a way back, or to the front page."""
    return concepts()["soft_404"][1][0].search(text) is not None


@lru_cache(maxsize=4096)
def hidden(text: str) -> bool:
    """Whether a text says that there is more, or for whom it is kept."""
    return bool(_known().more.search(QUOTED.sub(" ", text)))


@lru_cache(maxsize=4096)
def offers(text: str) -> frozenset[int]:
    """What a text offers, by numbers: a subscription, membership, a price, a trial, a limit, a way in."""
    return frozenset(matched(QUOTED.sub(" ", text), _known().offers))


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
    patterns = [_known().more, *_known().offers] if kind == "paywall" else concepts()[kind][0]
    return next((m.group().strip()[:60] for p in patterns if (m := p.search(unquoted))), "")


def length(text: str) -> int:
    """Characters of text, where one of a script without spaces counts for three."""
    return len(text) + 2 * len(CJK.findall(text))
