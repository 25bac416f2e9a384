"""How passages look on two pictures of their page: cut from the screenshots, compared once, and kept under the content's hashes."""

from __future__ import annotations

import hashlib
import io
import json
from collections import OrderedDict
from typing import TYPE_CHECKING

from harness.engine.reading import LAYOUT, tile_names
from harness.evidence.normalise import reads
from harness.model.layout import Box, Layout, LayoutUnreadableError
from harness.model.passage import Located
from harness.model.picture import Look, Looks
from harness.model.registry import Baseline, EvidenceLink, TextQuote
from harness.model.snapshot import Snapshot

if TYPE_CHECKING:
    from PIL.Image import Image

    from harness.engine.reading import Reader
    from harness.evidence.boxes import Line
    from harness.evidence.images.lettering import Room
    from harness.store.api import Store
    from harness.store.cache import Cache

# Layouts and decoded tiles kept at once: the pages of one source, with some to spare. A tile of 1,280 by 4,000 pixels takes 15 MB.
_LAYOUTS, _TILES = 4, 6

# By so many CSS pixels two lines of the same words may differ in size and still be laid out alike.
_ALIKE = 1.0

# Lines whose ends are reckoned: by how many CSS pixels their heights may differ, and by what share the mean width of their characters, which
# other words on the line change a little, where the type is the same.
_HEIGHTS, _WIDTHS = 0.5, 0.04

# What part of their mean width so many characters take up at least.
_SURE = 0.6

# A tile with more pixels is not decoded.
_MAX_PIXELS = 64_000_000


