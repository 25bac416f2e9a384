"""Words that turned into what denies or reverses them, between two passages laid side by side: “just” became “not just”, “open” became
“shut”, and “not open” became “shut”, which is the same."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harness.evidence.counterparts_told import BETWEEN, EXCHANGED, exchanged_for, is_exchanged, sides_exchanged
from harness.evidence.flips import flips, reversed_families, reversed_family
from harness.evidence.pieces import Found, Piece, Span, across, is_negation, kind_at
from harness.evidence.words import turning_words
from harness.model.passage import ChangeKind, TokenKind

# Words of direction mean it only where nothing else changed beside them.
_ALONE = frozenset({"give"})
# Beyond so many words in a changed stretch, pairs of words are not compared one by one.
_LONG_STRETCH = 40
# No word that negates by itself has more letters.
_LONG_WORD = 12


def denies_now(old: str, new: str, stretches: tuple[Span, Span], language: str) -> bool:
    """Whether all that came or went is one word that negates by itself, whatever it is read as beside its neighbour: “just” became “not just”."""
    short, long = sorted((old[slice(*stretches[0])].casefold(), new[slice(*stretches[1])].casefold()), key=len)
    if not long.endswith(short):
        return False
    word = long.removesuffix(short).rstrip()
    if not word or len(word) > _LONG_WORD or " " in word:
        return False
    return any(kind is TokenKind.NEGATION and b - a == len(word) for kind, a, b, _ in turning_words(word, language))


# Signs that deny the word they begin: 無料, 不足, 未定.
_DENYING_SIGNS = frozenset("無无不未非没沒")
_ANY_SIGN = re.compile("[㐀-鿿]")


def denies_by_sign(old: str, was: Span, new: str, now: Span) -> bool:
    """Whether one sign that denies the word it begins took the place of one that does not, or gave way to one, and the word goes on as it did."""
    one, other = old[slice(*was)], new[slice(*now)]
    if len(one) != 1 or len(other) != 1 or (one in _DENYING_SIGNS) is (other in _DENYING_SIGNS):
        return False
    behind = old[was[1] : was[1] + 1], new[now[1] : now[1] + 1]
    return behind[0] == behind[1] != "" and all(_ANY_SIGN.match(sign) for sign in (one, other, behind[0]))


def flipped(
    before: list[Piece],
    after: list[Piece],
    region: tuple[int, int, int, int],
    texts: tuple[str, str],
    language: str,
    found: list[Found],
    opposites: list[tuple[ChangeKind, int, int]],
) -> tuple[set[int], set[int]]:
    """Adds the words of a changed stretch of which one negates or reverses the other, to ``opposites`` as well; gives the pieces that this
    accounts for."""
    a, b, c, d = region
    used: tuple[set[int], set[int]] = set(), set()
    if a == b or c == d or b - a > _LONG_STRETCH or d - c > _LONG_STRETCH:
        return used
    alone = b - a == 1 and d - c == 1
    new_senses: set[str] = set().union(*(after[j].sense for j in range(c, d)))
    old_senses: set[str] = set().union(*(before[i].sense for i in range(a, b)))
    for i in range(a, b):
        x = before[i]
        word = texts[0][x.start : x.end].casefold()
        for j in range(c, d):
            y = after[j]
            if j in used[1] or (x.token and y.token and x.token.kind is y.token.kind is TokenKind.NAME):
                continue
            spans = (x.start, x.end), (y.start, y.end)
            if word[:1].isalpha() and (
                flips(word, texts[1][y.start : y.end].casefold(), language)
                or (
                    language == "tr"
                    and (_phrase_flips(before, i, after, j, texts) or _phrase_flips(after, j, before, i, texts[::-1]))
                )
            ):
                # “Not treated” is “untreated”.
                plain = (0, before, i, a) if x.end - x.start < y.end - y.start else (1, after, j, c)
                denied = _negated_before(*plain[1:])
                used[plain[0]].update(denied)
                found.append((ChangeKind.WORDING if denied else ChangeKind.NEGATION, *spans))
                if not denied:
                    opposites.append((ChangeKind.NEGATION, i, j))
                used[0].add(i)
                used[1].add(j)
                break
            if not x.sense or not y.sense:
                continue
            family = reversed_family(x.sense - new_senses, y.sense - old_senses)
            if family in EXCHANGED and not exchanged_for(before, i, after, j, region, family):
                # A word may be of another family as well: a mother is no father, and a woman no man.
                plain_senses = [frozenset(s for s in p.sense if not is_exchanged(s)) for p in (x, y)]
                family = reversed_family(plain_senses[0] - new_senses, plain_senses[1] - old_senses)
            if family in BETWEEN and sides_exchanged(before, after):
                continue
            if family and (alone or family not in _ALONE):
                found.append((ChangeKind.ANTONYM, *spans))
                if family in _DENYING:
                    found.append((ChangeKind.NEGATION, *spans))
                elif family in ("time", "until") and _by_a_date(before, i) and _by_a_date(after, j):
                    found.append((ChangeKind.DATE, *spans))
                opposites.append((ChangeKind.ANTONYM, i, j))
                if not (x.token and y.token):
                    used[0].add(i)
                    used[1].add(j)
                break
    return used


def _by_a_date(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a date stands so near behind a word that it says before or after which day; or right before one, as some languages have it."""
    near = (*pieces[at + 1 : at + 1 + _NEAR_BEFORE], *pieces[max(0, at - _NEAR_BEHIND) : at])
    return any(p.token is not None and p.token.kind is TokenKind.DATE for p in near)


