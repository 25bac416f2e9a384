"""What differs between two visits to a page although nothing was edited: adverts, teasers, counters, clocks.

Pages ask for it by name (``noise.advert()``), always outside the story's own text. The words stand in
``sites/_noise.yaml``, by language.
"""

from __future__ import annotations

import random
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

_FILE = Path(__file__).parent / "sites" / "_noise.yaml"


@lru_cache(maxsize=1)
def _words() -> dict[str, dict[str, Any]]:
    words: dict[str, dict[str, Any]] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return words


class Noise:
    """The noise of one visit: equal seeds give equal noise."""

    def __init__(self, seed: str, edition: str) -> None:
        self._random = random.Random(seed)
        self._edition = edition

    def advert(self, language: str) -> dict[str, str]:
        """An advertisement: ``name``, ``line`` and a ``hue`` from 0 to 359."""
        advert = self._random.choice(_words()[language]["adverts"])
        return {"name": advert[0], "line": advert[1], "hue": str(self._random.randrange(360))}

    def related(self, language: str, count: int = 4) -> list[str]:
        """``count`` headlines of other stories, in any order."""
        return self._random.sample(_words()[language]["related"], count)

    def comments(self, language: str, count: int = 3) -> list[dict[str, str]]:
        """``count`` readers' comments, in any order: ``name``, ``text``, ``ago``."""
        chosen = self._random.sample(_words()[language]["comments"], count)
        return [{"name": name, "text": text, "ago": self.ago(language)} for name, text in chosen]

    def ago(self, language: str) -> str:
        """A relative time, such as “12 minutes ago”."""
        return str(_words()[language]["ago"]).format(self._random.randrange(3, 58))

    def today(self, language: str) -> str:
        """The date in the masthead: it belongs to the edition, not to the visit."""
        return str(_words()[language]["today"][self._edition])

    def number(self, low: int, high: int) -> int:
        """A counter's value from ``low`` to ``high``."""
        return self._random.randint(low, high)
