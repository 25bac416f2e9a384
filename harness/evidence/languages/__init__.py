"""The languages whose numbers, dates and turning words are read: one module each, and which of them a text is in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import import_module

from harness.evidence.languages.language import Language
from harness.evidence.languages.minor import CODES as _MINOR
from harness.evidence.languages.minor import minor

# Those with a module of their own, then those of which only dates, small numbers and negations are known.
FULL = ("en", "uk", "ru", "ko", "de", "fr", "es", "it", "pt", "pl", "nl", "tr", "ar", "he", "zh", "ja")
CODES = (*FULL, *_MINOR)

# Written without spaces between words.
UNSPACED = frozenset({"zh", "ja", "th"})

_KANA = re.compile("[\u3040-\u30ff]")
_SCRIPTS = {
    "hangul": re.compile("[\uac00-\ud7a3]"),
    "han": re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "arabic": re.compile("[\u0600-\u06ff]"),
    "greek": re.compile("[\u0370-\u03ff]"),
    "hebrew": re.compile("[\u0590-\u05ff]"),
    "devanagari": re.compile("[\u0900-\u097f]"),
    "thai": re.compile("[\u0e00-\u0e7f]"),
    "latin": re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
}


@lru_cache(maxsize=64)
def language(code: str) -> Language:
    """The table of one of `CODES`. Raises KeyError for another."""
    if code not in CODES:
        raise KeyError(code)
    if code in _MINOR:
        return minor(code)
    table: Language = import_module(f"harness.evidence.languages.{code}").LANGUAGE
    return table


@lru_cache(maxsize=1)
def all_languages() -> tuple[Language, ...]:
    """Every table, in the order of `CODES`."""
    return tuple(language(code) for code in CODES)


@lru_cache(maxsize=1)
def _by_word() -> dict[str, tuple[str, ...]]:
    """The languages that each function word belongs to."""
    found: dict[str, list[str]] = {}
    for table in all_languages():
        for word in set(table.function.split()):
            found.setdefault(word, []).append(table.code)
    return {word: tuple(codes) for word, codes in found.items()}


@lru_cache(maxsize=16)
def _of_script(script: str) -> tuple[str, ...]:
    return tuple(table.code for table in all_languages() if table.script == script)


def scripts_of(text: str) -> tuple[str, ...]:
    """The scripts that ``text`` is written in, of those that are told apart."""
    if text.isascii():
        return ("latin",) if _SCRIPTS["latin"].search(text) else ()
    return tuple(name for name, pattern in _SCRIPTS.items() if pattern.search(text))


def spoken(words: Sequence[str], declared: str, text: str | None = None) -> tuple[str, ...]:
    """The codes of the languages to read ``words`` (folded to lower case) in.

    Of each script the words use, the declared language; and, since pages declare a language wrongly more often than one would
    like, the one whose function words are commonest. Ukrainian and Russian are always read together: quotations mix them.
    """
    declared = declared.partition("-")[0].lower()
    whole = " ".join(words) if text is None else text
    scripts = scripts_of(whole)
    counts: dict[str, int] = {}
    if "latin" in scripts or "cyrillic" in scripts or "arabic" in scripts:
        known = _by_word()
        for word in words:
            for code in known.get(word, ()):
                counts[code] = counts.get(code, 0) + 1
    codes: list[str] = [declared] if declared in CODES else []
    for script in scripts:
        if script == "han":
            kana = _KANA.search(whole) is not None
            best = "ja" if kana or declared == "ja" else "zh"
        else:
            rivals = _of_script(script)
            if not rivals:
                continue
            # Of those that no word speaks for, the declared one is first, then that which stands first in `CODES`.
            named = [c for c in counts if c in rivals]
            named.append(declared if declared in rivals else rivals[0])
            best = max(named, key=lambda c: (_weight(counts, c), c == declared, -CODES.index(c)))
            if script == "cyrillic":
                codes += [c for c in ("uk", "ru") if c not in codes]
            if declared in rivals and _weight(counts, best) < counts.get(declared, 0) + _MARGIN:
                continue
        if best not in codes:
            codes.append(best)
    return tuple(codes) or ("en",)


def _weight(counts: Mapping[str, int], code: str) -> int:
    """How much the words speak for a language; of the many that little is known of, a word or two prove nothing."""
    count = counts.get(code, 0)
    return count if code in FULL else max(count - 2, 0)


def likely(words: Sequence[str], declared: str, text: str) -> str:
    """The language a text is most probably in: the declared one, unless the words speak for another of their script."""
    codes = spoken(words, declared, text)
    first = declared.partition("-")[0].lower()
    if first not in CODES:
        return codes[-1]
    scripts = scripts_of(text)
    script = language(first).script
    known = _by_word()
    # A word counts once: two passages laid together say each of theirs twice.
    distinct = set(words)
    if script not in scripts:
        return max(
            (c for c in codes if c != first), key=lambda c: sum(c in known.get(w, ()) for w in distinct), default=first
        )
    own, rivals = sum(1 for w in distinct if first in known.get(w, ())), [c for c in codes if c != first]
    for rival in rivals:
        if language(rival).script == script and {rival, first} != {"uk", "ru"}:
            theirs = sum(1 for w in distinct if rival in known.get(w, ()))
            if theirs >= own + _MARGIN and (rival in FULL or theirs >= 2 * own + _MARGIN):
                return rival
    return first


# So many more function words of another language than of the declared one say that the page declares the wrong one.
_MARGIN = 2
