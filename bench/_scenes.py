"""Scenes drawn by a seed, photo-like enough to compare: light, texture, buildings, people, signs with text, grain.

`scene` draws one, `again` the same scene as another photograph would show it, `doctored` one with a part replaced. Nothing here is
taken from a real photograph.
"""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont

SIZES = ((1280, 720), (1200, 800), (960, 1200), (1024, 768), (1600, 900), (1000, 1000), (900, 600))


def _font(size: int) -> Any:
    return ImageFont.load_default(size=size)


def _fractal(rng: np.random.Generator, width: int, height: int, octaves: int = 6) -> Any:
    total = np.zeros((height, width))
    for octave in range(octaves):
        side = 2 ** (octave + 2)
        grid = Image.fromarray(rng.random((side, side)).astype(np.float32))
        total += np.asarray(grid.resize((width, height), Image.Resampling.BICUBIC)) * 0.6**octave
    return (total - total.min()) / (np.ptp(total) or 1)


def scene(seed: int, *, moved: float = 0.0) -> Image.Image:
    """The scene of ``seed``. ``moved`` shifts nearer things more than farther ones, as another standpoint would."""
    rng = np.random.default_rng(seed)
    width, height = SIZES[seed % len(SIZES)]
    horizon = int(height * rng.uniform(0.35, 0.65))
    top, low = rng.integers(40, 240, 3), rng.integers(90, 250, 3)
    ramp = np.linspace(0, 1, height)[:, None, None]
    picture = top * (1 - ramp) + low * ramp + np.zeros((height, width, 3))
    picture += (_fractal(rng, width, height)[..., None] - 0.5) * rng.uniform(20, 90)
    ground = rng.integers(30, 170, 3)
    picture[horizon:] = ground + (_fractal(rng, width, height - horizon, 8)[..., None] - 0.5) * rng.uniform(40, 140)
    image = Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    unit = min(width, height)
    for _ in range(rng.integers(1, 5)):
        _building(draw, rng, width, horizon, unit, int(moved * unit * 0.03))
    for _ in range(rng.integers(1, 5)):
        _person(draw, rng, width, height, horizon, unit, int(moved * unit * rng.uniform(0.04, 0.12)))
    for _ in range(rng.integers(1, 4)):
        _sign(draw, rng, width, height, unit, int(moved * unit * 0.06))
    soft = rng.uniform(0.3, 1.6)
    pixels = np.asarray(image.filter(ImageFilter.GaussianBlur(soft)), dtype=np.float64)
    grain = np.random.default_rng(seed + int(moved * 1000) * 7919 + 1)
    pixels = pixels + grain.normal(0, rng.uniform(1, 7), (height, width, 1))
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _colour(rng: np.random.Generator) -> tuple[int, int, int]:
    return tuple(int(v) for v in rng.integers(10, 245, 3))  # type: ignore[return-value]


def _building(draw: Any, rng: np.random.Generator, width: int, horizon: int, unit: int, shift: int) -> None:
    w, h = int(unit * rng.uniform(0.15, 0.45)), int(unit * rng.uniform(0.15, 0.5))
    x, y = int(rng.uniform(-0.1, 0.9) * width) + shift, max(2, horizon - h)
    wall, glass = _colour(rng), _colour(rng)
    draw.rectangle((x, y, x + w, horizon + 8), fill=wall)
    columns, rows = int(rng.integers(2, 7)), int(rng.integers(2, 6))
    for i in range(columns):
        for j in range(rows):
            a, b = x + w * (i + 0.25) / columns, y + h * (j + 0.2) / rows
            draw.rectangle((a, b, a + w * 0.5 / columns, b + h * 0.5 / rows), fill=glass)


