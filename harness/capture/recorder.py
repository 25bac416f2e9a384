"""Recording what a page asked for and was answered: every request, its real headers, and the bodies, as they came.

A second client of the DevTools protocol beside Playwright. Every answer is held at its headers (`Fetch`, response stage) until its
body has been copied, then let on to the page; what the page gets is what came. Redirects and event streams pass at once. An
answer that does not end is broken off by the outgoing proxy, so that the page and the record get what had arrived.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

import pybase64

from harness.capture.devtools import DevToolsError, Session
from harness.capture.gate_page import LONGEST_MARKUP
from harness.capture.kinds import PAGE, Kind, kind_of
from harness.capture.layout import script
from harness.capture.proxy import TROUBLE_HEADER, OutgoingProxy
from harness.capture.redact import Redactor
from harness.capture.settings import RANDOM_SEED, CaptureSettings, Profile
from harness.model.exchange import Exchange
from harness.model.snapshot import Hop

# How many console errors and refused requests are kept: enough to understand a page, bounded against a hostile one.
_KEPT = 50
_EXCHANGES = 5000

# Media types that hold no text for readers.
_NO_TEXT = (
    "image/",
    "video/",
    "audio/",
    "font/",
    "application/octet-stream",
    "application/wasm",
    "application/vnd.apple.mpegurl",
)

# Long words are cut, but only once secrets are out of them: half a secret would not be known for one.
_LONGEST = 8000
_PAYLOAD = 100_000

# How many seconds a broken-off answer may take to come to its end.
_GRACE = 2.0

# From how many bytes a second on a site is sending, and how many times as long as is waited for one it may take to send it all.
_FAIR_RATE = 16_000
_LONGEST_WAIT = 1.5

# How much the browser may grow while an answer is held, in bytes, before the answer is taken for a bomb; and how often that is
# looked at, in seconds. An answer of the largest size allowed, with its copy on the way to us, stays below it.
_GROWTH = 600_000_000
_WATCH = 0.1

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BODILESS = frozenset({204, 205, 304})

# Requests that may stay open for as long as the page does.
_OPEN_ENDED = frozenset({"EventSource", "WebSocket", "Ping", "CSPViolationReport", "Media"})


@dataclass(slots=True)
class Recording:
    """What was recorded of one visit so far. Times in milliseconds since the visit began."""

    hops: list[Hop] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    media_type: str = ""
    body: bytes | None = None
    markup: bytes = b""
    kind: Kind = PAGE
    file: bytes | None = None
    main_failure: str = ""
    cut: str = ""
    trouble: str = ""
    too_large: str = ""
    crashed: str = ""
    console_errors: list[str] = field(default_factory=list)
    blocked_requests: list[str] = field(default_factory=list)
    failed_frames: set[str] = field(default_factory=set)
    timings: dict[str, float] = field(default_factory=dict)
    exchanges: list[Exchange] = field(default_factory=list)
    bodies: dict[str, tuple[bytes, str]] = field(default_factory=dict)
    navigations: int = 0
    loaded: bool = False
    parsed: bool = False
    quiet_since: float = 0.0
    pending: set[str] = field(default_factory=set)


class Recorder:
    """Records one visit: armed on the page's session before it is sent anywhere, `finish`ed when the visit is over."""

    def __init__(
        self,
        settings: CaptureSettings,
        proxy: OutgoingProxy,
        redactor: Redactor,
        memory: Callable[[], int],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.recording = Recording()
        self.sessions: dict[str, Session] = {}
        self._settings = settings
        self._proxy = proxy
        self._redactor = redactor
        self._memory = memory
        self._memory_before = memory()
        self._clock = clock
        self._began = clock()
        self._page: Session | None = None
        self._main_frame = ""
        self._main_request = ""
        self._sizes = 0
        self._records: list[tuple[str, Exchange, bytes | None]] = []
        self._sent_headers: dict[str, list[tuple[str, str]]] = {}
        self._protocols: dict[str, str] = {}
        self._failures: dict[str, str] = {}
        # How requests ended, empty where they came whole. News of one may come before its answer does, or its beginning be lost.
        self._ended: dict[str, str] = {}
        self._sockets = 0
        self._tasks: set[asyncio.Future[None]] = set()

    async def arm(self, session: Session, frame: str) -> None:
        """Begin to record the page of ``session``, whose main frame is ``frame``, and let it run. Raises as `Session.send`."""
        self._page, self._main_frame = session, frame
        session.on("Page.loadEventFired", lambda _: self._loaded())
        session.on("Page.domContentEventFired", lambda _: self._parsed())
        session.on("Page.frameNavigated", self._navigated)
        session.on("Page.javascriptDialogOpening", lambda event: self._dialog(session, event))
        session.on("Inspector.targetCrashed", lambda _: self._crashed("the page's process crashed"))
        session.on("closed", lambda event: self._crashed(str(event["why"])))
        # Only once the page has taken every command: what is still under way when it goes elsewhere is lost with its process.
        await asyncio.wait_for(asyncio.gather(*self._arm(session, frame)), self._settings.call_deadline)

    def worker(self, session: Session) -> None:
        """Record a shared worker of the page as well."""
        self._arm(session, str(session.target["targetId"]))

    async def finish(self) -> Recording:
        """Everything recorded, without secrets. What is still on its way is left behind."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        redact, recording = self._redactor, self.recording
        recording.exchanges, recording.bodies = [], {}
        for request, exchange, came in self._records:
            sent = self._sent_headers.get(request)
            headers = sent if sent is not None else exchange.request_headers
            known = replace(
                exchange,
                url=redact.text(exchange.url),
                payload=redact.text(exchange.payload)[:_PAYLOAD] if exchange.payload else None,
                failure=exchange.failure or self._failures.get(request, ""),
                protocol=exchange.protocol or self._protocols.get(request, ""),
                request_headers=redact.headers(headers),
                headers=redact.headers(exchange.headers),
            )
            if came is not None:
                body = redact.body(came)
                sha256 = hashlib.sha256(body).hexdigest()
                media_type = exchange.media_type or "application/octet-stream"
                recording.bodies.setdefault(sha256, (body, media_type))
                known = replace(known, body=sha256, size=len(body))
            recording.exchanges.append(known)
        recording.exchanges.sort(key=lambda e: (e.started, e.url))
        recording.hops = [
            replace(h, url=redact.text(h.url), location=redact.text(h.location) if h.location else None)
            for h in recording.hops
        ]
        recording.headers = list(redact.headers(recording.headers))
        recording.console_errors = [redact.text(words)[:500] for words in recording.console_errors]
        recording.blocked_requests = [redact.text(words)[:500] for words in recording.blocked_requests]
        return self.recording

    def addresses(self) -> dict[str, str]:
        """The addresses contacted, by ``host:port``."""
        return dict(sorted(self._proxy.contacted.items()))

    def document_open(self) -> bool:
        """Whether the main document is still on its way: neither ended nor failed."""
        return bool(self._main_request) and self._main_request not in self._ended

    def document_came(self) -> bool:
        """Whether all of the main document came and was let on to the page."""
        return bool(self.recording.markup or self.recording.body) and not self.recording.cut

    def limits(self) -> tuple[str, ...]:
        """What was cut off or not kept, and why."""
        limits = list(self._proxy.limits)
        if self._sizes > self._settings.max_visit:
            limits.append(
                f"more than {self._settings.max_visit} bytes in one visit: the bodies that came later are not kept"
            )
        if len(self._records) >= _EXCHANGES:
            limits.append(f"more than {_EXCHANGES} requests: the later ones are not kept")
        limits += [
            f"{e.url[:300]}: {why}" for _, e, _ in self._records if "more than" in (why := e.omitted or e.failure)
        ][:_KEPT]
        return tuple(self._redactor.text(limit) for limit in limits)

    def text_cut(self) -> str:
        """What a limit cut off that holds text for readers: a frame's document, or what a script asked for that is no picture or
        film; empty where nothing was."""
        for _, e, _ in self._records:
            why = e.omitted or e.failure
            bulky = e.url in self._proxy.shortened or ("more than" in why and "bytes" in why)
            asked = e.kind in ("XHR", "Fetch") and not e.media_type.startswith(_NO_TEXT)
            if bulky and (asked or e.kind == "Document"):
                return self._redactor.text(f"{e.url[:300]}: more than {self._settings.max_body} bytes")
            if e.kind == "Document" and "had not ended" in why:
                return self._redactor.text(f"{e.url[:300]}: {why}")
        return ""

    def cookies(self) -> list[dict[str, str]]:
        """The cookies that were set or sent, those included that the browser has no more."""
        found = []
        for request, exchange, _ in self._records:
            for name, value in (*exchange.headers, *self._sent_headers.get(request, exchange.request_headers)):
                if name.lower() == "set-cookie":
                    parts = [line.split(";", 1)[0] for line in value.split("\n")]
                elif name.lower() == "cookie":
                    parts = value.split(";")
                else:
                    continue
                found += [{"value": part.partition("=")[2].strip().strip('"')} for part in parts]
        return found

    def allow(self) -> None:
        """Forget the last load: a new one is awaited."""
        self.recording.loaded = self.recording.parsed = False

    # Arming ---------------------------------------------------------------------------------------------------------

    def _arm(self, session: Session, frame: str) -> list[asyncio.Future[dict[str, Any]]]:
        """Arm one target: a page, a frame with a process of its own, or a worker. Commands a target lacks are refused, harmlessly."""
        self.sessions[frame] = session
        session.on("Network.requestWillBeSent", self._will_be_sent)
        session.on("Network.requestWillBeSentExtraInfo", self._sent)
        session.on("Network.responseReceived", self._received)
        session.on("Network.loadingFinished", lambda event: self._finished(str(event["requestId"])))
        session.on("Network.loadingFailed", self._failed)
        session.on("Network.webSocketCreated", self._socket)
        session.on("Fetch.requestPaused", lambda event: self._on_paused(session, event))
        session.on("Runtime.exceptionThrown", self._exception)
        session.on("Runtime.consoleAPICalled", self._console)
        session.on("Log.entryAdded", self._log)
        session.on("Target.attachedToTarget", lambda event: self._attached(session, event))
        page = session.target.get("type") in ("page", "iframe")
        commands: list[tuple[str, dict[str, Any]]] = [
            ("Network.enable", {"maxTotalBufferSize": 1, "maxResourceBufferSize": 1}),
            ("Fetch.enable", {"patterns": [{"urlPattern": "*", "requestStage": "Response"}]}),
            ("Runtime.enable", {}),
            ("Log.enable", {}),
        ]
        if page:
            sources = [script("before.js")]
            if self._settings.profile is Profile.REPEATABLE:
                sources.append(script("repeatable.js").replace("SEED", str(RANDOM_SEED)))
            commands += [
                ("Page.enable", {}),
                ("DOM.enable", {}),
                ("Inspector.enable", {}),
                ("Network.setBypassServiceWorker", {"bypass": True}),
                *(
                    ("Page.addScriptToEvaluateOnNewDocument", {"source": source, "runImmediately": True})
                    for source in sources
                ),
            ]
        commands += [
            ("Target.setAutoAttach", {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": True}),
            ("Runtime.runIfWaitingForDebugger", {}),
        ]
        return [session.post(method, **parameters) for method, parameters in commands]

    def _attached(self, parent: Session, event: Mapping[str, Any]) -> None:
        target = event["targetInfo"]
        session = parent.child(event["sessionId"])
        if session is None:
            return
        if target["type"] in ("service_worker", "page"):
            # A service worker would answer in the network's place; a popup is nobody's evidence.
            session.close_target()
            return
        self._arm(session, target["targetId"])

    # The page -------------------------------------------------------------------------------------------------------

    def _loaded(self) -> None:
        self.recording.loaded = self.recording.parsed = True
        self.recording.timings.setdefault("load", self._now())

    def _parsed(self) -> None:
        self.recording.parsed = True
        self.recording.timings.setdefault("parsed", self._now())

    def _navigated(self, event: Mapping[str, Any]) -> None:
        if not event["frame"].get("parentId"):
            self.recording.navigations += 1
            self.allow()

    def _dialog(self, session: Session, event: Mapping[str, Any]) -> None:
        """Answer a dialogue with no, but for the one that asks whether to leave."""
        session.post("Page.handleJavaScriptDialog", accept=event.get("type") == "beforeunload")

    def _crashed(self, why: str) -> None:
        self.recording.crashed = self.recording.crashed or why

    # Requests -------------------------------------------------------------------------------------------------------

    def _is_main(self, event: Mapping[str, Any], kind: str) -> bool:
        return kind == "Document" and event.get("frameId") == self._main_frame

    def _will_be_sent(self, event: Mapping[str, Any]) -> None:
        request, kind = str(event["requestId"]), str(event.get("type", ""))
        if not event["request"]["url"].startswith(("http:", "https:")):
            return
        self._ended.pop(request, None)
        if kind not in _OPEN_ENDED:
            self.recording.pending.add(request)
        if self._is_main(event, kind):
            self._main_request = request
            self.recording.main_failure = ""

    def _sent(self, event: Mapping[str, Any]) -> None:
        self._sent_headers[str(event["requestId"])] = [(str(k), str(v)) for k, v in event["headers"].items()]

    def _received(self, event: Mapping[str, Any]) -> None:
        self._protocols[str(event["requestId"])] = str(event["response"].get("protocol", ""))

    def _finished(self, request: str) -> None:
        if request == self._main_request:
            self.recording.timings["document"] = self._now()
        self._ended.setdefault(request, "")
        self.recording.pending.discard(request)
        self.recording.quiet_since = self._clock()

    def _failed(self, event: Mapping[str, Any]) -> None:
        request = str(event["requestId"])
        why = str(event.get("errorText") or event.get("blockedReason") or "failed")
        self._failures[request] = self._ended[request] = why
        if request == self._main_request and self.recording.file is None:
            self.recording.main_failure = why
        self._finished(request)

    def _socket(self, event: Mapping[str, Any]) -> None:
        self._sockets += 1
        if self._sockets > _KEPT:
            return
        exchange = Exchange(
            url=str(event["url"])[:_LONGEST],
            method="GET",
            request_headers=(),
            payload=None,
            status=0,
            status_text="",
            protocol="websocket",
            headers=(),
            kind="WebSocket",
            frame="",
            started=self._now(),
            address="",
            body=None,
            size=0,
            omitted="what goes over a web socket is not kept",
            failure="",
        )
        self._keep(str(event["requestId"]), exchange)

    # Answers --------------------------------------------------------------------------------------------------------

    def _on_paused(self, session: Session, event: Mapping[str, Any]) -> None:
        task = asyncio.ensure_future(self._answer(session, event))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answer(self, session: Session, event: Mapping[str, Any]) -> None:
        """Copy one answer's body and let it on; whatever goes wrong, the page is not left waiting."""
        handle = str(event["requestId"])
        try:
            await self._copy(session, event, handle)
        except (DevToolsError, TimeoutError):
            session.post("Fetch.continueRequest", requestId=handle)

    async def _copy(self, session: Session, event: Mapping[str, Any], handle: str) -> None:
        kind, url = str(event.get("resourceType", "")), str(event["request"]["url"])
        request = str(event.get("networkId") or handle)
        main = self._is_main(event, kind)
        if (error := event.get("responseErrorReason")) is not None:
            self._failed_early(event, request, kind, main, str(error))
            session.post("Fetch.continueRequest", requestId=handle)
            return
        status = int(event.get("responseStatusCode", 0))
        headers = [(str(h["name"]), str(h["value"])) for h in event.get("responseHeaders", ())]
        by_name = {name.lower(): value for name, value in headers}
        media_type = by_name.get("content-type", "").split(";", 1)[0].strip().lower()
        # Over https the proxy passes on what it cannot read: there, the header would be a site's that speaks for it.
        trouble = by_name.get(TROUBLE_HEADER, "") if url.startswith("http:") else ""
        if trouble.startswith("refused"):
            self._refused(f"{url[:_LONGEST]}: {trouble}")
        redirect = status in _REDIRECTS and "location" in by_name
        if main:
            self._main_request = request
            self.recording.main_failure = self._ended.get(request, "")
            self._main_answer(url, status, headers, media_type, trouble, by_name.get("location") if redirect else None)
        exchange = self._exchange(event, kind, url, status, headers)
        if trouble:
            exchange = replace(exchange, omitted="answered by the outgoing proxy itself", failure=trouble)
        omitted = exchange.omitted or self._unkept(event, status, redirect, media_type, by_name, kind)
        body: bytes | None = None
        if main and not redirect and self._settings.profile is Profile.REPEATABLE:
            self._start_clock()
        if omitted or redirect or status in _BODILESS:
            self._keep(request, replace(exchange, omitted=omitted))
            if main and omitted and kind_of(by_name, b"").file:
                self.recording.too_large = omitted
            if main and "more than" in omitted:
                self.recording.too_large = omitted
                session.post("Fetch.failRequest", requestId=handle, errorReason="Aborted")
                return
            session.post("Fetch.continueRequest", requestId=handle)
            return
        body, why = await self._body(session, handle, url, main)
        length = by_name.get("content-length", "") if "content-encoding" not in by_name else ""
        if not why and body is not None and length.isdecimal() and len(body) < int(length):
            why = f"{len(body)} of {int(length)} bytes came"
        if main and body is not None and len(body) >= self._settings.max_body:
            self.recording.too_large = f"more than {self._settings.max_body} bytes"
            self._keep(request, replace(exchange, omitted=self.recording.too_large))
            session.post("Fetch.failRequest", requestId=handle, errorReason="Aborted")
            return
        if main and why:
            self.recording.cut = why
        if not main and not why and body is not None and len(body) >= self._settings.max_body:
            why = f"more than {self._settings.max_body} bytes"  # the proxy lets no more than that through
        if main and body is not None and not trouble:
            self.recording.kind = kind_of(by_name, body)
            self.recording.body = body if self.recording.kind.name else None
            self.recording.markup = b"" if self.recording.kind.name else body[:LONGEST_MARKUP]
            if self.recording.kind.file:
                self.recording.file = body
                self._keep(request, exchange, body)
                session.post("Fetch.failRequest", requestId=handle, errorReason="Aborted")
                return
        if main and self.recording.kind.show_as and body is not None:
            self._show(session, handle, status, headers, body)
        else:
            session.post("Fetch.continueRequest", requestId=handle)
        if body is None:
            self._keep(request, replace(exchange, omitted=why))
        else:
            self._keep(request, replace(exchange, failure=why), body)

    async def _body(self, session: Session, handle: str, url: str, main: bool) -> tuple[bytes | None, str]:
        """The body of a held answer and why it is not whole, if it is not. One that takes too long is broken off and ends there.

        What counts is the time the site lets itself be waited for: not while it sends at a fair rate, nor while what it sent is
        still on its way through this machine. All in all it may take `_LONGEST_WAIT` times as long.
        """
        answer = session.post("Fetch.getResponseBody", requestId=handle)
        allowed = self._settings.body_deadline
        allowed = min(allowed, self._settings.load_deadline) if main else allowed
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        flow = self._proxy.flows[f"{parts.hostname}:{port}"]
        now, came = self._clock(), flow.arrived
        last, waited = now + _LONGEST_WAIT * allowed, 0.0
        why = f"the answer had not ended after {allowed:g} s"
        cut = False
        while True:
            done, _ = await asyncio.wait({answer}, timeout=_WATCH if not cut else _GRACE)
            if done:
                break
            if self._memory() - self._memory_before > _GROWTH:
                self.recording.too_large = "an answer unpacked to more than can be held"
                if self._page is not None:
                    self._page.close_target()
                return None, self.recording.too_large
            if cut:
                return None, why
            before, now = now, self._clock()
            if flow.waiting and flow.arrived - came < _FAIR_RATE * (now - before):
                waited += now - before
            came = flow.arrived
            if waited > allowed or now > last:
                cut = True
                why = f"the answer had not ended after {allowed if waited > allowed else _LONGEST_WAIT * allowed:g} s"
                self._proxy.cut(parts.hostname or "", port, why.removeprefix("the answer had "))
        result = answer.result()
        text = str(result.get("body", ""))
        if not result.get("base64Encoded"):
            return text.encode("utf-8", "surrogatepass"), why if cut else ""
        if len(text) > 1_000_000:
            return await asyncio.to_thread(pybase64.b64decode, text), why if cut else ""
        return pybase64.b64decode(text), why if cut else ""

    def _main_answer(
        self, url: str, status: int, headers: list[tuple[str, str]], media_type: str, trouble: str, location: str | None
    ) -> None:
        recording = self.recording
        recording.hops.append(Hop(url=url, status=status, location=location))
        recording.headers = list(headers)
        recording.media_type = media_type
        recording.trouble = trouble
        recording.timings["answer"] = self._now()

    def _failed_early(self, event: Mapping[str, Any], request: str, kind: str, main: bool, error: str) -> None:
        """Note a request that got no answer at all."""
        url = str(event["request"]["url"])
        if main:
            self.recording.hops.append(Hop(url=url, status=0))
        elif kind == "Document" and event.get("frameId"):
            self.recording.failed_frames.add(str(event["frameId"]))
        parts = urlsplit(url)
        trouble = self._proxy.troubles.get(f"{parts.hostname}:{parts.port or (443 if parts.scheme == 'https' else 80)}")
        if trouble is not None and trouble.kind == "refused by policy":
            self._refused(f"{url[:_LONGEST]}: {trouble.kind}: {trouble.detail}")
        self._keep(request, replace(self._exchange(event, kind, url, 0, []), failure=error))

    def _unkept(
        self,
        event: Mapping[str, Any],
        status: int,
        redirect: bool,
        media_type: str,
        headers: Mapping[str, str],
        kind: str,
    ) -> str:
        """Why a body is not kept, empty when it is to be."""
        length = headers.get("content-length", "")
        if media_type in ("text/event-stream", "multipart/x-mixed-replace") or kind in ("EventSource", "WebSocket"):
            return "a stream of events has no end to wait for"
        if length.isascii() and length.isdigit() and int(length[:20]) > self._settings.max_body and not redirect:
            return f"{length[:20]} bytes, more than {self._settings.max_body}"
        if self._sizes > self._settings.max_visit:
            return f"more than {self._settings.max_visit} bytes in one visit"
        if event["request"]["method"] == "HEAD":
            return "a HEAD request's answer has none"
        return ""

    def _show(self, session: Session, handle: str, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        """Hand a document on that a browser would save, as one that it shows. What is kept are the headers that came."""
        # The body is unpacked, and its length another.
        untrue = ("content-type", "content-disposition", "content-encoding", "content-length", "transfer-encoding")
        told = [(k, v) for k, v in headers if k.lower() not in untrue]
        told.append(("Content-Type", self.recording.kind.show_as))
        session.post(
            "Fetch.fulfillRequest",
            requestId=handle,
            responseCode=status,
            responseHeaders=[{"name": name, "value": value} for name, value in told],
            body=pybase64.b64encode(body).decode("ascii"),
        )

    def _exchange(
        self,
        event: Mapping[str, Any],
        kind: str,
        url: str,
        status: int,
        headers: list[tuple[str, str]],
    ) -> Exchange:
        asked = event["request"]
        parts = urlsplit(url)
        host = f"{parts.hostname}:{parts.port or (443 if parts.scheme == 'https' else 80)}"
        payload = asked.get("postData")
        return Exchange(
            url=url,
            method=str(asked["method"]),
            request_headers=tuple((str(k), str(v)) for k, v in asked["headers"].items()),
            payload=payload[: _PAYLOAD + _LONGEST] if payload else None,
            status=status,
            status_text=str(event.get("responseStatusText", "")),
            protocol="",
            headers=tuple(headers),
            kind=kind,
            frame=str(event.get("frameId", "")),
            started=self._now(),
            address=self._proxy.contacted.get(host, ""),
            body=None,
            size=0,
            omitted="",
            failure="",
        )

    def _keep(self, request: str, exchange: Exchange, body: bytes | None = None) -> None:
        if len(self._records) < _EXCHANGES:
            self._sizes += len(body or b"")
            self._records.append((request, exchange, body))

    def _refused(self, what: str) -> None:
        if len(self.recording.blocked_requests) < _KEPT:
            self.recording.blocked_requests.append(what)

    def _start_clock(self) -> None:
        """Let virtual time begin with the main document. Not awaited: the answer comes only once the document has begun."""
        if self._page is not None:
            self._page.post(
                "Emulation.setVirtualTimePolicy",
                policy="pauseIfNetworkFetchesPending",
                budget=int(self._settings.virtual_seconds * 1000),
                maxVirtualTimeTaskStarvationCount=100_000,
            )

    # Console --------------------------------------------------------------------------------------------------------

    def _console(self, event: Mapping[str, Any]) -> None:
        if event["type"] == "error":
            words = " ".join(str(a.get("value", a.get("description", ""))) for a in event["args"])
            self._say(words)

    def _exception(self, event: Mapping[str, Any]) -> None:
        details = event["exceptionDetails"]
        said = details.get("exception", {}).get("description") or details.get("text", "")
        self._say(str(said).splitlines()[0] if said else "")

    def _log(self, event: Mapping[str, Any]) -> None:
        if event["entry"]["level"] == "error":
            self._say(str(event["entry"]["text"]))

    def _say(self, words: str) -> None:
        if words and len(self.recording.console_errors) < _KEPT:
            self.recording.console_errors.append(words[:_LONGEST])

    def _now(self) -> float:
        return round((self._clock() - self._began) * 1000, 1)
