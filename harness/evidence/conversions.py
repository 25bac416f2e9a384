"""Numbers that say the same in another unit: 5 km and 5,000 m, three-quarters and 75 %, a decade and ten years."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from harness.evidence.left_over import LeftOver
from harness.evidence.money import MONEY
from harness.evidence.patterns import later
from harness.evidence.pieces import Piece, key_at, word_of
from harness.evidence.rates import is_rate
from harness.evidence.tokens import critical_tokens
from harness.evidence.units import in_base, is_measured
from harness.model.passage import Change, ChangeKind, CriticalToken, TokenKind

# Units that one of is meant without a number.
_ALONE = {"decades": (10.0, "years"), "fortnights": (1209600.0, "seconds")}
# How far a rounded conversion may be off: 100 miles are 160 km.
_CONVERSION_SLACK = 0.03
# … and one that is told to its smaller unit: 6 feet 2 inches are 188 cm.
_PARTS_SLACK = 0.003
# … and a share told in words: two thirds are 67 %.
_SHARE_SLACK = 0.011


def drop_conversions(left: LeftOver) -> None:
    """Takes out amounts that say the same in other words: 5 km and 5,000 m, three in four and 75 %, twice and two times, 2014 to 2018 and 2014–2018."""
    before, after = left.before, left.after
    for x, region in list(left.lost):
        for y, other in list(left.gained):
            same = _same(before, x, after, y, together=_together(left, region, other))
            if same is None:
                continue
            for at, length, pool in ((x, same[0], left.lost), (y, same[1], left.gained)):
                pool[:] = [pair for pair in pool if not at <= pair[0] < at + length]
            ends = before[x + same[0] - 1].end, after[y + same[1] - 1].end
            left.found.append((ChangeKind.WORDING, (before[x].start, ends[0]), (after[y].start, ends[1])))
            break


def _together(left: LeftOver, one: int, other: int) -> bool:
    """Whether two stretches are one, or nothing but a unit stands between them, which is before the number in the one passage and behind it in the other."""
    if abs(one - other) != 2:
        return one == other
    tag, a, b, _, _ = left.codes[min(one, other) + 1]
    token = left.before[a].token if tag == "equal" and b == a + 1 else None
    return token is not None and token.kind is TokenKind.UNIT


def drop_once(left: LeftOver) -> None:
    """Takes out a “one” that a word for one time stands in place of: “one more time” and “once more”."""
    for side in left.sides():
        for at, region in list(side.ours):
            token = side.own[at].token
            if token is None or token.kind is not TokenKind.NUMBER or token.value not in ("1", "1.0"):
                continue
            if any(_OFTEN.get(word_of(p)) == 1.0 for p in side.in_place(region)):
                side.reword(at, region)


def drop_ages(left: LeftOver) -> None:
    """Takes out the years of an age where the other passage has the same number behind a word for age: “17 years old” and “aged 17”."""
    for side in left.sides():
        own = side.own
        for at, region in list(side.ours):
            token = own[at].token
            if token is None or token.kind is not TokenKind.UNIT or token.value != "years":
                continue
            number = own[at - 2 if at > 1 and own[at - 1].key == "-" else at - 1] if at else None
            if number is None or number.token is None or number.token.kind is not TokenKind.NUMBER:
                continue
            if any(p.key == number.key and _aged(side.other, n) for n, p in enumerate(side.other)):
                side.reword(at, region)


def same_amount(before: Sequence[Piece], x: int, after: Sequence[Piece], y: int) -> bool:
    """Whether two units are one, each right behind the same number: “17 лет”, “17-летний”."""
    numbers = [
        side[at - 2 if at > 1 and side[at - 1].key == "-" else at - 1].key if at else ""
        for side, at in ((before, x), (after, y))
    ]
    unit = before[x].token
    return (
        unit is not None
        and unit.kind is TokenKind.UNIT
        and before[x].key == after[y].key
        and numbers[0] == numbers[1]
        and numbers[0].startswith("number ")
    )


def drop_units_of_words(left: LeftOver) -> None:
    """Takes out what a word counts whose number went or came as well: “34-Jährige” is told as the number alone."""
    for side in left.sides():
        there = {at for at, _ in side.ours}
        for at, region in list(side.ours):
            token = side.own[at].token
            if token is None or token.kind is not TokenKind.UNIT:
                continue
            hyphen = at > 1 and side.own[at - 1].key == "-"
            before = at - 2 if hyphen else at - 1
            number = side.own[before].token if before in there else None
            if number is not None and number.kind is TokenKind.NUMBER and token.start - number.end == hyphen:
                side.reword(at, region)


def _aged(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a number is told as an age without its years: “aged 17”, “a boy, 17,”, “17-летний”, “diciassettenne”."""
    if word_of(pieces[at]).endswith(("enne", "enni")):
        return True
    if {key_at(pieces, at - 1), key_at(pieces, at - 2)} & _AGED:
        return True
    around = [word_of(pieces[n]) if 0 <= n < len(pieces) else "" for n in (at - 1, at + 1, at + 2)]
    return around[:2] == [",", ","] or (
        around[1] == "-"
        and around[2].startswith(("летн", "річн", "letni", "ročn", "jähr", "jarig", "годишн", "годишњ", "godišnj"))
    )