def _person(draw: Any, rng: np.random.Generator, width: int, height: int, horizon: int, unit: int, shift: int) -> None:
    tall = unit * rng.uniform(0.2, 0.55)
    x, foot = rng.uniform(0.1, 0.9) * width + shift, horizon + rng.uniform(0.3, 0.95) * (height - horizon)
    coat, skin = _colour(rng), tuple(int(v) for v in np.array([224, 180, 150]) * rng.uniform(0.4, 1.05))
    draw.rounded_rectangle((x - tall * 0.13, foot - tall * 0.78, x + tall * 0.13, foot), radius=tall * 0.06, fill=coat)
    r = tall * 0.1
    head = (x - r, foot - tall, x + r, foot - tall + 2.4 * r)
    draw.ellipse(head, fill=skin)
    draw.pieslice((head[0], head[1], head[2], head[3]), 180, 360, fill=_colour(rng))
    for side in (-0.45, 0.45):
        draw.ellipse(
            (x + side * r - r * 0.14, foot - tall + 1.15 * r, x + side * r + r * 0.14, foot - tall + 1.4 * r),
            fill=(20, 20, 25),
        )
    draw.line(
        (x - r * 0.4, foot - tall + 1.9 * r, x + r * 0.4, foot - tall + 1.9 * r),
        fill=(120, 50, 50),
        width=max(1, int(r * 0.15)),
    )


