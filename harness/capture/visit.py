"""One visit: go to the page, let it settle, clear the view, read it, picture it, and name what came back."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from harness.capture.browser import Opened
from harness.capture.consent import clear_view
from harness.capture.devtools import DevToolsClosedError, DevToolsError
from harness.capture.features import features
from harness.capture.frames import MOST_FRAMES, ScriptError, evaluate, frames_of, read_frames
from harness.capture.gate import Features, judge
from harness.capture.keeping import PART_FAILED, RAN_OUT, Kept, words
from harness.capture.later import Later
from harness.capture.layout import FrameReading, assemble, script
from harness.capture.looks import looked
from harness.capture.outcome import Visited, outcome_of
from harness.capture.picture import page_tiles, shot
from harness.capture.recorder import Recorder
from harness.capture.redact import Redactor
from harness.capture.secrets import cookie_values, token_values
from harness.capture.settings import CaptureSettings, Profile
from harness.capture.settling import ADVANCE, CUT_FAILURES, QUIET, Settling, cut_off, scriptless
from harness.capture.shadow import freeze
from harness.capture.steps import StepFailedError, take
from harness.capture.supplements import accessibility, certificates, printed
from harness.evidence.read import lost_frames
from harness.model.exchange import EXCHANGES, body_name, exchanges_to_json
from harness.model.layout import Layout
from harness.model.snapshot import Capture, CaptureRequest, Outcome, StepKind

# How a browser says that it was answered, and led to no page by it: in circles, or to what is no address of one.
_LED_NOWHERE = ("TOO_MANY_REDIRECTS", "INVALID_REDIRECT", "UNSAFE_REDIRECT", "UNKNOWN_URL_SCHEME")

# How many seconds the news of how the document ended may be late.
_END = 2.0
_POLL = 0.02

# What a page has stored for itself. A frame without an origin of its own has no storage, and says so by an error.
_STORED = """() => [() => localStorage, () => sessionStorage].flatMap((ask) => {
  try { return Object.values(ask()).map((value) => String(value).slice(0, 100000)) } catch { return [] }
})"""


@dataclass(frozen=True, slots=True)
class _Read:
    """A page as it was read, before it was pictured; ``failed`` and ``cut`` say why it is not as it was wanted, or not whole."""

    layout: dict[str, Any]
    readings: Sequence[FrameReading]
    more_frames: bool
    failed: str
    cut: str


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
        self._recorder = recorder
        self._redactor = redactor
        self._kept = Kept(redactor)
        self._refused_frames: set[str] = set()
        self._title = ""
        self._final_url = request.url
        # Where the address led, before declared steps went on from there.
        self._landed = ""
        self._what_was_read: _Read | None = None
        # What could not be looked through for secrets, so that no picture may be taken of it.
        self._unsearched = ""

    async def run(self, opened: Opened) -> Capture:
        """The capture. Raises TimeoutError when a browser call outlasts its deadline, and `DevToolsError`."""
        self._opened = opened
        self._session, self._frame = opened.session, opened.frame
        self._settling = Settling(opened, self._settings, self._recorder, self._kept)
        self._later = Later(self._session, self._recorder, self._settling.expired)
        if self._request.login:
            kept = self._settings.secrets.state(self._request.source) is not None
            why = "as whoever logged in by hand" if kept else "no login is kept for this source: visited as anybody"
            self._kept.note("login", "done" if kept else "skipped", why, self._began)
        await self._recorder.arm(self._session, self._frame)
        self._settling.stop_clock()
        recording = self._recorder.recording
        error = await self._navigate()
        if recording.forbidden:
            return await self._end(Outcome.ROBOTS, (recording.forbidden,))
        if recording.too_large:
            return await self._end(Outcome.TOO_LARGE, (recording.too_large,))
        if recording.unsupported:
            return await self._end(Outcome.UNSUPPORTED, (recording.unsupported,))
        if recording.file is not None:
            return await self._file(recording.file)
        if recording.crashed:
            return await self._end(Outcome.CRASHED, (recording.crashed,))
        if recording.trouble:
            return await self._unreachable(recording.trouble)
        # An answer that breaks off at once may fail the navigation before the page has begun: what did arrive is on the page all
        # the same, unless the browser shows its own error page.
        if error and not (recording.hops and recording.hops[-1].status and any(m in error for m in CUT_FAILURES)):
            return await self._unreachable(error)
        cut = await self._settling.loaded()
        if recording.file is not None:
            return await self._file(recording.file)
        if cut:
            await self._settling.parsed()
        elif self._settings.settle:
            await self._settling.settle()
            await self._settling.shown()
            await self._clear()
        failed = "" if cut else await self._declared()
        if self._settings.settle and not cut:
            await self._clear_late()
        await self._stop_time()
        await self._scrub()
        return await self._take(cut, failed)

    async def _declared(self) -> str:
        """Take the steps that the source declares; why the page is not as they wanted it, if one failed."""
        page = self._opened.page
        if page is None:
            return ""
        recording = self._recorder.recording
        self._landed = self._redactor.text(page.url) if self._request.steps else ""
        for number, step in enumerate(self._request.steps, 1):
            began, before = time.monotonic(), recording.navigations
            name = f"step {number}: {step.kind.value} {step.target}"[:120]
            try:
                await take(page, step, self._settings.secrets, self._settings.step_deadline)
            except StepFailedError as error:
                self._kept.note(name, "failed", str(error), began)
                return f"{name}: {error}"
            self._kept.note(name, "done", "", began)
            await asyncio.sleep(QUIET)
            if recording.navigations != before and (cut := await self._settling.loaded()):
                return f"{name}: {cut}"
            await self._settling.quiet()
        return ""

    async def _scrub(self, *, act: bool = True) -> int:
        """Take secrets out of the page itself, or only look for them, and have the session's own cookies looked for in all that is kept.

        How many places had one.
        """
        if self._opened.page is None:
            return 0
        self._learn()
        with suppress(DevToolsError, TimeoutError):
            answer = await self._session.send("Network.getCookies", self._settings.call_deadline)
            self._redactor.add(cookie_values(answer["cookies"]))
        # More than are read: the picture shows them all.
        most = 10 * MOST_FRAMES
        frames = await frames_of(self._recorder.sessions, self._frame, {}, self._settings.call_deadline, most)
        if self._logs_in():
            # Whoever logs in is given tokens, which a page keeps in its own ways.
            stored = list[str]()
            for frame in frames:
                with suppress(DevToolsError, TimeoutError):
                    stored += await evaluate(frame.session, frame.id, _STORED, self._settings.call_deadline)
            self._redactor.add(token_values(stored))
        if self._redactor.idle:
            return 0
        began = time.monotonic()
        said = Counter[str]()
        drawings = self._recorder.drawings_of_secrets()
        argument = {"patterns": self._redactor.patterns, "act": act, "drawings": drawings}
        for frame in frames:
            try:
                said.update(
                    await evaluate(frame.session, frame.id, script("scrub.js"), self._settings.call_deadline, argument)
                )
            except ScriptError:
                self._unsearched = self._redactor.text(frame.url) or "a frame"
            except DevToolsError:
                pass  # it went away, and shows nothing
        if act:
            self._redactor.found += said["found"]
            if self._logs_in():
                self._kept.note("secrets", *_looked_for(said), began)
        return said["found"]

    def _logs_in(self) -> bool:
        return self._request.login or any(step.kind is StepKind.TYPE_SECRET for step in self._request.steps)

    def _learn(self) -> None:
        """Have what the visit was given to say who asks, as far as it went over the network, looked for in all that is kept."""
        if self._request.login or self._request.steps:
            self._redactor.add(cookie_values(self._recorder.cookies()))
        if self._logs_in():
            self._redactor.add(token_values(self._recorder.credentials()))

    async def _take(self, cut: str, failed: str) -> Capture:
        """Read the stopped page and picture it."""
        began = time.monotonic()
        recording = self._recorder.recording
        deadline = self._settings.call_deadline
        sessions, bad = self._recorder.sessions, recording.failed_frames
        if recording.trouble:
            # Where the page sent its reader there was nothing to be had, and what stands there now is not the page.
            self._final_url = self._redactor.text(recording.hops[-1].url)
            return await self._unreachable(recording.trouble)
        waiting = recording.unanswered_frames()
        frames = await frames_of(
            sessions, self._frame, bad, deadline, MOST_FRAMES + 1, waiting, recording.refused_frames
        )
        self._refused_frames = {frame.url for frame in frames if frame.status}
        readings = await read_frames(frames[:MOST_FRAMES], deadline, typed=not self._logs_in())
        self._final_url = self._redactor.text(frames[0].url or self._request.url)
        layout = assemble(readings, self._final_url, self._request.language)
        if any("look" in run for run in layout["runs"]):
            self._let_draw()
            async with self._later.drawing():
                await looked(self._session, layout, self._settings.width, deadline)
        self._kept.note("layout", "done", f"{len(layout['runs'])} runs", began)
        cut = cut or await self._document_end()
        # Judged while the browser draws: all that is judged is known by now, unless the document turns out to have been cut off.
        judging = asyncio.ensure_future(asyncio.to_thread(lambda: judge(self._features(layout, readings, cut))))
        self._what_was_read = _Read(layout, readings, len(frames) > MOST_FRAMES, failed, cut)
        if any(_beside(run, self._settings.width) for run in layout["runs"]):
            self._kept.limits.append(f"text lies beside the picture, which is {self._settings.width} px wide")
        if cut and not layout["runs"] and not layout["images"]:
            # A document of which nothing came is drawn by no browser, and its picture would never come.
            self._kept.note("screenshot", "skipped", "nothing of the page came", time.monotonic())
        elif self._unsearched:
            why = f"{self._unsearched} could not be looked through for what is not to be kept"
            self._kept.note("screenshot", "skipped", why[:300], time.monotonic())
            self._kept.limits.append(f"no picture: {why}"[:300])
        else:
            await self._picture(float(layout["height"]))
        dom = await self._kept.step("dom", evaluate(self._session, self._frame, script("dom.js"), deadline))
        if isinstance(dom, str):
            self._kept.keep("dom.html", dom.encode("utf-8", "replace"), "text/html; charset=utf-8")
        if self._settings.accessibility:
            await accessibility(frames[:MOST_FRAMES], deadline, self._kept)
        if self._settings.print_pdf and not self._unsearched:
            async with self._later.drawing():
                await printed(self._session, deadline, self._kept)
        await certificates(self._session, deadline, self._kept, self._final_url)
        self._source()
        self._title = layout["title"]
        verdict = await judging
        if not cut and (cut := await self._document_end()):
            verdict = judge(self._features(layout, readings, cut))
        outcome, reasons = outcome_of(verdict, self._visited(layout, readings, len(frames) > MOST_FRAMES, failed))
        if not cut:
            await self._later.look(frames[0], layout, deadline, self._kept)
        self._kept.keep_json("layout.json", layout)
        return await self._end(outcome, reasons)

    def _visited(
        self, layout: dict[str, Any], readings: Sequence[FrameReading], more_frames: bool, failed: str
    ) -> Visited:
        """What this visit found out beside the page's words; ``failed`` is the declared step that did, and how."""
        recording = self._recorder.recording
        failed_any = any(frame["state"] != "complete" for frame in layout["frames"])
        dead = list(lost_frames(Layout.from_json(layout))) if failed_any else []
        refused = [url for url in dead if url in self._refused_frames]
        dead = [url for url in dead if url not in self._refused_frames]
        dead += [url for r in readings for url in r.data.get("unread", ())]
        too_many = f"more than {MOST_FRAMES} frames: the others were not read" if more_frames else ""
        if too_many:
            self._kept.limits.append(too_many)
        kind = recording.kind
        return Visited(
            navigations=recording.navigations,
            most_navigations=self._settings.max_navigations,
            shown_as=(kind.show_as or recording.media_type or "application/octet-stream") if kind.name else "",
            text=any(run["text"].strip() for run in layout["runs"]),
            picture=not any(i.get("kind") is None and not i["width"] for i in layout["images"]),
            feed=bool(kind.made) and recording.hops[-1].status < 400,
            broken_off=next((str(said) for r in readings if (said := r.data.get("broken"))), ""),
            dead_frame=dead[0] if dead else "",
            refused_frame=refused[0] if refused else "",
            too_many_frames=too_many,
            limited=self._settling.endless
            or self._recorder.text_cut()
            or self._recorder.unanswered(self._final_url)
            or self._not_had(),
            failed_step=failed,
            forbidden=recording.forbidden,
        )

    def _not_had(self) -> str:
        """Which part of the page its own site failed, if one was; said among the limits as well, for another visit may have it."""
        if (part := self._recorder.not_had(self._final_url)) and PART_FAILED not in self._kept.limits:
            self._kept.limits.append(PART_FAILED)
        return part

    async def _document_end(self) -> str:
        """Why the document was cut off, if it was. One of which nobody yet knows how it ended is no whole document."""
        began = time.monotonic()
        while self._recorder.document_open() and time.monotonic() - began < _END:
            await asyncio.sleep(_POLL)
        if self._recorder.document_open():
            return "its document had not come to its end"
        return cut_off(self._recorder.recording) or self._recorder.document_unended()

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
        self._kept.note("navigate", "failed" if error else "done", error, began)
        return error

    async def _clear(self) -> None:
        """Refuse what asks for consent and take away what lies over the page; both before and after are kept."""
        if await self._cleared(overlays=True):
            await self._settling.settle()

    async def _clear_late(self) -> None:
        """The same for what came since, or has only now moved to its place. What declared steps have opened stays, and only banners go."""
        with suppress(DevToolsError):
            over = await evaluate(self._session, self._frame, script("over.js"), self._settings.call_deadline)
            if over and await self._cleared(overlays=not self._request.steps, late=True):
                await self._settling.quiet()

    async def _cleared(self, *, overlays: bool, late: bool = False) -> bool:
        """Whether something was done to the page. What there was not is said once."""
        began = time.monotonic()
        try:
            frames = await frames_of(self._recorder.sessions, self._frame, {}, self._settings.call_deadline)
            done = await clear_view(frames, self._settings, self._before, overlays=overlays)
        except (DevToolsError, TimeoutError) as error:
            self._kept.note("consent", "failed", words(error), began)
            return False
        for name, state, detail in done:
            if state != "skipped" or not late:
                self._kept.note(name, state, detail, began)
        return any(state == "done" for _, state, _ in done)

    async def _before(self) -> None:
        """Keep what the window showed before anything was done to the page."""
        if "before.jpg" in self._kept.artifacts:
            return
        if await self._scrub(act=False) or self._unsearched:
            # To take it out now could break what the page does next.
            self._kept.note("before", "skipped", "the page shows what is not to be kept", time.monotonic())
            return
        with suppress(DevToolsError, TimeoutError):
            picture = await shot(self._session, self._settings, 0, self._settings.height, jpeg=True)
            self._kept.keep("before.jpg", picture, "image/jpeg")

    async def _stop_time(self) -> None:
        """Bring what moves to a stop: animations to their ends, then scripts altogether."""
        await self._kept.step("freeze", self._freeze())

    async def _freeze(self) -> None:
        # A page that is about to send itself elsewhere would take its own document away from under the reading. Its scripts are
        # stopped last: one that is stopped while its next document begins stays empty for good.
        recording = self._recorder.recording
        recording.unanswered = tuple(recording.waiting.values())
        self._session.post("Page.stopLoading")
        for frame in await frames_of(self._recorder.sessions, self._frame, {}, self._settings.call_deadline):
            with suppress(DevToolsError):
                await freeze(frame, self._settings.call_deadline)
        if self._looks_later():
            await self._later.hold(self._frame)
            # What was due meanwhile may have sent the page elsewhere.
            self._session.post("Page.stopLoading")
        for session in tuple(self._recorder.sessions.values()):
            session.post("Emulation.setScriptExecutionDisabled", value=True)

    def _looks_later(self) -> bool:
        """Whether the page is looked at again when some more of its time has passed. A virtual clock has gone on long enough; what may show a
        secret again is left alone."""
        own_time = self._settings.profile is Profile.OWN_TIME and self._settings.settle
        runs = not self._recorder.recording.kind.name and not scriptless(self._recorder.recording.headers)
        return own_time and runs and self._opened.page is None and self._redactor.idle

    def _let_draw(self) -> None:
        """Let a page be pictured more than once: a second picture of one whose clock stands never comes. Its scripts have been stopped, and
        time may run again."""
        if self._settings.profile is Profile.REPEATABLE:
            self._session.post("Emulation.setVirtualTimePolicy", policy=ADVANCE)

    async def _picture(self, height: float) -> None:
        began = time.monotonic()
        if height > self._settings.tile_height:
            self._let_draw()
        async with self._later.drawing(once=height <= self._settings.tile_height):
            tiles, whole = await page_tiles(self._session, self._settings, height)
        for name, data in tiles.items():
            self._kept.keep(name, data, "image/png")
        detail = "" if whole else f"cut at {self._settings.max_height} of {height:.0f} px, as the limit says"
        self._kept.note("screenshot", "done" if whole else "skipped", detail, began)
        if not whole:
            self._kept.limits.append(f"pictured to {self._settings.max_height} of {height:.0f} px")

    def _source(self) -> None:
        """Keep what a text or a picture is, as it came, beside what the window made of it."""
        recording = self._recorder.recording
        if recording.body is None or not recording.kind.name:
            return
        self._kept.keep(recording.kind.name, recording.body, recording.media_type or "application/octet-stream")
        if recording.kind.show_as:
            how = "a page of its entries" if recording.kind.made else recording.kind.show_as
            detail = f"{recording.media_type or 'no type'}, shown as {how}"
            self._kept.note("shown", "done", detail[:200], time.monotonic())

    async def _file(self, data: bytes) -> Capture:
        """A source that is a file: a PDF is read and pictured as itself, anything else is kept and named unsupported."""
        from harness.capture.pdf import PdfUnreadableError
        from harness.capture.pdf_apart import read_apart

        self._learn()
        recording = self._recorder.recording
        self._final_url = self._redactor.text(recording.hops[-1].url if recording.hops else self._request.url)
        status = recording.hops[-1].status if recording.hops else 200
        refusal = Outcome.GONE if status in (404, 410) else Outcome.ERROR_PAGE
        if recording.kind.name != "body.pdf":
            self._kept.keep(recording.kind.name, data, "application/octet-stream")
            if status >= 400:
                return await self._end(refusal, (f"status {status}",))
            said = recording.media_type or "no type"
            return await self._end(Outcome.UNSUPPORTED, (f"neither a page, a text, a picture nor a PDF: {said}",))
        data = self._redactor.body(data)
        self._kept.keep("body.pdf", data, "application/pdf")
        try:
            reading = await read_apart(data, self._final_url, self._request.language, self._settings)
        except PdfUnreadableError as error:
            return await self._end(Outcome.PARTIAL, (str(error),))
        self._kept.keep_json("layout.json", reading.layout)
        for name, tile in reading.tiles.items():
            self._kept.keep(name, tile, "image/png")
        self._title = reading.title
        if status >= 400:
            return await self._end(refusal, (f"status {status}",))
        if not reading.pictured:
            self._kept.limits.append(
                f"not all pages are pictured: to {self._settings.max_height} px, and none of great size"
            )
        if cut := recording.cut or reading.unended:
            return await self._end(Outcome.PARTIAL, (cut,))
        if not reading.whole:
            return await self._end(Outcome.PARTIAL, ("more pages than are read",))
        if reading.scanned and not reading.layout["runs"]:
            return await self._end(Outcome.PARTIAL, ("its pages are pictures without text, as of a scan",))
        if not reading.layout["runs"]:
            return await self._end(Outcome.PARTIAL, ("no text is in it",))
        if reading.scanned:
            pages = ", ".join(str(page) for page in reading.scanned[:20])
            self._kept.limits.append(f"no text on what is written on page {pages}: a picture, as of a scan")
        return await self._end(Outcome.COMPLETE, ())

    async def _unreachable(self, error: str) -> Capture:
        """The capture of a visit that brought no page: nobody answered, or what answered had none to show."""
        if (hops := self._recorder.recording.hops) and hops[-1].status in (204, 205, 304):
            why = f"status {hops[-1].status}: an answer without a page ({error})"
            return await self._end(Outcome.EMPTY_SHELL, (why[:300],))
        if any(mark in error for mark in _LED_NOWHERE):
            return await self._end(Outcome.ERROR_PAGE, (f"the address leads to no page ({error})"[:300],))
        refused = Outcome.REFUSED.value in error
        if refused:
            error = error.removeprefix(f"{Outcome.REFUSED.value}: ")  # said once, by the outcome
        timed_out = "timeout" in error.lower() or "TIMED_OUT" in error
        outcome = Outcome.REFUSED if refused else Outcome.TIMED_OUT if timed_out else Outcome.UNREACHABLE
        return await self._end(outcome, (error[:300],))

    async def over(self, outcome: Outcome, reason: str) -> Capture:
        """The capture of a visit that came to an early end, with what had been recorded until then. One that had read its page when its time
        was up, as while a very tall one was pictured, has that page, though never as a whole one."""
        known = self._what_was_read
        if known is None or outcome is not Outcome.TIMED_OUT:
            return await self._end(outcome, (reason[:300],))
        self._kept.limits.append(RAN_OUT)
        self._kept.keep_json("layout.json", known.layout)
        self._title = known.layout["title"]
        verdict = judge(self._features(known.layout, known.readings, known.cut))
        found, reasons = outcome_of(
            verdict, self._visited(known.layout, known.readings, known.more_frames, known.failed)
        )
        return await self._end(
            Outcome.PARTIAL if found is Outcome.COMPLETE else found, (*reasons, f"{RAN_OUT} ({reason})"[:300])
        )

    def _features(self, layout: dict[str, Any], readings: Sequence[FrameReading], cut: str) -> Features:
        top = readings[0].data
        return features(
            self._request, self._final_url, layout, top, self._recorder.recording, self._kept.steps, cut, self._landed
        )

    async def _end(self, outcome: Outcome, reasons: tuple[str, ...]) -> Capture:
        self._learn()
        await self._recorder.finish()
        return self._capture(outcome, reasons)

    def _capture(self, outcome: Outcome, reasons: tuple[str, ...]) -> Capture:
        recording = self._recorder.recording
        if recording.exchanges:
            self._kept.keep_packed(EXCHANGES, exchanges_to_json(recording.exchanges))
            for sha256, (body, media_type) in recording.bodies.items():
                self._kept.keep(body_name(sha256), body, media_type)
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
            steps=tuple(self._kept.steps),
            artifacts=dict(self._kept.artifacts),
            media_types=dict(self._kept.media),
            console_errors=tuple(recording.console_errors),
            blocked_requests=tuple(recording.blocked_requests),
            timings=dict(recording.timings),
            addresses=self._recorder.addresses(),
            limits=(*self._recorder.limits(), *self._kept.limits),
            redactions=self._redactor.found,
            browser=self._browser,
            settings=self._settings.as_manifest(),
        )


def _beside(run: Mapping[str, Any], width: int) -> bool:
    """Whether a run that is seen lies wholly to the right or left of a picture of that width."""
    boxes = run.get("boxes", ())
    return bool(boxes) and run.get("visible", True) and all(x >= width or x + w <= 0 for x, _, w, *_ in boxes)


def _looked_for(said: Mapping[str, int]) -> tuple[str, str]:
    """How a page was looked through for secrets, as a step's state and words: what its pictures show in points cannot be."""
    unread = ", ".join(f"{said[kind]} {kind}" for kind in ("pictures", "canvases", "films") if said[kind])
    if not unread:
        return "done", ""
    return "skipped", f"not looked for in what is no text: the page shows {unread}"
