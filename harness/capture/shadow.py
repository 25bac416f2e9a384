"""Closed shadow trees: what a page's own scripts keep from others, and a reader sees all the same.

No script can ask for such a tree, and to catch it as it is made would alter what the page's scripts see. The browser's debugger
can: it hands the tree to the harness's own world, where `layout.js` and its like look for it. The page notices nothing.
"""

from __future__ import annotations

import asyncio
from typing import Any

from harness.capture.devtools import DevToolsError
from harness.capture.frames import Frame, run_in, world_of
from harness.capture.layout import beside_forms, script

# A closed tree may hold another one; and how many elements are asked about at once, as in `closed.js`.
_DEPTH = 8
_AT_ONCE = 500

_GIVE = "function (host, root) { globalThis[Symbol.for('harness roots')].set(host, root); }"


async def freeze(frame: Frame, deadline: float) -> None:
    """Stop what moves in a frame, in its closed trees too. Raises `DevToolsError` and TimeoutError."""
    look = script("closed.js").rstrip().rstrip(";")
    # One question for both: most pages have no closed tree, and are not asked again.
    both = f"() => {{ ({beside_forms('freeze.js')})(); return ({look})(); }}"
    await _opened(frame, await world_of(frame.session, frame.id, deadline), both, deadline)


async def reveal(frame: Frame, world: int, deadline: float) -> None:
    """Hand over a frame's closed trees to the scripts of that world. Raises `DevToolsError` and TimeoutError."""
    await _opened(frame, world, script("closed.js"), deadline)


async def _opened(frame: Frame, world: int, look: str, deadline: float) -> None:
    """Hand over the closed trees of those elements that ``look`` counts, and look again for as long as there may be more in them."""
    for _ in range(_DEPTH):
        wanted = await run_in(frame.session, world, look, deadline)
        if not wanted or (not await _open(frame, world, deadline) and wanted < _AT_ONCE):
            return


async def _open(frame: Frame, world: int, deadline: float) -> bool:
    """Hand over the closed trees of those elements that may have one; whether there was any."""
    listed = await frame.session.send(
        "Runtime.evaluate", deadline, expression="globalThis[Symbol.for('harness candidates')]", contextId=world
    )
    own = await frame.session.send(
        "Runtime.getProperties", deadline, objectId=listed["result"]["objectId"], ownProperties=True
    )
    hosts = [p["value"]["objectId"] for p in own["result"] if p["name"].isdigit()]
    return any(await asyncio.gather(*(_give(frame, world, host, deadline) for host in hosts)))


async def _give(frame: Frame, world: int, host: str, deadline: float) -> bool:
    """Hand over the closed tree of one element, if it has one."""
    session = frame.session
    try:
        node: dict[str, Any] = (await session.send("DOM.describeNode", deadline, objectId=host, depth=0))["node"]
        closed = [r for r in node.get("shadowRoots", ()) if r.get("shadowRootType") == "closed"]
        if not closed:
            return False
        root = await session.send(
            "DOM.resolveNode", deadline, backendNodeId=closed[0]["backendNodeId"], executionContextId=world
        )
        await session.send(
            "Runtime.callFunctionOn",
            deadline,
            functionDeclaration=_GIVE,
            executionContextId=world,
            arguments=[{"objectId": host}, {"objectId": root["object"]["objectId"]}],
        )
    except DevToolsError:
        return False  # the element went away meanwhile
    return True
