"""Starting a browser: its flags, its process, and the two pipes over which it is spoken to."""

from __future__ import annotations

import asyncio
import fcntl
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from harness.capture.wire import PipeWire

# Everything leaves through the proxy: names are not resolved by the browser, loopback is not exempt, WebRTC sends no UDP of its
# own (without the `force-` prefix the flag does nothing), QUIC and prefetching are off.
NETWORK_FLAGS = (
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-quic",
    "--dns-prefetch-disable",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
    "--no-first-run",
    "--hide-scrollbars",
    "--mute-audio",
    "--force-color-profile=srgb",
    "--disable-features=DialMediaRouteProvider,MediaRouter,Translate,OptimizationHints,GenerateXSLTWarningBanner",
)

# What every visit finds: a mouse, as most readers have, and pictures that move standing at their first.
VISIT_FLAGS = (
    "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4,imageAnimationPolicy=2",
)

# What a browser without a person in front of it needs besides: nothing is put off because a page is in no window, no dialogue,
# key ring or crash reporter waits for somebody, and shared memory does not depend on how large /dev/shm is.
_UNATTENDED_FLAGS = (
    "--headless",
    "--no-startup-window",
    "--remote-debugging-pipe=cbor",
    "--enable-unsafe-swiftshader",
    "--allow-pre-commit-input",
    "--disable-back-forward-cache",
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-breakpad",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-field-trial-config",
    "--disable-hang-monitor",
    "--disable-ipc-flooding-protection",
    "--disable-prompt-on-repost",
    "--disable-renderer-backgrounding",
    "--disable-search-engine-choice-screen",
    "--metrics-recording-only",
    "--no-default-browser-check",
    "--no-service-autorun",
    "--password-store=basic",
    "--use-mock-keychain",
)

_POLL = 0.01

# A browser's folder by its name, the file in it that its owner has locked, and for how many seconds it may not have been.
_PREFIX, _LOCK, _FRESH = "harness-browser-", "owner", 60.0


class Program:
    """A browser's process group with a folder of its own, both gone after `end`. Made by `start`.

    The folder is locked for as long as its owner lives: those that a killed owner left are cleared away when another one ends.
    """

    def __init__(self, process: int, folder: Path, lock: int, wire: PipeWire) -> None:
        self._process = process
        self._folder = folder
        self._lock = lock
        self._over = False
        self.wire = wire

    @classmethod
    async def start(cls, browser: Path, flags: Sequence[str]) -> Program:
        """Start ``browser`` unattended, with ``flags`` besides. Raises OSError when it is no program."""
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        lock = os.open(folder / _LOCK, os.O_WRONLY | os.O_CREAT, 0o600)
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        command = [str(browser), *_UNATTENDED_FLAGS, f"--user-data-dir={folder}", *flags]
        if is_root():
            command.append("--no-sandbox")  # the sandbox stays on wherever it can: Chromium refuses it to root
        try:
            process, incoming, outgoing = _spawn(command, folder / "said")
        except OSError:
            os.close(lock)
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return cls(process, folder, lock, await PipeWire.open(incoming, outgoing))

    def said(self) -> str:
        """The first line that the browser wrote to its standard error, empty when there is none."""
        with suppress(OSError):
            lines = (self._folder / "said").read_text(encoding="utf-8", errors="replace").splitlines()
            return next((line.strip()[:300] for line in lines if line.strip()), "")
        return ""

    async def end(self, deadline: float) -> None:
        """Kill the browser and all that it started: what it holds is thrown away in any case."""
        await self.wire.close()
        if not self._over:
            self._over = True
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process, signal.SIGKILL)
            until = time.monotonic() + deadline
            while not _ended(self._process) and time.monotonic() < until:
                await asyncio.sleep(_POLL)
            os.close(self._lock)
        await asyncio.to_thread(shutil.rmtree, self._folder, ignore_errors=True)
        await asyncio.to_thread(_clear_away, self._folder.parent)


def _clear_away(parent: Path) -> None:
    """Remove the folders of browsers whose owners were killed: those that nobody holds a lock on."""
    for folder in parent.glob(f"{_PREFIX}*"):
        try:
            if time.time() - folder.stat().st_mtime < _FRESH or folder.stat().st_uid != os.getuid():
                continue  # it may be about to be locked
            lock = os.open(folder / _LOCK, os.O_WRONLY | os.O_NOFOLLOW)
        except OSError:
            continue
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            continue  # its owner lives
        else:
            shutil.rmtree(folder, ignore_errors=True)
        finally:
            os.close(lock)


def _spawn(command: Sequence[str], errors: Path) -> tuple[int, int, int]:
    """Start a program that reads commands at descriptor 3 and answers at 4; its id, and our ends of the two pipes.

    It gets a process group of its own: what ends it ends all that it started, and a key pressed in a terminal does not.
    """
    read, outgoing = os.pipe()
    incoming, write = os.pipe()
    # Out of the way of 3 and 4 themselves: a descriptor that is copied onto itself stays closed to the program.
    ends = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in (read, write)]
    try:
        process = os.posix_spawn(
            command[0],
            list(command),
            os.environ,
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
                (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
                (os.POSIX_SPAWN_OPEN, 2, errors, os.O_WRONLY | os.O_CREAT, 0o600),
                (os.POSIX_SPAWN_DUP2, ends[0], 3),
                (os.POSIX_SPAWN_DUP2, ends[1], 4),
            ],
            setpgroup=0,
        )
    except OSError:
        os.close(incoming)
        os.close(outgoing)
        raise
    finally:
        for end in (read, write, *ends):
            os.close(end)
    return process, incoming, outgoing


def _ended(process: int) -> bool:
    """Whether a child has ended; it is waited for if so."""
    try:
        return os.waitpid(process, os.WNOHANG)[0] != 0
    except ChildProcessError:
        return True


def is_root() -> bool:
    """Whether this process runs as root, to whom Chromium refuses its sandbox."""
    return hasattr(os, "geteuid") and os.geteuid() == 0
