"""The words and marks by which the gate knows what a page speaks of: data from ``gate_signs.toml``, taken apart by `gate_branches`, and how text is matched with it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
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
    A ``shared`` sign is one of the data's, whose words are looked for in a text all at once.
    """

    __slots__ = ("_always", "_branches", "_by_word", "_compiled", "_shared")

    def __init__(self, branches: Branches, *, shared: bool = False) -> None:
        self._branches = branches
        self._shared = shared
        # Filled when they are first asked for: most signs never are.
        self._always = frozenset[int]()
        self._by_word: dict[str, list[int]] | None = None
        self._compiled: dict[str, re.Pattern[str]] = {}

    def search(self, text: str) -> re.Match[str] | None:
        """As the pattern's own."""
        source = self._whole() if _ODD.search(text) else self._possible(text.lower())
        if not source:
            return None
        if (pattern := self._compiled.get(source)) is None:
            if len(self._compiled) > _MOST_COMPILED:
                source = self._whole()
            pattern = self._compiled.setdefault(source, re.compile(source, re.IGNORECASE))
        return pattern.search(text)

    def _possible(self, small: str) -> str:
        """The pattern without the branches that cannot be found in a text of these small letters; empty when none can."""
        if not self._shared or len(small) > _LONG:
            return "|".join(
                branch for branch, words in self._branches if words is None or any(word in small for word in words)
            )
        by_word = self._by_word
        if by_word is None:
            by_word = {}
            for n, (_, words) in enumerate(self._branches):
                for word in words or ():
                    by_word.setdefault(word, []).append(n)
            self._always = frozenset(n for n, (_, words) in enumerate(self._branches) if words is None)
            self._by_word = by_word
        shared = held(small) & by_word.keys()
        if not (shared or self._always):
            return ""
        found = {n for word in shared for n in by_word[word]} | self._always
        return "|".join(self._branches[n][0] for n in sorted(found))

    def _whole(self) -> str:
        return "|".join(branch for branch, _ in self._branches)


# In a text longer than this, in characters, each word is looked for by itself.
_LONG = 1000

# By how many first letters words are known, at most.
_FIRST_LETTERS = 3


@lru_cache(maxsize=1024)
def held(small: str) -> frozenset[str]:
    """The words of all the data's patterns that a text of small letters holds."""
    index = _index()
    found = set[str]()
    for at in range(len(small)):
        for size in range(1, _FIRST_LETTERS + 1):
            for word in index.get(small[at : at + size], ()):
                if small.startswith(word, at):
                    found.add(word)
    return frozenset(found)


@lru_cache(maxsize=1)
def _index() -> dict[str, list[str]]:
    """The words of all the data's patterns by their first letters."""
    index: dict[str, list[str]] = {}
    for word in _data()["words"]:
        index.setdefault(word[:_FIRST_LETTERS], []).append(word)
    return index


# How many choices of a pattern's branches are kept compiled before the whole of it is used for all texts.
_MOST_COMPILED = 12


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    data: dict[str, Any] = json.loads((files("harness.capture") / "gate_signs.json").read_bytes())
    return data


def _sign(branches: Branches) -> Sign:
    return Sign(branches, shared=True)


@lru_cache(maxsize=1)
def signs() -> dict[str, dict[str, list[Sign]]]:
    """Patterns of each kind by the place where they count: ``text``, ``title``, ``marks``, ``widgets``, ``headers``."""
    return {
        name: {place: [_sign(p) for p in patterns] for place, patterns in places.items()}
        for name, places in _data().items()
        if name not in ("concepts", "wall", "vendors", "words")
    }


@lru_cache(maxsize=1)
def vendors() -> tuple[tuple[str, tuple[Sign, ...]], ...]:
    """By outcome's name, what vendors' own pages say of themselves."""
    return tuple((each["kind"], tuple(_sign(p) for p in each["signs"])) for each in _data()["vendors"])


@lru_cache(maxsize=1)
def concepts() -> dict[str, tuple[list[Sign], list[Sign]]]:
    """What notices of each kind speak of: each pattern a thing, in all languages; and what only goes with it."""
    return {
        name: (
            [_sign(p) for p in parts["core"]],
            [_sign(p) for p in parts.get("beside", ())],
        )
        for name, parts in _data()["concepts"].items()
    }


@lru_cache(maxsize=1)
def _wall() -> tuple[Sign, list[Sign]]:
    wall = _data()["wall"]
    return _sign([branch for pattern in wall["more"] for branch in pattern]), [_sign(p) for p in wall["offers"]]


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
