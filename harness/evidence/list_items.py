"""The numbers that a page's lists give their items, which readers see and no text holds: a ranking turned round has every word that it had.

An item's number says something where another item took its place, or where the list counts from another number. That an item came in
or went before it moves every number behind by one, which in most lists, of steps or of sources, says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from harness.evidence.normalise import reads
from harness.evidence.read import Document, TextBlock, once

# Notes and sources are numbered anew whenever another comes in.
_NOTES = re.compile(r"refer|note|cit[ae]|bibliogr|source|quelle|literat", re.IGNORECASE)
# So long is what an item is called by.
_SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item of a numbered list: its number, the words that it begins with, and where these stand in the document's text."""

    number: int
    words: str
    start: int
    end: int

    @property
    def shown(self) -> str:
        """The item as a reader sees it."""
        return f"{self.number}. {self.words}"


@once
def numbered_lists(document: Document) -> Mapping[str, list[Item]]:
    """The numbered lists of the document's own text by path, each with its items in order."""
    found: dict[str, dict[str, list[TextBlock]]] = {}
    for block in document.blocks:
        if block.item is None or block.foreign:
            continue
        steps = block.path.split(">")
        at = max((n for n, step in enumerate(steps) if re.match(r"li\b", step)), default=0)
        names = block.ancestors.split(" ")
        if at and not any(_NOTES.search(name) for name in names[max(0, at - 1) : at + 2]):
            found.setdefault(">".join(steps[:at]), {}).setdefault(">".join(steps[: at + 1]), []).append(block)
    return {path: [_item(document, blocks) for blocks in items.values()] for path, items in found.items()}


def _item(document: Document, blocks: list[TextBlock]) -> Item:
    start, end = blocks[0].start, blocks[-1].end
    number = blocks[0].item
    assert number is not None
    return Item(number=number, words=reads(document.text[start:end])[:_SHOWN], start=start, end=end)


def item_at(document: Document, offset: int) -> tuple[list[Item], Item] | None:
    """The numbered list around a place, and the item of it; ``None`` where there is none."""
    for items in numbered_lists(document).values():
        for item in items:
            if item.start <= offset < item.end:
                return items, item
    return None


def renumbered(was: tuple[list[Item], Item], now: tuple[list[Item], Item]) -> bool:
    """Whether an item has another number since others took its place, or since its list counts from another."""
    (old, one), (new, other) = was, now
    if one.number == other.number:
        return False
    kept = {i.words for i in old} & {i.words for i in new} - {one.words, other.words}
    before = {i.words for i in old if i.start < one.start} & kept
    if before != {i.words for i in new if i.start < other.start} & kept:
        return True
    same = [i.words for i in old if i.start < one.start] == [i.words for i in new if i.start < other.start]
    return same and old[0].number != new[0].number


def renumbered_items(before: Document, after: Document) -> Iterator[tuple[Item, Item]]:
    """The items whose words stand in one list of each document and that are `renumbered`; of a list that only counts from another number the first."""
    there: dict[str, list[tuple[list[Item], Item]]] = {}
    for items in numbered_lists(after).values():
        for item in items:
            there.setdefault(item.words, []).append((items, item))
    here: dict[str, int] = {}
    for items in numbered_lists(before).values():
        for item in items:
            here[item.words] = here.get(item.words, 0) + 1
    for items in numbered_lists(before).values():
        for item in items:
            found = there.get(item.words, [])
            if len(found) == 1 and here[item.words] == 1 and renumbered((items, item), found[0]):
                yield item, found[0][1]
                if [i.words for i in items] == [i.words for i in found[0][0]]:
                    break
