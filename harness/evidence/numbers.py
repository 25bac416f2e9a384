"""Numbers as people write them: digits with their separators, words, magnitudes, in several languages.

Every run of digits ends up in exactly one number, so that no changed digit can go unseen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from harness.evidence.digits import digits_value
from harness.evidence.east_asian import east_asian_numbers
from harness.evidence.lexicon import hits
from harness.evidence.number_words import number_words
from harness.evidence.patterns import later


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
_PLAIN_DIGITS = later(
    r"\d*(?:[.,]\d+)?|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?P<mark>[.,'’\s])\d{3}(?:(?P=mark)\d{3})*(?:[.,]\d+)?"
)

_DIGITS = later(
    r"\d{1,3}(?:[     ]\d{3})+(?![\d])(?:[.,]\d+)?"  # 1 500, 1 500,5
    r"|\d{1,3}(?:['’]\d{3})+(?:\.\d+)?"  # 1'500
    r"|\d+(?:[.,]\d+)*"
)

# “10⁶”, “1.5 × 10⁶”.
_POWER = later(r"(?:(?<![\d.,])(?P<times>\d+(?:[.,]\d+)?)\s?[×x·*]\s?|(?<![\d.,]))10(?P<power>[⁻-]?[⁰¹²³⁴-⁹]{1,2})")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")

_SHORT_MAGNITUDES = {"k": 1e3, "m": 1e6, "bn": 1e9, "mn": 1e6, "tn": 1e12, "md": 1e9, "b": 1e9}
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_SUFFIX = later(
    r"(?:st|nd|rd|th)\b|[oa]\b(?<=\d[oa])|\.er\b|:(?:e|a|dje|de|te)\b|-?(?:й|я|е|го|му|ї|а|та|ше|га|тя|тій|тю|ій|та|ті|ті[йм]|ой|ая|ое|ю|у)\b|번째|e\b(?<=\de)|er\b|ème\b|º|ª"
)
# A share in figures, in its lowest terms, so that no two of different figures are equal.
_FRACTION = later(r"(?<![A-Za-z0-9.,/:-])(?:1/[2-5]|2/[35]|3/[45]|4/5)(?![A-Za-z0-9/%]|[.,:-]\d)")
# Behind a number, and a half of what it counts: 2 millions et demi, two and a half years, dwa i pół miliona.
_AND_HALF = later(
    r"\s(?:and (?:a|one)[ -]half|et demie?|y medi[ao]|e mezz[oa]|e mei[oa]|i pół|с половиной|з половиною|із половиною|och en halv|og en halv|og et halvt|ja puoli|și jumătate|a půl|en een hal(?:f|ve))(?=\s(?!(?:an?|of)\b)|[.,;:!?)]|$)",
    re.IGNORECASE,
)
# Words that are one and a half, and the German and Dutch that say so of more.
_ONE_AND_HALF = later(
    r"(?<!\w)(?:anderthalb|eineinhalb|anderhalve|anderhalf|полтора|полторы|полутора|півтора|півтори|półtora|półtorej|halvannen|halvanden|puolitoista|másfél|(?P<de>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)einhalb|(?P<nl>twee|drie|vier|vijf|zes|zeven|acht|negen|tien)[ëe]?[ëe]n(?:een)?half)(?!\w)",
    re.IGNORECASE,
)
_HALF_WORDS = {word: n for words in ("zwei drei vier fünf sechs sieben acht neun zehn", "twee drie vier vijf zes zeven acht negen tien") for n, word in enumerate(words.split(), 2)}  # fmt: skip

# Before a number, that it is below zero; and what says so of degrees alone, for it says “less” as well: moins 11 degrés, but au moins 300.
_MINUS = later(
    r"(?:\b(?:minus|мінус|минус|eksi|mínusz?|miinus|mīnus|μείον|מינוס|منفی|ناقص|âm)\s|(?:영하|마이너스|零下|氷点下|マイナス)\s?)$",
    re.IGNORECASE,
)
_MINUS_DEGREES = later(r"(?<!au )(?<!al )(?<!do )\b(?:moins|menos|meno)\s$", re.IGNORECASE)
_DEGREES_LIST = r"degrees?|Grad|degrés?|grados?|gradi|graus?|graden|grader|градус\w*|stopni\w*|stupň\w*|fok|grade|astetta|βαθμ\w+|درج\w+|מעלות|درجه|celsius"
_DEGREES = later(rf"\s?(?:(?:°|º)\s?[CF]?|℃|(?:{_DEGREES_LIST})(?:\s(?:Celsius|Fahrenheit|C|F))?)(?!\w)", re.IGNORECASE)
# … and behind it and its degrees.
_BELOW_ZERO = later(
    r"\s(?:below (?:zero|freezing)|minus|(?:under|unter|onder) (?:null|nul|noll|nulpunktet|dem gefrierpunkt|het vriespunt)|sous (?:le )?zéro|en[ -]dessous de zéro|bajo cero|sotto (?:lo )?zero|abaixo de zero"
    r"|ниже нуля|нижче нуля|мороза|морозу|poniżej zera|mrozu|pod nulou|mrazu|sub zero|pakkasta|υπό το μηδέν|تحت الصفر|מתחת לאפס|زیر صفر)(?!\w)",
    re.IGNORECASE,
)
_GAP = later(r"[\s\u00a0\u202f-]{0,2}")
_SHORT = later(r"(bn|mn|tn|md|k|m|B)(?![\w²³])")
_SHORT_CAPITAL = later(r"(BN|MN|TN|Bn|Mn|Tn|Md|K|M)(?![\w²³])")
_ABBREVIATED = frozenset(["тис", "тыс", "млн", "млрд", "mio", "mrd", "tsd", "tys", "mln", "mld"])
_MONEY_BEFORE = later(r"[$€£₽₴₩¥]\s?[\d.,]+$")
_MONEY_BEHIND = later(r"\s?(?:[$€£₽₴₩¥]|EUR|USD|euros?\b)")
# What is counted in millions and never in metres: “34m tonnes”, but “34m tall”.
_COUNTED_BEHIND = later(
    r"\s(?:metric\s)?(?:ton(?:ne)?s|people|barrels|lit(?:re|er)s|doses|voters|users|customers|jobs|homes|households|passengers|visitors|viewers|readers|listeners|subscribers|members|children|pupils|students|workers|"
    r"residents|refugees|tourists|cattle|hectares|acres|bushels|pounds|dollars|shares|vehicles|cars|phones|copies|votes|ballots|patients|records|accounts|euros)\b"
)
_RANGE_GAP = later(
    r"\s*(?:[-–—−~∼]|to|bis|до|a|à|에서|and|und|et|y|і|й|та|и|or|oder|ou|o|чи|або|или)\s*(?:[$€£])?", re.IGNORECASE
)
_HALF_A_UNIT = later(r"\bhalf an?(?=\s(?:hour|mile|kilomet|met(?:er|re)|day|year|century|ton))")
# Half of what is told in tenths otherwise: ein halbes Prozent, medio punto, пів кілограма.
_HALF_WORDS_BEFORE = {
    "de": (r"(?:eine[nmrs]?\s|ein\s)?halbe[nsrm]?", "Prozent|Punkt|Kilo|Liter|Pfund|Meter|Tonne|Gramm"), "fr": (r"(?:un[e]?\s)?demi", "pour|point|kilo|litre|mètre|tonne|gramme"),
    "es": ("medi[oa]", r"punto|por\sciento|kilo|litro|metro|tonelada|gramo"), "it": ("mezz[oa]", r"punto|per\scento|chilo|litro|metro|tonnellata|grammo"), "pt": ("mei[oa]", r"ponto|por\scento|quilo|litro|metro|tonelada|grama"),
    "pl": ("pół", "procent|punkt|proc|kilo|litr|metr|tony|gram"), "uk": ("пів-?", r"відсотка|процента|пункту|кіло|літр|метр|тонн|грам"), "ru": ("пол-?", "кило|литра|метра|тонны|процента|пункта"), "be": ("паў", "кіла|літра|метра|тоны|працэнта"),
    "nl": ("(?:een\\s)?half|(?:een\\s)?halve", "procent|punt|kilo|liter|meter|ton|gram"), "nordic": (r"(?:en|ett|et)\shalvt?|halvt?", "procent|prosent|kilo|liter|meter|ton|gram"), "cs": ("půl", "procent|bodu|kil|litr|metr|tuny|gram"),
    "sk": ("pol", "percent|bodu|kil|litr|metr|tony|gram"), "sl": ("pol", "odstotk|kil|litr|metr|tone|gram"), "hr": ("pol[a]?", "posto|kil|litr|metr|tone|gram"), "sr": ("пола?", "одсто|кил|литр|метр|тоне|грам"), "bg": ("половин", "процент|кил|литър|метър|тон|грам"),
    "fi": ("puoli|puolen|puolta", "prosent|pistet|kilo|litra|metri|tonni|gramma"), "et": ("pool(?:e|t)?", "protsen|kilo|liitri|meetri|tonni|grammi"), "hu": ("fél", "százalék|kiló|liter|méter|tonna|gramm"), "tr": ("yarım", "puan|yüzde|kilo|litre|metre|ton|gram"),
    "ro": (r"(?:o\s)?jumătate\sde", "kil|litru|metru|tonă|procent"), "el": ("μισ[όήέ]", "κιλό|λίτρο|μέτρο|τόνο|χιλιόμετρο"), "id": ("setengah", "kilo|liter|meter|ton|persen"), "lv": ("pus", "kilogram|litr|metr|tonn|procent"),
    "lt": ("pus(?:ės|ę|ė)?", "kilogram|litr|metr|tonos|procent"), "vi": ("nửa", "kilôgam|ký|cân|lít|mét|tấn"), "hi": ("आध[ाेी]", "किलो|लीटर|मीटर|टन|प्रतिशत"), "fa": ("نیم", "کیلو|لیتر|متر|تن|درصد"), "he": ("חצי", "קילו|ליטר|מטר|טון|אחוז"),
    "ar": ("نصف", "كيلو|لتر|متر|طن|غرام"),
}  # fmt: skip
_HALF = later(
    r"(?<!\w)(?:half\s(?:an?|of\s(?:an?|one))(?=\s(?:per\s?cent|percent|percentage\spoint|point|pct|kilo(?:gram(?:me)?)?|lit(?:er|re)|tonne|gram(?:me)?)\b)|"
    + "|".join(rf"(?:{half})(?=[\s-]?(?:{of}))" for half, of in _HALF_WORDS_BEFORE.values())
    + ")",
    re.IGNORECASE,
)
# … and of one and what is half of it, behind its unit: kilogram i pol, милиграм и половина.
_UNIT_AND_HALF = later(
    r"(?<!\w)(?:(?:mili|kilo|мили|кило)?gram\w{0,2}|(?:мили|кило)?грам|kil[oue]|кило|lit[ae]r|литар|литър|met[ae]r|метар|метър|ton[aou]|тона|uro|sat|sata|сат|час|godin[auo]|годин[ау]|leto|miesiąc|ora)\s(?P<half>(?:i|и|in)\s(?:pol|pó[lł]|по|половина))(?!\w)",
    re.IGNORECASE,
)
_HALVES = (
    "half",
    "halb",
    "demi",
    "medio",
    "mezzo",
    "meio",
    "pół",
    "пів",
    "halv",
    "půl",
    "puoli",
    "yarım",
    "полтор",
    "полутор",
    "másfél",
    "mezz",
    "pol",
    "пол",
    "паў",
    "pool",
    "fél",
    "jumătate",
    "μισ",
    "setengah",
    "pus",
    "nửa",
    "आध",
    "نیم",
    "חצי",
    "نصف",
    "и по",
)
# A Turkish thousand with an ending, but those that may be a verb behind a figure or a share: “15 bindi” got on, “3 binde” are per mille.
_BIN = later(r"(?<=\d\s)bin(?:i|in|den|dir|lik)(?!\w)")
_EAST_ASIAN = later("[가-힣㐀-鿿]")


@lru_cache(maxsize=512)
def numbers(text: str, language: str = "en") -> tuple[Number, ...]:
    """The numbers in ``text``, in order, none overlapping. In “10–12 thousand” the first is ten thousand too."""
    found: list[Number] = []
    taken = [False] * (len(text) + 1)
    multipliers = {
        h.start: (h.end, float(h.value)) for h in hits(text, language) if h.category == "multipliers" and h.value
    }

    if language.startswith("tr"):
        multipliers |= {m.start(): (m.end(), 1e3) for m in _BIN.finditer(text)}

    def add(start: int, end: int, value: float, *, ordinal: bool = False, factor: float = 1.0) -> None:
        if any(taken[start:end]):
            return
        found.append(Number(start=start, end=end, text=text[start:end], value=value, ordinal=ordinal, factor=factor))
        taken[start:end] = [True] * (end - start)

    if not text.isascii():
        if _EAST_ASIAN.search(text):
            east_asian_numbers(text, add)
        for power in _POWER.finditer(text):
            first = digits_value(power.group("times"), language) if power.group("times") else 1.0
            add(power.start(), power.end(), first * 10.0 ** int(power.group("power").translate(_RAISED)))
    for match in _FRACTION.finditer(text) if "/" in text else ():
        part, whole = match.group().split("/")
        add(match.start(), match.end(), int(part) / int(whole))
    for match in _DIGITS.finditer(text):
        if taken[match.start()]:
            continue
        start, end = match.start(), match.end()
        value = digits_value(match.group(), language)
        if text[end : end + 1] in _FRACTIONS:
            value, end = value + _FRACTIONS[text[end]], end + 1
        end, factor = _magnitude(text, end, multipliers)
        value *= factor
        if (
            text[start - 1 : start] in ("-", "−")
            and start
            and re.search(r"(?:^|[\s(:\u3040-\u30ff\u3400-\u9fff])$", text[: start - 1][-1:])
        ):
            if not re.search(r"\d\s*$", text[: start - 1]):
                start, value = start - 1, -value
        suffix = _SUFFIX.match(text, end) if factor == 1.0 else None
        ordinal = suffix is not None or text[start - 1 : start] == "第"
        add(start, suffix.end() if suffix else end, value, ordinal=ordinal, factor=factor)
    for char in _FRACTIONS.keys() & set(text):
        for match in re.finditer(char, text):
            add(match.start(), match.end(), _FRACTIONS[char])
    if "half a" in text:
        for match in _HALF_A_UNIT.finditer(text):
            add(match.start(), match.end(), 0.5)
    lower = text.lower()
    if any(word in lower for word in _HALVES):
        for match in _HALF.finditer(text):
            add(match.start(), match.end(), 0.5)
        for match in _ONE_AND_HALF.finditer(text):
            end, factor = _magnitude(text, match.end(), multipliers)
            more = _HALF_WORDS.get((match["de"] or match["nl"] or "").casefold(), 1) + 0.5
            add(match.start(), end, more * factor, factor=factor)
        for match in _UNIT_AND_HALF.finditer(text):
            if not any(n.end <= match.start() <= n.end + 1 for n in found):
                add(*match.span("half"), 1.5)
    number_words(text, language, taken, add)
    found = _with_halves(text, sorted(found, key=lambda n: n.start))
    zeros = [tail for n in found if (tail := _below_zero(text, n))]
    found = [_signed(text, n) for n in found if not any(a <= n.start < b for a, b in zeros)]
    return _with_shared_magnitude(text, _composed(text, found))


def _below_zero(text: str, number: Number) -> tuple[int, int] | None:
    """Where the words stand that put a number's degrees below zero: they count nothing themselves."""
    degrees = _DEGREES.match(text, number.end)
    tail = _BELOW_ZERO.match(text, degrees.end()) if degrees else None
    return tail.span() if tail else None


