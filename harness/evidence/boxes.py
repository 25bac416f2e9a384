"""Where on the picture of a page a passage stands."""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass

from harness.evidence.read import Document
from harness.model.layout import Box, Layout

# How much the widths of a proportional face's characters differ from their mean, as a share of it, and so many deviations are reckoned with.
_UNEVEN, _DEVIATIONS = 0.45, 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a passage. ``box`` is where it stands: in the page's own measure where the passage begins or ends a stretch that the
    layout has a box of, else reckoned from the number of characters, and ``left`` and ``right`` are by how many pixels that end may lie aside.

    ``stretches`` are those boxes: the text of each, which characters of it the passage holds (from, up to), and its width.
    """

    box: Box
    left: float = 0.0
    right: float = 0.0
    stretches: tuple[tuple[str, int, int, float], ...] = ()


def boxes(document: Document, layout: Layout, start: int, end: int) -> tuple[Box, ...]:
    """One box per line of the passage ``start`` to ``end`` of ``document.text``, in reading order.

    ``layout`` is the one that the document was read from. A line that the passage holds in part is cut in proportion to its characters: in
    ordinary type that lies up to several characters' widths aside. `lines` says how far.
    """
    return tuple(line.box for line in lines(document, layout, start, end))


def lines(document: Document, layout: Layout, start: int, end: int) -> tuple[Line, ...]:
    """The same lines, and how well it is known where they stand."""
    cut: list[Line] = []
    for span_start, span_end, number, skipped in document.spans:
        if span_end <= start or span_start >= end:
            continue
        first = max(start, span_start) - span_start + skipped
        last = min(end, span_end) - span_start + skipped
        at = 0
        run = layout.runs[number]
        for box in run.boxes:
            length = box.length or len(run.text)
            a, b = max(first, at), min(last, at + length)
            if a < b and box.width > 0:
                cut.append(_part(box, run.text[at : at + length], length, a - at, b - at))
            at += length
    return _by_line(cut)


def _part(box: Box, text: str, length: int, first: int, last: int) -> Line:
    """The characters ``first`` to ``last`` of a stretch of one line."""
    share = box.width / length
    classes = [unicodedata.bidirectional(c) for c in text]
    right, left = sum(c in ("R", "AL") for c in classes), classes.count("L")
    turned = right > left
    before, behind = (length - last, first) if turned else (first, length - last)
    aside = [_aside(before, length, share), _aside(behind, length, share)]
    if right and left and (first or last < length):
        # In which order words of both directions stand nothing tells here.
        aside = [box.width, box.width]
    return Line(
        box=Box(
            x=box.x + before * share, y=box.y, width=(last - first) * share, height=box.height, length=last - first
        ),
        left=aside[0],
        right=aside[1],
        stretches=((text, first, last, box.width),),
    )


def _aside(count: int, length: int, share: float) -> float:
    """By how much the width of ``count`` of ``length`` characters may differ from their share of the width of all."""
    return _DEVIATIONS * _UNEVEN * share * math.sqrt(count * (length - count) / length)


def _by_line(cut: list[Line]) -> tuple[Line, ...]:
    """Neighbouring boxes of one line as one line."""
    merged: list[Line] = []
    for line in cut:
        last = merged[-1] if merged else None
        if last is not None and _beside(last.box, line.box):
            one, two = last.box, line.box
            left, top = min(one.x, two.x), min(one.y, two.y)
            right = max(one.x + one.width, two.x + two.width)
            bottom = max(one.y + one.height, two.y + two.height)
            merged[-1] = Line(
                box=Box(x=left, y=top, width=right - left, height=bottom - top, length=one.length + two.length),
                left=last.left if one.x <= two.x else line.left,
                right=last.right if one.x + one.width >= two.x + two.width else line.right,
                stretches=(*last.stretches, *line.stretches),
            )
        else:
            merged.append(line)
    return tuple(merged)


def _beside(last: Box, box: Box) -> bool:
    """Whether ``box`` stands in the line of ``last``."""
    same_line = abs((last.y + last.height / 2) - (box.y + box.height / 2)) < box.height / 2
    return same_line and box.x <= last.x + last.width + box.height
