"""How old evidence may be."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache

from harness.model.registry import Claim
from harness.model.snapshot import Snapshot


def stale(now: datetime, claim: Claim, snapshot: Snapshot | None) -> bool:
    """Whether a snapshot is older than the claim allows. One from the future, by a clock set back, is not."""
    if snapshot is None:
        return False
    return _older(now, snapshot.captured_at, claim.max_age_days)


# A claim is asked for several times, and those that rest on one page one after the other.
@lru_cache(maxsize=64)
def _older(now: datetime, captured_at: str, days: float) -> bool:
    return now - datetime.fromisoformat(captured_at) > timedelta(days=days)
