"""What the measurements share: CPU time with children, peak memory, and a table of ratios."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable


def cpu_seconds() -> float:
    """CPU seconds of this process and of the children that have ended."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def peak_megabytes() -> float:
    """The peak of this process's resident memory so far, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1024 if sys.platform != "darwin" else peak / 1024 / 1024


def best_of(times: int, work: Callable[[], object]) -> float:
    """The least wall seconds of several runs."""
    least = float("inf")
    for _ in range(times):
        began = time.perf_counter()
        work()
        least = min(least, time.perf_counter() - began)
    return least


def command_seconds(times: int, *command: str) -> float:
    """The least wall seconds of a command over several runs."""
    return best_of(
        times, lambda: subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    )
