"""Runs `harness verify --json` on a registry in this process, and tells on standard error what it and the processes that it waited for took.

A program of its own, so that nothing is imported, and measured along, that the command does not need.
"""

from __future__ import annotations

import os
import resource
import sys


def told(root: str, processors: int) -> None:
    """Run the command on so many processors: CPU seconds of this process and of the others, and the sum of the largest memory of both."""
    from harness.cli import run

    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:processors])
    run(["verify", "--json", "--root", root])
    own, other = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = [used.ru_utime + used.ru_stime for used in (own, other)]
    print(*seconds, (own.ru_maxrss + other.ru_maxrss) / 1024, file=sys.stderr)


if __name__ == "__main__":
    told(sys.argv[1], int(sys.argv[2]))
