"""Times of day as people write them: 22:30, 10.30 pm, 22h30, 22 Uhr, 오후 10시 30분."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from harness.evidence.patterns import later
from harness.evidence.windows import windows

_ZONE = r"(?:\s*\(?(?P<zone>(?-i:(?:GMT|UTC)(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?|BST|CES?T|EES?T|MSK|WES?T|[ECMP][SD]?T|KST|JST|IST|AES?T|local time|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\stime|Ortszeit|MES?Z)|heure locale|heure de Paris|hora local|ora locale|за київським часом|за Києвом|за московським часом|по московскому времени|по местному времени|мск|czasu lokalnego|현지시간)(?![^\W\d_])\)?)?"
_HOUR, _MINUTE = r"(?<![\d:.,])(?P<h>[01]?\d|2[0-4])", r"(?P<m>[0-5]\d)"
_AM = r"(?:\s?(?P<half>[ap]\.?\s?m\b\.?))"
# Behind a day of the week an hour is one of the clock: в воскресенье около 23 часов.
_RUSSIAN_DAYS = "|".join(
    rf"(?<=\b{day}\s)" for day in ["понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"]
)
_UKRAINIAN_DAYS = "|".join(
    rf"(?<=\b{day}\s)" for day in ["понеділок", "вівторок", "середу", "четвер", "п'ятницю", "суботу", "неділю"]
)
_FRENCH_DAYS = "|".join(
    rf"(?<=\b{day}\s)"
    for day in [
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "soir",
        "matin",
        "demain",
        "hier",
    ]
)
_FORMS = (
        rf"(?P<east>오전|오후|밤|새벽|아침|저녁|上午|下午|凌晨|晚上|早上|中午|傍晚|午前|午後)\s*{_HOUR}:{_MINUTE}(?![\d:])",
        rf"{_HOUR}[:.]{_MINUTE}(?::[0-5]\d)?{_AM}",
        rf"{_HOUR}{_AM}",
        rf"{_HOUR}[:.]{_MINUTE}\s*(?:uhr|год\b|uur|h\b)",
        rf"{_HOUR}\s*uhr(?:\s+{_MINUTE}(?!\d))?",
        rf"{_HOUR}:{_MINUTE}(?::[0-5]\d)?(?![\d:])",
        rf"{_HOUR}\s?h\s?{_MINUTE}(?![\w])",
        rf"(?:(?:à|vers|dès|avant|après|às|alle|a las?|om|pukul)\s+(?:ore\s+)?){_HOUR}(?:[.:]{_MINUTE})?(?:\s?(?:h|heures?|horas|uur)\b)(?!\s+d(?:'|e(?:\s+(?!l'|la\b)|\s*$)))",
        rf"\b(?:(?:entre|à\spartir\sde|jusqu'à)\s{_HOUR}\s?h(?!\w)(?!\sd(?:'|e\s))|de\s(?P<h2>[01]?\d|2[0-4])\s?h(?=\sà\s\d))",
        # Until, from, before when, in Romance languages; behind a day, where nothing is counted: jusqu'à vendredi 6 heures, ce soir 22 heures.
        rf"\b(?:(?:desde|hasta|antes\sde|después\sde|a\spartir\sde|sobre|hacia|entre|de)\slas|(?:até|desde|após|pel|antes\sd|a\spartir\sd|depois\sd|entre)\s?as)\s{_HOUR}(?:[.:h]{_MINUTE}(?!\d)(?:\s?(?:h|horas)\b)?|\s?(?:h|horas)\b(?!\sde\s\w))",
        rf"(?:{_FRENCH_DAYS})(?:à\s)?{_HOUR}(?:\s?h\s?{_MINUTE}|\s?(?:h|heures?))(?!\w)(?!\s+d(?:'|e\s))",
        rf"(?:(?<=\d\sh\set\s)|(?<=\dh\set\s)|(?<=\d\sh\sà\s)|(?<=\dh\sà\s)){_HOUR}\s?h(?!\w)",
        rf"(?:alle|a las?|às)\s+(?:ore\s+)?{_HOUR}(?:[.:]{_MINUTE})?(?![\d%]|[.,]\d|\s?[€$])",
        rf"\b(?:(?:entro|dopo|verso)\s+le|prima\s+delle)\s+(?:ore\s+)?{_HOUR}(?=\s*(?:[,;:!?)](?!\d)|\.(?!\d)|$)|\s(?:di|del)\s(?:ieri|oggi|domani|luned|marted|mercoled|gioved|venerd|sabato))",
        rf"(?:\ble|\bdelle|\bdalle)\s+(?:ore\s+)?{_HOUR}[.:]{_MINUTE}(?![\d%]|[.,]\d|\s?[€$]|\s(?:mil|euro))",
        r"(?<![\d:.,])(?P<h>[01]\d|2[0-4])(?P<m>[0-5]\d)(?=\s?(?:\(?(?-i:GMT|UTC|BST|CES?T|MSK|E[SD]T|P[SD]T)\b|hrs\b|hours\b(?!\s+of)|local\stime))",
        rf"(?:\bо|\bоб|\bв|\bво|\bo|\bsaat|\bkl\.?|godz\.|godzin(?:ie|[yęą]))\s+(?:godz\.\s+)?{_HOUR}[.:]{_MINUTE}(?!\d)",
        rf"\bоб?\s+{_HOUR}(?:-?[їй])?\s+годин[іу]",
        # Which hour it is, not how many: на 16 годину, but на 16 годин, and на 21 годину is either.
        rf"\bна\s+(?!0?1\b|21\b){_HOUR}(?:-?(?:у|ту|шу|гу))?\s+годину(?!\w)",
        rf"\bк\s+(?!24){_HOUR}\s+часам(?!\w)(?!\s+(?:[а-яё]+(?:ых|их)|работ|ареста)(?!\w))",
        rf"(?:(?<=\bз\s)|(?<=\bіз\s)|(?<=\bдо\s)|(?<=\bпісля\s)|(?<=\bвід\s)){_HOUR}(?:-?[їй])?\s+години(?!\w)",
        rf"\bв\s+{_HOUR}\s+час(?:ов|а)?\b(?=\s+(?:утра|вечера|ночи|дня|по\s))",
        rf"\b(?:at|by|around|until|till|from|after|before)\s+{_HOUR}\.{_MINUTE}(?!\d|\s?%|\s?(?:million|billion|trillion|per\b|percent|km|miles|m\b|tonnes|kg|points))",
        rf"\b(?:στις|από\sτις|μέχρι\sτις)\s+{_HOUR}(?:[.:]{_MINUTE})?(?=\s(?:το\s(?:πρωί|βράδυ|απόγευμα|μεσημέρι)|τα\sμεσάνυχτα|π\.?μ|μ\.?μ))",
        rf"{_HOUR}\s+o'clock",
        rf"\bore\s+{_HOUR}[.:]{_MINUTE}(?![\d%]|[.,:/]\d|\s?[€$])",
        rf"(?<!\d\s)(?:\bklockan|\bklokk(?:en|a)|\bkl\.?|\bsaat|\bgodz\.|\bgodzin(?:ie|[yęą])|\borele?|\bora|\bklo|\bkello|\bpukul|ساعت|الساعة|בשעה)\s+{_HOUR}(?:[.:]{_MINUTE})?(?![\d%]|[.,:/]\d|\s?[€$]|[-–]\d)",
        rf"\bоб?\s+{_HOUR}-(?:ї|й|ій)(?!\w)",
        rf"\bve?\s+{_HOUR}(?:[.:]{_MINUTE})?\s+hod(?:in[yu]?(?!\w)|\.)",
        rf"(?:{_RUSSIAN_DAYS})(?:около|после|до|к)\s+{_HOUR}\s+час(?:ов|а|ам)(?!\w)",
        rf"(?:{_UKRAINIAN_DAYS})(?:близько|після|до|о)\s+{_HOUR}(?:-?[їй])?\s+годин[иі]?(?!\w)",
        rf"{_HOUR}(?:[.:]{_MINUTE})?-kor(?!\w)",
        rf"{_HOUR}\s+ór(?:akor|áig|ától|ára)(?:\s+{_MINUTE}\s+perc(?:kor|ig|től|re))?(?!\w)",
        rf"(?:(?<=\blúc\s)|(?<=\bhồi\s)|(?<=\btrước\s)){_HOUR}\s+giờ(?:\s+{_MINUTE}(?:\s+phút)?)?(?!\w)",
        rf"{_HOUR}\s+giờ(?:\s+{_MINUTE}(?:\s+phút)?)?(?=\s+(?:sáng|trưa|chiều|tối|đêm|thứ|ngày|hôm|chủ\snhật)(?!\w))",
        rf"\bв\s+(?!24){_HOUR}\s+час(?:ов|а)(?=\s*(?:[,.;:!?)]|$)|\s(?:в|на|и|по|у)\s)",
        rf"(?P<east>오전|오후|밤|새벽|아침|저녁)?\s*{_HOUR}시(?!간)(?:\s*(?P<m>[0-5]?\d)분|\s*(?P<and>반))?",
        rf"(?P<east>上午|下午|凌晨|晚上|早上|中午|傍晚|午前|午後|早朝|未明|夕方|夜|朝|清晨|早晨|晚间|晚間)?\s*{_HOUR}[时時](?![间間])(?:(?P<m>[0-5]?\d)分|(?P<and>半))?",
        rf"(?P<east>上午|下午|凌晨|晚上|早上|中午|傍晚|清晨|早晨|晚间|晚間|拂晓)\s*{_HOUR}[点點](?:(?P<m>[0-5]?\d)分|(?P<and>半))?",
        rf"{_HOUR}[点點](?:(?P<m>[0-5]?\d)分|(?P<and>半))",
)  # fmt: skip
# Behind a time with a full stop, what may join another to it: 09.00 ile 17.00.
_JOINED = re.compile(
    r"\s*(?:[-–—]|ile|ve|to|and|bis|und|tot|en|do|i|a|e|y|et|à|og|och|til|till|до|по|і|и)\s*(?:godz\.\s*|klo\s*)?(?P<h>[01]?\d|2[0-4])\.(?P<m>[0-5]\d)(?![\d.]|\s?[%€$£])"
)
# From one hour to another, of a day: “с 10 до 18 часов”. How long a thing takes is told otherwise: “от 10 до 18 часов”.
_FROM_TO = later(
    r"(?<!\w)(?:(?:со?|з|із|od)\s(?:godz\.\s)?(?P<h>[01]?\d|2[0-4])(?:[.:](?P<m>[0-5]\d))?\s(?:до|do)\s(?P<h2>[01]?\d|2[0-4])(?:[.:](?P<m2>[0-5]\d))?\s(?:час(?:ов|а)|годин[иу]?|hodin|hod\.)(?!\w)"
    r"|od\sgodz(?:\.|iny)\s(?P<h3>[01]?\d|2[0-4])(?:[.:](?P<m3>[0-5]\d))?\s(?:do|-)\s(?:godz(?:\.|iny)\s)?(?P<h4>[01]?\d|2[0-4])(?:[.:](?P<m4>[0-5]\d))?(?![\d%]|[.,]\d))",
    re.IGNORECASE,
)
# In which half of the day a time is, said behind it.
_PART_OF_DAY = later(
    r"\s(?:du\smatin|de\sla\smañana|de\sla\smadrugada|da\smanhã|da\smadrugada|di\smattina|del\smattino|di\snotte|in\sthe\smorning|morgens|früh|утра|ночи|ранку|ночі|rano|w\snocy|ráno|'s\s(?:ochtends|morgens|nachts)|på\smorgonen|صباحا|فجرا|صبح|بامداد|το\sπρωί|τα\sξημερώματα|π\.μ\."
    r"|(?P<late>du\ssoir|de\sl'après-midi|de\sla\starde|de\sla\snoche|da\starde|da\snoite|di\ssera|del\spomeriggio|in\sthe\s(?:afternoon|evening)|abends|nachmittags|вечера|дня|вечора|po\społudniu|wieczorem|večer|odpoledne|'s\s(?:middags|avonds)|på\s(?:kvällen|eftermiddagen)|مساء|عصرا|بعدازظهر|عصر|شب|το\s(?:βράδυ|απόγευμα)|μ\.μ\.))(?!\w)",
    re.IGNORECASE,
)
# Where Polish has told an hour as one, what bounds a span in the same form is one as well: Godz. 19.20. … do 19.45.
_POLISH_HOUR = later(r"\bgodz(?:\.|in(?:ie|[yęą]))\s+\d", re.IGNORECASE)
_POLISH_BOUND = later(
    r"\b(?:do|od|po|przed|około|ok\.)\s(?P<h>[01]?\d|2[0-3])\.(?P<m>[0-5]\d)(?!\d|\s?(?:%|proc|zł|mln|mld|tys|pkt|punkt|euro|dol|km|m\b|kg|PLN|EUR))"
)
_ZONES = {"easterntime": "et", "centraltime": "ct", "mountaintime": "mt", "pacifictime": "pt"}
_LATE = frozenset({"오후", "저녁", "밤", "下午", "晚上", "傍晚", "午後", "夜", "夕方", "晚间", "晚間"})
_ANY = re.compile(
    r"(?:στις|τις|klockan|klokk(?:en|a)|kl\.?|saat|godz\.|godzin(?:ie|[yęą])|orele?|ora|klo|kello|pukul|ساعت|الساعة|בשעה)\s+\d|\d-[їйі]|\d\s+hod|\d[:.]\d\d|\d{4}\s?\(?(?:gmt|utc|bst|ces?t|msk|e[sd]t|p[sd]t|hrs|hours|local)|\d\s+(?:óra|ór[áa]|giờ)|\d-kor|\d\s?(?:h\b|h\s?\d\d|[ap]\.?\s?m\b|uhr|o'clock|시|[時时点點])|\d(?:-?(?:[їй]|ту|шу|гу|у))?\s+(?:год|час|heure|hora|uur)|(?:alle|a las?|à|às|(?:entro|dopo|verso)\s+le|prima\s+delle)\s+(?:ore\s+)?\d|\b(?:las|[dl]?as)\s\d",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _forms() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern + _ZONE, re.IGNORECASE) for pattern in _FORMS)


@lru_cache(maxsize=512)
def clock_times(text: str) -> tuple[tuple[int, int, str], ...]:
    """The times in ``text`` as ``(start, end, value)``: ``T22:30``, with the zone behind it where one is given."""
    found: list[tuple[int, int, str]] = []
    around = windows(text, _ANY, 20, 40)
    for window, pattern in product(around, _forms()) if around else ():
        for match in pattern.finditer(text, *window):
            if any(start < match.end() and match.start() < end for start, end, _ in found):
                continue
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            end = match.start() + len(match.group().rstrip())
            parts = match.groupdict()
            hour = int(parts["h"] or parts.get("h2") or 0)
            minute = 30 if parts.get("and") else int(parts.get("m") or 0)
            half = (parts.get("half") or "").lower()
            if half.startswith("p") and hour < 12:
                hour += 12
            elif half.startswith("a") and hour == 12:
                hour = 0
            elif parts.get("east") in _LATE and hour < 12:
                hour += 12
            if not half and not parts.get("east") and (part := _PART_OF_DAY.match(text, end)) is not None:
                end = part.end()
                hour += 12 if part["late"] and hour < 12 else 0
            zone = re.sub(r"\s", "", parts.get("zone") or "").casefold()
            zone = _ZONES.get(zone, zone)
            found.append((start, end, f"T{hour:02d}:{minute:02d}{' ' + zone if zone else ''}"))
            if "." in match.group() and not half and (other := _JOINED.match(text, end)):
                found.append((other.start("h"), other.end(), f"T{int(other['h']):02d}:{other['m']}"))
    if around and _POLISH_HOUR.search(text):
        for match in _POLISH_BOUND.finditer(text):
            if not any(start < match.end() and match.start("h") < end for start, end, _ in found):
                found.append((match.start("h"), match.end(), f"T{int(match['h']):02d}:{match['m']}"))
    for match in _FROM_TO.finditer(text) if around else ():
        first, last = (1, 2) if match["h"] else (3, 4)
        for n in (first, last):
            h, m = f"h{n}".removesuffix("1"), f"m{n}".removesuffix("1")
            end = match.end() if n == last else max(match.end(h), match.end(m))
            found = [t for t in found if not (t[0] < end and match.start(h) < t[1])]
            found.append((match.start(h), end, f"T{int(match[h]):02d}:{match[m] or '00'}"))
    return tuple(sorted(found))
