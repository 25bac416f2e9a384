"""What agrees, what contradicts, and what does not settle the matter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.evidence.agreement import Agreement, bounds_of, compare, judge_dates, judge_quantities
from harness.evidence.dates import dates
from harness.evidence.edtf import EdtfError
from harness.evidence.quantities import quantities
from harness.model.passage import Quantity
from harness.model.place import Place
from harness.model.registry import Comparator, QuantityExpectation

_PLACE = Place(file="claims/x.yaml", line=1, column=1)
_WORDS = {
    "exactly": Comparator.EXACTLY,
    "about": Comparator.ABOUT,
    "at least": Comparator.AT_LEAST,
    "at most": Comparator.AT_MOST,
}


def _expect(written: str, unit: str = "people", tolerance: float | None = None) -> QuantityExpectation:
    low: float | None
    high: float | None
    if written.startswith("between"):
        _, first, _, last = written.split(" ")
        comparator, low, high = Comparator.BETWEEN, float(first), float(last)
    else:
        word, _, number = written.rpartition(" ")
        comparator = _WORDS[word]
        low = None if comparator is Comparator.AT_MOST else float(number)
        high = None if comparator is Comparator.AT_LEAST else float(number)
    return QuantityExpectation(
        comparator=comparator, low=low, high=high, unit=unit, tolerance=tolerance, place=_PLACE, written=written
    )


_CASES = [
    ("10,000 to 12,000 soldiers", "about 10000", "agrees"),
    ("about 10,000 soldiers", "between 10000 12000", "agrees"),
    ("about 10,000 soldiers", "between 10000 12000", "agrees"),
    ("10,500 soldiers", "about 10000", "agrees"),
    ("13,000 soldiers", "about 10000", "contradicts"),
    ("4,700 soldiers", "at least 1000", "agrees"),
    ("at least 500 soldiers", "at least 1000", "incomparable"),
    ("at least 2,000 soldiers", "at least 1000", "agrees"),
    ("up to 900 soldiers", "at least 1000", "contradicts"),
    ("up to 12,000 soldiers", "at least 1000", "incomparable"),
    ("more than 3,000 soldiers", "about 3000", "agrees"),
    ("more than 3,000 soldiers", "at most 3000", "incomparable"),
    ("three soldiers", "exactly 3", "agrees"),
    ("four soldiers", "exactly 3", "contradicts"),
    ("about 1,500 soldiers", "exactly 1500", "incomparable"),
    ("about 1,500 soldiers", "exactly 3000", "contradicts"),
    ("at least 1,500 soldiers", "exactly 1000", "contradicts"),
    ("8,000 to 11,000 soldiers", "between 10000 12000", "incomparable"),
    ("5 km", "exactly 5", "incomparable"),
]


@pytest.mark.parametrize(("text", "wanted", "expected"), _CASES)
def test_compare(text: str, wanted: str, expected: str) -> None:
    (quantity,) = quantities(text, "en")
    wanted = wanted.replace("between 10000 12000", "between 10000 and 12000")
    comparison = compare(quantity, _expect(wanted))
    assert comparison.agreement == expected, comparison.reason
    assert comparison.reason


def test_units_convert_and_kinds_of_people_are_kept_apart() -> None:
    (kilometres,) = quantities("5 km", "en")
    assert compare(kilometres, _expect("exactly 5000", "m")).agreement is Agreement.AGREES
    officers, generals = quantities("500 officers and three generals", "en")
    assert compare(generals, _expect("exactly 3", "generals")).agreement is Agreement.AGREES
    assert compare(officers, _expect("exactly 3", "generals")).agreement is Agreement.INCOMPARABLE
    assert compare(generals, _expect("exactly 3", "people")).agreement is Agreement.AGREES


_finite = st.floats(1, 1e6, allow_nan=False)


@st.composite
def _quantity(draw: st.DrawFn) -> Quantity:
    low, high = sorted((draw(_finite), draw(_finite)))
    shape = draw(st.sampled_from(["point", "range", "low", "high"]))
    return Quantity(
        low=None if shape == "high" else low,
        high=None if shape == "low" else low if shape == "point" else high,
        unit="people",
        approximate=draw(st.booleans()),
        start=0,
        end=1,
        text="x",
    )


@st.composite
def _expectation(draw: st.DrawFn) -> QuantityExpectation:
    low, high = sorted((draw(_finite), draw(_finite)))
    comparator = draw(st.sampled_from(list(Comparator)))
    return QuantityExpectation(
        comparator=comparator,
        low=None if comparator is Comparator.AT_MOST else low,
        high=None if comparator is Comparator.AT_LEAST else high if comparator is Comparator.BETWEEN else low,
        unit="people",
        tolerance=draw(st.sampled_from([None, 0.0, 0.05, 0.5])),
        place=_PLACE,
        written=str(comparator),
    )


@given(_quantity(), _expectation())
def test_contradiction_is_disjointness_and_agreement_needs_overlap(
    quantity: Quantity, expectation: QuantityExpectation
) -> None:
    low, high = bounds_of(expectation)
    slack = 0.1 if quantity.approximate else 0.0
    have_low = float("-inf") if quantity.low is None else quantity.low - quantity.low * slack
    have_high = float("inf") if quantity.high is None else quantity.high + quantity.high * slack
    apart = have_high < low or have_low > high
    comparison = compare(quantity, expectation)
    assert (comparison.agreement is Agreement.CONTRADICTS) == apart
    if comparison.agreement is Agreement.AGREES:
        assert not apart
        if expectation.comparator in (Comparator.AT_LEAST, Comparator.AT_MOST, Comparator.EXACTLY):
            assert low <= have_low
            assert have_high <= high


def test_killed_is_not_killed_or_wounded() -> None:
    found = quantities("about 4,000 were killed or wounded", "en")
    judged = judge_quantities(found, _expect("about 4000"), scope="killed")
    assert judged.agreement is Agreement.CONTRADICTS
    assert "killed or wounded" in judged.reason
    sent = quantities("about 4,000 were sent", "en")
    assert judge_quantities(sent, _expect("about 4000"), scope="arrived").agreement is Agreement.AGREES


_DATES = [
    ("on 13 October 2024", "2024-10-13", "agrees"),
    ("on 13 October", "2024-10-13", "agrees"),
    ("on 14 October 2024", "2024-10-13", "contradicts"),
    ("on 13 October 2023", "2024-10-13", "contradicts"),
    ("in October 2024", "2024-10-13", "incomparable"),
    ("in 2024", "2024-10-13", "incomparable"),
    ("between 8 and 13 October 2024", "2024-10-08/2024-10-13", "agrees"),
    ("between 8 and 14 October 2024", "2024-10-08/2024-10-13", "incomparable"),
    ("on 10 October 2024", "2024-10-08/2024-10-13", "agrees"),
    ("from 1 to 3 October 2024", "2024-10-08/2024-10-13", "contradicts"),
    ("announced on 18 October 2024, it happened on 13 October 2024", "2024-10-13", "agrees"),
    ("in 2023", "2024-10-13", "incomparable"),
    ("no date at all", "2024-10-13", "incomparable"),
]


@pytest.mark.parametrize(("text", "wanted", "expected"), _DATES)
def test_dates(text: str, wanted: str, expected: str) -> None:
    judged = judge_dates(dates(text, "en"), wanted)
    assert judged.agreement == expected, judged.reason


def test_a_bad_expectation_is_said_to_be_bad() -> None:
    with pytest.raises(EdtfError):
        judge_dates((), "2024-13-40")
