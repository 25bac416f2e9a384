"""Sets of labelled pages that are kept as they are sent."""

from __future__ import annotations

from collections import Counter

import pytest

from harness.model.snapshot import Outcome
from tests.corpus.gate.answers import read

SIZES = {"unseen29": 146, "unseen29_apart": 156, "unseen30": 40, "unseen30_apart": 25}
OUTCOMES = {outcome.value for outcome in Outcome}


@pytest.mark.parametrize("name", SIZES)
def test_every_page_of_a_set_is_labelled_with_known_outcomes(name: str) -> None:
    pages = read(name)
    assert len(pages) == SIZES[name]
    for page in pages:
        assert {page.kind, *page.also} <= OUTCOMES
        assert page.path.startswith("/")
        assert all(key and value for key, value in page.headers)
        assert page.html or "Location" in dict(page.headers) or page.kind == Outcome.EMPTY_SHELL or page.status >= 400


def test_no_name_or_address_stands_twice() -> None:
    pages = [page for name in SIZES for page in read(name)]
    addresses = Counter((page.name, page.path) for each in pages for page in (each, *each.beside))
    assert len({page.name for page in pages}) == len(pages)
    assert addresses.most_common(1)[0][1] == 1


def test_a_page_may_be_led_on_break_off_and_be_named_in_several_ways() -> None:
    pages = [page for name in SIZES for page in read(name)]
    assert any(page.beside and "Location" in dict(page.headers) for page in pages)
    assert any(page.missing and ("Transfer-Encoding", "chunked") in page.headers for page in pages)
    assert any("error page" in page.also and page.kind == Outcome.BOT_CHECK for page in pages)
    assert any(page.declared for page in pages)