_AGED_LIST = "aged age ages alter altersgruppe âgé âgée âgés âgées âge edad edades età idade wieku wiek вік віком віці возраст возрасте возрастом leeftijd aldern ålder alder yaş yaşında ετών"
_AGED = frozenset(_AGED_LIST.split())


def _same(before: Sequence[Piece], x: int, after: Sequence[Piece], y: int, *, together: bool) -> tuple[int, int] | None:
    """How many pieces from ``x`` and from ``y`` on say one amount; ``None`` where none do. What has no unit is one amount where both stand
    ``together``, the one in place of the other: two men were not fined twice."""
    for old in _measures(before, x):
        for new in _measures(after, y):
            if {old.unit, new.unit} == {_ALONE_OF_TIME, _IDIOM}:
                continue
            if old.base != new.base or (old.base == _COUNT and not together):
                continue
            if isinstance(old.value, str) or isinstance(new.value, str):
                if old.value == new.value:
                    return old.pieces, new.pieces
                continue
            slack = 1e-9
            if _IN_PARTS in (old.unit, new.unit):
                slack = _PARTS_SLACK if old.base not in _EXACT else slack
            elif old.unit != new.unit and old.base not in _EXACT:
                # A share in words is as often a rounded one as a length in other units.
                slack = _SHARE_SLACK if old.base == "percent" else _CONVERSION_SLACK
            if abs(old.value - new.value) <= slack * abs(old.value):
                return old.pieces, new.pieces
    return None


# Units of measure and money: with another one the number says something else. What is counted (soldiers, ships) is told as what it is.
_MEASURES = frozenset({
    *MONEY, "percent", "percentage points", "permille",
    "km", "mi", "m", "cm", "mm", "ft", "kg", "g", "t", "lb", "l", "ha", "km²", "m²", "mi²", "ft²", "km/h", "mph", "m/s", "knots", "barrels", "°C", "°F", "degrees", "seconds", "minutes", "hours", "days", "weeks", "fortnights", "months", "years", "decades", "centuries", "times",
})  # fmt: skip
# Behind these the unit alone says how often or how much: a day, a week.
_RATED = later(r"(?:^|[\s/])(?:a|an|per|each|every|pro|je|par|por|al|na|за|в|на|på|om|i|um)\s$", re.IGNORECASE)


def as_quantities(changes: Sequence[Change], old: str, new: str, language: str) -> tuple[Change, ...]:
    """The changes from ``old`` to ``new``, with those of a unit of measure or money beside its number, and of how near that is meant, as changes
    of the number: 90 minutes and 90 hours, about 120 and more than 120. That a figure is told as a rough one, or no more, is no other figure."""
    if not any(c.kind in (ChangeKind.UNIT, ChangeKind.QUANTIFIER) for c in changes):
        return tuple(changes)
    tokens = critical_tokens(old, language or "en"), critical_tokens(new, language or "en")

    def of_number(change: Change) -> bool:
        sides = (
            (old, tokens[0], change.before_start, change.before_end),
            (new, tokens[1], change.after_start, change.after_end),
        )
        there = [side for side in sides if side[2] < side[3]]
        enough = len(there) == 2 or (bool(there) and change.kind is ChangeKind.UNIT)
        return enough and all(_of_number(*side) for side in there)

    return tuple(
        replace(c, kind=ChangeKind.NUMBER) if c.kind in (ChangeKind.UNIT, ChangeKind.QUANTIFIER) and of_number(c) else c
        for c in changes
    )


