"""The outcome of a visit: what the gate named, and what else is known of how the page came and was read. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from harness.capture.gate import Judgement
from harness.capture.recording import Recording
from harness.model.snapshot import Outcome

# What the gate tells by a page's words.
_OF_WORDS = frozenset(
    {
        Outcome.SOFT_404,
        Outcome.PARKED,
        Outcome.PAYWALL,
        Outcome.CONSENT_WALL,
        Outcome.LOGIN,
        Outcome.BOT_CHECK,
        Outcome.RATE_LIMITED,
        Outcome.ERROR_PAGE,
        Outcome.EMPTY_SHELL,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What reading a page brought to light: its ``layout``, the addresses of frames that show nothing (``dead``), why its markup ends early
    (``broken``), why frames were not read (``unread``), what text a limit cut off (``limited``), and which declared step ``failed``."""

    layout: Mapping[str, Any]
    dead: Sequence[str]
    broken: str
    unread: str
    limited: str
    failed: str


def outcome_of(
    verdict: Judgement, recording: Recording, seen: Seen, max_navigations: int
) -> tuple[Outcome, tuple[str, ...]]:
    """The outcome of a page that was read, and its reasons."""
    outcome, reasons = _by_kind(verdict.outcome, tuple(verdict.reasons), recording, seen.layout)
    times = recording.navigations
    if outcome is Outcome.COMPLETE and seen.broken:
        outcome, reasons = Outcome.PARTIAL, (seen.broken,)
    if outcome is Outcome.COMPLETE and seen.dead:
        outcome, reasons = Outcome.DEAD_FRAME, (_dead(seen.dead[0]), *([seen.limited] if seen.limited else ()))
    for why in (seen.unread, seen.limited):
        if outcome is Outcome.COMPLETE and why:
            outcome, reasons = Outcome.PARTIAL, (why,)
    if outcome is Outcome.EMPTY_SHELL and times > 2:
        # Caught between two documents: that this one is empty says nothing of the page.
        outcome, reasons = Outcome.PARTIAL, (f"the page went elsewhere {times} times, and showed nothing when read",)
    if outcome is Outcome.COMPLETE and times > max_navigations:
        outcome, reasons = Outcome.PARTIAL, (f"the page went elsewhere {times} times",)
    if outcome is Outcome.COMPLETE and seen.failed:
        outcome, reasons = Outcome.STEP_FAILED, (seen.failed,)
    if recording.forbidden:
        # The page sent its reader elsewhere, and what it left behind is not what was asked for.
        outcome, reasons = Outcome.ROBOTS, (recording.forbidden,)
    return outcome, reasons


def _by_kind(
    outcome: Outcome, reasons: tuple[str, ...], recording: Recording, layout: Mapping[str, Any]
) -> tuple[Outcome, tuple[str, ...]]:
    """What the gate says of a page, where the document is one; else what holds of its kind."""
    if not recording.kind.name:
        return outcome, reasons
    shown_as = recording.kind.show_as or recording.media_type
    if outcome is Outcome.EMPTY_SHELL and (
        # No shell of a page: a picture, a film or a text is what it is, however little it says.
        shown_as.startswith(("image/", "video/", "audio/")) or any(r["text"].strip() for r in layout["runs"])
    ):
        outcome, reasons = Outcome.COMPLETE, ()
    if recording.kind.made and outcome in _OF_WORDS and recording.hops[-1].status < 400:
        # What is written for programs is no notice to a reader, whatever its entries speak of.
        return Outcome.COMPLETE, ()
    if outcome is Outcome.COMPLETE and shown_as.startswith("image/"):
        broken = [i for i in layout["images"] if i.get("kind") is None and not i["width"]]
        if broken and not layout["runs"]:
            return Outcome.PARTIAL, ("the picture cannot be shown: it is broken",)
    return outcome, reasons


def _dead(url: str) -> str:
    """What is said of a frame that shows nothing of ``url``."""
    why = ": a PDF inside a page is not read, but as a source of its own"
    return f"frame {url} failed{why if urlsplit(url).path.lower().endswith('.pdf') else ''}"
