"""The harness's own look-ups: one HTTP exchange at a time, by way of the outgoing proxy and never past it.

The proxy decides what may be contacted (`harness.capture.proxy`), so a look-up can reach no more than the browser can. Answers are
limited in time and in size: an archive or a site under check may be slow, huge or hostile.
"""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
import zlib
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol
from urllib.parse import quote, urljoin, urlsplit

from harness.capture.proxy import TROUBLE_HEADER
from harness.model.exchange import REDIRECTS

_HEAD_LIMIT = 64 * 1024
_CHUNK = 64 * 1024
_INTERIM_LIMIT = 8
_NO_BODY = frozenset({204, 304})
_STATUS_LINE = re.compile(rb"HTTP/1\.[01] ([1-9]\d\d)(?: .*)?")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HOST = re.compile(r"[0-9a-z._-]+|[0-9a-f:.]+", re.IGNORECASE)
_UNPRINTABLE = re.compile(r"[\x00-\x20\x7f-\x9f]")
# Everything that RFC 3986 lets stand in a path or a query, and "%" so that escapes are not escaped again.
_SAFE = "!$&'()*+,-./:;=?@_~%[]|"
# What a request for another origin must not carry on from a redirect.
_PRIVATE_HEADERS = frozenset({"authorization", "cookie"})
_OWN_HEADERS = frozenset({"host", "connection", "user-agent", "accept-encoding", "content-length", "transfer-encoding"})


class FetchError(Exception):
    """Why there is no answer, in words. Its text begins with the URL that was asked."""

    def __init__(self, url: str, reason: str) -> None:
        super().__init__(f"{url}: {reason}")
        self.url = url
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. ``url`` is the one that answered, after redirects; ``truncated`` when there was more of ``body``."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    truncated: bool

    def header(self, name: str) -> str | None:
        """The first header of that name, whatever its case; ``None`` when there is none."""
        return next(iter(self.all(name)), None)

    def all(self, name: str) -> tuple[str, ...]:
        """Every header of that name, whatever its case, in the order sent."""
        return tuple(value for key, value in self.headers if key.lower() == name.lower())


