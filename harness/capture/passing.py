"""Words seen on the way through a page that are no longer in it: some pages hold only what their window shows, however long they are."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

# How many samples must be gone for a page to be one of those, and which part of all: a clock or an advert changes too.
_LEAST_GONE = 3
_PART_GONE = 0.3
_MOST = 200

_GONE = """(samples) => { const all = document.body ? document.body.textContent : ""; return samples.filter((s) => !all.includes(s)).length }"""


class Passing:
    """Samples of words from the way through a page."""

    def __init__(self) -> None:
        self._seen: dict[str, None] = {}

    def see(self, words: str) -> None:
        """Take note of what stood somewhere on the way."""
        if len(words) > 3 and len(self._seen) < _MOST:
            self._seen[words] = None

    async def gone(self, ask: Callable[[str, Any], Awaitable[Any]]) -> str:
        """How much of it the page no longer holds, in words; empty where that is nothing to speak of."""
        if len(self._seen) < _LEAST_GONE:
            return ""
        gone = int(await ask(_GONE, list(self._seen)))
        if gone < max(_LEAST_GONE, _PART_GONE * len(self._seen)):
            return ""
        return f"the page holds only what its window shows: {gone} of {len(self._seen)} samples of its words were there on the way and then no more"
