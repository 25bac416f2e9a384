"""In which order the snapshots of an address came.

An index entry names those that were the newest when it came. So a clock that goes back puts nothing in front of what was there before it, and
two branches of a repository that captured apart can be merged line by line: between their snapshots, and only there, the time decides.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One snapshot's line of the index. ``after`` holds the ids of those that it came after, of each branch the last."""

    id: str
    url: str
    request: str
    captured_at: str
    after: tuple[str, ...]


def newest(entries: Iterable[Entry]) -> tuple[str, ...]:
    """The ids of the entries that no other came after: one, or of each branch that was merged and not captured since its own."""
    entries = tuple(entries)
    followed = {i for entry in entries for i in entry.after}
    return tuple(entry.id for entry in entries if entry.id not in followed)


def in_order(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """``entries`` with each behind all that it came after; of those that could be next, the one that was captured first.

    Raises KeyError for an entry that came after one that is not there, or after itself.
    """
    if not any(e.after for e in entries[:1]) and all(e.after == (before.id,) for before, e in pairwise(entries)):
        return tuple(entries)
    by_id = {entry.id: entry for entry in entries}
    awaited = {entry.id: len(entry.after) for entry in entries}
    followers: dict[str, list[Entry]] = {entry.id: [] for entry in entries}
    for entry in entries:
        for i in entry.after:
            followers[i].append(entry)
    ready = [(entry.captured_at, entry.id) for entry in entries if not entry.after]
    heapq.heapify(ready)
    found = []
    while ready:
        _, i = heapq.heappop(ready)
        found.append(by_id[i])
        for entry in followers[i]:
            awaited[entry.id] -= 1
            if not awaited[entry.id]:
                heapq.heappush(ready, (entry.captured_at, entry.id))
    if len(found) < len(by_id):
        raise KeyError(next(i for i, left in awaited.items() if left))
    return tuple(found)
