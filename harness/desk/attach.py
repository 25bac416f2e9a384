"""Taking a file into the vault: kept under its own hash, outside the repository, with who obtained it and how."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


class AttachError(Exception):
    """The file was not taken; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A file in the vault: its name there, its SHA-256 in hex, its size in bytes."""

    name: str
    sha256: str
    size: int


def look_at(file: Path, vault: Path, names: Iterable[str]) -> tuple[Attached, bytes]:
    """What ``file`` would be in ``vault``, and its bytes: by the first of ``names`` that no other file has there.

    Raises `AttachError` when others have all of them, and when there is nothing in the file.
    """
    try:
        if not file.is_file():
            raise AttachError(f"{file} is no file that can be kept")
        data = file.read_bytes()
        if not data:
            raise AttachError(f"{file} is empty")
        sha256 = hashlib.sha256(data).hexdigest()
        tried = ""
        for tried in names:
            if not (vault / tried).is_file() or _hash(vault / tried) == sha256:
                return Attached(name=tried, sha256=sha256, size=len(data)), data
        raise AttachError(f"the vault holds another file as {tried}")
    except OSError as error:
        raise AttachError(f"{error.filename or file}: {error.strerror}") from error


def _hash(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def take_in(data: bytes, vault: Path, name: str) -> None:
    """Put ``data`` into ``vault`` as ``name``, readable by its owner alone, whole or not at all."""
    target = vault / name
    try:
        vault.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary = vault / f".{name}.{os.getpid()}"
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as out:
                out.write(data)
                out.flush()
                os.fsync(out.fileno())
            os.replace(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise AttachError(f"{target}: {error.strerror}") from error
