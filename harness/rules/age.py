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
    return now - _moment(snapshot.captured_at) > timedelta(days=claim.max_age_days)


@lru_cache(maxsize=64)
def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
