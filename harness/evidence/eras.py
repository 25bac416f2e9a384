"""Centuries and decades, in figures, Roman numerals or words: “the 17th century”, “le XIIe siècle”, “años setenta”, “шестидесятые годы”.

They are dates, not counts. A century's value is ``C17``, a decade's its first and last year (``1970/1979``, of the twentieth century
where none is told); the same in every language and spelling.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from harness.evidence.lexicon import hits
from harness.evidence.patterns import later
from harness.model.passage import CriticalToken, TokenKind

_Era = tuple[int, int, str]

# Ukrainian and Russian texts write them with the letters of their own that look the same.
_ROMAN = "(?P<roman>[XХ]{0,2}(?:[IІ][XХV]|V?[IІ]{0,3})(?<=[IІVXХ]))"
_FIGURES = r"(?P<n>2[01]|1\d|[1-9])"
# Behind a century, on which side of the common count it lies.
_BEFORE_CHRIST = r"(?P<bc>\s?(?:B\.?C\.?(?:E\.?)?(?!\w)|v\.\s?Chr\.?|av(?:ant|\.)\s?J\.?-C\.?|a\.\s?C\.|до н\.\s?[еэ]\.|p\.n\.e\.|قبل الميلاد))?"
_SINGULAR = r"century|jahrhunderts?|jh\.|siècle|eeuw|wiek(?:u|iem|i)?|століття[мх]?|столітті|сторіччя|сторіччі|век(?:а|е|ом|у|ът|ове)?|yüzyıl\w*|stolet\w+|storoči\w*|stoljeć\w+|столећ\w+|стагоддз\w+|század\w*|sajand\w*|gadsimt\w*|amži\w+|αιών[αεω]\w*|vuosisa[dt]\w+|århundrade\w*|århundrede\w*|århundre\w*|eeuwse"
_PLURAL = r"centuries|αιώνες|jahrhunderte|siècles|eeuwen|століть|веков|сторіч"
_FORMS = (
    # 17th century, 12. Jahrhundert, 14. yüzyıl: a number told in order, for “20 centuries” are a count
    later(
        rf"(?<![\w.,]){_FIGURES}(?:(?:st|nd|rd|th|e|ème|er|d?ste|de|\.|-?(?:го|м|й|ий|е|му|ому|ого|га|ти|та)|ου|ος|ο|:?n|:?e)[\s\u00a0-]?(?:{_SINGULAR}|{_PLURAL})|[\s\u00a0](?:wiek\w*|століття|столітті|век[аеу]?))(?!\w){_BEFORE_CHRIST}",
        re.IGNORECASE,
    ),
    # XIIe siècle, XIV wieku, XVII столітті
    later(rf"(?<!\w){_ROMAN}(?:e|ème|er|[.])?[\s\u00a0-]?(?i:{_SINGULAR}|{_PLURAL}|secolo|вв?\.|ст\.)(?!\w){_BEFORE_CHRIST}"),
    # siglo XV, secolo XIII, século XVI
    later(rf"(?<!\w)(?i:siglos?|secol[oi]|séculos?)\s{_ROMAN}(?!\w){_BEFORE_CHRIST}"),
    later(rf"(?<!\w)(?:siglo|secolo|século|القرن(?:\sال)?)\s?{_FIGURES}(?![\d%]|[.,]\d){_BEFORE_CHRIST}", re.IGNORECASE),
    # secolul al XVIII-lea
    later(rf"(?<!\w)(?i:secol\w*)\sal\s{_ROMAN}-lea(?!\w){_BEFORE_CHRIST}"),
    # abad ke-18, thế kỷ 18, המאה ה-18, قرن ۱۸, 18वीं सदी
    later(rf"(?<!\w)(?:abad\s(?:ke-)?|thế\skỷ\s(?:thứ\s)?|[ובלמ]?ה?מאה\sה-|(?:سده|قرن)\s){_FIGURES}(?![\d%]|[.,]\d)", re.IGNORECASE),
    later(r"(?<!\w)(?i:abad\s(?:ke-)?|thế\skỷ\s(?:thứ\s)?)" + rf"{_ROMAN}(?!\w)"),
    later(rf"(?<![\d.,]){_FIGURES}(?:वीं|वी)\s(?:सदी|शताब्दी)"),
    # 14世紀, 14세기
    later(rf"(?P<bce>公元前|紀元前|기원전\s?)?(?<!\d){_FIGURES}\s?(?:世[紀纪]|세기)"),
    later(r"(?P<bce>公元前|紀元前)?(?P<han>[一二三四五六七八九十]{1,3})世[紀纪]"),
)  # fmt: skip
# Centuries that Italian calls by their hundreds: nel Settecento.
_HUNDREDS = dict(
    zip(("Duecento", "Trecento", "Quattrocento", "Cinquecento", "Seicento", "Settecento", "Ottocento", "Novecento"), range(13, 21), strict=True)
)  # fmt: skip
_ITALIAN = later(rf"(?<!\w)(?:il|del|nel|dal|al|sul|l'|dell'|nell'|dall'|all')\s?(?P<it>{'|'.join(_HUNDREDS)})(?!\w)")
# A century behind or before its number in words, which the tables of ordinals tell.
_WORD_BEHIND = later(
    rf"[\s\u00a0-]{{1,2}}(?:{_SINGULAR}|{_PLURAL}|secolo|siglo|século)(?!\w){_BEFORE_CHRIST}", re.IGNORECASE
)
_WORD_BEFORE = later(r"(?:siglo|secolo|século|القرن|قرن|سده|secolul|thế\skỷ(?:\sthứ)?)\s$", re.IGNORECASE)
# The ordinals of Hindi as they stand before a century, and of Hebrew.
_HINDI = {
    word: n
    for n, word in enumerate(
        [
            "दसवीं",
            "ग्यारहवीं",
            "बारहवीं",
            "तेरहवीं",
            "चौदहवीं",
            "पंद्रहवीं",
            "सोलहवीं",
            "सत्रहवीं",
            "अठारहवीं",
            "उन्नीसवीं",
            "बीसवीं",
            "इक्कीसवीं",
        ],
        10,
    )
} | {"पन्द्रहवीं": 15, "अट्ठारहवीं": 18}
_HINDI_CENTURY = later(rf"(?<!\w)(?P<hi>{'|'.join(_HINDI)})\s(?:सदी|शताब्दी)")
_HEBREW = {
    "תשע עשרה": 19,
    "שמונה עשרה": 18,
    "שבע עשרה": 17,
    "שש עשרה": 16,
    "חמש עשרה": 15,
    "ארבע עשרה": 14,
    "עשרים": 20,
    "עשרים ואחת": 21,
}
_HEBREW_CENTURY = later(rf"[ובלמ]?ה?מאה\sה-?(?P<he>{'|'.join(sorted(_HEBREW, key=len, reverse=True))})(?!\w)")
# Centuries that Nordic languages call by their hundreds: 1700-talet, 1700-luku.
_BY_HUNDREDS = later(r"(?<![\d.,])(?P<nordic>1[1-9]|20)00-(?:tal\w*|luvu\w*|luku\w*)", re.IGNORECASE)

_TENS = (20, 30, 40, 50, 60, 70, 80, 90)


_WORDS = {
    "en": "twenties thirties forties fifties sixties seventies eighties nineties",
    "de": "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger",
    "fr": "vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "pl": "dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
    "uk": "двадцят тридцят сороков п'ятдесят шістдесят сімдесят вісімдесят дев'яност",
    "ru": "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност",
    "ar": "عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين",
    "tr": "yirmi otuz kırk elli altmış yetmiş seksen doksan",
    "cs": "dvacát třicát čtyřicát padesát šedesát sedmdesát osmdesát devadesát",
    "sk": "dvadsiat tridsiat štyridsiat päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat",
    "sv": "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
    "ro": "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci",
    "hu": "huszas harmincas negyvenes ötvenes hatvanas hetvenes nyolcvanas kilencvenes",
    "fi": "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän",
    "bg": "двайсет трийсет четирийсет петдесет шейсет седемдесет осемдесет деветдесет",
    "hr": "dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset",
    "he": "עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים",
    "fa": "بیست سی چهل پنجاه شصت هفتاد هشتاد نود",
    "el": "είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα",
    "sr": "двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет",
    "sl": "dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset",
    "be": "дваццат трыццат саракав пяцідзясят шасцідзясят сямідзясят васьмідзясят дзевяност",
    "et": "kahekümnend kolmekümnend neljakümnend viiekümnend kuuekümnend seitsmekümnend kaheksakümnend üheksakümnend",
    "lv": "divdesmit trīsdesmit četrdesmit piecdesmit sešdesmit septiņdesmit astoņdesmit deviņdesmit",
    "lt": "trečiajame ketvirtajame penktajame šeštajame septintajame aštuntajame devintajame dešimtajame",
    "lt, genitive": "trečiojo ketvirtojo penktojo šeštojo septintojo aštuntojo devintojo dešimtojo",
    "da": "tyverne trediverne fyrrerne halvtredserne tresserne halvfjerdserne firserne halvfemserne",
    "nb": "tjue tretti førti femti seksti sytti åtti nitti",
    "de, alone": "Zwanzigern Dreißigern Vierzigern Fünfzigern Sechzigern Siebzigern Achtzigern Neunzigern",
    "hi": "बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे",
    "id": "dua_puluhan tiga_puluhan empat_puluhan lima_puluhan enam_puluhan tujuh_puluhan delapan_puluhan sembilan_puluhan",
    "han": "二 三 四 五 六 七 八 九",
}
_NAMED = {
    word.lower().replace("_", " "): ten
    for words in _WORDS.values()
    for word, ten in zip(words.split(), _TENS, strict=True)
}


def _one_of(language: str) -> str:
    """The words for tens of a language, longest first."""
    return "|".join(sorted(_WORDS[language].split(), key=len, reverse=True))


# Words that lead to a decade of Romance languages: “veinte años” are a count, “los años veinte” are none.
_DECADE_FORMS = (
    rf"(?:(?P<hundred>eighteen|nineteen|seventeen|sixteen)[\s-])?(?P<ten>{_one_of('en')})(?!\w)",
    rf"(?:(?P<hundred>achtzehn|neunzehn|siebzehn|sechzehn)hundert)?(?P<ten>{_one_of('de')})[\s-]?jahren?(?!\w)",
    rf"années\s(?P<ten>{_one_of('fr')})s?(?!\w)(?!-)",
    rf"(?:los|aquellos)\saños\s(?P<ten>{_one_of('es')})(?!\w)",
    rf"(?:gli|negli|degli|dagli|agli)\sanni\s(?P<ten>{_one_of('it')})(?!\w)",
    rf"(?:os|nos|dos|aos|pelos)\sanos\s(?P<ten>{_one_of('pt')})(?!\w)",
    rf"jaren\s(?P<ten>{_one_of('nl')})(?!\w)",
    rf"lat(?:a|ach|ami)?\s(?P<ten>{_one_of('pl')})(?:e|ych|ymi)(?!\w)",
    rf"(?P<ten>{_one_of('uk')})(?:і|их|ими)\s(?:рок\w+|рр\.)",
    rf"(?P<ten>{_one_of('ru')})(?:ые|ых|ыми)\s(?:год\w+|гг\.)",
    rf"(?:в|у|початку|кінці|середині|наприкінці)\s(?P<ten>{_one_of('uk')})(?:і|их)(?!\w)(?!\s(?:числ|рок|рр))",
    rf"(?:в|начале|конце|середине)\s(?P<ten>{_one_of('ru')})(?:ые|ых)(?!\w)(?!\s(?:числ|год|гг))",
    rf"(?:ال|لل|وال|بال)?(?P<ten>{_one_of('ar')})ي?ات",
    rf"(?P<ten>{_one_of('tr')})l[ıiuü]\syıl\w+",
    rf"(?P<ten>{_one_of('cs')})(?:á|ých|ým|ými)\slet(?:a|ech|ům|y)?(?!\w)",
    rf"(?P<ten>{_one_of('sk')})(?:e|ych|ym|ymi)\srok\w+",
    rf"(?P<ten>{_one_of('sv')})tale[tn]s?(?!\w)",
    rf"ani(?:i|lor)\s(?P<ten>{_one_of('ro')})(?!\w)",
    rf"(?P<ten>{_one_of('hu')})\sévek\w*",
    rf"(?P<ten>{_one_of('fi')})kymmentälu[kv]u\w*",
    rf"(?P<ten>{_one_of('bg')})те\sгодини",
    rf"(?P<ten>{_one_of('hr')})(?:e|ih|im)\sgodin\w+",
    rf"(?P<ten>{_one_of('sr')})(?:е|их|им)\sгодин\w+",
    rf"(?P<ten>{_one_of('sl')})(?:a|ih|im)\slet\w*",
    rf"(?P<ten>{_one_of('be')})(?:ыя|ых|ым|ымі)\s(?:гад\w+|гг\.)",
    rf"(?P<ten>{_one_of('et')})(?:ad|ate|atel|atest|atesse|ateks)(?!\w)(?:\saasta\w+)?",
    rf"(?P<ten>{_one_of('lv')})(?:ajos|ajiem|ie|o)\sgad\w+",
    rf"(?P<ten>{_one_of('lt')}|{_one_of('lt, genitive')})\sdešimtme\w+",
    rf"(?P<ten>{_one_of('da')})(?!\w)",
    rf"(?P<ten>{_one_of('nb')})-?talle?t\w*",
    rf"(?:in\sden|seit\sden|aus\sden|der|den|der\sspäten|den\sspäten|den\sfrühen)\s(?P<ten>{_one_of('de, alone')}|(?:Zwan|Drei|Vier|Fünf|Sech|Sieb|Acht|Neun)(?:zig|ßig)er)(?!\w)(?!\sJahr)",
    rf"(?P<ten>{_one_of('hi')})\sके\sदशक",
    rf"tahun\s(?P<ten>{_one_of('id')})(?!\w)".replace("_", r"\s"),
    # By two figures: 90. letech, 90-ih godina, 90-es évek, lata 90., '90, 90'erne
    r"['’]?(?P<figures>[2-9]0)(?:\.\s(?:let(?:a|ech|y|ům|ih)?|rok(?:y|och|ov)|gados|gadiem|aasta(?:tel|te|test))(?!\w)|-(?:ih|tih|im)\sgodin\w+|-(?:их|те|тих|х)\sгодин\w+|-(?:ых|я|ыя|х)\sгад\w+|-(?:es)\sévek\w*|['’]?-?erne(?!\w)|-tal(?:et|let)(?!\w)|-luvul\w+)",
    r"lat(?:a|ach|ami)?\s(?P<figures>[2-9]0)\.?(?!\w)",
    r"tahun\s(?P<figures>[2-9]0)-an",
    r"(?:(?<=[αά]ς\sτου\s)|(?<=α\sτου\s))['’](?P<figures>[2-9]0)(?!\d)",
    r"(?P<year>(?:1[5-9]|20)\d0)\.\s(?:aasta(?:tel|te|test|ad)|gados|gadiem|let[aei]\w*|rok(?:y|och))(?!\w)",
    r"tahun\s(?P<year>(?:1[5-9]|20)\d0)-an",
    rf"(?:ב|מ|ל)?שנות\sה(?P<ten>{_one_of('he')})",
    rf"دهه(?:\u0654|\u200c?ی)?\s(?:ی\s)?(?P<ten>{_one_of('fa')})(?!\w)",
    rf"δεκαετίας?\sτου\s(?P<ten>{_one_of('el')})(?!\w)",
    r"(?:(?:19)?(?P<figures>[2-9]0))['’](?:l[ıiuü]\syıl\w+|l[ae]r\w*)",
    rf"(?P<last>上世[紀纪])?(?P<ten>{_one_of('han')})十年代",
    r"(?P<last>上世[紀纪])(?P<figures>[2-9]0)年代",
)  # fmt: skip
_SLAVIC_TENS = ("цят", "сороков", "десят", "дев'ян", "девян", "сімд", "вісімд")
_HUNDRED = {"sixteen": 1600, "seventeen": 1700, "eighteen": 1800, "nineteen": 1900, "sechzehn": 1600, "siebzehn": 1700, "achtzehn": 1800, "neunzehn": 1900}  # fmt: skip
_WORDS_OF_DECADES = ("годин", "гад", "letih", "leta", "atel", "atest", "gad", "dešimtme", "erne", "talle", "zigern", "ßigern", "zigerjahr", "दशक", "puluhan", "0-an", "-luvul", "0. ", "0-tal", "ties", "ties'", "ger", "gerj", "années", "años", "anni", "anos", "jaren", "lat", "роки", "років", "роках", "рокам", "рр", "годы", "годов", "годах", "годам", "гг", "ات", "yıl", "年代", "lar", "ler", " let", " rok", "tale", "anii", "anilor", "évek", "kymmentälu", "години", "godin", "שנות", "دهه", "δεκαετί")  # fmt: skip
_WORDS_OF_CENTURIES = ("centur", "jahrhundert", "jh.", "siècle", "siglo", "secol", "sécul", "eeuw", "wiek", "століт", "сторіч", "век", "ст.", "вв.", "в.", "yüzyıl", "القرن", "世紀", "世纪", "세기", "cento", "stolet", "storoč", "stoljeć", "столећ", "стагоддз", "század", "sajand", "gadsimt", "amži", "αιών", "vuosisa", "århundr", "abad", "thế kỷ", "מאה", "قرن", "سده", "सदी", "शताब्दी", "00-tal", "00-lu")  # fmt: skip
_HAN_UNITS = {c: i for i, c in enumerate("一二三四五六七八九", 1)}


@lru_cache(maxsize=1)
def _decade_patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(form if "世" in form else rf"(?<![\w'’]){form}", re.IGNORECASE) for form in _DECADE_FORMS)


@lru_cache(maxsize=512)
def eras(text: str, language: str = "en") -> tuple[_Era, ...]:
    """The centuries and decades in folded ``text`` as ``(start, end, value)``, none overlapping."""
    lower = text.lower()
    found: list[_Era] = []
    if any(word in lower for word in _WORDS_OF_CENTURIES):
        _centuries(text, language, found)
    if any(word in lower for word in _WORDS_OF_DECADES) or (
        not text.isascii() and any(word in lower for word in _SLAVIC_TENS)
    ):
        for pattern in _decade_patterns():
            for match in pattern.finditer(text):
                if all(match.end() <= start or end <= match.start() for start, end, _ in found):
                    found.append((*match.span(), _decade(match)))
    return tuple(sorted(found))


def _centuries(text: str, language: str, found: list[_Era]) -> None:
    def add(start: int, end: int, century: int, before: str | None) -> None:
        if 0 < century < 30 and all(end <= a or b <= start for a, b, _ in found):
            found.append((start, end, f"C{'-' if before else ''}{century}"))

    for pattern in _FORMS:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            century = int(parts["n"]) if parts.get("n") else _roman(parts["roman"]) if parts.get("roman") else _han(parts["han"])  # fmt: skip
            add(match.start(), match.end(), century, parts.get("bc") or parts.get("bce"))
    for match in _HINDI_CENTURY.finditer(text):
        add(*match.span(), _HINDI[match["hi"]], None)
    for match in _HEBREW_CENTURY.finditer(text):
        add(*match.span(), _HEBREW[match["he"]], None)
    for match in _BY_HUNDREDS.finditer(text):
        add(*match.span(), int(match["nordic"]) + 1, None)
    for match in _ITALIAN.finditer(text):
        add(*match.span("it"), _HUNDREDS[match["it"]], None)
    for start, end, value in _ordinal_words(text, language):
        if (behind := _WORD_BEHIND.match(text, end)) is not None:
            add(start, behind.end(), value, behind["bc"])
        elif (before := _WORD_BEFORE.search(text[max(0, start - 12) : start])) is not None:
            add(start - len(before.group()), end, value, None)


def _ordinal_words(text: str, language: str) -> list[tuple[int, int, int]]:
    """Whole numbers told in order, in words: “fifteenth”, “vingt et unième”."""
    from harness.evidence.numbers import numbers

    if not any(hit.category == "ordinals" for hit in hits(text, language)):
        return []
    return [(n.start, n.end, int(n.value)) for n in numbers(text, language) if n.ordinal and n.value == int(n.value)]


def _roman(text: str) -> int:
    values = [{"V": 5, "X": 10, "Х": 10}.get(c, 1) for c in text]
    return sum(-v if i + 1 < len(values) and v < values[i + 1] else v for i, v in enumerate(values))


def _han(text: str) -> int:
    tens, ten, units = text.partition("十")
    if not ten:
        return _HAN_UNITS.get(text, 0)
    return _HAN_UNITS.get(tens, 1) * 10 + _HAN_UNITS.get(units, 0)


def _decade(match: re.Match[str]) -> str:
    parts = match.groupdict()
    if parts.get("year"):
        return f"{parts['year']}/{int(parts['year']) + 9}"
    ten = int(parts["figures"]) if parts.get("figures") else _NAMED[parts["ten"].lower()]
    first = _HUNDRED.get((parts.get("hundred") or "").lower(), 1900 if ten > 20 or parts.get("last") else 2000) + ten
    return f"{first}/{first + 9}"


# Two years as one span: a season, a school year, the financial one. Years that are both round may be counts.
_SPAN = later(
    r"(?<![\w.,/-])(?P<first>(?:1[5-9]|20)\d\d)\s?[-/–]\s?(?P<last>(?:1[5-9]|20)\d\d|\d\d)(?![\d%]|[.,/–-]\d|\s?(?:[€$£₽₴₩°]|km\b|kg\b|people|persons|troops|soldiers|men\b|women|euros?|dollars?|명|人))"
)


def year_spans(text: str) -> tuple[_Era, ...]:
    """Two years joined as one span, as ``(start, end, value)``: 2021-22, 2021/22 and 2021–2022 are one."""
    found: list[_Era] = []
    for match in _SPAN.finditer(text) if "/" in text or "-" in text or "–" in text else ():
        first = int(match["first"])
        last = int(match["last"]) if len(match["last"]) == 4 else first // 100 * 100 + int(match["last"])
        if last < first and first % 100 == 99:
            last += 100
        month = len(match["last"]) == 2 and last != first + 1 and int(match["last"]) <= 12
        if first < last < first + 100 and not month and not (first % 100 == last % 100 == 0):
            found.append((*match.span(), f"{first}/{last}"))
    return tuple(found)


# Which part of a year, a decade or a century is meant.
_PARTS = {
    "late": "late|latter part of|end of|close of|final de|finales de|fines de|fim de|sfârșitul|slutet av|slutningen av|slutningen af|loppua|ende|spät\\w*|fin|fins|finales de|finais de|fine|fine del|finire del|eind|schluss|end|наприкінці|кінця|кінець|кінці|в конце|конца|конец|pod koniec|końca|конці|أواخر|نهاية|sonu",
    "early": "early|beginning of|start of|principio de|începutul|början av|begynnelsen av|begyndelsen af|anfang|früh\\w*|début|débuts|principios de|comienzos de|início de|inícios de|começo de|inizio|inizi|begin|start|на початку|початку|початок|в начале|начала|начало|na początku|początku|początek|أوائل|بداية|مطلع",
    "mid": "mid|middle of|mitte|milieu|mi|mediados de|meados de|metà|medio|midden|в середині|середини|середина|в середине|w połowie|połowy|منتصف",
}  # fmt: skip
_OF_IT = r"[\s\u00a0-]+(?:(?:of|the|months?|mois|monate?s|mese?|mês|місяця|месяца|شهر|des?|der|du|del|della|dell'|dei|do|da|dos|los|el|l'|van|het|de|les|la|r\\.|jahres?|year|years|année|año|anno|ano|roku|року|года|lat|jaren|années|anni|anos|عام|القرن)[\s\u00a0]*)*"
_PART_BEFORE = later(
    "(?<!\\w)(?:" + "|".join(f"(?P<{part}>{words})" for part, words in _PARTS.items()) + rf")(?:{_OF_IT})$",
    re.IGNORECASE,
)
_PART_WITHIN = later("(?:" + "|".join(f"(?P<{part}>{part})" for part in _PARTS) + r")[\s-]", re.IGNORECASE)
# … and behind it, in East Asia: 2019년 말, 2019年底.
_PART_BEHIND = later(
    r"\s?(?:(?P<late>말|하순|후반|年?[底末]|下旬|後半|后半)|(?P<early>초(?!등|반전)|초순|초반|年?初(?:め|頭)?|上旬|前半|はじめ)|(?P<mid>중순|중반|半ば|なかば|中旬))"
)
_YEARS = later(r"C-?\d+|\d{4}|\d{4}/\d{4}|(?:\d{4}|XXXX)-\d\d")


def with_part(text: str, found: list[CriticalToken]) -> list[CriticalToken]:
    """The tokens, those of a year, a month, a decade or a century with the part of it that is meant: “late 2022” is not “early 2022”."""
    whole: list[CriticalToken] = []
    gone: set[int] = set()
    for token in found:
        told = token.kind is TokenKind.DATE and _YEARS.fullmatch(token.value) and _part_of(text, token)
        if told:
            start, end, part = told
            gone.update(range(start, token.start), range(token.end, end))
            whole.append(replace(token, start=start, end=end, text=text[start:end], value=f"{part} {token.value}"))
        else:
            whole.append(token)
    # The month of “منتصف شهر أبريل” is none that is counted back from today.
    return [t for t in whole if t.start not in gone or (t.kind is TokenKind.DATE and not t.value.endswith(" ago"))]


def _part_of(text: str, token: CriticalToken) -> tuple[int, int, str] | None:
    """Where a date begins and ends with the words for a part of it, and the part."""
    start, end = token.start, token.end
    before = text[max(0, start - 32) : start]
    if text[end - 1] > "\u2fff" and (match := _PART_BEHIND.match(text, end)) is not None:
        end = match.end()
    elif (match := _PART_BEFORE.search(before)) is not None:
        start += match.start() - len(before)
    elif (match := _PART_WITHIN.match(token.text)) is None:
        return None
    return start, end, next(part for part in _PARTS if match[part])
