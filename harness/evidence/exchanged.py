"""Figures that count other things than they did, because another figure counts these now: 12 goals in 17 games, 12 games and 17 goals; and days of something
else than they were: announced in May and opened in June, announced in June and opened in May."""

from __future__ import annotations

from harness.evidence.other_words import mostly_others
from harness.evidence.pieces import Piece, Span
from harness.model.passage import TokenKind

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
            _is_number(p) and p.key != one[at].key and _counted(one, at) & _counted(other, n)
            for n, p in enumerate(other)
        )
        for one, at, other, there in ((before, x, after, y), (after, y, before, x))
    )


def exchanged(before: list[Piece], after: list[Piece]) -> list[tuple[Span, Span]]:
    """Where numbers that both passages have once stand with what they count, in either, that count what another of them counted; each what the
    other did, unless the passages are of mostly other words, where one that does is enough."""
    places = [
        (x, same[0])
        for x, piece in enumerate(before)
        if _is_number(piece) and sum(p.key == piece.key for p in before) == 1
        for same in ([y for y, p in enumerate(after) if p.key == piece.key],)
        if len(same) == 1
    ]
    if len(places) < 2:
        return []
    freely = mostly_others(before, after)
    return [
        (_with_counted(before, x), _with_counted(after, y))
        for x, y in places
        if (freely and counted_by_another(before, x, after, y))
        or (
            not _counted(before, x) & _counted(after, y)
            and any(
                _counted(before, x) & _counted(after, other) and _counted(before, one) & _counted(after, y)
                for one, other in places
                if one != x
            )
        )
    ]


def exchanged_days(before: list[Piece], after: list[Piece]) -> list[tuple[Span, Span]]:
    """Where days stand, in either passage, each of which stands among the words that another of them stood among."""
    places = [
        (x, same[0])
        for x, piece in enumerate(before)
        if _is_day(piece) and sum(p.key == piece.key for p in before) == 1
        for same in ([y for y, p in enumerate(after) if p.key == piece.key],)
        if len(same) == 1
    ]
    return [
        ((before[x].start, before[x].end), (after[y].start, after[y].end))
        for x, y in places
        if not _around(before, x) & _around(after, y)
        and any(
            _around(before, x) & _around(after, other) and _around(before, one) & _around(after, y)
            for one, other in places
            if one != x
        )
    ]


def _around(pieces: list[Piece], at: int) -> set[str]:
    """The beginnings of the telling words of the same clause near a day, up to the next day."""
    found: set[str] = set()
    for step in (-1, 1):
        place = at + step
        while 0 <= place < len(pieces) and abs(place - at) <= _NEAR:
            key = pieces[place].key
            if not key[0].isalnum() or _is_day(pieces[place]) or key in _NEXT:
                break
            token = pieces[place].token
            if token is None and len(key) >= _STEM:
                found.add(key[:_STEM])
            elif token is not None and token.kind in (TokenKind.ATTRIBUTION, TokenKind.SCOPE, TokenKind.NAME):
                found.add(key)
            place += step
    return found


def _is_day(piece: Piece) -> bool:
    return piece.token is not None and piece.token.kind is TokenKind.DATE


def _counted(pieces: list[Piece], at: int) -> set[str]:
    """The beginnings of the words right behind a number that may be what it counts, up to the next number."""
    found: set[str] = set()
    for n in range(at + 1, min(at + 1 + _COUNTED, len(pieces))):
        if _is_number(pieces[n]) or not pieces[n].key[0].isalpha():
            break
        if pieces[n].token is not None or len(pieces[n].key) >= (_SHORTEST if n == at + 1 else _STEM):
            found.add(pieces[n].key if pieces[n].token is not None else pieces[n].key[:_STEM])
    return found


def _with_counted(pieces: list[Piece], at: int) -> Span:
    return pieces[at].start, pieces[min(at + 1, len(pieces) - 1)].end


def _is_number(piece: Piece) -> bool:
    return piece.token is not None and piece.token.kind is TokenKind.NUMBER
