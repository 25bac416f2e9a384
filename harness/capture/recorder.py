"""Recording what a page asked for and was answered, as an interface with a first implementation by Playwright's events.

A recorder is armed before the first navigation and read when the visit is over. A recorder that keeps bodies joins the same
browser as a second client of the DevTools protocol (`Browser.endpoint`) and fills the same `Recording`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from harness.capture.proxy import TROUBLE_HEADER
from harness.model.snapshot import Hop

if TYPE_CHECKING:
    from playwright.async_api import ConsoleMessage, Download, Page, Request, Response

# How many console errors and refused requests are kept: enough to understand a page, bounded against a hostile one.
_KEPT = 50


@dataclass(slots=True)
class Recording:
    """What was recorded of one visit so far. Times in milliseconds since the visit began."""

    hops: list[Hop] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    main_failure: str = ""
    trouble: str = ""
    console_errors: list[str] = field(default_factory=list)
    blocked_requests: list[str] = field(default_factory=list)
    failed_frames: list[str] = field(default_factory=list)
    timings: dict[str, float] = field(default_factory=dict)
    pending: int = 0
    quiet_since: float = 0.0


class Recorder(Protocol):
    """Records one visit."""

    recording: Recording

    def arm(self, page: Page) -> None:
        """Begin to record ``page``, before it is sent anywhere."""
        ...

    async def finish(self) -> Recording:
        """Everything recorded, once the visit is over."""
        ...


class EventRecorder:
    """A recorder by Playwright's events: redirect chain, headers, failures, console, timings. Bodies are not kept."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.recording = Recording()
        self.download: Download | None = None
        self._clock = clock
        self._began = clock()
        self._main: Request | None = None
        self._main_response: Response | None = None
        self._page: Page | None = None

    def arm(self, page: Page) -> None:
        """Begin to record ``page``, before it is sent anywhere."""
        self._page = page
        page.on("request", self._request)
        page.on("response", self._response)
        page.on("requestfinished", self._finished)
        page.on("requestfailed", self._failed)
        page.on("console", self._console)
        page.on("download", self._download)

    async def finish(self) -> Recording:
        """Everything recorded, with the final answer's headers as received."""
        if self._main_response is not None:
            self.recording.headers = [(h["name"], h["value"]) for h in await self._main_response.headers_array()]
        return self.recording

    def _is_main(self, request: Request) -> bool:
        if self._page is None or not request.is_navigation_request():
            return False
        try:
            return request.frame == self._page.main_frame
        except (
            Exception
        ):  # Playwright raises its own error for a request whose frame is not there yet: not the main one
            return False

    def _request(self, request: Request) -> None:
        self.recording.pending += 1
        if self._is_main(request):
            self._main = request
            self.recording.main_failure = ""

    def _response(self, response: Response) -> None:
        trouble = response.headers.get(TROUBLE_HEADER, "")
        if trouble and len(self.recording.blocked_requests) < _KEPT and "refused" in trouble:
            self.recording.blocked_requests.append(f"{response.url[:300]}: {trouble}")
        if not self._is_main(response.request):
            return
        location = response.headers.get("location") if 300 <= response.status < 400 else None
        self.recording.hops.append(Hop(url=response.url, status=response.status, location=location))
        self.recording.trouble = trouble
        self.recording.timings["answer"] = self._now()
        self._main_response = response

    def _finished(self, request: Request) -> None:
        self._settled()
        if self._is_main(request):
            self.recording.timings["document"] = self._now()

    def _failed(self, request: Request) -> None:
        self._settled()
        failure = request.failure or "failed"
        if self._is_main(request):
            self.recording.main_failure = failure
            if not self.recording.hops or self.recording.hops[-1].url != request.url:
                self.recording.hops.append(Hop(url=request.url, status=0))
            return
        if request.is_navigation_request():
            self.recording.failed_frames.append(request.url)
        if "TUNNEL" in failure and len(self.recording.blocked_requests) < _KEPT:
            self.recording.blocked_requests.append(f"{request.url[:300]}: {failure}")

    def _settled(self) -> None:
        self.recording.pending = max(0, self.recording.pending - 1)
        self.recording.quiet_since = self._clock()

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and len(self.recording.console_errors) < _KEPT:
            self.recording.console_errors.append(message.text[:500])

    def _download(self, download: Download) -> None:
        self.download = download

    def _now(self) -> float:
        return round((self._clock() - self._began) * 1000, 1)
