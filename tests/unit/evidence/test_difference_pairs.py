"""Own-written pairs of passages over seven languages, each with the kinds of change between them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from harness.evidence.difference import difference

_FILE = Path(__file__).parent / "difference_pairs.toml"


def _pairs() -> list[tuple[str, str, str, str]]:
    rows = []
    for language, table in tomllib.loads(_FILE.read_text(encoding="utf-8")).items():
        for line in table["pairs"].strip().splitlines():
            before, after, kinds = (part.strip() for part in line.split(" | "))
            rows.append((language, before, after, kinds))
    return rows


PAIRS = _pairs()


def test_there_are_enough_pairs_in_every_language() -> None:
    assert len(PAIRS) >= 150
    assert {row[0] for row in PAIRS} >= {"en", "uk", "ru", "ko", "de", "fr", "es"}


@pytest.mark.parametrize(("language", "before", "after", "kinds"), PAIRS)
@pytest.mark.parametrize("backwards", [False, True], ids=["", "backwards"])
def test_pair(language: str, before: str, after: str, kinds: str, backwards: bool) -> None:
    if backwards:
        before, after = after, before
    result = difference(before, after, language)
    expected = set(kinds.split("+"))
    assert result.changes, "two texts that differ are never unchanged"
    assert {c.kind.value for c in result.critical} == expected - {"wording", "typography", "lookalike"}
    if expected <= {"typography", "lookalike"}:
        assert {c.kind.value for c in result.changes} == expected
    for change in result.changes:
        assert before[change.before_start : change.before_end] == change.before
        assert after[change.after_start : change.after_end] == change.after
