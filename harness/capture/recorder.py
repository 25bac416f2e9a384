"""Recording what a page asked for and was answered: every request, its real headers, and the bodies, as they came.

A second client of the DevTools protocol beside Playwright. Every answer is held at its headers (`Fetch`, response stage) until its
body has been copied, then let on to the page; what the page gets is what came. Redirects and event streams pass at once. An
answer that does not end is broken off by the outgoing proxy, so that the page and the record get what had arrived.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from harness.capture.answers import Answers
from harness.capture.devtools import Session, taken
from harness.capture.gate import site
from harness.capture.layout import script
from harness.capture.loose_ends import unfinished
from harness.capture.proxy import OutgoingProxy
from harness.capture.recording import KEPT, LONGEST, Exchanges, Recording
from harness.capture.redact import Redactor
from harness.capture.settings import RANDOM_SEED, CaptureSettings, Profile
from harness.model.exchange import Exchange

# What a path is called that a server answers when it has news, which may be never.
_HELD_OPEN = re.compile(
    r"[/_.-](?:long-?poll(?:ing)?|poll(?:ing|er)?|comet|heartbeat|keep-?alive|sse|socket\.io|sockjs|signalr)(?:[/_.-]|$)",
    re.IGNORECASE,
)
# Requests that may stay open for as long as the page does.
_OPEN_ENDED = frozenset({"EventSource", "WebSocket", "Ping", "CSPViolationReport", "Media"})

# What is heard of a page while it is recorded, apart from its dialogues, its end, and its clock.
_OF_REQUESTS = (
    "Network.requestWillBeSent",
    "Network.requestWillBeSentExtraInfo",
    "Network.responseReceived",
    "Network.loadingFinished",
    "Network.loadingFailed",
    "Network.webSocketCreated",
    "Fetch.requestPaused",
)
_OF_PAGES = (
    "Page.loadEventFired",
    "Page.domContentEventFired",
    "Page.frameNavigated",
    "Target.attachedToTarget",
    "Runtime.exceptionThrown",
    "Runtime.consoleAPICalled",
    "Log.entryAdded",
)


class Recorder:
    """Records one visit: armed on the page's session before it is sent anywhere, `finish`ed when the visit is over."""

    def __init__(
        self,
        settings: CaptureSettings,
        proxy: OutgoingProxy,
        redactor: Redactor,
        memory: Callable[[], int],
        forbidden: Callable[[str], Awaitable[str]] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``forbidden`` says of an address that the page is to go to why it may not; empty when it may."""
        self.recording = Recording()
        self.sessions: dict[str, Session] = {}
        self._settings = settings
        self._proxy = proxy
        self._redactor = redactor
        self._clock = clock
        self._began = clock()
        self._exchanges = Exchanges(settings.max_visit)
        self._forbidden = forbidden
        self._answers = Answers(self.recording, self._exchanges, settings, proxy, memory, clock, self._now)
        self._sockets = 0
        self._tasks: set[asyncio.Future[None]] = set()

    async def arm(self, session: Session, frame: str) -> None:
        """Begin to record the page of ``session``, whose main frame is ``frame``, and let it run. Raises as `Session.send`."""
        self._answers.page, self.recording.main_frame = session, frame
        session.on("Page.loadEventFired", lambda _: self._loaded())
        session.on("Page.domContentEventFired", lambda _: self._parsed())
        session.on("Page.frameNavigated", self._navigated)
        session.on("Page.javascriptDialogOpening", lambda event: self._dialog(session, event))
        session.on("Inspector.targetCrashed", lambda _: self._crashed("the page's process crashed"))
        session.on("closed", lambda event: self._crashed(str(event["why"])))
        # Only once the page has taken every command: what is still under way when it goes elsewhere is lost with its process.
        await taken(self._arm(session, frame), self._settings.call_deadline)

    def worker(self, session: Session) -> None:
        """Record a shared worker of the page as well."""
        self._arm(session, str(session.target["targetId"]))

    async def finish(self) -> Recording:
        """Everything recorded, without secrets. What is still on its way is left behind."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        redact, recording = self._redactor, self.recording
        recording.exchanges, recording.bodies = self._exchanges.told(redact)
        recording.hops = [
            replace(h, url=redact.text(h.url), location=redact.text(h.location) if h.location else None)
            for h in recording.hops
        ]
        recording.headers = list(redact.headers(recording.headers))
        recording.console_errors = [redact.text(words)[:500] for words in recording.console_errors]
        recording.blocked_requests = [redact.text(words)[:500] for words in recording.blocked_requests]
        return self.recording

    async def leave_off(self) -> None:
        """Record nothing more of the page, which sends nothing more: whatever it asks for is held before it is sent. Raises as `Session.send`."""
        session = self.sessions[self.recording.main_frame]
        for event in (*_OF_REQUESTS, *_OF_PAGES):
            session.on(event, lambda _: None)
        everything = [{"urlPattern": "*", "requestStage": "Request"}]
        await session.send("Fetch.enable", self._settings.call_deadline, patterns=everything)

    def addresses(self) -> dict[str, str]:
        """The addresses contacted, by ``host:port``."""
        return dict(sorted(self._proxy.contacted.items()))

    def document_open(self) -> bool:
        """Whether the main document is still on its way: neither ended nor failed."""
        return bool(self.recording.main_request) and self.recording.main_request not in self.recording.ended

    def document_came(self) -> bool:
        """Whether all of the main document came and was let on to the page."""
        return bool(self.recording.markup or self.recording.body) and not self.recording.cut

    def document_unended(self) -> str:
        """Why the main document may not be whole though nothing broke off: over HTTP/1 one that does not say how long it is ends where its
        connection does, be that its end or not."""
        recording = self.recording
        if not recording.loose or recording.kind.name:
            return ""
        protocol = self._exchanges.protocols.get(recording.main_request, "")
        return unfinished(recording.loose) if protocol.startswith("http/1") else ""

    def limits(self) -> tuple[str, ...]:
        """What was cut off or not kept, and why."""
        return tuple(self._redactor.text(limit) for limit in (*self._proxy.limits, *self._exchanges.limits()))

    def text_cut(self) -> str:
        """What a limit cut off that holds text for readers; empty where nothing was."""
        return self._redactor.text(self._exchanges.text_cut(self._proxy.shortened, self._settings.max_body))

    def unanswered(self, page: str) -> str:
        """What of its own site a page's scripts had asked for and no answer to which had come; empty where nothing was. Of other sites' it is
        counters and adverts that are slow; what was answered once already is asked for news, and so is what its address calls a poll:
        servers keep that waiting until there are any."""
        ours = _of_site(page)
        asked = (url for _, kind, url in self.recording.unanswered if kind != "Document" and ours(url))
        answered = self.recording.answered
        wanted = (url for url in asked if url.partition("?")[0] not in answered)
        url = next((url for url in wanted if not _HELD_OPEN.search(urlsplit(url).path)), "")
        return self._redactor.text(f"{url[:LONGEST]}: no answer had come when the page was read") if url else ""

    def not_had(self, page: str) -> str:
        """A part of the page that its own site was asked for and failed, and what became of it; empty where none was."""
        return self._redactor.text(self._exchanges.not_had(_of_site(page)))

    def cookies(self) -> list[dict[str, str]]:
        """The cookies that were set or sent, those included that the browser has no more."""
        return self._exchanges.cookies()

    def credentials(self) -> list[str]:
        """What was sent along to say who asks, beside cookies, without the name of its scheme."""
        return self._exchanges.credentials()

    def drawings_of_secrets(self) -> list[str]:
        """The addresses of drawings that show a secret."""
        return self._exchanges.drawings(self._redactor)

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
        repeatable = self._settings.profile is Profile.REPEATABLE
        commands: list[tuple[str, dict[str, Any]]] = [
            ("Network.enable", {"maxTotalBufferSize": 1, "maxResourceBufferSize": 1}),
            ("Fetch.enable", {"patterns": self._held(page)}),
            ("Runtime.enable", {}),
            ("Log.enable", {}),
        ]
        if page:
            sources = [script("before.js")]
            if not self._redactor.idle:
                sources.append(script("canvas.js"))
            if repeatable:
                sources.append(_chance())
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
        elif repeatable:
            commands.append(("Runtime.evaluate", {"expression": _chance()}))
        commands += [
            ("Target.setAutoAttach", {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": True}),
            ("Runtime.runIfWaitingForDebugger", {}),
        ]
        return [session.post(method, **parameters) for method, parameters in commands]

    def _held(self, page: bool) -> list[dict[str, str]]:
        """What is held: every answer, and where it is asked first whether the page may go somewhere, its documents' requests."""
        held = [{"urlPattern": "*", "requestStage": "Response"}]
        if page and self._forbidden is not None:
            held.append({"urlPattern": "*", "resourceType": "Document", "requestStage": "Request"})
        return held

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
        # Of a style sheet that made another document of the page nothing more is heard.
        self.recording.pending -= self._exchanges.arrived()
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

    def _will_be_sent(self, event: Mapping[str, Any]) -> None:
        request, kind = str(event["requestId"]), str(event.get("type", ""))
        if not event["request"]["url"].startswith(("http:", "https:")):
            return
        self.recording.ended.pop(request, None)
        if kind not in _OPEN_ENDED and not (kind == "Font" and self.recording.fonts is None):
            self.recording.pending.add(request)
            if kind == "Font" and self.recording.fonts is not None:
                self.recording.fonts.add(request)
        if self.recording.is_main(event, kind):
            self.recording.main_request = request
            self.recording.main_failure = ""
        elif kind == "Document" or (kind in ("XHR", "Fetch") and event["request"]["method"] == "GET"):
            self.recording.waiting[request] = str(event.get("frameId", "")), kind, str(event["request"]["url"])

    def _sent(self, event: Mapping[str, Any]) -> None:
        sent = [(str(k), str(v)) for k, v in event["headers"].items()]
        self._exchanges.sent_headers[str(event["requestId"])].append(sent)

    def _received(self, event: Mapping[str, Any]) -> None:
        self._exchanges.protocols[str(event["requestId"])] = str(event["response"].get("protocol", ""))
        if (told := self.recording.waiting.pop(str(event["requestId"]), None)) is not None:
            self.recording.answered.add(told[2].partition("?")[0])

    def _finished(self, request: str) -> None:
        if request == self.recording.main_request:
            self.recording.timings["document"] = self._now()
        self.recording.ended.setdefault(request, "")
        self.recording.pending.discard(request)
        self.recording.waiting.pop(request, None)
        if self.recording.fonts:
            self.recording.fonts.discard(request)
        self.recording.quiet_since = self._clock()

    def _failed(self, event: Mapping[str, Any]) -> None:
        request = str(event["requestId"])
        why = str(event.get("errorText") or event.get("blockedReason") or "failed")
        self._exchanges.failures[request] = self.recording.ended[request] = why
        if request == self.recording.main_request and self.recording.file is None:
            self.recording.main_failure = why
        self._finished(request)

    def _socket(self, event: Mapping[str, Any]) -> None:
        self._sockets += 1
        if self._sockets > KEPT:
            return
        exchange = Exchange(
            url=str(event["url"])[:LONGEST],
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
        self._exchanges.keep(str(event["requestId"]), exchange)

    # Answers --------------------------------------------------------------------------------------------------------

    def _on_paused(self, session: Session, event: Mapping[str, Any]) -> None:
        asked = "responseStatusCode" not in event and "responseErrorReason" not in event
        task = asyncio.ensure_future(self._let_go(session, event) if asked else self._answers.let_on(session, event))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _let_go(self, session: Session, event: Mapping[str, Any]) -> None:
        """Let a document be asked for, unless it is the page's own and may not be: then the page stays where it is."""
        url, why = str(event["request"]["url"]), ""
        if self._forbidden is not None and self.recording.is_main(event, str(event.get("resourceType", ""))):
            why = await self._forbidden(url)
        if why:
            self.recording.forbidden = f"{url[:LONGEST]}: {why}"
            session.post("Fetch.failRequest", requestId=event["requestId"], errorReason="Aborted")
        else:
            session.post("Fetch.continueRequest", requestId=event["requestId"])

    # Console --------------------------------------------------------------------------------------------------------

    def _console(self, event: Mapping[str, Any]) -> None:
        if event["type"] == "error":
            words = " ".join(str(a.get("value", a.get("description", ""))) for a in event["args"])
            self.recording.say(words)

    def _exception(self, event: Mapping[str, Any]) -> None:
        details = event["exceptionDetails"]
        said = details.get("exception", {}).get("description") or details.get("text", "")
        self.recording.say(str(said).splitlines()[0] if said else "")

    def _log(self, event: Mapping[str, Any]) -> None:
        if event["entry"]["level"] == "error":
            self.recording.say(str(event["entry"]["text"]))

    def _now(self) -> float:
        return round((self._clock() - self._began) * 1000, 1)


def _chance() -> str:
    """What gives a page or a worker the same random numbers each time."""
    return script("repeatable.js").replace("SEED", str(RANDOM_SEED))


def _of_site(page: str) -> Callable[[str], bool]:
    """Whether an address is of the same site as a page's."""
    own = site(urlsplit(page).hostname or "")
    return lambda url: site(urlsplit(url).hostname or "") == own
