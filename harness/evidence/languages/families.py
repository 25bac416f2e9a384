"""How tables of words that exclude one another are written down: a family, its poles, and by language the words of each pole, “/” between poles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

Family = tuple[str, tuple[str, ...], Mapping[str, str]]

# The words of a form, as the lexicon parts them.
_PARTS = re.compile(r"[^\s.-]+")


def by_pole(code: str, families: Iterable[Family]) -> dict[str, str]:
    """The words of one language by family and pole, ``family:pole``; forms parted by “|”."""
    found: dict[str, str] = {}
    for family, poles, words in families:
        if code in words:
            forms = [part.strip() for part in words[code].split("/")]
            found |= {f"{family}:{pole}": form for pole, form in zip(poles, forms, strict=True) if form}
    return found


def unhidden(table: Mapping[str, str], added: frozenset[str], *, unspaced: bool = False) -> dict[str, str]:
    """A table in which no form of the families ``added`` hides a shorter one of another family, nor is hidden by a longer one.

    At a word the longest beginning alone is read, and a whole word before any beginning: “released” would hide “release*” of
    another family. What a beginning covers in its family therefore stands there itself wherever a longer form of another does. Between
    families that are not ``added``, nothing changes.
    """
    begins: dict[str, dict[str, str]] = {}
    whole: dict[str, set[str]] = {}
    words: dict[tuple[str, bool], set[str]] = {}
    for value, forms in table.items():
        family = value.partition(":")[0]
        for form in filter(None, forms.split("|")):
            first, *rest = _PARTS.findall(form)
            star = first.endswith("*")
            bare = first.rstrip("*").casefold()
            words.setdefault((bare, star), set()).add(family)
            if rest:
                continue
            if star or unspaced:
                begins.setdefault(bare, {})[family] = value
            if not star:
                whole.setdefault(bare, set()).add(family)
    more: dict[str, list[str]] = {}
    for (word, star), families in words.items():
        known = (set() if star else whole.get(word, set())) | set(begins.get(word, {}))
        for length in range(len(word) - 1, 0, -1):
            for family, value in begins.get(word[:length], {}).items():
                if family not in known and family not in families and (family in added or families <= added):
                    known.add(family)
                    more.setdefault(value, []).append(f"{word}*" if star else word)
    return {value: "|".join((forms, *more.get(value, ()))) for value, forms in table.items()}


def without(pole: str, poles: tuple[str, ...], words: Mapping[str, str]) -> dict[str, str]:
    """The words of a family, those of one pole left out."""
    at = poles.index(pole)
    parts = {code: [part.strip() for part in forms.split("/")] for code, forms in words.items()}
    return {code: " / ".join((*one[:at], "", *one[at + 1 :])) for code, one in parts.items()}
