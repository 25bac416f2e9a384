"""Sentences of one wording that say the opposite: one “not” more, or one word in the place of its opposite.

Typed, not learned: pairs of that kind are too rare in the training data for weights to be fitted to them, and too plain to be left to
weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from harness.judge.features import Meeting
from harness.judge.reading import Span
from harness.judge.text import Word

# How much of the claim's words must stand in the evidence in order, and how many words that tell something the evidence may have among
# them that the claim has not. Looser than this, what fired on the training pages was wrong more often than right.
_KEPT = 0.7
_FOREIGN = 2
_MOST_WORDS = 60
# Pairs of opposites that leave room between them, or that say how an amount compares, which amounts themselves tell better.
_NOT_TURNING_LIST = "mixed average less more fewer over under above below least most first second third last early late before after good bad"
_NOT_TURNING = frozenset(_NOT_TURNING_LIST.split())


def turned(meeting: Meeting) -> bool:
    """Whether the evidence says in the claim's own words the opposite of it."""
    claim, evidence = meeting.claim.words, meeting.evidence.words
    if not claim or not evidence or max(len(claim), len(evidence)) > _MOST_WORDS:
        return False
    codes = SequenceMatcher(None, [w.stem for w in claim], [w.stem for w in evidence], autojunk=False).get_opcodes()
    same = [n for n, code in enumerate(codes) if code[0] == "equal"]
    if not same or sum(codes[n][2] - codes[n][1] for n in same) < _KEPT * len(claim):
        return False
    turns = foreign = 0
    for n, (tag, a, b, c, d) in enumerate(codes):
        if tag == "equal" or (tag == "insert" and not same[0] < n < same[-1]):
            continue
        ours, theirs = claim[a:b], evidence[c:d]
        negated = _negations(meeting.claim.negations, ours) + _negations(meeting.evidence.negations, theirs)
        if not negated and _opposite(meeting, ours, theirs):
            turns += 1
            continue
        turns += negated
        foreign += sum(w.content for w in (*ours, *theirs)) if not negated else 0
        if negated and sum(w.content for w in (*ours, *theirs)) > negated:
            return False  # the “not” denies something else
    return turns == 1 and foreign <= _FOREIGN


def _opposite(meeting: Meeting, ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    one, other = [w for w in ours if w.content], [w for w in theirs if w.content]
    if len(one) != 1 or len(other) != 1 or {one[0].low, other[0].low} & _NOT_TURNING:
        return False
    return any(
        one[0].start <= a.start < one[0].end and other[0].start <= b.start < other[0].end for a, b in meeting.opposites
    )


def _negations(found: Sequence[Span], words: Sequence[Word]) -> int:
    return sum(any(w.start <= n.start < w.end for w in words) for n in found)
