"""What of a picture is seen where a page shows it: its own pixels held against the page's picture there, part by part.

Styles can do anything with a picture: filter, mask, mirror, turn, cut, or lay something over it. They are not read; what was drawn is looked at.
A part is seen where its details are there, in whatever tones: a photograph darkened under a headline is still that photograph.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from harness.evidence.images.match import blurred
from harness.evidence.images.register import refine, register
from harness.model.picture import Region, Sight

if TYPE_CHECKING:
    from PIL.Image import Image

# Raise it when the same picture would be seen otherwise: what was kept of older versions is then not used.
SIGHT_VERSION = 1

# The longer side at which both are looked at, and how many parts it has.
_SIDE, _PARTS = 240, 16
# What has fewer parts with anything on them tells nothing.
_LEAST_PARTS = 10
# In grey levels: the least that a part's brightness must vary to be told by, and how much on the page where it should not vary at all.
_DETAILED, _BUSY = 4.0, 14.0
# How well a part's details must go together with its own, of 1, and how much of their contrast must be left: at an opacity of .05
# nothing is made out, at .3 everything.
_TOGETHER, _CONTRAST = 0.5, 0.12
# Seen so far, nothing better is looked for; so little, it may be drawn another way; and the least that makes sure that it is.
_WELL, _POORLY, _SURELY = 0.93, 0.6, 0.6
# So much more must be seen of one set askew.
_GAINED = 0.08
# Pictures set a little askew, in degrees.
_ASKEW = (-8.0, -6.0, -5.0, -4.0, -3.0, -2.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0)
# Sides that differ in proportion by less than this are the same.
_ALIKE = 0.02

Rect = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one way of laying the picture gives: its parts as true where they are seen, where they tell anything, and where the page's window on it
    lies, which shows ``area`` of it."""

    seen: Any
    told: Any
    window: Any
    area: float

    @property
    def clear(self) -> float:
        """How much is seen of what tells anything in the window; 0 where that is next to nothing."""
        told = self.told & self.window
        count = float(told.sum())
        return float((self.seen & told).sum()) / count if count >= _LEAST_PARTS else 0.0

    @property
    def fit(self) -> float:
        """How likely it is that the picture is laid in this way: much of it is seen, and where it would be seen it is."""
        return self.clear * float((self.seen & self.told).sum()) / max(1.0, float(self.told.sum()))


def sight(own: Image, shown: Image, window: Rect | None = None) -> Sight | None:
    """How ``own`` is seen in ``shown``, the page where its box is; ``window`` is the part of that box that nothing around it cuts off.

    ``None`` where nothing can be told: there is too little on the picture.
    """
    window = window or (0.0, 0.0, float(shown.width), float(shown.height))
    best = _best(own, shown, window)
    if best is None:
        return None
    if best.clear < _POORLY:
        for way, made in _ways(own):
            other = _best(made, shown, window, thorough=way == "mirrored")
            if other is not None and other.clear > max(_SURELY, best.clear + 0.2):
                return replace(_told(other), way=way)
    if best.clear < _WELL:
        for angle in _ASKEW:
            tilted = _tilted(own, shown, window, angle)
            if tilted is not None and tilted.clear > max(_SURELY, best.clear + _GAINED):
                # Its box has corners that are not its own: of covered parts nothing is said.
                return replace(_told(tilted), upper=0.0)
    return _told(best)


def _ways(own: Image) -> Iterator[tuple[str, Image]]:
    from PIL import Image as Pillow
    from PIL import ImageOps

    yield "mirrored", ImageOps.mirror(own)
    yield "upside down", own.transpose(Pillow.Transpose.ROTATE_180)
    yield "upside down and mirrored", ImageOps.flip(own)
    yield "on its side", own.transpose(Pillow.Transpose.ROTATE_90)
    yield "on its side", own.transpose(Pillow.Transpose.ROTATE_270)
    yield "as a negative", ImageOps.invert(own)


