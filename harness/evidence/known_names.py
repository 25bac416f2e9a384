"""The names that tables know: countries, cities, bodies and peoples in whatever script, and in all their spellings the canonical one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from importlib import import_module

from harness.evidence.gazetteer import (
    caseless_more,
    countries,
    more_places,
    nationalities,
    other_names,
    regional_words,
    world_cities,
)
from harness.evidence.gazetteer.east_asian_places import HAN, HANGUL
from harness.evidence.gazetteer.known import DEMONYMS, SAME
from harness.evidence.lexicon import fold_word

_Name = tuple[int, int, str]

_WORD = re.compile(r"[가-힣]+|[^\W\d_가-힣]+")
_ARABIC_PREFIX = re.compile("(?:وال|بال|فال|كال|لل|ال|وب|ول|و|ف|ب|ل|ك)(?=.{3})")


@lru_cache(maxsize=1)
def _known() -> dict[str, list[tuple[str, str, str]]]:
    """The known spellings by their first letters, three or two, longest first: what they begin with, themselves, the name."""
    table: dict[str, list[tuple[str, str, str]]] = {}
    spellings = [(s, group[0].casefold()) for group in SAME for s in group]
    spellings += [
        (spelling, name)
        for table in (
            countries.COUNTRIES,
            DEMONYMS,
            nationalities.MORE,
            other_names.OTHER,
            other_names.PEOPLES,
            regional_words.regional(),
        )
        for name, forms in table.items()
        for spelling in forms.split("|")
    ]
    # Polish men of a country: ukraińscy, tureccy.
    spellings += [(f"{spelling[:-2]}cy", name) for spelling, name in spellings if spelling.endswith(("sk*", "ck*"))]
    for spelling, name in sorted(spellings, key=lambda pair: -len(pair[0])):
        begins = re.split(r"[* ]", spelling, maxsplit=1)[0]
        table.setdefault(begins[:3], []).append((begins, spelling, name))
    return table


@lru_cache(maxsize=2048)
def _spelled(spelling: str) -> re.Pattern[str]:
    pattern = re.escape(spelling).replace(r"\*", r"\w*").replace(r"\ ", r"[\s\u00a0]+")
    return re.compile(pattern + r"(?![A-Za-zÀ-ÿ\u0400-\u04ff])")


def known_at(text: str, at: int) -> tuple[int, str] | None:
    """Where the known name that begins at a place ends, and its canonical form."""
    table = _known()
    for letters in (3, 2):
        for begins, spelling, name in table.get(text[at : at + letters], ()):
            if text.startswith(begins, at) and (match := _spelled(spelling).match(text, at)):
                return match.end(), name
    return None


CASELESS = ("hangul", "han", "arabic", "persian", "hebrew", "devanagari", "thai")
# Letters that Persian has and Arabic has not.
_PERSIAN = re.compile("[پچژگک\u06cc]")


@lru_cache(maxsize=16)
def _places(script: str) -> dict[str, list[tuple[str, str]]]:
    """The gazetteer of a script by the first two characters of a spelling, longest first."""
    table: dict[str, list[tuple[str, str]]] = {}
    lines = [*other_names.lines_of(script), *world_cities.lines_of(script), *nationalities.lines_of(script)]
    if script != "persian":
        lines += import_module(f"harness.evidence.gazetteer.{script}").PLACES.splitlines()
    for line in lines:
        name, *spellings = line.split("|")
        for spelling in spellings:
            table.setdefault(spelling[:2], []).append((spelling, name))
    own = " ".join(
        by_script.get(script, "")
        for by_script in ({"hangul": HANGUL, "han": HAN}, caseless_more.BY_SCRIPT, more_places.BY_SCRIPT)
    )
    for spelling in (word.replace("_", " ") for word in own.split()):
        if all(spelling != known for known, _ in table.get(spelling[:2], ())):
            same = known_at(spelling, 0)
            name = same[1] if same is not None and same[0] == len(spelling) else spelling
            table.setdefault(spelling[:2], []).append((spelling, name))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


@lru_cache(maxsize=4)
def place_words(script: str) -> frozenset[str]:
    """The places of a script with capitals, folded."""
    lines = import_module(f"harness.evidence.gazetteer.{script}").PLACES.splitlines()
    return frozenset(fold_word(spelling) for line in lines for spelling in line.split("|"))


def known_names(text: str) -> list[_Name]:
    """The known names of ``text`` where words are set apart, as ``(start, end, canonical name)``."""
    found: list[_Name] = []
    at = 0
    for match in _WORD.finditer(text):
        if match.start() >= at and (
            known := known_at(text, match.start()) or _begins_with_known(text, match.start(), match.end())
        ):
            at = known[0]
            if text[match.start()].islower() and _NO_NAME.search(text, 0, known[0]):
                continue
            found.append((match.start(), *known))
    return found


# What a word has before it that begins a sentence.
_SENTENCE = re.compile(r"(?:^|[.!?…]['\"»”]?)\s*['\"«“]?$")


def _begins_with_known(text: str, start: int, end: int) -> tuple[int, str] | None:
    """What `known_at` gives for a word that has its capital because a sentence begins with it: Французский министр."""
    if not text[start].isupper() or _SENTENCE.search(text[max(0, start - 4) : start]) is None:
        return None
    word = text[start].lower() + text[start + 1 : end]
    known = known_at(word, 0)
    return (end, known[1]) if known is not None and known[0] == len(word) else None


# Whose money it is belongs to the unit: francs suisses, coronas danesas. English china is porcelain, where Spanish says what is Chinese.
_NO_NAME = re.compile(r"\b(?:the|of|bone|fine|some|with)\schina$|\b(?:francs?|franken|francos?|franchi|couronnes?|kronen|coronas?|corone|coroas?|dollars?|d[oó]lar(?:es|i|y|ów)?|dollari|livres?|libras?|lire|sterline|pesos?|reales|real|reais|yens?|roubles?|rublos?|frank[iów]*|koron[ay]?|франк\w*|крон\w*|дол+ар\w*|фунт\w*|злот\w*|ієн\w*|иен\w*|юан\w*)[\s\u00a0][^\W\d_]+$", re.IGNORECASE)  # fmt: skip


# Words that begin as the name of a town does: 고양이 is a cat.
_KO_NO_PLACE = re.compile(
    "고양이|고령(?:자|층|화|의|인|사회|운전)|완주[한하했]|부여[하한했받]|상주[하한했]|무안[하한]|영주권|고성능|공주[님병]|사천(?:원|만)|이천(?:원|만)|강화[하한했되된됐]|진도[가를는]|논산훈련|대구[탕찜]|인도(?:[하한할했될된됐]|적(?:인|으로)|주의|를 따라|에 뛰어|변)|화성[탐암]"
)
# Palmyra is written as “destroys” is, which stands behind a “not”.
_AR_ALSO_VERB, _AR_NOT = "تدمر", re.compile(r"(?:^|\s)[وف]?(?:لم|لن|لا|قد|أن|كي|سوف)\s$")
_KATAKANA = re.compile("[ァ-ヺー]")


def _within_katakana(text: str, at: int, spelling: str) -> bool:
    """Whether a place in katakana is but a part of a word: アルバ of アルバイト."""
    if not _KATAKANA.match(spelling[0]):
        return False
    return _KATAKANA.match(text, at + len(spelling)) is not None or (
        at > 0 and _KATAKANA.match(text, at - 1) is not None
    )


def places_in(text: str, scripts: tuple[str, ...]) -> list[_Name]:
    """The places of the gazetteers in scripts without capitals, and the known names where words are not set apart."""
    found: list[_Name] = []
    if "arabic" in scripts and _PERSIAN.search(text):
        scripts = (*scripts, "persian")
    for script in scripts:
        if script not in CASELESS:
            continue
        table = _places(script)
        if script in ("han", "thai"):
            at = 0
            while at < len(text) - 1:
                end = 0
                for spelling, name in table.get(text[at : at + 2], ()):
                    if text.startswith(spelling, at) and not _within_katakana(text, at, spelling):
                        end = at + len(spelling)
                        found.append((at, end, name))
                        break
                if not end and (known := known_at(text, at)):
                    end = known[0]
                    found.append((at, *known))
                at = end or at + 1
            continue
        for match in _WORD.finditer(text):
            starts = [match.start()]
            if script in ("arabic", "hebrew"):
                prefix = _ARABIC_PREFIX.match(match.group())
                starts += [match.start() + prefix.end()] if prefix else []
                if script == "hebrew" and len(match.group()) > 3:
                    starts.append(match.start() + 1)
            for start in starts:
                if script == "devanagari" and start and unicodedata.category(text[start - 1]) in ("Mn", "Mc"):
                    continue  # behind a sign of a vowel the same word goes on
                entry = next((e for e in table.get(text[start : start + 2], ()) if text.startswith(e[0], start)), None)
                behind = text[start + len(entry[0]) : start + len(entry[0]) + 1] if entry else ""
                if entry and script == "arabic" and entry[0] == _AR_ALSO_VERB and _AR_NOT.search(text, 0, start):
                    break
                if entry and script == "hangul" and _KO_NO_PLACE.match(text, start):
                    break
                if entry and (
                    script == "hangul" or not (behind.isalpha() or unicodedata.category(behind or " ") in ("Mn", "Mc"))
                ):
                    found.append((start, start + len(entry[0]), entry[1]))
                    break
    return found