class Passages:
    """Compares how passages look. Nothing is decoded for what was compared before, or for screenshots that are the same bytes."""

    def __init__(self, store: Store, reader: Reader, cache: Cache | None) -> None:
        self._store = store
        self._reader = reader
        self._cache = cache
        self._layouts: OrderedDict[str, Layout] = OrderedDict()
        self._tiles: OrderedDict[str, Image] = OrderedDict()

    def looks(self, link: EvidenceLink, baseline: Baseline, snapshot: Snapshot, found: Located) -> Looks:
        """How the passage ``found`` on the page of ``snapshot`` looks beside how it looked when it was accepted."""
        from harness.store.api import StoreError

        try:
            accepted = self._store.get(baseline.snapshot)
            one, two = _pictured(accepted), _pictured(snapshot)
            if not one or not two:
                return Looks(look=Look.UNTOLD, reason="not both pages have a picture")
            if one == two:
                return Looks(look=Look.SAME)
            key = _key(link, baseline, found, one, two)
            # Like text, what was seen on a picture stands for it only while nobody wrote its file: damage is to be seen.
            files = [(page, name) for page in (accepted, snapshot) for name in (LAYOUT, *tile_names(page))]
            stamps = [self._store.stamp(page, name) for page, name in files] if self._cache is not None else []
            kept = self._cache.get(key) if self._cache is not None and all(stamps) else None
            if kept is not None:
                then, look, reason = json.loads(kept)
                if then == stamps:
                    for (page, name), stamp in zip(files, stamps, strict=True):
                        self._store.vouch(page, name, stamp)
                    return Looks(look=Look(look), reason=reason)
            answer = self._compared(link, baseline, accepted, snapshot, found)
        except (StoreError, LayoutUnreadableError, OSError, ValueError) as error:
            return Looks(look=Look.UNTOLD, reason=f"a picture of the page cannot be had: {error}", damaged=True)
        if self._cache is not None and all(stamps):
            self._cache.put(key, json.dumps([stamps, answer.look.value, answer.reason]).encode())
        return answer

    def _compared(
        self, link: EvidenceLink, baseline: Baseline, accepted: Snapshot, snapshot: Snapshot, found: Located
    ) -> Looks:
        from harness.evidence.boxes import lines
        from harness.evidence.images import lettering
        from harness.evidence.images.lettering import SLACK, nothing_drawn
        from harness.evidence.locate import locate

        old, new = self._reader.document(accepted), self._reader.document(snapshot)
        quote = TextQuote(exact=baseline.exact, prefix=baseline.prefix, suffix=baseline.suffix)
        stood = locate(old, quote, page=link.page, css=link.css, cell=link.cell)
        if not isinstance(stood, Located) or stood.hidden:
            return Looks(look=Look.UNTOLD, reason="where it stood when it was accepted cannot be told")
        if reads(stood.text) != reads(found.text) or new.text[found.start : found.end] != found.text:
            return Looks(look=Look.UNTOLD, reason="its words are written otherwise")
        before = lines(old, self._layout(accepted), stood.start, stood.end)
        after = lines(new, self._layout(snapshot), found.start, found.end)
        first, second = _Sheet(self, accepted), _Sheet(self, snapshot)
        if not before or not _laid_out_alike(before, after):
            # However it is laid out, where nothing is drawn no words are.
            cuts_after = [second.cut(b.box, (round(b.box.width), round(b.box.height)), 0, 0) for b in after]
            if before and after and nothing_drawn(cuts_after):
                return Looks(look=Look.UNREADABLE, reason="its words cannot be seen")
            return Looks(look=Look.UNTOLD, reason="it is laid out otherwise")
        cuts: list[tuple[Image, Image, Room | None]] = []
        for a, b in zip(before, after, strict=True):
            size = (round(a.box.width), round(a.box.height))
            room = None if _same_place(a, b) else _room(a, b)
            one = first.cut(a.box, size, 0, 0)
            two = second.cut(b.box, size, SLACK + (room.reach if room else 0), SLACK)
            if one is None or two is None:
                return Looks(look=Look.UNTOLD, reason="it is not on both pictures")
            cuts.append((one, two, room))
        return lettering(
            [c[0] for c in cuts], [c[1] for c in cuts], [c[2] for c in cuts], same_setting=_same_setting(before, after)
        )

    def _layout(self, snapshot: Snapshot) -> Layout:
        if snapshot.id not in self._layouts:
            self._layouts[snapshot.id] = self._reader.layout(snapshot)
            if len(self._layouts) > _LAYOUTS:
                self._layouts.popitem(last=False)
        self._layouts.move_to_end(snapshot.id)
        return self._layouts[snapshot.id]

    def tile(self, snapshot: Snapshot, name: str) -> Image:
        """A tile of the snapshot's picture, opened; its pixels are decoded when they are first cut from."""
        from PIL import Image as Pillow

        key = snapshot.artifacts[name].sha256
        if key not in self._tiles:
            image = Pillow.open(io.BytesIO(self._store.open_artifact(snapshot, name)))
            if image.width * image.height > _MAX_PIXELS:
                raise ValueError(f"{name} has {image.width} × {image.height} pixels, more than are read here")
            self._tiles[key] = image
            if len(self._tiles) > _TILES:
                self._tiles.popitem(last=False)
        self._tiles.move_to_end(key)
        return self._tiles[key]


class _Sheet:
    """The whole picture of a page, wherever its tiles meet."""

    def __init__(self, passages: Passages, snapshot: Snapshot) -> None:
        self._passages = passages
        self._snapshot = snapshot
        self._tops: list[tuple[int, int, str]] = []
        top = width = 0
        for name in tile_names(snapshot):
            image = passages.tile(snapshot, name)
            self._tops.append((top, top + image.height, name))
            top += image.height
            width = max(width, image.width)
        self._width, self._height = width, top

    def cut(self, box: Box, size: tuple[int, int], across: int, down: int) -> Image | None:
        """The part of the picture at ``box``, ``size`` large, with a margin ``across`` and ``down`` around it, white where that lies beyond the
        page; ``None`` where the picture does not show the part itself."""
        from PIL import Image

        left, top = round(box.x), round(box.y)
        if left < 0 or top < 0 or left + size[0] > self._width or top + size[1] > self._height:
            return None
        left, top = left - across, top - down
        right, bottom = left + size[0] + 2 * across, top + size[1] + 2 * down
        cut: Image.Image | None = None
        for upper, lower, name in self._tops:
            if lower <= top or upper >= bottom:
                continue
            a, b = max(top, upper), min(bottom, lower)
            x, z = max(0, left), min(self._width, right)
            piece = self._passages.tile(self._snapshot, name).crop((x, a - upper, z, b - upper)).convert("RGB")
            if cut is None:
                cut = Image.new("RGB", (right - left, bottom - top), "white")
            cut.paste(piece, (x - left, a - top))
        return cut


