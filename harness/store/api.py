"""What every snapshot store does, and what can go wrong in one.

- `StoreError`: something failed in the store; the message says what and where
  - `SnapshotNotFoundError`: no snapshot of that id
  - `IntegrityError`: what is stored is not what was stored: missing or changed bytes
  - `StoreWriteError`: the bytes could not be written; nothing half-written counts as a snapshot
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from harness.model.snapshot import Capture, Snapshot
from harness.store.seen import Seen

__all__ = ["AuditResult", "IntegrityError", "SnapshotNotFoundError", "Store", "StoreError", "StoreWriteError"]


class StoreError(Exception):
    """Something failed in the store."""


class SnapshotNotFoundError(StoreError):
    """No snapshot of that id is in the store."""


class IntegrityError(StoreError):
    """Stored bytes are missing or are not those that were stored."""


class StoreWriteError(StoreError):
    """The bytes could not be written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditResult:
    """What re-hashing everything found; each entry of the tuples names one file and what is wrong with it."""

    snapshots: int
    blobs: int
    bytes: int
    damaged: tuple[str, ...]
    missing: tuple[str, ...]
    orphans: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing is damaged or missing."""
        return not self.damaged and not self.missing


class Store(Protocol):
    """A place where captures become immutable snapshots.

    ``consulted`` holds every file that an answer so far rests on, as it was.
    """

    consulted: dict[str, Seen]

    def put(self, capture: Capture) -> Snapshot:
        """Keep ``capture`` and return its snapshot. A repeat of the same request and address returns the first one."""
        ...

    def get(self, snapshot_id: str) -> Snapshot:
        """The snapshot of that id, checked against its hash. Raises `SnapshotNotFoundError`, `IntegrityError`."""
        ...

    def open_artifact(self, snapshot: Snapshot, name: str) -> bytes:
        """The bytes of an artifact, checked against its hash. Raises KeyError, `IntegrityError`."""
        ...

    def stamp(self, snapshot: Snapshot, name: str) -> str:
        """What stays the same while nobody writes the artifact's file; empty when it is not there. Raises KeyError."""
        ...

    def vouch(self, snapshot: Snapshot, name: str, stamp: str) -> None:
        """Note that the artifact's file, when it had that stamp, was seen to hold the artifact's bytes."""
        ...

    def made(self, url: str, request_id: str) -> Snapshot | None:
        """The snapshot that this request gave of an address, ``None`` where there is none."""
        ...

    def ids(self, url: str) -> tuple[str, ...]:
        """The ids of all snapshots of an address in the order they arrived, none of which is read."""
        ...

    def history(self, url: str) -> tuple[Snapshot, ...]:
        """All snapshots of an address in the order they arrived."""
        ...

    def latest(self, url: str) -> Snapshot | None:
        """The snapshot of an address that arrived last, ``None`` when there is none."""
        ...

    def snapshots(self) -> Iterator[Snapshot]:
        """Every snapshot, in the order of arrival by address."""
        ...

    def audit(self) -> AuditResult:
        """Re-hash everything that is stored."""
        ...
