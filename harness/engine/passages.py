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
    from harness.store.api import Store
    from harness.store.cache import Cache

# Layouts and decoded tiles kept at once: the pages of one source, with some to spare. A tile of 1,280 by 4,000 pixels takes 15 MB.
_LAYOUTS, _TILES = 4, 6

# By so many CSS pixels two lines of the same words may differ in size and still be laid out alike.
_ALIKE = 1.0

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
        from harness.evidence.boxes import boxes
        from harness.evidence.images import lettering
        from harness.evidence.locate import locate

        old, new = self._reader.document(accepted), self._reader.document(snapshot)
        quote = TextQuote(exact=baseline.exact, prefix=baseline.prefix, suffix=baseline.suffix)
        stood = locate(old, quote, page=link.page, css=link.css, cell=link.cell)
        if not isinstance(stood, Located) or stood.hidden:
            return Looks(look=Look.UNTOLD, reason="where it stood when it was accepted cannot be told")
        if reads(stood.text) != reads(found.text) or new.text[found.start : found.end] != found.text:
            return Looks(look=Look.UNTOLD, reason="its words are written otherwise")
        before = boxes(old, self._layout(accepted), stood.start, stood.end)
        after = boxes(new, self._layout(snapshot), found.start, found.end)
        if not before or not _laid_out_alike(before, after):
            return Looks(look=Look.UNTOLD, reason="it is laid out otherwise")
        first, second = _Sheet(self, accepted), _Sheet(self, snapshot)
        from harness.evidence.images.lettering import SLACK

        pairs = []
        for a, b in zip(before, after, strict=True):
            size = (round(a.width), round(a.height))
            pairs.append((first.cut(a, size, 0), second.cut(b, size, SLACK)))
        if any(a is None or b is None for a, b in pairs):
            return Looks(look=Look.UNTOLD, reason="it is not on both pictures")
        return lettering([a for a, _ in pairs if a is not None], [b for _, b in pairs if b is not None])

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

    def cut(self, box: Box, size: tuple[int, int], margin: int) -> Image | None:
        """The part of the picture at ``box``, ``size`` large, with ``margin`` around it; ``None`` where the picture does not show it."""
        from PIL import Image

        left, top = round(box.x), round(box.y)
        if left < 0 or top < 0 or left + size[0] > self._width or top + size[1] > self._height:
            return None
        left, top = left - margin, top - margin
        right, bottom = left + size[0] + 2 * margin, top + size[1] + 2 * margin
        cut: Image.Image | None = None
        for upper, lower, name in self._tops:
            if lower <= top or upper >= bottom:
                continue
            a, b = max(top, upper), min(bottom, lower)
            piece = self._passages.tile(self._snapshot, name).crop((left, a - upper, right, b - upper)).convert("RGB")
            if cut is None:
                cut = Image.new("RGB", (right - left, bottom - top), "white")
            cut.paste(piece, (0, a - top))
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


def _laid_out_alike(before: tuple[Box, ...], after: tuple[Box, ...]) -> bool:
    """Whether both have the same lines, of the same letters and sizes."""
    return len(before) == len(after) and all(
        a.length == b.length and abs(a.width - b.width) <= _ALIKE and abs(a.height - b.height) <= _ALIKE
        for a, b in zip(before, after, strict=True)
    )
