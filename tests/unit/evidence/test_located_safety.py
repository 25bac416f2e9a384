"""A digit, unit, month, name or negation changed inside a passage: the passage is never found or moved, whatever stands around it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harness.evidence.answer import Status, answer
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote
from tests.unit.evidence.test_difference_safety import changed_passages

Page = tuple[str, str, str, str, TextQuote]


@st.composite
def pages(draw: Callable[..., object]) -> Page:
    """A language, a page on which one passage was changed, the passage as it was and as it is, and the quote of it as it was: among
    passages of the same make, with any sides of its context, and whole or in part."""
    take: Callable[[Any], Any] = draw
    language, before, after, _ = take(changed_passages())
    made = take(st.lists(changed_passages(), max_size=3))
    # What is written in another language is no near-duplicate, but a neighbour all the same.
    # One that says the same with its figures grouped otherwise, or in thousands, is the passage.
    around = [c[1] for c in made if c[1] != after and _ungrouped(c[1]) != _ungrouped(before)]
    if take(st.booleans()):
        around.append(_varied(str(before), int(take(st.integers(1, 8)))))
    at = int(take(st.integers(0, len(around))))
    joiner = str(take(st.sampled_from(["\n", " ", "\n\n"])))
    old = joiner.join([*around[:at], before, *around[at:]])
    new = joiner.join([*around[:at], after, *around[at:]])
    start = sum(len(s) + len(joiner) for s in around[:at])
    end = start + len(before)
    sides = str(take(st.sampled_from(["both", "both", "before", "after", "none"])))
    reach = int(take(st.integers(10, 60)))
    prefix = old[max(0, start - reach) : start] if sides in ("both", "before") else ""
    suffix = old[end : end + reach] if sides in ("both", "after") else ""
    return language, new, before, after, TextQuote(exact=before, prefix=prefix, suffix=suffix)


def _ungrouped(passage: str) -> str:
    thousands = re.sub(r"(?<=\d) (?:thousand|тисяч|тысяч|tausend|mille|mil)\b", "000", passage)
    return re.sub(r"(?<=\d)[.,'\s](?=\d{3}(?!\d))", "", thousands)


def _varied(passage: str, by: int) -> str:
    """A passage of the same make with other figures throughout."""
    return "".join(str((int(c) + by) % 9 + 1) if c.isdecimal() and c.isascii() else c for c in passage)


def _never_stands(case: Page) -> None:
    language, page, _, _, quote = case
    got = answer(read_plain(page, language=language), quote)
    assert got.status not in (Status.FOUND, Status.MOVED), (page, quote, got)
    if got.start is not None:
        assert page[got.start : got.end] == got.matched or "\n" in page[got.start : got.end]
        assert got.changes, (page, quote, got)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(pages())
def test_a_changed_passage_never_stands(case: Page) -> None:
    _never_stands(case)


@pytest.mark.nightly
@settings(max_examples=100_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(pages())
def test_a_changed_passage_never_stands_at_length(case: Page) -> None:
    _never_stands(case)
