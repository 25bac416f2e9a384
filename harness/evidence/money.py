"""Currencies by their names in many languages: francs, Franken, франков, スイスフラン; yen, yuan, rupees. The names are those of the CLDR
(Unicode licence v3), without the country, in the forms that stand behind a number.

What several countries call alike is one unit here, by its name (``kroner``, ``pesos``): the country is told as a name. Units that the tables of a
language have, as each has its own money, are read by those.
"""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.patterns import later

# Words that mean money wherever they stand.
_PLAINLY = {
    # Dollars that are not those of the United States.
    "CAD": r"Canadian\sdollars?|dollars?\scanadiens?|kanadische[nrs]?\sDollars?|Kanada-?Dollars?|dólar(?:es)?\scanadienses?|dollar[oi]\scanades[ei]|dólar(?:es)?\scanadenses?|Canadese\sdollars?|dolar\w{0,3}\skanadyjsk\w{1,3}|kanadsk\w{1,4}\sdol[al]\w{0,4}|kanadensiska\sdollar|канадск\w{1,3}\sдоллар\w{0,3}|канадськ\w{1,3}\sдолар\w{0,3}|加元|加币|加幣|加拿大元|캐나다\s?달러|カナダ・?ドル|加ドル|دولار\w?\sكندي\w?|Kanada\sdolar\w{0,2}",
    "AUD": r"Australian\sdollars?|dollars?\saustraliens?|australische[nrs]?\sDollars?|dólar(?:es)?\saustralianos?|dollar[oi]\saustralian[oi]|Australische\sdollars?|dolar\w{0,3}\saustralijsk\w{1,3}|australsk\w{1,4}\sdol[al]\w{0,4}|australiska\sdollar|австралийск\w{1,3}\sдоллар\w{0,3}|австралійськ\w{1,3}\sдолар\w{0,3}|澳元|澳大利亚元|호주\s?달러|豪ドル|オーストラリア・?ドル|دولار\w?\sأسترالي\w?|Avustralya\sdolar\w{0,2}",
    "HKD": r"Hong\sKong\sdollars?|dollars?\sde\sHong\sKong|Hongkong-?Dollars?|dólar(?:es)?\sde\sHong\sKong|港元|港币|港幣|홍콩\s?달러|香港ドル|гонконгск\w{1,3}\sдоллар\w{0,3}",
    "TWD": r"(?:New\s)?Taiwan(?:ese)?\sdollars?|新?台币|新?台幣|新?臺幣|대만\s?달러|台湾ドル|Taiwan-?Dollars?",
    "CHF": r"Swiss\sfrancs?|francs?\ssuisses?|franchi\ssvizzeri|francos\ssuizos|francos\ssuíços|Schweizer\sFranken|Zwitserse\sfranken?|frank\w{0,3}\sszwajcarsk\w{1,3}|švýcarsk\w{1,4}\sfrank\w{0,3}|švajčiarsk\w{1,4}\sfrank\w{0,3}|švicarsk\w{1,3}\sfran[ck]\w{0,4}|schweiziska\sfranc|schweizerfranc|sveitsiske\sfranc|İsviçre\sfrangı|svájci\sfrank\w{0,3}|franci\selvețieni|швейцар\w{1,6}\sфранк\w{0,3}|швајцарск\w{1,3}\sфран\w{1,4}|스위스\s?프랑|スイス\s?フラン|瑞士法郎|瑞郎|فرنك\sسويسري|فرانک\sسوئیس",
    "JPY": r"yens?|yenes|jenów|jenien|日元|日圓|日圆|엔화",
    "CNY": r"위안화|yuans?|yuanes|juan(?:ów|ům|ien)|renminbi|nhân\sdân\stệ|юан(?:ь|я|ю|ей|ів|и|і|ями|ем)|人民元|人民币|人民幣|γ[ιο]υάν|יואן|يوان|یوآن|یوان|युआन|หยวน",
    "IDR": r"rupiahs?|rupiah\w{0,2}|루피아|ルピア|印尼盾|印尼卢比|รูเปียห์",
    "rupees": r"rupees?|rupias?|roupies?|rupie[ns]?|rup[ií]j?[íeiy]|rupii|roepies?|rupier|рупи(?:я|и|й|ю|ями)|рупі(?:я|ї|й|ю)|루피(?!아)|ルピー|卢比|盧比|روبي(?:ة|ات)|روپیه|רופי(?:ה|ות)?|รูปี",
    "PLN": r"złot(?:y|ych|e|ego)|zlot(?:ys?|ych|ých|é|yj?|i)|злот(?:ых|ый|ые|ого|их|ий|і)|즈워티|ズウォティ|兹罗提|茲羅提|زلوتي|زلوتی|זלוטי|ζλότ[ιυ]|ซลอตี",
    "HUF": r"forints?|forint(?:ov|ů|ów|en|ia|ot|ból)|florints?|fiorini\sungheresi|форинт(?:ов|ів|а|ы|и)?|포린트|フォリント|福林|فورنت|פורינט|φιορίνι\w?",
    "ILS": r"she[kq]els?|shekalim|schekel|šekel\w{0,2}|szekli|szekel[ie]|séqueles|shekelia|шекел(?:ь|я|ей|ів|и|і)|셰켈|세켈|シェケル|谢克尔|謝克爾|شيكل|شواكل|شیکل|σέκελ|शेकेल|เชเกล",
    "dirhams": r"dirhams?|dírhams?|dirham(?:y|ów|ů|ia|i)|дирхам(?:ов|ів|а|ы|и)?|디르함|ディルハム|迪拉姆|دراهم|درهم(?:ا)?|דירהמ?ם?|दिरहम",
    "THB": r"bahts?|bahtia|バーツ|泰铢|泰銖",
    "MYR": r"ringgits?|ринггит(?:ов|ів)?|링깃|リンギット|林吉特|令吉|رينغيت|ริงกิต",
    "NGN": r"nairas?|나이라|ナイラ|奈拉|نايرا",
    "KZT": r"tenge|tengués?|тенге|텡게|テンゲ|坚戈",
    "AZN": r"manats?|манат(?:ов|ів|а|ы)?|마나트|マナト|马纳特",
    "UAH": r"hryvnias?|hrivnias?|hrywien|hřiv(?:en|ny|na)|hrivien|griwien|grivn(?:as?|ia|y)|grywnas?|гривен|흐리브냐|그리브나|フリヴニャ|格里夫纳|هريفنيا|גריבנות|γρίβν\w{1,2}",
    "ZAR": r"랜드화|南非兰特|兰特",
    "USD": r"đô\s?la|ดอลลาร์|долара|doler(?:iai|ių|io)|dolār(?:i|u|us|iem)|dollarit|dolarjev|dolarja",
    "EUR": r"ยูโร|евра|euru|eurų|eurai|evrov|evra",
    "GBP": r"ปอนด์",
    "RUB": r"รูเบิล|rubl(?:ů|ov|iai|ių|u|i)|ruplaa|rubel|roebels?|रूबल",
    "KRW": r"วอน|वॉन",
}  # fmt: skip
# Words of money behind a figure, and something else elsewhere.
_BEHIND_FIGURE = {
    "CHF": r"franken|franków|franki|frank(?:y|ů|ov|ar|in|ai|ų)|frangia|franchi|francos?|franci|fr\.|франк(?:ов|ів|а|и)|프랑|フラン|法郎|فرنكات?|فرانک|φράγκ\w{1,2}|פרנק(?:ים)?|फ़?्?रैंक|ฟรังก์|francs",
    "JPY": r"jen[iyů]|иен[аы]?|йен[аы]?|єн[аи]?|엔|ين|ین|ין|येन|เยน|yên|jeniä|iene[ns]?|γιεν",
    "BRL": r"reais|reals|reales|realů|реал(?:ов|ів|а)|헤알|레알|レアル|雷亚尔|رئال",
    "RON": r"lei|леев|леїв|лея|레우|レイ|列伊",
    "BGN": r"leva|levs|левов|левів|лева|레프|レフ|列弗",
    "VND": r"đồng|dongs?|донг(?:ов|ів|а)?|ドン|越南盾|ดอง|דונג",
    "THB": r"바트|บาท|батов|батів|बाट|בא?הט|بات",
    "ZAR": r"rands?|randů|ранд(?:ов|ів|а)|랜드|ランド|راند|แรนด์|ראנד",
    "KRW": r"wons|wony|wonów|wonien|wonia|воны?|वॉन",
    "UZS": r"сум(?:ов|ів)?|so['ʻ‘]m",
    "GEL": r"laris?|лари|ларі|라리|ラリ",
    "AMD": r"drams?|драм(?:ов|ів|а)?|드람|ドラム",
    "PEN": r"soles",
    "BDT": r"takas?|타카|টাকা|टका",
    "IRT": r"tomans?|томан(?:ов)?|تومان",
    "CZK": r"корун",
    "CNY": r"위안화?",
    "lira": r"liras?|lire|lir[yaię]|liraa|liiraa|лир(?:а|ы)?|лір(?:а|и)?|리라|リラ|里拉|لير(?:ة|ات)|لیره|लीरा",
    "kroner": r"kroner|kronen|couronnes|coronas|corone|coroas|кроны?|крон|кроны|корун[аиы]?|크로네|クローネ|克朗|كرونة|كرونات|کرون|κορόν\w{1,2}|क्रोन(?:र|े)?",
    "dinars": r"dinars?|dinares|dinara|dinari|dinár(?:ů|ov|y|t)?|dinar(?:y|ów|en|er)|динар(?:ов|ів|а|и|ы|у)?|디나르|ディナール|第纳尔|دنانير|دينار(?:ا)?|دینار|דינר(?:ים)?|δηνάρι\w?|दिनार|दीनार|ดีนาร์",
    "pesos": r"pesos|peso[aiy]\w{0,2}|pesů|песо|페소|ペソ|比索|披索|بيزو|پزو|πέσ[οα]|פסו(?:ס)?|पेसो|เปโซ",
    "riyals": r"riyals?|rials?|riyales|riales|риал(?:ов|ы|а)?|ріал(?:ів|и|а)?|리얄|리알|リヤル|リアル|里亚尔|ريال(?:ات|ا)?|ریال|ρι[γ]?ιάλ|रियाल|ริยาล",
    "SEK": r"kronor|크로나|クローナ|क्रोना|โครนา",
    "shillings": r"shillings?|schilling|šilink[ůy]|chelines|xelins|шиллинг(?:ов|а|и)?|шилінг(?:ів|а|и)?|실링|シリング|先令|شلن|شيلينغ|שילינג",
}  # fmt: skip
_CODES = {"CHF": "CHF", "JPY": "JPY", "CNY": "CNY", "RMB": "CNY", "INR": "rupees", "PLN": "PLN", "HUF": "HUF", "BRL": "BRL", "ZAR": "ZAR", "THB": "THB", "TRY": "lira", "ILS": "ILS"}  # fmt: skip
_SIGNS = {"₹": "rupees", "₪": "ILS", "₺": "lira", "฿": "THB", "₫": "VND", "₱": "pesos", "₦": "NGN"}
# The same money where a language's own table has it.
_SAME = {"TRY": "lira", "INR": "rupees", "DKK": "kroner", "NOK": "kroner", "CZK": "kroner"}

