"""What a page says of a passage's figure somewhere else than beside it: that it was wrong, is another, or is not so."""

from __future__ import annotations

import pytest

from harness.model.verdict import EvidenceState, Severity, Verdict
from tests.rules.test_taken_back import verdict

COST = "The bridge cost 4,200 euros in 2021"
REST = "<p>The council met on Tuesday to speak of the school.</p><p>Residents had asked for more lamps on the path.</p>"


def judged(now: str, *, key: str = COST, rest: str = REST) -> Verdict:
    page = f"<header><a>Daily Record</a></header><main><article><h1>The works</h1><p>{key}, they said.</p>{rest}</article></main>"
    return verdict(page, page.replace("</article>", f"{now}</article>"), key)


@pytest.mark.parametrize(
    "now",
    [
        "<p>The sum of 4,200 euros stated in this article is incorrect.</p>",
        "<div>The bridge cost 4,900 euros, not 4,200 as we wrote.</div>",
        "<div><p>The Daily Record regrets the error.</p></div>",
        "<div>We got this wrong. The sum in the first paragraph is not right, and we are sorry.</div>",
        "<p>Editors’ note: Questions have been raised about the figures in this article.</p>",
    ],
)
def test_that_the_pages_own_figure_is_wrong_corrects_the_passage(now: str) -> None:
    assert judged(now).links[0].state is EvidenceState.CORRECTED


def test_a_notice_in_korean_gives_another_figure_in_the_passages_unit() -> None:
    found = judged(
        "<p>바로잡습니다: 다리 건설 비용은 4,900유로입니다.</p>",
        key="다리 건설에는 2021년에 4,200유로가 들었다고 시장이 말했다",
        rest="<p>시의회는 화요일에 학교를 논의했다.</p><p>주민들은 가로등을 요청했다.</p>",
    )
    assert found.links[0].state is EvidenceState.CORRECTED


def test_a_sentence_far_off_that_denies_the_figure_is_a_warning() -> None:
    found = judged("<p>In truth the bridge did not cost 4,200 euros.</p>")
    assert [f.severity for f in found.findings if f.code == "FC249"] == [Severity.WARNING]
    other = judged("<p>Fact check: the dam did not need 900 men.</p>")
    assert not [f for f in other.findings if f.code == "FC249"]


@pytest.mark.parametrize(
    ("now", "state"),
    [
        ("Clarification: the headline was changed to name the river.", EvidenceState.HOLDS),
        ("Clarification: the headline and the text were changed to name the river.", EvidenceState.CORRECTED),
        ("Klarstellung: Die Überschrift wurde geändert, um den Fluss zu nennen.", EvidenceState.HOLDS),
        ("Correction: the headline was wrong.", EvidenceState.CORRECTED),
    ],
)
def test_a_clarification_of_the_headline_alone_leaves_the_passage(now: str, state: EvidenceState) -> None:
    assert judged(f"<p>{now}</p>").links[0].state is state


@pytest.mark.parametrize(
    "now",
    [
        "Das Ministerium wies das am Mittwoch zurück.",
        "Das Ministerium weist die Darstellung zurück.",
        "Der Sprecher stritt das ab.",
    ],
)
def test_a_verb_in_two_parts_around_what_it_denies_is_a_denial(now: str) -> None:
    page = f"<article lang='de'><h1>Der Fluss</h1><p>In Aldenburg wurden 120 Menschen verletzt.</p>{{}}{REST}</article>"
    found = verdict(page.format(""), page.format(f"<div>{now}</div>"), "In Aldenburg wurden 120 Menschen verletzt")
    assert "FC249" in {f.code for f in found.findings}


QUOTING = "<article><h1>Fact check: the bridge</h1><blockquote><p>{}, they said.</p></blockquote>{}<p>We asked the treasurer and read the accounts.</p></article>"


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("<p>Verdict: false. The mayor never said so, and the bridge cost far more.</p>", EvidenceState.ALTERED),
        ("<p>This is not true. The bridge cost far more.</p>", EvidenceState.ALTERED),
        ("<p>Verdict: true. The treasurer confirms the sum.</p>", EvidenceState.HOLDS),
        ("<p>The mayor repeated the sum on Monday.</p>", EvidenceState.HOLDS),
    ],
)
def test_words_that_the_page_quotes_now_and_calls_false_are_no_longer_its_own(said: str, state: EvidenceState) -> None:
    before = f"<article><h1>The works</h1><p>{COST}, they said.</p>{REST}</article>"
    assert verdict(before, QUOTING.format(COST, said), COST).links[0].state is state
    # Where they were quoted already, nothing was taken back since.
    assert verdict(QUOTING.format(COST, said), QUOTING.format(COST, said), COST).links[0].state is EvidenceState.HOLDS
