"""How two passages differ, typed: what critical words changed, what is wording only, what is only typography."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from harness.evidence.names import same_name
from harness.evidence.normalise import lookalikes, normalise, reads, without_lookalikes
from harness.evidence.tokens import read_tokens
from harness.evidence.units import in_base
from harness.model.passage import Change, ChangeKind, CriticalToken, Difference, TokenKind

# A word, one character of a script without spaces, or one mark.
_PIECE = re.compile(r"[぀-ヿ㐀-鿿]|[가-힣]+|[^\W\d_]+(?:['-][^\W\d_]+)*|\d+|[^\s]")
_SPACED = re.compile(r"\S+")

# What a word says is bound to the words behind it (“not go”, “300 killed”), to those on either side, or to no place at all.
_BOUND_BEHIND = frozenset({TokenKind.NUMBER, TokenKind.QUANTIFIER, TokenKind.NEGATION, TokenKind.MODALITY})
# … and these to whoever is named before them.
_BOUND_TO_SUBJECT = frozenset({TokenKind.NEGATION, TokenKind.MODALITY})


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word, a mark or a whole critical token, with what it is compared by."""

    start: int
    end: int
    key: str
    token: CriticalToken | None = None


@lru_cache(maxsize=4096)
def difference(before: str, after: str, language: str = "en") -> Difference:
    """The typed changes from ``before`` to ``after``; none when they read the same to the letter.

    Passages whose folded texts are equal differ in typography only; those equal once look-alike letters are folded, in
    look-alikes. Otherwise words and critical tokens are aligned, tokens by canonical value (11,000 and 11 thousand are one), and
    every token without a counterpart is a change of its kind. A token that only moved is no change while the words it is bound to
    moved with it. Whatever else differs is wording.
    """
    if before == after:
        return Difference(before=before, after=after)
    old, new = normalise(before), normalise(after)
    old_text, new_text = old.text, new.text
    if reads(before) == reads(after):
        changes = _by_words(ChangeKind.TYPOGRAPHY, before, after)
        return Difference(before=before, after=after, changes=changes)
    if without_lookalikes(reads(before)) == without_lookalikes(reads(after)):
        changes = _by_words(ChangeKind.LOOKALIKE, before, after)
        return Difference(before=before, after=after, changes=changes)

    def change(kind: ChangeKind, old_span: tuple[int, int], new_span: tuple[int, int]) -> Change:
        b, a = old.original(*old_span), new.original(*new_span)
        return Change(
            kind=kind,
            before=before[b[0] : b[1]],
            after=after[a[0] : a[1]],
            before_start=b[0],
            before_end=b[1],
            after_start=a[0],
            after_end=a[1],
        )

    found = _changes(_honest(old_text), _honest(new_text), old_text, new_text, language)
    changes = tuple(change(*parts) for parts in sorted(set(found), key=lambda p: (p[1], p[2], p[0])))
    if not changes:
        # The words differ, yet in nothing that the pieces show (capitals, for one): never call that unchanged.
        changes = _by_words(ChangeKind.WORDING, before, after)
    return Difference(before=before, after=after, changes=changes)


_Span = tuple[int, int]
_Found = tuple[ChangeKind, _Span, _Span]


def _honest(text: str) -> str:
    """``text`` with the look-alike letters inside words of another script as the letters they imitate; same length."""
    marks = lookalikes(text)
    if not marks:
        return text
    letters = list(text)
    for at in marks:
        letters[at] = without_lookalikes(letters[at])
    return "".join(letters)


def _by_words(kind: ChangeKind, before: str, after: str) -> tuple[Change, ...]:
    """The stretches of words that are written differently; the whole where only white space is."""
    old, new = list(_SPACED.finditer(before)), list(_SPACED.finditer(after))
    opcodes = _opcodes([m.group() for m in old], [m.group() for m in new])
    spans = [(_match_span(old, a, b), _match_span(new, c, d)) for tag, a, b, c, d in opcodes if tag != "equal"]
    return tuple(
        Change(kind=kind, before=before[b[0] : b[1]], after=after[a[0] : a[1]], before_start=b[0], before_end=b[1], after_start=a[0], after_end=a[1])
        for b, a in spans or [((0, len(before)), (0, len(after)))]
    )  # fmt: skip


