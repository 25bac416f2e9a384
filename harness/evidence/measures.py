"""Units of measure with a prefix of the International System, as symbols and as words of many languages: 5 mg, 5 µg; gigawatts, гигаватт, 기가와트.

Prefixes and units are those of the SI brochure, https://www.bipm.org/en/publications/si-brochure, with those that the news uses besides.
"""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.patterns import later

PREFIXES = {
    "n": 1e-9, "µ": 1e-6, "m": 1e-3, "c": 1e-2, "d": 1e-1, "": 1.0, "h": 1e2, "k": 1e3, "M": 1e6, "G": 1e9, "T": 1e12,
}  # fmt: skip
# By symbol: which prefixes it has, as letters. One letter alone may be anything else (5 A, 3 T, 5 G), but for these two.
_SYMBOLS = {
    "g": "nµmk", "t": "kMG", "l": "µmcdh", "L": "µmcdh", "m": "nµmcdk", "W": "mkMGT_", "Wh": "kMGT_", "V": "mkM_", "A": "mk", "J": "kMGT", "cal": "k_", "Pa": "hkMG_",
    "bar": "m_", "Hz": "kMGT_", "bit": "kMGT_", "b": "kMGT", "B": "kKMGT", "Sv": "µm_", "Bq": "kMGT_", "Gy": "m_", "N": "kM", "eV": "kMGT_", "s": "nµm",
}  # fmt: skip
_ALSO = {
    "mcg": "µg",
    "ppm": "ppm",
    "ppb": "ppb",
    "dB": "dB",
    "psi": "psi",
    "hp": "hp",
    "oz": "oz",
    "yd": "yd",
    "gal": "gal",
    "rpm": "rpm",
}
_CYRILLIC_LIST = "нг=ng мкг=µg мг=mg мл=ml кВт=kW МВт=MW ГВт=GW ТВт=TW Вт=W кВт·ч=kWh МВт·ч=MWh ГВт·ч=GWh ТВт·ч=TWh кВт·год=kWh МВт·год=MWh ГВт·год=GWh кВтч=kWh МВтч=MWh мА=mA кВ=kV кДж=kJ МДж=MJ ккал=kcal гПа=hPa кПа=kPa МПа=MPa Гц=Hz кГц=kHz МГц=MHz ГГц=GHz бит=bit біт=bit Кбит=kbit Мбит=Mbit Гбит=Gbit Мбіт=Mbit Гбіт=Gbit КБ=kB МБ=MB ГБ=GB ТБ=TB Зв=Sv мЗв=mSv мкЗв=µSv Бк=Bq кБк=kBq МБк=MBq мкм=µm нм=nm дБ=dB кт=kt Мт=Mt"
_CYRILLIC = dict(pair.split("=") for pair in _CYRILLIC_LIST.split())
_ALIAS = {"L": "l", "b": "bit", "K": "k", "μ": "µ"}
# A symbol stands right behind a figure, or behind the word for thousands of them.
_SYMBOL = later(
    r"(?:\d|(?<!\w)(?:mil\w{2,6}|bil\w{2,6}|mln|mld|Mio|Mrd|млн|млрд|тыс\w*|тис\w*|thousand|tausend|mille|mil)\.?|[万億亿만억])\s?"
    rf"(?P<also>{'|'.join(_ALSO)}|(?P<cyrillic>{'|'.join(sorted(map(re.escape, _CYRILLIC), key=len, reverse=True))})|(?P<prefix>[nµμmcdhkKMGT]?)(?P<base>{'|'.join(sorted(_SYMBOLS, key=len, reverse=True))}))"
    r"(?P<per>(?:/|\sper\s)(?:l|L|dl|ml|m[²³23]?|km|kg|s|h|min|л|м[²³]?|кг|с))?(?![^\W\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff가-힣_]|[²³])"
)
# Words: their prefixes and bases in each script.
_WORD_PREFIXES = {
    "latin": {"n": "nano", "µ": "mikro|micro", "m": "milli|mili", "c": "centi|senti|zenti|santi", "d": "deci|desi|dezi", "h": "he[ck]to|etto", "k": "kilo|chilo|quilo", "M": "m[ée]ga", "G": "giga", "T": "t[ée]ra"},
    "cyrillic": {"n": "нано", "µ": "м[иі]кро", "m": "м[иі]л+[иі]", "c": "сант[иі]", "d": "дец[иі]", "h": "гекто", "k": "к[иі]ло", "M": "мега", "G": "г[иі]га", "T": "тера"},
    "greek": {"n": "νανο", "µ": "μικρο", "m": "χιλιοστο|μιλι", "c": "εκατοστο", "k": "κιλο|χιλιο", "M": "μεγα", "G": "γιγα", "T": "τερα"},
    "hangul": {"n": "나노", "µ": "마이크로", "m": "밀리", "c": "센티", "h": "헥토", "k": "킬로", "M": "메가", "G": "기가", "T": "테라"},
    "kana": {"n": "ナノ", "µ": "マイクロ", "m": "ミリ", "c": "センチ", "h": "ヘクト", "k": "キロ", "M": "メガ", "G": "ギガ", "T": "テラ"},
    "han": {"n": "纳|奈", "µ": "微", "m": "毫", "c": "厘", "k": "千", "M": "兆", "G": "吉", "T": "太"},
    "arabic": {"n": "نانو", "µ": "ميكرو|میکرو", "m": "ملي|مل|مللي|میلی", "c": "سنتي|سانتی", "k": "كيلو|کیلو", "M": "ميغا|ميجا|مگا", "G": "غيغا|جيجا|گیگا", "T": "تيرا|ترا"},
    "hebrew": {"n": "ננו", "µ": "מיקרו", "m": "מילי", "c": "סנטי", "k": "קילו", "M": "מגה", "G": "גיגה", "T": "טרה"},
    "devanagari": {"n": "नैनो", "µ": "माइक्रो", "m": "मिली", "c": "सेंटी|सेमी", "k": "किलो", "M": "मेगा", "G": "गीगा|गिगा", "T": "टेरा"},
    "thai": {"n": "นาโน", "µ": "ไมโคร", "m": "มิลลิ", "c": "เซนติ", "k": "กิโล", "M": "เมกะ", "G": "กิกะ", "T": "เทระ"},
}  # fmt: skip
_WORD_BASES = {
    "latin": {"Wh": r"watt?\s?-?(?:stunden?|hours?|heures?|oras?|ore|uur|time\w{0,3}|timmar?|timer?|godzin\w?|hodin\w?)|vatios?[\s-]hora|wattor[ae]", "g": r"gram\w{0,5}|gr[aá]m\w{0,4}", "l": r"lit(?:er|re|r)\w{0,3}|lítr\w{0,2}", "W": r"watt?\w{0,3}|vati?\w{0,3}", "B": r"byte\w{0,2}|bajt\w{0,3}|octets?", "bit": r"bit\w{0,2}", "Hz": r"her[tc]z\w{0,3}|hercz\w{0,3}", "J": r"joule\w{0,3}|julios?", "cal": r"[ck]al[oó]r\w{0,4}", "Pa": r"pas[ck]al\w{0,3}", "V": r"volt\w{0,3}", "Sv": r"sievert\w{0,3}", "Bq": r"becquerel\w{0,3}", "t": r"ton\w{0,4}", "m": r"m[eèé]t(?:er|re|r|ros?|ri)\w{0,3}"},
    "cyrillic": {"Wh": r"ватт?\s?[-–]?(?:час\w{0,3}|годин\w?)", "g": r"гр[аа]м+\w{0,4}", "l": r"л[иі]тр\w{0,3}", "W": r"ватт?\w{0,3}", "B": r"байт\w{0,3}", "bit": r"б[иі]т\w{0,2}", "Hz": r"герц\w{0,3}", "J": r"джоул\w{0,3}", "cal": r"калор[иі]\w{0,2}", "Pa": r"паскал\w{0,2}", "V": r"вольт\w{0,2}", "Sv": r"з[иі]верт\w{0,2}", "Bq": r"бек+ерел\w{0,2}", "t": r"тонн?\w{0,3}", "m": r"метр\w{0,3}"},
    "greek": {"Wh": r"βατώρ\w{1,3}", "g": r"γρα[μμ]+\w{0,4}|γράμ+\w{0,4}", "l": r"λίτρ\w{0,2}|λιτρ\w{0,3}", "W": r"βατ", "B": r"μπάιτ", "m": r"μετρ\w{0,2}|μέτρ\w{0,2}"},
    "hangul": {"Wh": "와트시", "g": "그램", "l": "리터", "W": "와트", "B": "바이트", "bit": "비트", "Hz": "헤르츠", "J": "줄", "cal": "칼로리", "Pa": "파스칼", "V": "볼트", "Sv": "시버트", "Bq": "베크렐", "t": "톤", "m": "미터"},
    "kana": {"Wh": "ワット時", "g": "グラム", "l": "リットル", "W": "ワット", "B": "バイト", "bit": "ビット", "Hz": "ヘルツ", "J": "ジュール", "cal": "カロリー", "Pa": "パスカル", "V": "ボルト", "Sv": "シーベルト", "Bq": "ベクレル", "t": "トン", "m": "メートル"},
    "han": {"Wh": "瓦时|瓦時", "g": "克", "l": "升", "W": "瓦", "B": "字节", "bit": "比特", "Hz": "赫兹?", "J": "焦耳?", "cal": "卡路里|卡", "Pa": "帕", "V": "伏", "Sv": "西弗", "Bq": "贝克勒?尔?", "m": "米"},
    "arabic": {"Wh": r"واط\s?ساعة|وات\s?ساعت", "g": "غرامات?|جرامات?|غرام|جرام|گرم", "l": "لتر|لیتر", "W": "واط|وات", "B": "بايت|بایت", "bit": "بت", "Hz": "هرتز", "V": "فولت|ولت", "Sv": "سيفرت|سیورت", "t": "طن|تن", "m": "متر"},
    "hebrew": {"Wh": r"ו?ואט[\s-]?שעה", "g": "גרם", "l": "ליטר", "W": "ו?ואט", "B": "ב?בייט", "bit": "ביט", "Hz": "הרץ", "V": "ו?וולט", "t": "טון", "m": "מטר"},
    "devanagari": {"Wh": "वाट घंटे?|वॉट घंटे?", "g": "ग्राम", "l": "लीटर", "W": "वाट|वॉट", "B": "बाइट", "Hz": "हर्ट्ज़?", "V": "वोल्ट", "t": "टन", "m": "मीटर"},
    "thai": {"Wh": "วัตต์ชั่วโมง", "g": "กรัม", "l": "ลิตร", "W": "วัตต์", "B": "ไบต์", "Hz": "เฮิรตซ์", "V": "โวลต์", "t": "ตัน", "m": "เมตร"},
}  # fmt: skip
# What is a unit by itself, without a prefix: with a capital it is a name but right behind a figure (Scotland Yard, Hertz, 60 Watt).
_PLAIN = later(
    r"(?<!\w)(?:(?P<Wh>watt[\s-]?hours?|wattstunden?)|(?P<W>watts?|ватт?(?:ов|а|и|ів)?)|(?P<V>volts?|вольт(?:ов|а|ів)?)|(?P<Hz>hertz|герц(?:ев|а|ів)?)|(?P<cal>calories|kalorien|калори[йії])|(?P<Sv>sieverts?)|(?P<Bq>becquerels?)|(?P<acres>acres?)|(?P<gal>gallons?)|(?P<oz>ounces?)|(?P<yd>yards?)|(?P<pints>pints?)|(?P<inches>inch(?:es)?))(?!\w)",
    re.IGNORECASE,
)
_FIGURE, _NEAR = later(r"\d[\s-]?$"), 3
# Grams by themselves are so only right behind a figure: in Portuguese the word is grass.
_GRAMS = later(
    r"(?<=[\d½])[\s-]?(?P<word>gram(?:s|m|mes?|mi|mo|men|os?|as?|y|ów|ů|mů|maa)?|грам+(?:ов|а|ы|и|ів|ами)?|γραμμάρια?|[غج]رام(?:ات|ا)?|گرم|גרם)(?!\w)"
    r"|(?<=[\d½])\s?(?P<glued>克(?!拉)|그램|グラム|กรัม)",
    re.IGNORECASE,
)
_SPACELESS = frozenset({"hangul", "kana", "han", "thai"})


