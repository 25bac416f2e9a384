"""What two passages of mostly other words say alike: a sentence that was put altogether otherwise keeps its figures, days and names, wherever they stand in it."""

from __future__ import annotations

import re

from harness.evidence.exchanged import counted_by_another
from harness.evidence.left_over import LeftOver
from harness.evidence.names import same_name
from harness.evidence.other_words import mostly_others
from harness.evidence.pieces import Piece, key_at, kind_at
from harness.model.passage import ChangeKind, TokenKind

# Letters by which two words are one in two forms.
_STEM = 4
_ORDINAL = "th"


def drop_put_otherwise(left: LeftOver, language: str) -> None:
    """Takes out, where two passages are of mostly other words, what both have all the same: a figure or a day, whatever it
    stands beside, unless what a figure counts is counted by another there; a name, in whatever case, where the words are others in any order; and the unit of a figure that both have, where the other has no unit instead."""
    if not left.lost and not left.gained:
        return
    if not mostly_others(left.before, left.after):
        return
    # Who did what to whom is told by the words' order alone where the words stay.
    names = mostly_others(left.before, left.after, in_any_order=True)
    _drop_pairs(left, language, names=names)
    _drop_units(left)
    if names:
        _drop_written(left, language)


def _drop_pairs(left: LeftOver, language: str, *, names: bool) -> None:
    before, after = left.before, left.after
    for x, region in list(left.lost):
        if kind_at(before, x) is TokenKind.NAME and not names:
            continue
        for y, other in list(left.gained):
            if kind_at(before, x) is kind_at(after, y) and _alike(before, x, after, y, language):
                left.lost.remove((x, region))
                left.gained.remove((y, other))
                left.found.append(
                    (ChangeKind.WORDING, (before[x].start, before[x].end), (after[y].start, after[y].end))
                )
                break


def _alike(before: list[Piece], x: int, after: list[Piece], y: int, language: str) -> bool:
    kind = kind_at(before, x)
    if kind is TokenKind.NAME and (
        _one_name(before, x, after, y, language) or _of_the_place(before, x, after, y, language)
    ):
        return True
    one, other = before[x].key, after[y].key
    if kind is TokenKind.NUMBER:
        one, other = one.removesuffix(_ORDINAL), other.removesuffix(_ORDINAL)
    if one != other or kind not in (TokenKind.NUMBER, TokenKind.DATE, TokenKind.NAME, TokenKind.UNIT):
        return False
    if kind is TokenKind.NUMBER:
        return _once(before, one) and _once(after, one) and not counted_by_another(before, x, after, y)
    return kind is not TokenKind.UNIT or bool(_numbers_beside(before, x) & _numbers_beside(after, y))


def _one_name(before: list[Piece], x: int, after: list[Piece], y: int, language: str) -> bool:
    """Whether two names are one in two cases, whatever stands around them."""
    one, other = before[x].token, after[y].token
    return one is not None and other is not None and same_name(one.value, other.value, language)


# What makes of a Dutch town what is of it (Groningse, Antwerpse), and Turkish and Arabic endings: Başkanı, Partili, ميدانيا.
_OF_TOWN = re.compile(r"(?P<town>\w{4,}?)(?:se?|er)")
_TURKISH_ENDING = re.compile("(?:y?[ıiuü]|s[ıiuü]|l[ıiuü]|n[ıiuü]n|[dt][ae]n?|l[ae]r[ıi]?)")


def _of_the_place(before: list[Piece], x: int, after: list[Piece], y: int, language: str) -> bool:
    """Whether one of two names is the other in another form, or says that something is of the place that is the other."""
    names = [p.token.text.casefold() for p in (before[x], after[y]) if p.token is not None]
    short, long = sorted(names, key=len)
    if language == "tr" and len(short) >= _STEM and long.startswith(short):
        return _TURKISH_ENDING.fullmatch(long, len(short)) is not None
    if language == "ar" and len(short) >= _STEM and long == short + "ا":
        return True
    return any(
        (of := _OF_TOWN.fullmatch(one)) is not None and other in (of["town"], of["town"] + "en")
        for one, other in (names, names[::-1])
    )


def _once(pieces: list[Piece], key: str) -> bool:
    return sum(p.key.removesuffix(_ORDINAL) == key for p in pieces if p.token is not None) == 1


def _numbers_beside(pieces: list[Piece], at: int) -> set[str]:
    return {key for step in (-2, -1, 1) if (key := key_at(pieces, at + step)).startswith("number ")}


def _drop_units(left: LeftOver) -> None:
    """Takes out units of figures that both passages have, where nothing else is the unit of the figure in the other one."""
    for side in left.sides():
        if any(kind_at(side.other, at) is TokenKind.UNIT for at, _ in side.theirs):
            continue
        for at, region in list(side.ours):
            if kind_at(side.own, at) is not TokenKind.UNIT:
                continue
            numbers = _numbers_beside(side.own, at)
            if any(piece.key in numbers for piece in side.other):
                side.reword(at, region)


def _drop_written(left: LeftOver, language: str) -> None:
    """Takes out names whose very words the other passage has, within a longer name or beside one, or as a plain word in another case."""
    for side in left.sides():
        written = f" {' '.join(p.token.text.casefold() if p.token else p.key for p in side.other)} "
        for at, region in list(side.ours):
            token = side.own[at].token
            if token is None or token.kind is not TokenKind.NAME:
                continue
            plain = (p.key for p in side.other if p.token is None and p.key[0] == token.value[0])
            if f" {token.text.casefold()} " in written or any(same_name(key, token.value, language) for key in plain):
                side.reword(at, region)
