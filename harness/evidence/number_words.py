"""Numbers written out, composed of the words of the tables: “two hundred and fifty thousand”, “zweitausendfünfhundert”."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from harness.evidence.languages import language as language_table
from harness.evidence.lexicon import Hit, hits, words_of

_Add = Callable[..., None]

_GAP = re.compile(r"[\s\u00a0\u202f-]{0,2}")
_UNIT, _TEN, _HUNDRED, _MAGNITUDE, _ORDINAL, _PART = "unit", "ten", "hundred", "magnitude", "ordinal", "part"
_AND = frozenset({"and", "und", "y", "et", "e", "og", "och", "en", "و", "și"})
# Ordinals that are parts of a whole behind a number or an article.
_PARTS_LIST = "third thirds quarter quarters fifth fifths sixth sixths eighth eighths tenth tenths drittel viertel fünftel zehntel tiers quart quarts cinquième tercio tercios cuarto cuartos terzo terzi quarto quarti terço terços третина третини третину третин чверть чверті чвертей треть трети третей четверть четверти четвертей"
_PARTS = frozenset(_PARTS_LIST.split())
# Between a share and what it is a share of: a quarter of a million, четверть миллиона.
_SHARE_OF = re.compile(r"\s(?:(?:of\s(?:a\s|one\s)?|de\s|d'un\s|di\s|von\s(?:einer\s)?)?)", re.IGNORECASE)
_A_PART = re.compile(r"(?:^|\s)(?:a|an|un|ein|une)\s$", re.IGNORECASE)


_FIGURE_BEFORE = re.compile(r"[\d½¼¾][\s\u00a0\u202f]?$")
_HALF = re.compile(
    r"(?<!\w)(?:half\s+an?|(?:eine?\s+)?halbe[ns]?|(?:un\s+)?demi|medio|media|mezzo|mezza|meio|meia|een half|half|pół|пів|пол)[\s-]+$",
    re.IGNORECASE,
)


def number_words(text: str, language: str, taken: list[bool], add: _Add) -> None:
    """Numbers written out, composed of the words of the tables: “two hundred and fifty thousand”."""
    chain: list[tuple[int, int, float, str]] = []
    by_start: dict[int, Hit] = {}
    for h in hits(text, language):
        if h.category in ("numerals", "ordinals", "multipliers") and (
            h.start not in by_start or h.end >= by_start[h.start].end
        ):
            by_start[h.start] = h
    joined = False
    phrases = [h for h in hits(text, language) if h.category in ("not_tokens", "negations")]
    # Nor is a word within the name of a unit behind its number: per cento, por cento, τοις εκατό.
    counted = {h.end for h in by_start.values()}
    phrases += [
        h
        for h in hits(text, language)
        if h.category == "units" and (h.start - 1 in counted or _FIGURE_BEFORE.search(text, 0, h.start))
    ]
    stopped = {h.start for h in phrases if h.category == "not_tokens"}
    glued = _GLUED.get(language.partition("-")[0])

    words = words_of(text)
    if not by_start and all(german(w) is None and (glued is None or glued(w) is None) for *_, w in words):
        return

    def flush() -> None:
        if not chain:
            return
        start, end = chain[0][0], chain[-1][1]
        halved = _HALF.search(text[:start][-12:]) if chain[0][3] == _MAGNITUDE and chain[0][2] >= 12 else None
        if halved:
            start -= len(halved.group())
        total = group = 0.0
        factor = 1.0
        for _, _, value, kind in chain:
            if kind == _MAGNITUDE and value >= 1000:
                total += (group or 1.0) * value
                group, factor = 0.0, value
            elif kind == _MAGNITUDE or (kind == _HUNDRED and value == 100 and group):
                group = (group or 1.0) * value
            else:
                group += value
        ordinal = chain[-1][3] == _ORDINAL
        add(
            start,
            end,
            (total + group) * (0.5 if halved else 1),
            ordinal=ordinal,
            factor=factor if chain[-1][3] == _MAGNITUDE else 1.0,
        )
        chain.clear()

    whole = 0
    for start, word_end, word in words:
        if start < whole:
            continue
        hit, end = by_start.get(start), word_end
        if hit is not None and hit.end > end and hit.category != "multipliers":
            # A number of several words: vingt et un, on dördüncü.
            end = whole = hit.end
        if taken[start] or start in stopped or any(h.start < start < h.end for h in phrases):
            flush()
            continue
        shared = bool(chain) and 0 < chain[-1][2] < 1 and _SHARE_OF.fullmatch(text, chain[-1][1], start) is not None
        if chain and not joined and not shared and text[chain[-1][1] : start].strip(" -\u2011\u00a0\n"):
            flush()
        joined = False
        read = _word_value(word, hit, glued)
        if read is None:
            if not (chain and word in _AND and _joins(text, end, by_start, chain[-1])):
                flush()
            joined = bool(chain)
            continue
        value, kind = read
        if word in ("vingt", "vingts") and chain and chain[-1][2] == 4 and kind == _TEN:
            chain[-1] = (chain[-1][0], end, 80.0, _TEN)
            continue
        if shared and kind == _MAGNITUDE and value >= 1000:
            chain[-1] = (chain[-1][0], end, chain[-1][2] * value, _PART)
            continue
        if kind == _ORDINAL and chain and word in _PARTS and chain[-1][3] == _UNIT:
            # “two thirds”; a quarter is 0.25 in the tables
            share = value if value < 1 else 1 / value
            chain[-1] = (chain[-1][0], end, chain[-1][2] * share, _PART)
            continue
        if kind == _ORDINAL and word in _PARTS and not chain and _A_PART.search(text[:start][-6:]):
            add(start, end, value if value < 1 else 1 / value)
            continue
        arabic = chain and kind == _TEN and chain[-1][3] == _UNIT and word.startswith("و")
        # Turkish says twelve as ten, two, and French eighteen as ten, eight.
        ten = (
            chain
            and chain[-1][2] == 10
            and kind == _UNIT
            and (language[:2], text[slice(*chain[-1][:2])].casefold()) in (("tr", "on"), ("fr", "dix"))
            and (0 if language.startswith("tr") else 6) < value < 10
        )
        if chain and not arabic and not ten and not _continues(chain[-1], value, kind):
            flush()
        if kind == _MAGNITUDE and value >= 1000:
            # “eleven thousand and two hundred thousand” are two numbers: magnitudes within one only fall.
            last = max((i for i, c in enumerate(chain) if c[3] == _MAGNITUDE and 1000 <= c[2] <= value), default=-1)
            if 0 <= last < len(chain) - 1:
                rest = chain[last + 1 :]
                del chain[last + 1 :]
                flush()
                chain.extend(rest)
        chain.append((start, end, value, kind))
    flush()


def _word_value(word: str, hit: Hit | None, glued: Callable[[str], float | None] | None) -> tuple[float, str] | None:
    if hit is None:
        value = german(word)
        if value is None and glued is not None:
            value = glued(word)
        return None if value is None else (value, _HUNDRED if value < 1000 else _MAGNITUDE + "!")
    value = float(hit.value)
    if hit.category == "ordinals":
        return value, _ORDINAL
    if hit.category == "multipliers":
        return value, _MAGNITUDE if value != 100 else _HUNDRED
    return value, _UNIT if value < 20 else _TEN if value < 100 else _HUNDRED


def _continues(last: tuple[int, int, float, str], value: float, kind: str) -> bool:
    """Whether a word of ``value`` goes on with the number that ends in ``last`` rather than beginning another."""
    before, before_kind = last[2], last[3]
    if before_kind in (_ORDINAL, _PART):
        return False
    if kind == _MAGNITUDE:
        return not (before_kind == _MAGNITUDE and before <= value and before >= 1000)
    if kind == _HUNDRED:
        return before_kind == _MAGNITUDE or (value == 100 and before_kind == _UNIT)
    if kind == _ORDINAL:
        return (before_kind == _TEN and value < 10) or before_kind in (_HUNDRED, _MAGNITUDE)
    if before_kind == _TEN:
        return (0 < value < 10 and before % 10 == 0) or (before in (60, 80) and value < 20)
    return before_kind in (_HUNDRED, _MAGNITUDE) and before != 12 and before != 10


def _joins(text: str, end: int, by_start: dict[int, Hit], last: tuple[int, int, float, str]) -> bool:
    gap = _GAP.match(text, end)
    following = by_start.get(gap.end() if gap else end)
    if following is None or following.category != "numerals":
        return False
    value = float(following.value)
    return (last[3] in (_HUNDRED, _MAGNITUDE) and value < 100 and last[2] >= 100) or (
        last[3] == _TEN and (value < 10 or (value == 11 and last[2] == 60))
    )


_GERMAN = re.compile(r"[a-zäöüß]{6,}")


@lru_cache(maxsize=4096)
def german(word: str) -> float | None:
    """The value of a German number written as one word (“zweitausendfünfhundert”), ``None`` for other words."""
    if not _GERMAN.fullmatch(word) or not re.search(r"hundert|tausend|und|ig$", word):
        return None
    return _german(word)


def _german(word: str) -> float | None:
    units = _german_units()
    if word in units:
        return units[word]
    for name, factor in (("tausend", 1000.0), ("hundert", 100.0)):
        head, found, tail = word.partition(name)
        if found:
            first = _german(head) if head else 1.0
            rest = _german(tail.removeprefix("und")) if tail else 0.0
            return None if first is None or rest is None else first * factor + rest
    head, found, tail = word.partition("und")
    if found and head in units and tail in units and units[head] < 10 and 20 <= units[tail] < 100:
        return units[head] + units[tail]
    return None


@lru_cache(maxsize=1)
def _german_units() -> dict[str, float]:
    table = language_table("de").numerals
    return {"ein": 1.0, "eine": 1.0} | {form: float(v) for v, forms in table.items() for form in forms.split("|")}


@lru_cache(maxsize=4096)
def _italian(word: str) -> float | None:
    """The value of an Italian number written as one word (“trecentocinquanta”), or of the years of one (“quarantunenne”)."""
    if word.endswith(("enne", "enni")):
        values = (_italian(f"{word[:-4]}{vowel}") for vowel in "oaei")
        # “Ottenne” is got, “millenni” are thousands of years.
        return next((value for value in values if value is not None and 10 < value < 120), None)
    return _composed(word, "it", (("mila", 1000.0), ("mille", 1000.0), ("cento", 100.0)))


@lru_cache(maxsize=4096)
def dutch(word: str) -> float | None:
    """The value of a Dutch number written as one word (“vijfentwintigduizend”)."""
    return _composed(word, "nl", (("duizend", 1000.0), ("honderd", 100.0)))


@lru_cache(maxsize=4096)
def _hungarian(word: str) -> float | None:
    """The value of a Hungarian number written as one word (“tizenegyezer”, “hárommillió”)."""
    if not _HUNGARIAN.search(word):
        return None
    units = _units_of("hu")
    total, rest = 0.0, word
    for name, factor in (("milliárd", 1e9), ("millió", 1e6), ("ezer", 1e3), ("száz", 100.0)):
        head, found, tail = rest.partition(name)
        if found:
            first = 1.0 if not head else units.get(head) or _hungarian(head)
            if first is None:
                return None
            total, rest = total + first * factor, tail
    return total if not rest else None if rest not in units else total + units[rest]


_HUNGARIAN = re.compile("(?:milliárd|millió|ezer|száz)")


def _composed(word: str, code: str, magnitudes: tuple[tuple[str, float], ...]) -> float | None:
    units = _units_of(code)
    if word in units:
        return units[word]
    for name, factor in magnitudes:
        head, found, tail = word.partition(name)
        if found:
            first = _composed(head, code, magnitudes) if head else 1.0
            rest = _composed(tail, code, magnitudes) if tail else 0.0
            return None if first is None or rest is None else first * factor + rest
    if code == "nl":
        head, found, tail = word.replace("ën", "en").partition("en")
        if found and units.get(head, 10) < 10 and 20 <= units.get(tail, 0) < 100:
            return units[head] + units[tail]
        return None
    for ten in ("vent", "trent", "quarant", "cinquant", "sessant", "settant", "ottant", "novant"):
        if word.startswith(ten):
            base = units[ten + ("i" if ten == "vent" else "a")]
            ending = word[len(ten) :].lstrip("ia") if word[len(ten) :][:1] in "ia" else word[len(ten) :]
            one = {"tré": 3.0, "uno": 1.0, "un": 1.0}.get(ending, units.get(ending))
            return base + one if one is not None and one < 10 else None
    return None


@lru_cache(maxsize=2)
def _units_of(code: str) -> dict[str, float]:
    table = language_table(code).numerals
    return {form: float(v) for v, forms in table.items() for form in forms.split("|")}


_GLUED: dict[str, Callable[[str], float | None]] = {"it": _italian, "nl": dutch, "hu": _hungarian}
