"""What only a page's head says, and what a reader opens: dates, headlines and figures there are seen, other writings are not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harness.evidence.drift import drift
from harness.evidence.drift_kinds import Drift, Place
from harness.evidence.read import Document
from tests.conftest import document_of

STORY = (
    "<h1>Ferry sinks off Corran</h1><p>The ferry sank on Monday with 46 people aboard, the coastguard said.</p>"
    "<p>Forty-two of them were rescued, and four are missing.</p><p>The vessel was built in 1987.</p>"
)


def page(stated: dict[str, str], markup: str = STORY, folded: tuple[str, ...] = ()) -> Document:
    names = ("article:modified_time", "ld:dateModified", "last-modified")
    modified = next((stated[n] for n in names if n in stated), "")
    return replace(document_of(markup), stated=stated, modified=modified, folded_away=folded)


def places(found: tuple[Drift, ...]) -> list[Place]:
    return [d.place for d in found]


@pytest.mark.parametrize(
    ("name", "one", "other", "seen"),
    [
        ("article:published_time", "2024-03-11T09:00:00Z", "2024-03-14T09:00:00Z", [Place.PUBLISHED]),
        ("ld:datePublished", "2024-03-11", "2024-03-12", [Place.PUBLISHED]),
        ("time", "2024-03-11T09:00", "2023-03-11T09:00", [Place.PUBLISHED]),
        ("article:published_time", "2024-03-11T23:30:00Z", "2024-03-12T00:30:00+01:00", []),
        ("article:published_time", "2024-03-11T09:00:00Z", "2024-03-11T09:20:00Z", []),
        ("og:title", "Ferry sinks off Corran", "Ferry sinks off Sula", [Place.HEADLINE]),
        ("ld:headline", "Four missing | Gazette", "Six missing | Gazette", [Place.HEADLINE]),
        ("og:title", "Ferry sinks off Corran | Gazette", "Ferry sinks off Corran", []),
        ("article:modified_time", "2024-03-11T12:00:00Z", "2024-03-12T12:00:00Z", [Place.MODIFIED]),
        ("article:modified_time", "2024-03-11T12:00:00Z", "2024-03-11T13:00:00+01:00", []),
    ],
)
def test_what_the_head_says(name: str, one: str, other: str, seen: list[Place]) -> None:
    assert places(drift(page({name: one}), page({name: other}))) == seen


def test_a_date_that_only_one_page_gives_under_a_name_is_no_change() -> None:
    assert drift(page({"time": "2024-03-11"}), page({"ld:datePublished": "2024-03-13"})) == ()


@pytest.mark.parametrize(
    ("stated", "one", "other", "seen"),
    [
        ("2024-03-11", "Friday, 2 May 2025", "Friday, 9 May 2025", []),
        ("2024-03-11", "11 March 2024", "14 March 2024", [Place.PUBLISHED]),
        ("2024-03-11T23:30:00Z", "12 March 2024", "14 March 2024", [Place.PUBLISHED]),
    ],
)
def test_a_masthead_that_tells_the_day_of_the_visit_is_no_redating(
    stated: str, one: str, other: str, seen: list[Place]
) -> None:
    head = {"article:published_time": stated}
    before, after = (page(head, STORY.replace("</h1>", f"</h1><p>{shown}</p>", 1)) for shown in (one, other))
    assert places(drift(before, after)) == seen


def test_a_silent_edit_is_told_by_every_statement_of_the_last_change() -> None:
    edited = STORY.replace("46", "64")
    same = {"ld:dateModified": "2024-03-11T12:00:00Z"}
    told = drift(page(same), page(same, edited))
    assert [d.kind for d in told] == ["number", "silent edit"]
    later = {"ld:dateModified": "2024-03-11T12:00:00Z", "article:modified_time": "2024-03-12T12:00:00Z"}
    earlier = later | {"article:modified_time": "2024-03-11T12:00:00Z"}
    assert Place.PAGE not in places(drift(page(earlier), page(later, edited)))
    zoned = {"ld:dateModified": "2024-03-11T13:00:00+01:00"}
    assert Place.PAGE in places(drift(page(same), page(zoned, edited)))


def test_a_date_that_changed_alone_is_no_silent_edit() -> None:
    stated = {"article:modified_time": "2024-03-11T12:00:00Z", "article:published_time": "2024-03-11T09:00:00Z"}
    found = drift(page(stated), page(stated | {"article:published_time": "2024-03-01T09:00:00Z"}))
    assert places(found) == [Place.PUBLISHED]


def test_what_a_reader_opens_is_read_for_edits() -> None:
    one, other = "The licence allows 60 passengers.", "The licence allows 80 passengers."
    (found,) = drift(page({}, folded=(one,)), page({}, folded=(other,)))
    assert (found.kind, found.before, found.after) == ("number", one, other)
    more = (f"{one} Two lifeboats are prescribed by the authority.",)
    assert [d.kind for d in drift(page({}, folded=(one,)), page({}, folded=more))] == ["added"]
    assert drift(page({}, folded=(one,)), page({}, folded=())) == ()
    assert drift(page({}, folded=(one,)), page({}, folded=("Buy now and save on all our boots.",))) == ()


def test_another_story_is_told_as_one() -> None:
    other = "<h1>Lost painting found</h1><p>A painting was found in an attic.</p><p>It is worth little.</p>"
    long = STORY + "<p>Divers will search the wreck, which lies 35 metres down.</p>"
    (found,) = drift(page({}, long), page({}, other))
    assert (found.kind, found.place, found.after) == ("replaced", Place.PAGE, "Lost painting found")


def test_the_day_of_publication_beside_that_of_the_change_is_told_as_its_own() -> None:
    """“Published … Updated …” in one line: another first day is one of publication, and a text that changed under the same second day did so silently."""
    line = "<h1>Ferry sinks off Corran</h1><p>Published {} March 2024. Updated 13 March 2024.</p>"
    one, other = (STORY.replace("<h1>Ferry sinks off Corran</h1>", line.format(day)) for day in (12, 14))
    assert places(drift(document_of(one), document_of(other))) == [Place.PUBLISHED]
    found = places(drift(document_of(one), document_of(other.replace("in 1987", "in 1978"))))
    assert Place.PUBLISHED in found
    assert Place.PAGE in found
