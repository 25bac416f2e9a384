"""How messages go to a browser and come from it: over a pair of pipes to one that we started, over a web socket to any other.

A pipe needs no masking and no port that others on this machine could reach, and carries bytes as they are.
"""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

import pybase64

from harness.capture import cbor

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

_OPEN_DEADLINE = 10.0
_CLOSE_DEADLINE = 2.0

# What a pipe holds at most, in bytes: pictures come in pieces of this size.
_PIPE_SIZE = 1 << 20


Message = Mapping[str, Any]


class Wire(Protocol):
    """A way for whole messages. `listen` is called once, before anything is sent."""

    def listen(self, take: Callable[[Message], None], lost: Callable[[str], None]) -> None:
        """Call ``take`` with every message from now on, and ``lost`` once, with the reason, when no more can come."""

    def send(self, message: Message) -> None:
        """Send a message now, without waiting; it may hold bytes. A wire that broke says so through ``lost``."""

    async def close(self) -> None:
        """Let go of the browser."""


def binary(value: str | bytes) -> bytes:
    """What a message calls binary: bytes over a pipe, Base64 over a web socket. Raises ValueError for what is neither."""
    return value if isinstance(value, bytes) else pybase64.b64decode(value)


class PipeWire(asyncio.Protocol):
    """Messages in the protocol's binary form, over two pipes. Made by `open`, which takes over both file descriptors."""

    def __init__(self) -> None:
        # What has come and is no whole message yet, how many bytes that is, and from how many on there is a message in it.
        self._pieces: list[bytes] = []
        self._held = 0
        self._wanted = cbor.HEAD
        self._reading: asyncio.ReadTransport | None = None
        self._writing: asyncio.WriteTransport | None = None
        self._take: Callable[[Message], None] | None = None
        self._lost: Callable[[str], None] | None = None

    @classmethod
    async def open(cls, incoming: int, outgoing: int) -> PipeWire:
        """Read from one descriptor and write to the other; both are closed by `close`."""
        loop = asyncio.get_running_loop()
        wire = cls()
        with suppress(AttributeError, OSError):  # not every system has pipes of another size
            fcntl.fcntl(incoming, fcntl.F_SETPIPE_SZ, _PIPE_SIZE)
        wire._writing, _ = await loop.connect_write_pipe(asyncio.BaseProtocol, os.fdopen(outgoing, "wb", 0))
        wire._reading, _ = await loop.connect_read_pipe(lambda: wire, os.fdopen(incoming, "rb", 0))
        return wire

    def listen(self, take: Callable[[Message], None], lost: Callable[[str], None]) -> None:
        """As `Wire.listen`."""
        self._take, self._lost = take, lost

    def send(self, message: Message) -> None:
        """As `Wire.send`."""
        if self._writing is not None:
            self._writing.write(cbor.encode(message))

    async def close(self) -> None:
        """As `Wire.close`."""
        self._lost = None
        for transport in (self._writing, self._reading):
            if transport is not None:
                transport.close()

    def data_received(self, data: bytes) -> None:
        """A piece has come: the end of a message, several messages, or a part of one."""
        self._pieces.append(data)
        self._held += len(data)
        if self._held < self._wanted:
            return
        whole, at = b"".join(self._pieces), 0
        try:
            while (left := self._held - at) >= cbor.HEAD and left >= (size := cbor.length(whole, at)):
                message = cbor.decode(whole, at)
                at += size
                if self._take is not None:
                    self._take(message)
        except (ValueError, RecursionError) as error:
            self.connection_lost(error)
            return
        self._pieces = [whole[at:]]
        self._held -= at
        self._wanted = cbor.length(whole, at) if self._held >= cbor.HEAD else cbor.HEAD

    def connection_lost(self, error: Exception | None) -> None:
        """The browser has closed its end, or speaks what nobody understands."""
        lost, self._lost, self._take = self._lost, None, None
        if lost is not None:
            lost(f": {error}" if error else "")


class SocketWire:
    """Messages over a web socket. Made by `open`."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._outgoing: asyncio.Queue[str] = asyncio.Queue()
        self._tasks: tuple[asyncio.Future[None], ...] = ()

    @classmethod
    async def open(cls, address: str) -> SocketWire:
        """Connect to the browser's own web socket. Raises OSError, TimeoutError and the socket library's errors."""
        from websockets.asyncio.client import connect

        async with asyncio.timeout(_OPEN_DEADLINE):
            return cls(await connect(address, max_size=None, compression=None, ping_interval=None, proxy=None))

    def listen(self, take: Callable[[Message], None], lost: Callable[[str], None]) -> None:
        """As `Wire.listen`."""

        async def receive() -> None:
            try:
                async for message in self._socket:
                    take(json.loads(message))
            except Exception as error:
                lost(f": {error}")
            lost("")

        self._tasks = (asyncio.ensure_future(receive()), asyncio.ensure_future(self._transmit()))

    def send(self, message: Message) -> None:
        """As `Wire.send`."""
        self._outgoing.put_nowait(json.dumps(message, default=_spelled))

    async def close(self) -> None:
        """As `Wire.close`."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        with suppress(Exception):
            await asyncio.wait_for(self._socket.close(), _CLOSE_DEADLINE)

    async def _transmit(self) -> None:
        with suppress(Exception):  # a socket that broke is noticed by the receiving side, which says so to everybody
            while True:
                await self._socket.send(await self._outgoing.get())


def _spelled(value: object) -> str:
    """Bytes as JSON has them."""
    if isinstance(value, bytes):
        return pybase64.b64encode(value).decode("ascii")
    raise TypeError(f"{type(value).__name__} is nothing that a message holds")
