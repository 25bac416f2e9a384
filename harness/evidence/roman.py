"""Roman numerals that count: Grade II, Kapitel IV, la galería VI. Those behind a name are part of it: Felipe VI."""

from __future__ import annotations

import re
from functools import lru_cache

# Behind a word in small letters, or one of these with a capital as in titles; one sign alone only behind these, in either.
_HEADS = (
    "act|annex|appendix|article|band|book|category|chapter|class|division|grade|group|kapitel|level|part|phase|schedule|section|stage|stufe|teil|tier|title|type|volume|war|"
    "annexe|catégorie|chapitre|classe|livre|niveau|partie|titre|tome|anexo|artículo|capítulo|clase|fase|galería|libro|nivel|parte|título|tomo|capitolo|livello|titolo|"
    "rozdział|część|tom|глава|глави|раздел|розділ|том|часть|частина|категории|категорії"
)
_NUMERAL = re.compile(
    rf"(?:(?<![\w.])(?i:{_HEADS})[\s ](?P<one>X{{0,3}}(?:IX|IV|V?I{{0,3}}))|(?<!\w)[a-zà-ÿа-яёєіїґ]+[\s ](?P<more>(?=[IVX]{{2}})X{{0,3}}(?:IX|IV|V?I{{0,3}})))(?![\w'’-])"
)
_VALUES = {"I": 1, "V": 5, "X": 10}


@lru_cache(maxsize=1024)
def roman_numerals(text: str) -> tuple[tuple[int, int, str], ...]:
    """The Roman numerals in folded ``text`` that count, as ``(start, end, value)``."""
    if "I" not in text and "V" not in text and "X" not in text:
        return ()
    found = []
    for match in _NUMERAL.finditer(text):
        group = "one" if match["one"] else "more"
        if match[group]:
            found.append((*match.span(group), str(_value(match[group]))))
    return tuple(found)


def _value(numeral: str) -> int:
    values = [_VALUES[sign] for sign in numeral]
    return sum(-v if v < max(values[n:]) else v for n, v in enumerate(values))
