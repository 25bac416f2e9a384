"""An article's sentences: where they stand, whatever marks and line breaks are around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.evidence.article import Kind, article_sentences


def read(text: str) -> list[tuple[str, int, str]]:
    return [(s.kind.value, s.line, " ".join(s.text.split())) for s in article_sentences(text)]


def test_parts_of_an_article_are_told_apart() -> None:
    text = (
        "# A Title\n\nOne sentence. Another, *with emphasis.* A third [with a link](http://a.test/x).\n\n"
        "- first item\n- second item\n\n> Somebody's words.\n\n![A caption. Of two.](a.jpg)\n\n| a | 3 |\n|---|---|\n| b | 4 |\n\n---\n\n[1]: http://b.test\n"
    )
    assert read(text) == [
        ("heading", 1, "A Title"),
        ("text", 3, "One sentence."),
        ("text", 3, "Another, with emphasis."),
        ("text", 3, "A third with a link."),
        ("item", 5, "first item"),
        ("item", 6, "second item"),
        ("quote", 8, "Somebody's words."),
        ("caption", 10, "A caption."),
        ("caption", 10, "Of two."),
        ("table", 12, "| a | 3 |"),
        ("table", 14, "| b | 4 |"),
    ]


def test_lines_broken_to_fit_a_page_are_one_sentence() -> None:
    text = "The service said on Monday that about 1,500 soldiers\nhad left for the east. It gave no names for those who had\ngone.\n"
    assert read(text) == [
        ("text", 1, "The service said on Monday that about 1,500 soldiers had left for the east."),
        ("text", 2, "It gave no names for those who had gone."),
    ]


def test_a_quotation_over_several_lines_is_read_without_its_marks() -> None:
    text = "> The service said on Monday that about 1,500 soldiers\n> had left for the east.\n"
    assert read(text) == [("quote", 1, "The service said on Monday that about 1,500 soldiers had left for the east.")]


def test_short_lines_stand_alone() -> None:
    assert [t for _, _, t in read("The Bridge\nIt is closed\nSince Monday.\n")] == [
        "The Bridge",
        "It is closed",
        "Since Monday.",
    ]


def test_front_matter_is_no_part_of_the_article() -> None:
    assert read("---\ntitle: X\ndate: 2024\n---\n\nA sentence.\n") == [("text", 6, "A sentence.")]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_places_are_those_of_the_text(end: str) -> None:
    text = f"## Head with 3{end}{end}**Bold** begins it. Next one!{end}"
    for sentence in article_sentences(text):
        assert [text[o] for o in sentence.offsets] == list(sentence.text.replace("\n", " "))
        assert text[sentence.start : sentence.end][0] == sentence.text[0]
    assert [s.kind for s in article_sentences(text)] == [Kind.HEADING, Kind.TEXT, Kind.TEXT]


@given(st.text(alphabet="ab1.!? \n\r#>-*_[]()|\\éж字", max_size=120))
def test_every_word_is_in_one_sentence_at_most_and_where_it_says(text: str) -> None:
    seen: set[int] = set()
    for sentence in article_sentences(text):
        assert sentence.start == sentence.offsets[0] < sentence.end == sentence.offsets[-1] + 1
        assert seen.isdisjoint(sentence.offsets)
        seen.update(sentence.offsets)
        for place, char in zip(sentence.offsets, sentence.text, strict=True):
            assert text[place] == char or (char == " " and text[place] in "\r\n> ")
        assert sentence.line == text.count("\n", 0, sentence.start) + 1


@given(
    st.lists(st.sampled_from(["One two three.", "- item four", "# Head five", "> said six", "1. seven"]), max_size=6)
)
def test_no_words_are_lost(lines: list[str]) -> None:
    text = "\n\n".join(lines)
    read_words = [w for s in article_sentences(text) for w in s.text.split()]
    assert read_words == [w for line in lines for w in line.split() if w not in ("-", "#", ">", "1.")]
