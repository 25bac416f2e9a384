"""Units, the nouns that are counted, and what happened to those counted: one canonical value for the words of all languages."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.areas import areas
from harness.evidence.languages import all_languages
from harness.evidence.lexicon import fold_word, hits
from harness.evidence.measures import conversions, measures
from harness.evidence.money import MONEY, money, one_money

# What is civil: civil defence, civil aviation. A civilian who is counted has no article in Arabic.
_CIVIL_AR = "المدني"
# Parts of a whole, of a tree that flowers, a kind, a field, a duty.
_NO_MINUTES_JA = re.compile("の[\\d一二三四五六七八九十]|[咲類別野離担譲布岐化割裂しさ]")
# Nouns that all count people: comparable with each other as numbers of people, though not the same words.
PEOPLE = frozenset({"people", "soldiers", "officers", "generals", "civilians", "prisoners", "workers"})

_SYMBOLS = re.compile(
    r"(?<=[\d\s])(?:km/h|kmh|kph|mph|км/ч|км/год|m/s|м/с)(?!\w)|(?<=[\d\s])knots\b|%p\b|%포인트|%|‰|us\$|(?<!\w)r\$|(?<![^\W\d_])(?<!Class\s)(?<!Series\s)(?-i:CA?|AU?|HK|NT)\$|[$€£₽₴₩]|°\s?[CF]\b|km²|m²|㎞|㎏|㎡|㎢|㏊|°",
    re.IGNORECASE,
)
_SYMBOL_UNITS = {
    "km/h": "km/h", "kmh": "km/h", "kph": "km/h", "mph": "mph", "км/ч": "km/h", "км/год": "km/h", "m/s": "m/s", "м/с": "m/s", "knots": "knots",
    "%p": "percentage points", "%포인트": "percentage points", "%": "percent", "‰": "permille", "us$": "USD", "r$": "BRL", "c$": "CAD", "ca$": "CAD", "a$": "AUD", "au$": "AUD", "hk$": "HKD", "nt$": "TWD", "$": "USD", "€": "EUR",
    "£": "GBP", "₽": "RUB", "₴": "UAH", "₩": "KRW", "°c": "°C", "°f": "°F", "km²": "km²", "m²": "m²", "㎞": "km", "㎏": "kg", "㎡": "m²", "㎢": "km²", "㏊": "ha", "°": "degrees",
}  # fmt: skip
# Units of one letter or syllable count only right behind a number: 300명, 5 m, 3 t.
_SHORT = re.compile(
    r"[\d만천백십억조.½¼¾〇一二三四五六七八九十百千万亿億兆两兩]\s?$|(?:한|두|세|네|열|여|다섯|여섯|일곱|여덟|아홉|수십|수백|수천)\s?$"
)
_SHORT_LATIN = re.compile(r"(?<![^\W_])(\d[\d.,]*)\s?(km|m|kg|g|t|mm|cm|l|ha|h|м|см|мм)(?:[²2])?(?![^\W_])")
# Korean writes what is counted together with the sign of thousands before it as often as apart: 3만원, 3만 원.
_GLUED_KO = re.compile(
    r"(?<=[만억천조백])(?:원|달러|유로|파운드|루블|흐리우냐|명|톤|미터|킬로미터|킬로그램|헥타르|퍼센트)"
)
_FIGURE_KO = re.compile(r"\d[\d.,]*\s?[만억천조백십]+$")


_SHORT_UNITS = {"h": "hours", "м": "m", "см": "cm", "мм": "mm"}


@lru_cache(maxsize=512)
def _units(text: str, language: str) -> tuple[tuple[int, int, str], ...]:
    found = [(m.start(), m.end(), _SYMBOL_UNITS[m.group().lower().replace(" ", "")]) for m in _SYMBOLS.finditer(text)]
    taken = {i for start, end, _ in found for i in range(start, end)}
    for start, end, unit in (*areas(text), *measures(text), *money(text)):
        if taken.isdisjoint(range(start, end)):
            found.append((start, end, unit))
            taken.update(range(start, end))
    for match in _SHORT_LATIN.finditer(text):
        if match.start(2) not in taken and not text[match.end() - 1].isdigit():
            unit = _SHORT_UNITS.get(match.group(2), match.group(2)) + ("²" if text[match.end() - 1] == "²" else "")
            found.append((match.start(2), match.end(), unit))
            taken.update(range(match.start(2), match.end()))
    for match in _GLUED_KO.finditer(text):
        if _FIGURE_KO.search(text[max(0, match.start() - 12) : match.start()]):
            found.append((match.start(), match.end(), canonical_unit(match.group())))
            taken.update(range(match.start(), match.end()))
    of_units = [h for h in hits(text, language) if h.category == "units"]
    for hit in sorted(of_units, key=lambda h: h.start - h.end):
        if any(i in taken for i in range(hit.start, hit.end)) or text[hit.start : hit.end] == _CIVIL_AR:
            continue
        if text[hit.start : hit.end] == "分" and _NO_MINUTES_JA.match(text, hit.end):
            continue
        short = hit.end - hit.start <= (3 if "가" <= text[hit.start] <= "힣" else 1)
        if short and "一" <= text[hit.start] <= "鿿" and not _SHORT.search(text[max(0, hit.start - 4) : hit.start]):
            continue
        if short and hit.value not in ("soldiers", "generals", "officers", "prisoners", "civilians", "ships"):
            if not _SHORT.search(text[max(0, hit.start - 4) : hit.start]):
                continue
        found.append((hit.start, hit.end, one_money(str(hit.value))))
        taken.update(range(hit.start, hit.end))
    return tuple(sorted(found))


def unit_words(text: str, start: int = 0, end: int | None = None, language: str = "en") -> list[tuple[int, int, str]]:
    """Units and counted nouns in ``text[start:end]`` as ``(start, end, canonical unit)``, in order."""
    stop = len(text) if end is None else end
    return [found for found in _units(text, language) if start <= found[0] and found[1] <= stop]


def scope_words(text: str, start: int = 0, end: int | None = None, language: str = "en") -> list[tuple[int, int, str]]:
    """Words of what happened to those counted, as ``(start, end, canonical scope)``, in order."""
    stop = len(text) if end is None else end
    found: list[tuple[int, int, str]] = []
    for hit in hits(text, language):
        # “Die” is the article of a German name: the verb has no capital but in a headline.
        if hit.category == "scopes" and start <= hit.start and hit.end <= stop and text[hit.start : hit.end] != "Die":
            if not found or hit.start >= found[-1][1]:
                found.append((hit.start, hit.end, str(hit.value)))
    return found


# Factors to one unit of a kind, for comparing; https://www.bipm.org/en/publications/si-brochure and the international yard and pound.
_CONVERSIONS = {
    "km": ("m", 1000.0), "mi": ("m", 1609.344), "mm": ("m", 0.001), "cm": ("m", 0.01), "ft": ("m", 0.3048),
    "km/h": ("m/s", 1 / 3.6), "mph": ("m/s", 0.44704), "knots": ("m/s", 0.514444),
    "t": ("kg", 1000.0), "g": ("kg", 0.001), "lb": ("kg", 0.45359237),
    "km²": ("m²", 1e6), "mi²": ("m²", 2589988.110336), "ft²": ("m²", 0.09290304), "ha": ("m²", 1e4),
    "minutes": ("seconds", 60.0), "hours": ("seconds", 3600.0), "days": ("seconds", 86400.0), "weeks": ("seconds", 604800.0),
    "fortnights": ("seconds", 1209600.0), "months": ("years", 1 / 12), "centuries": ("years", 100.0), "decades": ("years", 10.0),
}  # fmt: skip

_NAMES = {"%": "percent", "people": "people", "persons": "people", "men": "people", "troops": "soldiers"}
_ISO = frozenset({"USD", "EUR", "GBP", "RUB", "UAH", "KRW", "JPY", "CNY", "CHF"})


@lru_cache(maxsize=1)
def _by_form() -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    forms: dict[str, str] = {}
    stems: list[tuple[str, str]] = []
    for language in all_languages():
        for unit, written in language.units.items():
            for form in written.split("|"):
                if form.endswith("*"):
                    stems.append((form.rstrip("*"), unit))
                else:
                    forms.setdefault(form, unit)
    return forms, tuple(sorted(stems, key=lambda stem: -len(stem[0])))


@lru_cache(maxsize=1024)
def canonical_unit(written: str) -> str:
    """The canonical unit for a word of a claims file; the word itself, lower-cased, where the tables have none."""
    text = fold_word(" ".join(written.split()))
    if not text:
        return ""
    if text.upper() in _ISO:
        return text.upper()
    if text in _SYMBOL_UNITS:
        return _SYMBOL_UNITS[text]
    if text in _NAMES:
        return _NAMES[text]
    forms, stems = _by_form()
    if text in forms:
        return one_money(forms[text])
    figure = f"1 {' '.join(written.split())}"
    for found in (areas(figure), measures(figure), money(figure)):
        if found and found[0][:2] == (2, len(figure)):
            return found[0][2]
    return one_money(next((unit for stem, unit in stems if text.startswith(stem)), text))


def in_base(value: float, unit: str) -> tuple[float, str]:
    """``value`` in the base unit of its kind (metres, kilograms, seconds), with that unit; people nouns count as people."""
    if unit in PEOPLE:
        return value, "people"
    measured, _, per = unit.partition("/")
    if unit not in _CONVERSIONS and per:
        amount, base = in_base(value, measured)
        return amount, f"{base}/{per}"
    base, factor = _CONVERSIONS.get(unit) or conversions().get(unit, (unit, 1.0))
    return value * factor, base


def is_measured(unit: str) -> bool:
    """Whether a canonical unit is one of money, share, length, weight or time: what is never the number of anything else."""
    return (
        unit in _CONVERSIONS
        or unit.partition("/")[0] in conversions()
        or unit in _ISO
        or unit in MONEY
        or unit in ("m", "kg", "m²", "seconds", "percent", "percentage points", "permille")
    )


def in_unit(value: float, unit: str, wanted: str) -> float | None:
    """``value`` of ``unit`` in ``wanted`` (both canonical), ``None`` where they are not of one kind; no unit is of any kind."""
    if not unit or not wanted or unit == wanted:
        return value
    base, kind = in_base(value, unit)
    one, wanted_kind = in_base(1.0, wanted)
    return base / one if kind == wanted_kind else None


def noun_class(unit: str, noun: str) -> str:
    """Who is counted, more exactly than the unit ``people`` says, from the noun as written: ``officers`` for “officers”."""
    if unit not in PEOPLE or not noun:
        return unit
    counted = canonical_unit(noun)
    return counted if counted in PEOPLE else unit
