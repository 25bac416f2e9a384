"""What a visit came to: what the quality gate says of the page, and what the visit found out that no page says of itself.

The gate sees words and status. A frame that stayed empty, a limit that bit, a step that failed or a document that went elsewhere make
a page less than complete, however complete it reads. They never make a page better, with two exceptions: a text, picture or film
that is shown as itself is no empty shell, however little it says, unless it is data that holds nothing; and a feed is no notice, whatever
its entries speak of.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from harness.capture.gate import Judgement
from harness.model.snapshot import Outcome

# A page that shows nothing after this many documents was caught between two of them.
_SETTLED = 2

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
class Visited:
    """What a visit found out. Each string says why the page is not whole, and is empty where nothing is missing.

    ``shown_as`` is the media type of a source that is no page and was shown as itself, empty for pages; ``text`` and ``picture`` are
    whether it showed any words, and any picture that is not broken; ``feed`` is whether it is a feed that its site handed out as such.
    """

    navigations: int
    most_navigations: int
    shown_as: str = ""
    text: bool = True
    picture: bool = True
    feed: bool = False
    broken_off: str = ""
    dead_frame: str = ""
    too_many_frames: str = ""
    limited: str = ""
    failed_step: str = ""
    forbidden: str = ""
    refused_frame: str = ""


def outcome_of(judged: Judgement, visited: Visited) -> tuple[Outcome, tuple[str, ...]]:
    """The outcome and its reasons, the weightiest first. Of several things that a complete page lacks the first is named."""
    outcome, reasons = judged.outcome, judged.reasons
    if visited.forbidden:
        # The page sent its reader elsewhere, and what it left behind is not what was asked for.
        return Outcome.ROBOTS, (visited.forbidden,)
    if visited.feed and outcome in _OF_WORDS:
        outcome, reasons = Outcome.COMPLETE, ()
    times = f"the page went elsewhere {visited.navigations} times"
    if outcome is Outcome.EMPTY_SHELL and not judged.hollow:
        if visited.shown_as and (visited.text or visited.shown_as.startswith(("image/", "video/", "audio/"))):
            outcome, reasons = Outcome.COMPLETE, ()
        elif visited.navigations > _SETTLED:
            # That this document is empty says nothing of the page.
            return Outcome.PARTIAL, (f"{times}, and showed nothing when read",)
    # A missing frame is what a page was for that says little itself; beside a text it is likelier an advert or a counter that is long gone.
    dead_frame = visited.dead_frame or ("" if judged.told else visited.refused_frame)
    if dead_frame and (judged.guessed or (outcome is Outcome.EMPTY_SHELL and not judged.hollow)):
        # What a page says that tells nothing stands beside the frame in which the rest of it would have stood.
        outcome, reasons = Outcome.COMPLETE, ()
    if outcome is not Outcome.COMPLETE:
        return outcome, reasons
    if visited.shown_as.startswith("image/") and not visited.picture and not visited.text:
        return Outcome.PARTIAL, ("the picture cannot be shown: it is broken",)
    if visited.broken_off:
        return Outcome.PARTIAL, (visited.broken_off,)
    if dead_frame:
        why = ": a PDF inside a page is not read, but as a source of its own"
        is_pdf = urlsplit(dead_frame).path.lower().endswith(".pdf")
        said = f"frame {dead_frame} failed{why if is_pdf else ''}"
        return Outcome.DEAD_FRAME, (said, *([visited.limited] if visited.limited else ()))
    for missing in (visited.too_many_frames, visited.limited):
        if missing:
            return Outcome.PARTIAL, (missing,)
    if visited.navigations > visited.most_navigations:
        return Outcome.PARTIAL, (times,)
    if visited.failed_step:
        return Outcome.STEP_FAILED, (visited.failed_step,)
    return outcome, reasons
