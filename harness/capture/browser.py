"""One browser, kept alive: started again when it dies, gone when it is closed; by Playwright where it has to drive as well."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from harness.capture.devtools import Connection, DevToolsError, Session
from harness.capture.identity import PRODUCT
from harness.capture.launch import NETWORK_FLAGS, VISIT_FLAGS, Program, is_root
from harness.capture.settings import CaptureSettings
from harness.capture.wire import SocketWire

if TYPE_CHECKING:
    from playwright.async_api import Browser as PlaywrightBrowser
    from playwright.async_api import Page, Playwright, StorageState

_START_DEADLINE = 30.0
_CLOSE_DEADLINE = 5.0


class BrowserStartError(Exception):
    """The browser did not start; the message says why."""


@dataclass(slots=True)
class Opened:
    """An empty page in a context of its own: no cookies, no storage, a way out of its own. ``page`` is Playwright's, when it
    was asked for."""

    session: Session
    frame: str
    page: Page | None
    close: Callable[[], Awaitable[None]]


class Browser:
    """An asynchronous context manager around one browser process, spoken to over a pipe.

    With ``driven``, Playwright starts it and drives its pages as well, and what is spoken here goes over a web socket. That costs
    more than the browser itself to start, and some of each page: it is for visits that declare steps or a login.
    """

    def __init__(self, settings: CaptureSettings, proxy_port: int, *, driven: bool = False) -> None:
        self._settings = settings
        self._proxy_port = proxy_port
        self._driven = driven
        self._program: Program | None = None
        self._playwright: Playwright | None = None
        self._browser: PlaywrightBrowser | None = None
        self._devtools: Connection | None = None
        self._lock = asyncio.Lock()
        self._opening = asyncio.Lock()
        self._debugging_port = 0
        self._process = 0
        # Contexts by who records them: a page that nobody asked for is a popup, a shared worker belongs to its context.
        self._awaited: dict[str, asyncio.Future[Session]] = {}
        self._adopting: asyncio.Future[Session] | None = None
        self._workers: dict[str, Callable[[Session], None]] = {}
        self.version = ""

    async def __aenter__(self) -> Browser:
        try:
            await self._start()
        except BaseException:
            await self.__aexit__()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.kill()
        if self._playwright is not None:
            with suppress(Exception):
                await asyncio.wait_for(self._playwright.stop(), _CLOSE_DEADLINE)

    async def open(
        self,
        proxy_port: int,
        worker: Callable[[Session], None],
        *,
        state: Mapping[str, Any] | None = None,
    ) -> Opened:
        """An empty page that goes out through ``proxy_port``; ``worker`` is called with each shared worker it starts.

        A driven browser's page is Playwright's as well, so that steps can be taken on it, and begins with the cookies and
        storage of ``state``. Starts the browser again when it has died. Raises `BrowserStartError`, `DevToolsError`,
        TimeoutError.
        """
        async with self._lock:
            if not self._alive():
                await self._end()
                await self._start()
            devtools, browser = self._devtools, self._browser
        assert devtools is not None
        proxy = f"http://127.0.0.1:{proxy_port}"
        if browser is not None:
            return await self._open_driven(browser, proxy, worker, state)
        deadline = self._settings.call_deadline
        root = devtools.root
        made = await root.send(
            "Target.createBrowserContext",
            deadline,
            disposeOnDetach=True,
            proxyServer=proxy,
            proxyBypassList="<-loopback>",
        )
        context = str(made["browserContextId"])
        attached: asyncio.Future[Session] = asyncio.get_running_loop().create_future()
        self._awaited[context] = attached
        self._workers[context] = worker

        async def close() -> None:
            self._workers.pop(context, None)
            await root.send("Target.disposeBrowserContext", deadline, browserContextId=context)

        try:
            root.post("Browser.setDownloadBehavior", behavior="deny", browserContextId=context)
            root.post("Target.createTarget", url="about:blank", browserContextId=context)
            session = await asyncio.wait_for(attached, deadline)
        except BaseException:
            self._awaited.pop(context, None)
            with suppress(Exception):
                await close()
            raise
        self._prepare(session)
        return Opened(session=session, frame=str(session.target["targetId"]), page=None, close=close)

    async def _open_driven(
        self,
        browser: PlaywrightBrowser,
        proxy: str,
        worker: Callable[[Session], None],
        state: Mapping[str, Any] | None,
    ) -> Opened:
        context = await asyncio.wait_for(
            browser.new_context(
                viewport={"width": self._settings.width, "height": self._settings.height},
                proxy={"server": proxy, "bypass": "<-loopback>"},
                timezone_id=self._settings.timezone,
                storage_state=cast("StorageState | None", state),
                service_workers="block",
                accept_downloads=False,
                permissions=[],
            ),
            self._settings.call_deadline,
        )

        async def close() -> None:
            await asyncio.wait_for(context.close(), self._settings.call_deadline)

        try:
            # Playwright does not tell its context's name: the next page in a context unknown here is the one being made.
            async with self._opening:
                self._adopting = asyncio.get_running_loop().create_future()
                opening = asyncio.ensure_future(context.new_page())
                session = await asyncio.wait_for(self._adopting, self._settings.call_deadline)
                self._workers[str(session.target["browserContextId"])] = worker
                session.post("Runtime.runIfWaitingForDebugger")
                page = await asyncio.wait_for(opening, self._settings.call_deadline)
        except BaseException:
            with suppress(Exception):
                await close()
            raise
        finally:
            self._adopting = None
        return Opened(session=session, frame=str(session.target["targetId"]), page=page, close=close)

    def _prepare(self, session: Session) -> None:
        settings = self._settings
        session.post(
            "Emulation.setDeviceMetricsOverride",
            width=settings.width,
            height=settings.height,
            deviceScaleFactor=1,
            mobile=False,
        )
        session.post("Emulation.setTimezoneOverride", timezoneId=settings.timezone)
        session.post("Emulation.setFocusEmulationEnabled", enabled=True)

    async def kill(self) -> None:
        """End the browser process, asking first and then not."""
        await self._end()

    def memory(self) -> int:
        """Bytes of memory that the browser's own process holds, 0 where that can't be read."""
        try:
            with open(f"/proc/{self._process}/statm", encoding="ascii") as file:
                return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, ValueError, IndexError):
            return 0

    def _alive(self) -> bool:
        if self._devtools is None or self._devtools.closed:
            return False
        return not self._driven or (self._browser is not None and self._browser.is_connected())

    async def _end(self) -> None:
        devtools, self._devtools = self._devtools, None
        browser, self._browser = self._browser, None
        program, self._program = self._program, None
        if devtools is not None:
            await devtools.close()
        if program is not None:
            await program.end(_CLOSE_DEADLINE)
        if browser is None:
            return
        with suppress(Exception):
            await asyncio.wait_for(browser.close(), _CLOSE_DEADLINE)
        if browser.is_connected() or self._processes():
            for process in self._processes():
                with suppress(ProcessLookupError, PermissionError):
                    os.kill(process, signal.SIGKILL)

    async def _start(self) -> None:
        agent = self._settings.user_agent or await asyncio.to_thread(_honest_user_agent, self._settings.browser)
        flags = [*NETWORK_FLAGS, *VISIT_FLAGS, f"--user-agent={agent}"]
        if self._settings.trusted_keys:
            flags.append(f"--ignore-certificate-errors-spki-list={','.join(self._settings.trusted_keys)}")
        try:
            await (self._launch_driven(flags) if self._driven else self._launch(flags))
        except (OSError, TimeoutError, DevToolsError, ValueError, KeyError) as error:
            said = self._program.said() if self._program is not None else ""
            first = said or next((line for line in str(error).splitlines() if line.strip()), "no reason given")
            await self._end()
            raise BrowserStartError(f"{self._settings.browser} did not start: {first}") from error

    async def _launch(self, flags: Sequence[str]) -> None:
        flags = [*flags, f"--proxy-server=http://127.0.0.1:{self._proxy_port}"]
        self._program = await Program.start(self._settings.browser, flags)
        self._devtools = Connection(self._program.wire)
        said = await self._devtools.root.send("Browser.getVersion", _START_DEADLINE)
        self.version = f"chromium {str(said['product']).rpartition('/')[2]}"
        await self._devtools_ready(self._devtools)

    async def _launch_driven(self, flags: Sequence[str]) -> None:
        from playwright.async_api import Error, async_playwright

        if self._playwright is None:
            self._playwright = await async_playwright().start()
        self._debugging_port = _free_port()
        try:
            self._browser = await self._playwright.chromium.launch(
                executable_path=str(self._settings.browser),
                headless=True,
                args=[*flags, f"--remote-debugging-port={self._debugging_port}"],
                # The sandbox stays on wherever it can: Chromium refuses it to root.
                chromium_sandbox=not is_root(),
                proxy={"server": f"http://127.0.0.1:{self._proxy_port}", "bypass": "<-loopback>"},
                timeout=_START_DEADLINE * 1000,
                handle_sigint=False,
                ignore_default_args=["--disable-popup-blocking"],
            )
        except Error as error:
            raise OSError(error.message) from error
        self._devtools = Connection(await SocketWire.open(await asyncio.to_thread(self._address)))
        self.version = f"{self._browser.browser_type.name} {self._browser.version}"
        await self._devtools_ready(self._devtools)

    def _address(self) -> str:
        """The web socket of the browser's DevTools, as the browser itself tells it."""
        import urllib.request

        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"http://127.0.0.1:{self._debugging_port}/json/version", timeout=_CLOSE_DEADLINE) as answer:
            return str(json.load(answer)["webSocketDebuggerUrl"])

    async def _devtools_ready(self, devtools: Connection) -> None:
        root = devtools.root
        root.on("Target.attachedToTarget", lambda event: self._attached(devtools, event))
        processes = await root.send("SystemInfo.getProcessInfo", _CLOSE_DEADLINE)
        self._process = next((int(p["id"]) for p in processes["processInfo"] if p["type"] == "browser"), 0)
        await root.send(
            "Target.setAutoAttach",
            _CLOSE_DEADLINE,
            autoAttach=True,
            waitForDebuggerOnStart=True,
            flatten=True,
            filter=[{"type": "page"}, {"type": "shared_worker"}, {"type": "service_worker"}],
        )

    def _attached(self, devtools: Connection, event: Mapping[str, Any]) -> None:
        target = event["targetInfo"]
        session = devtools.known(event["sessionId"])
        context = str(target.get("browserContextId", ""))
        if session is None:
            return
        if target["type"] == "page":
            awaited = self._awaited.pop(context, None)
            if awaited is None and self._adopting is not None and context not in self._workers:
                awaited, self._adopting = self._adopting, None
            if awaited is not None and not awaited.done():
                awaited.set_result(session)
            elif context in self._workers:
                session.close_target()  # a popup: nobody's evidence
            else:
                session.post("Runtime.runIfWaitingForDebugger")
        elif target["type"] == "shared_worker" and context in self._workers:
            self._workers[context](session)
        elif target["type"] == "service_worker":
            session.close_target()  # it would answer in the network's place
        else:
            session.post("Runtime.runIfWaitingForDebugger")

    def _processes(self) -> list[int]:
        """Browser processes that were started with this debugging port."""
        mark = f"--remote-debugging-port={self._debugging_port}"
        return [process for process, command in running() if mark in command and process != os.getpid()]