def _with_halves(text: str, found: list[Number]) -> list[Number]:
    """The numbers, those that a half is added to with it: “2 million and a half”, “two and a half million” are one number each."""
    joined: list[Number] = []
    for number in found:
        last = joined[-1] if joined else None
        if last is not None and last.value % 1 == 0.5 and last.factor == 1.0 and number.factor >= 1000:
            # “Half million” was read by itself; other magnitudes stand behind the half.
            own = number.value / number.factor == (0.5 if number.start < last.end else 1.0)
            if own and number.start <= last.end + 1:
                value = last.value * number.factor
                joined[-1] = replace(last, end=number.end, text=text[last.start : number.end], value=value, factor=number.factor)  # fmt: skip
                continue
        if last is not None and number.start < last.end:
            continue
        half = _AND_HALF.match(text, number.end) if not number.ordinal else None
        if half and (number.value / number.factor).is_integer():
            value = number.value + number.factor / 2
            joined.append(replace(number, end=half.end(), text=text[number.start : half.end()], value=value))
        else:
            joined.append(number)
    return joined


def _signed(text: str, number: Number) -> Number:
    """The number with the words that put it below zero before it, and as negative where such words stand beside it."""
    if number.ordinal or number.value <= 0:
        return number
    minus = _MINUS.search(text, max(0, number.start - 10), number.start)
    if minus is None and _DEGREES.match(text, number.end):
        minus = _MINUS_DEGREES.search(text, max(0, number.start - 10), number.start)
    if minus is not None:
        start = minus.start()
        return replace(number, start=start, text=text[start : number.end], value=-number.value)
    return replace(number, value=-number.value) if _below_zero(text, number) else number


