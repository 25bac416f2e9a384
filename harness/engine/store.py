"""Opening the snapshot store that the settings name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.engine.reading import Reader
from harness.engine.settings import Settings

if TYPE_CHECKING:
    from harness.store.local import LocalStore


def open_store(settings: Settings) -> LocalStore:
    """The store at the settings' path; it is made when something is first put there."""
    from harness.store.local import LocalStore

    return LocalStore(settings.store_path)


def open_reader(settings: Settings, store: LocalStore) -> Reader:
    """A reader over ``store`` with the text cache beside it."""
    from harness.store.cache import TextCache

    return Reader(store, TextCache(settings.store_path / "cache"))
