"""A perceptual hash: 64 bits that stay nearly the same when a picture is resized or recompressed.

It orders candidates and shows in lock files; it never decides, because two different pictures can share it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

# The hash is taken of the lowest 8 × 8 frequencies of a 32 × 32 picture, as pHash does.
_SIDE, _KEPT = 32, 8


def fingerprint(image: Image) -> str:
    """The hash of ``image`` as 16 hex digits."""
    import numpy as np
    from PIL import Image as Pillow

    small = np.asarray(image.convert("L").resize((_SIDE, _SIDE), Pillow.Resampling.LANCZOS), dtype=np.float64)
    cosines = _cosines()
    low = (cosines @ small @ cosines.T)[:_KEPT, :_KEPT].ravel()
    bits = low > np.median(low[1:])
    return f"{int(''.join('1' if b else '0' for b in bits), 2):016x}"


@lru_cache(maxsize=1)
def _cosines() -> Any:
    import numpy as np

    steps = np.arange(_SIDE)
    return np.cos(np.pi * (2 * steps[None, :] + 1) * steps[:, None] / (2 * _SIDE))
