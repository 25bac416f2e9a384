"""Dates as people write them, in the languages newsrooms read, as EDTF and as the days they may mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from harness.evidence.edtf import EdtfError, interval
from harness.evidence.languages import all_languages
from harness.evidence.lexicon import hits
from harness.evidence.normalise import normalise
from harness.model.passage import DateSpan

# Month → its names in all languages read, longest first; “may” and “mars” only count beside a number or as said below.
_MONTHS = tuple(
    "|".join(
        re.escape(form) + (r"\.?" if len(form) < 5 else "")
        for form in sorted(
            {f for table in all_languages() if table.months for f in table.months[i].split("|")}, key=len, reverse=True
        )
    )
    for i in range(12)
)
_MONTH = "(?:" + "|".join(_MONTHS) + r")(?![^\W\d_])"
_MONTH_PATTERNS = [re.compile(pattern, re.IGNORECASE) for pattern in _MONTHS]
_YEAR = r"(?:1[89]|20)\d\d"
_YEAR_TAIL = rf"(?:,?\s+(?:de\s+|del\s+)?(?P<{{name}}>{_YEAR})(?:\s*(?:року|рік|р\.|года|год|г\.))?)?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_TH = r"(?:st|nd|rd|th|\.|er|-го|-е|го)?"
_JOIN = r"\s*(?:[–—−-]|to|and|through|until|bis|und|au|et|al?|y|до|по|і|й|и|та)\s*"
_PART = r"(?P<part>late|early|mid|end of|beginning of|ende|anfang|mitte|fin|début|finales de|principios de|наприкінці|на початку|в конце|в начале|кінця|початку)[\s-]+"


def _year(name: str) -> str:
    return _YEAR_TAIL.format(name=name)


_Read = Callable[[re.Match[str], "date | None"], "str | None"]


def _month_number(word: str) -> int:
    return next(i for i, pattern in enumerate(_MONTH_PATTERNS, 1) if pattern.fullmatch(word))


def _ymd(year: str | int | None, month: int, day: str | int | None, published: date | None) -> str | None:
    """EDTF for a date; without a year that of the publication date (the nearest such day to it), else ``XXXX``."""
    if year is None and published is not None:
        candidates = []
        for y in (published.year - 1, published.year, published.year + 1):
            try:
                candidates.append(date(y, month, int(day or 15)))
            except ValueError:
                continue
        if not candidates:
            return None
        year = min(candidates, key=lambda c: abs((c - published).days)).year
    text = f"{int(year):04d}" if year is not None else "XXXX"
    text += f"-{month:02d}"
    if day is not None:
        text += f"-{int(day):02d}"
    return text


def _range(m: re.Match[str], published: date | None) -> str | None:
    last_month = _month_number(m["m2"])
    first_month = _month_number(m["m1"]) if m.groupdict().get("m1") else last_month
    last = _ymd(m["y"], last_month, m["d2"], published)
    first = _ymd(m["y"], first_month, m["d1"], published)
    return f"{first}/{last}" if first and last else None


def _range_us(m: re.Match[str], published: date | None) -> str | None:
    first_month = _month_number(m["m1"])
    last_month = _month_number(m["m2"]) if m["m2"] else first_month
    first, last = _ymd(m["y"], first_month, m["d1"], published), _ymd(m["y"], last_month, m["d2"], published)
    return f"{first}/{last}" if first and last else None


def _months(m: re.Match[str], published: date | None) -> str | None:
    first = _ymd(m["y"], _month_number(m["m1"]), None, published)
    last = _ymd(m["y"], _month_number(m["m2"]), None, published)
    return f"{first}/{last}" if first and last else None


def _part(m: re.Match[str], published: date | None) -> str | None:
    base = _ymd(m["y"], _month_number(m["m"]), None, published)
    if base is None:
        return base
    word = m["part"].lower()
    if word.startswith(("late", "end", "ende", "fin", "наприкінці", "в конце", "кінця")):
        # A year without February 29 stands in for one that is not given.
        _, last = interval(base.replace("XXXX", "2023"))
        return f"{base}-21/{base}-{last.day}"
    return f"{base}-11/{base}-20" if word in ("mid", "mitte") else f"{base}-01/{base}-10"


class _Form(NamedTuple):
    """One way to write a date, whether it begins with a month's name, and a character without which it is none."""

    pattern: re.Pattern[str]
    read: _Read
    month_first: bool
    needs: str


