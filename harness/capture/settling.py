"""Waiting for a page: until it has loaded, its fonts and pictures have come, and it has fallen quiet."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from harness.capture.browser import Opened
from harness.capture.devtools import DevToolsClosedError, DevToolsError
from harness.capture.frames import evaluate
from harness.capture.keeping import Kept, words
from harness.capture.layout import script
from harness.capture.passing import Passing
from harness.capture.recorder import Recorder
from harness.capture.recording import Recording
from harness.capture.settings import VIRTUAL_START, CaptureSettings, Profile
from harness.model.snapshot import Outcome

# Pause between two scroll steps, in seconds: long enough for an observer to fire and a local answer to come.
_SCROLL_PAUSE = 0.03
_POLL = 0.02

# How long to wait for the page to be drawn, in seconds, which a busy machine may need; and for one that is not drawn at all.
_DRAWN = 8.0
_FRAMES = 0.08

# How many seconds going through a page may take beyond the limit of screens, which is one for pages that grow: what was as tall from
# the start is gone through to its end.
_PATIENT = 15.0

# The size at which a page is drawn while it is gone through, as a part of its own: nobody looks at that, and it is drawn again for the
# picture. Layout, pixel ratio and what scripts are told of the window stay as they are.
_GLIMPSE = 0.02

# How many parts of a page that scroll by themselves are gone through; and to how many pixels the window grows for the one that is the page.
_MOST_INNER = 5
_TALLEST_WINDOW = 30_000

# How long a page's text must not have changed to count as still, and how long that is waited for, in seconds.
_STILL = 0.2
_PATIENCE = 2.0

# How long fonts are waited for, in seconds: a browser writes in another one after three.
_FONTS = 4.0

# How long a page that shows nothing, or only a few words, is waited for, and how often it is looked at, in seconds.
_BARE = {2: 3.5, 1: 1.2, 0: 0.0}
_GLANCE = 0.2

# How long virtual time may take to pass in all, in seconds; and the policy that does not wait for answers.
_LONGEST = 20.0
ADVANCE = "advance"

# How often a page under a virtual clock is given more time because it asked for more.
_ROUNDS = 5

# How much text the page holds.
_WORDS = "() => document.body ? document.body.textContent.length : 0"

# How long nothing may have been asked for until a page counts as quiet, in seconds.
QUIET = 0.15

# The main document's own failures that leave a page cut off half-way.
CUT_FAILURES = (
    "CONTENT_LENGTH_MISMATCH",
    "INCOMPLETE_CHUNKED",
    "INVALID_CHUNKED",
    "CONNECTION_RESET",
    "CONNECTION_CLOSED",
    "CONTENT_DECODING",
    "EMPTY_RESPONSE",
    "HTTP2_PROTOCOL_ERROR",
)


class OverError(Exception):
    """The visit cannot go on: ``outcome`` and why."""

    def __init__(self, outcome: Outcome, why: str) -> None:
        super().__init__(why)
        self.outcome = outcome
        self.why = why


class Settling:
    """The page of one visit, brought to rest. ``endless`` says why a page that grew while it was read was not read to its end; ``expired`` is
    set when the virtual time that a page was granted is spent."""

    def __init__(self, opened: Opened, settings: CaptureSettings, recorder: Recorder, kept: Kept) -> None:
        self._session, self._frame = opened.session, opened.frame
        self._settings = settings
        self._recorder = recorder
        self._kept = kept
        self.expired = asyncio.Event()
        self._draws = True
        self._policy = "pauseIfNetworkFetchesPending"
        self.endless = ""
        self._session.on("Emulation.virtualTimeBudgetExpired", lambda _: self.expired.set())

    def stop_clock(self) -> None:
        """Under the repeatable profile: let no time pass for the page but what it is granted."""
        if self._settings.profile is Profile.REPEATABLE:
            self._session.post("Emulation.setVirtualTimePolicy", policy="pause", initialVirtualTime=VIRTUAL_START)

    async def loaded(self) -> str:
        """Wait until the page has loaded, or its document has been parsed and time is up; why it was cut off, if it was.

        A document that came whole and waits for nobody is this machine's to read: it has twice the time.
        """
        began = time.monotonic()
        recording = self._recorder.recording
        allowed = self._settings.load_deadline
        waits: float | None = None
        while (passed := time.monotonic() - began) < allowed or (passed < 2 * allowed and self._unread()):
            self._alive()
            if failure := cut_off(recording):
                self._kept.note("load", "failed", failure, began)
                return failure
            if recording.loaded and not await self._leaving():
                self._kept.note("load", "done", "", began)
                return ""
            waits = (waits or time.monotonic()) if recording.parsed and recording.only_fonts() else None
            if waits is not None and time.monotonic() - waits > _FONTS:
                self._kept.note("load", "skipped", "only fonts were still to come", began)
                self._leave_fonts(waits)
                return ""
            if recording.navigations > self._settings.max_navigations:
                # Without scripts the document that is under way comes whole and stays; stopped now, it could be an empty one.
                self._session.post("Emulation.setScriptExecutionDisabled", value=True)
                why = f"the page went elsewhere {recording.navigations} times, more than is followed"
                self._kept.note("load", "failed", why, began)
                return why
            await asyncio.sleep(_POLL)
        if recording.parsed:
            self._kept.note("load", "skipped", "something on the page was still loading", began)
            return ""
        arrived = "been read" if self._recorder.document_came() else "arrived"
        why = f"the document had not {arrived} after {2 * allowed if self._unread() else allowed:g} s"
        self._kept.note("load", "failed", why, began)
        return why

    def _unread(self) -> bool:
        """Whether the document came whole, nothing else is asked for, and yet it has not been parsed."""
        recording = self._recorder.recording
        return self._recorder.document_came() and not recording.parsed and not recording.pending

    async def _leaving(self) -> bool:
        """Whether the page sends itself elsewhere the moment it has loaded."""
        before = self._recorder.recording.navigations
        await asyncio.sleep(_POLL)
        return self._recorder.recording.navigations != before or not self._recorder.recording.loaded

    def _alive(self) -> None:
        recording = self._recorder.recording
        if recording.too_large:
            raise OverError(Outcome.TOO_LARGE, recording.too_large)
        if recording.crashed:
            raise OverError(Outcome.CRASHED, recording.crashed)

    async def parsed(self) -> None:
        """Give the parser a moment with what arrived of a page that was cut off."""
        there = "() => document.body !== null && document.body.childNodes.length > 0"
        for _ in range(80):
            with suppress(DevToolsError):
                if await evaluate(self._session, self._frame, there, self._settings.call_deadline):
                    break
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.1)

    async def settle(self) -> None:
        """Let fonts come, what loads on sight load, and the network fall quiet."""
        await self._fonts()
        await self.quiet()
        await self._scroll()
        await self._scroll_inside()
        await self.quiet()
        await self._text_still()

    async def _fonts(self) -> None:
        """Give fonts their time, once."""
        if self._recorder.recording.fonts is None:
            return
        began = time.monotonic()
        ready = "() => document.fonts.ready.then(() => document.fonts.size)"
        try:
            await evaluate(self._session, self._frame, ready, min(_FONTS, self._settings.call_deadline))
            self._kept.note("fonts", "done", "", began)
        except TimeoutError:
            self._leave_fonts(began)
        except DevToolsError as error:
            self._kept.note("fonts", "failed", words(error), began)

    def _leave_fonts(self, began: float) -> None:
        """Go on without the fonts that have not come, and say so."""
        late = self._recorder.recording.leave_fonts()
        which = f"{late} of its fonts" if late else "its fonts"
        self._kept.limits.append(
            f"{which} had not come after {_FONTS:g} s: the page is pictured as a browser shows it without"
        )
        self._kept.note("fonts", "failed", self._kept.limits[-1], began)

    async def shown(self) -> None:
        """Give a page that shows nothing a while to show something: its scripts may write it late, or keep it back for a banner that is to come."""
        if self._settings.profile is Profile.REPEATABLE or scriptless(self._recorder.recording.headers):
            return
        began = time.monotonic()
        with suppress(DevToolsError):
            if self._recorder.recording.kind.name or not (bare := await self._ask(script("bare.js"))):
                return
            before = self._recorder.recording.navigations
            while time.monotonic() - began < _BARE[bare]:
                await asyncio.sleep(_GLANCE)
                left = self._recorder.recording.navigations != before
                if left or not await self._ask(script("bare.js")):
                    what = (
                        "the page sent its reader on"
                        if left
                        else f"{'nothing' if bare == 2 else 'little'} was to be seen at first"
                    )
                    self._kept.note("shown", "done", what, began)
                    if left:
                        await self.loaded()
                    await self.settle()
                    return

    async def _scroll(self) -> None:
        """Go down the page, window by window, for as long as it grows and the limit allows, and back to the top."""
        began = time.monotonic()
        step, y, steps = int(self._settings.height * 0.9), 0, 0
        where, first, words_first = {"height": 0.0, "bottom": 0.0}, 0.0, 0
        passing, ended, small = Passing(), False, False
        try:
            while steps < self._settings.max_scrolls or (
                y < min(first, self._settings.max_height) and time.monotonic() - began < _PATIENT
            ):
                where = await self._ask(script("scroll.js"), y)
                if not steps:
                    first, words_first = where["height"], await self._ask(_WORDS)
                steps += 1
                passing.see(where["words"])
                # A page that snaps to its parts may never be let down to its very end.
                at_end = where["bottom"] >= where["height"] - 2 or y >= where["bottom"]
                y += step
                if at_end and steps == 1:
                    break  # the whole page was in the window from the start
                if steps == 1:
                    await self._window(self._settings.height, _GLIMPSE)
                    small = True
                await self._pass(_SCROLL_PAUSE * (4 if at_end else 1), scrolled=True)
                if at_end:
                    before, y = where["height"], y - step
                    where = await self._ask(script("scroll.js"), y)
                    if where["height"] <= before + 2:
                        ended = True
                        break  # nothing came when its end was reached
                    y += step
            if steps > 1:
                await self._ask(script("scroll.js"), 0)
                await self._window(self._settings.height)
                small = False
                await self._pass(_SCROLL_PAUSE, scrolled=True)
            if where["bottom"] < where["height"] - 2 and not ended:
                self._kept.note("scroll", "skipped", f"stopped after {steps} screens, as the limit says", began)
                self._kept.limits.append(f"scrolled through {steps} screens, and the page went on")
                if where["height"] > first + self._settings.height or await self._ask(_WORDS) > words_first:
                    # What grows or is written while it is read has text that nobody has seen; what was all there has been read whole.
                    self.endless = self._kept.limits[-1]
            else:
                self._kept.note("scroll", "done", f"{steps} screens", began)
            if gone := await passing.gone(self._ask):
                await self._unroll(passing, int(where["height"]), gone)
        except (DevToolsError, TimeoutError) as error:
            self._kept.note("scroll", "failed", words(error), began)
            if small:
                with suppress(DevToolsClosedError):  # what is gone is drawn at no size
                    await self._window(self._settings.height)

    async def _unroll(self, passing: Passing, height: int, gone: str) -> None:
        """Make the window as tall as a page that holds only what its window shows; say so where that does not help."""
        began = time.monotonic()
        tall = min(height, _TALLEST_WINDOW)
        await self._window(tall)
        await self._pass(_SCROLL_PAUSE, scrolled=True)
        await self.quiet()
        if not await passing.gone(self._ask):
            self._kept.note("window", "done", f"made {tall} px tall: {gone}", began)
            return
        await self._window(self._settings.height)
        self._kept.limits.append(gone)
        self.endless = self.endless or gone

    async def _scroll_inside(self) -> None:
        """Go through the parts of the page that scroll by themselves. Where one of them is the page, the window grows until all of it is seen."""
        began, steps, passing = time.monotonic(), 0, Passing()
        try:
            parts = await self._ask(script("inner.js"), {"find": _MOST_INNER})
            for number, part in enumerate(parts):
                steps += await self._through(number, part["window"], passing)
            tall = next((p["number"] for p in parts if p["page"]), None)
            if tall is not None:
                await self._grow(tall, began)
            if gone := await passing.gone(self._ask):
                self._kept.limits.append(gone)
                self.endless = self.endless or gone
        except (DevToolsError, TimeoutError) as error:
            self._kept.note("scroll inside", "failed", words(error), began)
            return
        if steps:
            self._kept.note("scroll inside", "done", f"{steps} steps in {len(parts)} parts", began)

    async def _through(self, number: int, window: float, passing: Passing) -> int:
        """Go down one part that scrolls by itself, and back to where it was; how many steps that took."""
        steps, y, grown = 0, 0.0, 0.0
        while steps < self._settings.max_scrolls:
            where = await self._ask(script("inner.js"), {"part": number, "to": y})
            grown = grown or where["height"]
            passing.see(where["words"])
            steps += 1
            y += window * 0.9
            await self._pass(_SCROLL_PAUSE, scrolled=True)
            if where["bottom"] >= where["height"] - 2:
                break
        else:
            self._kept.limits.append(f"scrolled through {steps} screens of a part of the page, and it went on")
            self.endless = self.endless or self._kept.limits[-1]
        await self._ask(script("inner.js"), {"part": number, "to": None})
        await self._pass(_SCROLL_PAUSE, scrolled=True)
        return steps

    async def _grow(self, number: int, began: float) -> None:
        """Make the window as tall as what scrolls inside it asks for; back to its size where that does not help."""
        missing = (await self._ask(script("inner.js"), {"part": number, "missing": True}))["missing"]
        height = min(self._settings.height + int(missing) + 1, _TALLEST_WINDOW)
        await self._window(height)
        await self._pass(_SCROLL_PAUSE, scrolled=True)
        left = (await self._ask(script("inner.js"), {"part": number, "missing": True}))["missing"]
        if left > missing * 0.5 and height < _TALLEST_WINDOW:
            await self._window(self._settings.height)
            self._kept.limits.append(f"what scrolls inside the page is pictured without its last {missing:.0f} px")
            return
        self._kept.note("window", "done", f"made {height} px tall, so that what scrolls inside it is seen", began)
        if left > 2:
            self._kept.limits.append(f"what scrolls inside the page is pictured without its last {left:.0f} px")

    async def _window(self, height: int, drawn: float = 1.0) -> None:
        """Make the window so many CSS pixels tall, and draw it at so large a part of its size. Raises `DevToolsError`, TimeoutError."""
        await self._session.send(
            "Emulation.setDeviceMetricsOverride",
            self._settings.call_deadline,
            width=self._settings.width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
            scale=drawn,
        )

    async def quiet(self) -> None:
        """Wait until nothing has been asked for during a moment, or until the deadline."""
        began = time.monotonic()
        if self._settings.profile is Profile.REPEATABLE:
            await self._budget()
            # What came may make the page ask for more, in its own time: which passes only as it is granted.
            for _ in range(_ROUNDS):
                since = self._recorder.recording.quiet_since
                # Counted from now: on a busy machine the time granted takes long, and what is under way must come in all the same.
                if not await self._still(time.monotonic()):
                    self._kept.note("quiet", "skipped", "the page kept loading", began)
                    return
                await self._pass(QUIET)
                if not self._recorder.recording.pending and self._recorder.recording.quiet_since == since:
                    return
            return
        if not await self._still(began):
            self._kept.note("quiet", "skipped", "the page kept loading", began)

    async def _still(self, began: float) -> bool:
        """Wait for a moment without requests; false when the deadline, counted from ``began``, came first."""
        recording = self._recorder.recording
        while time.monotonic() - began < self._settings.quiet_deadline:
            self._alive()
            since = max(recording.quiet_since, began - QUIET * 0.75)
            # What never comes of a font keeps a page from having loaded.
            loaded = recording.loaded or (recording.fonts is None and recording.parsed)
            if not recording.pending and loaded and time.monotonic() - since > QUIET:
                return True
            await asyncio.sleep(_POLL)
        return False

    async def _text_still(self) -> None:
        """Give text that is being written, or counted up, a while to come to its end. A virtual clock has done so already."""
        if self._settings.profile is Profile.REPEATABLE or scriptless(self._recorder.recording.headers):
            return
        began = time.monotonic()
        patience = {"moment": int(_STILL * 1000), "patience": int(_PATIENCE * 1000)}
        try:
            deadline = min(self._settings.call_deadline, 4 * _PATIENCE)
            still = await evaluate(self._session, self._frame, script("still.js"), deadline, patience)
        except (DevToolsError, TimeoutError) as error:
            self._kept.note("still", "failed", words(error), began)
            return
        if not still:
            self._kept.note("still", "skipped", f"the page's text was still changing after {_PATIENCE:g} s", began)

    async def _drawn(self) -> None:
        """Wait until the page has been drawn, so that it has noticed where it was scrolled to."""
        if not self._draws:
            await asyncio.sleep(_FRAMES)
            return
        began = time.monotonic()
        try:
            await evaluate(self._session, self._frame, script("drawn.js"), _DRAWN)
        except (DevToolsError, TimeoutError):
            self._draws = False
            self._kept.note(
                "drawn", "skipped", f"the page was not drawn within {_DRAWN:g} s: not waited for again", began
            )

    async def _pass(self, seconds: float, *, scrolled: bool = False) -> None:
        """Let so much of the page's time pass; when it was scrolled, after the drawing that lets it notice."""
        if scrolled:
            await self._drawn()
        if self._settings.profile is not Profile.REPEATABLE:
            await asyncio.sleep(seconds)
            return
        if not scrolled:
            # What comes in may begin with a frame, and frames are drawn by the clock, whoever's the page sees.
            await asyncio.sleep(_FRAMES)
        self.expired.clear()
        self._session.post(
            "Emulation.setVirtualTimePolicy",
            policy=self._policy,
            budget=max(1, int(seconds * 1000)),
            maxVirtualTimeTaskStarvationCount=100_000,
        )
        await self._budget()

    async def _budget(self) -> None:
        """Wait until the virtual time that was granted is spent, for as long as answers come for which it stands still.

        A page that waits for an answer that does not come, as for news from its server, gets its time without waiting for that.
        """
        began = time.monotonic()
        for patience in (_LONGEST, self._settings.quiet_deadline):
            while not self.expired.is_set():
                last = max(began, self._recorder.recording.quiet_since)
                left = min(last + self._settings.quiet_deadline, began + patience) - time.monotonic()
                if left <= 0:
                    break
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.expired.wait(), left)
            if self.expired.is_set():
                return
            began = time.monotonic()
            if self._policy != ADVANCE:
                self._policy = ADVANCE
                self._kept.note(
                    "virtual time", "skipped", "no answer came that the page's clock waited for: not waited for", began
                )
            self._session.post(
                "Emulation.setVirtualTimePolicy",
                policy=ADVANCE,
                budget=int(self._settings.virtual_seconds * 1000),
                maxVirtualTimeTaskStarvationCount=100_000,
            )

    async def _ask(self, source: str, argument: Any = None) -> Any:
        return await evaluate(self._session, self._frame, source, self._settings.call_deadline, argument)


def cut_off(recording: Recording) -> str:
    """Why the main document was cut off, if it was."""
    if recording.cut:
        return recording.cut
    failure = recording.main_failure
    return f"the answer was cut off ({failure})" if any(mark in failure for mark in CUT_FAILURES) else ""


def scriptless(headers: Iterable[tuple[str, str]]) -> bool:
    """Whether a site has the browser run nothing on its page: then nothing changes there, and no timer of anybody's ever ends."""
    policies = [
        policy for name, value in headers if name.lower() == "content-security-policy" for policy in value.split(",")
    ]
    directives = [directive.lower().split() for policy in policies for directive in policy.split(";")]
    return any(words[:1] == ["sandbox"] and "allow-scripts" not in words for words in directives)
