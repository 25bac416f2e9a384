"""Two passages laid side by side: which words and tokens stand in both, which moved, which were lost or gained."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from difflib import SequenceMatcher

from harness.evidence.abbreviated import drop_abbreviated
from harness.evidence.conversions import drop_ages, drop_conversions, drop_once, drop_units_of_words, same_amount
from harness.evidence.correlated import drop_correlatives, drop_unhurt
from harness.evidence.excepted import excepted
from harness.evidence.exchanged import exchanged
from harness.evidence.facts import MARKS
from harness.evidence.flips import flips, reversed_family
from harness.evidence.fuller_names import (
    declined,
    drop_fuller_names,
    drop_glosses,
    drop_one_spelling,
    marked_otherwise,
)
from harness.evidence.given_up import denied_in_two_words, with_denials
from harness.evidence.implied_denials import denies_another, drop_implied_denials, drop_same_denial
from harness.evidence.left_over import LeftOver
from harness.evidence.lexicon import SENSE, hits
from harness.evidence.moved_tokens import BOUND_TO_SUBJECT, in_same_list, moved_whole, other_subject, others_bound
from harness.evidence.names import known_place, made_of
from harness.evidence.negated import drop_concord, hides
from harness.evidence.other_words import mostly_others
from harness.evidence.periods import drop_periods
from harness.evidence.pieces import Found, Piece, Span, across, is_negation, kind_at, span_of
from harness.evidence.put_otherwise import drop_put_otherwise
from harness.evidence.qualified import qualified
from harness.evidence.quoted import quotation_changes
from harness.evidence.renamed import renamed
from harness.evidence.renamed_kinds import titled
from harness.evidence.roles import turned_round
from harness.evidence.said_alike import excused, reworded, told_otherwise
from harness.evidence.same_denied import same_denied
from harness.evidence.shared_names import shared
from harness.evidence.spoken_times import same_hour
from harness.evidence.tokens import read_tokens
from harness.evidence.turned import cancel, denies_by_sign, denies_now, flipped, turned_elsewhere
from harness.evidence.who_said import other_source
from harness.model.passage import ChangeKind, CriticalToken, TokenKind
from harness.model.registry import Names

# A word with the signs of vowels and tones that belong to its letters, one character of a script without spaces, or one mark.
_PIECE = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[가-힣]+"
    rf"|(?:[^\W\d_\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f가-힣][{MARKS}\u064b-\u0652]*)+(?:['-](?:[^\W\d_][{MARKS}\u064b-\u0652]*)+)*|\d+|[^\s]"
)

# Negations that one may be put for the other without another claim: “did not”, “never”, “failed to”. Not so “no longer”, “hardly”.
_PLAIN_NEGATIONS = frozenset({"not", "not yet", "neither", "nobody", "none", "never", "without", "un-"})
# The tokens that may be one of two opposites as well: men and women, accepted and rejected.
_WITH_SENSE = frozenset({TokenKind.UNIT, TokenKind.ATTRIBUTION, TokenKind.NEGATION, TokenKind.SCOPE})
# … and what is read as how near or how sure, and says as well before or after which day, or whether something holds with a condition or without.
_OF_TIME_AND_CONDITION = ("time:", "until:", "condition:")
# What is told already where a passage was turned round.
_TOLD = frozenset(
    {
        ChangeKind.NUMBER,
        ChangeKind.NAME,
        ChangeKind.DATE,
        ChangeKind.SCOPE,
        ChangeKind.ANTONYM,
        ChangeKind.NEGATION,
        ChangeKind.QUANTIFIER,
    }
)
# What English puts before “not” for the grammar's sake alone: “don't” is told as the negation that it is.
_CARRIES_NOT = frozenset({"do", "does", "did"})
# Who denies says the opposite of who confirms or says.
_DENIED = "attribution denied"
# The Turkish “one” is an article as well, which comes and goes with other words.
_ALSO_ARTICLE = "bir"
# So great a share (0–1) of the shorter one's words two passages have in common that are one sentence edited.
_SAME_SENTENCE = 0.7
# An hour of the clock.
_HOUR = "date T"
# Letters by which two forms are one word there.
_STEM = 4


def opcodes(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    """How ``old`` becomes ``new``, in stretches: equal, replaced, lost, gained."""
    return list(SequenceMatcher(None, old, new, autojunk=False).get_opcodes())


def _pieces(text: str, tokens: list[CriticalToken], language: str) -> list[Piece]:
    senses: dict[int, frozenset[str]] = {}
    whole: dict[int, int] = {}
    for hit in hits(text, language):
        if hit.category.startswith(SENSE):
            senses[hit.start] = senses.get(hit.start, frozenset()) | {str(hit.value)}
            if "\u3040" <= text[hit.start] <= "\u9fff":
                whole[hit.start] = hit.end
    nothing: frozenset[str] = frozenset()
    pieces: list[Piece] = []
    at = 0
    for token in [*tokens, None]:
        stop = token.start if token else len(text)
        while (match := _PIECE.search(text, at, stop)) is not None:
            start, at = match.span()
            if start in whole and whole[start] <= stop:
                # A word of a script without spaces that has an opposite is one piece.
                at = whole[start]
            sense = senses.get(start, nothing)
            if (elided := text.find("'", start, at)) >= 0:
                # “L'ancien” is read as two words, of which the second has the sense.
                sense |= senses.get(elided + 1, nothing)
            pieces.append(Piece(start, at, text[start:at].casefold(), None, sense))
        if token:
            value = token.value
            if token.kind is TokenKind.NEGATION and value in _PLAIN_NEGATIONS:
                value = "not"
            sense = senses.get(token.start, nothing)
            if token.kind not in _WITH_SENSE:
                sense = frozenset(s for s in sense if s.startswith(_OF_TIME_AND_CONDITION))
            if token.kind is TokenKind.ATTRIBUTION and value == "denied":
                sense |= {"accept:no"}
            pieces.append(Piece(token.start, token.end, f"{token.kind} {value}", token, sense))
            at = token.end
    return pieces


def changes_between(
    old: str,
    new: str,
    old_written: str,
    new_written: str,
    language: str,
    published: date | None,
    context: str = "",
    names: Names = (),
) -> list[Found]:
    """The changes from ``old`` to ``new``, both folded, and as they were written before look-alike letters were folded.

    ``context`` is what they stand in: a word that has no capital there is no name. Declared ``names`` are,
    each in one spelling.
    """
    tokens = shared(
        old,
        read_tokens(old, language, context or new, published, names),
        new,
        read_tokens(new, language, context or old, published, names),
    )
    tokens = with_denials(old, tokens[0], new, tokens[1], language)
    before, after = _pieces(old, tokens[0], language), _pieces(new, tokens[1], language)
    alike = excused(before, after, (old, new), language)
    codes = opcodes([p.key for p in before], [p.key for p in after])
    found: list[Found] = []
    lost: list[tuple[int, int]] = []  # (piece, region) of the tokens that stand in no equal stretch
    gained: list[tuple[int, int]] = []
    pairs: dict[int, int] = {}
    opposites: list[tuple[ChangeKind, int, int]] = []  # words that turned into their opposite, by their pieces
    for region, (tag, a, b, c, d) in enumerate(codes):
        if tag == "equal":
            pairs.update(zip(range(a, b), range(c, d), strict=True))
            for i, j in zip(range(a, b), range(c, d), strict=True):
                x, y = before[i], after[j]
                found += _of_equals(before, x, after, y, (old, new), (old_written, new_written), language)
                if is_negation(x) and (
                    hides(before, i) is not hides(after, j)
                    or denies_another(before, i, after, j, pairs, language)
                    or same_denied(before, i, after, j, language) is False
                ):
                    found.append((ChangeKind.NEGATION, (x.start, x.end), (y.start, y.end)))
            continue
        if tag == "replace" and (called := titled(old, span_of(before, a, b), new, span_of(after, c, d))) is not None:
            found.append((ChangeKind.NAME, *called))
            continue
        turned = flipped(before, after, (a, b, c, d), (old, new), language, found, opposites)
        lost += [(i, region) for i in range(a, b) if before[i].token and i not in turned[0] | alike[0]]
        gained += [(i, region) for i in range(c, d) if after[i].token and i not in turned[1] | alike[1]]
        rest = {p.key for p in (*before[a:b], *after[c:d]) if not p.token}
        denies = any(p.token and p.token.kind is TokenKind.NEGATION for p in (*before[a:b], *after[c:d]))
        if rest and not (denies and rest <= _CARRIES_NOT):
            stretches = span_of(before, a, b), span_of(after, c, d)
            kind = _kind_of_stretch(before, after, codes[region], (old, new), language)
            found.append((kind, *stretches))
            if kind is ChangeKind.NAME:
                # What is read as a figure is a sign of the name: 大槻一成.
                lost = [(i, r) for i, r in lost if r != region or kind_at(before, i) is not TokenKind.NUMBER]
                gained = [(i, r) for i, r in gained if r != region or kind_at(after, i) is not TokenKind.NUMBER]
    cancel(before, after, opposites, lost, gained, codes, found, language)
    found += _unmatched(before, after, lost, gained, codes, language, pairs, (old, new))
    found += qualified(before, after, codes, (old, new), language)
    found += excepted(before, after, codes, (old, new), language)
    told = {kind for kind, *_ in found}
    if not told & {ChangeKind.ANTONYM, ChangeKind.NEGATION}:
        found += turned_elsewhere(before, after)
    found += [change for change in exchanged(before, after) if change[0] not in told]
    if not any(kind in _TOLD for kind, *_ in found):
        found += turned_round(before, after, (old, new), language)
    if '"' in old or '"' in new:
        spans = [(p.start, p.end) for p in before], [(p.start, p.end) for p in after]
        quoted = quotation_changes(old, new, *spans, pairs)
        if quoted:
            found = [f for f in found if f[0] is not ChangeKind.WORDING or not _only_marks(old, f[1], new, f[2])]
            found += quoted
    found = reworded(found, before, after, alike)
    found += told_otherwise(before, after, (old, new), language, found)
    return _joined(_said_once(found), old, new)


def _kind_of_stretch(
    before: list[Piece],
    after: list[Piece],
    code: tuple[str, int, int, int, int],
    texts: tuple[str, str],
    language: str,
) -> ChangeKind:
    """What the words of a stretch that differs change, besides the tokens in it."""
    tag, a, b, c, d = code
    (old, new), one, other = texts, span_of(before, a, b), span_of(after, c, d)
    if denies_now(old, new, (one, other), language):
        return ChangeKind.NEGATION
    # A figure is a sign of a name where more of the name is another as well.
    alone = b - a == 1 or d - c == 1
    no_tokens = all(
        side[at].token is None or (not alone and _is_sign(side, at))
        for side, (first, last) in ((before, (a, b)), (after, (c, d)))
        for at in range(first, last)
    )
    if tag == "replace" and no_tokens and renamed(old, one, new, other):
        return ChangeKind.NAME
    if all(_HAN_FIGURES.fullmatch(text[slice(*span)]) for text, span in zip(texts, (one, other), strict=True)):
        return ChangeKind.NUMBER
    if tag == "replace" and denies_by_sign(old, one, new, other):
        return ChangeKind.NEGATION
    if tag == "replace" and other_source(old, one, before, new, other, after):
        return ChangeKind.ATTRIBUTION
    return ChangeKind.WORDING


def _said_once(found: list[Found]) -> list[Found]:
    """The changes without wording that another already tells: of the same words, or a word lost or gained within reworded ones."""
    told = [(one, other) for kind, one, other in found if kind is not ChangeKind.WORDING]
    reworded = [(one, other) for kind, one, other in found if kind is ChangeKind.WORDING]

    def within(inner: Span, outer: Span) -> bool:
        return inner != outer and outer[0] <= inner[0] < inner[1] <= outer[1]

    def repeated(one: Span, other: Span) -> bool:
        if (one, other) in told:
            return True
        if one[0] == one[1]:
            return any(within(other, b) or (other == b and a[0] < a[1]) for a, b in reworded)
        if other[0] == other[1]:
            return any(within(one, a) or (one == a and b[0] < b[1]) for a, b in reworded)
        return False

    return [f for f in found if f[0] is not ChangeKind.WORDING or not repeated(f[1], f[2])]


def _is_sign(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a number is one Chinese figure that counts nothing, as names have too: not that of 王伟三人."""
    token, behind = pieces[at].token, pieces[at + 1] if at + 1 < len(pieces) else None
    counts = behind is not None and (
        behind.key in _COUNTERS or (behind.token is not None and behind.token.kind is TokenKind.UNIT)
    )
    return token is not None and token.kind is TokenKind.NUMBER and token.text in _HAN_DIGITS and not counts