def _best(own: Image, shown: Image, window: Rect, *, thorough: bool = True) -> _Seen | None:
    """The way of laying ``own`` over ``shown`` in which most of it is seen; ``None`` where it has too little on it."""
    best: tuple[_Seen, Rect] | None = None

    def tried(place: Rect) -> _Seen | None:
        nonlocal best
        found = _looked(own, shown, place, window)
        if found is not None and (best is None or found.fit > best[0].fit):
            best = found, place
        return found

    for place in _usual(own, shown):
        if tried(place) is None:
            return None
        if best is not None and best[0].clear > _WELL:
            return best[0]
    assert best is not None
    if not thorough and best[0].clear < 0.2:
        return best[0]
    for _ in range(2):
        if (moved := _refined(own, shown, best[1])) is not None:
            tried(moved)
    if thorough and best[0].clear < _POORLY:
        left, top, right, bottom = (round(v) for v in window)
        if right - left >= 24 and bottom - top >= 24:
            inner = shown.crop((left, top, right, bottom))
            if (registered := _registered(own, inner)) is not None:
                x0, y0, x1, y1 = registered
                tried((x0 + left, y0 + top, x1 + left, y1 + top))
    return best[0]


def _usual(own: Image, shown: Image) -> Iterator[Rect]:
    """Where the whole of the picture lies, in the pixels of its box, as pages lay it: filling it, covering it and cut, or whole within it."""
    width, height = float(shown.width), float(shown.height)
    yield 0.0, 0.0, width, height
    across, down = width / own.width, height / own.height
    if abs(across / down - 1) < _ALIKE:
        return
    for scale in (max(across, down), min(across, down)):
        wide, high = own.width * scale, own.height * scale
        for along in (0.5, 0.0, 1.0):
            left, top = (width - wide) * along, (height - high) * along
            yield left, top, left + wide, top + high
    # As large as it is, from the box's corner or its middle.
    yield 0.0, 0.0, float(own.width), float(own.height)


def _refined(own: Image, shown: Image, place: Rect) -> Rect | None:
    """``place`` moved to where it fits best, where one of the two lies whole in the other."""
    x0, y0, x1, y1 = place
    if x0 >= -1 and y0 >= -1 and x1 <= shown.width + 1 and y1 <= shown.height + 1:
        return refine(own, shown, place, 128, 6)[0]
    if x0 <= 1 and y0 <= 1 and x1 >= shown.width - 1 and y1 >= shown.height - 1:
        across, down = own.width / (x1 - x0), own.height / (y1 - y0)
        inner = (-x0 * across, -y0 * down, (shown.width - x0) * across, (shown.height - y0) * down)
        return _outward(own, shown, refine(shown, own, inner, 128, 6)[0])
    return None


def _outward(own: Image, shown: Image, box: Rect) -> Rect:
    """Where the whole of ``own`` lies, given the box of it that fills ``shown``."""
    across, down = shown.width / (box[2] - box[0]), shown.height / (box[3] - box[1])
    left, top = -box[0] * across, -box[1] * down
    return left, top, left + own.width * across, top + own.height * down


def _registered(own: Image, shown: Image) -> Rect | None:
    found = register(own, shown)
    if found is None:
        return None
    return found.box if found.inner == 0 else _outward(own, shown, found.box)


def _tilted(own: Image, shown: Image, window: Rect, angle: float) -> _Seen | None:
    """``own`` set askew within its box, which is then larger than itself."""
    from PIL import Image as Pillow

    mean = tuple(round(v) for v in own.resize((1, 1), Pillow.Resampling.BOX).getpixel((0, 0)))  # type: ignore[union-attr]
    turned = own.rotate(angle, Pillow.Resampling.BILINEAR, expand=True, fillcolor=mean)
    return _looked(turned, shown, (0.0, 0.0, float(shown.width), float(shown.height)), window)


