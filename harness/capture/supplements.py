"""What is kept of a page beside its text and picture: the accessibility tree, a print, the certificates."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from harness.capture.devtools import DevToolsError, Session
from harness.capture.frames import Frame
from harness.capture.keeping import Kept, words
from harness.capture.wire import binary


async def accessibility(frames: Sequence[Frame], deadline: float, kept: Kept) -> None:
    """Keep what a reader's software would say of the page, as `accessibility.json`: its frames' trees stand below what holds them.

    The page's own must be had; of a frame that does not tell, or that went away, there is none.
    """
    began = time.monotonic()
    rows: list[dict[str, Any]] = []
    # Where the row of an element is, by the process that its document is in.
    elements: dict[tuple[str | None, int], int] = {}
    by_id = {frame.id: frame for frame in frames}
    for frame in frames:
        parent = by_id.get(frame.parent or "")
        try:
            answer = await frame.session.send("Accessibility.getFullAXTree", deadline, frameId=frame.id)
            owner = await parent.session.send("DOM.getFrameOwner", deadline, frameId=frame.id) if parent else {}
        except (DevToolsError, TimeoutError) as error:
            if frame is frames[0]:
                kept.note("accessibility", "failed", words(error), began)
                return
            continue
        holder = elements.get((parent.session.id, int(owner["backendNodeId"]))) if parent else None
        if parent and holder is None:
            continue  # inside a frame that no reader's software tells of
        first = len(rows)
        rows += _tree(answer["nodes"], first)
        if holder is not None and len(rows) > first:
            rows[holder].setdefault("children", []).append(first)
        for number, node in enumerate(answer["nodes"], first):
            if "backendDOMNodeId" in node:
                elements.setdefault((frame.session.id, int(node["backendDOMNodeId"])), number)
    kept.keep_json("accessibility.json", rows)
    kept.note("accessibility", "done", f"{len(rows)} nodes", began)


async def printed(session: Session, deadline: float, kept: Kept) -> None:
    """Keep the page as it prints, as `print.pdf`."""
    began = time.monotonic()
    try:
        answer = await session.send("Page.printToPDF", deadline, printBackground=True, preferCSSPageSize=True)
    except (DevToolsError, TimeoutError) as error:
        kept.note("print", "failed", words(error), began)
        return
    kept.keep("print.pdf", binary(answer["data"]), "application/pdf")
    kept.note("print", "done", "", began)


async def certificates(session: Session, deadline: float, kept: Kept, url: str) -> None:
    """Keep the certificate chain that the site at ``url`` showed, leaf first, as `certificates.pem`."""
    if not url.startswith("https:"):
        return
    parts = urlsplit(url)
    answer = await kept.step(
        "certificates",
        session.send("Network.getCertificate", deadline, origin=f"https://{parts.netloc}"),
    )
    if answer and answer.get("tableNames"):
        pems = [
            "-----BEGIN CERTIFICATE-----\n"
            + "\n".join(der[n : n + 64] for n in range(0, len(der), 64))
            + "\n-----END CERTIFICATE-----\n"
            for der in answer["tableNames"]
        ]
        kept.keep("certificates.pem", "".join(pems).encode("ascii"), "application/x-pem-file")


def _tree(nodes: list[dict[str, Any]], first: int) -> list[dict[str, Any]]:
    """An accessibility tree with what a reader's software would say: role, name, value and children by number, counted from ``first``."""
    numbers = {node["nodeId"]: number for number, node in enumerate(nodes, first)}
    rows = []
    for node in nodes:
        row: dict[str, Any] = {"role": node.get("role", {}).get("value", "")}
        for key in ("name", "value", "description"):
            if said := node.get(key, {}).get("value"):
                row[key] = said
        if node.get("ignored"):
            row["ignored"] = True
        if children := [numbers[child] for child in node.get("childIds", ()) if child in numbers]:
            row["children"] = children
        rows.append(row)
    return rows
