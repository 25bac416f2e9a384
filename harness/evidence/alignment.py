"""Two passages laid side by side: which words and tokens stand in both, which moved, which were lost or gained."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher

from harness.evidence.flips import flips, reversed_family
from harness.evidence.lexicon import SENSE, hits
from harness.evidence.names import same_name
from harness.evidence.quoted import quotation_changes
from harness.evidence.renamed import renamed, titled
from harness.evidence.tokens import read_tokens
from harness.evidence.units import in_base
from harness.model.passage import ChangeKind, CriticalToken, TokenKind
from harness.model.registry import Names

# A word, one character of a script without spaces, or one mark.
_PIECE = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[가-힣]+"
    r"|(?:[^\W\d_]|[\u0900-\u0963\u0970-\u097f\u064b-\u0652])+(?:['-][^\W\d_]+)*|\d+|[^\s]"
)

# What a word says is bound to the words behind it (“not go”, “300 killed”), to those on either side, or to no place at all.
_BOUND_BEHIND = frozenset({TokenKind.NUMBER, TokenKind.QUANTIFIER, TokenKind.NEGATION, TokenKind.MODALITY})
# … and these to whoever is named before them.
_BOUND_TO_SUBJECT = frozenset({TokenKind.NEGATION, TokenKind.MODALITY})
# Negations that one may be put for the other without another claim: “did not”, “never”, “failed to”. Not so “no longer”, “hardly”.
_PLAIN_NEGATIONS = frozenset({"not", "neither", "nobody", "none", "never", "without", "un-"})
# The tokens that may be one of two opposites as well: men and women, accepted and rejected.
_WITH_SENSE = frozenset({TokenKind.UNIT, TokenKind.ATTRIBUTION, TokenKind.NEGATION, TokenKind.SCOPE})
# What English puts before “not” for the grammar's sake alone: “don't” is told as the negation that it is.
_CARRIES_NOT = frozenset({"do", "does", "did"})
# Who denies says the opposite of who confirms or says.
_DENIED = "attribution denied"
# What before a name makes it another's: South Sudan, New Mexico.
_NOT_GIVEN_LIST = "north south east west northern southern eastern western new upper lower central northwest southeast nord süd ost sud est ouest norte sur este oeste sul leste nueva nuevo nova novo nouvelle saint san santa st північна північний південна південний східна західна північної південної південному северный северная южный южная восточный западный нова новый новая"
_NOT_GIVEN = frozenset(_NOT_GIVEN_LIST.split())
# How far a rounded conversion may be off: 100 miles are 160 km.
_CONVERSION_SLACK = 0.03
# … and a share told in words: two thirds are 67 %.
_SHARE_SLACK = 0.011
# Words of direction mean it only where nothing else changed beside them.
_ALONE = frozenset({"give"})
# The words of a name that its initials leave out.
_SMALL_WORDS_LIST = "of the for and de des du la le les las los el del y et e der die das für und van het voor en di della do da dos i і и та по з"
_SMALL_WORDS = frozenset(_SMALL_WORDS_LIST.split())
# Beyond so many words in a changed stretch, pairs of words are not compared one by one.
_LONG_STRETCH = 40

Span = tuple[int, int]
Found = tuple[ChangeKind, Span, Span]


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a mark or a whole critical token, with what it is compared by and the sense it has of a pair of opposites."""

    start: int
    end: int
    key: str
    token: CriticalToken | None = None
    sense: frozenset[str] = frozenset()


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
            pieces.append(Piece(start, at, text[start:at].casefold(), None, senses.get(start, nothing)))
        if token:
            value = token.value
            if token.kind is TokenKind.NEGATION and value in _PLAIN_NEGATIONS:
                value = "not"
            sense = senses.get(token.start, nothing) if token.kind in _WITH_SENSE else nothing
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
    before = _pieces(old, read_tokens(old, language, context or new, published, names), language)
    after = _pieces(new, read_tokens(new, language, context or old, published, names), language)
    codes = opcodes([p.key for p in before], [p.key for p in after])
    found: list[Found] = []
    lost: list[tuple[int, int]] = []  # (piece, region) of the tokens that stand in no equal stretch
    gained: list[tuple[int, int]] = []
    pairs: dict[int, int] = {}
    for region, (tag, a, b, c, d) in enumerate(codes):
        if tag == "equal":
            pairs.update(zip(range(a, b), range(c, d), strict=True))
            for x, y in zip(before[a:b], after[c:d], strict=True):
                found += _of_equals(before, x, after, y, (old, new), (old_written, new_written))
            continue
        flipped = _flipped(before, after, (a, b, c, d), (old, new), language, found)
        lost += [(i, region) for i in range(a, b) if before[i].token and i not in flipped[0]]
        gained += [(i, region) for i in range(c, d) if after[i].token and i not in flipped[1]]
        rest = {p.key for p in (*before[a:b], *after[c:d]) if not p.token}
        denies = any(p.token and p.token.kind is TokenKind.NEGATION for p in (*before[a:b], *after[c:d]))
        if rest and not (denies and rest <= _CARRIES_NOT):
            stretches = _span(before, a, b), _span(after, c, d)
            named = tag == "replace" and not any(p.token for p in (*before[a:b], *after[c:d]))
            kind = ChangeKind.NAME if named and renamed(old, stretches[0], new, stretches[1]) else ChangeKind.WORDING
            if all(_HAN_FIGURES.fullmatch(t) for t in (old[slice(*stretches[0])], new[slice(*stretches[1])])):
                kind = ChangeKind.NUMBER
            found.append((kind, *stretches))
    found += _unmatched(before, after, lost, gained, codes, language, pairs)
    if '"' in old or '"' in new:
        spans = [(p.start, p.end) for p in before], [(p.start, p.end) for p in after]
        quoted = quotation_changes(old, new, *spans, pairs)
        if quoted:
            found = [f for f in found if f[0] is not ChangeKind.WORDING or not _only_marks(old, f[1], new, f[2])]
            found += quoted
    return _joined(_said_once(found), old, new)


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


