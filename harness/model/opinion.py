"""What a judge of free text thinks of a claim and a piece of evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Stance(StrEnum):
    """Where evidence stands towards a claim."""

    SUPPORTS = "SUPPORTS"
    REFUTES = "REFUTES"
    NOT_ENOUGH = "NOT ENOUGH INFO"


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim and the evidence that it is held against, as written: a sentence each, or a few."""

    claim: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Opinion:
    """How likely each stance is in the eyes of one judge.

    ``p`` gives every `Stance` its probability (together 1); ``reasons`` say in words what spoke for the likeliest one
    (which number, date, name, negation, antonym, comparator), most telling first; ``by`` names the judge.
    """

    p: Mapping[Stance, float]
    reasons: tuple[str, ...]
    by: str

    @property
    def stance(self) -> Stance:
        """The likeliest stance."""
        return max(self.p, key=lambda s: self.p[s])


class Judge(Protocol):
    """Anything that has opinions: the one that comes along, a model by path, an endpoint."""

    @property
    def name(self) -> str:
        """The judge and its version: equal names give equal opinions."""
        ...

    def opinions(self, pairs: Sequence[Pair]) -> list[Opinion]:
        """One opinion a pair, in order."""
        ...
