"""Figures that stand a second time as a rough one: “knapp eine halbe Million, nämlich 480 000”."""

from __future__ import annotations

from collections.abc import Sequence

from harness.evidence.left_over import LeftOver
from harness.evidence.pieces import Piece
from harness.model.passage import TokenKind

# How far a rough figure may be off the exact one.
_SLACK = 0.05
_ROUGH = frozenset({"about", "nearly", "more than", "less than", "over", "under"})
# What may stand between the rough figure and the exact one, beside units and what says how near it is meant.
_BETWEEN = frozenset({",", "(", ")", ":", "-", "–", "—", "namely", "nämlich", "soit", "ossia", "cioè", "es", "decir", "o", "sea", "namelijk", "czyli", "тобто", "а", "саме", "то", "есть", "именно", "yani"})  # fmt: skip
_FAR = 6


def drop_restated(left: LeftOver) -> None:
    """Takes out a rough figure of one passage beside which the exact one stands that both have."""
    for side in left.sides():
        there = {at for at, _ in side.ours}
        for at, region in list(side.ours):
            rough = _value(side.own[at])
            if rough is None or not _is_rough(side.own, at):
                continue
            if any(
                n not in there and (exact := _value(side.own[n])) is not None and _rounds(rough, exact)
                for n in _beside(side.own, at)
            ):
                side.reword(at, region)


def _value(piece: Piece) -> float | None:
    if piece.token is None or piece.token.kind is not TokenKind.NUMBER:
        return None
    try:
        return float(piece.token.value)
    except ValueError:
        return None


def _is_rough(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a word right before a number or up to two behind it says that it is not meant exactly."""
    near = (n for n in (at - 1, at + 1, at + 2) if 0 <= n < len(pieces))
    return any(
        (t := pieces[n].token) is not None and t.kind is TokenKind.QUANTIFIER and t.value in _ROUGH for n in near
    )


def _beside(pieces: Sequence[Piece], at: int) -> list[int]:
    """The places of the numbers next to one, where nothing stands between but what explains."""
    found = []
    for step in (-1, 1):
        n = at + step
        while 0 <= n < len(pieces) and abs(n - at) <= _FAR:
            token = pieces[n].token
            if token is not None and token.kind is TokenKind.NUMBER:
                found.append(n)
                break
            if token is None and pieces[n].key not in _BETWEEN:
                break
            if token is not None and token.kind not in (TokenKind.UNIT, TokenKind.QUANTIFIER):
                break
            n += step
    return found


def _rounds(rough: float, exact: float) -> bool:
    """Whether ``rough`` is ``exact`` in fewer figures."""
    if exact <= 0 or abs(rough - exact) > _SLACK * exact:
        return False
    return len(f"{rough:.15g}".strip("0.").replace(".", "")) < len(f"{exact:.15g}".strip("0.").replace(".", ""))
