"""What a page changes by itself is learned and masked; a passage that a claim rests on never is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from harness.evidence.read import Document, read
from harness.evidence.volatile import changes, masked, passage_paths, volatile_paths
from harness.model.layout import Layout
from tests.conftest import layout_of


def page(*paragraphs: str) -> Document:
    return read(Layout.from_json(layout_of("".join(f'<p class="{i}">{text}</p>' for i, text in enumerate(paragraphs)))))


def test_a_block_that_was_put_in_does_not_make_those_below_it_differ() -> None:
    found = changes(page("one", "two", "three"), page("one", "an advertisement", "two", "three"))
    assert [(c.before, c.after) for c in found] == [(None, "an advertisement")]


def test_what_changes_every_time_is_masked_and_what_changed_once_is_not() -> None:
    counter = [page("The service said 1,500.", f"Read {n} times", "The end.") for n in (10, 11, 12, 13)]
    edited = page("The service said 1,500.", "Read 14 times", "The end, corrected.")
    pairs = [*zip(counter, counter[1:], strict=False), (counter[-1], edited)]
    volatile = volatile_paths(pairs)
    found = changes(counter[0], edited)
    assert [c.after for c in masked(found, volatile, frozenset())] == ["The end, corrected."]


def test_a_mask_never_covers_a_passage() -> None:
    old, new = page("The service said 1,500.", "Read 10 times"), page("The service said 1,100.", "Read 11 times")
    volatile = volatile_paths([(old, new)])
    start = old.text.index("1,500")
    kept = passage_paths(old, [(start, start + 5)])
    assert kept
    assert [c.after for c in masked(changes(old, new), volatile, kept)] == ["The service said 1,100."]


@given(
    st.lists(st.sampled_from(["a b", "c d", "e f", "g h", "i j"]), max_size=8),
    st.lists(st.sampled_from(["a b", "c d", "x y"]), max_size=8),
)
def test_equal_pages_have_no_changes_and_others_have_some(old: list[str], new: list[str]) -> None:
    assert (changes(page(*old), page(*new)) == ()) == (old == new)
