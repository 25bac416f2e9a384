"""The page's own words among the bare text of a story: a cell or an element that holds headline, date, counter, buttons and text at once, with line breaks between them."""

from __future__ import annotations

import re
from bisect import bisect_left

from harness.evidence.byline import date_spans
from harness.evidence.noise import surely_noise
from harness.evidence.read import Document, TextBlock
from harness.evidence.read_also import reads_also
from harness.evidence.sentences import ended

# What holds text of its own in such pages; a paragraph's words are its own.
_BARE = frozenset({"td", "div", "body", "center", "section", "article", "main"})
# A line of the page's own is no longer than this, in characters, and so many stand beside one another where no sentence ends before them.
_LONGEST, _TOGETHER = 90, 3
# … nor one that leads elsewhere than this; its label ends so where the title is an element of its own, all that is linked but for so many signs.
_LEADING, _LABEL_ENDS, _SLIP = 140, (":", "：", "»", "→"), 2
# A line with nothing beside it is no line of several.
_PARTED = 2
_WORDS = re.compile(r"[^\W\d_]+")


def strays(document: Document, block: TextBlock) -> list[tuple[int, int]]:
    """Where such words stand in a block: elements that are counters, buttons or labels, beside one another or a date, behind what ended or before what ends it. What
    stands within a sentence is the sentence's. Cost linear in the block's elements."""
    if block.tag not in _BARE and block.tag != "p":
        return []
    text = document.text
    starts = [span[0] for span in document.spans]
    spans = document.spans[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
    lines = [(a, b) for a, b, *_ in spans if text[a:b].strip()]
    leading = _leading(text, block, lines)
    if block.tag == "p" or len(lines) < _TOGETHER:
        return leading
    told = [_kind(document, a, b) for a, b in lines]
    found: list[tuple[int, int]] = leading
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and told[end]:
            end += 1
        if end > at:
            behind = at > 0 and ended(text[slice(*lines[at - 1])].strip())
            last = end == len(lines)
            beside = end - at >= _TOGETHER
            if (behind and last) or (beside and (last or _begins(text[slice(*lines[end])]))):
                found += [lines[n] for n in range(at, end) if told[n] == "noise"]
        at = max(end, at + 1)
    return found


def _leading(text: str, block: TextBlock, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The lines of a block that lead to another text, each an element of its own with the title behind its label, or that in a link of its own behind the label: what
    stands before them ended, and what stands behind them begins anew."""
    found: list[tuple[int, int]] = []
    for n, (a, b) in enumerate(lines):
        label = text[a:b].strip()
        begins = not n or ended(text[slice(*lines[n - 1])].strip())
        if not begins or len(label) > _LEADING or not reads_also(label) or len(lines) < _PARTED:
            continue
        last = n + 1 if label.endswith(_LABEL_ENDS) and n + 1 < len(lines) else n
        title = text[slice(*lines[last])].strip()
        led = last == n or (len(title) <= _LEADING and abs(block.linked - len(title)) <= _SLIP)
        more = last + 1 == len(lines) or _begins(text[slice(*lines[last + 1])])
        if led and more and len(title) > len(_LABEL_ENDS):
            found += lines[n : last + 1]
    return found


def _kind(document: Document, start: int, end: int) -> str:
    said = " ".join(document.text[start:end].split())
    if len(said) > _LONGEST:
        return ""
    if surely_noise(said):
        return "noise"
    days = date_spans(said, document.language)
    if days and not _WORDS.search(said[: days[0][0]] + said[max(b for _, b in days) :]):
        return "date"
    return ""


def _begins(text: str) -> bool:
    """Whether an element may begin a line."""
    return not text.strip()[0].islower()
