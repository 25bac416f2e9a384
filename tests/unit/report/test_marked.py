"""An article's text with its statements marked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from harness.report.marked import Block, Span, blocks


def _spans(text: str, *statements: str) -> list[Span]:
    return [Span(start=text.index(s), end=text.index(s) + len(s), claim=str(n)) for n, s in enumerate(statements, 1)]


def _written(block: Block) -> str:
    parts = {"open": "[{0}:", "close": "]", "sign": "^{0}", "text": "{1}"}
    return "".join(parts[t.kind].format(t.claim, t.text) for t in block.tokens)


def test_blocks_have_kinds_and_lose_their_marks() -> None:
    text = "# Title\nText of *some* **weight**.\n\n> Said\n\n- one\n- two\n\n![a still](x.jpg)\n\n*An aside.*\n \n## [Part](http://x.test/a_b_c) two\n"
    assert [(b.kind, _written(b).strip()) for b in blocks(text, [])] == [
        ("h2", "Title"),
        ("p", "Text of some weight."),
        ("quote", "Said"),
        ("item", "one"),
        ("item", "two"),
        ("figure", "a still"),
        ("aside", "An aside."),
        ("h3", "Part two"),
    ]


def test_a_statement_within_another_is_nested() -> None:
    text = "x 1,500 men sailed in October y"
    (block,) = blocks(text, _spans(text, "October", "1,500 men sailed in October", "1,500 men"))
    assert _written(block) == "x [2:[3:1,500 men]^3 sailed in [1:October]^1]^2 y"


def test_statements_that_cross_are_both_there() -> None:
    text = "a b c d e"
    (block,) = blocks(text, _spans(text, "a b c", "b c d"))
    assert _written(block) == "[1:a [2:b c]]^1[2: d]^2 e"


def test_one_statement_of_two_claims_is_marked_and_signed_twice() -> None:
    text = "about 300 killed"
    (block,) = blocks(text, _spans(text, "about 300 killed", "about 300 killed"))
    assert _written(block) == "[1:[2:about 300 killed]^2]^1"


def test_a_statement_over_two_paragraphs_is_signed_once_at_its_end() -> None:
    text = "one two\n\nthree four"
    first, second = blocks(text, _spans(text, "two\n\nthree"))
    assert (_written(first), _written(second)) == ("one [1:two]", "[1:three]^1 four")


@given(
    text=st.text(alphabet="ab *_[]()#>-\n", max_size=60),
    places=st.lists(st.tuples(st.integers(-1, 60), st.integers(0, 60)), max_size=6),
)
def test_marks_are_balanced_and_no_statement_is_signed_twice(text: str, places: list[tuple[int, int]]) -> None:
    spans = [Span(start=a, end=min(b, len(text)), claim=str(n)) for n, (a, b) in enumerate(places)]
    signed: list[str] = []
    for block in blocks(text, spans):
        depth = 0
        for token in block.tokens:
            depth += {"open": 1, "close": -1}.get(token.kind, 0)
            assert depth >= 0
            if token.kind == "sign":
                signed.append(token.claim)
        assert depth == 0
    assert len(signed) == len(set(signed))


@given(words=st.lists(st.sampled_from(["one", "two", "three"]), min_size=1, max_size=12), data=st.data())
def test_no_statement_in_plain_text_is_lost(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    places = data.draw(st.lists(st.tuples(st.integers(0, len(text) - 1), st.integers(1, 20)), max_size=6))
    spans = [Span(start=a, end=min(a + n, len(text)), claim=str(k)) for k, (a, n) in enumerate(places)]
    (block,) = blocks(text, spans)
    assert {t.claim for t in block.tokens if t.kind == "sign"} == {s.claim for s in spans}
    assert "".join(t.text for t in block.tokens) == text
