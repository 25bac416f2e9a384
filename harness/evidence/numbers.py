"""Numbers as people write them: digits with their separators, words, magnitudes, in several languages.

Every run of digits ends up in exactly one number, so that no changed digit can go unseen.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from harness.evidence.languages import language as language_table
from harness.evidence.lexicon import Hit, hits, words_of

_Add = Callable[..., None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number read at ``start`` to ``end``; ``ordinal`` for “third”. ``value`` is exact to 15 digits.

    ``factor`` is the magnitude word's share of it: 1000 for “12 thousand”.
    """

    start: int
    end: int
    text: str
    value: float
    ordinal: bool = False
    factor: float = 1.0

    @property
    def canonical(self) -> str:
        """Equal for equal values: ``11000``, ``0.5``, ``3th``; digits as they stand where a value would not tell them apart."""
        digits = _DIGITS.search(self.text)
        if digits and (sum(map(str.isdigit, self.text)) > _EXACT_DIGITS or not _PLAIN_DIGITS.fullmatch(digits.group())):
            return re.sub(r"[\s'’]", "", self.text)
        return f"{self.value:.15g}" + ("th" if self.ordinal else "")


# A float tells no more digits apart, and 1.10.24 from 11.0.24 not at all.
_EXACT_DIGITS = 15
_PLAIN_DIGITS = re.compile(r"\d*(?:[.,]\d+)?|\d{1,3}(?P<mark>[.,'’\s])\d{3}(?:(?P=mark)\d{3})*(?:[.,]\d+)?")

# Languages that write 1.500 for fifteen hundred, and those that write 1,5 for one and a half.
_POINT_GROUPS = frozenset({"de", "es", "it", "pt", "nl", "tr", "id", "da"})
_COMMA_DECIMAL = _POINT_GROUPS | {"uk", "ru", "fr", "pl", "cs", "bg", "sv", "fi", "nb"}

_DIGITS = re.compile(
    r"\d{1,3}(?:[     ]\d{3})+(?![\d])(?:[.,]\d+)?"  # 1 500, 1 500,5
    r"|\d{1,3}(?:['’]\d{3})+(?:\.\d+)?"  # 1'500
    r"|\d+(?:[.,]\d+)*"
)

