"""Text with the names of months as one character each, so that the patterns of dates are the same for every language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from harness.evidence.languages import CODES
from harness.evidence.languages import language as table_of
from harness.evidence.lexicon import codes_of, fold_word, words_of

# January to December; a private character stands in no text, and one that does is left out by normalising.
FIRST_MONTH = 0xE001
MONTH = "[\ue001-\ue00c]"

# Names of months that are other words as well: they count beside a figure or behind a word that leads to a date.
_OTHER_WORDS_LIST = "ماي جوان أوت مارس آب مه may march mars marts mart maj mai mei mar marca marzo sept set out ago dec luty avgust august luglio june april juin marti sol ocak mayo kovo srpen maja марта март мая май маю травень липень серпень листопад лютий лютого"
# What a Hebrew month may carry before it: in, to, from, the, and.
_HEBREW_PREFIXES = "בלמהו"
_OTHER_WORDS = frozenset(_OTHER_WORDS_LIST.split())
# Of them those that stand for the month when they have a capital, or in these languages anyhow.
_CAPITALISED = frozenset({"august", "april", "june"})
_SURE_LIST = "غشت ماي جوان أوت مارس آب مه مايو يونيو يوليو أيار آذار تموز شباط ژوئن اوت मई जून יוני יולי מאי מרץ μάιο μάη юни юли јун јуна јуну јул јула јулу мај маја мају máji júni júli září maju marts maj mei luglio mai june july juni juli juin août maio mayo ocak ekim июнь июня июне июль июле июля мая май мае март марта maja luty лютий лютого травень липень серпень листопад marzo marca mart май maart mars august april juin"
_SURE = frozenset(_SURE_LIST.split())
# German writes them with a capital, and no other language so.
_GERMAN = frozenset({"mai", "märz"})
_LEADS_LIST = "entre tra zwischen mellan mellom mellem tussen między mezi medzi між между između између in since until till by last next this of from to and early late mid during through before after between for or im seit ende anfang mitte ab bis zum vom en depuis fin début mi dès avant après than före innan efter før inden etter раньше ранее позже позднее قبل بعد de au w we od do na i del em desde finales principios mediados inizio metà di da dal al nel a am pe din și v ve od do po po's 's конце концу начале началу середине середины конца начала кінці кінця початку середині середини наприкінці напочатку посеред к ко про через у в з із до на від по с со к от за und und et y e oder ou o або или чи lub i geçen bu bu's în prin lunii vanaf pada bulan awal akhir sejak hingga في منذ حتى شهر إلى من در از تا ماه през месец след преди tot sinds eind begin half sedan från till slutet början sidan siden fra til slutten"
_LEADS = frozenset(_LEADS_LIST.split())
_BEFORE = re.compile(
    r"\d(?:st|nd|rd|th|er|\.|º|°|ª|-?го|-?е|й|:?e|-?te)?[\s\u00a0]*(?:of\s|de\s|di\s|d'|do\s|da\s|-|–|/)?\s*$",
    re.IGNORECASE,
)
# Letters up to which what is short for a month may be any word of another language; in so many languages it is short for it in others too.
_SHORT_FORM, _SEVERAL = 4, 3
# A month or short for one in some languages, and what others count with: “9 out of 10”, “5 set menus”, “mais de 900”. Elsewhere a year must follow.
_COUNTING = frozenset({"out", "set", "ago", "mais"})
_THEN_YEAR = re.compile(r"\.?[\s\u00a0]*(?:de\s+)?,?\s*(?:1[5-9]|20)\d\d(?!\d)")
# A small letter and another word behind it, of none that goes on with a date.
_THEN_VERB = re.compile(
    r"\s+(?!(?:at|in|and|to|of|from|until|till|for|when|as|the|on|by|or|with|after|before|this|last|next|is|was|were)\b)[a-z]{2,}"
)
_A_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\s$")
_AFTER = re.compile(r"\.?[\s\u00a0]*(?:de\s+|del\s+|of\s+|do\s+|năm\s+)?,?\s*\d")
_HAN_DIGITS = re.compile(r"[〇零一二三四五六七八九十]{1,4}(?=[年月日号號])")
_HAN_VALUES = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0}
_VIETNAMESE_WORDS = (
    "một|giêng",
    "hai",
    "ba",
    "tư|bốn",
    "năm",
    "sáu",
    "bảy",
    "tám",
    "chín",
    "mười",
    "mười một",
    "mười hai|chạp",
)
_VIETNAMESE_MONTHS = {form: n for n, forms in enumerate(_VIETNAMESE_WORDS, 1) for form in forms.split("|")}
_VIETNAMESE = re.compile(
    rf"(?:tháng|thg)\s+(1[0-2]|0?[1-9]|{'|'.join(sorted(_VIETNAMESE_MONTHS, key=len, reverse=True))})(?![^\W_])",
    re.IGNORECASE,
)
# Korean months and days written out, as few papers do: 삼월 일일.
_KO_FIGURES = ("일", "이", "삼", "사", "오", "육|유", "칠", "팔", "구", "십|시", "십일", "십이")
_KO_VALUES = {form: n for n, forms in enumerate(_KO_FIGURES, 1) for form in forms.split("|")}
_KOREAN = re.compile(
    r"(?<![가-힣])(십[일이]|[일이삼사오유칠팔구시])월(?=\s|[에의은는이과와,.]|$|부터|까지|초|중|말)(?:(\s?)((?:[이삼]?십)?[일이삼사오육칠팔구]?)일(?![가-힣]*간))?"
)
# What stands behind the name of a Turkish month that is another word as well: ocak sonunda, mart ayında.
_TURKISH_BEHIND = re.compile(r"\s(?:ayı|sonu|başı|ortası|boyunca)")
_TURKISH_CASE = re.compile(r"'(?:[dt][ae](?:n|ki)?|y?[ae]|[ıiuü]n?)(?!\w)")
# “În mai multe orașe” is in more towns.
_ROMANIAN_MORE = re.compile(r"\s(?:mult|puțin|puţin|mic|mare|bun|bine|toate|toți|toţi|nou|vechi|rapid|larg)")


@dataclass(frozen=True, slots=True, eq=False)
class Marked:
    """``text`` with marks for months, and where each of its characters stands in the text it was made from."""

    text: str
    offsets: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text that this one was made from."""
        return self.offsets[start], self.offsets[end]


