"""Whether words that took the place of others are names, in scripts without capitals: by what they are made of on both sides, and by what
stands right beside them. One side alone would often look like a name; that both do, in one place, is no chance."""

from __future__ import annotations

import re

from harness.evidence.names import german_noun
from harness.evidence.patterns import later

_HAN = later("[㐀-鿿々]+")
# The surnames that are common, and begin few other words.
_SURNAMES = frozenset("王李张刘陈杨黄赵吴周徐孙朱胡郭林罗郑梁谢宋唐许邓冯韩曹彭曾肖蔡潘袁董余苏叶吕魏蒋杜沈姜范傅钟卢汪戴崔任陆廖姚邹熊孟秦邱侯龚郝邵贺顾严钱武施孔夏毛侍張劉陳楊趙吳許鄭謝羅馮蕭鄧韓")  # fmt: skip
# Of Japan those that are common and no other word.
_JA_SURNAMES_LIST = "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 小川 石井 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 工藤 谷口 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 木下 久保 佐野 野村 松尾 菊地 杉本 市川 大西 古川 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 菊池 西川 小松 北村 安田 五十嵐 川口 平田 中田 久保田 服部 岩田 土屋 川崎 福島 本田 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 大島 吉岡 小池 松下 熊谷 松村 大谷 荒木 黒田 尾崎 川村 望月 永田 内藤 松原 岡崎 岸田 石破 安倍 麻生 小泉 河村 玉木 野田 枝野"
_JA_SURNAMES = frozenset(_JA_SURNAMES_LIST.split())
_HAN_PLACE_ENDS = frozenset("省市县县镇村乡州区區縣鎮村鄉町府道県郡島岛港湾")
_NO_PLACE = later("^[该这那各全本每某同外都城此両各同当全本]")
# Signs that given names are made of, and few other words behind a surname.
_GIVEN = frozenset(
    "伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超霞刚桂英华玉萍红玲芬燕彬凤洁梅琳兰莉云鹏宇浩凯健俊帆雪荣慧婷雯欣怡佳嘉颖琪瑶莹倩楠雨彤桐晨阳旭辉斌峰波宁龙飞鑫康建志国栋梁良栋平安福贵富祥林森木子轩涵梓诗梦思雅淑惠珍珠琴卿清青婉晓小启铭名鸣哲睿博文武斯承泽瑞德仁义礼信忠孝诚远达昌盛兴隆永庆春夏秋冬月星天宏鸿洪弘树海江河湖山川岩石松柏竹菊荷莲蓉薇蕾蓓妍妮娇娥婵姗珊琼瑾瑜璐璇玥琦珂珺钰锋钢铁锦银金钧钊锐毅坚恒衡恩宗家邦"
)
# A surname, and a given name's first sign where the second is another, where a name may begin: behind a mark, a title, a word that takes one.
_NAME_EDGE = (
    "(?:^|[^㐀-鿿]|[对向与和由据因被让为判将把给叫是的对以从]|员|长|记|授|士|生|师|手|练|任|席|理|统|人|民|友|者|家)"
)
_BEFORE_GIVEN = later(f"{_NAME_EDGE}[{''.join(sorted(_SURNAMES))}][{''.join(sorted(_GIVEN))}]?$")
# One sign of a firm's name that has two, before what it ends in.
_FIRST_SIGN = later(r"(?:^|[^㐀-鿿]|[由在向与和为对的])(?![母子分总该本某])[㐀-鿿]$")

# What a firm's or an institution's name ends in, and words that are no name before it.
_HAN_FIRM = later("^(?:能源|集团|集團|银行|銀行|大学|大學|电力|電力|电视台|晚报|日报|时报|航空|汽车|保险|科技|医院|新聞|放送|鉄道|電鉄|自動車|製作所|重工|造船|建設|建设|商事|物産|電機|製薬|食品|化学|石油|製鉄|钢铁|药业|地产|纺织|建材|实业|机械|电子|物流|传媒|食品|服饰|船厂|造船厂|钢厂|药厂|电厂|酒店|书店|剧院|ガス|エナジー)")  # fmt: skip
_NO_FIRM = frozenset(["该", "本", "这家", "那家", "某", "各", "大", "小", "新", "老", "同", "両", "当", "国有", "地方", "中央", "私立", "公立", "国立", "国営"])  # fmt: skip
_JA_TITLE = later("^(?:元|前)?(?:大統領|首相|大臣|知事|市長|町長|村長|区長|議員|氏|さん|様|君|容疑者|被告|教授|社長|会長|局長|署長|所長|部長|課長|院長|園長|館長|駅長|店長|校長|学長|選手|監督|記者|弁護士|医師|理事長|委員長|報道官|広報官|長官|研究員)")  # fmt: skip

