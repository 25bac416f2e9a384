"""Tables that are made of boxes, or of lines: rows of as many short texts each, under a row that says what they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from harness.evidence.noise import is_sentence, noise
from harness.evidence.read import TextBlock
from harness.evidence.story_root import Path

# Boxes of fewer columns and rows are cards, counters and shares as often as data.
_COLUMNS, _ROWS = 3, 3
_CELL = 60


def grids(
    blocks: Sequence[TextBlock], paths: Sequence[Path], texts: Sequence[str]
) -> Mapping[int, tuple[str, int, int]]:
    """The blocks that are cells of such a table: the path of that, and their row and column in it."""
    rows: dict[Path, list[int]] = defaultdict(list)
    for n, block in enumerate(blocks):
        if block.row < 0 and block.tag in ("div", "span", "p"):
            rows[paths[n][:-1]].append(n)
    tables: dict[Path, list[list[int]]] = defaultdict(list)
    for path, cells in rows.items():
        short = all(len(texts[n]) <= _CELL and not blocks[n].linked and not is_sentence(texts[n]) for n in cells)
        if path and len(cells) >= _COLUMNS and short:
            tables[path[:-1]].append(cells)
    found: dict[int, tuple[str, int, int]] = {}
    for path, members in tables.items():
        if len(members) >= _ROWS and len({len(cells) for cells in members}) == 1 and _of_data(members, texts):
            for row, cells in enumerate(members):
                found |= {n: (">".join(path), row, column) for column, n in enumerate(cells)}
    return found


def _of_data(rows: Sequence[Sequence[int]], texts: Sequence[str]) -> bool:
    """Whether words stand above rows of figures, none of them a market's or the weather's."""
    return _of_told([[texts[n] for n in row] for row in rows])


def _of_told(rows: Sequence[Sequence[str]]) -> bool:
    first, *others = rows
    return not any(c.isdigit() for text in first for c in text) and all(
        any(c.isdigit() for text in row[1:] for c in text) and not noise(" ".join(row)) for row in others
    )


# A row that is one line has no more characters, and two columns are enough where so many rows have them.
_LINE, _MANY = 160, 4


def lines(
    blocks: Sequence[TextBlock], paths: Sequence[Path], texts: Sequence[str], pieces: Callable[[int], Sequence[str]]
) -> frozenset[int]:
    """The blocks that are rows of such a table, each a line whose ``pieces`` stand in elements of their own: no style sets them apart."""
    beside: dict[tuple[Path, str], list[int]] = defaultdict(list)
    for n, block in enumerate(blocks):
        if block.row < 0 and block.tag in ("div", "p", "li") and not block.linked and len(texts[n]) <= _LINE:
            beside[paths[n][:-1], block.tag].append(n)
    found: set[int] = set()
    for members in beside.values():
        first, *others = members
        if len(members) < _ROWS or members != list(range(first, first + len(members))):
            continue
        if any(map(str.isdigit, texts[first])) or not all(any(map(str.isdigit, texts[n])) for n in others):
            continue
        rows = [pieces(n) for n in members]
        columns = {len(row) for row in rows}
        least = 2 if len(members) >= _MANY else _COLUMNS
        if len(columns) == 1 and min(columns) >= least and _of_told(rows):
            found.update(members)
    return frozenset(found)
