"""The labelled cases of what newsrooms meet: what docs/accuracy says of them still holds."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def bench() -> Any:
    spec = importlib.util.spec_from_file_location("bench_contradictions", ROOT / "bench/contradictions.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("name", "least"), [("tune", 300), ("apart", 300)])
def test_precision_and_recall(bench: Any, name: str, least: int) -> None:
    found, outcomes = bench.figures(name)
    assert found.cases >= least
    assert found.contradictions >= found.cases / 3
    assert found.precision >= 0.98, outcomes
    assert found.recall >= 0.85, outcomes


def test_the_two_sets_share_no_case(bench: Any) -> None:
    tune, apart = ({case.text for case in bench.cases(name)} for name in ("tune", "apart"))
    assert not tune & apart
    assert len(tune) == len(bench.cases("tune"))


def test_the_page_says_what_the_command_gives(bench: Any) -> None:
    page = (ROOT / "docs/accuracy/contradictions.md").read_text(encoding="utf-8")
    assert bench.section() in page


def test_the_front_page_says_the_same(bench: Any) -> None:
    page = (ROOT / "docs/accuracy.md").read_text(encoding="utf-8")
    found, _ = bench.figures("apart")
    said = f"{found.found} of {found.contradictions} found, {found.false} false alarms in {found.cases} cases"
    assert said in page
