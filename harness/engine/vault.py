"""What the vault on this machine holds of the files that the registry names."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from harness.model.registry import Registry, Source

# In place of the hash of a file that is there and cannot be read.
UNREADABLE = "unreadable"


def file_hash(path: Path) -> str:
    """The SHA-256 of a file; empty where there is none, `UNREADABLE` where it cannot be read."""
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return ""
    except OSError:
        return UNREADABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultAudit:
    """The files that sources name: how many are whole, and the sources of those that are not here, that are others than the ones that
    were attached (or cannot be read), and that nobody attached, so that there is no hash to compare."""

    whole: int
    absent: tuple[Source, ...]
    replaced: tuple[Source, ...]
    unattached: tuple[Source, ...]

    @property
    def files(self) -> int:
        """How many files the registry names."""
        return self.whole + len(self.absent) + len(self.replaced) + len(self.unattached)


def audit_vault(registry: Registry, vault: Path) -> VaultAudit:
    """Compare the vault's files with the hashes that `harness attach` noted. A vault that is not here lacks all of them."""
    whole = 0
    absent: list[Source] = []
    replaced: list[Source] = []
    unattached: list[Source] = []
    for source in registry.sources.values():
        name = vault_name(source)
        if not name:
            continue
        if source.sha256 is None:
            unattached.append(source)
            continue
        found = file_hash(vault / name)
        if found == source.sha256:
            whole += 1
        else:
            (replaced if found else absent).append(source)
    return VaultAudit(whole=whole, absent=tuple(absent), replaced=tuple(replaced), unattached=tuple(unattached))


def vault_name(source: Source) -> str:
    """The name in the vault of the file that a source is, or of the copy of a page that was saved by hand; empty for none."""
    return (source.file or source.media or "").removeprefix("vault:")