def _pictured(snapshot: Snapshot) -> list[str]:
    """The hashes of a page's picture and layout; empty where it lacks one."""
    names = tile_names(snapshot)
    if not names or LAYOUT not in snapshot.artifacts:
        return []
    return [snapshot.artifacts[name].sha256 for name in (LAYOUT, *names)]


def _key(link: EvidenceLink, baseline: Baseline, found: Located, one: list[str], two: list[str]) -> str:
    from harness.engine.version import code_version
    from harness.evidence.images import LETTERING_VERSION

    where = (
        baseline.exact,
        baseline.prefix,
        baseline.suffix,
        link.page,
        link.css,
        repr(link.cell),
        found.start,
        found.end,
    )
    asked = json.dumps([LETTERING_VERSION, code_version(), one, two, where])
    return f"lettering {hashlib.sha256(asked.encode('utf-8', 'surrogatepass')).hexdigest()}"


def _laid_out_alike(before: tuple[Line, ...], after: tuple[Line, ...]) -> bool:
    """Whether both have the same lines, of the same letters and sizes, as far as their sizes are known."""
    if len(before) != len(after):
        return False
    for a, b in zip(before, after, strict=True):
        doubt = 0.0 if _same_place(a, b) else a.left + a.right + b.left + b.right
        if a.box.length != b.box.length or abs(a.box.height - b.box.height) > _ALIKE:
            return False
        if abs(a.box.width - b.box.width) > _ALIKE + doubt:
            return False
    return True


def _same_place(a: Line, b: Line) -> bool:
    """Whether two lines' boxes lie alike about the passage's words: both ends are measured, or were reckoned from the same words."""
    if max(a.left, a.right, b.left, b.right) == 0:
        return True
    return [s[:3] for s in a.stretches] == [s[:3] for s in b.stretches]


def _room(a: Line, b: Line) -> Room:
    """Where line ``b`` may hold the words of ``a``, as both places were reckoned from other words."""
    from harness.evidence.images.lettering import Room

    wider = b.box.width - a.box.width
    left, right = a.left + b.left, a.right + b.right
    share = a.box.width / max(1, a.box.length)
    (first, start, _, _), (other, begin, _, _) = a.stretches[0], b.stretches[0]
    before = _alike_from(first[:start][::-1], other[:begin][::-1])
    (first, _, stop, _), (other, _, end, _) = a.stretches[-1], b.stretches[-1]
    behind = _alike_from(first[stop:], other[end:])
    # Words beside the passage that stand there still are as good: they take up the doubt where it ends.
    sure = (max(0.0, a.left - _SURE * before * share), max(0.0, a.right - _SURE * behind * share))
    return Room(left=(-left, left), right=(wider - right, wider + right), doubtful=sure)


def _alike_from(one: str, two: str) -> int:
    """With how many characters both begin."""
    count = 0
    while count < min(len(one), len(two)) and one[count] == two[count]:
        count += 1
    return count


def _same_setting(before: tuple[Line, ...], after: tuple[Line, ...]) -> bool:
    """Whether the passage's lines are set in type of one width, by all the characters that stand in them."""
    if any(abs(a.box.height - b.box.height) > _HEIGHTS for a, b in zip(before, after, strict=True)):
        return False
    one, two = (
        sum(width for line in side for *_, width in line.stretches)
        / max(1, sum(len(text) for line in side for text, *_ in line.stretches))
        for side in (before, after)
    )
    return abs(one - two) <= _WIDTHS * one
