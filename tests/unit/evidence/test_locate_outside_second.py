"""The cases of somebody who did not know the rules: all passages stay found, none altered is called unchanged, and what changed stays named."""

from __future__ import annotations

import pytest

from bench.evaluator import Score
from bench.outside_second import KINDS, generate
from harness.evidence.answer import answer
from harness.evidence.plain import read_plain


def test_there_are_as_many_cases_as_were_frozen() -> None:
    near, apart = generate()
    assert (len(near), len(apart)) == (1125, 1171)
    assert sum(case.sort == "fact" for case in (*near, *apart)) == 1119
    assert len({case.language for case in (*near, *apart)}) == 22


@pytest.mark.full
def test_the_first_half_stays_right() -> None:
    scores = {kind: Score() for kind in KINDS.values()}
    # Every third case: the bench measures all of them.
    for case in generate()[0][::3]:
        found = answer(read_plain(case.text), case.quote)
        assert found.status.value in case.statuses, case
        told = {c.kind.value for c in found.changes} & set(scores) if case.place else set()
        for kind, score in scores.items():
            score.add(kind in case.kinds, kind in told)
    for kind, (precision, recall) in {
        "number": (0.95, 0.99),
        "date": (0.97, 0.99),
        "name": (0.98, 0.97),
        "negation": (0.95, 0.97),
    }.items():
        score = scores[kind]
        assert score.right / (score.right + score.extra) >= precision, (kind, str(score))
        assert score.right / (score.right + score.missed) >= recall, (kind, str(score))
