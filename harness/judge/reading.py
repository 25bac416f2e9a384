"""What one text says that another may contradict: its amounts, days, names, negations and words with an opposite."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from harness.evidence.counterparts_told import is_exchanged
from harness.evidence.dates import dates
from harness.evidence.lexicon import SENSE, hits
from harness.evidence.names import names
from harness.evidence.numbers import numbers
from harness.evidence.quantities import base_bounds, quantities
from harness.evidence.words import turning_words
from harness.judge.text import Word, as_written, stem, words
from harness.model.passage import DateSpan, Quantity, TokenKind

INFINITE = float("inf")
# Bounds that their own value satisfies; “more than 5” and “under 5” leave 5 out.
_INCLUSIVE = re.compile(
    r"least|most|up to|as many as|minimum|maximum|no (?:more|less|fewer|greater)|or (?:more|less|fewer)", re.I
)
_SCALES = {"crore": 1e7, "crores": 1e7, "lakh": 1e5, "lakhs": 1e5}
_BEFORE = re.compile(
    r"\b(?:before|prior to|earlier than|ahead of|until|till|up to|not later than)\s+(?:the\s+)?$", re.I
)
_AFTER = re.compile(r"\b(?:after|since|later than|following|from)\s+(?:the\s+)?$", re.I)
_LATEST = re.compile(r"\b(?:by|as of|as at|as on|no later than)\s+(?:the\s+)?$", re.I)
_YEAR = re.compile(r"(?<![\d.,$£€-])(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d|-\d\d\b)")
# Comparators that the languages' tables don't hold, or that a sign stands behind.
_MORE = re.compile(
    r"\b(?:more|greater|higher|older|longer|bigger|larger|better|later|taller|heavier) than(?: of)?|\b(?:over|above|exceed\w*|surpass\w*|at least)(?: of)?",
    re.I,
)
_LESS = re.compile(
    r"\b(?:less|fewer|lower|younger|shorter|smaller|worse|earlier|lighter) than(?: of)?|\b(?:under|below|at most|up to)(?: of)?",
    re.I,
)
_GAP = re.compile(
    r"\s*(?:the\s+|a\s+|an\s+|about\s+|around\s+)?(?:number\s+|no\.?\s*|us\s*)?[^\w\s.,;:]{0,2}\s?$", re.I
)
# Days without a year are taken to be of this one until they meet some that have one; it has a 29 February.
ANY_YEAR = 2000
_YEARLESS = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")
# How many words on either side tell what a figure is about.
_REACH = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A quantity as an interval in its base unit; ``open_low``, ``open_high`` where the bound itself is left out.

    ``side`` is 1 for “more than”, -1 for “less than”, else 0; ``about`` are the stems of the words around it,
    the nearer the weightier.
    """

    low: float
    high: float
    open_low: bool
    open_high: bool
    side: int
    approximate: bool
    unit: str
    noun: str
    scope: str
    start: int
    end: int
    text: str
    about: dict[str, float]

    @property
    def value(self) -> float:
        """The value that is named: the bound, or the middle of a range."""
        if self.low == -INFINITE:
            return self.high
        return self.low if self.high == INFINITE else (self.low + self.high) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The days that a date names, as ordinals; ``side`` is -1 for “before”, 1 for “after”, 2 for “as of” and “by”, else 0."""

    first: int
    last: int
    yearless: bool
    side: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Words of a text and what they are worth to a comparison."""

    start: int
    end: int
    text: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything that is compared of one text."""

    text: str
    words: tuple[Word, ...]
    stems: frozenset[str]
    amounts: tuple[Amount, ...]
    days: tuple[Days, ...]
    names: tuple[Span, ...]
    negations: tuple[Span, ...]
    limits: tuple[Span, ...]
    modal: tuple[Span, ...]
    said: tuple[Span, ...]
    senses: tuple[Span, ...]


@lru_cache(maxsize=2048)
def read(text: str) -> Reading:
    """What `text` says, cleaned first."""
    text = as_written(text)
    found = words(text)
    days = _days(text)
    turning = turning_words(text, "en")

    def spans(kind: TokenKind) -> tuple[Span, ...]:
        return tuple(Span(start=s, end=e, text=text[s:e], value=v) for k, s, e, v in turning if k is kind)

    return Reading(
        text=text,
        words=found,
        stems=frozenset(w.stem for w in found),
        amounts=_amounts(text, found, days),
        days=days,
        names=tuple(
            Span(start=s, end=e, text=text[s:e], value=v)
            for s, e, v in names(text, "en")
            if not any(d.start <= s < d.end for d in days)
        ),
        negations=spans(TokenKind.NEGATION),
        limits=tuple(q for q in spans(TokenKind.QUANTIFIER) if q.value in _LIMITS),
        modal=spans(TokenKind.MODALITY),
        said=spans(TokenKind.ATTRIBUTION),
        senses=_senses(text, found),
    )


_LIMITS = frozenset({"only", "all", "each", "always", "most", "few", "half", "part", "any", "rarely"})


def _about(found: tuple[Word, ...], start: int, end: int) -> dict[str, float]:
    """The stems of the words on either side, as far as the next figure; the nearer, the more they weigh."""
    behind: list[str] = []
    ahead: list[str] = []
    for word in found:
        if word.end <= start:
            if word.low[0].isdigit():
                ahead = []
            elif word.content and word.stem not in _MAGNITUDES:
                ahead.append(word.stem)
        elif word.start >= end:
            if word.low[0].isdigit() or len(behind) == _REACH:
                break
            if word.content and word.stem not in _MAGNITUDES:
                behind.append(word.stem)
    weights: dict[str, float] = {}
    for side in (ahead[: -_REACH - 1 : -1], behind):
        for n, found_stem in enumerate(side):
            weights[found_stem] = max(weights.get(found_stem, 0.0), 1 / (1 + 0.5 * n))
    return weights


_MAGNITUDES = frozenset(
    {"million", "billion", "thousand", "hundred", "cror", "lakh", "$", "£", "€", "%", "mor", "less", "few"}
)


def _amounts(text: str, found: tuple[Word, ...], days: tuple[Days, ...]) -> tuple[Amount, ...]:
    amounts = [
        _amount(text, q, found)
        for q in quantities(text, "en")
        # The 19 of Covid-19 counts nothing.
        if not re.search(r"[^\W\d_]-$", text[max(0, q.start - 2) : q.start])
        and not any(d.start < q.end and q.start < d.end for d in days)
    ]
    for number in numbers(text, "en"):
        if number.ordinal and not any(d.start < number.end and number.start < d.end for d in days):
            amounts.append(
                Amount(
                    low=number.value, high=number.value, open_low=False, open_high=False, side=0, approximate=False, unit="th", noun="",
                    scope="", start=number.start, end=number.end, text=number.text, about=_about(found, number.start, number.end),
                )
            )  # fmt: skip
    return tuple(sorted(amounts, key=lambda a: a.start))


def _amount(text: str, quantity: Quantity, found: tuple[Word, ...]) -> Amount:
    low, high, unit = base_bounds(quantity)
    scale = _SCALES.get(quantity.noun.lower(), 1.0)
    closed = bool(_INCLUSIVE.search(quantity.text))
    start = quantity.start
    if low is not None and low == high and (led := _led(text, start)) is not None:
        side, start = led
        low, high = (low, None) if side > 0 else (None, high)
        closed = bool(_INCLUSIVE.search(text[start : quantity.start]))
    return Amount(
        low=-INFINITE if low is None else low * scale,
        high=INFINITE if high is None else high * scale,
        open_low=high is None and not closed,
        open_high=low is None and not closed,
        side=1 if high is None else -1 if low is None else 0,
        approximate=quantity.approximate,
        unit="INR" if scale > 1 else unit,
        noun=stem(quantity.noun.lower()) if scale == 1 else "",
        scope=quantity.scope,
        start=start,
        end=quantity.end,
        text=text[start : quantity.end],
        about=_about(found, quantity.start, quantity.end),
    )


def _led(text: str, start: int) -> tuple[int, int] | None:
    """The side that a comparator before a figure gives it, and where the comparator begins."""
    begin = max(0, start - 36)
    before = text[begin:start]
    for side, pattern in ((1, _MORE), (-1, _LESS)):
        for match in pattern.finditer(before):
            if _GAP.fullmatch(before, match.end()):
                return side, begin + match.start()
    return None


def _days(text: str) -> tuple[Days, ...]:
    found = [d for d in (_day(text, span) for span in dates(text, "en")) if d is not None]
    for match in _YEAR.finditer(text):
        if not any(d.start < match.end() and match.start() < d.end for d in found):
            year = int(match.group())
            found.append(
                Days(
                    first=date(year, 1, 1).toordinal(), last=date(year, 12, 31).toordinal(), yearless=False,
                    side=_side(text, match.start(), match.end()), start=match.start(), end=match.end(), text=match.group(),
                )
            )  # fmt: skip
    return tuple(sorted(found, key=lambda d: d.start))


def _day(text: str, span: DateSpan) -> Days | None:
    try:
        first, last = date.fromisoformat(span.first), date.fromisoformat(span.last)
        if (first, last) == (date.min, date.max) and (within := _YEARLESS.fullmatch(span.edtf)) is not None:
            month, day = int(within[1]), int(within[2] or 0)
            first = date(ANY_YEAR, month, day or 1)
            last = date(ANY_YEAR, month, day or monthrange(ANY_YEAR, month)[1])
    except ValueError:
        return None
    figure = next((m.start() for m in re.finditer(r"\d", span.text)), 0)
    return Days(
        first=first.toordinal(), last=last.toordinal(), yearless="XXXX" in span.edtf,
        side=_side(text, span.start, span.end) or _side(text, span.start + figure, span.end),
        start=span.start, end=span.end, text=span.text,
    )  # fmt: skip


def _side(text: str, start: int, end: int) -> int:
    before = text[max(0, start - 24) : start]
    if _LATEST.search(before):
        return 2
    if _BEFORE.search(before):
        return -1
    if _AFTER.search(before):
        return 1
    return -1 if re.match(r"\s+(?:or earlier|and before)\b", text[end:]) else 0


# Words that exclude each other beyond those of the languages' tables; each group's members are separated by `/`.
_OPPOSITES = (
    "positive favorable favourable acclaim acclaimed praise praised rave/mixed average lukewarm middling/negative unfavorable unfavourable poor panned criticized criticised",
    "alive living survived survives survive/dead died killed deceased dies",
    "married/divorced separated single unmarried",
    "true genuine real authentic/false fake forged fictional",
    "confirmed/denied suspected alleged unconfirmed refuted",
    "allowed permitted legal/banned prohibited illegal forbidden",
    "more/less fewer",
    "best/worst",
    "highest/lowest",
    "largest biggest/smallest",
    "oldest/youngest newest",
    "first/last final",
    "above over/under below",
    "always/never",
    "present attended/absent missed",
    "hero protagonist/villain antagonist",
    "comedy comedic/drama tragedy/horror",
    "professional/amateur",
    "retired/active",
    "single/double triple/quadruple",
    "canceled cancelled axed/renewed",
    "public/private",
    "urban/rural",
    "major/minor",
    "winner champion won winning/runner loser lost losing",
    "debut/second/third/fourth/fifth",
    "singer vocalist/guitarist/drummer/bassist",
    "actor/actress",
    "king/queen",
    "prince/princess",
    "male man men/female woman women",
    "son/daughter",
    "father/mother",
    "brother/sister",
    "husband/wife",
    "uncle/aunt",
    "liberal/conservative",
    "democrat democratic/republican",
    "guilty convicted/acquitted innocent",
    "domestic/foreign international",
    "summer/winter/spring/autumn",
    "morning/afternoon/evening/night",
    "red/blue/green/yellow/black/white",
    "left/right",
    "increase increased rise rose risen grew gained/decrease decreased fall fell fallen dropped declined shrank",
    "joined signed/left departed",
    "accepted/rejected refused declined",
    "supports supported/opposes opposed",
    "success successful hit/failure failed flop unsuccessful bomb",
    "friend ally/enemy rival",
    "rich wealthy/poor",
    "begin began begun started opened/end ended finished closed stopped",
    "north northern/south southern/east eastern/west western",
)
_GROUPS = {
    word: (f"{number}", f"{side}")
    for number, group in enumerate(_OPPOSITES)
    for side, members in enumerate(group.split("/"))
    for word in members.split()
}


def _senses(text: str, found: tuple[Word, ...]) -> tuple[Span, ...]:
    """The words with an opposite, each with its family and side as ``family:side``."""
    senses = [
        Span(start=h.start, end=h.end, text=text[h.start : h.end], value=str(h.value))
        for h in hits(text, "en")
        if h.category.startswith(SENSE)
        and text[h.start : h.end].lower() not in _TOO_COMMON
        and not is_exchanged(str(h.value))
    ]
    for word in found:
        if (side := _GROUPS.get(word.low)) is not None:
            senses.append(
                Span(start=word.start, end=word.end, text=text[word.start : word.end], value=f"{side[0]}:{side[1]}")
            )
    return tuple(sorted(senses, key=lambda s: s.start))


_TOO_COMMON = frozenset(
    {"to", "from", "for", "up", "down", "most", "major", "best", "high", "low", "before", "after", "early", "late"}
)
