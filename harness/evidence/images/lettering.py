"""Whether lines of text that read the same look the same: their lettering on two pictures of a page, held against each other.

Of each line only its *ink* is compared: how far every pixel lies from the ground that it stands on. Colours, a highlight, a dark
scheme and smoothing leave the ink's pattern as it is; what is laid over the words, or takes them away, does not.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from harness.model.picture import Look, Looks

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

# Part of what kept answers are kept under: a change of how they come about makes them anew.
LETTERING_VERSION = 2

# How far (of 255) a letter has to stand out from its ground to be read at all, and to be a fair measure of what was there.
_LEGIBLE, _MEASURE = 24.0, 60.0

# Pictures of the same words, smoothed otherwise or half a pixel off, correlate by .8 or more; of other words, or something else, by
# less than this. A line set in another face of the same width has the same gaps and heights, and that is what `_ALIKE` asks.
_SAME, _ALIKE = 0.5, 0.6

# Parts of this many line heights are looked at, a third of one apart; so many neighbouring ones have to differ. A share of the passage
# above which a change is that of the whole setting, if gaps and heights stay.
_PART, _NEIGHBOURS, _WHOLE = 1.0, 2, 0.7

# Stretches of so many line heights are looked for where a line's place is known roughly; other words come out by less than this.
_STRETCH, _FOUND = 3.0, 0.6

# A line through words: at least so many line heights long, in the part of the line's height between these.
_STROKE, _STROKE_TOP, _STROKE_BOTTOM = 2.0, 0.3, 0.76

# Pixels by which one picture's line may lie beside the other's.
SLACK = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Where a line may lie whose place is known roughly: by how many pixels to the right of where it is looked for, from and up to, at its
    ``left`` and its ``right`` end. ``doubtful`` is how much at either end of the accepted picture may not be of the passage."""

    left: tuple[float, float]
    right: tuple[float, float]
    doubtful: tuple[float, float] = (0.0, 0.0)

    @property
    def reach(self) -> int:
        """By how many pixels at most the line may lie aside."""
        return math.ceil(max(abs(x) for x in (*self.left, *self.right)))


def lettering(
    before: Sequence[Image], after: Sequence[Image], rooms: Sequence[Room | None] = (), *, same_setting: bool = True
) -> Looks:
    """How lines look ``after`` that stood ``before``, in the same order. Each picture of ``after`` is wider and taller by `SLACK` on
    every side than its counterpart, where the line may lie, and wider by the reach of its room where it has one. Without ``same_setting``
    lines that have one may be set otherwise than they were."""
    unlike = looked = 0
    alike = True
    struck = False
    gone = False
    bare = True
    moved = False
    for old, new, room in zip(before, after, rooms or [None] * len(before), strict=True):
        line = _Line(old, new) if room is None else _MovedLine(old, new, room)
        if not line.measurable:
            continue
        found = line.parts()
        if room is not None and len(found) < _NEIGHBOURS:
            # Too little of the accepted picture is of the passage for sure. The words lie in the room, and if that is bare they are gone.
            found = [True] * _NEIGHBOURS if line.bare() else []
        looked += len(found)
        unlike += sum(found)
        gone = gone or _neighbours(found) >= min(_NEIGHBOURS, len(found)) > 0
        moved = moved or room is not None
        bare = bare and line.bare()
        alike = alike and line.alike()
        struck = struck or line.stroke is not None
    if not looked:
        if moved:
            return Looks(look=Look.UNTOLD, reason="where its words stand cannot be told exactly enough")
        return Looks(look=Look.UNTOLD, reason="its words do not stand out from their ground on the accepted picture")
    whole = unlike >= _WHOLE * looked
    if gone and whole and moved and not bare and not same_setting:
        return Looks(look=Look.UNTOLD, reason="it is laid out otherwise")
    if gone and whole and alike:
        return Looks(look=Look.UNTOLD, reason="it is set in another face")
    if gone:
        how = "its words cannot be seen" if whole else "a part of its words cannot be seen"
        return Looks(look=Look.UNREADABLE, reason=how)
    if struck:
        return Looks(look=Look.STRUCK, reason="a line goes through its words")
    return Looks(look=Look.SAME)


def nothing_drawn(lines: Sequence[Image | None]) -> bool:
    """Whether all of some lines are on the picture, and nothing on them stands out from its ground enough to be read."""
    return bool(lines) and all(
        line is not None and line.width >= 4 and line.height >= 6 and _bare(_ink(line)) for line in lines
    )


