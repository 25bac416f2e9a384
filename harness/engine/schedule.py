"""When a page is due: by cron expressions in UTC, seldomer while nothing changes, more often near publication. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from cronsim import CronSim

# Halved so often, no schedule comes round within the longest pause that can be set.
_MOST = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """How often one source is visited.

    ``near`` holds while an article that rests on it is published within ``near_days`` of ``published``. After each ``patience`` visits
    without a change the next ones come half as often, but never later than ``slowest`` days after the last.
    """

    schedule: str
    near: str
    near_days: int
    published: tuple[date, ...]
    patience: int
    slowest: float


def due(timing: Timing, visited: datetime, quiet: int) -> datetime:
    """When a source that was visited at ``visited`` is due again, after ``quiet`` visits in a row without a change."""
    visited = visited.astimezone(UTC)
    times = CronSim(timing.schedule, visited)
    first = next(times)
    times_fewer = 2 ** min(quiet // timing.patience, _MOST)
    regular = first
    if times_fewer > 1:
        latest = visited + timedelta(days=timing.slowest)
        wanted = min(first + (times_fewer - 1) * (next(times) - first), latest)
        # The last time of the schedule by then; the first there is, when even that comes later.
        regular = max(first, next(CronSim(timing.schedule, wanted + timedelta(seconds=1), reverse=True)))
    return min([regular, *_near(timing, visited)])


def _near(timing: Timing, visited: datetime) -> Iterator[datetime]:
    """The next times near each publication."""
    around = timedelta(days=timing.near_days)
    for day in timing.published:
        begins = datetime.combine(day, time(), UTC) - around
        ends = datetime.combine(day, time(), UTC) + around + timedelta(days=1)
        if visited < ends:
            following = next(CronSim(timing.near, max(visited, begins - timedelta(seconds=1))))
            if following < ends:
                yield following


def is_due(timing: Timing, visited: datetime | None, quiet: int, now: datetime) -> bool:
    """Whether a source is due at ``now``. One that was never visited is; one that was, by the record, in the future is not: the clock
    went back, and the record will be set right by `visited_by`."""
    return visited is None or due(timing, visited_by(visited, now), quiet) <= now


def visited_by(visited: datetime, now: datetime) -> datetime:
    """When a source was visited, as far as ``now`` can tell: a clock that went back makes it now, so that it is neither due at once,
    nor only when the old time has come round again."""
    return min(visited, now)
