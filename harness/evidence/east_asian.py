"""Numbers as Korean, Chinese and Japanese write them: 1만 1천, 1.1万, 三千五百, 열두 명."""

from __future__ import annotations

import re
from collections.abc import Callable

from harness.evidence.digits import digits_value
from harness.evidence.patterns import later

_Add = Callable[..., None]

_NATIVE_KO = {
    "한": 1, "하나": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "석": 3, "네": 4, "넷": 4, "넉": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
    "열": 10, "스무": 20, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90,
}  # fmt: skip
_COUNTERS_KO = r"\s?(?:명|사람|개|번|곳|대|차례|달|살|시간|가지|척|여\s?명|배|기|발|주|회|건|마리|채|권|장|팀|나라|군데|쪽|분|갈래|그루|자루|켤레|통|편|종|동|량|필|벌|그릇|마을|학교|골|점|세트|주|표|석|층|쌍|줄기|송이|포기|상자|봉지|병|잔)"
_SINO_KO = {"일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9}
_HAN = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_PLACES = {"천": 1e3, "백": 1e2, "십": 10.0, "千": 1e3, "百": 1e2, "十": 10.0}
_BIG = {"억": 1e8, "만": 1e4, "亿": 1e8, "億": 1e8, "万": 1e4, "萬": 1e4, "조": 1e12, "兆": 1e12}
_ALL_PLACES = "".join((*_PLACES, *_BIG))
_DIGITS_AND_PLACES = later(
    rf"(?:\d+(?:[.,]\d+)*\s?(?:(?!兆[瓦赫帕焦字比伏欧歐])[{_ALL_PLACES}]\s?)+(?=[^\w]|\d|[가-힣㐀-鿿ぁ-ヿ]|$))"
    rf"(?:\s?\d+(?:[.,]\d+)*\s?[{_ALL_PLACES}]+)*(?:\s?\d+(?:[.,]\d+)*)?"
)
_SINO = later(rf"(?<![가-힣])(?:수)?[일이삼사오육칠팔구십백천만억]{{1,}}(?={_COUNTERS_KO})")
_NATIVE_ONE = "|".join(sorted(_NATIVE_KO, key=len, reverse=True))
_NATIVE = later(
    rf"(?<![가-힣])(?!세종(?!류))((?:열|스물|서른|마흔|쉰)?(?:{_NATIVE_ONE}))(?:\s?(번째|째)|(?={_COUNTERS_KO})|(?=\s?(?:은|이|을|의|과|도)?(?![가-힣])))"
)
# Hundreds in words from Chinese and what is left in words of its own: 이백열, 백스물다섯.
_MIXED_KO = later(
    rf"(?<![가-힣])([일이삼사오육칠팔구]?[천백](?:[일이삼사오육칠팔구]?백)?)(열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)?({_NATIVE_ONE})?(?={_COUNTERS_KO})"
)
_SURE_KO = frozenset(["셋", "둘", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"])
_RUN = later("第?(?:[〇零一二两兩三四五六七八九十百千万萬亿億]|兆(?![瓦赫帕焦字比伏欧歐]))+")
# What is counted, right behind; a lone figure counts only before one of these.
_COUNTERS_HAN = frozenset(
    "人名个個位艘架枚辆輛次天年月日周週岁歳歲所座家国國起件条條届倍成只匹台份部支场場轮項项号號隻機発回時时分秒円元割点つ番階区頭本枚度级級カかヶヵ票队隊吨公米英小階段冊册羽杯足着問席棟栋箱袋束基曲章巻校館店张張幅瓶颗顆粒桶对對双雙户戶层層"
)
_METRIC = later("千(?=[米克瓦赫])")
_NOT_NUMBERS = later(
    "十分(?![钟鐘之])|万一|千万(?!人|美|元|日|欧|吨|人|円)|一千零一|百万富翁|三星|四川|九州|八达|五角|万里|二战|一战|百姓|四国|百分[点點之]"
)
# Japan's scale of what an earthquake is felt as has two grades of five and of six, a weak and a strong one.
_FELT = later("震度\\s?([56])\\s?([弱強])")


# A share: 三分之二, 3分の1, 3분의 1; a percentage: 百分之三; and tenths, as Chinese and Japanese count them: 三成, 3割.
_SHARE = later("(\\d+|[二三四五六七八九十]+)(?:分之|分の|분의\\s?)(\\d+|[一二三四五六七八九十]+)(?![\\d.])")
# For the first time.
_FIRST_TIME = later("首(?=[次度回批届屆])")
_PERCENT = later("百分之([一二三四五六七八九十百]+)(?![点點])")
_TENTHS = later(
    "(\\d(?:\\.\\d)?|[一二三四五六七八九])(?:成(?![为為功立長长果員员本績绩都熟就分交人品年家])|割(?!合|引))"
)


def east_asian_numbers(text: str, add: _Add) -> None:
    """Adds the numbers that need a word or a sign of these languages."""
    # 千米 and 千克 are units, of which the sign that a thousand is written with is a part.
    text = _METRIC.sub("公", text)
    for match in _FELT.finditer(text):
        add(match.start(1), match.end(), int(match[1]) + (0.25 if match[2] == "弱" else 0.75))
    for match in _SHARE.finditer(text):
        whole, part = value_of(match[1]), value_of(match[2])
        if 0 < part < whole:
            add(match.start(), match.end(), part / whole)
    for match in _PERCENT.finditer(text):
        add(match.start(1), match.end(1), value_of(match[1]))
    for match in _FIRST_TIME.finditer(text):
        add(match.start(), match.end(), 1, ordinal=True)
    for match in _TENTHS.finditer(text):
        add(match.start(1), match.end(1), round(10 * value_of(match[1]), 9))
    for match in _DIGITS_AND_PLACES.finditer(text):
        end = match.start() + len(match.group().rstrip())
        add(match.start(), end, value_of(text[match.start() : end]))
    if any("가" <= c <= "힣" for c in text):
        _korean_words(text, add)
    for match in _RUN.finditer(text):
        run = match.group()
        ordinal = run.startswith("第")
        bare = run.removeprefix("第")
        if not bare or _NOT_NUMBERS.match(text, match.start()):
            continue
        counted = text[match.end() : match.end() + 1] in _COUNTERS_HAN and match.end() < len(text)
        placed = len(bare) > 1 and any(c in _ALL_PLACES for c in bare)
        if ordinal or placed or (counted and (bare != "一" or text[match.end()] in "人つ")) or len(bare) > 2:
            add(match.start(), match.end(), value_of(bare), ordinal=ordinal)


# Korean counts days in words of their own.
_DAYS_KO = {
    "이틀": 2,
    "사흘": 3,
    "나흘": 4,
    "닷새": 5,
    "엿새": 6,
    "이레": 7,
    "여드레": 8,
    "아흐레": 9,
    "열흘": 10,
    "보름": 15,
}
_DAY_KO = re.compile(
    rf"(?<![가-힣])(?:{'|'.join(_DAYS_KO)})(?=(?:간|째|만에|만|뒤|후|전|동안|이나|안에|은|을|이|의|에|도|까지|쯤|가량|정도)*(?![가-힣]))"
)


def _korean_words(text: str, add: _Add) -> None:
    for match in _DAY_KO.finditer(text):
        add(match.start(), match.end(), float(_DAYS_KO[match.group()]))
    for match in _MIXED_KO.finditer(text):
        if match[2] or match[3]:
            add(match.start(), match.end(), value_of(match[1]) + sum(_NATIVE_KO[m] for m in match.groups()[1:] if m))
    for match in _SINO.finditer(text):
        # A lone 일, 이, 사 … before a counter may be the end of another word; places cannot.
        if any(c in "십백천만억" for c in match.group()):
            add(match.start(), match.end(), value_of(match.group().lstrip("수")))
    for match in _NATIVE.finditer(text):
        word = match.group(1)
        value = _NATIVE_KO.get(word) or _NATIVE_KO.get(word[:1], _NATIVE_KO.get(word[:2], 0)) + _NATIVE_KO.get(
            word[1:], _NATIVE_KO.get(word[2:], 0)
        )
        counted = re.match(_COUNTERS_KO, text[match.end(1) :]) or match.group(2)
        if counted or word in _SURE_KO:
            add(match.start(), match.end(), float(value), ordinal=match.group(2) is not None)


def value_of(text: str) -> float:
    """The value of digits and places such as 1만 1천, 1.1万, 4천700, 삼천, 二千五百; digits alone (二〇二四) as they stand."""
    if len(text) > 1 and all(c in _HAN for c in text):
        return float("".join(str(_HAN[c]) for c in text))
    total = section = 0.0
    number: float | None = None
    for match in re.finditer(rf"\d+(?:[.,]\d+)*|[일이삼사오육칠팔구]|[{''.join(_HAN)}]|[{_ALL_PLACES}]", text):
        piece = match.group()
        if piece[0].isdigit() and piece[0] not in _HAN:
            number = digits_value(piece, "ko")
        elif piece in _SINO_KO:
            number = float(_SINO_KO[piece])
        elif piece in _HAN:
            number = float(_HAN[piece])
        elif piece in _PLACES:
            section += (1.0 if number is None else number) * _PLACES[piece]
            number = None
        else:
            section += number or 0.0
            total += (section or 1.0) * _BIG[piece]
            section, number = 0.0, None
    return total + section + (number or 0.0)
