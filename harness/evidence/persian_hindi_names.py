"""Names in Persian and in Hindi, which have no capitals: by titles, given names, and the words for places before or within them."""

from __future__ import annotations

import re

from harness.evidence.gazetteer import given_names

_Name = tuple[int, int, str]

_FA_GIVEN_LIST = "رضا علی محمد حسین حسن مهدی امیر سعید مجید حمید احمد محمود ابراهیم اسماعیل یوسف یعقوب داود جواد کاظم صادق باقر جعفر عباس اکبر اصغر بهرام بهروز بهزاد پرویز پیمان تورج جمشید خسرو داریوش سیاوش شاهین شهرام فرهاد فریدون کامران کاوه کوروش کیوان منصور منوچهر نادر ناصر هادی هوشنگ آرش آرمان ایمان بابک بیژن پژمان سهراب سینا عرفان فرشاد فرزاد میلاد نیما یاسر زهرا فاطمه مریم سارا نرگس لیلا مینا شیرین نسرین پروین مهناز شهلا طاهره معصومه الهام الهه سمیرا نازنین نیلوفر هانیه یلدا آذر ژاله سیمین غزل ترانه روح‌الله نعمت‌الله عبدالله غلامرضا علیرضا محمدرضا حمیدرضا امیرحسین محمدعلی محمدمهدی"
_FA_GIVEN = frozenset(_FA_GIVEN_LIST.split()) | given_names.PERSIAN
_FA_WORD = re.compile("[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u06c0\u200c]{2,}")
_FA_TITLED = re.compile(
    "(?<![\u0621-\u06cc\u200c])(?:آقای|خانم|دکتر|مهندس|سردار|سرهنگ|سرلشکر|حجت‌الاسلام|آیت‌الله|استاد|جناب)\\s+(?P<a>[\u0621-\u06cc\u200c]{2,})(?:\\s+(?P<b>[\u0621-\u06cc\u200c]{3,}))?"
)
_FA_PLACE = re.compile(
    "(?<![\u0621-\u06cc\u200c])(?:روستای|شهرستان|شهر|استان|بخش|دهستان|خیابان|میدان|بندر|رودخانه|سد|کوه|جزیره|پل|بیمارستان|دانشگاه|محله|کشور)\\s+(?P<a>[\u0621-\u06cc\u200c]{2,})(?![\u0621-\u06cc\u200c]|\\s*[.!؟])"
)
_FA_COMMON_LIST = "در به از که این آن را با برای تا و یا هم نیز است بود شد گفت گفته می دیگر خود ما شما آنها ایشان روز امروز دیروز همه هر چند بزرگ کوچک جدید قدیم تاریخی اصلی مرکزی ملی دولتی پزشکی علوم صنعتی آزاد هایی های ما کشور است؛ بوده شده کرد کرده دارد نیست یکی دو سه چهار پنج شش هفت هشت نه ده رئیس مدیر وزیر معاون نماینده"
_FA_COMMON = frozenset(_FA_COMMON_LIST.split())
# What only Persian writes, or words that Arabic has not.
_FA_SIGNS = re.compile("[پچژگک\u06cc]")

