"""Whichever declared spelling stands in the claims file, on the accepted page and on the page now: the same findings."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.engine.diff import compare_documents
from harness.evidence.declared import names_of
from tests.conftest import document_of
from tests.rules.test_cases import _judged

PERSON = ["Kim Chol Su", "Kim Chol-su", "김철수", "金哲洙", "Ким Чхоль Су"]
PLACE = ["Sudzha", "Soudja", "Суджа"]
NAMES = [PERSON, PLACE]
PAGE = (
    "<h1>{p} and the war</h1><p>The service held a briefing on {l}.</p><p>On Monday {p} sent a first 1,500 soldiers to {l}, the "
    "service said. It did not say that {p} went along.</p><p>More may follow, {p} warned.</p>"
)
QUOTE = "{p} sent a first 1,500 soldiers to {l}"
EDITS = {
    "nothing": ("", ""),
    "a number": ("1,500", "1,600"),
    "a negation": ("sent a", "never sent a"),
    "a day": ("On Monday", "On Tuesday"),
    "who said it": ("service said", "ministry denied"),
    "other words": ("a first", "the very first"),
    "what stands beside it": ("did not say", "said"),
    "another person": ("<p>On Monday {p}", "<p>On Monday Pak Yong Ho"),
    "another place": ("soldiers to {l}", "soldiers to Belgorod"),
    "gone": ("<p>On Monday {p} sent a first 1,500 soldiers to {l}, the service said. It did not say that {p} went along.</p>", ""),
}  # fmt: skip

spelled = st.tuples(st.sampled_from(PERSON), st.sampled_from(PLACE))


def _case(quote: tuple[str, str], accepted: tuple[str, str], now: tuple[str, str], edit: str) -> dict[str, Any]:
    def put(text: str, names: tuple[str, str]) -> str:
        return text.format(p=names[0], l=names[1])

    before, after = EDITS[edit]
    page = PAGE.replace(before, after) if before else PAGE
    return {
        "accepted": put(PAGE, accepted),
        "now": put(page, now),
        "quote": put(QUOTE, quote),
        "accepted_quote": put(QUOTE, accepted),
        "names": NAMES,
    }


@pytest.mark.parametrize("edit", EDITS)
def test_spelled_alike_an_edit_is_found(edit: str) -> None:
    one = (PERSON[0], PLACE[0])
    assert bool(_judged(_case(one, one, one, edit)) - {"FC247"}) is (edit != "nothing")


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(EDITS)), spelled, spelled, spelled)
def test_spellings_make_no_difference(
    edit: str, quote: tuple[str, str], accepted: tuple[str, str], now: tuple[str, str]
) -> None:
    one = (PERSON[0], PLACE[0])
    assert _judged(_case(quote, accepted, now, edit)) == _judged(_case(one, one, one, edit))


@pytest.mark.parametrize("quotes", [[], ["Kim Chol Su sent a first 1,500 soldiers"]])
def test_pages_compared_by_the_filter(quotes: list[str]) -> None:
    def changed(names: list[list[str]], edit: str = "nothing") -> object:
        before, after = EDITS[edit]
        page = PAGE.replace(before, after) if before else PAGE
        sides = document_of(PAGE.format(p=PERSON[0], l=PLACE[0])), document_of(page.format(p=PERSON[2], l=PLACE[1]))
        return compare_documents(*sides, quotes, names_of(names))["changed"]

    assert changed([]) is True
    assert changed(NAMES) is False
    assert changed(NAMES, "another person") is True
    assert changed(NAMES, "a number") is True
