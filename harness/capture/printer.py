"""A page of our own as PDF, printed by the browser. Nothing of it runs, and nothing leaves: its proxy leads nowhere."""

from __future__ import annotations

import asyncio
import tempfile
from concurrent.futures import ThreadPoolExecutor
from html import escape
from pathlib import Path

from harness.capture.browser import Browser, BrowserStartError
from harness.capture.devtools import DevToolsError
from harness.capture.settings import CaptureSettings
from harness.capture.wire import binary

# The discard port: no proxy listens there.
_NOWHERE = 9

# Seconds that the browser may take, and how many more for each megabyte of the page, which is some fifty claims.
_DEADLINE, _PER_MEGABYTE = 90.0, 60.0

_FURNITURE = (
    "font: 7.5pt 'Liberation Sans', Arial, sans-serif; color: #625f57; width: 100%; padding: 0 15mm; "
    "display: flex; justify-content: space-between;"
)


class PrintError(Exception):
    """The page could not be printed; the message says why."""


def print_pdf(page: bytes, how: CaptureSettings, *, title: str, note: str) -> bytes:
    """``page`` (HTML that holds all it needs) as a tagged PDF with its outline and links; ``title`` stands at the top of every sheet,
    ``note`` and the sheet's number at its foot. Raises `PrintError`."""
    deadline = _DEADLINE + _PER_MEGABYTE * len(page) / 1e6
    with tempfile.TemporaryDirectory(prefix="harness-print-") as folder:
        path = Path(folder) / "report.html"
        path.write_bytes(page)
        try:
            # A thread of its own, since the caller may be inside an event loop.
            with ThreadPoolExecutor(1) as thread:
                return thread.submit(asyncio.run, _within(deadline, path, how, title, note)).result()
        except TimeoutError as error:
            raise PrintError(f"the browser took more than {deadline:.0f} s") from error


async def _within(deadline: float, path: Path, how: CaptureSettings, title: str, note: str) -> bytes:
    return await asyncio.wait_for(_print(deadline, path, how, title, note), deadline)


async def _print(deadline: float, path: Path, how: CaptureSettings, title: str, note: str) -> bytes:
    try:
        async with Browser(how, _NOWHERE) as browser:
            opened = await browser.open(_NOWHERE, lambda _: None)
            session = opened.session
            loaded = asyncio.Event()
            session.on("Page.loadEventFired", lambda _: loaded.set())
            try:
                await session.ready(
                    deadline, ("Page.enable", {}), ("Emulation.setScriptExecutionDisabled", {"value": True})
                )
                went = await session.send("Page.navigate", deadline, url=path.as_uri())
                if went.get("errorText"):
                    raise PrintError(str(went["errorText"]))
                await loaded.wait()
                printed = await session.send(
                    "Page.printToPDF",
                    deadline,
                    paperWidth=8.27,
                    paperHeight=11.69,
                    preferCSSPageSize=True,
                    printBackground=True,
                    generateTaggedPDF=True,
                    generateDocumentOutline=True,
                    displayHeaderFooter=True,
                    headerTemplate=f'<div style="{_FURNITURE}"><span>{escape(title)}</span></div>',
                    footerTemplate=f'<div style="{_FURNITURE}"><span>{escape(note)}</span><span><span class="pageNumber"></span> / '
                    '<span class="totalPages"></span></span></div>',
                )
                return binary(printed["data"])
            finally:
                await opened.close()
    except (DevToolsError, BrowserStartError, OSError) as error:
        raise PrintError(next((line for line in str(error).splitlines() if line.strip()), "no reason given")) from error