_NATIVE_KO = {
    "한": 1, "하나": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "네": 4, "넷": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
    "열": 10, "스무": 20, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90,
}  # fmt: skip
_COUNTERS_KO = r"\s?(?:명|사람|개|번|곳|대|차례|달|살|시간|가지|척|여\s?명|배|기|발|주|회|건)"
_SINO_KO = {"일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9}

_SHORT_MAGNITUDES = {"k": 1e3, "m": 1e6, "bn": 1e9, "mn": 1e6, "tn": 1e12}
_KO_PLACES = {"천": 1e3, "백": 1e2, "십": 10.0}
_KO_BIG = {"억": 1e8, "만": 1e4, "亿": 1e8, "億": 1e8, "万": 1e4, "萬": 1e4, "조": 1e12}
_KOREAN = re.compile(
    r"(?:\d+(?:[.,]\d+)*\s?(?:[조억만천백십亿億万萬]\s?)+(?=[^\w]|\d|[가-힣㐀-鿿]|$))"
    r"(?:\s?\d+(?:[.,]\d+)*\s?[조억만천백십]+)*(?:\s?\d+(?:[.,]\d+)*)?"
)
_SINO = re.compile(rf"(?<![가-힣])(?:수)?[일이삼사오육칠팔구십백천만억]{{1,}}(?={_COUNTERS_KO})")
_NATIVE_ONE = "|".join(sorted(_NATIVE_KO, key=len, reverse=True))
_NATIVE = re.compile(
    rf"(?<![가-힣])((?:열|스물|서른|마흔|쉰)?(?:{_NATIVE_ONE}))(?:\s?(번째|째)|(?={_COUNTERS_KO})|(?=\s?(?:은|이|을|의|과|도)?(?![가-힣])))"
)
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_SUFFIX = re.compile(r"(?:st|nd|rd|th)\b|-?(?:й|я|е|го|му|ї|а|та|ше|га)\b|번째|e\b(?<=\de)|er\b|ème\b|º|ª")
_GAP = re.compile(r"[\s\u00a0\u202f-]{0,2}")
_SHORT = re.compile(r"(bn|mn|tn|k|m)(?![\w²³])", re.IGNORECASE)
_MONEY_BEFORE = re.compile(r"[$€£]\s?[\d.,]+$")
_RANGE_GAP = re.compile(
    r"\s*(?:[-–—−~∼]|to|bis|до|a|à|에서|and|und|et|y|і|й|та|и|or|oder|ou|o|чи|або|или)\s*(?:[$€£])?", re.IGNORECASE
)
_UNIT, _TEN, _HUNDRED, _MAGNITUDE, _ORDINAL = "unit", "ten", "hundred", "magnitude", "ordinal"


def digits_value(text: str, language: str) -> float:
    """The value of digits with separators, read as ``language`` writes them; unknown languages read as English."""
    plain = re.sub(r"[\s'’   ]", "", text)
    points, commas = plain.count("."), plain.count(",")
    if points and commas:
        decimal = max(plain.rfind("."), plain.rfind(","))
        whole = plain[:decimal].replace(",", "").replace(".", "")
        return float(f"{whole}.{plain[decimal + 1 :]}")
    if not points and not commas:
        return float(plain)
    mark = "." if points else ","
    parts = plain.split(mark)
    grouped = all(len(p) == 3 for p in parts[1:]) and 1 <= len(parts[0]) <= 3 and parts[0] != "0"
    if len(parts) > 2:
        # 1.500.000 groups; 1.2.3 is a version or a date and keeps its own shape as a number of its digits.
        return float("".join(parts)) if grouped else float("".join(parts)) + 1e-7 * len(parts)
    groups_here = (mark == "." and language in _POINT_GROUPS) or (mark == "," and language not in _COMMA_DECIMAL)
    if grouped and groups_here:
        return float("".join(parts))
    if grouped and mark == "," and language in ("uk", "ru"):
        # Translated texts keep English commas (“1,500 солдатів”); three decimals of a count make no sense.
        return float("".join(parts))
    return float(f"{parts[0]}.{parts[1]}")


@lru_cache(maxsize=512)
def numbers(text: str, language: str = "en") -> tuple[Number, ...]:
    """The numbers in ``text``, in order, none overlapping. In “10–12 thousand” the first is ten thousand too."""
    found: list[Number] = []
    taken = [False] * (len(text) + 1)
    multipliers = {
        h.start: (h.end, float(h.value)) for h in hits(text, language) if h.category == "multipliers" and h.value
    }

    def add(start: int, end: int, value: float, *, ordinal: bool = False, factor: float = 1.0) -> None:
        if any(taken[start:end]):
            return
        found.append(Number(start=start, end=end, text=text[start:end], value=value, ordinal=ordinal, factor=factor))
        taken[start:end] = [True] * (end - start)

    if any("가" <= c <= "힣" or c in "万亿億萬" for c in text):
        _korean_numbers(text, add)
    for match in _DIGITS.finditer(text):
        if taken[match.start()]:
            continue
        start, end = match.start(), match.end()
        value = digits_value(match.group(), language)
        if text[end : end + 1] in _FRACTIONS:
            value, end = value + _FRACTIONS[text[end]], end + 1
        end, factor = _magnitude(text, end, multipliers)
        value *= factor
        if text[start - 1 : start] in ("-", "−") and start and re.search(r"(?:^|[\s(:])$", text[: start - 1][-1:]):
            if not re.search(r"\d\s*$", text[: start - 1]):
                start, value = start - 1, -value
        suffix = _SUFFIX.match(text, end) if factor == 1.0 else None
        add(start, suffix.end() if suffix else end, value, ordinal=suffix is not None, factor=factor)
    for char in _FRACTIONS.keys() & set(text):
        for match in re.finditer(char, text):
            add(match.start(), match.end(), _FRACTIONS[char])
    _number_words(text, language, taken, add)
    return _with_shared_magnitude(text, sorted(found, key=lambda n: n.start))


def _with_shared_magnitude(text: str, found: list[Number]) -> tuple[Number, ...]:
    for i, (first, second) in enumerate(pairwise(found)):
        if first.factor == 1.0 and second.factor >= 1000 and 0 < first.value < second.value / second.factor:
            if _RANGE_GAP.fullmatch(text, first.end, second.start):
                found[i] = replace(first, value=first.value * second.factor)
    return tuple(found)


def _korean_numbers(text: str, add: _Add) -> None:
    for match in _KOREAN.finditer(text):
        end = match.start() + len(match.group().rstrip())
        add(match.start(), end, _korean(text[match.start() : end]))
    for match in _SINO.finditer(text):
        # A lone 일, 이, 사 … before a counter may be the end of another word; places cannot.
        if any(c in "십백천만억" for c in match.group()):
            add(match.start(), match.end(), _korean(match.group().lstrip("수")))
    for match in _NATIVE.finditer(text):
        word = match.group(1)
        value = _NATIVE_KO.get(word) or _NATIVE_KO.get(word[:1], _NATIVE_KO.get(word[:2], 0)) + _NATIVE_KO.get(
            word[1:], _NATIVE_KO.get(word[2:], 0)
        )
        counted = re.match(_COUNTERS_KO, text[match.end(1) :]) or match.group(2)
        if counted or word in ("셋", "둘", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"):
            add(match.start(), match.end(), float(value), ordinal=match.group(2) is not None)


def _magnitude(text: str, end: int, multipliers: dict[int, tuple[int, float]]) -> tuple[int, float]:
    """Where a number ends and by what the magnitude words behind it multiply it."""
    factor = 1.0
    while True:
        gap = _GAP.match(text, end)
        at = gap.end() if gap else end
        if at in multipliers:
            end, by = multipliers[at]
            if text[end : end + 1] == "." and text[at:end].casefold() in (
                "тис",
                "тыс",
                "млн",
                "млрд",
                "mio",
                "mrd",
                "tsd",
            ):
                end += 1
            factor *= by
            continue
        short = _SHORT.match(text, end) if factor == 1.0 else None
        if short and (short.group(1).lower() != "m" or _MONEY_BEFORE.search(text[:end])):
            return short.end(), _SHORT_MAGNITUDES[short.group(1).lower()]
        return end, factor


def _korean(text: str) -> float:
    """The value of digits and places such as 1만 1천, 1.1만, 4천700, 삼천."""
    total = section = 0.0
    number: float | None = None
    for match in re.finditer(r"\d+(?:[.,]\d+)*|[일이삼사오육칠팔구]|[조억만천백십亿億万萬]", text):
        piece = match.group()
        if piece[0].isdigit():
            number = digits_value(piece, "ko")
        elif piece in _SINO_KO:
            number = float(_SINO_KO[piece])
        elif piece in _KO_PLACES:
            section += (1.0 if number is None else number) * _KO_PLACES[piece]
            number = None
        else:
            section += number or 0.0
            total += (section or 1.0) * _KO_BIG[piece]
            section, number = 0.0, None
    return total + section + (number or 0.0)


def _number_words(text: str, language: str, taken: list[bool], add: _Add) -> None:
    """Numbers written out, composed of the words of the tables: “two hundred and fifty thousand”."""
    chain: list[tuple[int, int, float, str]] = []
    by_start = {h.start: h for h in hits(text, language) if h.category in ("numerals", "ordinals", "multipliers")}
    joined = False
    stopped = {h.start for h in hits(text, language) if h.category == "not_tokens"}

    def flush() -> None:
        if not chain:
            return
        start, end = chain[0][0], chain[-1][1]
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
        add(start, end, total + group, ordinal=ordinal, factor=factor if chain[-1][3] == _MAGNITUDE else 1.0)
        chain.clear()

    for start, end, word in words_of(text):
        if taken[start] or start in stopped:
            flush()
            continue
        if chain and not joined and text[chain[-1][1] : start].strip(" -\u2011\u00a0\n"):
            flush()
        joined = False
        read = _word_value(word, by_start.get(start))
        if read is None:
            if not (chain and word in ("and", "und", "y", "et") and _joins(text, end, by_start, chain[-1])):
                flush()
            joined = bool(chain)
            continue
        value, kind = read
        if word in ("vingt", "vingts") and chain and chain[-1][2] == 4 and kind == _TEN:
            chain[-1] = (chain[-1][0], end, 80.0, _TEN)
            continue
        if chain and not _continues(chain[-1], value, kind):
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


def _word_value(word: str, hit: Hit | None) -> tuple[float, str] | None:
    if hit is None:
        value = german(word)
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
    if before_kind == _ORDINAL:
        return False
    if kind == _MAGNITUDE:
        return not (before_kind == _MAGNITUDE and before <= value and before >= 1000)
    if kind == _HUNDRED:
        return before_kind == _MAGNITUDE or (value == 100 and before_kind == _UNIT)
    if kind == _ORDINAL:
        return (before_kind == _TEN and value < 10) or before_kind in (_HUNDRED, _MAGNITUDE)
    if before_kind == _TEN:
        return 0 < value < 10 or (before in (60, 80) and value < 20)
    return before_kind in (_HUNDRED, _MAGNITUDE) and before != 12 and before != 10


def _joins(text: str, end: int, by_start: dict[int, Hit], last: tuple[int, int, float, str]) -> bool:
    gap = _GAP.match(text, end)
    following = by_start.get(gap.end() if gap else end)
    if following is None or following.category != "numerals":
        return False
    value = float(following.value)
    return (last[3] in (_HUNDRED, _MAGNITUDE) and value < 100 and last[2] >= 100) or (last[3] == _TEN and value < 10)


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
