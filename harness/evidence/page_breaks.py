"""What stands at the head and foot of a PDF's pages, between the end of one page's text and the next one's, and which paragraphs go on there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from harness.model.layout import Layout, Run

# So many lines from either end of a page may be its head or foot.
_LINES = 2
_NUMBER = re.compile(r"\d{1,9}")
# A page's number, as it stands alone; how far in from where lines begin it stands, as a share of the longest, or by how much lower it is than a
# line of words. The figures of a text are lower themselves, for want of letters that reach up and down.
_INSET, _SMALLER = 0.25, 1.5
_LONE = re.compile(r"[\[(–—-]?\s?\d{1,4}\s?[\])–—-]?")
_ENDS = re.compile(r"[.!?…:;。！？؟۔।][\"'”’»)\]」』]*$")

# A line that goes on reaches so far, as a share of the widest of its page, and the next is set as high, but for so much.
_FULL, _AS_HIGH = 0.7, 1.15


@dataclass(frozen=True, slots=True)
class PageBreaks:
    """The blocks that are heads and feet of pages, and the runs that go on the paragraph which the page before ended in."""

    furniture: frozenset[int]
    going_on: frozenset[int]


def page_breaks(layout: Layout) -> PageBreaks:
    """How the text of a PDF goes on from page to page."""
    pages: dict[int, list[int]] = defaultdict(list)
    for number, run in enumerate(layout.runs):
        if run.visible and run.boxes and run.text.strip():
            pages[layout.blocks[run.block].page].append(number)
    furniture = _furniture(layout, pages)
    flow = {page: [n for n in numbers if layout.runs[n].block not in furniture] for page, numbers in pages.items()}
    going_on = set()
    for page, numbers in flow.items():
        before = flow.get(page - 1)
        if before and numbers and _goes_on([layout.runs[n] for n in before], layout.runs[numbers[0]]):
            going_on.add(numbers[0])
    return PageBreaks(furniture, frozenset(going_on))


def _furniture(layout: Layout, pages: dict[int, list[int]]) -> frozenset[int]:
    """Blocks at either end of a page whose words stand there on another page as well, their figures counting the pages; and numbers between
    two parts of a sentence."""
    ends = {
        (page, top): sorted(numbers, key=lambda n: layout.runs[n].boxes[0].y, reverse=not top)[:_LINES]
        for page, numbers in pages.items()
        for top in (True, False)
    }
    lines: dict[tuple[bool, int, str], list[tuple[int, tuple[int, ...]]]] = defaultdict(list)
    for (page, top), numbers in ends.items():
        for rank, n in enumerate(numbers):
            words, figures = _read(layout.runs[n])
            lines[top, rank, words].append((page, figures))
    found: set[int] = set()
    for (page, top), numbers in ends.items():
        for rank, n in enumerate(numbers):
            words, figures = _read(layout.runs[n])
            alone = words.strip(" -–—.[]") == "#" and figures == (page,)
            if not alone and not any(
                other != page and _count(figures, more, other - page) for other, more in lines[top, rank, words]
            ):
                break
            found.add(n)
    found |= _between(layout, ends, found)
    # A block that goes on with other lines holds more than that.
    kept = {layout.runs[n].block for numbers in pages.values() for n in numbers if n not in found}
    return frozenset(layout.runs[n].block for n in found) - kept


def _between(layout: Layout, ends: Mapping[tuple[int, bool], Sequence[int]], found: Set[int]) -> set[int]:
    """The numbers that stand alone, before or after the break, between two parts of a sentence that one page ends in and the next goes on, set
    smaller than its lines or away from where they begin."""
    lone = set[int]()
    for (page, top), numbers in ends.items():
        own = [n for n in numbers if n not in found]
        outer = [n for n in ends.get((page + (-1 if top else 1), not top), ()) if n not in found]
        if len(own) < 2 or not outer or not _LONE.fullmatch(layout.runs[own[0]].text.strip()):
            continue
        number, *inner = own
        before, after = (outer[0], inner[0]) if top else (inner[0], outer[0])
        first, last, box = layout.runs[after], layout.runs[before], layout.runs[number].boxes[0]
        goes_on = first.text.strip()[:1].islower() and not _ENDS.search(last.text.strip())
        # A figure of a table has its row beside it, and one that is shown large what it counts below it.
        beside = any(
            r is not layout.runs[number] and r.boxes and r.visible and layout.blocks[r.block].page == page
            and r.boxes[0].y < box.y + box.height and box.y < r.boxes[0].y + r.boxes[0].height
            for r in layout.runs
        )  # fmt: skip
        near = layout.runs[inner[0]].boxes[0]
        apart = box.x > near.x + _INSET * max(near.width, last.boxes[0].width) or _SMALLER * box.height <= near.height
        if goes_on and not beside and apart and box.height <= near.height:
            lone.add(number)
    return lone


def _read(run: Run) -> tuple[str, tuple[int, ...]]:
    """A line with its figures left open, and the figures."""
    words = " ".join(run.text.split())
    return _NUMBER.sub("#", words), tuple(int(d) for d in _NUMBER.findall(words))


def _count(one: Sequence[int], other: Sequence[int], step: int) -> bool:
    return len(one) == len(other) and all(b in (a, a + step) for a, b in zip(one, other, strict=True))


def _goes_on(before: Sequence[Run], run: Run) -> bool:
    """Whether a page's first line goes on the sentence that the last of the page before began."""
    last = before[-1]
    text, following = last.text.strip(), run.text.strip()
    if _ENDS.search(text) or not text[-1:].strip():
        return False
    if following[:1].islower():
        return True
    widest = max(r.boxes[0].width for r in before)
    high, low = sorted((last.boxes[0].height, run.boxes[0].height), reverse=True)
    return following[:1].isalnum() and last.boxes[0].width >= _FULL * widest and high <= _AS_HIGH * low
