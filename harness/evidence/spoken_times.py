"""Times of day in words: half past eight, halb neun, половина восьмої, las siete y media."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from harness.evidence.patterns import later
from harness.evidence.pieces import Piece

_TWELVE = {
    "en": "one two three four five six seven eight nine ten eleven twelve",
    "de": "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig einundzwanzig zweiundzwanzig dreiundzwanzig",
    "nl": "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig",
    "fr": "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt_et_une vingt-deux vingt-trois",
    "es": "una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuna veintidós veintitrés",
    "it": "una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitré",
    "pt": "uma duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte vinte_e_uma vinte_e_duas vinte_e_três",
    "pl": "pierwszej drugiej trzeciej czwartej piątej szóstej siódmej ósmej dziewiątej dziesiątej jedenastej dwunastej trzynastej czternastej piętnastej szesnastej siedemnastej osiemnastej dziewiętnastej dwudziestej dwudziestej_pierwszej dwudziestej_drugiej dwudziestej_trzeciej",
    "uk": "першої другої третьої четвертої п'ятої шостої сьомої восьмої дев'ятої десятої одинадцятої дванадцятої",
    "uk, accusative": "першу другу третю четверту п'яту шосту сьому восьму дев'яту десяту одинадцяту дванадцяту",
    "ar": "الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة",
    "ru": "первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого",
    "ru, counted": "час два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
    "ru, counted, genitive": "часа двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати",
    "uk, locative": "першій другій третій четвертій п'ятій шостій сьомій восьмій дев'ятій десятій одинадцятій дванадцятій тринадцятій чотирнадцятій п'ятнадцятій шістнадцятій сімнадцятій вісімнадцятій дев'ятнадцятій двадцятій двадцять_першій двадцять_другій двадцять_третій",
    "cs": "jednu dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet",
    "sv": "ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo",
    "da": "et to tre fire fem seks syv otte ni ti elleve tolv",
    "nb": "ett to tre fire fem seks sju åtte ni ti elleve tolv",
    "ro": "unu două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece",
    "fi": "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista",
    "hu": "egy két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét",
    "el": "μία δύο τρεις τέσσερις πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα",
    "he": "אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר אחת_עשרה שתים_עשרה",
    "fa": "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده",
    "hi": "एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह",
    "tr": "bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki",
    "tr, at": "birde ikide üçte dörtte beşte altıda yedide sekizde dokuzda onda onbirde onikide",
    "cs, genitive": "jedné druhé třetí čtvrté páté šesté sedmé osmé deváté desáté jedenácté dvanácté",
    "sk": "jednej druhej tretej štvrtej piatej šiestej siedmej ôsmej deviatej desiatej jedenástej dvanástej",
    "pl, nominative": "pierwsza druga trzecia czwarta piąta szósta siódma ósma dziewiąta dziesiąta jedenasta dwunasta",
    "uk, nominative": "перша друга третя четверта п'ята шоста сьома восьма дев'ята десята одинадцята дванадцята",
    "fi, at": "yhdeltä kahdelta kolmelta neljältä viideltä kuudelta seitsemältä kahdeksalta yhdeksältä kymmeneltä yhdeltätoista kahdeltatoista",
    "hu, at": "egykor kettőkor háromkor négykor ötkor hatkor hétkor nyolckor kilenckor tízkor tizenegykor tizenkettőkor",
    "tr, past": "biri ikiyi üçü dördü beşi altıyı yediyi sekizi dokuzu onu on_biri on_ikiyi",
    "tr, to": "bire ikiye üçe dörde beşe altıya yediye sekize dokuza ona on_bire on_ikiye",
    "ko": "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두",
}
_HAN = {
    "一": 1,
    "两": 2,
    "兩": 2,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
    "十一": 11,
    "十二": 12,
}
_HOURS = _HAN | {
    word.replace("_", " "): hour for words in _TWELVE.values() for hour, word in enumerate(words.split(), 1)
} | {
    "ein": 1, "een": 1, "четвертого": 4, "syv": 7, "पाँच": 5, "εφτά": 7, "οχτώ": 8, "εννιά": 9,
}  # fmt: skip


def _hours(language: str) -> str:
    words = sorted((word.replace("_", r"\s") for word in _TWELVE[language].split()), key=len, reverse=True)
    more = {"de": "|ein", "nl": "|een", "ru": "|четвертого", "hi": "|पाँच", "el": "|εφτά|οχτώ|εννιά"}.get(language, "")
    return rf"(?P<h>{'|'.join(words)}{more})(?!\w)"


# What may stand behind an hour that no word but its preposition tells for one; elsewhere it counts: “alle due donne”.
_ENDS = r"(?=\s*(?:[.,;:!?)]|$)"
_HAN_HOUR = "(?P<h>十[一二]?|[一两兩二三四五六七八九])"

# What leads to an hour, joins its minutes to it and tells the half of the day, and how minutes are called.
_WITH_MINUTES = (
    ("pt", r"(?:às?|pelas)", "e", r"da\s(?:manhã|madrugada|(?P<late>tarde|noite))", ((25, r"vinte\se\scinco"), (20, "vinte"), (10, "dez"), (5, "cinco"), (40, "quarenta"), (50, "cinquenta"))),
    ("es", r"las?", "y", r"de\sla\s(?:mañana|madrugada|(?P<late>tarde|noche))", ((25, "veinticinco"), (20, "veinte"), (10, "diez"), (5, "cinco"), (40, "cuarenta"), (50, "cincuenta"))),
    ("it", r"(?:alle|le|dalle)", "e", r"(?:di|del)\s(?:mattina|mattino|notte|(?P<late>sera|pomeriggio))", ((25, "venticinque"), (20, "venti"), (10, "dieci"), (5, "cinque"), (40, "quaranta"), (50, "cinquanta"))),
)  # fmt: skip

# By what, in small letters, a text is known that may hold the form; the form; and by how many minutes the time differs from the full hour named.
_FORMS: tuple[tuple[str, str, int], ...] = (
    # Hours and the minutes after them.
    *(
        (
            word.partition("\\")[0],
            rf"{before}\s(?!(?:doze|doce|dodici)\s){_hours(code)}\s{joined}\s{word}(?:\s{part}(?!\w)|(?=\s*(?:[.,;:!?)]|$)|\s(?:en|em|in|cuando|quando|no|na)(?!\w)))",
            minutes,
        )
        for code, before, joined, part, words in _WITH_MINUTES
        for minutes, word in words
    ),
    # Halves and quarters, of which the hour alone would say another time.
    (
        "halv",
        rf"halv\s(?:{_hours('sv')}|{_hours('da').replace('<h>', '<h2>')}|{_hours('nb').replace('<h>', '<h3>')})",
        -30,
    ),
    (
        "kvart",
        rf"kvart(?:er)?\s(?:i|före|på)\s(?:{_hours('sv')}|{_hours('da').replace('<h>', '<h2>')}|{_hours('nb').replace('<h>', '<h3>')})",
        -15,
    ),
    ("kvart", rf"kvart(?:er)?\söver\s{_hours('sv')}", 15),
    ("kvart", rf"kvart(?:er)?\sover\s(?:{_hours('da')}|{_hours('nb').replace('<h>', '<h2>')})", 15),
    ("půl", rf"půl\s{_hours('cs, genitive')}", -30),
    ("pol ", rf"pol\s{_hours('sk')}", -30),
    ("čtvrtě", rf"(?:tři\s?)?čtvrtě\sna\s{_hours('cs')}", -15),
    ("čtvrt", rf"čtvrt\sna\s{_hours('cs')}", -45),
    ("dreiviertel", rf"dreiviertel\s{_hours('de')}", -15),
    ("kwadrans", rf"kwadrans\spo\s{_hours('pl')}", 15),
    ("kwadrans", rf"za\skwadrans\s{_hours('pl, nominative')}", -15),
    ("чверть", rf"чверть\sна\s{_hours('uk, accusative')}", -45),
    ("чверть", rf"чверть\sпо\s{_hours('uk, locative')}", 15),
    ("чверть", rf"за\sчверть\s{_hours('uk, nominative')}", -15),
    ("четверть", rf"в\sчетверть\s{_hours('ru')}", -45),
    ("четверти", rf"без\sчетверти\s{_hours('ru, counted')}", -15),
    ("puoli", rf"puoli\s(?:{_hours('fi')}|{_hours('fi, at').replace('<h>', '<h2>')})", -30),
    ("kor", rf"fél\s{_hours('hu, at')}", -30),
    ("kor", rf"háromnegyed\s{_hours('hu, at')}", -15),
    ("kor", rf"negyed\s{_hours('hu, at')}", -45),
    ("kor", _hours("hu, at"), 0),
    ("buçukta", rf"{_hours('tr')}\sbuçukta(?!\w)", 30),
    ("çeyrek", rf"{_hours('tr, past')}\sçeyrek\sgeçe", 15),
    ("çeyrek", rf"{_hours('tr, to')}\sçeyrek\s(?:kala|var)", -15),
    ("jumătate", rf"(?:la|ora|orele)\s{_hours('ro')}\sși\sjumătate", 30),
    ("sfert", rf"(?:la|ora|orele)\s{_hours('ro')}\sși\sun\ssfert", 15),
    ("sfert", rf"(?:la|ora|orele)\s{_hours('ro')}\sfără\sun\ssfert", -15),
    ("quarto", rf"às\s{_hours('pt')}\se\sum\squarto", 15),
    ("quarto", rf"(?:le|alle|dalle)\s{_hours('it')}\smeno\sun\squarto", -15),
    ("وال", rf"الساعة\s{_hours('ar')}\sوالربع", 15),
    ("إلا", rf"الساعة\s{_hours('ar')}\sإلا\s(?:الربع|ربعا)", -15),
    ("μισή", rf"στις\s{_hours('el')}\sκαι\sμισή", 30),
    ("τέταρτο", rf"στις\s{_hours('el')}\sκαι\sτέταρτο", 15),
    ("τέταρτο", rf"στις\s{_hours('el')}\sπαρά\sτέταρτο", -15),
    ("וחצי", rf"בשעה\s{_hours('he')}\sוחצי", 30),
    ("ורבע", rf"בשעה\s{_hours('he')}\sורבע", 15),
    ("نیم", rf"ساعت\s{_hours('fa')}\sو\sنیم", 30),
    ("ربع", rf"ساعت\s{_hours('fa')}\sو\sربع", 15),
    ("साढ़े", rf"साढ़े\s{_hours('hi')}\sबजे", 30),
    ("सवा", rf"सवा\s{_hours('hi')}\sबजे", 15),
    ("पौने", rf"पौने\s{_hours('hi')}\sबजे", -15),
    (
        "시",
        rf"(?:(?:오전|아침|새벽|(?P<late>오후|저녁|밤))\s?)?{_hours('ko').removesuffix('(?!' + chr(92) + 'w)')}\s?시\s반",
        30,
    ),
    ("half", rf"half[\s-]past\s{_hours('en')}", 30),
    ("quarter", rf"(?:a\s)?quarter\spast\s{_hours('en')}", 15),
    ("quarter", rf"(?:a\s)?quarter\sto\s{_hours('en')}", -15),
    (
        "o'clock",
        rf"{_hours('en')}\so'clock(?:\s(?:in\sthe\s(?:morning|(?P<late>afternoon|evening))|at\snight)(?!\w))?",
        0,
    ),
    ("halb", rf"halb\s{_hours('de')}", -30),
    ("viertel", rf"viertel\snach\s{_hours('de')}", 15),
    ("viertel", rf"viertel\svor\s{_hours('de')}", -15),
    ("uhr", rf"(?:um\s)?{_hours('de')}\suhr(?:\s(?:morgens|früh|nachts|(?P<late>abends|nachmittags)))?(?!\w)", 0),
    (
        "morning|afternoon|evening|night",
        rf"{_hours('en')}\s(?:in\sthe\s(?:morning|(?P<late>afternoon|evening))|at\snight)(?!\w)",
        0,
    ),
    (
        "uur",
        rf"(?:(?:om|rond|vanaf|tegen|tot)\s)?{_hours('nl')}\suur\s'?s\s(?:ochtends|morgens|nachts|(?P<late>middags|avonds))",
        0,
    ),
    ("uur", rf"(?:om|rond|vanaf)\s{_hours('nl')}\suur(?!\w)", 0),
    ("heure", rf"{_hours('fr')}\sheures?\s(?:du\smatin|(?P<late>du\ssoir|de\sl'après-midi))(?!\w)", 0),
    (
        "mañana|madrugada|tarde|noche",
        rf"las?\s{_hours('es')}\sde\sla\s(?:mañana|madrugada|(?P<late>tarde|noche))(?!\w)",
        0,
    ),
    (
        "mattin|notte|sera|pomeriggio",
        rf"(?:alle|le|dalle)\s{_hours('it')}\s(?:di|del)\s(?:mattina|mattino|notte|(?P<late>sera|pomeriggio))(?!\w)",
        0,
    ),
    ("às", rf"às\s{_hours('pt')}\sda\s(?:manhã|madrugada|(?P<late>tarde|noite))(?!\w)", 0),
    (
        "утра|ночи|вечера|дня",
        rf"(?:{_hours('ru, counted')}|{_hours('ru, counted, genitive').replace('<h>', '<h2>')})(?:\sчас(?:а|ов)?)?\s(?:утра|ночи|(?P<late>вечера|(?:(?<=час\s)|(?<=часа\s)|(?<=часов\s))дня))(?!\w)",
        0,
    ),
    (
        "ранку|ночі|вечора|дня",
        rf"(?:{_hours('uk')}|{_hours('uk, accusative').replace('<h>', '<h2>')}|{_hours('uk, locative').replace('<h>', '<h3>')})(?:\sгодин[иуі])?\s(?:ранку|ночі|(?P<late>вечора|дня))(?!\w)",
        0,
    ),
    ("годині", rf"{_hours('uk, locative')}\sгодині(?!\w)", 0),
    ("rano|nocy|wieczorem|południu", rf"{_hours('pl')}\s(?:rano|w\snocy|(?P<late>wieczorem|po\społudniu))(?!\w)", 0),
    ("godzinie", rf"o\sgodzinie\s{_hours('pl')}", 0),
    (
        "ráno|poledne|večer",
        rf"v[e]?\s{_hours('cs')}(?:\shodin[yu]?)?\s(?:ráno|dopoledne|(?P<late>večer|odpoledne))(?!\w)",
        0,
    ),
    (
        "klockan",
        rf"klockan\s{_hours('sv')}(?:\spå\s(?:morgonen|natten|förmiddagen|(?P<late>kvällen|eftermiddagen))(?!\w))?",
        0,
    ),
    ("klokk", rf"klokk(?:en|a)\s(?:{_hours('da')}|{_hours('nb').replace('<h>', '<h2>')})", 0),
    (
        "saat|sabah|gece|akşam|öğleden",
        rf"(?:(?:sabah|gece|(?P<late>akşam|öğleden\ssonra))(?:\ssaat)?|saat)\s(?:{_hours('tr')}|{_hours('tr, at').replace('<h>', '<h2>')})",
        0,
    ),
    (
        "시",
        rf"(?:오전|아침|새벽|(?P<late>오후|저녁|밤))\s?{_hours('ko').removesuffix('(?!' + chr(92) + 'w)')}\s?시(?!간)",
        0,
    ),
    ("時", rf"(?:午前|朝|未明|(?P<late>午後|夜|夕方)){_HAN_HOUR}時(?!間)", 0),
    ("صباحا|فجرا|ليلا|ظهرا|مساء|عصرا", rf"{_hours('ar')}\s(?:صباحا|فجرا|ليلا|ظهرا|(?P<late>مساء|عصرا))(?!\w)", 0),
    ("half", rf"half\s{_hours('nl')}", -30),
    ("kwart", rf"kwart\sover\s{_hours('nl')}", 15),
    ("kwart", rf"kwart\svoor\s{_hours('nl')}", -15),
    ("demie", rf"{_hours('fr')}\sheures?\set\sdemie", 30),
    ("quart", rf"{_hours('fr')}\sheures?\set\squart", 15),
    ("quart", rf"{_hours('fr')}\sheures?\smoins\sle\squart", -15),
    ("media", rf"las?\s{_hours('es')}\sy\smedia", 30),
    ("cuarto", rf"las?\s{_hours('es')}\sy\scuarto", 15),
    ("cuarto", rf"las?\s{_hours('es')}\smenos\scuarto", -15),
    ("mezz", rf"(?:le|alle|dalle)\s{_hours('it')}\se\smezz[ao]", 30),
    ("quarto", rf"(?:le|alle|dalle)\s{_hours('it')}\se\sun\squarto", 15),
    ("meia", rf"às\s{_hours('pt')}\se\smeia", 30),
    ("wpół", rf"wpół\sdo\s{_hours('pl')}", -30),
    ("пів", rf"пів\sна\s{_hours('uk, accusative')}", -30),
    ("половин", rf"половин[аіу]\s{_hours('uk')}", -30),
    ("الساعة", rf"الساعة\s{_hours('ar')}\sوالنصف", 30),
    ("الساعة", rf"الساعة\s{_hours('ar')}", 0),
    ("点|點", rf"(?:上午|凌晨|早上|中午|(?P<late>下午|晚上|傍晚)){_HAN_HOUR}[点點]半", 30),
    ("点|點", rf"(?:上午|凌晨|早上|中午|(?P<late>下午|晚上|傍晚)){_HAN_HOUR}[点點](?![一二三四五六七八九十分名])", 0),
    ("ej", rf"(?:o|około)\s(?:godz\.\s)?{_hours('pl')}{_ENDS}|\s(?:w|we|na|przy|pod|czasu|i|a)(?!\w))", 0),
    ("ій", rf"об?\s{_hours('uk, locative')}{_ENDS}|\s(?:у|в|на|за|біля|й|і|та)(?!\w))", 0),
    ("heure", rf"(?:à|vers|dès)\s{_hours('fr')}\sheures?(?!\w)(?!\s(?:de\s|d'))", 0),
    ("las ", rf"(?:a|desde|hasta|sobre)\slas\s{_hours('es')}{_ENDS}|\s(?:en|con|para|cuando|por|al|horas)(?!\w))", 0),
    ("alle ", rf"d?alle\s{_hours('it')}{_ENDS}|\s(?:in|a|al|alla|nel|nella|con|davanti|presso|ora)(?!\w))", 0),
    ("às ", rf"às\s{_hours('pt')}{_ENDS}|\s(?:em|no|na|com|para|horas)(?!\w))", 0),
    ("hodin", rf"ve?\s{_hours('cs')}\shodin[yu]?(?!\w)", 0),
    ("час", rf"в\s{_hours('ru, counted')}\sчас(?:ов|а)(?!\w)(?!\s(?:пути|езды|работы|полёта|полета|времени))", 0),
    ("ora |orele ", rf"(?:la\s)?(?:ora|orele)\s{_hours('ro')}", 0),
    ("kello ", rf"kello\s{_hours('fi')}", 0),
    ("órakor", rf"(?:(?P<late>délután|este)\s)?{_hours('hu')}\sórakor", 0),
    ("στις ", rf"στις\s{_hours('el')}{_ENDS}|\s(?:το|τα|στ\w+|π\.μ|μ\.μ)(?!\w))", 0),
    ("בשעה", rf"בשעה\s{_hours('he')}", 0),
    ("ساعت", rf"ساعت\s{_hours('fa')}(?:\s(?:صبح|بامداد|(?P<late>بعدازظهر|عصر|شب))(?!\w))?", 0),
    ("बजे", rf"{_hours('hi')}\sबजे", 0),
    (
        "시",
        rf"{_hours('ko').removesuffix('(?!' + chr(92) + 'w)')}\s시(?=에|까지|부터|경|쯤|정각|이후|[\s,.]|$)",
        0,
    ),
    ("時", r"(?<![一-鿿\d])(?P<h>十[一二]?|[二三四五六七八九])時(?=[にのか、。頃ごまよ]|$)", 0),
    ("пол", rf"(?:половин[аеу]\s|пол-?){_hours('ru')}", -30),
)


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[tuple[str, ...], re.Pattern[str], int], ...]:
    return tuple(
        (tuple(told_by.split("|")), later(rf"(?<![^\W\u3040-\u9fff]){form}", re.IGNORECASE), minutes)
        for told_by, form, minutes in _FORMS
    )


# Words by which a time in words is of the first half of a day; where it is of the second, its value says so.
_EARLY = later(
    r"morning|\bnight|früh|morgens|nachts|ochtends|matin|mañana|madrugada|mattin|notte|manhã|утра|ночи|ранку|ночі|rano|nocy|ráno|dopoledne|morgon|natten|förmiddag|sabah|gece|오전|아침|새벽|午前|朝|未明|صباحا|فجرا|ليلا|ظهرا|上午|凌晨|早上|صبح|بامداد",
    re.IGNORECASE,
)


def same_hour(before: Sequence[Piece], x: int, after: Sequence[Piece], y: int) -> bool:
    """Whether one of two times is told in words that leave open which half of the day it is of, and the other is the same in figures: half acht, 19.30 uur."""
    one, other = before[x].token, after[y].token
    if one is None or other is None:
        return False
    for spoken, figures, pieces in ((one, other, before), (other, one, after)):
        times = _CLOCK.fullmatch(spoken.value), _CLOCK.fullmatch(figures.value)
        if (
            not (times[0] and times[1])
            or any(c.isdigit() for c in spoken.text)
            or not any(c.isdigit() for c in figures.text)
        ):
            continue
        minutes = [int(time[1]) * 60 + int(time[2]) for time in times if time]
        told = any(
            p.token is not None and p.token.value.partition(" ")[0] in _PARTS_OF_DAY for p in pieces
        ) or _EARLY.search(spoken.text)
        if minutes[0] < 12 * 60 and minutes[1] - minutes[0] == 12 * 60 and not told:
            return True
    return False


_CLOCK = re.compile(r"T(\d\d):(\d\d)")
_PARTS_OF_DAY = frozenset({"morning", "night", "evening", "afternoon", "dawn", "dusk", "noon", "midnight"})


@lru_cache(maxsize=512)
def spoken_times(text: str) -> tuple[tuple[int, int, str], ...]:
    """The times in folded ``text`` that are told in words, as ``(start, end, value)``: ``T08:30``; of the first half of a day, but for what is said to be later."""
    lower = text.lower()
    found: list[tuple[int, int, str]] = []
    for told_by, pattern, minutes in _forms():
        if not any(word in lower for word in told_by):
            continue
        for match in pattern.finditer(text):
            if all(match.end() <= start or end <= match.start() for start, end, _ in found):
                told = match.groupdict()
                named = next(told[h] for h in ("h", "h2", "h3") if told.get(h)).lower()
                hour = _HOURS[" ".join(named.split())]
                at = (hour * 60 + minutes) % 720
                late = 12 if told.get("late") and hour < 12 else 0
                at = hour * 60 + minutes if hour > 12 else ((at // 60 or 12) + late) * 60 + at % 60
                found.append((*match.span(), f"T{at // 60:02d}:{at % 60:02d}"))
    return tuple(sorted(found))
