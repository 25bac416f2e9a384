"""Which words that stand across from one another took each other's place, and which are only told of in another order or in other words."""

from __future__ import annotations

from collections.abc import Sequence

from harness.evidence.languages.acts import ACTS
from harness.evidence.languages.contrasts import WHAT
from harness.evidence.languages.counterparts import WHO
from harness.evidence.languages.persons import PERSONS
from harness.evidence.languages.things import THINGS
from harness.evidence.other_words import mostly_others
from harness.evidence.pieces import Piece
from harness.model.passage import TokenKind

# Families whose words say who it was, or what, or what was done, and deny nothing by themselves.
EXCHANGED = WHO | WHAT | THINGS | PERSONS | ACTS | {"status"}
# What holds between two: who won against whom, who sold to whom; the other way round it is the same.
BETWEEN = frozenset({"win", "trade", "tenure"})
# In a changed stretch of more words, and signs, one of them took no other's place for certain.
_FEW, _FEW_SIGNS = 6, 12


def is_exchanged(sense: str) -> bool:
    """Whether a sense is of such a family."""
    return sense.partition(":")[0] in EXCHANGED


def exchanged_for(
    before: Sequence[Piece], i: int, after: Sequence[Piece], j: int, region: tuple[int, int, int, int], family: str
) -> bool:
    """Whether a word of a family took the place of another one: within a short stretch of two sentences of mostly the same words, and either stands
    less often in the other sentence. What was only told in another order is as often there."""
    a, b, c, d = region
    few = _FEW_SIGNS if "\u3040" <= before[i].key[:1] <= "\u9fff" else _FEW
    if max(b - a, d - c) > few or (not _nothing_else(before, after, region) and mostly_others(before, after)):
        return False
    if _joined(before, i) and _joined(after, j):
        return False  # a name: the dam of Trois-Sœurs
    was, now = (_of(piece, family) for piece in (before[i], after[j]))
    return _count(before, was) > _count(after, was) and _count(after, now) > _count(before, now)


def _nothing_else(before: Sequence[Piece], after: Sequence[Piece], region: tuple[int, int, int, int]) -> bool:
    """Whether two passages are the same but for one stretch."""
    a, b, c, d = region
    return all(
        [p.key for p in one] == [p.key for p in other]
        for one, other in ((before[:a], after[:c]), (before[b:], after[d:]))
    )


def _joined(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a hyphen joins a word to the one before it."""
    return at > 0 and pieces[at - 1].key == "-" and pieces[at - 1].end == pieces[at].start


def _of(piece: Piece, family: str) -> frozenset[str]:
    return frozenset(s for s in piece.sense if s.startswith(f"{family}:"))


def _count(pieces: Sequence[Piece], senses: frozenset[str]) -> int:
    return sum(not senses.isdisjoint(p.sense) for p in pieces)


def sides_exchanged(before: Sequence[Piece], after: Sequence[Piece]) -> bool:
    """Whether two passages name the same two in the other order."""
    named = [[p.key for p in side if p.token and p.token.kind is TokenKind.NAME] for side in (before, after)]
    both = [list(dict.fromkeys(key for key in one if key in other)) for one, other in (named, named[::-1])]
    return len(both[0]) > 1 and both[0] == both[1][::-1]
