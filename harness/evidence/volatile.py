"""What a page changes by itself: parts that differ between two captures minutes apart, learned so that a comparison can mask them.

A mask is a set of block paths. It never covers a block that a claim rests on: what is cited is always compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Set
from dataclasses import dataclass
from difflib import SequenceMatcher

from harness.evidence.read import Document, TextBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockChange:
    """One block that differs: its text before and after, ``None`` where it is not there, and its path on either side."""

    before: str | None
    after: str | None
    before_path: str
    after_path: str

    @property
    def paths(self) -> frozenset[str]:
        """The paths that it has on either side."""
        return frozenset(path for path in (self.before_path, self.after_path) if path)


def changes(old: Document, new: Document) -> tuple[BlockChange, ...]:
    """The blocks that differ between two documents, in page order.

    Blocks are aligned by their text, so that one that was inserted above does not make all below it differ. A block that
    changed is paired with the one that took its place.
    """
    before, after = _texts(old), _texts(new)
    found: list[BlockChange] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            continue
        gone, come = list(range(i, j)), list(range(k, m))
        for n in range(max(len(gone), len(come))):
            a = gone[n] if n < len(gone) else None
            b = come[n] if n < len(come) else None
            found.append(
                BlockChange(
                    before=before[a] if a is not None else None,
                    after=after[b] if b is not None else None,
                    before_path=old.blocks[a].path if a is not None else "",
                    after_path=new.blocks[b].path if b is not None else "",
                )
            )
    return tuple(found)


def volatile_paths(pairs: Iterable[tuple[Document, Document]]) -> frozenset[str]:
    """The paths of the blocks that differ in at least half of the pairs, each of two captures so close that the page stood still.

    Half, because an edit may fall between two captures once, and what a page changes of itself it changes every time.
    """
    counts: Counter[str] = Counter()
    number = 0
    for old, new in pairs:
        number += 1
        counts.update({path for change in changes(old, new) for path in change.paths})
    return frozenset(path for path, times in counts.items() if 2 * times >= number)


def passage_paths(document: Document, spans: Iterable[tuple[int, int]]) -> frozenset[str]:
    """The paths of the blocks that the passages at ``spans`` stand in: no mask may cover these."""
    return frozenset(
        block.path for start, end in spans for block in document.blocks if block.start < end and block.end > start
    )


def masked(found: Iterable[BlockChange], volatile: Set[str], kept: Set[str]) -> tuple[BlockChange, ...]:
    """The changes that a mask of ``volatile`` paths leaves to be seen; it never covers a path of ``kept``."""
    return tuple(c for c in found if c.paths & kept or not c.paths <= volatile)


def _texts(document: Document) -> list[str]:
    return [_text(document, block) for block in document.blocks]


def _text(document: Document, block: TextBlock) -> str:
    return " ".join(document.text[block.start : block.end].split())
