"""`harness verify` on generated registries, ten claims a snapshot, whole process: with nothing kept; with one claims file edited; with
one snapshot added; and with nothing new. Aims for 10,000 claims: 5 s and 400 MB, 0.5 s when nothing is new, cost linear in claims.

The floor is reading and hashing the same bytes: claims, locks, articles, index, manifests and layouts. Another process that takes the
processor shows in the wall seconds, and less in the CPU seconds. Numbers of claims may be given; default 2500 5000 10000.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from _measure import cpu_seconds
from _registry import fill_store, page, write_registry

from harness.model.snapshot import Capture, CaptureRequest, Hop, Outcome
from harness.store.local import LocalStore


@dataclass(frozen=True)
class Cost:
    """What one command took: its own and its children's CPU, and the largest resident memory of one of them."""

    wall: float
    cpu: float
    megabytes: float

    def __str__(self) -> str:
        return f"{self.wall:.2f} s wall, {self.cpu:.2f} s CPU, {self.megabytes:.0f} MB"


def verified(root: Path, expected: int) -> Cost:
    """The cost of one `harness verify --json`, whose answer must be that all ``expected`` claims are supported."""
    with tempfile.TemporaryFile() as out:
        began = time.perf_counter()
        child = subprocess.Popen([sys.executable, "-m", "harness", "verify", "--json", "--root", root], stdout=out)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        found = re.search(rb'"supported": (\d+)', out.read(1000))
    assert found is not None, f"no answer, exit code {child.returncode}"
    assert int(found[1]) == expected, f"{int(found[1])} of {expected} supported"
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


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
        return cold.cpu, same.cpu


if __name__ == "__main__":
    sizes = [int(argument) for argument in sys.argv[1:]] or [2500, 5000, 10_000]
    costs = [measure(size) for size in sizes]
    for (small, (cold, _)), (large, (more, _)) in zip(
        zip(sizes, costs, strict=True), list(zip(sizes, costs, strict=True))[1:], strict=False
    ):
        print(f"{large / small:.1f} x the claims: {more / cold:.2f} x the CPU, nothing kept")
