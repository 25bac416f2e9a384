"""Whether lines of text that read the same look the same: their lettering on two pictures of a page, held against each other.

Of each line only its *ink* is compared: how far every pixel lies from the ground that it stands on. Colours, a highlight, a dark
scheme and smoothing leave the ink's pattern as it is; what is laid over the words, or takes them away, does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from harness.model.picture import Look, Looks

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

# Part of what kept answers are kept under: a change of how they come about makes them anew.
LETTERING_VERSION = 1

# How far (of 255) a letter has to stand out from its ground to be read at all, and to be a fair measure of what was there.
_LEGIBLE, _MEASURE = 24.0, 60.0

# Pictures of the same words, smoothed otherwise or half a pixel off, correlate by .8 or more; of other words, or something else, by
# less than this. A line set in another face of the same width has the same gaps and heights, and that is what `_ALIKE` asks.
_SAME, _ALIKE = 0.5, 0.6

# Parts of this many line heights are looked at, a third of one apart; so many neighbouring ones have to differ. A share of the passage
# above which a change is that of the whole setting, if gaps and heights stay.
_PART, _NEIGHBOURS, _WHOLE = 1.0, 2, 0.7

# A line through words: at least so many line heights long, in the part of the line's height between these.
_STROKE, _STROKE_TOP, _STROKE_BOTTOM = 2.0, 0.3, 0.76

# Pixels by which one picture's line may lie beside the other's.
SLACK = 2


def lettering(before: Sequence[Image], after: Sequence[Image]) -> Looks:
    """How lines look ``after`` that stood ``before``, in the same order. Each picture of ``after`` is wider and taller by `SLACK` on
    every side than its counterpart, where the line may lie."""
    unlike = looked = 0
    alike = True
    struck = False
    gone = False
    for old, new in zip(before, after, strict=True):
        line = _Line(old, new)
        if not line.measurable:
            continue
        found = line.parts()
        looked += len(found)
        unlike += sum(found)
        gone = gone or _neighbours(found) >= min(_NEIGHBOURS, len(found))
        alike = alike and line.alike()
        struck = struck or line.stroke is not None
    if not looked:
        return Looks(look=Look.UNTOLD, reason="its words do not stand out from their ground on the accepted picture")
    if gone and unlike >= _WHOLE * looked and alike:
        return Looks(look=Look.UNTOLD, reason="it is set in another face")
    if gone:
        how = "its words cannot be seen" if unlike >= _WHOLE * looked else "a part of its words cannot be seen"
        return Looks(look=Look.UNREADABLE, reason=how)
    if struck:
        return Looks(look=Look.STRUCK, reason="a line goes through its words")
    return Looks(look=Look.SAME)


class _Line:
    """One line on both pictures."""

    def __init__(self, old: Image, new: Image) -> None:
        self.height, self.width = old.height, old.width
        self.old = _ink(old)
        wide = _ink(new)
        self.measurable = self.width >= 4 and self.height >= 6 and float(np.percentile(self.old, 97)) >= _MEASURE
        self.around = wide
        self.x, self.y = self._place() if self.measurable else (SLACK, SLACK)
        self.new = self._at(self.x, self.y)
        self.stroke = self._stroke() if self.measurable else None

    def _at(self, x: int, y: int) -> NDArray[Any]:
        return self.around[y : y + self.height, x : x + self.width]

    def _place(self) -> tuple[int, int]:
        """Where the new picture fits the old one best."""
        places = [(x, y) for y in range(2 * SLACK + 1) for x in range(2 * SLACK + 1)]
        return max(places, key=lambda p: (_correlation(self.old, self._at(*p)), -abs(p[0] - SLACK) - abs(p[1] - SLACK)))

    def parts(self) -> list[bool]:
        """Of each part that held letters, from left to right, whether they are not there any more."""
        size = min(self.width, max(6, round(self.height * _PART)))
        step = max(2, size // 3)
        found = []
        for left in range(0, self.width - size + 1, step):
            old = self.old[:, left : left + size]
            if float(np.percentile(old, 95)) < _MEASURE * 0.6:
                continue  # a gap between words
            found.append(self._gone(old, left, size))
        return found

    def _gone(self, old: NDArray[Any], left: int, size: int) -> bool:
        best = 0.0
        rows = np.ones(self.height, dtype=bool)
        if self.stroke is not None:
            # What a line runs through is still read above and below it.
            rows[max(0, self.stroke - 1) : self.stroke + 4] = False
        for x in (self.x, self.x - 1, self.x + 1):
            if x < 0 or x + self.width > self.around.shape[1]:
                continue
            new = self._at(x, self.y)[:, left : left + size]
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
