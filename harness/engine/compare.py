"""Two snapshots of one source side by side: what differs in text and in picture, apart from what the page changes by itself."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from harness.engine.reading import Reader
from harness.evidence.volatile import BlockChange, changes, masked, passage_paths, volatile_paths
from harness.model.layout import Layout
from harness.model.snapshot import CaptureState, Snapshot

if TYPE_CHECKING:
    from PIL.Image import Image

    from harness.evidence.read import Document
    from harness.model.registry import TextQuote
    from harness.store.api import Store

# Two captures so close together differ by what the page does of itself.
_CLOSE = timedelta(minutes=15)

# How many close pairs of a source's history are learned from, the newest first.
_PAIRS = 5

# Rows of pixels that differ and lie this near to each other are one band.
_GAP = 24

# How far two pixels' channels may lie apart and still be the same to a reader: what resampling and smoothing make of one colour.
_TOLERANCE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A stretch of the picture that differs, in CSS pixels from the top, and how many of its pixels do."""

    top: int
    bottom: int
    pixels: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What differs. ``text`` and ``bands`` are outside the mask; ``masked`` counts the blocks inside it; ``volatile`` is the mask.
    ``pictured`` says whether both have pictures of which something could be said."""

    old: Snapshot
    new: Snapshot
    text: tuple[BlockChange, ...]
    masked: int
    bands: tuple[Band, ...]
    pictured: bool
    volatile: frozenset[str]

    @property
    def same(self) -> bool:
        """Whether nothing differs outside the mask."""
        return not self.text and not self.bands


def compare(old: Snapshot, new: Snapshot, store: Store, reader: Reader, passages: Iterable[TextQuote] = ()) -> Compared:
    """Compare two snapshots of one source; ``passages`` are what claims rest on, which no mask may cover.

    Raises `LayoutUnreadableError` and the store's errors.
    """
    before, after = reader.document(old), reader.document(new)
    volatile = learned(store, reader, new.url, apart_from=(old.id, new.id))
    quotes = tuple(passages)
    kept = _kept(before, quotes) | _kept(after, quotes)
    found = changes(before, after)
    seen = masked(found, volatile, kept)
    hidden = frozenset(path for change in found for path in change.paths) & volatile - kept
    first, second = reader.screenshots(old), reader.screenshots(new)
    layouts = (reader.layout(old), reader.layout(new))
    boxes = [box for layout in layouts for box in _boxes(layout, hidden)]
    bands = _bands(first, second, boxes) if first != second else ()
    return Compared(
        old=old,
        new=new,
        text=seen,
        masked=len(found) - len(seen),
        bands=bands,
        pictured=bool(first and second),
        volatile=volatile,
    )


def learned(store: Store, reader: Reader, url: str, *, apart_from: tuple[str, str] = ("", "")) -> frozenset[str]:
    """The volatile parts of the page at ``url``: what differs between complete captures that are minutes apart.

    The pair that is being compared teaches nothing about itself.
    """
    history = [s for s in store.history(url) if s.state is CaptureState.COMPLETE and not s.outcome.is_gone]
    close = [
        (a, b) for a, b in pairwise(history) if abs(_time(b) - _time(a)) <= _CLOSE and {a.id, b.id} != set(apart_from)
    ]
    return volatile_paths((reader.document(a), reader.document(b)) for a, b in close[-_PAIRS:])


def _time(snapshot: Snapshot) -> datetime:
    return datetime.fromisoformat(snapshot.captured_at)


def _kept(document: Document, passages: Sequence[TextQuote]) -> frozenset[str]:
    from harness.evidence.locate import locate
    from harness.model.passage import Located

    spans = []
    for passage in passages:
        location = locate(document, passage)
        if isinstance(location, Located):
            spans.append((location.start, location.end))
    return passage_paths(document, spans)


def _boxes(layout: Layout, paths: frozenset[str]) -> list[tuple[int, int, int, int]]:
    """The places on the page of the blocks with these paths: left, top, right, bottom."""
    wanted = {block.id for block in layout.blocks if block.path in paths}
    return [
        (int(box.x) - 2, int(box.y) - 2, int(box.x + box.width) + 3, int(box.y + box.height) + 3)
        for run in layout.runs
        if run.block in wanted
        for box in run.boxes
    ]


def _bands(
    first: Sequence[bytes], second: Sequence[bytes], boxes: Sequence[tuple[int, int, int, int]]
) -> tuple[Band, ...]:
    """Where two pictures differ outside ``boxes``. Tiles with equal bytes are not decoded."""
    from PIL import Image, ImageChops, ImageDraw

    rows: list[tuple[int, int]] = []
    top = 0
    for number in range(max(len(first), len(second))):
        one = first[number] if number < len(first) else None
        two = second[number] if number < len(second) else None
        with Image.open(io.BytesIO(one or two or b"")) as image:
            height = image.height
        if one == two:
            top += height
            continue
        if one is None or two is None:
            rows += [(top + y, 1) for y in range(0, height, _GAP)]
            top += height
            continue
        with Image.open(io.BytesIO(one)) as a, Image.open(io.BytesIO(two)) as b:
            size = (max(a.width, b.width), max(a.height, b.height))
            difference = ImageChops.difference(_padded(a, size), _padded(b, size)).convert("L")
        difference = difference.point(lambda value: 255 if value > _TOLERANCE else 0)
        draw = ImageDraw.Draw(difference)
        for left, upper, right, lower in boxes:
            if lower >= top and upper < top + size[1]:
                draw.rectangle((left, upper - top, right, lower - top), fill=0)
        rows += [(top + y, n) for y, n in _rows(difference)]
        top += height
    bands: list[Band] = []
    for y, n in rows:
        if bands and y - bands[-1].bottom <= _GAP:
            bands[-1] = Band(top=bands[-1].top, bottom=y, pixels=bands[-1].pixels + n)
        else:
            bands.append(Band(top=y, bottom=y, pixels=n))
    return tuple(bands)


def _padded(image: Image, size: tuple[int, int]) -> Image:
    from PIL import Image as Images

    canvas = Images.new("RGB", size, (255, 0, 255))
    canvas.paste(image.convert("RGB"), (0, 0))
    return canvas


def _rows(difference: Image) -> list[tuple[int, int]]:
    """The rows of a black-and-white picture that have white in them, and how many pixels of each are white."""
    width, height = difference.size
    if difference.getbbox() is None:
        return []
    data = difference.tobytes()
    found = []
    blank = bytes(width)
    for y in range(height):
        row = data[y * width : (y + 1) * width]
        if row != blank:
            found.append((y, row.count(255)))
    return found
