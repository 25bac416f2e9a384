"""One visit: go to the page, let it settle, clear the view, read it, picture it, and name what came back."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Awaitable
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from harness.capture.gate import Features, judge
from harness.capture.layout import FrameReading, assemble, script
from harness.capture.picture import page_tiles
from harness.capture.recorder import EventRecorder, Recording
from harness.capture.settings import CaptureSettings
from harness.evidence.read import read
from harness.model.layout import Layout
from harness.model.snapshot import Capture, CaptureRequest, Outcome, StepResult

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext, Frame, Page

_T = TypeVar("_T")

# Pause between two scroll steps, in milliseconds: long enough for an observer to fire and a local answer to come.
_SCROLL_PAUSE = 40
_POLL = 0.05

# What a navigation that turns into a download is told as.
_DOWNLOADING = re.compile(r"ERR_ABORTED|Download is starting")

# The main document's own failures that leave a page cut off half-way.
_CUT_FAILURES = (
    "CONTENT_LENGTH_MISMATCH",
    "INCOMPLETE_CHUNKED",
    "CONNECTION_RESET",
    "CONNECTION_CLOSED",
    "CONTENT_DECODING",
)


class Visit:
    """One visit of one page in a context of its own. `run` returns a `Capture` whatever the page does."""

    def __init__(self, request: CaptureRequest, settings: CaptureSettings, browser: str) -> None:
        self._request = request
        self._settings = settings
        self._browser = browser
        self._began = time.monotonic()
        self._started = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self._steps: list[StepResult] = []
        self._recorder = EventRecorder()
        self._artifacts: dict[str, bytes] = {}
        self._media: dict[str, str] = {}
        self._title = ""
        self._final_url = request.url

    async def run(self, context: BrowserContext) -> Capture:
        """The capture. Raises TimeoutError when a browser call outlasts its deadline, and Playwright's errors."""
        page = await self._call(context.new_page())
        context.on("page", lambda popup: _close_later(popup) if popup != page else None)
        page.on("dialog", lambda dialog: _background(dialog.dismiss()))
        self._recorder.arm(page)
        recording = self._recorder.recording
        error = await self._navigate(page)
        if self._recorder.download is not None:
            return await self._downloaded()
        if error and not recording.hops:
            return self._unreachable(error)
        if error and recording.hops and recording.hops[-1].status == 0:
            return self._unreachable(error)
        if recording.trouble:
            return self._unreachable(recording.trouble)
        # An answer that breaks off at once may fail the navigation before the page is reported as begun: what did arrive is
        # on the page all the same, unless the browser shows its own error page.
        broke_off = any(mark in error for mark in _CUT_FAILURES) and not page.url.startswith(
            ("chrome-error:", "about:")
        )
        if error and not broke_off and "ERR_ABORTED" not in error and "Timeout" not in error:
            return self._unreachable(error)
        cut = f"the answer was cut off ({error})" if broke_off else await self._loaded(page)
        self._final_url = page.url
        if cut:
            await self._parsed(page)
        else:
            await self._settle(page)
            await self._consent(page)
        await self._step("freeze", self._call(page.evaluate(script("freeze.js"))))
        readings = await self._read(page)
        layout = assemble(readings, self._final_url, self._request.language)
        await self._picture(page, context, float(layout["height"]))
        dom = await self._step("dom", self._call(page.content()))
        if dom is not None:
            self._keep("dom.html", dom.encode("utf-8", "replace"), "text/html; charset=utf-8")
        recording = await self._call(self._recorder.finish())
        self._keep_json("layout.json", layout)
        self._title = layout["title"]
        features = self._features(layout, readings[0].data, recording, cut or _cut(recording))
        verdict = judge(features)
        outcome, reasons = verdict.outcome, verdict.reasons
        dead = [r.url for r in readings if r.state == "failed"]
        if outcome is Outcome.COMPLETE and dead:
            outcome, reasons = Outcome.DEAD_FRAME, (f"frame {dead[0]} failed",)
        return self._capture(outcome, reasons, recording)

    async def _navigate(self, page: Page) -> str:
        """Send the page off and wait for its first answer; the error's words when there is none."""
        from playwright.async_api import Error

        began = time.monotonic()
        try:
            await asyncio.wait_for(
                page.goto(self._request.url, wait_until="commit", timeout=self._settings.navigation_deadline * 1000),
                self._settings.navigation_deadline + 2,
            )
        except (Error, TimeoutError) as error:
            message = (str(error).splitlines() or ["timed out"])[0] or "Timeout"
            with suppress(Exception):
                # A download answers with an aborted navigation; its event comes a moment later.
                for _ in range(20):
                    if self._recorder.download is not None or not _DOWNLOADING.search(message):
                        break
                    await asyncio.sleep(_POLL)
            self._note("navigate", "failed", message, began)
            return message
        self._note("navigate", "done", "", began)
        return ""

    async def _loaded(self, page: Page) -> str:
        """Wait until the page has loaded, or its document has been parsed and time is up; why it was cut off, if it was."""
        began = time.monotonic()
        recording = self._recorder.recording
        ready = ""
        while time.monotonic() - began < self._settings.load_deadline:
            if failure := _cut(recording):
                self._note("load", "failed", failure, began)
                return failure
            with suppress(Exception):
                ready = await self._call(page.evaluate("document.readyState"))
            if ready == "complete":
                break
            await asyncio.sleep(_POLL)
        if ready == "complete":
            self._note("load", "done", "", began)
            return ""
        if ready == "interactive":
            self._note("load", "skipped", "something on the page was still loading", began)
            return ""
        why = f"the document had not arrived after {self._settings.load_deadline:g} s"
        self._note("load", "failed", why, began)
        return why

    async def _parsed(self, page: Page) -> None:
        """Give the parser a moment with what arrived of a page that was cut off."""
        for _ in range(20):
            with suppress(Exception):
                if await self._call(page.evaluate("document.body !== null && document.body.childNodes.length > 0")):
                    break
            await asyncio.sleep(_POLL)
        await asyncio.sleep(2 * _POLL)

    async def _settle(self, page: Page) -> None:
        await self._step("fonts", self._call(page.evaluate("document.fonts.ready.then(() => document.fonts.size)")))
        await self._quiet()
        scrolled = await self._step(
            "scroll",
            self._call(
                page.evaluate(
                    script("settle.js"),
                    {
                        "step": int(self._settings.height * 0.9),
                        "limit": self._settings.max_scrolls,
                        "pause": _SCROLL_PAUSE,
                    },
                )
            ),
        )
        if scrolled and not scrolled["reached"]:
            last = self._steps.pop()
            detail = f"stopped after {scrolled['steps']} screens, as the limit says"
            self._steps.append(
                StepResult(name="scroll", state="skipped", detail=detail, milliseconds=last.milliseconds)
            )
        await self._quiet()

    async def _quiet(self) -> None:
        """Wait until nothing has been asked for during a fifth of a second, or until the deadline."""
        began = time.monotonic()
        recording = self._recorder.recording
        while time.monotonic() - began < self._settings.quiet_deadline:
            still = recording.pending == 0 and time.monotonic() - max(recording.quiet_since, began - 0.15) > 0.2
            if still:
                return
            await asyncio.sleep(_POLL)
        self._note("quiet", "skipped", "the page kept loading", began)

    async def _consent(self, page: Page) -> None:
        began = time.monotonic()
        for attempt in range(2):
            try:
                answer = await self._call(page.evaluate(script("consent.js")))
            except Exception as error:  # whatever the page did to the script, the visit goes on and says so
                self._note("consent", "failed", str(error).splitlines()[0][:200] if str(error) else "timed out", began)
                return
            if answer["done"] == "none":
                if not attempt:
                    self._note("consent", "skipped", "no banner", began)
                return
            self._note("consent", "done", f"{answer['done']}: {answer['detail'][:80]}", began)
            await asyncio.sleep(0.25)
            await self._settle(page)

    async def _read(self, page: Page) -> list[FrameReading]:
        """The readings of the page and its frames. The page's own must succeed; a frame's failure is noted in its reading."""
        began = time.monotonic()
        reader = script("layout.js")
        data = await self._call(page.evaluate(reader))
        width, height = float(data["width"]), float(data["height"])
        readings = [
            FrameReading(url=page.url, parent=None, x=0, y=0, width=width, height=height, state="complete", data=data)
        ]
        for frame in page.frames[1:50]:
            reading = await self._read_frame(frame, reader)
            if reading is not None:
                readings.append(reading)
        self._note("layout", "done", f"{sum(len(r.data.get('runs', ())) for r in readings)} runs", began)
        return readings

    async def _read_frame(self, frame: Frame, reader: str) -> FrameReading | None:
        """A frame's reading; ``None`` for one that no reader sees."""
        try:
            element = await self._call(frame.frame_element())
            box = await self._call(element.bounding_box())
            if box is None or box["width"] < 5 or box["height"] < 5:
                return None
            failed = frame.url.startswith("chrome-error:") or frame.url in self._recorder.recording.failed_frames
            data: dict[str, Any] = {} if failed else await self._call(frame.evaluate(reader))
        except Exception:  # a frame that went away or hung: its absence is what the reading says
            return FrameReading(url=frame.url, parent=0, x=0, y=0, width=0, height=0, state="failed", data={})
        return FrameReading(
            url=frame.url,
            parent=0,
            x=box["x"],
            y=box["y"],
            width=box["width"],
            height=box["height"],
            state="failed" if failed else "complete",
            data=data,
        )

    async def _picture(self, page: Page, context: BrowserContext, height: float) -> None:
        began = time.monotonic()
        session = await self._call(context.new_cdp_session(page))
        tiles, whole = await page_tiles(session, self._settings, height, self._call)
        for name, data in tiles.items():
            self._keep(name, data, "image/png")
        detail = "" if whole else f"cut at {self._settings.max_height} of {height:.0f} px, as the limit says"
        self._note("screenshot", "done" if whole else "skipped", detail, began)

    async def _downloaded(self) -> Capture:
        """A source that is a file: a PDF is read and pictured as itself, anything else is kept and named unsupported."""
        from harness.capture.pdf import PdfUnreadableError, read_pdf

        download = self._recorder.download
        assert download is not None
        path = await asyncio.wait_for(download.path(), self._settings.navigation_deadline)
        recording = await self._call(self._recorder.finish())
        size = path.stat().st_size
        if size > self._settings.max_body:
            return self._capture(Outcome.TOO_LARGE, (f"{size} bytes, more than {self._settings.max_body}",), recording)
        data = await asyncio.to_thread(path.read_bytes)
        self._final_url = recording.hops[-1].url if recording.hops else self._request.url
        if not data.startswith(b"%PDF-") and b"%PDF-" not in data[:1024]:
            self._keep("body", data, "application/octet-stream")
            return self._capture(Outcome.UNSUPPORTED, ("neither a page nor a PDF",), recording)
        self._keep("body.pdf", data, "application/pdf")
        try:
            reading = await asyncio.to_thread(read_pdf, data, self._final_url, self._request.language, self._settings)
        except PdfUnreadableError as error:
            return self._capture(Outcome.PARTIAL, (str(error),), recording)
        self._keep_json("layout.json", reading.layout)
        for name, tile in reading.tiles.items():
            self._keep(name, tile, "image/png")
        self._title = reading.title
        if not reading.whole:
            return self._capture(Outcome.PARTIAL, ("more pages than are read",), recording)
        return self._capture(Outcome.COMPLETE, (), recording)

    def _unreachable(self, error: str) -> Capture:
        refused = "refused by policy" in error
        timed_out = "Timeout" in error or "timeout:" in error or "TIMED_OUT" in error
        outcome = Outcome.REFUSED if refused else Outcome.TIMED_OUT if timed_out else Outcome.UNREACHABLE
        return self._capture(outcome, (error[:300],), self._recorder.recording)

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
        )

    def _capture(self, outcome: Outcome, reasons: tuple[str, ...], recording: Recording) -> Capture:
        if recording.headers:
            self._keep_json(
                "headers.json", [list(pair) for pair in recording.headers if pair[0].lower() != "set-cookie"]
            )
        return Capture(
            request=self._request,
            outcome=outcome,
            reasons=reasons,
            started=self._started,
            milliseconds=int((time.monotonic() - self._began) * 1000),
            final_url=self._final_url,
            hops=tuple(recording.hops),
            headers=tuple(recording.headers),
            title=self._title,
            steps=tuple(self._steps),
            artifacts=dict(self._artifacts),
            media_types=dict(self._media),
            console_errors=tuple(recording.console_errors),
            blocked_requests=tuple(recording.blocked_requests),
            timings=dict(recording.timings),
            browser=self._browser,
            settings=self._settings.as_manifest(),
        )

    async def _call(self, awaitable: Awaitable[_T]) -> _T:
        """Put the deadline of one browser call on ``awaitable``."""
        return await asyncio.wait_for(awaitable, self._settings.call_deadline)

    async def _step(self, name: str, awaitable: Awaitable[_T]) -> _T | None:
        """Run a step that the visit can do without, and note how it went."""
        from playwright.async_api import Error

        began = time.monotonic()
        try:
            result = await awaitable
        except (Error, TimeoutError) as error:
            self._note(name, "failed", (str(error).splitlines() or ["timed out"])[0][:200] or "timed out", began)
            return None
        self._note(name, "done", "", began)
        return result

    def _note(self, name: str, state: str, detail: str, began: float) -> None:
        milliseconds = int((time.monotonic() - began) * 1000)
        self._steps.append(StepResult(name=name, state=state, detail=detail, milliseconds=milliseconds))

    def _keep(self, name: str, data: bytes, media_type: str) -> None:
        self._artifacts[name] = data
        self._media[name] = media_type

    def _keep_json(self, name: str, data: Any) -> None:
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        self._keep(name, text.encode("utf-8", "replace"), "application/json")


def _cut(recording: Recording) -> str:
    failure = recording.main_failure
    return f"the answer was cut off ({failure})" if any(mark in failure for mark in _CUT_FAILURES) else ""


def _close_later(popup: Page) -> None:
    _background(popup.close())


_tasks: set[asyncio.Future[Any]] = set()


def _background(awaitable: Awaitable[Any]) -> None:
    """See ``awaitable`` through; what fails is of no matter to the visit."""

    async def quietly() -> None:
        with suppress(Exception):
            await awaitable

    task = asyncio.ensure_future(quietly())
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)
