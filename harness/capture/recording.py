"""What is recorded of one visit: its main document, its requests with their bodies, and what went wrong. Bounded, and told without secrets."""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from harness.capture.kinds import PAGE, Kind
from harness.capture.redact import Redactor, says_who_asks
from harness.capture.secrets import called_tokens
from harness.model.exchange import Exchange
from harness.model.snapshot import Hop

# How many console errors and refused requests are kept: enough to understand a page, bounded against a hostile one.
KEPT = 50
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
LONGEST = 8000

# A payload of so many characters is told as it is, a longer one kept like a body and told by its digest.
_PAYLOAD = 100_000
_DIGEST = re.compile(r"[0-9a-f]{64}")

# Which answers are looked through for what they call a token, and up to how many bytes.
_GIVES_TOKENS = ("json", "html")
_MOST_GIVEN = 1_000_000

# How an answer's failure says that it broke off on its way. One that the page itself gave up says something else.
BROKEN_OFF = (
    "bytes came",
    "CONTENT_LENGTH_MISMATCH",
    "INCOMPLETE_CHUNKED",
    "INVALID_CHUNKED",
    "CONTENT_DECODING",
    "had not ended",
)

# How the failure of an answer that never came says that its server had been reached; a browser's and the outgoing proxy's words. A host that is
# not there at all is none that fails in passing: it may have gone for good, or never have been meant for readers here.
_NO_ANSWER = (
    "ConnectionClosed",
    "ConnectionReset",
    "ERR_CONNECTION_CLOSED",
    "ERR_CONNECTION_RESET",
    "ERR_EMPTY_RESPONSE",
    "ERR_HTTP2_",
    "closed before any answer came",
)
# What a page is made of beside its document: what its scripts ask for may hold its text, they may write it, and its styles say what is seen.
_MAKES_THE_PAGE = frozenset({"XHR", "Fetch", "Script", "Stylesheet"})
# The statuses by which a server says that it could not answer, as it would another time.
_TOO_MANY, _SERVER_FAILED = 429, 500


@dataclass(slots=True)
class Recording:
    """What was recorded of one visit so far. Times in milliseconds since the visit began."""

    hops: list[Hop] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    media_type: str = ""
    body: bytes | None = None
    markup: bytes = b""
    # The body of a document that did not say how long it is.
    loose: bytes = b""
    kind: Kind = PAGE
    file: bytes | None = None
    main_failure: str = ""
    cut: str = ""
    trouble: str = ""
    too_large: str = ""
    unsupported: str = ""
    crashed: str = ""
    # Where the page was to go and may not, and why.
    forbidden: str = ""
    console_errors: list[str] = field(default_factory=list)
    blocked_requests: list[str] = field(default_factory=list)
    # Frames that show nothing of what was to stand in them, with its addresses.
    failed_frames: dict[str, str] = field(default_factory=dict)
    # By frame, the status by which a server says that it is not there, or not for this visitor.
    refused_frames: dict[str, int] = field(default_factory=dict)
    timings: dict[str, float] = field(default_factory=dict)
    exchanges: list[Exchange] = field(default_factory=list)
    bodies: dict[str, tuple[bytes, str]] = field(default_factory=dict)
    navigations: int = 0
    loaded: bool = False
    parsed: bool = False
    quiet_since: float = 0.0
    pending: set[str] = field(default_factory=set)
    # Documents of frames, and what scripts asked for, of which not even the head of an answer has reached the page: frame, kind and address;
    # and those that had not when the page was stopped.
    waiting: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    unanswered: tuple[tuple[str, str, str], ...] = ()
    # What was answered, by address without a query: who asks for it again asks for news.
    answered: set[str] = field(default_factory=set)
    # Which of them are asked for as fonts; None once fonts are no longer waited for.
    fonts: set[str] | None = field(default_factory=set)
    main_frame: str = ""
    main_request: str = ""
    # How requests ended, empty where they came whole. News of one may come before its answer does, or its beginning be lost.
    ended: dict[str, str] = field(default_factory=dict)

    def is_main(self, event: Mapping[str, Any], kind: str) -> bool:
        """Whether an event of the DevTools protocol, about a resource of ``kind``, is about the page's own document."""
        return kind == "Document" and event.get("frameId") == self.main_frame

    def unanswered_frames(self) -> dict[str, str]:
        """The addresses of documents that frames are still waiting for, by frame."""
        return {frame: url for frame, kind, url in self.unanswered if kind == "Document"}

    def only_fonts(self) -> bool:
        """Whether the page waits for fonts, and for nothing else."""
        return bool(self.fonts) and self.pending <= (self.fonts or set())

    def leave_fonts(self) -> int:
        """Wait for no font any more; how many had not come."""
        late = (self.fonts or set()) & self.pending
        self.pending -= late
        self.fonts = None
        return len(late)

    def refuse(self, what: str) -> None:
        """Note a request that was refused by policy."""
        if len(self.blocked_requests) < KEPT:
            self.blocked_requests.append(what)

    def say(self, words: str) -> None:
        """Note an error on the page's console."""
        if words and len(self.console_errors) < KEPT:
            self.console_errors.append(words[:LONGEST])


