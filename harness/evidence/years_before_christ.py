"""Years told with the side of the common count that they lie on: 850 BC, 850 v. Chr., عام 850 قبل الميلاد, 公元前850年."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.patterns import later

_YEAR = r"(?P<y>\d{1,4}|\d{1,2}[.,]\d{3})"
_BEHIND = r"(?P<bc>B\.?\s?C\.?(?:E\.?)?(?!\w)|v\.\s?Chr\.?|v\.\s?u\.\s?Z\.|av(?:ant|\.)\s?J\.?-C\.?|a\.\s?C\.|a\.\s?d?\.?\s?C\.|v\.\s?Chr\.|до\s(?:н\.\s?[еэ]\.|нашо[її]\sери|нашей\sэры)|p\.\s?n\.\s?e\.|př\.\s?n\.\s?l\.|f\.\s?Kr\.?|قبل\sالميلاد|ق\.\s?م)"
_FORMS = (
    later(rf"(?<![\d.,])(?:(?:عام|سنة|Jahr|année|l'an|año|anno|ano|jaar|roku|рік|рок[уі]|год[ау]?)\s)?{_YEAR}(?:\s(?:року|года?|roku))?\s?{_BEHIND}"),
    later(rf"(?:紀元前|公元前|기원전|M\.?Ö\.?)\s?{_YEAR}(?:\s?[年년])?(?!\d)"),
)  # fmt: skip


def years_before_christ(text: str) -> Iterator[tuple[int, int, str]]:
    """The years before Christ in ``text``, each with a value to compare it by, ``-0850`` for 850 BC: no EDTF year, which would count a year 0."""
    for pattern in _FORMS:
        for match in pattern.finditer(text):
            year = int(match["y"].replace(".", "").replace(",", ""))
            yield match.start(), match.end(), f"-{year:04d}"
