"""Pages written after the gate was tuned; it was not changed for them."""

from __future__ import annotations

from tests.corpus.gate.makes import Page


def pages() -> list[Page]:
    """The labelled pages of this set."""
    return []
