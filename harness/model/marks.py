"""Marks of claims and baselines: equal for equal ones, so that what was kept for one is found again.

To make one costs as much as to judge a simple claim, so they are kept with the registry. One that is kept stands for its very object alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from harness.model.plain import to_plain
from harness.model.registry import Baseline, Claim


def mark_of(value: Any) -> str:
    """What is equal for equal values of one of the model's types, and for no others."""
    try:
        text = json.dumps(to_plain(value), separators=(",", ":"))
    except (TypeError, ValueError):
        text = repr(value)
    return hashlib.sha256(f"{type(value).__name__} {text}".encode("utf-8", "surrogatepass")).hexdigest()


class Marks:
    """The marks of claims and baselines, made when they are first asked for."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Any, str]] = {}

    def of_claim(self, claim: Claim) -> str:
        """The mark of a claim."""
        return self._of(claim)

    def of_baseline(self, baseline: Baseline) -> str:
        """The mark of a baseline."""
        return self._of(baseline)

    def note(self, values: Iterable[Any], marks: Iterable[Any]) -> None:
        """Take ``marks`` for those of ``values``, claims or baselines. Raises ValueError when they are no marks, or not as many."""
        for value, mark in zip(values, marks, strict=True):
            if type(mark) is not str or len(mark) != 64:
                raise ValueError(f"{mark!r} is no mark")
            self._known[id(value)] = (value, mark)

    def join(self, others: Marks) -> None:
        """Take the marks that ``others`` knows as well."""
        self._known |= others._known

    def _of(self, value: Any) -> str:
        known = self._known.get(id(value))
        if known is None:
            known = self._known[id(value)] = (value, mark_of(value))
        return known[1]
