"""PDFs whose sentences run over the end of a page, with heads, feet and page numbers between."""

from __future__ import annotations

from typing import Any

import pytest

from harness.evidence.locate import locate
from harness.evidence.read import Document, read
from harness.evidence.sentences import sentence_around
from harness.model.layout import Layout
from harness.model.passage import Located
from harness.model.registry import TextQuote

HIGH = 1000.0


def pdf(*pages: list[str | tuple[str, float] | tuple[str, float, float]]) -> Document:
    """A PDF; each page is its lines from top to bottom, each a paragraph of its own after an empty one. A line may say how wide it is, and how
    far in it begins."""
    blocks: list[dict[str, Any]] = []
    runs: list[dict[str, Any]] = []
    for page, lines in enumerate(pages):
        opened = True
        for row, line in enumerate(lines):
            text, width, inset = (*line, 0.0)[:3] if isinstance(line, tuple) else (line, 500.0, 0.0)
            if not text:
                opened = True
                continue
            if opened:
                blocks.append({"id": len(blocks), "tag": "p", "path": f"page[{page + 1}]>p[{len(blocks)}]", "page": page + 1})  # fmt: skip
                opened = False
            box = [50 + inset, page * HIGH + 40 + 20 * row, width, 12, len(text) + 1]
            runs.append({"text": text + " ", "block": blocks[-1]["id"], "boxes": [box]})
    frames = [{"id": 0, "parent": None, "url": "u", "state": "complete"}]
    return read(
        Layout.from_json(
            {
                "format": 1, "kind": "pdf", "url": "u", "title": "t", "language": "en", "width": 600, "height": HIGH * len(pages), "meta": {},
                "frames": frames, "blocks": blocks, "runs": runs,
            }
        )
    )  # fmt: skip


FILLING = ["", "The harbour was busy that day.", "Nobody had expected the ships so early."]
QUOTE = "the commission counted 1,407 crates of ammunition in the northern shed"


@pytest.mark.parametrize(
    ("feet", "heads"),
    [
        (("1", "2", "3"), ()),
        (("– 1 –", "– 2 –", "– 3 –"), ()),
        (("Page 1 of 3", "Page 2 of 3", "Page 3 of 3"), ("Report on the harbour 2024",) * 3),
        ((), ("Report on the harbour", "Report on the harbour", "Report on the harbour")),
        (("Стр. 11", "Стр. 12", "Стр. 13"), ()),
    ],
)
def test_a_sentence_goes_on_behind_heads_and_feet(feet: tuple[str, ...], heads: tuple[str, ...]) -> None:
    bodies = [
        [*FILLING, "", "In the end the commission counted 1,407"],
        ["crates of ammunition in the northern shed, the clerk wrote.", *FILLING, "", "It was signed by all."],
        FILLING[1:],
    ]
    pages = []
    for n, body in enumerate(bodies):
        pages.append([*([heads[n], ""] if heads else []), *body, *(["", feet[n]] if feet else [])])
    document = pdf(*pages)
    found = locate(document, TextQuote(exact=QUOTE))
    assert isinstance(found, Located)
    assert found.how.value in ("exact", "normalised")
    assert found.page == 1
    start, end = sentence_around(document.text, found.start, found.end)
    assert document.text[start:end] == f"In the end {QUOTE}, the clerk wrote."
    # What was taken out of the flow is still there to be quoted.
    for words in (*feet, *heads):
        assert words in document.text


def test_the_words_of_the_next_page_stay_on_it_and_every_run_keeps_its_place() -> None:
    document = pdf([*FILLING, "", "In the end they counted 1,407", "", "1"], ["crates of ammu-", "nition.", "", "2"])
    lines = [*FILLING[1:], "In the end they counted 1,407", "1", "crates of ammu-", "nition.", "2"]
    found = locate(document, TextQuote(exact="crates of ammunition"), page=2)
    assert isinstance(found, Located)
    assert found.page == 2
    starts = [start for start, _, _, _ in document.spans]
    assert starts == sorted(starts)
    for start, end, number, _ in document.spans:
        assert document.text[start:end].strip("\u00ad ") == lines[number].strip("- ")


def test_a_word_broken_at_the_end_of_a_page_is_one() -> None:
    document = pdf([*FILLING, "The shed held 1,407 crates of ammu-", "", "1"], ["nition and food.", *FILLING, "", "2"])
    found = locate(document, TextQuote(exact="1,407 crates of ammunition and food"))
    assert isinstance(found, Located)


def test_what_ends_a_page_and_begins_another_is_not_joined() -> None:
    ended = pdf([*FILLING, "The shed was empty."], ["Crates were counted elsewhere."])
    assert "empty. \nCrates" in ended.text
    heading = pdf([*FILLING, "", ("Annex", 60.0)], ["Crates were counted elsewhere."])
    assert "Annex \nCrates" in heading.text


def test_lines_that_are_no_heads_stay_where_they_are() -> None:
    # A figure that counts no pages, and a line that stands once.
    document = pdf(["Summary", *FILLING, "", "The crates numbered", "", "1407"], ["of all kinds.", *FILLING, "", "38"])
    assert document.text.index("1407") < document.text.index("of all kinds")


@pytest.mark.parametrize("number", ["17", "– 17 –"])
@pytest.mark.parametrize("top", [True, False])
def test_a_number_apart_between_two_parts_of_a_sentence_counts_a_page(number: str, top: bool) -> None:
    begun, rest = "In the end the commission counted 1,407", "crates of ammunition in the northern shed, he wrote."

    def pages(line: str | tuple[str, float, float], begun: str = begun) -> Document:
        first, second = [*FILLING, "", begun], [rest, *FILLING]
        return pdf(first, [line, "", *second]) if top else pdf([*first, "", line], second)

    assert QUOTE in " ".join(pages((number, 20.0, 470.0)).text.split())
    # Where lines begin it may be one of the text's, and where the sentence before has ended a figure of the page's own.
    assert f"1,407 {number} crates" in " ".join(pages(number).text.split())
    assert f"1,407. {number} crates" in " ".join(pages((number, 20.0, 470.0), f"{begun}.").text.split())
