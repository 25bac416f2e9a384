"""The day that a page says it was published on: what its “yesterday” is counted from."""

from __future__ import annotations

from datetime import date

from harness.evidence.byline import day_of
from harness.evidence.edtf import EdtfError, interval
from harness.evidence.read import Document, once


@once
def published_on(document: Document) -> date | None:
    """The day, ``None`` where the page does not say one that can be read."""
    return _first(document.published[:10]) or _first(day_of(document.published, document.language or "en"))


def _first(text: str) -> date | None:
    try:
        return interval(text)[0] if text else None
    except EdtfError:
        return None
