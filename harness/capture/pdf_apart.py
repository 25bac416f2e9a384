"""Reading a PDF in a process of its own.

pdfium reads one document at a time in a program, goes on when nobody waits for it any more, and may fall over one that was made for it: with a
process to each document none of that reaches another visit, and what takes too long is ended.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from harness.capture.pdf import PdfReading, PdfUnreadableError, read_pdf
from harness.capture.settings import CaptureSettings

# How many bytes of memory the process may take.
_MEMORY = 4 << 30

# Which settings the reading depends on.
_SETTINGS = ("max_height", "tile_height", "small_screenshots")


async def read_apart(data: bytes, url: str, language: str | None, settings: CaptureSettings) -> PdfReading:
    """What a PDF says and shows, as `read_pdf` has it. Whoever stops waiting ends the reading. Raises `PdfUnreadableError`."""
    wanted = {"url": url, "language": language, "settings": {name: getattr(settings, name) for name in _SETTINGS}}
    # Modules are looked for where they are installed, not in the folder that somebody happens to work in.
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", "-m", __name__),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        answer, _ = await process.communicate(json.dumps(wanted).encode() + b"\n" + data)
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    if process.returncode != 0:
        raise PdfUnreadableError("what reads PDFs fell over this one")
    told: dict[str, Any] = json.loads(answer)
    if "unreadable" in told:
        raise PdfUnreadableError(str(told["unreadable"]))
    tiles = {name: b64decode(tile) for name, tile in told.pop("tiles").items()}
    return PdfReading(**(told | {"tiles": tiles, "scanned": tuple(told["scanned"])}))


def _main() -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    head, _, data = sys.stdin.buffer.read().partition(b"\n")
    wanted = json.loads(head)
    try:
        reading = read_pdf(
            data, wanted["url"], wanted["language"], CaptureSettings(browser=Path(os.devnull), **wanted["settings"])
        )
    except PdfUnreadableError as error:
        told: dict[str, Any] = {"unreadable": str(error)}
    else:
        told = asdict(reading)
        told["tiles"] = {name: b64encode(tile).decode("ascii") for name, tile in reading.tiles.items()}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    _main()
