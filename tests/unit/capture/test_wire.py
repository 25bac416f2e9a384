"""Messages over pipes, and a program at their other end that is gone when it is ended."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from harness.capture import cbor
from harness.capture.browser import Browser, BrowserStartError
from harness.capture.launch import Program
from harness.capture.settings import CaptureSettings
from harness.capture.wire import PipeWire


def _through(pieces: Sequence[bytes]) -> tuple[list[Any], list[str]]:
    """What a wire takes out of pieces that come one after the other, and what it says when there are no more."""

    async def received() -> tuple[list[Any], list[str]]:
        incoming, theirs = os.pipe()
        unread, outgoing = os.pipe()
        taken: list[Any] = []
        lost: list[str] = []
        wire = await PipeWire.open(incoming, outgoing)
        wire.listen(taken.append, lost.append)
        for piece in pieces:
            os.write(theirs, piece)
            await asyncio.sleep(0.02)
        os.close(theirs)
        deadline = time.monotonic() + 5
        while not lost and time.monotonic() < deadline:
            await asyncio.sleep(0.01)
        await wire.close()
        os.close(unread)
        return taken, lost

    return asyncio.run(received())


def test_messages_come_whole_however_they_were_cut() -> None:
    messages = [{"id": n, "data": b"\xd8\x18\x5a\0" * 20_000, "text": "\u1100x" * n} for n in range(4)]
    stream = b"".join(map(cbor.encode, messages))
    whole = len(cbor.encode(messages[0]))
    for cuts in ([1, 3, 8, 40_000], [whole - 1, whole, whole + 1], [whole + 6, whole + 7, 2 * whole + 30], []):
        edges = [0, *cuts, len(stream)]
        taken, lost = _through([stream[a:b] for a, b in pairwise(edges)])
        assert taken == messages
        assert lost == [""]


def test_many_messages_come_in_one_piece() -> None:
    messages = [{"id": n} for n in range(300)]
    taken, lost = _through([b"".join(map(cbor.encode, messages)) + b"\xd8\x18"])
    assert taken == messages
    assert lost == [""]


@pytest.mark.parametrize(
    "noise", [b'{"id":1}\0 and more', b"\xd8\x18\x5a\0\0\0\6\xbf\x61a\xff\0\0", b"\xd8\x18\x5a\0\0\0\1\x61"]
)
def test_what_is_no_message_ends_the_wire_with_its_reason(noise: bytes) -> None:
    taken, lost = _through([cbor.encode({"id": 1}), noise])
    assert taken == [{"id": 1}]
    assert len(lost) == 1
    assert "message" in lost[0] or "value" in lost[0]


def _program(folder: Path, text: str) -> Path:
    path = folder / "browser"
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_a_program_is_spoken_to_and_ends_with_all_that_it_started(tmp_path: Path) -> None:
    program = _program(tmp_path, f"sleep 300 & echo $! $$ > {tmp_path}/ids; cat <&3 >&4; sleep 300")

    async def speak() -> tuple[Any, Path]:
        started = await Program.start(program, ["--x"])
        said: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        started.wire.listen(said.set_result, lambda _: None)
        started.wire.send({"grüße": 1})
        answer = await asyncio.wait_for(said, 5)
        folder = started._folder
        assert folder.is_dir()
        await started.end(5)
        return answer, folder

    answer, folder = asyncio.run(speak())
    assert answer == {"grüße": 1}
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
