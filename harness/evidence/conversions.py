"""Numbers that say the same in another unit: 5 km and 5,000 m, three-quarters and 75 %, a decade and ten years."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harness.evidence.patterns import later
from harness.evidence.pieces import Found, Piece
from harness.evidence.tokens import critical_tokens
from harness.evidence.units import in_base
from harness.model.passage import Change, ChangeKind, CriticalToken, TokenKind

# Units that one of is meant without a number.
_ALONE = {"decades": (10.0, "years"), "fortnights": (1209600.0, "seconds")}
# How far a rounded conversion may be off: 100 miles are 160 km.
_CONVERSION_SLACK = 0.03
# … and a share told in words: two thirds are 67 %.
_SHARE_SLACK = 0.011


def drop_conversions(
    before: list[Piece],
    after: list[Piece],
    lost: list[tuple[int, int]],
    gained: list[tuple[int, int]],
    found: list[Found],
) -> None:
    """Takes out numbers that say the same in another unit: 5 km and 5,000 m."""
    for x, _ in list(lost):
        for y, _ in list(gained):
            old, new = _measure(before, x), _measure(after, y)
            if old is None or new is None or old[1] != new[1]:
                continue
            same_unit = old[2] == new[2] and before[x + old[2] - 1].key == after[y + new[2] - 1].key
            slack = 1e-9 if same_unit else _SHARE_SLACK if old[1] == "percent" else _CONVERSION_SLACK
            if abs(old[0] - new[0]) > slack * abs(old[0]):
                continue
            for at, length, pool in ((x, old[2], lost), (y, new[2], gained)):
                pool[:] = [pair for pair in pool if not at <= pair[0] < at + length]
            ends = before[x + old[2] - 1].end, after[y + new[2] - 1].end
            found.append((ChangeKind.WORDING, (before[x].start, ends[0]), (after[y].start, ends[1])))
            break


# Units of measure and money: with another one the number says something else. What is counted (soldiers, ships) is told as what it is.
_MEASURES = frozenset({
    "percent", "percentage points", "permille", "USD", "EUR", "GBP", "RUB", "UAH", "KRW", "CNY", "JPY", "CHF", "BRL", "PLN", "TRY", "ILS", "SEK", "DKK", "NOK", "CZK", "HUF", "RON", "INR",
    "km", "mi", "m", "cm", "mm", "ft", "kg", "g", "t", "lb", "l", "ha", "km²", "m²", "mi²", "barrels", "°C", "°F", "degrees", "seconds", "minutes", "hours", "days", "weeks", "fortnights", "months", "years", "decades", "centuries", "times",
})  # fmt: skip
# Behind these the unit alone says how often or how much: a day, a week.
_RATED = later(r"(?:^|[\s/])(?:a|an|per|each|every|pro|je|par|por|al|na|за|в|на|på|om|i|um)\s$", re.IGNORECASE)


def as_quantities(changes: Sequence[Change], old: str, new: str, language: str) -> tuple[Change, ...]:
    """The changes from ``old`` to ``new``, with those of a unit of measure or money beside its number, and of how near that is meant, as changes
    of the number: 90 minutes and 90 hours, about 120 and more than 120. That a figure is told as a rough one, or no more, is no other figure."""
    if not any(c.kind in (ChangeKind.UNIT, ChangeKind.QUANTIFIER) for c in changes):
        return tuple(changes)
    tokens = critical_tokens(old, language or "en"), critical_tokens(new, language or "en")

    def of_number(change: Change) -> bool:
        sides = (
            (old, tokens[0], change.before_start, change.before_end),
            (new, tokens[1], change.after_start, change.after_end),
        )
        there = [side for side in sides if side[2] < side[3]]
        enough = len(there) == 2 or (bool(there) and change.kind is ChangeKind.UNIT)
        return enough and all(_of_number(*side) for side in there)

    return tuple(
        replace(c, kind=ChangeKind.NUMBER) if c.kind in (ChangeKind.UNIT, ChangeKind.QUANTIFIER) and of_number(c) else c
        for c in changes
    )


def _of_number(text: str, tokens: Sequence[CriticalToken], start: int, end: int) -> bool:
    own = next(
        (t for t in tokens if t.start < end and start < t.end and t.kind in (TokenKind.UNIT, TokenKind.QUANTIFIER)),
        None,
    )
    if own is None:
        return False
    beside = [
        t
        for t in tokens
        if t.kind is TokenKind.NUMBER and (0 <= t.start - own.end <= _BESIDE or 0 <= own.start - t.end <= _BESIDE)
    ]
    if own.kind is TokenKind.QUANTIFIER:
        return own.value in _COMPARED and bool(beside)
    return own.value in _MEASURES and (
        bool(beside) or _RATED.search(text[max(0, own.start - 8) : own.start]) is not None
    )


# So many characters part a number from its unit, or from how near it is meant.
_BESIDE = 4
_COMPARED = frozenset(
    {"more than", "less than", "at least", "at most", "about", "nearly", "exactly", "over", "under", "up to"}
)


def _measure(pieces: Sequence[Piece], at: int) -> tuple[float, str, int] | None:
    """The value in base units of a number with a unit right behind it, of a share (“three-quarters”, “half”) and of “a decade”; with the
    number of pieces that say it."""
    token = pieces[at].token
    assert token is not None
    unit = pieces[at + 1].token if at + 1 < len(pieces) else None
    if token.kind is TokenKind.QUANTIFIER and token.value == "half":
        return 50.0, "percent", 1
    if token.kind is TokenKind.UNIT and token.value in _ALONE:
        return None if at and pieces[at - 1].token else (*_ALONE[token.value], 1)
    if (
        token.kind is TokenKind.UNIT
        and token.value in ("hours", "years")
        and at
        and pieces[at - 1].key in ("a", "an", "one")
    ):
        # An hour and a half.
        half = pieces[at + 1 : at + 4]
        if (
            [p.key for p in half[:2]] == ["and", "a"]
            and len(half) == 3
            and half[2].token is not None
            and half[2].token.value == "half"
        ):
            value, base = in_base(1.5, token.value)
            return value, base, 4
    if token.kind is not TokenKind.NUMBER:
        return None
    try:
        if unit is None or unit.kind is not TokenKind.UNIT:
            share = float(token.value.removesuffix("th") if token.value.startswith("0.") else token.value)
            return (share * 100, "percent", 1) if 0 < share < 1 and not token.text[0].isdigit() else None
        value, base = in_base(float(token.value), unit.value)
    except ValueError:
        return None
    return None if base == "people" else (value, base, 2)
