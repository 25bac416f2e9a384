"""Whether a quote is one of an accepted passage: whatever is located may be accepted, and what was edited since is another quote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.evidence.locate import locate
from harness.evidence.verbatim import quotes
from harness.model.passage import How, Located
from harness.model.registry import TextQuote
from tests.conftest import document_of

WORDS = ["A", "first", "1,500", "soldiers", "were", "moved", "to", "Vladivostok", "on", "13", "October", ",", "the", "service", "in", "Seoul", "said", "on", "Friday"]  # fmt: skip
PAGE = f"<p>The ministry declined to comment.</p><p>{' '.join(WORDS)}.</p><p>More may follow.</p>"
NAMES = (("Kim Chol Su", "김철수"),)


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        ("1,500 soldiers", "1,500  soldiers"), ("“three” generals", '"three" generals'), ("Kim Chol Su left", "김철수 left"),
        ("1,500 soldiers", "1,500 sol\u00ad\ndiers"), ("1,500 soldiers", "1,500 s\u043eldiers"), ("he … left", "he packed and left"),
        ("he […] left", "he packed and left"), ("[T]hey left", "they left"), ("[the army] left", "left"), ("they left [for Kursk]", "they left"),
        ("Kim Chol Su … left", "김철수 packed and left"), ("a ... b ... c", "a x b y c"),
    ],
)  # fmt: skip
def test_a_passage_is_quoted_by(quote: str, passage: str) -> None:
    assert quotes(quote, passage, NAMES)


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        ("1,500 soldiers", "1,900 soldiers"), ("he … left", "he packed and left them"), ("he … left", "then he packed and left"),
        ("he … went", "he packed and left"), ("[some] 12 men", "11 men"), ("[T]hey left", "they left us"), ("a … a", "a"), ("…", "a word"),
        ("c … b … a", "a x b y c"), ("[…]", "a word"), ("soldiers", "sol\u00ad\ndiers left"),
    ],
)  # fmt: skip
def test_a_passage_is_not_quoted_by(quote: str, passage: str) -> None:
    assert not quotes(quote, passage)


@given(st.data())
def test_what_is_located_in_parts_is_quoted_and_another_figure_is_not(data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.lists(st.integers(0, len(WORDS)), min_size=2, max_size=2, unique=True)))
    left_out = data.draw(st.sets(st.integers(start + 1, end - 2), max_size=3)) if end - start > 3 else set()
    sign = data.draw(st.sampled_from(["…", "...", "[…]"]))
    quote = " ".join(sign if n in left_out else WORDS[n] for n in range(start, end))
    found = locate(document_of(PAGE), TextQuote(exact=quote))
    if isinstance(found, Located) and found.how is not How.FUZZY:
        assert quotes(quote, found.text)
        if "1,500" in quote:
            assert not quotes(quote.replace("1,500", "1,900"), found.text)


@pytest.mark.parametrize("left_out", ["[not]", "(not)", "“not”", "not"])
def test_what_a_quote_leaves_out_may_not_deny_it_whatever_stands_around_the_word(left_out: str) -> None:
    page = document_of(f"<p>“We will {left_out} go,” she said in the evening, “until May.”</p>")
    found = locate(page, TextQuote(exact="We will … go"))
    assert not isinstance(found, Located) or found.how is How.FUZZY
