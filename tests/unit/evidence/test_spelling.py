"""Words that are spelled in two ways are one word; words that are alike are not."""

from __future__ import annotations

import pytest

from harness.evidence.spelling import one_spelling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("7 kilometres", "7 kilometers"),
        ("60 per cent", "60 percent"),
        ("the Labour centre", "the Labor center"),
        ("an organisation that travelled", "an organization that traveled"),
        ("organisational defences", "organizational defenses"),
        ("They analysed a programme", "They analyzed a program"),
        ("paediatric anaemia", "pediatric anemia"),
        ("co-operation by e-mail", "cooperation by email"),
        ("They fulfil their judgement", "They fulfill their judgment"),
        ("a centred title", "a centered title"),
        ("neighbouring theatres", "neighboring theaters"),
        ("towards the grey harbour", "toward the gray harbor"),
        ("it was cancelled and labelled", "it was canceled and labeled"),
    ],
)
def test_two_spellings_are_one(one: str, other: str) -> None:
    assert one != other
    assert one_spelling(one) == one_spelling(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the fourth day", "the forth day"),
        ("a four", "a for"),
        ("their prise", "their prize"),
        ("the court", "the cort"),
        ("our tour", "our tor"),
        ("the raise", "the raze"),
        ("a storey", "a story"),
        ("a tyre", "a tire"),
        ("a source", "a sorce"),
        ("it was wise", "it was wize"),
        ("rose by 18", "fell by 18"),
        ("Lund", "Lunds"),
        ("a man-eating fish", "a man eating fish"),
        ("the planed board", "the planned board"),
        ("here", "heer"),
        ("more", "moer"),
    ],
)
def test_other_words_stay_others(one: str, other: str) -> None:
    assert one_spelling(one) != one_spelling(other)


def test_a_spelling_once_brought_together_stays() -> None:
    text = "Organisations' centres, at 60 per cent, cancelled programmes of paediatric defence towards the harbour."
    assert one_spelling(one_spelling(text)) == one_spelling(text)
