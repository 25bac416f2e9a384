"""A browser window in which a person logs in, with the outgoing proxy as its only way out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from harness.capture.proxy import OutgoingProxy
from harness.capture.settings import CaptureSettings


class LoginError(Exception):
    """No window could be opened, or it went away before the login was kept."""


def log_in_by_hand(
    url: str, settings: CaptureSettings, wait: Callable[[], None], *, headless: bool = False
) -> Mapping[str, Any]:
    """Open ``url`` in a window, call ``wait``, and return the browser's storage state. Raises `LoginError`."""
    return asyncio.run(_log_in(url, settings, wait, headless))


async def _log_in(url: str, settings: CaptureSettings, wait: Callable[[], None], headless: bool) -> Mapping[str, Any]:
    from playwright.async_api import Error, async_playwright

    from harness.capture.launch import NETWORK_FLAGS, is_root

    async with OutgoingProxy(settings) as proxy, async_playwright() as playwright:
        try:
            browser = await playwright.chromium.launch(
                executable_path=str(settings.browser),
                headless=headless,
                args=list(NETWORK_FLAGS),
                chromium_sandbox=not is_root(),
                proxy={"server": f"http://127.0.0.1:{proxy.port}", "bypass": "<-loopback>"},
            )
            try:
                context = await browser.new_context(no_viewport=not headless, service_workers="block")
                page = await context.new_page()
                await page.goto(url, timeout=settings.navigation_deadline * 1000)
                await asyncio.to_thread(wait)
                state = await context.storage_state(indexed_db=True)
            finally:
                await browser.close()
        except Error as error:
            if "has been closed" in error.message:
                raise LoginError("the window was closed before the login was kept") from None
            lines = [line.strip() for line in error.message.splitlines() if line.strip()]
            raise LoginError(f"{settings.browser}: {lines[0][:200] if lines else 'no reason given'}") from None
    return {"cookies": list(state.get("cookies", ())), "origins": list(state.get("origins", ()))}
