"""Words that deny what stands beside them, and what only looks like them."""

from __future__ import annotations

import pytest

from harness.evidence.answer import Status, answer
from harness.evidence.denials import denies
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote

DENIED = [
    ("en", "The council met. It is not true that the bridge is closed. Traffic flows.", "the bridge is closed"),
    ("en", "Police denied reports that the bridge is closed, and left.", "the bridge is closed"),
    ("en", "Claims that the bridge is closed are false.", "the bridge is closed"),
    ("de", "Es stimmt nicht, dass die Brücke gesperrt ist.", "die Brücke gesperrt ist"),
    ("fr", "Il n'est pas vrai que le pont est fermé.", "le pont est fermé"),
    ("es", "El alcalde desmintió que el puente esté cerrado.", "el puente esté cerrado"),
    ("uk", "Неправда, що міст закрито.", "міст закрито"),
    ("ru", "Мэр опроверг, что мост закрыт.", "мост закрыт"),
    ("ko", "다리가 폐쇄됐다는 것은 사실이 아니다.", "다리가 폐쇄됐다"),
]


@pytest.mark.parametrize(("language", "text", "quote"), DENIED)
def test_a_denied_passage_is_changed(language: str, text: str, quote: str) -> None:
    found = answer(read_plain(text, language=language), TextQuote(exact=quote))
    assert found.status is Status.CHANGED
    assert any(c.kind.critical for c in found.changes)
    assert found.matched is not None
    assert quote in found.matched
    assert len(found.matched) > len(quote)


@pytest.mark.parametrize(
    ("text", "quote", "prefix"),
    [
        ("It is not true that the bridge is closed.", "It is not true that the bridge is closed", ""),
        ("It is not true that the bridge is closed.", "the bridge is closed", "It is not true that "),
        ("The mayor said that the bridge is closed.", "the bridge is closed", ""),
        ("He denied it, but the bridge is closed.", "the bridge is closed", ""),
        ("There is no evidence. The bridge is closed.", "The bridge is closed", ""),
    ],
)
def test_what_was_quoted_with_its_denial_or_is_not_denied_stands(text: str, quote: str, prefix: str) -> None:
    assert answer(read_plain(text), TextQuote(exact=quote, prefix=prefix)).status is Status.FOUND


@pytest.mark.parametrize(
    ("language", "text", "quote", "status"),
    [
        ("uk", "За його словами, 11 тисяч тонн зерна вивантажили.", "11 000 тонн зерна вивантажили", Status.FOUND),
        ("uk", "За його словами, 12 тисяч тонн зерна вивантажили.", "11 000 тонн зерна вивантажили", Status.CHANGED),
        ("en", "There were 12 people on board.", "There were twelve people on board", Status.FOUND),
        ("en", "There were 12 people on board.", "There were eleven people on board", Status.CHANGED),
        ("en", "There were 12 men on board.", "There were twelve people on board", Status.CHANGED),
    ],
)
def test_figures_written_otherwise_are_found_and_other_figures_are_changed(
    language: str, text: str, quote: str, status: Status
) -> None:
    assert answer(read_plain(text, language=language), TextQuote(exact=quote)).status is status


@pytest.mark.parametrize(
    "sentence",
    [
        "This was false, the coastguard said later.",
        "That is not the case, couples say.",
        "This was later found to be false.",
        "Das stimmt nicht, wie die Feuerwehr später sagte.",
        "C'est faux, selon le syndicat.",
        "Esto resultó ser falso.",
        "Це неправда, кажуть докери.",
        "Это оказалось неправдой.",
        "그러나 이는 사실이 아니다.",
    ],
)
def test_a_sentence_of_its_own_denies(sentence: str) -> None:
    assert denies(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "This was good.",
        "It was not easy to build.",
        "They were built in 1990 and are wrong-sided.",
        "Das war der größte Brand seit Jahren.",
        "Это был новый мост.",
    ],
)
def test_other_sentences_deny_nothing(sentence: str) -> None:
    assert not denies(sentence)