@lru_cache(maxsize=1)
def _forms() -> tuple[_Form, ...]:
    months = tuple(f"(?P<{name}>{words}" for name in ("m", "m1") for words in (_MONTH, _MONTH_ALONE))

    def form(pattern: str, read: _Read, needs: str = "") -> _Form:
        return _Form(re.compile(rf"(?<![\w]){pattern}", re.IGNORECASE), read, pattern.startswith(months), needs)

    return (
        form(rf"(?P<y>{_YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", lambda m, p: f"{m['y']}-{m['m']}-{m['d']}", "-"),
        form(rf"(?P<d>{_DAY})[./](?P<m>0?[1-9]|1[0-2])[./](?P<y>{_YEAR})(?!\d)", lambda m, p: _ymd(m["y"], int(m["m"]), m["d"], p)),
        form(
            rf"(?:(?:between|from|vom|zwischen|du|entre|del?|між|з|із|с|в период с)\s+(?:dem\s+)?)?(?P<d1>{_DAY}){_TH}(?:\s+(?P<m1>{_MONTH}))?{_JOIN}(?:dem\s+)?(?P<d2>{_DAY}){_TH}\s+(?:de\s+)?(?P<m2>{_MONTH}){_year('y')}",
            _range,
        ),
        form(
            rf"(?P<m1>{_MONTH})\s+(?P<d1>{_DAY}){_TH}{_JOIN}(?:(?P<m2>{_MONTH})\s+)?(?P<d2>{_DAY}){_TH}(?!\d){_year('y')}",
            _range_us,
        ),
        form(
            rf"(?:(?P<y>{_YEAR})년\s*)?(?P<m>1[0-2]|[1-9])월\s*(?P<d>{_DAY})일(?:\s*(?:~|∼|-|–|부터|에서)\s*(?:(?P<m2>1[0-2]|[1-9])월\s*)?(?P<d2>{_DAY})일)?",
            lambda m, p: (
                f"{_ymd(m['y'], int(m['m']), m['d'], p)}/{_ymd(m['y'], int(m['m2'] or m['m']), m['d2'], p)}"
                if m["d2"]
                else _ymd(m["y"], int(m["m"]), m["d"], p)
            ),
            "월",
        ),
        form(
            rf"(?:(?P<y>{_YEAR})年)?(?P<m>1[0-2]|[1-9])月(?P<d>{_DAY})日",
            lambda m, p: _ymd(m["y"], int(m["m"]), m["d"], p),
            "月",
        ),
        form(rf"(?P<m1>{_MONTH}){_JOIN}(?P<m2>{_MONTH}){_year('y')}", _months),
        form(rf"(?P<d>{_DAY}){_TH}\s+(?:of\s+|de\s+)?(?P<m>{_MONTH}){_year('y')}", lambda m, p: _ymd(m["y"], _month_number(m["m"]), m["d"], p)),
        form(rf"(?P<m>{_MONTH})\s+(?P<d>{_DAY})(?:st|nd|rd|th)?(?![\d.,]*\d){_year('y')}", lambda m, p: _ymd(m["y"], _month_number(m["m"]), m["d"], p)),
        form(rf"{_PART}(?P<m>{_MONTH}){_year('y')}", _part),
        form(rf"(?P<m>{_MONTH})\s+(?:de\s+|del\s+)?(?P<y>{_YEAR})(?:\s*(?:року|р\.|года|г\.))?(?!\d)", lambda m, p: _ymd(m["y"], _month_number(m["m"]), None, p)),
        form(r"(?:(?P<y>(?:1[89]|20)\d\d)년\s*)(?P<m>1[0-2]|[1-9])월", lambda m, p: _ymd(m["y"], int(m["m"]), None, p), "월"),
        form(r"(?P<m>1[0-2]|[1-9])월(?!\s*\d)", lambda m, p: _ymd(None, int(m["m"]), None, p), "월"),
        form(rf"(?P<y>{_YEAR})\s?(?:року|році|рік|рр?\.|года|году|год|г\.|년|年)", lambda m, p: m["y"]),
        form(rf"(?:in|since|until|by|from|of|late|early|mid|during|im jahr|seit|en|depuis|desde|у|в|з|с|до)\s+(?P<y>{_YEAR})(?![\d%]|[.,]\d|\s*(?:{_NOT_YEAR}))", lambda m, p: m["y"]),
        form(rf"(?P<m>{_MONTH_ALONE})(?![\w])", lambda m, p: _ymd(None, _month_number(m["m"]), None, p)),
    )  # fmt: skip