def _of_number(text: str, tokens: Sequence[CriticalToken], start: int, end: int) -> bool:
    own = next(
        (t for t in tokens if t.start < end and start < t.end and t.kind in (TokenKind.UNIT, TokenKind.QUANTIFIER)),
        None,
    )
    if is_rate(text[start:end]):
        return True
    if own is None:
        return False
    beside = [
        t
        for t in tokens
        if t.kind is TokenKind.NUMBER and (0 <= t.start - own.end <= _BESIDE or 0 <= own.start - t.end <= _BESIDE)
    ]
    if own.kind is TokenKind.QUANTIFIER:
        return own.value in _COMPARED and bool(beside)
    return (own.value in _MEASURES or is_measured(own.value)) and (
        bool(beside) or _RATED.search(text[max(0, own.start - 8) : own.start]) is not None
    )


# So many characters part a number from its unit, or from how near it is meant.
_BESIDE = 4
_COMPARED = frozenset(
    {"more than", "less than", "at least", "at most", "about", "nearly", "exactly", "over", "under", "up to"}
)


@dataclass(frozen=True, slots=True)
class _Measure:
    """One reading of an amount: its value in base units (of days, as written), and by how many pieces it is told."""

    value: float | str
    base: str
    pieces: int
    unit: str = ""


# Hours are days and months are years without being rounded.
_EXACT = frozenset({"seconds", "years", "count", "how often"})
# What is told without a unit: so many, or so many times.
_COUNT, _TIMES = "count", "how often"
# What stands between the part and the whole of a share, and between a share and what it is of.
_IN_LIST = "in of out von sur de su di da из з із від od na av af ud ur van uit z ze din van"
_IN = frozenset(_IN_LIST.split())
_ARTICLES_LIST = (
    "a an one the each every un une uno una um uma ein eine einem einer cada chaque ogni każdych каждых кожних"
)
_ARTICLES = frozenset(_ARTICLES_LIST.split())
_OFTEN_LIST = (
    "once einmal eenmaal",
    "twice zweimal tweemaal дважды двічі dwukrotnie dvakrát kétszer dvaput двапут iki_kez вдвое вдвоє удвічі вдвічі удвое dvojnásobně dubbelt doppelt kétszeresére",
    "thrice dreimal driemaal трижды тричі trzykrotnie třikrát háromszor triput втрое втроє утричі втричі утрое trojnásobně háromszorosára",
    "viermal четырежды чотири_рази czterokrotnie čtyřikrát вчетверо",
)
_OFTEN = {word: float(n) for n, words in enumerate(_OFTEN_LIST, 1) for word in words.split()}
_AND = frozenset({"and", "et", "y", "e", "i", "с", "з", "із"})
# The unit of what is told in a larger and a smaller one.
_IN_PARTS = "in parts"
# Before and behind what are two amounts, and what one of a unit is told by.
_BETWEEN_TWO = frozenset({"between", "entre", "zwischen", "tra", "fra", "tussen", "mellan", "mellom", "mellem", "między", "mezi", "medzi", "между", "між"})  # fmt: skip
_RESPECTIVELY = frozenset({"respectively", "respectivement", "respectivamente", "rispettivamente", "respectievelijk", "respektive", "odpowiednio", "соответственно", "відповідно"})  # fmt: skip
_OF_ANOTHER_LIST = "of longer more later earlier ahead late less long before after at davon mehr länger später früher weniger nach vor von de del di dei más menos después antes plus moins tard plus più meno dopo prima dłużej więcej później дольше больше позже спустя довше більше пізніше till of"
_OF_ANOTHER = frozenset(_OF_ANOTHER_LIST.split())
_ONE = frozenset(
    {"d'une", "d'un", "a", "an", "one", "une", "un", "una", "uno", "uma", "um", "eine", "einer", "einem", "ein"}
)
# Units of time; how one of them is marked; and what may stand before its article.
_ALONE_OF_TIME, _IDIOM = "one of time", "idiom of days"
_BEFORE_LIST = "for in within after lasted lasts took takes than pendant durant en dans dura durera duró dura durante per em durou binnen innerhalb nach für als während dauerte dauert tras dopo após na voor duurde"
_BEFORE_ONE = frozenset(_BEFORE_LIST.split())
OF_TIME = frozenset({"minutes", "hours", "days", "weeks", "months", "years"})
# What stands between an amount and what is told of it in smaller units.
_JOINED = _AND | {
    "und",
    "og",
    "och",
    "en",
    "ed",
    "и",
    "і",
    "й",
    "та",
    "a",
    "oraz",
    "ve",
    "ja",
    "és",
    "și",
    "και",
    "&",
}
_HALVES_LIST = "half demi demie medio media mezzo mezza meio meia половиной половиною pół"
_HALVES = frozenset(_HALVES_LIST.split())
# Days that are said for a week or two.
_DAYS_OF_WEEKS = dict.fromkeys(("quinze", "quince", "quindici"), 14.0) | dict.fromkeys(
    ("huit", "ocho", "otto", "oito", "acht"), 7.0
)
# What joins the first and the last of several years.
_TO_LIST = "to until till bis à au a al do до по tot till til - – —"
TO = frozenset(_TO_LIST.split())


