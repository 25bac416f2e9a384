"""Pictures for tests, drawn by a seed, and a desk that shows them: pixels are compared for real."""

from __future__ import annotations

import hashlib
import io
from functools import lru_cache
from typing import Any

import numpy as np
from PIL import Image, ImageOps

from bench import _scenes as scenes
from harness.evidence.images import match, open_picture
from harness.model.picture import Likeness, Match, PagePicture, Reference, Region, Shown
from harness.model.registry import Claim, Source
from harness.model.snapshot import Snapshot

PLACE = "/still.jpg"


@lru_cache(maxsize=64)
def picture(seed: int, how: str = "") -> bytes:
    """The picture of scene ``seed`` as PNG or JPEG bytes, treated as ``how`` says."""
    rng = np.random.default_rng(seed + 99)
    whole = scenes.resized(scenes.scene(seed), 0.6)
    made: Image.Image = {
        "": lambda: whole,
        "small": lambda: scenes.resized(whole, 0.6),
        "tiny": lambda: scenes.resized(whole, 0.15),
        "cropped": lambda: scenes.cropped(whole, rng, 0.7),
        "watermarked": lambda: scenes.watermarked(whole, rng),
        "toned": lambda: scenes.toned(whole, rng),
        "doctored": lambda: scenes.doctored(whole, rng, "number", share=0.1),
        "mirrored": lambda: ImageOps.mirror(whole),
    }[how]()
    out = io.BytesIO()
    if how == "small":
        made.save(out, "JPEG", quality=60)
    else:
        made.save(out, "PNG")
    return out.getvalue()


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class Desk:
    """Pictures in memory: the claim's own is scene 1."""

    def __init__(self, shown: list[dict[str, Any]], trouble: str = "", reference_trouble: str = "") -> None:
        self._mine = picture(1)
        self._trouble = trouble
        self._reference_trouble = reference_trouble
        self._bytes: dict[str, bytes] = {}
        pictures = []
        for number, item in enumerate(shown):
            data = picture(item["scene"], item.get("how", ""))
            self._bytes[f"p{number}"] = data
            pictures.append(
                PagePicture(
                    name=f"p{number}", src=item.get("src", PLACE), sha256=sha256(data), caption=item.get("caption", ""),
                    credit=item.get("credit", ""), trouble=item.get("trouble", ""), at=item.get("seconds"),
                )
            )  # fmt: skip
        self.pictures = tuple(pictures)

    def reference(self, claim: Claim, name: str) -> Reference:
        return Reference(name=name, sha256=sha256(self._mine), trouble=self._reference_trouble)

    def on_page(self, snapshot: Snapshot) -> Shown:
        return Shown(pictures=self.pictures)

    def film(self, source: Source, at: str) -> Shown:
        return Shown(pictures=() if self._trouble else self.pictures, trouble=self._trouble)

    def compare(self, reference: Reference, picture: PagePicture) -> Match | str:
        if picture.trouble:
            return picture.trouble
        if picture.sha256 == reference.sha256:
            return Match(likeness=Likeness.SAME, score=100.0, whole=Region(left=0, top=0, right=1, bottom=1))
        return compared(self._mine, self._bytes[picture.name])

    def particulars(self, picture: PagePicture) -> str:
        return ""


@lru_cache(maxsize=64)
def compared(one: bytes, two: bytes) -> Match:
    return match(open_picture(one), open_picture(two))