_HAN_DIGITS = frozenset("一二三四五六七八九十百千万")
_COUNTERS = frozenset("人名位个個件次回年月日号號家家所艘辆輛架枚本台棟户戶")
# Where one figure of Chinese writing took another's place, a number did, whatever is counted.
_HAN_FIGURES = re.compile(r"[一二三四五六七八九十百千万萬两兩〇零]{1,6}")


def _only_marks(old: str, one: Span, new: str, other: Span) -> bool:
    written = old[one[0] : one[1]] + new[other[0] : other[1]]
    return '"' in written and not any(c.isalnum() for c in written)


def _of_equals(
    before: list[Piece],
    x: Piece,
    after: list[Piece],
    y: Piece,
    texts: tuple[str, str],
    written: tuple[str, str],
    language: str,
) -> list[Found]:
    """What changed between two pieces that are compared by the same key."""
    was, now = written[0][x.start : x.end], written[1][y.start : y.end]
    spans = (x.start, x.end), (y.start, y.end)
    if x.token and x.token.kind in BOUND_TO_SUBJECT and other_subject(before, x, after, y):
        return [(ChangeKind(x.token.kind.value), *spans)]
    if was.casefold() == now.casefold():
        return []
    if family := reversed_family(x.sense, y.sense):
        more = [(ChangeKind.NEGATION, *spans)] if family == "condition" else []
        return [(ChangeKind.ANTONYM, *spans), *more]
    if flips(was.casefold(), now.casefold(), language):
        # Both are forms of the word that the tables have: gönderildi, gönderilmedi.
        return [(ChangeKind.NEGATION, *spans)]
    if x.token and x.token.kind is TokenKind.NAME and marked_otherwise(was, now, language, written):
        return [(ChangeKind.NAME, *spans)]
    mixed = texts[0][x.start : x.end].casefold() == texts[1][y.start : y.end].casefold()
    return [(ChangeKind.LOOKALIKE if mixed else ChangeKind.WORDING, *spans)]


