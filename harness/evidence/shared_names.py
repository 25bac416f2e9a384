"""In scripts without capitals a word is told for a name by what stands beside it. What is one in one of two passages is one in the other
as well, whatever stands beside it there: 吴桂芳 before 女士 and before a word that is no title."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.model.passage import CriticalToken, TokenKind

_CASELESS = re.compile("[\u0590-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff가-힣]")
_LETTER = r"\w\u064b-\u0652\u0900-\u0963"
# What Arabic and Hebrew write together with the word behind it.
_JOINED = "[وفبلكהבלמושכ]"


@lru_cache(maxsize=512)
def _standing(name: str) -> re.Pattern[str]:
    """Where a name stands as a word of its own; among signs that are not set apart, anywhere but before what makes it another's: 清水 in 清水湾."""
    first, word = name[0], re.escape(name)
    if "\u3040" <= first <= "\u9fff":
        return re.compile(rf"{word}(?![省市县縣州区區镇鎮村岛島湾灣港河江湖山川桥橋寺庙宫宮路街站駅町郡])")
    if "가" <= first <= "힣":
        return re.compile(rf"(?<![가-힣]){word}")
    before = rf"(?:(?<![{_LETTER}])|(?<=(?<![{_LETTER}]){_JOINED}))"
    return re.compile(rf"{before}{word}(?![{_LETTER}])")


def shared(
    old: str, before: list[CriticalToken], new: str, after: list[CriticalToken]
) -> tuple[list[CriticalToken], list[CriticalToken]]:
    """The tokens of two folded passages, and the names of each where they stand in the other and no token does."""
    return _with(old, before, after), _with(new, after, before)


def _with(text: str, tokens: list[CriticalToken], others: list[CriticalToken]) -> list[CriticalToken]:
    here = {token.text for token in tokens}
    names = {
        token.text: token.value
        for token in others
        if token.kind is TokenKind.NAME and len(token.text) > 1 and _CASELESS.match(token.text)
    }
    more = []
    taken = [(token.start, token.end) for token in tokens]
    for name in sorted(names.keys() - here, key=len, reverse=True):
        for match in _standing(name).finditer(text):
            start, end = match.span()
            if all(end <= a or b <= start for a, b in taken):
                taken.append((start, end))
                more.append(CriticalToken(kind=TokenKind.NAME, start=start, end=end, text=name, value=names[name]))
    return sorted([*tokens, *more], key=lambda token: token.start) if more else tokens
