"""The newest two outsiders' texts: passages stay found, and what changed in them stays named."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from bench import outside_fifth, outside_fourth
from bench.evaluator import Score
from bench.outside_second import KINDS, Case
from harness.evidence.answer import answer
from harness.evidence.plain import read_plain

_Halves = Callable[[], tuple[list[Case], list[Case]]]
# Every sixth case, so bounds are a little wider: all of them take minutes, and the benches measure all of them.
_STEP = 6
_FOURTH, _FIFTH = cache(outside_fourth.generate), cache(outside_fifth.generate)


@pytest.mark.parametrize(
    ("generate", "counts", "facts"),
    [(_FOURTH, (1666, 2016), 2131), (_FIFTH, (3253, 3293), 3974)],
)
def test_there_are_as_many_cases_as_were_frozen(generate: _Halves, counts: tuple[int, int], facts: int) -> None:
    near, apart = generate()
    assert (len(near), len(apart)) == counts
    assert sum(case.sort == "fact" for case in (*near, *apart)) == facts


@pytest.mark.full
@pytest.mark.parametrize(
    ("generate", "most", "precision", "recall"),
    [(_FOURTH, 4, 0.95, 0.9), (_FIFTH, 9, 0.95, 0.93)],
)
def test_the_first_half_stays_right(generate: _Halves, most: int, precision: float, recall: float) -> None:
    scores = {kind: Score() for kind in KINDS.values()}
    wrong = lied = 0
    for case in generate()[0][::_STEP]:
        found = answer(read_plain(case.text), case.quote)
        wrong += found.status.value not in case.statuses
        lied += case.sort == "fact" and found.status.value in ("found", "moved")
        told = {c.kind.value for c in found.changes} & set(scores) if case.place else set()
        for kind, score in scores.items():
            score.add(kind in case.kinds, kind in told)
    assert lied == 0
    assert wrong <= most
    for kind, score in scores.items():
        assert score.right / (score.right + score.extra) >= precision, (kind, str(score))
        assert score.right / (score.right + score.missed) >= recall, (kind, str(score))
