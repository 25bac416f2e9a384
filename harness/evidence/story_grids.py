"""Tables that are made of boxes: rows of as many short texts each, under a row that says what they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

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
    first, *others = ([texts[n] for n in row] for row in rows)
    return not any(c.isdigit() for text in first for c in text) and all(
        any(c.isdigit() for text in row[1:] for c in text) and not noise(" ".join(row)) for row in others
    )
