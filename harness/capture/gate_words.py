"""The words and marks by which the gate knows what a page speaks of: data from ``gate_signs.toml``, taken apart by `gate_branches`, and how text is matched with it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
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
    """A pattern, without regard to case, of which only the branches are compiled and asked whose words a text holds.

    Compiling all of all patterns costs a cold start more than reading a page does. What is found is what the whole would find: the first match,
    of the first branch where several begin there. The words of a `Family`'s signs are looked for in a text all at once.
    """

    __slots__ = ("_branches", "_compiled", "_family", "_whole", "always", "number")

    def __init__(self, branches: Branches, *, family: Family | None = None, number: int = 0) -> None:
        self._branches = branches
        self._family = family
        self.number = number
        self.always = tuple(n for n, (_, words) in enumerate(branches) if words is None)
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._whole: re.Pattern[str] | None = None

    def search(self, text: str) -> re.Match[str] | None:
        """As the pattern's own."""
        if self._family is not None and len(text) <= _LONG:
            held = self._family.held(text)
            return self._all(text) if held is None else self.among(text, held)
        if _ODD.search(text):
            return self._all(text)
        small = _small(text)
        return self._first(
            text,
            [n for n, (_, words) in enumerate(self._branches) if words is None or any(word in small for word in words)],
        )

    def among(self, text: str, held: Mapping[int, Sequence[int]]) -> re.Match[str] | None:
        """As `search`, in a text of which is known which branches of its family's signs have a word in it."""
        found = held.get(self.number)
        if found is None:
            return self._first(text, self.always) if self.always else None
        return self._first(text, sorted({*found, *self.always}))

    def _first(self, text: str, branches: Sequence[int]) -> re.Match[str] | None:
        """The match that begins first, of these branches in their order."""
        best: re.Match[str] | None = None
        for n in branches:
            if (pattern := self._compiled.get(n)) is None:
                pattern = self._compiled.setdefault(n, re.compile(self._branches[n][0], re.IGNORECASE))
            match = pattern.search(text)
            if match is not None and (best is None or match.start() < best.start()):
                best = match
        return best

    def _all(self, text: str) -> re.Match[str] | None:
        if self._whole is None:
            self._whole = re.compile("|".join(branch for branch, _ in self._branches), re.IGNORECASE)
        return self._whole.search(text)


class Family:
    """Signs whose words are looked for together. All are made before the first text is looked through."""

    def __init__(self) -> None:
        self._signs = 0
        # Each word with the branches that need it: the numbers of their sign and of their own in it.
        self._users: dict[str, list[tuple[int, int]]] = {}
        # Words by their first letters; those that have fewer.
        self._index: dict[str, list[str]] = {}
        self._short = set[str]()
        self.held = lru_cache(maxsize=1024)(self._held)

    def sign(self, branches: Branches) -> Sign:
        """One more sign of this family."""
        for n, (_, words) in enumerate(branches):
            for word in words or ():
                if word not in self._users:
                    self._users[word] = []
                    if len(word) < _FIRST_LETTERS:
                        self._short.add(word)
                    else:
                        self._index.setdefault(word[:_FIRST_LETTERS], []).append(word)
                self._users[word].append((self._signs, n))
        self._signs += 1
        return Sign(branches, family=self, number=self._signs - 1)

    def _held(self, text: str) -> dict[int, list[int]] | None:
        """By sign, the branches that need a word which a text holds; ``None`` where its small letters are not all that may be found."""
        if _ODD.search(text):
            return None
        small = text.lower()
        begun = self._index.keys() & {small[at : at + _FIRST_LETTERS] for at in range(len(small))}
        words = [word for first in begun for word in self._index[first] if word in small]
        words += self._short & {*small, *(small[at : at + 2] for at in range(len(small)))}
        found: dict[int, list[int]] = {}
        for word in words:
            for sign, branch in self._users[word]:
                found.setdefault(sign, []).append(branch)
        return found


