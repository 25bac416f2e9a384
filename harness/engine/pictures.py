"""The pictures that claims and pages show, read from the store, the claims folder and the vault, and compared once each."""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes, urldefrag, urljoin

from harness.engine.passages import Passages
from harness.engine.pictures_seen import (
    SYMBOL,
    cut_out,
    in_turn,
    may_be_any,
    missing,
    packed,
    seen,
    stands_alone,
    unpacked,
    unseen,
)
from harness.engine.reading import tile_names
from harness.model.exchange import Exchange, body_name, exchanges_name, unpack_exchanges
from harness.model.layout import Box, LayoutImage, LayoutUnreadableError
from harness.model.passage import Located
from harness.model.picture import Likeness, Looks, Match, PagePicture, Reference, Region, Shown, Sight
from harness.model.registry import Baseline, Claim, EvidenceLink, Registry, Source
from harness.model.snapshot import Snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

    from harness.engine.reading import Reader
    from harness.store.api import Store
    from harness.store.cache import Cache

# Pictures of one page that are looked at.
_MOST = 200

# Addresses that long were cut short by the layout; of a picture inside its address a part is worth nothing.
_CUT_SHORT = 2000

# Decoded pictures kept at once: 3 MB each at most.
_IN_MEMORY = 48


class Pictures:
    """What `harness.rules` asks of pictures: a claim's own, a page's, a recording's, and how two compare."""

    def __init__(
        self, registry: Registry, root: Path, vault: Path, store: Store, reader: Reader, cache: Cache | None
    ) -> None:
        self._registry = registry
        self._root = root
        self._vault = vault
        self._store = store
        self._reader = reader
        self._cache = cache
        self._pages: dict[str, Shown] = {}
        self._films: dict[tuple[str, str, float | None], Shown] = {}
        self._references: dict[tuple[str, str], Reference] = {}
        self._hashes: dict[Path, str] = {}
        self._matches: dict[tuple[str, str], Match | str] = {}
        self._bytes: dict[str, Any] = {}
        self._made_of: dict[str, tuple[Snapshot, tuple[str, ...]]] = {}
        self._damaged: dict[tuple[str, str], str] = {}
        self._places: dict[str, tuple[Snapshot, Box]] = {}
        self._sights: dict[str, Sight | None] = {}
        self._decoded: OrderedDict[str, Image] = OrderedDict()
        self._passages = Passages(store, reader, cache)

    def reference(self, claim: Claim, name: str) -> Reference:
        """The picture ``name`` beside the claims file that holds ``claim``."""
        key = (claim.article, name)
        if key not in self._references:
            folder = (self._root / self._registry.articles[claim.article].claims_file).parent
            try:
                data = (folder / name).read_bytes()
            except OSError as error:
                found = Reference(name=name, trouble=f"{name} cannot be read: {error.strerror}")
            else:
                found = Reference(name=name, sha256=hashlib.sha256(data).hexdigest())
                self._bytes[found.sha256] = data
            self._references[key] = found
        return self._references[key]

    def on_page(self, snapshot: Snapshot) -> Shown:
        """The pictures of a page, the largest first."""
        if snapshot.id not in self._pages:
            from harness.store.api import StoreError

            try:
                self._pages[snapshot.id] = Shown(pictures=self._of_page(snapshot))
            except (StoreError, LayoutUnreadableError, ValueError) as error:
                self._pages[snapshot.id] = Shown(trouble=f"its pictures cannot be had: {error}")
        return self._pages[snapshot.id]

    def film(self, source: Source, at: str, close_to: float | None = None) -> Shown:
        """The frames of the source's recording around ``at``; every one around the second ``close_to``, where that is given."""
        key = (source.id, at, close_to)
        if key not in self._films:
            self._films[key] = self._of_film(source, at, close_to)
        return self._films[key]

    def compare(self, reference: Reference, picture: PagePicture) -> Match | str:
        """How ``picture`` compares with ``reference``, or why that cannot be told."""
        if reference.trouble or picture.trouble:
            return reference.trouble or picture.trouble
        key = (reference.sha256, picture.name)
        if key not in self._matches:
            self._matches[key] = self._compared(reference, picture)
        return self._matches[key]

    def fingerprint(self, picture: PagePicture) -> str:
        """The picture's perceptual hash, empty where it cannot be read."""
        from harness.evidence.images import PictureUnreadableError, fingerprint

        try:
            return fingerprint(self._image(picture.name))
        except PictureUnreadableError:
            return ""

    def particulars(self, picture: PagePicture) -> str:
        """Its size, and when and by whom it was taken where it says so itself."""
        from harness.evidence.images.particulars import particulars
        from harness.store.api import StoreError

        kept = self._bytes.get(picture.name)
        try:
            data = kept() if callable(kept) else kept
        except (StoreError, KeyError):
            return ""
        return particulars(data) if isinstance(data, bytes) and picture.sha256 else ""

    def accepted_particulars(self, baseline: Baseline) -> str:
        """The same of the picture that was accepted, empty where its bytes are not kept."""
        from harness.evidence.images.particulars import particulars
        from harness.store.api import StoreError

        if not baseline.image:
            return ""
        try:
            return particulars(self._store.open_artifact(self._store.get(baseline.snapshot), body_name(baseline.image)))
        except (StoreError, KeyError):
            return ""

    def passage(self, link: EvidenceLink, baseline: Baseline, snapshot: Snapshot, found: Located) -> Looks:
        """How the passage ``found`` on the page of ``snapshot`` looks beside how it looked when it was accepted."""
        return self._passages.looks(link, baseline, snapshot, found)

    def _compared(self, reference: Reference, picture: PagePicture) -> Match | str:
        from harness.evidence.images import MATCHER_VERSION, PictureUnreadableError

        # Like text, what was seen on a picture stands for it only while its bytes are there: damage is to be seen.
        if damage := self._damage(picture.name):
            return f"{_address(picture)}: {damage}"
        if reference.sha256 == picture.sha256:
            return Match(likeness=Likeness.SAME, score=100.0, whole=Region(left=0, top=0, right=1, bottom=1))
        key = f"picture-{MATCHER_VERSION}-{reference.sha256}-{picture.name}"
        cached = self._cache.get(key) if self._cache is not None else None
        if cached is not None:
            return _match(json.loads(cached))
        from harness.evidence.images import match

        try:
            mine = self._image(reference.sha256)
        except PictureUnreadableError as error:
            return f"{reference.name}: {error}"
        try:
            other = self._image(picture.name)
        except PictureUnreadableError as error:
            return f"{_address(picture)}: {error}"
        found = match(mine, other)
        if self._cache is not None:
            self._cache.put(key, json.dumps(asdict(found)).encode())
        return found

    def _damage(self, name: str) -> str:
        """Why the stored files that a page's picture is made of cannot be had as they were stored, empty where they can."""
        from harness.store.api import StoreError

        if name not in self._made_of:
            return ""
        snapshot, artifacts = self._made_of[name]
        for artifact in artifacts:
            key = (snapshot.id, artifact)
            if key not in self._damaged:
                try:
                    self._store.open_artifact(snapshot, artifact)
                    self._damaged[key] = ""
                except StoreError as error:
                    self._damaged[key] = f"its bytes cannot be had: {error}"
            if self._damaged[key]:
                return self._damaged[key]
        return ""

    def _image(self, name: str) -> Image:
        from harness.evidence.images import PictureUnreadableError, open_picture
        from harness.store.api import StoreError

        if name not in self._decoded:
            kept = self._bytes.get(name)
            if kept is None:
                raise PictureUnreadableError("its bytes are not kept")
            try:
                data = kept() if callable(kept) else kept
            except (StoreError, KeyError) as error:
                raise PictureUnreadableError(f"its bytes cannot be had: {error}") from error
            self._decoded[name] = open_picture(data) if isinstance(data, bytes) else data
            if len(self._decoded) > _IN_MEMORY:
                self._decoded.popitem(last=False)
        self._decoded.move_to_end(name)
        return self._decoded[name]

    def _of_page(self, snapshot: Snapshot) -> tuple[PagePicture, ...]:
        layout = self._reader.layout(snapshot)
        exchanges: tuple[Exchange, ...] = ()
        if name := exchanges_name(snapshot.artifacts):
            exchanges = unpack_exchanges(self._store.open_artifact(snapshot, name))
        bodies = _bodies(exchanges)
        status = {urldefrag(e.url).url: e.status for e in exchanges}

        # What did not come has the size of nothing, or of the words in its stead.
        large = [i for i in layout.images if min(i.box.width, i.box.height) >= SYMBOL or missing(i)]
        large.sort(key=lambda i: -i.box.width * i.box.height)
        found = []
        for image in large[:_MOST]:
            one = self._of_image(snapshot, image, bodies, status)
            if one.trouble and missing(image):
                answered = status.get(urldefrag(image.src).url, 0)
                one = replace(one, unseen="" if may_be_any(image, answered) else "not at all")
            else:
                one = self._in_place(snapshot, replace(one, unseen=unseen(image, layout.images)), image, layout.images)
            found.append(one)
        return tuple(found)

    def _in_place(
        self, snapshot: Snapshot, found: PagePicture, image: LayoutImage, others: tuple[LayoutImage, ...]
    ) -> PagePicture:
        """``found`` with where the page shows it, if that can be held against its own bytes."""
        if not found.sha256 or not tile_names(snapshot) or not stands_alone(image, others):
            return found
        box = image.box
        place = f"{snapshot.id}@{box.x},{box.y},{box.width},{box.height}"
        self._places[place] = snapshot, box
        return replace(found, place=place, window=image.part, in_turn=in_turn(image, others))

    def sight(self, picture: PagePicture) -> Sight | None:
        """What of ``picture`` is seen where its page shows it, ``None`` where that cannot be told."""
        from harness.evidence.images import SIGHT_VERSION, PictureUnreadableError
        from harness.store.api import StoreError

        if not picture.place or not picture.sha256 or picture.place not in self._places:
            return None
        key = f"sight-{SIGHT_VERSION}-{picture.sha256}-{picture.place}-{picture.window}"
        if key not in self._sights:
            cached = self._cache.get(key) if self._cache is not None else None
            if cached is not None:
                self._sights[key] = unpacked(cached)
                return self._sights[key]
            snapshot, box = self._places[picture.place]
            kept = self._bytes.get(picture.sha256)
            try:
                data = kept() if callable(kept) else kept
                tiles = self._reader.screenshots(snapshot)
                found = seen(data, tiles, box, picture.window) if isinstance(data, bytes) else None
            except (StoreError, KeyError, PictureUnreadableError, OSError, ValueError, SyntaxError):
                # That a file cannot be read is told where it is compared, or where the page's picture is asked for.
                self._sights[key] = None
                return None
            self._sights[key] = found
            if self._cache is not None:
                self._cache.put(key, packed(found))
        return self._sights[key]

    def accepted_sight(self, baseline: Baseline) -> Sight | None:
        """The same of the picture that was accepted, where its page showed it then."""
        from harness.store.api import StoreError

        if not baseline.image:
            return None
        try:
            shown = self.on_page(self._store.get(baseline.snapshot))
        except (StoreError, KeyError):
            return None
        sights = [self.sight(p) for p in shown.pictures if p.sha256 == baseline.image]
        return max((s for s in sights if s is not None), key=lambda s: s.seen, default=None)

    def _of_image(
        self, snapshot: Snapshot, image: LayoutImage, bodies: dict[str, Exchange], status: Mapping[str, int]
    ) -> PagePicture:
        found = PagePicture(
            name="",
            src=image.src[:2000],
            kind=image.kind,
            caption=image.caption,
            credit=image.credit,
            alt=image.alt,
            path=image.path,
            width=image.width or image.box.width,
            height=image.height or image.box.height,
        )
        if image.src.startswith("data:"):
            inside = inline(image.src) if len(image.src) != _CUT_SHORT else None
            if inside is not None and not _drawing(inside):
                sha256 = hashlib.sha256(inside).hexdigest()
                self._bytes[sha256] = inside
                return replace(found, name=sha256, sha256=sha256)
            return self._cut(snapshot, image, found)
        answered = status.get(urldefrag(image.src).url, 0)
        if missing(image):
            # What the page shows in its place is the browser's sign for a picture that it could not have.
            why = f"it was answered with status {answered}" if answered >= 400 else "it was not loaded"
            return replace(found, name="none", trouble=f"{_address(found)}: {why}")
        exchange = _answer(image.src, bodies) if image.src else None
        if exchange is not None and exchange.body is not None and body_name(exchange.body) in snapshot.artifacts:
            if "svg" not in exchange.media_type:
                sha256 = exchange.body
                self._bytes[sha256] = lambda: self._store.open_artifact(snapshot, body_name(sha256))
                self._made_of[sha256] = snapshot, (body_name(sha256),)
                return replace(found, name=sha256, sha256=sha256)
        return self._cut(snapshot, image, found)

    def _cut(self, snapshot: Snapshot, image: LayoutImage, found: PagePicture) -> PagePicture:
        """A picture that has no bytes of its own, as the page's picture shows it."""
        if not any(n.startswith("screenshot") for n in snapshot.artifacts):
            return replace(found, name="none", trouble=f"{_address(found)}: its bytes are not kept")
        box = image.box
        name = f"{snapshot.id}@{box.x},{box.y},{box.width},{box.height}"
        self._bytes[name] = lambda: cut_out(self._reader.screenshots(snapshot), box)
        self._made_of[name] = snapshot, tuple(tile_names(snapshot))
        return replace(found, name=name)

    def _of_film(self, source: Source, at: str, close_to: float | None) -> Shown:
        from harness.engine.film import FilmUnreadableError, frames, seconds

        if source.media is None:
            return Shown(trouble="no recording of it is kept: save it, and `harness attach` it")
        name = source.media.removeprefix("vault:")
        path = self._vault / name
        try:
            if not path.resolve().is_relative_to(self._vault.resolve()) or not path.is_file():
                return Shown(trouble=f"the recording {source.media} is not in the vault")
            sha256 = self._hash(path)
        except OSError as error:
            return Shown(trouble=f"the recording {source.media} cannot be read: {error.strerror}")
        if source.sha256 is not None and source.sha256 != sha256:
            return Shown(trouble=f"{source.media} in the vault is not the file that was attached")
        try:
            wanted = seconds(at)
            found = frames(path, wanted if close_to is None else close_to, close=close_to is not None)
        except FilmUnreadableError as error:
            return Shown(trouble=f"the recording {source.media}: {error}")
        pictures = []
        for frame in found:
            key = f"{sha256}@{frame.at:.3f}"
            self._bytes[key] = lambda picture=frame.picture: picture
            pictures.append(
                PagePicture(name=key, kind="frame", at=frame.at, width=frame.picture.width, height=frame.picture.height)
            )
        # Nearest to the time noted first.
        return Shown(pictures=tuple(sorted(pictures, key=lambda p: abs((p.at or 0.0) - wanted - 0.5))))

    def _hash(self, path: Path) -> str:
        if path not in self._hashes:
            with open(path, "rb") as file:
                self._hashes[path] = hashlib.file_digest(file, "sha256").hexdigest()
        return self._hashes[path]


