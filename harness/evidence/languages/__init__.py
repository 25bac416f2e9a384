"""The languages whose numbers, dates and turning words are read: one module each, and which of them a text is in."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from importlib import import_module

from harness.evidence.languages.acts import ACTS, acts
from harness.evidence.languages.certainty import accused, certainty
from harness.evidence.languages.contrasts import contrasts
from harness.evidence.languages.counterparts import counterparts
from harness.evidence.languages.families import unhidden
from harness.evidence.languages.forgone import FORGONE, forgone
from harness.evidence.languages.language import Language
from harness.evidence.languages.minor import CODES as _MINOR
from harness.evidence.languages.minor import minor
from harness.evidence.languages.number_cases import MAGNITUDES, numeral_cases, ordinal_cases
from harness.evidence.languages.opposites import opposites
from harness.evidence.languages.persons import PERSONS, persons
from harness.evidence.languages.qualifiers import qualifiers
from harness.evidence.languages.seasons import relative_seasons
from harness.evidence.languages.standing import STANDING
from harness.evidence.languages.things import THINGS, things
from harness.evidence.languages.times_by_name import RELATIVE_DAYS, times_by_name

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

# Families whose words were found after those of others, which they must not hide.
_LATER = ACTS | THINGS | PERSONS | {"accused", "adopt", FORGONE}


@lru_cache(maxsize=64)
def _own(code: str) -> Language:
    table: Language = minor(code) if code in _MINOR else import_module(f"harness.evidence.languages.{code}").LANGUAGE
    return table


@lru_cache(maxsize=64)
def language(code: str) -> Language:
    """The table of one of `CODES`, with the forms that tables of all languages add but for those of `senses`. Raises KeyError for another."""
    if code not in CODES:
        raise KeyError(code)
    table = _own(code)
    return replace(
        table,
        numerals=_and_cases(table.numerals, numeral_cases(code, dict(table.numerals))),
        ordinals=_and_cases(table.ordinals, ordinal_cases(code)),
        multipliers=_and_cases(table.multipliers, MAGNITUDES.get(code, {})),
        relative_days=table.relative_days or RELATIVE_DAYS.get(code, {}),
        date_words=_and_more({**table.date_words, **relative_seasons(code)}, times_by_name(code)),
        modality=_and_more(table.modality, certainty(code)),
    )


@lru_cache(maxsize=64)
def senses(code: str) -> dict[str, str]:
    """The words of one of `CODES` that exclude one another, as ``family:pole`` and forms parted by “|”: its own table's, and those that tables of all
    languages add. Raises KeyError for another."""
    return unhidden(
        _together(
            {**_own(code).senses, **STANDING[code]},
            opposites(code),
            counterparts(code),
            contrasts(code),
            things(code),
            persons(code),
            qualifiers(code),
            accused(code),
            acts(code),
            forgone(code),
        ),
        _LATER,
        unspaced=code in UNSPACED,
    )


def _together(one: Mapping[str, str], *others: Mapping[str, str]) -> dict[str, str]:
    """Some tables of opposites as one; a form that two have in one family stands where the first has it."""
    found = dict(one)
    known = defaultdict[str, set[str]](set)
    for value, forms in one.items():
        known[value.partition(":")[0]].update(forms.split("|"))
    for other in others:
        more = {}
        for value, forms in other.items():
            there = known[value.partition(":")[0]]
            more[value] = [form for form in forms.split("|") if form not in there]
        for value, kept in more.items():
            found[value] = "|".join(filter(None, (found.get(value, ""), *kept)))
            known[value.partition(":")[0]].update(kept)
    return found


def _and_more(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """A table with the further forms of another; what it has already, it keeps in the value it has it under."""
    known = {form for forms in one.values() for form in forms.split("|")}
    more = {value: [form for form in forms.split("|") if form not in known] for value, forms in other.items()}
    return {**one, **{v: "|".join(filter(None, (one.get(v, ""), *forms))) for v, forms in more.items() if forms}}


def _and_cases(one: Mapping[float, str], other: Mapping[float, str]) -> dict[float, str]:
    """A table of numbers with the further forms of another; what it has already, it keeps in the value it has it under."""
    known = {form for forms in one.values() for form in forms.split("|")}
    found = dict(one)
    for value, forms in other.items():
        more = [form for form in dict.fromkeys(forms.split("|")) if form not in known]
        found[value] = "|".join(filter(None, (found.get(value, ""), *more)))
        if not found[value]:
            del found[value]
    return found


@lru_cache(maxsize=1)
def all_languages() -> tuple[Language, ...]:
    """Every language's own table, in the order of `CODES`, without the forms that `language` adds: what tells languages apart needs none of them."""
    return tuple(map(_own, CODES))


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
        known, shared = _by_word(), dict[str, int]()
        for word in words:
            codes_of = known.get(word, ())
            for code in codes_of:
                counts[code] = counts.get(code, 0) + 1
                if code not in FULL and (len(word) < 3 or len(codes_of) > 3):
                    shared[code] = shared.get(code, 0) + 1
        # Of the many languages that little is known of, a function word or two that others have prove nothing.
        for code, n in shared.items():
            if code != declared:
                counts[code] -= min(n, _MARGIN)
        for code, n in telling(frozenset(words), whole).items():
            counts[code] = counts.get(code, 0) + n
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
            best = max(named, key=lambda c: (counts.get(c, 0), c == declared, -CODES.index(c)))
            if script == "cyrillic":
                codes += [c for c in ("uk", "ru") if c not in codes]
            if declared in rivals and counts.get(best, 0) < counts.get(declared, 0) + _MARGIN:
                continue
        if best not in codes:
            codes.append(best)
    return tuple(codes) or ("en",)


