"""What an alignment of two passages leaves over: the tokens that the one has and the other lacks, as the rules see them that take out what says the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from harness.evidence.pieces import Found, Piece, Span, across
from harness.model.passage import ChangeKind

# A token's place in its passage, and the changed stretch that it stands in.
Entry = tuple[int, int]
# A stretch as difflib tells it: its kind, from where to before where in the passage before, and in the one after.
Code = tuple[str, int, int, int, int]


@dataclass(frozen=True, slots=True)
class LeftOver:
    """``lost`` are the tokens of ``before`` without a counterpart, ``gained`` those of ``after``; both shrink as rules account for them, and
    what became of these is added to ``found``."""

    before: list[Piece]
    after: list[Piece]
    lost: list[Entry]
    gained: list[Entry]
    codes: Sequence[Code]
    found: list[Found]

    def sides(self) -> tuple[Side, Side]:
        """Both passages, each with what the other lacks of it."""
        return (
            Side(self, self.before, self.lost, self.after, self.gained, of_after=False),
            Side(self, self.after, self.gained, self.before, self.lost, of_after=True),
        )


@dataclass(frozen=True, slots=True)
class Side:
    """One of the passages with what is left of it, the ``other`` with ``theirs``."""

    left: LeftOver
    own: list[Piece]
    ours: list[Entry]
    other: list[Piece]
    theirs: list[Entry]
    of_after: bool

    def stretch(self, region: int) -> tuple[int, int]:
        """From where to before where in the other passage stands what took the place of a stretch."""
        _, a, b, c, d = self.left.codes[region]
        return (a, b) if self.of_after else (c, d)

    def in_place(self, region: int) -> list[Piece]:
        """What took the place of a stretch in the other passage."""
        return self.other[slice(*self.stretch(region))]

    def spans(self, own: Span, other: Span) -> tuple[Span, Span]:
        """A span of this passage and one of the other, that of the passage before first."""
        return (other, own) if self.of_after else (own, other)

    def reword(self, at: int, region: int) -> None:
        """Takes a token out as one that is only worded otherwise."""
        self.ours.remove((at, region))
        self._reworded(at, region, of_after=self.of_after)

    def reword_there(self, at: int, region: int) -> None:
        """Takes a token of the other passage out, as `reword` does one of this."""
        self.theirs.remove((at, region))
        self._reworded(at, region, of_after=not self.of_after)

    def _reworded(self, at: int, region: int, *, of_after: bool) -> None:
        left = self.left
        spans = across(left.before, left.after, left.codes[region], at, of_after=of_after)
        left.found.append((ChangeKind.WORDING, *spans))