_GERMAN_NAME = later(
    "([A-ZÄÖÜ][a-zäöüß]{1,}?)(spitze?|kogel|horn|stein|joch|berg|burg|bach|moor|bruch|feld|felde|hausen|heim|dorf|stadt|kirchen|rode|ried|wald|mann|kai|mühle|weiler|hofen|ingen|stetten|brück|beck)"
)

_KOREAN_PARTICLE = later("(?:에서는|에서도|에서|에게|으로|에는|에도|까지|부터|에|로|의|은|는|이|가|을|를|와|과|도|만)$")
_KOREAN_PLACE = later("[가-힣]{2,}[시군구읍면동리]")
_KOREAN_FIRM = later(
    "[가-힣A-Z]{2,}(?:에너지|전자|자동차|은행|그룹|건설|화학|통신|항공|대학교|대학|병원|일보|신문|방송|중공업|제철|조선|해운|제약|식품|물산|전기|철강|보험|증권|정밀|섬유|산업|공업|기계|통운|물류|운수|상사|개발|엔지니어링|바이오|테크|유통|금융|캐피탈|반도체|모빌리티|에어|백화점|호텔|재단|출판사)"
)

_ARABIC_WORD = r"[\u0621-\u064a]+"
_ARABIC_PLACE = later(rf"(?:و|ب|ل)?(?:عين|وادي|تل|قصر|جبل|بئر|كفر|بيت|دير|رأس|مرسى|باب|برج|خان|حي|مدينة|بلدة|قرية|ميناء|نهر|جزيرة|طريق|مخيم)\s{_ARABIC_WORD}(?:\s{_ARABIC_WORD})?")  # fmt: skip
_ARABIC_PERSON = later(rf"(?!ال){_ARABIC_WORD}\s{_ARABIC_WORD}(?:\s{_ARABIC_WORD})?")
_ARABIC_BEFORE = later(r"(?:^|\s)[وف]?(?:قال|قالت|إن|إنّ|أن|بحسب|وفق|وفقا ل|السيد|السيدة|الدكتور|الدكتورة|صرح|صرحت|أضاف|أضافت|أكد|أكدت|أعلن|أعلنت|ذكر|ذكرت|يرأس|ترأس|رئيسها|رئيسه|رئيس|وزير|المتحدث|القاضي|النائب)\s$")  # fmt: skip
_ARABIC_SAID = later(
    r"(?:^|\s)[وف]?(?:قال|قالت|صرح|صرحت|الدكتور|الدكتورة|السيد|السيدة|النائب|النائبة|القاضي|القاضية)\s$"
)
_ARABIC_BEHIND = later(r"^(?:\s(?:التي|الذي|إن|أن|قال|قالت|في|حول|رفع|رفعت)|[،.])")

_INDIC_PLACE = later(
    r"(?:[\u0900-\u0963]+\s)?[\u0900-\u0963]+(?:पुर|पुरी|नगर|गढ़|गढ|बाद|घाट|वन|गंज|कोट|वाड़ा|वाड़ी|पाड़ा|खेड़ा|गांव|गाँव|पट्टी|धाम|ग्राम|टोला|कुंज|सागर|प्रदेश)"
)
_INDIC_WORDS = later(r"[\u0900-\u0963]+(?:\s[\u0900-\u0963]+){0,2}")
_INDIC_AGENT = later(r"^\s(?:ने|जी|के अनुसार|के मुताबिक|का कहना)(?![\u0900-\u0963])")
_INDIC_TITLE = later(r"(?:^|\s)(?:श्री|श्रीमती|सुश्री|डॉ\.?|डॉक्टर|मंत्री|प्रधानमंत्री|राष्ट्रपति|अध्यक्ष|प्रवक्ता|मेयर|महापौर|विधायक|सांसद|प्रोफेसर|न्यायाधीश|जनरल|कप्तान|निदेशक)\s$")  # fmt: skip
_INDIC_FIRM = later(r"^\s(?:ऊर्जा|बैंक|कंपनी|समूह|लिमिटेड|विश्वविद्यालय|टाइम्स|समाचार|मोटर्स|इंडस्ट्रीज)(?![\u0900-\u0963])")
# Who acts without being named.
_INDIC_ROLES = frozenset(
    ["सरकार", "पुलिस", "अदालत", "न्यायालय", "कंपनी", "सेना", "परिषद", "समिति", "विपक्ष", "बोर्ड", "दल", "महिला", "पुरुष", "लोगों", "अधिकारियों", "अधिकारी", "विभाग", "मंत्रालय", "आयोग", "मंत्री", "प्रवक्ता", "नेता", "डॉक्टर", "डॉक्टरों", "शोधकर्ताओं", "वैज्ञानिकों", "किसानों", "छात्रों", "उन्होंने", "उसने", "इसने", "किसी", "सभी", "कुछ", "हमने", "मैंने", "आपने", "जिसने", "जिन्होंने", "सबने", "एक", "व्यक्ति", "प्रशासन", "संस्था", "संगठन", "टीम", "संसद", "अभियोजन", "बचाव", "गवाहों", "निवासियों", "नागरिकों", "सैनिकों", "विद्रोहियों", "पक्ष"]
)  # fmt: skip


