"""Which sentences of a page are read."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from harness.judge.sentences import LONGEST, best_sentences

PAGE = (
    "North Korea sent troops. The group numbered 3,000 soldiers in October, officials said.\n\nThe weather was fine. "
    "In December about 11,000 North Korean soldiers were in the Kursk region, Kyiv said. Nobody would confirm it."
)


def test_the_sentences_that_speak_of_the_claim_come_first() -> None:
    spans = best_sentences("More than 10,000 North Korean soldiers are in the Kursk region", PAGE, 2)
    assert [PAGE[a:b].partition(",")[0] for a, b in spans] == ["In December about 11", "The group numbered 3"]


def test_sentences_that_share_nothing_are_left_out() -> None:
    assert best_sentences("Snow fell in Oslo", PAGE) == ()
    assert best_sentences("", PAGE) == ()
    assert best_sentences("Kursk", "") == ()
    assert best_sentences("Kursk", PAGE, 0) == ()


def test_of_an_endless_sentence_the_densest_stretch_is_read() -> None:
    page = "and so on " * 500 + "the Kursk region holds 11,000 soldiers " + "and so forth " * 500
    ((start, end),) = best_sentences("11,000 soldiers are in the Kursk region", page, 1)
    assert end - start <= LONGEST
    assert "Kursk region holds 11,000 soldiers" in page[start:end]


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60), st.text(max_size=400), st.integers(0, 5))
def test_spans_lie_in_the_text(claim: str, text: str, n: int) -> None:
    spans = best_sentences(claim, text, n)
    assert len(spans) <= n
    assert all(0 <= a < b <= len(text) for a, b in spans)


def test_a_text_without_an_end_of_sentence_is_read_piece_by_piece() -> None:
    filler = "boats and more boats " * 400
    text = f"{filler} the dam broke in May {filler} the dam broke in June {filler}"
    spans = best_sentences("The dam broke.", text, 2)
    assert sorted(text[a:b].count("dam broke in") for a, b in spans) == [1, 1]
    assert all(b - a <= LONGEST for a, b in spans)