class Exchanges:
    """The requests of one visit and what they were answered: the first `_EXCHANGES`, with bodies of ``most`` bytes in all, and the one
    that goes beyond them."""

    def __init__(self, most: int) -> None:
        # One after another for each request: where it was led on, each hop was sent with headers of its own.
        self.sent_headers: defaultdict[str, list[list[tuple[str, str]]]] = defaultdict(list)
        self.protocols: dict[str, str] = {}
        self.failures: dict[str, str] = {}
        self._most = most
        self._sizes = 0
        self._records: list[tuple[str, Exchange, bytes | None]] = []
        self._payloads: dict[str, bytes] = {}

    @property
    def full(self) -> bool:
        """Whether no further body is to be kept."""
        return self._sizes > self._most

    def keep(self, request: str, exchange: Exchange, body: bytes | None = None) -> None:
        """Keep an exchange by its request's id, with the body that came, if any."""
        if len(self._records) < _EXCHANGES:
            self._sizes += len(body or b"")
            self._records.append((request, exchange, body))

    def payload(self, data: bytes) -> str:
        """What was sent along with a request, as its exchange tells it: as it is where it is text, else by its digest."""
        if not data:
            return ""
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = None
        if text is not None and len(text) <= _PAYLOAD and not _DIGEST.fullmatch(text):
            return text
        digest = hashlib.sha256(data).hexdigest()
        if digest not in self._payloads and not self.full:
            self._sizes += len(data)
            self._payloads[digest] = data
        return digest

    def _hops(self) -> list[tuple[list[tuple[str, str]] | None, bool]]:
        """For each record the headers that went over the wire with it, where they are known, and whether it is its request's last hop."""
        hops = Counter(request for request, _, _ in self._records)
        told, found = Counter[str](), list[tuple[list[tuple[str, str]] | None, bool]]()
        for request, _, _ in self._records:
            sent = self.sent_headers.get(request, [])
            told[request] += 1
            last = told[request] == hops[request]
            # Not every hop is told of: where the numbers differ, only the last one is certain.
            known = sent[told[request] - 1] if len(sent) == hops[request] else sent[-1] if sent and last else None
            found.append((known, last))
        return found

    def told(self, redactor: Redactor) -> tuple[list[Exchange], dict[str, tuple[bytes, str]]]:
        """The exchanges in the order they began, without secrets, and their bodies with media types by SHA-256."""
        exchanges, bodies = [], dict[str, tuple[bytes, str]]()
        for (request, exchange, came), (sent, last) in zip(self._records, self._hops(), strict=True):
            payload = redactor.text(exchange.payload) if exchange.payload else None
            if payload in self._payloads:
                data = redactor.body(self._payloads[payload])
                payload = hashlib.sha256(data).hexdigest()
                bodies.setdefault(payload, (data, "application/octet-stream"))
            known = replace(
                exchange,
                url=redactor.text(exchange.url),
                payload=payload,
                failure=exchange.failure or (self.failures.get(request, "") if last else ""),
                protocol=exchange.protocol or self.protocols.get(request, ""),
                request_headers=redactor.headers(sent if sent is not None else exchange.request_headers),
                headers=redactor.headers(exchange.headers),
            )
            if came is not None:
                body = redactor.body(came)
                sha256 = hashlib.sha256(body).hexdigest()
                bodies.setdefault(sha256, (body, exchange.media_type or "application/octet-stream"))
                known = replace(known, body=sha256, size=len(body))
            exchanges.append(known)
        return sorted(exchanges, key=lambda e: (e.started, e.url)), bodies

    def limits(self) -> list[str]:
        """What was cut off or not kept, and why; not yet without secrets."""
        limits = []
        if self.full:
            limits.append(f"more than {self._most} bytes in one visit: the bodies that came later are not kept")
        if len(self._records) >= _EXCHANGES:
            limits.append(f"more than {_EXCHANGES} requests: the later ones are not kept")
        limits += [
            f"{e.url[:300]}: {why}" for _, e, _ in self._records if "more than" in (why := e.omitted or e.failure)
        ][:KEPT]
        return limits

    def text_cut(self, shortened: Container[str], max_body: int) -> str:
        """What was cut off that holds text for readers, by a limit or on its way: a frame's document, or what a script asked for that is
        no picture or film; empty where nothing was. ``shortened`` are the addresses whose answers the outgoing proxy broke off."""
        for (request, e, _), (_, last) in zip(self._records, self._hops(), strict=True):
            why = e.omitted or e.failure or (self.failures.get(request, "") if last else "")
            bulky = e.url in shortened or ("more than" in why and "bytes" in why)
            asked = e.kind in ("XHR", "Fetch") and not e.media_type.startswith(_NO_TEXT)
            if bulky and (asked or e.kind == "Document"):
                return f"{e.url[:300]}: more than {max_body} bytes"
            if (asked or e.kind == "Document") and any(mark in why for mark in BROKEN_OFF):
                return f"{e.url[:300]}: {why}"
        return ""

    def not_had(self, own: Callable[[str], bool]) -> str:
        """A script or style sheet of a page, or what its scripts asked for, that could not be had from an address that is the page's ``own``,
        whose server was reached and failed or hung up; empty where nothing was. What an address gave at another time was had."""
        had, missed = set[str](), dict[str, str]()
        for (request, e, _), (_, last) in zip(self._records, self._hops(), strict=True):
            if e.kind not in _MAKES_THE_PAGE or e.method != "GET":
                continue
            place = e.url.partition("?")[0]
            why = " ".join(filter(None, (e.failure, self.failures.get(request, "") if last else "")))
            if any(mark in why for mark in _NO_ANSWER):
                missed.setdefault(place, why)
            elif not e.failure and (e.status >= _SERVER_FAILED or e.status == _TOO_MANY):
                missed.setdefault(place, f"status {e.status}")
            elif not why:
                had.add(place)
        return next((f"{url[:300]}: {why}" for url, why in missed.items() if url not in had and own(url)), "")

    def credentials(self) -> list[str]:
        """The values of headers that say who asks, without the names of their schemes, and what an address, a request or an answer calls a
        token; cookies are told apart."""
        hops = [headers for request in self.sent_headers.values() for headers in request]
        hops += [list(exchange.request_headers) for _, exchange, _ in self._records]
        values = [v for headers in hops for k, v in headers if says_who_asks(k) and k.lower() != "cookie"]
        texts = list[str]()
        for _, exchange, body in self._records:
            texts += [
                exchange.url,
                exchange.payload or "",
                *(v for k, v in exchange.headers if k.lower() == "location"),
            ]
            if body and len(body) < _MOST_GIVEN and any(kind in exchange.media_type for kind in _GIVES_TOKENS):
                texts.append(body.decode("utf-8", "replace"))
        given = [token for text in texts for token in called_tokens(text)]
        return [*(value.strip().rpartition(" ")[2] for value in values), *given]

    def arrived(self) -> set[str]:
        """The requests that were answered with a body, all of which came."""
        return {request for request, exchange, body in self._records if body is not None and not exchange.failure}

    def drawings(self, redactor: Redactor) -> list[str]:
        """The addresses of drawings that were answered with a secret in them."""
        return [
            e.url for _, e, body in self._records if body and e.media_type == "image/svg+xml" and redactor.holds(body)
        ]

    def cookies(self) -> list[dict[str, str]]:
        """The cookies that were set or sent, those included that the browser has no more."""
        found = []
        for request, exchange, _ in self._records:
            sent = [pair for headers in self.sent_headers.get(request, [exchange.request_headers]) for pair in headers]
            for name, value in (*exchange.headers, *sent):
                if name.lower() == "set-cookie":
                    parts = [line.split(";", 1)[0] for line in value.split("\n")]
                elif name.lower() == "cookie":
                    parts = value.split(";")
                else:
                    continue
                found += [{"value": part.partition("=")[2].strip().strip('"')} for part in parts]
        return found
