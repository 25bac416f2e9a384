"""Units, the nouns that are counted, and what happened to those counted: words of many languages, one canonical value each.

Tables are patterns on lower-cased words; order matters where one word begins like another.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Canonical unit → pattern. Nouns of people are kept apart (soldiers, officers, generals …) as what is counted matters.
UNITS: tuple[tuple[str, str], ...] = (
    ("percentage points", r"percentage points?|prozentpunkte?|points? de pourcentage|відсоткових пункт\w*|процентных пункт\w*|%p|퍼센트포인트"),
    ("percent", r"%|per ?cent|prozent|pour ?cent|por ciento|відсотк\w*|процент\w*|퍼센트|프로"),
    ("USD", r"\$|us\$|dollars?|usd|долар\w*|доллар\w*|달러"),
    ("EUR", r"€|euros?|eur|євро|евро|유로"),
    ("GBP", r"£|pounds? sterling|gbp"),
    ("RUB", r"₽|roubles?|rubles?|рубл\w*|루블"),
    ("UAH", r"₴|hryvnias?|гривен\w*|гривн\w*"),
    ("KRW", r"₩|won|вон"),
    ("km", r"km|kilomet(?:er|re)s?|kilometern?|кілометр\w*|километр\w*|км|킬로미터"),
    ("mi", r"miles?|mi\.|миль|милі"),
    ("m", r"met(?:er|re)s?|metern?|метр\w*|미터"),
    ("kg", r"kg|kilos?|kilograms?|кілограм\w*|килограмм\w*|кг|킬로그램"),
    ("t", r"tonnes?|tons?|tonnen|тонн\w*|톤"),
    ("mm", r"mm|мм|밀리미터"),
    ("hours", r"hours?|stunden?|heures?|horas?|годин\w*|час(?:а|ов)|시간"),
    ("days", r"days?|tagen?|jours?|días|дн(?:і|ів|ей|я)|день|днів|일간"),
    ("weeks", r"weeks?|wochen?|semaines?|semanas?|тижн\w*|недел\w*|주간"),
    ("months", r"months?|monaten?|mois|meses|місяц\w*|месяц\w*|개월"),
    ("years", r"years?|jahren?|années?|años|рок(?:ів|и)|лет|년간"),
    ("generals", r"generals?|generäle|генерал\w*|장성|장군"),
    ("officers", r"officers?|offiziere?n?|officiers?|oficiales|офіцер\w*|офицер\w*|장교"),
    ("civilians", r"civilians?|zivilisten|civils|civiles|цивільн\w*|мирн\w* жител\w*|гражданск\w*|민간인"),
    ("prisoners", r"prisoners?(?: of war)?|pows?|captives?|gefangene\w*|prisonniers?|prisioneros|полонен\w*|пленн\w*|포로"),
    ("soldiers", r"soldiers?|troops?|servicem[ae]n|fighters?|military personnel|soldaten?|truppen|soldats?|troupes|soldados|tropas|солдат\w*|військовослужбовц\w*|військови\w*|бійц\w*|боєць|военнослужащ\w*|бойц\w*|военных|병력|군인|병사|병|군"),
    ("workers", r"workers?|arbeiter\w*|робітник\w*|рабочи\w*|노동자"),
    ("ships", r"ships?|vessels?|schiffe?n?|navires?|buques?|корабл\w*|суд(?:на|ен)|суда|судов|함정|선박|척"),
    ("shells", r"shells?|rounds?|granaten|obus|снаряд\w*|포탄"),
    ("people", r"people|persons?|men|personen|menschen|personnes|personas|осіб|особ\w*|людей|людини|человек\w*|люд\w*|명|사람|人|名"),
)  # fmt: skip

# Nouns that all count people: comparable with each other as numbers of people, though not the same words.
PEOPLE = frozenset({"people", "soldiers", "officers", "generals", "civilians", "prisoners", "workers"})

# What happened to those counted → pattern. “Casualties” are killed and wounded together.
SCOPES: tuple[tuple[str, str], ...] = (
    ("killed+wounded", r"killed (?:or|and) (?:wounded|injured)|dead (?:or|and) (?:wounded|injured)|casualt(?:y|ies)|getötet (?:oder|und) verwundet|tués (?:ou|et) blessés|muertos (?:o|y) heridos|вбит\w* (?:і|й|та|або|чи) поранен\w*|загибл\w* (?:і|й|та|або|чи) поранен\w*|убит\w* (?:и|или) ранен\w*|погибш\w* (?:и|или) ранен\w*|втрат\w*|потер[ьия]\w*|사상자|사상|죽거나 다[친쳤]\w*|다치거나 죽\w*"),
    ("killed", r"killed|dead|deaths?|died|fatalities|kia|slain|getötet\w*|tote\w*|tués?|morts?|muertos?|muertes?|вбит\w*|загин\w*|загибл\w*|убит\w*|погиб\w*|смерт\w*|사망자?\w*|전사자?\w*|숨[진졌]\w*"),
    ("wounded", r"wounded|injured|injuries|wia|verwundet\w*|verletzt\w*|blessés?|heridos?|поранен\w*|ранен\w*|부상자?\w*|다[친쳤]\w*"),
    ("captured", r"captured|taken prisoner|gefangen\w*|capturés?|capturados?|захоплен\w*|полонен\w*|взят\w* (?:в|у) (?:плен|полон)|захвачен\w*|생포\w*|포획\w*"),
    ("missing", r"missing|vermisst\w*|disparus?|desaparecidos?|зникл\w*|пропа(?:л|вш)\w*|실종\w*"),
)  # fmt: skip

_EDGE = r"(?<![^\W\d_])"


@lru_cache(maxsize=1)
def unit_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each canonical unit with its compiled pattern, in table order."""
    return tuple((unit, re.compile(rf"(?:{pattern})(?![^\W\d_가-힣])", re.IGNORECASE)) for unit, pattern in UNITS)


