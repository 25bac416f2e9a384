"""Raised figures of a PDF, which its text holds as plain ones: those of notes (“12,000³ soldiers”) and of powers. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from statistics import median

from harness.capture.pdf_seen import Box

# Figures, with what stands between those of several notes.
_FIGURES = re.compile(r"\d(?:[\d,–-]{0,5}\d)?")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

# Raised is what stands so far above the line's foot and is set in so much smaller type at most, as parts of the height of the type beside it.
_ABOVE, _SMALLER = 0.12, 0.92

# What makes a fraction of raised figures and others.
_FRACTION = tuple("/⁄∕")

# How far apart two letters of one line are at most, and within one word, as parts of the height of the type.
_NEAR, _WITHIN = 0.5, 0.15


def joined(
    letters: Sequence[str], boxes: Sequence[Box], height: Callable[[int], float]
) -> tuple[list[str], list[Box], list[int]]:
    """A page's letters, their boxes, and the place that each had, without the line ends that the library of PDFs finds beside a raised figure."""
    kept: list[tuple[str, Box, int]] = []
    n, total = 0, len(letters)
    while n < total:
        if letters[n] not in "\r\n":
            kept.append((letters[n], boxes[n], n))
            n += 1
            continue
        end = next((m for m in range(n, total) if letters[m] not in "\r\n"), total)
        gap = _beside_raised(letters, boxes, height, n, end)
        if gap is None:
            kept += [(letters[m], boxes[m], m) for m in range(n, end)]
        elif gap > _WITHIN and not kept[-1][0].isspace() and not letters[end].isspace():
            kept.append((" ", boxes[n], n))
        n = end
    return [k[0] for k in kept], [k[1] for k in kept], [k[2] for k in kept]


def _beside_raised(
    letters: Sequence[str], boxes: Sequence[Box], height: Callable[[int], float], start: int, end: int
) -> float | None:
    """How far the letter behind a line end is from the one before it, as part of the height of the type, where one of the two is a raised figure
    beside the other; else ``None``."""
    last = next((m for m in range(start - 1, max(-1, start - 4), -1) if not letters[m].isspace()), None)
    first = next((m for m in range(end, min(len(letters), end + 3)) if not letters[m].isspace()), None)
    if last is None or first is None or letters[last] in "\r\n" or letters[first] in "\r\n":
        return None
    if not (letters[last].isdigit() or letters[first].isdigit()):
        return None
    size = max(height(last), height(first))
    gap = (boxes[first][0] - boxes[last][2]) / max(size, 1.0)
    if not -_WITHIN < gap < _NEAR:
        return None
    for figure, other in ((first, last), (last, first)):
        higher = (boxes[figure][1] - boxes[other][1]) / max(size, 1.0)
        if letters[figure].isdigit() and height(figure) <= _SMALLER * height(other) and _ABOVE < higher < 1:
            return gap
    return None


def with_raised(text: str, boxes: Sequence[Box], height: Callable[[int], float]) -> str:
    """A line of text with its raised figures as such; ``boxes`` are its letters', from the page's foot, and ``height`` gives that of the type of one
    of them by its place in the line."""
    feet = [boxes[n][1] for n, letter in enumerate(text) if letter.isalnum()]
    if len(feet) < 2 or not _FIGURES.search(text):
        return text
    foot, least = median(feet), _ABOVE * median(boxes[n][3] - boxes[n][1] for n, c in enumerate(text) if c.isalnum())
    high = [letter.isalnum() and boxes[n][1] > foot + least for n, letter in enumerate(text)]
    if not any(map(bool.__and__, high, map(str.isdigit, text))):
        return text
    plain = next((n for n, letter in enumerate(text) if letter.isalnum() and not high[n]), None)
    for start, end in _stretches(text, high) if plain is not None else ():
        beside = next((n for n in range(start - 1, -1, -1) if text[n].isalnum() and not high[n]), plain)
        size = height(beside) if beside is not None else 0.0
        small = all(
            height(n) <= _SMALLER * size and boxes[n][1] > foot + _ABOVE * size for n in range(start, end) if high[n]
        )
        if small and _FIGURES.fullmatch(text[start:end]) and not text[end:].lstrip().startswith(_FRACTION):
            text = text[:start] + text[start:end].translate(_RAISED) + text[end:]
    return text


def _stretches(text: str, high: Sequence[bool]) -> list[tuple[int, int]]:
    """Where letters and figures that stand high follow each other, with nothing between them but what parts the numbers of notes."""
    found: list[tuple[int, int]] = []
    places = [n for n, is_high in enumerate(high) if is_high]
    if not places:
        return found
    start = places[0]
    for last, n in pairwise([*places, len(text) + 9]):
        between = text[last + 1 : n]
        if n > len(text) or (between and between not in (",", "–", "-")):
            found.append((start, last + 1))
            start = n
    return found
