"""What two passages of mostly other words say alike: a sentence that was put altogether otherwise keeps its figures, days and names, wherever they stand in it."""

from __future__ import annotations

import re

from harness.evidence.exchanged import counted_by_another
from harness.evidence.fuller_names import one_name
from harness.evidence.left_over import LeftOver
from harness.evidence.moved_tokens import beside_same_number, numbers_beside
from harness.evidence.names import same_name
from harness.evidence.negated import hides, negates_once
from harness.evidence.of_a_place import is_of_town
from harness.evidence.other_words import mostly_others
from harness.evidence.pieces import Piece, is_negation, kind_at
from harness.model.passage import ChangeKind, TokenKind

# Letters by which two words are one in two forms.
_STEM = 4
_ORDINAL = "th"
_DENIED = "attribution denied"
_NO_LONGER_AND_NOT_YET = {"negation no longer", "negation not yet"}


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
    _drop_denials(left)
    _drop_negations(left, language)
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
        one_name(before[x], after[y], language) or _with_ending(before, x, after, y, language)
    ):
        return True
    one, other = before[x].key, after[y].key
    if kind is TokenKind.NUMBER:
        one, other = one.removesuffix(_ORDINAL), other.removesuffix(_ORDINAL)
    if one != other or kind not in (TokenKind.NUMBER, TokenKind.DATE, TokenKind.UNIT):
        return False
    if kind is TokenKind.NUMBER:
        return _once(before, one) and _once(after, one) and not counted_by_another(before, x, after, y)
    return kind is not TokenKind.UNIT or beside_same_number(before, x, after, y)


# Turkish and Arabic endings: Başkanı, Partili, ميدانيا.
_TURKISH_ENDING = re.compile("(?:y?[ıiuü]|s[ıiuü]|l[ıiuü]|n[ıiuü]n|[dt][ae]n?|l[ae]r[ıi]?)")


def _with_ending(before: list[Piece], x: int, after: list[Piece], y: int, language: str) -> bool:
    """Whether one of two names is the other with an ending, or says that something is of the town that is the other."""
    short, long = sorted((p.token.text.casefold() for p in (before[x], after[y]) if p.token is not None), key=len)
    if is_of_town(short, long, language) or is_of_town(long, short, language):
        return True
    if len(short) < _STEM or not long.startswith(short):
        return False
    if language == "tr":
        return _TURKISH_ENDING.fullmatch(long, len(short)) is not None
    return language == "ar" and long == short + "ا"


def _once(pieces: list[Piece], key: str) -> bool:
    return sum(p.key.removesuffix(_ORDINAL) == key for p in pieces if p.token is not None) == 1


def _drop_denials(left: LeftOver) -> None:
    """Takes out that something is denied, where the other passage, which says nothing else is not so, says that it is not: denies having taken money, says
    that he took none."""
    for side in left.sides():
        ours = [(at, r) for at, r in side.ours if side.own[at].key == _DENIED]
        theirs = [(at, r) for at, r in side.theirs if is_negation(side.other[at])]
        if len(ours) != 1 or len(theirs) != 1 or any(map(is_negation, side.own)):
            continue
        if sum(map(is_negation, side.other)) > 1 or any(p.key == _DENIED for p in side.other):
            continue
        side.reword(*ours[0])
        side.reword_there(*theirs[0])


def _drop_negations(left: LeftOver, language: str) -> None:
    """Takes out what denies in two passages of other words in whatever order that each deny once: no longer, without."""
    first, second = left.sides()
    ours, theirs = ([e for e in side.ours if is_negation(side.own[e[0]])] for side in (first, second))
    if len(ours) != 1 or len(theirs) != 1 or not mostly_others(left.before, left.after, in_any_order=True):
        return
    (x, _), (y, _) = ours[0], theirs[0]
    if not (negates_once(first.own, x, language) and negates_once(second.own, y, language)):
        return
    values = {first.own[x].key, second.own[y].key}
    if values == _NO_LONGER_AND_NOT_YET or hides(first.own, x) is not hides(second.own, y):
        return
    first.reword(*ours[0])
    second.reword(*theirs[0])


def _drop_units(left: LeftOver) -> None:
    """Takes out units of figures that both passages have, where nothing else is the unit of the figure in the other one."""
    for side in left.sides():
        if any(kind_at(side.other, at) is TokenKind.UNIT for at, _ in side.theirs):
            continue
        for at, region in list(side.ours):
            if kind_at(side.own, at) is not TokenKind.UNIT:
                continue
            numbers = numbers_beside(side.own, at)
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
