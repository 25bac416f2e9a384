"""`harness verify` on generated registries, ten claims a snapshot, whole process: with nothing kept; with one claims file edited; with one
snapshot added; with nothing new; with a warm store, which is all that was read of the claims, the pages and their passages and no verdict
that still holds, by two processes and by one; and with the pages and the registry read, and no passage yet.
Aims for 10,000 claims and a warm store: 5 s and 400 MB, 0.5 s when nothing is new, cost linear in claims.

No verdict holds once a measure is declared for all files: every claim is judged anew, and nothing but that declaration is read.

Where two processes share the work, the CPU seconds of each are told: with two processors free, the wall takes those of the first. The
peak is the sum of theirs, although what they share is in both.

The floor is reading and hashing the same bytes: claims, locks, articles, index, manifests and layouts. Another process that takes the
processor shows in the wall seconds, and less in the CPU seconds. Numbers of claims may be given; default 2500 5000 10000.
``--nights N`` asks instead what 200 claims over twenty pages cost when each page has been visited once, and N times.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from _measure import cpu_seconds
from _options import asked
from _registry import capture_of, fill_store, page, write_registry

from harness.model.snapshot import Capture, CaptureRequest, Hop, Outcome
from harness.store.local import LocalStore


@dataclass(frozen=True)
class Cost:
    """What one command took: CPU seconds of its first process and of the other, and the sum of the largest resident memory of both."""

    wall: float
    first: float
    other: float
    megabytes: float

    @property
    def cpu(self) -> float:
        """CPU seconds of both."""
        return self.first + self.other

    def __str__(self) -> str:
        shared = f" ({self.first:.2f} + {self.other:.2f})" if self.other else ""
        return f"{self.wall:.2f} s wall, {self.cpu:.2f} s CPU{shared}, {self.megabytes:.0f} MB"


def verified(root: Path, expected: int, *, processors: int = 2) -> Cost:
    """The cost of one `harness verify --json`, whose answer must be that all ``expected`` claims are supported."""
    with tempfile.TemporaryFile() as out:
        began = time.perf_counter()
        command = [sys.executable, Path(__file__).with_name("_told.py"), str(root), str(processors)]
        told = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, text=True, check=False)
        wall = time.perf_counter() - began
        out.seek(0)
        found = re.search(rb'"supported": (\d+)', out.read(1000))
    assert found is not None, f"no answer: {told.stderr}"
    assert int(found[1]) == expected, f"{int(found[1])} of {expected} supported"
    return Cost(wall, *(float(word) for word in told.stderr.split()[-3:]))


def declare(root: Path, measure: str) -> None:
    """Declare a measure for all files: no verdict holds any more."""
    (root / "claims/_shared.yaml").write_text(
        f"schema: 1\nmeasures: {{{measure}: {{unit: people}}}}\n", encoding="utf-8"
    )


def pages_read(root: Path) -> None:
    """Forget everything that is kept, then read each page and the registry: no claim is judged."""
    from harness.engine.kept_registry import load_kept
    from harness.engine.settings import load_settings
    from harness.engine.store import open_cache, open_reader, open_store

    shutil.rmtree(os.environ["HARNESS_CACHE"])
    where = load_settings(root, environ=os.environ)
    load_kept(where, open_cache(where))
    store = open_store(where)
    reader = open_reader(where, store)
    for snapshot in store.snapshots():
        reader.document(snapshot)


def floor(root: Path) -> float:
    """CPU seconds of reading and hashing every file that a verification could rest on."""
    before = cpu_seconds()
    for folder in ("claims", "snapshots"):
        for path, _, names in os.walk(root / folder):
            for name in names:
                with open(os.path.join(path, name), "rb") as file:
                    hashlib.sha256(file.read()).digest()
    return cpu_seconds() - before


def another_snapshot(root: Path, sentences: list[str]) -> None:
    """The first source's page, captured again with another remark on it."""
    url = "http://s0.test/story"
    store = LocalStore(root / "snapshots")
    first = store.latest(url)
    assert first is not None
    store.put(
        Capture(
            request=CaptureRequest(request_id="again", source="s0", url=url), outcome=Outcome.COMPLETE, reasons=(),
            started=first.captured_at, milliseconds=1, final_url=url, hops=(Hop(url=url, status=200),), headers=(), title=url, steps=(),
            artifacts={"layout.json": page(sentences, url).replace(b"at some length", b"at no length")},
            media_types={"layout.json": "application/json"}, timings={}, browser="none", settings={},
        )
    )  # fmt: skip


def measure(claims: int) -> tuple[float, float]:
    """Print the costs for so many claims; the CPU seconds with nothing kept and with nothing new."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "registry"
        os.environ["HARNESS_CACHE"] = f"{folder}/cache"
        pages = write_registry(root, claims, claims // 10)
        fill_store(root, pages)
        print(f"{claims} claims over {claims // 10} snapshots; load {os.getloadavg()[0]:.1f}")
        least = floor(root)
        cold = verified(root, claims)
        print(
            f"  nothing kept:      {cold}, {1e6 * cold.cpu / claims:.0f} µs a claim, {cold.cpu / least:.0f} x the floor"
        )
        file = root / "claims/article0.yaml"
        file.write_text(file.read_text().replace("claimant: the officials", "claimant: the office"))
        print(f"  a claims file new: {verified(root, claims)}")
        another_snapshot(root, pages["s0"])
        print(f"  a snapshot new:    {verified(root, claims)}")
        same = min((verified(root, claims) for _ in range(3)), key=lambda cost: cost.cpu)
        print(f"  nothing new:       {same}, {same.cpu / least:.1f} x the floor ({least:.2f} s CPU)", flush=True)
        declare(root, "one")
        both = verified(root, claims)
        declare(root, "two")
        alone = verified(root, claims, processors=1)
        print(f"  warm store:        {both}; one process: {alone}", flush=True)
        pages_read(root)
        print(f"  only pages read:   {verified(root, claims)}", flush=True)
        return cold.cpu, same.cpu


def after_nights(nights: int) -> None:
    """Print what a verification costs after one visit of each page, and after so many."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "registry"
        os.environ["HARNESS_CACHE"] = f"{folder}/cache"
        pages = write_registry(root, 200, 20)
        fill_store(root, pages)
        verified(root, 200)
        declare(root, "one")
        print(f"200 claims over 20 pages, a warm store: {verified(root, 200, processors=1)}", flush=True)
        store = LocalStore(root / "snapshots")
        for source, sentences in pages.items():
            data = page(sentences, f"http://{source}.test/story")
            last = datetime.now(UTC) - timedelta(minutes=4)
            for night in range(nights - 1):
                when = (last + timedelta(seconds=night / nights)).isoformat(timespec="microseconds")
                store.put(capture_of(source, data, when.replace("+00:00", "Z")))
        verified(root, 200)
        declare(root, "two")
        print(f"each page visited {nights} times:           {verified(root, 200, processors=1)}", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--nights"]:
        after_nights(int(sys.argv[2]))
        sys.exit()
    sizes = asked(__doc__, numbers="how many claims (2500 5000 10000)").numbers or [2500, 5000, 10_000]
    costs = [measure(size) for size in sizes]
    for (small, (cold, _)), (large, (more, _)) in zip(
        zip(sizes, costs, strict=True), list(zip(sizes, costs, strict=True))[1:], strict=False
    ):
        print(f"{large / small:.1f} x the claims: {more / cold:.2f} x the CPU, nothing kept")
