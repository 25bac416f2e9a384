"""Writing files that people keep: what was shown is what is written, whole or not at all, and only over what was there when it was shown."""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path


class ChangedMeanwhileError(Exception):
    """A file is not what it was when the change to it was made; nothing was written. Carries its ``path``."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} was changed meanwhile; nothing was written")
        self.path = path


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What becomes of one file: its bytes as they were read (``None`` where it was not there), and as they are to be."""

    path: Path
    before: bytes | None
    after: bytes

    def diff(self, verb: str = "proposed") -> str:
        """The difference as a unified diff; empty when nothing changes."""
        old, new = (self.before or b"").decode("utf-8", "replace"), self.after.decode("utf-8", "replace")
        if old == new:
            return ""
        lines = difflib.unified_diff(
            _lines(old), _lines(new), f"{self.path.name} (now)", f"{self.path.name} ({verb})", n=1, lineterm=""
        )
        return "".join(f"{line}\n" for line in lines)


def read_text(path: Path) -> tuple[bytes, str]:
    """The bytes of ``path`` and their text, line ends and all. Raises OSError, UnicodeDecodeError."""
    data = path.read_bytes()
    return data, data.decode("utf-8")


def write_changes(changes: Sequence[Change], confirm: Callable[[], None] = lambda: None) -> None:
    """Write all of ``changes``, each file whole or not at all. Where ``confirm`` then raises, every file is again what it was.

    Raises `ChangedMeanwhileError`, before anything is written, when a file is not what it was; OSError; what ``confirm`` raises.
    """
    with ExitStack() as stack:
        for folder in sorted({change.path.parent for change in changes}):
            stack.enter_context(_alone(folder))
        for change in changes:
            if (change.path.read_bytes() if change.path.is_file() else None) != change.before:
                raise ChangedMeanwhileError(change.path)
        done: list[Change] = []
        try:
            for change in changes:
                done.append(change)
                _replace(change.path, change.after)
            confirm()
        except BaseException:
            for change in done:
                if change.before is None:
                    change.path.unlink(missing_ok=True)
                else:
                    _replace(change.path, change.before)
            raise


def _replace(path: Path, data: bytes) -> None:
    # A link stays a link: what it leads to is what changes.
    path = path.resolve()
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with open(temporary, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.is_file():
            os.chmod(temporary, path.stat().st_mode & 0o7777)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other commands of this program from writing into ``folder`` between the look at a file and its replacement."""
    try:
        import fcntl
    except ImportError:  # a system without it: two commands at once are then told apart by the look alone
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n") if text else []
