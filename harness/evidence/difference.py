"""How two passages differ, typed: what critical words changed, what is wording only, what is only typography."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from harness.evidence.normalise import reads, without_lookalikes
from harness.evidence.tokens import critical_tokens
from harness.model.passage import Change, ChangeKind, CriticalToken, Difference, TokenKind

# A word, a figure with its separators, one character of a script without spaces, or one mark.
_PIECE = re.compile(r"[぀-ヿ㐀-鿿]|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*|[^\s]")


@lru_cache(maxsize=4096)
def difference(before: str, after: str, language: str = "en") -> Difference:
    """The typed changes from ``before`` to ``after``; none when they read the same to the letter.

    Passages whose folded texts are equal differ in typography only; those equal once look-alike letters are folded, in
    look-alikes. Otherwise every kind of critical token is compared by canonical value in order, so that 11,000 and
    11 thousand are the same and a swap is not; whatever else differs is wording.
    """
    if before == after:
        return Difference(before=before, after=after)
    folded_before, folded_after = reads(before), reads(after)
    if folded_before == folded_after:
        return Difference(before=before, after=after, changes=(_whole(ChangeKind.TYPOGRAPHY, before, after),))
    if without_lookalikes(folded_before) == without_lookalikes(folded_after):
        return Difference(before=before, after=after, changes=(_whole(ChangeKind.LOOKALIKE, before, after),))
    changes = [
        change
        for kind in TokenKind
        for change in _token_changes(
            kind,
            [t for t in critical_tokens(before, language) if t.kind is kind],
            [t for t in critical_tokens(after, language) if t.kind is kind],
            before,
            after,
        )
    ]
    changes += _wording(before, after, changes)
    if not changes:
        # The words differ, yet in nothing that the pieces show: never call that unchanged.
        changes = [_whole(ChangeKind.WORDING, before, after)]
    return Difference(
        before=before, after=after, changes=tuple(sorted(changes, key=lambda c: (c.before_start, c.after_start)))
    )


def _whole(kind: ChangeKind, before: str, after: str) -> Change:
    return Change(
        kind=kind,
        before=before,
        after=after,
        before_start=0,
        before_end=len(before),
        after_start=0,
        after_end=len(after),
    )


def _token_changes(
    kind: TokenKind, old: list[CriticalToken], new: list[CriticalToken], before: str, after: str
) -> list[Change]:
    """Changes of one kind of token, aligned by value."""
    old_values, new_values = [t.value for t in old], [t.value for t in new]
    if old_values == new_values:
        return []
    if kind in (TokenKind.ATTRIBUTION, TokenKind.MODALITY, TokenKind.QUANTIFIER) and sorted(old_values) == sorted(
        new_values
    ):
        return []
    changes = []
    matcher = SequenceMatcher(None, old_values, new_values, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            continue
        before_start, before_end = _span(old, a, b)
        after_start, after_end = _span(new, c, d)
        changes.append(
            Change(
                kind=ChangeKind(kind.value),
                before=before[before_start:before_end],
                after=after[after_start:after_end],
                before_start=before_start,
                before_end=before_end,
                after_start=after_start,
                after_end=after_end,
            )
        )
    return changes


def _span(tokens: list[CriticalToken], first: int, last: int) -> tuple[int, int]:
    """From the start of token ``first`` to the end of the one before ``last``; an empty span where there is none."""
    if first < last:
        return tokens[first].start, tokens[last - 1].end
    at = tokens[first - 1].end if first else 0
    return at, at


def _wording(before: str, after: str, critical: list[Change]) -> list[Change]:
    """Stretches of words that differ and are not inside a critical change already named."""
    old = list(_PIECE.finditer(before))
    new = list(_PIECE.finditer(after))
    matcher = SequenceMatcher(None, [_key(m.group()) for m in old], [_key(m.group()) for m in new], autojunk=False)
    changes = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            continue
        left = [m for m in old[a:b] if not any(k.before_start <= m.start() < k.before_end for k in critical)]
        right = [m for m in new[c:d] if not any(k.after_start <= m.start() < k.after_end for k in critical)]
        if not any(m.group()[0].isalnum() for m in (*left, *right)):
            continue
        before_start, before_end = _piece_span(old, a, b)
        after_start, after_end = _piece_span(new, c, d)
        changes.append(
            Change(
                kind=ChangeKind.WORDING,
                before=before[before_start:before_end],
                after=after[after_start:after_end],
                before_start=before_start,
                before_end=before_end,
                after_start=after_start,
                after_end=after_end,
            )
        )
    return changes


def _key(piece: str) -> str:
    return reads(piece).casefold()


def _piece_span(pieces: list[re.Match[str]], first: int, last: int) -> tuple[int, int]:
    if first < last:
        return pieces[first].start(), pieces[last - 1].end()
    at = pieces[first - 1].end() if first else 0
    return at, at
