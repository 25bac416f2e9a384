"""The day that a page says it was published on: what its “yesterday” is counted from."""

from __future__ import annotations

from datetime import date

from harness.evidence.byline import day_of
from harness.evidence.edtf import EdtfError, interval
from harness.evidence.read import PUBLISHED, Document, once
from harness.evidence.story import story


@once
def published_on(document: Document) -> date | None:
    """The day, ``None`` where the page does not say one that can be read: as it declares it for the whole page, else as it stands beside its
    headline. The time of any element comes last: it may be that of a post that the page shows, or of another story."""
    language = document.language or "en"
    declared = document.published
    if not any(name in document.stated for name in PUBLISHED if name != "time"):
        shown = _day(story(document).published, language) if declared == document.stated.get("time", "") else None
        if shown is not None:
            return shown
    return _day(declared, language)


def _day(text: str, language: str) -> date | None:
    return _first(text[:10]) or _first(day_of(text, language))


def _first(text: str) -> date | None:
    try:
        begins, ends = interval(text) if text else (None, None)
    except EdtfError:
        return None
    # Of a month or a year no day is known.
    return begins if begins == ends else None
