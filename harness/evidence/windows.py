"""The stretches of a text around something, so that costly patterns look nowhere else."""

from __future__ import annotations

import re


def windows(text: str, anchor: re.Pattern[str], before: int, behind: int) -> list[tuple[int, int]]:
    """The stretches that reach so far before and behind each match of ``anchor``, none overlapping, in order."""
    found: list[tuple[int, int]] = []
    for match in anchor.finditer(text):
        start, end = max(0, match.start() - before), min(len(text), match.end() + behind)
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found
