"""One name in two forms: with and without given names, title or gloss, and in another grammatical case."""

from __future__ import annotations

from collections.abc import Callable

from harness.evidence.names import made_of, same_name
from harness.evidence.pieces import Found, Piece, Span, across, key_at, kind_at, span_of
from harness.model.passage import ChangeKind, CriticalToken, TokenKind

# What before a name makes it another's: South Sudan, New Mexico.
_NOT_GIVEN_LIST = "north south east west northern southern eastern western new upper lower central northwest southeast nord süd ost sud est ouest norte sur este oeste sul leste nueva nuevo nova novo nouvelle saint san santa st північна північний південна південний східна західна північної південної південному северный северная южный южная восточный западный нова новый новая"
_NOT_GIVEN = frozenset(_NOT_GIVEN_LIST.split())


def drop_glosses(
    pieces: list[Piece],
    pool: list[tuple[int, int]],
    found: list[Found],
    spans: Callable[[tuple[Span], int], tuple[Span, Span]],
) -> None:
    """Takes out a name that stands in brackets behind another spelling of itself, or before it: World Health Organization (WHO)."""
    for at, region in list(pool):
        piece = pieces[at]
        if not piece.token or piece.token.kind is not TokenKind.NAME:
            continue
        beside = [i for i in (at - 2, at + 2) if 0 <= i < len(pieces) and pieces[(at + i) // 2].key in "()"]
        if any(pieces[i].key == piece.key for i in beside):
            pool.remove((at, region))
            found.append((ChangeKind.WORDING, *spans(((piece.start, piece.end),), region)))


def drop_fuller_names(
    before: list[Piece],
    after: list[Piece],
    lost: list[tuple[int, int]],
    gained: list[tuple[int, int]],
    codes: list[tuple[str, int, int, int, int]],
    pairs: dict[int, int],
    found: list[Found],
) -> None:
    """Takes out given names before a surname that both passages have."""
    back = {y: x for x, y in pairs.items()}
    for pieces, pool, other_pool, matched, swapped in (
        (before, lost, gained, pairs, False),
        (after, gained, lost, back, True),
    ):
        dropped: set[int] = set()
        for at, region in list(pool):
            # A name that nothing tells for one in the other passage stands there all the same: “Richterin Holzinger”.
            token = pieces[at].token
            stretch = codes[region][3:] if not swapped else codes[region][1:3]
            there = (after if not swapped else before)[slice(*stretch)]
            if token is None or token.kind is not TokenKind.NAME or " " in token.text or token.text.isupper():
                continue
            if any(p.token is None and p.key == token.text.casefold() for p in there):
                pool.remove((at, region))
                dropped.add(at)
                found.append((ChangeKind.WORDING, *across(before, after, codes[region], at, of_after=swapped)))
        for at, region in sorted(pool, reverse=True):
            token = pieces[at].token
            if token is None or token.kind is not TokenKind.NAME:
                continue
            behind = at + 1
            if len(token.text) == 1 and behind < len(pieces) and pieces[behind].key == ".":
                behind += 1  # the full stop of an initial
            if token.value != token.text and behind < len(pieces) and pieces[behind].key == "の":
                behind += 1  # フランスのマクロン大統領
            if behind not in matched and behind not in dropped:
                continue
            following = pieces[behind].token
            if following is None or following.kind is not TokenKind.NAME or following.start - token.end > 2:
                continue
            if token.text.casefold() in _NOT_GIVEN:
                continue
            others = after if not swapped else before
            if any(kind_at(others, i) is TokenKind.NAME and r == region for i, r in other_pool):
                continue
            first, last = codes[region][3:] if not swapped else codes[region][1:3]
            if token.text[0] >= "\u0590" and any(not p.token and p.key[0].isalpha() for p in others[first:last]):
                continue  # without capitals, what took its place may be a name
            pool.remove((at, region))
            dropped.add(at)
            place = span_of(others, *(codes[region][3:] if not swapped else codes[region][1:3]))
            spans = ((token.start, token.end), (place[0], place[0]))
            found.append((ChangeKind.WORDING, *(spans if not swapped else spans[::-1])))


def _adjective(one: CriticalToken, other: CriticalToken) -> bool:
    """Whether a name in small letters is made of another: чернівецькі of Чернівців."""
    return one.text[0].islower() and other.text[0].isupper() and made_of(one.value, other.value)


def declined(before: list[Piece], x: int, after: list[Piece], y: int, language: str) -> bool:
    """Whether two names are one in two grammatical cases, or one is made of the other, which only other words around them can account for."""
    one, other = before[x].token, after[y].token
    if (
        one is None
        or other is None
        or one.kind is not TokenKind.NAME
        or not (same_name(one.value, other.value, language) or _adjective(one, other) or _adjective(other, one))
    ):
        return False
    # The first word of a sentence may be any noun.
    around = x == y == 0 or (key_at(before, x - 1), key_at(before, x + 1)) != (
        key_at(after, y - 1),
        key_at(after, y + 1),
    )
    return around and one.value != other.value