def _sign(draw: Any, rng: np.random.Generator, width: int, height: int, unit: int, shift: int) -> None:
    words = "".join(rng.choice(list("ABCDEHKLMNRSTU"), 4)) + " " + str(rng.integers(10, 999))
    size = int(unit * rng.uniform(0.035, 0.09))
    x, y = int(rng.uniform(0.05, 0.7) * width) + shift, int(rng.uniform(0.08, 0.85) * height)
    font = _font(size)
    box = draw.textbbox((x, y), words, font=font)
    back = _colour(rng)
    ink = (15, 15, 20) if sum(back) > 380 else (240, 240, 235)
    draw.rectangle((box[0] - size // 3, box[1] - size // 3, box[2] + size // 3, box[3] + size // 3), fill=back)
    draw.text((x, y), words, font=font, fill=ink)


def jpeg(image: Image.Image, quality: int) -> Image.Image:
    """``image`` as JPEG gives it back."""
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return Image.open(io.BytesIO(out.getvalue())).convert("RGB")


def cropped(image: Image.Image, rng: np.random.Generator, share: float) -> Image.Image:
    """A part of ``image`` of ``share`` of its area, anywhere, its shape changed a little."""
    stretch = rng.uniform(0.88, 1.14)
    w = min(1.0, share**0.5 * stretch)
    h = min(1.0, share / w)
    w = min(1.0, share / h)
    x, y = rng.uniform(0, 1 - w), rng.uniform(0, 1 - h)
    return image.crop(
        (int(x * image.width), int(y * image.height), int((x + w) * image.width), int((y + h) * image.height))
    )


def resized(image: Image.Image, share: float) -> Image.Image:
    """``image`` at ``share`` of its length."""
    return image.resize((max(1, int(image.width * share)), max(1, int(image.height * share))), Image.Resampling.BICUBIC)


def toned(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """``image`` a little brighter or darker, more or less colourful and contrasty."""
    for enhance in (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color):
        image = enhance(image).enhance(rng.uniform(0.82, 1.18))
    return image


def watermarked(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """``image`` under a see-through word, as picture agencies put it there."""
    layer = Image.new("RGBA", image.size, (0, 0, 0, 0))
    draw = ImageDraw.Draw(layer)
    size = int(min(image.size) * rng.uniform(0.05, 0.14))
    draw.text(
        (rng.uniform(0.05, 0.5) * image.width, rng.uniform(0.1, 0.85) * image.height), "AGENCY PHOTO", font=_font(size),
        fill=(255, 255, 255, int(rng.uniform(50, 110))),
    )  # fmt: skip
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")


def logoed(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """``image`` with a small opaque mark in a corner, as broadcasters put it there."""
    marked = image.copy()
    draw = ImageDraw.Draw(marked)
    side = int(min(image.size) * rng.uniform(0.06, 0.11))
    x = int(side * 0.4) if rng.random() < 0.5 else image.width - int(side * 2.6)
    y = int(side * 0.4) if rng.random() < 0.5 else image.height - int(side * 1.4)
    draw.rounded_rectangle((x, y, x + side * 2.2, y + side), radius=side // 5, fill=(200, 20, 30))
    draw.text((x + side * 0.3, y + side * 0.15), "TV 9", font=_font(int(side * 0.6)), fill=(255, 255, 255))
    return marked


def doctored(image: Image.Image, rng: np.random.Generator, how: str, *, share: float = 0.06) -> Image.Image:
    """``image`` with one part replaced: a ``number`` written over, a ``face`` put in, a part ``cloned`` from elsewhere, ``smoothed``
    away, or its ``colour`` turned. ``share`` is the part's length as a share of the picture's shorter side."""
    made = image.copy()
    side = max(8, int(min(image.size) * share))
    x, y = (
        int(rng.uniform(0.05, 0.95) * (image.width - 2 * side)),
        int(rng.uniform(0.05, 0.95) * (image.height - 2 * side)),
    )
    draw = ImageDraw.Draw(made)
    if how == "number":
        mean = np.asarray(made.crop((x, y, x + 2 * side, y + side)).resize((1, 1)))[0, 0]
        ink = (20, 20, 20) if mean.sum() > 380 else (235, 235, 235)
        draw.rectangle((x, y, x + 2 * side, y + side), fill=tuple(int(v) for v in mean))
        draw.text((x + side * 0.2, y), str(rng.integers(100, 999)), font=_font(side), fill=ink)
    elif how == "face":
        r = side * 0.6
        draw.ellipse((x, y, x + 2 * r, y + 2.4 * r), fill=(205, 165, 140))
        for at in (0.6, 1.4):
            draw.ellipse((x + at * r - 0.15 * r, y + r, x + at * r + 0.15 * r, y + 1.25 * r), fill=(25, 20, 20))
        draw.line((x + 0.6 * r, y + 1.8 * r, x + 1.4 * r, y + 1.8 * r), fill=(130, 50, 50), width=max(1, int(r * 0.15)))
    elif how == "cloned":
        for _ in range(40):
            u, v = int(rng.uniform(0, image.width - 2 * side)), int(rng.uniform(0, image.height - side))
            piece = image.crop((u, v, u + 2 * side, v + side))
            there = image.crop((x, y, x + 2 * side, y + side))
            if np.abs(np.asarray(piece, dtype=float) - np.asarray(there, dtype=float)).mean() > 25:
                break
        made.paste(piece, (x, y))
    elif how == "smoothed":
        # Aimed at the most detailed of some places: taking away nothing is no doctoring.
        places = [
            (int(rng.uniform(0, image.width - 2 * side)), int(rng.uniform(0, image.height - side))) for _ in range(60)
        ]
        grey = np.asarray(image.convert("L").filter(ImageFilter.GaussianBlur(3)), dtype=float)
        x, y = max(places, key=lambda p: grey[p[1] : p[1] + side, p[0] : p[0] + 2 * side].std())
        piece = image.crop((x, y, x + 2 * side, y + side))
        edge = np.asarray(piece)[:, :2].reshape(-1, 3).mean(0)
        made.paste(tuple(int(v) for v in edge), (x, y, x + 2 * side, y + side))
    else:
        piece = image.crop((x, y, x + 2 * side, y + side))
        r, g, b = piece.split()
        turned = (
            Image.merge("RGB", (b, r, g))
            if np.ptp(np.asarray(piece.resize((1, 1)))) > 50
            else ImageEnhance.Brightness(piece).enhance(0.45)
        )
        made.paste(turned, (x, y))
    return made
