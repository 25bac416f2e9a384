"""The day that a page says it was published on: declared, beside its headline, or the time of any element."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from harness.evidence.published import published_on
from harness.evidence.read import read
from harness.model.layout import Layout


def _page(line: str, language: str = "en", **meta: str) -> Layout:
    texts: list[tuple[str, str, str]] = [
        ("h1", "main", "The ferry is back in service"),
        ("div", "main", line),
        (
            "p",
            "main",
            "The ferry between the two banks is back in service after eleven weeks of repairs to its engine.",
        ),
        ("p", "main", "It crosses twice an hour from six in the morning until the last bus has come in from town."),
    ]
    blocks: list[dict[str, Any]] = [
        {
            "id": n,
            "tag": tag,
            "path": f"main:nth-of-type(1)>{tag}:nth-of-type({n + 1})",
            "ancestors": ["html", "body", "main", tag],
        }
        for n, (tag, _, _) in enumerate(texts)
    ]
    return Layout.from_json(
        {
            "format": 1,
            "kind": "web",
            "url": "http://a.test/",
            "title": "The ferry is back in service",
            "language": language,
            "width": 1280,
            "height": 900,
            "meta": meta,
            "frames": [{"id": 0, "parent": None, "url": "http://a.test/", "state": "complete"}],
            "blocks": blocks,
            "runs": [
                {"text": text, "block": n, "boxes": [[0, 40 * n, 600, 20, len(text)]]}
                for n, (_, _, text) in enumerate(texts)
                if text
            ],
        }
    )


@pytest.mark.parametrize(
    ("line", "language", "day"),
    [
        ("Published on 30 March 2011", "en", date(2011, 3, 30)),
        ("Donnerstag, 15.2.2018, 19:51", "de", date(2018, 2, 15)),
        ("Publié le 13 juin 2019", "fr", date(2019, 6, 13)),
        # Of a month no day is known.
        ("Published in March 2011", "en", None),
        ("", "en", None),
    ],
)
def test_the_day_beside_the_headline_is_the_pages(line: str, language: str, day: date | None) -> None:
    assert published_on(read(_page(line, language))) == day


def test_what_is_declared_for_the_page_comes_first_and_the_time_of_any_element_last() -> None:
    line = "Published on 30 March 2011"
    assert published_on(read(_page(line, **{"article:published_time": "2011-03-29T08:00:00Z"}))) == date(2011, 3, 29)
    assert published_on(read(_page(line, time="2019-07-03T10:18:46Z"))) == date(2011, 3, 30)
    assert published_on(read(_page("", time="2019-07-03T10:18:46Z"))) == date(2019, 7, 3)
