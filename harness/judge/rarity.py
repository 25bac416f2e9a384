"""How rare English words are, as a text about anything has them."""

from __future__ import annotations

import gzip
import json
from functools import lru_cache
from pathlib import Path

MODEL = Path(__file__).parent / "model"
# What a word weighs that the table lacks.
RAREST = 9.0


@lru_cache(maxsize=1)
def _table() -> dict[str, float]:
    with gzip.open(MODEL / "rarity.json.gz", "rt", encoding="utf-8") as file:
        table: dict[str, float] = json.load(file)
    return table


def rarity(stem: str) -> float:
    """The inverse document frequency of a word's stem: near 0 for “the”, 9 for what is hardly ever said."""
    return _table().get(stem, RAREST)