def _opcodes(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    return list(SequenceMatcher(None, old, new, autojunk=False).get_opcodes())


def _match_span(found: Sequence[re.Match[str]], first: int, last: int) -> _Span:
    if first < last:
        return found[first].start(), found[last - 1].end()
    at = found[first - 1].end() if first else 0
    return at, at


def _pieces(text: str, tokens: list[CriticalToken]) -> list[_Piece]:
    pieces: list[_Piece] = []
    at = 0
    for token in [*tokens, None]:
        stop = token.start if token else len(text)
        pieces += [_Piece(m.start(), m.end(), m.group().casefold()) for m in _PIECE.finditer(text, at, stop)]
        if token:
            pieces.append(_Piece(token.start, token.end, f"{token.kind} {token.value}", token))
            at = token.end
    return pieces


def _changes(old: str, new: str, old_written: str, new_written: str, language: str) -> list[_Found]:
    before = _pieces(old, read_tokens(old, language, new))
    after = _pieces(new, read_tokens(new, language, old))
    opcodes = _opcodes([p.key for p in before], [p.key for p in after])
    found: list[_Found] = []
    lost: list[tuple[int, int]] = []  # (piece, region) of the tokens that stand in no equal stretch
    gained: list[tuple[int, int]] = []
    for region, (tag, a, b, c, d) in enumerate(opcodes):
        if tag == "equal":
            for x, y in zip(before[a:b], after[c:d], strict=True):
                was, now = old_written[x.start : x.end], new_written[y.start : y.end]
                if x.token and x.token.kind in _BOUND_TO_SUBJECT and _other_subject(before, x, after, y):
                    found.append((ChangeKind(x.token.kind.value), (x.start, x.end), (y.start, y.end)))
                elif was.casefold() != now.casefold():
                    mixed = old[x.start : x.end].casefold() == new[y.start : y.end].casefold()
                    kind = ChangeKind.LOOKALIKE if mixed else ChangeKind.WORDING
                    found.append((kind, (x.start, x.end), (y.start, y.end)))
            continue
        lost += [(i, region) for i in range(a, b) if before[i].token]
        gained += [(i, region) for i in range(c, d) if after[i].token]
        if any(not p.token for p in (*before[a:b], *after[c:d])):
            found.append((ChangeKind.WORDING, _span(before, a, b), _span(after, c, d)))
    found += _unmatched(before, after, lost, gained, opcodes)
    return found


def _span(pieces: Sequence[_Piece], first: int, last: int) -> _Span:
    if first < last:
        return pieces[first].start, pieces[last - 1].end
    at = pieces[first - 1].end if first else 0
    return at, at


def _unmatched(
    before: list[_Piece],
    after: list[_Piece],
    lost: list[tuple[int, int]],
    gained: list[tuple[int, int]],
    opcodes: list[tuple[str, int, int, int, int]],
) -> list[_Found]:
    """The critical changes among the tokens that the alignment leaves over, and wording where a token only moved."""
    found: list[_Found] = []

    def take(fits: Callable[[int, int], bool], *, kind: ChangeKind | None = None, anywhere: bool = True) -> None:
        """Pairs lost with gained tokens of one kind that fit, and names each pair a change."""
        for x, region in list(lost):
            for y, other in list(gained):
                if (anywhere or region == other) and _kind(before, x) is _kind(after, y) and fits(x, y):
                    lost.remove((x, region))
                    gained.remove((y, other))
                    named = kind or ChangeKind(_kind(before, x).value)
                    found.append((named, (before[x].start, before[x].end), (after[y].start, after[y].end)))
                    break

    dated = sum(1 for p in before if p.token and p.token.kind is TokenKind.DATE)
    take(
        lambda x, y: before[x].key == after[y].key and _moved_whole(before, x, after, y, dated),
        kind=ChangeKind.WORDING,
    )
    take(lambda x, y: _declined(before, x, after, y), kind=ChangeKind.WORDING)
    _drop_conversions(before, after, lost, gained, found)
    take(lambda x, y: True, anywhere=False)
    take(lambda x, y: before[x].key != after[y].key)
    take(lambda x, y: True)
    for x, region in lost:
        at = _span(after, opcodes[region][3], opcodes[region][3])
        found.append((ChangeKind(_kind(before, x).value), (before[x].start, before[x].end), at))
    for y, region in gained:
        at = _span(before, opcodes[region][1], opcodes[region][1])
        found.append((ChangeKind(_kind(after, y).value), at, (after[y].start, after[y].end)))
    return found


def _kind(pieces: Sequence[_Piece], at: int) -> TokenKind:
    token = pieces[at].token
    assert token is not None
    return token.kind


def _key(pieces: Sequence[_Piece], at: int) -> str:
    """What stands at a place; empty beyond the ends and for marks, which bind nothing."""
    if not 0 <= at < len(pieces):
        return ""
    key = pieces[at].key
    return key if any(c.isalnum() for c in key) else ""


def _moved_whole(before: list[_Piece], x: int, after: list[_Piece], y: int, dated: int) -> bool:
    """Whether a token that stands elsewhere now is still bound to the same words."""
    kind = _kind(before, x)
    if kind is TokenKind.DATE and dated == 1:
        return True
    if kind in _BOUND_TO_SUBJECT and _other_subject(before, before[x], after, after[y]):
        return False
    ahead = _key(before, x + 1) and _key(before, x + 1) == _key(after, y + 1)
    behind = _key(before, x - 1) and _key(before, x - 1) == _key(after, y - 1)
    if kind not in _BOUND_BEHIND:
        return bool(ahead or behind)
    near = {_key(before, x + n) for n in (1, 2, 3)} & {_key(after, y + n) for n in (1, 2, 3)}
    return bool(ahead) or any(len(key) > 3 for key in near)


def _other_subject(before: list[_Piece], one: _Piece, after: list[_Piece], other: _Piece) -> bool:
    """Whether the name before a word, which both passages have, is another one now: who did not go has changed."""
    names = [[p for p in pieces if p.token and p.token.kind is TokenKind.NAME] for pieces in (before, after)]
    if sorted(p.key for p in names[0]) != sorted(p.key for p in names[1]):
        return False
    first, second = (
        next((p.key for p in reversed(found) if p.start < at.start), "")
        for found, at in zip(names, (one, other), strict=True)
    )
    return bool(first and second and first != second)


def _declined(before: list[_Piece], x: int, after: list[_Piece], y: int) -> bool:
    """Whether two names are one in two grammatical cases, which only other words around them can account for."""
    one, other = before[x].token, after[y].token
    if one is None or other is None or one.kind is not TokenKind.NAME or not same_name(one.value, other.value):
        return False
    around = (_key(before, x - 1), _key(before, x + 1)) != (_key(after, y - 1), _key(after, y + 1))
    return around and one.value != other.value


def _drop_conversions(
    before: list[_Piece],
    after: list[_Piece],
    lost: list[tuple[int, int]],
    gained: list[tuple[int, int]],
    found: list[_Found],
) -> None:
    """Takes out numbers that say the same in another unit: 5 km and 5,000 m."""
    for x, region in list(lost):
        for y, other in list(gained):
            old, new = _measure(before, x), _measure(after, y)
            if old is None or new is None or old[1] != new[1] or abs(old[0] - new[0]) > 1e-9 * abs(old[0]):
                continue
            for pair, pool in (
                ((x, region), lost),
                ((x + 1, region), lost),
                ((y, other), gained),
                ((y + 1, other), gained),
            ):
                if pair in pool:
                    pool.remove(pair)
            found.append((ChangeKind.WORDING, (before[x].start, before[x + 1].end), (after[y].start, after[y + 1].end)))
            break


def _measure(pieces: Sequence[_Piece], at: int) -> tuple[float, str] | None:
    """The value in base units of a number with a unit right behind it."""
    if at + 1 >= len(pieces):
        return None
    number, unit = pieces[at].token, pieces[at + 1].token
    if number is None or unit is None or number.kind is not TokenKind.NUMBER or unit.kind is not TokenKind.UNIT:
        return None
    try:
        value, base = in_base(float(number.value), unit.value)
    except ValueError:
        return None
    return None if base == "people" else (value, base)
