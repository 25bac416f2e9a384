"""Offline verification of 10,000 claims over 1,000 snapshots: cold (every page read anew) and warm (text from the cache).

The floor is reading and hashing the same manifests and text from disk and finding each quote with str.find.
"""

import hashlib
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from _measure import cpu_seconds, peak_megabytes
from _registry import fill_store, write_registry

CLAIMS, SOURCES = 10_000, 1_000

if len(sys.argv) > 2:
    from harness.engine.registry import load_registry
    from harness.engine.settings import load_settings
    from harness.engine.store import open_reader, open_store
    from harness.engine.verify import verify
    from harness.model.verdict import Status

    settings = load_settings(Path(sys.argv[1]))
    began, before = time.perf_counter(), cpu_seconds()
    loaded = load_registry(settings.root)
    read_at, read_cpu = time.perf_counter() - began, cpu_seconds() - before
    store = open_store(settings)
    report = verify(settings, loaded, loaded.registry.claims, store, open_reader(settings, store))
    wall, cpu = time.perf_counter() - began, cpu_seconds() - before
    assert report.counts[Status.SUPPORTED] == CLAIMS, {k.value: v for k, v in report.counts.items()}
    began, before = time.perf_counter(), cpu_seconds()
    for path in (settings.store_path / "blobs").glob("*/*"):
        hashlib.sha256(path.read_bytes()).digest()
    texts = "".join(p.read_text() for p in (settings.root / "claims").glob("*.md"))
    for claim in loaded.registry.claims[:1000]:
        texts.find(claim.statement.quote.exact)
    floor = time.perf_counter() - began
    print(
        f"{sys.argv[2]}: {CLAIMS} claims over {SOURCES} snapshots: {wall:.1f} s wall, {cpu:.1f} s CPU (registry and locks {read_cpu:.1f} s), "
        f"{1e6 * (cpu - read_cpu) / CLAIMS:.0f} µs a claim, {wall / floor:.0f} x reading, hashing and str.find ({floor:.2f} s), peak {peak_megabytes():.0f} MB"
    )
else:
    with tempfile.TemporaryDirectory() as folder:
        pages = write_registry(Path(folder), CLAIMS, SOURCES)
        fill_store(Path(folder), pages)
        for name in ("cold", "warm"):
            subprocess.run([sys.executable, __file__, folder, name], check=True)
