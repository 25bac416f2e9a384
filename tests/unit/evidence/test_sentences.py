"""Where sentences begin and end, whichever quotation marks a language opens and closes with."""

from __future__ import annotations

import pytest

from harness.evidence.sentences import sentence_spans


@pytest.mark.parametrize(
    "marks", [("„", "“"), ("»", "«"), ("«", "»"), ("“", "”"), ('"', '"'), ("‚", "‘"), ("« ", " »")]
)
def test_a_quoted_sentence_begins_and_ends_whatever_marks_it_has(marks: tuple[str, str]) -> None:
    opening, closing = marks
    text = f"Die Reparatur dauert. {opening}Wir rechnen damit nicht{closing}, sagte er. {opening}Nein!{closing} Gut so."
    found = [text[a:b] for a, b in sentence_spans(text)]
    assert found[:2] == ["Die Reparatur dauert.", f"{opening}Wir rechnen damit nicht{closing}, sagte er."]
    if " " not in opening:  # a mark that stands apart may open as well as close
        assert found[2:] == [f"{opening}Nein!{closing}", "Gut so."]


def test_a_mark_that_closes_apart_from_its_word_opens_no_sentence() -> None:
    assert [a for a, _ in sentence_spans("« Nous partons. » Elle sort.")] == [0]