@lru_cache(maxsize=1)
def _words() -> re.Pattern[str]:
    scripts = []
    for script, prefixes in _WORD_PREFIXES.items():
        before = "|".join(f"(?:{words})" for words in prefixes.values())
        after = "|".join(f"(?:{words})" for words in _WORD_BASES[script].values())
        edge = "" if script in _SPACELESS else r"(?<![^\W\u0600-\u06ff])" if script == "arabic" else r"(?<!\w)"
        end = "" if script in _SPACELESS else r"(?!\w)"
        glue = r"\s?" if script in ("arabic", "devanagari", "hebrew") else ""
        figure = r"(?<=[\d万億亿千百十一二三四五六七八九两多余])" if script == "han" else ""
        scripts.append(rf"{edge}{figure}(?:{before}){glue}(?:{after}){end}")
    return re.compile("|".join(scripts), re.IGNORECASE)


@lru_cache(maxsize=512)
def _told(word: str) -> str:
    """The canonical unit of a word that the pattern of words found."""
    for script, prefixes in _WORD_PREFIXES.items():
        for prefix, before in prefixes.items():
            for base, after in _WORD_BASES[script].items():
                if re.fullmatch(rf"(?:{before})\s?(?:{after})", word, re.IGNORECASE):
                    return prefix + base
    return word


