"""Which words of a claim stand in its evidence, and which of the evidence in the claim: what the cross-encoder sees beside the words.

A small encoder learns slowly to align two texts by itself; told which words have no partner, and how numbers without one compare,
it learns what to make of them.
"""

from __future__ import annotations

import re

# What a token is: of the claim or the evidence, with a partner on the other side or without; numbers without one are told apart, and
# those of the claim by how the evidence's numbers without partner compare: among them, all smaller, all greater.
CLAIM, EVIDENCE, CLAIM_ALONE, EVIDENCE_ALONE, CLAIM_NUMBER, EVIDENCE_NUMBER, CLAIM_ABOVE, CLAIM_BELOW = range(8)
KINDS = 8

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?")
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}


def marks(claim: str, evidence: str) -> tuple[bytes, bytes]:
    """The kind of each character of ``claim`` and of ``evidence``: one byte a character, those between words with a partner."""
    mine, theirs = _words(claim), _words(evidence)
    alone = [w for w in mine if not _partner(w, theirs)]
    others = [w for w in theirs if not _partner(w, mine)]
    values = [v for _, _, _, v in others if v is not None]
    out = (bytearray([CLAIM]) * len(claim), bytearray([EVIDENCE]) * len(evidence))
    for start, end, _, value in alone:
        kind = CLAIM_ALONE
        if value is not None:
            kind = CLAIM_NUMBER
            if values and all(v < value for v in values):
                kind = CLAIM_ABOVE
            elif values and all(v > value for v in values):
                kind = CLAIM_BELOW
        out[0][start:end] = bytes([kind]) * (end - start)
    for start, end, _, value in others:
        out[1][start:end] = bytes([EVIDENCE_ALONE if value is None else EVIDENCE_NUMBER]) * (end - start)
    return bytes(out[0]), bytes(out[1])


_Word = tuple[int, int, str, float | None]


def _words(text: str) -> list[_Word]:
    found = [(m.start(), m.end(), m[0].casefold()) for m in _WORD.finditer(text)]
    out: list[_Word] = []
    for n, (start, end, word) in enumerate(found):
        value = None
        if word[0].isdigit() and word.isascii():
            try:
                value = float(word.replace(",", ""))
            except ValueError:
                value = None
            if value is not None and n + 1 < len(found):
                value *= _SCALES.get(found[n + 1][2], 1.0)
        out.append((start, end, word, value))
    return out


def _partner(word: _Word, others: list[_Word]) -> bool:
    _, _, text, value = word
    if value is not None:
        return any(v == value for _, _, _, v in others)
    return any(_akin(text, other) for _, _, other, v in others if v is None)


def _akin(one: str, other: str) -> bool:
    """Equal, or two forms of one word: a common beginning of four letters or more that leaves at most three of either."""
    if one == other:
        return True
    short = min(len(one), len(other))
    if short < 4 or max(len(one), len(other)) - short > 3:
        return False
    same = 0
    while same < short and one[same] == other[same]:
        same += 1
    return same >= 4 and max(len(one), len(other)) - same <= 3
