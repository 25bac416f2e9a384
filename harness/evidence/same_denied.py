"""Whether a “not” that stands elsewhere in an edited passage denies what it denied, or something else now: did not approve the plan on Monday, the plan was not
approved on Monday; did not go and paid, went and did not pay."""

from __future__ import annotations

from itertools import pairwise

from harness.evidence.implied_denials import BEHIND_IT, LITTLE, one_word
from harness.evidence.negated import CLAUSE_ENDS, negates_once
from harness.evidence.pieces import JOINTS, Piece, is_negation, word_of
from harness.model.passage import TokenKind

# Letters from which on a word is more than an article or a preposition; in a script without capitals words are shorter.
_TELLING, _TELLING_CASELESS = 4, 3
# What parts two clauses.
_PARTS = CLAUSE_ENDS | JOINTS
# So far behind a denial stands what it denies, in words.
_REACH = 6
# From here on signs are words.
_SIGNS = "\u2e80"
# What ends a clause there.
_SIGN_ENDS = CLAUSE_ENDS | frozenset("，。；、：？！")


def same_denied(before: list[Piece], x: int, after: list[Piece], y: int, language: str) -> bool | None:
    """Whether what is denied at ``x`` is denied at ``y`` as well, where each of two passages denies once; ``False`` where it is told there without the
    denial, and ``None`` where that cannot be said."""
    if not negates_once(before, x, language) or not negates_once(after, y, language):
        return None
    sign = word_of(before[x])[:1]
    if sign >= _SIGNS and not "가" <= sign <= "힣":
        return _same_signs(before, x, after, y)
    step = -1 if language.partition("-")[0] in BEHIND_IT else 1
    one, other = _denied(before, x, step), _denied(after, y, step)
    if not one or not other:
        return None
    told = [
        [n for n, word in _told(pieces, {n for n, _ in denied}) if one_word(words[0][1], word)]
        for words, pieces, denied in ((one, after, other), (other, before, one))
    ]
    if one_word(one[0][1], other[0][1]):
        return None if any(told) else True
    if any(told):
        # “No trains run” and “trains do not run” are one clause, in which both are what is denied.
        apart = any(
            any(p.key in _PARTS for p in pieces[min(n, at) : max(n, at)])
            for places, pieces, at in ((told[0], after, y), (told[1], before, x))
            for n in places
        )
        return False if apart else None
    return True if {word[:_TELLING] for _, word in one[1:]} & {word[:_TELLING] for _, word in other[1:]} else None


def _denied(pieces: list[Piece], at: int, step: int) -> list[tuple[int, str]]:
    """The telling words and figures of its clause that a denial is bound to, nearest first, and where they stand."""
    found: list[tuple[int, str]] = []
    place = at + step
    while 0 <= place < len(pieces) and len(found) < _REACH and pieces[place].key not in CLAUSE_ENDS:
        if not is_negation(pieces[place]) and _tells(pieces[place], figures=bool(found)):
            found.append((place, word_of(pieces[place])))
        place += step
    return found


def _told(pieces: list[Piece], denied: set[int]) -> list[tuple[int, str]]:
    """The telling words that are not ``denied``, and where they stand."""
    return [(n, word_of(p)) for n, p in enumerate(pieces) if n not in denied and not is_negation(p) and _tells(p)]


def _tells(piece: Piece, *, figures: bool = False) -> bool:
    word = word_of(piece)
    if piece.token is not None and piece.token.kind is TokenKind.MODALITY:
        return False
    if not word[:1].isalpha():
        return figures and word[:1].isdigit()
    return word not in LITTLE and len(word) >= (_TELLING if word.lower() != word.upper() else _TELLING_CASELESS)


def _same_signs(before: list[Piece], x: int, after: list[Piece], y: int) -> bool | None:
    """The same of Chinese and Japanese: by two signs that stand behind the denial in its clause."""
    heads, tails, rests = [], [], []
    for pieces, at in ((before, x), (after, y)):
        stop = next((n for n in range(at + 1, len(pieces)) if pieces[n].key in _SIGN_ENDS), len(pieces))
        heads.append(_pairs(pieces[at + 1 : min(at + 3, stop)]))
        tails.append(_pairs(pieces[at + 1 : stop]))
        rests.append(_pairs(pieces[:at]) | _pairs(pieces[stop:]))
    if (heads[0] | heads[1]) & (rests[0] | rests[1]):
        return None
    return True if heads[0] & tails[1] or heads[1] & tails[0] else None


def _pairs(pieces: list[Piece]) -> set[str]:
    words = [p.key for p in pieces]
    single = {a + b for a, b in pairwise(words) if len(a) == len(b) == 1 and min(a, b) >= _SIGNS}
    return single | {w for w in words if len(w) > 1 and w[0] >= _SIGNS}
