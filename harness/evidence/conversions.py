"""Numbers that say the same in another unit: 5 km and 5,000 m, three-quarters and 75 %, a decade and ten years."""

from __future__ import annotations

from collections.abc import Sequence

from harness.evidence.pieces import Found, Piece
from harness.evidence.units import in_base
from harness.model.passage import ChangeKind, TokenKind

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


def _measure(pieces: Sequence[Piece], at: int) -> tuple[float, str, int] | None:
    """The value in base units of a number with a unit right behind it, of a share (“three-quarters”, “half”) and of “a decade”; with the
    number of pieces that say it."""
    token = pieces[at].token
    assert token is not None
    unit = pieces[at + 1].token if at + 1 < len(pieces) else None
    if token.kind is TokenKind.QUANTIFIER and token.value == "half":
        return 50.0, "percent", 1
    if token.kind is TokenKind.UNIT and token.value == "decades":
        return None if at and pieces[at - 1].token else (10.0, "years", 1)
    if token.kind is not TokenKind.NUMBER:
        return None
    try:
        if unit is None or unit.kind is not TokenKind.UNIT:
            share = float(token.value)
            return (share * 100, "percent", 1) if 0 < share < 1 and not token.text[0].isdigit() else None
        value, base = in_base(float(token.value), unit.value)
    except ValueError:
        return None
    return None if base == "people" else (value, base, 2)