def _looked(own: Image, shown: Image, place: Rect, window: Rect) -> _Seen | None:
    """Which parts of ``own`` are seen in ``shown`` when the whole of it lies at ``place``."""
    import numpy as np
    from PIL import Image as Pillow

    wide, high = place[2] - place[0], place[3] - place[1]
    side = min(float(_SIDE), max(wide, high))
    share = side / max(wide, high)
    size = max(8, round(wide * share)), max(8, round(high * share))
    mine = own.convert("L").resize(
        size, Pillow.Resampling.BOX if size[0] * 2 < own.width else Pillow.Resampling.LANCZOS
    )
    # The page in the picture's own frame; where the picture reaches beyond its box there is nothing of it.
    reach = max(1.0, 1 / share)
    near = shown.convert("L")
    if reach > 1:
        near = near.resize(
            (max(1, round(near.width / reach)), max(1, round(near.height / reach))), Pillow.Resampling.LANCZOS
        )
    across, down = near.width / shown.width, near.height / shown.height
    fit = (wide * across / size[0], 0.0, place[0] * across, 0.0, high * down / size[1], place[1] * down)
    theirs = near.transform(size, Pillow.Transform.AFFINE, fit, Pillow.Resampling.BICUBIC)
    one, two = (blurred(np.asarray(i, dtype=np.float64), 1) for i in (mine, theirs))
    radius = max(2, round(side / _PARTS / 2))
    spread_one, spread_two = _spread(one, radius), _spread(two, radius)
    together = np.max(
        [_together(one, np.roll(two, (i, j), (0, 1)), radius) for i in (-1, 0, 1) for j in (-1, 0, 1)], axis=0
    )
    told = spread_one >= _DETAILED
    seen = (together >= _TOGETHER) & (spread_two >= _CONTRAST * spread_one) & told
    # Where the picture is plain, writing on it says that something lies over it; nothing else can be told there.
    told |= spread_two >= _BUSY + spread_one
    xs = place[0] + (np.arange(size[0]) + 0.5) * wide / size[0]
    ys = place[1] + (np.arange(size[1]) + 0.5) * high / size[1]
    inside = ((xs >= window[0]) & (xs <= window[2]))[None, :] & ((ys >= window[1]) & (ys <= window[3]))[:, None]
    told = np.where(inside, told, spread_one >= _DETAILED)
    # Beside where it is cut, a part's surroundings are not the picture's.
    spare = [radius * wide / size[0], radius * high / size[1]]
    least = [window[n] + (spare[n] if place[n] < window[n] - 1 else 0) for n in (0, 1)]
    most = [window[n + 2] - (spare[n] if place[n + 2] > window[n + 2] + 1 else 0) for n in (0, 1)]
    edge = inside & ~(((xs >= least[0]) & (xs <= most[0]))[None, :] & ((ys >= least[1]) & (ys <= most[1]))[:, None])
    told &= ~edge
    step = np.s_[radius :: 2 * radius, radius :: 2 * radius]
    found = _Seen((seen & inside)[step], told[step], inside[step], float(inside.mean()))
    return found if int((spread_one >= _DETAILED)[step].sum()) >= _LEAST_PARTS else None


def _spread(values: Any, radius: int) -> Any:
    import numpy as np

    return np.sqrt(np.maximum(blurred(values**2, radius) - blurred(values, radius) ** 2, 0.0))


def _together(one: Any, two: Any, radius: int) -> Any:
    """How well the details of the two go together around each place, −1 to 1."""
    import numpy as np

    both = blurred(one * two, radius) - blurred(one, radius) * blurred(two, radius)
    return both / np.maximum(_spread(one, radius) * _spread(two, radius), 1e-6)


# Titles and captions are laid over the lower part of pictures, with a shade behind them.
_LOWER = 0.68


def _told(found: _Seen) -> Sight:
    import numpy as np

    told = found.told & found.window
    hidden = told & ~found.seen
    rows = np.arange(hidden.shape[0])[:, None] + 0.5 <= _LOWER * hidden.shape[0]
    upper = float((hidden & rows).sum()) / max(1.0, float((told & rows).sum()))
    return Sight(
        window=found.area,
        hidden=float(hidden.sum()) / max(1.0, float(told.sum())),
        upper=upper,
        where=_around(hidden & rows),
    )


def _around(cells: Any) -> Region | None:
    import numpy as np

    rows, columns = np.nonzero(cells)
    if not len(rows):
        return None
    height, width = cells.shape
    # Between the tenths, so that one part far off moves nothing.
    (top, bottom), (left, right) = (np.percentile(v, (10, 90)) for v in (rows, columns))
    return Region(left=left / width, top=top / height, right=(right + 1) / width, bottom=(bottom + 1) / height)
