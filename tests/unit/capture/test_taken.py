"""What a browser has not answered when a run ends: waited for no longer, and nothing is said of it."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable

import pytest

from harness.capture.devtools import Connection
from harness.capture.wire import Message


class Silent:
    """A browser that answers nothing."""

    def listen(self, take: Callable[[Message], None], lost: Callable[[str], None]) -> None:
        pass

    def send(self, message: Message) -> None:
        pass

    async def close(self) -> None:
        pass


def test_an_interrupted_wait_complains_of_nothing(caplog: pytest.LogCaptureFixture) -> None:
    async def interrupted() -> None:
        page = Connection(Silent()).session("page", {"type": "page"})
        waiting = asyncio.ensure_future(page.ready(5, ("Page.enable", {})))
        await asyncio.sleep(0.01)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        del waiting
        gc.collect()

    asyncio.run(interrupted())
    gc.collect()
    assert "never retrieved" not in caplog.text


def test_what_is_never_answered_ends_at_the_deadline() -> None:
    async def waited() -> None:
        await Connection(Silent()).session("page", {"type": "page"}).ready(0.05, ("Page.enable", {}))

    with pytest.raises(TimeoutError):
        asyncio.run(waited())
