"""What a page shows of its pictures: where each stands on the page's own picture, and what keeps it from being seen there."""

from __future__ import annotations

import io
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from harness.model.layout import Box, LayoutImage
from harness.model.picture import Region, Sight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image

# Smaller pictures, as they stand on the page, are symbols and portraits beside names, or too small to see what they show: in CSS
# pixels, both sides. Below the second nothing is looked at.
LEAST, SYMBOL = 64, 24

_UNSEEN = {
    "blurred": "blurred",
    "covered": "under something else",
    "clipped": "cut away",
    "opacity": "with nothing of it to see",
    "visibility": "with nothing of it to see",
    "closed": "on a side that is turned away",
}

# So many pixels apart, two pictures still stand in one row.
_ROW = 4


def unseen(image: LayoutImage, others: tuple[LayoutImage, ...]) -> str:
    """Why a reader cannot see on the page what a picture shows, empty where nothing is known to keep anybody from it."""
    box = image.box
    if min(box.width, box.height) < LEAST:
        return f"{box.width:.0f} × {box.height:.0f} pixels large, too small to tell what it shows"
    if image.why in ("opacity", "visibility", "covered") and any(
        not o.why and o.src != image.src and _overlap(box, o.box) > 0.5 for o in others
    ):
        return ""  # one of several pictures that are shown in turn at one place
    return _UNSEEN.get(image.why, image.why)


def missing(image: LayoutImage) -> bool:
    """Whether a picture that the page would show was not to be had when it was visited."""
    return image.kind == "img" and not image.width and bool(image.src) and not image.src.startswith("data:")


def may_be_any(image: LayoutImage, answered: int) -> bool:
    """Whether a picture that did not come may have been any picture: something about it says that it was to be looked at, which what counts
    visits has none of, and its server knows it. Pages keep dead ones for years, and those are not where another picture went."""
    if answered in (404, 410):
        return False
    figure = any(a.startswith("figure") for a in image.ancestors)
    return min(image.box.width, image.box.height) >= SYMBOL or bool(image.caption or image.alt) or figure


def stands_alone(image: LayoutImage, others: Sequence[LayoutImage]) -> bool:
    """Whether what the page shows at a picture's place is that picture's: no other is shown there in turn, and its own place is told."""
    if image.kind not in ("img", "background") or image.why or min(image.box.width, image.box.height) < LEAST:
        return False
    return not any(
        o is not image and o.src != image.src and _overlap(image.box, o.box) > 0.5 and not _behind(o, image)
        for o in others
    )


def _behind(ground: LayoutImage, image: LayoutImage) -> bool:
    return ground.kind == "background" and image.path.startswith(f"{ground.path}>")


def in_turn(image: LayoutImage, others: Sequence[LayoutImage]) -> bool:
    """Whether what is out of sight of a picture comes into sight: one of a row that is moved, by hand or by itself."""
    box = image.box
    return image.rolls or any(
        o.src != image.src
        and abs(o.box.y - box.y) <= _ROW
        and abs(o.box.height - box.height) <= _ROW
        and _overlap(box, o.box) < 0.1
        for o in others
    )


def _overlap(one: Box, other: Box) -> float:
    """The share of ``one`` that lies in ``other``."""
    wide = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    high = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return max(0.0, wide) * max(0.0, high) / max(1.0, one.width * one.height)


def cut_out(tiles: tuple[bytes, ...], box: Box) -> bytes:
    """What the page shows in ``box``, as PNG; white where its picture does not reach."""
    out = io.BytesIO()
    _cut(tiles, box)[0].save(out, "PNG", compress_level=1)
    return out.getvalue()


def _cut(tiles: tuple[bytes, ...], box: Box) -> tuple[Image, float]:
    """The same as an image, with the share of the box that the page's picture has."""
    from PIL import Image

    cut = Image.new("RGB", (max(1, round(box.width)), max(1, round(box.height))), "white")
    top, wide = 0, 0
    for tile in tiles:
        with Image.open(io.BytesIO(tile)) as opened:
            wide = opened.width
            if top < box.y + box.height and top + opened.height > box.y:
                cut.paste(opened.convert("RGB"), (-round(box.x), top - round(box.y)))
            top += opened.height
    return cut, _overlap(box, Box(x=0, y=0, width=wide, height=top))


def seen(
    data: bytes, tiles: tuple[bytes, ...], box: Box, part: tuple[float, float, float, float] | None
) -> Sight | None:
    """How the picture in ``data`` is seen in ``box`` of the page; ``None`` where that cannot be told: it moves, lets what is behind it through, or
    is not on the page's picture. Raises `PictureUnreadableError`."""
    from harness.evidence.images import open_picture, sight

    if _moves_or_lets_through(data):
        return None
    shown, there = _cut(tiles, box)
    if there < 0.98:
        return None
    own = open_picture(data)
    best = sight(own, shown)
    if part is not None and best is not None and best.hidden > 0.1:
        # What is set free of its surroundings is not cut off by them.
        within = sight(own, shown, part)
        best = within if within is not None and within.seen >= best.seen - 0.05 else best
    return best


def _moves_or_lets_through(data: bytes) -> bool:
    """Whether a picture has several frames, or enough of it is see-through that its ground decides how it looks."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as image:
            if getattr(image, "n_frames", 1) > 1:
                return True
            if image.mode not in ("RGBA", "LA", "PA") and "transparency" not in image.info:
                return False
            alpha = image.convert("RGBA").getchannel("A").resize((64, 64))
            return sum(alpha.histogram()[:250]) > 0.02 * 64 * 64
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False


def packed(found: Sight | None) -> bytes:
    """A sight as it is kept."""
    return json.dumps(asdict(found) if found is not None else None).encode()


def unpacked(data: bytes) -> Sight | None:
    """What `packed` made."""
    said: dict[str, Any] | None = json.loads(data)
    if said is None:
        return None
    return Sight(**{**said, "where": Region(**said["where"]) if said["where"] else None})
