"""Values of a measure: which cannot all be true is what comparing every pair says."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.evidence.series import Point, Series, apart, falls, outdated, same_day_clashes
from harness.evidence.units import in_unit, is_measured
from harness.model.place import Place
from harness.model.registry import Measure
from harness.model.verdict import EvidenceState, LinkResult, Status, Verdict

PLACE = Place(file="x")
INFINITE = float("inf")
START = date(2024, 1, 1)


def point(claim: str, day: int | None, low: float, high: float | None = None, **more: object) -> Point:
    days = None if day is None else (START + timedelta(day), START + timedelta(day))
    known: dict[str, object] = {
        "claim": claim, "article": "a", "voice": "NIS", "low": low, "high": low if high is None else high, "approximate": False,
        "text": "x", "as_of": "" if day is None else str(day), "days": days,
    }  # fmt: skip
    return Point(**{**known, **more})  # type: ignore[arg-type]


def series(*points: Point, kind: str = "cumulative", tolerance: float | None = 0.1) -> Series:
    measure = Measure(id="m", unit="people", kind=kind, tolerance=tolerance, place=PLACE)
    return Series(measure=measure, claims=points, sources=())


@pytest.mark.parametrize(
    ("one", "other", "tolerance", "expected"),
    [
        (point("a", 0, 3000), point("b", 0, 3000), None, False),
        (point("a", 0, 3000), point("b", 0, 3001), None, True),
        (point("a", 0, 3000), point("b", 0, 3300), 0.1, False),
        (point("a", 0, 3000), point("b", 0, 3400), 0.1, True),
        (point("a", 0, 10_000, approximate=True), point("b", 0, 11_000), None, False),
        (point("a", 0, 10_000, approximate=True), point("b", 0, 11_500), None, True),
        (point("a", 0, 1000, INFINITE), point("b", 0, 4700), None, False),
        (point("a", 0, 1000, INFINITE), point("b", 0, 900), None, True),
        (point("a", 0, 10_000, 12_000), point("b", 0, 11_000, 14_000), None, False),
        (point("a", 0, -INFINITE, 12_000), point("b", 0, 15_000, INFINITE), None, True),
        (point("a", 0, -5), point("b", 0, 5), None, True),
    ],
)
def test_apart(one: Point, other: Point, tolerance: float | None, expected: bool) -> None:
    assert apart(one, other, tolerance) is expected
    assert apart(other, one, tolerance) is expected


_points = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.integers(1, 60).map(float),
        st.sampled_from([0.0, 4.0, INFINITE]),
        st.booleans(),
        st.sampled_from(["NIS", "nis", "Kyiv"]),
        st.booleans(),
    ),
    max_size=9,
)


def _made(rows: list[tuple[int, float, float, bool, str, bool]]) -> list[Point]:
    return [
        point(f"c{n}", day, low, low + more, approximate=approximate, voice=voice, projected=projected)
        for n, (day, low, more, approximate, voice, projected) in enumerate(rows)
    ]


@given(_points, st.sampled_from([None, 0.1]))
@settings(deadline=None)
def test_every_claim_with_a_clash_on_its_day_is_named(
    rows: list[tuple[int, float, float, bool, str, bool]], tolerance: float | None
) -> None:
    points = _made(rows)
    found = list(same_day_clashes(series(*points, tolerance=tolerance), one_voice=True))
    real = {
        frozenset((a.claim, b.claim))
        for a, b in combinations(points, 2)
        if a.days == b.days and a.voice.casefold() == b.voice.casefold() and not (a.projected or b.projected)
        and apart(a, b, tolerance)
    }  # fmt: skip
    named = {frozenset((c.one.claim, c.other.claim)) for c in found}
    assert len(named) == len(found)
    assert named <= real
    # Exact values that clash with any clash with the lowest or the highest; ranges of other widths may clash with neither alone.
    assert bool(named) == bool(real)


@given(_points)
@settings(deadline=None)
def test_a_fall_is_a_later_value_wholly_below_an_earlier_one(
    rows: list[tuple[int, float, float, bool, str, bool]],
) -> None:
    points = _made(rows)
    found = list(falls(series(*points)))
    for clash in found:
        assert clash.one.days is not None
        assert clash.other.days is not None
        assert clash.one.days[1] < clash.other.days[0]
        assert clash.other.high < clash.one.low
        assert apart(clash.one, clash.other, 0.1)
        assert clash.one.voice.casefold() == clash.other.voice.casefold()
    assert not list(falls(series(*points, kind="level")))
    # With exact values nothing is missed.
    exact = [p for p in points if p.low == p.high and not p.approximate and not p.projected]
    real = {
        b.claim for a in exact for b in exact
        if a.days and b.days and a.days[1] < b.days[0] and a.voice.casefold() == b.voice.casefold() and b.high < a.low and apart(a, b, 0.1)
    }  # fmt: skip
    assert {c.other.claim for c in falls(series(*exact))} == real


def test_an_article_is_outdated_by_what_another_knows_and_evidence_holds() -> None:
    old, new = point("old", 1, 1500, article="a"), point("new", 9, 3000, article="b")

    def verdict(state: EvidenceState) -> dict[str, Verdict]:
        link = LinkResult(claim="new", link="s", source="s", state=state)
        return {"new": Verdict(claim="new", status=Status.SUPPORTED, reason="", links=(link,))}

    (clash,) = outdated(series(old, new), verdict(EvidenceState.HOLDS))
    assert (clash.one, clash.other) == (old, new)
    assert not list(outdated(series(old, new), verdict(EvidenceState.ALTERED)))
    assert not list(outdated(series(old, point("own", 12, 3000)), verdict(EvidenceState.HOLDS)))
    assert not list(outdated(series(point("old", 1, 2900), new), verdict(EvidenceState.HOLDS)))


def test_units_of_one_kind_convert() -> None:
    assert in_unit(5.0, "km", "m") == 5000.0
    assert in_unit(2.0, "soldiers", "people") == 2.0
    assert in_unit(2.0, "km", "kg") is None
    assert in_unit(2.0, "", "people") == 2.0
    assert is_measured("EUR")
    assert not is_measured("people")
