"""A registry as it was read last, for as long as no byte of the claims folder is another: reading ten thousand claims takes longer
than judging half of them.

It is kept as plain data (never as anything that could run), under the hash of every file of the folder, and only when the files held the same
before and after they were read.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from harness.engine.collection import uncollected
from harness.engine.registry import Loaded, load_registry
from harness.engine.remembered import articles_among, registry_files
from harness.engine.settings import Settings
from harness.engine.version import code_version
from harness.model.place import Problem
from harness.model.plain import from_plain, to_plain
from harness.model.registry import Baseline, Lock, Registry, frozen_mapping

if TYPE_CHECKING:
    from harness.store.cache import Cache


@uncollected()
def load_kept(settings: Settings, cache: Cache | None) -> Loaded:
    """What `load_registry` gives for the settings' root, from ``cache`` where nothing is new. Raises `RegistryError`."""
    files = registry_files(settings) if cache is not None else None
    if cache is None or files is None:
        return load_registry(settings.root)
    key = f"registry {json.dumps([str(settings.root), code_version()])}"
    head = json.dumps(files, sort_keys=True).encode() + b"\n"
    stored = cache.get(key)
    if stored is not None and stored.startswith(head):
        try:
            return _read(json.loads(stored[len(head) :]))
        except (ValueError, TypeError):
            pass  # of another make: read anew
    loaded = load_registry(settings.root)
    if registry_files(settings) == files and articles_among(files, settings, loaded):
        data = _written(loaded)
        if data is not None:
            cache.put(key, head + data)
    return loaded


def _written(loaded: Loaded) -> bytes | None:
    """``loaded`` as bytes; ``None`` when the same could not be read back."""
    try:
        locks = [[lock.article, [to_plain(b) for b in lock.baselines.values()]] for lock in loaded.locks.values()]
        warnings = [to_plain(problem) for problem in loaded.warnings]
        marks = [
            [loaded.marks.of_claim(claim) for claim in loaded.registry.claims],
            [loaded.marks.of_baseline(b) for lock in loaded.locks.values() for b in lock.baselines.values()],
        ]
        data = json.dumps([to_plain(loaded.registry), locks, warnings, marks], separators=(",", ":")).encode()
        return data if _read(json.loads(data)) == loaded else None
    except (ValueError, TypeError):
        return None


def _read(data: Any) -> Loaded:
    registry, locks, warnings, (of_claims, of_baselines) = data
    found = {}
    for article, baselines in locks:
        read = [from_plain(Baseline, b) for b in baselines]
        found[article] = Lock(article=article, baselines=frozen_mapping({(b.claim, b.link): b for b in read}))
    loaded = Loaded(
        registry=from_plain(Registry, registry),
        locks=found,
        warnings=tuple(from_plain(Problem, problem) for problem in warnings),
    )
    loaded.marks.note(loaded.registry.claims, of_claims)
    loaded.marks.note((b for lock in found.values() for b in lock.baselines.values()), of_baselines)
    return loaded
