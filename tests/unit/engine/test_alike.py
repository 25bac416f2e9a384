"""Passages that are merely alike are never taken for the quoted words, whichever a person would choose."""

from __future__ import annotations

import pytest

from harness.engine.accept import _unacceptable
from harness.engine.add import Wish, _quote
from harness.engine.errors import NotCheckedError, UsageError
from harness.evidence.locate import locate
from harness.evidence.plain import read_plain
from harness.model.passage import Ambiguous, nearest_of
from harness.model.place import Place
from harness.model.registry import EvidenceLink, TextQuote

ALIKE = read_plain("Ukraine said 12,000 troops were in Kursk. Ukraine said 11,000 troops were in Kursk in May.")
TWICE = read_plain("They said the bridge is closed. Nobody knows why.\n\nIn short: the bridge is closed.")
QUOTE = "Ukraine said 10,000 troops were in Kursk"


def _wish(quote: str, nth: int | None = None) -> Wish:
    return Wish(url="http://a.test/", quote=quote, statement="s", nth=nth)


def test_only_words_that_stand_several_times_are_numbered() -> None:
    alike, twice = locate(ALIKE, TextQuote(exact=QUOTE)), locate(TWICE, TextQuote(exact="the bridge is closed"))
    assert isinstance(alike, Ambiguous)
    assert isinstance(twice, Ambiguous)
    assert (alike.verbatim, twice.verbatim) == (False, True)
    assert nearest_of(alike) == alike.rivals[0]


@pytest.mark.parametrize("nth", [None, 1, 2])
def test_a_quote_that_is_not_there_is_not_added_by_number(nth: int | None) -> None:
    with pytest.raises(NotCheckedError, match="not on the page"):
        _quote(ALIKE, _wish(QUOTE, nth))


def test_one_that_stands_twice_is() -> None:
    with pytest.raises(UsageError, match="2 times"):
        _quote(TWICE, _wish("the bridge is closed"))
    assert _quote(TWICE, _wish("the bridge is closed", 2)).exact == "the bridge is closed"


def test_accepting_says_that_the_words_are_not_there() -> None:
    link = EvidenceLink(key="s", source="s", quote=TextQuote(exact=QUOTE), place=Place(file="a.yaml", line=1, column=1))
    assert "not on the page; nearest: “Ukraine said 1" in _unacceptable(locate(ALIKE, TextQuote(exact=QUOTE)), link)
