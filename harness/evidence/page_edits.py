"""A page's text with something changed in it, as if the page had said so when it was read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from harness.evidence.read import Document, TextBlock

Piece = tuple[str, TextBlock]


def pieces(document: Document) -> list[Piece]:
    """The document's blocks, each with its text."""
    return [(document.text[b.start : b.end], b) for b in document.blocks]


def assembled(
    document: Document, parts: Iterable[Piece], *, hidden: str | None = None, title: str | None = None
) -> Document:
    """The document made of ``parts``, in their order. Where its text stood on the page's picture is no longer known."""
    texts: list[str] = []
    blocks: list[TextBlock] = []
    length = 0
    for text, block in parts:
        if not text.strip():
            continue
        if texts:
            length += 1
        end = length + len(text)
        blocks.append(block if (block.start, block.end) == (length, end) else replace(block, start=length, end=end))
        texts.append(text)
        length = end
    whole = "\n".join(texts)
    headline = next(
        (whole[b.start : b.end].strip() for b in blocks if b.tag == "h1" and b.region in ("main", "header")), ""
    )
    return replace(
        document,
        text=whole,
        blocks=tuple(blocks),
        headline=headline,
        hidden=document.hidden if hidden is None else hidden,
        title=document.title if title is None else title,
        spans=(),
    )


def replaced(document: Document, start: int, end: int, new: str, *, hidden: str | None = None) -> Document:
    """The document with ``new`` in place of the characters ``start`` to ``end``; a block that becomes empty goes."""
    return assembled(document, replaced_in(pieces(document), start, end, new), hidden=hidden)


def replaced_in(parts: Sequence[Piece], start: int, end: int, new: str) -> list[Piece]:
    """``parts`` of a document with ``new`` in place of its characters ``start`` to ``end``."""
    found: list[Piece] = []
    for text, block in parts:
        if block.end <= start or block.start >= end:
            found.append((text, block))
            continue
        first, last = max(start, block.start) - block.start, min(end, block.end) - block.start
        left, right = text[:first], text[last:]
        if not new and (not left or left[-1].isspace()):
            right = right.lstrip()
        found.append((left + new + right, block))
        new = ""
    return found


def block_like(document: Document, *, tag: str = "p", region: str = "main", name: str = "") -> TextBlock:
    """A block for words that the page did not have: a paragraph beside the first of its own, unless said otherwise."""
    model = next((b for b in document.blocks if b.region == "main" and b.tag == "p"), None)
    chain = model.ancestors.rsplit(" ", 1)[0] if model is not None and " " in model.ancestors else "html body"
    own = f"{tag}.{name}" if name else tag
    parent = model.path.rpartition(">")[0] if model is not None else "body"
    return TextBlock(
        start=0,
        end=0,
        tag=tag,
        path=f"{parent or 'body'}>{tag}:nth-of-type(9999)",
        region=region,
        names=own,
        ancestors=f"{chain} {own}",
    )
