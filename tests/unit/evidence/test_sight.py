"""What of a picture is seen where a page shows it, on scenes drawn by seeds and shown as styles show them."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageOps

from bench import _scenes as scenes
from harness.evidence.images import sight
from harness.model.picture import Sight

SIZE = 480, 320


@lru_cache(maxsize=4)
def own(seed: int) -> Image.Image:
    return scenes.resized(scenes.scene(seed), 0.6)


def drawn(seed: int) -> Image.Image:
    return own(seed).resize(SIZE)


def boxed(left: float, top: float, right: float, bottom: float) -> Callable[[Image.Image], Image.Image]:
    def over(image: Image.Image) -> Image.Image:
        ImageDraw.Draw(image).rectangle((left * SIZE[0], top * SIZE[1], right * SIZE[0], bottom * SIZE[1]), fill="#c00")
        return image

    return over


def captioned(image: Image.Image) -> Image.Image:
    shade = Image.linear_gradient("L").resize(SIZE).point(lambda v: 255 if v < 170 else 255 - (v - 170) * 3)
    image = ImageChops.multiply(image, Image.merge("RGB", (shade,) * 3))
    ImageDraw.Draw(image).text((20, SIZE[1] * 0.82), "The mayor and the bridge", fill="white", font_size=30)
    return image


def faded(share: float) -> Callable[[Image.Image], Image.Image]:
    return lambda image: Image.blend(Image.new("RGB", SIZE, "white"), image, share)


def fitted(width: int, height: int) -> Callable[[Image.Image], Image.Image]:
    return lambda image: ImageOps.fit(image, (width, height))


def looked(how: Callable[[Image.Image], Image.Image], seed: int = 1) -> Sight:
    found = sight(own(seed), how(drawn(seed)))
    assert found is not None
    return found


WELL = {
    "as it is": lambda i: i,
    "small": lambda i: i.resize((120, 80)),
    "in a frame": lambda i: ImageOps.expand(i.resize((460, 300)), 10, "grey"),
    "a caption over its lower part": captioned,
    "without colours": lambda i: i.convert("L").convert("RGB"),
    "dark": lambda i: i.point(lambda v: v * 2 // 5),
    "pale": faded(0.3),
    "a badge": boxed(0, 0, 0.2, 0.1),
    "a play button": boxed(0.43, 0.4, 0.57, 0.6),
    "cut to a square": fitted(320, 320),
    "cut to a banner": fitted(960, 300),
    "whole in a square": lambda i: ImageOps.pad(i, (400, 400), color="black"),
    "askew": lambda i: i.rotate(3, expand=True, fillcolor="white"),
}


@pytest.mark.parametrize("how", WELL)
def test_what_pages_do_to_pictures_leaves_them_seen(how: str) -> None:
    found = looked(WELL[how])
    assert found.way == ""
    assert found.seen > 0.4
    assert found.hidden < 0.35
    assert found.upper < 0.12


HIDDEN = {
    "black": lambda i: i.point(lambda v: 0),
    "grey": lambda i: i.point(lambda v: 128),
    "nearly see-through": faded(0.05),
    "half of it": boxed(0, 0, 0.5, 1),
    "most of it": boxed(0.03, 0.05, 0.9, 0.85),
    "another picture in its stead": lambda i: drawn(2),
}


@pytest.mark.parametrize("how", HIDDEN)
def test_what_is_not_seen_is_told(how: str) -> None:
    found = looked(HIDDEN[how])
    assert found.hidden > 0.4
    assert found.way == ""


def test_a_part_that_is_covered_is_told_with_its_place() -> None:
    found = looked(boxed(0.3, 0.23, 0.62, 0.58))
    assert 0.05 < found.hidden < 0.25
    assert found.upper > 0.12
    assert found.where is not None
    assert found.where.words == "centre"


def test_a_strip_shows_a_strip() -> None:
    found = looked(fitted(480, 60))
    assert found.seen < 1 / 3 or found.hidden > 0.4


WAYS = {
    "mirrored": ImageOps.mirror,
    "upside down": lambda i: i.rotate(180),
    "on its side": lambda i: i.rotate(90, expand=True),
    "as a negative": ImageOps.invert,
}


@pytest.mark.parametrize("way", WAYS)
def test_what_is_drawn_another_way_is_told(way: str) -> None:
    assert looked(WAYS[way]).way == way


def test_one_that_has_nothing_on_it_tells_nothing() -> None:
    plain = Image.fromarray(np.full((200, 300, 3), 200, dtype=np.uint8))
    assert sight(plain, plain) is None


def test_what_cuts_a_picture_off_does_not_cover_it() -> None:
    below = drawn(1)
    ImageDraw.Draw(below).rectangle((0, SIZE[1] * 0.55, *SIZE), fill="white")
    for n in range(4):
        ImageDraw.Draw(below).text(
            (4, SIZE[1] * (0.58 + n * 0.1)), "What stands below it on the page, of which", fill="black", font_size=22
        )
    assert looked(lambda i: below).hidden > 0.3
    found = sight(own(1), below, (0.0, 0.0, float(SIZE[0]), SIZE[1] * 0.55))
    assert found is not None
    assert found.hidden < 0.1
    assert 0.45 < found.window < 0.65
