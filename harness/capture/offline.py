"""Pages at hand, read in a real browser without a network: what a file holds as the layout artifact.

The only way out of the browser is a proxy that has the pages themselves and nothing else, so nothing that a page refers to is
ever asked of anybody. One browser serves all pages, each in a context of its own.
"""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections.abc import Coroutine, Iterable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from harness.capture.browser import Browser, BrowserStartError, Opened
from harness.capture.devtools import DevToolsClosedError, DevToolsError
from harness.capture.frames import evaluate
from harness.capture.layout import FrameReading, assemble, beside_forms
from harness.capture.looks import looked
from harness.capture.settings import CaptureSettings

# How long a loaded page's own scripts have to put their words in place, in milliseconds.
_SETTLE = 60

# How long a page may go on loading what it will not get, in seconds: its document is read then as far as it came.
_LOAD = 4.0

# A page sent elsewhere that has fewer letters of its own says nothing but that.
_OWN_WORDS = 200

# Where it is noted that a page sends its reader elsewhere: a world of scripts of its own sees no more than the document.
_SENT = "data-harness-sent"

# What was given is read: a page that finds itself away from its site, and sends its reader there or writes over itself once it is there, stays.
# Parsing would end with the attempt to leave, so that this is not left to the requests that are held back.
_STAYS = f"""for (const name of ["write", "writeln"]) {{
  const own = Document.prototype[name];
  Document.prototype[name] = function (...said) {{
    const over = this.readyState !== "loading" && this.body && this.body.textContent.trim().length > {_OWN_WORDS};
    return over ? undefined : own.apply(this, said);
  }};
}}
if (window === top) navigation.addEventListener("navigate", (event) => {{
  if (!event.cancelable || event.hashChange || event.destination.sameDocument) return;
  event.preventDefault();
  document.documentElement?.setAttribute("{_SENT}", event.destination.url);
}});"""

# The host of all pages' addresses in what is told of them.
_NOWHERE = "page.invalid"

_CHARSET = re.compile(rb"charset\s*=", re.IGNORECASE)


