"""Whether what a passage says agrees with what a claim expects: exact, by intervals, abstaining where they don't compare."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from harness.evidence.edtf import EdtfError, interval
from harness.evidence.quantities import base_bounds
from harness.evidence.units import PEOPLE, canonical_unit, in_base, is_measured, noun_class
from harness.model.passage import DateSpan, Quantity
from harness.model.quick import quick
from harness.model.registry import Comparator, QuantityExpectation

# How far “about” reaches when the claims file states no tolerance: round figures in news copy are good to a tenth.
DEFAULT_TOLERANCE = 0.10
_INFINITE = float("inf")


class Agreement(StrEnum):
    """What comparing a passage's value with an expectation gives."""

    AGREES = "agrees"
    CONTRADICTS = "contradicts"
    INCOMPARABLE = "incomparable"


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """An agreement, the reason in words, and the words it was read from (empty where none); the ``quantity``, where it was one."""

    agreement: Agreement
    reason: str
    text: str = ""
    quantity: Quantity | None = None


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
    """Whether ``quantity`` agrees with ``expectation``, as intervals in one unit; about-values reach by the tolerance.

    Disjoint intervals contradict each other. Beyond that a value agrees only where it settles the matter: an *exact* expectation is
    met by that value alone; *at least N* and *at most N* by what can only lie there; *between* by what lies wholly within (an
    approximate value by its middle); *about* by any closed value that overlaps, or a bound that is itself within. The rest is
    incomparable: “at least 500” neither meets nor contradicts “at least 1,000”.
    """
    unit = canonical_unit(expectation.unit)
    low, high, base = base_bounds(quantity)
    _, wanted_base = in_base(0.0, unit)
    said, wanted = _words(quantity), expectation.written
    if (base and wanted_base and base != wanted_base) or not _same_people(
        noun_class(quantity.unit, quantity.noun), unit
    ):
        counted = quantity.noun or quantity.unit
        return _comparison(Agreement.INCOMPARABLE, f"{said} counts {counted}, not {expectation.unit}", quantity)
    if not base and quantity.noun and is_measured(unit):
        return _comparison(Agreement.INCOMPARABLE, f"{said} counts {quantity.noun}, not {expectation.unit}", quantity)
    wanted_low, wanted_high = bounds_of(expectation, default_tolerance)
    wanted_low, wanted_high = in_base(wanted_low, unit)[0], in_base(wanted_high, unit)[0]
    slack = default_tolerance if quantity.approximate else 0.0
    low = -_INFINITE if low is None else low
    high = _INFINITE if high is None else high
    have_low, have_high = _widened(low, -slack), _widened(high, slack)
    if have_high < wanted_low or have_low > wanted_high:
        return _comparison(Agreement.CONTRADICTS, f"the passage says {said}, the claim expects {wanted}", quantity)
    if _settles(expectation, (low, high), (have_low, have_high), (wanted_low, wanted_high)):
        return _comparison(Agreement.AGREES, f"{said} agrees with {wanted}", quantity)
    return _comparison(Agreement.INCOMPARABLE, f"the passage says {said}, which does not settle {wanted}", quantity)


def _settles(
    expectation: QuantityExpectation,
    stated: tuple[float, float],
    reach: tuple[float, float],
    wanted: tuple[float, float],
) -> bool:
    """Whether a value that overlaps the wanted interval is enough to say that it agrees."""
    if wanted[0] <= reach[0] and reach[1] <= wanted[1]:
        return True
    if expectation.comparator is Comparator.ABOUT:
        closed = _INFINITE not in (-stated[0], stated[1])
        return closed or any(wanted[0] <= bound <= wanted[1] for bound in stated)
    if expectation.comparator is Comparator.BETWEEN and stated[0] == stated[1]:
        return wanted[0] <= stated[0] <= wanted[1]
    return False


def _widened(bound: float, share: float) -> float:
    return bound if bound in (_INFINITE, -_INFINITE) else bound + abs(bound) * share


def _same_people(counted: str, wanted: str) -> bool:
    """Whether those counted may be those wanted: generals are people, but 500 officers are not three generals."""
    if counted not in PEOPLE or wanted not in PEOPLE or "people" in (counted, wanted):
        return True
    return counted == wanted


def _same_noun(counted: str, wanted: str) -> bool:
    """Whether two nouns that no table has are one but for their number: jobs, job."""
    one, other = (w.casefold().removesuffix("s").removesuffix("e") for w in (counted, wanted.strip()))
    return bool(one) and one == other


def _comparison(agreement: Agreement, reason: str, quantity: Quantity) -> Comparison:
    return Comparison(agreement=agreement, reason=reason, text=quantity.text, quantity=quantity)


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
    if scope and agreeing and not any(_scopes_fit(q.scope, scope) for q, _ in agreeing):
        quantity, comparison = agreeing[0]
        reason = (
            f"the passage counts {quantity.scope.replace('+', ' or ')} ({comparison.text}), "
            f"the statement {scope.replace('+', ' or ')}"
        )
        return Comparison(agreement=Agreement.CONTRADICTS, reason=reason, text=quantity.text, quantity=quantity)
    for quantity, comparison in agreeing:
        if _scopes_fit(quantity.scope, scope):
            return comparison
    unit = in_base(0.0, canonical_unit(expectation.unit))[1]
    against = [
        (q, c)
        for q, c in comparisons
        if c.agreement is Agreement.CONTRADICTS
        and (not unit or in_base(0.0, q.unit)[1] == unit or (not q.unit and _same_noun(q.noun, expectation.unit)))
        and _scopes_fit(q.scope, scope)
        and (q.scope in _FATES or scope not in _FATES)
    ]
    if against:
        return against[0][1]
    doubtful = [c for _, c in comparisons if c.agreement is Agreement.INCOMPARABLE]
    reason = doubtful[0].reason if doubtful else f"the passage gives no quantity to compare with {expectation.written}"
    return Comparison(agreement=Agreement.INCOMPARABLE, reason=reason)


