"""Captures and the snapshots that are kept of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class CaptureState(StrEnum):
    """How a visit ended: only a COMPLETE capture can say that something is absent, and only of a FAILED one did no answer come."""

    COMPLETE = "complete"
    PARTIAL = "partial"
    BLOCKED = "blocked"
    FAILED = "failed"


class Outcome(StrEnum):
    """What came back, as the quality gate names it. `Outcome.state` gives the capture state that follows."""

    COMPLETE = "complete"
    GONE = "gone"
    SOFT_404 = "soft 404"
    REDIRECTED_HOME = "redirected to home page"
    REDIRECTED_SITE = "redirected to other site"
    PARKED = "parked"
    PARTIAL = "cut short"
    DEAD_FRAME = "dead frame"
    STEP_FAILED = "step failed"
    PAYWALL = "paywall"
    CONSENT_WALL = "consent wall"
    LOGIN = "login"
    BOT_CHECK = "bot check"
    RATE_LIMITED = "rate limited"
    ERROR_PAGE = "error page"
    EMPTY_SHELL = "empty shell"
    WRONG_LANGUAGE = "wrong language"
    ROBOTS = "refused by robots.txt"
    REFUSED = "refused by policy"
    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed out"
    TOO_LARGE = "too large"
    CRASHED = "browser crashed"
    UNSUPPORTED = "unsupported content"

    @classmethod
    def _missing_(cls, value: object) -> Outcome | None:
        """The outcome by the word that older manifests have for it."""
        return cls.ERROR_PAGE if value == "server error" else None

    @property
    def state(self) -> CaptureState:
        """The capture state that this outcome amounts to."""
        return _STATE_OF[self]

    @property
    def is_gone(self) -> bool:
        """Whether the page answered that it is no longer there."""
        return self in (Outcome.GONE, Outcome.SOFT_404, Outcome.REDIRECTED_HOME, Outcome.PARKED)


_STATE_OF = {
    Outcome.COMPLETE: CaptureState.COMPLETE,
    Outcome.GONE: CaptureState.COMPLETE,
    Outcome.SOFT_404: CaptureState.COMPLETE,
    Outcome.REDIRECTED_HOME: CaptureState.COMPLETE,
    Outcome.REDIRECTED_SITE: CaptureState.BLOCKED,
    Outcome.PARKED: CaptureState.COMPLETE,
    Outcome.PARTIAL: CaptureState.PARTIAL,
    Outcome.DEAD_FRAME: CaptureState.PARTIAL,
    Outcome.STEP_FAILED: CaptureState.PARTIAL,
    Outcome.PAYWALL: CaptureState.PARTIAL,
    Outcome.CONSENT_WALL: CaptureState.PARTIAL,
    Outcome.LOGIN: CaptureState.BLOCKED,
    Outcome.BOT_CHECK: CaptureState.BLOCKED,
    Outcome.RATE_LIMITED: CaptureState.BLOCKED,
    Outcome.ERROR_PAGE: CaptureState.BLOCKED,
    Outcome.EMPTY_SHELL: CaptureState.BLOCKED,
    Outcome.WRONG_LANGUAGE: CaptureState.PARTIAL,
    Outcome.ROBOTS: CaptureState.FAILED,
    Outcome.REFUSED: CaptureState.FAILED,
    Outcome.UNREACHABLE: CaptureState.FAILED,
    Outcome.TIMED_OUT: CaptureState.FAILED,
    Outcome.TOO_LARGE: CaptureState.BLOCKED,
    Outcome.CRASHED: CaptureState.FAILED,
    Outcome.UNSUPPORTED: CaptureState.BLOCKED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One request of the main document: its address, the status it was answered with (0: none) and, for a
    redirect, where it pointed."""

    url: str
    status: int
    location: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepResult:
    """What one capture step did: ``state`` is ``done``, ``skipped`` or ``failed``; ``detail`` says what or why."""

    name: str
    state: str
    detail: str = ""
    milliseconds: int = 0


class StepKind(StrEnum):
    """What a declared step does to its target."""

    CLICK = "click"
    TYPE = "type"
    TYPE_SECRET = "type secret"
    CHOOSE = "choose"
    WAIT_FOR = "wait for"
    SCROLL_TO = "scroll to"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One declared step: ``target`` is a selector; ``value`` the text to type, the option to choose, or a secret's name."""

    kind: StepKind
    target: str
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureRequest:
    """One visit to make: plain values, so that any engine can run it. ``request_id`` is unique within a run.

    ``login`` asks for the state that `harness login` kept for the source. ``near`` is the day (``YYYY-MM-DD``)
    whose archived copy is looked for when the page itself cannot be had; ``archived`` says that this is such a copy, and of what.
    """

    request_id: str
    source: str
    url: str
    language: str | None = None
    steps: tuple[Step, ...] = ()
    login: bool = False
    near: str | None = None
    archived: ArchivedCopy | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivedCopy:
    """A copy in a web archive: its address there, the archive's name, when it was made (RFC 3339), and of what address."""

    url: str
    archive: str
    made: str
    original: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One visit and all it recorded, not yet stored. ``artifacts`` are bytes by name, with media types beside them.

    Names: ``screenshot.png`` (tiles: ``screenshot-001.png`` …), ``before.jpg`` (the window before a banner was answered),
    ``layout.json``, ``dom.html``, ``accessibility.json``, ``certificates.pem``, ``print.pdf``, ``body.pdf``, ``body.txt``
    … (a source that is no page, as it came), ``exchanges.json.gz`` with its ``bodies/<sha256>``. ``started`` is an RFC 3339 time in
    UTC. ``addresses`` are those
    contacted, by ``host:port``; ``limits`` what was cut off and why. ``archived`` is the archived copy nearest the date asked
    for, of a page that could not be had itself; ``redactions`` how many times a secret was left out.
    """

    request: CaptureRequest
    outcome: Outcome
    reasons: tuple[str, ...]
    started: str
    milliseconds: int
    final_url: str
    hops: tuple[Hop, ...]
    headers: tuple[tuple[str, str], ...]
    title: str
    steps: tuple[StepResult, ...]
    artifacts: Mapping[str, bytes]
    media_types: Mapping[str, str]
    console_errors: tuple[str, ...] = ()
    blocked_requests: tuple[str, ...] = ()
    timings: Mapping[str, float]
    addresses: Mapping[str, str] = field(default_factory=dict)
    limits: tuple[str, ...] = ()
    archived: ArchivedCopy | None = None
    redactions: int = 0
    browser: str
    settings: Mapping[str, str | int | float | bool]

    @property
    def state(self) -> CaptureState:
        """How the visit ended."""
        return self.outcome.state

    @property
    def status(self) -> int:
        """The HTTP status of the final answer, 0 when none came."""
        return self.hops[-1].status if self.hops else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """One stored file of a snapshot: its blob's SHA-256 in hex, its size in bytes, its media type."""

    sha256: str
    size: int
    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A stored, immutable capture. ``id`` is the SHA-256 of its manifest's canonical JSON."""

    id: str
    source: str
    url: str
    final_url: str
    captured_at: str
    outcome: Outcome
    reasons: tuple[str, ...]
    status: int
    title: str
    hops: tuple[Hop, ...]
    artifacts: Mapping[str, Artifact]
    manifest: Mapping[str, Any]

    @property
    def state(self) -> CaptureState:
        """How the visit ended."""
        return self.outcome.state
