"""What a file held when it was read, and whether it still holds that: the footing of every cache over files.

A file whose size, times and inode are those of then was not written since; any other is hashed. So a copy or a fresh
checkout of the same bytes is the same, and a changed byte never is.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it was: its stamp (empty when it was not there) and the SHA-256 of its bytes in hex (empty when not read)."""

    stamp: str
    sha256: str


ABSENT = Seen("", "")

# No file is ever like this: an answer that rests on it is not to be kept.
UNSURE = Seen("unreadable", "")


def both(one: Seen | None, other: Seen) -> Seen:
    """What two readers saw of one file. Where it was written between them, neither knows what it holds."""
    if one is None or one == other:
        return other
    if one.stamp != other.stamp or (one.sha256 and other.sha256):
        return UNSURE
    return one if one.sha256 else other


def stamp_of(path: str | Path) -> str:
    """Size, times and inode of the file at ``path``; empty when there is none. Raises OSError for any other trouble."""
    try:
        return _stamp(os.stat(path))
    except (FileNotFoundError, NotADirectoryError):
        return ""


def read_seen(path: str | Path) -> tuple[bytes, Seen]:
    """The bytes of a file and how it was then. The stamp is that from before reading, so that a write meanwhile shows.
    Raises OSError."""
    with open(path, "rb") as file:
        stamp = _stamp(os.fstat(file.fileno()))
        data = file.read()
    return data, Seen(stamp, hashlib.sha256(data).hexdigest())


def list_seen(path: str | Path) -> tuple[list[str], Seen]:
    """The names of what stands in a folder, hidden files apart, and how it was then: a folder holds what it held when these are the same.
    Raises OSError."""
    stamp = _stamp(os.stat(path))
    names = sorted(name for name in os.listdir(path) if not name.startswith("."))
    return names, Seen(stamp, hashlib.sha256(os.fsencode("\n".join(names))).hexdigest())


def unchanged(path: str | Path, seen: Seen) -> bool:
    """Whether the file or folder at ``path`` holds what it held when it was ``seen``; what cannot be read is not what it was."""
    try:
        stamp = stamp_of(path)
        if stamp == seen.stamp:
            return True
        if not (stamp and seen.sha256):
            return False
        return (list_seen if os.path.isdir(path) else read_seen)(path)[1].sha256 == seen.sha256
    except (OSError, ValueError):
        return False


def _stamp(status: os.stat_result) -> str:
    return f"{status.st_size}.{status.st_mtime_ns}.{status.st_ctime_ns}.{status.st_ino}"
