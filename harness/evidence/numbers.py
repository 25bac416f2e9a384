"""Numbers as people write them: digits with their separators, words, magnitudes, in several languages.

Every run of digits ends up in exactly one number, so that no changed digit can go unseen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number read at ``start`` to ``end``; ``ordinal`` for “third”. ``value`` is exact to 15 digits."""

    start: int
    end: int
    text: str
    value: float
    ordinal: bool = False

    @property
    def canonical(self) -> str:
        """Equal for equal values: ``11000``, ``0.5``, ``3rd``."""
        return f"{self.value:.15g}" + ("th" if self.ordinal else "")


# Languages that write 1.500 for fifteen hundred, and those that write 1,5 for one and a half.
_POINT_GROUPS = frozenset({"de", "es", "it", "pt", "nl", "tr", "id", "da"})
_COMMA_DECIMAL = _POINT_GROUPS | {"uk", "ru", "fr", "pl", "cs", "bg", "sv", "fi", "nb"}

_DIGITS = re.compile(
    r"\d{1,3}(?:[     ]\d{3})+(?![\d])(?:[.,]\d+)?"  # 1 500, 1 500,5
    r"|\d{1,3}(?:['’]\d{3})+(?:\.\d+)?"  # 1'500
    r"|\d+(?:[.,]\d+)*"
)

