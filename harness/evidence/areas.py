"""Squares of a length as units: square kilometres, kilomètres carrés, квадратных километров, 平方公里, 제곱킬로미터."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.patterns import later

# A word for the square stands before the length, or is one word with it; in other languages it stands behind.
_BEFORE = r"square|sq\.?|vierkante|quadrat|kvadrat(?:n\w+)?|négyzet|neliö|четворн\w+|четвъртит\w+|квадратн\w+|кв\.?|τετραγωνικ\w+|वर्ग|ตาราง|平方|제곱|평방"
_BEHIND = r"kw\.?|кв\.?|carrés?|cuadrad[oa]s?|quadr(?:at)?[aieos]+|quadrad[oa]s?|kwadratow\w+|čtverečn\w+|štvorcov\w+|pătra[țţt][ie]|kare|persegi|vuông|مربع\w*|מרובע(?:ים)?"
_LENGTHS = {
    "km": r"kilom[eéèêòoô]t\w*|chilometr\w+|quil[oôó]metr\w+|kil[óò]metr\w+|ki-?lô-?mét|km(?!\w)|к[иі]лом[еі]т\w*|км(?!\w)|χιλι[οό]μ[εέ]τρ\w+|公里|千米|キロ(?:メートル)?|킬로미터|كيلو\s?متر\w*|کیلومتر\w*|كم|קילומטר\w*|किलोमीटर|किमी|กิโลเมตร",
    "m": r"m[eèé]t(?:er|re|r)\w*|mét|m(?!\w)|метр\w*|м(?!\w)|μ[εέ]τρ\w+|米|公尺|メートル|미터|متر\w*|أمتار|מטר\w*|मीटर|เมตร",
    "mi": r"mi(?!\w)|miles?|meilen?|mijl(?:en)?|millas?|milhas?|miglia|мил(?:ь|и|і|ях|ям)|英里|マイル|마일|ميلا?|मील",
    "ft": r"feet|foot|ft(?!\w)",
}
_NAMES = dict(enumerate(_LENGTHS))


def _any(form: str) -> str:
    return "|".join(f"(?P<{form}{number}>{_LENGTHS[unit]})" for number, unit in _NAMES.items())


# What is short for both, behind a figure.
_SHORT = {"kvm": "m²", "qm": "m²", "kmq": "km²", "mq": "m²", "平米": "m²", "ตร.กม.": "km²", "ตร.ม.": "m²", "τ.χλμ.": "km²", "τ.μ.": "m²", "км2": "km²", "м2": "m²", "km2": "km²", "m2": "m²", "neliötä": "m²"}  # fmt: skip
_SHORTLY = later(rf"(?<=\d)\s?(?P<short>{'|'.join(map(re.escape, _SHORT))})(?![a-zа-яё])")
_HINT = later(rf"{_BEFORE}|{_BEHIND}")
_AREA = later(rf"(?<![^\W\d_])(?:(?:{_BEFORE})[\s-]*(?:{_any('before')})|(?:{_any('behind')})\s*(?:{_BEHIND})(?!\w))")


@lru_cache(maxsize=512)
def areas(text: str) -> tuple[tuple[int, int, str], ...]:
    """The words for squares of a length in ``text`` as ``(start, end, canonical unit)``, in order: “km²”, “m²”, “mi²”, “ft²”."""
    lower = text.lower()
    if len(lower) != len(text):
        return ()
    found = [(*m.span("short"), _SHORT[m["short"]]) for m in _SHORTLY.finditer(lower)]
    if _HINT.search(lower):
        found += [
            (m.start(), m.end(), f"{_NAMES[int(str(m.lastgroup).removeprefix('before').removeprefix('behind'))]}²")
            for m in _AREA.finditer(lower)
        ]
    return tuple(sorted(found))
