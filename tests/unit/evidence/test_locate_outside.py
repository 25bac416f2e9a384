"""The set that an outside evaluator wrote is read whole, and its spans point at their passages."""

from __future__ import annotations

import hashlib
import json

from bench.outside import ARTICLES, A, B, generate


def test_the_cases_are_those_that_were_frozen() -> None:
    near, apart = generate()
    assert (len(near), len(apart)) == (1466, 1497)
    cases = sorted((*near, *apart), key=lambda case: case.name)
    assert len({case.name for case in cases}) == 2963
    assert len({case.language for case in cases}) == 16
    assert not {case.name.split("-")[0] for case in near} & {case.name.split("-")[0] for case in apart}
    articles = ARTICLES.read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith("# ") for line in articles) == 85
    asked = [
        (c.name, c.text, c.quote.exact, c.quote.prefix, c.quote.suffix, c.statuses, c.kinds, c.span) for c in cases
    ]
    assert (
        hashlib.sha256(json.dumps(asked).encode()).hexdigest()
        == "752b3c099ea31082d377e3c26a99a7f8c441619f32373c31c01478c8aab67e2c"
    )


def test_spans_point_at_their_passages() -> None:
    for case in (case for half in generate() for case in half):
        assert A not in case.text
        assert B not in case.text
        if case.span is None:
            assert case.statuses[0] == "absent"
            continue
        passage = case.text[slice(*case.span)]
        assert passage.strip()
        if case.sort in ("what stands", "twice", "moved"):
            assert "".join(passage.split()) == "".join(case.quote.exact.split()), case.name
