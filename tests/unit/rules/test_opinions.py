"""What a judge's opinion does to verdicts, and what is said where there is none."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import pytest

from harness.engine.opinions import Opinions
from harness.evidence.conflict import conflict
from harness.model.opinion import Opinion, Pair
from harness.model.registry import Claim, EvidenceLink, Statement, TextQuote
from harness.model.verdict import Severity, Status
from harness.rules.run import Judgement
from tests.judges import Words, asked
from tests.judges import opinion as said
from tests.unit.rules.test_across_claims import QUOTES, P, judged


def claim(name: str, statement: str) -> Claim:
    link = EvidenceLink(key="nis", source="nis", quote=TextQuote(exact=QUOTES["nis"]), place=P)
    return Claim(id=name, article="x", statement=Statement(quote=TextQuote(exact=statement)), evidence=(link,), place=P)


ONE = claim("one", "The bridge at Kertsch was not open to lorries in winter")
OTHER = claim("other", "In winter the bridge at Kertsch was open to lorries")
ALONE = claim("alone", "Fish was dear on Sunday")


class OneWay(Words):
    """Sure that the second of two statements refutes the first, and not the other way round."""

    def _opinion(self, pair: Pair) -> Opinion:
        against = pair.claim == ONE.statement.quote.exact and pair.evidence == OTHER.statement.quote.exact
        return said(0.02, 0.97 if against else 0.5, self.name)


class PagesOnly(Words):
    """Fails where it is asked of statements."""

    def opinions(self, pairs: Sequence[Pair]) -> list[Opinion]:
        if any(p.evidence == OTHER.statement.quote.exact for p in pairs):
            from harness.judge.errors import JudgeError

            raise JudgeError("too tired")
        return super().opinions(pairs)


def ask(judge: Words, *claims: Claim, pairs: int = 1000, languages: Sequence[str] = ("en",)) -> Judgement:
    desk = Opinions(judge, None, languages=languages, sentences=5, most_pairs=pairs)
    return judged(*claims, opinions=desk)


def test_two_statements_that_disagree_are_both_unverified_and_none_is_contradicted() -> None:
    one, other, alone = ask(Words(), ONE, OTHER, ALONE).verdicts
    assert [v.status for v in (one, other, alone)] == [Status.UNVERIFIED, Status.UNVERIFIED, Status.SUPPORTED]
    (finding,) = [f for f in one.findings if f.code == "FC322"]
    assert finding.severity is Severity.WARNING
    assert finding.doubt is not None
    assert (finding.doubt.claim, finding.doubt.evidence) == (ONE.statement.quote.exact, OTHER.statement.quote.exact)
    assert "not" in finding.doubt.claim_words
    assert one.reason == finding.message


def test_a_judge_that_is_sure_one_way_alone_says_nothing() -> None:
    assert [v.status for v in ask(OneWay(), ONE, OTHER).verdicts] == [Status.SUPPORTED] * 2


def test_statements_that_could_not_be_compared_are_unverified_with_the_reason() -> None:
    one, other, alone = ask(PagesOnly(), ONE, OTHER, ALONE).verdicts
    for verdict in (one, other):
        assert verdict.status is Status.UNVERIFIED
        assert verdict.reason == "not everything could be checked: the judge gave no opinion: too tired"
        assert [s.code for s in verdict.skips] == ["FC322"]
    assert alone.status is Status.SUPPORTED
    assert not alone.skips


def test_pairs_that_are_left_out_are_counted_and_cost_nothing() -> None:
    judgement = ask(Words(), ONE, OTHER, ALONE, pairs=0)
    assert [v.status for v in judgement.verdicts] == [Status.SUPPORTED] * 3
    (note,) = [f for f in judgement.findings if f.code == "FC902"]
    assert "1 pairs of statements were not compared, 0 were" in note.message
    assert [[(s.code, s.required) for s in v.skips] for v in judgement.verdicts] == [
        [("FC322", False)],
        [("FC322", False)],
        [],
    ]


def test_a_language_that_the_judge_does_not_read_is_skipped_and_costs_nothing() -> None:
    (verdict,) = ask(judge := Words(), ALONE, languages=("de",)).verdicts
    assert verdict.status is Status.SUPPORTED
    assert {(s.code, s.required) for s in verdict.skips} == {("FC320", False), ("FC321", False)}
    assert judge.asked == []


def test_a_silent_judge_leaves_a_claim_unverified() -> None:
    (verdict,) = judged(ALONE, opinions=asked("silent")).verdicts
    assert verdict.status is Status.UNVERIFIED
    assert "the judge gave no opinion" in verdict.reason
    (again,) = judged(ALONE).verdicts
    assert again.status is Status.SUPPORTED


def test_an_opinion_may_be_waived() -> None:
    from harness.model.registry import Waiver

    waived = dataclasses.replace(ONE, waivers=(Waiver(code="FC322", why="w", by="ed", place=P),))
    one, other = ask(Words(), waived, OTHER).verdicts
    assert (one.status, other.status) == (Status.SUPPORTED, Status.UNVERIFIED)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("A first 1,500 soldiers were moved", "The service said that 4,000 soldiers had been moved by October.", ("1,500", "4,000")),
        ("Prices rose in May", "Prices fell in May, the office said.", ("rose", "fell")),
        ("Two were captured on 9 January", "Both were taken on 11 January near Kursk.", ("9 January", "11 January")),
        ("The minister confirmed it", "The minister did not confirm it on Friday.", ("minister confirmed", "not confirm")),
        ("Whales sing", "Fish is dear on Sundays", ("Whales sing", "Fish is dear on Sundays")),
    ],
)  # fmt: skip
def test_the_least_that_conflicts_is_shown(one: str, other: str, words: tuple[str, str]) -> None:
    found = conflict(one, other)
    assert (one[slice(*found.claim)], other[slice(*found.evidence)]) == words
    assert all(w in found.reason for w in words)


def test_words_that_the_judge_names_are_shown_where_they_stand() -> None:
    found = conflict("A ship sailed", "A boat sank", claim_words="sailed", evidence_words="sank")
    assert (found.claim, found.evidence) == ((7, 13), (7, 11))
    assert conflict("A ship sailed", "A boat sank", claim_words="flew", evidence_words="sank").claim != (7, 13)