class PageError(Exception):
    """A page could not be read; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRead:
    """A page as it was read: its layout artifact as JSON data, and what else the quality gate looks at."""

    layout: dict[str, Any]
    passwords: int
    scripts: int
    locked: bool


class OfflineBrowser:
    """A context manager around a browser that sees only the pages given to it. `layout` may be called from any thread."""

    def __init__(self, browser: Path, *, pages_at_once: int = 3, deadline: float = 20.0) -> None:
        self._settings = CaptureSettings(browser=browser, call_deadline=deadline, navigation_deadline=deadline)
        self._deadline = deadline
        self._at_once = pages_at_once
        self._pages: dict[str, bytes] = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="offline", daemon=True)
        self._server: asyncio.Server | None = None
        self._browser: Browser | None = None
        self._reading: set[asyncio.Task[Any]] = set()
        self._number = 0

    def __enter__(self) -> OfflineBrowser:
        self._thread.start()
        try:
            self._call(self._open()).result()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(Exception):
            self._call(self._close()).result(20)
        self._stop()

    def layout(self, html: bytes) -> Future[dict[str, Any]]:
        """The layout artifact of a page, as JSON data, in the future; it fails with `PageError`."""
        return self._call(self._layout(html))

    def read(self, html: bytes) -> Future[PageRead]:
        """A page with what the quality gate looks at, in the future; it fails with `PageError`."""
        return self._call(self._read(html))

    def _call(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def _stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        if not self._thread.is_alive():
            self._loop.close()

    async def _open(self) -> None:
        """Start the proxy and the browser. Raises `BrowserStartError`, OSError."""
        self._slots = asyncio.Semaphore(self._at_once)
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", 0)
        self._port = int(self._server.sockets[0].getsockname()[1])
        self._browser = await Browser(self._settings, self._port).__aenter__()

    async def _close(self) -> None:
        """End everything. A page that nobody asks for any more is left, and let go of before its browser is."""
        await _ended(self._reading)
        if self._browser is not None:
            await self._browser.__aexit__(None, None, None)
        if self._server is not None:
            self._server.close()
        await _ended(asyncio.all_tasks() - {asyncio.current_task()})

    async def _layout(self, html: bytes) -> dict[str, Any]:
        return (await self._read(html)).layout

    async def _read(self, html: bytes) -> PageRead:
        task = asyncio.current_task()
        assert task is not None
        self._reading.add(task)
        task.add_done_callback(self._reading.discard)
        async with self._slots:
            self._number += 1
            host = f"page{self._number}.invalid"
            self._pages[host] = html
            try:
                try:
                    return await self._once(host)
                except (DevToolsClosedError, BrowserStartError):
                    # Another page took the browser with it; this one has done nothing yet.
                    return await self._once(host)
            except TimeoutError as error:
                raise PageError(f"the page was not read within {self._deadline:g} s") from error
            except (DevToolsError, BrowserStartError, KeyError, TypeError, ValueError) as error:
                raise PageError(f"the browser could not read the page: {error}") from error
            finally:
                del self._pages[host]

    async def _once(self, host: str) -> PageRead:
        browser = self._browser
        assert browser is not None
        opened = await browser.open(self._port, lambda worker: worker.close_target())
        try:
            return await asyncio.wait_for(self._visit(opened, host), self._deadline)
        finally:
            try:
                await asyncio.wait_for(opened.close(), 3.0)
            except TimeoutError:
                await browser.kill()  # a page that does not let go of its process; the next one starts another
            except DevToolsError:
                pass

    async def _visit(self, opened: Opened, host: str) -> PageRead:
        session, deadline = opened.session, self._deadline
        loaded = asyncio.Event()
        session.on("Page.loadEventFired", lambda _: loaded.set())

        def dismiss(_: object) -> None:
            session.post("Page.handleJavaScriptDialog", accept=False)

        session.on("Page.javascriptDialogOpening", dismiss)
        address = f"http://{host}/"
        sent: list[str] = []

        def hold(event: Mapping[str, Any]) -> None:
            if event["request"]["url"] == address:
                session.post("Fetch.continueRequest", requestId=event["requestId"])
                return
            if event.get("frameId") == opened.frame:
                sent.append(urlsplit(str(event["request"]["url"])).hostname or "")
            session.post("Fetch.failRequest", requestId=event["requestId"], errorReason="Aborted")

        session.on("Fetch.requestPaused", hold)
        await session.ready(
            deadline,
            ("Page.enable", {}),
            ("Page.addScriptToEvaluateOnNewDocument", {"source": _STAYS}),
            ("Fetch.enable", {"patterns": [{"urlPattern": "*", "resourceType": "Document"}]}),
        )
        answer = await session.send("Page.navigate", deadline, url=address)
        if answer.get("errorText"):
            raise PageError(str(answer["errorText"]))
        with suppress(TimeoutError):
            await asyncio.wait_for(loaded.wait(), min(_LOAD, deadline / 2))
        wait = f"() => new Promise(done => setTimeout(() => done(location.host), {_SETTLE}))"
        where = await evaluate(session, opened.frame, wait, deadline)
        if where != host:
            raise PageError(f"the page sends its reader elsewhere, to {str(where)[:100]}")
        # What hides a page until its animation has run (AMP's does for eight seconds) hides it from nobody.
        await evaluate(session, opened.frame, beside_forms("freeze.js"), deadline)
        # The address was made up for this reading, and no page says it of itself.
        told = str(await evaluate(session, opened.frame, beside_forms("layout.js"), deadline)).replace(host, _NOWHERE)
        address, data = f"http://{_NOWHERE}/", json.loads(told)
        width, height = float(data["width"]), float(data["height"])
        reading = FrameReading(
            url=address, parent=None, x=0, y=0, width=width, height=height, state="complete", data=data
        )
        layout = assemble([reading], address, None)
        if sum(len(run["text"]) for run in layout["runs"]) < _OWN_WORDS:
            led = str(
                await evaluate(
                    session, opened.frame, f"() => document.documentElement.getAttribute('{_SENT}') || ''", deadline
                )
            )
            if sent or led:
                to = sent[-1] if sent else urlsplit(led).hostname or ""
                raise PageError(f"the page sends its reader elsewhere, to {to[:100]}")
        await looked(session, layout, int(width), deadline)
        return PageRead(
            layout=layout,
            passwords=int(data.get("password", 0)),
            scripts=int(data.get("scripts", 0)),
            locked=bool(data.get("locked", False)),
        )

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request and hang up: a page for its own address, *not here* for everything else."""
        try:
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)
            method, target = head.split(b" ", 2)[:2]
            parts = urlsplit(target.decode("latin-1"))
            page = self._pages.get(parts.hostname or "") if method == b"GET" and parts.path == "/" else None
            if page is None:
                writer.write(b"HTTP/1.1 404 Not Here\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            else:
                lines = f"HTTP/1.1 200 OK\r\nContent-Type: {_media_type(page)}\r\nContent-Length: {len(page)}\r\n"
                writer.write(lines.encode() + b"Connection: close\r\n\r\n" + page)
            await writer.drain()
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError):
            pass  # a request that cannot be read gets no answer
        finally:
            writer.close()


async def _ended(tasks: Iterable[asyncio.Task[Any] | None]) -> None:
    """Cancel these, and wait until they have put everything away."""
    begun = [task for task in tasks if task is not None]
    for task in begun:
        task.cancel()
    await asyncio.gather(*begun, return_exceptions=True)


def _media_type(page: bytes) -> str:
    """A file that reads as UTF-8, or that does not say how it is encoded and can be read so, is in UTF-8: what it says was often true of the
    answer that it was saved from, or of a script that it loads. Of others the browser decides as for any page."""
    if not page.isascii() or not _CHARSET.search(page[:2048]):
        with suppress(UnicodeDecodeError):
            page.decode("utf-8")
            return "text/html; charset=utf-8"
    return "text/html"