# Where one figure of Chinese writing took another's place, a number did, whatever is counted.
_HAN_FIGURES = re.compile(r"[一二三四五六七八九十百千万萬两兩〇零]{1,6}")


def _only_marks(old: str, one: Span, new: str, other: Span) -> bool:
    written = old[one[0] : one[1]] + new[other[0] : other[1]]
    return '"' in written and not any(c.isalnum() for c in written)


def _of_equals(
    before: list[Piece], x: Piece, after: list[Piece], y: Piece, texts: tuple[str, str], written: tuple[str, str]
) -> list[Found]:
    """What changed between two pieces that are compared by the same key."""
    was, now = written[0][x.start : x.end], written[1][y.start : y.end]
    spans = (x.start, x.end), (y.start, y.end)
    if x.token and x.token.kind in _BOUND_TO_SUBJECT and _other_subject(before, x, after, y):
        return [(ChangeKind(x.token.kind.value), *spans)]
    if was.casefold() == now.casefold():
        return []
    if reversed_family(x.sense, y.sense):
        return [(ChangeKind.ANTONYM, *spans)]
    mixed = texts[0][x.start : x.end].casefold() == texts[1][y.start : y.end].casefold()
    return [(ChangeKind.LOOKALIKE if mixed else ChangeKind.WORDING, *spans)]


def _flipped(
    before: list[Piece],
    after: list[Piece],
    region: tuple[int, int, int, int],
    texts: tuple[str, str],
    language: str,
    found: list[Found],
) -> tuple[set[int], set[int]]:
    """Adds the words of a changed stretch of which one negates or reverses the other; gives the pieces that this accounts for."""
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
            if word[:1].isalpha() and flips(word, texts[1][y.start : y.end].casefold(), language):
                found.append((ChangeKind.NEGATION, *spans))
                used[0].add(i)
                used[1].add(j)
                break
            if not x.sense or not y.sense:
                continue
            family = reversed_family(x.sense - new_senses, y.sense - old_senses)
            if family and (alone or family not in _ALONE):
                found.append((ChangeKind.ANTONYM, *spans))
                if not (x.token and y.token):
                    used[0].add(i)
                    used[1].add(j)
                break
    return used


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


