"""What became of a story's pictures from one page at hand to another, as far as their bytes are at hand too.

Bytes come from the page itself (``data:`` addresses), from files beside an HTML file, and from a snapshot's answers. Nothing is asked
of anybody, so of a picture that stands elsewhere only its address is known, and that it changed says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from harness.engine.at_hand import Page
from harness.engine.pictures import answer, inline
from harness.evidence.drift_kinds import Drift, Place
from harness.evidence.normalise import reads
from harness.evidence.regions import NOT_OWN, region
from harness.evidence.story import story
from harness.model.layout import LayoutImage
from harness.model.picture import BEST_FIRST, Likeness
from harness.store.api import StoreError

if TYPE_CHECKING:
    from PIL.Image import Image

    from harness.store.api import Store

# A picture is at least this wide and high, in pixels of its own or of the page; what is smaller is a mark or keeps a place.
_LEAST = 60.0

# Of how many pictures of a page's story bytes are looked at, and how many bytes a picture may have.
_MOST = 40
_LARGEST = 40_000_000

# Where two pictures have too little on them to be told by it: how far their colours are apart, from 0 to 255, in the same picture at
# most and in another at least.
_SAME_COLOURS, _OTHER_COLOURS = 6.0, 18.0

_DRAWN = re.compile(rb"<(?:path|rect|circle|ellipse|line|poly\w+|text|image|use)\b")


@dataclass(eq=False)
class _Shown:
    """One picture of a story."""

    image: LayoutImage
    page: Page
    store: Store | None

    @cached_property
    def data(self) -> bytes | None:
        """Its bytes, where they are at hand."""
        return _bytes(self.image, self.page, self.store)

    @cached_property
    def opened(self) -> Image | None:
        """The picture decoded; ``None`` where it cannot be."""
        from harness.evidence.images import PictureUnreadableError, open_picture

        try:
            return open_picture(self.data) if self.data else None
        except PictureUnreadableError:
            return None

    @cached_property
    def drawing(self) -> bytes:
        """The markup of a drawing that draws something; empty for anything else."""
        data = self.data or b""
        return b" ".join(data.split()) if b"<svg" in data[:2000] and _DRAWN.search(data) else b""

    @property
    def at_hand(self) -> bool:
        """Whether there is a picture to look at, and not only something that keeps its place."""
        return bool(self.drawing) or (self.opened is not None and min(self.opened.size) > 1)

    @property
    def blurred(self) -> bool:
        """Whether the page shows it blurred, whatever its bytes show."""
        return self.image.why == "blurred"

    @property
    def words(self) -> str:
        """How it is told of: its caption, what it says to those who do not see it, or its address."""
        src = "" if self.image.src.startswith("data:") else self.image.src.rpartition("/")[2]
        return self.image.caption or self.image.alt or src[:120] or "a picture without words"


def picture_changes(before: Page, after: Page, store: Store | None) -> tuple[Drift, ...]:
    """Pictures of the story that were replaced, altered or taken out; and, as notes, those of which it cannot be told."""
    old, new = (list(_of_story(page, store))[:_MOST] for page in (before, after))
    lost, gained = _unmatched(old, new)
    found: list[Drift] = []
    for one in list(lost):
        ranked = [(how, other) for other in gained if (how := _likeness(one, other)) is not None]
        best = min(ranked, key=lambda pair: BEST_FIRST.index(pair[0]), default=None)
        if best is None or best[0] is Likeness.UNLIKE:
            continue
        lost.remove(one)
        gained.remove(best[1])
        if best[0] is Likeness.SAME and one.blurred is not best[1].blurred:
            found.append(_drift("picture altered", one, best[1]))
        elif best[0] is not Likeness.SAME:
            kind = "picture untold" if best[0] is Likeness.ALIKE else "picture altered"
            found.append(_drift(kind, one, best[1]))
    for one in list(lost):
        other = _in_its_place(one, gained, alone=len(lost) == len(gained) == 1)
        if other is None:
            continue
        lost.remove(one)
        gained.remove(other)
        told = one.at_hand and other.at_hand
        found.append(_drift("picture replaced" if told else "picture untold", one, other))
    waiting = _waiting(after)
    for one in lost[len(gained) :] if gained else lost:
        if one.image.caption and reads(one.image.caption) in waiting:
            # It has not been fetched yet: what keeps its place may be any picture.
            found += [_drift("picture untold", one, None)] if one.at_hand else []
        elif one.at_hand or one.image.caption:
            found.append(_drift("picture removed", one, None))
    return tuple(found)


def _waiting(page: Page) -> frozenset[str]:
    """The captions of pictures of which a page shows only what keeps their place."""
    images = page.layout.images if page.layout is not None else ()
    small = (i for i in images if max(min(i.width, i.height), min(i.box.width, i.box.height)) < _LEAST)
    return frozenset(reads(i.caption) for i in small if i.caption)


def _drift(kind: str, one: _Shown, other: _Shown | None) -> Drift:
    return Drift(kind=kind, place=Place.PICTURE, before=one.words, after=other.words if other else "")


def _of_story(page: Page, store: Store | None) -> Iterator[_Shown]:
    if page.layout is None:
        return
    told = story(page.document)
    root = told.root
    for image in page.layout.images:
        path = tuple(image.path.split(">"))
        inside = path[: len(root)] == root
        # What holds the whole story may be named after what else is there.
        names = image.ancestors[len(root) + 1 :] if inside else image.ancestors
        if image.kind != "img" or region(names) in NOT_OWN | {"header"}:
            continue
        figure = bool(image.caption) or any(re.match(r"figure\b|picture\b", a) for a in image.ancestors)
        if not inside and not (figure and path[: len(told.around)] == told.around):
            continue
        if image.link and not figure:
            continue
        shown = _Shown(image, page, store)
        size = max(min(image.width, image.height), min(image.box.width, image.box.height))
        if size >= _LEAST or (shown.opened is not None and min(shown.opened.size) >= _LEAST):
            yield shown


def _unmatched(old: Sequence[_Shown], new: Sequence[_Shown]) -> tuple[list[_Shown], list[_Shown]]:
    """The pictures that have no other of the same bytes on the other side, or the same address where bytes are not at hand."""
    lost, gained = list(old), list(new)
    for one in old:
        for other in gained:
            if one.data is not None and other.data is not None:
                same = one.data == other.data
            else:
                same = _address(one) == _address(other)
            if same and one.blurred is other.blurred:
                lost.remove(one)
                gained.remove(other)
                break
    return lost, gained


# What names the picture in a query, and the size in a path: “/w=640,c_limit/”, “-1024x683.jpg”.
_WHICH = frozenset({"url", "src", "image", "img", "file", "path", "id"})
_SIZED = re.compile(r"(?<=[/,_])(?:w|h|width|height|q|quality)[=_]\d{2,4}(?=[,/])|-\d{2,4}x\d{2,4}(?=\.\w{3,4}$)")


def _address(one: _Shown) -> str:
    """Where a picture is had from, whatever size is asked for: of what stands behind a question mark only what says which picture a program is to make
    smaller."""
    parts = urlsplit(one.image.src)
    if parts.scheme == "data":
        return one.image.src
    asked = "&".join(value for key, value in parse_qsl(parts.query) if key.casefold() in _WHICH)
    return f"{_SIZED.sub('', parts.path)}?{asked}"


def _likeness(one: _Shown, other: _Shown) -> Likeness | None:
    """How two pictures compare; ``None`` where one is not at hand."""
    if one.drawing and other.drawing:
        return Likeness.SAME if one.drawing == other.drawing else Likeness.UNLIKE
    if one.opened is None or other.opened is None or not one.at_hand or not other.at_hand:
        return None
    from harness.evidence.images import match

    found = match(one.opened, other.opened)
    if found.likeness is Likeness.ALIKE and found.blurred:
        return Likeness.ALTERED
    if found.likeness is not Likeness.ALIKE or found.score >= 50:
        return found.likeness
    return _by_colours(one.opened, other.opened)


def _by_colours(one: Image, other: Image) -> Likeness:
    import numpy as np

    small = [np.asarray(i.resize((24, 24)), dtype=np.float64) for i in (one, other)]
    apart = float(np.abs(small[0] - small[1]).mean(axis=(0, 1)).max())
    if apart <= _SAME_COLOURS:
        return Likeness.SAME
    return Likeness.UNLIKE if apart >= _OTHER_COLOURS else Likeness.ALIKE


def _in_its_place(one: _Shown, gained: Sequence[_Shown], *, alone: bool) -> _Shown | None:
    """The picture that stands where another stood: in its place on the page, with its caption, or the only one there is."""
    for other in gained:
        if one.image.path == other.image.path:
            return other
        if one.image.caption and reads(one.image.caption) == reads(other.image.caption):
            return other
    return gained[0] if alone else None


def _bytes(image: LayoutImage, page: Page, store: Store | None) -> bytes | None:
    src = image.src
    if src.startswith("data:"):
        return inline(src)
    if page.snapshot is not None:
        try:
            return answer(page.snapshot, store, src) if store is not None else None
        except (StoreError, ValueError):
            return None
    if page.file is None:
        return None
    parts = urlsplit(src)
    if not (parts.hostname or "").endswith(".invalid"):
        return None
    folder = page.file.parent.resolve()
    try:
        path = (folder / unquote(parts.path).lstrip("/")).resolve()
        if not path.is_relative_to(folder) or not path.is_file() or path.stat().st_size > _LARGEST:
            return None
        return path.read_bytes()
    except (OSError, ValueError):
        return None