# Letters with which the words begin, by which most texts are seen to hold none.
_HINTS = later(
    r"nano|mi[ck]ro|mill?i|[cszk]enti|santi|de[czs]i|he[ck]to|etto|ki?lo|chilo|quilo|m[ée]ga|giga|t[ée]ra|нано|м[иі]кро|м[иі]л|сант|дец|гекто|к[иі]ло|мега|г[иі]га|тера|μ|κιλο|χιλιο|γιγα|εκατοστο|τερα|νανο|나노|마이크로|밀리|센티|킬로|메가|기가|테라|ナノ|マイクロ|ミリ|センチ|キロ|メガ|ギガ|テラ|[纳微毫厘千兆吉太百][克升瓦字比赫焦卡帕伏西贝米]|نانو|كرو|کرو|مل|میلی|سنتي|سانتی|يلو|یلو|ميغا|ميجا|مگا|غيغا|جيجا|گیگا|ננו|מיקרו|מילי|סנטי|קילו|מגה|גיגה|माइक्रो|मिली|सेंटी|किलो|मेगा|गीगा|นาโน|ไมโคร|มิลลิ|เซนติ|กิโล|เมกะ|กิกะ",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def measures(text: str) -> tuple[tuple[int, int, str], ...]:
    """The units in folded ``text`` as ``(start, end, canonical unit)``, in order: prefix and symbol (“µg”), none of them overlapping."""
    found: list[tuple[int, int, str]] = []
    for match in _SYMBOL.finditer(text) if any(c.isdigit() for c in text) else ():
        per = f"/{match['per'].split('/')[-1].split()[-1].lower()}" if match["per"] else ""
        if match["cyrillic"]:
            found.append((match.start("also"), match.end(), _CYRILLIC[match["cyrillic"]] + per))
        elif match["base"] is None:
            found.append((match.start("also"), match.end(), _ALSO[match["also"]] + per))
        elif (match["prefix"] or "_") in _SYMBOLS[match["base"]] or (
            match["prefix"] == "μ" and "µ" in _SYMBOLS[match["base"]]
        ):
            prefix, base = (_ALIAS.get(part, part) for part in (match["prefix"], match["base"]))
            found.append((match.start("also"), match.end(), prefix + base + per))
        elif per and match["base"] in ("g", "l", "L", "m", "t"):
            found.append((match.start("also"), match.end(), _ALIAS.get(match["base"], match["base"]) + per))
    if _HINTS.search(text):
        found += [(m.start(), m.end(), _told(m.group())) for m in _words().finditer(text)]
    found += [
        (m.start(), m.end(), str(m.lastgroup))
        for m in _PLAIN.finditer(text)
        if m.group()[0].islower() or _FIGURE.search(text[max(0, m.start() - _NEAR) : m.start()])
    ]
    found += [(*m.span(str(m.lastgroup)), "g") for m in _GRAMS.finditer(text)]
    kept: list[tuple[int, int, str]] = []
    for one in sorted(found, key=lambda f: (f[0], -f[1])):
        if not kept or kept[-1][1] <= one[0]:
            kept.append(one)
    return tuple(kept)


# Kinds that have a base unit here, and what one of it is in the base of its kind.
_BASES = {"g": ("kg", 1e-3), "t": ("kg", 1e3), "m": ("m", 1.0), "s": ("seconds", 1.0)}
# By the international yard and pound; gallons and pints are of two sizes.
_ALONE = {"acres": ("m²", 4046.8564224), "oz": ("kg", 0.028349523125), "yd": ("m", 0.9144), "inches": ("m", 0.0254)}
_OWN = ("l", "W", "Wh", "V", "A", "J", "cal", "Pa", "bar", "Hz", "bit", "B", "Sv", "Bq", "Gy", "N", "eV")


@lru_cache(maxsize=1)
def conversions() -> dict[str, tuple[str, float]]:
    """Each unit with a prefix: the base unit of its kind, and how many of that one is."""
    found: dict[str, tuple[str, float]] = {}
    for base in (*_BASES, *_OWN):
        kind, factor = _BASES.get(base, (base, 1.0))
        found |= {prefix + base: (kind, power * factor) for prefix, power in PREFIXES.items()}
    return (
        _ALONE
        | {unit: (unit, 1.0) for unit in (*_ALSO.values(), "pints", "gal") if unit not in (_ALONE | found)}
        | found
    )
