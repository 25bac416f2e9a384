"""The frames of a page, wherever their process, and what their documents say of themselves."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from harness.capture.devtools import DevToolsError, Session
from harness.capture.layout import FrameReading, beside_forms, script
from harness.model.layout import ABSENT

# A page with more frames than this is not read any further.
MOST_FRAMES = 100

# A frame smaller than this, in CSS pixels, is seen by nobody.
_LEAST_SIDE = 5.0

# What the address of a frame is that has no document yet.
_EMPTY = ("", ":", "about:blank")

# The world of the harness's own scripts: they see the page's document, and the page's scripts see nothing of theirs.
_WORLD = "harness"

# Statuses by which a server says that there is no such thing, and how long what it says then is at most, in characters.
_NOT_THERE = frozenset({404, 410})
_NOTICE = 400


class ScriptError(DevToolsError):
    """A script of the harness failed in the page; the message is the browser's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One frame: its id, its document's address, the session of its process, its parent's id, whether it failed to load, and with what status
    its server refused it, 0 where it did not."""

    id: str
    url: str
    session: Session
    parent: str | None
    failed: bool
    status: int = 0


async def evaluate(session: Session, frame: str, source: str, deadline: float, argument: Any = None) -> Any:
    """What the function ``source`` returns when called with ``argument`` in the frame's document, in a world of its own.

    Raises `ScriptError`, `DevToolsError` when the frame is gone, TimeoutError.
    """
    return await run_in(session, await world_of(session, frame, deadline), source, deadline, argument)


async def world_of(session: Session, frame: str, deadline: float) -> int:
    """The execution context of the harness's own scripts in a frame: the same one for as long as its document stays. Raises as `evaluate`."""
    world = await session.send("Page.createIsolatedWorld", deadline, frameId=frame, worldName=_WORLD)
    return int(world["executionContextId"])


async def run_in(session: Session, context: int, source: str, deadline: float, argument: Any = None) -> Any:
    """What the function ``source`` returns when called with ``argument`` in that execution context. Raises as `evaluate`."""
    answer = await session.send(
        "Runtime.evaluate",
        deadline,
        expression=f"({source.rstrip().rstrip(';')})({json.dumps(argument)})",
        contextId=context,
        awaitPromise=True,
        returnByValue=True,
    )
    if (failure := answer.get("exceptionDetails")) is not None:
        said = failure.get("exception", {}).get("description") or failure.get("text", "failed")
        raise ScriptError(str(said).splitlines()[0][:300])
    return answer["result"].get("value")


async def frames_of(
    sessions: Mapping[str, Session],
    main: str,
    failed: Mapping[str, str],
    deadline: float,
    most: int = MOST_FRAMES,
    unanswered: Mapping[str, str] | None = None,
    refused: Mapping[str, int] | None = None,
) -> list[Frame]:
    """The frames of the page, the main one first, at most ``most``; ``sessions`` by the frame that each one's process begins
    with, ``failed`` the addresses of frames that show nothing of them, ``unanswered`` of those that still wait for a document: one that
    has none yet failed. ``refused`` are the statuses of those that their servers refused.

    Raises `DevToolsError`.
    """
    found: dict[str, Frame] = {}

    def walk(tree: Mapping[str, Any], session: Session, parent: str | None) -> None:
        frame = tree["frame"]
        url = str(frame.get("url", "")) + str(frame.get("urlFragment", ""))
        bad = bool(frame.get("unreachableUrl")) or url.startswith("chrome-error:") or frame["id"] in failed
        if url in _EMPTY and unanswered and frame["id"] in unanswered:
            url, bad = unanswered[frame["id"]], True
        known = found.get(frame["id"])
        if known is None or known.session is not sessions.get(frame["id"]):
            found[frame["id"]] = Frame(
                id=frame["id"],
                url=str(frame.get("unreachableUrl") or url or failed.get(frame["id"], "")),
                session=session,
                parent=parent or (known.parent if known else None),
                failed=bad,
                status=(refused or {}).get(frame["id"], 0),
            )
        for child in tree.get("childFrames", ()):
            walk(child, session, frame["id"])

    for frame, session in tuple(sessions.items()):
        if session.closed or session.target.get("type") not in ("page", "iframe"):
            continue
        try:
            tree = (await session.send("Page.getFrameTree", deadline))["frameTree"]
        except (DevToolsError, TimeoutError):
            if frame == main:
                raise
            continue
        parent = session.target.get("parentFrameId") if frame != main else None
        walk(tree, session, str(parent) if parent else (main if frame != main else None))
    if main not in found:
        raise DevToolsError("the page's own frame is not there any more")
    ordered = [found.pop(main)]
    while found and len(ordered) < most:
        ids = {f.id for f in ordered}
        ready = [f for f in found.values() if f.parent in ids]
        if not ready:
            break
        for frame_ in ready[: most - len(ordered)]:
            ordered.append(found.pop(frame_.id))
    return ordered


