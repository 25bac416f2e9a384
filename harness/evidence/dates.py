"""Dates as people write them, in the languages newsrooms read, as EDTF and as the days they may mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from harness.evidence.calendar_adjectives import weekday_adjectives
from harness.evidence.edtf import EdtfError, interval
from harness.evidence.lexicon import codes_of, hits
from harness.evidence.months import MONTH, marked, month_of
from harness.evidence.normalise import normalise
from harness.evidence.spelled_days import with_spelled_days
from harness.evidence.windows import windows
from harness.model.passage import DateSpan

_MONTH = rf"{MONTH}(?:\s?/\s?{MONTH})?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_YEAR_NOUN = (
    r"(?:\s*(?:року|рік|році|р\.|роком|года|году|год|г\.|години|година|roku|rok|r\.|yılı\w*|yılında|godine|leta))?"
)
# What a bare four-digit number counts when it is not a year.
_NOT_YEAR = (
    r"soldiers|troops|people|men|officers|km|kilomet|miles|солдат|військов|осіб|человек|военн|명|Soldaten|soldats"
)
# Behind a day and its month also a year of the Middle Ages; a round one, or one before what is counted, may be a count.
_OLD_YEAR = rf"1[0-4](?!00)\d\d(?!\s*(?:{_NOT_YEAR}))"
_YEAR_TAIL = (
    rf"(?:,?\s+(?:de\s+|del\s+|năm\s+|do\s+|عام\s+)?(?P<{{name}}>{_YEAR}|{_OLD_YEAR})(?![\d%]|[.,]\d){_YEAR_NOUN})?"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_TH = r"(?:st|nd|rd|th|er|º|°|ª|\.º|-?го|-?е|-?те|:?e|:a|\.)?"
_OF = r"(?:of\s+|de\s+|di\s+|d'|do\s+|da\s+)?"
_JOIN = r"\s*(?:[–—−-]|to|and|through|until|bis|und|au|et|al?|y|e|до|по|і|й|и|та|do|i|t/m|tot|til|till|à|ile|إلى|و)\s*"
_PART = r"(?P<part>late|early|mid|the end of|end of|the beginning of|beginning of|the middle of|middle of|ende|anfang|mitte|fin|début|mi|finales de|final de|fines de|fim de|principios de|mediados de|fine|inizio|metà|finais de|início de|meados de|наприкінці|на початку|в середині|у середині|в конце|в начале|в середине|кінця|початку|конца|начала|pod koniec|na początku|w połowie|eind|begin|medio)[\s-]+"


def _year(name: str) -> str:
    return _YEAR_TAIL.format(name=name)


_Read = Callable[[re.Match[str], "date | None"], "str | None"]


def _ymd(year: str | int | None, month: int, day: str | int | None, published: date | None) -> str | None:
    """EDTF for a date; without a year that of the publication date (the nearest such day to it), else ``XXXX``."""
    if year is None and published is not None:
        candidates = []
        for y in (published.year - 1, published.year, published.year + 1):
            try:
                candidates.append(date(y, month, int(day or 15)))
            except ValueError:
                continue
        if not candidates:
            return None
        year = min(candidates, key=lambda c: abs((c - published).days)).year
    text = f"{int(year):04d}" if year is not None else "XXXX"
    text += f"-{month:02d}"
    if day is not None:
        text += f"-{int(day):02d}"
    return text


def _month(group: str) -> int:
    return month_of(group[0])


def _plain(m: re.Match[str], published: date | None) -> str | None:
    return _ymd(m["y"], _month(m["m"]), m["d"], published)


def _monthly(m: re.Match[str], published: date | None) -> str | None:
    return _ymd(m["y"], _month(m["m"]), None, published)


def _figures(m: re.Match[str], published: date | None) -> str | None:
    """Day, month and year in figures; the month first where it can only be that."""
    day, month, year = int(m["d"]), int(m["m"]), m["y"]
    if month > 12:
        day, month = month, day
    return _ymd(year if len(year) == 4 else f"20{year}", month, day, published)


def _range(m: re.Match[str], published: date | None) -> str | None:
    last_month = _month(m["m2"])
    first_month = _month(m["m1"]) if m["m1"] else last_month
    last = _ymd(m["y"], last_month, m["d2"], published)
    first = _ymd(m["y"], first_month, m["d1"], published)
    return f"{first}/{last}" if first and last else None


def _range_us(m: re.Match[str], published: date | None) -> str | None:
    first_month = _month(m["m1"])
    last_month = _month(m["m2"]) if m["m2"] else first_month
    first, last = _ymd(m["y"], first_month, m["d1"], published), _ymd(m["y"], last_month, m["d2"], published)
    return f"{first}/{last}" if first and last else None


def _months(m: re.Match[str], published: date | None) -> str | None:
    first = _ymd(m["y"], _month(m["m1"]), None, published)
    last = _ymd(m["y"], _month(m["m2"]), None, published)
    return f"{first}/{last}" if first and last else None


def _months_east(m: re.Match[str], published: date | None) -> str:
    return f"{_ymd(m['y'], int(m['m1']), None, published)}/{_ymd(m['y'], int(m['m2']), None, published)}"


def _east_asian(m: re.Match[str], published: date | None) -> str | None:
    first = _ymd(m["y"], int(m["m"]), m["d"], published)
    if not m["d2"]:
        return first
    return f"{first}/{_ymd(m['y'], int(m['m2'] or m['m']), m['d2'], published)}"


_LATE = ("late", "end", "the end", "ende", "fi", "наприкінці", "в конце", "кінця", "конца", "pod koniec", "eind")
_MID = ("mid", "the mid", "mitte", "mi", "med", "met", "mea", "в серед", "у серед", "w połowie")


def _part(m: re.Match[str], published: date | None) -> str | None:
    base = _ymd(m["y"], _month(m["m"]), None, published)
    if base is None:
        return base
    word = " ".join(m["part"].lower().split())
    if word.startswith(_LATE):
        # A year without February 29 stands in for one that is not given.
        _, last = interval(base.replace("XXXX", "2023"))
        return f"{base}-21/{base}-{last.day}"
    return f"{base}-11/{base}-20" if word.startswith(_MID) else f"{base}-01/{base}-10"


_ORDINALS = (
    r"first|1st|erste\w*|premier|primer|primeiro|primo|перш\w+|перв\w+|pierwsz\w+|eerste|birinci|ilk|I|1(?:\.º|[.°ºª]|er|ère|re|e|o|:[ae]|-?(?:й|ий|го|му?|е|и|я))?|第一|第1|一|prvn\w+|první|prv\w{1,3}|första|første|primul|primului|ensimmäi\w+|első|πρώτο|πρώτου|първ\w+",
    r"second|2nd|zweite\w*|deuxième|second|segundo|secondo|друг\w+|втор\w+|drugi\w*|tweede|ikinci|II|2(?:\.º|[.°ºª]|er|ère|re|e|o|:[ae]|-?(?:й|ий|го|му?|е|и|я))?|第二|第2|二|druh\w+|andra|andet|andre|al\sdoilea|toi[ns]\w+|második|δεύτερο|δεύτερου",
    r"third|3rd|dritte\w*|troisième|tercer|terceiro|terzo|трет\w+|trzeci\w*|derde|üçüncü|III|3(?:\.º|[.°ºª]|er|ère|re|e|o|:[ae]|-?(?:й|ий|го|му?|е|и|я))?|第三|第3|三|třet\w+|tret\w+|tredje|al\streilea|kolman\w+|harmadik|τρίτο|τρίτου",
    r"fourth|4th|final|vierte\w*|quatrième|cuarto|quarto|четверт\w+|четвёрт\w+|czwart\w+|vierde|dördüncü|IV|4(?:\.º|[.°ºª]|er|ère|re|e|o|:[ae]|-?(?:й|ий|го|му?|е|и|я))?|第四|第4|四|čtvrt\w+|štvrt\w+|fjärde|fjerde|al\spatrulea|neljän\w+|negyedik|τέταρτο|τέταρτου",
)
_ORDINAL = (
    r"(?:(?<!\w)|(?<=[\u3040-\u30ff\u3400-\u9fff가-힣]))(?:"
    + "|".join(f"(?P<q{i}>{form})" for i, form in enumerate(_ORDINALS, 1))
    + ")"
)
# Which quarter, behind the word for one.
_NUMBERED = r"(?:(?:al|ke|số|ที่|thứ|ke-)\s*)?(?:(?P<q3>3|III|ba|ketiga|tiga|สาม|treilea|سوم)|(?P<q2>2|II|hai|nhì|kedua|dua|สอง|doilea|دوم)|(?P<q4>4|IV|tư|bốn|keempat|empat|สี่|patrulea|چهارم)|(?P<q1>1|I|một|nhất|pertama|หนึ่ง|แรก|întâi|اول))(?!\w)"
_QUARTER_YEAR = rf"(?:\s+(?:of\s+|de\s+|del\s+|des\s+(?:jahres\s+)?|di\s+)?(?P<y>{_YEAR})(?!\d){_YEAR_NOUN})?"


# Months as they are counted of a year; of something else (“the first six months of the war”) they are none of its halves.
_MONTHS_OF = rf"(?:months|monaten?|mois|meses|mesi|місяц\w+|месяц\w+|miesi\w+|maanden)(?=\s+(?:(?:(?:of|des\s+jahres|de|del|do|di|van|von|w|в|у)\s+)?{_YEAR}(?!\d)|(?:of\s+the\s+year|des\s+Jahres|de\s+l'année|del\s+año|dell'anno|do\s+ano|roku|року|года|van\s+het\s+jaar)(?!\w|\s+\d)))"


def _quarter(m: re.Match[str], _: date | None) -> str:
    number = next(i for i in range(1, 5) if m[f"q{i}"])
    return f"{m['y'] or 'XXXX'}-{32 + number}"


def _half(m: re.Match[str], _: date | None) -> str | None:
    number = next(i for i in range(1, 5) if m[f"q{i}"])
    return f"{m['y'] or 'XXXX'}-{39 + number}" if number < 3 else None


def _season(m: re.Match[str], _: date | None) -> str:
    return f"{m['y']}-{20 + next(i for i in range(1, 5) if m[f's{i}'])}"


def _decade(m: re.Match[str], _: date | None) -> str:
    first = int(m["y"]) if len(m["y"]) == 4 else (1900 if int(m["y"]) > 20 else 2000) + int(m["y"])
    return f"{first}/{first + 9}"


# What leads to a bare year.
_TO_YEAR = r"in|since|until|by|from|of|late|early|mid|during|before|after|im jahr|im jahre|seit|en|depuis|desde|у|в|з|с|до|від|от|к|nel|dal|em|w|od|sinds|sedan|siden|fra|în|din|v|tahun|năm|عام|سنة|في"


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[re.Pattern[str], _Read, str], ...]:
    """The patterns, how each is read, and what of the text each needs: a month (“m”), a digit (“d”) or any character given."""

    def form(pattern: str, read: _Read, needs: str) -> tuple[re.Pattern[str], _Read, str]:
        # Words run on in scripts without spaces: only a digit before it keeps a figure from beginning there.
        behind = (
            r"(?<![\d.])(?<!\d,)" if needs in ("월", "月", "q", "qb", "D") else r"(?<![^\W\u3040-\u30ff\u3400-\u9fff])"
        )
        return re.compile(behind + pattern, re.IGNORECASE), read, needs

    return (
        form(rf"(?P<y>{_YEAR})(?P<s>[-/.])(?P<m>\d\d)(?P=s)(?P<d>\d\d)(?!\d)", lambda m, p: f"{m['y']}-{m['m']}-{m['d']}", "d"),
        form(rf"(?P<y>{_YEAR})/(?P<m>1[0-2]|0?[1-9])/(?P<d>{_DAY})(?!\d)", lambda m, p: f"{m['y']}-{int(m['m']):02d}-{int(m['d']):02d}", "D"),
        form(rf"(?P<y>{_YEAR})\.\s?(?P<m>1[0-2]|0?[1-9])\.\s?(?P<d>{_DAY})\.?(?![\d.]*\d)", lambda m, p: f"{m['y']}-{int(m['m']):02d}-{int(m['d']):02d}", "D"),
        form(rf"(?P<d>{_DAY})(?P<s>[./-])(?P<m>0?[1-9]|[12]\d|3[01])(?P=s)(?P<y>{_YEAR})(?!\d)", _figures, "d"),
        form(r"(?P<d>0?[1-9]|[12]\d|3[01])\.(?P<m>0?[1-9]|1[0-2])\.(?P<y>[2][0-9])(?![\d.])(?=\s|$|[,;)])", _figures, "."),
        form(rf"(?P<y>{_YEAR})\.?\s+(?P<m>{_MONTH})\s+(?P<d>{_DAY})\.?(?![\d])", _plain, "m"),
        form(
            rf"(?:(?:between|from|vom|zwischen|du|entre|del?|dal|między|od|між|з|із|с|в период с)\s+(?:dem\s+|the\s+|el\s+|le\s+|il\s+)?)?(?P<d1>{_DAY}){_TH}(?:\s+{_OF}(?P<m1>{_MONTH}))?{_JOIN}(?:dem\s+|the\s+|el\s+|le\s+|il\s+)?(?P<d2>{_DAY}){_TH}\s+{_OF}(?P<m2>{_MONTH}){_year('y')}",
            _range,
            "m",
        ),
        form(rf"(?P<m1>{_MONTH})\s+(?P<d1>{_DAY}){_TH}{_JOIN}(?:(?P<m2>{_MONTH})\s+)?(?P<d2>{_DAY}){_TH}(?!\d){_year('y')}", _range_us, "m"),
        form(rf"(?:(?P<y>{_YEAR})년\s*)?(?P<m>1[0-2]|0?[1-9])월\s*(?P<d>{_DAY})일(?:\s*(?:~|∼|-|–|부터|에서)\s*(?:(?P<m2>1[0-2]|0?[1-9])월\s*)?(?P<d2>{_DAY})일)?", _east_asian, "월"),
        form(rf"(?:(?P<y>{_YEAR})年)?(?P<m>1[0-2]|0?[1-9])月(?P<d>{_DAY})[日号號](?:(?:至|到|から|~|-|–|—)(?:(?P<m2>1[0-2]|0?[1-9])月)?(?P<d2>{_DAY})[日号號])?", _east_asian, "月"),
        form(rf"(?:(?P<y>{_YEAR})年)?(?P<m1>1[0-2]|0?[1-9])(?:月(?:から|至|到|[〜～~–—-])|[〜～~–—-])(?P<m2>1[0-2]|0?[1-9])月(?![\d份]?\d)", _months_east, "月"),
        form(rf"(?P<m1>{_MONTH}){_JOIN}(?P<m2>{_MONTH}){_year('y')}", _months, "m"),
        form(rf"(?P<d>{_DAY}){_TH}\s*{_OF}(?P<m>{_MONTH}){_year('y')}", _plain, "m"),
        form(rf"(?P<m>{_MONTH})\s+(?P<d>{_DAY})(?:st|nd|rd|th|\.)?(?![\d.,]*\d|:\d|\s[\u0621-\u064a]{{3}}){_year('y')}", _plain, "m"),
        form(rf"{_PART}(?P<m>{_MONTH}){_year('y')}", _part, "m"),
        form(rf"(?P<m>{_MONTH}),?\s+(?:de\s+|del\s+|of\s+|do\s+|năm\s+)?(?P<y>{_YEAR}){_YEAR_NOUN}(?!\d)", _monthly, "m"),
        form(rf"(?P<y>{_YEAR})\.?\s+(?P<m>{_MONTH})(?!\w|\s*\d)", _monthly, "m"),
        form(rf"(?P<y>{_YEAR})\s+yılı(?:nın)?\s+(?P<m>{_MONTH})(?:\s+ay[ıi]\w*)?(?!\w|\s*\d)", _monthly, "m"),
        form(rf"(?:(?P<y>{_YEAR})年|(?<![公美日欧港台元]))元月(?:(?P<d>{_DAY})[日号號])?", lambda m, p: _ymd(m["y"], 1, m["d"], p), "月"),
        form(rf"(?P<y>{_YEAR})년\s*(?P<m>1[0-2]|0?[1-9])월", lambda m, p: _ymd(m["y"], int(m["m"]), None, p), "월"),
        form(r"(?P<m>1[0-2]|[1-9])월(?!\s*\d)", lambda m, p: _ymd(None, int(m["m"]), None, p), "월"),
        form(rf"(?:(?P<y>{_YEAR})年)?(?P<m>1[0-2]|0?[1-9])月(?![\d份]?\d)", lambda m, p: _ymd(m["y"], int(m["m"]), None, p), "月"),
        form(rf"{_ORDINAL}\s*-?(?:quarter|quartal\w*|trimestre|кварта\w+|kwarta\w+|kwartaal|kvartal\w*|čtvrtlet\w+|štvrťrok\w*|trimestr\w*|neljänne\w+|negyedév\w*|τρ[ιί]μ[ηή]νο\w*|тримесечи\w+|çeyre[kğ]\w*|分기|分기|분기|季度|四半期){_QUARTER_YEAR}", _quarter, "q"),
        form(rf"(?:quý|kuartal|triwulan|ไตรมาส|trimestrul|سه[\u200c\s]?ماهه[\u0654ی]?)\s*{_NUMBERED}{_QUARTER_YEAR}", _quarter, "qb"),
        form(rf"(?:(?P<q1>पहली)|(?P<q2>दूसरी)|(?P<q3>तीसरी)|(?P<q4>चौथी|आख़िरी|अंतिम))\s+तिमाही{_QUARTER_YEAR}", _quarter, "qb"),
        form(rf"(?:ال|لل)ربع\s(?:(?P<q1>الأول)|(?P<q2>الثاني)|(?P<q3>الثالث)|(?P<q4>الرابع|الأخير)){_QUARTER_YEAR}", _quarter, "ر"),
        form(rf"(?:ה|ב|ל)?רבעון\s(?:(?P<q1>הראשון)|(?P<q2>השני)|(?P<q3>השלישי)|(?P<q4>הרביעי|האחרון)){_QUARTER_YEAR}", _quarter, "ר"),
        form(rf"(?:ال|لل)نصف\s(?:(?P<q1>الأول)|(?P<q2>الثاني)|(?P<q3>\b\B)|(?P<q4>\b\B))(?=\s(?:من|لل)){_QUARTER_YEAR}", _half, "ر"),
        form(r"(?:yılın\s)(?:(?P<q1>ilk|birinci)|(?P<q2>ikinci)|(?P<q3>\b\B)|(?P<q4>\b\B))\syarı\w*(?P<y>\b\B)?", _half, "ر"),
        form(rf"Q(?:(?P<q1>1)|(?P<q2>2)|(?P<q3>3)|(?P<q4>4)){_QUARTER_YEAR}", _quarter, "Q"),
        form(rf"(?:FY|fiscal(?:\s+year)?|financial\s+year)\s?(?P<y>{_YEAR})(?![\d%])", lambda m, p: m["y"], "F"),
        form(r"FY\s?'?(?P<y>\d\d)(?![\d%])", lambda m, p: f"20{m['y']}", "F"),
        form(rf"{_ORDINAL}[\s-]half[\s-](?=(?:profits?|sales|results?|earnings|revenues?|loss(?:es)?|net|figures|growth|gdp|output)\b){_QUARTER_YEAR}", _half, "h"),
        form(rf"{_ORDINAL}\s+(?:half(?:\s+of\s+the\s+year(?!\s+(?:of\s+)?\d)|(?=\s+of\s+(?:the\s+year\s+)?\d)(?:\s+of\s+the\s+year)?)|halbjahr|semestre|піврічч\w+|полугоди\w+|półrocz\w+){_QUARTER_YEAR}", _half, "h"),
        form(rf"{_ORDINAL}\s+(?:six|sechs|seis|sei|шість|шести|шесть|sześciu|sześć|zes|6)\s+{_MONTHS_OF}{_QUARTER_YEAR}", _half, "mm"),
        form(rf"(?:six|6)\s(?:(?P<q1>premiers)|(?P<q2>derniers)|(?P<q3>\b\B)|(?P<q4>\b\B))\s{_MONTHS_OF}{_QUARTER_YEAR}", _half, "mm"),
        form(rf"{_ORDINAL}\s+(?:three|drei|tres|tre|três|три|трьох|трёх|трех|trzy|trzech|drie|3)\s+{_MONTHS_OF}{_QUARTER_YEAR}", _quarter, "mm"),
        form(rf"(?:trois|3)\s(?:(?P<q1>premiers)|(?P<q2>\b\B)|(?P<q3>\b\B)|(?P<q4>derniers))\s{_MONTHS_OF}{_QUARTER_YEAR}", _quarter, "mm"),
        form(r"(?:the\s+)?(?P<y>(?:1[5-9]|20)\d0)(?:s\b|'s\b|er[-\s]jahre?n?|-х\b|-ті\b|-тих\b|-е\b|-(?:м|ми|тим|тими|ті)\s(?:годам|годами|рокам|роками|роки)|-tal(?:et)?s?\b|-tallet\b|'?-?erne\b|-luvu\w+|-es\sévek\w*|年代|년대)", _decade, "0"),
        form(r"(?:the\s+)?'?(?P<y>[2-9]0)(?:s\b|er[-\s]jahre?n?|-х\b|-ті\b|-е\b|年代|년대)", _decade, "0"),
        form(r"(?:années|años|anni|anos|anii|anilor|lata|lat|jaren)\s+'?(?P<y>(?:(?:1[5-9]|20)\d|[2-9])0)(?!\d)", _decade, "0"),
        form(rf"(?P<y>{_YEAR})年(?:(?P<s1>[春])|(?P<s2>[夏])|(?P<s3>[秋])|(?P<s4>[冬]))(?:天|季|末|初)?", _season, "月"),
        form(rf"(?P<y>{_YEAR})\s?(?:року|році|рік|рр?\.|года|году|год|г\.|роком|roku|년|年|yılı\w*|година|godine)", lambda m, p: m["y"], "d"),
        form(r"(?P<y>1[0-4](?!00)\d\d)\s?(?:року|році|рік|года|году|год|년(?!\s?(?:간|동안|된|전|이상))|年(?![间間前来來]))", lambda m, p: m["y"], "d"),
        form(rf"(?:(?:{_TO_YEAR})\s+|(?:early|mid|late|pre|post)-)(?P<y>{_YEAR})(?![\d%]|[.,]\d|\s*(?:{_NOT_YEAR}))", lambda m, p: m["y"], "d"),
        form(rf"(?P<m>{_MONTH})(?![\w])", lambda m, p: _ymd(None, _month(m["m"]), None, p), "m"),
    )  # fmt: skip


# What a pattern needs, and how far before and behind it the pattern may reach.
_NEEDED: dict[str, tuple[re.Pattern[str], int, int]] = {
    need: (re.compile(pattern, re.IGNORECASE), before, behind)
    for need, pattern, before, behind in (
        ("m", MONTH, 50, 50), ("d", r"\d{4}", 20, 20), ("D", r"\d{4}[/.]", 0, 20), ("q", "quarter|quartal|trimestr|кварта|kwarta|kvartal|čtvrtlet|štvrťrok|neljänne|negyedév|τρ[ιί]μ[ηή]νο|тримесечи|çeyre|분기|季度|四半期", 20, 20),
        ("qb", "quý|kuartal|triwulan|ไตรมาส|trimestrul|سه[\u200c ]?ماهه|तिमाही", 20, 30), ("ר", "רבעון", 4, 24), ("mm", "months|monat|mois|meses|mesi|місяц|месяц|miesi|maand", 40, 30),
        ("h", "half|halbjahr|semestre|півріч|полугод|półrocz", 20, 30), ("Q", "Q[1-4]", 0, 16), ("ر", "(?:ربع|نصف)|yarı", 16, 24), ("F", r"FY|fiscal|financial year", 0, 16), (".", r"\d\.\d", 3, 8),
        ("0", "0(?:s|'s|'?-?er|-м|-ми|-ті|-тим|-?х|-?ті|-?тих|-?е|年|년|-tal|-luvu|-es )|ann[éi]|años|anos|ani|lat|jaren", 10, 16), ("월", "월", 10, 20), ("月", "月|年[春夏秋冬]", 10, 20),
    )
}  # fmt: skip


# Of these, in lower case, one stands in every text of ASCII in which the pattern finds something; none: it finds nothing there.
_TOLD_BY: dict[str, tuple[str, ...]] = {
    "q": ("quarter", "quartal", "trimestr", "kwarta", "kvartal"), "qb": ("kuartal", "triwulan", "trimestrul"), "ר": (), "mm": ("months", "monat", "mois", "meses", "mesi", "miesi", "maand"), "h": ("half", "halbjahr", "semestre"), "Q": ("q1", "q2", "q3", "q4"), "ر": (), "F": ("fy", "fiscal", "financial year"), ".": (".",),
    "0": ("0s", "0's", "0er", "0-er", "0'er", "0-tal", "0-luvu", "anni", "anos", "anii", "anilor", "lat", "jaren"), "월": (), "月": (),
}  # fmt: skip


def _windows(text: str, *, plain: bool) -> dict[str, list[tuple[int, int]]]:
    """The stretches of a marked text in which each kind of pattern may find something. ``plain``: it was of ASCII before it was marked."""
    if not plain:
        return {need: windows(text, *where) for need, where in _NEEDED.items()}
    lower = text.lower()
    return {
        need: windows(text, *where)
        for need, where in _NEEDED.items()
        if need not in _TOLD_BY or any(word in lower for word in _TOLD_BY[need])
    }


def dates(text: str, language: str = "en", published: date | None = None) -> tuple[DateSpan, ...]:
    """The dates in ``text``, in order, none overlapping.

    A date without a year takes the year that brings it nearest to ``published``; without that its EDTF begins ``XXXX`` and it
    spans every year (first and last day of the calendar). Weekdays and words like “yesterday” or “last week” count only with
    ``published``; a weekday is then the last such day up to it, or the next one behind “next”.
    """
    folded = normalise(text)
    found = _dates(folded.text, language, published)
    if folded.text == text:
        return found
    moved = []
    for span in found:
        start, end = folded.original(span.start, span.end)
        moved.append(replace(span, start=start, end=end, text=text[start:end]))
    return tuple(moved)


@lru_cache(maxsize=512)
def _dates(text: str, language: str, published: date | None) -> tuple[DateSpan, ...]:
    found: list[DateSpan] = []
    taken = [False] * (len(text) + 1)

    def add(start: int, end: int, edtf: str | None) -> None:
        if edtf is None or any(taken[start:end]):
            return
        try:
            first, last = (date.min, date.max) if "X" in edtf else interval(edtf)
            if "X" in edtf:
                # Without a year a span may go over the year's end, and any day of February may be meant: two leap years.
                interval(edtf.replace("XXXX", "2024", 1).replace("XXXX", "2028"))
        except EdtfError:
            return
        found.append(
            DateSpan(
                edtf=edtf, first=first.isoformat(), last=last.isoformat(), start=start, end=end, text=text[start:end]
            )
        )
        taken[start:end] = [True] * (end - start)

    marks = marked(text, language)
    text_windows = _windows(marks.text, plain=text.isascii())
    for pattern, read, need in _forms():
        for window in text_windows.get(need, ()):
            for match in pattern.finditer(marks.text, *window):
                first, last = marks.original(match.start(), match.start() + len(match.group().rstrip()))
                try:
                    add(first, first + len(text[first:last].rstrip()), read(match, published))
                except (ValueError, StopIteration):
                    continue
    found = with_spelled_days(text, language, found)
    if published is not None:
        for start, end, word in weekday_words(text, language):
            if (edtf := relative(word, published)) is not None:
                add(start, end, edtf)
    return tuple(sorted(found, key=lambda d: d.start))


def relative(word: str, published: date) -> str | None:
    """What a value of `weekday_words` means on the day of publication, as EDTF; ``None`` for parts of a day and of a year.

    Weeks, months and years worked out like this are marked as approximate (``~``).
    """
    kind, _, number = word.partition(" ")
    if kind == "day":
        return (published + timedelta(days=int(number))).isoformat()
    if kind == "weekday":
        number, _, side = number.partition(" ")
        side = side.partition(" ")[0]
        back = (published.weekday() - int(number)) % 7
        if side == "next":
            return (published + timedelta(days=7 - back if back else 7)).isoformat()
        return (published - timedelta(days=back or (7 if side == "last" else 0))).isoformat()
    if kind == "week":
        monday = published - timedelta(days=published.weekday() - 7 * int(number))
        return f"{monday.isoformat()}~/{(monday + timedelta(days=6)).isoformat()}~"
    if kind == "month":
        months = published.year * 12 + published.month - 1 + int(number)
        return f"{months // 12:04d}-{months % 12 + 1:02d}~"
    return f"{published.year + int(number):04d}~" if kind == "year" and number[-1:].isdigit() else None


# Montagmorgen, Freitagabend
_PART_OF_DAY = re.compile(
    r"(?:vormittag|nachmittag|morgen|(?<![Ss]onn)abend|nacht|mittag|ochtend|avond|middag)s?\b|(?:morgon|kväll|natt|eftermiddag|förmiddag)(?:en)?s?\b"
)
_NEXT = re.compile(
    r"(?:next|coming|kommende[nrs]?|nächste[nrs]?|prochain|próximo|prossim[oa]|наступн\w+|следующ\w+|будущ\w+|przysz\w+|następn\w+|다음\s?주?|下周|下週|来週の?|المقبل|القادم|gelecek|volgende)\s*$",
    re.IGNORECASE,
)
_NEXT_BEHIND = re.compile(r"\s*(?:prochain|próximo|que viene|prossim[oa]|المقبل|القادم)", re.IGNORECASE)
_LAST = re.compile(
    r"(?:last|previous|letzte[nrs]?|vergangene[nrs]?|vorige[nrs]?|pasado|scors[oa]|минул\w+|прошл\w+|zesz\w+|ubieg\w+|지난\s?주?|上周|先週の?)\s*$",
    re.IGNORECASE,
)
_LAST_BEHIND = re.compile(r"\s*(?:dernier|pasado|scors[oa]|passad[oa]|الماضي)", re.IGNORECASE)


# 下周三, 上星期日: a day of that week.
_ZH_DAY_OF_WEEK = re.compile(r"(?:[下上本这這]个?|[下上本这這]個?)(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])")
_ZH_DAYS = {day: n for n, day in enumerate("一二三四五六日")} | {"天": 6}
# Weeks and months that are counted are none of the calendar's: “dans les six mois suivant l'achat”.
_COUNTING = re.compile(
    r"(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente)\s$", re.IGNORECASE
)


_CAPITALS = re.compile(r"(?<!\w)[^\W\d_]{4,}")
_WITH_CAPITAL = re.compile(r"[^\W\d_a-zà-ÿ][\w'’]+\s(?:(?:della|del|do|da|de la|du|de|of the|of)\s)?$")
_CLOSED = re.compile(r"\w+[»“”\"]")
_BEFORE_CAPITAL = re.compile(r"\w+\s[^\W\d_a-zà-ÿ]\w")


def _within_name(text: str, at: int, language: str) -> bool:
    """Whether a word for a time of day or year is part of a name by its capital: Corriere della Sera, Evening Standard. Not so in German,
    in headlines, and where the word begins a sentence."""
    if text[at - 1 : at] in ("«", "„", "“", '"') and _CLOSED.match(text, at):
        return True  # a dairy called “Morning”
    if language.startswith("de") or at < 2 or text[at - 2] in ".!?:…":
        return False
    if not (_WITH_CAPITAL.search(text, max(0, at - 24), at) or _BEFORE_CAPITAL.match(text, at)):
        return False
    words = _CAPITALS.findall(text)
    return len(words) < 4 or sum(w[0].isupper() for w in words) < 0.65 * len(words)


# What Portuguese calls the days from Monday to Friday in short, which are ordinals as well: “na segunda, 12”, “até sexta”, but not “na segunda
# etapa”: behind what days stand behind, and before no noun.
_PT_DAYS = {"segunda": 0, "terça": 1, "quarta": 2, "quinta": 3, "sexta": 4}
_PT_NAMED = r"(?P<day>segundas?|terças?|quartas?|quintas?|sextas?)"
_PT_BEHIND = (
    r"(?=\s*(?:$|[.,;:!?)(\"»”–—])|\s(?:n[ao]s?|em|e(?!\s\w+\s(?:primeira|terceira|oitava|nona|décima)\b)|a|o|as|os|à|às|ao|aos|que|quando|com|por|"
    r"pel[ao]s?|para|após|depois|antes|entre|sob|sobre|contra|de\s(?:manhã|tarde|noite|madrugada)|passada|próxima|seguinte|última|não|um|uma|já|se)(?!\w))"
)
_PT_DAY = re.compile(
    r"\b(?:na|nas|nesta|nessa|nestas|nessas|desta|dessa|esta|à|às|até(?:\s[aà])?|desde(?:\sa)?|para(?:\sa)?|próxima|última|passada"
    rf"|de(?=\s\w+\sa\s(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)))\s{_PT_NAMED}{_PT_BEHIND}",
    re.IGNORECASE,
)
_PT_ANOTHER = re.compile(rf"\s(?:a|à|e|ou)\s{_PT_NAMED}{_PT_BEHIND}", re.IGNORECASE)


def portuguese_days(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """The weekdays in ``text`` in short, where it is Portuguese."""
    if "pt" not in codes_of(text, language):
        return
    for first in _PT_DAY.finditer(text):
        match: re.Match[str] | None = first
        while match is not None:
            yield *match.span("day"), f"weekday {_PT_DAYS[match['day'].casefold().removesuffix('s')]}"
            match = _PT_ANOTHER.match(text, match.end())


@lru_cache(maxsize=512)
def weekday_words(text: str, language: str = "en") -> tuple[tuple[int, int, str], ...]:
    """Words for days, weeks, seasons and times of day as ``(start, end, value)``.

    ``weekday 0`` is Monday (``weekday 0 next`` the one to come, ``weekday 0 last`` the one before), ``day -1`` yesterday,
    ``week -1`` last week; others have a word of their own, such as ``night`` or ``summer``.
    """
    found = []
    for hit in hits(text, language):
        if hit.category == "date_words" and text[hit.start].isupper() and _within_name(text, hit.start, language):
            continue
        if hit.category == "weekdays" and text[hit.start] in "τπ":
            continue  # in small letters the Greek names of two days say third and fifth
        if hit.category == "weekdays":
            before, value = text[max(0, hit.start - 16) : hit.start], f"weekday {hit.value}"
            if _NEXT.search(before) or _NEXT_BEHIND.match(text, hit.end):
                value += " next"
            elif _LAST.search(before) or _LAST_BEHIND.match(text, hit.end):
                value += " last"
            part = _PART_OF_DAY.search(text, hit.start, hit.end)
            found.append((hit.start, hit.end, f"{value} {part.group()}" if part else value))
        elif hit.category == "date_words" and (day := _ZH_DAY_OF_WEEK.match(text, hit.start)):
            side = {"下": " next", "上": " last"}.get(text[hit.start], "")
            found.append((hit.start, day.end(), f"weekday {_ZH_DAYS[day[1]]}{side}"))
        elif hit.category == "relative_days":
            found.append((hit.start, hit.end, f"day {hit.value}"))
        elif hit.category == "date_words" and not (
            str(hit.value).startswith(("week", "month", "year"))
            and _COUNTING.search(text[max(0, hit.start - 14) : hit.start])
        ):
            found.append((hit.start, hit.end, str(hit.value)))
    found += weekday_adjectives(text)
    taken = {start for start, *_ in found}
    return (*found, *(day for day in portuguese_days(text, language) if day[0] not in taken))
