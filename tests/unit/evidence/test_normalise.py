"""Two spellings of the same words read the same; two figures never do; and every offset leads back."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.evidence.normalise import NOTE_MARK, lookalikes, normalise, reads, visible_escapes, without_lookalikes

SAME = [
    ("“They’re here”", '"They\'re here"'), ("8–13 October", "8-13 October"), ("1,500\u00a0men", "1,500 men"), ("sol\u00addiers", "soldiers"),
    ("a\u200bb", "ab"), ("ﬁrst", "first"), ("١٢٬٠٠٠".replace("٬", ","), "12,000"), ("…", "..."), ("１２", "12"), ("cafe\u0301", "café"),
    ("«Так»", '"Так"'), ("п’ять", "п'ять"), ("a\u202eb", "ab"), ("two\n  lines", "two lines"),
]  # fmt: skip
DIFFERENT = [
    ("1,500", "1.500"),
    ("1,500", "15,00"),
    ("4 1", "41"),
    ("10²", "102"),
    ("½", "12"),
    ("1500", "1,500"),
    ("Us", "US"),
    ("①", "1"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_spellings_of_the_same_words_read_the_same(a: str, b: str) -> None:
    assert reads(a) == reads(b)


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_different_figures_and_words_never_do(a: str, b: str) -> None:
    assert reads(a) != reads(b)


_TEXT = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cs",)), st.sampled_from(list("ab 12,.“”–\u00a0\u00ad\u200béé́п한\n\t`ﬁ"))
    ),
    max_size=80,
)


@given(text=_TEXT)
def test_every_folded_character_leads_back(text: str) -> None:
    folded = normalise(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert list(folded.offsets) == sorted(folded.offsets)
    assert "  " not in folded.text
    for index in range(len(folded.text)):
        start, end = folded.original(index, index + 1)
        assert 0 <= start < end <= len(text)
        assert folded.text[index] in normalise(text[start:end]).text


@given(text=_TEXT)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert reads(reads(text)) == reads(text)


@given(text=st.text(st.characters(categories=("Nd",)), min_size=1, max_size=12))
def test_digits_of_any_script_keep_their_values(text: str) -> None:
    assert reads(text) == "".join(str(unicodedata.digit(c)) for c in text)


def test_lookalikes_are_found_only_where_no_honest_spelling_mixes() -> None:
    assert lookalikes("сaptured") == (0,)
    assert lookalikes("Курськ and Kursk") == ()
    assert without_lookalikes("сaptured") == "captured"
    assert visible_escapes("a\u202eb\x1b") == "a⟨U+202E⟩b⟨U+001B⟩"


def test_a_figure_set_high_behind_a_unit_is_a_note_where_there_is_no_such_power() -> None:
    for words in ("The road is 30 km¹ long", "The road is 30 km¹² long", "The road is 30 km⁷ long"):
        assert NOTE_MARK.sub("", words) == "The road is 30 km long"
    for words in ("30 km² of wood", "30 km³ of water", "10 m⁴", "10 s⁻¹", "10 mm⁴"):
        assert NOTE_MARK.sub("", words) == words