# What excludes each other: of those killed none is counted as wounded. To be sent and to have arrived do not.
_FATES = frozenset({"killed", "wounded", "killed+wounded", "captured", "missing", "surrendered"})


def _scopes_fit(a: str, b: str) -> bool:
    return a == b or a not in _FATES or b not in _FATES


def judge_dates(found: Iterable[DateSpan], edtf: str) -> Comparison:
    """How a passage's dates answer an expected date or interval.

    A date agrees when it lies within the expectation. One that only overlaps it (“October” for the 13th) does not settle it. A
    contradiction needs a date written out, at least as fine as the expected one (a day for a day or an interval), wholly outside,
    and none that agrees or overlaps. Raises EdtfError for a bad ``edtf``.
    """
    first, last = interval(edtf)
    outside: list[DateSpan] = []
    vague: list[DateSpan] = []
    for span in found:
        agrees = any
        if span.edtf.startswith("["):
            # One of several days, nobody knows which: each of them has to agree.
            days = [date.fromisoformat(day) for day in span.edtf[1:-1].split(",")]
            reached, agrees = [(day, day) for day in days], all
        elif "X" in span.edtf:
            # No year was given and none could be inferred: read it in the expected years, which is its best case.
            spans = [_in_year(span.edtf, year) for year in sorted({first.year, last.year})]
            reached = [s for s in spans if s is not None]
        else:
            reached = [(date.fromisoformat(span.first), date.fromisoformat(span.last))]
        if reached and agrees(first <= begin and end <= last for begin, end in reached):
            return Comparison(agreement=Agreement.AGREES, reason=f"“{span.text}” agrees with {edtf}", text=span.text)
        if any(begin <= last and first <= end for begin, end in reached):
            vague.append(span)
        elif reached and _as_fine(reached[0], (first, last)) and _written_out(span):
            outside.append(span)
    if vague:
        reason = f"“{vague[0].text}” is less exact than {edtf}"
        if vague[0].edtf.startswith("["):
            reason = (
                f"“{vague[0].text}” may have the month or the day first, which the page does not say: {vague[0].edtf}"
            )
        return Comparison(agreement=Agreement.INCOMPARABLE, reason=reason, text=vague[0].text)
    if outside:
        span = outside[0]
        return Comparison(
            agreement=Agreement.CONTRADICTS,
            reason=f"the passage says “{span.text}”, the claim expects {edtf}",
            text=span.text,
        )
    return Comparison(agreement=Agreement.INCOMPARABLE, reason=f"the passage gives no date to compare with {edtf}")


def judge_order(found: Iterable[DateSpan], than: tuple[date, date], *, earlier: bool, named: str) -> Comparison:
    """How a passage's dates answer “before ``than``” (``earlier``) or “after” it; ``named`` is the words for it.

    A date wholly on the asked side agrees. A contradiction needs a day written out that is not on it, and none that is or may be;
    the day compared with is itself no answer, because “before 13 October” names it too.
    """
    against: DateSpan | None = None
    vague: DateSpan | None = None
    side = "before" if earlier else "after"
    for span in found:
        if "X" in span.edtf:
            reached = _in_year(span.edtf, than[0].year)
        else:
            reached = date.fromisoformat(span.first), date.fromisoformat(span.last)
        if reached is None or reached == than:
            continue
        begin, end = reached
        if (end < than[0]) if earlier else (begin > than[1]):
            return Comparison(agreement=Agreement.AGREES, reason=f"“{span.text}” is {side} {named}", text=span.text)
        if ((begin >= than[0]) if earlier else (end <= than[1])) and _written_out(span) and "X" not in span.edtf:
            against = against or span
        else:
            vague = vague or span
    if vague is not None or against is None:
        words = f"“{vague.text}” does not settle" if vague is not None else "the passage gives no date to settle"
        return Comparison(agreement=Agreement.INCOMPARABLE, reason=f"{words} whether it was {side} {named}")
    reason = f"the passage says “{against.text}”, the claim expects {side} {named}"
    return Comparison(agreement=Agreement.CONTRADICTS, reason=reason, text=against.text)


def _in_year(edtf: str, year: int) -> tuple[date, date] | None:
    try:
        return interval(edtf.replace("XXXX", f"{year:04d}"))
    except EdtfError:
        return None


def _as_fine(have: tuple[date, date], wanted: tuple[date, date]) -> bool:
    """Whether a date is at least as fine as the one wanted; days and intervals of days answer each other."""
    length, asked = (have[1] - have[0]).days, (wanted[1] - wanted[0]).days
    return length <= max(asked, 30)


def _written_out(span: DateSpan) -> bool:
    """Whether the passage itself gives the date; “Friday” and “yesterday” were worked out and never contradict."""
    return "~" not in span.edtf and (any(c.isdigit() for c in span.text) or len(span.edtf) < 10 or "/" in span.edtf)
