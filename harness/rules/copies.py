"""What to do next about a page that could not be had, when a web archive has a copy."""

from __future__ import annotations

from harness.model.snapshot import Snapshot


def with_copy(snapshot: Snapshot | None, otherwise: str) -> str:
    """The hint ``otherwise``, after the archived copy that the visit found, if it found one. A copy is never the page itself."""
    copy = snapshot.manifest.get("archived") if snapshot is not None else None
    if not copy:
        return otherwise
    return f"an archived copy of {copy['made'][:10]} is at {copy['url']} ({copy['archive']}); {otherwise}"
