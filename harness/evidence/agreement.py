"""Whether what a passage says agrees with what a claim expects: exact, by intervals, abstaining where they don't compare."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from harness.evidence.edtf import EdtfError, interval
from harness.evidence.quantities import base_bounds
from harness.evidence.units import canonical_unit, in_base
from harness.model.passage import DateSpan, Quantity
from harness.model.registry import Comparator, QuantityExpectation

# How far “about” reaches when the claims file states no tolerance: round figures in news copy are good to a tenth.
DEFAULT_TOLERANCE = 0.10


class Agreement(StrEnum):
    """What comparing a passage's value with an expectation gives."""

    AGREES = "agrees"
    CONTRADICTS = "contradicts"
    INCOMPARABLE = "incomparable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """An agreement, the reason in words, and the quantity or date it was read from (its text), empty where none."""

    agreement: Agreement
    reason: str
    text: str = ""


def bounds_of(expectation: QuantityExpectation, default_tolerance: float = DEFAULT_TOLERANCE) -> tuple[float, float]:
    """The interval that satisfies ``expectation``, in its own unit; infinite where unbounded."""
    low = float("-inf") if expectation.low is None else expectation.low
    high = float("inf") if expectation.high is None else expectation.high
    tolerance = expectation.tolerance
    if expectation.comparator is Comparator.ABOUT and tolerance is None:
        tolerance = default_tolerance
    if tolerance:
        low -= abs(low) * tolerance if low != float("-inf") else 0.0
        high += abs(high) * tolerance if high != float("inf") else 0.0
    return low, high


def compare(
    quantity: Quantity, expectation: QuantityExpectation, *, default_tolerance: float = DEFAULT_TOLERANCE
) -> Comparison:
    """Whether ``quantity`` agrees with ``expectation``: their intervals, in one unit, overlap as the comparators ask.

    An exact expectation is met by that value alone; “at least” or “about” it neither meets nor contradicts it, and
    *at least N* is met by any value or bound that can only lie at N or above, or that itself says *at least N*.
    """
    unit = canonical_unit(expectation.unit)
    low, high, base = base_bounds(quantity)
    _, wanted_base = in_base(0.0, unit)
    if base and wanted_base and base != wanted_base:
        return Comparison(
            agreement=Agreement.INCOMPARABLE,
            reason=f"counts {quantity.unit}, not {expectation.unit}",
            text=quantity.text,
        )
    wanted_low, wanted_high = (in_base(v, unit)[0] for v in bounds_of(expectation, default_tolerance))
    slack = default_tolerance if quantity.approximate else 0.0
    have_low = float("-inf") if low is None else low - abs(low) * slack
    have_high = float("inf") if high is None else high + abs(high) * slack
    said, wanted = _words(quantity), expectation.written
    if have_high < wanted_low or have_low > wanted_high:
        return _comparison(Agreement.CONTRADICTS, f"the passage says {said}, the claim expects {wanted}", quantity)
    exact = expectation.comparator is Comparator.EXACTLY and not expectation.tolerance
    if exact and (quantity.approximate or low is None or high is None or low != high):
        reason = f"the passage says {said}, which does not give {wanted}"
        return _comparison(Agreement.INCOMPARABLE, reason, quantity)
    return _comparison(Agreement.AGREES, f"{said} agrees with {wanted}", quantity)


def _comparison(agreement: Agreement, reason: str, quantity: Quantity) -> Comparison:
    return Comparison(agreement=agreement, reason=reason, text=quantity.text)


def _words(quantity: Quantity) -> str:
    noun = quantity.noun or (quantity.unit if quantity.unit not in ("", "people") else "")
    scope = quantity.scope.replace("+", " or ")
    return " ".join(part for part in (f"“{quantity.text}", noun, scope) if part).strip() + "”"


def judge_quantities(
    found: Sequence[Quantity],
    expectation: QuantityExpectation,
    *,
    scope: str = "",
    default_tolerance: float = DEFAULT_TOLERANCE,
) -> Comparison:
    """How the passage's quantities together answer ``expectation``.

    One that agrees settles it, unless ``scope`` (what the statement says happened to those counted) is another than the
    agreeing quantity's: “4,000 killed” is not “4,000 killed or wounded”. Otherwise a contradiction needs a quantity of the
    expected kind; a passage without one is incomparable.
    """
    comparisons = [(q, compare(q, expectation, default_tolerance=default_tolerance)) for q in found]
    agreeing = [(q, c) for q, c in comparisons if c.agreement is Agreement.AGREES]
    if scope and agreeing and all(q.scope and q.scope != scope for q, _ in agreeing):
        quantity, comparison = agreeing[0]
        reason = (
            f"the passage counts {quantity.scope.replace('+', ' or ')} ({comparison.text}), "
            f"the statement {scope.replace('+', ' or ')}"
        )
        return Comparison(agreement=Agreement.CONTRADICTS, reason=reason, text=quantity.text)
    if agreeing:
        return agreeing[0][1]
    unit = in_base(0.0, canonical_unit(expectation.unit))[1]
    against = [
        (q, c)
        for q, c in comparisons
        if c.agreement is Agreement.CONTRADICTS
        and (not unit or in_base(0.0, q.unit)[1] == unit)
        and _scopes_fit(q.scope, scope)
    ]
    if against:
        return against[0][1]
    doubtful = [c for _, c in comparisons if c.agreement is Agreement.INCOMPARABLE]
    reason = doubtful[0].reason if doubtful else f"the passage gives no quantity to compare with {expectation.written}"
    return Comparison(agreement=Agreement.INCOMPARABLE, reason=reason)


def _scopes_fit(a: str, b: str) -> bool:
    return not a or not b or a == b


def disjoint(a: Quantity, b: Quantity, *, tolerance: float = DEFAULT_TOLERANCE) -> bool:
    """Whether two quantities of the same unit and scope cannot both be true; approximations reach by ``tolerance``."""
    low_a, high_a, unit_a = base_bounds(a)
    low_b, high_b, unit_b = base_bounds(b)
    if not unit_a or unit_a != unit_b or a.scope != b.scope:
        return False
    slack_a = tolerance if a.approximate else 0.0
    slack_b = tolerance if b.approximate else 0.0
    top_a = float("inf") if high_a is None else high_a * (1 + slack_a)
    top_b = float("inf") if high_b is None else high_b * (1 + slack_b)
    bottom_a = float("-inf") if low_a is None else low_a * (1 - slack_a)
    bottom_b = float("-inf") if low_b is None else low_b * (1 - slack_b)
    return top_a < bottom_b or top_b < bottom_a


def judge_dates(found: Iterable[DateSpan], edtf: str) -> Comparison:
    """How a passage's dates answer an expected date or interval.

    A date within the expectation, or an interval that covers it, agrees. A contradiction needs a date at least as fine as
    the expected one, wholly outside it, and none that agrees. Raises EdtfError for a bad ``edtf``.
    """
    first, last = interval(edtf)
    outside: list[DateSpan] = []
    for span in found:
        if "X" in span.edtf:
            # No year was given and none could be inferred: read it in the expected year, which is its best case.
            try:
                begin, end = interval(span.edtf.replace("XXXX", f"{first.year:04d}"))
            except EdtfError:
                continue
        else:
            begin, end = date.fromisoformat(span.first), date.fromisoformat(span.last)
        if begin <= last and first <= end:
            return Comparison(agreement=Agreement.AGREES, reason=f"“{span.text}” agrees with {edtf}", text=span.text)
        if (end - begin) <= (last - first) or (end - begin).days <= 31:
            outside.append(span)
    if outside:
        span = outside[0]
        return Comparison(
            agreement=Agreement.CONTRADICTS,
            reason=f"the passage says “{span.text}”, the claim expects {edtf}",
            text=span.text,
        )
    return Comparison(agreement=Agreement.INCOMPARABLE, reason=f"the passage gives no date to compare with {edtf}")
