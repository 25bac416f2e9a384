"""What a sign-off binds to: whatever changes the meaning of a claim, and nothing else."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.desk.signoff import signoff_digest
from harness.model.place import Place
from harness.model.registry import (
    Baseline,
    Claim,
    Comparator,
    DateExpectation,
    EvidenceLink,
    Expectation,
    LogEntry,
    OrderExpectation,
    QuantityExpectation,
    QuotationExpectation,
    Stance,
    Statement,
    TextQuote,
    WordsExpectation,
)
from harness.model.verdict import SignOffState
from harness.rules.signoff import PARTS, normalised_statement, sign_off

P = Place(file="claims/x.yaml")
QUANTITY = QuantityExpectation(comparator=Comparator.EXACTLY, low=3, high=3, unit="people", place=P, written="3")
DATE = DateExpectation(edtf="2024-10-08", event="shipment", place=P)
WEB = EvidenceLink(key="nis", source="nis", quote=TextQuote(exact="three generals"), place=P)
PERSON = EvidenceLink(key="kim", source="kim", on="2024-11-01", by="phone", checker="mk", answer="confirms", place=P)
CLAIM = Claim(
    id="one", article="x", statement=Statement(quote=TextQuote(exact="Three generals, of 12, led them."), start=5, end=37, line=3),
    claimant="HUR", expects=(QUANTITY, DATE), evidence=(WEB, PERSON), place=P,
)  # fmt: skip
BASELINE = Baseline(
    claim="one", link="nis", source="nis", snapshot="a" * 64, exact="three generals", prefix="A title\nThe service said that ",
    suffix=" led the men.\nMore follows.", title="T", by="mk", on="2024-11-01T08:00:00Z", why="w",
)  # fmt: skip
BASELINES = {("one", "nis"): BASELINE}


def changed(claim: Claim = CLAIM, baselines: dict[tuple[str, str], Baseline] = BASELINES) -> set[str]:
    then, now = signoff_digest(CLAIM, BASELINES), signoff_digest(claim, baselines)
    return {name for name, a, b in zip(PARTS, then.split("-"), now.split("-"), strict=True) if a != b}


def worded(text: str) -> Claim:
    return dataclasses.replace(CLAIM, statement=Statement(quote=TextQuote(exact=text)))


def linked(link: EvidenceLink, **fields: Any) -> Claim:
    new = dataclasses.replace(link, **fields)
    return dataclasses.replace(CLAIM, evidence=tuple(new if x is link else x for x in CLAIM.evidence))


def accepted(**fields: Any) -> set[str]:
    return changed(baselines={("one", "nis"): dataclasses.replace(BASELINE, **fields)})


@pytest.mark.parametrize(
    "text",
    [
        "Three generals of 12 led them",
        "three generals, of 12,\u00a0led  them.",
        "Three generals; of 12; led them.",
    ],
)
def test_another_spelling_is_the_same_statement(text: str) -> None:
    assert changed(worded(text)) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Four generals, of 12, led them.",
        "Three generals, of 1,2, led them.",
        "Three generals, of 12, led them?",
        "Three “generals”, of 12, led them.",
        "Three generals, of 12, did not lead them.",
        "Three Generals, of 12, led them.",
        "Of 12, three generals led them.",
    ],
)
def test_other_words_are_another_statement(text: str) -> None:
    assert changed(worded(text)) == {"statement"}


def test_figures_that_commas_set_apart_are_not_run_together() -> None:
    assert normalised_statement("in 1, 500 came") != normalised_statement("in 1 500 came")
    assert normalised_statement("in 2024, when") == normalised_statement("In 2024 when.")


@pytest.mark.parametrize(
    ("one", "fields"),
    [
        (WordsExpectation(text="sorry", present=True, place=P), {"text": "regret"}),
        (WordsExpectation(text="sorry", present=True, place=P), {"present": False}),
        (WordsExpectation(text="sorry", present=True, place=P), {"as_of": "2024-10-08"}),
        (OrderExpectation(event="order", earlier=True, than="2024-10", place=P), {"earlier": False}),
        (OrderExpectation(event="order", earlier=True, than="2024-10", place=P), {"than": "2024-11"}),
        (OrderExpectation(event="order", earlier=True, than="2024-10", place=P), {"event": "raid"}),
        (QuotationExpectation(text="We are ready", place=P), {"as_of": "2024-10-08"}),
        (DATE, {"as_of": "2024-10-08"}),
    ],
)
def test_what_is_expected_is_signed_in_every_part(one: Expectation, fields: dict[str, Any]) -> None:
    then = dataclasses.replace(CLAIM, expects=(one,))
    now = dataclasses.replace(CLAIM, expects=(dataclasses.replace(one, **fields),))
    assert signoff_digest(then, BASELINES) != signoff_digest(now, BASELINES)
    assert signoff_digest(then, BASELINES) == signoff_digest(
        dataclasses.replace(then, expects=(dataclasses.replace(one, place=Place(file="y")),)), BASELINES
    )


def test_each_part_is_told_by_its_name() -> None:
    assert changed(dataclasses.replace(CLAIM, claimant="NIS")) == {"statement"}
    assert changed(dataclasses.replace(CLAIM, expects=(DATE, QUANTITY))) == set(), "their order does not matter"
    assert changed(dataclasses.replace(CLAIM, expects=(DATE,))) == {"expectation"}
    assert changed(dataclasses.replace(CLAIM, expects=(DATE, dataclasses.replace(QUANTITY, tolerance=0.2)))) == {"expectation"}  # fmt: skip
    assert changed(dataclasses.replace(CLAIM, evidence=(PERSON, WEB))) == set()
    assert changed(dataclasses.replace(CLAIM, evidence=(WEB,))) == {"passage"}
    for fields in ({"answer": "denies"}, {"on": "2024-11-02"}, {"checker": "ab"}):
        assert changed(linked(PERSON, **fields)) == {"passage"}
    assert changed(linked(PERSON, notes="vault:n1", by="mail")) == set()
    assert changed(linked(WEB, stance=Stance.DISPUTES)) == {"passage"}
    assert changed(baselines={}) == {"passage"}
    assert changed(baselines={**BASELINES, ("two", "nis"): BASELINE}) == set(), "other claims' passages do not count"


def test_an_accepted_passage_is_its_sentence_and_its_picture() -> None:
    same = {
        "snapshot": "b" * 64,
        "title": "Another",
        "by": "ed",
        "why": "again",
        "prefix": "Another title\nThe service said that ",
    }
    assert accepted(**same) == set()
    assert accepted(suffix=" led the men.\nNothing follows.") == set()
    assert accepted(suffix=" never led the men.\nMore follows.") == {"passage"}
    assert accepted(exact="four generals") == {"passage"}
    assert accepted(image="c" * 64) == {"passage"}
    assert accepted(source="afp") == {"passage"}, "a baseline of another source is none"


@given(st.text(max_size=40))
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalised_statement(normalised_statement(text)) == normalised_statement(text)


@pytest.mark.parametrize("text", ["7 kilometres", "12 per cent", "the Labour centre"])
def test_what_was_signed_before_spellings_were_one_holds_as_it_is_spelled(text: str) -> None:
    claim = worded(text)
    then = [normalised_statement(text), claim.claimant, ""]
    old = hashlib.sha256(json.dumps(then, ensure_ascii=True).encode()).hexdigest()[:8]
    of = old + signoff_digest(claim, BASELINES)[8:]
    assert of != signoff_digest(claim, BASELINES)
    signed = dataclasses.replace(claim, log=(entry("mk", "sign", "ok", of),))
    assert sign_off(signed, BASELINES).state is SignOffState.SIGNED
    other = dataclasses.replace(worded("two generals of 12 led them"), log=signed.log)
    assert sign_off(other, BASELINES).changed == ("statement",)


def entry(by: str, kind: str, text: str, of: str | None = None) -> LogEntry:
    return LogEntry(on="2024-11-03", by=by, kind=kind, text=text, of=of, place=P)


def test_each_persons_last_word_counts_and_a_refusal_outweighs() -> None:
    of = signoff_digest(CLAIM, BASELINES)
    old = "00000000-" + of[9:]
    cases: list[tuple[list[LogEntry], SignOffState, str, tuple[str, ...]]] = [
        ([], SignOffState.UNSIGNED, "", ()),
        ([entry("mk", "query", "ok", of)], SignOffState.UNSIGNED, "", ()),
        ([entry("mk", "sign", "ok", of)], SignOffState.SIGNED, "mk", ()),
        ([entry("mk", "sign", "ok", old)], SignOffState.STALE, "mk", ("statement",)),
        ([entry("mk", "sign", "ok", old), entry("ed", "sign", "ok", of)], SignOffState.SIGNED, "ed", ()),
        ([entry("mk", "sign", "ok", of), entry("ed", "sign", "ok", old)], SignOffState.SIGNED, "mk", ()),
        ([entry("mk", "sign", "no", of), entry("ed", "sign", "ok", of)], SignOffState.REFUSED, "mk", ()),
        ([entry("mk", "sign", "no", of), entry("mk", "sign", "ok", of)], SignOffState.SIGNED, "mk", ()),
        ([entry("mk", "sign", "ok", of), entry("mk", "sign", "no", of)], SignOffState.REFUSED, "mk", ()),
        ([entry("mk", "sign", "ok")], SignOffState.UNBOUND, "mk", ()),
        ([entry("mk", "sign", "ok", "41d09c")], SignOffState.UNBOUND, "mk", ()),
        ([entry("mk", "sign", "ok", of), entry("ed", "correction", "c")], SignOffState.STALE, "mk", ("correction",)),
        ([entry("ed", "correction", "c"), entry("mk", "sign", "ok", of)], SignOffState.SIGNED, "mk", ()),
    ]
    for log, state, by, changes in cases:
        found = sign_off(dataclasses.replace(CLAIM, log=tuple(log)), BASELINES)
        assert (found.state, found.by, found.changed) == (state, by, changes), log
