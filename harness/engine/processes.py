"""A second process for half of the work, where this machine has a processor to spare for it.

The process is a fork: it begins with all that was loaded, and costs some milliseconds. Forking is safe only while this process has
one thread, so with more there is none; then, on other systems, and when the other process does not come to its end, the caller does all of
the work itself, in the ordinary way.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import IO, Generic, TypeVar

_T = TypeVar("_T")


def processors() -> int:
    """How many processors this process may use."""
    with suppress(AttributeError, OSError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def can_fork() -> bool:
    """Whether another process of this one may be begun: the system's own list of its threads names only this one."""
    try:
        return sys.platform == "linux" and len(os.listdir("/proc/self/task")) == 1
    except OSError:
        return False


class Fork:
    """``work`` done by another process. What it gives is asked for once, with `answer`."""

    def __init__(self, work: Callable[[], bytes]) -> None:
        self._file: IO[bytes] | None = None
        self._pid = 0
        try:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `answer`
            self._pid = os.fork()
        except OSError:
            return
        if self._pid == 0:
            _do(work, self._file)

    def answer(self) -> bytes | None:
        """What the work gave; ``None`` when it failed, was killed or could not begin. Waits for its end."""
        if self._file is None:
            return None
        with self._file as file:
            if not self._pid:
                return None
            try:
                _, status = os.waitpid(self._pid, 0)
            except ChildProcessError:
                return None
            if status != 0:
                return None
            file.seek(0)
            return file.read()


class Dealt(Generic[_T]):
    """Pieces of work, 256 at most, dealt out to this process and its forks: each to the one that is free for it first."""

    def __init__(self, pieces: Sequence[_T]) -> None:
        self._pieces = pieces
        self._left, into = os.pipe()
        os.write(into, bytes(range(len(pieces))))
        os.close(into)

    def __iter__(self) -> Iterator[_T]:
        while taken := os.read(self._left, 1):
            yield self._pieces[taken[0]]
        os.close(self._left)


class Behind:
    """Where work is done that nobody waits for: at once."""

    def do(self, work: Callable[[], None]) -> None:
        """Do ``work``, now or meanwhile."""
        work()


AT_ONCE = Behind()


class Meanwhile(Behind):
    """Work done by another process while this one goes on, where a processor is free for it; waited for at the end of the block.

    What it changes is what it writes: nothing of it is seen here.
    """

    def __init__(self) -> None:
        self._forks: list[tuple[Fork, Callable[[], None]]] = []

    def __enter__(self) -> Meanwhile:
        return self

    def __exit__(self, *_: object) -> None:
        for fork, work in self._forks:
            if fork.answer() is None:
                work()

    def do(self, work: Callable[[], None]) -> None:
        """Begin ``work`` in another process, or do it now where that cannot be."""
        if processors() < 2 or not can_fork():
            work()
            return

        def done() -> bytes:
            work()
            return b""

        self._forks.append((Fork(done), work))


def _do(work: Callable[[], bytes], file: IO[bytes]) -> None:
    """In the new process: the work and nothing else. Not a line of what this process would do at its end is run twice."""
    code = 1
    with suppress(BaseException):
        file.write(work())
        file.flush()
        code = 0
    os._exit(code)
