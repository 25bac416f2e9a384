"""Pictures as evidence: told apart and found again from their decoded pixels alone.

`open_picture` reads bytes, `fingerprint` gives a perceptual hash, `match` says whether two pictures are one picture, resized,
recompressed or cropped, or where they differ.
"""

from __future__ import annotations

from harness.evidence.images.fingerprint import fingerprint
from harness.evidence.images.match import MATCHER_VERSION, match
from harness.evidence.images.pixels import PictureUnreadableError, open_picture

__all__ = ["MATCHER_VERSION", "PictureUnreadableError", "fingerprint", "match", "open_picture"]
