"""Where a claim and its evidence meet: each value of the claim beside the one of the evidence that speaks of the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from harness.evidence.names import same_name
from harness.judge.rarity import rarity
from harness.judge.reading import Amount, Days, Reading, Span
from harness.judge.text import log_ratio


class Outcome(IntEnum):
    """How a value of the evidence answers one of the claim."""

    AGREES = 1
    OPEN = 0
    CONTRADICTS = -1
    MISSING = -2


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountMeets:
    """An amount of the claim and the evidence's that comes nearest; ``fit`` says how surely both count the same."""

    claim: Amount
    evidence: Amount | None
    outcome: Outcome
    fit: float = 0.0
    rivals: int = 0
    another_agrees: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysMeet:
    """A date of the claim and the evidence's nearest; ``apart`` is in days."""

    claim: Days
    evidence: Days | None
    outcome: Outcome
    apart: int = 0


# What approximate values reach, and how near (as a logarithm) two values are that an edit made of one another.
_SLACK, _CLOSE = 0.05, 0.03


def amounts_meet(claim: Reading, evidence: Reading) -> list[AmountMeets]:
    """Each amount of the claim with its counterpart, in the claim's order."""
    return [_meet(amount, evidence) for amount in claim.amounts]


def _meet(amount: Amount, evidence: Reading) -> AmountMeets:
    scored = [(fit, n, other) for n, other in enumerate(evidence.amounts) if (fit := _fit(amount, other)) > -2.0]
    if not scored:
        return AmountMeets(claim=amount, evidence=None, outcome=Outcome.MISSING)
    fit, _, best = max(scored, key=lambda s: (s[0], -s[1]))
    return AmountMeets(
        claim=amount,
        evidence=best,
        outcome=answer(amount, best),
        fit=fit,
        rivals=len(scored) - 1,
        another_agrees=any(o is not best and answer(amount, o) is Outcome.AGREES for *_, o in scored),
    )


def _fit(one: Amount, other: Amount) -> float:
    """How surely two amounts count the same thing; under -2 where they can't."""
    if (one.unit == "th") != (other.unit == "th"):
        return -9.0
    fit = 0.0
    if one.unit and other.unit:
        if one.unit != other.unit:
            return -9.0
        fit += 1.5
    elif one.unit or other.unit:
        fit -= 0.8
    if one.noun and other.noun and not one.unit and not other.unit:
        fit += 1.5 if one.noun == other.noun else -0.4
    elif (one.noun and one.noun in other.about) or (other.noun and other.noun in one.about):
        fit += 0.6
    if one.scope and other.scope:
        fit += 1.0 if one.scope == other.scope else -0.8
    fit += min(
        3.0, sum(0.25 * rarity(s) * one.about[s] * other.about[s] for s in one.about.keys() & other.about.keys())
    )
    apart = log_ratio(one.value, other.value)
    return fit + max(-1.0, 0.6 - 0.6 * apart) + (0.4 if apart < _CLOSE else 0.0)


def answer(claim: Amount, evidence: Amount) -> Outcome:
    """How the evidence's interval answers the claim's: within it, outside, or neither."""
    if not claim.side and claim.low == claim.high == evidence.value:
        # “over 87 million” for “87 million”: rounded, not denied.
        return Outcome.AGREES
    low, high = claim.low, claim.high
    have_low, have_high = evidence.low, evidence.high
    if claim.approximate:
        low, high = low - abs(low) * 2 * _SLACK, high + abs(high) * 2 * _SLACK
    if evidence.approximate and not claim.side:
        have_low, have_high = have_low - abs(have_low) * _SLACK, have_high + abs(have_high) * _SLACK
    if _above(low, have_high, claim.open_low or evidence.open_high) or _above(
        have_low, high, claim.open_high or evidence.open_low
    ):
        return Outcome.CONTRADICTS
    low_holds = have_low > low or (have_low == low and (not claim.open_low or evidence.open_low))
    high_holds = have_high < high or (have_high == high and (not claim.open_high or evidence.open_high))
    if low_holds and high_holds:
        return Outcome.AGREES
    if evidence.approximate and low <= evidence.value <= high and not claim.side:
        return Outcome.AGREES
    return Outcome.OPEN


