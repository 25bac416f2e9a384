"""What a confirming capture leaves of a comparison: edits stand, what a page shows otherwise at every visit does not, and what nobody can tell is said."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.capture.offline import PageRead
from harness.engine.at_hand import Page, page_of
from harness.engine.confirmed import confirmed
from harness.engine.diff import compare_pages
from tests.conftest import layout_of

SENTENCES = (
    "The ferry Alba sank two miles off Corran on Monday with 46 people aboard, the coastguard said.",
    "Forty-two of them were rescued by two lifeboats and a helicopter, and four are missing.",
    "“We heard no alarm,” said Ellen Voss, a passenger who was picked up after an hour.",
    "According to the operator, the vessel had passed its inspection in January.",
    "The ferry was built in 1987 and refitted in 2012 at a yard in Greenock.",
    "The strait has seen two accidents since 1990, neither of them caused by weather.",
)
SHORTER = "<h1>Ferry sinks off Corran</h1><p>Subscribe to continue reading. Only £1 a month.</p>"


def page(*more: str, **edits: str) -> Page:
    sentences = [edits.get(f"s{n}", sentence) for n, sentence in enumerate(SENTENCES)]
    markup = "<h1>Ferry sinks off Corran</h1>" + "".join(f"<p>{s}</p>" for s in (*sentences, *more) if s)
    return page_of(PageRead(layout=layout_of(markup, title="Ferry"), passwords=0, scripts=0, locked=False))


def held(before: Page, after: Page, again: Page, *quotes: str) -> dict[str, Any]:
    return confirmed(compare_pages(before, after, quotes), compare_pages(before, again, quotes))


def test_an_edit_that_stands_in_both_is_told_and_what_differs_beside_it_is_a_note() -> None:
    edit = SENTENCES[0].replace("46", "64")
    answer = held(page(), page("A bus ran late in Oban today.", s0=edit), page("A hen crossed in Mull today.", s0=edit))
    assert answer["changed"] is True
    assert [(f["kind"], f["after"]) for f in answer["findings"]] == [("number", edit)]
    assert [(n["kind"], n["after"], n["confirmed"]) for n in answer["notes"]] == [
        ("added", "A bus ran late in Oban today.", False)
    ]


def test_what_came_with_one_visit_alone_is_no_change() -> None:
    answer = held(page(), page("A bus ran late in Oban today."), page())
    assert (answer["changed"], answer["findings"], "error" in answer) == (False, [], False)
    assert held(page(), page("A bus ran late in Oban today."), page("A hen crossed in Mull today."))["changed"] is False


def test_what_stood_and_stands_in_neither_is_never_all_well() -> None:
    answer = held(page(), page(s0=SENTENCES[0].replace("46", "64")), page(s0=SENTENCES[0].replace("46", "71")))
    assert (answer["changed"], answer["findings"]) == (None, [])
    assert "“The ferry Alba sank two miles off Corran on Monday with 46 people aboard" in answer["error"]
    assert [n["confirmed"] for n in answer["notes"]] == [False]
    removed = held(page(), page(s4=""), page(s4=SENTENCES[4].replace("1987", "1978")))
    assert removed["changed"] is None


def test_a_confirming_capture_that_tells_nothing_confirms_nothing() -> None:
    wall = page_of(PageRead(layout=layout_of(SHORTER, title="Ferry"), passwords=0, scripts=0, locked=False))
    first = compare_pages(page(), page(s0=SENTENCES[0].replace("46", "64")), [])
    answer = confirmed(first, compare_pages(page(), wall, []))
    assert answer["changed"] is None
    assert answer["error"].startswith("again: paywall")
    assert answer["findings"] == first["findings"]


def test_a_silent_edit_is_told_with_what_was_edited_alone() -> None:
    silent = {"code": "FC248", "kind": "silent edit", "place": "page", "before": "", "after": ""}
    added = {"code": "FC247", "kind": "added", "place": "text", "before": ""}

    def answered(words: str) -> dict[str, Any]:
        return {"changed": True, "findings": [{**added, "after": words}, silent], "notes": []}

    assert confirmed(answered("a"), answered("b"))["changed"] is False
    assert confirmed(answered("a"), answered("a"))["findings"] == answered("a")["findings"]


def test_a_break_within_a_word_is_no_other_word() -> None:
    edit = SENTENCES[0].replace("46", "64")
    assert held(page(), page(s0=edit), page(s0=edit.replace("coastguard", "coast\u00adguard")))["changed"] is True


def test_a_quote_is_held_against_both() -> None:
    edit = SENTENCES[0].replace("46", "64")
    assert held(page(), page(s0=edit), page(s0=edit), SENTENCES[0])["changed"] is True
    assert held(page(), page(s0=edit), page(), SENTENCES[0])["changed"] is False
    assert held(page(), page(s0=edit), page(s0=SENTENCES[0].replace("46", "47")), SENTENCES[0])["changed"] is None


@pytest.mark.parametrize("changed", [False, None])
def test_without_an_alarm_there_is_nothing_to_confirm(changed: bool | None) -> None:
    first: dict[str, Any] = {"changed": changed, "findings": [], "notes": []} | (
        {} if changed is False else {"error": "no page"}
    )
    assert confirmed(first, {"changed": None, "error": "again", "findings": [], "notes": []}) == first


def test_a_quote_that_could_not_be_told_stays_so() -> None:
    edit = SENTENCES[0].replace("46", "64")
    answer = held(page(), page(s0=edit), page(), SENTENCES[0], "words that stand nowhere on it")
    assert answer["changed"] is None
    assert "words that stand nowhere" in answer["error"]


_SAID = st.lists(st.sampled_from(["a", "b", "c", ""]), min_size=2, max_size=2)


@given(st.lists(_SAID, min_size=1, max_size=4), st.lists(_SAID, max_size=4))
def test_nothing_is_lost_and_nothing_is_all_well_while_what_stood_is_gone(
    ours: list[list[str]], theirs: list[list[str]]
) -> None:
    def answered(said: list[list[str]]) -> dict[str, Any]:
        findings = [{"code": "FC203", "kind": "x", "place": "text", "before": b, "after": a} for b, a in said]
        return {"changed": bool(findings), "findings": findings, "notes": []}

    first, again = answered(ours), answered(theirs)
    answer = confirmed(first, again)
    told = [*answer["findings"], *({k: v for k, v in n.items() if k != "confirmed"} for n in answer["notes"])]
    assert sorted(map(str, told)) == sorted(map(str, first["findings"]))
    assert answer["changed"] is not True or all(f in again["findings"] for f in answer["findings"])
    if {b for b, _ in ours if b} & {b for b, _ in theirs}:
        assert answer["changed"] is not False
