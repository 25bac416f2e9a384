"""Opinions kept by what they are of: the judge's name, the claim and the evidence. None is asked for twice."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence
from typing import Protocol

from harness.judge.errors import JudgeError
from harness.model.opinion import Judge, Opinion, Pair, Stance


class Shelf(Protocol):
    """Where bytes are kept by key."""

    def get(self, key: str) -> bytes | None:
        """What was put under ``key``, or ``None``."""
        ...

    def put(self, key: str, data: bytes) -> None:
        """Keep ``data`` under ``key``."""
        ...


class Kept:
    """A judge that remembers its opinions, in memory and in ``shelf`` where there is one.

    Opinions of another ``edition`` are not the judge's own any more: a name tells a judge's weights, not the code that reads for them.
    """

    def __init__(self, judge: Judge, shelf: Shelf | None, edition: str = "") -> None:
        self._judge = judge
        self._edition = edition
        self._shelf = shelf
        self._memory: dict[Pair, Opinion] = {}

    @property
    def name(self) -> str:
        """The judge's own name."""
        return self._judge.name

    def opinions(self, pairs: Sequence[Pair]) -> list[Opinion]:
        """One opinion a pair, in order; only what is not kept is asked of the judge. Raises `JudgeError`, having kept what was given."""
        for pair in dict.fromkeys(pairs):
            if pair not in self._memory and (found := self._stored(pair)) is not None:
                self._memory[pair] = found
        missing = [pair for pair in dict.fromkeys(pairs) if pair not in self._memory]
        if missing:
            try:
                given = self._judge.opinions(missing)
            except JudgeError as error:
                for pair, opinion in error.given.items():
                    self._keep(pair, opinion)
                raise
            if len(given) != len(missing):
                raise JudgeError(f"{self.name} gave {len(given)} opinions on {len(missing)} pairs")
            for pair, opinion in zip(missing, given, strict=True):
                if not sound(opinion):
                    raise JudgeError(f"{self.name} gave probabilities that are none")
                self._keep(pair, opinion)
        return [self._memory[pair] for pair in pairs]

    def _keep(self, pair: Pair, opinion: Opinion) -> None:
        self._memory[pair] = opinion
        if self._shelf is not None:
            row = [[opinion.p[s] for s in Stance], opinion.reasons, opinion.claim_words, opinion.evidence_words]
            self._shelf.put(self._key(pair), json.dumps(row, ensure_ascii=False).encode("utf-8", "surrogatepass"))

    def _stored(self, pair: Pair) -> Opinion | None:
        data = self._shelf.get(self._key(pair)) if self._shelf is not None else None
        if data is None:
            return None
        try:
            p, reasons, claim_words, evidence_words = json.loads(data.decode("utf-8", "surrogatepass"))
            opinion = Opinion(
                p=dict(zip(Stance, map(float, p), strict=True)),
                reasons=tuple(str(r) for r in reasons),
                by=self.name,
                claim_words=str(claim_words),
                evidence_words=str(evidence_words),
            )
        except (ValueError, TypeError):
            return None
        return opinion if sound(opinion) else None

    def _key(self, pair: Pair) -> str:
        digest = hashlib.sha256()
        for part in (self.name, self._edition, pair.claim, pair.evidence):
            data = part.encode("utf-8", "surrogatepass")
            digest.update(b"%d:" % len(data))
            digest.update(data)
        return f"opinion {digest.hexdigest()}"


def sound(opinion: Opinion) -> bool:
    """Whether the probabilities of an opinion are some: one of each stance, together 1."""
    values = [opinion.p.get(s, math.nan) for s in Stance]
    return all(0.0 <= v <= 1.0 for v in values) and abs(sum(values) - 1.0) < 0.02
