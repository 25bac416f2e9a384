"""The rows of the data folder, and which pages are kept from the cross-encoder's training."""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path

LABELS = ("SUPPORTS", "REFUTES", "NOT ENOUGH INFO")


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a file of JSON lines, gzipped or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def kept_for_choosing(page: str) -> bool:
    """True for one page in ten: the last layer and the calibration are fitted there, the cross-encoder's weights never."""
    return int(hashlib.md5(("choose:" + page).encode()).hexdigest(), 16) % 10 == 0