def _span(pieces: Sequence[Piece], first: int, last: int) -> Span:
    if first < last:
        return pieces[first].start, pieces[last - 1].end
    at = pieces[first - 1].end if first else 0
    return at, at


def _unmatched(
    before: list[Piece],
    after: list[Piece],
    lost: list[tuple[int, int]],
    gained: list[tuple[int, int]],
    codes: list[tuple[str, int, int, int, int]],
    language: str,
    pairs: dict[int, int],
) -> list[Found]:
    """The critical changes among the tokens that the alignment leaves over, and wording where a token only moved."""
    found: list[Found] = []
    paired = dict(pairs)

    def take(fits: Callable[[int, int], bool], *, kind: ChangeKind | None = None, anywhere: bool = True) -> None:
        """Pairs lost with gained tokens of one kind that fit, and names each pair a change."""
        for x, region in list(lost):
            for y, other in list(gained):
                if (anywhere or region == other) and _kind(before, x) is _kind(after, y) and fits(x, y):
                    lost.remove((x, region))
                    gained.remove((y, other))
                    named = kind or ChangeKind(_kind(before, x).value)
                    spans = (before[x].start, before[x].end), (after[y].start, after[y].end)
                    found.append((named, *spans))
                    if before[x].key == after[y].key:
                        paired[x] = y
                    if named is ChangeKind.ATTRIBUTION and (before[x].key == _DENIED) is not (after[y].key == _DENIED):
                        found.append((ChangeKind.NEGATION, *spans))
                    break

    _drop_concord(before, lost, found, language, lambda spans, at: (*spans, _span(after, codes[at][3], codes[at][3])))
    _drop_concord(after, gained, found, language, lambda spans, at: (_span(before, codes[at][1], codes[at][1]), *spans))
    dated = sum(1 for p in before if p.token and p.token.kind is TokenKind.DATE)
    here = {(region, _kind(after, y)) for y, region in gained}
    there = {(region, _kind(before, x)) for x, region in lost}
    regions = dict(lost), dict(gained)

    def swapped(x: int, y: int) -> bool:
        """Whether another token of the kind took this one's old place, and this one the place of another."""
        kind = _kind(before, x)
        return (regions[0][x], kind) in here and (regions[1][y], kind) in there and kind is not TokenKind.ATTRIBUTION

    take(
        lambda x, y: (
            before[x].key == after[y].key and not swapped(x, y) and _moved_whole(before, x, after, y, dated, language)
        ),
        kind=ChangeKind.WORDING,
    )
    take(
        lambda x, y: not swapped(x, y) and _declined(before, x, after, y, language),
        kind=ChangeKind.WORDING,
    )
    _drop_glosses(before, lost, found, lambda spans, at: (*spans, _span(after, codes[at][3], codes[at][3])))
    _drop_glosses(after, gained, found, lambda spans, at: (_span(before, codes[at][1], codes[at][1]), *spans))
    _drop_fuller_names(before, after, lost, gained, codes, paired, found)
    _drop_conversions(before, after, lost, gained, found)
    take(lambda x, y: True, anywhere=False)
    take(lambda x, y: before[x].key != after[y].key)
    take(lambda x, y: True)
    for x, region in lost:
        at = _span(after, codes[region][3], codes[region][3])
        found.append((_single(before, x, after), (before[x].start, before[x].end), at))
    for y, region in gained:
        at = _span(before, codes[region][1], codes[region][1])
        found.append((_single(after, y, before), at, (after[y].start, after[y].end)))
    return found


