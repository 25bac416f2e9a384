"""Words with a number and what is counted in one: zweimonatig, трёхлетний, двоповерховий, nittonårig, devätnásťročný, δεκαεννιάχρονος; and
those that tell an age by its tens: septuagénaire, treintañero, Mittdreißiger."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from harness.evidence.languages import language as table_of
from harness.evidence.number_words import dutch, german
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
    "be": "гадов year гадоваг year месячн month дзённ day тыднёв week гадзінн hour павярхов floor",
    "cs": "let year měsíčn month týdenn week denn day hodinov hour minutov minute patrov floor procentn %",
    "sk": "ročn year mesačn month týždňov week dňov day hodinov hour minútov minute poschodov floor percentn %",
    "sl": "letn year leten year mesečn month tedensk week dnevn day urn hour nadstropn floor odstotn %",
    "hr": "godišnj year mjesečn month tjedn week dnevn day satn hour katn floor", "sr": "годишњ year месечн month недељн week дневн day часовн hour спратн floor",
    "bg": "годишн year годишен year месечн month седмичн week дневн day часов hour етажн floor",
    "sv": "årig year åring year årsålder year", "da": "årig year åring year årsalder year", "nb": "årig year åring year årsalder year årene year åra year",
    "nl": "jarig year daags day maands month", "fi": "vuotia year vuotis year", "et": "aasta year kuuli month päeva day nädala week", "lv": "gadīg year gadnie year", "lt": "meti year metė year mečio year metei year metę year",
    "hu": "éves year napos day hetes week hónapos month órás hour perces minute emeletes floor", "el": "χρον year", "it": "enn year",
    "pl": "miesięczn month tygodniow week dniow day godzinn hour minutow minute letni year latk year latek year latka year piętrow floor osobow person procentow % tysięczn thousand milionow million",
}  # fmt: skip


# The tens of an age in one word; and in German and Dutch, of whom one says that the years are between those tens.
_AGES = """
20|veinteañer* ventenn* twentysomething twintiger*
30|trentenaire* treintañer* trintão trintona trentenn* thirtysomething thirty-something dertiger* mittdreißiger* enddreißiger* anfangdreißiger* тридцатилетн*
40|quadragénaire* quarantenaire* cuarentañer* cuarentón cuarentona quarentão quarentona quarantenn* fortysomething forty-something veertiger* mittvierziger* endvierziger*
50|quinquagénaire* cincuentañer* cincuentón cincuentona cinquentão cinquentona cinquantenn* fiftysomething fifty-something quinquagenarian* vijftiger* mittfünfziger* endfünfziger*
60|sexagénaire* sexagenari* sesentón sesentona sessentão sexagenário* sexagenária* sessantenn* sexagenarian* sixty-something zestiger* mittsechziger* endsechziger*
70|septuagénaire* septuagenari* setentón setentona setentão septuagenário* septuagenária* settantenn* septuagenarian* zeventiger* mittsiebziger* endsiebziger*
80|octogénaire* octogenari* octogenário* octogenária* ottantenn* octogenarian* tachtiger* mittachtziger* endachtziger*
90|nonagénaire* nonagenari* nonagenário* nonagenária* novantenn* nonagenarian* negentiger* mittneunziger*
100|centenarian* hundertjährige* honderdjarige*
"""
# In decades of a life, as English says them: a man in his mid-thirties.
_UNITS = {
    "year": "years",
    "month": "months",
    "week": "weeks",
    "day": "days",
    "hour": "hours",
    "minute": "minutes",
    "%": "percent",
}
# So many letters at most follow the beginning of what is counted.
_ENDING = 5
_ROMAN_CENTURY = frozenset({"dešimt", "šimt", "tūkstant"})


def _pairs(words: str) -> dict[str, str]:
    listed = words.split()
    return dict(zip(listed[::2], listed[1::2], strict=True))


def _plain(word: str) -> str:
    """A Greek word without its accents, which move where it is put together with another."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


