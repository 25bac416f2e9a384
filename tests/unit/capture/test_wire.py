"""Messages over pipes, and a program at their other end that is gone when it is ended."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from harness.capture.browser import Browser, BrowserStartError
from harness.capture.launch import Program
from harness.capture.settings import CaptureSettings
from harness.capture.wire import PipeWire


def test_messages_come_whole_however_they_were_cut() -> None:
    async def received() -> tuple[list[str | bytes], list[str]]:
        incoming, theirs = os.pipe()
        unread, outgoing = os.pipe()
        taken: list[str | bytes] = []
        lost: list[str] = []
        wire = await PipeWire.open(incoming, outgoing)
        wire.listen(taken.append, lost.append)
        for piece in (b"on", b"e\0two\0thr", b"ee", b"\0", b"x" * 40_000, b"y" * 40_000 + b"\0half"):
            os.write(theirs, piece)
            await asyncio.sleep(0.02)
        os.close(theirs)
        deadline = time.monotonic() + 5
        while not lost and time.monotonic() < deadline:
            await asyncio.sleep(0.01)
        await wire.close()
        os.close(unread)
        return taken, lost

    taken, lost = asyncio.run(received())
    assert taken == [b"one", b"two", b"three", b"x" * 40_000 + b"y" * 40_000]
    assert lost == [""]


def _program(folder: Path, text: str) -> Path:
    path = folder / "browser"
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_a_program_is_spoken_to_and_ends_with_all_that_it_started(tmp_path: Path) -> None:
    program = _program(tmp_path, f"sleep 300 & echo $! $$ > {tmp_path}/ids; cat <&3 >&4; sleep 300")

    async def speak() -> tuple[str | bytes, Path]:
        started = await Program.start(program, ["--x"])
        said: asyncio.Future[str | bytes] = asyncio.get_running_loop().create_future()
        started.wire.listen(said.set_result, lambda _: None)
        started.wire.send('{"grüße": 1}')
        answer = await asyncio.wait_for(said, 5)
        folder = started._folder
        assert folder.is_dir()
        await started.end(5)
        return answer, folder

    answer, folder = asyncio.run(speak())
    assert answer == '{"grüße": 1}'.encode()
    assert not folder.exists()
    deadline = time.monotonic() + 5
    left = [int(word) for word in (tmp_path / "ids").read_text(encoding="utf-8").split()]
    while left and time.monotonic() < deadline:
        left = [process for process in left if _runs(process)]
        time.sleep(0.02)
    assert not left


def _runs(process: int) -> bool:
    listing = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True, check=False)
    return listing.stdout.strip() not in ("", "Z") and not listing.stdout.strip().startswith("Z")


@pytest.mark.parametrize(
    ("text", "why"), [("echo no libnss3.so >&2; exit 127", "no libnss3.so"), ("exit 3", "went away")]
)
def test_a_browser_that_does_not_start_says_why(tmp_path: Path, text: str, why: str) -> None:
    settings = CaptureSettings(browser=_program(tmp_path, text), user_agent="test")

    async def start() -> None:
        async with Browser(settings, 1):
            pass

    with pytest.raises(BrowserStartError, match=why):
        asyncio.run(start())


def test_a_capture_loads_nothing_that_only_few_visits_need() -> None:
    heavy = (
        "playwright",
        "websockets",
        "protego",
        "PIL",
        "pypdfium2",
        "harness.capture.memento",
        "harness.capture.robots",
    )
    program = f"import harness.capture.engine, sys; print([m for m in {heavy!r} if m in sys.modules])"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "[]"