@lru_cache(maxsize=32)
def _of(codes: tuple[str, ...]) -> dict[str, int]:
    """The forms of the months in some languages; a form that means another month in a later one keeps the first's."""
    found: dict[str, int] = {}
    for code in codes:
        for index, forms in enumerate(table_of(code).months):
            for form in filter(None, forms.split("|")):
                found.setdefault(fold_word(form), index)
    return found


@lru_cache(maxsize=32)
def _day_words(codes: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words and stems for a day of the month in some languages, Romanian left out: “trei mai mari” are three larger ones."""
    tables = [table_of(code) for code in codes if code not in ("ro", "en")]
    forms = {
        form
        for table in tables
        for numbers in (table.ordinals, table.numerals if table.code == "fr" else {})
        for value, forms in numbers.items()
        if 1 <= value <= 31
        for form in forms.split("|")
    }
    return frozenset(forms), tuple(f[:-1] for f in forms if f.endswith("*"))


def _counts_days(word: str, codes: tuple[str, ...]) -> bool:
    if not word:
        return False
    whole, stems = _day_words(codes)
    return word in whole or (bool(stems) and word.startswith(stems))


@lru_cache(maxsize=1)
def _sure_everywhere() -> dict[str, int]:
    """The forms that mean the same month in every language that has them."""
    found: dict[str, set[int]] = {}
    for code in CODES:
        for form, index in _of((code,)).items():
            found.setdefault(form, set()).add(index)
    return {form: min(indices) for form, indices in found.items() if len(indices) == 1}


@lru_cache(maxsize=1)
def _short_of_few() -> frozenset[str]:
    """The short forms that few languages have and none as a month's full name: words of others, as “tra”, “sie”, “tem”, “pro” are."""
    languages: Counter[str] = Counter()
    full: set[str] = set()
    for code in CODES:
        full |= {fold_word(forms.partition("|")[0]) for forms in table_of(code).months}
        languages.update(_of((code,)).keys())
    few = {form for form, count in languages.items() if len(form) <= _SHORT_FORM and count < _SEVERAL}
    return frozenset(few - full)


@lru_cache(maxsize=512)
def marked(text: str, language: str) -> Marked:
    """``text`` with its months marked."""
    words = words_of(text)
    codes = codes_of(text, language)
    own = _of(codes)
    everywhere = _sure_everywhere()
    edits: list[tuple[int, int, str]] = []
    skip = -1
    for i, (began, stop, whole) in enumerate(words):
        start, end, word = began, stop, whole
        if i == skip:
            continue
        if "'" in word and (elided := word.rindex("'") + 1) < len(word):
            # all'aprile, d'août
            start, word = start + elided, word[elided:]
        index = own.get(word)
        within = False
        if index is None and "\u05d0" <= word[:1] <= "\u05ea" and word[0] in _HEBREW_PREFIXES:
            index = own.get(word[1:])
            within = index is not None
        if index is None and i + 1 < len(words) and word in ("تشرين", "كانون"):
            index = own.get(f"{word} {words[i + 1][2]}")
            if index is not None:
                skip, end = i + 1, words[i + 1][1]
        known = index is not None
        if index is None:
            index = everywhere.get(word)
            if index is None:
                continue
        previous = words[i - 1][2] if i else ""
        counted = word in _SURE and word in _OTHER_WORDS and known and _counts_days(previous, codes)
        if not (within or counted or _counts(text, start, end, word, known, previous)):
            continue
        if end - start < 6 and text[end : end + 1] == "." and re.match(r"\.\s*(?:,|\d)", text[end:]):
            end += 1
        edits.append((start, end, chr(FIRST_MONTH + index)))
    if "月" in text or "年" in text:
        edits += [(m.start(), m.end(), han_figures(m.group())) for m in _HAN_DIGITS.finditer(text)]
    if "háng" in text or "thg" in text:
        edits += [
            (m.start(), m.end(), chr(FIRST_MONTH + _vietnamese(m.group(1)) - 1)) for m in _VIETNAMESE.finditer(text)
        ]
    if "월" in text:
        for m in _KOREAN.finditer(text):
            edits.append((*m.span(1), str(_KO_VALUES[m[1]])))
            if m[3]:
                edits.append((*m.span(3), str(_korean_day(m[3]))))
    if not edits:
        return Marked(text, range(len(text) + 1))
    out: list[str] = []
    offsets: list[int] = []
    at = 0
    for start, end, mark in sorted(edits):
        if start < at:
            continue
        out.append(text[at:start])
        offsets.extend(range(at, start))
        out.append(mark)
        offsets.extend([start] * len(mark))
        at = end
    out.append(text[at:])
    offsets.extend(range(at, len(text) + 1))
    return Marked("".join(out), offsets)


def _counts(text: str, start: int, end: int, word: str, known: bool, previous: str) -> bool:
    """Whether a word that may name a month does so here."""
    if word in ("may", "march") and text[start].islower() and _A_YEAR.search(text[max(0, start - 6) : start]):
        return False  # “of 1968 may permit”
    if word in ("may", "march") and text[start].islower() and known and _THEN_VERB.match(text, end):
        return False  # “Pass 4 may begin”
    if not known and word in _COUNTING:
        return _THEN_YEAR.match(text, end) is not None
    behind_figure = _BEFORE.search(text[max(0, start - 12) : start]) is not None
    if not known and word in _short_of_few():
        return behind_figure and _THEN_YEAR.match(text, end) is not None
    if behind_figure or _AFTER.match(text, end):
        return True
    if not known:
        return False
    if word in _GERMAN and text[start].isupper():
        return True
    if word == "mars" and text[start].isupper() and previous in ("entre", "mellan", "mellom", "mellem"):
        return False  # the planet
    if word == "mai" and _ROMANIAN_MORE.match(text, end):
        return False
    if word in _OTHER_WORDS:
        if _TURKISH_BEHIND.match(text, end) or (text[start].isupper() and _TURKISH_CASE.match(text, end)):
            return True
        latin = word.isascii()
        if word in ("may", "march"):
            return text[start].isupper() and previous in _LEADS
        if word in _CAPITALISED and text[start].isupper():
            return True
        return (previous in _LEADS and word in _SURE) or (not latin and word in _SURE and previous in _LEADS)
    return len(word) > 4 or word in _SURE


def _vietnamese(month: str) -> int:
    return int(month) if month.isdigit() else _VIETNAMESE_MONTHS[month.lower()]


def _korean_day(day: str) -> int:
    tens, ten, ones = day.rpartition("십")
    return (_KO_VALUES.get(tens, 1) * 10 if ten else 0) + _KO_VALUES.get(ones, 0)


def han_figures(digits: str) -> str:
    """A number up to ninety-nine, or a year sign by sign, in figures."""
    if "十" in digits:
        tens, _, ones = digits.partition("十")
        return str((_HAN_VALUES.get(tens, 1) if tens else 1) * 10 + (_HAN_VALUES.get(ones, 0) if ones else 0))
    return "".join(str(_HAN_VALUES[c]) for c in digits)


def month_of(mark: str) -> int:
    """The number of the month that a mark stands for."""
    return ord(mark) - FIRST_MONTH + 1
