"""Figures that count other things than they did, because another figure counts these now: 12 goals in 17 games, 12 games and 17 goals; and days of something
else than they were: announced in May and opened in June, announced in June and opened in May."""

from __future__ import annotations

from collections.abc import Callable

from harness.evidence.other_words import mostly_others
from harness.evidence.pieces import Found, Piece, Span
from harness.model.passage import ChangeKind, TokenKind

# Letters by which two words are one in two forms, fewer than which no word tells what is counted, unless it stands right behind the figure.
_STEM, _SHORTEST = 4, 3
# How far behind a number stands what is counted.
_COUNTED = 2
# How far from a day stands what it is the day of; and what begins another clause.
_NEAR = 3
_NEXT_LIST = "and but or und aber oder et mais ou y e o pero mas ma en maar of i a ale і й та и но але ve ama"
_NEXT = frozenset(_NEXT_LIST.split())


def counted_by_another(before: list[Piece], x: int, after: list[Piece], y: int) -> bool:
    """Whether what a number counts in one passage is counted by another number in the other, and not by the same."""
    return any(
        not _counted(one, at) & _counted(other, there)
        and any(
            _is(p, TokenKind.NUMBER) and p.key != one[at].key and _counted(one, at) & _counted(other, n)
            for n, p in enumerate(other)
        )
        for one, at, other, there in ((before, x, after, y), (after, y, before, x))
    )


def exchanged(before: list[Piece], after: list[Piece]) -> list[Found]:
    """Numbers and days that both passages have once, each of which counts, or stands among, what another of them did; of numbers in passages of
    mostly other words one that does is enough."""
    numbers = _in_both(before, after, TokenKind.NUMBER)
    freely = len(numbers) > 1 and mostly_others(before, after)
    turned = [
        (x, y)
        for x, y in numbers
        if (freely and counted_by_another(before, x, after, y)) or _crossed(before, x, after, y, numbers, _counted)
    ]
    days = _in_both(before, after, TokenKind.DATE)
    return [(ChangeKind.NUMBER, _with_counted(before, x), _with_counted(after, y)) for x, y in turned] + [
        (ChangeKind.DATE, _with_clause(before, x), _with_clause(after, y))
        for x, y in days
        if _crossed(before, x, after, y, days, _around)
    ]


def _in_both(before: list[Piece], after: list[Piece], kind: TokenKind) -> list[tuple[int, int]]:
    """Where the tokens of a kind stand that both passages have, and have once."""
    places = [
        {side[n].key: n for n in range(len(side)) if _is(side[n], kind) and _once(side, n)} for side in (before, after)
    ]
    return [(x, places[1][key]) for key, x in places[0].items() if key in places[1]]


def _once(pieces: list[Piece], at: int) -> bool:
    return sum(p.key == pieces[at].key for p in pieces) == 1


def _crossed(
    before: list[Piece],
    x: int,
    after: list[Piece],
    y: int,
    places: list[tuple[int, int]],
    words: Callable[[list[Piece], int], set[str]],
) -> bool:
    """Whether a token stands by none of the words that it stood by, and by those of another one, which stands by its own."""
    was, now = words(before, x), words(after, y)
    return not was & now and any(
        was & words(after, other) and words(before, one) & now for one, other in places if one != x
    )


def _around(pieces: list[Piece], at: int) -> set[str]:
    """The beginnings of the telling words of the same clause near a day."""
    found: set[str] = set()
    for piece in (*pieces[_reach(pieces, at, -1) : at], *pieces[at + 1 : _reach(pieces, at, 1) + 1]):
        token = piece.token
        if token is None and len(piece.key) >= _STEM:
            found.add(piece.key[:_STEM])
        elif token is not None and token.kind in (TokenKind.ATTRIBUTION, TokenKind.SCOPE, TokenKind.NAME):
            found.add(piece.key)
    return found


def _reach(pieces: list[Piece], at: int, step: int) -> int:
    """The place of the last word near a day, before it or behind, that a clause's end or another day does not part from it."""
    last = at
    for place in range(at + step, at + (_NEAR + 1) * step, step):
        if not 0 <= place < len(pieces) or not pieces[place].key[0].isalnum():
            break
        if _is(pieces[place], TokenKind.DATE) or pieces[place].key in _NEXT:
            break
        last = place
    return last


def _counted(pieces: list[Piece], at: int) -> set[str]:
    """The beginnings of the words right behind a number that may be what it counts, up to the next number."""
    found: set[str] = set()
    for n in range(at + 1, min(at + 1 + _COUNTED, len(pieces))):
        if _is(pieces[n], TokenKind.NUMBER) or not pieces[n].key[0].isalpha():
            break
        if pieces[n].token is not None or len(pieces[n].key) >= (_SHORTEST if n == at + 1 else _STEM):
            found.add(pieces[n].key if pieces[n].token is not None else pieces[n].key[:_STEM])
    return found


def _with_counted(pieces: list[Piece], at: int) -> Span:
    return pieces[at].start, pieces[min(at + 1, len(pieces) - 1)].end


def _with_clause(pieces: list[Piece], at: int) -> Span:
    """Where a day stands with the words near it that say what it is the day of."""
    first, last = _reach(pieces, at, -1), _reach(pieces, at, 1)
    return pieces[first].start, pieces[last if first == at else at].end


def _is(piece: Piece, kind: TokenKind) -> bool:
    return piece.token is not None and piece.token.kind is kind
