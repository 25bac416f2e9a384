"""The outgoing proxy: the browser's only way out. It resolves names, checks the addresses, and connects to what it checked.

It speaks HTTP/1.1 with absolute-form requests, one exchange per connection, and CONNECT. Because the address that was checked is
the one connected to, a name whose answer flips from public to private between two look-ups gains nothing.
"""

from __future__ import annotations

import asyncio
import socket
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from harness.capture.addresses import mapped, refusal
from harness.capture.settings import CaptureSettings

# The header that tells the harness (and nobody else) why the proxy itself answered.
TROUBLE_HEADER = "x-harness-trouble"

_HEAD_LIMIT = 256 * 1024
_CONNECT_DEADLINE = 15.0
_CHUNK = 64 * 1024
_HOP_HEADERS = (b"connection", b"proxy-connection", b"keep-alive", b"proxy-authorization", b"te", b"trailer")


class TroubleError(Exception):
    """Why a connection was not made: ``refused by policy``, ``name``, ``connection`` or ``timeout``, with a detail."""

    def __init__(self, *, kind: str, detail: str) -> None:
        super().__init__(f"{kind}: {detail}")
        self.kind = kind
        self.detail = detail


@dataclass(slots=True)
class Flow:
    """What a site has sent over all connections to it, in bytes, and how many of them wait for more of it now."""

    arrived: int = 0
    waiting: int = 0