def _phrase_flips(one: list[Piece], at: int, other: list[Piece], where: int, texts: tuple[str, str]) -> bool:
    """Whether a token of several words became as many that negate it by an infix: kabul etti, kabul etmedi."""
    words = texts[0][one[at].start : one[at].end].casefold()
    last = where + words.count(" ")
    if one[at].token is None or last == where or last >= len(other):
        return False
    return flips(words, texts[1][other[where].start : other[last].end].casefold(), "tr")


# Opposites of which one denies what the other says: refused and agreed, guilty and innocent, open and shut.
_DENYING = frozenset(
    {
        "accept",
        "guilt",
        "success",
        "heed",
        "disclose",
        "ban",
        "open",
        "life",
        "stand",
        "ruling",
        "permit",
        "cure",
        "condition",
        "stance",
    }
)
# Opposites of which one holds wherever the other does not.
_EITHER_OR = frozenset(
    {"open", "safe", "success", "heed", "life", "permit", "cure", "adopt", "guilt", "disclose", "sought"}
)

# Who of several did not: all of them.
_NOBODY = frozenset({"nobody", "none"})
# So near before a word stands the negation that is bound to it: “is not open”, “non è agibile”; and so near behind it in languages in which it
# follows: “gelang nicht”, “açık değil”.
_NEAR_BEFORE = 3
_BEHIND = {"de": 2, "nl": 2, "sv": 2, "da": 2, "nb": 2, "tr": 2, "ko": 2, "ja": 5}
# French denies with two words.
_FIRST_OF_TWO = frozenset({"n'", "ne", "n"})
_TWO = 2
# … and the day that a word behind it bounds: 5월 3일 이후에, május 3. után.
_NEAR_BEHIND = 2


