"""Offices that were qualified and no longer are, or are now: the acting chief executive became the chief executive, 前首相 became 首相."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from harness.evidence.languages.qualifiers import AFTER, OFFICES, PREFIXES, SIGNS
from harness.evidence.left_over import Code
from harness.evidence.other_words import mostly_others
from harness.evidence.pieces import Found, Piece, Span, across
from harness.model.passage import ChangeKind

_STATUS = "status:"
# An office in a word has at least so many letters.
_SHORTEST = 4
# … and the endings of its cases so many.
_ENDING = 2


def qualified(
    before: list[Piece], after: list[Piece], codes: Sequence[Code], texts: tuple[str, str], language: str
) -> list[Found]:
    """The qualifiers that came or went beside an office that stayed, none of that kind being in the other passage."""
    code = language.partition("-")[0]
    found: list[Found] = []
    for region in codes:
        tag, a, b, c, d = region
        if tag == "equal":
            continue
        for own, other, first, last, stretch, of_after in (
            (before, after, a, b, (c, d), False),
            (after, before, c, d, (a, b), True),
        ):
            for at in range(first, last):
                if _qualifies(own, other, at, ((first, last), stretch), code) or (
                    not _has_status(other) and _prefixed(own[at], other[slice(*stretch)], code)
                ):
                    found.append((ChangeKind.SCOPE, *across(before, after, region, at, of_after=of_after)))
    if code in SIGNS and not found:
        found += _by_signs(before, after, codes, texts, code)
    return found if not found or not mostly_others(before, after) else []


def _qualifies(own: list[Piece], other: list[Piece], at: int, stretches: tuple[Span, Span], code: str) -> bool:
    """Whether a word qualifies what stands beside it in both passages, if in another case, and is not there in the other."""
    if not _has_status(own[at : at + 1]) or _has_status(other):
        return False
    first, last = stretches[0]
    office = next((n for n in range(at + 1, min(len(own), last + 1)) if _is_word(own[n])), None)
    if office == last:
        return True
    if office is not None and _in_another_case(own[office], other[slice(*stretches[1])]):
        return True
    return code in AFTER and first > 0 and at == first and _is_word(own[first - 1])


def _in_another_case(piece: Piece, others: list[Piece]) -> bool:
    """Whether a word stands among others, but for its ending."""
    stem = piece.key[: max(_SHORTEST, len(piece.key) - _ENDING)]
    return len(piece.key) >= _SHORTEST and any(
        p.key.startswith(stem) and abs(len(p.key) - len(piece.key)) <= _ENDING for p in others
    )


def _has_status(pieces: Sequence[Piece]) -> bool:
    return any(s.startswith(_STATUS) for p in pieces for s in p.sense)


def _is_word(piece: Piece) -> bool:
    return piece.key[:1].isalpha()


def _prefixed(piece: Piece, others: list[Piece], code: str) -> bool:
    """Whether a word is one that took its place with what qualifies an office before it: Vizepräsident, wiceminister."""
    word = piece.key.rpartition(" ")[2] if piece.token else piece.key
    for prefix in PREFIXES.get(code, ()):
        if not word.startswith(prefix):
            continue
        office = word[len(prefix) :].lstrip("-")
        least = 2 if "가" <= office[:1] <= "힣" else _SHORTEST
        if len(office) >= least and any(p.key.rpartition(" ")[2] == office for p in others):
            return True
    return False


@lru_cache(maxsize=2)
def _sign(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<how>{SIGNS[code]})(?P<office>{OFFICES[code]})")


def _by_signs(
    before: list[Piece], after: list[Piece], codes: Sequence[Code], texts: tuple[str, str], code: str
) -> list[Found]:
    found: list[Found] = []
    for own, text, there, of_after in ((before, *texts, False), (after, *texts[::-1], True)):
        for match in _sign(code).finditer(text):
            if match.group() in there or match["office"] not in there:
                continue
            for region in codes:
                tag, a, b, c, d = region
                first, last = (c, d) if of_after else (a, b)
                at = next((n for n in range(first, last) if own[n].start <= match.start() < own[n].end), None)
                if tag != "equal" and at is not None:
                    found.append((ChangeKind.SCOPE, *across(before, after, region, at, of_after=of_after)))
    return found
