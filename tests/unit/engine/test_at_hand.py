"""Pages that are no whole article, told by what they show and by the other page of their pair; and good pages, which are none of these."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

import pytest

from harness.capture.offline import PageRead
from harness.engine.at_hand import Page, page_of, settled
from harness.engine.diff import compare_pages
from harness.model.layout import Box, LayoutImage
from harness.model.snapshot import Outcome
from tests.conftest import layout_of
from tests.pictures import picture

SENTENCES = (
    "The ferry Alba sank two miles off Corran on Monday with 46 people aboard, the coastguard said.",
    "Forty-two of them were rescued by two lifeboats and a helicopter, and four are missing.",
    "“We heard no alarm,” said Ellen Voss, a passenger who was picked up after an hour.",
    "According to the operator, the vessel had passed its inspection in January.",
    "The ferry was built in 1987 and refitted in 2012 at a yard in Greenock.",
    "Divers will search the wreck, which lies 35 metres down, as soon as the weather allows.",
    "The transport minister, Alan Pike, promised an inquiry into safety rules.",
    "The strait has seen two accidents since 1990, neither of them caused by weather.",
)
STORY = "<h1>Ferry sinks off Corran, four missing</h1>" + "".join(f"<p>{s}</p>" for s in SENTENCES)


def page(markup: str, *, title: str = "Ferry sinks off Corran | Gazette", meta: dict[str, str] | None = None) -> Page:
    layout = layout_of(markup, title=title)
    layout["meta"] = meta or {}
    return page_of(PageRead(layout=layout, passwords=0, scripts=0, locked=False))


GOOD = page(STORY)


@pytest.mark.parametrize(
    ("markup", "title", "code", "state"),
    [
        ("<h1>404 – Page not found</h1><p>The page you are looking for does not exist.</p>", "Page not found", "FC101", "gone"),
        ("<h1>Checking your browser</h1><p>Please verify that you are human to continue.</p>", "Just a moment", "FC102", "blocked"),
        ("<h1>502 Bad Gateway</h1><p>nginx</p>", "502 Bad Gateway", "FC102", "blocked"),
        (f"<h1>Ferry sinks off Corran, four missing</h1><p>{SENTENCES[0]}</p><p>Subscribe to continue reading. Only £1 a month.</p>", "Ferry", "FC103", "partial"),
    ],
)  # fmt: skip
def test_a_page_that_is_none_is_never_a_change_nor_all_well(markup: str, title: str, code: str, state: str) -> None:
    bad = page(markup, title=title)
    for pair, side in (((GOOD, bad), "after"), ((bad, GOOD), "before")):
        answer = compare_pages(*pair, [])
        assert answer["changed"] is None
        assert answer["error"].startswith(f"{side}: ")
        assert [(f["code"], f["state"], f["side"]) for f in answer["findings"]] == [(code, state, side)]


def test_a_whole_story_that_speaks_of_subscribing_is_compared() -> None:
    asking = page(STORY + "<p>Subscribe to continue reading our work. Only £1 a month.</p>")
    walled = replace(asking, outcome=Outcome.PAYWALL, reasons=("heading says so",))
    assert compare_pages(GOOD, walled, [])["changed"] is not None
    assert [p.outcome for p in settled(walled, GOOD)] == [Outcome.COMPLETE, Outcome.COMPLETE]


def test_a_story_that_breaks_off_at_an_offer_is_partial_and_one_that_was_cut_is_shorter() -> None:
    first = "<h1>Ferry sinks off Corran, four missing</h1>" + "".join(f"<p>{s}</p>" for s in SENTENCES[:4])
    offer = replace(page(first + "<p>Subscribe to read the full story.</p>"), outcome=Outcome.COMPLETE, reasons=())
    assert settled(GOOD, offer)[1].outcome is Outcome.PAYWALL
    answer = compare_pages(GOOD, page(first), [])
    assert answer["changed"] is True
    assert {f["kind"] for f in answer["findings"]} == {"removed"}


def test_the_sites_front_page_is_no_change_of_the_story() -> None:
    address = "https://gazette.test/news/2024/ferry-sinks"
    story = page(STORY, meta={"canonical": address})
    front = page(
        "<h1>Gazette</h1><p>News from the coast, every morning at seven.</p><p>Weather and tides.</p>",
        title="Gazette",
        meta={"canonical": "https://gazette.test/"},
    )
    answer = compare_pages(story, front, [])
    assert answer["changed"] is None
    assert answer["findings"][0]["code"] == "FC104"
    elsewhere = page(STORY.replace("46", "64"), meta={"canonical": "https://gazette.test/"})
    assert compare_pages(story, elsewhere, [])["changed"] is True


def test_quotes_above_a_paywall_are_judged_and_those_below_are_not_told() -> None:
    first = f"<h1>Ferry sinks off Corran, four missing</h1><p>{SENTENCES[0]}</p><p>Subscribe to continue reading. Only £1 a month.</p>"
    walled = page(first, title="Ferry")
    assert walled.outcome is Outcome.PAYWALL
    assert compare_pages(GOOD, walled, ["with 46 people aboard"])["changed"] is False
    below = compare_pages(GOOD, walled, ["built in 1987"])
    assert below["changed"] is None
    assert below["findings"][0]["state"] == "partial"
    edited = page(first.replace("46", "64"), title="Ferry")
    assert compare_pages(GOOD, edited, ["with 46 people aboard", "built in 1987"])["changed"] is True


def _with(*images: tuple[str, str], file: Path | None = None) -> Page:
    """The good page with pictures, each by address and caption."""
    assert GOOD.layout is not None
    shown = tuple(
        LayoutImage(
            src=src, kind="img", alt="", caption=caption, credit="", box=Box(x=0, y=50, width=300, height=200), width=300, height=200,
            path=f"body>p:nth-of-type({n + 1})>img", frame=0, ancestors=("html", "body", "p"),
        )
        for n, (src, caption) in enumerate(images)
    )  # fmt: skip
    return replace(GOOD, layout=replace(GOOD.layout, images=shown), file=file)


def _data(seed: int, how: str = "") -> str:
    return f"data:image/png;base64,{base64.b64encode(picture(seed, how)).decode()}"


def _kinds(before: Page, after: Page) -> list[str]:
    answer = compare_pages(before, after, [])
    return [f["kind"] for f in answer["findings"]] + [f"note {f['kind']}" for f in answer["notes"]]


def test_pictures_at_hand_are_compared() -> None:
    one = _with((_data(1), "The Alba"))
    assert _kinds(one, _with((_data(1, "small"), "The Alba"))) == []
    assert _kinds(one, _with((_data(2), "The Alba"))) == ["picture replaced"]
    assert _kinds(one, _with()) == ["picture removed"]
    assert _kinds(one, _with((_data(1, "doctored"), "The Alba"))) == ["picture altered"]
    assert _kinds(one, _with(("http://page1.invalid/later.gif", "The Alba"))) == ["note picture untold"]
    assert _kinds(_with(("https://cdn.test/a.jpg", "")), _with(("https://cdn.test/b.jpg", ""))) == [
        "note picture untold"
    ]
    assert _kinds(_with(("https://cdn.test/a.jpg?w=1", "")), _with(("https://cdn.test/a.jpg?w=2", ""))) == []


def test_a_picture_is_the_same_whatever_size_of_it_is_asked_for() -> None:
    def of(address: str) -> Page:
        return _with((f"https://cdn.test/{address}", ""))

    assert _kinds(of("fetch/w=1456,c_limit/jetty.jpg"), of("fetch/w=1092,c_limit/jetty.jpg")) == []
    assert _kinds(of("jetty-1024x683.jpg"), of("jetty-640x427.jpg")) == []
    assert _kinds(of("_next/image?url=depot.jpg&w=1080&q=75"), of("_next/image?url=depot.jpg&w=640&q=75")) == []
    # A program makes every picture of a site smaller: which one stands behind the question mark.
    assert _kinds(of("_next/image?url=depot.jpg&w=640"), of("_next/image?url=harbour.jpg&w=640")) == [
        "note picture untold"
    ]


def test_a_picture_that_waits_to_be_fetched_was_not_taken_out() -> None:
    one = _with(("https://cdn.test/a.jpg", "The Alba"))
    assert one.layout is not None
    waiting = replace(
        one.layout.images[0], src="data:image/gif;base64,R0lGODlhAQABAAAAACw=", width=1, height=1, box=Box(x=0, y=50, width=1, height=1)
    )  # fmt: skip
    later = replace(one, layout=replace(one.layout, images=(waiting,)))
    assert _kinds(one, later) == []
    assert _kinds(_with((_data(1), "The Alba")), later) == ["note picture untold"]
    other = replace(one, layout=replace(one.layout, images=(replace(waiting, caption="The harbour"),)))
    assert _kinds(one, other) == ["picture removed"]


def test_pictures_beside_the_file_are_compared_and_none_outside_its_folder(tmp_path: Path) -> None:
    for name, seed in (("one", 1), ("two", 2)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.png").write_bytes(picture(seed))
    one, two = (_with(("http://page1.invalid/a.png", ""), file=tmp_path / n / "page.html") for n in ("one", "two"))
    assert _kinds(one, two) == ["picture replaced"]
    assert _kinds(one, one) == []
    outside = _with(("http://page1.invalid/..%2Ftwo/a.png", ""), file=tmp_path / "one" / "page.html")
    assert _kinds(one, outside) == ["note picture untold"]


def test_words_above_two_paywalls_are_told_to_be_otherwise_and_never_to_be_the_same() -> None:
    first = "<h1>Ferry sinks off Corran, four missing</h1>" + "".join(f"<p>{s}</p>" for s in SENTENCES[:3])
    walled = page(f"{first}<p>Subscribe to continue reading. Only £1 a month.</p>", title="Ferry")
    assert walled.outcome is Outcome.PAYWALL
    assert compare_pages(walled, walled, [])["changed"] is None
    edited = page(f"{first.replace('46', '64')}<p>Subscribe to continue reading. Only £1 a month.</p>", title="Ferry")
    answer = compare_pages(walled, edited, [])
    assert answer["changed"] is True
    assert {f["kind"] for f in answer["findings"]} == {"number"}
    # Another stretch of the story may be shown at another visit.
    less = page(f"{first.rpartition('<p>')[0]}<p>Subscribe to continue reading. Only £1 a month.</p>", title="Ferry")
    assert compare_pages(walled, less, [])["changed"] is None
