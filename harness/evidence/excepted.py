"""Exceptions that came or went: no one was hurt, and no one but those in the first coach."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harness.evidence.languages.exceptions import exceptions
from harness.evidence.left_over import Code
from harness.evidence.other_words import mostly_others
from harness.evidence.pieces import Found, Piece, Span, is_negation, span_of
from harness.model.passage import ChangeKind, TokenKind

# What ends a sentence; commas part an exception from the rest of its own.
_ENDS = frozenset(".;:!?。；！？")
_ALL = frozenset({"all", "each"})


def excepted(
    before: list[Piece], after: list[Piece], codes: Sequence[Code], texts: tuple[str, str], language: str
) -> list[Found]:
    """The exception that one of two passages of mostly the same words makes and the other does not. What may say “besides” as well is one only in a
    sentence that negates or tells of all; and that none but one did is that only this one did."""
    always, beside = exceptions(language.partition("-")[0])
    spans = [_spans(text, always, beside) for text in texts]
    if bool(spans[0]) is bool(spans[1]):
        return []
    of_after = bool(spans[1])
    own, other = (after, before) if of_after else (before, after)
    here = next((s for s in spans[of_after] if always.match(texts[of_after], s[0]) or _sweeping(own, s)), None)
    if here is None or _only(other) or mostly_others(before, after):
        return []
    for tag, a, b, c, d in codes:
        first, last = (c, d) if of_after else (a, b)
        if tag == "equal" or not any(p.start < here[1] and here[0] < p.end for p in own[first:last]):
            continue
        there = span_of(other, a, b) if of_after else span_of(other, c, d)
        return [(ChangeKind.SCOPE, *((there, here) if of_after else (here, there)))]
    return []


def _spans(text: str, always: re.Pattern[str], beside: re.Pattern[str]) -> list[Span]:
    return sorted(m.span() for pattern in (always, beside) for m in pattern.finditer(text))


def _sweeping(pieces: Sequence[Piece], span: Span) -> bool:
    """Whether the sentence that holds a span negates, or tells of all."""
    inside = [n for n, p in enumerate(pieces) if p.start < span[1] and span[0] < p.end]
    if not inside:
        return False
    first, last = inside[0], inside[-1]
    while first and pieces[first - 1].key not in _ENDS:
        first -= 1
    while last + 1 < len(pieces) and pieces[last + 1].key not in _ENDS:
        last += 1
    return any(is_negation(p) or _is(p, _ALL) for p in pieces[first : last + 1])


def _is(piece: Piece, values: frozenset[str]) -> bool:
    return piece.token is not None and piece.token.kind is TokenKind.QUANTIFIER and piece.token.value in values


def _only(pieces: Sequence[Piece]) -> bool:
    return any(_is(p, frozenset({"only"})) for p in pieces)
