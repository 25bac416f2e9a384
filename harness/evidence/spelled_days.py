"""Days of the month in words, before the month: the third of May, am dritten Februar, двадцать пятого апреля, cinco de enero, الثالث من مايو."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harness.evidence.number_words import german
from harness.evidence.numbers import Number, numbers
from harness.evidence.patterns import later
from harness.model.passage import DateSpan

_MONTH = later(r"(?:\d{4}|XXXX)-\d\d")
_JOINED = later(r"[\s\u00a0](?:of\s|de\s|di\s|من\s)?")
# Where the day must be joined to its month: “the first May snow” and “mil de mayo” are none.
_OF = {"en": "of", "es": "de", "pt": "de"}
# The languages that count the days, but for the first: le trois juin, tre giugno, cinco de enero, üç Mayıs.
_COUNTING = frozenset({"fr", "it", "es", "pt", "ro", "tr", "el", "hi", "fa", "he", "id"})
# The month of a day is in the genitive in Slavic languages: третьего мая, but “в первом мае”.
_SLAVIC = frozenset({"uk", "ru", "pl", "cs", "sk", "be", "hr", "sr", "sl"})
_GENITIVE = later(r"\w*(?:[аяaeíu]|ого|ego)", re.IGNORECASE)
_GERMAN_ORDINAL = later(r"(\w+)st(?:en?|er|es)[\s\u00a0]$")


def with_spelled_days(text: str, language: str, spans: Sequence[DateSpan]) -> list[DateSpan]:
    """The dates, those of a month alone with the day before it that is told in words."""
    return [_with_day(text, language, span) if _MONTH.fullmatch(span.edtf) else span for span in spans]


def _with_day(text: str, language: str, span: DateSpan) -> DateSpan:
    if not text[max(0, span.start - 2) : span.start].rstrip()[-1:].isalpha():
        return span
    code = language.partition("-")[0].lower()
    if code in _SLAVIC and not _GENITIVE.fullmatch(text[span.start : span.end].partition(" ")[0]):
        return span
    found = _day_before(text, code, language, span.start)
    if found is None or not 1 <= found[1] <= 31:
        return span
    return replace(span, start=found[0], text=text[found[0] : span.end], edtf=f"{span.edtf}-{found[1]:02d}")


def _day_before(text: str, code: str, language: str, end: int) -> tuple[int, int] | None:
    """Where the day that ends before a month begins, and which it is."""
    if code == "de" and (match := _GERMAN_ORDINAL.search(text, max(0, end - 32), end)) is not None:
        if (value := german(match[1].lower())) is not None:
            return match.start(), int(value)
    found = [n for n in numbers(text, language) if n.end < end and not any(map(str.isdigit, n.text))]
    if not found or not _day(found[-1]):
        return None
    last = found[-1]
    gap = text[last.end : end]
    if not _JOINED.fullmatch(gap) or (code in _OF and gap.strip() != _OF[code]):
        return None
    if not last.ordinal and (code not in _COUNTING or last.value == 1):
        # Arabic counts on from an ordinal: الخامس والعشرين
        return _two_words(text, found) if code == "ar" else None
    return _two_words(text, found) or (last.start, int(last.value))


def _day(number: Number) -> bool:
    return number.factor == 1.0 and number.value == int(number.value) and 1 <= number.value <= 31


def _two_words(text: str, found: Sequence[Number]) -> tuple[int, int] | None:
    """A day told by the ten and the one beside it, each in order: dwudziestego trzeciego, الخامس والعشرين."""
    if len(found) < 2 or text[found[-2].end : found[-1].start].strip("\u00a0 ") or not found[-2].ordinal:
        return None
    ten, one = sorted(found[-2:], key=lambda n: -n.value)
    if ten.value in (20, 30) and one.value < 10:
        return found[-2].start, int(ten.value + one.value)
    return None
