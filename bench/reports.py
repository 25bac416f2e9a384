"""Every report format on generated registries: CPU seconds, bytes and peak memory, each in a process of its own.

Ten claims a source with its page's picture; on one page in ten every number has changed since it was accepted. What all formats with
pictures share, cutting them, is told apart. Numbers of claims may be given; default 100 and 1000. Formats may be named after them.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from _measure import cpu_seconds, peak_megabytes
from _options import asked
from _registry import capture_of, fill_store, page, write_registry

from harness.engine.formats import formats
from harness.engine.material import Material
from harness.engine.registry import load_registry
from harness.engine.settings import load_settings
from harness.engine.store import open_reader, open_store
from harness.engine.verify import verify
from harness.store.local import LocalStore


def make(root: Path, claims: int) -> None:
    """A registry of so many claims, its store, and a second visit on which one page in ten has changed."""
    pages = write_registry(root, claims, max(1, claims // 10))
    fill_store(root, pages, pictured=True)
    store = LocalStore(root / "snapshots")
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    for number, (source, sentences) in enumerate(pages.items()):
        if number % 10 == 0:
            changed = [re.sub(r"\d(?=,)", lambda m: str((int(m[0]) + 1) % 9 + 1), s, count=1) for s in sentences]
            store.put(capture_of(source, page(changed, f"http://{source}.test/story"), now, pictured=True))


def one(root: Path, name: str) -> None:
    """Write one format and print what it took."""
    where = load_settings(root)
    loaded = load_registry(root)
    store = open_store(where)
    reader = open_reader(where, store)
    report = verify(where, loaded, loaded.registry.claims, store, reader)
    judged = cpu_seconds()
    material = Material(report=report, settings=where, loaded=loaded, store=store, reader=reader)
    cut = judged
    if name in ("html", "pdf"):
        assert material.crops
        cut = cpu_seconds()
    size = sum(len(content) for content in formats()[name].files(material).values())
    print(json.dumps({"crops": cut - judged, "cpu": cpu_seconds() - cut, "bytes": size, "megabytes": peak_megabytes()}))


def main() -> None:
    """Print what each format costs."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--one"]:
        one(Path(arguments[1]), arguments[2])
        return
    given = asked(__doc__, formats(), numbers="how many claims (100 and 1000)")
    names = given.sets or list(formats())
    for claims in given.numbers or [100, 1000]:
        with tempfile.TemporaryDirectory() as folder:
            make(Path(folder), claims)
            for name in names:
                run = [sys.executable, __file__, "--one", folder, name]
                found = json.loads(subprocess.run(run, check=True, capture_output=True, text=True).stdout)
                print(
                    f"{claims} claims as {name}: {found['cpu']:.2f} s CPU, {found['bytes'] / 1e6:.2f} MB, peak {found['megabytes']:.0f} MB; "
                    f"pictures cut in {found['crops']:.2f} s"
                )


if __name__ == "__main__":
    main()
