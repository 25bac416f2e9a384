"""Share prices that a page puts into its story's sentences: “Norvane NRVN ▲2.90% said”. They are the market's at the time of the visit."""

from __future__ import annotations

import re
from bisect import bisect_left

from harness.evidence.patterns import later
from harness.evidence.read import Document, TextBlock

_FIGURE = r"\d[\d.,\u00a0\u202f ]*"
_UNIT = r"(?:[%％]|円|원|元|[$€£¥₽₴₩₹₺]|USD|EUR|GBP|JPY|pts?\.?)"
_ARROW = r"[▲▼△▽↑↓]"
# The letters under which a share is traded, with which way it went; before them may stand whose it is.
_QUOTED = later(
    rf"(?:[A-Z][\w.&’'-]*\s+){{0,4}}(?P<price>[A-Z][A-Z0-9.:]{{0,9}}\s*(?:{_ARROW}\s?{_FIGURE}{_UNIT}|[+−-]\s?{_FIGURE}[%％])\s*)"
)
# … or right behind whose share it is, and where it is traded.
_PRICED = later(rf"\s*{_ARROW}\s?(?:[$€£¥₩]\s?)?{_FIGURE}{_UNIT}?\s*")
_CLOSES = re.compile(r"[)）\]］]\s*$")


def live_prices(document: Document, block: TextBlock) -> list[tuple[int, int]]:
    """Where such prices stand in a block: each is an element of its own, and a link to the share's page. In a sentence's own words the same signs are a loss or an
    increase that somebody told of, and so they are in bold letters. Cost linear in the block's elements."""
    text = document.text
    if not block.linked or not any(c in "▲▼△▽↑↓+−-" for c in text[block.start : block.end]):
        return []
    starts = [span[0] for span in document.spans]
    spans = document.spans[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
    found, linked = [], 0
    for start, end, *_ in spans:
        said = text[start:end]
        quoted = _QUOTED.fullmatch(said)
        priced = _PRICED.fullmatch(said) is not None and _CLOSES.search(text[block.start : start]) is not None
        if quoted is not None or priced:
            found.append((start + quoted.start("price") if quoted else start, end))
            linked += len(said.strip())
    # A block knows how much of it is links, not where: these are all of them, or all but one other element, or none is believed.
    others = {0, *(len(text[a:b].strip()) for a, b, *_ in spans)}
    return found if any(abs(linked + other - block.linked) <= len(found) for other in others) else []


def without(text: str, start: int, end: int, holes: list[tuple[int, int]]) -> str:
    """``text`` between two offsets without what ``holes`` cut out, with single spaces."""
    kept, at = [], start
    for a, b in holes:
        if start <= a and b <= end:
            kept.append(text[at:a])
            at = b
    kept.append(text[at:end])
    return " ".join(" ".join(kept).split()) if len(kept) > 1 else " ".join(text[start:end].split())
