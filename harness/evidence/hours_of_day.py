"""Hours with the part of the day that they are of, in words or figures: около шести утра and около 6 утра, ap sešiem no rīta, reggel hat órakor, pukul
5 sore, kl. halv sju på morgonen."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.patterns import later

# The forms of the hours from one to twelve; “_” is a space.
_HOURS = {
    "be": "першай другой трэцяй чацвёртай|чацвертай пятай шостай сёмай восьмай дзявятай дзясятай|дзесятай адзінаццатай дванаццатай",
    "bg": "един|един два три четири пет шест седем осем девет десет единайсет|единадесет дванайсет|дванадесет",
    "hr": "jedan dva tri četiri pet šest sedam osam devet deset jedanaest dvanaest",
    "sr": "један два три четири пет шест седам осам девет десет једанаест дванаест",
    "sl": "enih|ena dveh|dve treh|tri štirih|štiri petih|pet šestih|šest sedmih|sedem osmih|osem devetih|devet desetih|deset enajstih|enajst dvanajstih|dvanajst",
    "cs": "jedné|první druhé třetí čtvrté páté šesté sedmé osmé deváté desáté jedenácté dvanácté",
    "sk": "jednej|prvej druhej tretej štvrtej piatej šiestej siedmej ôsmej deviatej desiatej jedenástej dvanástej",
    "pl": "pierwszej drugiej trzeciej czwartej piątej szóstej siódmej ósmej dziewiątej dziesiątej jedenastej dwunastej",
    "uk": "першої|першій другої|другій третьої|третій четвертої|четвертій п'ятої|п'ятій шостої|шостій сьомої|сьомій восьмої|восьмій дев'ятої|дев'ятій десятої|десятій одинадцятої|одинадцятій дванадцятої|дванадцятій",
    "ru": "часа|час двух|два трёх|трех|три четырёх|четырех|четыре пяти|пять шести|шесть семи|семь восьми|восемь девяти|девять десяти|десять одиннадцати|одиннадцать двенадцати|двенадцать",
    "hu": "egy két|kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét|tizenkettő",
    "ro": "unu|una două trei patru cinci șase|şase șapte|şapte opt nouă zece unsprezece douăsprezece|doisprezece",
    "lv": "vieniem diviem trijiem|trim četriem pieciem sešiem septiņiem astoņiem deviņiem desmitiem|desmit vienpadsmitiem|vienpadsmit divpadsmitiem|divpadsmit",
    "lt": "pirmą antrą trečią ketvirtą penktą šeštą septintą aštuntą devintą dešimtą vienuoliktą dvyliktą",
    "et": "ühe|üks kahe|kaks kolme|kolm nelja|neli viie|viis kuue|kuus seitsme|seitse kaheksa üheksa kümne|kümme üheteistkümne|üksteist kaheteistkümne|kaksteist",
    "fi": "yksi|yhden kaksi|kahden kolme|kolmen neljä|neljän viisi|viiden kuusi|kuuden seitsemän kahdeksan yhdeksän kymmenen yksitoista|yhdentoista kaksitoista|kahdentoista",
    "fi, joined": "yhde kahde kolme neljä viide kuude seitsemä kahdeksa yhdeksä kymmene yhdentoista kahdentoista",
    "he": "אחת שתיים|שתים שלוש ארבע חמש שש שבע שמונה תשע עשר אחת_עשרה שתים_עשרה|שתיים_עשרה",
    "id": "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas", "vi": "một hai ba bốn năm sáu bảy tám chín mười mười_một mười_hai",
    "tr": "bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki", "pt": "uma duas três quatro cinco seis sete oito nove dez onze doze",
    "es": "una dos tres cuatro cinco seis siete ocho nueve diez once doce", "it": "una due tre quattro cinque sei sette otto nove dieci undici dodici",
    "fr": "une deux trois quatre cinq six sept huit neuf dix onze douze", "el": "μία|μια δύο|δυο τρεις τέσσερις πέντε έξι επτά|εφτά οκτώ|οχτώ εννέα|εννιά δέκα έντεκα δώδεκα",
    "sv": "ett två tre fyra fem sex sju åtta nio tio elva tolv", "da": "et to tre fire fem seks syv otte ni ti elleve tolv", "nb": "ett to tre fire fem seks sju|syv åtte ni ti elleve tolv",
    "de": "eins|ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf", "hi": "एक दो तीन चार पांच|पाँच छह सात आठ नौ दस ग्यारह बारह",
}  # fmt: skip
_FIGURES = r"(?P<f>[01]?\d|2[0-4])(?:[.:](?P<m>[0-5]\d))?"
# By language: what may stand before an hour and belongs to it; what may stand behind it; the parts of the first half of a
# day, and of the second. In Hungarian, Turkish and Hindi the part stands first.
_ROWS: dict[str, tuple[str, str, str, str]] = {
    "be": ("", r"(?:-?[йаяі]{1,2})?(?:\sгадзін[ауыые]?)?", "раніцы|ночы", "вечара"),
    "bg": ("", r"(?:\sчас(?:а|ът)?|\sч\.?)?", r"сутринта|през\sнощта|преди\sобяд", r"вечерта|следобед|след\sобяд"),
    "hr": ("", r"(?:\ssat[aio]?|\sh)?", r"ujutro|ujutru|prije\spodne|noću", r"navečer|uvečer|poslijepodne|popodne"),
    "sr": ("", r"(?:\sчасова?|\sсат[аи]?|\sч)?", r"ујутру|ујутро|пре\sподне|ноћу", r"увече|поподне|после\sподне"),
    "sl": ("", r"\.?(?:\sur[aoei]?)?", "zjutraj|ponoči|dopoldne", "zvečer|popoldne"),
    "cs": ("", r"\.?(?:\shodin[aěyu]?|\sh)?", r"ráno|v\snoci|dopoledne", "večer|odpoledne"),
    "sk": ("", r"\.?(?:\shodin[aeyu]?|\sh)?", r"ráno|v\snoci|nadránom|dopoludnia", "večer|popoludní"),
    "pl": (r"(?:godz(?:\.|in[aęąy]e?|inie)\s)?", "", r"rano|w\snocy|nad\sranem", r"wieczorem|po\społudniu"),
    "uk": ("", r"(?:-?[їйі]{1,2}|-та)?(?:\sгод(?:ин[иуі]?|\.))?", "ранку|ночі", "вечора"),
    "ru": ("", r"(?:-?ти|-?х)?(?:\sчас(?:ов|а)?)?", "утра|ночи", "вечера"),
    "ro": (r"(?:(?:ora|orei|orele|orelor)\s)", "", r"dimineața|dimineaţa|noaptea", r"seara|după-amiaza|după-amiază"),
    "lv": (r"(?:(?:plkst\.|pulksten)\s)?", "", r"no\srīta|rītā|naktī", "vakarā|pēcpusdienā"),
    "lt": ("", r"(?:\svaland[aąoų]s?|\sval\.)?", r"ryto|nakties", r"vakaro|popiet|po\spietų"),
    "fi": (r"(?:(?:kello|klo)\s)", "", "aamulla|aamuyöllä|aamupäivällä", "illalla|iltapäivällä"),
    "he": (r"(?:[בלמ]?שעה\s|[בלמ]-?)?", "", r"בבוקר|בלילה|לפנות\sבוקר", r"בערב|אחר\sהצהריים"),
    "pt": (r"(?:às|as|das|pelas)\s", r"(?:\shoras?|\s?h)?", r"da\smanhã|da\smadrugada", r"da\starde|da\snoite"),
    "es": (r"las?\s", r"(?:\shoras?|\s?h)?", r"de\sla\smañana|de\sla\smadrugada", r"de\sla\starde|de\sla\snoche"),
    "it": (r"(?:(?:d?alle|le|delle)\s)", "", r"d[ei]l?l?a?\smattin[oa]|di\snotte", r"di\ssera|del\spomeriggio|della\ssera"),
    "fr": ("", r"(?:\sheures?|\s?h)", r"du\smatin", r"du\ssoir|de\sl'après-midi"),
    "el": (r"(?:στις|τις)\s", "", r"το\sπρωί|τα\sξημερώματα|π\.μ\.", r"το\sβράδυ|το\sαπόγευμα|μ\.μ\."),
    "sv": (r"(?:(?:klockan|kl\.?)\s)?(?P<half>halv\s)?", "", r"på\s(?:morgonen|natten|förmiddagen)", r"på\s(?:kvällen|eftermiddagen)"),
    "da": (r"(?:(?:klokken|kl\.?)\s)?(?P<half>halv\s?)?", "(?:-?tiden)?", r"om\s(?:morgenen|natten|formiddagen)", r"om\s(?:aftenen|eftermiddagen)"),
    "nb": (r"(?:(?:klokka|klokken|kl\.?)\s)?(?P<half>halv\s?)?", "(?:-?tid(?:en|a))?", r"om\s(?:morgenen|natta|natten|formiddagen)", r"om\s(?:kvelden|ettermiddagen)"),
    "de": (r"(?:(?:um|gegen)\s)?(?P<half>halb\s)?", r"\suhr", r"morgens|früh|nachts|vormittags", "abends|nachmittags"),
    "id": (r"(?:pukul|jam)\s", "", r"pagi|dini\shari", "sore|malam"),
    "vi": ("", r"\sgiờ(?:\s(?P<m2>[0-5]\d)(?:\sphút)?)?", "sáng", "chiều|tối|đêm"),
}  # fmt: skip
# Where the part of the day stands first; where the word before or behind tells the hour for one by itself.
_FIRST = (
    ("hu", r"(?:(?:reggel|hajnali|éjjel|délelőtt)|(?P<late>délután|este))\s(?:{hour})\sór[áa]\w*"),
    ("tr", r"(?:(?:sabah|gece)|(?P<late>akşam|öğleden\ssonra))\s(?:saat\s)?(?:{hour})(?:'?[dt][ae](?!\w))?"),
    ("et", r"kella?\s(?:{hour})(?:ks|st|ni)?"),
    ("id", r"pukul\s(?:{hour})"),
    ("vi", r"(?:(?<=lúc\s)|(?<=trước\s)|(?<=sau\s)|(?<=hồi\s)|(?<=khoảng\s)|(?<=đến\s))(?:{hour})\sgiờ(?:\s(?P<m2>[0-5]\d)(?:\sphút)?(?!\w))?"),
    ("hi", r"(?:{hour})\sबजे"),
    ("bg", rf"(?:(?<=\sдо\s)|(?<=\sв\s)|(?<=\sот\s)|(?<=\sслед\s)|(?<=\sпреди\s)|(?<=\sоколо\s)){_FIGURES}\s(?:часа|ч\.)(?=\s(?:на\s\d|в\s|вчера|днес|утре)|[.,;]|$)"),
    ("ru", rf"(?:(?<=\sдо\s)|(?<=\sпосле\s)|(?<=\sк\s)|(?<=\sоколо\s)|(?<=\sс\s)){_FIGURES}\sчас(?:ов|ам)(?=\s\d{{1,2}}\s(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр))"),
    ("sk", r"(?:(?<=\sdo\s)|(?<=\so\s)|(?<=\sod\s)|(?<=\spo\s)|(?<=\spred\s))(?P<f>[01]?\d|2[0-4])(?:\.|[.:](?P<m>[0-5]\d))\shodin(?:y|e|ou)(?!\w)"),
    ("nl", rf"(?:(?<=januari\s)|(?<=februari\s)|(?<=maart\s)|(?<=april\s)|(?<=mei\s)|(?<=juni\s)|(?<=juli\s)|(?<=augustus\s)|(?<=september\s)|(?<=oktober\s)|(?<=november\s)|(?<=december\s)|(?<=\som\s)){_FIGURES}\suur(?!\w)(?!\s's)"),
    ("fi, joined", r"(?:aamu|(?P<late>ilta))(?:{hour})(?:n|lla|lta|lle|ksi|ssa)?(?:\saikaan)?"),
    ("da", r"(?P<half>halv)?-?(?:{hour})-?tiden"),
    ("nb", r"(?P<half>halv)?-?(?:{hour})-?tid(?:en|a)"),
    ("sv", r"(?P<half>halv)?-?(?:{hour})-?tiden"),
)  # fmt: skip


def _words(language: str) -> str:
    listed = {form.replace("_", r"\s") for forms in _HOURS[language].split() for form in forms.split("|")}
    return "|".join(sorted(listed, key=len, reverse=True))


@lru_cache(maxsize=64)
def _values(language: str) -> dict[str, int]:
    rows = enumerate(_HOURS.get(language, "").split(), 1)
    return {form.replace("_", " "): hour for hour, forms in rows for form in forms.split("|")}


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]:
    """The language of each, the words of which one stands in a text that holds it, and the pattern."""
    found = []
    for code, (lead, behind, early, late) in _ROWS.items():
        hour = rf"(?:(?P<w>{_words(code)})|{_FIGURES})"
        hints = tuple(
            word.split(r"\s")[-1].strip(r"\.?") for word in re.sub(r"\((?:\?:)?|\)", "|", f"{early}|{late}").split("|")
        )
        pattern = rf"(?<![\w.,:]){lead}{hour}{behind}\s(?:(?:{early})|(?P<late>{late}))(?!\w)"
        found.append(
            (code, tuple(h for h in hints if len(h) > 2 and "[" not in h) or ("",), later(pattern, re.IGNORECASE))
        )
    for code, form in _FIRST:
        hour = rf"(?P<w>{_words(code)})|{_FIGURES}" if code in _HOURS else ""
        hint = {
            "hu": "ór",
            "tr": "",
            "et": "kell",
            "id": "pukul",
            "vi": "giờ",
            "hi": "बजे",
            "bg": "час",
            "ru": "час",
            "sk": "hodin",
            "nl": "uur",
            "fi, joined": "aamu|ilta",
        }.get(code, "tid")
        found.append(
            (
                code,
                ("sabah", "gece", "akşam", "öğleden") if not hint else tuple(hint.split("|")),
                later(rf"(?<![\w.,:]){form.replace('{hour}', hour)}(?!\w)", re.IGNORECASE),
            )
        )
    return tuple(found)


@lru_cache(maxsize=512)
def hours_of_day(text: str) -> tuple[tuple[int, int, str], ...]:
    """The hours in folded ``text`` as ``(start, end, value)``: ``T18:00``."""
    lower = text.lower()
    found: list[tuple[int, int, str]] = []
    for code, hints, pattern in _patterns():
        if not any(hint in lower for hint in hints):
            continue
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end, _ in found):
                continue
            told = match.groupdict()
            word = " ".join((told.get("w") or "").lower().split())
            hour = _values(code)[word] if word else int(told["f"])
            at = hour * 60 + int(told.get("m") or told.get("m2") or 0) - (30 if told.get("half") else 0)
            if told.get("late") and at < 720:
                at += 720
            found.append((*match.span(), f"T{at // 60 % 25:02d}:{at % 60:02d}"))
    return tuple(sorted(found))
