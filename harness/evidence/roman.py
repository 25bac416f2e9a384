"""Roman numerals that count: Grade II, Kapitel IV, la galería VI. Those behind a name are part of it: Felipe VI."""

from __future__ import annotations

import re
from functools import lru_cache

# Behind a word in small letters, or one of these with a capital as in titles; one sign alone only behind these, in either.
_HEAD_WORDS = (
    "act annex appendix article band book category chapter class division grade group kapitel level part phase schedule section stage stufe teil tier title type volume war "
    "annexe catégorie chapitre classe livre niveau partie titre tome anexo artículo capítulo clase fase galería libro nivel parte título tomo capitolo livello titolo "
    "rozdział część tom глава глави раздел розділ том часть частина категории категорії"
)
_HEADS = frozenset(_HEAD_WORDS.split())
_NUMERAL = re.compile(r"(?<=[\s ])(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?![\w'’-])")
_WORD_BEFORE = re.compile(r"(?<![\w.])[^\W\d_]+(?=[\s ]$)")
_LONGEST_WORD = 20
_VALUES = {"I": 1, "V": 5, "X": 10}


@lru_cache(maxsize=1024)
def roman_numerals(text: str) -> tuple[tuple[int, int, str], ...]:
    """The Roman numerals in folded ``text`` that count, as ``(start, end, value)``."""
    found = []
    for match in _NUMERAL.finditer(text):
        start, end = match.span()
        before = _WORD_BEFORE.search(text[max(0, start - _LONGEST_WORD) : start])
        if before and (before[0].casefold() in _HEADS or (before[0].islower() and end - start > 1)):
            found.append((start, end, str(_value(match[0]))))
    return tuple(found)


def _value(numeral: str) -> int:
    values = [_VALUES[sign] for sign in numeral]
    return sum(-v if v < max(values[n:]) else v for n, v in enumerate(values))
