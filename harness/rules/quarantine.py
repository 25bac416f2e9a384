"""Sources that people set aside for a time."""

from __future__ import annotations

from datetime import date

from harness.evidence.edtf import EdtfError, interval
from harness.model.registry import Source


def in_quarantine(source: Source, today: date) -> bool:
    """Whether ``source`` is set aside on that day. A date that cannot be read sets nothing aside for longer than it is found out."""
    return source.quarantine is not None and not ran_out(source, today)


def ran_out(source: Source, today: date) -> bool:
    """Whether ``source`` was set aside until a day that is over."""
    if source.quarantine is None:
        return False
    try:
        return interval(source.quarantine.until)[1] < today
    except EdtfError:
        return True


def reason(source: Source) -> str:
    """Why what rests on ``source`` is not verified, in words."""
    assert source.quarantine is not None
    return f"in quarantine until {source.quarantine.until} ({source.quarantine.by}): {source.quarantine.why}"
