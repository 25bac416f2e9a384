"""What wraps a page as a whole, and what part of the page an element is when that is left aside."""

from __future__ import annotations

from collections import Counter

from harness.evidence.regions import region
from harness.model.layout import Layout

# An element with this share of a page's text wraps the page, whatever its name says.
_WRAPS = 0.6


def wrappers(layout: Layout) -> frozenset[tuple[str, ...]]:
    """The elements, each with its ancestors, that hold most of what the page shows, or a headline and most of what leads nowhere: a menu may
    be longer than the story."""
    lengths: Counter[int] = Counter()
    linked: Counter[int] = Counter()
    for run in layout.runs:
        if run.visible:
            lengths[run.block] += len(run.text)
            if run.link:
                linked[run.block] += len(run.text)
    chains: dict[tuple[str, ...], tuple[int, int]] = {}
    headed: set[tuple[str, ...]] = set()
    for block in layout.blocks:
        if not (length := lengths[block.id]):
            continue
        if block.tag == "h1":
            headed.update(block.ancestors[:depth] for depth in range(1, len(block.ancestors)))
        before, before_linked = chains.get(block.ancestors, (0, 0))
        chains[block.ancestors] = before + length, before_linked + linked[block.id]
    held: Counter[tuple[str, ...]] = Counter()
    led: Counter[tuple[str, ...]] = Counter()
    for ancestors, (length, of_links) in chains.items():
        for depth in range(1, len(ancestors) + 1):
            held[ancestors[:depth]] += length
            led[ancestors[:depth]] += of_links
    total = sum(lengths.values())
    told = total - sum(linked.values())
    return frozenset(
        [
            *(names for names, length in held.items() if length >= _WRAPS * total),
            *(names for names in headed if held[names] - led[names] >= _WRAPS * told),
        ]
    )


def region_of(ancestors: tuple[str, ...], wide: frozenset[tuple[str, ...]]) -> str:
    """What part of the page an element is, the ``wide`` `wrappers` of its page left aside."""
    depth = next((depth for depth in range(len(ancestors), 0, -1) if ancestors[:depth] in wide), 0)
    return region(ancestors, depth)
