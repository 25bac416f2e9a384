"""Which of two figures of an English date is the month: 03/05/2022 is the fifth of March in one country and the third of May in another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harness.model.passage import DateSpan

_DATE = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/\d{4}(?![\d/])")
_MONTHS = 12
# Countries that write English with the month first; elsewhere the day is.
_MONTH_FIRST = frozenset({"us", "ph", "pw", "fm", "mh"})


def month_first(text: str, tags: Sequence[str]) -> bool | None:
    """Whether dates in figures on an English page have the month first: by its own other dates, then by the first of the language ``tags`` that
    names a country (“en-US”); ``None`` where nothing says so."""
    told = {int(m[2]) > _MONTHS for m in _DATE.finditer(text) if (int(m[1]) > _MONTHS) is not (int(m[2]) > _MONTHS)}
    if len(told) == 1:
        return told.pop()
    for tag in tags:
        language, _, country = tag.lower().replace("_", "-").partition("-")
        if language == "en" and country:
            return country.rpartition("-")[2] in _MONTH_FIRST
    return None


def either_way(text: str) -> bool:
    """Whether a date in figures may have the day or the month first: 03/05/2022."""
    match = _DATE.fullmatch(text)
    return match is not None and max(int(match[1]), int(match[2])) <= _MONTHS and match[1] != match[2]


def as_meant(span: DateSpan, first: bool | None) -> DateSpan:
    """A date, read with the month first where that is so; where nobody knows, one of both days, which spans all between them."""
    if first is False or not either_way(span.text):
        return span
    day = span.first
    year, month, date = day.split("-")
    turned = f"{year}-{date}-{month}"
    if first:
        return replace(span, edtf=turned, first=turned, last=turned)
    early, late = sorted((day, turned))
    return replace(span, edtf=f"[{early},{late}]", first=early, last=late)
