"""How a page's own lines are read: without rows of links to other stories, and with who speaks in them."""

from __future__ import annotations

import pytest

from harness.capture.gate import judge
from harness.capture.gate_sentences import spoken
from harness.capture.gate_words import hidden
from harness.model.snapshot import Outcome
from tests.unit.capture.test_gate import ARTICLE, blocks, features
from tests.unit.capture.test_gate_of_the_web import linked

TEASERS = [
    ("Bell ringers vote to strike", "Nine of twelve ringers want their expenses paid."),
    ("Otters return to the mill stream", "Two cubs were filmed at dusk on 3 May by a pupil of 11."),
    ("Bypass costs doubled in a year", "The county blames the price of bitumen."),
]


@pytest.mark.parametrize(
    ("own", "outcome"),
    [
        ("Nothing stands under this address, please go back to the front page.", Outcome.SOFT_404),
        ("Loading…", Outcome.EMPTY_SHELL),
    ],
)
def test_links_to_other_stories_and_what_each_says_are_no_part_of_the_page(own: str, outcome: Outcome) -> None:
    rows = [(tag, text) for pair in TEASERS for tag, text in zip(("div", "p"), pair, strict=True)]
    page = features(
        title="Harrow Vale Record",
        **linked(blocks(("p", own), ("h4", "Also in the Record"), *rows), *(headline for headline, _ in TEASERS)),
    )
    assert [line.text for line in page.lines][-1] == own
    assert judge(page).outcome is outcome


def test_a_list_of_links_with_a_long_text_behind_it_stands_in_the_middle_of_the_page() -> None:
    rows = [(tag, text) for pair in TEASERS for tag, text in zip(("div", "p"), pair, strict=True)]
    behind = ("p", "The county's engineer said on 4 May that the price had risen to £29m. " * 20)
    told = blocks(("p", ARTICLE), *rows, behind)
    page = features(title="Bypass", **linked(told, *(headline for headline, _ in TEASERS)))
    assert "£29m" in page.lines[-1].text


def test_a_wall_behind_links_between_paragraphs_is_the_pages_own() -> None:
    linking = ["Lambs on the bypass again", *(headline for headline, _ in TEASERS)]
    between = [pair for headline in linking for pair in (("p", headline), ("p", "The engineer blames rain and rock."))]
    wall = (("p", "This article is for subscribers"), ("p", "Subscribe for £2 a week to continue reading."))
    told = blocks(("h1", "Bypass a year late"), ("p", "The bypass will be late, papers show."), *between, *wall)
    assert judge(features(title="Bypass a year late", **linked(told, *linking))).outcome is Outcome.PAYWALL


HEARING = """THE INSPECTOR: Please sit.
MR HALLORAN: At paragraph 14 you say access was denied.
THE WITNESS: Access was denied to us at the gate, yes. We were asked to prove who we were.
MR HALLORAN: The letter is page not found in my bundle."""


def test_people_who_speak_in_turn_may_say_what_notices_say() -> None:
    page = features(HEARING, title="hearing.pdf")
    assert page.conversation
    assert judge(page).outcome is Outcome.COMPLETE
    # The same words said by nobody are a notice; fields of an error are nobody's either.
    alone = "\n".join(line.partition(": ")[2] for line in HEARING.splitlines())
    assert judge(features(alone, title="hearing.pdf")).outcome is not Outcome.COMPLETE
    assert not features("Error: no such page.\nStatus: 404.\nServer: a3.\nTrace: 77.").conversation


def test_water_in_turkish_speaks_to_nobody() -> None:
    assert not spoken("Değirmen Mahallesi'ne saat 17.00'ye kadar su verilemeyecektir.")
    assert spoken("Compruebe su conexión.")


def test_a_german_adverb_speaks_of_no_rest_of_the_article() -> None:
    assert not hidden("Niemand hat sie je vollständig gezählt.")
    assert not hidden("Die Straße ist vollständig gesperrt.")
    assert hidden("Um weiterzugehen: vollständig lesen mit Abo.")
    assert hidden("Den vollständigen Artikel gibt es nur digital.")
    assert hidden("Dieser Beitrag ist für Mitglieder vollständig zugänglich.")
