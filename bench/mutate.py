"""`harness mutate` on a generated registry, whole process: mutations a second, and the time that 1,000 claims with 10 mutations each take.
Aims for 60 s on two cores. What is mutated is as in `bench/verify.py`: ten claims a page of fifty paragraphs, all accepted.

A number of claims may be given; default 1000.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from _options import asked
from _registry import fill_store, write_registry

JOBS = 2


def measure(claims: int) -> None:
    """Print what mutating so many claims costs."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "registry"
        os.environ["HARNESS_CACHE"] = f"{folder}/cache"
        fill_store(root, write_registry(root, claims, max(claims // 10, 1)))
        print(f"{claims} claims over {max(claims // 10, 1)} snapshots, {JOBS} processes; load {os.getloadavg()[0]:.1f}")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.perf_counter()
        answer = mutated(root, JOBS)
        wall = time.perf_counter() - began
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        count = answer["caught"] + answer["remarked"] + answer["missed"]
        ten = 10 * claims / count
        print(
            f"  {count} mutations, {count / claims:.1f} a claim: {answer['caught']} caught, {answer['missed']} missed"
        )
        print(
            f"  {wall:.1f} s wall, {cpu:.1f} s CPU, {1000 * cpu / count:.1f} ms CPU a mutation, {after.ru_maxrss / 1024:.0f} MB"
        )
        print(
            f"  for 10 mutations a claim: {wall * ten:.1f} s wall, {cpu * ten / JOBS:.1f} s with {JOBS} cores to themselves"
        )


def mutated(root: Path, jobs: int) -> dict[str, int]:
    """The counts of one `harness mutate --json`."""
    command = [sys.executable, "-m", "harness", "mutate", "--json", "--jobs", str(jobs), "--root", str(root)]
    found = subprocess.run(command, capture_output=True, check=False)
    assert found.returncode in (0, 1), found.stderr.decode()
    counts: dict[str, int] = json.loads(found.stdout)["power"]
    return counts


if __name__ == "__main__":
    measure(next(iter(asked(__doc__, numbers="how many claims (1000)").numbers), 1000))
