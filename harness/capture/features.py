"""What the quality gate is given of a visited page: its parts, its answer, and what was done on the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from harness.capture.gate import MOST_BLOCKS, Features, boxed_blocks, linked_blocks
from harness.capture.gate_measures import asking
from harness.capture.recording import Recording
from harness.evidence.read import read
from harness.model.layout import Layout
from harness.model.snapshot import CaptureRequest, StepResult

# From so much on, in CSS pixels, a picture is more than a sign or a logo.
PICTURE = (150, 90)


def in_place(runs: Sequence[Mapping[str, Any]], blocks: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The runs with those of each frame that asks to pay or to come in behind the block of the page that ends next above it, where the layout
    has them behind all others: a wall in a frame stands under the text that it hides, and not below the teasers and the foot."""
    frame_of = {block["id"]: int(block.get("frame", 0)) for block in blocks}
    found = [run for run in runs if not frame_of[run["block"]]]
    framed = groupby((run for run in runs if frame_of[run["block"]]), key=lambda run: frame_of[run["block"]])
    for _, group in framed:
        inside = list(group)
        boxes = [box for run in inside if run.get("visible", True) for box in run.get("boxes", ())]
        above = -1
        if boxes and any(asking(run["text"]) for run in inside):
            top, left, right = min(b[1] for b in boxes), min(b[0] for b in boxes), max(b[0] + b[2] for b in boxes)
            ends = [
                (max(b[1] + b[3] for b in run["boxes"]), n)
                for n, run in enumerate(found)
                if run.get("visible", True) and any(b[0] < right and b[0] + b[2] > left for b in run.get("boxes", ()))
            ]
            above = max(((end, n) for end, n in ends if end <= top), default=(0, -1))[1]
        if above < 0:
            found += inside
            continue
        while above + 1 < len(found) and found[above + 1]["block"] == found[above]["block"]:
            above += 1
        found[above + 1 : above + 1] = inside
    return found


def _pictured(layout: Mapping[str, Any]) -> bool:
    """Whether a page shows a picture or a film that is more than a sign, or holds a frame."""
    shown = (item for item in (*layout["images"], *layout["media"]) if not item.get("why"))
    return len(layout["frames"]) > 1 or any(
        item["box"][2] >= PICTURE[0] and item["box"][3] >= PICTURE[1] for item in shown
    )


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
    runs = in_place([run for run in layout["runs"] if run.get("field", "value") == "value"], layout["blocks"])
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
        boxed=boxed_blocks(
            [(b.end - b.start, b.linked) for b in document.blocks[:MOST_BLOCKS]],
            [b.tag for b in document.blocks[:MOST_BLOCKS]],
        ),
        language=request.language,
        markup=recording.markup.decode("utf-8", "replace"),
        pictured=_pictured(layout),
        cleared=tuple(s.detail for s in steps if s.name in ("consent", "overlay") and s.state == "done"),
    )
