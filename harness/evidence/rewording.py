"""Whether a passage says the same as another in other words: by the figures, names and telling words that it keeps."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from harness.evidence.facts import MARKS, PIECE, facts_replaced
from harness.evidence.patterns import later

# So great a share of a passage's telling words stands in a rewording of it; unrelated sentences of one article share fewer.
KEPT_CUTOFF = 0.34

# Words are the same when their beginnings are: so many letters, which endings of inflected languages leave alone.
_STEM = 5

# Letters from which on a word tells anything, and is another's form by its first ones.
_LONG = 4

# Letters that another form of a word only adds to.
_SHORT = 3

_ARABIC = later("(?:و?(?:ال|بال|لل|كال)|[وبلف](?=.{4}))(?=.{3})")

_IDEOGRAM = later(r"[々㐀-鿿]")
_KATAKANA = later(r"[ァ-ヿ]{2,}")
_WORD = later(rf"\d+(?:[.,' ]\d{{3}}(?!\d)|[.,]\d+)*|(?:[^\W\d_]|[{MARKS}])+")
_INDIC = later(r"[\u0900-\u0dff]")
_KANA = later(r"[぀-ゟー、]")

# So many signs of grammar between two replaced stretches of Japanese leave them one.
_JOINING_KANA = 2


def keeps(wanted: str, text: str) -> float:
    """The share (0–1) of the telling words of a folded passage that stand in another, in whatever form."""
    words = telling(wanted)
    return len(_kept(wanted, text)) / len(words) if words else 0.0


def kept_words(wanted: str, text: str) -> int:
    """How many of the telling words of a folded passage stand in another, in whatever form."""
    return len(_kept(wanted, text))


@lru_cache(maxsize=2048)
def _kept(wanted: str, text: str) -> frozenset[str]:
    ours, theirs = telling(wanted), telling(text)
    return ours & theirs | {a for a in ours - theirs if any(_one_word(a, b) for b in theirs)}


def _one_word(one: str, other: str) -> bool:
    """Whether two words, by their first letters, are one in two forms: дах and даху, the storm with and without its Arabic article."""
    if not one[0].isalpha() or not other[0].isalpha() or "ぁ" <= one[0] <= "\ud7a3":
        return False
    one, other = _bare(one), _bare(other)
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORT:
        return False
    return long.startswith(short) or (len(short) >= _LONG and short[:_LONG] == long[:_LONG])


def _bare(word: str) -> str:
    """A word without the article and particles that Arabic writes together with it."""
    if not "\u0600" <= word[0] <= "\u06ff":
        return word
    found = _ARABIC.match(word)
    return word[found.end() :] if found else word


@lru_cache(maxsize=4096)
def telling(text: str) -> frozenset[str]:
    """Figures, stems of words of some length, runs of katakana and pairs of ideograms; of Korean words the first two syllables."""
    found: set[str] = set()
    for match in _WORD.finditer(text):
        word = match.group()
        if word[0].isdigit():
            # A figure set high is no digit to a pattern.
            found.add(re.sub(r"\D", "", word) or word)
        elif _IDEOGRAM.search(word) or _KATAKANA.search(word):
            found |= set(_KATAKANA.findall(word))
            found |= {a + b for a, b in pairwise(word) if _IDEOGRAM.match(a) and _IDEOGRAM.match(b)}
        elif "가" <= word[0] <= "힣":
            if len(word) > 1:
                found.add(word[:2])
        elif len(word) >= _LONG or word[0].isupper():
            found.add(word.casefold()[: _STEM + (2 if "\u0600" <= word[0] <= "\u06ff" else 0)])
    return frozenset(found)


def facts_lost(wanted: str, text: str, *, names_only: bool = False) -> int:
    """How many separate facts stand replaced, as `facts_replaced` counts them.

    In Indic scripts a word is one with its signs of vowels. In Japanese, where each sign counts as a word, signs of grammar between two
    replaced stretches part nothing where such are replaced too, and a stretch of nothing else is no fact.
    """
    if _INDIC.search(wanted):
        return _words_replaced(wanted, text, names_only=names_only)
    count = facts_replaced(wanted, text, names_only=names_only)
    if names_only:
        return count
    if count < 2 or not re.search(r"[぀-ヿ]", wanted):
        return count
    old = [m.group() for m in PIECE.finditer(wanted)]
    new = [m.group() for m in PIECE.finditer(text)]
    stretches: list[list[int]] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        last = stretches[-1] if stretches else None
        between = old[last[1] : a] if last else []
        loose = any(_KANA.match(p) for p in (*old[a:b], *new[c:d]))
        if last and loose and len(between) <= _JOINING_KANA and all(_KANA.match(p) for p in between):
            last[1], last[3] = b, d
        else:
            stretches.append([a, b, c, d])
    merged = sum(1 for a, b, c, d in stretches if _holds(old[a:b]) and _holds(new[c:d]))
    return min(count, merged)


def _words_replaced(wanted: str, text: str, *, names_only: bool) -> int:
    old, new = _WORD.findall(wanted), _WORD.findall(text)
    return sum(
        1
        for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if tag == "replace" and not (names_only and any(w[0].isdigit() for w in (*old[a:b], *new[c:d])))
    )


def _holds(pieces: list[str]) -> bool:
    return any(p[0].isalnum() and not _KANA.match(p) for p in pieces)
