"""From a picture's bytes to pixels that can be compared."""

from __future__ import annotations

import io
import struct
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

# A picture of more pixels is refused before it is decoded: 64 million take 200 MB.
MAX_PIXELS = 64_000_000

# The longest side that is kept: twice what `match` looks at.
KEPT_SIDE = 1024


class PictureUnreadableError(ValueError):
    """The bytes are not a picture that can be read here; the message says why."""


def open_picture(data: bytes) -> Image:
    """The picture in ``data``, upright, in RGB over white, at most `KEPT_SIDE` long; of a moving one the first frame.

    Raises `PictureUnreadableError`.
    """
    from PIL import Image, ImageOps

    if not data:
        raise PictureUnreadableError("it is empty")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data)) as image:
                width, height = image.size
                if width * height > MAX_PIXELS:
                    raise PictureUnreadableError(f"it has {width} × {height} pixels, more than are read here")
                if image.format == "JPEG":
                    # Decoded at a fraction of its size where that is still enough: much faster for large photographs.
                    image.draft("RGB", (KEPT_SIDE, KEPT_SIDE))
                upright = ImageOps.exif_transpose(image)
                return _kept(upright)
    except PictureUnreadableError:
        raise
    except Exception as error:  # decoders raise all kinds of errors on broken files
        if isinstance(error, MemoryError):
            raise PictureUnreadableError("it does not fit into memory") from error
        if isinstance(error, (OSError, ValueError, SyntaxError, struct.error, EOFError, LookupError, TypeError)):
            kind = "an SVG drawing" if b"<svg" in data[:2000] else "not a picture that can be read"
            raise PictureUnreadableError(f"it is {kind} ({type(error).__name__})") from error
        raise PictureUnreadableError(f"it cannot be decoded: {type(error).__name__}: {error}") from error


def _kept(image: Image) -> Image:
    from PIL import Image as Pillow

    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        whole = image.convert("RGBA")
        ground = Pillow.new("RGBA", whole.size, "white")
        image = Pillow.alpha_composite(ground, whole)
    flat = image.convert("RGB")
    colours = _colours(flat)
    if max(flat.size) > KEPT_SIDE:
        share = KEPT_SIDE / max(flat.size)
        size = (max(1, round(flat.width * share)), max(1, round(flat.height * share)))
        flat = flat.resize(size, Pillow.Resampling.LANCZOS)
    flat.info = {PALETTE: colours} if colours else {}
    return flat


# Under what name a picture holds the colours that its file was made of, where these are few.
PALETTE = "few colours"


def _colours(image: Image) -> bytes:
    """The colours that a picture is made of, three bytes each, where it is of no more than 256; else nothing."""
    found = image.getcolors(256)
    return b"".join(bytes(colour) for _, colour in found) if found else b""  # type: ignore[arg-type]


# A copy's nearest colour may lie this far from the picture's own, in grey levels: farther off it is another colour, and shows something else. Of
# most places it is no farther than the second: colours that were not chosen for the picture would take details away that are to be compared, and
# a copy in them is dithered, which is seen as it is.
_OFF, _MOSTLY_OFF = 60.0, 5.0


def in_colours_of(
    copy: Image, image: Image, box: tuple[float, float, float, float] | None, size: tuple[float, float]
) -> Image | None:
    """``image``, or what ``box`` holds of it, at ``size`` and each place in that of the ``copy``'s colours which is nearest, as where the copy
    was made of it; ``None`` for a copy that is not of few colours, or not of the picture's."""
    import numpy as np
    from PIL import Image as Pillow

    colours = copy.info.get(PALETTE)
    if not colours:
        return None
    whole = max(8, round(size[0])), max(8, round(size[1]))
    own = image.resize(whole, Pillow.Resampling.LANCZOS, box=box)
    palette = Pillow.new("P", (1, 1))
    # Unset colours would be black.
    palette.putpalette(colours + colours[:3] * (256 - len(colours) // 3))
    made = own.quantize(palette=palette, dither=Pillow.Dither.NONE).convert("RGB")
    one, two = (np.asarray(i, dtype=np.float64) for i in (own, made))
    off = np.sqrt(((one - two) ** 2).mean(-1))
    if float(np.median(off)) > _MOSTLY_OFF:
        return None
    far = off > _OFF
    return Pillow.fromarray(np.where(far[..., None], one, two).astype(np.uint8))
