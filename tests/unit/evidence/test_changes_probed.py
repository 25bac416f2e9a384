"""Every pair that was tried while the difference was mended is named as labelled, in both directions."""

from __future__ import annotations

import pytest

from bench.changes import GATED, Edit, edits
from harness.evidence.difference import difference


@pytest.mark.parametrize("edit", edits("probed"), ids=lambda e: f"{e.language} {e.before[:40]}")
def test_pairs_are_named_as_labelled(edit: Edit) -> None:
    named = {change.kind.value for change in difference(edit.before, edit.after, edit.language).critical}
    if named & edit.also:
        named = named - edit.also | edit.kinds
    assert named & set(GATED) == edit.kinds & set(GATED)
    assert named >= edit.kinds


def test_each_half_of_the_newsroom_set_is_kept_whole_whichever_way_an_edit_is_judged() -> None:
    first, apart, all_of_it = edits("newsroom", "first"), edits("newsroom", "apart"), edits("newsroom")
    assert len(first) + len(apart) == len(all_of_it) >= 800
    assert not {e.origin for e in first} & {e.origin for e in apart}
    assert {(e.after, e.before) for e in first} == {(e.before, e.after) for e in first}
