"""What evidence mutation testing says: which changes of a claim's evidence would be noticed, and which would not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from harness.model.verdict import EvidenceState, Status


class Operator(StrEnum):
    """What a mutation does to a page. The first five change one word; the others the passage's place or the page."""

    NUMBER = "number"
    MONTH = "month"
    NAME = "name"
    NEGATION = "negation"
    QUALIFIER = "qualifier"
    REMOVED = "quote removed"
    HIDDEN = "hidden"
    COMMENT = "comment only"
    LOOKALIKE = "lookalike"
    CORRECTION = "correction"
    RETRACTION = "retraction"
    PAYWALL = "paywall"
    SOFT_404 = "soft 404"


class Where(StrEnum):
    """Where a mutation struck: in the quoted words, in the rest of their sentence, or the page as a whole."""

    QUOTE = "quote"
    SENTENCE = "sentence"
    PAGE = "page"


class Notice(StrEnum):
    """What became of a mutation. CAUGHT: the verdict is no longer supported, or the link no longer counts. REMARKED: a finding says
    something, and the verdict stays. MISSED: nothing is said."""

    CAUGHT = "caught"
    REMARKED = "remarked"
    MISSED = "missed"


class Advice(StrEnum):
    """A way to write the claim so that a missed mutation is caught."""

    QUOTE = "quote the whole sentence"
    AFTER = "say what stands around the quote"
    ACCEPT = "accept the passage"
    WAIVER = "end the waiver"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutation:
    """One change of one link's page and what verifying it gave.

    ``before`` and ``after`` are the words that changed. ``advice`` holds the ways that were tried and found to catch it. ``copies`` is how
    often the quoted words still stand on the changed page, where it was missed. ``suspect`` marks what the claim is not to blame for: the quoted
    words themselves were changed, stand nowhere else, and the link still holds; or it drifted, unwaived, and still counts.
    """

    claim: str
    link: str
    source: str
    operator: Operator
    where: Where
    before: str
    after: str
    notice: Notice
    status: Status
    state: EvidenceState
    codes: tuple[str, ...] = ()
    reason: str = ""
    outcome: str = ""
    copies: int = 0
    advice: tuple[Advice, ...] = ()
    suspect: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmutated:
    """Something that was not mutated, and why: a claim, one of its links, or one operator on it."""

    claim: str
    why: str
    link: str | None = None
    operator: Operator | None = None
    where: Where | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Power:
    """How many mutations were caught, remarked and missed."""

    caught: int = 0
    remarked: int = 0
    missed: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.caught + self.remarked + self.missed

    @property
    def score(self) -> float | None:
        """The share that was caught, ``None`` where nothing was mutated."""
        return self.caught / self.total if self.total else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimPower:
    """One claim's mutations. ``equivalent`` are those that were left out because the page would read the same; ``unmutated`` says why
    nothing was done where nothing was: ``skips`` of the whole claim or of a link, and operators that found nothing to change."""

    claim: str
    article: str
    mutations: tuple[Mutation, ...] = ()
    equivalent: int = 0
    skips: tuple[Unmutated, ...] = ()
    without: tuple[Unmutated, ...] = ()

    @property
    def power(self) -> Power:
        """The claim's detection power."""
        return power_of(self.mutations)


@dataclass(frozen=True, slots=True, kw_only=True)
class MutationReport:
    """The claims in registry order, with the seed that gives the same mutations again."""

    seed: int
    claims: tuple[ClaimPower, ...]

    @property
    def articles(self) -> Mapping[str, Power]:
        """The power of each article's claims together."""
        found: dict[str, list[Mutation]] = {}
        for claim in self.claims:
            found.setdefault(claim.article, []).extend(claim.mutations)
        return {article: power_of(tuple(mutations)) for article, mutations in found.items()}

    @property
    def power(self) -> Power:
        """The power of all claims together."""
        return power_of(tuple(m for c in self.claims for m in c.mutations))


def power_of(mutations: tuple[Mutation, ...]) -> Power:
    """How many of ``mutations`` were caught, remarked and missed."""
    return Power(
        caught=sum(m.notice is Notice.CAUGHT for m in mutations),
        remarked=sum(m.notice is Notice.REMARKED for m in mutations),
        missed=sum(m.notice is Notice.MISSED for m in mutations),
    )