# Languages that say no twice to say it once: ніхто не, personne n'a, no … ningún, 아무도 … 않았다.
_CONCORD_LIST = "fr es it pt pl cs sk uk ru be bg sr hr sl ro el hu ko ca fa"
_CONCORD = frozenset(_CONCORD_LIST.split())
# The words that negate a verb by themselves; a second one of them negates the first.
_BARE_LIST = "no non não nie ne n' not не нет ні нема немає nem nu δεν ma było было було 않 않았다 못 안 ni"
_BARE = frozenset(_BARE_LIST.split())
_NEGATIVE_WORDS = frozenset({"not", "neither", "nobody", "none", "never"})
# What ends a clause, and how far apart a verb and its negative words may stand.
_CLAUSE_ENDS_LIST = ", ; : . ! ? — – ( ) que qu' che że що что чтобы щоб jak але но pero mais ma"
_CLAUSE_ENDS = frozenset(_CLAUSE_ENDS_LIST.split())
_NEAREST = 7
# What leads to another clause without a comma; and words that say of a thing that there is none.
_SUBORDINATES_LIST = "that dass ob whether if dat say says said zu to and or und oder et ou y o e ed и или і й та або i oraz lub en of ve veya و"
_SUBORDINATES = frozenset(_SUBORDINATES_LIST.split())
_NO_THING_LIST = "no kein keine keinen keiner keinem aucun aucune nul nulle ningún ninguna ninguno nessun nessuna nessuno nenhum nenhuma geen brak немає нема нет yok yoktu без sin sans without senza sem bez zonder ohne"
_NO_THING = frozenset(_NO_THING_LIST.split())


def _drop_concord(
    pieces: list[Piece],
    pool: list[tuple[int, int]],
    found: list[Found],
    language: str,
    spans: Callable[[tuple[Span], int], tuple[Span, Span]],
) -> None:
    """Takes out all but one of the negations of a clause, where a language repeats them: “ніхто не постраждав” negates once."""
    if language.partition("-")[0] not in _CONCORD or not any(_kind(pieces, at) is TokenKind.NEGATION for at, _ in pool):
        return
    regions = dict(pool)
    for clause in _negated(pieces, language):
        ours = [at for at in clause if at in regions]
        for at in ours[0 if len(ours) < len(clause) else 1 :]:
            pool.remove((at, regions[at]))
            found.append((ChangeKind.WORDING, *spans(((pieces[at].start, pieces[at].end),), regions[at])))


def _negated(pieces: list[Piece], language: str) -> list[list[int]]:
    """The plain negations, those that negate one verb together as one."""
    concord = language.partition("-")[0] in _CONCORD
    clauses: list[list[int]] = []
    ended = True
    for at, piece in enumerate(pieces):
        token = piece.token
        ended |= piece.key in _CLAUSE_ENDS
        if token is None or token.kind is not TokenKind.NEGATION or token.value not in _NEGATIVE_WORDS:
            continue
        last = clauses[-1] if clauses else []
        again = _is_bare(token) and any(_is_bare(pieces[i].token) for i in last)
        if not concord or ended or again or at - last[-1] > _NEAREST:
            clauses.append([])
        clauses[-1].append(at)
        ended = False
    return clauses


def _alone_negated(before: list[Piece], x: int, after: list[Piece], y: int, language: str) -> bool:
    """Whether each of two single clauses is negated once, by one who does not (“nobody”, “no injuries”, немає), or in other order only."""
    for pieces, at in ((before, x), (after, y)):
        if any(p.key in _CLAUSE_ENDS or p.key in _SUBORDINATES for p in pieces[:-1]):
            return False
        negated = _negated(pieces, language)
        if len(negated) > 1 or (negated and at not in negated[0]):
            return False
        if sum(1 for p in pieces if p.token and p.token.kind is TokenKind.NEGATION) > max(1, *map(len, negated), 0):
            return False
    words = [sorted(p.key for p in pieces if p.key[:1].isalpha()) for pieces in (before, after)]
    if words[0] == words[1] and x and y:
        return True
    if not (_nominal(before[x].token) or _nominal(after[y].token)):
        return False
    # “No nurse treated the patient” is not “The nurse treated no patient”.
    return not any(
        (bound := _key(pieces, at + 1)) and bound in other
        for pieces, at, other in ((before, x, words[1]), (after, y, words[0]))
        if not _is_somebody(pieces[at].token)
    )


