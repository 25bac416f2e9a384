"""What stands over a passage, and whether it says the opposite now."""

from __future__ import annotations

import pytest

from harness.evidence.headed import Over, over, turned
from tests.nested import document_of

PAGE = (
    "<main><article><h1>The reactor</h1><p>It was a quiet night.</p><h2>What is confirmed</h2><p>The reactor was hit.</p>"
    "<p>The council approved these plans:</p><ul><li>a new bridge</li><li>a new road</li></ul><h3>Related stories</h3><p>Nobody was hurt.</p>"
    "<p><b>Myth:</b></p><p>The town was left.</p></article></main>"
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("quiet night", Over(heading="", lead="")),
        ("reactor was hit", Over(heading="What is confirmed", lead="")),
        ("a new road", Over(heading="What is confirmed", lead="The council approved these plans:")),
        ("Nobody was hurt", Over(heading="What is confirmed", lead="")),
        ("town was left", Over(heading="Myth:", lead="")),
        ("The reactor", Over(heading="", lead="")),
    ],
)
def test_the_heading_of_its_section_and_the_words_before_its_list_stand_over_a_passage(
    words: str, expected: Over
) -> None:
    document = document_of(PAGE)
    assert over(document, document.text.index(words)) == expected


@pytest.mark.parametrize(
    ("was", "now", "language"),
    [
        ("Confirmed", "Not confirmed", "en"),
        ("Not confirmed", "Confirmed", "en"),
        ("Fact", "Myth", "en"),
        ("Fact 3", "Myth 3", "en"),
        ("Facts", "Myths", "en"),
        ("What is true", "What is false", "en"),
        ("Confirmed", "Denied", "en"),
        ("What we know", "What we do not know", "en"),
        ("Arguments for", "Arguments against", "en"),
        ("Background", "False", "en"),
        ("", "Myth", "en"),
        ("The council approved these plans:", "The council rejected these plans:", "en"),
        ("Was stimmt", "Was nicht stimmt", "de"),
        ("Fakt", "Mythos", "de"),
        ("Vrai", "Faux", "fr"),
        ("El consejo aprobó estos planes:", "El consejo rechazó estos planes:", "es"),
        ("Правда", "Миф", "ru"),
        ("Підтверджено", "Спростовано", "uk"),
        ("사실", "거짓", "ko"),
        ("確認されたこと", "デマ", "ja"),
        ("属实", "不属实", "zh"),
    ],
)
def test_a_heading_that_became_its_opposite(was: str, now: str, language: str) -> None:
    found = turned(was, now, language)
    assert found is not None
    assert found.critical


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("What we know", "What we know so far"),
        ("What we know", "No sign of survivors"),
        ("What happened", "How the fire began"),
        ("Winners", "The night's winners"),
        ("Confirmed", "CONFIRMED"),
        ("The attack", "The attack on the plant"),
        ("The council approved these plans:", "These plans were approved by the council:"),
        ("No trains on Monday", "Trains and buses are not running, and what else to know"),
        ("Myth", "Background"),
        ("Reactions", "Against"),
        ("", "What is confirmed"),
        ("Myth", ""),
    ],
)
def test_a_heading_in_other_words_says_nothing_of_that_kind(was: str, now: str) -> None:
    assert turned(was, now, "en") is None
