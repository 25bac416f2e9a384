"""What readers wrote below a story, told by how its boxes are made, whatever they are called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from harness.evidence.counters import is_count
from harness.evidence.noise import has_relative, is_relative
from harness.evidence.story_root import Path, tag_of

# A post has so many blocks at most, so many elements deep; so few of them are a thread.
_MOST, _DEPTH, _FEW = 8, 3, 2
_BOXES = frozenset({"div", "li", "article", "section"})


def posts(paths: Sequence[Path], texts: Sequence[str], noise: Sequence[str]) -> Iterator[int]:
    """The blocks, by number, of rows of boxes of which most begin with a name and a time told from now, and end with a button and how often it was
    pressed. ``noise`` says of each block why it is none of the story's, if so. Cost linear in the blocks."""
    rows: dict[Path, dict[Path, list[int]]] = defaultdict(lambda: defaultdict(list))
    for n, path in enumerate(paths):
        for depth in range(len(path), max(1, len(path) - _DEPTH), -1):
            if tag_of(path[depth - 1]) in _BOXES:
                rows[path[: depth - 1]][path[:depth]].append(n)

    def posted(members: Sequence[int]) -> bool:
        first, last = members[0], members[-1]
        named = has_relative(texts[first]) and not is_relative(texts[first])
        counted = noise[last] == "counter" and is_count(texts[last])
        return 2 < len(members) <= _MOST and last - first == len(members) - 1 and named and counted

    for boxes in rows.values():
        found = sum(map(posted, boxes.values()))
        if found >= _FEW and 2 * found > len(boxes):
            yield from (n for members in boxes.values() for n in members)
