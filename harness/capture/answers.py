"""Answers that are held at their headers until their bodies have been copied, and then let on to the page as they came."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
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
from harness.model.exchange import Exchange
from harness.model.snapshot import Hop

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
# From which status on a frame shows its server's trouble and nothing of what was to stand there.
_TROUBLED = 500
_BODILESS = frozenset({204, 205, 304})
# By which an answer says where it ends.
_LENGTHS = frozenset({"content-length", "transfer-encoding"})
# A document of more bytes than this is looked at beside the visits, which it would hold up: a long feed takes a second.
_LONG = 100_000


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
        handle = str(event["requestId"])
        try:
            await self._copy(session, event, handle)
        except (DevToolsError, TimeoutError):
            session.post("Fetch.continueRequest", requestId=handle)

    async def _copy(self, session: Session, event: Mapping[str, Any], handle: str) -> None:
        kind, url = str(event.get("resourceType", "")), str(event["request"]["url"])
        request = str(event.get("networkId") or handle)
        main = self._recording.is_main(event, kind)
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
            self._recording.refuse(f"{url[:LONGEST]}: {trouble}")
        redirect = status in _REDIRECTS and "location" in by_name
        if main:
            self._recording.main_request = request
            self._recording.main_failure = self._recording.ended.get(request, "")
            self._main_answer(url, status, headers, media_type, trouble, by_name.get("location") if redirect else None)
        exchange = self._exchange(event, kind, url, status, headers)
        if trouble:
            exchange = replace(exchange, omitted="answered by the outgoing proxy itself", failure=trouble)
            if not main and event.get("frameId") and kind == "Document":
                self._recording.failed_frames[str(event["frameId"])] = (
                    url  # the proxy's own words are none of the page's
                )
        omitted = exchange.omitted or self._unkept(event, status, redirect, media_type, by_name, kind)
        body: bytes | None = None
        if main and not redirect and self._settings.profile is Profile.REPEATABLE:
            self._start_clock()
        if omitted or redirect or status in _BODILESS:
            self._exchanges.keep(request, replace(exchange, omitted=omitted))
            if main and "more than" in omitted:
                self._recording.too_large = omitted
                session.post("Fetch.failRequest", requestId=handle, errorReason="Aborted")
                return
            if main and omitted and kind_of(by_name, b"").file:
                self._recording.unsupported = omitted
            session.post("Fetch.continueRequest", requestId=handle)
            return
        body, why = await self._body(session, handle, url, main)
        length = by_name.get("content-length", "") if "content-encoding" not in by_name else ""
        if not why and body is not None and length.isdecimal() and len(body) < int(length):
            why = f"{len(body)} of {int(length)} bytes came"
        if main and body is not None and len(body) >= self._settings.max_body:
            self._recording.too_large = f"more than {self._settings.max_body} bytes"
            self._exchanges.keep(request, replace(exchange, omitted=self._recording.too_large))
            session.post("Fetch.failRequest", requestId=handle, errorReason="Aborted")
            return
        if main and not why and status == 206:
            why = _part(by_name.get("content-range", ""))
        if main and why:
            self._recording.cut = why
        if not main and not why and body is not None and len(body) >= self._settings.max_body:
            why = f"more than {self._settings.max_body} bytes"  # the proxy lets no more than that through
        if main and not why and body is not None and not by_name.keys() & _LENGTHS:
            self._recording.loose = body
        if main and body is not None and not trouble:
            told = (by_name, body, url)
            self._recording.kind = kind_of(*told) if len(body) < _LONG else await asyncio.to_thread(kind_of, *told)
            self._recording.body = body if self._recording.kind.name else None
            self._recording.markup = b"" if self._recording.kind.name else body[:LONGEST_MARKUP]
            if self._recording.kind.file:
                self._recording.file = body
                self._exchanges.keep(request, exchange, body)
                session.post("Fetch.failRequest", requestId=handle, errorReason="Aborted")
                return
        elif kind == "Document" and body is not None and body.startswith(b"%PDF-"):
            self._recording.failed_frames[str(event.get("frameId", ""))] = url  # nothing here shows a PDF inside a page
        if not main and kind == "Document" and status >= _TROUBLED:
            self._recording.failed_frames[str(event.get("frameId", ""))] = url
        if main and self._recording.kind.played:
            # What plays is asked for again by what plays it, and its first answer never said to have ended.
            self._recording.ended.setdefault(request, "")
            self._recording.pending.discard(request)
        if main and self._recording.kind.show_as and body is not None:
            self._show(session, handle, status, headers, self._recording.kind.made or body)
        else:
            session.post("Fetch.continueRequest", requestId=handle)
        if body is None:
            self._exchanges.keep(request, replace(exchange, omitted=why))
        else:
            self._exchanges.keep(request, replace(exchange, failure=why), body)

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
        recording = self._recording
        recording.hops.append(Hop(url=url, status=status, location=location))
        recording.headers = list(headers)
        recording.loose = b""
        recording.media_type = media_type
        recording.trouble = trouble
        recording.timings["answer"] = self._now()

    def _failed_early(self, event: Mapping[str, Any], request: str, kind: str, main: bool, error: str) -> None:
        """Note a request that got no answer at all."""
        url = str(event["request"]["url"])
        parts = urlsplit(url)
        trouble = self._proxy.troubles.get(f"{parts.hostname}:{parts.port or (443 if parts.scheme == 'https' else 80)}")
        if main:
            self._recording.hops.append(Hop(url=url, status=0))
            if self._recording.navigations and error != "Aborted":
                # The page sent its reader there, and the browser shows an error in its place.
                self._recording.trouble = f"{trouble.kind}: {trouble.detail}" if trouble else f"no answer: {error}"
        elif kind == "Document" and event.get("frameId"):
            self._recording.failed_frames[str(event["frameId"])] = url
        if trouble is not None and trouble.kind == "refused by policy":
            self._recording.refuse(f"{url[:LONGEST]}: {trouble.kind}: {trouble.detail}")
        self._exchanges.keep(request, replace(self._exchange(event, kind, url, 0, []), failure=error))

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
        if media_type == "multipart/x-mixed-replace":
            return "one document after another in its own place has no end to wait for"
        if media_type == "text/event-stream" or kind in ("EventSource", "WebSocket"):
            return "a stream of events has no end to wait for"
        if length.isascii() and length.isdigit() and int(length[:20]) > self._settings.max_body and not redirect:
            return f"{length[:20]} bytes, more than {self._settings.max_body}"
        if self._exchanges.full:
            return f"more than {self._settings.max_visit} bytes in one visit"
        if event["request"]["method"] == "HEAD":
            return "a HEAD request's answer has none"
        return ""

    def _show(self, session: Session, handle: str, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        """Hand a document on that a browser would save, as one that it shows. What is kept are the headers that came."""
        # The body is unpacked, and its length another.
        untrue = ("content-type", "content-disposition", "content-encoding", "content-length", "transfer-encoding")
        told = [(k, v) for k, v in headers if k.lower() not in untrue]
        told.append(("Content-Type", self._recording.kind.show_as))
        session.post(
            "Fetch.fulfillRequest",
            requestId=handle,
            responseCode=status,
            responseHeaders=[{"name": name, "value": value} for name, value in told],
            body=body,
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
        entries = asked.get("postDataEntries", ())
        sent = b"".join(binary(entry["bytes"]) for entry in entries if "bytes" in entry)
        if not sent and (text := asked.get("postData")):
            sent = str(text).encode("utf-8", "surrogatepass")
        return Exchange(
            url=url,
            method=str(asked["method"]),
            request_headers=tuple((str(k), str(v)) for k, v in asked["headers"].items()),
            payload=self._exchanges.payload(sent) or None,
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
