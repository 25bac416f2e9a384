"""Verifications for tests."""

from __future__ import annotations

from harness.engine.registry import load_registry
from harness.engine.settings import Settings
from harness.engine.store import open_reader, open_store
from harness.engine.verify import verify
from harness.model.verdict import Report


def verify_root(settings: Settings) -> Report:
    """The verification of the whole registry that ``settings`` name, offline. Raises `RegistryError`."""
    loaded = load_registry(settings.root)
    store = open_store(settings)
    return verify(settings, loaded, loaded.registry.claims, store, open_reader(settings, store))
