"""Laying one picture over another: where in the one the whole of the other lies, to a fraction of a pixel.

Only scale (of each side by itself) and place are looked for: that is what resizing and cropping do. A picture that was turned or
bent is not found.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

# The length at which all places and scales are tried. At 72 a step of 4 % moves the edges by about a pixel and a half.
_COARSE_SIDE = 72

# Scales tried: from the largest that fits down to this share of it, which holds every crop to 35 % of the area or more.
_SMALLEST, _STEP = 0.55, 0.96

# Lengths of the smaller picture at which the place is refined, with how many of the best places are taken that far, and steps.
_LEVELS = ((64, 4, 8), (128, 2, 6), (256, 1, 5))

# Below this correlation a place is none.
_HOPELESS = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """``inner`` (0: the reference, 1: the other) lies whole in the other one, at ``box`` in that one's pixels. ``score`` is the
    correlation there, −1 to 1, at the last level."""

    inner: int
    box: tuple[float, float, float, float]
    score: float


def register(reference: Image, other: Image) -> Placement | None:
    """The best placement of one picture in the other, ``None`` where none is even roughly alike."""
    places = [
        Placement(inner=inner, box=box, score=score)
        for score, inner, box in _coarse(reference, other, 0) + _coarse(other, reference, 1)
    ]
    for level, count, steps in _LEVELS:
        refined = []
        for place in sorted(places, key=lambda p: -p.score)[:count]:
            small, large = (reference, other) if place.inner == 0 else (other, reference)
            box, score = refine(small, large, place.box, level, steps)
            refined.append(Placement(inner=place.inner, box=box, score=score))
        places = [p for p in refined if p.score >= _HOPELESS]
    return max(places, key=lambda p: p.score, default=None)


def _coarse(small: Image, large: Image, inner: int) -> list[tuple[float, int, tuple[float, float, float, float]]]:
    """Places of ``small`` in ``large``, the best for each scale."""
    import numpy as np
    from PIL import Image as Pillow

    share = _COARSE_SIDE / max(large.size)
    width, height = max(8, round(large.width * share)), max(8, round(large.height * share))
    field = np.asarray(large.convert("L").resize((width, height), Pillow.Resampling.BOX), dtype=np.float64)
    grey = small.convert("L")
    found: list[tuple[float, int, tuple[float, float, float, float]]] = []
    fit = min(width / small.width, height / small.height)
    scale = fit
    while scale >= fit * _SMALLEST:
        w, h = min(width, round(small.width * scale)), min(height, round(small.height * scale))
        scale *= _STEP
        if w < 8 or h < 8:
            break
        piece = np.asarray(grey.resize((w, h), Pillow.Resampling.BOX), dtype=np.float64)
        scores = _correlation(field, piece)
        y, x = np.unravel_index(int(np.argmax(scores)), scores.shape)
        across, down = large.width / width, large.height / height
        box = (float(x * across), float(y * down), float((x + w) * across), float((y + h) * down))
        found.append((float(scores[y, x]), inner, box))
    return found


def _correlation(field: Any, piece: Any) -> Any:
    """Normalised cross-correlation of ``piece`` at every place where it lies whole in ``field``."""
    import numpy as np

    h, w = piece.shape
    shape = field.shape
    centred = piece - piece.mean()
    norm = float(np.sqrt((centred**2).sum()))
    rows, columns = shape[0] - h + 1, shape[1] - w + 1
    product = np.fft.irfft2(np.fft.rfft2(field) * np.conj(np.fft.rfft2(centred, shape)), shape)[:rows, :columns]
    sums = _window_sums(field, h, w)
    squares = _window_sums(field**2, h, w)
    spread = np.sqrt(np.maximum(squares - sums**2 / (h * w), 1e-6))
    return product / (spread * max(norm, 1e-6))


def _window_sums(values: Any, h: int, w: int) -> Any:
    import numpy as np

    total = np.pad(values.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    return total[h:, w:] - total[:-h, w:] - total[h:, :-w] + total[:-h, :-w]


def size_at(small: Image, level: int) -> tuple[int, int]:
    """The size of ``small`` with its longer side at most ``level``."""
    share = min(1.0, level / max(small.size))
    return max(8, round(small.width * share)), max(8, round(small.height * share))


def refine(
    small: Image, large: Image, box: tuple[float, float, float, float], level: int, steps: int
) -> tuple[tuple[float, float, float, float], float]:
    """``box`` moved so that ``large`` there looks most like ``small``, and the correlation there.

    Gauss–Newton on the box's four sides and on brightness and contrast, with weights that leave out what differs.
    """
    import numpy as np
    from PIL import Image as Pillow

    size = size_at(small, level)
    target = np.asarray(small.convert("L").resize(size, Pillow.Resampling.LANCZOS), dtype=np.float64)
    field, box, ratio = _reduced(large, box, size)
    across = np.linspace(0, 1, size[0])[None, :]
    down = np.linspace(0, 1, size[1])[:, None]
    best, best_score = box, -2.0
    for _ in range(steps):
        box = _inside(box, field)
        seen = np.asarray(field.resize(size, Pillow.Resampling.LANCZOS, box=box), dtype=np.float64)
        score = _alike(target, seen)
        if score > best_score:
            gained, best, best_score = score - best_score, box, score
            if gained < 1e-4:
                break
        gy, gx = np.gradient(seen)
        # A side that moves by one pixel of ``large`` moves the picture by this many of ``seen``.
        gx, gy = gx * size[0] / (box[2] - box[0]), gy * size[1] / (box[3] - box[1])
        # Every second pixel is plenty for six numbers.
        thin = np.s_[:: max(1, size[1] // 128), :: max(1, size[0] // 128)]
        sides = (gx * (1 - across), gy * (1 - down), gx * across, gy * down, seen, np.ones_like(seen))
        columns = np.stack([c[thin] for c in sides], axis=-1).reshape(-1, 6)
        gain, offset = _tone(seen, target)
        left = (target - gain * seen - offset)[thin].ravel()
        bound = 1.5 * float(np.median(np.abs(left))) + 1.0
        weights = np.minimum(1.0, bound / np.maximum(np.abs(left), 1e-9))
        columns[:, :4] *= gain
        weighted = columns * weights[:, None]
        try:
            step = np.linalg.solve(columns.T @ weighted + 1e-3 * np.eye(6), weighted.T @ left)
        except np.linalg.LinAlgError:
            break
        reach = max(box[2] - box[0], box[3] - box[1]) * 0.08
        moves = np.clip(step[:4], -reach, reach)
        box = (box[0] + moves[0], box[1] + moves[1], box[2] + moves[2], box[3] + moves[3])
    return (best[0] * ratio[0], best[1] * ratio[1], best[2] * ratio[0], best[3] * ratio[1]), best_score


def _reduced(
    large: Image, box: tuple[float, float, float, float], size: tuple[int, int]
) -> tuple[Image, tuple[float, float, float, float], tuple[float, float]]:
    """``large`` in grey, no larger than seeing ``box`` at ``size`` needs; the box on it; and what a pixel of it is in the original's."""
    from PIL import Image as Pillow

    spare = min((box[2] - box[0]) / size[0], (box[3] - box[1]) / size[1]) / 2
    grey = large.convert("L")
    if spare > 1:
        grey = grey.resize((round(large.width / spare), round(large.height / spare)), Pillow.Resampling.LANCZOS)
    ratio = (large.width / grey.width, large.height / grey.height)
    return grey, (box[0] / ratio[0], box[1] / ratio[1], box[2] / ratio[0], box[3] / ratio[1]), ratio


def _inside(box: tuple[float, float, float, float], image: Image) -> tuple[float, float, float, float]:
    """``box`` within ``image`` and at least a few pixels large."""
    left, top = min(max(0.0, float(box[0])), image.width - 8.0), min(max(0.0, float(box[1])), image.height - 8.0)
    right, bottom = max(left + 8.0, min(float(box[2]), image.width)), max(top + 8.0, min(float(box[3]), image.height))
    return max(0.0, left), max(0.0, top), min(right, float(image.width)), min(bottom, float(image.height))


def _tone(seen: Any, target: Any) -> tuple[float, float]:
    variance = float(seen.var())
    if variance < 1e-6:
        return 1.0, float(target.mean() - seen.mean())
    covariance = float(((seen - seen.mean()) * (target - target.mean())).mean())
    gain = min(2.0, max(0.5, covariance / variance))
    return gain, float(target.mean() - gain * seen.mean())


def _alike(one: Any, two: Any) -> float:
    import numpy as np

    a, b = one - one.mean(), two - two.mean()
    norm = float(np.sqrt((a**2).sum() * (b**2).sum()))
    return float((a * b).sum()) / norm if norm > 1e-9 else 0.0
