"""Whether a page says words itself, or within quotation marks as what somebody said or what once stood there."""

from __future__ import annotations

from harness.evidence.normalise import reads
from harness.evidence.patterns import later
from harness.evidence.read import Document
from harness.model.registry import TextQuote

_QUOTATION = later(r"“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』|\"[^\"\n]*\"")

_OPENING, _CLOSING = '“„«»「『"', '”“»«」』"'

# So many letters outside of its quotation marks does a paragraph have that tells whose words these are; a pulled quotation has none.
_TELLING, _TELLING_SIGNS = 8, 3

# So much of the context, in characters, is looked for right beside the words.
_BESIDE = 16

_BARE = " \"'.,:;"

# A paragraph is looked at so far, in characters, before and behind the words.
_REACH = 600


def quoted_by_page(document: Document, start: int, end: int) -> bool:
    """Whether the words stand within quotation marks, in a paragraph that says something outside of these."""
    block = document.block_at(start)
    if block is None:
        return False
    first, last = max(block.start, start - _REACH), min(block.end, end + _REACH)
    paragraph = document.text[first:last]
    if not any(mark in paragraph for mark in _OPENING):
        return False
    inside = any(first + m.start() < start and end < first + m.end() for m in _QUOTATION.finditer(paragraph))
    if not inside:
        return False
    outside = [c for c in _QUOTATION.sub("", paragraph) if c.isalpha()]
    return len(outside) >= (_TELLING_SIGNS if any(c >= "⺀" for c in outside) else _TELLING)


def in_own_voice(quote: TextQuote) -> bool:
    """Whether the context that was given shows that the words stood in no quotation marks; without context nothing shows it."""
    before, after = quote.prefix.rpartition("\n")[2], quote.suffix.partition("\n")[0]
    if not before.strip() and not after.strip():
        # The paragraph's edges, if a neighbour was given.
        return bool(quote.prefix.strip() or quote.suffix.strip()) and quote.exact.strip()[:1] not in tuple(_OPENING)
    left, right = _QUOTATION.sub("", before), _QUOTATION.sub("", after)
    return not any(c in _OPENING for c in left) and not any(c in _CLOSING for c in right)


def stands_beside(document: Document, quote: TextQuote, start: int, end: int) -> bool:
    """Whether the inner end of either side of the context stands right beside the words, quotation marks and spaces apart."""
    before, after = reads(quote.prefix).rstrip(_BARE), reads(quote.suffix).lstrip(_BARE)
    text = document.text
    left = reads(text[max(0, start - 2 * _BESIDE) : start]).rstrip(_BARE)
    right = reads(text[end : end + 2 * _BESIDE]).lstrip(_BARE)
    return (bool(before) and left.endswith(before[-_BESIDE:])) or (bool(after) and right.startswith(after[:_BESIDE]))
