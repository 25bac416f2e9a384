"""A client of the DevTools protocol: one connection to a browser, a session for each page, frame and worker in it.

It drives every visit by itself; where a source declares steps or a login, Playwright drives the same browser beside it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from harness.capture.wire import Wire

Handler = Callable[[Mapping[str, Any]], None]


class DevToolsError(Exception):
    """The browser refused a command; the message is the browser's own."""


class DevToolsClosedError(DevToolsError):
    """The page, its process or the browser went away."""


class Session:
    """Commands to and events from one target. ``closed`` says why it ended, empty while it lives."""

    def __init__(self, connection: Connection, session_id: str | None, target: Mapping[str, Any]) -> None:
        self._connection = connection
        self._handlers: dict[str, Handler] = {}
        self.id = session_id
        self.target = target
        self.closed = ""

    def on(self, event: str, handler: Handler) -> None:
        """Call ``handler`` with the parameters of each ``event``; one handler an event, the last one given."""
        self._handlers[event] = handler

    async def send(self, method: str, deadline: float, **parameters: Any) -> dict[str, Any]:
        """Send a command and return its answer.

        Raises `DevToolsError` when it is refused, `DevToolsClosedError` when its target is gone, TimeoutError after
        ``deadline`` seconds.
        """
        return await asyncio.wait_for(self.post(method, **parameters), deadline)

    async def ready(self, deadline: float, *commands: tuple[str, dict[str, Any]]) -> None:
        """Send commands in their order, then let the target run, and return once it has taken all of them: what is still under way when a page
        goes elsewhere is lost with its process, and no news of what was to be told of comes. Raises as `send`."""
        posted = [self.post(method, **parameters) for method, parameters in commands]
        await taken([*posted, self.post("Runtime.runIfWaitingForDebugger")], deadline)

    def post(self, method: str, **parameters: Any) -> asyncio.Future[dict[str, Any]]:
        """Send a command now; the future has its answer. A future that nobody looks at is of no harm."""
        return self._connection.post(self, method, parameters)

    def child(self, session_id: str) -> Session | None:
        """The session of a target that attached to this one."""
        return self._connection.known(session_id)

    def close_target(self) -> None:
        """Have the browser close this target, without asking it.

        It is let go first: a popup that waits for a debugger holds up the whole process that it shares with its opener.
        """
        self.post("Runtime.runIfWaitingForDebugger")
        self._connection.root.post("Target.closeTarget", targetId=self.target["targetId"])

    def deliver(self, event: str, parameters: Mapping[str, Any]) -> None:
        """Pass an event to its handler."""
        if (handler := self._handlers.get(event)) is not None:
            handler(parameters)


async def taken(commands: Iterable[asyncio.Future[dict[str, Any]]], deadline: float) -> None:
    """Return once the browser has answered every one of ``commands``. Raises as `Session.send`."""
    # Not `asyncio.wait_for`: a gathering that it drops when a run is interrupted complains of that on standard error.
    async with asyncio.timeout(deadline):
        await asyncio.gather(*commands)


class Connection:
    """One connection to a browser, until it is closed or lost. ``root`` is the browser's own session."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._number = 0
        self._waiting: dict[int, tuple[Session, asyncio.Future[dict[str, Any]]]] = {}
        self._sessions: dict[str | None, Session] = {}
        self.closed = ""
        self.root = Session(self, None, {"type": "browser"})
        self._sessions[None] = self.root
        wire.listen(self._received, lambda why: self._end(f"the browser went away{why}"[:200]))

    async def close(self) -> None:
        """Leave the browser; everything still waited for ends in `DevToolsClosedError`."""
        self._end("the connection was closed")
        await self._wire.close()

    def session(self, session_id: str, target: Mapping[str, Any]) -> Session:
        """The session of that id, known from now on."""
        if session_id not in self._sessions:
            self._sessions[session_id] = Session(self, session_id, target)
        return self._sessions[session_id]

    def known(self, session_id: str) -> Session | None:
        """The session of that id, ``None`` when it has ended."""
        return self._sessions.get(session_id)

    def post(self, session: Session, method: str, parameters: Mapping[str, Any]) -> asyncio.Future[dict[str, Any]]:
        """Queue a command for ``session`` and return the future of its answer."""
        future: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        # An answer that nobody waits for may be an error all the same; looking at it once keeps asyncio from reporting it.
        future.add_done_callback(_looked_at)
        if why := (self.closed or session.closed):
            future.set_exception(DevToolsClosedError(why))
            return future
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if session.id is not None:
            message["sessionId"] = session.id
        self._waiting[self._number] = (session, future)
        self._wire.send(message)
        return future

    def forget(self, session_id: str, why: str) -> None:
        """End a session: what it still waits for ends in `DevToolsClosedError` with ``why``."""
        session = self._sessions.pop(session_id, None)
        if session is None:
            return
        session.closed = why
        for number, (owner, future) in tuple(self._waiting.items()):
            if owner is session:
                del self._waiting[number]
                if not future.done():
                    future.set_exception(DevToolsClosedError(why))

    def _received(self, message: Mapping[str, Any]) -> None:
        try:
            self._take(message)
        except Exception as error:  # a fault in a handler is no reason to leave everybody waiting
            self._end(f"the browser went away: {error}"[:200])

    def _take(self, message: Mapping[str, Any]) -> None:
        if "id" in message:
            _, future = self._waiting.pop(message["id"], (None, None))
            if future is None or future.done():
                return
            if "error" in message:
                future.set_exception(DevToolsError(str(message["error"].get("message", "refused"))))
            else:
                future.set_result(message.get("result", {}))
            return
        session = self._sessions.get(message.get("sessionId"))
        if session is None:
            return
        event, parameters = message["method"], message.get("params", {})
        if event == "Target.attachedToTarget":
            self.session(parameters["sessionId"], parameters["targetInfo"])
        session.deliver(event, parameters)
        if event == "Target.detachedFromTarget":
            self.forget(parameters["sessionId"], "the page or frame went away")

    def _end(self, why: str) -> None:
        if self.closed:
            return
        self.closed = why
        waiting, self._waiting = self._waiting, {}
        for _, future in waiting.values():
            if not future.done():
                future.set_exception(DevToolsClosedError(why))
        for session in tuple(self._sessions.values()):
            session.closed = session.closed or why
            session.deliver("closed", {"why": why})


def _looked_at(future: asyncio.Future[dict[str, Any]]) -> None:
    if not future.cancelled():
        future.exception()