def _joined(found: Iterable[Found], old: str, new: str) -> list[Found]:
    """The changes with neighbouring names as one: “Sabrina Singh” became “John Kirby”."""
    joined: list[Found] = []
    for kind, one, other in sorted(set(found), key=lambda f: (f[1], f[2], f[0])):
        last = joined[-1] if joined else None
        if last and kind is last[0] is ChangeKind.NAME and _adjoin(old, last[1], one) and _adjoin(new, last[2], other):
            joined[-1] = (kind, _hull(last[1], one), _hull(last[2], other))
        else:
            joined.append((kind, one, other))
    return joined


def _adjoin(text: str, first: Span, second: Span) -> bool:
    low, high = sorted((first, second))
    return low == high or low[0] == low[1] or high[0] == high[1] or not text[low[1] : high[0]].strip(" -")


def _hull(first: Span, second: Span) -> Span:
    if first[0] == first[1]:
        return second
    if second[0] == second[1]:
        return first
    return min(first[0], second[0]), max(first[1], second[1])


def _unmatched(
    before: list[Piece],
    after: list[Piece],
    lost: list[tuple[int, int]],
    gained: list[tuple[int, int]],
    codes: list[tuple[str, int, int, int, int]],
    language: str,
    pairs: dict[int, int],
    texts: tuple[str, str],
) -> list[Found]:
    """The critical changes among the tokens that the alignment leaves over, and wording where a token only moved."""
    found: list[Found] = []
    paired = dict(pairs)

    def take(fits: Callable[[int, int], bool], *, kind: ChangeKind | None = None, anywhere: bool = True) -> None:
        """Pairs lost with gained tokens of one kind that fit, and names each pair a change."""
        for x, region in list(lost):
            for y, other in list(gained):
                if (anywhere or region == other) and kind_at(before, x) is kind_at(after, y) and fits(x, y):
                    lost.remove((x, region))
                    gained.remove((y, other))
                    named = kind or ChangeKind(kind_at(before, x).value)
                    spans = (before[x].start, before[x].end), (after[y].start, after[y].end)
                    found.append((named, *spans))
                    if before[x].key == after[y].key:
                        paired[x] = y
                    if named is ChangeKind.ATTRIBUTION and (before[x].key == _DENIED) is not (after[y].key == _DENIED):
                        found.append((ChangeKind.NEGATION, *spans))
                    break

    left = LeftOver(before, after, lost, gained, codes, found)
    drop_correlatives(left, language)
    drop_unhurt(left, language)
    drop_concord(left, language)
    drop_one_spelling(left, language)
    dated = sum(1 for p in before if p.token and p.token.kind is TokenKind.DATE)
    if dated > 1 and after and before[0].key == after[0].key and before[0].key.startswith(_HOUR):
        dated -= 1  # an entry's hour
    here = Counter((region, kind_at(after, y)) for y, region in gained)
    there = Counter((region, kind_at(before, x)) for x, region in lost)
    regions = dict(lost), dict(gained)
    all_lost, all_gained = tuple(lost), tuple(gained)

    def swapped(x: int, y: int) -> bool:
        """Whether another token of the kind took this one's old place, and this one the place of another."""
        kind, own = kind_at(before, x), regions[0][x] == regions[1][y]
        others = here[regions[0][x], kind] - own, there[regions[1][y], kind] - own
        return min(others) > 0 and kind is not TokenKind.ATTRIBUTION

    take(
        lambda x, y: (
            before[x].key == after[y].key
            and not denies_another(before, x, after, y, pairs, language)
            and (
                in_same_list(before, x, after, y, language)
                or (not swapped(x, y) and moved_whole(before, x, after, y, dated, language))
            )
        ),
        kind=ChangeKind.WORDING,
    )

    def in_turn(x: int, y: int) -> bool:
        """Whether a name is as many names into its stretch as another is into what took that stretch's place."""
        if regions[0][x] != regions[1][y]:
            return False
        ranks = [
            sum(1 for n, r in pool if r == regions[0][x] and kind_at(side, n) is TokenKind.NAME and n < at)
            for pool, side, at in ((all_lost, before, x), (all_gained, after, y))
        ]
        return ranks[0] == ranks[1]

    take(
        lambda x, y: (
            declined(before, x, after, y, language)
            and (in_turn(x, y) or not swapped(x, y) or others_bound(before, x, after, y))
        ),
        kind=ChangeKind.WORDING,
    )
    drop_glosses(left)
    drop_abbreviated(left, texts)
    drop_fuller_names(left, paired, language)
    drop_conversions(left)
    drop_periods(left)
    take(lambda x, y: same_amount(before, x, after, y), kind=ChangeKind.WORDING)
    drop_ages(left)
    drop_once(left)
    drop_units_of_words(left)
    take(lambda x, y: same_hour(before, x, after, y), kind=ChangeKind.WORDING)
    drop_implied_denials(left, texts, language)
    drop_same_denial(left, language)
    drop_put_otherwise(left, language)
    _drop_told(before, lost, after, gained)
    _drop_told(after, gained, before, lost)
    take(lambda x, y: True, anywhere=False)
    take(lambda x, y: before[x].key != after[y].key)
    take(lambda x, y: True)
    denied = [
        _denies(side, pool) or denied_in_two_words(text, language)
        for side, pool, text in ((before, lost, texts[0]), (after, gained, texts[1]))
    ]
    for x, region in lost:
        spans = across(before, after, codes[region], x, of_after=False)
        found.append((_single(before, x, after), *spans))
        if _says_not(before[x]) and not denied[1]:
            found.append((ChangeKind.NEGATION, *spans))
    for y, region in gained:
        spans = across(before, after, codes[region], y, of_after=True)
        found.append((_single(after, y, before), *spans))
        if _says_not(after[y]) and not denied[0]:
            found.append((ChangeKind.NEGATION, *spans))
    return found


