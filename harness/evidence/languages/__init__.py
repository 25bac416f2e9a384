"""The languages whose numbers, dates and turning words are read: one module each, and which of them a text is in."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from harness.evidence.languages.language import Language

CODES = ("en", "uk", "ru", "ko", "de", "fr", "es")


@lru_cache(maxsize=16)
def language(code: str) -> Language:
    """The table of one of `CODES`. Raises KeyError for another."""
    if code not in CODES:
        raise KeyError(code)
    table: Language = import_module(f"harness.evidence.languages.{code}").LANGUAGE
    return table


@lru_cache(maxsize=1)
def all_languages() -> tuple[Language, ...]:
    """Every table, in the order of `CODES`."""
    return tuple(language(code) for code in CODES)


@lru_cache(maxsize=16)
def _function_words(code: str) -> frozenset[str]:
    return frozenset(language(code).function.split())


def spoken(words: list[str], declared: str) -> tuple[str, ...]:
    """The codes of the languages to read ``words`` (folded to lower case) in.

    Of each script the words use, the declared language; and, since pages declare a language wrongly more often than one would
    like, the one whose function words are commonest. Ukrainian and Russian are always read together: quotations mix them.
    """
    declared = declared.partition("-")[0].lower()
    codes: list[str] = [declared] if declared in CODES else []
    if any("\uac00" <= w[0] <= "\ud7a3" for w in words) and "ko" not in codes:
        codes.append("ko")
    if any("\u0400" <= w[0] <= "\u04ff" for w in words):
        codes += [c for c in ("uk", "ru") if c not in codes]
    if any(w[0].isascii() or "\u00c0" <= w[0] <= "\u024f" for w in words):
        counts = {c: sum(1 for w in words if w in _function_words(c)) for c in ("en", "de", "fr", "es")}
        best = max(counts, key=lambda c: (counts[c], c == declared))
        if best not in codes and (counts[best] > counts.get(declared, 0) or declared not in counts):
            codes.append(best)
    return tuple(codes) or ("en",)
