"""How many of some words each sentence of a page holds, rare words counting most: for short pages in a dictionary, for long ones, where
counting would take most of the time that a quote is looked for, in arrays. Both give the same."""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

# From so many sentences on arrays are faster, and worth loading what makes them.
MANY = 4_000

# A word of so many sentences, or of every third, finds nothing that the others do not.
_COMMON, _EVERY = 40, 3

Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Few:
    """The weight of each sentence that holds any of the words."""

    weights: dict[int, float]

    def best(self, count: int, most: int) -> list[int]:
        """The sentences that begin windows of ``count`` and hold most, best first: ``most`` of them, and all that hold as much as the last."""
        weights = self.weights
        if count > 1:
            windows: dict[int, float] = defaultdict(float)
            for place, weight in weights.items():
                for first in range(max(0, place - count + 1), place + 1):
                    windows[first] += weight
            weights = windows
        ordered = sorted(weights.values(), reverse=True)
        least = ordered[min(len(ordered), most) - 1] if ordered else 0.0
        return sorted((first for first, weight in weights.items() if weight >= least), key=lambda f: (-weights[f], f))

    def outside(self, spans: Spans, start: int, end: int) -> float:
        """The most that any sentence holds that shares no place with ``start`` to ``end``."""
        return max((w for place, w in self.weights.items() if _apart(spans[place], start, end)), default=0.0)


@dataclass(frozen=True, slots=True)
class Many:
    """The weight of every sentence, most of them 0."""

    weights: npt.NDArray[np.float64]

    def best(self, count: int, most: int) -> list[int]:
        """As `Few.best`."""
        import numpy as np

        weights = self.weights
        if count > 1:
            windows = weights.copy()
            for behind in range(1, count):
                windows[:-behind] += weights[behind:]
            weights = windows
        held = np.flatnonzero(weights)
        if not held.size:
            return []
        values = weights[held]
        least = np.partition(values, -min(values.size, most))[-min(values.size, most)]
        first = held[values >= least]
        return [int(n) for n in first[np.lexsort((first, -weights[first]))]]

    def outside(self, spans: Spans, start: int, end: int) -> float:
        """As `Few.outside`."""
        weights = self.weights
        at = int(weights.argmax())
        if _apart(spans[at], start, end):
            return float(weights[at])
        weights = weights.copy()
        while weights[at] > 0 and not _apart(spans[at], start, end):
            weights[at] = 0
            at = int(weights.argmax())
        return float(weights[at])


def _apart(span: tuple[int, int], start: int, end: int) -> bool:
    return span[1] <= start or span[0] >= end


def tally(places: Sequence[array[int]], number: int) -> Few | Many:
    """The tally of some words, each by the sentences that hold it, out of ``number`` sentences."""
    classes: dict[float, list[array[int]]] = defaultdict(list)
    for held in places:
        if len(held) <= max(_COMMON, number // _EVERY):
            classes[round(2 * math.log(1 + number / len(held))) / 2].append(held)
    if number >= MANY:
        return _many(classes, number)
    weights: dict[int, float] = {}
    for weight, lists in classes.items():
        # Counting is fast where it need not weigh: words that are about as rare are counted together.
        for place, count in Counter(chain.from_iterable(lists)).items():
            weights[place] = weights.get(place, 0.0) + weight * count
    return Few(weights)


def _many(classes: dict[float, list[array[int]]], number: int) -> Many:
    import numpy as np

    weights = np.zeros(number)
    for weight, lists in classes.items():
        joined = np.concatenate([np.frombuffer(held, dtype=f"i{held.itemsize}") for held in lists])
        weights += weight * np.bincount(joined, minlength=number)
    return Many(weights)
