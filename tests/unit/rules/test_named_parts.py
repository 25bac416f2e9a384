"""A link that names a part of the page is judged by what stands in that part, however short its quote and whatever stands beside it."""

from __future__ import annotations

from typing import Any

import pytest

from harness.evidence.locate import locate
from harness.evidence.read import Document, read
from harness.model.layout import Layout
from harness.model.passage import Ambiguous, Located, NotLocated
from harness.model.place import Place
from harness.model.registry import (
    Baseline,
    Claim,
    EvidenceLink,
    Registry,
    Source,
    SourceType,
    Statement,
    TextQuote,
    frozen_mapping,
)
from harness.model.snapshot import Outcome, Snapshot
from harness.model.verdict import EvidenceState
from harness.rules.assess import assess
from harness.rules.scopes import Assessment, Visit
from tests.nested import document_of

P = Place(file="claims/a.yaml")
SHUT = "The footbridge is closed until May because of the works."
PARK = "The car park was resurfaced in the spring of last year."


def boxes(current: str, old: str) -> Document:
    return document_of(
        "<h1>News of the town</h1><p>Everything else is told on the board in the hall.</p>"
        f"<div><div class='current'><p>{current}</p></div><div class='old'><p>{old}</p></div></div><p>Write to the office.</p>"
    )


def pages(*texts: str) -> Document:
    """A PDF with one text a page."""
    paragraphs = [(number, text) for number, page in enumerate(texts, 1) for text in page.split("|")]
    blocks = [{"id": n, "tag": "p", "path": f"p[{n}]", "page": number} for n, (number, _) in enumerate(paragraphs)]
    runs = [{"text": f"{text} ", "block": n, "boxes": []} for n, (_, text) in enumerate(paragraphs)]
    data = {
        "format": 1, "kind": "pdf", "url": "u", "title": "t", "language": "en", "width": 1, "height": 1, "meta": {},
        "frames": [{"id": 0, "parent": None, "url": "u", "state": "complete"}], "blocks": blocks, "runs": runs,
    }  # fmt: skip
    return read(Layout.from_json(data))


def judged(then: Document, now: Document, quote: str, **part: Any) -> Assessment:
    """How a quote that was accepted ``then`` in that part of the page stands ``now``."""
    located = locate(then, TextQuote(exact=quote), **part)
    assert isinstance(located, Located)
    link = EvidenceLink(key="nis", source="nis", quote=TextQuote(exact=quote), place=P, **part)
    source = Source(id="nis", type=SourceType.WEB, url="http://nis.test/", place=P)
    claim = Claim(
        id="one", article="a", statement=Statement(quote=TextQuote(exact="x"), start=-1, end=-1), evidence=(link,), place=P
    )  # fmt: skip
    baseline = Baseline(
        claim="one", link="nis", source="nis", snapshot="b" * 64, exact=located.text, prefix=located.prefix, suffix=located.suffix, by="mk", on="2025-05-01T08:00:00Z", why="w"
    )  # fmt: skip
    seen = Snapshot(
        id="a" * 64, source="nis", url="http://nis.test/", final_url="http://nis.test/", captured_at="2025-05-02T08:00:00Z", outcome=Outcome.COMPLETE,
        reasons=(), status=200, title="A page", hops=(), artifacts={}, manifest={},
    )  # fmt: skip
    none: Any = frozen_mapping({})
    registry = Registry(articles=none, sources=none, measures=none, claims=())
    return assess(registry, claim, link, source, baseline, Visit(snapshot=seen, document=now), then)


@pytest.mark.parametrize(
    "now",
    [
        "The footbridge is open.",
        "The footbridge is open again on all days of the week.",
        "The footbridge is open because the works ended early.",
        "All bridges are open now.",
        "No notices at present.",
        PARK,
    ],
)
@pytest.mark.parametrize("quote", ["closed until May", "footbridge is closed until May", "is closed", SHUT[:-1]])
@pytest.mark.parametrize("both", [True, False])
def test_what_stands_in_another_box_is_not_the_passage_of_the_named_one(now: str, quote: str, both: bool) -> None:
    found = judged(boxes(SHUT, SHUT if both else PARK), boxes(now, SHUT), quote, css=".current")
    assert found.state in (EvidenceState.ALTERED, EvidenceState.REMOVED), (found.state, found.after)
    assert SHUT not in found.after


def test_a_passage_edited_in_the_named_box_is_found_there() -> None:
    found = judged(boxes(SHUT, PARK), boxes(SHUT.replace("May", "June"), SHUT), "closed until May", css=".current")
    assert (found.state, found.after) == (EvidenceState.ALTERED, SHUT.replace("May", "June"))


def test_words_that_begin_in_the_named_box_and_end_in_the_next_do_not_stand_in_it() -> None:
    document = boxes("The footbridge is closed", "until May because of the works.")
    words = TextQuote(exact="closed until May")
    assert isinstance(locate(document, words), Located)
    assert isinstance(locate(document, words, css=".current"), NotLocated)


SURVEY = "The survey covered forty schools in the north of the county during two terms."
FIGURE = "Some 12,000 soldiers were stationed there by December, the service estimated in its yearly report."
ANNEX = "Annex with maps and tables follows on the next sheets."


@pytest.mark.parametrize("end", [".", " in its yearly report."])
@pytest.mark.parametrize("quote", ["12,000", "12,000 soldiers", "Some 12,000 soldiers were stationed there"])
def test_what_stands_on_another_page_of_a_pdf_is_not_the_passage_of_the_named_one(quote: str, end: str) -> None:
    then = pages("Chapter 1", f"{SURVEY}|{FIGURE}|{ANNEX}", "Chapter 2")
    edited = FIGURE.replace("12,000", "9,000").replace(end, ".")
    now = pages("Chapter 1", f"{SURVEY}|{edited}|{ANNEX}", f"{FIGURE}|Chapter 2")
    found = judged(then, now, quote, page=2)
    assert found.state in (EvidenceState.ALTERED, EvidenceState.REMOVED)
    assert FIGURE not in found.after


def test_a_line_that_runs_on_to_the_next_page_is_one_passage() -> None:
    then = pages(f"{SURVEY}|In the end the clerk counted 1,407 crates of ammunition there.", "Nothing else was found.")
    assert judged(then, then, "1,407 crates", page=1).state is EvidenceState.HOLDS


def test_a_passage_that_went_to_another_page_is_moved_however_its_figure_is_written() -> None:
    then = pages(f"{SURVEY}|{FIGURE}|{ANNEX}", "Chapter 2")
    now = pages("A foreword.", "Another.", f"{SURVEY}|{FIGURE.replace('12,000', '12 thousand')}|{ANNEX}", "Chapter 2")
    found = judged(then, now, "Some 12,000 soldiers were stationed there", page=1)
    assert not isinstance(found.location, Ambiguous)
    assert found.state is EvidenceState.MOVED, (found.state, found.reason)
