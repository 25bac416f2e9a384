"""Findings, evidence states, verdicts and the report that holds them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from harness.model.opinion import Doubt
from harness.model.place import Place, Problem
from harness.model.quick import quick
from harness.model.registry import Registry


class Severity(StrEnum):
    """How much a finding weighs: an ERROR or WARNING can cost a claim its verdict, a NOTE never does."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Confidence(StrEnum):
    """How sure the rule is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One remark of one rule. ``claim``, ``link`` and ``source`` are ids, ``None`` where the finding is about more
    than one. ``waived_by`` names the person whose waiver lets it stand; a waived finding is kept, counted and shown.
    ``doubt`` is there where the finding is a judge's opinion and nothing more."""

    code: str
    severity: Severity
    confidence: Confidence = Confidence.HIGH
    message: str
    hint: str = ""
    claim: str | None = None
    link: str | None = None
    source: str | None = None
    place: Place | None = None
    related: tuple[Place, ...] = ()
    before: str = ""
    after: str = ""
    waived_by: str | None = None
    doubt: Doubt | None = None

    @property
    def fingerprint(self) -> str:
        """Sixteen hex digits over claim, code, source and normalised before and after: stable over re-captures."""
        parts = (self.claim or "", self.code, self.source or "", _squash(self.before), _squash(self.after))
        return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _squash(text: str) -> str:
    return " ".join(text.split()).casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSkip:
    """A rule that could not be run on a scope, and why. Not the same as a rule that does not apply."""

    code: str
    reason: str
    claim: str | None = None
    link: str | None = None
    source: str | None = None
    required: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFailure:
    """A rule that raised: the harness's own fault, never a finding about the world."""

    code: str
    error: str
    claim: str | None = None
    link: str | None = None
    source: str | None = None


class EvidenceState(StrEnum):
    """How one evidence link stands. What could not be read is BLOCKED or PARTIAL, never REMOVED, ALTERED or GONE."""

    HOLDS = "holds"
    MOVED = "moved"
    REWORDED = "reworded"
    ALTERED = "altered"
    REMOVED = "removed"
    CORRECTED = "corrected"
    GONE = "gone"
    BLOCKED = "blocked"
    PARTIAL = "partial"
    AMBIGUOUS = "ambiguous"
    ATTESTED = "attested"

    @property
    def stands(self) -> bool:
        """Whether a link in this state counts towards its claim's need."""
        return self in (EvidenceState.HOLDS, EvidenceState.MOVED, EvidenceState.ATTESTED)

    @property
    def drifted(self) -> bool:
        """Whether the source was read and no longer says what was accepted or quoted."""
        return self in (
            EvidenceState.REWORDED,
            EvidenceState.ALTERED,
            EvidenceState.REMOVED,
            EvidenceState.CORRECTED,
        )


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A quantity that a passage gives where a claim expects one: ``expectation`` is its place among the claim's, ``low`` and ``high``
    are in ``unit`` (``None``: unbounded), ``text`` the words read, ``agrees`` whether they are what the claim expects."""

    expectation: int
    low: float | None
    high: float | None
    unit: str
    approximate: bool
    text: str
    agrees: bool


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class LinkResult:
    """How one evidence link stands, with the words that were accepted (or quoted) and those that stand there now.

    ``as_of`` is the capture time of the snapshot judged (RFC 3339), empty where there is none; ``reason`` says in words
    why the state is what it is; ``readings`` are the quantities that the passage gives; ``limits`` is what the capture judged
    cut off, and why.
    """

    claim: str
    link: str
    source: str
    state: EvidenceState
    reason: str = ""
    before: str = ""
    after: str = ""
    as_of: str = ""
    snapshot: str | None = None
    baseline_snapshot: str | None = None
    codes: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    limits: tuple[str, ...] = ()


class Status(StrEnum):
    """The outcome for one claim."""

    SUPPORTED = "supported"
    CHANGED = "changed"
    CONTRADICTED = "contradicted"
    UNVERIFIED = "unverified"


class SignOffState(StrEnum):
    """What people's sign-offs of a claim come to. Only SIGNED says that somebody answers for the claim as it stands."""

    UNSIGNED = "unsigned"
    SIGNED = "signed"
    STALE = "stale"
    UNBOUND = "unbound"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """Whether a person answers for a claim as it stands now: who, on which day, and what ``changed`` since where it is STALE.

    ``changed`` names some of ``statement``, ``expectation``, ``passage`` and ``correction``. UNBOUND is a sign-off written by hand,
    that binds to nothing.
    """

    state: SignOffState = SignOffState.UNSIGNED
    by: str = ""
    on: str = ""
    changed: tuple[str, ...] = ()


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The outcome for one claim and all that decided it. ``as_of`` is the oldest capture time that it rests on; ``sign_off`` is
    people's part, which no status depends on."""

    claim: str
    status: Status
    reason: str
    links: tuple[LinkResult, ...]
    findings: tuple[Finding, ...] = ()
    skips: tuple[RuleSkip, ...] = ()
    failures: tuple[RuleFailure, ...] = ()
    rules_run: tuple[str, ...] = ()
    not_applicable: tuple[str, ...] = ()
    as_of: str = ""
    sign_off: SignOff = SignOff()

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the findings that are errors or warnings and not waived, sorted, each once."""
        return tuple(sorted({f.code for f in self.findings if f.severity is not Severity.NOTE and f.waived_by is None}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The result of one verification: verdicts in registry order, findings that belong to no single claim, and
    when it was judged (``judged_at``, RFC 3339)."""

    registry: Registry
    verdicts: tuple[Verdict, ...]
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    judged_at: str
    tool_version: str

    @property
    def quarantined(self) -> int:
        """How many claims rest on a source that a person has set aside; none of them is supported."""
        return sum(any(f.code == "FC109" for f in v.findings) for v in self.verdicts)

    @property
    def unanswered(self) -> int:
        """How many sources gave no answer at their last visit, so that an older snapshot was judged."""
        return len({f.message for v in self.verdicts for f in v.findings if f.code == "FC108"})

    @property
    def counts(self) -> Mapping[Status, int]:
        """How many claims have each status."""
        return {s: sum(v.status is s for v in self.verdicts) for s in Status}
