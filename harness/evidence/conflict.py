"""Where a claim and a sentence part: the least of either that conflicts, and why, in one sentence a reader accepts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from harness.evidence.difference import difference
from harness.model.passage import Change, ChangeKind

Span = tuple[int, int]

# What tells most, first. A name is often only said in other words, so it comes late.
_KINDS = (
    ChangeKind.NUMBER,
    ChangeKind.DATE,
    ChangeKind.NEGATION,
    ChangeKind.ANTONYM,
    ChangeKind.QUANTIFIER,
    ChangeKind.SCOPE,
    ChangeKind.UNIT,
    ChangeKind.NAME,
    ChangeKind.MODALITY,
    ChangeKind.ATTRIBUTION,
)
# Kinds of which a word on one side alone turns the sense.
_ALONE = (ChangeKind.NEGATION, ChangeKind.QUANTIFIER, ChangeKind.SCOPE, ChangeKind.MODALITY)
_WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")
_LEAST_COMMON = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """The conflicting stretch of a claim and of the evidence, and the reason."""

    claim: Span
    evidence: Span
    reason: str


def conflict(
    claim: str, evidence: str, language: str = "en", *, claim_words: str = "", evidence_words: str = ""
) -> Conflict:
    """Where ``claim`` and ``evidence`` part, taken that they do.

    Words that a judge named are taken where both stand in their texts. Else what differs is read by kind: a figure against a figure, a day
    against a day, “not”, an opposite; where nothing of that kind tells, the words that the two do not share.
    """
    named = _named(claim, claim_words), _named(evidence, evidence_words)
    if named[0] is not None and named[1] is not None:
        return _said(claim, named[0], evidence, named[1])
    change = _telling(claim, evidence, language)
    if change is not None:
        mine = _grown(claim, change.before_start, change.before_end, alone=not change.after)
        theirs = _grown(evidence, change.after_start, change.after_end, alone=not change.before)
        return _said(claim, mine, evidence, theirs, change.kind)
    return _said(claim, _unshared(claim, evidence), evidence, _unshared(evidence, claim))


def _named(text: str, words: str) -> Span | None:
    at = text.find(words) if words.strip() else -1
    return (at, at + len(words)) if at >= 0 else None


def _telling(claim: str, evidence: str, language: str) -> Change | None:
    """The change that tells most: one that stands on both sides before one on a single side."""
    changes = _figures_first(difference(claim, evidence, language).critical)
    ranked = [
        (not (c.before and c.after), _KINDS.index(c.kind), _digits(c.before) != _digits(c.after), c.before_start, c)
        for c in changes
        if c.kind in _KINDS and ((c.before and c.after) or c.kind in _ALONE)
    ]
    return min(ranked, key=lambda r: r[:4])[4] if ranked else None


def _figures_first(changes: tuple[Change, ...]) -> list[Change]:
    """``changes``, with a figure in place of the number word that stands beside it (“a first 1,500”), where only that was left over."""
    lone = [c for c in changes if c.kind is ChangeKind.NUMBER and not c.after and _digits(c.before)]
    if not lone:
        return list(changes)
    return [
        replace(c, before=lone[0].before, before_start=lone[0].before_start, before_end=lone[0].before_end)
        if c.kind is ChangeKind.NUMBER and c.before and not _digits(c.before) and _digits(c.after)
        else c
        for c in changes
    ]


def _digits(text: str) -> bool:
    return any(c.isdigit() for c in text)


def _grown(text: str, start: int, end: int, *, alone: bool) -> Span:
    """The span itself, with the word behind where the other side has nothing for it (“not confirm”); an empty one as the words around
    that place."""
    words = list(_WORD.finditer(text))
    if start < end:
        behind = next((m for m in words if m.start() >= end), None)
        return (start, behind.end()) if alone and behind is not None else (start, end)
    behind = next((m for m in words if m.start() >= start), None)
    before = next((m for m in reversed(words) if m.end() <= start), None)
    found = [m for m in (before, behind) if m is not None]
    return (found[0].start(), found[-1].end()) if found else (0, len(text))


def _unshared(text: str, other: str) -> Span:
    """The stretch from the first to the last word that the other text lacks; all of a text that shares next to nothing, or everything."""
    there = {m.group().casefold() for m in _WORD.finditer(other)}
    words = list(_WORD.finditer(text))
    own = [m for m in words if m.group().casefold() not in there]
    if not own or len(words) - len(own) < _LEAST_COMMON * len(words):
        return 0, len(text)
    return own[0].start(), own[-1].end()


_PLAIN = {
    ChangeKind.NUMBER: "figure",
    ChangeKind.DATE: "date",
    ChangeKind.NEGATION: "negation",
    ChangeKind.ANTONYM: "opposite",
    ChangeKind.NAME: "name",
    ChangeKind.UNIT: "unit",
}


def _said(claim: str, mine: Span, evidence: str, theirs: Span, kind: ChangeKind | None = None) -> Conflict:
    what = f" ({_PLAIN.get(kind, kind.value)})" if kind is not None else ""
    reason = f"one says “{claim[slice(*mine)]}”, the other “{evidence[slice(*theirs)]}”{what}"
    return Conflict(claim=mine, evidence=theirs, reason=reason)
