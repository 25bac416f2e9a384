"""What the quality gate is given of a visited page: its parts, its answer, and what was done on the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from harness.capture.gate import MOST_BLOCKS, Features, linked_blocks
from harness.capture.recording import Recording
from harness.evidence.read import read
from harness.model.layout import Layout
from harness.model.snapshot import CaptureRequest, StepResult


def features(
    request: CaptureRequest,
    final_url: str,
    layout: Mapping[str, Any],
    top: Mapping[str, Any],
    recording: Recording,
    steps: Sequence[StepResult],
    cut: str,
    landed: str,
) -> Features:
    """The features of a page by its ``layout`` and what its own document said (``top``); ``cut`` is why it is not whole, if it is not,
    ``landed`` where its address led before declared steps."""
    # What a form asks to be filled in with says nothing of what the page is.
    runs = [run for run in layout["runs"] if run.get("field", "value") == "value"]
    document = read(Layout.from_json({**layout, "runs": runs}))
    main = "\n".join(
        document.text[b.start : b.end]
        for b in document.blocks
        if b.region in ("main", "table", "caption", "aside") or (not b.foreign and b.region != "footer")
    )
    names = " ".join(sorted({name for block in layout["blocks"] for name in block.get("ancestors", ())}))
    return Features(
        url=request.url,
        final_url=final_url,
        hops=tuple(recording.hops),
        status=recording.hops[-1].status if recording.hops else 0,
        headers=tuple(recording.headers),
        title=layout["title"],
        main=main,
        text=document.text,
        marks=names,
        meta=layout["meta"],
        passwords=int(top.get("password", 0)),
        scripts=int(top.get("scripts", 0)),
        locked=bool(top.get("locked", False)),
        cut=cut,
        landed=landed,
        blocks=tuple((b.tag, b.region, document.text[b.start : b.end]) for b in document.blocks[:MOST_BLOCKS]),
        linked=linked_blocks([(b.end - b.start, b.linked) for b in document.blocks[:MOST_BLOCKS]]),
        language=request.language,
        markup=recording.markup.decode("utf-8", "replace"),
        cleared=tuple(s.detail for s in steps if s.name in ("consent", "overlay") and s.state == "done"),
    )