def _measures(pieces: Sequence[Piece], at: int) -> list[_Measure]:
    """How the amount that begins at a place may be read, the longest reading first."""
    token = pieces[at].token
    assert token is not None
    if token.kind is TokenKind.DATE:
        return _span_of_years(pieces, at)
    if token.kind is TokenKind.QUANTIFIER and token.value == "half":
        unit, length = _unit_behind(pieces, at)
        of_unit = [_Measure(*in_base(0.5, unit), length, unit)] if unit in ("hours", "years") else []
        return [*of_unit, _Measure(50.0, "percent", 1)]
    if token.kind is TokenKind.UNIT:
        return _alone(pieces, at)
    if token.kind is not TokenKind.NUMBER:
        return []
    often = float(token.value[1:]) if token.value[0] == "x" else _OFTEN.get(token.text.casefold())
    if often is not None:
        return [_Measure(often, _TIMES, 1), _Measure(often, _COUNT, 1)]
    value = _number(token)
    if value is None:
        return []
    found = [*_share(pieces, at, value), *_part_of_many(pieces, at, value)]
    unit, length = _unit_behind(pieces, at)
    if unit == "times":
        found += [_Measure(value, _TIMES, length), _Measure(value, _COUNT, length)]
    elif unit and unit != "people":
        if more := _and_half(pieces, at + length):
            found.append(_Measure(*in_base(value + 0.5, unit), length + more, unit))
        if parts := _rest(pieces, at, at + length, value, unit):
            found.append(_Measure(parts[0], in_base(value, unit)[1], length + parts[1], _IN_PARTS))
        found.append(_Measure(*in_base(value, unit), length, unit))
        if unit == "days" and (days := _DAYS_OF_WEEKS.get(token.text.casefold())) is not None:
            found.append(_Measure(*in_base(days, unit), length, _IDIOM))
    if 0 < value < 1 and not token.text[0].isdigit():
        found.append(_Measure(value * 100, "percent", 1))
    elif not unit or unit == "people":
        found.append(_Measure(value, _COUNT, 1))
    return [m for m in found if m.base != "people"]


def _number(token: CriticalToken) -> float | None:
    try:
        return float(token.value.removesuffix("th") if token.value.startswith("0.") else token.value)
    except ValueError:
        return None


def _unit_behind(pieces: Sequence[Piece], at: int) -> tuple[str, int]:
    """The unit right behind a number, or behind its hyphen (“48-hour”) or a Chinese word that counts (“1个小时”), and how many pieces both are; empty where there is none."""
    for length in (2, 3):
        unit = pieces[at + length - 1].token if at + length <= len(pieces) else None
        if unit is not None and unit.kind is TokenKind.UNIT:
            return unit.value, length
        if at + 1 >= len(pieces) or pieces[at + 1].key not in ("-", "个", "個"):
            break
    return "", 0


def _rest(pieces: Sequence[Piece], first: int, at: int, value: float, unit: str) -> tuple[float, int] | None:
    """The whole of ``value`` of a unit, told from ``first`` on, and what is told of it in smaller ones from ``at`` on, in the base unit, and by how
    many pieces the smaller ones are: “1 hour 27 minutes”, “two years and five months”. ``None`` where there are none, or two amounts are told."""
    if key_at(pieces, first - 1) in _BETWEEN_TWO or any(p.key in _RESPECTIVELY for p in pieces):
        return None
    total, base = in_base(value, unit)
    end, size = at, in_base(1.0, unit)[0]
    while True:
        more = end + (end < len(pieces) and word_of(pieces[end]) in _JOINED)
        token = pieces[more].token if more < len(pieces) else None
        part = _number(token) if token is not None and token.kind is TokenKind.NUMBER else None
        smaller, length = _unit_behind(pieces, more) if part is not None else ("", 0)
        if part is None or not smaller or in_base(1.0, smaller)[1] != base or in_base(1.0, smaller)[0] >= size:
            return (total, end - at) if end > at and key_at(pieces, end) not in _OF_ANOTHER else None
        total, size, end = total + in_base(part, smaller)[0], in_base(1.0, smaller)[0], more + length


