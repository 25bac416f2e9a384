"""One visit: go to the page, let it settle, clear the view, read it, picture it, and name what came back."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, TypeVar

from harness.capture.browser import Opened
from harness.capture.consent import clear_view
from harness.capture.devtools import DevToolsClosedError, DevToolsError
from harness.capture.frames import MOST_FRAMES, evaluate, frames_of, read_frames
from harness.capture.gate import MOST_BLOCKS, Features, judge
from harness.capture.layout import assemble, script
from harness.capture.picture import page_tiles, shot
from harness.capture.recorder import Recorder, Recording
from harness.capture.redact import Redactor
from harness.capture.secrets import cookie_values
from harness.capture.settings import VIRTUAL_START, CaptureSettings, Profile
from harness.capture.shadow import freeze
from harness.capture.steps import StepFailedError, take
from harness.evidence.read import read
from harness.model.exchange import body_name, exchanges_to_json
from harness.model.layout import Layout
from harness.model.snapshot import Capture, CaptureRequest, Outcome, StepResult

_T = TypeVar("_T")

# Pause between two scroll steps, in seconds: long enough for an observer to fire and a local answer to come.
_SCROLL_PAUSE = 0.03
# How many seconds the news of how the document ended may be late.
_END = 2.0
_POLL = 0.02

# How long to wait for the page to be drawn, in seconds, which a busy machine may need; and for one that is not drawn at all.
_DRAWN = 8.0
_FRAMES = 0.08

# How long a page's text must not have changed to count as still, and how long that is waited for, in seconds.
_STILL = 0.2
_PATIENCE = 2.0

# How long virtual time may take to pass in all, in seconds; and the policy that does not wait for answers.
_LONGEST = 20.0
_ADVANCE = "advance"

# How often a page under a virtual clock is given more time because it asked for more.
_ROUNDS = 5

# How long nothing may have been asked for until a page counts as quiet, in seconds.
_QUIET = 0.15

# The main document's own failures that leave a page cut off half-way.
_CUT_FAILURES = (
    "CONTENT_LENGTH_MISMATCH",
    "INCOMPLETE_CHUNKED",
    "INVALID_CHUNKED",
    "CONNECTION_RESET",
    "CONNECTION_CLOSED",
    "CONTENT_DECODING",
    "EMPTY_RESPONSE",
    "HTTP2_PROTOCOL_ERROR",
)


class Visit:
    """One visit of one page in a context of its own. `run` returns a `Capture` whatever the page does."""

    def __init__(
        self, request: CaptureRequest, settings: CaptureSettings, browser: str, recorder: Recorder, redactor: Redactor
    ) -> None:
        self._request = request
        self._settings = settings
        self._browser = browser
        self._began = time.monotonic()
        self._started = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self._steps: list[StepResult] = []
        self._recorder = recorder
        self._redactor = redactor
        self._artifacts: dict[str, bytes] = {}
        self._media: dict[str, str] = {}
        self._title = ""
        self._final_url = request.url
        self._expired = asyncio.Event()
        self._limits: list[str] = []
        self._endless = ""
        self._draws = True
        self._policy = "pauseIfNetworkFetchesPending"

    async def run(self, opened: Opened) -> Capture:
        """The capture. Raises TimeoutError when a browser call outlasts its deadline, and `DevToolsError`."""
        self._opened = opened
        self._session, self._frame = opened.session, opened.frame
        self._session.on("Emulation.virtualTimeBudgetExpired", lambda _: self._expired.set())
        await self._recorder.arm(self._session, self._frame)
        if self._settings.profile is Profile.REPEATABLE:
            self._session.post("Emulation.setVirtualTimePolicy", policy="pause", initialVirtualTime=VIRTUAL_START)
        recording = self._recorder.recording
        error = await self._navigate()
        if recording.too_large:
            return await self._end(Outcome.TOO_LARGE, (recording.too_large,))
        if recording.file is not None:
            return await self._file(recording.file)
        if recording.crashed:
            return await self._end(Outcome.CRASHED, (recording.crashed,))
        if recording.trouble:
            return await self._unreachable(recording.trouble)
        # An answer that breaks off at once may fail the navigation before the page has begun: what did arrive is on the page all
        # the same, unless the browser shows its own error page.
        if error and not (recording.hops and recording.hops[-1].status and any(m in error for m in _CUT_FAILURES)):
            return await self._unreachable(error)
        cut = await self._loaded()
        if recording.file is not None:
            return await self._file(recording.file)
        if cut:
            await self._parsed()
        elif self._settings.settle:
            await self._settle()
            await self._clear()
        failed = "" if cut else await self._declared()
        await self._stop_time()
        await self._scrub()
        return await self._take(cut, failed)

    async def _declared(self) -> str:
        """Take the steps that the source declares; why the page is not as they wanted it, if one failed."""
        page = self._opened.page
        if page is None:
            return ""
        recording = self._recorder.recording
        for number, step in enumerate(self._request.steps, 1):
            began, before = time.monotonic(), recording.navigations
            name = f"step {number}: {step.kind.value} {step.target}"[:120]
            try:
                await take(page, step, self._settings.secrets, self._settings.step_deadline)
            except StepFailedError as error:
                self._note(name, "failed", str(error), began)
                return f"{name}: {error}"
            self._note(name, "done", "", began)
            await asyncio.sleep(_QUIET)
            if recording.navigations != before and (cut := await self._loaded()):
                return f"{name}: {cut}"
            await self._quiet()
        return ""

    async def _scrub(self, *, act: bool = True) -> int:
        """Take secrets out of the page itself, or only look for them, and have the session's own cookies looked for in all that is kept.

        How many places had one.
        """
        if self._opened.page is None:
            return 0
        with suppress(DevToolsError, TimeoutError):
            answer = await self._session.send("Network.getCookies", self._settings.call_deadline)
            self._redactor.add(cookie_values([*answer["cookies"], *self._recorder.cookies()]))
        if self._redactor.idle:
            return 0
        found = 0
        argument = {"patterns": self._redactor.patterns, "act": act}
        for frame in await frames_of(self._recorder.sessions, self._frame, set(), self._settings.call_deadline):
            with suppress(DevToolsError):
                found += int(
                    await evaluate(frame.session, frame.id, script("scrub.js"), self._settings.call_deadline, argument)
                )
        if act:
            self._redactor.found += found
        return found

    async def _take(self, cut: str, failed: str) -> Capture:
        """Read the stopped page and picture it."""
        began = time.monotonic()
        recording = self._recorder.recording
        deadline = self._settings.call_deadline
        sessions, bad = self._recorder.sessions, recording.failed_frames
        frames = await frames_of(sessions, self._frame, bad, deadline, MOST_FRAMES + 1)
        readings = await read_frames(frames[:MOST_FRAMES], deadline)
        self._final_url = self._redactor.text(frames[0].url or self._request.url)
        layout = assemble(readings, self._final_url, self._request.language)
        self._note("layout", "done", f"{len(layout['runs'])} runs", began)
        cut = cut or await self._document_end()
        # Judged while the browser draws: all that is judged is known by now, unless the document turns out to have been cut off.
        judging = asyncio.ensure_future(
            asyncio.to_thread(lambda: judge(self._features(layout, readings[0].data, recording, cut)))
        )
        await self._picture(float(layout["height"]))
        dom = await self._step("dom", evaluate(self._session, self._frame, script("dom.js"), deadline))
        if isinstance(dom, str):
            self._keep("dom.html", dom.encode("utf-8", "replace"), "text/html; charset=utf-8")
        if self._settings.accessibility:
            await self._accessibility()
        if self._settings.print_pdf:
            await self._print()
        await self._certificates()
        self._source()
        self._keep_json("layout.json", layout)
        self._title = layout["title"]
        verdict = await judging
        if not cut and (cut := await self._document_end()):
            verdict = judge(self._features(layout, readings[0].data, recording, cut))
        outcome, reasons = verdict.outcome, verdict.reasons
        dead = [r.url for r in readings if r.state == "failed"]
        shown_as = recording.kind.show_as or recording.media_type
        if outcome is Outcome.EMPTY_SHELL and shown_as.startswith(("image/", "video/", "audio/")):
            outcome, reasons = Outcome.COMPLETE, ()
        limited = self._endless or self._recorder.text_cut()
        if outcome is Outcome.COMPLETE and dead:
            outcome, reasons = Outcome.DEAD_FRAME, (f"frame {dead[0]} failed", *([limited] if limited else ()))
        if len(frames) > MOST_FRAMES:
            self._limits.append(f"more than {MOST_FRAMES} frames: the others were not read")
            if outcome is Outcome.COMPLETE:
                outcome, reasons = Outcome.PARTIAL, (self._limits[-1],)
        if outcome is Outcome.COMPLETE and limited:
            outcome, reasons = Outcome.PARTIAL, (limited,)
        if outcome is Outcome.COMPLETE and recording.navigations > self._settings.max_navigations:
            outcome, reasons = Outcome.PARTIAL, (f"the page went elsewhere {recording.navigations} times",)
        if outcome is Outcome.COMPLETE and failed:
            outcome, reasons = Outcome.STEP_FAILED, (failed,)
        return await self._end(outcome, reasons)

    async def _document_end(self) -> str:
        """Why the document was cut off, if it was. One of which nobody yet knows how it ended is no whole document."""
        began = time.monotonic()
        while self._recorder.document_open() and time.monotonic() - began < _END:
            await asyncio.sleep(_POLL)
        if self._recorder.document_open():
            return "its document had not come to its end"
        return _cut(self._recorder.recording)

    async def _navigate(self) -> str:
        """Send the page off and wait for its first answer; the error's words when there is none."""
        began = time.monotonic()
        try:
            answer = await self._session.send(
                "Page.navigate", self._settings.navigation_deadline, url=self._request.url
            )
        except TimeoutError:
            error = "timeout: no answer came"
        except DevToolsClosedError as closed:
            error = str(closed)
        else:
            error = str(answer.get("errorText", ""))
        self._note("navigate", "failed" if error else "done", error, began)
        return error

    async def _loaded(self) -> str:
        """Wait until the page has loaded, or its document has been parsed and time is up; why it was cut off, if it was."""
        began = time.monotonic()
        recording = self._recorder.recording
        while time.monotonic() - began < self._settings.load_deadline:
            self._alive()
            if failure := _cut(recording):
                self._note("load", "failed", failure, began)
                return failure
            if recording.loaded and not await self._leaving():
                self._note("load", "done", "", began)
                return ""
            if recording.navigations > self._settings.max_navigations:
                # Without scripts the document that is under way comes whole and stays; stopped now, it could be an empty one.
                self._session.post("Emulation.setScriptExecutionDisabled", value=True)
                why = f"the page went elsewhere {recording.navigations} times, more than is followed"
                self._note("load", "failed", why, began)
                return why
            await asyncio.sleep(_POLL)
        if recording.parsed:
            self._note("load", "skipped", "something on the page was still loading", began)
            return ""
        why = f"the document had not arrived after {self._settings.load_deadline:g} s"
        self._note("load", "failed", why, began)
        return why

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

    async def _parsed(self) -> None:
        """Give the parser a moment with what arrived of a page that was cut off."""
        there = "() => document.body !== null && document.body.childNodes.length > 0"
        for _ in range(20):
            with suppress(DevToolsError):
                if await evaluate(self._session, self._frame, there, self._settings.call_deadline):
                    break
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.1)

    async def _settle(self) -> None:
        """Let fonts come, what loads on sight load, and the network fall quiet."""
        await self._step("fonts", self._ask("() => document.fonts.ready.then(() => document.fonts.size)"))
        await self._quiet()
        await self._scroll()
        await self._quiet()
        await self._text_still()

    async def _scroll(self) -> None:
        """Go down the page, window by window, for as long as it grows and the limit allows, and back to the top."""
        began = time.monotonic()
        step, y, steps = int(self._settings.height * 0.9), 0, 0
        where, first = {"height": 0.0, "bottom": 0.0}, 0.0
        try:
            while steps < self._settings.max_scrolls:
                where = await self._ask(script("scroll.js"), y)
                first = first or where["height"]
                steps += 1
                y += step
                at_end = where["bottom"] >= where["height"] - 2
                if at_end and steps == 1:
                    break  # the whole page was in the window from the start
                await self._pass(_SCROLL_PAUSE * (4 if at_end else 1), scrolled=True)
                if at_end:
                    before, y = where["height"], y - step
                    where = await self._ask(script("scroll.js"), y)
                    if where["height"] <= before + 2:
                        break  # nothing came when its end was reached
                    y += step
            if steps > 1:
                await self._ask(script("scroll.js"), 0)
                await self._pass(_SCROLL_PAUSE, scrolled=True)
        except (DevToolsError, TimeoutError) as error:
            self._note("scroll", "failed", _words(error), began)
            return
        if where["bottom"] < where["height"] - 2:
            self._note("scroll", "skipped", f"stopped after {steps} screens, as the limit says", began)
            self._limits.append(f"scrolled through {steps} screens, and the page went on")
            if where["height"] > first + self._settings.height:
                # What grows while it is read has text that nobody has seen; what was as tall from the start has been read whole.
                self._endless = self._limits[-1]
        else:
            self._note("scroll", "done", f"{steps} screens", began)

    async def _quiet(self) -> None:
        """Wait until nothing has been asked for during a moment, or until the deadline."""
        began = time.monotonic()
        if self._settings.profile is Profile.REPEATABLE:
            await self._budget()
            # What came may make the page ask for more, in its own time: which passes only as it is granted.
            for _ in range(_ROUNDS):
                since = self._recorder.recording.quiet_since
                # Counted from now: on a busy machine the time granted takes long, and what is under way must come in all the same.
                if not await self._still(time.monotonic()):
                    self._note("quiet", "skipped", "the page kept loading", began)
                    return
                await self._pass(_QUIET)
                if not self._recorder.recording.pending and self._recorder.recording.quiet_since == since:
                    return
            return
        if not await self._still(began):
            self._note("quiet", "skipped", "the page kept loading", began)

    async def _still(self, began: float) -> bool:
        """Wait for a moment without requests; false when the deadline, counted from ``began``, came first."""
        recording = self._recorder.recording
        while time.monotonic() - began < self._settings.quiet_deadline:
            self._alive()
            since = max(recording.quiet_since, began - _QUIET * 0.75)
            if not recording.pending and recording.loaded and time.monotonic() - since > _QUIET:
                return True
            await asyncio.sleep(_POLL)
        return False

    async def _text_still(self) -> None:
        """Give text that is being written, or counted up, a while to come to its end. A virtual clock has done so already."""
        if self._settings.profile is Profile.REPEATABLE:
            return
        began = time.monotonic()
        patience = {"moment": int(_STILL * 1000), "patience": int(_PATIENCE * 1000)}
        try:
            still = await self._ask(script("still.js"), patience)
        except (DevToolsError, TimeoutError) as error:
            self._note("still", "failed", _words(error), began)
            return
        if not still:
            self._note("still", "skipped", f"the page's text was still changing after {_PATIENCE:g} s", began)

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
            self._note("drawn", "skipped", f"the page was not drawn within {_DRAWN:g} s: not waited for again", began)

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
        self._expired.clear()
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
            while not self._expired.is_set():
                last = max(began, self._recorder.recording.quiet_since)
                left = min(last + self._settings.quiet_deadline, began + patience) - time.monotonic()
                if left <= 0:
                    break
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._expired.wait(), left)
            if self._expired.is_set():
                return
            began = time.monotonic()
            if self._policy != _ADVANCE:
                self._policy = _ADVANCE
                self._note(
                    "virtual time", "skipped", "no answer came that the page's clock waited for: not waited for", began
                )
            self._session.post(
                "Emulation.setVirtualTimePolicy",
                policy=_ADVANCE,
                budget=int(self._settings.virtual_seconds * 1000),
                maxVirtualTimeTaskStarvationCount=100_000,
            )

    async def _clear(self) -> None:
        """Refuse what asks for consent and take away what lies over the page; both before and after are kept."""
        began = time.monotonic()
        try:
            frames = await frames_of(self._recorder.sessions, self._frame, set(), self._settings.call_deadline)
            done = await clear_view(frames, self._settings, self._before)
        except (DevToolsError, TimeoutError) as error:
            self._note("consent", "failed", _words(error), began)
            return
        for name, state, detail in done:
            self._note(name, state, detail, began)
        if any(state == "done" for _, state, _ in done):
            await self._settle()

    async def _before(self) -> None:
        """Keep what the window showed before anything was done to the page."""
        if await self._scrub(act=False):
            # To take it out now could break what the page does next.
            self._note("before", "skipped", "the page shows what is not to be kept", time.monotonic())
            return
        with suppress(DevToolsError, TimeoutError):
            picture = await shot(self._session, self._settings, 0, self._settings.height, jpeg=True)
            self._keep("before.jpg", picture, "image/jpeg")

    async def _stop_time(self) -> None:
        """Bring what moves to a stop: animations to their ends, then scripts altogether."""
        await self._step("freeze", self._freeze())

    async def _freeze(self) -> None:
        # A page that is about to send itself elsewhere would take its own document away from under the reading. Its scripts are
        # stopped last: one that is stopped while its next document begins stays empty for good.
        self._session.post("Page.stopLoading")
        for frame in await frames_of(self._recorder.sessions, self._frame, set(), self._settings.call_deadline):
            with suppress(DevToolsError):
                await freeze(frame, self._settings.call_deadline)
        for session in tuple(self._recorder.sessions.values()):
            session.post("Emulation.setScriptExecutionDisabled", value=True)

    async def _picture(self, height: float) -> None:
        began = time.monotonic()
        if self._settings.profile is Profile.REPEATABLE and height > self._settings.tile_height:
            # A second picture of a page whose clock stands never comes. Its scripts have been stopped: time may run again.
            self._session.post("Emulation.setVirtualTimePolicy", policy=_ADVANCE)
        tiles, whole = await page_tiles(self._session, self._settings, height)
        for name, data in tiles.items():
            self._keep(name, data, "image/png")
        detail = "" if whole else f"cut at {self._settings.max_height} of {height:.0f} px, as the limit says"
        self._note("screenshot", "done" if whole else "skipped", detail, began)
        if not whole:
            self._limits.append(f"pictured to {self._settings.max_height} of {height:.0f} px")

    async def _accessibility(self) -> None:
        began = time.monotonic()
        try:
            answer = await self._session.send("Accessibility.getFullAXTree", self._settings.call_deadline)
        except (DevToolsError, TimeoutError) as error:
            self._note("accessibility", "failed", _words(error), began)
            return
        self._keep_json("accessibility.json", _tree(answer["nodes"]))
        self._note("accessibility", "done", f"{len(answer['nodes'])} nodes", began)

    async def _print(self) -> None:
        import pybase64

        began = time.monotonic()
        try:
            answer = await self._session.send(
                "Page.printToPDF", self._settings.call_deadline, printBackground=True, preferCSSPageSize=True
            )
        except (DevToolsError, TimeoutError) as error:
            self._note("print", "failed", _words(error), began)
            return
        self._keep("print.pdf", pybase64.b64decode(answer["data"]), "application/pdf")
        self._note("print", "done", "", began)

    async def _certificates(self) -> None:
        """Keep the certificate chain that the site showed, leaf first."""
        if not self._final_url.startswith("https:"):
            return
        from urllib.parse import urlsplit

        parts = urlsplit(self._final_url)
        answer = await self._step(
            "certificates",
            self._session.send(
                "Network.getCertificate", self._settings.call_deadline, origin=f"https://{parts.netloc}"
            ),
        )
        if answer and answer.get("tableNames"):
            pems = [
                "-----BEGIN CERTIFICATE-----\n"
                + "\n".join(der[n : n + 64] for n in range(0, len(der), 64))
                + "\n-----END CERTIFICATE-----\n"
                for der in answer["tableNames"]
            ]
            self._keep("certificates.pem", "".join(pems).encode("ascii"), "application/x-pem-file")

    def _source(self) -> None:
        """Keep what a text or a picture is, as it came, beside what the window made of it."""
        recording = self._recorder.recording
        if recording.body is None or not recording.kind.name:
            return
        self._keep(recording.kind.name, recording.body, recording.media_type or "application/octet-stream")
        if recording.kind.show_as:
            detail = f"{recording.media_type or 'no type'}, shown as {recording.kind.show_as}"
            self._note("shown", "done", detail[:200], time.monotonic())

    async def _file(self, data: bytes) -> Capture:
        """A source that is a file: a PDF is read and pictured as itself, anything else is kept and named unsupported."""
        from harness.capture.pdf import PdfUnreadableError, read_pdf

        recording = self._recorder.recording
        self._final_url = recording.hops[-1].url if recording.hops else self._request.url
        if recording.kind.name != "body.pdf":
            self._keep(recording.kind.name, data, "application/octet-stream")
            said = recording.media_type or "no type"
            return await self._end(Outcome.UNSUPPORTED, (f"neither a page, a text, a picture nor a PDF: {said}",))
        data = self._redactor.body(data)
        self._keep("body.pdf", data, "application/pdf")
        try:
            reading = await asyncio.to_thread(read_pdf, data, self._final_url, self._request.language, self._settings)
        except PdfUnreadableError as error:
            return await self._end(Outcome.PARTIAL, (str(error),))
        self._keep_json("layout.json", reading.layout)
        for name, tile in reading.tiles.items():
            self._keep(name, tile, "image/png")
        self._title = reading.title
        status = recording.hops[-1].status if recording.hops else 200
        if status >= 400:
            return await self._end(Outcome.GONE if status in (404, 410) else Outcome.ERROR_PAGE, (f"status {status}",))
        if not reading.pictured:
            self._limits.append(f"pictured to {self._settings.max_height} px, and the document went on")
        if not reading.whole:
            return await self._end(Outcome.PARTIAL, ("more pages than are read",))
        return await self._end(Outcome.COMPLETE, ())

    async def _unreachable(self, error: str) -> Capture:
        refused = "refused by policy" in error
        timed_out = "timeout" in error.lower() or "TIMED_OUT" in error
        outcome = Outcome.REFUSED if refused else Outcome.TIMED_OUT if timed_out else Outcome.UNREACHABLE
        return await self._end(outcome, (error[:300],))

    def _features(self, layout: dict[str, Any], top: Any, recording: Recording, cut: str) -> Features:
        document = read(Layout.from_json(layout))
        main = "\n".join(
            document.text[b.start : b.end]
            for b in document.blocks
            if b.region in ("main", "table", "caption", "aside") or (not b.foreign and b.region != "footer")
        )
        names = " ".join(sorted({name for block in layout["blocks"] for name in block.get("ancestors", ())}))
        return Features(
            url=self._request.url,
            final_url=self._final_url,
            hops=tuple(recording.hops),
            status=recording.hops[-1].status if recording.hops else 0,
            headers=tuple(recording.headers),
            title=layout["title"],
            main=main,
            text=document.text,
            marks=names,
            meta=layout["meta"],
            passwords=int(top.get("password", 0)),
            scripts=int(top.get("scripts", 0)),
            locked=bool(top.get("locked", False)),
            cut=cut,
            blocks=tuple((b.tag, b.region, document.text[b.start : b.end]) for b in document.blocks[:MOST_BLOCKS]),
            language=self._request.language,
        )

    def over(self, outcome: Outcome, reason: str) -> Capture:
        """The capture of a visit that came to an early end, with what had been recorded until then."""
        return self._capture(outcome, (reason[:300],))

    async def _end(self, outcome: Outcome, reasons: tuple[str, ...]) -> Capture:
        await self._recorder.finish()
        return self._capture(outcome, reasons)

    def _capture(self, outcome: Outcome, reasons: tuple[str, ...]) -> Capture:
        recording = self._recorder.recording
        if recording.exchanges:
            self._keep("exchanges.json", exchanges_to_json(recording.exchanges), "application/json")
            for sha256, (body, media_type) in recording.bodies.items():
                self._keep(body_name(sha256), body, media_type)
        return Capture(
            request=self._request,
            outcome=outcome,
            reasons=tuple(self._redactor.text(reason) for reason in reasons),
            started=self._started,
            milliseconds=int((time.monotonic() - self._began) * 1000),
            final_url=self._final_url,
            hops=tuple(recording.hops),
            headers=tuple(recording.headers),
            title=self._redactor.text(self._title),
            steps=tuple(self._steps),
            artifacts=dict(self._artifacts),
            media_types=dict(self._media),
            console_errors=tuple(recording.console_errors),
            blocked_requests=tuple(recording.blocked_requests),
            timings=dict(recording.timings),
            addresses=self._recorder.addresses(),
            limits=(*self._recorder.limits(), *self._limits),
            redactions=self._redactor.found,
            browser=self._browser,
            settings=self._settings.as_manifest(),
        )

    async def _ask(self, source: str, argument: Any = None) -> Any:
        return await evaluate(self._session, self._frame, source, self._settings.call_deadline, argument)

    async def _step(self, name: str, awaitable: Awaitable[_T]) -> _T | None:
        """Run a step that the visit can do without, and note how it went."""
        began = time.monotonic()
        try:
            result = await awaitable
        except (DevToolsError, TimeoutError) as error:
            self._note(name, "failed", _words(error), began)
            return None
        self._note(name, "done", "", began)
        return result

    def _note(self, name: str, state: str, detail: str, began: float) -> None:
        milliseconds = int((time.monotonic() - began) * 1000)
        detail = self._redactor.text(detail)
        self._steps.append(StepResult(name=name, state=state, detail=detail, milliseconds=milliseconds))

    def _keep(self, name: str, data: bytes, media_type: str) -> None:
        if not self._redactor.idle and not media_type.startswith("image/"):
            data = self._redactor.body(data)
        self._artifacts[name] = data
        self._media[name] = media_type

    def _keep_json(self, name: str, data: Any) -> None:
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        self._keep(name, text.encode("utf-8", "replace"), "application/json")


class OverError(Exception):
    """The visit cannot go on: ``outcome`` and why."""

    def __init__(self, outcome: Outcome, why: str) -> None:
        super().__init__(why)
        self.outcome = outcome
        self.why = why


def _cut(recording: Recording) -> str:
    if recording.cut:
        return recording.cut
    failure = recording.main_failure
    return f"the answer was cut off ({failure})" if any(mark in failure for mark in _CUT_FAILURES) else ""


def _words(error: Exception) -> str:
    return (str(error).splitlines() or ["timed out"])[0][:200] or "timed out"


def _tree(nodes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The accessibility tree with what a reader's software would say: role, name, value and children by number."""
    numbers = {node["nodeId"]: number for number, node in enumerate(nodes)}
    rows = []
    for node in nodes:
        row: dict[str, Any] = {"role": node.get("role", {}).get("value", "")}
        for key in ("name", "value", "description"):
            if said := node.get(key, {}).get("value"):
                row[key] = said
        if node.get("ignored"):
            row["ignored"] = True
        if children := [numbers[child] for child in node.get("childIds", ()) if child in numbers]:
            row["children"] = children
        rows.append(row)
    return rows
