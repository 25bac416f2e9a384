"""The edits that changes were tuned on stay named as labelled; those to measure on are enough, in enough languages."""

from __future__ import annotations

import pytest

from bench.changes import GATED, edits, measure

# Below the figures of docs/accuracy/difference.md by what one more edit named otherwise would cost.
_PRECISION, _RECALL = 0.97, 0.97


def test_there_are_enough_edits() -> None:
    tuned, measured = edits("tuned"), edits("measured")
    assert len(tuned) + len(measured) >= 1500
    assert sum(e.made == "pair" for e in (*tuned, *measured)) >= 500
    assert len({e.language for e in measured}) >= 8


@pytest.mark.full
@pytest.mark.parametrize("which", ["tuned", "measured"])
def test_changes_are_named_as_labelled(which: str) -> None:
    scores, counts = measure(edits(which), show=False)
    assert counts["unchanged"] == 0
    for kind in GATED:
        score = scores[kind, "all"]
        assert score.right / (score.right + score.wrong) >= _PRECISION, (kind, str(score))
        assert score.right / (score.right + score.missed) >= _RECALL, (kind, str(score))


@pytest.mark.parametrize("which", ["weekdays", "districts", "wires"])
def test_local_news_stays_named(which: str) -> None:
    scores, counts = measure(edits(which), show=False)
    assert counts["unchanged"] == 0
    for kind, least in {"number": 0.95, "date": 0.97, "name": 0.93, "negation": 0.88}.items():
        score = scores[kind, "all"]
        assert score.right / (score.right + score.wrong) >= least, (kind, str(score))
        assert score.right / (score.right + score.missed) >= 0.93, (kind, str(score))