def _alone(pieces: Sequence[Piece], at: int) -> list[_Measure]:
    """A unit that is one of its kind: “a decade”, “an hour and a half”, “an hour and ten minutes”."""
    token = pieces[at].token
    assert token is not None
    if token.value in _ALONE:
        return [] if at and pieces[at - 1].token else [_Measure(*_ALONE[token.value], 1)]
    if not at or word_of(pieces[at - 1]) not in _ARTICLES:
        return []
    if more := _and_half(pieces, at + 1):
        return [_Measure(*in_base(1.5, token.value), 1 + more)]
    counted = pieces[at - 2] if at > 1 else None
    if word_of(pieces[at - 1]) not in _ONE or (
        counted and (counted.token or counted.key in ("once", "twice", "times"))
    ):
        return []  # so many miles an hour, twice a day
    if parts := _rest(pieces, at - 1, at + 1, 1.0, token.value):
        return [_Measure(parts[0], in_base(1.0, token.value)[1], 1 + parts[1], _IN_PARTS)]
    if token.value not in OF_TIME or not _alone_there(pieces, at - 2):
        return []
    return [_Measure(*in_base(1.0, token.value), 1, _ALONE_OF_TIME)]


def _alone_there(pieces: Sequence[Piece], at: int) -> bool:
    """Whether nothing before an article says that it is more, less or part of one: “over a year”, “a third of a year”; what is read as a quantifier is
    told for itself."""
    if at < 0:
        return True
    token = pieces[at].token
    return word_of(pieces[at]) in _BEFORE_ONE or (token is not None and token.kind is TokenKind.QUANTIFIER)


def _and_half(pieces: Sequence[Piece], at: int) -> int:
    """How many pieces say “and a half” behind a unit; 0 where none do."""
    for length in (2, 3):
        words = pieces[at : at + length]
        if (
            len(words) == length
            and words[0].key in _AND
            and all(p.key in _ARTICLES for p in words[1:-1])
            and _is_half(words[-1])
        ):
            return length
    return 0


def _is_half(piece: Piece) -> bool:
    return word_of(piece) in _HALVES or (piece.token is not None and piece.token.value in ("half", "0.5"))


def _share(pieces: Sequence[Piece], at: int, part: float) -> list[_Measure]:
    """“Three in four”, “3 out of 4”: the share in percent."""
    end = at + 1
    while end < len(pieces) and end - at <= _BETWEEN and word_of(pieces[end]) in _IN | _ARTICLES:
        end += 1
    whole = pieces[end].token if end > at + 1 and end < len(pieces) else None
    value = _number(whole) if whole is not None and whole.kind is TokenKind.NUMBER else None
    if value is None or not 0 < part < value <= _WHOLE:
        return []
    return [_Measure(100 * part / value, "percent", end - at + 1)]


def _part_of_many(pieces: Sequence[Piece], at: int, part: float) -> list[_Measure]:
    """“A quarter of a million”, “a quarter of a century”: how many or how much that is."""
    if not 0 < part < 1:
        return []
    end = at + 1
    while end < len(pieces) and end - at <= _BETWEEN and word_of(pieces[end]) in _IN | _ARTICLES:
        end += 1
    whole = pieces[end].token if end < len(pieces) else None
    if whole is not None and whole.kind is TokenKind.UNIT and whole.value in ("centuries", "decades", "hours", "years"):
        return [_Measure(*in_base(part, whole.value), end - at + 1)]
    value = _number(whole) if whole is not None and whole.kind is TokenKind.NUMBER else None
    if value is None or value < _MANY:
        return []
    unit, length = _unit_behind(pieces, end)
    counted = [_Measure(part * value, _COUNT, end - at + 1)]
    return [_Measure(*in_base(part * value, unit), end - at + length, unit), *counted] if unit else counted


def _span_of_years(pieces: Sequence[Piece], at: int) -> list[_Measure]:
    """The first and the last of several years, whether one mark joins them or a word: “2014–2018”, “from 2014 to 2018”."""
    token = pieces[at].token
    assert token is not None
    if _YEARS.fullmatch(token.value):
        return [_Measure(token.value, "years told", 1)]
    last = pieces[at + 2].token if at + 2 < len(pieces) and pieces[at + 1].key in TO else None
    if last is None or last.kind is not TokenKind.DATE or not (token.value.isdigit() and last.value.isdigit()):
        return []
    return [_Measure(f"{token.value}/{last.value}", "years told", 3)]


_YEARS = re.compile(r"\d{4}/\d{4}")
# So many words at most stand between a part and its whole, the whole of a share is no greater, and as many are “a million”.
_BETWEEN, _WHOLE, _MANY = 3, 1000, 1000
