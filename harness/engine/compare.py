"""Two snapshots of one source side by side: what differs in text and in picture, apart from what the page changes by itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from harness.engine.reading import Reader
from harness.engine.strips import Band, View, bands, learned_cells
from harness.evidence.volatile import BlockChange, changes, masked, passage_paths, volatile_paths
from harness.model.layout import Layout
from harness.model.snapshot import CaptureState, Outcome, Snapshot

if TYPE_CHECKING:
    from harness.evidence.read import Document
    from harness.model.registry import TextQuote
    from harness.store.api import Store

# Two captures so close together differ by what the page does of itself.
_CLOSE = timedelta(minutes=15)

# How many close pairs of a source's history are learned from, the newest first.
_PAIRS = 5

# Of how many of those the pictures are looked at, which costs more.
_PICTURED_PAIRS = 3


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

    @property
    def lacking(self) -> tuple[Snapshot, ...]:
        """The sides that are not the whole page: two that are alike say nothing of it then."""
        return tuple(s for s in (self.old, self.new) if s.outcome is not Outcome.COMPLETE)


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
    one, two = _view(reader, old), _view(reader, new)
    moving = volatile - kept
    boxes = _boxes(one.layout, hidden), _boxes(two.layout, hidden)
    cited = _boxes(one.layout, kept, 0), _boxes(two.layout, kept, 0)
    differing = bands(one, two, moving, boxes)
    if differing and (close := _close(store, new.url, (old.id, new.id))[-_PICTURED_PAIRS:]):
        # Only now: to learn from pictures costs more than to compare two.
        cells = learned_cells(((_view(reader, a), _view(reader, b)) for a, b in close), moving)
        differing = bands(one, two, moving, boxes, cells, cited)
    return Compared(
        old=old,
        new=new,
        text=seen,
        masked=len(found) - len(seen),
        bands=differing,
        pictured=bool(one.tiles and two.tiles),
        volatile=volatile,
    )


def learned(store: Store, reader: Reader, url: str, *, apart_from: tuple[str, str] = ("", "")) -> frozenset[str]:
    """The volatile parts of the page at ``url``: what differs between complete captures that are minutes apart.

    The pair that is being compared teaches nothing about itself.
    """
    close = _close(store, url, apart_from)
    return volatile_paths((reader.document(a), reader.document(b)) for a, b in close[-_PAIRS:])


def _close(store: Store, url: str, apart_from: tuple[str, str]) -> list[tuple[Snapshot, Snapshot]]:
    """The pairs of complete captures of a page that are minutes apart, the oldest first."""
    history = [s for s in store.history(url) if s.state is CaptureState.COMPLETE and not s.outcome.is_gone]
    return [
        (a, b) for a, b in pairwise(history) if abs(_time(b) - _time(a)) <= _CLOSE and {a.id, b.id} != set(apart_from)
    ]


def _view(reader: Reader, snapshot: Snapshot) -> View:
    return View(tiles=reader.screenshots(snapshot), layout=reader.layout(snapshot))


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


def _boxes(layout: Layout, paths: frozenset[str], margin: int = 2) -> list[tuple[int, int, int, int]]:
    """The places on the page of the blocks with these paths, and a margin around them: left, top, right, bottom."""
    wanted = {block.id for block in layout.blocks if block.path in paths}
    return [
        (
            int(box.x) - margin,
            int(box.y) - margin,
            int(box.x + box.width) + margin + 1,
            int(box.y + box.height) + margin + 1,
        )
        for run in layout.runs
        if run.block in wanted
        for box in run.boxes
    ]
