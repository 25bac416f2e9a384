"""Critical tokens: kinds, canonical values and coverage."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind


def _of(kind: TokenKind, text: str, language: str = "en") -> list[str]:
    return [t.value for t in critical_tokens(text, language) if t.kind is kind]


@pytest.mark.parametrize(
    ("text", "language"),
    [("11,000", "en"), ("11 thousand", "en"), ("11k", "en"), ("11 тисяч", "uk"), ("11 тис.", "uk"), ("11 тысяч", "ru"), ("1만 1천", "ko"), ("1만1000", "ko"), ("1.1만", "ko"), ("11.000", "de"), ("11 000", "fr"), ("11 mil", "es")],
)  # fmt: skip
def test_one_number_in_many_spellings(text: str, language: str) -> None:
    assert _of(TokenKind.NUMBER, text, language) == ["11000"]


@pytest.mark.parametrize(
    ("text", "language", "kind", "values"),
    [
        ("They didn't go and can't go", "en", TokenKind.NEGATION, ["not", "not"]),
        ("No fewer than 300, not only here", "en", TokenKind.NEGATION, []),
        ("over 300 over Kursk", "en", TokenKind.QUANTIFIER, ["more than"]),
        ("about 300 about it", "en", TokenKind.QUANTIFIER, ["about"]),
        ("some men, some 300 men", "en", TokenKind.QUANTIFIER, ["some", "about"]),
        ("It may be in May", "en", TokenKind.MODALITY, ["may"]),
        ("he said, according to them", "en", TokenKind.ATTRIBUTION, ["said", "according to"]),
        ("a fast, deadly sin", "en", TokenKind.NEGATION, []),
        ("не було без", "uk", TokenKind.NEGATION, ["not", "without"]),
        ("не менше 300", "uk", TokenKind.QUANTIFIER, ["at least"]),
        ("нет, никогда", "ru", TokenKind.NEGATION, ["not", "never"]),
        ("않았다 없다 안 갔다", "ko", TokenKind.NEGATION, ["not", "not", "not"]),
        ("이동할 수 있다", "ko", TokenKind.MODALITY, ["may"]),
        ("밝혔다 확인했다 부인했다", "ko", TokenKind.ATTRIBUTION, ["said", "confirmed", "denied"]),
        ("nicht, kein, nie", "de", TokenKind.NEGATION, ["not", "not", "never"]),
        ("ils n'ont jamais", "fr", TokenKind.NEGATION, ["not", "never"]),
        ("No se rindieron", "es", TokenKind.NEGATION, ["not"]),
    ],
)
def test_turning_words(text: str, language: str, kind: TokenKind, values: list[str]) -> None:
    assert _of(kind, text, language) == values


def test_a_wrongly_declared_language_is_read_all_the_same() -> None:
    assert _of(TokenKind.NEGATION, "Die Soldaten sind nicht in der Stadt", "en") == ["not"]
    assert _of(TokenKind.NEGATION, "Вони не здалися", "en") == ["not"]
    assert _of(TokenKind.NUMBER, "장성 세 명", "en") == ["3"]


_ALPHABET = st.sampled_from(
    [*list("aeinotZКурськ не만천명세 19٣².,'’-–\xad\u200b\xa0\n%$&é"), "not ", "killed ", "May ", "е́"]
)


@settings(deadline=None)  # the first text in a script loads its tables
@given(st.lists(_ALPHABET, max_size=60).map("".join), st.sampled_from(["en", "uk", "ko", "de", "xx"]))
def test_tokens_never_overlap_and_cover_every_digit(text: str, language: str) -> None:
    found = critical_tokens(text, language)
    for token in found:
        assert text[token.start : token.end] == token.text
    for first, second in itertools.pairwise(found):
        assert first.end <= second.start
    covered = {i for t in found for i in range(t.start, t.end)}
    assert all(i in covered for i, c in enumerate(text) if c.isdigit())
