"""Draws the recording that the worked example keeps in its vault; run it from anywhere, it writes the file beside the others.

An animated WebP, because it can be read without a library for films. Nothing in it is taken from a real recording.
"""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_HERE = Path(__file__).resolve().parent
_SIZE = (640, 360)
_SECONDS, _STILL_FROM = 48, 40


def _card(second: int) -> Image.Image:
    """Before the still: a title, then a drawn road under a sky."""
    image = Image.new("RGB", _SIZE, (24, 28, 34))
    draw = ImageDraw.Draw(image)
    if second < 8:
        draw.text((150, 150), "Drawing for demonstration", font=ImageFont.load_default(size=28), fill=(235, 235, 230))
    else:
        draw.rectangle((0, 0, 640, 190), fill=(150, 165, 178))
        draw.rectangle((0, 190, 640, 360), fill=(92, 98, 74))
        draw.polygon(((300, 190), (340, 190), (520, 360), (120, 360)), fill=(70, 70, 72))
        left = 60 + (second % 20) * 6
        draw.rectangle((left, 150, left + 90, 215), fill=(58, 66, 52))
        draw.ellipse((left + 8, 200, left + 32, 224), fill=(20, 20, 20))
        draw.ellipse((left + 58, 200, left + 82, 224), fill=(20, 20, 20))
    draw.text((150, 20), f"00:{second:02d}", font=ImageFont.load_default(size=16), fill=(245, 245, 245))
    return image


def main() -> None:
    """Write the recording."""
    still = (
        Image.open(_HERE.parent / "sites" / "x.test" / "still-0041.jpg")
        .convert("RGB")
        .resize(_SIZE, Image.Resampling.LANCZOS)
    )
    frames = [_card(second) if second < _STILL_FROM else still for second in range(_SECONDS)]
    frames[0].save(
        _HERE.parent / "example" / "vault" / "post-1878.webp", save_all=True, append_images=frames[1:], duration=1000, quality=70, method=4,
        minimize_size=False, allow_mixed=False,
    )  # fmt: skip


if __name__ == "__main__":
    main()