async def read_frames(frames: list[Frame], deadline: float, *, typed: bool = True) -> list[FrameReading]:
    """The readings of the page and its frames. The page's own must succeed; a frame's failure is noted in its reading. ``typed`` says
    whether what stands in fields that somebody may type into is read."""
    reader, how = beside_forms("layout.js"), {"typed": typed}
    main = frames[0]
    data = json.loads(await evaluate(main.session, main.id, reader, deadline, how))
    readings = [
        FrameReading(
            url=main.url,
            parent=None,
            x=0,
            y=0,
            width=float(data["width"]),
            height=float(data["height"]),
            state="complete",
            data=data,
        )
    ]
    # Where the document that begins each process lies on the page; boxes are told relative to it.
    origins: dict[str | None, tuple[float, float]] = {main.session.id: (0.0, 0.0)}
    places = {main.id: 0}
    by_id = {frame.id: frame for frame in frames}
    for frame in frames[1:]:
        parent = by_id.get(frame.parent or "", main)
        if parent.id not in places:
            continue  # inside a frame that nobody sees
        try:
            box = await _box(parent.session, frame.id, deadline)
        except (DevToolsError, TimeoutError, KeyError):
            box = None
        if box is None:
            continue
        x, y, width, height = box
        if width < _LEAST_SIDE or height < _LEAST_SIDE:
            continue
        left, top = origins.get(parent.session.id, (0.0, 0.0))
        x, y = x + left, y + top
        if frame.session is not parent.session:
            origins[frame.session.id] = (x, y)
        state = "failed" if frame.failed else "complete"
        said: dict[str, Any] = {}
        if not frame.failed:
            try:
                said = json.loads(await evaluate(frame.session, frame.id, reader, deadline, how))
            except (DevToolsError, TimeoutError):
                state = "failed"
        if frame.status and state == "complete" and _little(said):
            # A server's words in the stead of what was to stand there; where it has none such, what stood there is gone.
            state, said = (ABSENT if frame.status in _NOT_THERE else "failed"), {}
        places[frame.id] = len(readings)
        readings.append(
            FrameReading(
                url=frame.url,
                parent=places[parent.id],
                x=x,
                y=y,
                width=width,
                height=height,
                state=state,
                data=said,
                ancestors=await _holders(parent, frame, deadline) if state != "complete" else (),
            )
        )
    return readings


def _little(said: Mapping[str, Any]) -> bool:
    """Whether a document says no more than a notice does: one that a server sends with an error's status may be a whole application."""
    return sum(len(run["text"]) for run in said["runs"]) < _NOTICE


async def _holders(parent: Frame, frame: Frame, deadline: float) -> tuple[str, ...]:
    """What holds a frame in its parent's document, outermost first and its own element last; empty where that cannot be told."""
    try:
        owner = await parent.session.send("DOM.getFrameOwner", deadline, frameId=frame.id)
        world = await world_of(parent.session, parent.id, deadline)
        node = await parent.session.send(
            "DOM.resolveNode", deadline, backendNodeId=owner["backendNodeId"], executionContextId=world
        )
        answer = await parent.session.send(
            "Runtime.callFunctionOn",
            deadline,
            objectId=node["object"]["objectId"],
            functionDeclaration=script("holder.js"),
            returnByValue=True,
        )
        return tuple(map(str, answer["result"].get("value") or ()))
    except (DevToolsError, TimeoutError, KeyError):
        return ()


async def _box(session: Session, frame: str, deadline: float) -> tuple[float, float, float, float] | None:
    """Left, top, width and height of a frame's content, in CSS pixels from its process's first document."""
    owner = await session.send("DOM.getFrameOwner", deadline, frameId=frame)
    try:
        model = await session.send("DOM.getBoxModel", deadline, backendNodeId=owner["backendNodeId"])
    except DevToolsError:
        return None  # not drawn at all
    quad = model["model"]["content"]
    xs, ys = quad[0::2], quad[1::2]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