# Between the thousands of a number and what is left of it: “12 thousand 400”, in Arabic and Hebrew with an “and” before it.
_REST_GAP = later(r"[\s\u00a0\u202f]{1,2}(?:و\s?|ו-?)?")
# … and in Italian with one before thousands of money: “un milione e 200 mila euro”, of people it may begin another count.
_REST_AND = later(r"\se\s")
_MONEY_IT = later(r"\s(?:euro|dollari|sterline|franchi)(?!\w)|\s?€")
_BETWEEN_IT = later(r"(?:^|\s)(?:tra|fra|da)\s(?:un\s|i\s)?$", re.IGNORECASE)
_HUNDREDS = later(r"[1-9]\d\d")
_GROUPS = later(r"[1-9]\d{0,2}[\s\u00a0\u202f.,'’]\d{3}")


def _composed(text: str, found: list[Number]) -> list[Number]:
    """Numbers that are said in parts as one: “2 million 300 thousand”, “12 thousand 400”. What is left of thousands in plain digits must be
    hundreds, for a day or a year may follow as well."""
    joined: list[Number] = []
    for number in found:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.factor >= 1000
            and not (last.ordinal or number.ordinal)
            and (last.value / last.factor).is_integer()
            and 0 < number.value < last.factor
            and (
                _REST_GAP.fullmatch(text, last.end, number.start)
                or (
                    number.factor >= 1000
                    and _REST_AND.fullmatch(text, last.end, number.start)
                    and _MONEY_IT.match(text, number.end)
                    and not _BETWEEN_IT.search(text[: last.start][-8:])
                )
            )
            and (
                1000 <= number.factor < last.factor
                or (last.factor == 1e3 and _HUNDREDS.fullmatch(number.text))
                or (last.factor == 1e6 and _GROUPS.fullmatch(number.text))
            )
        ):
            whole = text[last.start : number.end]
            joined[-1] = replace(
                last, end=number.end, text=whole, value=last.value + number.value, factor=number.factor
            )
        else:
            joined.append(number)
    return joined


