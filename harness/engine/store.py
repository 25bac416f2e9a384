"""Opening the snapshot store that the settings name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.engine.reading import Reader
from harness.engine.settings import Settings

if TYPE_CHECKING:
    from harness.store.cache import Cache
    from harness.store.local import LocalStore


def open_store(settings: Settings) -> LocalStore:
    """The store at the settings' path; it is made when something is first put there."""
    from harness.store.local import LocalStore

    return LocalStore(settings.store_path)


def open_cache(settings: Settings) -> Cache:
    """The cache of what was made from pages and claims; every store's, told apart by what entries are called."""
    from harness.store.cache import Cache

    return Cache(settings.cache_path)


def open_reader(settings: Settings, store: LocalStore, *, cached: bool = True) -> Reader:
    """A reader over ``store``, with the cache unless everything is to be read anew."""
    return Reader(store, open_cache(settings) if cached else None)
