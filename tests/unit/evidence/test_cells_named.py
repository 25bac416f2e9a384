"""Cells that are named otherwise than by their marked headers: with marks of notes, by a second column, in tables made by roles."""

from __future__ import annotations

from typing import Any

import pytest

from harness.evidence.locate import locate
from harness.evidence.read import Document, read
from harness.evidence.selectors import label_of
from harness.model.layout import Layout
from harness.model.passage import Ambiguous, How, Located, NotLocated
from harness.model.registry import CellSelector, TextQuote
from tests.conftest import document_of, layout_of


def table(*rows: list[str]) -> Document:
    return document_of(
        "".join(f'<td row="{r}" column="{c}">{words}</td>' for r, row in enumerate(rows) for c, words in enumerate(row))
    )


def cell(document: Document, words: str, row: str, column: str) -> Any:
    return locate(document, TextQuote(exact=words), cell=CellSelector(row=row, column=column))


@pytest.mark.parametrize("mark", ["*", "[1]", "¹", " †", "[a][2]"])
def test_what_points_to_a_note_is_no_part_of_a_header(mark: str) -> None:
    document = table(["Town", f"Dead{mark}"], [f"Aville{mark}", "12"], ["Bville", "30"])
    found = cell(document, "12", "Aville", "Dead")
    assert isinstance(found, Located)
    assert found.how is How.EXACT
    bare = table(["Town", "Dead"], ["Aville", "12"], ["Bville", "30"])
    assert isinstance(cell(bare, "12", f"Aville{mark}", "Dead"), Located)
    wanted = CellSelector(row="Aville", column="Dead")
    assert label_of(document, wanted) == label_of(bare, wanted)


def test_a_header_to_the_letter_comes_before_one_without_its_mark() -> None:
    document = table(["Town", "Dead"], ["Aville", "12"], ["Aville*", "30"])
    assert cell(document, "12", "Aville", "Dead").how is How.EXACT
    assert cell(document, "30", "Aville*", "Dead").how is How.EXACT


def test_a_row_may_be_named_in_its_second_column() -> None:
    document = table(["Year", "Town", "People"], ["2024", "Aville", "1,200"], ["2024", "Bville", "3,400"])
    assert cell(document, "1,200", "Aville", "People").how is How.EXACT
    assert cell(document, "3,400", "Aville", "People").how is How.FUZZY
    assert isinstance(cell(document, "1,200", "2024", "People"), Ambiguous)
    assert isinstance(cell(document, "1,200", "Cville", "People"), NotLocated)


def by_roles(*rows: list[str], cell_role: str = "cell", tags: tuple[str, ...] = ("div", "div", "div")) -> Document:
    data = layout_of("<p>x</p>")
    blocks: list[dict[str, Any]] = []
    runs: list[dict[str, Any]] = []
    for r, row in enumerate(rows, 1):
        for c, words in enumerate(row, 1):
            if not words:
                continue
            role = "columnheader" if r == 1 else "rowheader" if c == 1 else cell_role
            tag = tags[c - 1]
            path = f"body>div#t>div:nth-of-type({r})>{tag}:nth-of-type({c})"
            names = ["html", "body", "div#t[role=table]", "div[role=row]", f"{tag}[role={role}]"]
            runs.append({"text": words, "block": len(blocks), "boxes": []})
            blocks.append({"id": len(blocks), "tag": tag, "path": path, "ancestors": names})
    data["blocks"], data["runs"] = blocks, runs
    return read(Layout.from_json(data))


@pytest.mark.parametrize("role", ["cell", "gridcell"])
def test_a_table_made_by_roles_is_one(role: str) -> None:
    document = by_roles(["Town", "Dead", "Hurt"], ["Aville", "12", "95"], ["Bville", "", "30"], cell_role=role)
    assert cell(document, "12", "Aville", "Dead").how is How.EXACT
    assert cell(document, "95", "Aville", "Hurt").how is How.EXACT
    # An empty cell has its place.
    assert cell(document, "30", "Bville", "Hurt").how is How.EXACT
    assert isinstance(cell(document, "30", "Bville", "Dead"), NotLocated)


def test_where_nothing_tells_the_columns_no_cell_is_named() -> None:
    document = by_roles(["Town", "Dead", "Hurt"], ["Aville", "12", "95"], tags=("span", "div", "div"))
    assert isinstance(cell(document, "12", "Aville", "Dead"), NotLocated)
