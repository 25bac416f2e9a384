"""The editions in which the press room can serve its pages."""

from __future__ import annotations

EDITIONS = ("day1", "day2")


def checked(edition: str) -> str:
    """``edition`` itself. Raises ValueError, naming those there are, when there is no such edition."""
    if edition not in EDITIONS:
        raise ValueError(f"no edition {edition!r}; there are {', '.join(EDITIONS)}")
    return edition
