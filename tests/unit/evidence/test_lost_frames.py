"""A frame that failed: whether words of the page's own may have stood in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harness.evidence.lost_frames import lost
from harness.evidence.read import Document, lost_frames, read
from harness.model.layout import Box, Frame, Layout

_PLACE = ("html", "body", "main", "div.text", "iframe")
_FAILED = Frame(
    id=1,
    parent=0,
    url="http://charts.test/ab12",
    state="failed",
    box=Box(x=0, y=300, width=600, height=400),
    ancestors=_PLACE,
)


def test_one_among_the_text_may_and_one_that_came_is_not_lost() -> None:
    assert lost(_FAILED, "main")
    assert not lost(replace(_FAILED, state="complete"), "main")


def test_one_of_which_nobody_knows_where_it_stood_may() -> None:
    assert lost(replace(_FAILED, box=None), "advert")
    assert lost(replace(_FAILED, ancestors=()), "advert")


@pytest.mark.parametrize("region", ["advert", "related", "comment", "navigation", "consent", "footer", "widget"])
def test_what_stands_around_a_story_holds_nothing_of_it(region: str) -> None:
    assert not lost(_FAILED, region)


@pytest.mark.parametrize(("width", "height", "of_text"), [(900, 28, False), (120, 150, False), (600, 40, True)])
def test_a_button_holds_no_text(width: float, height: float, of_text: bool) -> None:
    assert lost(replace(_FAILED, box=Box(x=0, y=0, width=width, height=height)), "main") is of_text


@pytest.mark.parametrize(
    ("url", "of_text"),
    [
        ("https://www.youtube-nocookie.com/embed/ab12?rel=0", False),
        ("https://player.vimeo.com/video/1", False),
        ("https://www.facebook.com/plugins/likebox.php?href=http://a.test", False),
        ("https://www.facebook.com/plugins/post.php?href=http://a.test", True),
        ("https://platform.twitter.com/widgets/follow_button.html?x=1", False),
        ("https://platform.twitter.com/embed/Tweet.html?id=1", True),
        ("http://ad.doubleclick.net/adi/x", False),
        ("http://news.test/ads/top.html", False),
        ("http://news.test/leads/top.html", True),
        ("http://news.test/tables/1.html?from=https://www.youtube.com/embed/1", True),
        ("http://jobs.news.test/topads.aspx?header=true", False),
        ("http://jobs.news.test/leads.aspx?header=true", True),
        ("http://g.news.test/r?site=a&affiliate=163", False),
        ("http://g.news.test/r?site=affiliate", True),
    ],
)
def test_films_buttons_and_adverts_are_known_by_their_addresses(url: str, of_text: bool) -> None:
    assert lost(replace(_FAILED, url=url), "main") is of_text


@pytest.mark.parametrize(
    ("name", "of_text"),
    [
        ("div.league-video.embed-center", False),
        ("div#audio", False),
        ("div.video-transcript", True),
        ("div.story.has-video", True),
        ("div.videography-course", True),
    ],
)
def test_films_are_known_by_the_name_of_what_holds_them(name: str, of_text: bool) -> None:
    assert lost(replace(_FAILED, ancestors=("html", "body", name, "iframe")), "main") is of_text


_STORY = "The bridge was closed at noon, the harbour office said, and nobody knows when it will be open again."
_LINK = "Ferry fares rise by three percent"


def _page(*parts: tuple[str, str], frame: str, links: bool = True) -> Layout:
    """A page of parts, each the names of its ancestors and its text, with a frame that failed."""
    chains = [["html", "body", *names.split()] for names, _ in parts]
    return Layout.from_json(
        {
            "format": 1, "kind": "web", "url": "http://a.test/", "title": "A story", "language": "en", "width": 1280, "height": 900, "meta": {},
            "frames": [
                {"id": 0, "parent": None, "url": "http://a.test/", "state": "complete"},
                {"id": 1, "parent": 0, "url": "http://b.test/f", "state": "failed", "box": [0, 300, 600, 400],
                 "ancestors": ["html", "body", *frame.split(), "iframe"]},
            ],
            "blocks": [{"id": n, "tag": "p", "path": f"p:nth-of-type({n + 1})", "ancestors": chain} for n, chain in enumerate(chains)],
            "runs": [
                {"text": text, "block": n, "boxes": [[0, 20 * n, 300, 20, len(text)]], "link": links and text == _LINK}
                for n, (_, text) in enumerate(parts)
            ],
        }
    )  # fmt: skip


def test_a_frame_in_a_column_of_links_beside_the_story_holds_nothing_of_it() -> None:
    story = [("div.columns div.left p", f"{n} {_STORY}") for n in range(4)]
    column = [("div.columns div.right p", _LINK)] * 6
    assert not lost_frames(_page(*story, *column, frame="div.columns div.right div"))
    # Among the paragraphs, in a column that says something itself, with few links, or where nothing tells one part from another.
    assert lost_frames(_page(*story, *column, frame="div.columns div.left div"))
    assert lost_frames(_page(*story, *column, frame="div.columns div.right div", links=False))
    assert lost_frames(_page(*story, *column[:3], frame="div.columns div.right div"))
    bare = [("div.columns div p", _LINK)] * 6
    assert lost_frames(_page(*story, *bare, frame="div.columns div div"))


def test_a_frame_in_a_sidebar_of_the_page_holds_nothing_of_the_story_and_in_one_among_its_paragraphs_may() -> None:
    story = [("div.wrap div.text p", f"{n} {_STORY}") for n in range(4)]
    assert not lost_frames(_page(*story, frame="div.wrap div.sidebar"))
    assert lost_frames(_page(*story, frame="div.wrap div.text aside"))
    assert lost_frames(_page(*story, frame="div.wrap div.chart"))


def test_what_wraps_a_headline_and_most_of_what_leads_nowhere_is_believed_nothing_though_the_menu_is_longer() -> None:
    menu = [("div.menu p", _LINK)] * 30
    story = [("div.ad-skin h1", "A bridge"), *(("div.ad-skin p", f"{n} {_STORY}") for n in range(4))]
    page = _page(*menu, *story, frame="div.ad-skin")
    blocks = [replace(b, tag="h1") if b.ancestors[-1] == "h1" else b for b in page.blocks]
    assert {b.region for b in read(replace(page, blocks=blocks)).blocks[-4:]} == {"main"}
    assert {b.region for b in read(page).blocks[-4:]} == {"advert"}


def test_what_a_sidebar_opens_is_none_of_the_storys() -> None:
    page = _page(
        ("div.wrap p", _STORY), ("div.wrap ul.accordion ol", _LINK), ("div.sidebar ul.accordion ol", _LINK), frame="div"
    )
    plain = [page.runs[0], *(replace(run, visible=False, why="display", link=False) for run in page.runs[1:])]
    assert read(replace(page, runs=plain)).folded_away == (_LINK,)
    # Several links and nothing else are a menu.
    linked = [
        page.runs[0],
        *(
            replace(page.runs[1], visible=False, why="display", link=True, text=t)
            for t in ("News", "Sport", "Culture", "Travel")
        ),
    ]
    assert read(replace(page, runs=linked)).folded_away == ()
    assert read(replace(page, runs=linked[:3])).folded_away == ("NewsSport",)


def _layout(**frame: object) -> Layout:
    return Layout.from_json(
        {
            "format": 1,
            "kind": "web",
            "url": "http://a.test/",
            "title": "A story",
            "language": "en",
            "width": 1280,
            "height": 900,
            "meta": {},
            "frames": [
                {"id": 0, "parent": None, "url": "http://a.test/", "state": "complete"},
                {"id": 1, "parent": 0, "url": "http://b.test/f", "state": "failed", **frame},
            ],
            "blocks": [{"id": 0, "tag": "p", "path": "p:nth-of-type(1)", "ancestors": ["html", "body", "main", "p"]}],
            "runs": [{"text": "Seven ships were seen at noon.", "block": 0, "boxes": [[0, 0, 300, 20, 30]]}],
        }
    )


def test_a_page_is_read_as_missing_only_what_may_be_its_own() -> None:
    box = [0, 300, 600, 400]
    beside = _layout(box=box, ancestors=["html", "body", "div.ad-slot", "iframe"])
    among = _layout(box=box, ancestors=["html", "body", "main", "iframe"])
    assert (lost_frames(beside), read(beside).dead_frames) == ((), 0)
    # What isn't found on the page may have stood there all the same.
    assert (read(beside).unread_frames, read(among).unread_frames) == (1, 1)
    assert Document.from_bytes(read(beside).to_bytes()).unread_frames == 1
    assert (lost_frames(among), read(among).dead_frames) == (("http://b.test/f",), 1)
    # As layouts were made before it was kept where a frame stands.
    assert read(_layout()).dead_frames == 1
