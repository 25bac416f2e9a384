"""What counts, clocks and introduces beside a story is the page's, on makes of page that say it without a word or in boxes of their own."""

from __future__ import annotations

import pytest

from harness.evidence.drift import drift
from tests.nested import document_of

BODY = "<p>Hot water is off in the northern part of the town until Friday.</p><p>A team of twelve men repairs the main.</p>"


def alarms(before: str, after: str) -> list[tuple[str, str]]:
    return [(d.before, d.after) for d in drift(document_of(before), document_of(after)) if d.counts]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<div><span>54</span><span>12</span><span>3</span></div>", "<div><span>71</span><span>15</span><span>4</span></div>"),
        ("<div><span>4.1K</span><span>12</span><span>2</span></div>", "<div><span>5K</span><span>18</span><span>3</span></div>"),
        ("<p>Page generated in 0.12s</p>", "<p>Page generated in 0.31s</p>"),
        ("<p>Page generated in 0.12s</p>", ""),
        ("<div class=Author-bio><p>Grove covers elections in the Midwest.</p></div>", "<div class=Author-bio><p>Grove covers courts.</p></div>"),
        ("<div class=about-the-author><p>Grove covers elections.</p></div>", "<div class=about-the-author><p>Grove covers courts.</p></div>"),
    ],
)  # fmt: skip
def test_what_counts_or_introduces_raises_no_alarm(one: str, other: str) -> None:
    page = f"<main><h1>Water is off</h1>{BODY}{{}}</main>"
    assert alarms(page.format(one), page.format(other)) == []


def test_a_figure_alone_in_its_box_is_the_storys() -> None:
    page = f"<main><h1>Water is off</h1>{BODY}<p><b>{{}}</b></p><p>houses have no water.</p></main>"
    assert alarms(page.format("412"), page.format("421"))


def test_two_figures_beside_each_other_are_a_score() -> None:
    page = f"<main><h1>Water is off</h1>{BODY}<p><b>{{}}</b><i>1</i></p></main>"
    assert alarms(page.format("3"), page.format("2"))


def test_the_day_behind_who_submitted_a_page_is_when_it_was_published() -> None:
    page = f"<main><h1>Water is off</h1><div><span>Submitted by <span>press</span> on <span>Fri, 08/04/2023 - 12:00</span></span></div>{BODY}</main>"
    assert alarms(page, page.replace("Fri, 08/04", "Mon, 08/07"))


@pytest.mark.parametrize(
    ("language", "line"),
    [("bg", "Прегледи: {}"), ("ro", "Vizualizări: {}"), ("hu", "{} megtekintés"), ("el", "{} προβολές"), ("id", "{} kali dibaca"), ("sv", "Visningar: {}")],
)  # fmt: skip
def test_counters_of_further_languages_raise_no_alarm(language: str, line: str) -> None:
    page = (
        f"<html lang={language}><main><h1>Water is off</h1><dl><dd>12 March 2024</dd><dd>{line}</dd></dl>{BODY}</main>"
    )
    assert alarms(page.format(411), page.format(502)) == []


def test_a_counters_word_in_a_list_of_figures_is_a_fact() -> None:
    page = f"<main><h1>Museum counts</h1>{BODY}<ul><li>Visits: {{}}</li><li>Tickets sold: 900</li><li>Guided tours: 12</li></ul></main>"
    assert alarms(page.format("1,200"), page.format("1,900"))


@pytest.mark.parametrize(
    "label", ["Baca juga", "Citește și", "Läs också", "Четете още", "Lue myös", "Olvassa el", "Xem thêm"]
)
def test_other_stories_are_named_in_further_languages(label: str) -> None:
    page = f"<main><h1>Water is off</h1>{BODY}<p><b>{label}:</b> {{}}</p></main>"
    assert alarms(page.format("Jadwal KRL"), page.format("Harga emas 12 Jan 2026")) == []
