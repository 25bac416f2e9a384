"""Answers that are held at their headers until their bodies have been copied, and then let on to the page as they came."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

import pybase64

from harness.capture.devtools import DevToolsError, Session
from harness.capture.gate_page import LONGEST_MARKUP
from harness.capture.kinds import kind_of
from harness.capture.proxy import TROUBLE_HEADER, OutgoingProxy
from harness.capture.recording import LONGEST, Exchanges, Recording
from harness.capture.settings import CaptureSettings, Profile
from harness.capture.wire import binary
from harness.model.exchange import REDIRECTS, Exchange
from harness.model.snapshot import Hop

# How many seconds a broken-off answer may take to come to its end.
_GRACE = 2.0

# From how many bytes a second on a site is sending, and how many times as long as is waited for one it may take to send it all.
_FAIR_RATE = 16_000
_LONGEST_WAIT = 1.5

# How much the browser may grow while an answer is held, in bytes, before the answer is taken for a bomb; and how often that is
# looked at, in seconds. An answer of the largest size allowed, with its copy on the way to us, stays below it.
_GROWTH = 600_000_000
# To how many times its bytes a packed answer unpacks at most (of deflate: zlib's technical details); others know no bound. The browser holds
# what came in so many copies.
_UNPACKS = {"identity": 1, "gzip": 1032, "x-gzip": 1032, "deflate": 1032}
_COPIES = 4
_WATCH = 0.1

# From which status on a frame may show its server's words and nothing of what was to stand there, and from which on that is the server's trouble.
_REFUSED = 400
_TROUBLED = 500
_BODILESS = frozenset({204, 205, 304})
# By which an answer says where it ends.
_LENGTHS = frozenset({"content-length", "transfer-encoding"})
# A document of more bytes than this is looked at beside the visits, which it would hold up: a long feed takes a second.
_LONG = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """An answer that the browser holds until it is let on: what was asked for, and what its head says. ``by_name`` are its headers by names in
    small letters, ``trouble`` what the outgoing proxy says of it, ``main`` whether it is the page's own."""

    session: Session
    event: Mapping[str, Any]
    handle: str
    request: str
    kind: str
    url: str
    main: bool
    status: int
    headers: list[tuple[str, str]]
    by_name: Mapping[str, str]
    trouble: str

    @classmethod
    def of(cls, session: Session, event: Mapping[str, Any], main: bool) -> _Answer:
        """The answer that an event tells of."""
        url, handle = str(event["request"]["url"]), str(event["requestId"])
        headers = [(str(h["name"]), str(h["value"])) for h in event.get("responseHeaders", ())]
        by_name = {name.lower(): value for name, value in headers}
        return cls(
            session=session,
            event=event,
            handle=handle,
            request=str(event.get("networkId") or handle),
            kind=str(event.get("resourceType", "")),
            url=url,
            main=main,
            status=int(event.get("responseStatusCode", 0)),
            headers=headers,
            by_name=by_name,
            # Over https the proxy passes on what it cannot read: there, the header would be a site's that speaks for it.
            trouble=by_name.get(TROUBLE_HEADER, "") if url.startswith("http:") else "",
        )

    @property
    def media_type(self) -> str:
        """What it says it is, without parameters."""
        return self.by_name.get("content-type", "").split(";", 1)[0].strip().lower()

    @property
    def redirect(self) -> bool:
        """Whether it sends elsewhere."""
        return self.status in REDIRECTS and "location" in self.by_name

    @property
    def frame(self) -> str:
        """The frame whose document it is, empty where it is none's or the page's own."""
        return str(self.event.get("frameId", "")) if self.kind == "Document" and not self.main else ""

    def let_on(self) -> None:
        """Let the browser have it as it came."""
        self.session.post("Fetch.continueRequest", requestId=self.handle)

    def abort(self) -> None:
        """Let the browser have nothing of it."""
        self.session.post("Fetch.failRequest", requestId=self.handle, errorReason="Aborted")


