"""Whether the figures of one text are given by others: by the same digits, or by a value that may be the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from harness.evidence.normalise import normalise
from harness.evidence.patterns import later
from harness.evidence.quantities import base_bounds, quantities
from harness.model.passage import Quantity

_DIGITS = later(r"\d+(?:[.,'\u00a0\u202f ]\d+)*")
_GROUPING = later(r"(?<=\d)[,'\u00a0\u202f ](?=\d{3}(?!\d))")
_ANY = later(r"\d")
_SLACK = 0.10

Interval = tuple[float, float]


def missing_figures(
    text: str, language: str, given: Iterable[tuple[str, str]], intervals: Iterable[Interval]
) -> tuple[Quantity, ...]:
    """The quantities that ``text`` writes in digits and that neither one of the texts ``given`` (each with its language) holds nor one of the
    ``intervals``, in whatever unit, allows. Dates and ordinals are not quantities."""
    if not _has_digits(text):
        return ()
    given, allowed = tuple(given), tuple(intervals)
    # Most figures stand there digit for digit, which is told without reading any of them.
    left = set(_digits(text))
    for other, _ in given:
        left.difference_update(_digits(other))
        if not left:
            return ()
    found = [q for q in quantities(text, language) if _has_digits(q.text) and not left.isdisjoint(_digits(q.text))]
    if not found:
        return ()
    others = [q for other, spoken in given for q in quantities(other, spoken)]
    return tuple(
        q
        for q in found
        if not any(_may_be(q, other) for other in others) and not any(_overlap(_reach(q), wide) for wide in allowed)
    )


def _has_digits(text: str) -> bool:
    # A superscript is a digit too, which the pattern does not know.
    return _ANY.search(text) is not None or (not text.isascii() and any(c.isdigit() for c in text))


def _digits(text: str) -> Iterator[str]:
    """The runs of digits in a text, without what groups them."""
    plain = text if text.isascii() else normalise(text).text
    return (_GROUPING.sub("", m.group()).lstrip("0") for m in _DIGITS.finditer(plain))


def _reach(quantity: Quantity) -> Interval:
    """From the least to the most that a quantity may be, in its own unit."""
    low = float("-inf") if quantity.low is None else quantity.low
    high = float("inf") if quantity.high is None else quantity.high
    return (low - abs(low) * _SLACK, high + abs(high) * _SLACK) if quantity.approximate else (low, high)


def _may_be(one: Quantity, other: Quantity) -> bool:
    (low, high, base), (other_low, other_high, other_base) = base_bounds(one), base_bounds(other)
    if base and other_base and base != other_base:
        return False
    factor = 1 + (_SLACK if one.approximate or other.approximate else 0)
    return (low is None or other_high is None or low <= other_high * factor) and (
        high is None or other_low is None or other_low <= high * factor
    )


def _overlap(one: Interval, other: Interval) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