class _Line:
    """One line on both pictures."""

    def __init__(self, old: Image, new: Image) -> None:
        self.height, self.width = old.height, old.width
        self.old = _ink(old)
        self.around = _ink(new)
        self.measurable = self.width >= 4 and self.height >= 6 and float(np.percentile(self.old, 97)) >= _MEASURE
        self.x = self.y = SLACK
        self.new = self._at(self.x, self.y)
        self.stroke: int | None = None
        if self.measurable:
            self.new = self._placed()
            self.stroke = self._stroke()

    def _at(self, x: int, y: int) -> NDArray[Any]:
        return self.around[y : y + self.height, x : x + self.width]

    def _placed(self) -> NDArray[Any]:
        """The new picture where it fits the old one best."""
        places = [(x, y) for y in range(2 * SLACK + 1) for x in range(2 * SLACK + 1)]
        self.x, self.y = max(
            places, key=lambda p: (_correlation(self.old, self._at(*p)), -abs(p[0] - SLACK) - abs(p[1] - SLACK))
        )
        return self._at(self.x, self.y)

    def bare(self) -> bool:
        """Whether nothing is drawn that stands out from its ground where the words may be."""
        return _bare(self.around)

    def parts(self) -> list[bool]:
        """Of each part that held letters, from left to right, whether they are not there any more."""
        size = min(self.width, max(6, round(self.height * _PART)))
        step = max(2, size // 3)
        first, last = self._sure()
        found = []
        for left in range(0, self.width - size + 1, step):
            old = self.old[:, left : left + size]
            if left < first or left + size > last:
                continue
            if float(np.percentile(old, 95)) < _MEASURE * 0.6:
                continue  # a gap between words
            found.append(self._gone(old, left, size))
        return found

    def _sure(self) -> tuple[float, float]:
        """From where to where the accepted picture is of the passage."""
        return 0, self.width

    def _places(self, left: int, size: int) -> Iterable[int]:
        """Where on the new picture the line may begin of which this is a part."""
        return (self.x, self.x - 1, self.x + 1)

    def _gone(self, old: NDArray[Any], left: int, size: int) -> bool:
        best = 0.0
        rows = np.ones(self.height, dtype=bool)
        if self.stroke is not None:
            # What a line runs through is still read above and below it.
            rows[max(0, self.stroke - 1) : self.stroke + 4] = False
        for x in self._places(left, size):
            if x + left < 0 or x + left + size > self.around.shape[1]:
                continue
            new = self.around[self.y : self.y + self.height, x + left : x + left + size]
            if float(np.percentile(new, 97)) >= _LEGIBLE:
                best = max(best, _correlation(old[rows], new[rows]))
        return best < _SAME

    def alike(self) -> bool:
        """Whether gaps between letters and the letters' heights are where they were, and as much ink is there."""
        one, two = self.old, self.new
        if float(np.percentile(two, 97)) < _LEGIBLE:
            return False
        one, two = one / max(1.0, float(one.max())), two / max(1.0, float(two.max()))
        # What is empty on both sides of the words is alike whatever stands between.
        written = np.flatnonzero(one.max(axis=0) > 0.25)
        one, two = one[:, written[0] : written[-1] + 1], two[:, written[0] : written[-1] + 1]
        kernel = np.ones(5) / 5
        across = _correlation(np.convolve(one.sum(0), kernel, "same"), np.convolve(two.sum(0), kernel, "same"))
        down = _correlation(one.sum(1), two.sum(1))
        ratio = float(two.sum() / max(1.0, float(one.sum())))
        return across >= _ALIKE and down >= _ALIKE and 0.5 <= ratio <= 2.0

    def _stroke(self) -> int | None:
        """The row where a straight line runs through the middle of the letters that did not before."""
        contrast = float(np.percentile(self.new, 97))
        inked = self.new >= max(_LEGIBLE * 0.7, contrast * 0.25)
        had = self.old >= max(_LEGIBLE * 0.7, float(np.percentile(self.old, 97)) * 0.25)
        top, bottom = round(self.height * _STROKE_TOP), round(self.height * _STROKE_BOTTOM)
        least = max(12, round(self.height * _STROKE))
        for y in range(top, min(bottom, self.height)):
            start, end = _longest(inked[y])
            if end - start < least:
                continue
            near = had[max(0, y - 2) : y + 3, start:end]
            # No dash or row of letters stood there before.
            if near.mean(axis=1).max() < 0.8:
                return y
        return None


class _MovedLine(_Line):
    """One line on both pictures of which it is known roughly where it stands: beside it other words stand than did.

    It is looked for in stretches long enough that other words do not come out alike by chance, each by itself: in lines set to one width
    the gaps between words are others than they were. Its parts are then held against what stands where the stretches near were found.
    """

    def __init__(self, old: Image, new: Image, room: Room) -> None:
        self._room = room
        self._anchors: list[tuple[float, int]] = []
        super().__init__(old, new)

    def _placed(self) -> NDArray[Any]:
        size = min(self.width, round(self.height * _STRETCH))
        step = max(4, size // 8)
        self.x = SLACK + self._room.reach
        best: list[tuple[float, list[tuple[float, int]]]] = []
        for y in range(2 * SLACK + 1):
            found = [self._found(left, size, y) for left in range(0, self.width - size + 1, step)]
            kept = [f for f in found if f is not None]
            best.append((sum(score for score, *_ in kept), [(middle, x) for _, middle, x in kept]))
        self.y = max(range(len(best)), key=lambda y: (best[y][0], -abs(y - SLACK)))
        self._anchors = best[self.y][1]
        # The line as it stands now, every column where the stretch next to it was found.
        columns = np.arange(self.width)
        if self._anchors:
            middles = np.array([middle for middle, _ in self._anchors])
            places = np.array([x for _, x in self._anchors])
            columns = columns + places[np.abs(columns[:, None] - middles[None, :]).argmin(axis=1)]
        else:
            columns = columns + self.x
        columns = np.clip(columns, 0, self.around.shape[1] - 1)
        aligned: NDArray[Any] = self.around[self.y : self.y + self.height][:, columns]
        return aligned

    def _found(self, left: int, size: int, y: int) -> tuple[float, float, int] | None:
        """How well a stretch is found, its middle, and where the line then begins."""
        old = self.old[:, left : left + size]
        if float(np.percentile(old, 95)) < _MEASURE * 0.6:
            return None
        middle = left + size / 2
        along = middle / self.width
        low, high = (a + (b - a) * along for a, b in zip(self._room.left, self._room.right, strict=True))
        first = max(0, self.x + left + math.floor(low) - SLACK)
        last = min(self.around.shape[1] - size, self.x + left + math.ceil(high) + SLACK)
        if last < first:
            return None
        area = self.around[y : y + self.height, first : last + size]
        # Every row by itself: that there is more ink at the letters' feet than above them is so of all words, and a line through is no letter.
        one = old - old.mean(axis=1, keepdims=True)
        two = np.lib.stride_tricks.sliding_window_view(area, size, axis=1)
        two = two - two.mean(axis=2, keepdims=True)
        size_of = np.sqrt((one * one).sum() * (two * two).sum(axis=(0, 2)))
        scores = np.einsum("hw,hxw->x", one, two) / np.maximum(size_of, 1e-6)
        at = int(scores.argmax())
        return (float(scores[at]), middle, first + at - left) if scores[at] >= _FOUND else None

    def _sure(self) -> tuple[float, float]:
        left, right = self._room.doubtful
        return left, self.width - right

    def _places(self, left: int, size: int) -> Iterable[int]:
        return sorted({x + d for x in self._near(left + size / 2) for d in (-1, 0, 1)})

    def _near(self, middle: float) -> list[int]:
        """Where the line begins by what was found on either side."""
        known = self._known()
        return [*[x for m, x in known if m <= middle][-1:], *[x for m, x in known if m > middle][:1]]

    def _gone(self, old: NDArray[Any], left: int, size: int) -> bool:
        if not super()._gone(old, left, size):
            return False
        near = self._near(left + size / 2)
        if not self._anchors or (len(near) == 2 and abs(near[0] - near[1]) <= SLACK):
            return True
        # Where lines are set to one width, words lie aside by other gaps than those that were found: here it is not known by how much.
        low, high = min(near) - self.height, max(near) + self.height
        area = self.around[self.y : self.y + self.height, max(0, low + left) : max(0, high + left + size)]
        return area.size > 0 and _bare(area)

    def _known(self) -> list[tuple[float, int]]:
        """Where the line was found to begin, by stretches from left to right, with the ends of which that is known beforehand."""
        known = list(self._anchors)
        if known:
            for middle, (low, high) in ((0.0, self._room.left), (float(self.width), self._room.right)):
                if high - low <= SLACK:
                    known.append((middle, self.x + round((low + high) / 2)))
        return sorted(known)

    def alike(self) -> bool:
        # Where the gaps were is not known of a line that is nowhere found.
        return bool(self._anchors) and super().alike()


def _ink(picture: Image) -> NDArray[Any]:
    """How far each pixel lies from the ground around it, in the channel where that is most. It has no sign: where a highlight begins,
    letters that were darker than their ground may be lighter."""
    pixels = np.asarray(picture.convert("RGB"), dtype=np.float32)
    height, width, _ = pixels.shape
    columns = np.median(pixels, axis=0)
    reach = max(2, height)
    padded = np.pad(columns, ((reach, reach), (0, 0)), mode="edge")
    ground = np.median(np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1, axis=0), axis=-1)
    ink: NDArray[Any] = np.abs(pixels - ground[None, :width, :]).max(axis=2)
    return ink


def _bare(ink: NDArray[Any]) -> bool:
    """Whether nothing stands out from its ground enough to be read."""
    return float(np.percentile(ink, 99)) < _LEGIBLE


def _correlation(one: NDArray[Any], two: NDArray[Any]) -> float:
    a, b = one - one.mean(), two - two.mean()
    size = float(np.sqrt((a * a).sum() * (b * b).sum()))
    return float((a * b).sum()) / size if size > 1e-6 else 0.0


def _neighbours(found: Sequence[bool]) -> int:
    """How many in a row are so, at most."""
    most = run = 0
    for item in found:
        run = run + 1 if item else 0
        most = max(most, run)
    return most


def _longest(row: NDArray[Any]) -> tuple[int, int]:
    """Start and end of the longest stretch of a row that is set."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], row.astype(np.int8), [0]))))
    if not len(edges):
        return 0, 0
    starts, ends = edges[::2], edges[1::2]
    best = int(np.argmax(ends - starts))
    return int(starts[best]), int(ends[best])