def _is_somebody(token: CriticalToken | None) -> bool:
    return token is not None and token.value in ("nobody", "none")


def _nominal(token: CriticalToken | None) -> bool:
    return token is not None and (token.value in ("nobody", "none") or token.text.casefold() in _NO_THING)


def _is_bare(token: CriticalToken | None) -> bool:
    if token is None:
        return False
    word = token.text.casefold().partition(" ")[0]
    return word in _BARE or word.startswith(("않", "없", "못", "아니"))


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
        if any(p.token is None and p.key == word for p in others):
            return ChangeKind.WORDING
    if token.kind is TokenKind.UNIT and token.value == "people":
        return ChangeKind.WORDING
    if token.kind is TokenKind.UNIT:
        near = [pieces[i].token for i in (at - 2, at - 1, at + 1) if 0 <= i < len(pieces)]
        if not any(t is not None and t.kind is TokenKind.NUMBER for t in near):
            return ChangeKind.WORDING
    return ChangeKind(token.kind.value)


def _kind(pieces: Sequence[Piece], at: int) -> TokenKind:
    token = pieces[at].token
    assert token is not None
    return token.kind


def _key(pieces: Sequence[Piece], at: int) -> str:
    """What stands at a place; empty beyond the ends and for marks, which bind nothing."""
    if not 0 <= at < len(pieces):
        return ""
    key = pieces[at].key
    return key if any(c.isalnum() for c in key) else ""


def _moved_whole(before: list[Piece], x: int, after: list[Piece], y: int, dated: int, language: str) -> bool:
    """Whether a token that stands elsewhere now is still bound to the same words."""
    kind = _kind(before, x)
    if (kind is TokenKind.DATE and dated == 1) or kind is TokenKind.ATTRIBUTION:
        return True
    if kind is TokenKind.NUMBER and _only_number(before) and _only_number(after):
        return True
    if kind is TokenKind.NAME and (
        (_one_name(before) and _one_name(after)) or _only_common_name(before, after, before[x].key)
    ):
        return True
    if kind in _BOUND_TO_SUBJECT and _other_subject(before, before[x], after, after[y]):
        return False
    if kind is TokenKind.NEGATION and _alone_negated(before, x, after, y, language):
        return True
    ahead = _key(before, x + 1) and _key(before, x + 1) == _key(after, y + 1)
    behind = _key(before, x - 1) and _key(before, x - 1) == _key(after, y - 1)
    if kind is TokenKind.UNIT and _beside_same_number(before, x, after, y):
        return True
    if kind not in _BOUND_BEHIND:
        return bool(ahead or behind)
    near = _behind(before, x) & _behind(after, y)
    if kind is TokenKind.NUMBER and _scored(before, x) and _scored(after, y):
        return False
    return bool(ahead) or any(len(key) > 3 for key in near)


def _behind(pieces: list[Piece], at: int) -> set[str]:
    """The keys of the three pieces behind one, up to the next number."""
    found: set[str] = set()
    for place in range(at + 1, min(at + 4, len(pieces))):
        token = pieces[place].token
        if token is not None and token.kind is TokenKind.NUMBER:
            break
        found.add(_key(pieces, place))
    return found


def _only_number(pieces: list[Piece]) -> bool:
    return sum(1 for p in pieces if p.token and p.token.kind is TokenKind.NUMBER) == 1


def _one_name(pieces: list[Piece]) -> bool:
    return len({p.key for p in pieces if p.token and p.token.kind is TokenKind.NAME}) == 1


def _only_common_name(before: list[Piece], after: list[Piece], key: str) -> bool:
    """Whether a name is the only one that both passages have, once each: it can have changed places with no other."""
    names = [[p.key for p in pieces if p.token and p.token.kind is TokenKind.NAME] for pieces in (before, after)]
    return all(found.count(key) == 1 for found in names) and set(names[0]) & set(names[1]) == {key}


