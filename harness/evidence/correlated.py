"""Two ways to deny the same: “neither A nor B was hurt” and “A and B were not hurt”, “not hurt” and “unharmed”."""

from __future__ import annotations

import re

from harness.evidence.left_over import LeftOver
from harness.evidence.negated import negates_once
from harness.evidence.pieces import Piece, is_negation, word_of
from harness.model.passage import TokenKind

_NEITHER_LIST = "neither nor weder noch ni nem né ani ні ані ни varken hverken nici sem se ούτε μήτε eikä ولا нито niti"
_NEITHER = frozenset(_NEITHER_LIST.split())
# What stands between the two where the first word alone negates: varken … eller.
_OR_LIST = "or oder of ou o u lub albo nebo alebo eller или або чи veya sau vagy ή tai ili"
_OR = frozenset(_OR_LIST.split())
_AND_LIST = "and und en et y e i oraz a och og та і й и ve și és και ja"
_AND = frozenset(_AND_LIST.split())
# What Arabic writes together with the word behind it: and.
_JOINED = "و"


def drop_correlatives(left: LeftOver, language: str) -> None:
    """Takes out the negations by which a passage says of two things that neither is so, where the other joins the same two and denies it of both."""
    if not any(_correlates(side.own[at]) for side in left.sides() for at, _ in side.ours):
        return
    if not any(_same(side.own, side.other, language) for side in left.sides()):
        return
    for side in left.sides():
        for at, region in [entry for entry in side.ours if is_negation(side.own[entry[0]])]:
            side.reword(at, region)


def drop_unhurt(left: LeftOver, language: str) -> None:
    """Takes out the word that says that somebody is unharmed where the other passage denies once that anybody was hurt, and what denies it there."""
    for side, opposite in (left.sides(), left.sides()[::-1]):
        one, other = side.own, side.other
        unhurt = [(at, region) for at, region in side.ours if one[at].key == _UNHURT]
        denied = [(at, region) for at, region in side.theirs if is_negation(other[at])]
        if len(unhurt) != 1 or not denied or not negates_once(other, denied[0][0], language):
            continue
        if sum(map(is_negation, one)) != 1 or not any(_HURT.search(p.key) for p in other):
            continue
        everybody = [(at, region) for at, region in side.ours if one[at].key == _ALL]
        if any(p.token is not None and p.token.value in _NOBODY for p in other) and not everybody:
            continue  # that one of several is unharmed is less than that nobody was hurt
        hurt = [(at, region) for at, region in side.theirs if other[at].token is not None and other[at].key in _WOUNDED]
        for at, region in (*unhurt, *everybody):
            side.reword(at, region)
        for at, region in (*denied, *hurt):
            opposite.reword(at, region)
        return


_UNHURT = f"{TokenKind.NEGATION} unhurt"
_ALL = f"{TokenKind.QUANTIFIER} all"
_NOBODY = frozenset({"nobody", "none"})
_WOUNDED = frozenset({f"{TokenKind.SCOPE} wounded"})
_HURT = re.compile("wounded|пострад|постраж|травм|ушиб|skad|hurt|harm|وص[ا]?ب|يصب|أصيب")


def _same(one: list[Piece], other: list[Piece], language: str) -> bool:
    """Whether ``one`` says “neither A nor B”, and ``other`` joins A and B and negates once: behind them, or before them where they are joined by “or”."""
    nor = next((i for i in range(len(one) - 1, 0, -1) if _correlates(one[i])), 0)
    if nor and nor == next((i for i in range(len(one)) if _correlates(one[i])), 0):
        # One word for both: the other thing stands behind “or”, or the verb's own negation came first.
        later = next((i for i in range(nor + 1, len(one)) if word_of(one[i]) in _OR), None)
        nor = later if later is not None else nor
    elif not nor and one and _correlates(one[0]):
        nor = next((i for i in range(1, len(one)) if word_of(one[i]) in _OR), 0)
    negations = [i for i, p in enumerate(other) if is_negation(p)]
    if not nor or nor + 1 >= len(one) or not negations or not negates_once(other, negations[0], language):
        return False
    if any(_correlates(other[i]) for i in negations):
        return False
    left = next((p for p in reversed(one[:nor]) if p.key[:1].isalpha()), None)
    right = one[nor + 1]
    if left is None:
        return False
    for at in range(1, len(other)):
        if other[at - 1].key != left.key:
            continue
        if other[at].key == _JOINED + right.key:
            return True
        if at + 1 < len(other) and other[at + 1].key == right.key:
            word = word_of(other[at])
            if (word in _AND and negations[0] > at) or (word in _OR and negations[0] < at):
                return True
    return False


def _correlates(piece: Piece) -> bool:
    return piece.token is not None and is_negation(piece) and piece.token.text.casefold() in _NEITHER
