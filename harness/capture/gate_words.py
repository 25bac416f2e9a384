"""The words and marks by which the gate knows what a page speaks of: data from ``gate_signs.toml``, and how text is matched with it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
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


# Letters that a search without regard to case takes for others than their small ones.
_ODD = re.compile(
    r"[\u0130\u0131\u017fµ\u0345\u0370-\u03ff\u1c80-\u1c8f\u1e9b\u1e9e\u1f00-\u1fff\u2126\u212a\u212b\ua64a\ua64b\ufb05\ufb06]"
)


class Sign:
    """A pattern, without regard to case, of which only the branches are compiled whose words a text holds.

    Compiling all of all patterns costs a cold start more than reading a page does. What is found is what the whole would find.
    A ``shared`` sign is one of the data's, whose words are looked for in a text all at once.
    """

    __slots__ = ("_always", "_branches", "_by_word", "_compiled", "_shared", "_source")

    def __init__(self, source: str, *, shared: bool = False) -> None:
        self._source = source
        self._shared = shared
        self._branches: tuple[tuple[str, frozenset[str] | None], ...] | None = None
        self._always = frozenset[int]()
        self._by_word: dict[str, list[int]] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}

    def search(self, text: str) -> re.Match[str] | None:
        """As the pattern's own."""
        source = self._source if _ODD.search(text) else self._possible(text.lower())
        if not source:
            return None
        if (pattern := self._compiled.get(source)) is None:
            if len(self._compiled) > _MOST_COMPILED:
                source = self._source
            pattern = self._compiled.setdefault(source, re.compile(source, re.IGNORECASE))
        return pattern.search(text)

    def _possible(self, small: str) -> str:
        """The pattern without the branches that cannot be found in a text of these small letters; empty when none can."""
        if self._branches is None:
            parted = _parted(self._source)
            by_word: dict[str, list[int]] = {}
            for n, (_, words) in enumerate(parted):
                for word in words or ():
                    by_word.setdefault(word, []).append(n)
            self._always = frozenset(n for n, (_, words) in enumerate(parted) if words is None)
            self._by_word, self._branches = by_word, parted
        if not self._shared or len(small) > _LONG:
            return "|".join(
                branch for branch, words in self._branches if words is None or any(word in small for word in words)
            )
        found = {n for word in held(small) for n in self._by_word.get(word, ())} | self._always
        return "|".join(self._branches[n][0] for n in sorted(found))


# In a text longer than this, in characters, each word is looked for by itself.
_LONG = 1000

# By how many first letters words are known, at most.
_FIRST_LETTERS = 3


@lru_cache(maxsize=1024)
def held(small: str) -> tuple[str, ...]:
    """The words of all the data's patterns that a text of small letters holds."""
    index = _index()
    found = dict[str, None]()
    for at in range(len(small)):
        for size in range(1, _FIRST_LETTERS + 1):
            for word in index.get(small[at : at + size], ()):
                if small.startswith(word, at):
                    found[word] = None
    return tuple(found)


@lru_cache(maxsize=1)
def _index() -> dict[str, list[str]]:
    """The words of all the data's patterns by their first letters."""
    index: dict[str, list[str]] = {}
    words = {word for source in _patterns(_data()) for _, each in _parted(source) for word in each or ()}
    for word in sorted(words):
        index.setdefault(word[:_FIRST_LETTERS], []).append(word)
    return index


def _patterns(data: Any) -> Iterator[str]:
    """Every pattern of the data."""
    if isinstance(data, str):
        yield data
    else:
        for each in data.values() if isinstance(data, dict) else data:
            yield from _patterns(each)


@lru_cache(maxsize=1024)
def _parted(source: str) -> tuple[tuple[str, frozenset[str] | None], ...]:
    """A pattern's branches, each with the words of which it needs one."""
    return tuple((branch, needed(branch)) for branch in branches(source))


# How many choices of a pattern's branches are kept compiled before the whole of it is used for all texts.
_MOST_COMPILED = 12

# The parts of a pattern that tell where its branches part: an escape, a class, how often something comes, a bracket, a bar.
_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{[\d,]*\}|[()|]", re.DOTALL)

# Letters and figures that stand for themselves, none of which may be missing.
_LITERAL = re.compile(r"(?:[^\W_](?![?*{+])|[ '’-](?![?*{+]))+")

_MISSING = ("?", "*", "{")


def branches(source: str) -> list[str]:
    """The alternatives of a pattern that stand in no group, in order."""
    found, depth, begun = list[str](), 0, 0
    for part in _PART.finditer(source):
        match part.group():
            case "(":
                depth += 1
            case ")":
                depth -= 1
            case "|" if not depth:
                found.append(source[begun : part.start()])
                begun = part.end()
    return [*found, source[begun:]]


def needed(branch: str) -> frozenset[str] | None:
    """Words, in small letters, one of which a text must hold for this branch to be found in it; ``None`` where none can be named."""
    depth = end = begun = 0
    found = list[frozenset[str]]()
    for part in [*_PART.finditer(branch), None]:
        at = len(branch) if part is None else part.start()
        if not depth:
            # With what follows, so that a last letter that may be missing is seen to be.
            found += [
                frozenset({w.group().lower()})
                for w in _LITERAL.finditer(branch[: at + 1], end, at + 1)
                if w.end() <= at
            ]
        if part is None:
            break
        if part.group() == "(":
            begun = begun if depth else part.start()
            depth += 1
        elif part.group() == ")":
            depth -= 1
            if not depth and branch[part.end() : part.end() + 1] not in _MISSING:
                inner = branch[begun + 1 : part.start()]
                if not inner.startswith("?") or inner.startswith("?:"):
                    each = [needed(b) for b in branches(inner.removeprefix("?:"))]
                    words = [w for w in each if w is not None]
                    if len(words) == len(each):
                        found.append(frozenset().union(*words))
        end = part.end()
    return max(found, key=lambda words: min(map(len, words)), default=None)


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return tomllib.loads((files("harness.capture") / "gate_signs.toml").read_text(encoding="utf-8"))


def _sign(source: str) -> Sign:
    return Sign(source, shared=True)


@lru_cache(maxsize=1)
def signs() -> dict[str, dict[str, list[Sign]]]:
    """Patterns of each kind by the place where they count: ``text``, ``title``, ``marks``, ``widgets``, ``headers``."""
    return {
        name: {place: [_sign(p) for p in patterns] for place, patterns in places.items()}
        for name, places in _data().items()
        if name not in ("concepts", "wall", "vendors")
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
    return _sign("|".join(wall["more"])), [_sign(p) for p in wall["offers"]]


def matched(text: str, patterns: Sequence[Sign]) -> set[int]:
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