_WORDS_EN = dict(
    zip(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ],
        range(20),
        strict=True,
    )
) | dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)
_ORDINALS_EN = dict(
    zip(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
        ],
        range(1, 13),
        strict=True,
    )
)
_WORDS_DE = {
    "null": 0, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
    "zehn": 10, "elf": 11, "zwölf": 12, "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "hundert": 100,
}  # fmt: skip
_WORDS_FR = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "cent": 100,
}  # fmt: skip
_WORDS_ES = {
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11,
    "doce": 12, "quince": 15, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "cien": 100,
}  # fmt: skip
# Ukrainian and Russian decline their numerals: stems that any ending may follow, longest first.
_STEMS_SLAVIC: tuple[tuple[str, float], ...] = (
    (r"одинадцят\w*|одиннадцат\w*", 11), (r"дванадцят\w*|двенадцат\w*", 12), (r"тринадцят\w*|тринадцат\w*", 13),
    (r"чотирнадцят\w*|четырнадцат\w*", 14), (r"п[’'ʼ]?ятнадцят\w*|пятнадцат\w*", 15),
    (r"шістнадцят\w*|шестнадцат\w*", 16), (r"сімнадцят\w*|семнадцат\w*", 17),
    (r"вісімнадцят\w*|восемнадцат\w*", 18), (r"дев[’'ʼ]?ятнадцят\w*|девятнадцат\w*", 19),
    (r"п[’'ʼ]?ятдесят\w*|пятьдесят\w*|пятидесят\w*", 50), (r"шістдесят\w*|шестьдесят\w*|шестидесят\w*", 60),
    (r"сімдесят\w*|семьдесят\w*|семидесят\w*", 70), (r"вісімдесят\w*|восемьдесят\w*|восьмидесят\w*", 80),
    (r"дев[’'ʼ]?яност\w*|девяност\w*", 90), (r"двадцят\w*|двадцат\w*", 20), (r"тридцят\w*|тридцат\w*", 30),
    (r"сорок\w{0,2}", 40), (r"двісті|двохсот|двести|двухсот", 200), (r"триста|трьохсот|трёхсот|трехсот", 300),
    (r"чотириста|чотирьохсот|четыреста|четырёхсот|четырехсот", 400), (r"п[’'ʼ]?ятсот|пятьсот|пятисот", 500),
    (r"шістсот|шестьсот|шестисот", 600), (r"сімсот|семьсот|семисот", 700), (r"вісімсот|восемьсот|восьмисот", 800),
    (r"дев[’'ʼ]?ятсот|девятьсот|девятисот", 900), (r"сто|ста", 100),
    (r"один|одна|одне|одно|одного|одної|одной|одну|одному", 1), (r"два|дві|две|двох|двух|двома|двумя|двум", 2),
    (r"три|трьох|трёх|трех|трьома|тремя|трьом|трём", 3),
    (r"чотири|чотирьох|чотирма|четыре|четырёх|четырех|четырьмя", 4), (r"п[’'ʼ]?ят(?:ь|и|ьох|ьма)|пят(?:ь|и|ью)", 5),
    (r"шість|шести|шістьох|шесть|шестью", 6), (r"сім|семи|сімох|семь|семью", 7), (r"вісім|восьми|вісьмох|восемь", 8),
    (r"дев[’'ʼ]?ят(?:ь|и|ьох)|девят(?:ь|и|ью)", 9), (r"десят(?:ь|и|ьох|ьма|ью)", 10),
)  # fmt: skip
_NATIVE_KO = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10}
_COUNTERS_KO = r"\s?(?:명|사람|개|번|곳|대|차례|달|살|시간|가지|척)"
_SINO_KO = {"일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9}

# Words that multiply what stands before them. Keys are full words or abbreviations, folded to lower case.
_MAGNITUDES: tuple[tuple[str, float], ...] = (
    (r"trillions?|billionen|billions|billones|трильйон\w*|триллион\w*|трлн\.?", 1e12),
    (r"billion|bn|milliarden?|mrd\.?|milliards?|мільярд\w*|миллиард\w*|млрд\.?", 1e9),
    (r"millions?|millionen|mio\.?|millón|millones|мільйон\w*|миллион\w*|млн\.?", 1e6),
    (r"thousands?|tausend|mille|milliers?|mil|тисяч\w*|тис\.?|тысяч\w*|тыс\.?", 1e3),
    (r"hundreds?|сотн\w*|сотен|сотні", 1e2),
    (r"dozens?|dutzend|douzaines?|docenas?|дюжин\w*", 12),
)
_SHORT_MAGNITUDES = {"k": 1e3, "m": 1e6, "bn": 1e9}
_MAGNITUDE = [(re.compile(rf"(?:{p})(?![\w])", re.IGNORECASE), v) for p, v in _MAGNITUDES]
_KO_PLACES = {"천": 1e3, "백": 1e2, "십": 10.0}
_KO_BIG = {"억": 1e8, "만": 1e4, "亿": 1e8, "億": 1e8, "万": 1e4, "萬": 1e4, "조": 1e12}
_KOREAN = re.compile(
    r"(?:\d+(?:[.,]\d+)*\s?(?:[조억만천백십亿億万萬]\s?)+(?=[^\w]|\d|[가-힣㐀-鿿]|$))"
    r"(?:\s?\d+(?:[.,]\d+)*\s?[조억만천백십]*)*"
)
_SINO = re.compile(rf"(?<![가-힣])[일이삼사오육칠팔구십백천만억]{{2,}}(?={_COUNTERS_KO}|\s?여\s?명)")
_NATIVE = re.compile(rf"(?<![가-힣])({'|'.join(_NATIVE_KO)})(?={_COUNTERS_KO})")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")


@lru_cache(maxsize=1)
def _words() -> tuple[dict[str, float], re.Pattern[str], list[tuple[re.Pattern[str], float]]]:
    table: dict[str, float] = {**_WORDS_EN, **_WORDS_DE, **_WORDS_FR, **_WORDS_ES}
    # “six” is English and French alike; “once” (Spanish eleven), “mil” and “null” mean something else in English text.
    for word in ("once", "null", "cent", "dix", "elf", "acht"):
        table.pop(word, None)
    stems = [(re.compile(rf"(?:{p})", re.IGNORECASE), v) for p, v in _STEMS_SLAVIC]
    return table, _WORD, stems


_LOCAL = {"es": {"once": 11.0}, "fr": {"dix": 10.0, "cent": 100.0}, "de": {"elf": 11.0, "acht": 8.0, "null": 0.0}}


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


def numbers(text: str, language: str = "en") -> tuple[Number, ...]:
    """The numbers in ``text``, in order, none overlapping."""
    found: list[Number] = []
    taken = [False] * (len(text) + 1)

    def add(start: int, end: int, value: float, *, ordinal: bool = False) -> None:
        found.append(Number(start=start, end=end, text=text[start:end], value=value, ordinal=ordinal))
        for i in range(start, end):
            taken[i] = True

    if any(c in text for c in "만천백억万亿億萬조"):
        for match in _KOREAN.finditer(text):
            end = match.start() + len(match.group().rstrip())
            add(match.start(), end, _korean(text[match.start() : end]))
        for match in _SINO.finditer(text):
            if not taken[match.start()] and any(c in "십백천만억" for c in match.group()):
                add(match.start(), match.end(), _korean(match.group()))
    if language == "ko":
        for match in _NATIVE.finditer(text):
            if not taken[match.start()]:
                add(match.start(), match.end(), float(_NATIVE_KO[match.group(1)]))
    for match in _DIGITS.finditer(text):
        if taken[match.start()]:
            continue
        value = digits_value(match.group(), language)
        end, value = _magnitude(text, match.end(), value)
        suffix = re.compile(r"(?:st|nd|rd|th)\b|-(?:й|я|е|го|му|ї|а)\b").match(text, end)
        add(match.start(), suffix.end() if suffix else end, value, ordinal=suffix is not None)
    _number_words(text, language, taken, add)
    return tuple(sorted(found, key=lambda n: n.start))


def _magnitude(text: str, end: int, value: float) -> tuple[int, float]:
    """Where a number ends and what it is once the magnitude words behind it are taken in."""
    while True:
        gap = re.compile(r"[\s  ]{0,2}").match(text, end)
        at = gap.end() if gap else end
        for pattern, factor in _MAGNITUDE:
            if match := pattern.match(text, at):
                end, value = match.end(), value * factor
                break
        else:
            short = re.compile(r"(bn|k|m)(?![\w²³])", re.IGNORECASE).match(text, end)
            if short and (short.group(1).lower() != "m" or re.search(r"[$€£]\s?[\d.,]+$", text[:end])):
                return short.end(), value * _SHORT_MAGNITUDES[short.group(1).lower()]
            return end, value


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


def _number_words(text: str, language: str, taken: list[bool], add: object) -> None:
    table, word_pattern, stems = _words()
    local = _LOCAL.get(language, {})
    chain: list[tuple[int, int, float, str]] = []

    def value_of(word: str) -> tuple[float, str] | None:
        low = word.casefold()
        if low in _ORDINALS_EN and language not in ("de", "fr", "es"):
            return float(_ORDINALS_EN[low]), "ordinal"
        if (value := local.get(low, table.get(low))) is not None:
            return float(value), "unit" if value < 100 else "hundred"
        if "\u0400" <= low[0] <= "\u04ff":
            for pattern, number in stems:
                if pattern.fullmatch(low):
                    return float(number), "unit"
        for pattern, factor in _MAGNITUDE:
            if (pattern.fullmatch(low) and low not in ("mil", "mille", "m")) or (low == "mil" and language == "es"):
                if pattern.fullmatch(low):
                    return factor, "magnitude"
        return None

    def flush() -> None:
        if not chain:
            return
        start, end = chain[0][0], chain[-1][1]
        if all(kind == "magnitude" for *_, kind in chain):
            # “Thousands of soldiers” is a quantity of its own, canonical as its magnitude.
            add(start, end, chain[0][2])  # type: ignore[operator]
        else:
            total = group = 0.0
            for _, _, value, kind in chain:
                if kind == "magnitude" and value >= 1000:
                    total += (group or 1.0) * value
                    group = 0.0
                elif kind == "magnitude" or (kind == "hundred" and group):
                    group = (group or 1.0) * value
                else:
                    group += value
            add(start, end, total + group, ordinal=chain[-1][3] == "ordinal")  # type: ignore[operator]
        chain.clear()

    for match in word_pattern.finditer(text):
        if taken[match.start()]:
            flush()
            continue
        low = match.group().casefold()
        read = value_of(match.group())
        gap = text[chain[-1][1] : match.start()] if chain else ""
        if chain and gap.strip(" -\u2011\u00a0"):
            flush()
        if read is None:
            if chain and low in ("and", "und") and chain[-1][3] in ("hundred", "magnitude"):
                following = word_pattern.match(text, match.end() + 1)
                if following and value_of(following.group()) is not None:
                    chain[-1] = (chain[-1][0], match.end(), chain[-1][2], chain[-1][3])
                    continue
            flush()
            continue
        value, kind = read
        if (
            chain
            and kind == "unit"
            and chain[-1][3] == "unit"
            and not (chain[-1][2] >= 20 and value < 10)
            and chain[-1][2] < 100
        ):
            flush()
        if chain and chain[-1][3] == "ordinal":
            flush()
        chain.append((match.start(), match.end(), value, kind))
    flush()
