"""The critical tokens of a passage: the words that change what it asserts, each with a canonical value."""

from __future__ import annotations

from functools import lru_cache

from harness.evidence.dates import dates, weekday_words
from harness.evidence.names import names
from harness.evidence.normalise import normalise
from harness.evidence.numbers import numbers
from harness.evidence.units import scope_words, unit_words
from harness.evidence.words import turning_words
from harness.model.passage import CriticalToken, TokenKind


@lru_cache(maxsize=4096)
def critical_tokens(text: str, language: str = "en") -> tuple[CriticalToken, ...]:
    """The critical tokens of ``text``, by place; a stretch of text belongs to one token at most.

    Every digit is covered by a NUMBER or DATE token, so that no changed digit goes unseen.
    """
    folded = normalise(text)
    if folded.text == text:
        return tuple(read_tokens(text, language))
    spans = [(token, folded.original(token.start, token.end)) for token in read_tokens(folded.text, language)]
    return tuple(
        CriticalToken(kind=token.kind, start=start, end=end, text=text[start:end], value=token.value)
        for token, (start, end) in spans
    )


def read_tokens(text: str, language: str, also: str = "") -> list[CriticalToken]:
    """The critical tokens of already folded ``text``; ``also`` is the folded passage that it is compared with."""
    found: list[CriticalToken] = []
    taken = [False] * (len(text) + 1)

    def add(kind: TokenKind, start: int, end: int, value: str) -> None:
        if end <= start or any(taken[start:end]):
            return
        found.append(CriticalToken(kind=kind, start=start, end=end, text=text[start:end], value=value))
        taken[start:end] = [True] * (end - start)

    for span in dates(text, language):
        add(TokenKind.DATE, span.start, span.end, span.edtf)
    for number in numbers(text, language):
        add(TokenKind.NUMBER, number.start, number.end, number.canonical)
    for start, end, word in weekday_words(text, language):
        add(TokenKind.DATE, start, end, word)
    for kind, start, end, value in turning_words(text, language):
        add(kind, start, end, value)
    for start, end, value in scope_words(text, language=language):
        add(TokenKind.SCOPE, start, end, value)
    for start, end, value in unit_words(text, language=language):
        add(TokenKind.UNIT, start, end, value)
    for start, end, value in names(text, language, also):
        add(TokenKind.NAME, start, end, value)
    # Whatever digits are left (inside names, codes, superscripts) count as they stand.
    index = 0
    while index < len(text):
        if text[index].isnumeric() and not taken[index] and not text[index].isalpha():
            end = index
            while end < len(text) and text[end].isnumeric() and not taken[end]:
                end += 1
            add(TokenKind.NUMBER, index, end, text[index:end])
            index = end
        else:
            index += 1
    return sorted(found, key=lambda token: token.start)
