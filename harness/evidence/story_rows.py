"""The rows of the tables of a story, without those that a page shows of itself: how often it was read, who posts, rates and the weather."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from harness.evidence.noise import is_sentence, noise, surely_noise
from harness.evidence.story_blocks import FIGURED, Blocks
from harness.evidence.story_parts import Row
from harness.evidence.story_root import Path


def table_rows(
    own: Blocks, rows: Mapping[tuple[str, int], Sequence[int]], root: Path, first: int, headline: int | None
) -> tuple[Row, ...]:
    """The story's own of ``rows``, which are blocks' numbers by table and row. ``first`` is the first paragraph, ``root`` the element of all of them. Cost
    linear in the blocks."""
    inside = [n for n, path in enumerate(own.paths) if path[: len(root)] == root]
    last = max((n for n in inside if own.prose[n]), default=first)
    begins = first if headline is None else headline
    headed = {own.table(n) for n, block in enumerate(own.blocks) if block.tag == "th"}
    found = [(_row(own, table, _uncounted(own, cells)), cells) for (table, _), cells in rows.items()]
    # Several figures with their words are facts, and one that looks like a counter is one of them.
    figures = Counter(row.table for row, _ in found if _figure(row))
    within = set(inside)

    def of_page(row: Row, cells: Sequence[int]) -> bool:
        if row.table in headed:
            return False
        text = " ".join(row.cells)
        if (cells[-1] < begins or cells[0] > last) and cells[0] not in within:
            return noise(text) in ("market", "weather", "counter")
        counts = surely_noise(text) in ("counter", "clock") and not figures[row.table]
        return counts or any(map(_counts_itself, row.cells))

    return tuple(row for row, cells in found if not of_page(row, cells))


def _figure(row: Row) -> bool:
    text = " ".join(row.cells)
    return FIGURED.fullmatch(text) is not None and not noise(text)


def _counts_itself(cell: str) -> bool:
    """Whether a cell is a counter with its word, so that its row is of other pages, or of who posts: “333 replies”, “jane Posts: 311”."""
    return surely_noise(cell) == "counter" and any(map(str.isalpha, cell)) and any(map(str.isdigit, cell))


def _uncounted(own: Blocks, cells: Sequence[int]) -> Sequence[int]:
    """The cells of a row without those that count who posts, where another cell is a sentence: what was posted."""
    if not any(is_sentence(own.texts[n]) for n in cells):
        return cells
    return [n for n in cells if not _counts_itself(own.texts[n])] or cells


def _row(own: Blocks, table: str, cells: Sequence[int]) -> Row:
    joined: dict[int, tuple[str, tuple[int, int]]] = {}
    for n in cells:
        block = own.blocks[n]
        column = own.column(n)
        text, span = joined.get(column, ("", (block.start, block.end)))
        joined[column] = (f"{text} {own.texts[n]}".strip(), (span[0], block.end))
    columns = sorted(joined)
    return Row(
        table=table,
        cells=tuple(joined[c][0] for c in columns),
        spans=tuple(joined[c][1] for c in columns),
    )
