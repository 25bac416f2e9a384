"""The numbers that lists give their items: a ranking turned round is a change, an item more above is none."""

from __future__ import annotations

import pytest

from harness.engine.diff import compare_documents
from harness.evidence.read import Document, read
from harness.model.layout import Layout
from tests.conftest import layout_of

FILLING = [
    "The market opened late, and farmers of the valley sold what they grow.",
    "A choir sings in the old church on the first Sunday of the month.",
    "The library was rebuilt after the fire and opened its doors again.",
]


def listed(*items: str, start: int | None = 1, name: str = "ol") -> Document:
    """A story with a list whose items have these words, numbered from ``start``, or by a layout that tells no numbers."""
    data = layout_of("".join(f"<p>{text}</p>" for text in FILLING))
    for number, words in enumerate(items):
        block = len(data["blocks"])
        path = f"body>ol:nth-of-type(1)>li:nth-of-type({number + 1})"
        data["blocks"].append({"id": block, "tag": "li", "path": path, "ancestors": ["html", "body", name, "li"]})
        if start is not None:
            data["blocks"][-1]["item"] = start + number
        data["runs"].append({"text": words, "block": block, "boxes": []})
    return read(Layout.from_json(data))


A, B, C, D = "Norvia has 20 points", "Sudland has 20 points", "Westmark has 20 points", "Ostland has 20 points"


@pytest.mark.parametrize(
    ("after", "changed"),
    [
        (listed(C, B, A), True),
        (listed(B, A, C), True),
        (listed(A, B, C, start=4), True),
        (listed(A, B, C), False),
        (listed(A, B, C, D), False),
        (listed(D, A, B, C), False),
        (listed(A, B, C, start=None), False),
        (listed(C, B, A, start=None), False),
    ],
)
def test_an_items_number_is_told_where_it_says_something_else(after: Document, changed: bool) -> None:
    before = listed(A, B, C)
    told = compare_documents(before, after, [A])
    assert told["changed"] is changed, told
    whole = compare_documents(before, after, [])
    numbers = [f for f in whole["findings"] if f["kind"] == "number"]
    assert bool(numbers) is changed, whole
    if changed:
        assert {f["code"] for f in told["findings"]} == {"FC203"}
        assert told["findings"][0]["before"].startswith("1. Norvia")


def test_layouts_of_before_raise_no_alarm() -> None:
    assert compare_documents(listed(A, B, C, start=None), listed(A, B, C), [A])["changed"] is False
    assert compare_documents(listed(A, B, C, start=None), listed(A, B, C), [])["changed"] is False
    assert compare_documents(listed(A, B, C, start=None), listed(C, B, A), [A])["changed"] is False


@pytest.mark.parametrize("name", ["ol.references", "ol.footnotes", "ol#quellen"])
def test_notes_are_numbered_anew(name: str) -> None:
    assert compare_documents(listed(A, B, C, name=name), listed(C, B, A, name=name), [A])["changed"] is False


def test_the_number_is_kept_with_the_document() -> None:
    document = listed(A, B, C, start=4)
    again = Document.from_bytes(document.to_bytes())
    assert [b.item for b in again.blocks if b.tag == "li"] == [4, 5, 6]
