"""What two passages say alike in words that deny or count otherwise: not before June and in June at the earliest, nobody unhurt and all hurt,
a quarter and three months, beat and lost to."""

from __future__ import annotations

from harness.evidence.all_hurt import all_hurt, unbeaten
from harness.evidence.at_the_earliest import at_the_earliest, before_or_from
from harness.evidence.by_word import amounts_by_word, in_two_ways
from harness.evidence.of_a_place import of_a_place
from harness.evidence.pieces import Found, Passage, Piece, Span
from harness.evidence.results_turned import result_changed, result_turned
from harness.model.passage import ChangeKind

_RULES = (at_the_earliest, all_hurt, unbeaten, amounts_by_word, in_two_ways, of_a_place, result_turned)
_TOLD_ANYWAY = frozenset({ChangeKind.WORDING, ChangeKind.TYPOGRAPHY, ChangeKind.LOOKALIKE})
Excused = tuple[frozenset[int], frozenset[int]]


def excused(before: list[Piece], after: list[Piece], texts: tuple[str, str], language: str) -> Excused:
    """The pieces of both passages that are other words for each other by one of the rules."""
    language = language.partition("-")[0]
    one, other = Passage(texts[0], before), Passage(texts[1], after)
    spans: tuple[list[Span], list[Span]] = ([], [])
    for rule in _RULES:
        if (found := rule(one, other, language)) is not None:
            own, theirs = found
        elif (found := rule(other, one, language)) is not None:
            theirs, own = found
        else:
            continue
        spans[0].extend(own)
        spans[1].extend(theirs)
    return _within(before, spans[0]), _within(after, spans[1])


def told_otherwise(
    before: list[Piece], after: list[Piece], texts: tuple[str, str], language: str, found: list[Found]
) -> list[Found]:
    """The changes that such words are where they say another thing: before June, and in June at the earliest; beat, and lost to."""
    language = language.partition("-")[0]
    one, other = Passage(texts[0], before), Passage(texts[1], after)
    kinds = {kind for kind, *_ in found}
    more = [
        *before_or_from(one, other, language),
        *((kind, b, a) for kind, a, b in before_or_from(other, one, language)),
        *result_changed(one, other, language),
    ]
    return [change for change in more if change[0] not in kinds]


def _within(pieces: list[Piece], spans: list[Span]) -> frozenset[int]:
    return frozenset(n for n, p in enumerate(pieces) if any(p.start < b and a < p.end for a, b in spans))


def reworded(found: list[Found], before: list[Piece], after: list[Piece], alike: Excused) -> list[Found]:
    """The changes, those that are of excused words alone as wording."""
    if not alike[0] and not alike[1]:
        return found
    return [
        (ChangeKind.WORDING, one, other)
        if kind not in _TOLD_ANYWAY and _all_in(before, one, alike[0]) and _all_in(after, other, alike[1])
        else (kind, one, other)
        for kind, one, other in found
    ]


def _all_in(pieces: list[Piece], span: Span, known: frozenset[int]) -> bool:
    """Whether the tokens within a span are all known, or its words where it has no token; of no words, all are."""
    there = [n for n, p in enumerate(pieces) if p.start < span[1] and span[0] < p.end]
    tokens = [n for n in there if pieces[n].token is not None]
    return known.issuperset(tokens or [n for n in there if pieces[n].key[0].isalnum()])
