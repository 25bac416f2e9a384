"""Full-page pictures, in tiles where a page is tall: one piece of 100,000 px would go blank far down without an error."""

from __future__ import annotations

import base64
import io
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from harness.capture.settings import CaptureSettings

if TYPE_CHECKING:
    from PIL.Image import Image
    from playwright.async_api import CDPSession


async def page_tiles(
    session: CDPSession,
    settings: CaptureSettings,
    height: float,
    call: Callable[[Awaitable[Any]], Awaitable[Any]],
) -> tuple[dict[str, bytes], bool]:
    """The page as PNG tiles by artifact name, top to bottom, and whether all of it is on them.

    ``height`` is the page's, in CSS pixels; ``call`` puts a deadline on each browser call.
    """
    full = max(1, int(height))
    shown = min(full, settings.max_height)
    count = -(-shown // settings.tile_height)
    tiles = {}
    for index in range(count):
        top = index * settings.tile_height
        answer = await call(
            session.send(
                "Page.captureScreenshot",
                {
                    "format": "png",
                    "optimizeForSpeed": not settings.small_screenshots,
                    "captureBeyondViewport": True,
                    "clip": {
                        "x": 0,
                        "y": top,
                        "width": settings.width,
                        "height": min(settings.tile_height, shown - top),
                        "scale": 1,
                    },
                },
            )
        )
        data = base64.b64decode(answer["data"])
        tiles[tile_name(index, count)] = smaller(data) if settings.small_screenshots else data
    return tiles, shown == full


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