MONEY = frozenset({*_PLAINLY, *_BEHIND_FIGURE})

_FIGURE = r"(?:\d|(?<!\w)(?:mil\w{2,6}|bil\w{2,6}|tril\w{2,6}|mln|mld|mrd|mio|млн|млрд|мільйон\w*|мільярд\w*|миллион\w*|миллиард\w*|тыс\w*|тис\w*|thousand|tausend|hundert|hundred|mille|mil|tisíc|tysięcy|tys|bin|ezer|nghìn|triệu|tỷ|tỉ|lakh|crore|ألف|آلاف|مليون|ملايين|مليار|هزار|میلیون|میلیارد|אלף|מיליון|מיליארד|हज़ार|हजार|लाख|करोड़)\.?|[万億亿兆千百十만억천백]|(?:พัน|หมื่น|แสน|ล้าน))"
# What may stand between: of, and whose they are.
_OF = (
    r"(?:[\s\u00a0]?(?:de|di|d')[\s\u00a0]?|[\s\u00a0]|-)?(?:[^\W\d_]{4,}[\s\u00a0]|[ァ-ヴー]{2,8}\s?|[가-힣]{2,6}\s)?"
)
_SPACELESS = "가-힣\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    def either(table: dict[str, str]) -> str:
        return "|".join(f"(?P<{unit}>{words})" for unit, words in table.items())

    edge = rf"(?![^\W{_SPACELESS}])"
    plainly = rf"(?<![^\W\d_{_SPACELESS}])(?:{either(_PLAINLY)}){edge}"
    behind = rf"{_FIGURE}{_OF}(?P<money>{either(_BEHIND_FIGURE)}){edge}"
    return re.compile(plainly, re.IGNORECASE), re.compile(behind, re.IGNORECASE)