# What a bare four-digit number counts when it is not a year.
_NOT_YEAR = (
    r"soldiers|troops|people|men|officers|km|kilomet|miles|солдат|військов|осіб|человек|военн|명|Soldaten|soldats"
)
# Months that stand alone as dates; “may”, “march” and “mars” are other words too unless capitalised.
_MONTH_ALONE = (
    "|".join(m for i, m in enumerate(_MONTHS) if i not in (2, 4, 10))
    + r"|(?-i:March|May|März|Mai)|mayo|marzo|берез(?:ень|ня|ні)|трав(?:ень|ня|ні)|листопад[аі]|листопад(?=\s+\d)|ноябр[ьяе]|november|noviembre|novembre|март[ае]|мае"
)


def dates(text: str, language: str = "en", published: date | None = None) -> tuple[DateSpan, ...]:
    """The dates in ``text``, in order, none overlapping.

    A date without a year takes the year that brings it nearest to ``published``; without that its EDTF begins ``XXXX`` and it
    spans every year (first and last day of the calendar). Weekdays and words like “yesterday” count only with ``published``;
    a weekday is then the last such day up to it, or the next one behind “next”.
    """
    folded = normalise(text)
    found = _dates(folded.text, language, published)
    if folded.text == text:
        return found
    moved = []
    for span in found:
        start, end = folded.original(span.start, span.end)
        moved.append(replace(span, start=start, end=end, text=text[start:end]))
    return tuple(moved)


@lru_cache(maxsize=512)
def _dates(text: str, language: str, published: date | None) -> tuple[DateSpan, ...]:
    found: list[DateSpan] = []
    taken = [False] * (len(text) + 1)

    def add(start: int, end: int, edtf: str | None) -> None:
        if edtf is None or any(taken[start:end]):
            return
        try:
            first, last = (date.min, date.max) if "X" in edtf else interval(edtf)
            if "X" in edtf:
                interval(edtf.replace("XXXX", "2024"))
        except EdtfError:
            return
        found.append(
            DateSpan(
                edtf=edtf, first=first.isoformat(), last=last.isoformat(), start=start, end=end, text=text[start:end]
            )
        )
        taken[start:end] = [True] * (end - start)

    months = _month_starts(text)
    if months or _DIGIT.search(text):
        for form in _forms():
            for match in _matches(form, text, months):
                trimmed = match.group().rstrip()
                try:
                    add(match.start(), match.start() + len(trimmed), form.read(match, published))
                except (ValueError, StopIteration):
                    continue
    if published is not None:
        for start, end, word in weekday_words(text, language):
            add(start, end, _relative(text[max(0, start - 14) : start], word, published).isoformat())
    return tuple(sorted(found, key=lambda d: d.start))


def _relative(before: str, word: str, published: date) -> date:
    kind, _, number = word.partition(" ")
    if kind == "day":
        return published + timedelta(days=int(number))
    back = (published.weekday() - int(number)) % 7
    if _NEXT.search(before):
        return published + timedelta(days=7 - back if back else 7)
    return published - timedelta(days=back or (7 if _LAST.search(before) else 0))


_DIGIT = re.compile(r"\d")
_MONTH_WORD = re.compile(rf"(?<!\w)(?:{'|'.join(_MONTHS)}|{_MONTH_ALONE})", re.IGNORECASE)
_FIRST_LETTER = re.compile(
    rf"(?<!\w)[{''.join(sorted({f[0] for t in all_languages() for m in t.months for f in m.split('|')}))}]",
    re.IGNORECASE,
)


def _month_starts(text: str) -> list[int]:
    """Where words begin that are months, or begin like one."""
    return [m.start() for m in _FIRST_LETTER.finditer(text) if _MONTH_WORD.match(text, m.start())]


def _matches(form: _Form, text: str, months: list[int]) -> Iterator[re.Match[str]]:
    """What ``form.pattern.finditer`` gives; one that begins with a month is tried only where one stands."""
    if form.needs not in text:
        return
    if not form.month_first:
        yield from form.pattern.finditer(text)
        return
    behind = 0
    for at in months:
        if at >= behind and (match := form.pattern.match(text, at)) is not None:
            yield match
            behind = match.end()


_NEXT = re.compile(
    r"(?:next|coming|kommenden|nächsten|prochain|próximo|наступн\w+|следующ\w+|다음\s?주?)\s*$", re.IGNORECASE
)
_LAST = re.compile(r"(?:last|previous|letzten|vergangenen|pasado|минул\w+|прошл\w+|지난\s?주?)\s*$", re.IGNORECASE)


def weekday_words(text: str, language: str = "en") -> list[tuple[int, int, str]]:
    """Weekdays and words like “yesterday” in ``text`` as ``(start, end, value)``: ``weekday 0`` is Monday, ``day -1`` yesterday."""
    kinds = {"weekdays": "weekday", "relative_days": "day"}
    return [(h.start, h.end, f"{kinds[h.category]} {h.value}") for h in hits(text, language) if h.category in kinds]