def may_unpack(arrived: int, encoding: str) -> bool:
    """Whether ``arrived`` bytes of a visit's own, sent in the Content-Encoding ``encoding``, can be what the browser grew by. Its memory is one for all
    pages: what another page's answer unpacks to is no trouble of this one's."""
    most = arrived * _COPIES
    for one in filter(None, (part.strip().lower() for part in encoding.split(","))):
        if one not in _UNPACKS:
            return True
        most *= _UNPACKS[one]
    return most >= _GROWTH


class Answers:
    """Copies the held answers of one visit into ``recording`` and ``exchanges``. ``clock`` counts seconds, ``now`` milliseconds since
    the visit began; ``memory`` says how many bytes the browser takes. ``page`` is the page's session, once it is known."""

    def __init__(
        self,
        recording: Recording,
        exchanges: Exchanges,
        settings: CaptureSettings,
        proxy: OutgoingProxy,
        memory: Callable[[], int],
        clock: Callable[[], float],
        now: Callable[[], float],
    ) -> None:
        self.page: Session | None = None
        self._recording = recording
        self._exchanges = exchanges
        self._settings = settings
        self._proxy = proxy
        self._memory = memory
        self._memory_before = memory()
        self._clock = clock
        self._now = now

    async def let_on(self, session: Session, event: Mapping[str, Any]) -> None:
        """Copy one answer's body and let it on; whatever goes wrong, the page is not left waiting."""
        answer = _Answer.of(session, event, self._recording.is_main(event, str(event.get("resourceType", ""))))
        try:
            await self._copy(answer)
        except (DevToolsError, TimeoutError):
            answer.let_on()

    async def _copy(self, answer: _Answer) -> None:
        if (error := answer.event.get("responseErrorReason")) is not None:
            self._failed_early(answer, str(error))
            answer.let_on()
            return
        exchange = self._exchange(answer)
        if answer.trouble:
            exchange = replace(exchange, omitted="answered by the outgoing proxy itself", failure=answer.trouble)
        self._head(answer)
        omitted = exchange.omitted or self._unkept(answer)
        if omitted or answer.redirect or answer.status in _BODILESS:
            self._exchanges.keep(answer.request, replace(exchange, omitted=omitted))
            self._without_body(answer, omitted)
            return
        body, why = await self._body(answer)
        if body is None:
            if answer.main:
                self._recording.cut = why
            self._exchanges.keep(answer.request, replace(exchange, omitted=why))
            answer.let_on()
            return
        length = answer.by_name.get("content-length", "") if "content-encoding" not in answer.by_name else ""
        if not why and length.isdecimal() and len(body) < int(length):
            why = f"{len(body)} of {int(length)} bytes came"
        if len(body) >= self._settings.max_body:
            too_long = f"more than {self._settings.max_body} bytes"
            if answer.main:
                self._recording.too_large = too_long
                self._exchanges.keep(answer.request, replace(exchange, omitted=too_long))
                answer.abort()
                return
            why = why or too_long  # the proxy lets no more than that through
        if answer.main:
            why = why or (_part(answer.by_name.get("content-range", "")) if answer.status == 206 else "")
            await self._main_body(answer, body, why)
        else:
            if answer.frame and body.startswith(b"%PDF-"):
                self._recording.failed_frames[answer.frame] = answer.url  # nothing here shows a PDF inside a page
            answer.let_on()
        self._exchanges.keep(answer.request, replace(exchange, failure=why), body)

    def _head(self, answer: _Answer) -> None:
        """Note what an answer's head says of the page, or of one of its frames."""
        recording = self._recording
        if answer.trouble.startswith("refused"):
            recording.refuse(f"{answer.url[:LONGEST]}: {answer.trouble}")
        if answer.frame:
            # What it says of its frame replaces what one before it said.
            recording.failed_frames.pop(answer.frame, None)
            recording.refused_frames.pop(answer.frame, None)
            if answer.trouble or answer.status >= _TROUBLED:
                # The proxy's own words are none of the page's, nor is a server's trouble what was to stand there.
                recording.failed_frames[answer.frame] = answer.url
            elif answer.status >= _REFUSED:
                recording.refused_frames[answer.frame] = answer.status
        if not answer.main:
            return
        recording.main_request = answer.request
        recording.main_failure = recording.ended.get(answer.request, "")
        location = answer.by_name.get("location") if answer.redirect else None
        recording.hops.append(Hop(url=answer.url, status=answer.status, location=location))
        recording.headers = list(answer.headers)
        recording.loose = b""
        recording.media_type = answer.media_type
        recording.trouble = answer.trouble
        recording.timings["answer"] = self._now()
        if not answer.redirect and self._settings.profile is Profile.REPEATABLE:
            self._start_clock()

    def _without_body(self, answer: _Answer, omitted: str) -> None:
        """Let an answer on of which no body is kept, for that reason if there is one; a page too large to be held is broken off."""
        if answer.main and "more than" in omitted:
            self._recording.too_large = omitted
            answer.abort()
            return
        if answer.main and omitted and kind_of(answer.by_name, b"").file:
            self._recording.unsupported = omitted
        answer.let_on()

    async def _main_body(self, answer: _Answer, body: bytes, why: str) -> None:
        """Note what the page's own body is, which is cut for the reason ``why`` if there is one, and hand it on: a file not at all, what a
        browser would save as something that it shows."""
        recording = self._recording
        if why:
            recording.cut = why
        elif not answer.by_name.keys() & _LENGTHS:
            recording.loose = body
        told = (answer.by_name, body, answer.url)
        recording.kind = kind_of(*told) if len(body) < _LONG else await asyncio.to_thread(kind_of, *told)
        recording.body = body if recording.kind.name else None
        recording.markup = b"" if recording.kind.name else body[:LONGEST_MARKUP]
        if recording.kind.file:
            recording.file = body
            answer.abort()
            return
        if recording.kind.played:
            # What plays is asked for again by what plays it, and its first answer never said to have ended.
            recording.ended.setdefault(answer.request, "")
            recording.pending.discard(answer.request)
        if recording.kind.show_as:
            self._show(answer, recording.kind.made or body)
        else:
            answer.let_on()

    async def _body(self, answer: _Answer) -> tuple[bytes | None, str]:
        """The body of a held answer and why it is not whole, if it is not. One that takes too long is broken off and ends there.

        What counts is the time the site lets itself be waited for: not while it sends at a fair rate, nor while what it sent is
        still on its way through this machine. All in all it may take `_LONGEST_WAIT` times as long.
        """
        told = answer.session.post("Fetch.getResponseBody", requestId=answer.handle)
        allowed = self._settings.body_deadline
        allowed = min(allowed, self._settings.load_deadline) if answer.main else allowed
        parts = urlsplit(answer.url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        flow = self._proxy.flows[f"{parts.hostname}:{port}"]
        now, came = self._clock(), flow.arrived
        last, waited = now + _LONGEST_WAIT * allowed, 0.0
        why = f"the answer had not ended after {allowed:g} s"
        cut = False
        while True:
            done, _ = await asyncio.wait({told}, timeout=_WATCH if not cut else _GRACE)
            if done:
                break
            grown = self._memory() - self._memory_before
            if grown > _GROWTH and may_unpack(flow.arrived, answer.by_name.get("content-encoding", "")):
                self._recording.too_large = "an answer unpacked to more than can be held"
                if self.page is not None:
                    self.page.close_target()
                return None, self._recording.too_large
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
        result = told.result()
        text = str(result.get("body", ""))
        if not result.get("base64Encoded"):
            return text.encode("utf-8", "surrogatepass"), why if cut else ""
        if len(text) > 1_000_000:
            return await asyncio.to_thread(pybase64.b64decode, text), why if cut else ""
        return pybase64.b64decode(text), why if cut else ""

    def _failed_early(self, answer: _Answer, error: str) -> None:
        """Note a request that got no answer at all."""
        parts = urlsplit(answer.url)
        trouble = self._proxy.troubles.get(f"{parts.hostname}:{parts.port or (443 if parts.scheme == 'https' else 80)}")
        if answer.main:
            self._recording.hops.append(Hop(url=answer.url, status=0))
            if self._recording.navigations and error != "Aborted":
                # The page sent its reader there, and the browser shows an error in its place.
                self._recording.trouble = f"{trouble.kind}: {trouble.detail}" if trouble else f"no answer: {error}"
        elif answer.frame:
            self._recording.failed_frames[answer.frame] = answer.url
        if trouble is not None and trouble.kind == "refused by policy":
            self._recording.refuse(f"{answer.url[:LONGEST]}: {trouble.kind}: {trouble.detail}")
        self._exchanges.keep(answer.request, replace(self._exchange(answer), failure=error))

    def _unkept(self, answer: _Answer) -> str:
        """Why a body is not kept, empty when it is to be."""
        length = answer.by_name.get("content-length", "")
        if answer.media_type == "multipart/x-mixed-replace":
            return "one document after another in its own place has no end to wait for"
        if answer.media_type == "text/event-stream" or answer.kind in ("EventSource", "WebSocket"):
            return "a stream of events has no end to wait for"
        if length.isascii() and length.isdigit() and int(length[:20]) > self._settings.max_body and not answer.redirect:
            return f"{length[:20]} bytes, more than {self._settings.max_body}"
        if self._exchanges.full:
            return f"more than {self._settings.max_visit} bytes in one visit"
        if answer.event["request"]["method"] == "HEAD":
            return "a HEAD request's answer has none"
        return ""

    def _show(self, answer: _Answer, body: bytes) -> None:
        """Hand a document on that a browser would save, as one that it shows. What is kept are the headers that came."""
        # The body is unpacked, and its length another.
        untrue = ("content-type", "content-disposition", "content-encoding", "content-length", "transfer-encoding")
        told = [(k, v) for k, v in answer.headers if k.lower() not in untrue]
        told.append(("Content-Type", self._recording.kind.show_as))
        answer.session.post(
            "Fetch.fulfillRequest",
            requestId=answer.handle,
            responseCode=answer.status,
            responseHeaders=[{"name": name, "value": value} for name, value in told],
            body=body,
        )

    def _exchange(self, answer: _Answer) -> Exchange:
        asked = answer.event["request"]
        parts = urlsplit(answer.url)
        host = f"{parts.hostname}:{parts.port or (443 if parts.scheme == 'https' else 80)}"
        entries = asked.get("postDataEntries", ())
        sent = b"".join(binary(entry["bytes"]) for entry in entries if "bytes" in entry)
        if not sent and (text := asked.get("postData")):
            sent = str(text).encode("utf-8", "surrogatepass")
        return Exchange(
            url=answer.url,
            method=str(asked["method"]),
            request_headers=tuple((str(k), str(v)) for k, v in asked["headers"].items()),
            payload=self._exchanges.payload(sent) or None,
            status=answer.status,
            status_text=str(answer.event.get("responseStatusText", "")),
            protocol="",
            headers=tuple(answer.headers),
            kind=answer.kind,
            frame=str(answer.event.get("frameId", "")),
            started=self._now(),
            address=self._proxy.contacted.get(host, ""),
            body=None,
            size=0,
            omitted="",
            failure="",
        )

    def _start_clock(self) -> None:
        """Let virtual time begin with the main document. Not awaited: the answer comes only once the document has begun."""
        if self.page is not None:
            self.page.post(
                "Emulation.setVirtualTimePolicy",
                policy="pauseIfNetworkFetchesPending",
                budget=int(self._settings.virtual_seconds * 1000),
                maxVirtualTimeTaskStarvationCount=100_000,
            )


def _part(content_range: str) -> str:
    """Why an answer that calls itself a part is not the whole, empty where its range says that it is."""
    said = re.fullmatch(r"bytes (\d{1,15})-(\d{1,15})/(\d{1,15})", content_range.strip().lower())
    if said is not None and int(said[1]) == 0 and int(said[2]) + 1 == int(said[3]):
        return ""
    return f"the site sent a part: {content_range.strip()[:80] or 'it does not say which'}"
