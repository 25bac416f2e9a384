"""What the measurements share: CPU time and memory of whole process trees, and wall seconds of runs.

A browser's processes are started by one another, killed rather than ended, and not waited for by who measures: the system's account
of a process's children misses most of their work. So a measured program runs in a control group of its own where this user may make
one, and else has its processes read from /proc many times a second, the last reading of each kept.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO

_SAMPLE = 0.03

# A user's second run finds the code compiled; where the environment forbids that, every run measured would compile it again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def cpu_seconds() -> float:
    """CPU seconds of this process and of the children that have ended and were waited for."""
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


def median(values: Sequence[float]) -> float:
    """The middle value, or the mean of the two middle ones."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def spread(values: Sequence[float]) -> str:
    """The median, with the least and the greatest."""
    return f"{median(values):.2f} ({min(values):.2f} to {max(values):.2f})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """One process as /proc tells it: CPU seconds of its own, without its children's."""

    pid: int
    started: int
    parent: int
    seconds: float
    resident: int


def processes() -> dict[int, Process]:
    """All processes of this machine that can be read; empty where there is no /proc."""
    found = {}
    tick, page = os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")
    with suppress(OSError):
        for name in os.listdir("/proc"):
            if not name.isdigit():
                continue
            with suppress(OSError, IndexError, ValueError), open(f"/proc/{name}/stat", encoding="latin-1") as file:
                fields = file.read().rsplit(")", 1)[1].split()
                found[int(name)] = Process(
                    pid=int(name),
                    started=int(fields[19]),
                    parent=int(fields[1]),
                    seconds=(int(fields[11]) + int(fields[12])) / tick,
                    resident=int(fields[21]) * page,
                )
    return found


def tree(root: int, everything: dict[int, Process] | None = None) -> Iterator[Process]:
    """A process and what descends from it, itself first."""
    known = processes() if everything is None else everything
    children: dict[int, list[Process]] = {}
    for process in known.values():
        children.setdefault(process.parent, []).append(process)
    waiting = [known[root]] if root in known else []
    while waiting:
        process = waiting.pop()
        yield process
        waiting += children.get(process.pid, ())


def kind_of(pid: int) -> str:
    """What a process is for: ``python``, ``node``, or one of the browser's kinds."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().decode("utf-8", "replace").split("\0")
    except OSError:
        return "gone"
    if len(words) == 2:
        words = words[0].split()  # the browser's children rewrite their command line as one string
    for word in words:
        if word.startswith("--utility-sub-type="):
            return word.partition("=")[2].split(".")[0]
    for word in words:
        if word.startswith("--type="):
            return word.partition("=")[2]
    name = Path(words[0]).name if words and words[0] else "gone"
    return "python" if name.startswith("python") else "browser" if "chrom" in name or "headless" in name else name


def resident(root: int) -> tuple[float, float]:
    """MB of resident memory of a process, and of everything that descends from it, shared pages by their share."""
    own, below = 0.0, 0.0
    for process in tree(root):
        size = float(process.resident)
        with suppress(OSError), open(f"/proc/{process.pid}/smaps_rollup", encoding="ascii") as file:
            size = next(int(line.split()[1]) * 1024.0 for line in file if line.startswith("Pss:"))
        if process.pid == root:
            own = process.resident / 1e6
        else:
            below += size / 1e6
    return own, below


class Account:
    """The CPU time of a program and of everything that it starts, whoever waits for it. A context manager.

    ``how`` says how it is counted. `start` is called once; `seconds` at any time after.
    """

    def __init__(self) -> None:
        self._group = _make_group()
        self._process: subprocess.Popen[str] | None = None
        self._last: dict[tuple[int, int], float] = {}
        self._kinds: dict[tuple[int, int], str] = {}
        self._foreign: set[tuple[int, int]] = set()
        self._mark = f"BENCH_ACCOUNT={os.getpid()}-{time.monotonic_ns()}"
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._sampler: threading.Thread | None = None
        if self._group is not None:
            self.how = "a control group"
        else:
            self.how = "/proc, sampled" if os.path.isdir("/proc/self") else "ended children only"

    def __enter__(self) -> Account:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        if self._sampler is not None:
            self._sampler.join()
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        if self._group is not None:
            for _ in range(50):
                try:
                    self._group.rmdir()
                    break
                except OSError:  # something in it has not ended yet
                    time.sleep(0.1)

    def start(
        self, command: Sequence[str], *, by_kind: bool = False, stdout: int | IO[str] | None = subprocess.PIPE,
        stderr: int | IO[str] | None = None, env: dict[str, str] | None = None, cwd: str | None = None,
    ) -> subprocess.Popen[str]:  # fmt: skip
        """Start the program. With ``by_kind`` its processes are sampled besides, for `kinds`."""
        words = list(command)
        if self._group is not None:
            words = ["/bin/sh", "-c", 'echo $$ >"$0" && exec "$@"', str(self._group / "cgroup.procs"), *words]
        self._before = cpu_seconds()
        marked = dict([self._mark.split("=", 1)], **(os.environ if env is None else env))
        self._process = subprocess.Popen(
            words, stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr, text=True, env=marked, cwd=cwd
        )
        if (self._group is None and self.how != "ended children only") or by_kind:
            self._sampler = threading.Thread(target=self._sample, daemon=True)
            self._sampler.start()
        return self._process

    def seconds(self) -> float:
        """CPU seconds so far."""
        if self._group is not None:
            return _usage(self._group)
        if self.how == "ended children only":
            return cpu_seconds() - self._before
        return self.sampled()

    def sampled(self) -> float:
        """CPU seconds so far by /proc alone."""
        self._look()
        with self._lock:
            return sum(self._last.values())

    def kinds(self) -> dict[str, float]:
        """CPU seconds so far by kind of process, as sampled."""
        totals: dict[str, float] = {}
        with self._lock:
            for key, seconds in self._last.items():
                kind = self._kinds.get(key, "gone")
                totals[kind] = totals.get(kind, 0.0) + seconds
        return totals

    def _sample(self) -> None:
        while not self._over.wait(_SAMPLE):
            self._look()

    def _look(self) -> None:
        assert self._process is not None
        everything = processes()
        mine = {p.pid: p for p in tree(self._process.pid, everything)}
        with self._lock:
            # A process whose parent has ended is nobody's child any more, but is known from before.
            for process in everything.values():
                key = (process.pid, process.started)
                if process.pid not in mine and key not in self._foreign:
                    if key in self._last or self._marked(process.pid):
                        mine.update((p.pid, p) for p in tree(process.pid, everything))
                    else:
                        self._foreign.add(key)
            for process in mine.values():
                key = (process.pid, process.started)
                self._last[key] = process.seconds
                if self._kinds.get(key, "gone") in ("gone", "sh", "zygote", "browser"):
                    # A renderer begins as a fork of the zygote, a program as a fork of who starts it.
                    kind = kind_of(process.pid)
                    if kind != "gone" or key not in self._kinds:
                        self._kinds[key] = kind

    def _marked(self, pid: int) -> bool:
        """Whether an orphan was started from here: it has the program's environment."""
        with suppress(OSError), open(f"/proc/{pid}/environ", "rb") as file:
            return self._mark.encode() in file.read()
        return False


