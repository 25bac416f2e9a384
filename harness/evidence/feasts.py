"""Feasts and the ends of years, quarters and months, by which a day is told without a figure: the week before Easter, am Heiligabend, Jahresende, 설날, 春节."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

# The feast, and what it is called, “*” for an ending; “~” before what is written with a small letter.
_FEASTS = """
christmas eve|christmas eve|heiligabend|heiligen abend|nochebuena|réveillon de noël|vigilia di natale|véspera de natal|kerstavond|~julafton|~julaften|~štědrý den|~wigili*|святвечір|сочельник*|크리스마스이브|平安夜
christmas|christmas|weihnacht*|noël|navidad|natale|natal|boże narodzenie|bożego narodzenia|~juldagen|~före jul|~till jul|~efter jul|~i jul|~før jul|~til jul|~etter jul|~crăciun*|~joulu|~jouluna|~karácsonykor|~karácsonyig|~karácsony előtt|~karácsony után|χριστούγεννα|χριστουγέννων|різдв*|рождеств*|크리스마스|성탄절|圣诞节|聖誕節|クリスマス|noel|vánoc*|kerst|kerstmis|عيد الميلاد|חג המולד
king's day|koningsdag|king's day
lucia|~till lucia|~på lucia|~luciadagen|~före lucia|~efter lucia|~om lucia
boxing day|boxing day|~annandag jul|tweede kerstdag|zweiter weihnachtstag|zweiten weihnachtstag
easter|easter|ostern|påsk*|~påske*|pasen|velikonoc*|velikonočn*|veľkonoc*|pâques|pascua|semana santa|pasqua|páscoa|wielkanoc*|~paște*|~pääsiäi*|~húsvét*|πάσχα|великод*|великдень|пасх*|부활절|复活节|復活節|عيد الفصح|חג הפסחא|פסחא
pentecost|whitsun|whit sunday|pentecost|pfingsten|pingst*|pinksteren|eerste pinksterdag|pfingstsonntag|pentecôte|pentecostés|pentecoste|~zesłani*|~zielone świątki|~rusali*|~helluntai*|~pünkösd*|πεντηκοστή|зелені свята|троицу|троицы|троица
whit monday|whit monday|tweede pinksterdag|pfingstmontag|lundi de pentecôte|~annandag pingst
easter monday|easter monday|ostermontag|lundi de pâques|lunes de pascua|pasquetta|paasmaandag|~annandag påsk|~velikonoční pondělí|~poniedziałek wielkanocny
maundy thursday|maundy thursday|gründonnerstag|jeudi saint|jueves santo|giovedì santo|~skärtorsdag*|~wielki czwartek
good friday|good friday|karfreitag|vendredi saint|viernes santo|venerdì santo|sexta-feira santa|goede vrijdag|~långfredag*|~langfredag*|~velký pátek|wielki piątek|страсна п'ятниця|страстная пятница
ash wednesday|ash wednesday|aschermittwoch|mercredi des cendres|miércoles de ceniza|mercoledì delle ceneri|~popielec*
ascension|ascension day|christi himmelfahrt|himmelfahrt|ascensión|ascensione|hemelvaart*|~kristi himmelsfärd*
corpus christi|corpus christi|fronleichnam|fête-dieu|~boże ciało|~bożego ciała|~bożym ciele
assumption|mariä himmelfahrt|assomption|ferragosto
midsummer|~midsommar*|~juhannu*|~sankthans*|midsummer's eve|midsummer's day
epiphany|epiphany|dreikönigstag|épiphanie|epifanía|epifania|día de reyes|~trzech króli|~trzech królach|~tří králů|~trettondagen|driekoningen
new year's eve|new year's eve|silvester|nochevieja|saint-sylvestre|réveillon du nouvel an|notte di san silvestro|véspera de ano novo|~oudejaarsavond|~nyårsafton*|~nyttårsaften*|~nytårsaften*|~sylwest*|~silvestr*|переддень нового року|канун нового года|大晦日|跨年夜
new year|new year's day|neujahr|nouvel an|jour de l'an|año nuevo|capodanno|ano novo|~nieuwjaar*|~nyårsdag*|~nový rok|~nového roku|nowy rok|nowego roku|anul nou|~uusivuosi|~újév*|πρωτοχρονιά|новий рік|нового року|новый год|нового года|~yılbaşı*|설날|신정|元旦|元日|رأس السنة
rosh hashanah|rosh hashanah|ראש השנה
lunar new year|lunar new year|chinese new year|春节|春節|旧正月
lunar new year's eve|除夕
mid-autumn|mid-autumn festival|추석|한가위|중추절|中秋节|中秋節
dragon boat|dragon boat festival|단오|端午节|端午節
qingming|qingming|清明节|清明節
national day of china|国庆节|國慶節
lantern festival|정월 대보름|元宵节|元宵節
thanksgiving|thanksgiving
ramadan|ramadan|рамадан*|라마단|斋月|رمضان|ramazan|רמדאן
eid al-fitr|eid al-fitr|عيد الفطر|ураза-байрам*|ramazan bayramı*|şeker bayramı*
eid al-adha|eid al-adha|عيد الأضحى|курбан-байрам*|kurban bayramı*
halloween|halloween|хеловін*|хэллоуин*|핼러윈|万圣节
carnival|carnaval|karneval|fasching|масниц*|маслениц*
all saints|all saints' day|allerheiligen|toussaint|todos los santos|ognissanti|todos os santos|~wszystkich świętych|~všech svatých
all souls|all souls' day|allerseelen|~zaduszki|~dušič*
passover|passover|pessach|pésaj|песах*|חג הפסח|הפסח|פסח
shavuot|shavuot|חג השבועות|חג שבועות
sukkot|sukkot|סוכות
yom kippur|yom kippur|יום כיפור|יום הכיפורים
purim|purim|חג הפורים
diwali|diwali|दिवाली|दीपावली
hanukkah|hanukkah|chanukka|hanoucca|janucá|ханук*|חנוכה
year's end|year's end|year-end|end of the year|jahresende|fin de l'année|fin d'année|fin de año|final de año|fine anno|fine dell'anno|koniec roku|końca roku|кінця року|кінець року|конца года|конец года|年底|年末|연말
quarter's end|quarter's end|quarter-end|end of the quarter|quartalsende|fin du trimestre|fin de trimestre|fine trimestre|koniec kwartału|końca kwartału|кінця кварталу|конца квартала|季末|분기 말
month's end|month's end|month-end|end of the month|monatsende|fin du mois|fin de mes|fine mese|koniec miesiąca|końca miesiąca|кінця місяця|конца месяца|月底|月末|월말
independence day|independence day|день незалежності|дня незалежності|день независимости|дня независимости|광복절|יום העצמאות
republic day|~cumhuriyet bayramı*|republic day
"""
# Islands and trees bear the names of feasts as well, and people that of Noël and Pascua.
_NO_DAY = re.compile(
    r"\s(?:islands?|rising|carol|tree|card|lights|market|markets|present|presents|eggs?|bunny)\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+")

# What is written with a small letter.
_SMALL = frozenset({"ramadan", "year's end", "quarter's end", "month's end"})
_CASELESS = re.compile("[\u0590-\u06ff\u0900-\u0dff\u3040-\u9fff가-힣]")


@lru_cache(maxsize=1)
def _table() -> tuple[re.Pattern[str], dict[str, str], frozenset[str]]:
    """The pattern of all that feasts are called, the feast for each, and which of these are written small."""
    names: dict[str, str] = {}
    small: set[str] = set()
    for line in _FEASTS.strip().splitlines():
        feast, *words = line.split("|")
        small.update(word.removeprefix("~") for word in words if word[0] == "~" or feast in _SMALL)
        names.update({word.removeprefix("~"): feast for word in words})
    ordered = sorted(names, key=len, reverse=True)
    patterns = []
    for word in ordered:
        ending = r"\w{0,5}" if word.endswith("*") else ""
        stem = re.escape(word.rstrip("*"))
        patterns.append(stem if _CASELESS.search(word) else rf"(?<!\w){stem}{ending}(?!\w)")
    return re.compile("|".join(patterns), re.IGNORECASE), names, frozenset(small)


# Which year's or month's end, where a sign right before it says so: 来年末, 今月末.
_ENDS = re.compile("[年月][末底]")
_WHICH = dict.fromkeys("今本", " 0") | dict.fromkeys("来來翌明下", " 1") | dict.fromkeys("先昨去上", " -1")
# People are called so as well: Noel Sundqvist, Jean-Noël Faure, Natale Rossi, Sylwester Nowak.
_GIVEN = ("noel", "noël", "natale", "sylwest", "silvest")
_GIVEN_BEFORE = re.compile(r"[A-ZÀ-Þ][^\W\d_]+-$")
_SURNAME = re.compile(r"\s[A-ZÀ-Þ][^\W\d_]+")


@lru_cache(maxsize=1)
def _beginnings() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """The first words of the feasts' names, what those with endings begin with, and the names in scripts without capitals."""
    _, names, _ = _table()
    spaced = [_WORD.findall(w)[0] if "*" not in w.partition(" ")[0] else w for w in names if not _CASELESS.search(w)]
    stems = tuple(_WORD.findall(w)[0] for w in spaced if "*" in w)
    return frozenset(w for w in spaced if "*" not in w), stems, tuple(w for w in names if _CASELESS.search(w))