_EITHER_CODE = "|".join(_CODES)
_CODE = later(
    rf"(?<![A-Z])(?:{_EITHER_CODE})(?=\s?\d)|(?:(?<=\d)|(?<=\d\s)|(?<=mln\s)|(?<=million\s)|(?<=billion\s))(?:{_EITHER_CODE})(?![A-Za-z])"
)
_ANY_SIGN = later(f"[{''.join(_SIGNS)}]")


@lru_cache(maxsize=1024)
def money(text: str) -> tuple[tuple[int, int, str], ...]:
    """The currencies in folded ``text`` as ``(start, end, canonical unit)``, in order, none of them overlapping."""
    plainly, behind = _patterns()
    found = [(m.start(), m.end(), str(m.lastgroup)) for m in plainly.finditer(text)]
    for match in behind.finditer(text):
        unit = next(unit for unit in _BEHIND_FIGURE if match[unit] is not None)
        found.append((match.start("money"), match.end("money"), unit))
    found += [(m.start(), m.end(), _CODES[m.group()]) for m in _CODE.finditer(text)]
    found += [(m.start(), m.end(), _SIGNS[m.group()]) for m in _ANY_SIGN.finditer(text)]
    kept: list[tuple[int, int, str]] = []
    for one in sorted(found, key=lambda f: (f[0], -f[1])):
        if not kept or kept[-1][1] <= one[0]:
            kept.append(one)
    return tuple(kept)


def one_money(unit: str) -> str:
    """The unit under which a currency is compared: a country's own where several call theirs alike."""
    return _SAME.get(unit, unit)