def running() -> list[tuple[int, str]]:
    """Processes of this machine as ``(id, command line)``: from /proc where it is there, else as `ps` lists them."""
    if os.path.isdir("/proc/self"):
        found = []
        for name in os.listdir("/proc"):
            if name.isdigit():
                with suppress(OSError), open(f"/proc/{name}/cmdline", "rb") as file:
                    found.append((int(name), file.read().replace(b"\0", b" ").decode("utf-8", "replace")))
        return found
    try:
        listing = subprocess.run(
            ["ps", "-axo", "pid=,command="], capture_output=True, text=True, timeout=5, check=False
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    rows = (line.split(None, 1) for line in listing.splitlines())
    return [(int(row[0]), row[1]) for row in rows if len(row) == 2 and row[0].isdigit()]


@lru_cache(maxsize=4)
def _honest_user_agent(browser: Path) -> str:
    said = subprocess.run([str(browser), "--version"], capture_output=True, text=True, timeout=10, check=False).stdout
    major = (re.search(r"(\d+)\.", said) or ["", "0"])[1]
    return (
        f"Mozilla/5.0 (compatible; {PRODUCT}) AppleWebKit/537.36 (KHTML, like Gecko) "
        f"HeadlessChrome/{major}.0.0.0 Safari/537.36"
    )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