@lru_cache(maxsize=32)
def _heads(code: str) -> dict[str, float]:
    """The numbers that words of a language begin with, as they stand there."""
    found: dict[str, float] = {}
    for value, forms in table_of(code).numerals.items():
        for form in forms.split("|"):
            if " " in form or form.endswith("*") or value < 1:
                continue
            found.setdefault(form, value)
            if code == "pl" and form.endswith("u"):
                found.setdefault(f"{form[:-1]}o", value)
            elif code in ("hr", "sr"):
                found.setdefault(form + ("o" if code == "hr" else "о"), value)
            elif (code == "lv" and form.endswith("i")) or (code in ("lt", "it") and form[-1] in "aeio"):
                found.setdefault(form[:-1], value)
            elif code == "el":
                found.setdefault(_plain(form), value)
    return found | {head: float(value) for head, value in _pairs(_NUMBERS.get(code, "")).items()}


def _value(head: str, code: str) -> float | None:
    """What the beginning of a word counts."""
    if code == "lt" and head in _ROMAN_CENTURY:
        return None  # a decade, a century
    if code == "el":
        head = _plain(head)
    known = _heads(code).get(head)
    if known is None and code in ("de", "nl"):
        known = german(head) if code == "de" else dutch(head)
    return known


@lru_cache(maxsize=1)
def _pattern() -> tuple[re.Pattern[str], dict[str, tuple[tuple[str, str], ...]]]:
    """Words with what is counted in them; and by its beginning, in which languages it is counted so, and what it is."""
    counted: dict[str, tuple[tuple[str, str], ...]] = {}
    for code, words in _COUNTED.items():
        for stem, unit in _pairs(words).items():
            counted[stem] = (*counted.get(stem, ()), (code, unit))
    stems = "|".join(sorted(counted, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w'])(?P<n>[^\W\d_](?:[^\W\d_]|'(?=[^\W\d_]))*?|\d+)(?P<dash>[-\u2011]?)(?P<of>{stems})(?P<end>\w{{0,{_ENDING}}})(?!\w)"
    ), counted


@lru_cache(maxsize=1024)
def _counted_as(word: str) -> tuple[tuple[str, str], ...]:
    """What the end of a word counts, by the languages that it may be of."""
    return tuple(both for stem, all_of in _pattern()[1].items() if word.startswith(stem) for both in all_of)


@lru_cache(maxsize=1)
def _ages() -> tuple[re.Pattern[str], tuple[tuple[str, str], ...]]:
    forms: list[tuple[str, str]] = []
    for line in _AGES.strip().splitlines():
        value, _, words = line.partition("|")
        forms += [(word, value) for word in words.split()]
    forms.sort(key=lambda form: -len(form[0]))
    pattern = "|".join(re.escape(w.rstrip("*")) + (r"\w{0,3}" if w.endswith("*") else "") for w, _ in forms)
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)"), tuple((word.rstrip("*"), value) for word, value in forms)


# What is counted, in whatever language: most passages hold none of it.
_ANY = later("|".join(sorted({word for words in _COUNTED.values() for word in _pairs(words)})))
_OF_TENS = later("tenaire|agén|agenar|añer|[aei]nt[óã][no]|tona|enn[ei]|something|tiger|[gt]er|jahr|hundert")


@lru_cache(maxsize=1024)
def numbered_words(text: str) -> tuple[tuple[int, int, int, int, str, str], ...]:
    """The words in folded ``text`` that begin with a number, as ``(start, end of the number, start of what is counted, end, number, unit)``. An age told by its
    tens is one number whole."""
    found: list[tuple[int, int, int, int, str, str]] = []
    lower = text.casefold()
    if len(lower) != len(text):
        lower = text.lower() if len(text.lower()) == len(text) else text
    if _OF_TENS.search(lower):
        pattern, forms = _ages()
        for match in pattern.finditer(lower):
            tens = next(value for word, value in forms if match.group().startswith(word))
            found.append((match.start(), match.end(), match.end(), match.end(), tens, ""))
    if not _ANY.search(lower):
        return tuple(found)
    for match in _pattern()[0].finditer(lower):
        if any(a <= match.start() < b for a, _, _, b, *_ in found):
            continue
        head = match["n"]
        for code, unit in _counted_as(match["of"] + match["end"]):
            value = float(head) if head.isdigit() else _value(head, code)
            if value is not None and not (head.isdigit() and unit == "%"):
                at = match.start("of")
                found.append((match.start(), match.end("n"), at, match.end(), f"{value:.15g}", _UNITS.get(unit, unit)))
                break
    return tuple(sorted(found))
