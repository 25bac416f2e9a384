"""What is judged, as words: cleaned of the marks of prepared corpora, in pieces, with their stems and how rare they are."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from harness.judge.rarity import rarity

# Brackets, quotation marks and lost characters as the corpora made of Wikipedia write them.
_MARKS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "``": '"', "''": '"', "\ufffd": " ", "ï¿½": " "}
_SPACE = re.compile(r"\s+")
_SPACE_BEFORE = re.compile(r"\s+(?=[,.;:?!%)\]]|'s\b|n't\b)")
_SPACE_BEHIND = re.compile(r"(?<=[(\[$£€#])\s+")
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*|[$£€%]")
# No more of a text than this is read, so that the costs of one pair stay bounded.
MOST_CHARACTERS = 4000

STOP = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "from",
        "by",
        "with",
        "as",
        "and",
        "or",
        "but",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "it",
        "its",
        "he",
        "she",
        "his",
        "her",
        "they",
        "their",
        "them",
        "this",
        "that",
        "these",
        "those",
        "there",
        "has",
        "have",
        "had",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "also",
        "which",
        "who",
        "whom",
        "whose",
        "what",
        "when",
        "where",
        "while",
        "than",
        "then",
        "so",
        "such",
        "into",
        "onto",
        "over",
        "under",
        "after",
        "before",
        "during",
        "about",
        "up",
        "out",
        "off",
        "per",
        "s",
        "t",
        "'s",
        "n't",
        "if",
        "not",
        "no",
        "he",
        "him",
        "you",
        "your",
        "we",
        "our",
        "i",
        "my",
        "me",
        "us",
        "upon",
        "within",
        "through",
        "between",
        "against",
    ]
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands: its spelling in lower case, its stem, and whether it began with a capital."""

    start: int
    end: int
    low: str
    stem: str
    capital: bool

    @property
    def weight(self) -> float:
        """How much it tells that a text holds this word: the rarer, the more."""
        return rarity(self.stem)

    @property
    def content(self) -> bool:
        """Whether it is more than a joint between others."""
        return self.low not in STOP and (len(self.low) > 1 or self.low.isdigit())


@lru_cache(maxsize=4096)
def cleaned(text: str) -> str:
    """`text` without the marks of tokenised corpora, with single spaces, cut to what is read of one text."""
    text = text[: 2 * MOST_CHARACTERS]
    for mark, sign in _MARKS.items():
        if mark in text:
            text = text.replace(mark, sign)
    return _SPACE.sub(" ", text).strip()[:MOST_CHARACTERS]


@lru_cache(maxsize=4096)
def as_written(text: str) -> str:
    """`text` cleaned, and with marks beside their words as people write: “$ 5 , he said” is “$5, he said”."""
    return _SPACE_BEHIND.sub("", _SPACE_BEFORE.sub("", cleaned(text)))


# Words that say the same of figures, as far as a comparison of them goes.
_SAME_LISTS = (
    "film movie", "worldwide globally internationally global", "gross earn collect made make rake", "review reviewer critic",
    "case occurrence infection instance", "coronaviru covid corona covid-19 coronavirus", "rat score scor approval rating",
    "view watch", "kill dead died death fatality", "wound injur hurt", "troop soldier", "receiv get got garner earn gain",
    "us u.s usa america american", "uk u.k britain british",
)  # fmt: skip


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A lower-case English word without its endings, roughly, the same for words that say the same of figures."""
    bare = _bare(word)
    return _SAME.get(bare, bare)


def _bare(word: str) -> str:
    word = word.replace("’", "'").removesuffix("'s").removesuffix("'")
    if len(word) < 4 or not word.isascii() or word[0].isdigit():
        return word
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            base = word[: len(word) - len(ending)] + instead
            if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "aeiouslz":
                base = base[:-1]
            return base.removesuffix("e") if len(base) > 3 else base
    return word.removesuffix("e") if len(word) > 4 else word


_ENDINGS = (
    ("ies", "y"), ("ied", "y"), ("ings", ""), ("ing", ""), ("edly", ""), ("ed", ""), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"),
    ("xes", "x"), ("ss", "ss"), ("us", "us"), ("is", "is"), ("s", ""), ("ly", ""),
)  # fmt: skip


_SAME = {_bare(word): group.split()[0] for group in reversed(_SAME_LISTS) for word in group.split()}


@lru_cache(maxsize=2048)
def words(text: str) -> tuple[Word, ...]:
    """The words and figures of `text`, in order; figures without the commas of thousands."""
    found = []
    for match in _WORD.finditer(text):
        written = match.group()
        low = written.lower()
        if low[0].isdigit():
            low = re.sub(r",(?=\d{3}(?!\d))", "", low)
        found.append(Word(match.start(), match.end(), low, stem(low), written[:1].isupper()))
    return tuple(found)


def log_ratio(one: float, other: float) -> float:
    """How far two values are apart, as the absolute logarithm of their ratio; 5 where that says nothing."""
    if one == other:
        return 0.0
    if one <= 0 or other <= 0:
        return 5.0
    return min(5.0, abs(math.log(one / other)))
