"""What of a quote's context tells where it stood: not the counters, adverts and teasers that a page shows between its paragraphs, nor a line
of no sentence that the page shows no longer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harness.evidence.noise import begins_other_matter, has_relative, is_sentence, noise
from harness.evidence.normalise import reads, weight
from harness.evidence.read import Document, folded
from harness.evidence.regions import FOREIGN, headed_regions
from harness.model.registry import TextQuote

_LINES = re.compile(r"[\r\n]+")

# Less of a line, in letters, says nothing of where else it stands, nor what a cut has left of one.
_LEAST = 6


def telling_context(document: Document, quote: TextQuote) -> TextQuote:
    """The quote with what tells where it stood as its context; paragraphs that become neighbours are parted by a line end."""
    prefix, suffix = quote.prefix, quote.suffix
    if "\n" in prefix or "\r" in prefix:
        *above, own = _LINES.split(prefix)
        kept = _told(document, above, cut=0)
        prefix = prefix if kept == above else "\n".join([*kept, own])
    if "\n" in suffix or "\r" in suffix:
        own, *below = _LINES.split(suffix)
        kept = _told(document, below, cut=len(below) - 1)
        suffix = suffix if kept == below else "\n".join([own, *kept])
    return quote if (prefix, suffix) == (quote.prefix, quote.suffix) else replace(quote, prefix=prefix, suffix=suffix)


def _told(document: Document, lines: Sequence[str], cut: int) -> list[str]:
    """The lines that are the story's; the one numbered ``cut`` may have lost its outer end."""
    regions = headed_regions(lines)
    kept = [
        line
        for number, (line, region) in enumerate(zip(lines, regions, strict=True))
        if line.strip() and region not in FOREIGN and not _is_noise(document, line.strip(), whole=number != cut)
    ]
    return kept if any(line.strip() for line in kept) else []


def _is_noise(document: Document, line: str, *, whole: bool) -> bool:
    if noise(line) or has_relative(line) or begins_other_matter(line):
        return True
    if not whole and weight(line) < _LEAST:
        return True
    if not whole or is_sentence(line) or line.endswith((".", "!", "?", "。", "！", "？")):
        return False
    return len(line) >= _LEAST and not _stands(document, line)


def _stands(document: Document, line: str) -> bool:
    """Whether the words of a line stand somewhere in the page's own text."""
    page, wanted = folded(document), reads(line)
    at = page.text.find(wanted)
    while wanted and at >= 0:
        block = document.block_at(page.original(at, at + len(wanted))[0])
        if block is None or not block.foreign:
            return True
        at = page.text.find(wanted, at + 1)
    return not wanted
