"""How old evidence may be."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache

from harness.model.registry import Claim
from harness.model.snapshot import Snapshot

_CLOCKS_DIFFER = timedelta(days=1)


def stale(now: datetime, claim: Claim, snapshot: Snapshot | None) -> bool:
    """Whether a snapshot is older than the claim allows, or nothing tells how old it is: its time lies in the future."""
    if snapshot is None:
        return False
    return _older(now, snapshot.captured_at, claim.max_age_days)


# A claim is asked for several times, and those that rest on one page one after the other.
@lru_cache(maxsize=64)
def _older(now: datetime, captured_at: str, days: float) -> bool:
    return now - datetime.fromisoformat(captured_at) > timedelta(days=days) or ahead(now, captured_at)


def fresh_between(captured_at: str, days: float) -> tuple[datetime, datetime]:
    """From when and until when evidence of that time is neither of the future nor too old. Raises ValueError, OverflowError."""
    moment = datetime.fromisoformat(captured_at)
    return moment - _CLOCKS_DIFFER, moment + timedelta(days=days)


def ahead(now: datetime, captured_at: str) -> bool:
    """Whether a time lies further in the future than clocks of careful people differ: somebody's clock was wrong."""
    return datetime.fromisoformat(captured_at) - now > _CLOCKS_DIFFER
