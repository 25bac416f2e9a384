"""A passage that was located, as a value: its words, what stands around them, and in which part of the page."""

from __future__ import annotations

from harness.evidence.read import Document
from harness.evidence.sentences import sentence_around
from harness.evidence.surroundings import CONTEXT_LENGTH
from harness.model.passage import How, Located

# How far, in characters, a paragraph's edge may be from the passage for its neighbours to be kept as context too.
NEIGHBOUR_REACH = 320


def located_at(
    document: Document,
    start: int,
    end: int,
    how: How,
    *,
    score: float = 100.0,
    reasons: tuple[str, ...] = (),
    earlier: bool = False,
) -> Located:
    """The passage from ``start`` to ``end``, with the words around it that are kept as its context."""
    block = document.block_at(start)
    before, after = context(document, start, end)
    return Located(
        how=how,
        start=start,
        end=end,
        text=document.text[start:end],
        prefix=before,
        suffix=after,
        score=score,
        region="correction" if earlier else block.region if block else "main",
        page=block.page if block else 0,
        reasons=reasons,
    )


def context(document: Document, start: int, end: int) -> tuple[str, str]:
    """The words before and after a passage: to the ends of its sentences, at least `CONTEXT_LENGTH` characters, and where
    its paragraph is not long, the edges of the neighbouring ones as well, which tell a moved paragraph from one in place."""
    text = document.text
    first, last = sentence_around(text, start, end)
    begin = min(first, max(0, start - CONTEXT_LENGTH))
    stop = max(last, min(len(text), end + CONTEXT_LENGTH))
    line_start, line_end = _line(text, start, end)
    if start - line_start <= NEIGHBOUR_REACH:
        begin = min(begin, max(0, line_start - CONTEXT_LENGTH))
    if line_end - end <= NEIGHBOUR_REACH:
        stop = max(stop, min(len(text), line_end + CONTEXT_LENGTH))
    while 0 < begin < first and not text[begin - 1].isspace():
        begin += 1
    while last < stop < len(text) and not text[stop].isspace():
        stop -= 1
    return text[begin:start], text[end:stop]


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """The block or blocks that hold a passage, by the line ends around it."""
    stop = text.find("\n", max(end - 1, start))
    return text.rfind("\n", 0, start) + 1, len(text) if stop < 0 else stop


def sentence_text(document: Document, start: int, end: int) -> str:
    """The whole sentences that hold a passage."""
    first, last = sentence_around(document.text, start, end)
    return document.text[first:last]
