"""Two pictures of one page compared strip by strip, each from one block of text to the next: what grew above moves nothing below.

A page's own noise has pictures as well as words: adverts, drawings, the room that they take. Where two captures minutes apart differ is
learned by the strip that it lies in, and masked; never where a passage stands that a claim rests on.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from harness.model.layout import Layout

if TYPE_CHECKING:
    from PIL.Image import Image

# Rows of pixels that differ and lie this near to each other are one band.
_GAP = 24

# How far two pixels' channels may lie apart and still be the same to a reader: what resampling and smoothing make of one colour.
_TOLERANCE = 8

# What is learned is so many pixels high and wide.
_HIGH, _WIDE = 16, 32

# The row of a strip that stands for its end, where it is longer once than another time.
_END = -1

Cell = tuple[str, int, int]
Rectangle = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A stretch of the picture that differs, in CSS pixels from the top, and how many of its pixels do."""

    top: int
    bottom: int
    pixels: int


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What one snapshot shows: its picture's tiles, its layout."""

    tiles: Sequence[bytes]
    layout: Layout


def learned_cells(pairs: Iterable[tuple[View, View]], unstable: Set[str]) -> frozenset[Cell]:
    """Where pictures differ in at least half of the pairs, each of two captures so close that the page stood still.

    ``unstable`` are the paths of blocks that change of themselves: no strip begins with one.
    """
    counts: Counter[Cell] = Counter()
    number = 0
    for old, new in pairs:
        number += 1
        if tuple(old.tiles) != tuple(new.tiles):
            counts.update({cell for part in _parts(old, new, unstable) for cell in part.cells()})
    return frozenset(cell for cell, times in counts.items() if 2 * times >= number)


def bands(
    old: View,
    new: View,
    unstable: Set[str],
    boxes: tuple[Sequence[Rectangle], Sequence[Rectangle]] = ((), ()),
    cells: Set[Cell] = frozenset(),
    kept: tuple[Sequence[Rectangle], Sequence[Rectangle]] = ((), ()),
) -> tuple[Band, ...]:
    """Where two pictures differ outside of ``boxes`` and ``cells``, in the rows of the newer one. No mask covers ``kept``.

    ``boxes`` and ``kept`` are places on the older and on the newer page.
    """
    if tuple(old.tiles) == tuple(new.tiles):
        return ()
    rows: list[tuple[int, int]] = []
    for part in _parts(old, new, unstable):
        part.mask(cells, boxes, kept)
        rows += part.rows()
    found: list[Band] = []
    for y, n in sorted(rows):
        if found and y - found[-1].bottom <= _GAP:
            found[-1] = Band(top=found[-1].top, bottom=max(y, found[-1].bottom), pixels=found[-1].pixels + n)
        else:
            found.append(Band(top=y, bottom=y, pixels=n))
    return tuple(found)


