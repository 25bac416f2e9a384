"""What a claim and its evidence are compared by, and the reasons given."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.judge.features import FEATURES, features, meet, typed
from harness.judge.meet import Outcome
from harness.judge.reasons import reasons
from harness.judge.text import as_written, cleaned, stem
from harness.judge.turned import turned
from harness.model.opinion import Stance


@pytest.mark.parametrize(
    ("claim", "evidence", "outcome"),
    [
        ("more than 10,000 soldiers came", "12,000 soldiers came", Outcome.AGREES),
        ("more than 10,000 soldiers came", "10,000 soldiers came", Outcome.CONTRADICTS),
        ("at least 10,000 soldiers came", "10,000 soldiers came", Outcome.AGREES),
        ("more than 10,000 soldiers came", "more than 8,000 soldiers came", Outcome.OPEN),
        ("fewer than 10,000 soldiers came", "more than 12,000 soldiers came", Outcome.CONTRADICTS),
        ("10,000 soldiers came", "over 10,000 soldiers came", Outcome.AGREES),
        ("about 10,000 soldiers came", "10,400 soldiers came", Outcome.AGREES),
        ("10,000 soldiers came", "some 400 soldiers came", Outcome.CONTRADICTS),
        ("10,000 soldiers came", "soldiers came", Outcome.MISSING),
        (
            "It made less than ₹29.5 crores in China .",
            "It collected ₹28.4 crore ( US $ 4.09 million ) .",
            Outcome.AGREES,
        ),
        ("It is the third novel", "It is the fifth novel", Outcome.CONTRADICTS),
    ],
)
def test_amounts_answer_each_other_as_intervals(claim: str, evidence: str, outcome: Outcome) -> None:
    assert [m.outcome for m in meet(claim, evidence).amounts] == [outcome]


def test_an_amount_meets_the_one_that_counts_the_same() -> None:
    claim = "It had a budget of less than $ 129.5 million ."
    evidence = "It has grossed $ 158 million in the United States , and $ 353.5 million elsewhere , for a total of $ 511.5 million , against a production budget of $ 129 million ."
    (met,) = meet(claim, evidence).amounts
    assert met.evidence is not None
    assert met.evidence.text == "129 million"
    assert met.outcome is Outcome.AGREES
    assert met.rivals == 3


@pytest.mark.parametrize(
    ("claim", "evidence", "outcome"),
    [
        ("He resigned before 1 May 2024.", "He resigned on 3 May 2024.", Outcome.CONTRADICTS),
        ("He resigned after 1 May 2024.", "He resigned on 3 May 2024.", Outcome.AGREES),
        ("He resigned in May 2024.", "He resigned on 3 May 2024.", Outcome.AGREES),
        ("He resigned on 3 May 2024.", "He resigned in May 2024.", Outcome.OPEN),
        ("He resigned on 3 May.", "He resigned on May 3, 2024.", Outcome.AGREES),
        ("He resigned in 2019.", "He resigned in 2023.", Outcome.CONTRADICTS),
        ("Flights are suspended until 12 April 2020.", "Flights are suspended until 12 April 2020.", Outcome.AGREES),
        ("He resigned in 2019.", "He resigned.", Outcome.MISSING),
        # Days without a year are days all the same.
        ("He resigned on 8 October.", "He resigned on 8 October.", Outcome.AGREES),
        ("He resigned on 8 October.", "He resigned on 12 October.", Outcome.CONTRADICTS),
        ("He resigned on 3 May.", "He resigned on 4 May 2023.", Outcome.CONTRADICTS),
        ("He resigned on 3 May.", "He resigned on 3 May 2023.", Outcome.AGREES),
        ("He resigned on 3 May 2021.", "He resigned on 3 May.", Outcome.AGREES),
        ("He resigned in October.", "He resigned on 8 October 2024.", Outcome.AGREES),
        ("He resigned on 8 October.", "He resigned in 2024.", Outcome.OPEN),
        ("He resigned before 29 February.", "He resigned on 28 February 2023.", Outcome.CONTRADICTS),
        ("He left after 30 December.", "He left on 2 January 2025.", Outcome.AGREES),
    ],
)
def test_dates_answer_each_other(claim: str, evidence: str, outcome: Outcome) -> None:
    assert [m.outcome for m in meet(claim, evidence).days] == [outcome]


def test_typed_contradictions_need_the_rest_to_be_the_same() -> None:
    assert typed(meet("The dam holds 2 million litres.", "The dam holds 3 million litres.")) == (1.0, 0.0, 0.0)
    assert typed(meet("The dam broke on 2 May 2023.", "The dam broke on 4 May 2023.")) == (0.0, 1.0, 0.0)
    assert typed(meet("The dam has broken.", "The dam has not broken.")) == (0.0, 0.0, 1.0)
    assert typed(meet("The dam holds 2 million litres.", "The dam holds 2 million litres.")) == (0.0, 0.0, 0.0)
    assert typed(meet("The dam holds 2 million litres.", "Three ships left the harbour of Odesa.")) == (0.0, 0.0, 0.0)


def test_features_have_names_and_tell_pairs_apart() -> None:
    one = features(meet("The film received positive reviews.", "The film received negative reviews."))
    other = features(meet("The film received positive reviews.", "The film received positive reviews."))
    assert len(one) == len(other) == len(FEATURES) == len(set(FEATURES))
    named = dict(zip(FEATURES, one, strict=True))
    assert named["opposites"] == 1
    assert named["swaps"] == 1
    assert dict(zip(FEATURES, other, strict=True))["opposites"] == 0


def test_marks_of_prepared_corpora_are_cleaned() -> None:
    assert cleaned("a -LRB- b -RRB- `` c '' 9.8\ufffdmillion\n d") == 'a ( b ) " c " 9.8 million d'
    assert as_written("He paid $ 5 ( all of it ) , he said .") == "He paid $5 (all of it), he said."
    assert len(cleaned("word " * 100_000)) <= 4000
    assert stem("soldiers") == stem("troops")
    assert stem("running") == stem("runs")


@pytest.mark.parametrize(
    ("claim", "evidence", "stance", "said"),
    [
        (
            "Westlife made over 23.5 million sales .",
            "Westlife has a total of 23 million sales .",
            Stance.REFUTES,
            "comparator: claim says “over 23.5 million sales”, evidence says “23 million sales”",
        ),
        ("He left on 2 May 2023.", "He left on 4 May 2023.", Stance.REFUTES, "date: claim says “2 May 2023”, evidence says “4 May 2023”"),
        ("The film was a success.", "The film was a failure.", Stance.REFUTES, "antonym: claim says “success”, evidence says “failure”"),
        ("The dam has broken.", "The dam has not broken.", Stance.REFUTES, "negation: the evidence says “not”, the claim does not"),
        ("The song was sung by Madonna.", "The song was sung by Minogue.", Stance.REFUTES, "name: claim says “Madonna”, evidence says “Minogue”"),
        ("More than 8 ships came.", "12 ships came.", Stance.SUPPORTS, "number: the evidence's “12 ships” fits the claim's “More than 8 ships”"),
        ("He left in May 2023.", "He left on 4 May 2023.", Stance.SUPPORTS, "date: the evidence's “4 May 2023” fits the claim's “May 2023”"),
        ("More than 900 ships came.", "More than 700 ships came.", Stance.NOT_ENOUGH, "number: “More than 700 ships” does not settle “More than 900 ships”"),
        ("He left on 2 May 2023.", "He left.", Stance.NOT_ENOUGH, "date: the evidence gives no date to hold against “2 May 2023”"),
    ],
)  # fmt: skip
def test_reasons_name_what_stands_where(claim: str, evidence: str, stance: Stance, said: str) -> None:
    assert said in reasons(meet(claim, evidence), stance)


@pytest.mark.parametrize(
    ("claim", "evidence", "stance", "said"),
    [
        # What a figure counts is named whole, and what is no noun is left out.
        ("About 10,000 North Korean soldiers came.", "About 12,000 North Korean soldiers came.", Stance.REFUTES, ("number: claim says “About 10,000 North Korean soldiers”, evidence says “About 12,000 North Korean soldiers”",)),
        ("Prices rose 5 per cent.", "Prices rose 9 per cent.", Stance.REFUTES, ("number: claim says “5 per cent”, evidence says “9 per cent”",)),
        ("Losses reached 4,700, the army said.", "Losses reached 7,400, the army said.", Stance.REFUTES, ("number: claim says “4,700”, evidence says “7,400”",)),
        # Another figure of the evidence is the claim's: what else differs comes first.
        ("Profit doubled to $40 million.", "Profit rose from $20 million to $40 million.", Stance.REFUTES, ("wording: the claim's “doubled” is not what the evidence says", "number: claim says “$40 million”, evidence says “$20 million”")),
        # A word is named once, however often it stands.
        ("Word 12 word 12 word 12.", "Three ships left.", Stance.NOT_ENOUGH, ("number: the evidence gives no figure to hold against “12 word”", "number: the evidence gives no figure to hold against “12”", "wording: the evidence does not speak of “Word”, “12”")),
        # What speaks against support is not kept from the reader.
        ("The minister did not resign.", "The minister resigned on Tuesday.", Stance.SUPPORTS, ("wording: 2 of the claim's 2 telling words stand in the evidence", "against that, negation: the claim says “not”, the evidence does not")),
        ("Inflation fell in 2023.", "Inflation rose in 2023.", Stance.SUPPORTS, ("date: both say “in 2023”", "wording: 2 of the claim's 3 telling words stand in the evidence", "against that, antonym: claim says “fell”, evidence says “rose”")),
    ],
)  # fmt: skip
def test_reasons_are_these_and_no_more(claim: str, evidence: str, stance: Stance, said: tuple[str, ...]) -> None:
    assert reasons(meet(claim, evidence), stance) == said


def test_where_nothing_shows_it_the_reason_says_so() -> None:
    (said,) = reasons(meet("He sings.", "He sings."), Stance.REFUTES)
    assert "no single number" in said


_PIECES = st.sampled_from(
    ["not", "more than", "5", "3,000.7", "$", "%", "2020", "12 May", "-LRB-", "``", "Kyiv", "0", "-1", "9" * 30, "1e400", "\ud800", "٣", "③", "²", "\u202e", "、", "三千", "before", "'s", "''", "\ufffd", "\x00"]
)  # fmt: skip
_TEXT = st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=14).map(" ".join))


@settings(max_examples=150, deadline=None)
@given(_TEXT, _TEXT)
def test_any_text_can_be_compared(claim: str, evidence: str) -> None:
    meeting = meet(claim, evidence)
    vector = features(meeting)
    assert len(vector) == len(FEATURES)
    assert not any(math.isinf(v) for v in vector)
    for stance in Stance:
        assert reasons(meeting, stance)


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        ("The minister resigned on Monday.", "The minister did not resign on Monday.", True),
        (
            "North Korea has not sent soldiers to Russia.",
            "North Korea has sent 11,000 soldiers to Russia, the NIS said.",
            True,
        ),
        ("Unemployment rose in March.", "Unemployment fell in March.", True),
        ("Pyongyang confirmed that it sent troops.", "Pyongyang denied that it sent troops.", True),
        ("The bridge is open.", "The bridge is closed.", True),
        ("The bridge is not closed.", "The bridge is open.", False),
        ("The bridge is not open.", "The bridge is not open, the mayor said.", False),
        ("The bridge is open.", "The bridge is open.", False),
        ("The mayor opened the bridge.", "The mayor opened the bridge that had not been repaired for years.", False),
        ("The reviews were positive.", "The reviews were mixed.", False),
        ("Fewer than 100 died.", "More than 100 died.", False),
        ("", "", False),
    ],
)
def test_a_sentence_turned_into_its_opposite_is_told(claim: str, evidence: str, expected: bool) -> None:
    assert turned(meet(claim, evidence)) is expected