class Fetch(Protocol):
    """What look-ups need of a client: `Fetcher` is one, and so is whatever a test puts in its place."""

    async def __call__(
        self, url: str, *, headers: Mapping[str, str], max_bytes: int, redirects: int = 0
    ) -> Answer:  # pragma: no cover
        """The answer to a GET. Raises `FetchError`."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetcher:
    """`fetch` with everything decided that is the same for a whole run."""

    proxy_port: int
    user_agent: str
    deadline: float = 20.0

    async def __call__(self, url: str, *, headers: Mapping[str, str], max_bytes: int, redirects: int = 0) -> Answer:
        """The answer to a GET. Raises `FetchError`."""
        return await fetch(
            url,
            proxy_port=self.proxy_port,
            headers=headers,
            user_agent=self.user_agent,
            deadline=self.deadline,
            max_bytes=max_bytes,
            redirects=redirects,
        )


async def fetch(
    url: str,
    *,
    proxy_port: int,
    headers: Mapping[str, str] | Iterable[tuple[str, str]],
    user_agent: str,
    deadline: float,
    max_bytes: int,
    redirects: int = 0,
) -> Answer:
    """GET ``url`` through the proxy on 127.0.0.1 at ``proxy_port``; the answer is the last one reached.

    At most ``redirects`` redirects are followed, each again through the proxy; one more comes back as the answer that it is.
    ``deadline`` is for everything together, in seconds. At most ``max_bytes`` of the body, unpacked, are kept, and with 0 the
    body is not waited for. Certificates are verified with the machine's own roots.

    Raises `FetchError` for whatever keeps an answer from coming: an address that is not one, a refusal by policy, a name, a
    connection, a certificate, the deadline, an answer that is not HTTP/1.1 or breaks off before its stated end.
    """
    given = tuple(headers.items() if isinstance(headers, Mapping) else headers)
    for name, value in (*given, ("User-Agent", user_agent)):
        _check_header(url, name, value)
    try:
        async with asyncio.timeout(deadline):
            for left in range(redirects, -1, -1):
                answer = await _exchange(_Target.of(url), proxy_port, given, user_agent, max_bytes)
                location = answer.header("location")
                if left == 0 or answer.status not in REDIRECTS or not location:
                    break
                following = joined(answer.url, location)
                if _origin(following) != _origin(url):
                    given = tuple((name, value) for name, value in given if name.lower() not in _PRIVATE_HEADERS)
                url = following
            return answer
    except TimeoutError as error:
        raise FetchError(url, f"no full answer within {deadline:g} s") from error


def joined(base: str, reference: str) -> str:
    """``reference``, as a header gives it, made absolute against ``base``. Raises `FetchError` when it is no reference."""
    try:
        return urljoin(base, reference.strip())
    except ValueError as error:
        raise FetchError(base, f"leads to what is no address: {reference[:200]!r}") from error


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc.lower()


def _check_header(url: str, name: str, value: str) -> None:
    if not _TOKEN.fullmatch(name) or "\r" in value or "\n" in value or "\0" in value or not _is_latin(value):
        raise FetchError(url, f"a header that cannot be sent: {name!r}")


def _is_latin(value: str) -> bool:
    return all(ord(character) < 256 for character in value)


@dataclass(frozen=True, slots=True)
class _Target:
    """A URL taken apart into what goes over the wire."""

    url: str
    scheme: str
    host: str
    port: int
    path: str

    @property
    def authority(self) -> str:
        name = f"[{self.host}]" if ":" in self.host else self.host
        return name if self.port == (443 if self.scheme == "https" else 80) else f"{name}:{self.port}"

    @property
    def endpoint(self) -> str:
        name = f"[{self.host}]" if ":" in self.host else self.host
        return f"{name}:{self.port}"

    @classmethod
    def of(cls, url: str) -> _Target:
        """Raises `FetchError` for what is not an http or https URL with a host, or carries a password."""
        # urlsplit drops some control characters without a word; what is asked must be what was written.
        if _UNPRINTABLE.search(url):
            raise FetchError(url, "an address with blanks or control characters")
        try:
            parts = urlsplit(url)
            port = parts.port
            host = (parts.hostname or "").rstrip(".")
            if host and ":" not in host:
                host = host.encode("idna").decode("ascii")
            path = quote((parts.path or "/") + (f"?{parts.query}" if parts.query else ""), safe=_SAFE)
        except ValueError as error:
            raise FetchError(url, f"not an address: {error}") from error
        if parts.scheme not in ("http", "https"):
            raise FetchError(url, f"scheme {parts.scheme!r}; only http and https are asked")
        if not host or port == 0:
            raise FetchError(url, "an address without a host or port")
        if not _HOST.fullmatch(host):
            raise FetchError(url, f"no host is called {host[:80]!r}")
        if "@" in parts.netloc:
            raise FetchError(url, "an address with a user name in it")
        return cls(
            url=url.partition("#")[0],
            scheme=parts.scheme,
            host=host,
            port=port or (443 if parts.scheme == "https" else 80),
            path=path,
        )


async def _exchange(
    target: _Target, proxy_port: int, headers: tuple[tuple[str, str], ...], user_agent: str, max_bytes: int
) -> Answer:
    writer: asyncio.StreamWriter | None = None
    try:
        if target.scheme == "https":
            reader, writer = await _tunnel(target, proxy_port)
            asked = target.path
        else:
            reader, writer = await asyncio.open_connection("127.0.0.1", proxy_port, limit=_HEAD_LIMIT)
            asked = f"http://{target.authority}{target.path}"
        kept = [(name, value) for name, value in headers if name.lower() not in _OWN_HEADERS]
        lines = [
            f"GET {asked} HTTP/1.1",
            f"Host: {target.authority}",
            f"User-Agent: {user_agent}",
            "Accept-Encoding: identity",
            *(f"{name}: {value}" for name, value in kept),
            "Connection: close",
        ]
        writer.write("\r\n".join([*lines, "", ""]).encode("latin-1"))
        await writer.drain()
        return await _answer(target, reader, max_bytes)
    except ssl.SSLCertVerificationError as error:
        raise FetchError(target.url, f"certificate: {error.verify_message or error.reason}") from error
    except ssl.SSLError as error:
        raise FetchError(target.url, f"TLS: {error.reason or error}") from error
    except asyncio.LimitOverrunError as error:
        raise FetchError(target.url, f"headers of more than {_HEAD_LIMIT} bytes") from error
    except asyncio.IncompleteReadError as error:
        raise FetchError(target.url, "connection: closed before the whole answer had come") from error
    except OSError as error:
        raise FetchError(target.url, f"connection: {error}") from error
    finally:
        if writer is not None:
            # Nothing more is wanted of it, and a polite goodbye would wait for the other side.
            writer.transport.abort()


async def _tunnel(target: _Target, proxy_port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    loop = asyncio.get_running_loop()
    connection = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        connection.setblocking(False)
        await loop.sock_connect(connection, ("127.0.0.1", proxy_port))
        request = f"CONNECT {target.endpoint} HTTP/1.1\r\nHost: {target.endpoint}\r\n\r\n"
        await loop.sock_sendall(connection, request.encode("ascii"))
        head = b""
        while b"\r\n\r\n" not in head:
            if len(head) > _HEAD_LIMIT:
                raise FetchError(target.url, "the proxy's answer does not end")
            if not (chunk := await loop.sock_recv(connection, 4096)):
                raise FetchError(target.url, "connection: the proxy closed it")
            head += chunk
        status, fields = _head(target.url, head.partition(b"\r\n\r\n")[0])
        if status != 200:
            raise FetchError(target.url, _value(fields, TROUBLE_HEADER) or f"the proxy answered {status}")
        if not head.endswith(b"\r\n\r\n"):
            raise FetchError(target.url, "the site spoke before it was spoken to")
    except BaseException:
        connection.close()
        raise
    # From here on the transport owns the socket, and closes it when the handshake fails.
    return await asyncio.open_connection(
        sock=connection, ssl=ssl.create_default_context(), server_hostname=target.host, limit=_HEAD_LIMIT
    )


def _head(url: str, head: bytes) -> tuple[int, tuple[tuple[str, str], ...]]:
    status_line, *lines = re.split(rb"\r?\n", head)
    match = _STATUS_LINE.fullmatch(status_line)
    if match is None:
        raise FetchError(url, "an answer that is not HTTP/1.1")
    fields: list[tuple[str, str]] = []
    for line in lines:
        text = line.decode("latin-1")
        if text[:1] in (" ", "\t") and fields:  # a folded line, as old servers send
            name, value = fields[-1]
            fields[-1] = (name, f"{value} {text.strip()}")
            continue
        name, colon, value = text.partition(":")
        if colon and _TOKEN.fullmatch(name.strip()):
            fields.append((name.strip(), value.strip()))
    return int(match[1]), tuple(fields)


def _value(fields: tuple[tuple[str, str], ...], name: str) -> str | None:
    return next((value for key, value in fields if key.lower() == name.lower()), None)


async def _answer(target: _Target, reader: asyncio.StreamReader, max_bytes: int) -> Answer:
    for number in range(_INTERIM_LIMIT):
        status, fields = _head(target.url, (await reader.readuntil(b"\r\n\r\n"))[:-4])
        # The proxy speaks first or not at all: it takes the header out of what sites send, and in a tunnel nobody does.
        if number == 0 and target.scheme == "http" and (trouble := _value(fields, TROUBLE_HEADER)):
            raise FetchError(target.url, trouble)
        if status == 101:
            raise FetchError(target.url, "an answer that leaves HTTP/1.1")
        if status >= 200:
            break
    else:
        raise FetchError(target.url, "interim answers without end")
    answer = Answer(url=target.url, status=status, headers=fields, body=b"", truncated=False)
    if status in _NO_BODY:
        return answer
    if max_bytes <= 0:
        return replace(answer, truncated=True)
    pieces = _body(target.url, reader, fields)
    body, truncated = await _collected(_unpacked(target.url, pieces, fields), max_bytes)
    return replace(answer, body=body, truncated=truncated)


async def _collected(pieces: AsyncIterator[bytes], max_bytes: int) -> tuple[bytes, bool]:
    kept = bytearray()
    async for piece in pieces:
        kept += piece
        if len(kept) > max_bytes:
            return bytes(kept[:max_bytes]), True
    return bytes(kept), False


async def _body(url: str, reader: asyncio.StreamReader, fields: tuple[tuple[str, str], ...]) -> AsyncIterator[bytes]:
    """The body's bytes as framed by RFC 9112, section 6."""
    if coding := (_value(fields, "transfer-encoding") or "").lower():
        if coding != "chunked":
            raise FetchError(url, f"transfer encoding {coding!r}")
        while size := await _chunk_size(url, reader):
            left = size
            while left:
                if not (piece := await reader.read(min(left, _CHUNK))):
                    raise asyncio.IncompleteReadError(b"", left)
                left -= len(piece)
                yield piece
            if await reader.readexactly(2) != b"\r\n":
                raise FetchError(url, "a chunk that does not end where it says")
    elif (length := _value(fields, "content-length")) is not None:
        if not re.fullmatch(r"[0-9]{1,18}", length):
            raise FetchError(url, f"a length that is none: {length[:40]!r}")
        left = int(length)
        while left:
            if not (piece := await reader.read(min(left, _CHUNK))):
                raise asyncio.IncompleteReadError(b"", left)
            left -= len(piece)
            yield piece
    else:
        while piece := await reader.read(_CHUNK):
            yield piece


