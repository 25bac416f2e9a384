"""The fourth outsider's reports: passages stay found, and what changed in them stays named."""

from __future__ import annotations

import pytest

from bench.evaluator import Score
from bench.outside_fourth import generate
from bench.outside_second import KINDS
from harness.evidence.answer import answer
from harness.evidence.plain import read_plain


def test_there_are_as_many_cases_as_were_frozen() -> None:
    near, apart = generate()
    assert (len(near), len(apart)) == (1666, 2016)
    assert sum(case.sort == "fact" for case in (*near, *apart)) == 2131


@pytest.mark.full
def test_the_first_half_stays_right() -> None:
    scores = {kind: Score() for kind in KINDS.values()}
    wrong = lied = 0
    for case in generate()[0]:
        found = answer(read_plain(case.text), case.quote)
        wrong += found.status.value not in case.statuses
        lied += case.sort == "fact" and found.status.value in ("found", "moved")
        told = {c.kind.value for c in found.changes} & set(scores) if case.place else set()
        for kind, score in scores.items():
            score.add(kind in case.kinds, kind in told)
    assert lied == 0
    assert wrong <= 28
    for kind, score in scores.items():
        assert score.right / (score.right + score.extra) >= 0.97, (kind, str(score))
        assert score.right / (score.right + score.missed) >= 0.92, (kind, str(score))
