"""Rows of entries beside a story, each a title and a line: what pages show there of other stories, exchanged at every visit, whatever it is
called and whether it leads anywhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from harness.evidence.noise import is_sentence, is_stamp
from harness.evidence.read import TextBlock
from harness.evidence.story_root import Path, tag_of

# A row has so many entries at least, or so few where it has more at another visit; each of so many blocks at most and so many characters; its title has fewer, and no mark of a sentence's end.
_ENTRIES, _FEW, _BLOCKS, _LENGTH, _TITLE = 3, 2, 6, 280, 100

# How many elements above a block its entry may begin.
_ABOVE = 2

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BOXES = frozenset({"li", "div", "article", "section", "a", "dl", "tr", "td", "span"})

# So many paragraphs a page has besides where a row of entries is not what it is about.
_STORY = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Where a block stands in a row: the row's element, the entry's number in it, and whether it begins the entry; ``sure`` says that the row has
    enough of them to be one whatever another visit shows, ``leads`` that one of them is a link."""

    row: str
    number: int
    opens: bool
    sure: bool
    leads: bool

    @property
    def name(self) -> str:
        """The entry's name among all of a page."""
        return f"{self.row} {self.number}"


def entries(
    blocks: Sequence[TextBlock], paths: Sequence[Path], texts: Sequence[str], prose: Sequence[int]
) -> Mapping[int, Entry]:
    """The blocks that are part of such rows, by number; none where hardly anything else is written on the page, nor of rows that lead nowhere and
    have paragraphs of the same element before and behind them, or are headed by the time of the day and most of what the page says."""
    found: dict[int, Entry] = {}
    said: dict[Path, list[int]] = defaultdict(list)
    for n, weight in enumerate(prose):
        if weight:
            said[paths[n][:-1]].append(n)
    for row, members in _rows(blocks, paths, texts):
        leads = any(_leads(blocks[n]) for entry in members for n in entry)
        beside = said.get(row[:-1], ())
        if not leads and beside and beside[0] < members[0][0] and members[-1][-1] < beside[-1]:
            continue  # a list of the story's own, among its paragraphs
        timed = not leads and 2 * sum(is_stamp(texts[entry[0]]) for entry in members) > len(members)
        if timed and 2 * sum(prose[n] for entry in members for n in entry) > sum(prose):
            continue  # a report minute by minute
        if found.keys() & {n for entry in members for n in entry}:
            continue
        for number, entry in enumerate(members):
            # Where the title is a link all of an entry is of what that leads to.
            led = _leads(blocks[entry[0]])
            for n in entry:
                found[n] = Entry(
                    row=">".join(row),
                    number=number,
                    opens=led or n == entry[0],
                    sure=len(members) >= _ENTRIES,
                    leads=leads,
                )
    written = sum(1 for n, weight in enumerate(prose) if weight and not (n in found and found[n].sure))
    return found if written >= _STORY else {}


def _rows(
    blocks: Sequence[TextBlock], paths: Sequence[Path], texts: Sequence[str]
) -> list[tuple[Path, list[list[int]]]]:
    boxes: dict[Path, dict[Path, list[int]]] = defaultdict(lambda: defaultdict(list))
    flat: dict[Path, list[int]] = defaultdict(list)
    for n, path in enumerate(paths):
        for depth in range(len(path), max(1, len(path) - 1 - _ABOVE), -1):
            if tag_of(path[depth - 1]) in _BOXES:
                boxes[path[: depth - 1]][path[:depth]].append(n)
        flat[path[:-1]].append(n)
    rows = []
    for row, held in boxes.items():
        # A story stands in an article beside those of its page's other stories.
        small = {
            box: members for box, members in held.items() if tag_of(box[-1]) != "article" or len(members) <= _BLOCKS
        }
        members = list(small.values())
        if len(members) >= _FEW and len({tag_of(box[-1]) for box in small}) == 1 and _alike(members, blocks, texts):
            rows.append((row, members))
            continue
        # Beside a label, or the story itself, those of which each begins with a link.
        for tag in {tag_of(box[-1]) for box in held}:
            titled = [m for box, m in held.items() if tag_of(box[-1]) == tag and _leads(blocks[m[0]]) and len(m) > 1]
            if len(titled) >= _ENTRIES and _alike(titled, blocks, texts):
                rows.append((row, titled))
    for row, below in flat.items():
        pairs = [below[at : at + 2] for at in range(0, len(below), 2)]
        led = all(len(p) == 2 and _leads(blocks[p[0]]) and not blocks[p[1]].linked for p in pairs)
        if led and len(pairs) >= _FEW and _alike(pairs, blocks, texts):
            rows.append((row, pairs))
    return rows


def _leads(block: TextBlock) -> bool:
    return block.linked * 10 >= 8 * max(1, block.end - block.start)


def _alike(members: Sequence[Sequence[int]], blocks: Sequence[TextBlock], texts: Sequence[str]) -> bool:
    """Whether entries are made alike: a title that is no sentence, and a line or two."""
    if any(not 2 <= len(entry) <= _BLOCKS for entry in members):
        return False
    if any(entry[-1] - entry[0] != len(entry) - 1 for entry in members):
        return False
    for entry in members:
        title = texts[entry[0]]
        if blocks[entry[0]].tag in _HEADINGS and not _leads(blocks[entry[0]]):
            return False  # a section of the story
        if len(title) > _TITLE or title.rstrip().endswith((".", "。", "।", ":", "：")):
            return False
        if sum(len(texts[n]) for n in entry) > _LENGTH or any(blocks[n].row >= 0 for n in entry):
            return False
    shapes = [tuple(blocks[n].tag for n in entry) for entry in members]
    common = max(shapes, key=shapes.count)
    told = sum(any(is_sentence(texts[n]) for n in entry[1:]) for entry in members)
    return 3 * shapes.count(common) >= 2 * len(shapes) and 2 * told >= len(members)