def _scored(pieces: list[Piece], at: int) -> bool:
    """Whether a number stands beside a dash and another number, as in a score."""
    for mark, other in ((at + 1, at + 2), (at - 1, at - 2)):
        if 0 <= mark < len(pieces) and 0 <= other < len(pieces) and pieces[mark].key in "-:" and pieces[other].token:
            return True
    return False


def _beside_same_number(before: list[Piece], x: int, after: list[Piece], y: int) -> bool:
    """Whether a unit stands beside the same number, before or behind it: $3m and 3 million dollars."""
    near = [{_key(pieces, at + n) for n in (-1, 1)} for pieces, at in ((before, x), (after, y))]
    return any(key.startswith("number ") for key in near[0] & near[1])


def _other_subject(before: list[Piece], one: Piece, after: list[Piece], other: Piece) -> bool:
    """Whether the name before a word, which both passages have, is another one now: who did not go has changed."""
    names = [[p for p in pieces if p.token and p.token.kind is TokenKind.NAME] for pieces in (before, after)]
    if sorted(p.key for p in names[0]) != sorted(p.key for p in names[1]):
        return False
    first, second = (
        next((p.key for p in reversed(found) if p.start < at.start), "")
        for found, at in zip(names, (one, other), strict=True)
    )
    return bool(first and second and first != second)


def _declined(before: list[Piece], x: int, after: list[Piece], y: int, language: str) -> bool:
    """Whether two names are one in two grammatical cases, which only other words around them can account for."""
    one, other = before[x].token, after[y].token
    if one is not None and other is not None and one.text != other.text and _called_by_title(before, x, after, y):
        return True
    if (
        one is None
        or other is None
        or one.kind is not TokenKind.NAME
        or not same_name(one.value, other.value, language)
    ):
        return False
    # The first word of a sentence may be any noun.
    around = x == y == 0 or (_key(before, x - 1), _key(before, x + 1)) != (_key(after, y - 1), _key(after, y + 1))
    return around and one.value != other.value


def _called_by_title(before: list[Piece], x: int, after: list[Piece], y: int) -> bool:
    """Whether two East Asian names are one person with and without the given name, before the same title: 石破茂首相, 石破首相."""
    texts = [pieces[at].token.text for pieces, at in ((before, x), (after, y)) if pieces[at].token]  # type: ignore[union-attr]
    short, long = sorted(texts, key=len)
    if not ("\u4e00" <= short[0] <= "\u9fff" and len(short) == 2 < len(long) <= 4 and long.startswith(short)):
        return False
    titles = ["".join(p.key for p in pieces[at + 1 : at + 5]) for pieces, at in ((before, x), (after, y))]
    return titles[0][:2] == titles[1][:2] and titled(titles[0])


def _drop_conversions(
    before: list[Piece],
    after: list[Piece],
    lost: list[tuple[int, int]],
    gained: list[tuple[int, int]],
    found: list[Found],
) -> None:
    """Takes out numbers that say the same in another unit: 5 km and 5,000 m."""
    for x, _ in list(lost):
        for y, _ in list(gained):
            old, new = _measure(before, x), _measure(after, y)
            if old is None or new is None or old[1] != new[1]:
                continue
            same_unit = old[2] == new[2] and before[x + old[2] - 1].key == after[y + new[2] - 1].key
            slack = 1e-9 if same_unit else _SHARE_SLACK if old[1] == "percent" else _CONVERSION_SLACK
            if abs(old[0] - new[0]) > slack * abs(old[0]):
                continue
            for at, length, pool in ((x, old[2], lost), (y, new[2], gained)):
                pool[:] = [pair for pair in pool if not at <= pair[0] < at + length]
            ends = before[x + old[2] - 1].end, after[y + new[2] - 1].end
            found.append((ChangeKind.WORDING, (before[x].start, ends[0]), (after[y].start, ends[1])))
            break


