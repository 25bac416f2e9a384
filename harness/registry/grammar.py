"""The small grammars inside a claims file: quantities, needs, durations, shares."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harness.model.registry import Comparator, Need


class GrammarError(ValueError):
    """A value does not follow its grammar; the message says what would."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityValue:
    """A quantity as written: comparator and bounds (``None``: unbounded)."""

    comparator: Comparator
    low: float | None
    high: float | None


_NUMBER = r"(\d{1,3}(?:[,  ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(thousand|million|billion|k|m|bn|%)?"
_FACTORS = {None: 1.0, "%": 1.0, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9}
_ONE = re.compile(rf"(?:(exactly|about|at least|at most)\s+)?{_NUMBER}", re.IGNORECASE)
_BETWEEN = re.compile(rf"between\s+{_NUMBER}\s+and\s+{_NUMBER}", re.IGNORECASE)
QUANTITY_HINT = "write `exactly 1500`, `about 10000`, `at least 1000`, `at most 12000` or `between 10000 and 12000`"


def quantity(text: str) -> QuantityValue:
    """The quantity that ``text`` writes; a bare number means exactly. Raises `GrammarError`."""
    plain = " ".join(text.split())
    if match := _BETWEEN.fullmatch(plain):
        first, last = _value(match[1], match[2] or match[4]), _value(match[3], match[4])
        if first > last:
            raise GrammarError(f"{text!r} ends below where it begins")
        return QuantityValue(comparator=Comparator.BETWEEN, low=first, high=last)
    if match := _ONE.fullmatch(plain):
        value = _value(match[2], match[3])
        comparator = Comparator((match[1] or "exactly").lower())
        low = None if comparator is Comparator.AT_MOST else value
        high = None if comparator is Comparator.AT_LEAST else value
        return QuantityValue(comparator=comparator, low=low, high=high)
    raise GrammarError(f"{text!r} is not a quantity; {QUANTITY_HINT}")


def _value(digits: str, unit: str | None) -> float:
    return float(re.sub(r"[,  ]", "", digits)) * _FACTORS[unit.lower() if unit else None]


_NEED = re.compile(r"(\d{1,2})(?:\s+(independent))?")


def need(text: str) -> Need:
    """The need that ``text`` writes, as ``1 independent`` or ``2``. Raises `GrammarError`."""
    match = _NEED.fullmatch(" ".join(text.split()))
    if match is None or int(match[1]) < 1:
        raise GrammarError(f"{text!r} is not a need; write `1`, `2`, or `2 independent`")
    return Need(count=int(match[1]), independent=match[2] is not None)


_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*(h|d|w|m|y)")
_DAYS = {"h": 1 / 24, "d": 1.0, "w": 7.0, "m": 30.0, "y": 365.0}


# No evidence is that old; calendars of the machine end not much later.
_LONGEST = 36_500


def days(text: str) -> float:
    """The days of a duration such as ``12h``, ``3d``, ``2w``, ``1m`` (30 days) or ``1y``. Raises `GrammarError`."""
    match = _DURATION.fullmatch(text.strip())
    if match is None or float(match[1]) <= 0:
        raise GrammarError(f"{text!r} is not a duration; write `12h`, `3d`, `2w`, `6m` or `1y`")
    found = float(match[1]) * _DAYS[match[2]]
    if found > _LONGEST:
        raise GrammarError(f"{text[:20]!r} is longer than a hundred years; write `1y` or less")
    return found


_SHARE = re.compile(r"(\d+(?:\.\d+)?)\s*%")


def share(text: str) -> float:
    """The share that ``text`` writes as a percentage, 0.1 for ``10%``. Raises `GrammarError`."""
    match = _SHARE.fullmatch(text.strip())
    if match is None or float(match[1]) > 100:
        raise GrammarError(f"{text!r} is not a share; write `10%`")
    return float(match[1]) / 100


_AT = re.compile(r"(?:\d{1,2}:)?[0-5]?\d:[0-5]\d(?:\.\d+)?")


def media_time(text: str) -> str:
    """``text`` when it is a time in a recording, as ``00:41`` or ``1:02:03``. Raises `GrammarError`."""
    if _AT.fullmatch(text.strip()) is None:
        raise GrammarError(f'{text!r} is not a time in a recording; write `"00:41"` or `"1:02:03"`')
    return text.strip()
