"""Boosted trees as plain numbers: how what the training found weighs a list of features, without the library that trained it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
# So many rows go through the trees at once, whatever is asked: all trees hold a place for each.
_ROWS = 256


class Trees:
    """Trees that each add to the score of one class; the scores become probabilities by the softmax.

    A node sends a row left where its feature is at most the threshold, a row that lacks the feature where training saw it best. The
    nodes of all trees stand in one row of arrays; ``roots[t]`` is where tree ``t`` begins, and it speaks for class ``t % classes``.
    A leaf is its own child.
    """

    def __init__(self, parts: dict[str, NDArray[Any]]) -> None:
        self._feature = parts["feature"].astype(np.int64)
        self._threshold = parts["threshold"].astype(np.float64)
        self._left = parts["left"].astype(np.int64)
        self._right = parts["right"].astype(np.int64)
        self._missing_left = parts["missing_left"].astype(bool)
        self._value = parts["value"].astype(np.float64)
        self._roots = parts["roots"].astype(np.int64)
        self._base = parts["base"].astype(np.float64)
        self._deepest = int(parts["deepest"])

    def scores(self, rows: Sequence[Sequence[float]] | Numbers) -> Numbers:
        """The raw score of every class for every row."""
        table = np.asarray(rows, dtype=np.float64)
        parts = [self._of(table[n : n + _ROWS]) for n in range(0, len(table), _ROWS)]
        return np.vstack(parts) if parts else np.zeros((0, len(self._base)))

    def _of(self, table: Numbers) -> Numbers:
        classes = len(self._base)
        lines = np.arange(len(table))[:, None]
        at = np.broadcast_to(self._roots, (len(table), len(self._roots)))
        for _ in range(self._deepest):
            values = table[lines, self._feature[at]]
            with np.errstate(invalid="ignore"):
                left = np.where(np.isnan(values), self._missing_left[at], values <= self._threshold[at])
            at = np.where(left, self._left[at], self._right[at])
        leaves = self._value[at].reshape(len(table), len(self._roots) // classes, classes)
        total: Numbers = self._base + leaves.sum(axis=1)
        return total


def load(path: Path) -> Trees:
    """The trees of a file that training wrote."""
    with np.load(path, allow_pickle=False) as parts:
        return Trees(dict(parts))


def softmax(scores: Numbers) -> Numbers:
    """Scores as probabilities, row by row."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Numbers = raised / raised.sum(axis=1, keepdims=True)
    return shares
