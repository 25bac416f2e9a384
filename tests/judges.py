"""Judges for tests: small, but they read what they are given."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harness.engine.opinions import Opinions
from harness.judge.errors import JudgeError
from harness.model.opinion import Judge, Opinion, Pair, Stance

_WORD = re.compile(r"\d[\d,.]*\d|\w+")
_JOINTS = frozenset(
    re.findall(r"\w+", "a an the of in on at to for by with and or that was were had has have been be is it said")
)


def opinion(supports: float, refutes: float, by: str = "words 1", *reasons: str) -> Opinion:
    p = {Stance.SUPPORTS: supports, Stance.REFUTES: refutes, Stance.NOT_ENOUGH: 1 - supports - refutes}
    return Opinion(p=p, reasons=reasons, by=by)


class Words:
    """Counts words: what shares most of a claim's words supports it, unless the figures are others or one of the two says “not”.

    ``sure`` is what it gives to what it thinks. It keeps what it was asked.
    """

    def __init__(self, sure: float = 0.95, name: str = "words 1") -> None:
        self.name = name
        self.sure = sure
        self.asked: list[Pair] = []

    def opinions(self, pairs: Sequence[Pair]) -> list[Opinion]:
        self.asked += pairs
        return [self._opinion(pair) for pair in pairs]

    def _opinion(self, pair: Pair) -> Opinion:
        claim, evidence = ({w.casefold() for w in _WORD.findall(t)} - _JOINTS for t in (pair.claim, pair.evidence))
        words = {w for w in claim if not w[0].isdigit()}
        if not words or len(words & evidence) / len(words) < 0.5:
            return opinion(0.02, 0.03, self.name)
        figures, others = ({w for w in t if w[0].isdigit()} for t in (claim, evidence))
        turned = bool(figures and others and not figures & others) or ("not" in claim) != ("not" in evidence)
        rest = (1 - self.sure) / 2
        return opinion(rest, self.sure, self.name) if turned else opinion(self.sure, rest, self.name)


class Silent:
    """A judge that fails whatever it is asked."""

    name = "silent 1"

    def __init__(self) -> None:
        self.asked = 0

    def opinions(self, pairs: Sequence[Pair]) -> list[Opinion]:
        self.asked += 1
        raise JudgeError("silent 1: no whole answer within 1 s, 3 times")


def asked(how: object = True, *, sentences: int = 5, pairs: int = 1000, languages: Sequence[str] = ("en",)) -> Opinions:
    """A judge as rules ask it: the words' with that much certainty, the silent one, or one that cannot be opened."""
    judge: Judge | str
    if how == "silent":
        judge = Silent()
    elif how == "absent":
        judge = "the judge cannot be opened: there is no such folder"
    elif isinstance(how, float):
        judge = Words(how)
    else:
        judge = Words()
    return Opinions(judge, None, languages=languages, sentences=sentences, most_pairs=pairs)