async def _chunk_size(url: str, reader: asyncio.StreamReader) -> int:
    line = await reader.readuntil(b"\n")
    text = line.partition(b";")[0].strip()
    if not re.fullmatch(rb"[0-9A-Fa-f]{1,15}", text):
        raise FetchError(url, "a chunk without a size")
    return int(text, 16)


async def _unpacked(
    url: str, pieces: AsyncIterator[bytes], fields: tuple[tuple[str, str], ...]
) -> AsyncIterator[bytes]:
    """The body as it was before the server packed it, which some do unasked. A small body may unpack to a huge one."""
    coding = (_value(fields, "content-encoding") or "identity").lower()
    if coding == "identity":
        async for piece in pieces:
            yield piece
        return
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise FetchError(url, f"packed as {coding[:40]!r}, which was not asked for")
    # 47: either of the gzip and zlib wrappings. Some servers send "deflate" without any.
    unpacker = zlib.decompressobj(47)
    first = True
    try:
        async for packed in pieces:
            try:
                out = unpacker.decompress(packed, _CHUNK)
            except zlib.error:
                if not (first and coding == "deflate"):
                    raise
                unpacker = zlib.decompressobj(-15)
                out = unpacker.decompress(packed, _CHUNK)
            first = False
            while out:
                yield out
                out = unpacker.decompress(unpacker.unconsumed_tail, _CHUNK) if unpacker.unconsumed_tail else b""
        if not first and not unpacker.eof:
            raise FetchError(url, f"packed as {coding}, but breaks off")
    except zlib.error as error:
        raise FetchError(url, f"packed as {coding}, but does not unpack") from error
