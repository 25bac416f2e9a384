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
    if max(flat.size) > KEPT_SIDE:
        share = KEPT_SIDE / max(flat.size)
        size = (max(1, round(flat.width * share)), max(1, round(flat.height * share)))
        flat = flat.resize(size, Pillow.Resampling.LANCZOS)
    return flat
