"""What a page makes of its own text soon after it was read: its scripts' timers put another figure into a sentence that a reader then sees.

The page is read and pictured while its clock stands, so that nothing that was due is lost. Then a few seconds of its time pass at once, without
an answer from anywhere, and where its text has changed it is read a second time. A block that was edited, which says nearly the same in other
words, is told as it reads then; one that shows something else by turns (a ticker, a slide, an advert), or that came or went, as it was read.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from difflib import SequenceMatcher
from typing import Any

from harness.capture.devtools import DevToolsError, Session
from harness.capture.frames import Frame, evaluate
from harness.capture.keeping import Kept, words
from harness.capture.layout import beside_forms, script
from harness.capture.recorder import Recorder
from harness.capture.shadow import freeze

# How much of the page's time passes, and how long that may take, in seconds.
_AHEAD = 5.0
_WAIT = 2.5

# How soon a page has to say whether anything changed, in seconds.
_PROMPT = 2.0

# A picture beyond the first comes only while the page's clock goes: after how many seconds it is let go, and where it should not be needed at
# all; how often how much of it, and after how many it goes by itself.
_SOON = 0.05
_ONLY = 3.0
_TICK = 0.01
_GRANTED = 0.016
_SLOW = 6.0

# From so large a part of its words on a block says the same in other words, else something else; and how many blocks are compared with
# one that is not where it was.
_EDITED = 0.5
_MOST = 200

# A word, a figure with its marks, or a letter of a script that sets no spaces.
_WORD = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff]|\w+(?:[.,\u00a0\u202f]\d+)*")

_POLICY = "Emulation.setVirtualTimePolicy"
_STARVES = {"maxVirtualTimeTaskStarvationCount": 100_000}


class Later:
    """The clock of one page that is read while it stands, and the second look at what it says a little later."""

    def __init__(self, session: Session, recorder: Recorder, expired: asyncio.Event) -> None:
        self._session = session
        self._recorder = recorder
        self._expired = expired
        self.held = self._drawn = False

    async def hold(self, frame: str) -> None:
        """Stop the page's clock where it is. What was due by then has run: once scripts are stopped it would be lost, and what it does never seen."""
        self.held = True
        self._session.post(_POLICY, policy="pause")
        with suppress(DevToolsError, TimeoutError):
            await evaluate(self._session, frame, "() => 0", _PROMPT)

    @asynccontextmanager
    async def drawing(self, *, once: bool = False) -> AsyncIterator[None]:
        """Let the clock go as it would while the page is drawn: what is due meanwhile is lost. The first drawing, made ``once``, needs no time."""
        going = asyncio.ensure_future(self._go(_ONLY if once and not self._drawn else _SOON)) if self.held else None
        try:
            yield
        finally:
            self._drawn = True
            if going is not None:
                going.cancel()
                with suppress(asyncio.CancelledError, DevToolsError):
                    await going
                self._session.post(_POLICY, policy="pause")

    async def _go(self, after: float) -> None:
        await asyncio.sleep(after)
        began = time.monotonic()
        while time.monotonic() - began < _SLOW:
            self._session.post(_POLICY, policy="advance", budget=int(_GRANTED * 1000), **_STARVES)
            await asyncio.sleep(_TICK)
        self._session.post(_POLICY, policy="advance")

    async def look(self, frame: Frame, layout: dict[str, Any], deadline: float, kept: Kept) -> None:
        """Have ``layout`` tell edited blocks of the page's own document as they read a few seconds later, and say so among the limits."""
        if not self.held:
            return
        began = time.monotonic()
        try:
            await evaluate(frame.session, frame.id, script("later.js"), min(deadline, _PROMPT))
            if (left := await self._ahead()) > 0:
                kept.note("later", "skipped", f"{left:.1f} of {_AHEAD:g} s did not pass within {_WAIT:g} s", began)
            if not await evaluate(frame.session, frame.id, script("later.js"), min(deadline, _PROMPT)):
                return
            await freeze(frame, deadline)
            reader = beside_forms("layout.js")
            then = json.loads(await evaluate(frame.session, frame.id, reader, deadline, {"typed": True}))
        except (DevToolsError, TimeoutError) as error:
            kept.note("later", "failed", words(error), began)
            return
        worded, counted = told_later(layout, then)
        if worded or counted:
            kept.note("later", "done", f"{worded + counted} blocks changed by themselves within {_AHEAD:g} s", began)
        if worded:
            kept.limits.append(
                f"the page changed its own text after it was pictured: {worded} of its blocks are told as they read {_AHEAD:g} s later"
            )

    async def _ahead(self) -> float:
        """Let the page's scripts go on for some of its time, and say how many seconds of it did not pass. Whatever they ask the network for is
        not sent."""
        await self._recorder.leave_off()
        self._session.post("Emulation.setScriptExecutionDisabled", value=False)
        began, left = time.monotonic(), _AHEAD
        due = await self._clock() + _AHEAD
        # What was granted before may come to its end only now, and ends this as well.
        while left > 0 and (patience := began + _WAIT - time.monotonic()) > 0:
            self._expired.clear()
            self._session.post(_POLICY, policy="advance", budget=max(1, int(left * 1000)), **_STARVES)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._expired.wait(), patience)
                left = due - await self._clock()
        if left > 0:
            with suppress(TimeoutError, DevToolsError):
                left = due - await self._clock()
        # Where it was about to go elsewhere nothing would be heard of it.
        self._session.post("Page.stopLoading")
        self._session.post(_POLICY, policy="pause")
        self._session.post("Emulation.setScriptExecutionDisabled", value=True)
        return left

    async def _clock(self) -> float:
        """What the page's clock shows, in seconds."""
        frame = self._recorder.recording.main_frame
        return float(await evaluate(self._session, frame, "() => performance.now()", _PROMPT)) / 1000