# Who is dismissed may have lost an office.
_DISMISSED = "dismiss"


def _says_not(piece: Piece) -> bool:
    """Whether a word says of what was said that it is not so."""
    return piece.key == _DENIED and piece.token is not None and not piece.token.text.casefold().startswith(_DISMISSED)


def _denies(pieces: Sequence[Piece], pool: Sequence[tuple[int, int]]) -> bool:
    return any(kind_at(pieces, at) is TokenKind.NEGATION for at, _ in pool)


# Numbers that are told by what they took the place of: none, one of them; neither, both.
_SOME = frozenset({"1", "2"})
_CELL = 2


def _drop_told(
    one: Sequence[Piece], ours: list[tuple[int, int]], other: Sequence[Piece], theirs: Sequence[tuple[int, int]]
) -> None:
    """Takes out the numbers that another change of the same stretch tells: “one of them” for “none of them” is told as the negation that
    went, and “two years ago” for “last year” as another time."""
    for at, region in list(ours):
        token = one[at].token
        if token is None or token.kind is not TokenKind.NUMBER:
            continue
        opposite = {kind_at(other, n) for n, r in theirs if r == region}
        if TokenKind.NUMBER in opposite:
            continue
        behind = one[at + 1].token if at + 1 < len(one) else None
        ago = behind is not None and behind.kind is TokenKind.DATE and behind.value.endswith(" ago")
        # Of a cell that was “none” the number is all it says.
        some = len(one) > _CELL and token.value in _SOME and not token.text[:1].isdigit()
        if (ago and TokenKind.DATE in opposite) or (some and TokenKind.NEGATION in opposite):
            ours.remove((at, region))


