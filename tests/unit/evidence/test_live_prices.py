"""Share prices within a story's sentences come and go with the market; what a story tells of gains and losses is its own."""

from __future__ import annotations

import pytest

from harness.evidence.drift import drift
from tests.nested import document_of


def kinds(before: str, after: str, language: str = "en") -> list[tuple[str, str]]:
    def page(sentence: str) -> str:
        return (
            f"<html lang={language}><body><main><article><h1>Mill to shut</h1><p>{sentence}</p>"
            "<p>The owner blamed the price of pulp and a lack of orders.</p><p>Workers get a week of pay for each year of service.</p></article></main></body></html>"
        )

    one, other = (document_of(page(text), language=language) for text in (before, after))
    return [(d.place.value, d.kind) for d in drift(one, other) if d.counts]


@pytest.mark.parametrize(
    ("was", "now", "language"),
    [
        ("Papermaker Oldby Inc. <a>OLB ▲1.20%</a> said it will shut a mill.", "▼0.75%", "en"),
        ("Its rival <a>Tarn Mills TRN −2.10%</a> shut two mills last year.", "+0.35%", "en"),
        ("東山製紙（東証プライム）<a>▲ 1,250円</a>は、工場を閉じると発表した。", "▼ 1,310円", "ja"),
    ],
)
def test_a_price_that_a_page_puts_beside_a_name_is_none_of_the_story(was: str, now: str, language: str) -> None:
    price = next(p for p in ("▲1.20%", "−2.10%", "▲ 1,250円") if p in was)
    assert kinds(was, was.replace(price, now), language) == []


def test_the_sentence_around_a_price_is_compared() -> None:
    one = "Papermaker Oldby Inc. <a>OLB ▲1.20%</a> said it will shut {} mills."
    assert kinds(one.format("two"), one.format("three").replace("1.20", "3.50")) == [("text", "number")]


@pytest.mark.parametrize(
    ("was", "now", "language"),
    [
        # No link: emphasised by the writer.
        ("Shares of Oldby closed at <b>OLB ▲1.20%</b> on Friday.", "▲2.20%", "en"),
        # A sentence's own sign.
        ("最終損益は▲1,250円となり、工場を閉じると発表した。", "▲1,350円", "ja"),
        # A link to where it is told, with no name before it.
        ("最終損益は<a>▲ 1,250円</a>となり、工場を閉じると発表した。", "▲ 1,350円", "ja"),
        ("Sales rose by <a>+1.20%</a> in the year, the company said.", "+2.20%", "en"),
    ],
)
def test_what_a_story_says_of_gains_and_losses_is_compared(was: str, now: str, language: str) -> None:
    price = next(p for p in ("▲1.20%", "▲1,250円", "▲ 1,250円", "+1.20%") if p in was)
    assert ("text", "number") in kinds(was, was.replace(price, now), language)