# The letters beside a to z that a language writes its own words with.
_LETTERS = {
    "de": "äöüß", "fr": "àâæçéèêëîïôœùûü", "es": "áéíñóúü", "it": "àèéìòù", "pt": "áàâãçéêíóôõú", "pl": "ąćęłńóśźż", "nl": "éëï", "tr": "çğıöşüâîû",
    "sv": "åäöé", "da": "æøåé", "nb": "æøåéòôó", "fi": "äöå", "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíĺľňóôŕšťúýž", "hu": "áéíóöőúüű", "ro": "ăâîșşțţ",
    "hr": "čćđšž", "sl": "čšž", "et": "äöõüšž", "lv": "āčēģīķļņšūž", "lt": "ąčęėįšųūž",
    "vi": "àáâãèéêìíòóôõùúýăđĩũơư" + "".join(map(chr, range(0x1EA0, 0x1EFA))),
}  # fmt: skip
# A word in small letters, for names keep the letters of theirs.
_SMALL = re.compile(
    r"(?<![^\W\d_])[a-zß-öø-ÿ\u0101-\u024f\u1ea0-\u1ef9]*[ß-öø-ÿ\u0101-\u024f\u1ea0-\u1ef9][a-zß-öø-ÿ\u0101-\u024f\u1ea0-\u1ef9]*"
)
# Letters of Persian that Arabic has not.
_PERSIAN = re.compile("[پچژگک\u06cc]")


@lru_cache(maxsize=1)
def _by_day() -> dict[str, tuple[str, ...]]:
    """The languages that each name of a month or a weekday belongs to, English ones and short ones left out."""
    found: dict[str, list[str]] = {}
    english = set("|".join((*language("en").months, *language("en").weekdays)).split("|"))
    for table in all_languages():
        for form in {f for f in "|".join((*table.months, *table.weekdays)).split("|") if " " not in f} - english:
            if len(form) > 4 and not form.endswith("*"):
                found.setdefault(form, []).append(table.code)
    return {word: tuple(codes) for word, codes in found.items()}


@lru_cache(maxsize=1024)
def _written_with(letters: frozenset[str]) -> tuple[str, ...]:
    """The languages that write words of their own with these letters beside a to z."""
    return tuple(code for code, own in _LETTERS.items() if letters.issubset(own))


@lru_cache(maxsize=512)
def telling(words: frozenset[str], text: str) -> dict[str, int]:
    """How many different words tell each language by what they are, besides function words: months and weekdays, and words with letters that few
    languages have."""
    counts: dict[str, int] = {}
    known = _by_day()
    for word in words:
        for code in known.get(word, ()):
            counts[code] = counts.get(code, 0) + 1
    if text.isascii():
        return counts
    for word in set(_SMALL.findall(text)):
        for code in _written_with(frozenset(c for c in word if c > "\x7f")):
            counts[code] = counts.get(code, 0) + 1
    if _PERSIAN.search(text):
        counts["fa"] = counts.get("fa", 0) + sum(1 for word in words if _PERSIAN.search(word))
    return counts


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
    distinct = frozenset(words)
    tells = telling(distinct, text)

    def speak(code: str) -> int:
        return sum(1 for w in distinct if code in known.get(w, ())) + tells.get(code, 0)

    if script not in scripts:
        return max((c for c in codes if c != first), key=speak, default=first)
    own, rivals = speak(first), [c for c in codes if c != first]
    for rival in rivals:
        if language(rival).script == script and {rival, first} != {"uk", "ru"}:
            theirs = speak(rival)
            if theirs >= own + _MARGIN and (rival in FULL or theirs >= 2 * own + _MARGIN):
                return rival
    return first


# So many more function words of another language than of the declared one say that the page declares the wrong one.
_MARGIN = 2
