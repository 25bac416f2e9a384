"""A registry of which only the files that are new are read: reading ten thousand claims takes longer than judging them.

What each claims file and lock holds is kept as plain data (never as anything that could run), under the hash of the very bytes that it was
read from; `registry/parts.py` says how.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from harness.engine.registry import Loaded, load_registry
from harness.engine.settings import Settings
from harness.engine.version import code_version
from harness.registry.collection import uncollected

if TYPE_CHECKING:
    from harness.store.cache import Cache


class _Kept:
    """One registry's entries of a cache, as this version of the code makes them."""

    def __init__(self, cache: Cache, settings: Settings) -> None:
        self._cache = cache
        self._key = [str(settings.root), code_version()]

    def get(self, name: str) -> bytes | None:
        return self._cache.get(self._named(name))

    def put(self, name: str, data: bytes) -> None:
        self._cache.put(self._named(name), data)

    def _named(self, name: str) -> str:
        return f"registry {json.dumps([*self._key, name])}"


@uncollected()
def load_kept(settings: Settings, cache: Cache | None) -> Loaded:
    """What `load_registry` gives for the settings' root, with what ``cache`` has of its files. Raises `RegistryError`."""
    return load_registry(settings.root, _Kept(cache, settings) if cache is not None else None)
