"""What is kept of a page beside its text and picture: the accessibility tree, a print, the certificates."""

from __future__ import annotations

import time
from typing import Any
from urllib.parse import urlsplit

from harness.capture.devtools import DevToolsError, Session
from harness.capture.keeping import Kept, words
from harness.capture.wire import binary


async def accessibility(session: Session, deadline: float, kept: Kept) -> None:
    """Keep what a reader's software would say of the page, as `accessibility.json`."""
    began = time.monotonic()
    try:
        answer = await session.send("Accessibility.getFullAXTree", deadline)
    except (DevToolsError, TimeoutError) as error:
        kept.note("accessibility", "failed", words(error), began)
        return
    kept.keep_json("accessibility.json", _tree(answer["nodes"]))
    kept.note("accessibility", "done", f"{len(answer['nodes'])} nodes", began)


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


def _tree(nodes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The accessibility tree with what a reader's software would say: role, name, value and children by number."""
    numbers = {node["nodeId"]: number for number, node in enumerate(nodes)}
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