def renamed(old: str, was: tuple[int, int], new: str, now: tuple[int, int]) -> bool:
    """Whether the words at ``was`` in ``old`` and those at ``now`` in ``new``, which took their place, are both names."""
    one, other = old[was[0] : was[1]].strip(), new[now[0] : now[1]].strip()
    if not one or not other or one == other:
        return False
    if (was_german := _GERMAN_NAME.fullmatch(one)) and (now_german := _GERMAN_NAME.fullmatch(other)):
        return _german(was_german, now_german)
    if one.isascii() or other.isascii():
        return False
    before, behind = old[max(0, was[0] - 24) : was[0]], old[was[1] : was[1] + 24]
    first = one[0]
    if _HAN.fullmatch(one) and _HAN.fullmatch(other):
        return _han(one, other, before, behind)
    if "가" <= first <= "힣":
        return _korean(one, other)
    if "\u0621" <= first <= "\u064a":
        return _arabic(one, other, before, behind)
    if "\u0900" <= first <= "\u0963":
        return _indic(one, other, behind, before)
    return False


def _german(one: re.Match[str], other: re.Match[str]) -> bool:
    """Mountains, waters, places and families by one ending that nouns of the language do not stand before: Karwandspitz, Lahnerspitz."""
    return one[2] == other[2] and not any(german_noun(name[1]) or german_noun(name[0]) for name in (one, other))


def _han(one: str, other: str, before: str, behind: str) -> bool:
    """People by their surnames or a title behind, places by their ends, firms by what they end in."""
    after = behind.lstrip()
    if any(len(x) > 6 for x in (one, other)):
        return False
    if one in _JA_SURNAMES and other in _JA_SURNAMES:
        return True
    if all(x[0] in _SURNAMES and 2 <= len(x) <= 3 for x in (one, other)):
        return True
    if len(one) == len(other) == 1 and one in _SURNAMES and other in _SURNAMES:
        return True
    if all(len(x) <= 2 and set(x) <= _GIVEN for x in (one, other)) and _BEFORE_GIVEN.search(before):
        return True
    if len(one) == len(other) == 1 and _HAN_FIRM.match(after) and _FIRST_SIGN.search(before):
        return True
    if all(len(x) >= 2 for x in (one, other)) and _JA_TITLE.match(after):
        return True
    if _HAN_FIRM.match(after) and not any(x in _NO_FIRM for x in (one, other)):
        return all(len(x) >= 2 for x in (one, other))
    ends = [x[-1] in _HAN_PLACE_ENDS and len(x) >= 3 and not _NO_PLACE.match(x) for x in (one, other)]
    if all(ends) or (any(ends) and all(len(x) <= 4 for x in (one, other)) and not before.endswith(("的", "の"))):
        return True
    return after[:1] in _HAN_PLACE_ENDS and all(2 <= len(x) <= 4 and not _NO_PLACE.match(x) for x in (one, other))


def _korean(one: str, other: str) -> bool:
    """Places and firms by their ends, particles apart."""
    bare = [_KOREAN_PARTICLE.sub("", x) for x in (one, other)]
    return any(all(pattern.fullmatch(x) for x in bare) for pattern in (_KOREAN_PLACE, _KOREAN_FIRM))


def _arabic(one: str, other: str, before: str, behind: str) -> bool:
    """Places by what they begin with; people where somebody is named as speaking."""
    if _ARABIC_PLACE.fullmatch(one) and _ARABIC_PLACE.fullmatch(other):
        return True
    if not (_ARABIC_PERSON.fullmatch(one) and _ARABIC_PERSON.fullmatch(other)):
        return False
    if _ARABIC_SAID.search(before):
        return True
    return _ARABIC_BEFORE.search(before) is not None and _ARABIC_BEHIND.match(behind or ".") is not None


def _indic(one: str, other: str, behind: str, before: str) -> bool:
    """Places by their ends; people where they act or bear a title; firms by what stands behind."""
    if _INDIC_PLACE.fullmatch(one) and _INDIC_PLACE.fullmatch(other):
        return True
    if not (_INDIC_WORDS.fullmatch(one) and _INDIC_WORDS.fullmatch(other)):
        return False
    words = set(one.split()) | set(other.split())
    if words & _INDIC_ROLES:
        return False
    if _INDIC_FIRM.match(behind):
        return True
    return _INDIC_AGENT.match(behind) is not None or _INDIC_TITLE.search(before) is not None
