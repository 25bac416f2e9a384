"""Pictures as evidence: told apart and found again from their decoded pixels alone.

`open_picture` reads bytes, `fingerprint` gives a perceptual hash, `match` says whether two pictures are one picture, resized,
recompressed or cropped, or where they differ. `sight` says what of a picture is seen where a page shows it. `lettering` says whether lines that read the same look the same.
"""

from __future__ import annotations

from harness.evidence.images.fingerprint import fingerprint
from harness.evidence.images.lettering import LETTERING_VERSION, lettering
from harness.evidence.images.match import MATCHER_VERSION, match
from harness.evidence.images.pixels import PictureUnreadableError, open_picture
from harness.evidence.images.sight import SIGHT_VERSION, sight

__all__ = [
    "LETTERING_VERSION",
    "MATCHER_VERSION",
    "SIGHT_VERSION",
    "PictureUnreadableError",
    "fingerprint",
    "lettering",
    "match",
    "open_picture",
    "sight",
]
