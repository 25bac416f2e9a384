"""What every claim of the worked example must come to in each edition: the table ``expected.yaml``, typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from harness.model.registry import frozen_mapping
from harness.model.verdict import EvidenceState, Status
from harness.pressroom.editions import checked

_FILE = Path(__file__).parent / "expected.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What one claim must come to: its verdict, each evidence link's state by link key, and the codes of all findings
    that are errors or warnings, sorted."""

    verdict: Status
    links: Mapping[str, EvidenceState]
    codes: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def _table() -> dict[str, dict[str, dict[str, Any]]]:
    data: dict[str, dict[str, dict[str, Any]]] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return data


def expected(edition: str) -> Mapping[str, Expected]:
    """The expected outcome of every claim, by claim id, in the table's order. Raises ValueError for no such edition."""
    return frozen_mapping(
        {
            claim: Expected(
                verdict=Status(row["verdict"]),
                links=frozen_mapping({link: EvidenceState(state) for link, state in row["links"].items()}),
                codes=tuple(sorted(row.get("codes", ()))),
            )
            for claim, row in _table()[checked(edition)].items()
        }
    )