@lru_cache(maxsize=1)
def _any_unit() -> re.Pattern[str]:
    groups = "|".join(f"(?P<u{i}>{pattern})" for i, (_, pattern) in enumerate(UNITS))
    return re.compile(rf"{_EDGE}(?:{groups})(?![^\W\d_가-힣])", re.IGNORECASE)


@lru_cache(maxsize=1)
def _any_scope() -> re.Pattern[str]:
    groups = "|".join(f"(?P<s{i}>{pattern})" for i, (_, pattern) in enumerate(SCOPES))
    return re.compile(rf"{_EDGE}(?:{groups})(?![^\W\d_가-힣])", re.IGNORECASE)


def unit_words(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int, str]]:
    """Units and counted nouns in ``text[start:end]`` as ``(start, end, canonical unit)``, in order."""
    found = []
    for match in _any_unit().finditer(text, start, len(text) if end is None else end):
        assert match.lastgroup is not None
        found.append((match.start(), match.end(), UNITS[int(match.lastgroup[1:])][0]))
    return found


def scope_words(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int, str]]:
    """Words of what happened to those counted, as ``(start, end, canonical scope)``, in order."""
    found = []
    for match in _any_scope().finditer(text, start, len(text) if end is None else end):
        assert match.lastgroup is not None
        found.append((match.start(), match.end(), SCOPES[int(match.lastgroup[1:])][0]))
    return found


# Factors to one unit of a kind, for comparing; https://www.bipm.org/en/publications/si-brochure and the international mile.
_CONVERSIONS = {"km": ("m", 1000.0), "mi": ("m", 1609.344), "mm": ("m", 0.001), "t": ("kg", 1000.0)}

_NAMES = {
    "%": "percent", "people": "people", "persons": "people", "men": "people", "troops": "soldiers", "usd": "USD", "eur": "EUR",
}  # fmt: skip


def canonical_unit(written: str) -> str:
    """The canonical unit for a word of a claims file; the word itself, lower-cased, where the tables have none."""
    text = written.strip()
    if not text:
        return ""
    if text.lower() in _NAMES:
        return _NAMES[text.lower()]
    for unit, pattern in unit_patterns():
        if pattern.fullmatch(text):
            return unit
    return text.lower()


def in_base(value: float, unit: str) -> tuple[float, str]:
    """``value`` in the base unit of its kind (metres, kilograms), with that unit; people nouns count as people."""
    if unit in PEOPLE:
        return value, "people"
    base, factor = _CONVERSIONS.get(unit, (unit, 1.0))
    return value * factor, base