def _with_shared_magnitude(text: str, found: list[Number]) -> tuple[Number, ...]:
    for i, (first, second) in enumerate(pairwise(found)):
        if first.factor == 1.0 and second.factor >= 1000 and 0 < first.value < second.value / second.factor:
            if _RANGE_GAP.fullmatch(text, first.end, second.start):
                found[i] = replace(first, value=first.value * second.factor)
    return tuple(found)


def _magnitude(text: str, end: int, multipliers: dict[int, tuple[int, float]]) -> tuple[int, float]:
    """Where a number ends and by what the magnitude words behind it multiply it."""
    factor = 1.0
    while True:
        gap = _GAP.match(text, end)
        at = gap.end() if gap else end
        if at in multipliers:
            word = text[at : multipliers[at][0]].casefold()
            end, by = multipliers[at]
            if word in _ABBREVIATED and text[end : end + 1] == ".":
                end += 1
            factor *= by
            continue
        short = (_SHORT.match(text, at) or _SHORT_CAPITAL.match(text, at)) if factor == 1.0 and at - end < 2 else None
        if short:
            sign = short.group(1)
            money = _MONEY_BEFORE.search(text[:end]) or _MONEY_BEHIND.match(text, short.end())
            sure = sign not in ("m", "md", "Md", "B") and not (sign in ("M", "k") and at > end)
            sure |= sign in ("m", "M") and at == end and _COUNTED_BEHIND.match(text, short.end()) is not None
            if money or sure:
                return short.end(), _SHORT_MAGNITUDES[sign.lower()]
        return end, factor