def _make_group() -> Path | None:
    """A control group of its own that counts CPU time, ``None`` where none can be made."""
    try:
        lines = Path("/proc/self/cgroup").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    name = f"bench-{os.getpid()}-{time.monotonic_ns()}"
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if "cpuacct" in controllers.split(","):
            folder = Path(f"/sys/fs/cgroup/{controllers}{path}")
        elif not controllers:
            folder = Path(f"/sys/fs/cgroup{path}")
        else:
            continue
        group = folder / name
        try:
            group.mkdir()
        except OSError:
            continue
        try:
            _usage(group)
            with open(group / "cgroup.procs", "ab"):
                return group
        except (OSError, ValueError, StopIteration):
            with suppress(OSError):
                group.rmdir()
    return None


def _usage(group: Path) -> float:
    first = group / "cpuacct.usage"
    if first.exists():
        return int(first.read_text(encoding="ascii")) / 1e9
    text = (group / "cpu.stat").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("usage_usec")) / 1e6


# Burns a known time three times over: itself, in a child that it waits for, and in an orphan that ends up killed.
_LOAD = """
import os, signal, sys, time
def burn():
    while time.process_time() < {each}: pass
burn()
if (child := os.fork()) == 0:
    while time.process_time() < {each}: pass
    os._exit(0)
os.waitpid(child, 0)
if (child := os.fork()) == 0:
    os.setsid()
    if os.fork() == 0:
        while time.process_time() < {each}: pass
        open({mark!r}, "w").close()
        os.kill(os.getpid(), signal.SIGKILL)
    os._exit(0)
os.waitpid(child, 0)
while not os.path.exists({mark!r}): time.sleep(0.02)
time.sleep(0.2)
"""


def known_load(each: float = 0.5) -> tuple[float, float, float, float, str]:
    """What is counted of a load of ``3 * each`` CPU seconds: the truth, the account, /proc alone, ended children; and how."""
    with tempfile.TemporaryDirectory() as folder, Account() as account:
        before = cpu_seconds()
        program = _LOAD.format(each=each, mark=str(Path(folder) / "over"))
        account.start([sys.executable, "-c", program], by_kind=True).wait()
        children = cpu_seconds() - before
        return 3 * each, account.seconds(), account.sampled(), children, account.how


def busy_seconds() -> float:
    """CPU seconds that this machine has spent on anything since it started, 0 where that cannot be read."""
    with suppress(OSError), open("/proc/stat", encoding="ascii") as file:
        user, nice, system, _, _, irq, softirq, *_ = (int(n) for n in file.readline().split()[1:])
        return float(user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")
    return 0.0
