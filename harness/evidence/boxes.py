"""Where on the picture of a page a passage stands."""

from __future__ import annotations

from harness.evidence.read import Document
from harness.model.layout import Box, Layout


def boxes(document: Document, layout: Layout, start: int, end: int) -> tuple[Box, ...]:
    """One box per line of the passage ``start`` to ``end`` of ``document.text``, in reading order.

    ``layout`` is the one that the document was read from. A line that the passage holds in part is cut in proportion to
    its characters, which is within a character's width for ordinary type.
    """
    cut: list[Box] = []
    for span_start, span_end, number, skipped in document.spans:
        if span_end <= start or span_start >= end:
            continue
        first = max(start, span_start) - span_start + skipped
        last = min(end, span_end) - span_start + skipped
        at = 0
        for box in layout.runs[number].boxes:
            length = box.length or len(layout.runs[number].text)
            a, b = max(first, at), min(last, at + length)
            if a < b and box.width > 0:
                share = box.width / length
                cut.append(
                    Box(x=box.x + (a - at) * share, y=box.y, width=(b - a) * share, height=box.height, length=b - a)
                )
            at += length
    return _by_line(cut)


def _by_line(cut: list[Box]) -> tuple[Box, ...]:
    """Neighbouring boxes of one line as one box."""
    merged: list[Box] = []
    for box in cut:
        last = merged[-1] if merged else None
        same_line = last is not None and abs((last.y + last.height / 2) - (box.y + box.height / 2)) < box.height / 2
        if last is not None and same_line and box.x <= last.x + last.width + box.height:
            left, top = min(last.x, box.x), min(last.y, box.y)
            right = max(last.x + last.width, box.x + box.width)
            bottom = max(last.y + last.height, box.y + box.height)
            merged[-1] = Box(x=left, y=top, width=right - left, height=bottom - top, length=last.length + box.length)
        else:
            merged.append(box)
    return tuple(merged)
