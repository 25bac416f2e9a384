"""What counts as a change of a story, and what is only noted or not said at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harness.evidence.difference import difference
from harness.evidence.drift import drift
from harness.evidence.read import Document
from harness.model.passage import ChangeKind
from tests.conftest import document_of
from tests.nested import document_of as nested

HEAD = "<h1>Soldiers were moved</h1><p>By Jane Doe</p><p>12 March 2024</p><p>Updated {}</p>"
STORY = (
    "<p>The service held a briefing in the capital.</p><p>A first 1,500 soldiers were moved by ship.</p>"
    "<p>More may follow, the spokesman told reporters.</p><p>Nobody was hurt on the way there.</p>"
)


def page(story: str = STORY, updated: str = "13 March 2024") -> Document:
    return document_of(HEAD.format(updated) + story)


def kinds(before: Document, after: Document) -> list[tuple[str, str, bool]]:
    return [(d.place.value, d.kind, d.counts) for d in drift(before, after)]


def test_another_day_of_last_change_counts_and_a_later_minute_is_noted() -> None:
    assert kinds(page(), page(updated="15 March 2024")) == [("modified", "date", True)]
    assert kinds(page(updated="13 March 2024, 14:05"), page(updated="13 March 2024, 15:40")) == [
        ("modified", "date", False)
    ]


def parted(document: Document, *pieces: str) -> Document:
    """``document`` with each of the pieces in a run of its own, as the browser reads elements without a space between them."""
    cuts = sorted({document.text.index(p) for p in pieces} | {s for s, *_ in document.spans})
    ends = [*cuts[1:], len(document.text)]
    return replace(document, spans=tuple((a, b, n, 0) for n, (a, b) in enumerate(zip(cuts, ends, strict=True))))


def test_pieces_that_only_style_sets_apart_are_a_byline_a_date_and_a_counter() -> None:
    def shown(name: str, minutes: int) -> Document:
        pieces = name, "12 March 2024", f"{minutes} min read"
        return parted(document_of(f"<h1>Soldiers were moved</h1><div>{''.join(pieces)}</div>{STORY}"), *pieces)

    assert kinds(shown("Jane Doe", 3), shown("Jane Doe", 7)) == []
    assert kinds(shown("Jane Doe", 3), shown("Max Roe", 3))[0][0] == "byline"


def test_a_label_with_a_link_behind_it_is_not_the_story() -> None:
    def shown(title: str) -> Document:
        document = page(STORY.replace("</p>", f"</p><p>In depth: {title}</p>", 1))
        blocks = [replace(b, linked=len(title)) if document.text[b.start :].startswith("In depth") else b for b in document.blocks]  # fmt: skip
        return replace(document, blocks=tuple(blocks))

    assert kinds(shown("The quiet return of the beaver"), shown("Prices fall in May")) == []


def test_a_notice_set_apart_by_line_breaks_alone_is_told() -> None:
    noted = "Correction: an earlier version of this story gave another number."
    lines = "<h1>Soldiers were moved</h1><div>The service held a briefing in the capital. A first 1,500 soldiers were moved by ship. {}</div>"
    found = kinds(document_of(lines.format("")), parted(document_of(lines.format(noted)), noted))
    assert found[0] == ("notice", "correction", True)
    assert not any(place == "text" for place, *_ in found)


def test_sentences_in_another_order_change_nothing() -> None:
    one = "<p>Nobody was hurt on the way there.</p>"
    assert {counts for *_, counts in kinds(page(), page(one + STORY.replace(one, "")))} == {False}


def test_a_silent_edit_is_told_beside_the_edit() -> None:
    edited = page(STORY.replace("1,500", "1,600"))
    assert kinds(page(), edited) == [("text", "number", True), ("page", "silent edit", True)]
    assert kinds(page(), page(STORY.replace("1,500", "1,600"), "15 March 2024"))[0] == ("modified", "date", True)


def test_an_edit_has_its_places_in_both_texts() -> None:
    before, after = page(), page(STORY.replace("1,500", "1,600"))
    found = drift(before, after)[0]
    assert found.before_span is not None
    assert found.after_span is not None
    assert before.text[slice(*found.before_span)] == found.before == "A first 1,500 soldiers were moved by ship."
    assert after.text[slice(*found.after_span)] == found.after
    change = found.changes[0]
    assert found.before[change.before_start : change.before_end] == "1,500"


def test_two_kinds_in_one_sentence_are_two_findings() -> None:
    after = page(STORY.replace("More may follow", "More will not follow"))
    assert {"modality", "negation"} <= {kind for _, kind, _ in kinds(page(), after)}


def test_what_is_read_alike_has_not_changed() -> None:
    assert drift(page(), page()) == ()


def test_an_edited_alternative_text_is_told_and_another_picture_s_is_not() -> None:
    old = replace(page(), alts=("A column of tanks near Arlow on Monday", "Portrait of the mayor"))
    edited = replace(page(), alts=("A column of tanks near Arlow on Friday", "Portrait of the mayor"))
    assert kinds(old, edited) == [("alternative text", "date", True), ("page", "silent edit", True)]
    assert kinds(old, replace(page(), alts=("Portrait of the mayor", "Ships in a harbour at dawn"))) == []


SILENT = ("page", "silent edit", True)
FOLDED = "Forty more soldiers were held back at the border, the service said."


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (FOLDED, "", [("text", "removed", True), SILENT]),
        ("", FOLDED, [("text", "added", True), SILENT]),
        (FOLDED, FOLDED, []),
        ("Share this article with your friends and family today.", "", []),
        ("Menu", "", []),
    ],
)
def test_a_whole_part_that_a_reader_opens_is_told_when_it_comes_or_goes(
    before: str, after: str, told: list[tuple[str, str, bool]]
) -> None:
    path = page().blocks[-1].path
    one, other = (
        replace(page(), folded_away=(words,) if words else (), folded_at=(path,) if words else ())
        for words in (before, after)
    )
    assert kinds(one, other) == told
    outside = [replace(d, folded_at=("html>div#menu>p",) * len(d.folded_at)) for d in (one, other)]
    assert kinds(*outside) == []


def test_do_is_not_told_beside_the_negation_that_it_carries() -> None:
    for negated in ("We don’t know who fired first.", "We do not know who fired first."):
        changes = difference("We know who fired first.", negated, "en").changes
        assert [c.kind for c in changes] == [ChangeKind.NEGATION]
    assert any(c.kind is ChangeKind.WORDING for c in difference("We know it.", "We don't like it.", "en").changes)


TABLE = "<table><tr><th>Region</th><th>Births</th><th>Deaths</th></tr>{}</table>"
TURNED = "<table><tr><th>Region</th><th>Deaths</th><th>Births</th></tr>{}</table>"


def row(*cells: object) -> str:
    return f"<tr><th>{cells[0]}</th>{''.join(f'<td>{c}</td>' for c in cells[1:])}</tr>"


def cells_of(before: str, after: str) -> list[tuple[str, str, str]]:
    found = drift(
        nested(f"<main><article>{HEAD}{before}{STORY}</article></main>"),
        nested(f"<main><article>{HEAD}{after}{STORY}</article></main>"),
    )
    return [(d.kind, d.before, d.after) for d in found if d.place.value == "table"]


def test_cells_of_a_table_are_compared_under_their_header_and_beside_their_label() -> None:
    before = TABLE.format(row("North", 120, 340) + row("South", 95, 410))
    assert cells_of(before, TURNED.format(row("South", 410, 95) + row("North", 340, 120))) == []
    came = cells_of(before, TURNED.format(row("South", 410, 95) + row("East", 1, 2) + row("North", 340, 120)))
    assert came == [("added", "", "East · 1 · 2")]
    changed = cells_of(before, TURNED.format(row("South", 410, 97) + row("North", 340, 120)))
    assert [(a, b) for _, a, b in changed] == [("95", "97")]


def test_headers_that_changed_places_alone_change_every_cell_under_them() -> None:
    before = TABLE.format(row("North", 120, 340))
    assert [(a, b) for _, a, b in cells_of(before, TURNED.format(row("North", 120, 340)))] == [
        ("120", "340"),
        ("340", "120"),
    ]
