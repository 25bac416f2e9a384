"""Putting together the layout artifact from what each frame of a page said of itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from harness.model.layout import LAYOUT_FORMAT


@cache
def script(name: str) -> str:
    """The source of a script of this package."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


@cache
def beside_forms(name: str) -> str:
    """The source of a script of this package that walks through forms, given what tells of a form whether it can be read (`forms.js`)."""
    own, forms = (script(n).rstrip().rstrip(";") for n in (name, "forms.js"))
    return f"(how) => ({own})(how, {forms})"


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameReading:
    """What one frame said: its address, parent, offset on the page (CSS pixels), state, and the script's answer. ``ancestors`` are what holds
    one that failed."""

    url: str
    parent: int | None
    x: float
    y: float
    width: float
    height: float
    state: str
    data: Mapping[str, Any]
    ancestors: Sequence[str] = ()


def assemble(readings: Sequence[FrameReading], url: str, language: str | None) -> dict[str, Any]:
    """The layout artifact as JSON data; the first reading is the page itself, the others its frames in page order.

    Text of a frame that lies outside the frame's own rectangle is marked clipped.
    """
    top = readings[0].data
    blocks: list[dict[str, Any]] = []
    runs: list[dict[str, Any]] = []
    frames = []
    images: list[dict[str, Any]] = []
    media: list[dict[str, Any]] = []
    for number, reading in enumerate(readings):
        frame: dict[str, Any] = {"id": number, "parent": reading.parent, "url": reading.url, "state": reading.state}
        if reading.ancestors:
            frame |= {
                "box": [reading.x, reading.y, reading.width, reading.height],
                "ancestors": list(reading.ancestors),
            }
        frames.append(frame)
        base = len(blocks)
        for block in reading.data.get("blocks", ()):
            moved = {**block, "id": base + block["id"]}
            if number:
                moved["frame"] = number
            blocks.append(moved)
        for run in reading.data.get("runs", ()):
            moved = {**run, "block": base + run["block"]}
            if number:
                moved["boxes"] = [[x + reading.x, y + reading.y, w, h, n] for x, y, w, h, n in run["boxes"]]
                outside = all(
                    x >= reading.x + reading.width or y >= reading.y + reading.height for x, y, *_ in moved["boxes"]
                )
                if moved["boxes"] and outside and moved.get("visible", True):
                    moved |= {"visible": False, "why": "clipped"}
            runs.append(moved)
        for kind, found in (("images", images), ("media", media)):
            for item in reading.data.get(kind, ()):
                x, y, w, h = item["box"]
                found.append({**item, "box": [x + reading.x, y + reading.y, w, h], "frame": number})
                if item.get("block") is not None:
                    found[-1]["block"] = base + item["block"]
    return {
        "format": LAYOUT_FORMAT,
        "kind": "web",
        "url": url,
        "title": str(top.get("title", "")),
        "language": str(top.get("language") or language or ""),
        "width": top.get("width", 0),
        "height": top.get("height", 0),
        "meta": dict(top.get("meta", {})),
        "frames": frames,
        "blocks": blocks,
        "runs": runs,
        "images": images,
        "media": media,
    }
