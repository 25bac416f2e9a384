"""Trees weigh as the library that trained them does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from harness.judge.trees import Trees, softmax

# Written by training/judge/fixture.py: trees, rows with gaps, and what scikit-learn made of them.
FIXTURE = Path(__file__).parent / "trees.npz"


def test_scores_are_those_of_scikit_learn() -> None:
    with np.load(FIXTURE) as kept:
        parts = dict(kept)
    assert np.isnan(parts["rows"]).any()
    assert Trees(parts).scores(parts["rows"]) == pytest.approx(parts["scores"], abs=1e-9)
    one = Trees({k.removeprefix("one_"): v for k, v in parts.items() if k.startswith("one_")})
    assert softmax(one.scores(parts["rows"])) == pytest.approx(parts["probabilities"], abs=1e-9)


def test_rows_do_not_depend_on_each_other() -> None:
    with np.load(FIXTURE) as kept:
        parts = dict(kept)
    trees = Trees(parts)
    alone = np.vstack([trees.scores(row[None]) for row in parts["rows"][:7]])
    assert np.array_equal(alone, trees.scores(parts["rows"])[:7])
    assert trees.scores(np.zeros((0, 6))).shape == (0, 3)


def test_softmax_adds_up_to_one_also_for_large_scores() -> None:
    shares = softmax(np.asarray([[1000.0, 0.0, -1000.0], [0.0, 0.0, 0.0]]))
    assert shares.sum(axis=1) == pytest.approx([1, 1])
    assert shares[0, 0] == pytest.approx(1)
