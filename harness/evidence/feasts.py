"""Feasts and the ends of years, quarters and months, by which a day is told without a figure: the week before Easter, am Heiligabend, Jahresende, 설날, 春节."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

# The feast, and what it is called, “*” for an ending.
_FEASTS = """
christmas eve|christmas eve|heiligabend|heiligen abend|nochebuena|святвечір|сочельник*|크리스마스이브|平安夜
christmas|christmas|weihnacht*|noël|navidad|natale|natal|boże narodzenie|bożego narodzenia|різдв*|рождеств*|크리스마스|성탄절|圣诞节|聖誕節|クリスマス|noel|vánoc*|kerst|kerstmis|عيد الميلاد
easter|easter|ostern|påsk*|pasen|velikonoc*|pâques|pascua|semana santa|pasqua|páscoa|wielkanoc*|великод*|великдень|пасх*|부활절|复活节|復活節
pentecost|whitsun|whit sunday|pentecost|pfingsten|pingst*|pinksteren|pfingstsonntag|pentecôte|pentecostés|зелені свята
whit monday|whit monday|pfingstmontag|lundi de pentecôte
maundy thursday|maundy thursday|gründonnerstag|jeudi saint|jueves santo|giovedì santo
good friday|good friday|karfreitag|vendredi saint|viernes santo|venerdì santo|wielki piątek|страсна п'ятниця|страстная пятница
ash wednesday|ash wednesday|aschermittwoch|mercredi des cendres|miércoles de ceniza
ascension|ascension day|christi himmelfahrt|himmelfahrt|ascensión
epiphany|epiphany|dreikönigstag|épiphanie|epifanía
boxing day|boxing day
new year|new year's day|new year's eve|neujahr|silvester|nouvel an|año nuevo|capodanno|nowy rok|новий рік|нового року|новый год|нового года|설날|신정|元旦
lunar new year|lunar new year|chinese new year|春节|春節|旧正月
mid-autumn|mid-autumn festival|추석|한가위|중추절|中秋节|中秋節
dragon boat|dragon boat festival|단오|端午节|端午節
qingming|qingming|清明节|清明節
national day of china|国庆节|國慶節
lantern festival|정월 대보름|元宵节|元宵節
thanksgiving|thanksgiving
ramadan|ramadan|рамадан*|라마단|斋月|رمضان|ramazan
eid|eid al-fitr|eid al-adha|عيد الفطر|عيد الأضحى|курбан-байрам*|ураза-байрам*
halloween|halloween|хеловін*|хэллоуин*|핼러윈|万圣节
carnival|carnaval|karneval|fasching|масниц*|маслениц*
all saints|all saints' day|allerheiligen|toussaint|todos los santos
passover|passover|pessach|pésaj|песах*
diwali|diwali|दिवाली|दीपावली
hanukkah|hanukkah|chanukka|hanoucca|janucá|ханук*
year's end|year's end|year-end|end of the year|jahresende|fin de l'année|fin d'année|fin de año|final de año|fine anno|fine dell'anno|koniec roku|końca roku|кінця року|кінець року|конца года|конец года|年底|年末|연말
quarter's end|quarter's end|quarter-end|end of the quarter|quartalsende|fin du trimestre|fin de trimestre|fine trimestre|koniec kwartału|końca kwartału|кінця кварталу|конца квартала|季末|분기 말
month's end|month's end|month-end|end of the month|monatsende|fin du mois|fin de mes|fine mese|koniec miesiąca|końca miesiąca|кінця місяця|конца месяца|月底|月末|월말
independence day|independence day|день незалежності|дня незалежності|день независимости|дня независимости|광복절
"""
# Islands and trees bear the names of feasts as well, and people that of Noël and Pascua.
_NO_DAY = re.compile(
    r"\s(?:islands?|rising|carol|tree|card|lights|market|markets|present|presents|eggs?|bunny)\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+")

# What is written with a small letter.
_SMALL = ("ramadan", "year's end", "quarter's end", "month's end")
_CASELESS = re.compile("[\u0590-\u06ff\u0900-\u0dff\u3040-\u9fff가-힣]")


@lru_cache(maxsize=1)
def _table() -> tuple[re.Pattern[str], dict[str, str]]:
    names: dict[str, str] = {}
    for line in _FEASTS.strip().splitlines():
        feast, *words = line.split("|")
        names.update(dict.fromkeys(words, feast))
    ordered = sorted(names, key=len, reverse=True)
    patterns = []
    for word in ordered:
        ending = r"\w{0,5}" if word.endswith("*") else ""
        stem = re.escape(word.rstrip("*"))
        patterns.append(stem if _CASELESS.search(word) else rf"(?<!\w){stem}{ending}(?!\w)")
    return re.compile("|".join(patterns), re.IGNORECASE), names


# People are called so as well: Noel Sundqvist, Natale Rossi.
_GIVEN = frozenset({"noel", "natale"})
_SURNAME = re.compile(r"\s[A-ZÀ-Þ][^\W\d_]+")


@lru_cache(maxsize=1)
def _beginnings() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """The first words of the feasts' names, what those with endings begin with, and the names in scripts without capitals."""
    _, names = _table()
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
    pattern, names = _table()
    for match in pattern.finditer(text):
        word = match.group().casefold()
        if _NO_DAY.match(text, match.end()):
            continue
        written = match.group()
        if word in _GIVEN and _SURNAME.match(text, match.end()):
            continue
        small = written[0].islower() and written[0].upper() != written[0] and written.isascii()
        if small and names.get(word) not in _SMALL:
            continue
        feast = names.get(word) or next(
            (f for w, f in names.items() if w.endswith("*") and word.startswith(w[:-1])), ""
        )
        if feast:
            yield match.start(), match.end(), f"feast {feast}"