def _bodies(exchanges: tuple[Exchange, ...]) -> dict[str, Exchange]:
    """Answers by address: the last that has a body, or that leads elsewhere."""
    found: dict[str, Exchange] = {}
    for exchange in exchanges:
        moved = 300 <= exchange.status < 400 and any(k.lower() == "location" for k, _ in exchange.headers)
        if exchange.method == "GET" and (exchange.body is not None or moved):
            found[urldefrag(exchange.url).url] = exchange
    return found


def _answer(src: str, bodies: dict[str, Exchange]) -> Exchange | None:
    """What the picture at ``src`` was answered with, redirects followed."""
    url = urldefrag(src).url
    for _ in range(10):
        exchange = bodies.get(url)
        if exchange is None or not 300 <= exchange.status < 400:
            return exchange
        url = urldefrag(urljoin(url, next(v for k, v in exchange.headers if k.lower() == "location"))).url
    return None


def answer(snapshot: Snapshot, store: Store, src: str) -> bytes | None:
    """The bytes that the picture at ``src`` was answered with, ``None`` where they are not kept. Raises the store's errors, ValueError."""
    if (name := exchanges_name(snapshot.artifacts)) is None:
        return None
    exchange = _answer(src, _bodies(unpack_exchanges(store.open_artifact(snapshot, name))))
    if exchange is None or exchange.body is None or body_name(exchange.body) not in snapshot.artifacts:
        return None
    return store.open_artifact(snapshot, body_name(exchange.body))


def inline(src: str) -> bytes | None:
    """The bytes of a ``data:`` address, ``None`` where it is cut short or not one."""
    import base64
    import binascii

    head, comma, data = src.partition(",")
    if not comma:
        return None
    raw = unquote_to_bytes(data)
    if not head.lower().endswith(";base64"):
        return raw
    try:
        return base64.b64decode(raw, validate=False)
    except (binascii.Error, ValueError):
        return None


def _drawing(data: bytes) -> bool:
    return b"<svg" in data[:2000]


def _address(picture: PagePicture) -> str:
    if picture.at is not None:
        return f"the frame at {picture.at:.1f} s"
    return picture.src if picture.src and not picture.src.startswith("data:") else f"a picture ({picture.kind})"


def _match(data: dict[str, Any]) -> Match:
    return Match(
        likeness=Likeness(data["likeness"]),
        score=data["score"],
        whole=Region(**data["whole"]) if data["whole"] else None,
        altered=tuple(Region(**r) for r in data["altered"]),
        reasons=tuple(data["reasons"]),
        blurred=data["blurred"],
    )