class _Part:
    """One strip in both pictures: how they differ, and by how many rows one is longer."""

    def __init__(self, path: str, tops: tuple[int, int], difference: Image, lengths: tuple[int, int]) -> None:
        self._path = path
        self._tops = tops
        self._difference = difference
        self._longer = abs(lengths[0] - lengths[1])
        self._longer_side = int(lengths[1] > lengths[0])

    def cells(self) -> set[Cell]:
        """Where in the strip it differs."""
        found = {(self._path, _END, 0)} if self._longer else set()
        for y, x in self._places():
            found.add((self._path, y, x))
        return found

    def mask(
        self,
        cells: Set[Cell],
        boxes: tuple[Sequence[Rectangle], Sequence[Rectangle]],
        kept: tuple[Sequence[Rectangle], Sequence[Rectangle]],
    ) -> None:
        """Leave out what is masked."""
        from PIL import ImageDraw

        draw = ImageDraw.Draw(self._difference)
        width, height = self._difference.size
        for places, top in zip(boxes, self._tops, strict=True):
            for left, upper, right, lower in places:
                if lower >= top and upper < top + height:
                    draw.rectangle((left, upper - top, right, lower - top), fill=0)
        for y, x in self._places():
            cell = (x * _WIDE, y * _HIGH, x * _WIDE + _WIDE - 1, min(y * _HIGH + _HIGH, height) - 1)
            cited = any(_over(cell, places, top) for places, top in zip(kept, self._tops, strict=True))
            if (self._path, y, x) in cells and not cited:
                draw.rectangle(cell, fill=0)
        end = (0, height, width, height + self._longer - 1)
        # Below the end of the shorter one stands the next strip already.
        if (self._path, _END, 0) in cells and not _over(end, kept[self._longer_side], self._tops[self._longer_side]):
            self._longer = 0

    def rows(self) -> list[tuple[int, int]]:
        """The rows of the newer picture that differ, and in how many pixels each; those that only one has differ whole."""
        width, height = self._difference.size
        top, found = self._tops[1], []
        if self._difference.getbbox() is not None:
            data, blank = self._difference.tobytes(), bytes(width)
            for y in range(height):
                row = data[y * width : (y + 1) * width]
                if row != blank:
                    found.append((top + y, row.count(255)))
        # A row for every band's gap is enough to make one band of them.
        found += [(top + height + y, width * min(_GAP, self._longer - y)) for y in range(0, self._longer, _GAP)]
        return found

    def _places(self) -> list[tuple[int, int]]:
        width, height = self._difference.size
        found = []
        for y in range(0, height, _HIGH):
            line = self._difference.crop((0, y, width, min(height, y + _HIGH)))
            if line.getbbox() is None:
                continue
            found += [
                (y // _HIGH, x // _WIDE)
                for x in range(0, width, _WIDE)
                if line.crop((x, 0, min(width, x + _WIDE), line.height)).getbbox() is not None
            ]
        return found


def _parts(old: View, new: View, unstable: Set[str]) -> Iterable[_Part]:
    from PIL import ImageChops

    one, two = _Picture(old.tiles), _Picture(new.tiles)
    size = max(one.width, two.width)
    starts = [*_starts(_tops(old.layout, unstable), _tops(new.layout, unstable)), ("", one.height, two.height)]
    for (path, a, b), (_, a_next, b_next) in pairwise(starts):
        first, second = a_next - a, b_next - b
        height = min(first, second)
        if max(first, second) <= 0:
            continue
        difference = ImageChops.difference(one.crop(size, a, a + height), two.crop(size, b, b + height)).convert("L")
        difference = difference.point(lambda value: 255 if value > _TOLERANCE else 0)
        yield _Part(path, (a, b), difference, (first, second))


def _over(cell: Rectangle, places: Sequence[Rectangle], top: int) -> bool:
    """Whether one of these places of a page lies in the cell of a strip that begins at ``top``."""
    left, upper, right, lower = cell
    return any(x1 <= right and x2 >= left and y1 - top <= lower and y2 - top >= upper for x1, y1, x2, y2 in places)


def _tops(layout: Layout, unstable: Set[str]) -> Mapping[str, int]:
    """Where the blocks begin that change nothing of themselves, by their paths, from top to bottom."""
    paths = {block.id: block.path for block in layout.blocks if not block.frame}
    tops: dict[str, int] = {}
    for run in layout.runs:
        path = paths.get(run.block, "")
        if run.visible and run.boxes and path and path not in unstable:
            top = max(0, int(min(box.y for box in run.boxes)))
            tops[path] = min(top, tops.get(path, top))
    return dict(sorted(tops.items(), key=lambda item: item[1]))


def _starts(old: Mapping[str, int], new: Mapping[str, int]) -> list[tuple[str, int, int]]:
    """The blocks that both pages have in the same order, with the rows where they begin; one to a row."""
    found = [("", 0, 0)]
    for path, top in old.items():
        there = new.get(path)
        if there is not None and top > found[-1][1] and there > found[-1][2]:
            found.append((path, top, there))
    return found


class _Picture:
    """A page's picture in tiles, of which the last one asked for is kept open."""

    def __init__(self, tiles: Sequence[bytes]) -> None:
        from PIL import Image

        self._tiles: list[tuple[int, int, bytes]] = []
        self.width = self.height = 0
        for tile in tiles:
            with Image.open(io.BytesIO(tile)) as image:
                self._tiles.append((self.height, self.height + image.height, tile))
                self.width, self.height = max(self.width, image.width), self.height + image.height
        self._open: tuple[int, Image.Image] | None = None

    def crop(self, width: int, top: int, bottom: int) -> Image:
        """These rows, in a picture of that width; what is not there stands out."""
        from PIL import Image

        canvas = Image.new("RGB", (width, max(1, bottom - top)), (255, 0, 255))
        for number, (first, last, tile) in enumerate(self._tiles):
            if first < bottom and last > top:
                if self._open is None or self._open[0] != number:
                    with Image.open(io.BytesIO(tile)) as image:
                        self._open = (number, image.convert("RGB"))
                whole = self._open[1]
                piece = whole.crop((0, max(0, top - first), whole.width, min(last, bottom) - first))
                canvas.paste(piece, (0, max(0, first - top)))
        return canvas