def told_later(layout: dict[str, Any], then: Mapping[str, Any]) -> tuple[int, int]:
    """Have the page's own blocks in ``layout`` that ``then``, a later reading of its document, shows edited read as in that; how many there were,
    those apart that hold figures alone."""
    now = {b["path"]: b["id"] for b in layout["blocks"] if not b.get("frame")}
    later = {b["path"]: b["id"] for b in then["blocks"]}
    runs, new_runs = _by_block(layout["runs"]), _by_block(then["runs"])
    said = {path: _seen(runs.get(block, ())) for path, block in now.items()}
    says = {path: _seen(new_runs.get(block, ())) for path, block in later.items()}
    known, left = {text for text, _ in said.values()}, {text for text, _ in says.values()}
    fresh = [path for path, (text, _) in says.items() if text and text not in known][:_MOST]
    worded = counted = 0
    changed: dict[int, list[dict[str, Any]]] = {}
    for path, before in said.items():
        after = says.get(path, ("", ""))
        if not before[0] or after == before:
            continue
        there: str | None = path if after[0] and _edited(before[0], after[0]) else None
        if there is None and before[0] not in left:
            there = next((p for p in fresh if p not in said or not said[p][0] if _edited(before[0], says[p][0])), None)
        if there is None:
            continue
        block = now[path]
        changed[block] = _instead(runs[block], new_runs[later[there]], block)
        if re.search(r"[^\W\d_]", before[0]):
            worded += 1
        else:
            counted += 1
    if changed:
        layout["runs"] = _put(layout["runs"], changed)
    return worded, counted


def _by_block(runs: Iterable[dict[str, Any]]) -> dict[int, list[dict[str, Any]]]:
    found: dict[int, list[dict[str, Any]]] = {}
    for run in runs:
        found.setdefault(run["block"], []).append(run)
    return found


def _seen(runs: Iterable[Mapping[str, Any]]) -> tuple[str, str]:
    """What a reader sees of a block's runs, and what of it has a line through it."""
    seen = [run for run in runs if run.get("visible", True)]
    text, struck = ("".join(r["text"] for r in some) for some in (seen, [r for r in seen if r.get("struck")]))
    return " ".join(text.split()), " ".join(struck.split())


def _edited(before: str, after: str) -> bool:
    """Whether a block says the same in other words, or other figures."""
    old, new = _WORD.findall(before.casefold()), _WORD.findall(after.casefold())
    if not any(re.search(r"[^\W\d_]", word) for word in (*old, *new)):
        return bool(old and new)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return matcher.real_quick_ratio() >= _EDITED and matcher.ratio() >= _EDITED


def _instead(old: list[dict[str, Any]], new: list[dict[str, Any]], block: int) -> list[dict[str, Any]]:
    """A block's runs as they read later: those that read the same stay where they are pictured."""
    told = [{k: v for k, v in run.items() if k != "look"} | {"block": block} for run in new]
    if len(told) != len(old):
        return told
    return [was if _seen([was]) == _seen([is_]) else is_ for was, is_ in zip(old, told, strict=True)]


def _put(runs: list[dict[str, Any]], changed: dict[int, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """The runs with those of changed blocks in the places of the old ones."""
    counts = {block: sum(run["block"] == block for run in runs) for block in changed}
    put: list[dict[str, Any]] = []
    begun = set[int]()
    for run in runs:
        block = run["block"]
        if block not in changed:
            put.append(run)
        elif len(changed[block]) == counts[block]:
            put.append(changed[block][sum(r["block"] == block for r in put)])
        elif block not in begun:
            put += changed[block]
        begun.add(block)
    return put