def _measure(pieces: Sequence[Piece], at: int) -> tuple[float, str, int] | None:
    """The value in base units of a number with a unit right behind it, of a share (“three-quarters”, “half”) and of “a decade”; with the
    number of pieces that say it."""
    token = pieces[at].token
    assert token is not None
    unit = pieces[at + 1].token if at + 1 < len(pieces) else None
    if token.kind is TokenKind.QUANTIFIER and token.value == "half":
        return 50.0, "percent", 1
    if token.kind is TokenKind.UNIT and token.value == "decades":
        return None if at and pieces[at - 1].token else (10.0, "years", 1)
    if token.kind is not TokenKind.NUMBER:
        return None
    try:
        if unit is None or unit.kind is not TokenKind.UNIT:
            share = float(token.value)
            return (share * 100, "percent", 1) if 0 < share < 1 and not token.text[0].isdigit() else None
        value, base = in_base(float(token.value), unit.value)
    except ValueError:
        return None
    return None if base == "people" else (value, base, 2)


def _drop_glosses(
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


def _drop_fuller_names(
    before: list[Piece],
    after: list[Piece],
    lost: list[tuple[int, int]],
    gained: list[tuple[int, int]],
    codes: list[tuple[str, int, int, int, int]],
    pairs: dict[int, int],
    found: list[Found],
) -> None:
    """Takes out given names before a surname that both passages have, and initials for the words that they stand for."""
    _drop_initials(before, after, lost, gained, found, swapped=False)
    _drop_initials(after, before, gained, lost, found, swapped=True)
    back = {y: x for x, y in pairs.items()}
    for pieces, pool, other_pool, matched, swapped in (
        (before, lost, gained, pairs, False),
        (after, gained, lost, back, True),
    ):
        dropped: set[int] = set()
        for at, region in sorted(pool, reverse=True):
            token = pieces[at].token
            if token is None or token.kind is not TokenKind.NAME:
                continue
            behind = at + 1
            if len(token.text) == 1 and behind < len(pieces) and pieces[behind].key == ".":
                behind += 1  # the full stop of an initial
            if behind not in matched and behind not in dropped:
                continue
            following = pieces[behind].token
            if following is None or following.kind is not TokenKind.NAME or following.start - token.end > 2:
                continue
            if token.text.casefold() in _NOT_GIVEN:
                continue
            others = after if not swapped else before
            if any(_kind(others, i) is TokenKind.NAME and r == region for i, r in other_pool):
                continue
            pool.remove((at, region))
            dropped.add(at)
            place = _span(others, *(codes[region][3:] if not swapped else codes[region][1:3]))
            spans = ((token.start, token.end), (place[0], place[0]))
            found.append((ChangeKind.WORDING, *(spans if not swapped else spans[::-1])))


def _drop_initials(
    one: list[Piece],
    other: list[Piece],
    lost: list[tuple[int, int]],
    gained: list[tuple[int, int]],
    found: list[Found],
    *,
    swapped: bool,
) -> None:
    """Takes out initials (NIS) whose words, begun with those letters, stand on the other side instead."""
    for x, region in list(lost):
        token = one[x].token
        if token is None or token.kind is not TokenKind.NAME or not token.text.isupper() or len(token.text) < 2:
            continue
        for y, _ in list(gained):
            run = [y]
            while len(run) < len(token.text) and run[-1] + 1 < len(other):
                following = run[-1] + 1
                while following < len(other) and other[following].key in _SMALL_WORDS:  # fmt: skip
                    following += 1
                if following >= len(other) or not (other[following].token or other[following].key[:1].isalpha()):
                    break
                run.append(following)
            letters = "".join(_written(other[i])[:1] for i in run)
            if len(run) == len(token.text) and letters == token.text.casefold():
                lost.remove((x, region))
                for pair in [pair for pair in gained if pair[0] in run]:
                    gained.remove(pair)
                spans = (token.start, token.end), (other[run[0]].start, other[run[-1]].end)
                found.append((ChangeKind.WORDING, *(spans if not swapped else spans[::-1])))
                break


def _written(piece: Piece) -> str:
    return piece.token.text.casefold() if piece.token else piece.key
