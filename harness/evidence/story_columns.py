"""The column of boxes beside a story: what else is on, other stories, the weather. Told by how it is made, whatever it is called."""

from __future__ import annotations

from collections import Counter, defaultdict

from harness.evidence.story_blocks import HEADINGS, Blocks
from harness.evidence.story_root import Path

# How much of the prose in the story's element its text holds, and how much of it a column beside may hold.
_TEXT, _BESIDE = 0.85, 0.1

# So many boxes with a heading a column has at least, and so many blocks that lead elsewhere.
_BOXES, _LED = 2, 2


def columns(own: Blocks, root: Path, headline: int) -> frozenset[int]:
    """The blocks, by number, of elements in that at ``root``, beside the one that holds its text, with several boxes below headings of which some lead elsewhere, and with
    hardly a sentence; none where it holds the block ``headline``. A table's cells are left out. Cost linear in the blocks."""
    inside = [n for n, path in enumerate(own.paths) if path[: len(root)] == root]
    total = sum(own.prose[n] for n in inside)
    text = _text(own, inside, total)
    if not total or len(text) <= len(root):
        return frozenset()
    beside: dict[Path, list[int]] = defaultdict(list)
    for n in inside:
        path = own.paths[n]
        shared = next((d for d, (a, b) in enumerate(zip(path, text, strict=False)) if a != b), len(text))
        if shared < len(text) and len(path) > shared:
            beside[path[: shared + 1]].append(n)
    found: set[int] = set()
    for members in beside.values():
        headings = sum(own.blocks[n].tag in HEADINGS for n in members)
        led = sum(2 * own.blocks[n].linked > own.blocks[n].end - own.blocks[n].start for n in members)
        said = sum(own.prose[n] for n in members)
        if headings >= _BOXES and led >= _LED and said <= _BESIDE * total and headline not in members:
            found.update(n for n in members if n not in own.cells)
    return frozenset(found)


def _text(own: Blocks, inside: list[int], total: int) -> Path:
    """The path of the deepest element that holds most of the prose."""
    held: Counter[Path] = Counter()
    for n in inside:
        for depth in range(1, len(own.paths[n])) if own.prose[n] else ():
            held[own.paths[n][:depth]] += own.prose[n]
    return max((path for path, weight in held.items() if weight >= _TEXT * total), key=len, default=())
