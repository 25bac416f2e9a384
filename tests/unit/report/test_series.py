"""A measure's values as a picture: every value is in it and in words, whatever the values and names are."""

from __future__ import annotations

import re
from datetime import date
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from harness.evidence.series import Point, Series
from harness.model.place import Place
from harness.model.registry import Measure
from harness.report.series import drawn, value_words

MEASURE = Measure(id="sent", unit="people", place=Place(file="x"))
INFINITE = float("inf")


def point(day: str | None, low: float, high: float | None = None, **more: object) -> Point:
    days = None if day is None else (date.fromisoformat(day), date.fromisoformat(day))
    known: dict[str, object] = {
        "claim": "c", "article": "a", "voice": "NIS", "source": "nis", "low": low, "high": low if high is None else high,
        "approximate": False, "text": "x", "as_of": day or "", "days": days, "shown": days[0] if days else None,
    }  # fmt: skip
    return Point(**{**known, **more})  # type: ignore[arg-type]


def series(*sources: Point, claims: tuple[Point, ...] = ()) -> Series:
    return Series(measure=MEASURE, claims=claims, sources=sources)


def places(svg: str, name: str) -> list[tuple[float, float]]:
    """Where circles of a class stand."""
    return [(float(x), float(y)) for x, y in re.findall(rf'<circle class="{name}" cx="([\d.]+)" cy="([\d.]+)"', svg)]


def test_higher_values_stand_higher_and_later_ones_further_right() -> None:
    svg = drawn(series(point("2024-10-13", 1500), point("2024-10-28", 10_000), point("2024-10-23", 3000))).svg
    first, second, third = places(svg, "filled")[:3]
    assert first[0] < second[0] < third[0]
    assert first[1] > second[1] > third[1]


def test_what_only_a_claim_says_is_hollow_and_what_differs_is_ringed() -> None:
    claimed = point("2024-10-13", 1500, source="", claim="alone")
    result = drawn(series(point("2024-10-20", 900, agrees=False), claims=(claimed, point("2024-10-20", 3000))))
    assert len(places(result.svg, "hollow")) == 1
    assert len(places(result.svg, "differs")) == 1
    assert [(r["claim"], r["note"]) for r in result.rows] == [
        ("alone", "no passage stands"),
        ("c", "other than its claim"),
    ]


def test_values_of_one_day_are_rows_without_a_picture() -> None:
    result = drawn(series(point("2024-10-13", 1500), point("2024-10-13", 1600), point(None, 7, published="2025")))
    assert result.svg == ""
    assert [r["day"] for r in result.rows] == ["2024-10-13", "2024-10-13", "published 2025"]


def test_values_in_words() -> None:
    assert value_words(point(None, 10_000, approximate=True)) == "about 10,000"
    assert value_words(point(None, 10_000, 12_000)) == "10,000–12,000"
    assert value_words(point(None, 3000, INFINITE)) == "at least 3,000"
    assert value_words(point(None, -INFINITE, 2.5)) == "at most 2.5"


_value = st.floats(-1e9, 1e12, allow_nan=False).map(lambda v: round(v, 2))
_point = st.builds(
    lambda day, low, more, shape, approximate, name: point(
        day.isoformat(),
        -INFINITE if shape == "at most" else low,
        INFINITE if shape == "at least" else low if shape == "one" else low + more,
        approximate=approximate,
        voice=name,
    ),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    _value,
    st.floats(0, 1e6),
    st.sampled_from(["one", "range", "at least", "at most"]),
    st.booleans(),
    st.text(max_size=60),
)


@given(st.lists(_point, max_size=40))
@settings(max_examples=40, deadline=None)
def test_any_values_and_names_make_a_picture_within_its_frame(points: list[Point]) -> None:
    result = drawn(series(*points))
    assert len(result.rows) == len(points)
    if len({p.shown for p in points}) < 2:
        assert result.svg == ""
        return
    root = ElementTree.fromstring(result.svg)
    _, _, width, height = (float(v) for v in root.get("viewBox", "").split())
    assert sum(1 for e in root.iter() if e.tag == "title") == len(points)
    for element in root.iter():
        for name in ("x", "cx", "x1", "x2"):
            assert 0 <= float(element.get(name, 0)) <= width
        for name in ("y", "cy", "y1", "y2"):
            assert 0 <= float(element.get(name, 0)) <= height
