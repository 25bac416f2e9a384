"""Quantities in running text: numbers with their comparators, ranges, units and scope, as intervals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harness.evidence.dates import dates
from harness.evidence.numbers import Number, numbers
from harness.evidence.units import in_base, scope_words, unit_words
from harness.model.passage import DateSpan, Quantity

_AT_LEAST = r"at least|more than|over|no (?:fewer|less) than|upwards of|exceed(?:s|ed|ing)?|mindestens|mehr als|über|au moins|plus de|al menos|más de|щонайменше|понад|більше(?: ніж)?|не менше(?: ніж)?|по меньшей мере|как минимум|свыше|более|не менее|больше|최소|적어도"
_AT_MOST = r"at most|up to|fewer than|less than|no more than|not more than|under|höchstens|bis zu|weniger als|au plus|moins de|jusqu['’]à|como máximo|menos de|hasta|щонайбільше|до|менше(?: ніж)?|не більше(?: ніж)?|максимум|менее|не более|최대"
_ABOUT = r"about|around|some|roughly|approximately|nearly|almost|circa|ca\.?|an estimated|close to|etwa|rund|ungefähr|fast|environ|près de|presque|unos|unas|alrededor de|casi|cerca de|близько|приблизно|майже|орієнтовно|около|примерно|почти|порядка|약|대략"
_BEFORE = re.compile(
    rf"(?:(?P<least>{_AT_LEAST})|(?P<most>{_AT_MOST})|(?P<about>{_ABOUT}))[\s\u00a0]*(?:(?:the|a|an)\s+)?(?:[$€£₽₴₩]|us\$)?$",
    re.IGNORECASE,
)
_BEFORE_EDGE = re.compile(r"[^\W\d_]")
_AFTER_LEAST = re.compile(
    r"[^\S\n]*(?:명|개|%|퍼센트|여명)?[^\S\n]*(?:이상|넘는|or more|oder mehr|ou plus|o más|і більше|и более|\+)",
    re.IGNORECASE,
)
_AFTER_MOST = re.compile(r"[^\S\n]*(?:명|개|%|퍼센트)?[^\S\n]*(?:이하|미만|or fewer|or less)", re.IGNORECASE)
_AFTER_ABOUT = re.compile(r"[^\S\n]*(?:여\s?명|여\s?개|여|가량|정도|or so)", re.IGNORECASE)
_RANGE = re.compile(
    r"[\s\u00a0]*(?:[–—−-]|to|or|and|bis|und|à|et|y|a|до|і|й|та|чи|или|и|에서|~|∼)[\s\u00a0]*(?:[$€£])?", re.IGNORECASE
)
_RANGE_OPEN = re.compile(
    r"(?:between|from|zwischen|von|entre|de|від|між|от|между|с)[\s\u00a0]+(?:[$€£])?$", re.IGNORECASE
)
_RANGE_PLAIN = re.compile(r"[\s\u00a0]*(?:[–—−-]|to|bis|до|~|∼|에서)[\s\u00a0]*", re.IGNORECASE)
_CURRENCY_BEFORE = re.compile(r"(us\$|[$€£₽₴₩])\s?$", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.;:!?](?=\s|$)|\n|[。！？]")

# How far, in characters, from a number its noun and its scope are looked for.
_NOUN_REACH, _SCOPE_REACH = 48, 70


def quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """The quantities in ``text``, in order; numbers that belong to dates are not quantities, nor are ordinals."""
    return tuple(_read(text, language, numbers(text, language), dates(text, language)))


def _read(text: str, language: str, found: Sequence[Number], spans: Sequence[DateSpan]) -> list[Quantity]:
    counted = [n for n in found if not n.ordinal and not any(d.start < n.end and n.start < d.end for d in spans)]
    read: list[Quantity] = []
    index = 0
    while index < len(counted):
        first = counted[index]
        following = counted[index + 1] if index + 1 < len(counted) else None
        joined = _joined(text, first, following)
        if joined is not None and following is not None:
            low, high, end = joined, following.value, following.end
            index += 2
            quantity = Quantity(
                low=min(low, high),
                high=max(low, high),
                unit="",
                approximate=False,
                start=first.start,
                end=end,
                text=text[first.start : end],
            )
        else:
            index += 1
            quantity = _single(text, first)
        stop = counted[index].start if index < len(counted) else len(text)
        since = read[-1].end if read else 0
        read.append(_described(text, quantity, since, stop))
    return read


def _joined(text: str, first: Number, following: Number | None) -> float | None:
    """The lower end of a range that begins at ``first`` (its magnitude made that of the upper end), else ``None``."""
    if following is None:
        return None
    between = text[first.end : following.start]
    opened = _RANGE_OPEN.search(text[max(0, first.start - 12) : first.start])
    if not (_RANGE_PLAIN.fullmatch(between) or (opened and _RANGE.fullmatch(between))):
        return None
    low = first.value
    # “10–12 thousand”: the magnitude stands once, behind the second number.
    digits = re.match(r"[\d.,  ]+", following.text)
    if digits and low < 1000 <= following.value and len(digits.group().strip()) < len(following.text):
        bare = re.sub(r"\D", "", digits.group())
        if bare and float(bare) > 0:
            low *= (
                following.value / float(digits.group().strip().replace(",", "."))
                if digits.group().strip().count(",") <= 1
                else 1.0
            )
    return low if low <= following.value else None


def _single(text: str, number: Number) -> Quantity:
    before = text[max(0, number.start - 28) : number.start]
    match = _BEFORE.search(before)
    if (
        match
        and match.start() > 0
        and _BEFORE_EDGE.match(before[match.start() - 1])
        and not re.match(r"[가-힣]", before[match.start()])
    ):
        match = None
    low: float | None = number.value
    high: float | None = number.value
    approximate = False
    start = number.start
    if match:
        start = number.start - len(before) + match.start()
        if match.group("least"):
            high = None
        elif match.group("most"):
            low = None
        else:
            approximate = True
    tail = text[number.end : number.end + 16]
    if _AFTER_LEAST.match(tail):
        high = None
    elif _AFTER_MOST.match(tail):
        low = None
    elif _AFTER_ABOUT.match(tail):
        approximate = True
    return Quantity(
        low=low, high=high, unit="", approximate=approximate, start=start, end=number.end, text=text[start : number.end]
    )


def _described(text: str, quantity: Quantity, since: int, stop: int) -> Quantity:
    """``quantity`` with its unit, noun and scope, read between the neighbouring numbers and within its sentence."""
    sentence_end = _CLAUSE_END.search(text, quantity.end)
    last = min(stop, sentence_end.start() if sentence_end else len(text))
    unit, noun = "", ""
    if currency := _CURRENCY_BEFORE.search(text[max(0, quantity.start - 4) : _digits_at(text, quantity)]):
        words = unit_words(currency.group(1))
        unit = words[0][2] if words else ""
    if not unit:
        for start, end, canonical in unit_words(text, quantity.end, min(last, quantity.end + _NOUN_REACH)):
            unit, noun = canonical, text[start:end]
            break
    behind = scope_words(text, quantity.end, min(last, quantity.end + _SCOPE_REACH))
    ahead = [] if behind else scope_words(text, max(since, quantity.start - _SCOPE_REACH), quantity.start)
    scope = behind[0][2] if behind else ahead[-1][2] if ahead else ""
    if not unit and scope:
        unit = "people"
    return replace(quantity, unit=unit, noun=noun, scope=scope)


def _digits_at(text: str, quantity: Quantity) -> int:
    match = re.search(r"\d", text[quantity.start : quantity.end])
    return quantity.start + (match.start() if match else 0)


def base_bounds(quantity: Quantity) -> tuple[float | None, float | None, str]:
    """The quantity's bounds and unit in the base unit of its kind."""
    low, unit = (None, "") if quantity.low is None else in_base(quantity.low, quantity.unit)
    high, unit_high = (None, "") if quantity.high is None else in_base(quantity.high, quantity.unit)
    return low, high, unit or unit_high
