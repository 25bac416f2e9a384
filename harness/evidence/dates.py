"""Dates as people write them, in the languages newsrooms read, as EDTF and as the days they may mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from harness.evidence.edtf import EdtfError, interval
from harness.model.passage import DateSpan

# Month → its names, as patterns over all languages read; “may” and “mars” only count beside a number or as said below.
_MONTHS = (
    r"january|jan\.?|januar|janvier|enero|січ(?:ень|ня|ні)|январ[ьяе]",
    r"february|feb\.?|februar|février|febrero|лют(?:ий|ого|ому)|феврал[ьяе]",
    r"march|mar\.?|märz|mars|marzo|берез(?:ень|ня|ні)|март[ае]?",
    r"april|apr\.?|avril|abril|квіт(?:ень|ня|ні)|апрел[ьяе]",
    r"may|mai|mayo|трав(?:ень|ня|ні)|ма[йяе]",
    r"june|jun\.?|juni|juin|junio|черв(?:ень|ня|ні)|июн[ьяе]",
    r"july|jul\.?|juli|juillet|julio|лип(?:ень|ня|ні)|июл[ьяе]",
    r"august|aug\.?|août|agosto|серп(?:ень|ня|ні)|август[ае]?",
    r"september|sept?\.?|septembre|septiembre|верес(?:ень|ня|ні)|сентябр[ьяе]",
    r"october|oct\.?|oktober|octobre|octubre|жовт(?:ень|ня|ні)|октябр[ьяе]",
    r"november|nov\.?|novembre|noviembre|листопад[аі]?|ноябр[ьяе]",
    r"december|dec\.?|dezember|décembre|diciembre|груд(?:ень|ня|ні)|декабр[ьяе]",
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


_WEEKDAYS = r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|понеділ\w*|вівтор\w*|серед[уаи]|четвер\w*|п['’ʼ]?ятниц\w*|субот\w*|неділ\w*|понедельник\w*|вторник\w*|сред[уы]|четверг\w*|пятниц\w*|суббот\w*|воскресень\w*|월요일|화요일|수요일|목요일|금요일|토요일|일요일"
_RELATIVE = {"today": 0, "yesterday": -1, "tomorrow": 1, "сьогодні": 0, "вчора": -1, "завтра": 1, "сегодня": 0, "вчера": -1, "오늘": 0, "어제": -1, "내일": 1, "heute": 0, "gestern": -1, "hier": -1, "ayer": -1}  # fmt: skip

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


def _part(m: re.Match[str], published: date | None) -> str | None:
    base = _ymd(m["y"], _month_number(m["m"]), None, published)
    if base is None or base.startswith("XXXX"):
        return base
    _, last = interval(base)
    word = m["part"].lower()
    if word.startswith(("late", "end", "ende", "fin", "наприкінці", "в конце", "кінця")):
        return f"{base}-21/{last.isoformat()}"
    return f"{base}-11/{base}-20" if word in ("mid", "mitte") else f"{base}-01/{base}-10"


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[re.Pattern[str], _Read], ...]:
    def form(pattern: str, read: _Read) -> tuple[re.Pattern[str], _Read]:
        return re.compile(rf"(?<![\w]){pattern}", re.IGNORECASE), read

    return (
        form(rf"(?P<y>{_YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", lambda m, p: f"{m['y']}-{m['m']}-{m['d']}"),
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
        ),
        form(
            rf"(?:(?P<y>{_YEAR})年)?(?P<m>1[0-2]|[1-9])月(?P<d>{_DAY})日",
            lambda m, p: _ymd(m["y"], int(m["m"]), m["d"], p),
        ),
        form(rf"(?P<d>{_DAY}){_TH}\s+(?:of\s+|de\s+)?(?P<m>{_MONTH}){_year('y')}", lambda m, p: _ymd(m["y"], _month_number(m["m"]), m["d"], p)),
        form(rf"(?P<m>{_MONTH})\s+(?P<d>{_DAY})(?:st|nd|rd|th)?(?![\d.,]*\d){_year('y')}", lambda m, p: _ymd(m["y"], _month_number(m["m"]), m["d"], p)),
        form(rf"{_PART}(?P<m>{_MONTH}){_year('y')}", _part),
        form(rf"(?P<m>{_MONTH})\s+(?:de\s+|del\s+)?(?P<y>{_YEAR})(?:\s*(?:року|р\.|года|г\.))?(?!\d)", lambda m, p: _ymd(m["y"], _month_number(m["m"]), None, p)),
        form(r"(?:(?P<y>(?:1[89]|20)\d\d)년\s*)(?P<m>1[0-2]|[1-9])월", lambda m, p: _ymd(m["y"], int(m["m"]), None, p)),
        form(r"(?P<m>1[0-2]|[1-9])월(?!\s*\d)", lambda m, p: _ymd(None, int(m["m"]), None, p)),
        form(rf"(?P<y>{_YEAR})\s?(?:року|році|рік|рр?\.|года|году|год|г\.|년|年)", lambda m, p: m["y"]),
        form(rf"(?:in|since|until|by|from|of|late|early|mid|during|im jahr|seit|en|depuis|desde|у|в|з|с|до)\s+(?P<y>{_YEAR})(?![\d%]|[.,]\d|\s*(?:{_NOT_YEAR}))", lambda m, p: m["y"]),
        form(rf"(?P<m>{_MONTH_ALONE})(?![\w])", lambda m, p: _ymd(None, _month_number(m["m"]), None, p)),
    )  # fmt: skip


# What a bare four-digit number counts when it is not a year.
_NOT_YEAR = (
    r"soldiers|troops|people|men|officers|km|kilomet|miles|солдат|військов|осіб|человек|военн|명|Soldaten|soldats"
)
# Months that stand alone as dates; “may”, “march” and “mars” are other words too unless capitalised mid-sentence.
_MONTH_ALONE = (
    "|".join(m for i, m in enumerate(_MONTHS) if i not in (2, 4))
    + r"|(?-i:March|May|März|Mai|mayo|marzo|березень|березня|березні|травень|травня|травні|марта|марте|мая|мае)"
)


def dates(text: str, language: str = "en", published: date | None = None) -> tuple[DateSpan, ...]:
    """The dates in ``text``, in order, none overlapping.

    A date without a year takes the year that brings it nearest to ``published``; without that its EDTF begins ``XXXX`` and it
    spans every year (first and last day of the calendar). Weekdays and words like “yesterday” count only with ``published``.
    """
    del language  # the forms of all languages are told apart by their words
    found: list[DateSpan] = []
    taken = [False] * (len(text) + 1)

    def add(start: int, end: int, edtf: str | None) -> None:
        if edtf is None or any(taken[start:end]):
            return
        try:
            first, last = (date.min, date.max) if "X" in edtf else interval(edtf)
        except EdtfError:
            return
        found.append(
            DateSpan(
                edtf=edtf, first=first.isoformat(), last=last.isoformat(), start=start, end=end, text=text[start:end]
            )
        )
        taken[start:end] = [True] * (end - start)

    for pattern, read in _forms():
        for match in pattern.finditer(text):
            trimmed = match.group().rstrip()
            try:
                add(match.start(), match.start() + len(trimmed), read(match, published))
            except (ValueError, StopIteration):
                continue
    if published is not None:
        for match in re.finditer(r"(?<!\w)(?:" + "|".join(_RELATIVE) + r")(?!\w)", text, re.IGNORECASE):
            day = published + timedelta(days=_RELATIVE[match.group().lower()])
            add(match.start(), match.end(), day.isoformat())
    return tuple(sorted(found, key=lambda d: d.start))


def weekday_words(text: str) -> list[tuple[int, int, str]]:
    """Names of weekdays and words like “yesterday” in ``text`` as ``(start, end, lower-cased word)``."""
    pattern = rf"(?<![^\W\d_])(?:{_WEEKDAYS}|{'|'.join(_RELATIVE)})(?![^\W\d_])"
    return [(m.start(), m.end(), m.group().casefold()) for m in re.finditer(pattern, text, re.IGNORECASE)]
