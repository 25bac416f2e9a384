"""Quantities in running text: numbers with their comparators, ranges, units and scope, as intervals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from harness.evidence.dates import dates
from harness.evidence.languages import all_languages
from harness.evidence.lexicon import words_of
from harness.evidence.normalise import NOTE_MARK, normalise
from harness.evidence.numbers import Number, numbers
from harness.evidence.units import PEOPLE, canonical_unit, in_base, scope_words, unit_words
from harness.evidence.words import turning_words
from harness.model.passage import DateSpan, Quantity, TokenKind

_LOW = frozenset({"at least", "more than"})
_HIGH = frozenset({"at most", "less than"})
_ABOUT = frozenset({"about", "nearly"})
_COMPARATOR_GAP = re.compile(r"\s*(?:(?:the|a|an|another|les|los|las)\s+)?(?:us)?[$€£₽₴₩]?\s?", re.IGNORECASE)
_RANGE = re.compile(
    r"\s*(?:-|~|∼|to|or|and|bis|und|oder|à|et|ou|y|o|a|до|і|й|та|чи|або|или|и|에서|부터|내지)\s*(?:us)?[$€£]?\s?",
    re.IGNORECASE,
)
_RANGE_PLAIN = re.compile(r"\s*(?:-|~|∼|to|bis|à|до|에서|부터|내지)\s*(?:us)?[$€£]?\s?", re.IGNORECASE)
_RANGE_OPEN = re.compile(
    r"(?:between|from|zwischen|von|entre|de|від|між|из|з|із|от|между|с)\s+(?:(?:about|around|some)\s+)?(?:us)?[$€£]?\s?$",
    re.IGNORECASE,
)
# “rose from 3,000 to 10,000” gives two values, not a range.
_CHANGED = re.compile(
    r"(?:rais|r[iou]se|gr[eo]w|increas|jump|climb|f[ea]ll|dropp|declin|up|down|зрос|збільш|впа|зменш|выр[оа]с|увелич|упа|сниз|stieg|gestiegen|sank|wuchs|pass|augment|subi|aument|baj)\w*\s+(?:\w+\s+)?(?:from|з|із|від|с|от|von|de)\s+(?:(?:about|around|some)\s+)?(?:us)?[$€£]?\s?$",
    re.IGNORECASE,
)
_CURRENCY_BEFORE = re.compile(r"(us\$|[$€£₽₴₩])\s?-?$", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.;:!?](?=\s|$)|\n|[。！？]")
_PART_OF = re.compile(r"\s+(?:out of|of|from|з|із|из|от|von|sur|de)\s+", re.IGNORECASE)
# Words that may stand between a number and what it counts; any other function word ends the search.
_LINKS_LIST = "of the a an these those their his its our all de des d' du les los las del der den die das з із зі из та й and и і und et y"
_LINKS = frozenset(_LINKS_LIST.split())

_LENGTHS = frozenset({"m", "km", "cm", "mm", "mi", "ft"})
_SPEED = re.compile(
    r"(?:\s+(?:an?|per|each|pro|par|por)\s+|\s?/\s?)(seconds?|s|hours?|h|minutes?|min)\b", re.IGNORECASE
)
# “1,200 vehicles a day”, “40 litres each week”: what stands behind is how often, not what is counted.
_RATE = re.compile(
    r"(?:\b(?:each|every|per|pro|par|por|cada|chaque|jede[nrsm]?|кожн\w+|кажд\w+)|\w\s+an?)\s+$", re.IGNORECASE
)
_COUNTED = re.compile(r"\s+([^\W\d_]{3,})(?![^\W_])")

# How far, in characters, from a number its noun and its scope are looked for.
_NOUN_REACH, _SCOPE_REACH = 48, 70


def quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """The quantities in ``text``, in order; numbers that belong to dates are not quantities, nor are ordinals.

    Nouns of people (soldiers, officers …) have the unit ``people``; which people is in ``noun``.
    """
    folded = normalise(text)
    # The number of a note is none of the sentence's, and parts no figure from its noun.
    found = _read(NOTE_MARK.sub(lambda mark: " " * len(mark[0]), folded.parted), language)
    if folded.text == text:
        return found
    moved = []
    for quantity in found:
        start, end = folded.original(quantity.start, quantity.end)
        moved.append(replace(quantity, start=start, end=end, text=text[start:end]))
    return tuple(moved)


@lru_cache(maxsize=512)
def _read(text: str, language: str) -> tuple[Quantity, ...]:
    spans = dates(text, language)
    counted = [n for n in numbers(text, language) if not n.ordinal and not _in_date(n, spans)]
    comparators = [
        (start, end, value)
        for kind, start, end, value in turning_words(text, language)
        if kind is TokenKind.QUANTIFIER and value in _LOW | _HIGH | _ABOUT | {"some"}
    ]
    bare: list[tuple[Quantity, int]] = []
    index = 0
    while index < len(counted):
        first = counted[index]
        following = counted[index + 1] if index + 1 < len(counted) else None
        if following is not None and _is_range(text, first, following, language):
            bare.append((_ranged(text, first, following, comparators), following.end))
            index += 2
        else:
            bare.append(_single(text, first, comparators, language))
            index += 1
    read: list[Quantity] = []
    used: set[int] = set()
    for i, (quantity, reach) in enumerate(bare):
        since = bare[i - 1][0].end if i else 0
        stop = bare[i + 1][0].start if i + 1 < len(bare) else len(text)
        if i + 1 < len(bare) and _PART_OF.fullmatch(text[quantity.end : stop]):
            # “1,000 of about 11,000 were killed”: what was done was done to the part.
            stop = bare[i + 2][0].start if i + 2 < len(bare) else len(text)
        read.append(_described(text, quantity, reach, since, stop, language, used))
    return tuple(read)


def _in_date(number: Number, spans: Sequence[DateSpan]) -> bool:
    return any(d.start < number.end and number.start < d.end for d in spans)


def _is_range(text: str, first: Number, following: Number, language: str) -> bool:
    """Whether the two numbers are the ends of one range; a unit may stand behind the first."""
    if not first.value <= following.value:
        return False
    at = first.end
    for start, end, unit in unit_words(text, first.end, following.start, language):
        if not text[at:start].strip():
            behind = unit_words(text, following.end, following.end + 24, language)
            if behind and not text[following.end : behind[0][0]].strip() and behind[0][2] != unit:
                return False
            at = end
            break
    between = text[at : following.start]
    if not _RANGE.fullmatch(between):
        return False
    if _CHANGED.search(text[max(0, first.start - 60) : first.start]):
        return False
    opened = _RANGE_OPEN.search(text[max(0, first.start - 16) : first.start])
    return bool(opened or _RANGE_PLAIN.fullmatch(between))


def _ranged(text: str, first: Number, following: Number, comparators: Sequence[tuple[int, int, str]]) -> Quantity:
    start, values = _comparators_before(text, first.start, comparators)
    return Quantity(
        low=first.value,
        high=following.value,
        unit="",
        approximate=bool(values & (_ABOUT | {"some"})),
        start=start,
        end=following.end,
        text=text[start : following.end],
    )


def _comparators_before(text: str, at: int, comparators: Sequence[tuple[int, int, str]]) -> tuple[int, set[str]]:
    """Where the comparators that lead to the number at ``at`` begin, and their values."""
    values: set[str] = set()
    begin = at
    for start, end, value in reversed(comparators):
        if end <= begin and _COMPARATOR_GAP.fullmatch(text, end, begin):
            begin = start
            values.add(value)
    return begin, values


def _single(
    text: str, number: Number, comparators: Sequence[tuple[int, int, str]], language: str
) -> tuple[Quantity, int]:
    """A number with its comparators, and where the search for what it counts begins (behind “or more”)."""
    start, values = _comparators_before(text, number.start, comparators)
    tail = number.end
    for unit_start, unit_end, _ in unit_words(text, number.end, number.end + 24, language):
        if not text[number.end : unit_start].strip():
            tail = unit_end
        break
    reach = number.end
    for after, end, value in comparators:
        if after < number.end:
            continue
        if not text[number.end : after].strip():
            values.add(value)
            reach = end
        elif after >= tail and not text[tail:after].strip():
            values.add(value)
    low: float | None = number.value
    high: float | None = number.value
    if values & _LOW:
        high = None
    elif values & _HIGH:
        low = None
    approximate = bool(values & (_ABOUT | {"some"}))
    quantity = Quantity(
        low=low, high=high, unit="", approximate=approximate, start=start, end=number.end, text=text[start : number.end]
    )
    return quantity, reach


def _described(
    text: str, quantity: Quantity, reach: int, since: int, stop: int, language: str, used: set[int]
) -> Quantity:
    """``quantity`` with its unit, noun and scope, read between the neighbouring numbers and within its clause."""
    ends = _CLAUSE_END.search(text, quantity.end)
    last = min(stop, ends.start() if ends else len(text))
    unit, noun = "", ""
    if currency := _CURRENCY_BEFORE.search(text[max(0, quantity.start - 4) : _digits_at(text, quantity)]):
        unit = canonical_unit(currency.group(1))
    if not unit:
        for start, end, canonical in unit_words(text, reach, min(last, reach + _NOUN_REACH), language):
            between = text[reach:start]
            if not _barred(between) and not _RATE.search(between):
                unit, noun = canonical, text[start:end]
            break
    if unit == "people" and (before := unit_words(text, since, quantity.start, language)):
        # Korean names those counted before the number: 장교 500명.
        start, end, canonical = before[-1]
        if canonical in PEOPLE and "가" <= text[start] <= "힣" and not text[end : quantity.start].strip():
            noun = text[start:end]
    if unit in _LENGTHS and (per := _SPEED.match(text, text.find(noun, reach) + len(noun) if noun else reach)):
        # 300 metres a second are no metres.
        unit = f"{unit}/{per.group(1)[0].lower()}"
    if not unit and (counted := _COUNTED.match(text, reach, last)) and not _barred(counted.group()):
        # A noun that no table has: what is counted, as it stands there.
        noun = "" if _RATE.search(f"{counted.group()} ") else counted.group(1)
    scope = _scope(text, quantity, since, last, language, used)
    if (unit in PEOPLE) or (not unit and scope):
        unit = "people"
    return replace(quantity, unit=unit, noun=noun, scope=scope)


def _scope(text: str, quantity: Quantity, since: int, last: int, language: str, used: set[int]) -> str:
    """What happened to those counted: the nearer of the words before and behind that no earlier number has taken."""
    begins = max((m.end() for m in _CLAUSE_END.finditer(text, since, quantity.start)), default=since)
    behind = scope_words(text, quantity.end, min(last, quantity.end + _SCOPE_REACH), language)
    ahead = scope_words(text, max(begins, quantity.start - _SCOPE_REACH), quantity.start, language)
    candidates = [(start - quantity.end, start, value) for start, _, value in behind if start not in used]
    candidates += [(quantity.start - end, start, value) for start, end, value in ahead if start not in used]
    if not candidates:
        return ""
    _, start, value = min(candidates)
    used.add(start)
    return value


@lru_cache(maxsize=1)
def _function_words() -> frozenset[str]:
    return frozenset(word for table in all_languages() for word in table.function.split()) - _LINKS


def _barred(between: str) -> bool:
    """Whether a clause begins between a number and a noun, so that the noun is not what is counted."""
    return any(word in _function_words() for *_, word in words_of(between)) or bool(re.search(r"[,(]", between))


def _digits_at(text: str, quantity: Quantity) -> int:
    match = re.search(r"\d", text[quantity.start : quantity.end])
    return quantity.start + (match.start() if match else 0)


def base_bounds(quantity: Quantity) -> tuple[float | None, float | None, str]:
    """The quantity's bounds and unit in the base unit of its kind."""
    low, unit = (None, "") if quantity.low is None else in_base(quantity.low, quantity.unit)
    high, unit_high = (None, "") if quantity.high is None else in_base(quantity.high, quantity.unit)
    return low, high, unit or unit_high
