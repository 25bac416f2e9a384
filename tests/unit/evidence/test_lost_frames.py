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
    ],
)
def test_films_buttons_and_adverts_are_known_by_their_addresses(url: str, of_text: bool) -> None:
    assert lost(replace(_FAILED, url=url), "main") is of_text


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
