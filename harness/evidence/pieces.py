"""Words, marks and whole critical tokens of a passage, as passages are compared by them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from harness.model.passage import ChangeKind, CriticalToken, TokenKind

Span = tuple[int, int]
Found = tuple[ChangeKind, Span, Span]
# What joins the parts of a list, whose order says nothing.
_JOINTS_LIST = ", ; / & and or und oder et ou y e o u i lub oraz a nebo и или й та і або ve veya ile و أو en of och eller og samt și sau és vagy 和 与 與 及 或 、 や と 및 와 과 between zwischen entre tra fra między между між"
JOINTS = frozenset(_JOINTS_LIST.split())


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a mark or a whole critical token, with what it is compared by and the sense it has of a pair of opposites."""

    start: int
    end: int
    key: str
    token: CriticalToken | None = None
    sense: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Passage:
    """A folded passage and its pieces."""

    text: str
    pieces: list[Piece]

    def of_kind(self, kind: TokenKind) -> list[Piece]:
        """The pieces that are tokens of a kind."""
        return [p for p in self.pieces if p.token is not None and p.token.kind is kind]

    def keys(self) -> set[str]:
        """What its tokens are compared by."""
        return {p.key for p in self.pieces if p.token is not None}


# The spans of one passage, and those of the other, that say the same.
Alike = tuple[list[Span], list[Span]]


def span_of(pieces: Sequence[Piece], first: int, last: int) -> Span:
    """Where the pieces from ``first`` to before ``last`` stand; the place behind the one before, where there are none."""
    if first < last:
        return pieces[first].start, pieces[last - 1].end
    at = pieces[first - 1].end if first else 0
    return at, at


def across(
    before: Sequence[Piece],
    after: Sequence[Piece],
    code: tuple[str, int, int, int, int],
    at: int,
    *,
    of_after: bool,
) -> tuple[Span, Span]:
    """Where a piece of the stretch ``code`` stands that one passage alone has, ``before`` or (``of_after``) ``after``, and the place of that
    stretch in the other passage; that of ``before`` first."""
    _, a, _, c, _ = code
    if of_after:
        return span_of(before, a, a), (after[at].start, after[at].end)
    return (before[at].start, before[at].end), span_of(after, c, c)


def word_of(piece: Piece) -> str:
    """What a piece is written as, in small letters."""
    return piece.key if piece.token is None else piece.token.text.casefold()


def is_negation(piece: Piece) -> bool:
    """Whether a piece is a word that negates."""
    return piece.token is not None and piece.token.kind is TokenKind.NEGATION


def kind_at(pieces: Sequence[Piece], at: int) -> TokenKind:
    """The kind of the token at a place that holds one."""
    token = pieces[at].token
    assert token is not None
    return token.kind


def key_at(pieces: Sequence[Piece], at: int) -> str:
    """What stands at a place; empty beyond the ends and for marks, which bind nothing."""
    if not 0 <= at < len(pieces):
        return ""
    key = pieces[at].key
    return key if any(c.isalnum() for c in key) else ""