def cancel(
    before: list[Piece],
    after: list[Piece],
    opposites: Sequence[tuple[ChangeKind, int, int]],
    lost: list[tuple[int, int]],
    gained: list[tuple[int, int]],
    codes: Sequence[tuple[str, int, int, int, int]],
    found: list[Found],
    language: str,
) -> None:
    """Takes out the one negation that came or went before a word that turned into its opposite: “not raised” is “cut”, which is told as the
    opposite alone, and “not usable” is “unusable”, which is no change; nor is “not open” for “shut”, of which one holds always."""
    denied = [
        [(at, region) for at, region in pool if kind_at(side, at) is TokenKind.NEGATION]
        for side, pool in ((before, lost), (after, gained))
    ]
    was = bool(denied[0])
    side, pool = (before, lost) if was else (after, gained)
    places = denied[0] or denied[1]
    if not places or (denied[0] and denied[1]) or not _denies_once(side, [at for at, _ in places]):
        return
    at = places[-1][0]
    if (token := side[at].token) is not None and token.value in _NOBODY:
        return  # “nobody was hurt” says more than that one was unhurt
    for kind, i, j in opposites:
        word = i if was else j
        between = side[min(at, word) + 1 : max(at, word)]
        # Behind a word that one of two negates by itself stands what negates it: kabul etmedi.
        behind = 0 if kind is ChangeKind.NEGATION else _BEHIND.get(language.partition("-")[0], 0)
        near = _NEAR_BEFORE if at < word else behind
        if not (side[at].key.endswith(" not") and len(between) < near):
            continue
        own, other = (before[i], after[j]) if was else (after[j], before[i])
        if kind is ChangeKind.NEGATION and own.end - own.start > other.end - other.start:
            continue  # “nikdy nedorazil” negates once.
        if any(
            not p.key[:1].isalpha() or (p.token is not None and p.token.kind is TokenKind.NEGATION) for p in between
        ):
            continue
        for place in places:
            pool.remove(place)
            found.append((ChangeKind.WORDING, *across(before, after, codes[place[1]], place[0], of_after=not was)))
        turned = (before[i].start, before[i].end), (after[j].start, after[j].end)
        if kind is ChangeKind.NEGATION or not _EITHER_OR.isdisjoint(reversed_families(before[i].sense, after[j].sense)):
            # The negated word lost what negated it beside the other, and says the same.
            found[:] = [(ChangeKind.WORDING, *f[1:]) if f[1:] == turned else f for f in found]
        else:
            # Both deny, though they may not say the same: not in favour, against.
            found[:] = [f for f in found if f != (ChangeKind.NEGATION, *turned)]
        return


# Opposites that turn what is said wherever in their sentences they stand.
_ANYWHERE = ("guilt", "adopt", "permit", "success", "life")


def turned_elsewhere(before: list[Piece], after: list[Piece]) -> list[Found]:
    """Words of which one denies the other, that two passages have in other places: each has one pole alone, and both deny as often."""
    if sum(map(is_negation, before)) != sum(map(is_negation, after)):
        return []
    for family in _ANYWHERE:
        found = [
            [(p, value) for p in pieces for value in p.sense if value.startswith(f"{family}:")]
            for pieces in (before, after)
        ]
        poles = [{value for _, value in side} for side in found]
        if all(len(side) == 1 for side in poles) and poles[0] != poles[1]:
            spans = [(side[0][0].start, side[0][0].end) for side in found]
            return [(ChangeKind.ANTONYM, spans[0], spans[1]), (ChangeKind.NEGATION, spans[0], spans[1])]
    return []


def _denies_once(pieces: list[Piece], places: list[int]) -> bool:
    """Whether some negations are one: a single one, or the two words of French around a verb."""
    first, last = places[0], places[-1]
    token = pieces[first].token
    two = len(places) == _TWO and last - first <= _NEAR_BEFORE
    return first == last or (two and token is not None and token.text.casefold() in _FIRST_OF_TWO)


def _negated_before(pieces: list[Piece], at: int, first: int) -> set[int]:
    """The plain negation that stands right before a word, within the changed stretch that begins at ``first``."""
    return {
        n
        for n in range(max(first, at - 1), at)
        if (token := pieces[n].token) is not None
        and token.kind is TokenKind.NEGATION
        and pieces[n].key.endswith(" not")
    }
