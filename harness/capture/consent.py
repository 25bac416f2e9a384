"""Clearing the view: consent banners are refused where they can be, then what lies over the page is taken away."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from harness.capture.devtools import Session
from harness.capture.frames import evaluate
from harness.capture.layout import script
from harness.capture.settings import CaptureSettings

# How long a banner may take to go once it was answered, in seconds.
_GOING = 0.25


async def clear_view(
    session: Session, frame: str, settings: CaptureSettings, before: Callable[[], Awaitable[None]]
) -> list[tuple[str, str, str]]:
    """What was done to the page as ``(step, state, detail)``; ``before`` is called once, ahead of the first change.

    Raises `DevToolsError` and TimeoutError.
    """
    done: list[tuple[str, str, str]] = []
    for _ in range(2):
        answer = await evaluate(session, frame, script("consent.js"), settings.call_deadline, {"look": True})
        if answer["done"] == "none":
            break
        if not done:
            await before()
        answer = await evaluate(session, frame, script("consent.js"), settings.call_deadline, {"look": False})
        if answer["done"] == "none":
            break
        done.append(("consent", "done", f"{answer['done']}: {answer['detail'][:80]}"))
        await asyncio.sleep(_GOING)
    return done or [("consent", "skipped", "no banner")]
