"""Words of which style alone does not say whether a reader sees them: what the page shows in their places is looked at.

Masks, filters, blends, outlines, fills and perspective decide in the drawing and nowhere else. `layout.js` marks the words concerned,
few pages have any, and only the strips with them are drawn for this.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from harness.capture.devtools import DevToolsError, Session
from harness.capture.wire import binary

if TYPE_CHECKING:
    from PIL.Image import Image

# Words that stand so many pixels apart from the next are looked at in another strip; how tall one is at most, and how many are drawn.
_APART = 150
_TALLEST = 2000
_MOST_STRIPS = 12

# How many boxes of one run are looked at, and in how many parts each.
_MOST_BOXES = 5
_PARTS = 8

# Between two neighbouring points, of 255: what an eye tells apart at all, and what is writing without doubt. In how many of the parts writing
# shows at least, and in how many it does where style says that it cannot be seen.
_FAINT = 7
_CLEAR = 24
_LEAST = 0.25
_MOST = 0.75


async def looked(session: Session, layout: dict[str, Any], width: int, deadline: float) -> None:
    """Tell of the marked words in ``layout`` whether they are seen, and take the marks away. Where that fails, style's word stands."""
    marked = [(run, str(run.pop("look"))) for run in layout["runs"] if "look" in run]
    marked = [(run, why) for run, why in marked if run["boxes"]]
    for strip in list(_strips(marked))[:_MOST_STRIPS]:
        try:
            drawn = await _drawn(session, strip, width, deadline)
        except (DevToolsError, TimeoutError, OSError):
            return
        picture, top = drawn
        for run, why in strip:
            boxes = [box for box in run["boxes"][:_MOST_BOXES] if box[0] >= 0 and box[0] + box[2] <= width]
            if not boxes:
                continue
            if run.get("visible", True):
                if all(_share(picture, box, top, _FAINT) < _LEAST for box in boxes):
                    run |= {"visible": False, "why": why}
            elif all(_share(picture, box, top, _CLEAR) >= _MOST for box in boxes):
                del run["visible"], run["why"]


def _strips(marked: Iterable[tuple[dict[str, Any], str]]) -> Iterable[list[tuple[dict[str, Any], str]]]:
    """The marked runs in strips of the page, from top to bottom."""
    strip: list[tuple[dict[str, Any], str]] = []
    top = bottom = 0.0
    for run, why in sorted(marked, key=lambda m: min(box[1] for box in m[0]["boxes"])):
        first, last = min(box[1] for box in run["boxes"]), max(box[1] + box[3] for box in run["boxes"])
        if strip and (first > bottom + _APART or last > top + _TALLEST):
            yield strip
            strip = []
        if not strip:
            top = bottom = first
        strip.append((run, why))
        bottom = max(bottom, last)
    if strip:
        yield strip


async def _drawn(
    session: Session, strip: Sequence[tuple[dict[str, Any], str]], width: int, deadline: float
) -> tuple[Image, int]:
    """A strip of the page in grey, and where it begins."""
    from PIL import Image

    top = max(0, int(min(box[1] for run, _ in strip for box in run["boxes"])) - 1)
    bottom = min(top + _TALLEST, int(max(box[1] + box[3] for run, _ in strip for box in run["boxes"])) + 2)
    clip = {"x": 0, "y": top, "width": width, "height": max(1, bottom - top), "scale": 1}
    answer = await session.send(
        "Page.captureScreenshot", deadline, format="png", optimizeForSpeed=True, captureBeyondViewport=True, clip=clip
    )
    with Image.open(io.BytesIO(binary(answer["data"]))) as image:
        return image.convert("L"), top


def _share(picture: Image, box: Sequence[float], top: int, least: int) -> float:
    """In how many of a line's parts neighbouring points differ by ``least``, of all its parts: letters do so everywhere, a line drawn under or
    through nowhere, the edge of something else in one."""
    from PIL import ImageChops

    x, y, w, h = box[:4]
    left, right = max(0, int(x)), min(picture.width, int(x + w) + 1)
    # Neither what the lines above and below reach into this one.
    upper, lower = int(y - top + h * 0.15), max(int(y - top + h * 0.15) + 2, int(y - top + h * 0.85))
    upper, lower = max(0, upper), min(picture.height, lower)
    if right - left < 3 or lower - upper < 1:
        return 1.0
    line = picture.crop((left, upper, right, lower))
    edges = ImageChops.difference(
        line.crop((0, 0, line.width - 1, line.height)), line.crop((1, 0, line.width, line.height))
    )
    # A part is wider than the space between two words.
    parts = max(1, min(_PARTS, int(edges.width / max(6.0, h))))
    step = edges.width / parts
    found = 0
    for n in range(parts):
        part = edges.crop((int(n * step), 0, max(int(n * step) + 1, int((n + 1) * step)), edges.height))
        found += int(part.getextrema()[1]) >= least  # type: ignore[arg-type]
    return found / parts
