"""The verdict that a fact-check prints beside its headline is its story's own, wherever the page puts it."""

from __future__ import annotations

import pytest

from harness.evidence.drift import drift
from harness.evidence.ratings import is_rating
from tests.nested import document_of

RATINGS = (
    "FALSE", "Our rating: Mostly false", "Verdict: Missing context", "Falsch", "Unser Urteil: größtenteils falsch", "Plutôt faux", "Engañoso",
    "É FALSO", "C’est faux", "Это неправда", "Fuori contesto", "Маніпуляція", "Скорее правда", "Fałsz", "판정: 대체로 사실", "判定:不正確", "Kısmen doğru", "مضلل", "Not true",
)  # fmt: skip
OTHERS = (
    "Politics",
    "Opinion",
    "False alarm closes the port",
    "Correct as of 3 March",
    "Live",
    "True crime",
    "Breaking",
    "Wahl",
)

BODY = "<p>A video of tanks in the capital was shared in March.</p><p>It was filmed in 2019, and in another country.</p><p>The ministry said so on Monday.</p>"


@pytest.mark.parametrize("text", RATINGS)
def test_a_verdict_is_known(text: str) -> None:
    assert is_rating(text)


@pytest.mark.parametrize("text", OTHERS)
def test_a_section_or_a_headline_is_no_verdict(text: str) -> None:
    assert not is_rating(text)


@pytest.mark.parametrize(
    "page",
    [
        "<div class=stamp>{}</div><h2>Tanks in the capital?</h2><div class=text>" + BODY + "</div>",
        "<main><h1>Tanks in the capital?</h1><div class=box><span>{}</span></div><div class=text>" + BODY + "</div></main>",
        "<main><h1>Tanks in the capital?</h1><div class=text>" + BODY + "<div class=verdict><b>{}</b></div></div></main>",
        "<main><h1>Tanks in the capital?</h1><div class=text>" + BODY + "</div><div class=verdict>{}</div></main>",
    ],
)  # fmt: skip
def test_a_verdict_that_became_another_is_told_wherever_it_stands(page: str) -> None:
    before, after = (document_of(page.format(verdict)) for verdict in ("Our rating: False", "Our rating: Mostly true"))
    assert any(d.counts and "False" in d.before for d in drift(before, after))
    assert not any(d.counts for d in drift(before, before))
