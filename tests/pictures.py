"""Pictures for tests, drawn by a seed, and a desk that shows them: pixels are compared for real."""

from __future__ import annotations

import hashlib
import io
from functools import lru_cache
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from bench import _scenes as scenes
from harness.evidence.images import lettering, match, open_picture
from harness.model.passage import Located
from harness.model.picture import Likeness, Look, Looks, Match, PagePicture, Reference, Region, Shown, Sight
from harness.model.registry import Baseline, Claim, EvidenceLink, Source
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
    """Pictures in memory: the claim's own is scene 1. A passage is drawn as ``looks`` says, see `written`."""

    def __init__(
        self, shown: list[dict[str, Any]], trouble: str = "", reference_trouble: str = "", looks: str = "plain"
    ) -> None:
        self._looks = looks
        self._mine = picture(1)
        self._trouble = trouble
        self._reference_trouble = reference_trouble
        self._bytes: dict[str, bytes] = {}
        self.sights: dict[str, Sight] = {}
        self.sight_accepted: Sight | None = None
        pictures = []
        for number, item in enumerate(shown):
            data = picture(item["scene"], item.get("how", ""))
            self._bytes[f"p{number}"] = data
            if "sight" in item:
                self.sights[f"p{number}"] = Sight(**item["sight"])
            if "sight_accepted" in item:
                self.sight_accepted = Sight(**item["sight_accepted"])
            pictures.append(
                PagePicture(
                    name=f"p{number}", src=item.get("src", PLACE), sha256=sha256(data), caption=item.get("caption", ""),
                    credit=item.get("credit", ""), trouble=item.get("trouble", ""), unseen=item.get("unseen", ""), at=item.get("seconds"),
                    in_turn=item.get("in_turn", False),
                )
            )  # fmt: skip
        self.pictures = tuple(pictures)

    def reference(self, claim: Claim, name: str) -> Reference:
        return Reference(name=name, sha256=sha256(self._mine), trouble=self._reference_trouble)

    def on_page(self, snapshot: Snapshot) -> Shown:
        return Shown(pictures=self.pictures)

    def film(self, source: Source, at: str, close_to: float | None = None) -> Shown:
        return Shown(pictures=() if self._trouble else self.pictures, trouble=self._trouble)

    def compare(self, reference: Reference, picture: PagePicture) -> Match | str:
        if picture.trouble:
            return picture.trouble
        if picture.sha256 == reference.sha256:
            return Match(likeness=Likeness.SAME, score=100.0, whole=Region(left=0, top=0, right=1, bottom=1))
        return compared(self._mine, self._bytes[picture.name])

    def sight(self, picture: PagePicture) -> Sight | None:
        return self.sights.get(picture.name)

    def accepted_sight(self, baseline: Baseline) -> Sight | None:
        return self.sight_accepted

    def particulars(self, picture: PagePicture) -> str:
        return ""

    def accepted_particulars(self, baseline: Baseline) -> str:
        return ""

    def passage(self, link: EvidenceLink, baseline: Baseline, snapshot: Snapshot, found: Located) -> Looks:
        if self._looks in ("damaged", "laid out otherwise"):
            return Looks(look=Look.UNTOLD, reason=self._looks, damaged=self._looks == "damaged")
        return lettering([written(found.text)], [written(found.text, self._looks, margin=2)])


def written(
    text: str, how: str = "plain", *, margin: int = 0, size: int = 16, at: tuple[float, float] = (0, 0)
) -> Image.Image:
    """One line of text as a page shows it, treated as ``how`` says."""
    width, height = size * len(text) * 5 // 8, size * 5 // 4
    schemes = {
        "dark": ("#101418", "#eee"),
        "pale": ("#ffffff", "#f4f4f4"),
        "blue": ("#ffffff", "#0a3d91"),
        "grey": ("#ffffff", "#767676"),
    }
    ground, colour = schemes.get(how, ("#ffffff", "#111111"))
    made = Image.new("RGB", (width + 2 * margin, height + 2 * margin), ground)
    draw = ImageDraw.Draw(made)
    left, top = margin + at[0], margin + at[1]
    if how == "highlighted":
        draw.rectangle((width // 3, 0, width * 2 // 3, made.height), fill="#ffff00")
    if how == "selected":
        draw.rectangle((0, 0, made.width, made.height), fill="#3367d1")
        colour = "#ffffff"
    draw.text((left, top), text[::-1] if how == "other words" else text, fill=colour, font_size=size)
    if how == "covered":
        draw.rectangle((0, 0, made.width, made.height), fill="#cc0000")
    if how == "partly covered":
        draw.rectangle((margin + width // 4, 0, margin + width // 4 + 3 * size, made.height), fill="#ffffff")
    if how in ("struck out", "partly struck out"):
        right = made.width if how == "struck out" else margin + 6 * size
        draw.rectangle((margin, margin + height * 0.55, right, margin + height * 0.55 + 1), fill="#aa0000")
    if how == "underlined":
        draw.rectangle((0, margin + size + 2, made.width, margin + size + 2), fill="#0a3d91")
    if how == "smoothed":
        made = made.filter(ImageFilter.GaussianBlur(0.6))
    if how == "few colours":
        made = made.quantize(16).convert("RGB")
    return made


@lru_cache(maxsize=64)
def compared(one: bytes, two: bytes) -> Match:
    return match(open_picture(one), open_picture(two))
