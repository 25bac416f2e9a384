"""Cutting a passage out of a page's picture, marked, with some of its surroundings."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from harness.model.layout import Box

if TYPE_CHECKING:
    from PIL.Image import Image

# The marker's colour; multiplied with the page so that the words stay legible on any light ground.
_MARKER = (255, 226, 88)

# Pixels of the page around the passage, and the tallest crop: about fifteen lines of text.
_MARGIN_X, _MARGIN_Y, _MAX_HEIGHT, _MIN_WIDTH = 24, 46, 420, 560


@dataclass(frozen=True, slots=True, kw_only=True)
class Crop:
    """A picture of a passage: PNG bytes and its size in pixels."""

    png: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CropPair:
    """Pictures of one link's passage: as it stood when it was accepted, and as it stands now; either may be missing."""

    before: Crop | None = None
    after: Crop | None = None


@lru_cache(maxsize=8)
def _opened(png: bytes) -> Image:
    """A tile, decoded when it is first cut from: decoding it is most of a cut's cost, and passages share pages."""
    from PIL import Image as Pillow

    return Pillow.open(io.BytesIO(png))


def crop(tiles: Sequence[bytes], boxes: Sequence[Box]) -> Crop | None:
    """The part of a page that holds ``boxes``, the boxes marked. ``tiles`` are the page's PNG tiles from the top, in
    one scale: one pixel a CSS pixel. ``None`` when nothing of it is on the picture."""
    from PIL import Image, ImageChops

    if not tiles or not boxes:
        return None
    left = min(b.x for b in boxes)
    right = max(b.x + b.width for b in boxes)
    top = min(b.y for b in boxes)
    bottom = min(max(b.y + b.height for b in boxes), top + _MAX_HEIGHT - 2 * _MARGIN_Y)
    opened = []
    offset = 0
    try:
        for tile in tiles:
            image = _opened(tile)
            opened.append((offset, image))
            offset += image.height
        width = max(image.width for _, image in opened)
        x0, x1 = _widened(int(left) - _MARGIN_X, int(right) + _MARGIN_X, width)
        y0, y1 = max(0, int(top) - _MARGIN_Y), min(offset, int(bottom) + _MARGIN_Y)
        if x1 - x0 < 2 or y1 - y0 < 2:
            return None
        cut = Image.new("RGB", (x1 - x0, y1 - y0), "white")
        for tile_top, image in opened:
            if tile_top + image.height <= y0 or tile_top >= y1:
                continue
            a, b = max(y0, tile_top), min(y1, tile_top + image.height)
            piece = image.crop((x0, a - tile_top, x1, b - tile_top)).convert("RGB")
            cut.paste(piece, (0, a - y0))
    except (OSError, ValueError, Image.DecompressionBombError):
        return None
    for box in boxes:
        area = (
            max(0, int(box.x) - 2 - x0),
            max(0, int(box.y) - 1 - y0),
            min(cut.width, int(box.x + box.width) + 2 - x0),
            min(cut.height, int(box.y + box.height) + 1 - y0),
        )
        if area[2] > area[0] and area[3] > area[1]:
            words = cut.crop(area)
            dark = sum(words.resize((1, 1)).getpixel((0, 0))) < 3 * 96  # type: ignore[arg-type]
            ground = Image.new("RGB", words.size, _MARKER)
            # On a dark page multiplying would hide the mark: there the marker is laid over in part.
            marked = Image.blend(words, ground, 0.35) if dark else ImageChops.multiply(words, ground)
            cut.paste(marked, area[:2])
    out = io.BytesIO()
    cut.quantize(64, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return Crop(png=out.getvalue(), width=cut.width, height=cut.height)


def top(tiles: Sequence[bytes], height: int) -> Crop | None:
    """The uppermost ``height`` pixels of a page, unmarked; ``None`` when there is no picture."""
    from PIL import Image

    try:
        image = _opened(tiles[0])
        cut = image.crop((0, 0, image.width, min(height, image.height))).convert("RGB")
    except (IndexError, OSError, ValueError, Image.DecompressionBombError):
        return None
    out = io.BytesIO()
    cut.quantize(64, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return Crop(png=out.getvalue(), width=cut.width, height=cut.height)


def _widened(left: int, right: int, width: int) -> tuple[int, int]:
    """The span within the page, at least `_MIN_WIDTH` wide where the page is."""
    missing = _MIN_WIDTH - (right - left)
    if missing > 0:
        right += missing
    left, right = max(0, left), min(width, right)
    if right - left < min(_MIN_WIDTH, width):
        left = max(0, right - _MIN_WIDTH)
    return left, right
