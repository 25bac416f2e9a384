"""Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2) as the days that a date may mean."""

from __future__ import annotations

import calendar
import contextlib
import io
import re
from datetime import date
from functools import lru_cache

_PLAIN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?", re.ASCII)


class EdtfError(ValueError):
    """The text is not an EDTF date or interval; the message says why."""


@lru_cache(maxsize=4096)
def interval(edtf: str) -> tuple[date, date]:
    """The first and last day that ``edtf`` may mean, both included; a qualified date (``~``, ``?``) as its strict days.

    An open or unknown end of an interval is `date.min` or `date.max`. Raises `EdtfError`.
    """
    text = edtf.strip()
    if "/" in text and text.count("/") == 1:
        first, last = text.split("/")
        begin = date.min if first in ("", "..") else interval(first)[0]
        end = date.max if last in ("", "..") else interval(last)[1]
        if first in ("", "..") and last in ("", ".."):
            raise EdtfError(f"{edtf!r} names no date at all")
        if begin > end:
            raise EdtfError(f"{edtf!r} ends before it begins")
        return begin, end
    if match := _PLAIN.fullmatch(text):
        return _days(edtf, *match.groups())
    return _other(text)


def _days(edtf: str, year: str, month: str | None, day: str | None) -> tuple[date, date]:
    number = int(year)
    if number == 0:
        raise EdtfError(f"{edtf!r}: the year 0000 is not supported")
    if month is None:
        return date(number, 1, 1), date(number, 12, 31)
    index = int(month)
    if index in _SEASONS and day is None:
        first, last = _SEASONS[index]
        return date(number, first, 1), date(number, last, calendar.monthrange(number, last)[1])
    if not 1 <= index <= 12:
        raise EdtfError(f"{edtf!r}: there is no month {month}")
    length = calendar.monthrange(number, index)[1]
    if day is None:
        return date(number, index, 1), date(number, index, length)
    if not 1 <= int(day) <= length:
        raise EdtfError(f"{edtf!r}: {year}-{month} has no day {day}")
    return date(number, index, int(day)), date(number, index, int(day))


# Divisions of a year as whole months of it, as the format numbers them: 21–24 spring to winter (its months within the year named),
# 33–36 quarters, 37–39 thirds, 40–41 halves.
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)} | {
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 37: (1, 4), 38: (5, 8), 39: (9, 12), 40: (1, 6), 41: (7, 12),
}  # fmt: skip


def _other(text: str) -> tuple[date, date]:
    """Forms beyond plain dates (unspecified digits, sets, long years), read by the `edtf` package (MIT)."""
    from edtf import parse_edtf
    from edtf.parser.edtf_exceptions import EDTFParseException

    try:
        # The package prints its complaint about a half-parsed date; the exception says it all.
        with contextlib.redirect_stdout(io.StringIO()):
            parsed = parse_edtf(text)
        first, last = parsed.lower_strict(), parsed.upper_strict()
        return date(first.tm_year, first.tm_mon, first.tm_mday), date(last.tm_year, last.tm_mon, last.tm_mday)
    except (EDTFParseException, ValueError, AttributeError, TypeError, IndexError) as error:
        hint = "; write 2024-10-18, 2024-10, 2024, 2024-10-08/2024-10-13, or 2024-12~ for “about”"
        raise EdtfError(f"{text!r} is not an EDTF date{hint}") from error
