"""Words with a number and what is counted in one: zweimonatig, трёхлетний, двоповерховий, pięciodniowy."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.patterns import later

# Numbers as words begin with them, by language, each with its value.
_NUMBERS = {
    "ru": "одно 1 двух 2 двухсот 200 трёх 3 трех 3 четырёх 4 четырех 4 пяти 5 шести 6 семи 7 восьми 8 девяти 9 десяти 10 одиннадцати 11 двенадцати 12 пятнадцати 15 шестнадцати 16 восемнадцати 18 двадцати 20 "
    "тридцати 30 сорока 40 пятидесяти 50 шестидесяти 60 семидесяти 70 восьмидесяти 80 девяносто 90 сто 100 полутора 1.5",
    "uk": "одно 1 дво 2 двох 2 три 3 трьох 3 чотири 4 чотирьох 4 п'яти 5 шести 6 семи 7 восьми 8 дев'яти 9 десяти 10 одинадцяти 11 дванадцяти 12 п'ятнадцяти 15 шістнадцяти 16 вісімнадцяти 18 двадцяти 20 тридцяти 30 "
    "сорока 40 п'ятдесяти 50 шістдесяти 60 сто 100 півтора 1.5",
    "de": "ein 1 zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 fünfzehn 15 sechzehn 16 achtzehn 18 zwanzig 20 dreißig 30 vierzig 40 fünfzig 50 sechzig 60 hundert 100 anderthalb 1.5",
    "pl": "jedno 1 dwu 2 dwa 2 trzy 3 cztero 4 pięcio 5 sześcio 6 siedmio 7 ośmio 8 dziewięcio 9 dziesięcio 10 dwunasto 12 piętnasto 15 dwudziesto 20 trzydziesto 30 czterdziesto 40 pięćdziesięcio 50 stu 100 półtora 1.5",
}  # fmt: skip
# What is counted, by the beginning of its word behind the number.
_COUNTED = {
    "ru": "месячн month недельн week дневн day суточн day часов hour минутн minute летн year годичн year этажн floor комнатн room местн place километров km метров m тонн t процентн % тысячн thousand миллионн million миллиардн billion",
    "uk": "місячн month тижнев week денн day добов day годинн hour хвилинн minute річн year літн year поверхов floor кімнатн room місн place кілометров km метров m тонн t відсотков % тисячн thousand мільйонн million мільярдн billion",
    "de": "monatig month wöchig week tägig day stündig hour minütig minute jährig year stöckig floor geschossig floor köpfig head stellig digit prozentig % spurig lane",
    "pl": "miesięczn month tygodniow week dniow day godzinn hour minutow minute letni year piętrow floor osobow person procentow % tysięczn thousand milionow million",
}  # fmt: skip


def _pairs(words: str) -> dict[str, str]:
    listed = words.split()
    return dict(zip(listed[::2], listed[1::2], strict=True))


def _pattern(language: str) -> re.Pattern[str]:
    numbers, counted = (
        "|".join(sorted(_pairs(table[language]), key=len, reverse=True)) for table in (_NUMBERS, _COUNTED)
    )
    return re.compile(rf"(?<!\w)(?P<n>{numbers})-?(?P<of>{counted})\w{{0,4}}(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], dict[str, str], dict[str, str]], ...]:
    return tuple((_pattern(code), _pairs(_NUMBERS[code]), _pairs(_COUNTED[code])) for code in _NUMBERS)


# What is counted, in whatever language: most passages hold none of it.
_ANY = later("|".join(sorted({word for words in _COUNTED.values() for word in _pairs(words)})))


@lru_cache(maxsize=1024)
def numbered_words(text: str) -> tuple[tuple[int, int, str], ...]:
    """The words in folded ``text`` that begin with a number, as ``(start, end, value)``: ``2 month``, the same in every language."""
    if not _ANY.search(text.casefold()):
        return ()
    found: dict[int, tuple[int, int, str]] = {}
    for pattern, numbers, counted in _patterns():
        for match in pattern.finditer(text):
            value = f"{numbers[match['n'].casefold()]} {counted[match['of'].casefold()]}"
            found.setdefault(match.start(), (*match.span(), value))
    return tuple(found[start] for start in sorted(found))
