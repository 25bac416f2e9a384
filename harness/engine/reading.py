"""What stored snapshots say, read once: layouts to documents, cached by content and extractor version."""

from __future__ import annotations

import json
from collections import OrderedDict
from contextlib import suppress
from typing import TYPE_CHECKING

from harness.engine.version import code_version
from harness.model.layout import Layout, LayoutUnreadableError
from harness.model.snapshot import Snapshot

if TYPE_CHECKING:
    from harness.evidence.read import Document
    from harness.store.api import Store
    from harness.store.cache import Cache

LAYOUT = "layout.json"

# Documents kept in memory at once: a page of 100 kB takes about 1 MB, so this bounds them at some 60 MB.
_DOCUMENTS_IN_MEMORY = 64


class Reader:
    """Documents of snapshots, from memory, from the cache, or read anew from the layout artifact."""

    def __init__(self, store: Store, cache: Cache | None) -> None:
        self._store = store
        self.cache = cache
        self._memory: OrderedDict[str, tuple[str, Document]] = OrderedDict()
        self._keys: dict[str, str] = {}

    def layout(self, snapshot: Snapshot) -> Layout:
        """The snapshot's layout. Raises `LayoutUnreadableError`, or the store's errors for a damaged or lost blob."""
        if LAYOUT not in snapshot.artifacts:
            raise LayoutUnreadableError(f"snapshot {snapshot.id[:12]} has no {LAYOUT}")
        data = self._store.open_artifact(snapshot, LAYOUT)
        try:
            return Layout.from_json(json.loads(data))
        except ValueError as error:
            raise LayoutUnreadableError(f"snapshot {snapshot.id[:12]}: {error}") from error

    def document(self, snapshot: Snapshot) -> Document:
        """The snapshot's text as evidence reads it. Raises what `layout` raises."""
        held = self._memory.get(self._keys.get(snapshot.id, ""))
        if held is not None:
            self._memory.move_to_end(held[0])
            return held[1]
        from harness.evidence.read import EXTRACTOR_VERSION, Document, read

        artifact = snapshot.artifacts.get(LAYOUT)
        key = f"text {artifact.sha256 if artifact else snapshot.id} {EXTRACTOR_VERSION} {code_version()}"
        self._keys[snapshot.id] = key
        if key in self._memory:
            return self.document(snapshot)
        # Text made from a layout stands for it only while nobody wrote the layout's file: damage is to be seen.
        stamp = self._store.stamp(snapshot, LAYOUT) if self.cache is not None and artifact is not None else ""
        cached = self.cache.get(key) if self.cache is not None and stamp else None
        document = None
        if cached is not None and cached.startswith(head := f"{stamp}\n".encode()):
            with suppress(ValueError):
                document = Document.from_bytes(cached[len(head) :])
                self._store.vouch(snapshot, LAYOUT, stamp)
        if document is None:
            document = read(self.layout(snapshot))
            if self.cache is not None and stamp:
                self.cache.put(key, f"{stamp}\n".encode() + document.to_bytes())
        elif self.cache is not None:
            _give(document, self.cache.get(_readings_key(key)))
        self._memory[key] = key, document
        if len(self._memory) > _DOCUMENTS_IN_MEMORY:
            self._keep(*self._memory.popitem(last=False)[1])
        return document

    def keep(self) -> None:
        """Keep what was read of the passages of the pages in memory, so that it is not read again."""
        for key, document in self._memory.values():
            self._keep(key, document)

    def _keep(self, key: str, document: Document) -> None:
        from harness.evidence.readings import readings

        found = readings(document)
        if self.cache is not None and found.new:
            data = {"language": found.language, "readings": found.plain()}
            text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
            self.cache.put(_readings_key(key), text.encode("utf-8", "surrogatepass"))
            found.new = False

    def screenshots(self, snapshot: Snapshot) -> tuple[bytes, ...]:
        """The full-page screenshot's tiles from top to bottom; empty where there is none."""
        return tuple(self._store.open_artifact(snapshot, name) for name in tile_names(snapshot))


def tile_names(snapshot: Snapshot) -> list[str]:
    """The names of the screenshot's tiles from top to bottom."""
    return sorted(n for n in snapshot.artifacts if n.startswith("screenshot") and n.endswith(".png"))


def _readings_key(key: str) -> str:
    """What the readings of a page are kept under, whose text is kept under ``key``: the same layout, extractor and code."""
    return f"readings of {key}"


def _give(document: Document, kept: bytes | None) -> None:
    """Give a document the readings that were kept of it; what is damaged or of another make is as if there were none."""
    if kept is None:
        return
    from harness.evidence.readings import readings

    with suppress(ValueError, TypeError, KeyError, AttributeError):
        data = json.loads(kept.decode("utf-8", "surrogatepass"))
        readings(document).give(data["language"], data["readings"])