def _may_name(text: str) -> bool:
    """Whether a feast may be named: the pattern of all of them is slow, and few texts name any."""
    words, stems, caseless = _beginnings()
    if any(word in words or word.startswith(stems) for word in _WORD.findall(text.casefold())):
        return True
    return _CASELESS.search(text) is not None and any(word in text for word in caseless)


def feasts(text: str) -> Iterator[tuple[int, int, str]]:
    """The feasts that ``text`` names, as ``(start, end, canonical value)``: Easter and Пасха are one."""
    if not _may_name(text):
        return
    pattern, names, written_small = _table()
    for match in pattern.finditer(text):
        written = match.group()
        word = written.casefold()
        if _NO_DAY.match(text, match.end()) or (
            word.startswith(_GIVEN)
            and (_SURNAME.match(text, match.end()) or _GIVEN_BEFORE.search(text, 0, match.start()))
        ):
            continue
        called = word if word in names else next((w for w in names if w.endswith("*") and word.startswith(w[:-1])), "")
        small = written[0].islower() and written[0].upper() != written[0] and written.isascii()
        if called and (not small or called in written_small):
            start = match.start() - (
                _ENDS.match(word) is not None and text[match.start() - 1 : match.start()] in _WHICH
            )
            which = _WHICH.get(text[start], "") if start < match.start() else ""
            yield start, match.end(), f"feast {names[called]}{which}"