class Signs(list[Sign]):
    """Signs of one family that are asked one after another: of a short text only those of which a word stands in it."""

    def __init__(self, family: Family, patterns: Iterable[Branches]) -> None:
        super().__init__(family.sign(pattern) for pattern in patterns)
        self._family = family
        self._at = {sign.number: n for n, sign in enumerate(self)}
        self._always = frozenset(number for number, n in self._at.items() if self[n].always)

    def found(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The first match of each pattern that is found in a text, with the pattern's number among these, in order."""
        held = self._family.held(text) if len(text) <= _LONG else None
        if held is None:
            for n, sign in enumerate(self):
                if (match := sign.search(text)) is not None:
                    yield n, match
            return
        for number in sorted(self._always | (held.keys() & self._at.keys())):
            n = self._at[number]
            if (match := self[n].among(text, held)) is not None:
                yield n, match

    def any(self, text: str) -> bool:
        """Whether one of them is found in a text."""
        return next(self.found(text), None) is not None


# In a text longer than this, in characters, each word is looked for by itself.
_LONG = 1000

# By how many first letters words are known.
_FIRST_LETTERS = 3


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(Path(__file__).with_name("gate_signs.json").read_bytes())
    return data


@dataclass(frozen=True, slots=True)
class _Known:
    """The data's signs, all of one family, as the functions below give them."""

    signs: dict[str, dict[str, Signs]]
    vendors: tuple[tuple[str, Signs], ...]
    concepts: dict[str, tuple[Signs, Signs]]
    more: Sign
    offers: Signs
    none: Signs


@lru_cache(maxsize=1)
def _known() -> _Known:
    data, family = _data(), Family()
    return _Known(
        signs={
            name: {place: Signs(family, patterns) for place, patterns in places.items()}
            for name, places in data.items()
            if name not in ("concepts", "wall", "vendors")
        },
        vendors=tuple((each["kind"], Signs(family, each["signs"])) for each in data["vendors"]),
        concepts={
            name: (Signs(family, parts["core"]), Signs(family, parts.get("beside", ())))
            for name, parts in data["concepts"].items()
        },
        more=family.sign([branch for pattern in data["wall"]["more"] for branch in pattern]),
        offers=Signs(family, data["wall"]["offers"]),
        none=Signs(family, ()),
    )


def signs() -> dict[str, dict[str, Signs]]:
    """Patterns of each kind by the place where they count: ``text``, ``title``, ``marks``, ``widgets``, ``headers``."""
    return _known().signs


def vendors() -> tuple[tuple[str, Signs], ...]:
    """By outcome's name, what vendors' own pages say of themselves."""
    return _known().vendors


def concepts() -> dict[str, tuple[Signs, Signs]]:
    """What notices of each kind speak of: each pattern a thing, in all languages; and what only goes with it."""
    return _known().concepts


def placed(kind: str, place: str) -> Signs:
    """The patterns of a kind that count in a place; none where the data has none."""
    return signs().get(kind, {}).get(place, _known().none)


def matched(text: str, patterns: Signs) -> set[int]:
    """The numbers of the patterns found in a text."""
    return {n for n, _ in patterns.found(text)}


@lru_cache(maxsize=16)
def _small(text: str) -> str:
    """A text in small letters: of a long one all signs ask for them."""
    return text.lower()


@lru_cache(maxsize=4096)
def unquoted(text: str) -> str:
    """A text with a space for all that stands in it in quotation marks."""
    return QUOTED.sub(" ", text)


@lru_cache(maxsize=4096)
def core(text: str, kind: str) -> frozenset[int]:
    """The things of a kind, by their numbers, that a text speaks of outside quotation marks."""
    return frozenset(matched(unquoted(text), concepts()[kind][0]))


@lru_cache(maxsize=4096)
def leads_home(text: str) -> bool:
    """Whether a text names a way back, or to the front page."""
    return concepts()["soft_404"][1][0].search(text) is not None


@lru_cache(maxsize=4096)
def hidden(text: str) -> bool:
    """Whether a text says that there is more, or for whom it is kept."""
    return bool(_known().more.search(unquoted(text)))


@lru_cache(maxsize=4096)
def offers(text: str) -> frozenset[int]:
    """What a text offers, by numbers: a subscription, membership, a price, a trial, a limit, a way in."""
    return frozenset(matched(unquoted(text), _known().offers))


@lru_cache(maxsize=4096)
def direct(sentence: str, name: str, place: str = "text") -> str:
    """The words of a sign, where they are what the sentence is for; empty where it merely holds them, or none."""
    sentence = unquoted(sentence).strip()
    if not sentence or len(sentence) > LONGEST_SIGN:
        return ""
    headed = place == "title"
    found = placed(name, "text").found(sentence)
    for _, match in chain(found, placed(name, "title").found(sentence)) if headed else found:
        said: str = match.group()
        share = len(said.strip()) / len(sentence)
        if share >= (HEADED_SHARE if headed else DIRECT_SHARE) or (not headed and length(sentence) <= DIRECT_LENGTH):
            return said.strip()[:60]
    return ""


def named(text: str, kind: str) -> str:
    """The words in which a text speaks of a kind of notice; empty if it does not."""
    said = unquoted(text)
    if kind == "paywall" and (more := _known().more.search(said)):
        return more.group().strip()[:60]
    found = (_known().offers if kind == "paywall" else concepts()[kind][0]).found(said)
    return next((match.group().strip()[:60] for _, match in found), "")


def length(text: str) -> int:
    """Characters of text, where one of a script without spaces counts for three."""
    return len(text) if text.isascii() else len(text) + 2 * len(CJK.findall(text))
