"""A cache of what was made from stored or written files: always safe to delete, never trusted when damaged."""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from pathlib import Path

# What the cache may hold, and to what it is cut when it holds more: the entries longest not written go first.
LIMIT = 2_000_000_000
_CUT_TO = 0.75

# A temporary file this old, in seconds, belongs to a writer that was killed.
_ABANDONED = 3600


class Cache:
    """Bytes by key in ``folder``. Entries carry their own key and hash; a damaged one reads as absent.

    Several processes may use one folder: an entry is moved into its place whole, and of two writers the last one wins.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, key: str) -> bytes | None:
        """What was put under ``key``, or ``None``."""
        try:
            with open(f"{self.folder}/{hashlib.sha256(key.encode()).hexdigest()}", "rb") as file:
                mark, content = file.read(32), file.read()
        except OSError:
            return None
        return content if mark == _digest(key, content) else None

    def put(self, key: str, *data: bytes) -> None:
        """Keep ``data``, one part after the other, under ``key``. A folder that cannot be written only costs the time to make it again."""
        path = self._path(key)
        temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
        try:
            if not self.folder.is_dir():
                # Passages of unpublished claims are in it: it is its owner's alone.
                self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                (self.folder / ".gitignore").write_text("*\n", encoding="utf-8")
            with open(temporary, "wb") as file:
                file.write(_digest(key, *data))
                file.writelines(data)
            os.replace(temporary, path)
        except OSError:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

    def prune(self, limit: int = LIMIT) -> int:
        """Drop the oldest entries when there are more than ``limit`` bytes, and what killed writers left; bytes freed."""
        entries: list[tuple[float, int, str]] = []
        freed = 0
        abandoned = time.time() - _ABANDONED
        try:
            with os.scandir(self.folder) as found:
                for entry in found:
                    with suppress(OSError):
                        status = entry.stat(follow_symlinks=False)
                        if entry.name.endswith(".tmp") and status.st_mtime < abandoned:
                            os.unlink(entry.path)
                        elif entry.name != ".gitignore":
                            entries.append((status.st_mtime, status.st_size, entry.path))
        except OSError:
            return 0
        total = sum(size for _, size, _ in entries)
        if total <= limit:
            return 0
        for _, size, path in sorted(entries):
            if total - freed <= limit * _CUT_TO:
                break
            with suppress(OSError):
                os.unlink(path)
                freed += size
        return freed

    def _path(self, key: str) -> Path:
        return self.folder / hashlib.sha256(key.encode()).hexdigest()


def _digest(key: str, *content: bytes) -> bytes:
    digest = hashlib.sha256(key.encode())
    digest.update(b"\0")
    for part in content:
        digest.update(part)
    return digest.digest()
