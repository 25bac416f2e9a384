"""Words that became a quotation, or ceased to be one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harness.model.passage import ChangeKind

Span = tuple[int, int]

_MARK = re.compile('"')
_WORDS = re.compile(r"\w+")


def _quoted(text: str) -> list[Span]:
    """What stands between pairs of quotation marks; nothing when a mark has no partner."""
    marks = [m.start() for m in _MARK.finditer(text)]
    return [] if len(marks) % 2 else [(marks[i], marks[i + 1] + 1) for i in range(0, len(marks), 2)]


def quotation_changes(
    old: str, new: str, old_pieces: Sequence[Span], new_pieces: Sequence[Span], pairs: Mapping[int, int]
) -> list[tuple[ChangeKind, Span, Span]]:
    """The quotations of one text whose words stand in the other without the marks.

    ``pairs`` says which pieces (words and marks, by their spans) of the old text are which of the new one.
    """
    if old.count('"') % 2 or new.count('"') % 2:
        return []
    if (old.count('"') == 0) is not (new.count('"') == 0):
        full, plain = (old, new) if '"' in old else (new, old)
        said = {w for start, end in _quoted(full) for w in _WORDS.findall(full[start:end].casefold())}
        if len(said) > 1 and 2 * len(said & set(_WORDS.findall(plain.casefold()))) >= len(said):
            spans = (_quoted(full)[0][0], _quoted(full)[-1][1]), (0, 0)
            return [(ChangeKind.QUOTATION, *(spans if full is old else spans[::-1]))]
    back = {y: x for x, y in pairs.items()}
    found = _lost(_quoted(old), _quoted(new), old_pieces, new_pieces, pairs, old)
    gained = _lost(_quoted(new), _quoted(old), new_pieces, old_pieces, back, new)
    return [(ChangeKind.QUOTATION, *spans) for spans in (*found, *((b, a) for a, b in gained))]


def _lost(
    quoted: Sequence[Span],
    others: Sequence[Span],
    pieces: Sequence[Span],
    other_pieces: Sequence[Span],
    pairs: Mapping[int, int],
    text: str,
) -> list[tuple[Span, Span]]:
    found = []
    for start, end in quoted:
        inside = [
            i
            for i, (first, last) in enumerate(pieces)
            if first > start and last < end and text[first:last].strip(".,!?;:")
        ]
        there = [other_pieces[pairs[i]] for i in inside if i in pairs]
        if not there or 2 * len(there) < len(inside):
            continue
        still = sum(1 for first, last in there if any(a < first and last < b for a, b in others))
        if 2 * still < len(there):
            found.append(((start, end), (there[0][0], there[-1][1])))
    return found
