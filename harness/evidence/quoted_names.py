"""Names told by what they stand in or beside, whatever they are made of: titles in 《》, ships behind the word for one, papers called after a day.

They come before everything else that their words might be: the weekend in 《南方周末》 is no date, nor is the Sunday of a Sunday Times.
"""

from __future__ import annotations

from functools import lru_cache

from harness.evidence.patterns import later

_HAN_TITLE = later("《([^《》。，]{2,20})》")
_HAN_VESSEL = later("(?:\"(?P<a>[^\"，。、\\s]{1,10}[号號丸])\")|(?<![一-鿿々])第?(?P<b>[一-鿿々ぁ-んァ-ヴー]{2,7}丸)(?![一-鿿])")  # fmt: skip
_JA_KIND = later(
    '(?:漁船|貨物船|客船|フェリー|巡視船|タンカー|潜水艦|護衛艦|遊覧船|コンテナ船|衛星|ロケット|探査機|週刊誌|雑誌|番組|映画|小説)"(?P<a>[^"。、]{1,14})"'
)
_ZH_KIND = later(
    '(?:台风|颱風|飓风|颶風|热带风暴|货轮|客轮|渔船|游轮|邮轮|军舰|潜艇|飞船|卫星|火箭|电影|節目|节目|品牌|应用|台風)"(?P<a>[^"，。、]{1,12})"'
)
_KO_VESSEL = later(
    "(?:여객선|어선|화물선|유조선|유람선|군함|구축함|잠수함|호위함|경비함|선박|낚싯배|컨테이너선|상선|위성|로켓|우주선|탐사선|함정|예인선)\\s?['\"]?(?P<a>[가-힣A-Za-z0-9]{1,8}호)"
)
_KO_TITLE = later("[<〈《](?P<a>[^<>〈〉《》]{2,20})[>〉》]")
_AR_KIND = later(
    '(?:ال)?(?:سفينة|ناقلة|صحيفة|قناة|مجلة|شركة|عبارة|يخت|غواصة|قارب|إعصار|عاصفة|فيلم|رواية|مدمرة|بارجة)\\s"(?P<a>[^"]{2,30})"'
)
# A firm or a make with its number, alone in quotation marks: «Мостоотряд-123».
_NUMBERED = later('"(?P<a>[^\\W\\d_a-zà-ÿа-яёіїєґ][^\\W\\d_]+-\\d{1,4})"')
# A paper or a channel behind the word for it, whatever it is called: صحيفة الأيام (The Days), עיתון הארץ (The Land). Not of which kind it is, nor whose.
_AR_PAPER = later(
    "(?<![\u0621-\u064a])[وفبل]?(?:صحيفة|جريدة|مجلة|قناة|إذاعة)\\s(?P<a>(?!(?:السويس|الدولة|الحكومة|الحزب|الحركة|الجيش|التي|الذي|في|من|على|عن|إن|أن|أنها|أنه|إنها|لم|لن|هي|كما|بعد|قبل|عبر|منذ|حتى|هذا|هذه|أمس|قال|قالت|ذكرت|نشرت)(?![\u0621-\u064a]))(?:ال[\u0621-\u064a]{2,}|[\u0621-\u064a]{2,}[\u0621-\u0628\u062a-\u064a]))(?![\u0621-\u064a])"
)
_HE_PAPER = later(
    "(?<![א-ת])[בלמשו]{0,2}עיתון\\s(?P<a>(?!(?:אחר|זה|זר|שבו|אשר|כי|על|של)(?![א-ת]))[א-ת]{2,}(?<!י)(?<!ית))(?![א-ת])"
)
_PAPERS = "Times|Mirror|Telegraph|Express|Post|Mail|Herald|Independent|Sun|People|World|Star|Business|Tribune|Observer|Mercury|Age|Gazette"
# Begun by the end of the word, which is found soonest.
_DAY_OF_PAPER = later(
    rf"day(?=\s(?:{_PAPERS})(?!\w))|Sonntag(?<=(?:Welt|Bild)\sam\sSonntag)|Dimanche(?<=Journal\sdu\sDimanche)"
)
_DAYS = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun", "")


@lru_cache(maxsize=512)
def quoted_names(text: str) -> tuple[tuple[int, int, str], ...]:
    """The names of that kind in folded ``text`` as ``(start, end, canonical name)``, by place."""
    found: list[tuple[int, int, str]] = []

    def add(start: int, end: int) -> None:
        if all(end <= a or b <= start for a, b, _ in found):
            found.append((start, end, text[start:end].casefold()))

    if "day" in text or "Sonntag" in text or "Dimanche" in text:
        for match in _DAY_OF_PAPER.finditer(text):
            start = match.start()
            if match.group() == "day":
                start -= len(next(day for day in _DAYS if text.endswith(day, 0, start)))
            if match.end() - start > 3:
                add(start, match.end())
    if '"' in text:
        for match in _NUMBERED.finditer(text):
            add(*match.span("a"))
    if text.isascii():
        return tuple(found)
    if "《" in text:
        for match in _HAN_TITLE.finditer(text):
            add(*match.span(1))
    patterns = [
        pattern
        for pattern, signs in (
            (_HAN_VESSEL, "号號丸"), (_ZH_KIND, "风風轮船舰艇星箭影目牌用"), (_JA_KIND, "船ー艦星ト機誌組画説フ"), (_KO_VESSEL, "호"), (_KO_TITLE, "〈<"), (_AR_KIND, "سشصقمعيغفرب"), (_AR_PAPER, "صجقمإ"), (_HE_PAPER, "ע"),
        )
        if any(sign in text for sign in signs)
    ]  # fmt: skip
    for pattern in patterns:
        if pattern is _KO_TITLE and not any("가" <= c <= "힣" for c in text):
            continue
        for match in pattern.finditer(text):
            group = next(g for g, value in match.groupdict().items() if value)
            add(*match.span(group))
    return tuple(sorted(found))
