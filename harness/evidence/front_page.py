"""Front pages and lists of a section: pages that show other stories' headlines, each with a teaser, and none of their own."""

from __future__ import annotations

from bisect import bisect_right

from harness.evidence.noise import is_sentence
from harness.evidence.read import Document, TextBlock

# The ranks of the headings that teasers stand under, and how long such a headline is at least, in characters.
_RANKS = frozenset({"h2", "h3", "h4", "h5"})
_SHORTEST = 12

# With so many paragraphs of its own a page is a story, whatever it lists besides; so many linked headings are a list of stories.
_OWN_PARAGRAPHS = 3
_TEASERS = 4


def leads_on(block: TextBlock) -> bool:
    """Whether a block is a heading that leads to its story."""
    long = block.end - block.start
    return block.tag in _RANKS and long >= _SHORTEST and 10 * block.linked >= 8 * long


def teasers(document: Document) -> int:
    """How many stories a page leads to that tells none itself; 0 where it has a story of its own, or leads to none."""
    text, blocks = document.text, document.blocks
    heads = [leads_on(b) for b in blocks]
    # What stands right below a story's linked heading is its teaser.
    own = sum(
        is_sentence(text[b.start : b.end]) and not b.linked and not b.foreign and not (n and heads[n - 1])
        for n, b in enumerate(blocks)
    )
    return 0 if own >= _OWN_PARAGRAPHS else sum(heads)


def is_list(document: Document) -> bool:
    """Whether a page is a list of stories, and none itself."""
    return teasers(document) >= _TEASERS


def teased_at(document: Document, at: int) -> str:
    """The linked headline under which the words at a place of a page stand; empty where the heading over them leads nowhere."""
    blocks = document.blocks
    last = bisect_right(blocks, at, key=lambda b: b.start)
    over = next((b for b in reversed(blocks[:last]) if b.tag == "h1" or b.tag in _RANKS), None)
    return document.text[over.start : over.end] if over is not None and leads_on(over) else ""
