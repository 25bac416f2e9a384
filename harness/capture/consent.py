"""Clearing the view: consent banners are refused where they can be, then what lies over the page is taken away.

Refusing is autoconsent's work (rules for several hundred makes of banner); the harness's own script looks after what those do not
know. Nothing is run on a page that shows no sign of a banner.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from harness.capture.devtools import DevToolsError
from harness.capture.frames import Frame, run_in
from harness.capture.layout import script
from harness.capture.settings import CaptureSettings, Profile
from harness.capture.shadow import reveal
from harness.evidence.patterns import later

# How long a banner may take to go once it was answered, and how long its rules may work, in seconds.
_GOING = 0.25
_PATIENCE = 5.0

# Frames that hold banners, by their addresses; and how many frames of a page are looked at.
_BANNER_FRAME = later(r"consent|cookie|privacy|cmp|sp_message|truste|quantcast|gdpr|didomi|usercentrics", re.IGNORECASE)
_MOST_FRAMES = 6

Done = tuple[str, str, str]


@lru_cache(maxsize=1)
def _rules() -> tuple[str, Any]:
    folder = Path(__file__).parent / "vendor" / "autoconsent"
    source = (folder / "autoconsent.js").read_text(encoding="utf-8")
    return source, json.loads((folder / "rules.json").read_text(encoding="utf-8"))


async def clear_view(
    frames: Sequence[Frame],
    settings: CaptureSettings,
    before: Callable[[], Awaitable[None]],
    *,
    overlays: bool = True,
) -> list[Done]:
    """What was done to the page as ``(step, state, detail)``; ``before`` is called once, ahead of the first change. Without ``overlays``
    only banners are dealt with.

    Raises `DevToolsError` and TimeoutError.
    """
    main, deadline = frames[0], settings.call_deadline
    world = await _world(main, deadline)
    await reveal(main, world, deadline)
    seen = await run_in(main.session, world, script("consent.js"), deadline, {"look": True})
    layers = overlays and await run_in(main.session, world, script("overlays.js"), deadline, {"act": False})
    suspects = [f for f in frames[1:] if _BANNER_FRAME.search(f.url)][:_MOST_FRAMES]
    banner = seen["done"] != "none" or bool(suspects)
    if not banner and not layers:
        return [("consent", "skipped", "no banner")]
    await before()
    done: list[Done] = []
    # The rules wait by the page's clock and ask questions by ours: under a virtual clock they would run out of time at once.
    if banner and settings.profile is Profile.OWN_TIME:
        done += await _refuse([main, *suspects], world, deadline)
    for _ in range(2):
        answer = await run_in(main.session, world, script("consent.js"), deadline, {"look": False})
        if answer["done"] == "none":
            break
        done.append(("consent", "done", f"{answer['done']}: {answer['detail'][:80]}"))
        await asyncio.sleep(_GOING)
    removed = await run_in(main.session, world, script("overlays.js"), deadline, {"act": True}) if overlays else ()
    done += [("overlay", "done", f"taken away: {said}" if said else "taken away") for said in removed]
    return done or [("consent", "skipped", "no banner that could be answered")]


async def _refuse(frames: Sequence[Frame], world: int, deadline: float) -> list[Done]:
    """Run the rules in the page and the banner's own frames, side by side, until one of them has refused."""
    source, rules = _rules()

    async def one(frame: Frame) -> Done | None:
        try:
            context = world if frame is frames[0] else await _world(frame, deadline)
            frame.session.on("Runtime.bindingCalled", lambda event: _answer(frame, context, event))
            await frame.session.send("Runtime.addBinding", deadline, name="harnessAsk", executionContextId=context)
            await frame.session.send(
                "Runtime.evaluate",
                deadline,
                expression=f"window.harnessAutoconsent = () => {{{source}\n}}; 0",
                contextId=context,
            )
            answer = await run_in(
                frame.session,
                context,
                script("autoconsent_run.js"),
                deadline,
                {"rules": rules, "patience": int(_PATIENCE * 1000)},
            )
        except (DevToolsError, TimeoutError):
            return None  # the frame went away, as banners do
        if answer["state"] == "none":
            return None
        state = "done" if answer["state"] == "refused" else "failed"
        return ("consent", state, f"{answer['state']} by the rules for {answer['cmp'] or 'an unnamed banner'}")

    found = [done for done in await asyncio.gather(*(one(frame) for frame in frames)) if done is not None]
    if any(state == "done" for _, state, _ in found):
        await asyncio.sleep(_GOING)
    return found


async def _world(frame: Frame, deadline: float) -> int:
    made = await frame.session.send("Page.createIsolatedWorld", deadline, frameId=frame.id, worldName="harness consent")
    return int(made["executionContextId"])


def _answer(frame: Frame, context: int, event: Mapping[str, Any]) -> None:
    """Answer a rule's question to the page's own scripts. The code is the rules', never the page's."""
    if event.get("name") != "harnessAsk" or event.get("executionContextId") != context:
        return
    try:
        asked = json.loads(event["payload"])
        identifier, code = str(asked["id"]), str(asked["code"])
    except (ValueError, KeyError, TypeError):
        return

    async def answer() -> None:
        result: Any = False
        try:
            said = await frame.session.send(
                "Runtime.evaluate", _PATIENCE, expression=code, awaitPromise=True, returnByValue=True
            )
            result = said["result"].get("value", False)
        except (DevToolsError, TimeoutError):
            result = False
        frame.session.post(
            "Runtime.evaluate",
            expression=f"autoconsentReceiveMessage({json.dumps({'type': 'evalResp', 'id': identifier, 'result': result})})",
            contextId=context,
        )

    task = asyncio.ensure_future(answer())
    _answers.add(task)
    task.add_done_callback(_answers.discard)


_answers: set[asyncio.Future[None]] = set()