_HI_GIVEN_LIST = "राहुल राजेश राकेश रमेश सुरेश महेश दिनेश मुकेश नरेश गणेश संजय विजय अजय अनिल सुनील मनोज विनोद प्रमोद अशोक आलोक विवेक अमित सुमित रोहित मोहित नितिन सचिन विकास प्रकाश आकाश दीपक पंकज नीरज धीरज मोहन सोहन राम श्याम कृष्ण गोपाल हरि शिव शंकर महेंद्र सुरेंद्र राजेंद्र नरेंद्र वीरेंद्र धर्मेंद्र जितेंद्र योगेंद्र देवेंद्र अरविंद गोविंद आनंद नंद कुमार सुनीता अनीता गीता सीता रीता कविता सरिता ममता सविता बबीता संगीता पूजा आरती ज्योति किरण रेखा रेणु मीना मीनू शीला लीला उषा आशा निशा प्रिया नेहा स्नेहा पूनम सोनम शबनम सुषमा करिश्मा सीमा रीमा नीलम मोहम्मद अब्दुल इमरान सलमान आमिर शाहरुख फ़ातिमा आयशा ज़ैनब इंदिरा सोनिया प्रियंका मनीष"
_HI_GIVEN = frozenset(_HI_GIVEN_LIST.split()) | given_names.HINDI
_HI_LETTERS = "\u0900-\u0963\u0970-\u097f"
_HI_WORD = re.compile(f"[{_HI_LETTERS}]+")
_HI_TITLED = re.compile(
    f"(?<![{_HI_LETTERS}])(?:श्री|श्रीमती|सुश्री|डॉ\\.?|डॉक्टर|प्रोफ़?ेसर|मंत्री|मुख्यमंत्री|प्रधानमंत्री|राष्ट्रपति|राज्यपाल|अध्यक्ष|ज़?िलाधिकारी|न्यायाधीश|जस्टिस|संवाददाता|सांसद|विधायक|महापौर|सचिव|निदेशक|कलेक्टर|एसपी|डीएम)\\s+(?P<a>[{_HI_LETTERS}]{{2,}})(?:\\s+(?P<b>[{_HI_LETTERS}]{{2,}}))?"
)
# Endings of the names of towns, with the postposition that follows one.
_HI_PLACE = re.compile(
    f"(?<![{_HI_LETTERS}])(?P<a>[{_HI_LETTERS}]{{2,}}(?:गढ़|पुर|नगर|बाद|गंज|गाँव|गांव|पुरा|वाड़ा|कोट|घाट|पेट))(?=\\s+(?:में|से|के|की|का|को|पर|ज़?िले|शहर|और)(?![{_HI_LETTERS}]))"
)
_HI_COMMON_LIST = "ने को का की के में से पर और तथा या भी ही तो है हैं था थी थे नहीं कि यह वह ये वे इस उस जो जी एक दो तीन बताया कहा हुए हुई हुआ गया गई कर करते करने"
_HI_COMMON = frozenset(_HI_COMMON_LIST.split())
# Given names that are said far more often of what they mean (victory, development, light), unless a family's name stands behind.
_ALSO_WORDS_LIST = "विजय विकास प्रकाश आकाश विवेक ज्योति शांति आशा भारत गौरव सागर पूजा प्रेम संतोष आनंद"
_ALSO_WORDS = frozenset(_ALSO_WORDS_LIST.split())
_FAMILY_BEHIND = re.compile(
    r"\s(?:कुमार|कुमारी|सिंह|शर्मा|वर्मा|गुप्ता|यादव|मिश्रा|पांडे|पाण्डेय|तिवारी|चौधरी|पटेल|शाह|जैन|अग्रवाल|खन्ना|कपूर|मल्होत्रा|राव|रेड्डी|नायर|दास|घोष|बोस|देवी|ठाकुर|झा|राय|माल्या|रूपाणी|त्रिपाठी|द्विवेदी|श्रीवास्तव|सक्सेना|माथुर|भट्ट|जोशी|रावत|नेगी)(?![\u0900-\u0963])"
)


def persian_names(text: str) -> list[_Name]:
    """Names in Persian ``text``; none where nothing says that it is Persian."""
    if not _FA_SIGNS.search(text):
        return []
    found = _grouped(_FA_TITLED, text, _FA_COMMON) + _grouped(_FA_PLACE, text, _FA_COMMON)
    return found + _by_given(text, _FA_WORD, _FA_GIVEN, _FA_COMMON)


def hindi_names(text: str) -> list[_Name]:
    """Names in Hindi ``text``; the gazetteer's places are found elsewhere."""
    found = _grouped(_HI_TITLED, text, _HI_COMMON) + _grouped(_HI_PLACE, text, _HI_COMMON)
    return found + _by_given(text, _HI_WORD, _HI_GIVEN, _HI_COMMON)


def _grouped(pattern: re.Pattern[str], text: str, common: frozenset[str]) -> list[_Name]:
    found = []
    for match in pattern.finditer(text):
        for group in match.groupdict():
            word = match[group]
            if not word or word in common:
                break
            found.append((match.start(group), match.end(group), word))
    return found


def _by_given(text: str, words: re.Pattern[str], given: frozenset[str], common: frozenset[str]) -> list[_Name]:
    """Given names, and what stands right behind one: the family's."""
    found = []
    for match in words.finditer(text):
        if match.group() not in given:
            continue
        if match.group() in _ALSO_WORDS and not _FAMILY_BEHIND.match(text, match.end()):
            continue
        found.append((match.start(), match.end(), match.group()))
        family = words.match(text, match.end() + 1)
        if family and text[match.end()] == " " and len(family.group()) > 2 and family.group() not in common:
            found.append((family.start(), family.end(), family.group()))
    return found
