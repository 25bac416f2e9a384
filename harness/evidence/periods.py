"""One week and seven days, one year and twelve months: a length of time that a word alone tells in one passage; and what is done in less than it, or within it."""

from __future__ import annotations

from harness.evidence.conversions import OF_TIME
from harness.evidence.left_over import LeftOver, Side
from harness.evidence.pieces import Piece, is_negation, kind_at, word_of
from harness.evidence.units import in_base
from harness.model.passage import TokenKind

# One of a length of time, as it is said without a number where there are no articles, or in one word with it.
_ONE_LIST = {
    "weeks": "тиждень тижня тижні неделя неделю недели неделе tydzień tygodnia tygodniu týden týdne týdnu týždeň týždňa nedjelju tjedan tjedna недељу седмица седмицата viikossa viikon hét hetet hafta haftada haftalık أسبوع أسبوعا أسبوعاً שבוע 一周 一星期 一週間 １週間 일주일 सप्ताह हफ्ते",
    "years": "рік року році год года году rok roku година годину godinu leto év évet yıl yılda yıllık عام عاما عاماً سنة שנה 一年 一年間 일년 साल वर्ष",
    "hours": "годину годин година час часа godzinę godziny hodinu hodiny saat saatte ساعة שעה 一小时 一小時 一時間 한시간 घंटे",
    "days": "добу доба сутки суток dobę doby",
    "months": "квартал квартала",
}
_ONE = {word: unit for unit, words in _ONE_LIST.items() for word in words.split()}
_MONTHS_OF_QUARTER = 3.0
# What is over before a length of time is: it is done within it.
_LESS = frozenset({"less", "less than"})
_WITHIN_LIST = "within innerhalb binnen entro خلال 内 以内 之内 이내 안에 inom inden innen"
_WITHIN = frozenset(_WITHIN_LIST.split())
# Where scripts begin that part words by no spaces.
_SIGNS = "\u2e80"
# What is a comparator beside a number alone.
_BARE = frozenset({"less", "more"})
# So many pieces behind “less” the length of time begins at most.
_NEAR = 4


def drop_periods(left: LeftOver) -> None:
    """Takes out a number and its unit of time where the other passage has in their place the word for as long a time; and “less than” such a time,
    where the other has “within” it."""
    for side in left.sides():
        for at, region in list(side.ours):
            if (at, region) not in side.ours or kind_at(side.own, at) is not TokenKind.NUMBER:
                continue
            unit = _unit_behind(side.own, at)
            if unit is None or not _same_time(side, at, unit, region):
                continue
            side.reword(at, region)
            for entry in list(side.ours):
                if entry[0] == unit:
                    side.reword(*entry)
    for side in left.sides():
        for at, region in list(side.ours):
            token = side.own[at].token
            if token is None or token.kind is not TokenKind.QUANTIFIER:
                continue
            if token.value in _LESS and _done_within(side, at, region):
                side.reword(at, region)
            elif token.value in _BARE and (same := _compared_there(side, region, token.value)) is not None:
                # A word for a time has no number that “less” would be a comparator of.
                side.reword(at, region)
                side.reword_there(*same)


def _compared_there(side: Side, region: int, value: str) -> tuple[int, int] | None:
    wanted = f"{value} than"
    return next(
        (
            (at, r)
            for at, r in side.theirs
            if r == region and (t := side.other[at].token) is not None and t.value == wanted
        ),
        None,
    )


def _unit_behind(pieces: list[Piece], at: int) -> int | None:
    """Where the unit of time of a number stands, right behind it; ``None`` where none does."""
    token = pieces[at + 1].token if at + 1 < len(pieces) else None
    return at + 1 if token is not None and token.kind is TokenKind.UNIT and token.value in OF_TIME else None


def _same_time(side: Side, at: int, unit: int, region: int) -> bool:
    number, name = side.own[at].token, side.own[unit].token
    assert number is not None
    assert name is not None
    try:
        ours = in_base(float(number.value), name.value)
    except ValueError:
        return False
    # Nothing but the word for it may stand there: “over a year”, 一年半 and “in a year” say another thing.
    words = [word_of(piece) for piece in side.in_place(region)]
    word = "".join(words) if len(words) > 1 and words[0][:1] >= _SIGNS else " ".join(words)
    beside = [side.own[at - 1]] if at else []
    if any(p.token is not None and p.token.kind is TokenKind.QUANTIFIER for p in beside) or _other_numbers(side, at):
        return False
    return word in _ONE and in_base(_MONTHS_OF_QUARTER if _ONE[word] == "months" else 1.0, _ONE[word]) == ours


def _other_numbers(side: Side, at: int) -> bool:
    """Whether other numbers came or went: how often, or how many."""
    ours = (kind_at(side.own, n) for n, _ in side.ours if n != at)
    theirs = (kind_at(side.other, n) for n, _ in side.theirs)
    return TokenKind.NUMBER in (*ours, *theirs)


def _done_within(side: Side, at: int, region: int) -> bool:
    if any(is_negation(piece) for piece in side.own[max(0, at - 2) : at]):
        return False
    # The same length of time stands behind both, or another change tells that it does not.
    if any(
        kind_at(pieces, n) in (TokenKind.NUMBER, TokenKind.UNIT)
        for pieces, pool in ((side.own, side.ours), (side.other, side.theirs))
        for n, _ in pool
    ):
        return False
    behind = side.own[at + 1 : at + 1 + _NEAR]
    of_time = any(
        (p.token is not None and p.token.kind is TokenKind.UNIT and p.token.value in OF_TIME) or word_of(p) in _ONE
        for p in behind
    )
    return of_time and any(word_of(piece) in _WITHIN for piece in side.in_place(region))
