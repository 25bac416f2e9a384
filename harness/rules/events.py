"""What an order is compared with: a date, or the day that a claim of the same article gives an event."""

from __future__ import annotations

from datetime import date

from harness.evidence.edtf import EdtfError, interval
from harness.model.registry import Claim, DateExpectation, OrderExpectation, Registry


def event_days(registry: Registry, claim: Claim, order: OrderExpectation) -> tuple[date, date] | None:
    """The days of what ``order`` compares with; ``None`` where no claim, or more than one answer, dates the event."""
    try:
        if order.than[:1].isdigit():
            return interval(order.than)
        dated = {
            interval(e.edtf)
            for c in registry.claims
            if c.article == claim.article
            for e in c.expects
            if isinstance(e, DateExpectation) and e.event == order.than
        }
    except EdtfError:
        return None
    return dated.pop() if len(dated) == 1 else None
