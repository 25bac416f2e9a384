"""Pictures told apart by their pixels: the same one under what newsrooms do to it, and never a doctored one."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageFilter, ImageOps

from bench import _scenes as scenes
from harness.evidence.images import PictureUnreadableError, fingerprint, match, open_picture
from harness.evidence.images.particulars import particulars
from harness.model.picture import Likeness, Region


def _scene(seed: int) -> Image.Image:
    return scenes.resized(scenes.scene(seed), 0.6)


def _bytes(image: Image.Image, kind: str = "PNG", **more: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


@pytest.mark.parametrize(
    "how", ["same", "half", "q30", "cropped", "toned", "padded mode", "cropped of another size", "larger"]
)
def test_the_same_picture_is_known_again(how: str) -> None:
    image, rng = _scene(3), np.random.default_rng(5)
    made = {
        "same": lambda: image,
        "half": lambda: scenes.resized(image, 0.5),
        "q30": lambda: scenes.jpeg(image, 30),
        "cropped": lambda: scenes.cropped(image, rng, 0.62),
        "toned": lambda: scenes.toned(image, rng),
        "padded mode": lambda: open_picture(_bytes(image.convert("RGBA"))),
        "cropped of another size": lambda: scenes.jpeg(scenes.resized(scenes.cropped(image, rng, 0.7), 0.7), 60),
        "larger": lambda: scenes.resized(image, 1.5),
    }[how]()
    assert match(image, made).likeness is Likeness.SAME
    assert match(made, image).likeness is Likeness.SAME


@pytest.mark.parametrize("how", ["number", "face", "cloned", "smoothed", "colour"])
@pytest.mark.parametrize("seed", [4])
def test_a_replaced_part_is_named_and_never_the_same(how: str, seed: int) -> None:
    image = _scene(seed)
    made = scenes.doctored(image, np.random.default_rng(seed), how, share=0.08)
    changed = np.nonzero(np.abs(np.asarray(image, float) - np.asarray(made, float)).max(-1) > 8)
    found = match(image, scenes.jpeg(made, 80))
    assert found.likeness is Likeness.ALTERED
    part = found.altered[0]
    x, y = changed[1].mean() / image.width, changed[0].mean() / image.height
    assert part.left - 0.03 <= x <= part.right + 0.03
    assert part.top - 0.03 <= y <= part.bottom + 0.03
    assert part.area < 0.1


def _few(image: Image.Image, colours: int = 256, kind: str = "PNG") -> Image.Image:
    return open_picture(_bytes(image.quantize(colours), kind))


@pytest.mark.parametrize("seed", [0, 2, 6])
def test_a_copy_in_few_colours_is_the_same_picture(seed: int) -> None:
    """A rare colour that the copy does not have became the nearest that it has; one that is dithered mixes it of others."""
    image = scenes.scene(seed)
    small = scenes.resized(image, 0.7)
    for made in (_few(image), _few(small, kind="GIF"), open_picture(_bytes(small.convert("P"), "GIF"))):
        assert match(image, made).likeness is Likeness.SAME
        assert match(made, image).likeness is Likeness.SAME


@pytest.mark.parametrize("how", ["number", "face", "smoothed", "colour"])
def test_a_replaced_part_is_named_in_few_colours_too(how: str) -> None:
    image = scenes.scene(6)
    made = scenes.doctored(image, np.random.default_rng(6), how, share=0.08)
    changed = np.nonzero(np.abs(np.asarray(image, float) - np.asarray(made, float)).max(-1) > 8)
    found = match(image, _few(made))
    assert found.likeness is Likeness.ALTERED
    x, y = changed[1].mean() / image.width, changed[0].mean() / image.height
    part = found.altered[0]
    assert part.left - 0.03 <= x <= part.right + 0.03
    assert part.top - 0.03 <= y <= part.bottom + 0.03


def test_a_number_written_over_a_sign_is_no_watermark() -> None:
    # The ink, the wiped letters and the ground of a sign can lie on one line of tones, as a watermark's do.
    image = scenes.scene(7)
    made = scenes.doctored(image, np.random.default_rng(7 + 10**6), "number", share=0.06)
    assert match(image, made).likeness is Likeness.ALTERED


def test_a_see_through_watermark_leaves_the_picture() -> None:
    image = _scene(1)
    assert match(image, scenes.watermarked(image, np.random.default_rng(100))).likeness is Likeness.SAME


def test_an_opaque_mark_needs_a_look() -> None:
    image = _scene(8)
    assert match(image, scenes.logoed(image, np.random.default_rng(3))).likeness is Likeness.ALTERED


def test_mirrored_moved_and_other_pictures_are_not_the_same() -> None:
    image = _scene(3)
    assert match(image, ImageOps.mirror(image)).likeness is Likeness.MIRRORED
    assert match(image, scenes.resized(scenes.scene(3, moved=1.0), 0.6)).likeness is not Likeness.SAME
    assert match(image, _scene(5)).likeness is Likeness.UNLIKE


@pytest.mark.parametrize("seed", [4, 5, 6])
@pytest.mark.parametrize("radius", [3, 5, 8, 14])
def test_a_blurred_picture_is_never_the_same(seed: int, radius: int) -> None:
    image = _scene(seed)
    blurred = image.filter(ImageFilter.GaussianBlur(radius))
    assert match(image, blurred).likeness is not Likeness.SAME
    assert match(blurred, image).likeness is not Likeness.SAME


def test_a_picture_enlarged_from_a_small_one_is_not_told_to_be_the_same() -> None:
    # However many pixels it has: a replaced part would not show on it.
    image = _scene(6)
    enlarged = scenes.resized(scenes.resized(image, 0.25), 4)
    found, back = match(image, enlarged), match(enlarged, image)
    assert (found.likeness, found.blurred) == (Likeness.ALIKE, True)
    assert (back.likeness, back.blurred) == (Likeness.ALIKE, False)
    assert "blurred" in found.reasons[0]


def test_what_is_too_small_or_too_plain_is_not_decided() -> None:
    image = _scene(3)
    assert match(image, scenes.resized(image, 0.15)).likeness is Likeness.ALIKE
    plain = Image.new("RGB", (400, 300), (90, 90, 95))
    assert match(plain, plain).likeness is Likeness.ALIKE


def distance(one: str, two: str) -> int:
    """How many bits of two hashes differ."""
    return (int(one, 16) ^ int(two, 16)).bit_count()


def test_the_hash_stays_near_for_the_same_and_far_for_another() -> None:
    image = _scene(3)
    assert distance(fingerprint(image), fingerprint(scenes.jpeg(scenes.resized(image, 0.4), 40))) <= 6
    assert distance(fingerprint(image), fingerprint(_scene(5))) >= 14


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a picture",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"GIF89a" + b"\x00" * 20,
    ],
)
def test_broken_pictures_are_said_to_be_broken(data: bytes) -> None:
    with pytest.raises(PictureUnreadableError):
        open_picture(data)


def test_a_picture_cut_short_or_too_large_is_refused() -> None:
    whole = _bytes(_scene(3), "JPEG")
    with pytest.raises(PictureUnreadableError):
        open_picture(whole[: len(whole) // 2])
    with pytest.raises(PictureUnreadableError, match="pixels"):
        open_picture(_bytes(Image.new("1", (9000, 9000))))


def test_turned_by_its_own_exif_a_picture_is_read_upright() -> None:
    image = _scene(3)
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = image.transpose(Image.Transpose.ROTATE_90)
    assert match(image, open_picture(_bytes(turned, "JPEG", exif=exif))).likeness is Likeness.SAME


def test_particulars_say_what_the_file_says_of_itself() -> None:
    exif = Image.Exif()
    exif[0x013B] = "A Photographer"
    exif.get_ifd(0x8769)[0x9003] = "2025:01:11 09:30:00"
    said = particulars(_bytes(_scene(3), "JPEG", exif=exif))
    assert "EXIF: taken 2025-01-11 09:30:00" in said
    assert "A Photographer" in said
    assert " px" in said
    assert particulars(b"nothing") == ""


def test_places_have_names() -> None:
    assert Region(left=0, top=0, right=0.1, bottom=0.1).words == "top left"
    assert Region(left=0.4, top=0.4, right=0.6, bottom=0.6).words == "centre"
