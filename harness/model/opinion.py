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
    (which number, date, name, negation, antonym, comparator), most telling first; ``by`` names the judge. ``claim_words`` and
    ``evidence_words`` are the words of either that speak for the likeliest stance, where the judge says which.
    """

    p: Mapping[Stance, float]
    reasons: tuple[str, ...]
    by: str
    claim_words: str = ""
    evidence_words: str = ""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A sentence of a page, ``start`` to ``end`` of its text, and what the judge thinks of it."""

    sentence: str
    start: int
    end: int
    opinion: Opinion


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """What a judge holds against a claim, as a finding shows it.

    ``p`` is the probability of ``stance`` now, ``was`` that of the accepted page where the two are compared. ``claim`` and ``evidence``
    are both texts, ``claim_span`` and ``evidence_span`` the least of each that conflicts, ``reason`` why in one sentence.
    """

    by: str
    stance: Stance
    p: float
    was: float | None = None
    claim: str
    evidence: str
    claim_span: tuple[int, int]
    evidence_span: tuple[int, int]
    reason: str

    @property
    def claim_words(self) -> str:
        """The words of the claim that conflict."""
        return self.claim[slice(*self.claim_span)]

    @property
    def evidence_words(self) -> str:
        """The words of the evidence that conflict."""
        return self.evidence[slice(*self.evidence_span)]
