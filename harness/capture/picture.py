"""Full-page pictures, in tiles where a page is tall: one piece of 100,000 px would go blank far down without an error."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING, Any

from harness.capture.devtools import Session
from harness.capture.settings import CaptureSettings
from harness.capture.wire import binary

if TYPE_CHECKING:
    from PIL.Image import Image


async def page_tiles(session: Session, settings: CaptureSettings, height: float) -> tuple[dict[str, bytes], bool]:
    """The page as PNG tiles by artifact name, top to bottom, and whether all of it is on them.

    ``height`` is the page's, in CSS pixels. Raises `DevToolsError` and TimeoutError.
    """
    full = max(1, int(height))
    shown = min(full, settings.max_height)
    count = -(-shown // settings.tile_height)
    tiles = {}
    for index in range(count):
        top = index * settings.tile_height
        data = await shot(session, settings, top, min(settings.tile_height, shown - top))
        tiles[tile_name(index, count)] = await asyncio.to_thread(smaller, data) if settings.small_screenshots else data
    return tiles, shown == full


async def shot(session: Session, settings: CaptureSettings, top: int, height: int, *, jpeg: bool = False) -> bytes:
    """A strip of the page, from ``top`` and ``height`` CSS pixels tall, as PNG or JPEG."""
    how: dict[str, Any] = {"format": "jpeg", "quality": 70} if jpeg else {"format": "png"}
    answer = await session.send(
        "Page.captureScreenshot",
        settings.call_deadline,
        **how,
        optimizeForSpeed=not settings.small_screenshots,
        captureBeyondViewport=True,
        clip={"x": 0, "y": top, "width": settings.width, "height": height, "scale": 1.0},
    )
    return binary(answer["data"])


def tile_name(index: int, count: int) -> str:
    """The artifact name of tile ``index`` of ``count``."""
    return "screenshot.png" if count == 1 else f"screenshot-{index + 1:03d}.png"


def smaller(png: bytes) -> bytes:
    """The same picture in fewer bytes and up to 256 colours, for stores that are kept in a repository."""
    from PIL import Image

    with Image.open(io.BytesIO(png)) as image:
        out = io.BytesIO()
        image.convert("RGB").quantize(128, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return min(out.getvalue(), png, key=len)


def encode(image: Image) -> bytes:
    """``image`` as PNG."""
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=3)
    return out.getvalue()
