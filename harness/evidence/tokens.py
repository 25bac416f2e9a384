"""The critical tokens of a passage: the words that change what it asserts, each with a canonical value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from harness.evidence.ages import ages_in_tens
from harness.evidence.calendar_adjectives import month_adjectives
from harness.evidence.calendars import calendar_dates
from harness.evidence.dates import dates, relative, weekday_words
from harness.evidence.declared import places
from harness.evidence.eras import eras, with_part, year_spans
from harness.evidence.far_from import far_from
from harness.evidence.feasts import feasts
from harness.evidence.german_bodies import german_bodies
from harness.evidence.hours_of_day import hours_of_day
from harness.evidence.lexicon import told
from harness.evidence.months import han_figures
from harness.evidence.multiples import multiples
from harness.evidence.names import names
from harness.evidence.normalise import normalise
from harness.evidence.numbered_words import numbered_words
from harness.evidence.numbers import Number, numbers
from harness.evidence.patterns import later
from harness.evidence.quoted_names import quoted_names
from harness.evidence.rates import rates
from harness.evidence.renamed_han import is_person
from harness.evidence.roman import roman_numerals
from harness.evidence.spoken_times import spoken_times
from harness.evidence.times import clock_times
from harness.evidence.towns_and_regions import around_town
from harness.evidence.units import scope_words, unit_words
from harness.evidence.use_by import days_of_use
from harness.evidence.within_year import within_year
from harness.evidence.words import turning_words
from harness.evidence.years_before_christ import years_before_christ
from harness.model.passage import CriticalToken, TokenKind
from harness.model.registry import Names


@lru_cache(maxsize=4096)
def critical_tokens(text: str, language: str = "en") -> tuple[CriticalToken, ...]:
    """The critical tokens of ``text``, by place; a stretch of text belongs to one token at most.

    Every digit is covered by a NUMBER or DATE token, so that no changed digit goes unseen.
    """
    folded = normalise(text)
    language = told(folded.text, language)
    if folded.text == text:
        return tuple(read_tokens(text, language))
    spans = [(token, folded.original(token.start, token.end)) for token in read_tokens(folded.parted, language)]
    return tuple(
        CriticalToken(kind=token.kind, start=start, end=end, text=text[start:end], value=token.value)
        for token, (start, end) in spans
    )


# What is called by a word that elsewhere counts or tells a time: via dei Mille, rue des Quatre-Vents, شركة الفجر (dawn).
_CALLED_BY = later(
    r"\b(?:via|viale|corso|piazza|largo|rue|avenue|boulevard|place|calle|avenida|plaza|rua|praça|alameda)\s(?:(?:de|del|della|dei|delle|da|do|dos|das|des|du|la|los|las|les)\s|d')?$",
    re.IGNORECASE,
)
# In Vietnamese people are called by numbers: Bùi Văn Sáu.
_VIETNAMESE_NAME = later(r"(?:^|[^.!?…:\s]\s)[^\W\d_a-zà-ỹ]\w*\s$")
_CALLED_IN_ARABIC = later(
    r"(?:^|\s)[وفبلك]?(?:شركة|شركتا|مجموعة|مؤسسة|مصرف|بنك|نادي|فريق|حزب|حركة|صحيفة|قناة|وكالة|مجلة|شارع|حي|جمعية|مطعم|مدرسة)\s$"
)


def _is_called(text: str, start: int) -> bool:
    """Whether the word at ``start`` is what a street or, in Arabic, a firm is called by."""
    before = text[max(0, start - 24) : start]
    if text[start].isupper():
        return _CALLED_BY.search(before) is not None
    return "\u0621" <= text[start] <= "\u064a" and _CALLED_IN_ARABIC.search(before) is not None


# Towns that are called by how many there are of what; and Portuguese families, behind a given name.
_SO_MANY = later(
    r"(?:Tres\s(?:Arroyos|Cantos|Lomas|Isletas|Zapotes|Ríos|Valles|Marías)|Dos\sHermanas|Siete\sAguas|Cuatro\sCiénegas|Trois-(?:Rivières|Ponts)|Cinque\sTerre|Sette\sComuni|Tre\sFontane|Três\s(?:Lagoas|Rios|Pontas|Corações)|Sete\sLagoas|Quatro\sBarras)\b"
)
_FAMILY = later(r"dos(?=\s(?:Santos|Reis|Anjos|Passos|Prazeres|Ramos|Campos|Remédios|Martírios)\b)")
_GIVEN_BEFORE = later(r"[A-ZÀ-Þ][a-zà-ÿ]+\s$")


def _in_romance_name(text: str, number: Number) -> bool:
    """Whether a number word is part of a name: “a Tres Arroyos”, “Paulo dos Santos”."""
    if _FAMILY.match(text, number.start):
        return _GIVEN_BEFORE.search(text, 0, number.start) is not None
    return _SO_MANY.match(text, number.start) is not None


# Towns and people bear the name of a saint who is called as a day is: Santo Domingo.
_SAINT = later(r"(?<!\w)(?:San|Santo|Santa|São|Saint|Sainte|Plácido)[\s-]$")
# The number behind a ruler's name in Arabic: محمد الخامس.
_REGNAL = later(
    r"\s(الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي\sعشر|الثاني\sعشر)(?!\w)"
)

# The sign of a number, which folds to two letters: №4.
_NUMERO = later(r"No\.?\d")

# A figure that a Japanese given name is written with: 大槻一成.
_FIGURE_WITHIN = later(
    "[一-鿿][一二三五六八千万](?![一二三四五六七八九十百千万人名年月日時分件本台区町丁条番号位期回代世次級等種類校局隊団班組部課])"
)

# Times of day that have a word of their own.
_WORDED_TIMES = {"noon": "T12:00", "midnight": "T00:00"}


_OF_NIGHT = re.compile(r"\b[Nn]acht\svo[nm]\s$")
_TO_DAY = re.compile(r"\s(?:auf|zum?)\s(?:den\s)?(\w+)")


def _first_of_night(text: str, start: int, end: int, day: int, language: str) -> bool:
    """Whether a weekday is the first of the two that a German night is between, of which the second says all: “in der Nacht von Samstag auf Sonntag”."""
    to = _TO_DAY.match(text, end) if _OF_NIGHT.search(text, max(0, start - 12), start) else None
    return to is not None and any(
        s == to.start(1) and w.startswith(f"weekday {(day + 1) % 7}") for s, _, w in weekday_words(text, language)
    )


def read_tokens(
    text: str, language: str, also: str = "", published: date | None = None, declared: Names = ()
) -> list[CriticalToken]:
    """The critical tokens of already folded ``text``; ``also`` is the folded passage that it is compared with.

    With ``published``, words such as “yesterday” and dates without a year have the value of the day they mean. ``declared`` names
    are names also where nothing else tells them for such.
    """
    found: list[CriticalToken] = []
    taken = [False] * (len(text) + 1)

    def add(kind: TokenKind, start: int, end: int, value: str) -> None:
        if end <= start or any(taken[start:end]):
            return
        found.append(CriticalToken(kind=kind, start=start, end=end, text=text[start:end], value=value))
        taken[start:end] = [True] * (end - start)

    for start, end, value in quoted_names(text):
        add(TokenKind.NAME, start, end, value)
    if language == "de" and len(german_bodies(also)) > len(bodies := german_bodies(text)):
        for start, end, value in bodies:
            add(TokenKind.NAME, start, end, value)
    for start, end, value in ages_in_tens(text):
        add(TokenKind.NUMBER, start, end, value)
    for start, end, value in (*days_of_use(text), *within_year(text)):
        add(TokenKind.DATE, start, end, value)
    for start, end, value in hours_of_day(text):
        add(TokenKind.DATE, start, end, value)
    for start, end, value in clock_times(text):
        add(TokenKind.DATE, start, end, value)
    for start, end, value in spoken_times(text):
        add(TokenKind.DATE, start, end, value)
    if also and _other_rates(text, also):
        for start, end, value in rates(text):
            add(TokenKind.UNIT, start, end, value)
    for start, end, value in calendar_dates(text):
        add(TokenKind.DATE, start, end, value)
    for start, end, value in years_before_christ(text):
        add(TokenKind.DATE, start, end, value)
    for start, end, value in (*year_spans(text), *eras(text, language)):
        add(TokenKind.DATE, start, end, value)
    for span in dates(text, language, published):
        add(TokenKind.DATE, span.start, span.end, span.edtf.replace("~", ""))
    for start, end, value in _days_in_figures(text, also, language, published) if also else ():
        add(TokenKind.DATE, start, end, value)
    for start, end, value in month_adjectives(text):
        add(TokenKind.DATE, start, end, value)
    for start, end, value in feasts(text):
        add(TokenKind.DATE, start, end, value)
    for start, end, word in weekday_words(text, language):
        if _is_called(text, start) or (text[start].isupper() and _SAINT.search(text, 0, start)):
            continue
        if word.startswith("weekday") and _first_of_night(text, start, end, int(word.split()[1]), language):
            taken[start:end] = [True] * (end - start)
            continue
        if (
            word.startswith("weekday")
            and (at := _of_its_date(text, found, start, end, int(word.split()[1]))) is not None
        ):
            # The day that a whole date was says nothing more.
            whole = found[at]
            first, last = min(start, whole.start), max(end, whole.end)
            found[at] = replace(whole, start=first, end=last, text=text[first:last])
            taken[first:last] = [True] * (last - first)
            continue
        value = _WORDED_TIMES.get(word, word).removesuffix(" last")
        if published is not None and (edtf := relative(word, published)) is not None:
            value = edtf.replace("~", "")
        add(TokenKind.DATE, start, end, value)
        if word.startswith("weekday") and (day := _DAY_BEHIND.match(text, end)):
            number = day[1] or day[2]
            add(TokenKind.DATE, *day.span(1 if day[1] else 2), f"XXXX-XX-{int(number):02}")
    for pattern in _DAYS:
        for match in pattern.finditer(text):
            add(
                TokenKind.DATE,
                match.start(),
                match.end(),
                f"XXXX-XX-{int(match[1] if match[1].isascii() else han_figures(match[1])):02}",
            )
    units = unit_words(text, language=language)
    measured = {(start, end) for start, end, _ in units}
    found_names = [
        (start, regnal.end(), f"{value} {regnal[1]}") if (regnal := _REGNAL.match(text, end)) else (start, end, value)
        for start, end, value in names(text, language, also)
    ]
    found_names = [
        (start, end, f"{value} {around}" if (around := around_town(text, start, end)) else value)
        for start, end, value in found_names
    ]
    for start, end, value in found_names:
        # A name's own figures are no count: MI5, G20. Nor are words within one: El Al is no negation in Hebrew.
        if any(c.isdigit() for c in text[start:end]) or (" " in text[start:end] and text[start] >= "\u0590"):
            add(TokenKind.NAME, start, end, value)
    for start, end, value in roman_numerals(text):
        add(TokenKind.NUMBER, start, end, value)
    if also and multiples(also):
        # Against another multiple alone: “doubled” may be put as “rose by 100 %”, and is wording then.
        for start, end, value in multiples(text):
            add(TokenKind.NUMBER, start, end, value)
    for start, stop, middle, end, value, unit in numbered_words(text):
        add(TokenKind.NUMBER, start, stop, value)
        if unit:
            add(TokenKind.UNIT, middle, end, unit)
    called_by_figures = [
        (start, end)
        for start, end, _ in found_names
        if _FIGURE_WITHIN.search(text, start, end) and is_person(text[start:end])
    ]
    for number in numbers(text, language):
        if any(start < number.start and number.end <= end for start, end in called_by_figures):
            continue
        if text[number.start].isalpha() and (_is_called(text, number.start) or _in_romance_name(text, number)):
            continue
        if language.startswith("vi") and text[number.start].isupper() and _VIETNAMESE_NAME.search(text[: number.start]):
            continue
        kind = TokenKind.DATE if _is_year(text, number, units, language) else TokenKind.NUMBER
        add(kind, number.start, number.end, number.canonical)
    for start, end, value in found_names:
        # A name in a script without spaces may hold a word of the tables: 那不勒斯 (Naples) is no negation.
        if end - start > 2 and "\u3040" <= text[start] <= "\u9fff" and (start, end) not in measured:
            add(TokenKind.NAME, start, end, value)
    for start, end in far_from(text):
        add(TokenKind.NEGATION, start, end, "not")
    for kind, start, end, value in turning_words(text, language):
        if kind is TokenKind.NEGATION and _NUMERO.match(text, start):
            continue
        add(kind, start, end, value)
    for start, end, value in scope_words(text, language=language):
        add(TokenKind.SCOPE, start, end, value)
    for start, end, value in units:
        if value in _SPANS and (_AGO.match(text, end) or _AGO_BEFORE.search(text, max(0, start - 32), start)):
            add(TokenKind.DATE, start, end, f"{value} ago")
        add(TokenKind.UNIT, start, end, value)
    for start, end, value in found_names:
        add(TokenKind.NAME, start, end, value)
    for start, end in places(text, declared):
        add(TokenKind.NAME, start, end, text[start:end].casefold())
    # Whatever digits are left (inside names, codes, superscripts) count as they stand.
    index = 0
    while index < len(text):
        if text[index].isnumeric() and not taken[index] and not text[index].isalpha():
            end = index
            while end < len(text) and text[end].isnumeric() and not taken[end]:
                end += 1
            add(TokenKind.NUMBER, index, end, text[index:end])
            index = end
        else:
            index += 1
    return sorted(with_part(text, found), key=lambda token: token.start)


def _other_rates(text: str, also: str) -> bool:
    """Whether two passages both say how often, and one of them something that the other does not."""
    own, theirs = {value for *_, value in rates(text)}, {value for *_, value in rates(also)}
    return bool(own) and bool(theirs) and own != theirs


# A day and its month in figures alone: 4/4, 12.12., 01.01; no part of a longer figure, and no result of a match.
_IN_FIGURES = re.compile(
    r"(?<![^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])(?<![.,/:-])(?P<one>0?[1-9]|[12]\d|3[01])(?P<mark>[./-])[ ]?(?P<other>0?[1-9]|[12]\d|3[01])(?:\.(?=\s+[^\W\dA-ZÀ-ÞА-Я]))?(?![^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|%|[.,:/-]\d|\s?[%€$£])"
)
_MONTHS = 12
_HALF_A_YEAR = 182
_DAY_AND_MONTH = re.compile(r"(?:\d{4}|XXXX)-(\d\d)-(\d\d)")


def _days_in_figures(text: str, also: str, language: str, published: date | None) -> Iterator[tuple[int, int, str]]:
    """Days in figures alone, which may be other figures as well, where the passage that ``text`` is compared with has a day of that month, or
    that day of another, which ``text`` does not have otherwise."""
    # Figures that stand in both passages need no other reading.
    found = [m for m in _IN_FIGURES.finditer(text) if also.count(m.group()) <= text.count(m.group())]
    if not found:
        return
    own = {span.edtf for span in dates(text, language, published)}
    there = {
        m.groups(): m.group()
        for span in dates(also, language, published)
        if span.edtf not in own and (m := _DAY_AND_MONTH.fullmatch(span.edtf)) and _near(span.edtf, published)
    }
    for match in found:
        one, other = f"{int(match['one']):02}", f"{int(match['other']):02}"
        if any("\u3040" <= c <= "\ud7a3" for c in text):
            orders = [(one, other)]
        elif language.startswith("en"):
            # The month stands first in America: where either might be it, nobody can tell.
            orders = (
                [(one, other)] if int(other) > _MONTHS else [(other, one)] if int(one) > _MONTHS or one == other else []
            )
        else:
            orders = [(other, one)]
        for order in orders:
            if order in there:
                yield *match.span(), there[order]
                break
        else:
            for month, day in orders if match["mark"] != "-" else ():
                if any(month == m or day == d for m, d in there) and int(month) <= _MONTHS:
                    yield *match.span(), f"XXXX-{month}-{day}"
                    break


def _near(edtf: str, published: date | None) -> bool:
    """Whether a day is told without a year, or of the year that it would have without one."""
    if edtf.startswith("XXXX") or published is None:
        return edtf.startswith("XXXX")
    return abs((date.fromisoformat(edtf) - published).days) <= _HALF_A_YEAR


# Spans of time, and what says that they are counted back from today: two weeks ago, il y a deux mois, дві години тому.
_SPANS = frozenset({"minutes", "hours", "days", "weeks", "months", "years", "decades"})
_AGO = re.compile(
    r"\s(?:ago|fa|temu|назад|тому|geleden|siden|sedan|sitten|atrás|önce|ezelőtt|पहले|پیش)(?![^\W_])|\s?(?:전|前)"
)
_AGO_BEFORE = re.compile(r"(?<!\w)(?:il\sy\sa|hace|vor|há|před|pred|acum|قبل|منذ|לפני)\s(?:\w+\s){1,2}$", re.IGNORECASE)

_WHOLE_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_BESIDE_ITS_DATE = re.compile(
    r"[\s\u00a0]*[,(]?[\s\u00a0]*(?:(?:the|le|el|il|den|dem|der|am|dia|dnia|г)[.]?[\s\u00a0])?"
)


def _of_its_date(text: str, found: list[CriticalToken], start: int, end: int, weekday: int) -> int | None:
    """The place of the whole date that a weekday stands beside, where it was that day."""
    for at, token in enumerate(found):
        if not (token.end <= start <= token.end + 8 or end <= token.start <= end + 8):
            continue
        if token.kind is not TokenKind.DATE or not _WHOLE_DATE.fullmatch(token.value):
            continue
        gap = text[token.end : start] if token.end <= start else text[end : token.start]
        try:
            day = date.fromisoformat(token.value)
        except ValueError:
            continue
        if _BESIDE_ITS_DATE.fullmatch(gap) and day.weekday() == weekday:
            return at
    return None


_COUNTED_BEFORE = re.compile(r"(?:[$€£₽₴₩¥#№]|\d[.,:/–-]|[-–/]|\b(?:no|nr|about|around|over|under|than|some|nearly|almost|roughly|approximately|least|most|only|etwa|rund|über|fast|environ|près de|unos|cerca de|circa|около|близько|понад|более|свыше|약|约|約)\.?)\s*$", re.IGNORECASE)  # fmt: skip
_COUNTED_BEHIND = re.compile(
    r"\s*(?:[%°$€£₽₴₩¥]|[.,:/–-]\d|[-–](?!(?:b[ea]n|r[ea]|[eoaö]s|t[őó]l|ig|h[eoö]z|r[őó]l|n[ea]k|i)\b)\w|명|人|名)"
)


# Words that say that a year follows, and two years that are a span: 2019–2020, 2019/20.
# What may count, and leads to a year there: “in”, written together in Hebrew, and “during” of the Nordic languages.
_NORDIC = frozenset({"sv", "da", "nb", "no"})
_IN_YEAR = {False: re.compile(r"(?<!\w)[במל]-$"), True: re.compile(r"\bunder\s$", re.IGNORECASE)}
_YEAR_WORD = re.compile(r"\b(?:year|jahr|année|an|año|anno|ano|roku|рік|год)\s$", re.IGNORECASE)
_YEARS = re.compile(r"(?<![\d.,])(?:19|20)\d\d\s?[-/]\s?(?:(?:19|20)\d\d|\d\d)(?![\d%])(?![.,]\d)")


def _in_years(text: str, number: Number) -> bool:
    """Whether a number is one of two years joined as a span, and not a range of something counted."""
    for match in _YEARS.finditer(text, max(0, number.start - 8), min(len(text), number.end + 8)):
        if match.start() <= number.start and number.end <= match.end():
            return not re.match(
                r"\s*(?:[%°$€£]|(?:people|persons|troops|soldiers|men|women|euros?|dollars?)\b)", text[match.end() :]
            )
    return False


# The day of the month behind a weekday: terça-feira (18), as Brazil's papers have it; jueves 12, Donnerstag, dem 12; martedì 21 per motivi tecnici.
# Before a noun it may count: Monday 12 people died.
_DAY_BEHIND = re.compile(
    r"(?:-feira)?,?\s?\((3[01]|[12]?\d)\)|,?\s(?:(?:the|le|el|il|den|dem|dia)\s)?(3[01]|[12]?\d)(?:st|nd|rd|th|º|er)?"
    r"(?=\s*(?:$|[,;:!?)\"»”]|\.(?!\d))|\s(?:il|lo|la|gli|le|l'|per|alle|ore|in|nel|nella|con|e|a|al|en|por|para|con|sin|y|el|los|las|un|una|a\sl[ao]s?|em|no|na|às|com|sem|pour|par|avec|et|au|aux|à|dans|sur)(?:\s|(?<=')))"
)

# A day of the month that stands without its month: 5일, 10日, 25-го числа, by the 25th; no count of days.
_DAYS = (
    # Of next month, of this one: 来月15日, 下月15日.
    re.compile(r"(?<=[来今先翌本下上]月)(3[01]|[12]?\d)[日号號](?![間间])"),
    re.compile(r"(?<![\w.,-])(3[01]|[12]?\d)(?:-?(?:го|е|му|м|ого|ому))?\s+числ[аоуі](?!\w)", re.IGNORECASE),
    re.compile(
        r"(?<=\b(?:on|by) the )(3[01]|[12]?\d)(?:st|nd|rd|th)(?=\s*(?:$|[.,;:!?)\"”]|\b(?:and|but|when|after|before|or|to|until)\b))",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<![\d.월년약총])(?<!\d,)(?<!최대 )(?<!최소 )(?<!약 )(?<!총 )(?<!불과 )(3[01]|[12]?\d)일(?![가-힣]*(?:간|째|치|여|씩|짜리))(?=\s|[(),.·~]|부터|까지|에(?:는|도)?(?:\s(?!걸[쳐친])|[,.])|자|밤|새벽|오전|오후|현지)"
        r"(?!\s*(?:동안|간|째|만|이내|내|뒤|후|전|연속|정도|안에|가량|이상|이하))"
    ),
    re.compile(
        r"(?<![\d.月年約约计每第共后近])(?<!\d,)(3[01]|[12]?\d)日(?!間|间|ぶり|目|以|後|后|前|内|余|連|连|分|本|元|の間|程度|ほど|ごと|常|系|報|报)"
    ),
    # “El día 20”, but not “el día 20 de la guerra”; and behind a word for until or since, where nothing is counted.
    re.compile(
        r"(?:(?<=\bd[ií]a )|(?<=\bgiorno ))(3[01]|[12]?\d)(?![\w%]|[.,:]\d|\s*(?:de|del|di|do|da|della)\b)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:(?<=\bjusqu'au )|(?<=\bavant le )|(?<=\bdès le )|(?<=\bentro il )|(?<=\bfino al )|(?<=\bhasta el )|(?<=\bantes del )|(?<=\bdesde el )|(?<=\bbis zum )|(?<=\bam ))"
        r"(3[01]|[12]?\d)(?=\s*(?:$|[,;:!?)]|\.\s*(?:$|[,;)])))",
        re.IGNORECASE,
    ),
    # In words only where a Japanese particle says when: 十二日に, 三日から, but not 三日に一度.
    re.compile(
        r"(?<![\d.〇一二三四五六七八九十百千月年約毎第計])(三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日(?=に(?!一)|から|まで|付|夜|朝|未明|午[前後])"
    ),
)


# What was made or begun, or who was born or died, before a year in the Nordic languages.
_MADE_IN = re.compile(
    r"(?<!\w)(?:bygg[dt]\w*|bygdes|grunda\w*|grundlag\w*|grunnlag\w*|öppna\w*|åbne\w*|åpne\w*|invig\w*|indvi\w*|innvi\w*|född\w*|født\w*|dog|døde|skrev\w*|uppför\w*|opført\w*|oppført\w*|restes|rejst\w*|reist\w*|bilda\w*|stifte\w*|avskaffa\w*|afskaf\w*|brann|brændte)\s$",
    re.IGNORECASE,
)


def _is_year(text: str, number: Number, units: list[tuple[int, int, str]], language: str) -> bool:
    """Whether a bare number is the number of a year: “the 2024 election”, but not “2024 soldiers”, nor a round count."""
    if number.ordinal or number.factor != 1.0:
        return False
    if not re.fullmatch(r"(?:19|20)\d\d", number.text):
        # Nothing leads to a year in the Nordic languages: “Skolan öppnades 1862.” What is counted would stand behind.
        old = language in _NORDIC and re.fullmatch(r"1[5-8](?!00)\d\d", number.text)
        return bool(old) and _MADE_IN.search(text[max(0, number.start - 20) : number.start]) is not None
    if _YEAR_WORD.search(text[max(0, number.start - 12) : number.start]) or _in_years(text, number):
        return True
    if number.text.endswith("00"):
        return False
    before = text[max(0, number.start - 16) : number.start]
    if (_COUNTED_BEFORE.search(before) and not _IN_YEAR[language in _NORDIC].search(before)) or _COUNTED_BEHIND.match(
        text, number.end
    ):
        return False
    return not any(number.end <= start <= number.end + 2 for start, _, _ in units)
