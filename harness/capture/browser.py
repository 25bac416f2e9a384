"""One browser, kept alive: started so that a second client can join, started again when it dies, gone when it is closed."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
from contextlib import suppress
from typing import TYPE_CHECKING

from harness.capture.settings import CaptureSettings

if TYPE_CHECKING:
    from playwright.async_api import Browser as PlaywrightBrowser
    from playwright.async_api import BrowserContext, Playwright

_START_DEADLINE = 30.0
_CLOSE_DEADLINE = 5.0

# Everything leaves through the proxy: names are not resolved by the browser, loopback is not exempt, WebRTC sends no UDP of its
# own (without the `force-` prefix the flag does nothing), QUIC and prefetching are off.
_NETWORK_FLAGS = (
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-quic",
    "--dns-prefetch-disable",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
    "--no-first-run",
    "--hide-scrollbars",
    "--mute-audio",
    "--force-color-profile=srgb",
    "--disable-features=DialMediaRouteProvider,MediaRouter,Translate,OptimizationHints",
)


class BrowserStartError(Exception):
    """The browser did not start; the message says why."""


class Browser:
    """An asynchronous context manager around one browser process. ``endpoint`` is where a second DevTools client joins."""

    def __init__(self, settings: CaptureSettings, proxy_port: int) -> None:
        self._settings = settings
        self._proxy_port = proxy_port
        self._playwright: Playwright | None = None
        self._browser: PlaywrightBrowser | None = None
        self._lock = asyncio.Lock()
        self._debugging_port = 0
        self.version = ""

    @property
    def endpoint(self) -> str:
        """The address of the DevTools protocol, e.g. for ``connect_over_cdp``."""
        return f"http://127.0.0.1:{self._debugging_port}"

    async def __aenter__(self) -> Browser:
        from playwright.async_api import async_playwright

        self._playwright = await async_playwright().start()
        try:
            await self._start()
        except BaseException:
            await self._playwright.stop()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.kill()
        if self._playwright is not None:
            with suppress(Exception):
                await asyncio.wait_for(self._playwright.stop(), _CLOSE_DEADLINE)

    async def context(self) -> BrowserContext:
        """A fresh context: no cookies, no storage, no service workers. Starts the browser again when it has died.

        Raises `BrowserStartError`.
        """
        async with self._lock:
            if self._browser is None or not self._browser.is_connected():
                await self._start()
            browser = self._browser
        assert browser is not None
        return await asyncio.wait_for(
            browser.new_context(
                viewport={"width": self._settings.width, "height": self._settings.height},
                user_agent=self._settings.user_agent or self._honest_user_agent(),
                service_workers="block",
                accept_downloads=True,
                permissions=[],
            ),
            self._settings.call_deadline,
        )

    async def kill(self) -> None:
        """End the browser process, asking first and then not."""
        browser, self._browser = self._browser, None
        if browser is None:
            return
        with suppress(Exception):
            await asyncio.wait_for(browser.close(), _CLOSE_DEADLINE)
        if browser.is_connected() or self._processes():
            for process in self._processes():
                with suppress(ProcessLookupError, PermissionError):
                    os.kill(process, signal.SIGKILL)

    async def _start(self) -> None:
        from playwright.async_api import Error

        assert self._playwright is not None
        self._debugging_port = _free_port()
        flags = [*_NETWORK_FLAGS, f"--remote-debugging-port={self._debugging_port}"]
        try:
            self._browser = await self._playwright.chromium.launch(
                executable_path=str(self._settings.browser),
                headless=True,
                args=flags,
                # The sandbox stays on wherever it can: Chromium refuses it to root.
                chromium_sandbox=not _is_root(),
                proxy={"server": f"http://127.0.0.1:{self._proxy_port}", "bypass": "<-loopback>"},
                timeout=_START_DEADLINE * 1000,
                handle_sigint=False,
            )
        except Error as error:
            first = next((line for line in str(error).splitlines() if line.strip()), "no reason given")
            raise BrowserStartError(f"{self._settings.browser} did not start: {first}") from error
        self.version = f"{self._browser.browser_type.name} {self._browser.version}"

    def _honest_user_agent(self) -> str:
        from harness.capture.identity import PRODUCT

        version = self.version.rpartition(" ")[2]
        major = version.split(".", 1)[0]
        return (
            f"Mozilla/5.0 (compatible; {PRODUCT}) AppleWebKit/537.36 (KHTML, like Gecko) "
            f"HeadlessChrome/{major}.0.0.0 Safari/537.36"
        )

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


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
