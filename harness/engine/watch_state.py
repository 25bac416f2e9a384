"""What `harness watch` remembers between its rounds: one small file, written whole or not at all, by one process at a time."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from harness.engine.errors import NotCheckedError, UsageError
from harness.model.verdict import Status

WATCH_FORMAT = 1


@dataclass(slots=True, kw_only=True)
class SourceSeen:
    """When a source was visited last, what its links amounted to then, and for how many visits that has been so."""

    visited: str
    signature: str
    quiet: int = 0


@dataclass(slots=True, kw_only=True)
class ClaimSeen:
    """The status that people were told of a claim (empty while nothing was told and it never stood), with its findings and the sources that were ``down`` then; the last one seen, and how
    many rounds in a row."""

    told: str
    seen: str
    rounds: int = 1
    findings: list[str] = field(default_factory=list)
    down: list[str] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class WatchState:
    """All that is remembered. ``outbox`` holds what was found and not yet told to everybody, by the variable that names whom."""

    sources: dict[str, SourceSeen] = field(default_factory=dict)
    claims: dict[str, ClaimSeen] = field(default_factory=dict)
    outbox: dict[str, list[dict[str, Any]]] = field(default_factory=dict)


def read_state(path: Path) -> WatchState:
    """The state kept in ``path``, empty where there is none. Raises `UsageError` for a file that is no such state."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return WatchState()
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: not to be read: {error}", _ANEW) from error
    try:
        if data["format"] != WATCH_FORMAT:
            raise ValueError(f"format {data['format']!r}; this version reads {WATCH_FORMAT}")
        state = WatchState(
            sources={name: SourceSeen(**value) for name, value in data["sources"].items()},
            claims={name: ClaimSeen(**value) for name, value in data["claims"].items()},
            outbox={str(name): [dict(item) for item in items] for name, items in data["outbox"].items()},
        )
        for seen in state.sources.values():
            if datetime.fromisoformat(seen.visited).tzinfo is None:
                raise ValueError(f"a time without its zone: {seen.visited!r}")
        for claim in state.claims.values():
            Status(claim.seen)
            Status(claim.told or claim.seen)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UsageError(f"{path}: not the state of a watch: {error}", _ANEW) from error
    return state


_ANEW = "remove it to begin anew: every page is then due, and what does not stand is told again"


def write_state(path: Path, state: WatchState) -> None:
    """Keep ``state`` in ``path``: after a kill at any moment the file holds either the old state or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = {"format": WATCH_FORMAT, **asdict(state)}
    # Only the holder of the lock writes, so that one name for what is not yet whole is enough.
    part = path.with_name(path.name + ".part")
    with open(part, "w", encoding="utf-8") as file:
        json.dump(data, file, ensure_ascii=False, indent=1, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold the lock beside ``path``. Raises `NotCheckedError` when another process has it; a killed one has it no longer."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = path.with_name(path.name + ".lock")
    with open(lock, "a+", encoding="ascii") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            file.seek(0)
            who = file.read().strip()
            raise NotCheckedError(
                f"{lock}: another watch is at work{f' (process {who})' if who else ''}",
                "nothing was visited; one watch for each registry is enough",
            ) from error
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