_DASHES = ("-", "–", "—", "|", ":")


def _begins_sentence(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a name of one word has its capital because a sentence begins with it, for all that is known."""
    token = pieces[at].token
    assert token is not None
    word = token.text
    if len(word) < 2 or " " in word or not word[0].isupper() or not word[1:].islower() or known_place(word):
        return False
    behind = pieces[at + 1].token if at + 1 < len(pieces) else None
    if behind is not None and behind.kind is TokenKind.NAME:
        return False
    if at == 0 or pieces[at - 1].key in (".", "!", "?", "…"):
        return True
    # An entry of a live report begins behind its hour: “17:20 – Quedan …”.
    return pieces[at - 1].key in _DASHES and all(p.token is not None or not p.key[0].isalpha() for p in pieces[:at])


def _other_sentence(pieces: Sequence[Piece], at: int, others: Sequence[Piece]) -> bool:
    """Whether a passage was put in other words throughout: what begins it then is seldom a name that nothing took the place of. What the
    rest of the sentence follows as it did took its place."""
    if mostly_others(pieces, others):
        return True
    one, other = ({p.key for p in side if p.key[0].isalnum()} for side in (pieces, others))
    if len(one & other) >= _SAME_SENTENCE * min(len(one), len(other)):
        return False
    behind = [side[n].key[:_STEM] for side, n in ((pieces, at + 1), (others, at + 1)) if n < len(side)]
    return len(behind) < 2 or behind[0] != behind[1]


def _in_other_form(word: str, others: Sequence[Piece]) -> bool:
    """Whether the other passage begins with a plain word that is another form of one: spłonął, spłonęło."""
    first = others[0].key if others and others[0].token is None else ""
    shared = next((n for n, (a, b) in enumerate(zip(word, first, strict=False)) if a != b), min(len(word), len(first)))
    return shared >= max(_STEM, len(word) - _ENDS, len(first) - _ENDS)


# Letters at its end in which a form of a word differs from another.
_ENDS = 3


def _single(pieces: Sequence[Piece], at: int, others: Sequence[Piece]) -> ChangeKind:
    """The kind of change that a token is which has no counterpart on the other side.

    A word that is a name by its place only (at the start of a sentence, before “said”) and stands there as a plain word is none, nor
    is a counted noun without a number: “people living there” for “residents”.
    """
    token = pieces[at].token
    assert token is not None
    if token.kind is TokenKind.NAME and "가" <= token.text[0] <= "힣" and len(token.text) in (3, 4):
        # Korean calls who has been named by the surname and the title: 윤 대통령.
        if any(p.token is None and p.key == token.text[0] for p in others):
            return ChangeKind.WORDING
    if token.kind is TokenKind.NAME and not (token.text.isupper() and len(token.text) > 1):
        word = token.text.casefold()
        if any(p.token is None and (p.key == word or made_of(p.key, word)) for p in others):
            return ChangeKind.WORDING
        if _begins_sentence(pieces, at) and (_other_sentence(pieces, at, others) or _in_other_form(word, others)):
            return ChangeKind.WORDING
    if token.kind is TokenKind.NUMBER and token.text.casefold() == _ALSO_ARTICLE:
        return ChangeKind.WORDING
    if token.kind is TokenKind.UNIT and token.value == "people":
        return ChangeKind.WORDING
    if token.kind is TokenKind.UNIT:
        near = [pieces[i].token for i in (at - 2, at - 1, at + 1) if 0 <= i < len(pieces)]
        if not any(t is not None and t.kind is TokenKind.NUMBER for t in near):
            return ChangeKind.WORDING
    return ChangeKind(token.kind.value)