def _above(low: float, high: float, exclusive: bool) -> bool:
    return low > high or (exclusive and low == high)


def days_meet(claim: Reading, evidence: Reading) -> list[DaysMeet]:
    """Each date of the claim with the one of the evidence that answers it best."""
    met = []
    for days in claim.days:
        best: DaysMeet | None = None
        for other in evidence.days:
            found = _days(days, other)
            if best is None or (found.outcome, -found.apart) > (best.outcome, -best.apart):
                best = found
        met.append(best or DaysMeet(claim=days, evidence=None, outcome=Outcome.MISSING))
    return met


def _days(claim: Days, evidence: Days) -> DaysMeet:
    first, last = _in_one_year(claim, evidence)
    apart = _apart(first, last, evidence)
    if claim.side == evidence.side and (first, last) == (evidence.first, evidence.last):
        agrees, contradicts = True, False
    elif claim.side == -1:
        agrees, contradicts = evidence.last < first, evidence.first >= first
    elif claim.side == 1:
        agrees, contradicts = evidence.first > last, evidence.last <= last
    elif claim.side == 2:
        agrees, contradicts = evidence.last <= last, evidence.first > last
    else:
        agrees, contradicts = first <= evidence.first and evidence.last <= last, apart > 0
    outcome = Outcome.AGREES if agrees else Outcome.CONTRADICTS if contradicts else Outcome.OPEN
    return DaysMeet(claim=claim, evidence=evidence, outcome=outcome, apart=apart)


def _in_one_year(claim: Days, evidence: Days) -> tuple[int, int]:
    """The claim's days, moved by whole years to the evidence's where either names no year."""
    if not (claim.yearless or evidence.yearless):
        return claim.first, claim.last
    years = date.fromordinal(evidence.first).year - date.fromordinal(claim.first).year
    # December and January are a month apart.
    moved = [(_years_on(claim.first, years + n), _years_on(claim.last, years + n)) for n in (0, -1, 1)]
    return min(moved, key=lambda days: _apart(days[0], days[1], evidence))


def _apart(first: int, last: int, other: Days) -> int:
    return max(0, first - other.last, other.first - last)


def _years_on(day: int, years: int) -> int:
    then = date.fromordinal(day)
    year = min(max(then.year + years, date.min.year), date.max.year)
    try:
        return then.replace(year=year).toordinal()
    except ValueError:  # 29 February
        return then.replace(year=year, day=28).toordinal()


def names_missing(claim: Reading, evidence: Reading) -> tuple[list[Span], list[Span]]:
    """The claim's names that the evidence doesn't hold, and the evidence's that the claim doesn't."""
    return _without(claim.names, evidence), _without(evidence.names, claim)


def _without(wanted: tuple[Span, ...], reading: Reading) -> list[Span]:
    lower = reading.text.lower()
    return [
        n
        for n in wanted
        if n.value not in lower
        and n.text.lower() not in lower
        and not any(same_name(n.value, o.value) for o in reading.names)
    ]


def opposites(claim: Reading, evidence: Reading) -> list[tuple[Span, Span]]:
    """Words of the claim with an opposite in the evidence, where neither text holds the other's side as well."""
    sides = {s.value for s in evidence.senses}
    own = {s.value for s in claim.senses}
    found: list[tuple[Span, Span]] = []
    for span in claim.senses:
        family = span.value.partition(":")[0]
        # Two tables may hold a word, and one word of a family speaks for all.
        taken = any(s.start == span.start or s.value.partition(":")[0] == family for s, _ in found)
        if taken or span.value in sides or span.text.lower() in evidence.text.lower():
            continue
        for other in evidence.senses:
            if other.value.partition(":")[0] == family and other.value not in own and other.value != span.value:
                found.append((span, other))
                break
    return found