class OutgoingProxy:
    """An asynchronous context manager; ``port`` is where it listens on 127.0.0.1 while open. Every visit has one of its own.

    ``troubles`` holds, by ``host:port``, why the last connection there was not made; ``contacted`` the address each
    ``host:port`` was reached at; ``flows`` what came from there; ``limits`` what was cut off and why, ``shortened`` the addresses
    whose answers were.
    """

    def __init__(self, settings: CaptureSettings) -> None:
        self._settings = settings
        self._server: asyncio.Server | None = None
        # Tasks that nobody refers to may be collected mid-flight, and their connections then hang.
        self._tasks: set[asyncio.Task[None]] = set()
        self._upstreams: dict[str, set[asyncio.StreamWriter]] = {}
        self.port = 0
        self.troubles: dict[str, TroubleError] = {}
        self.contacted: dict[str, str] = {}
        self.flows: defaultdict[str, Flow] = defaultdict(Flow)
        self.limits: list[str] = []
        self.shortened: set[str] = set()

    async def __aenter__(self) -> OutgoingProxy:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0, limit=_HEAD_LIMIT)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def cut(self, host: str, port: int, why: str) -> None:
        """Break off every open exchange with ``host``: what has arrived is then all that the browser gets."""
        self.limits.append(f"{host}: {why}")
        for writer in tuple(self._upstreams.get(f"{host}:{port}", ())):
            # An orderly end, not a reset: what is still under way through here reaches the browser.
            with suppress(OSError):
                writer.transport.abort()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await self._serve(reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError, ValueError):
            pass  # the browser or the site went away mid-exchange, or the proxy closes; both sides see a closed connection
        finally:
            self._tasks.discard(task)
            with suppress(OSError):
                writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        request_line, *header_lines = head[:-4].split(b"\r\n")
        method, target, _ = request_line.split(b" ", 2)
        if method == b"CONNECT":
            host, _, port = target.decode("ascii").rpartition(":")
            await self._tunnel(host.strip("[]"), int(port), reader, writer)
            return
        url = urlsplit(target.decode("latin-1"))
        host = url.hostname or ""
        if url.scheme != "http" or not host:
            await _answer(writer, 400, TroubleError(kind="refused by policy", detail=f"scheme {url.scheme!r}"))
            return
        try:
            upstream_reader, upstream = await self._connect(host, url.port or 80)
        except TroubleError as trouble:
            await _answer(writer, 403 if trouble.kind == "refused by policy" else 502, trouble)
            return
        try:
            path = (url.path or "/") + (f"?{url.query}" if url.query else "")
            kept = [line for line in header_lines if line.split(b":", 1)[0].strip().lower() not in _HOP_HEADERS]
            lines = [method + b" " + path.encode("latin-1") + b" HTTP/1.1", *kept, b"Connection: close"]
            upstream.write(b"\r\n".join(lines) + b"\r\n\r\n")
            await upstream.drain()
            sending = asyncio.ensure_future(_pipe(reader, upstream))
            try:
                await self._response(upstream_reader, writer, url.geturl(), self.flows[f"{host}:{url.port or 80}"])
            finally:
                sending.cancel()
                await asyncio.gather(sending, return_exceptions=True)
        finally:
            self._leave(host, url.port or 80, upstream)

    async def _response(
        self, upstream: asyncio.StreamReader, writer: asyncio.StreamWriter, url: str, flow: Flow
    ) -> None:
        """Pass one response on, with the connection closed behind it so that no second request rides on it."""
        while True:
            try:
                head = await upstream.readuntil(b"\r\n\r\n")
            except asyncio.IncompleteReadError as error:
                trouble = TroubleError(kind="connection", detail="closed before any answer came")
                if error.partial:
                    writer.write(error.partial)
                else:
                    await _answer(writer, 502, trouble)
                return
            lines = head[:-4].split(b"\r\n")
            status = [*lines[0].split(b" ", 2), b""][1]
            interim = status.startswith(b"1") and status != b"101"
            kept = [line for line in lines[1:] if line.split(b":", 1)[0].strip().lower() not in _HOP_HEADERS]
            kept = [line for line in kept if not line.lower().startswith(TROUBLE_HEADER.encode())]
            tail = [] if interim else [b"Connection: close"]
            writer.write(b"\r\n".join([lines[0], *kept, *tail]) + b"\r\n\r\n")
            await writer.drain()
            if not interim:
                break
        if not await _pipe(upstream, writer, self._settings.max_body, flow):
            self.shortened.add(url)
            self.limits.append(f"{url[:300]}: more than {self._settings.max_body} bytes, cut off there")

    async def _tunnel(self, host: str, port: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            upstream_reader, upstream = await self._connect(host, port)
        except TroubleError as trouble:
            await _answer(writer, 403 if trouble.kind == "refused by policy" else 502, trouble)
            return
        try:
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await writer.drain()
            ways = [
                asyncio.ensure_future(_pipe(reader, upstream)),
                asyncio.ensure_future(
                    _pipe(upstream_reader, writer, self._settings.max_visit, self.flows[f"{host}:{port}"])
                ),
            ]
            try:
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
                if ways[1].done() and not ways[1].result():
                    self.limits.append(f"{host}: more than {self._settings.max_visit} bytes over one connection")
            finally:
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
        finally:
            self._leave(host, port, upstream)

    def _leave(self, host: str, port: int, upstream: asyncio.StreamWriter) -> None:
        self._upstreams.get(f"{host}:{port}", set()).discard(upstream)
        with suppress(OSError):
            upstream.close()

    async def _connect(self, host: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A connection to an address of ``host`` that was checked. Raises `TroubleError`, and remembers it."""
        name = f"{host}:{port}"
        try:
            reader, writer = await self._connect_checked(host, port)
        except TroubleError as trouble:
            self.troubles[name] = trouble
            raise
        peer = writer.get_extra_info("peername")
        self.contacted[name] = str(peer[0]) if peer else ""
        self._upstreams.setdefault(name, set()).add(writer)
        return reader, writer

    async def _connect_checked(self, host: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if (target := mapped(self._settings.resolve, host)) is not None:
            addresses = [target]
        else:
            addresses = [(address, port) for address in await self._resolve(host, port)]
            if not self._settings.allow_private:
                reasons = {address: refusal(address) for address, _ in addresses}
                # One private answer among public ones is how a name is made to point inward: refuse them all.
                if why := next((w for w in reasons.values() if w), ""):
                    raise TroubleError(
                        kind="refused by policy",
                        detail=f"{host} is a {why}, and allow_private is off (--allow-private lets it through)",
                    )
        last: Exception | None = None
        for address, number in addresses:
            try:
                async with asyncio.timeout(_CONNECT_DEADLINE):
                    return await asyncio.open_connection(address, number, limit=_HEAD_LIMIT)
            except (OSError, TimeoutError) as error:
                last = error
        kind = "timeout" if isinstance(last, TimeoutError) else "connection"
        raise TroubleError(kind=kind, detail=f"{host}: {last or 'no address'}")

    async def _resolve(self, host: str, port: int) -> list[str]:
        try:
            async with asyncio.timeout(_CONNECT_DEADLINE):
                answers = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except TimeoutError as error:
            raise TroubleError(kind="timeout", detail=f"{host}: no answer from the name server") from error
        except (OSError, UnicodeError) as error:
            raise TroubleError(kind="name", detail=f"{host}: {error}") from error
        return list(dict.fromkeys(str(answer[4][0]) for answer in answers))


async def _pipe(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, limit: int = 0, flow: Flow | None = None
) -> bool:
    """Pass everything on until the reader's end; false when ``limit`` bytes (0: any number) did not suffice."""
    passed = 0
    flow = flow or Flow()
    with suppress(OSError, asyncio.CancelledError):
        while chunk := await _next(reader, flow):
            passed += len(chunk)
            if limit and passed > limit:
                # Up to the limit, so that whoever counts sees that it was reached.
                writer.write(chunk[: limit - passed])
                await writer.drain()
                return False
            writer.write(chunk)
            await writer.drain()
    return True


async def _next(reader: asyncio.StreamReader, flow: Flow) -> bytes:
    """The next piece, empty at the end; ``flow`` knows while it is waited for."""
    flow.waiting += 1
    try:
        chunk = await reader.read(_CHUNK)
    finally:
        flow.waiting -= 1
    flow.arrived += len(chunk)
    return chunk


async def _answer(writer: asyncio.StreamWriter, status: int, trouble: TroubleError) -> None:
    reason = {400: "Bad Request", 403: "Forbidden", 502: "Bad Gateway"}[status]
    detail = trouble.detail.encode("ascii", "replace").decode().replace("\r", " ").replace("\n", " ")
    body = f"The harness's outgoing proxy: {trouble.kind}: {detail}\n".encode()
    writer.write(
        f"HTTP/1.1 {status} {reason}\r\n{TROUBLE_HEADER}: {trouble.kind}: {detail}\r\n"
        f"Content-Type: text/plain\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode()
        + body
    )
    with suppress(OSError):
        await writer.drain()
