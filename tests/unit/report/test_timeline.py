"""A passage's history as a picture: every moment is on it, told in words as well, and nothing from a page becomes markup."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from harness.model.history import Event, Moment, PassageHistory
from harness.report.timeline import in_words, timeline


def history(*moments: tuple[str, Event, str]) -> PassageHistory:
    made = tuple(
        Moment(snapshot=f"{n:064x}", at=at, event=event, words=words) for n, (at, event, words) in enumerate(moments)
    )
    return PassageHistory(claim="c", link="l", source="s", url="http://s.test/", moments=made)


LIFE = history(
    ("2024-10-01T08:00:00Z", Event.ABSENT, ""),
    ("2024-10-03T08:00:00Z", Event.APPEARED, "A first 1,500 <script>alert(1)</script> soldiers"),
    ("2024-10-03T08:01:00Z", Event.STANDS, ""),
    ("2024-10-12T08:00:00Z", Event.UNREAD, ""),
    ("2024-10-14T08:00:00Z", Event.CHANGED, "A first 1,600 soldiers"),
    ("2024-10-25T08:00:00Z", Event.LEFT, ""),
)


def test_every_snapshot_has_a_mark_within_the_picture_and_in_order() -> None:
    root = ElementTree.fromstring(timeline(LIFE))
    groups = [g for g in root.iter() if g.tag.endswith("g") and g.tag != "svg" and g is not root]
    assert len(groups) == len(LIFE.moments)
    spans = [(float(line.get("x1", 0)), float(line.get("x2", 0))) for line in root.iter() if line.tag.endswith("line")]
    assert len(spans) == len(LIFE.moments) - 1
    assert all(0 <= a < b <= 640 for a, b in spans)
    assert all(one[1] == other[0] for one, other in zip(spans, spans[1:], strict=False))


def test_it_is_told_in_words() -> None:
    said = in_words(LIFE)
    for words in (
        "6 snapshots",
        "2024-10-03 08:00 appeared",
        "2024-10-14 08:00 changed",
        "could not be read",
        "was gone",
    ):
        assert words in said
    assert "08:01" not in said, "a snapshot in which nothing happened is no event"
    assert 'role="img"' in timeline(LIFE)


def test_words_from_a_page_stay_words() -> None:
    assert "<script" not in timeline(LIFE)
    assert "&lt;script&gt;" in timeline(LIFE)


@pytest.mark.parametrize("count", [2, 50, 400])
def test_many_snapshots_stay_within_the_picture(count: int) -> None:
    many = history(*((f"2024-10-{1 + n % 28:02}T08:00:{n % 60:02}Z", Event.STANDS, "") for n in range(count)))
    places = [float(x) for x in re.findall(r'cx="([\d.-]+)"', timeline(many))]
    assert all(0 <= x <= 640 for x in places)


def test_one_snapshot_is_no_history() -> None:
    assert timeline(history(("2024-10-01T08:00:00Z", Event.APPEARED, "x"))) == ""
