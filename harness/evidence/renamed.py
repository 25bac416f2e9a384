"""Whether words that took the place of others are names, in scripts without capitals: by what they are made of on both sides, and by what
stands right beside them. One side alone would often look like a name; that both do, in one place, is no chance."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

from harness.evidence.abbreviated import abbreviates
from harness.evidence.common_words import common
from harness.evidence.names import german_noun
from harness.evidence.patterns import later
from harness.evidence.renamed_han import renamed_han
from harness.evidence.renamed_kinds import PLAIN_HINDI, by_kind
from harness.evidence.renamed_unlisted import renamed_unlisted

_HAN = later("[㐀-鿿々]+")
_GERMAN_NAME = later(
    "([A-ZÄÖÜ][a-zäöüß]{1,}?)(spitze?|kogel|horn|stein|joch|berg|burg|bach|moor|bruch|feld|felde|hausen|heim|dorf|stadt|kirchen|rode|ried|wald|mann|kai|mühle|weiler|hofen|ingen|stetten|brück|beck)"
)

# A town by what its name ends in, behind what says where.
_GERMAN_TOWN = later(
    "[A-ZÄÖÜ][a-zäöüß]{2,}(?:berg|burg|bach|bruch|feld|felde|felden|hausen|heim|dorf|stadt|kirchen|kirch|rode|ried|weiler|hofen|ingen|stetten|brück|beck|furt|furth|münde|büttel|loh|walde|hagen|roda|münster|wiek|thal)"
)
_GERMAN_LOCAL = later(r"\b(?:in|bei|nach|aus|von|um|bis|über|vor|hinter|nahe|ab|Gemeinde|Stadt|Dorf|Ort|Ortsteil)\s$")

# A school, a square, a prize called by somebody with a hyphen: Goethe-Realschule.
_GERMAN_CALLED = later(
    "([A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-ZÄÖÜ][a-zäöüß]+)*)-((?:[A-Z][a-zäöüß]*)?(?:[Ss]chule|[Gg]ymnasium|[Kk]olleg|[Pp]latz|[Ss]traße|[Aa]llee|[Ww]eg|[Bb]rücke|[Hh]alle|[Hh]aus|[Ss]tadion|[Aa]rena|[Kk]linik|[Kk]lini[kc]um|[Kk]rankenhaus|[Ss]tiftung|[Pp]reis|[Ii]nstitut|[Mm]useum|[Kk]irche|[Pp]ark|[Uu]niversität|[Kk]aserne|[Ww]erke?|[Tt]heater))"
)

# Which of two places of one name; authorities by what theirs end in.
_WHICH = later(
    "Little|Great|Upper|Lower|Nether|Higher|Old|New|North|South|East|West|Ober|Unter|Gross|Groß|Klein|Alt|Neu|Nieder|Haut|Bas|Petit|Grand|Alto|Bajo|Alta|Baja|Nova|Novo|Stary|Nowy|Wielki|Mały|Velký|Malý|Horní|Dolní|Нова|Стара|Верхня|Нижня|Велика|Мала|Верхний|Нижний|Новый|Старый|Большой|Малый"
)
_TOWN_BEHIND = later("[\\s-][A-ZÀ-ÞŠŽČŁА-ЯІЇЄ][a-zà-ÿšžčłа-яіїє]{2,}(?![\\s-][A-ZÀ-ÞА-Я])")
_OFFICE_NORDIC = later(
    "[A-ZÅÄÖÆØ][a-zåäöæø]{3,}(?:verket|myndigheten|myndigheden|styrelsen|inspektionen|tilsynet|direktoratet|departementet|ministeriet|nämnden|rådet|virasto|laitos|ministeriö|keskus)"
)

# Of a town, before a noun: die Leipziger Polizei. Both have capitals in German alone.
_GERMAN_OF_TOWN = later("[A-ZÄÖÜ][a-zäöüß]{2,}er")
_GERMAN_NOUN_BEHIND = later("\\s[A-ZÄÖÜ][a-zäöüß]{2,}")
KOREAN_PARTICLE = later("(?:에서는|에서도|에서|에게|으로|에는|에도|까지|부터|에|로|의|은|는|이|가|을|를|와|과|도|만)$")
_KOREAN_PLACE = later("[가-힣]{2,}[시군구읍면동리]")
# What has a name of its own before the word for what it is; and words that end so and name nothing.
_KOREAN_SITE = later(
    "([가-힣]{2,})(길|대로|거리|골목|마을|역|산|봉|강|천|호수|저수지|섬|해변|해수욕장|계곡|고개|터널|대교|다리|공원|시장|성|궁|사|항|공항|휴게소|나들목|호|법|조례|산맥|평야|분지|반도|만)"
)
_KOREAN_NO_SITE = later(
    "(?:고속|지름|오솔|산책|골목|뒤안|내리막|오르막|출근|퇴근|등굣|하굣|빗|눈|흙|자갈|밤)길|(?:지|구|영|무|전|통|광|전지|환승|종착|기차|지하철|전철)역|\\S*(?:재산|예산|생산|부동산|유산|자산|계산|확산|하산|등산|야산|동산|화산|건강|최강|이상|사항|국사|회사|기사|검사|판사|의사|강사|교사|목사|형사|감사|조사|수사|행사|역사|인사|공사|방법|불법|합법|위법|문법|기법|수법|해법|사법|입법|개인사|가능성|여성|남성|정부|번호|신호|보호|간호|구호|암호|인천|하천|실천|추천|광천|온천|전통시장|재래시장|관광지|국립공원|도시공원|불만|미만|매만|자만|수천|수만|몇만)|(?:이|그|저|한|두|이번|해당)[가-힣]?"
)
_KOREAN_OF_AUTHOR = later("^\\s(?:소설|신작|시집|장편|작품|영화|노래|앨범|전시|그림|변호인|남편|아내|아들|딸)")
# A person: a surname, and two syllables that given names are made of.
_KOREAN_SURNAMES = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용"
_KOREAN_GIVEN = "가강건겸경계고관광교구국권규균근금기길나남노다단달담대덕도동두라락란람래량려련렬령례로록룡루린림마만말매면명모무묵문미민박배백범병보복봉부빈빛사산삼상새샘서석선설섭성세소솔송수숙순술숭슬승시식신실심아안애양언엄여연열엽영예오옥온완요용우욱운웅원월위유윤율은을의이익인일임자장재전정제조종주준중지진찬창채천철초춘충치탁태택하학한해향헌혁현형혜호홍화환황효후훈휘흠흥희"
_KOREAN_PERSON = later(f"(?:[{_KOREAN_SURNAMES}]|남궁|황보|제갈|사공|선우|서문|독고)[{_KOREAN_GIVEN}]{{2}}")
# Words of three syllables that begin and are made so: who does something, and what.
_KOREAN_NO_PERSON = later(
    "[가-힣]+(?:[자인사원관장단대부국청처실과소비금권력률법식전기점량상용제회안문도시]|기관|학생|고교|아이|선수)|고구마|옥수수|고양이|소나무|송아지|원숭이|유람선|여객선|유조선|우주선|전동차|구급차|소방차|전기차|오징어|조형물|이[가-힣]*|[가-힣]*(?:하|되|지|서|도|고|며|면|게|려|라)"
)
_KOREAN_PARTICLE_BEHIND = later(
    "(?:에게서|에게|한테|께서|이라는|이라고|이며|이란|이와|은|는|이|가|을|를|와|과|의|도|만|씨|측)$"
)
# A street, with the particle behind it that tells it from a word with the particle of where to.
_KOREAN_STREET = later(
    "(?!(?:외부|내부|앞|뒤|안|밖|위|아래|옆|해외|국내|미래|과거)으?로)[가-힣]{2,5}(?<!으)로(?:의|에서|에|변의?|변에서|일대)"
)
_KOREAN_ACTING = later("[가-힣]{3}(?:은|는|이|가|에게|의|과|와|도|을|를|씨는|씨가)")
_KOREAN_CLUB = later("(?:FC|SC|유나이티드)(?![A-Za-z])")
_KOREAN_FIRM = later(
    "[가-힣A-Z]{2,}(?:에너지|전자|자동차|은행|그룹|건설|화학|통신|항공|대학교|대학|병원|일보|신문|방송|중공업|제철|조선|해운|제약|식품|물산|전기|철강|보험|증권|정밀|섬유|산업|공업|기계|통운|물류|운수|상사|개발|엔지니어링|바이오|테크|유통|금융|캐피탈|반도체|모빌리티|에어|백화점|호텔|재단|출판사|목장|유업|농장|농원|식당|상회|마트|수산|축산|제과|제빵|양조|건재|목재|조경|세탁|학원|서점|약국|의원|한의원|치과|미디어|소프트|로지스|푸드|패션|시스템|솔루션|영화제|음악제|연극제|문학상|마라톤|리그|컵)"
)

_ARABIC_WORD = r"[\u0621-\u064a]+"
_ARABIC_PLACE = later(rf"(?:و|ب|ل)?(?:عين|وادي|تل|تلة|سهل|مرج|واحة|هضبة|قلعة|حصن|عقبة|خربة|نبع|ضاحية|شاطئ|خليج|غور|جسر|سد|قصر|جبل|بئر|كفر|بيت|دير|رأس|مرسى|باب|برج|خان|حي|مدينة|بلدة|قرية|ميناء|نهر|جزيرة|طريق|مخيم)\s{_ARABIC_WORD}(?:\s{_ARABIC_WORD})?")  # fmt: skip
# What begins a place's name, before the word that tells which; and bodies by what they begin with.
_ARABIC_PLACE_BEFORE = later(r"(?:^|\s)[وبلف]{0,2}(?:عين|وادي|تل|بئر|كفر|دير|رأس|مرسى|خان)\s$")
_ARABIC_NAMED = later(r"(?:ال)?[\u0621-\u064a]{2,}")
_ARABIC_BODY = later(
    r"[وبلف]?(?:وزارة|جمعية|هيئة|منظمة|نقابة|اتحاد|مجلس|لجنة|وكالة|مديرية|محكمة|حزب|رابطة)\s[\u0621-\u064a]{3,}"
)
_ARABIC_PERSON = later(rf"(?!ال){_ARABIC_WORD}\s{_ARABIC_WORD}(?:\s{_ARABIC_WORD})?")
_ARABIC_FIRM = later(rf"{_ARABIC_WORD}(?:\s{_ARABIC_WORD}){{0,2}}")
_ARABIC_BEFORE = later(r"(?:^|\s)[وف]?(?:قال|قالت|إن|إنّ|أن|بحسب|وفق|وفقا ل|السيد|السيدة|الدكتور|الدكتورة|صرح|صرحت|أضاف|أضافت|أكد|أكدت|أعلن|أعلنت|ذكر|ذكرت|يرأس|ترأس|رئيسها|رئيسه|رئيس|وزير|المتحدث|القاضي|النائب)\s$")  # fmt: skip
_ARABIC_SAID = later(
    r"(?:^|\s)[وف]?(?:الممرضة?|المعلمة?|المدرسة?|الطبيبة?|المهندسة?|المزارعة?|الطالبة?|التاجرة?|الباحثة?|السائقة?|العاملة?|المواطنة?|النازحة?|اللاجئة?|اللاعبة?|المدربة?|الصحفية?|المحامية?|الدكتور|الدكتورة|السيد|السيدة|النائب|النائبة|القاضي|القاضية)\s$"
)
# Whose share rose or fell, with how much behind it.
_ARABIC_SHARE, _ARABIC_BY = (
    later(r"(?:^|\s)[وفبل]?(?:سهم|أسهم|سهما)\s$"),
    later(r"^\s(?:بنسبة\s|ب|نحو\s|أكثر\sمن\s)?\d"),
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
    ["अध्यापक", "शिक्षक", "शिक्षिका", "नर्स", "मालिक", "दुकानदार", "बर्फ", "बाढ़", "बारिश", "तूफान", "आग", "भूकंप", "हवा", "ठंड", "गर्मी", "कोहरे", "आंधी", "चालक", "ड्राइवर", "यात्री", "मरीज", "पड़ोसी", "पिता", "माता", "मां", "बेटे", "बेटी", "पति", "पत्नी", "भाई", "बहन", "बच्चे", "बच्चा", "लड़के", "लड़का", "लड़की", "युवक", "युवती", "बुजुर्ग", "बूढ़ा", "बूढ़े", "बूढ़ी", "कर्मचारी", "मजदूर", "छात्र", "छात्रा", "वकील", "जज", "गवाह", "आरोपी", "पीड़ित", "पीड़िता", "व्यापारी", "उद्योगपति", "निवेशक", "ग्राहक", "सैनिक", "जवान", "दमकल", "फौज", "नौसेना", "वायुसेना", "बैंक", "अस्पताल", "स्कूल", "विश्वविद्यालय", "संघ", "यूनियन", "मंच", "गठबंधन", "सत्ता", "मोर्चा", "कोर्ट", "हाईकोर्ट", "एजेंसी", "चैनल", "अखबार", "कप्तान", "कोच", "गेंदबाज", "बल्लेबाज", "खिलाड़ी", "लेखक", "कलाकार", "निर्माता", "निर्देशक", "संपादक", "पत्रकार", "गार्ड", "चौकीदार", "पुजारी", "इमाम", "पादरी", "माली", "दर्जी", "नाई", "मछुआरे", "चरवाहे", "ट्रेन", "बस", "कार", "ट्रक", "विमान", "जहाज", "नाव", "सरकार", "पुलिस", "अदालत", "न्यायालय", "कंपनी", "सेना", "परिषद", "समिति", "विपक्ष", "बोर्ड", "दल", "महिला", "पुरुष", "लोगों", "अधिकारियों", "अधिकारी", "विभाग", "मंत्रालय", "आयोग", "मंत्री", "प्रवक्ता", "नेता", "डॉक्टर", "डॉक्टरों", "शोधकर्ताओं", "वैज्ञानिकों", "किसानों", "छात्रों", "उन्होंने", "उसने", "इसने", "किसी", "सभी", "कुछ", "हमने", "मैंने", "आपने", "जिसने", "जिन्होंने", "सबने", "एक", "व्यक्ति", "प्रशासन", "संस्था", "संगठन", "टीम", "संसद", "अभियोजन", "बचाव", "गवाहों", "निवासियों", "नागरिकों", "सैनिकों", "विद्रोहियों", "पक्ष"]
)  # fmt: skip


def renamed(old: str, was: tuple[int, int], new: str, now: tuple[int, int]) -> bool:
    """Whether the words at ``was`` in ``old`` and those at ``now`` in ``new``, which took their place, are both names."""
    one, other = old[was[0] : was[1]].strip(), new[now[0] : now[1]].strip()
    if not one or not other or one == other:
        return False
    if all(_GERMAN_TOWN.fullmatch(x) and not common(x.casefold(), "de") for x in (one, other)):
        if _GERMAN_LOCAL.search(old, max(0, was[0] - 12), was[0]):
            return True
    if (was_german := _GERMAN_NAME.fullmatch(one)) and (now_german := _GERMAN_NAME.fullmatch(other)):
        return _german(was_german, now_german)
    if abbreviates(one, other) or abbreviates(other, one):
        return False
    if (schools := (_GERMAN_CALLED.fullmatch(one), _GERMAN_CALLED.fullmatch(other)))[0] and schools[1]:
        return schools[0][2] == schools[1][2] and not any(german_noun(school[1]) for school in schools if school)
    if by_kind(old, was, new, now):
        return True
    if _WHICH.fullmatch(one) and _WHICH.fullmatch(other) and _TOWN_BEHIND.match(old, was[1]):
        return True
    if _OFFICE_NORDIC.fullmatch(one) and _OFFICE_NORDIC.fullmatch(other):
        return True
    if _GERMAN_OF_TOWN.fullmatch(one) and _GERMAN_OF_TOWN.fullmatch(other):
        return _GERMAN_NOUN_BEHIND.match(old, was[1]) is not None and not german_noun(one) and not german_noun(other)
    if one.isascii() or other.isascii():
        return False
    if _people(one, other):
        return True
    before, behind = old[max(0, was[0] - 24) : was[0]], old[was[1] : was[1] + 24]
    if _one_letter_off(one, other, behind):
        return True
    first = one[0]
    if _HAN.fullmatch(one) and _HAN.fullmatch(other):
        return renamed_han(old, was, new, now)
    if all(_JAPANESE_FIRM.fullmatch(x) and not _JAPANESE_KIND.match(x) for x in (one, other)):
        return True
    if "가" <= first <= "힣":
        return _korean(one, other, behind)
    if "\u0621" <= first <= "\u064a":
        return _arabic(one, other, before, behind) or renamed_unlisted(one, other, before, behind)
    if "\u0900" <= first <= "\u0963":
        return _indic(one, other, behind, before) or renamed_unlisted(one, other, before, behind)
    return False


# What is written together with a name before it.
_JOINED = {"א": "ובלמכש", "ء": "وفبل"}
# What families end in that few other words do: of Persian, and of Hebrew that came from Europe.
_FAMILY = later(
    "(?!ن?می(?!ر))\\S{2,}(?:زاده|پور|نژاد|وند|نیا|منش|پناه|[اآ]یی|خواه|راد|مند|لو)|[א-ת]{2,}(?:שטיין|שטין|ברג|ברגר|סקי|צקי|וביץ'?|ביץ'|בוים|בלום|הולץ|טוב|שוילי|לוביץ'?)"
)


@lru_cache(maxsize=4)
def _called(script: str) -> frozenset[str]:
    from harness.evidence.gazetteer import people

    return {"א": people.HEBREW, "ء": people.ARABIC | people.PERSIAN, "ऄ": people.HINDI}[script]


def _one_letter_off(one: str, other: str, behind: str) -> bool:
    """Whether one word took the place of another much like it, before what a family is called by."""
    follows = re.match(r"\s(\S{2,})", behind)
    if follows is None or " " in one or " " in other or fuzz.ratio(one, other) < _MUCH_ALIKE:
        return False
    script = "א" if "א" <= one[0] <= "ת" else "ء" if "ء" <= one[0] <= "ی" else "ऄ" if "ऄ" <= one[0] <= "ॿ" else ""
    return bool(script) and (follows[1] in _called(script) or _FAMILY.fullmatch(follows[1]) is not None)


# How much alike (0–100) two given names are of which one was put right.
_MUCH_ALIKE = 55.0


def _people(one: str, other: str) -> bool:
    """Whether one word that a person is called by took the place of another, in a script in which that is all that tells it."""
    first = one[0]
    script = "א" if "א" <= first <= "ת" else "ء" if "ء" <= first <= "ی" else "ऄ" if "ऄ" <= first <= "ॿ" else ""
    if not script:
        return False
    called = _called(script)

    def person(words: str) -> bool:
        return all(
            word in called
            or (word[0] in _JOINED.get(script, "") and word[1:] in called)
            or _FAMILY.fullmatch(word) is not None
            for word in words.split()
        )

    return person(one) and person(other)


def _german(one: re.Match[str], other: re.Match[str]) -> bool:
    """Mountains, waters, places and families by one ending that nouns of the language do not stand before: Karwandspitz, Lahnerspitz."""
    return one[2] == other[2] and not any(german_noun(name[1]) or german_noun(name[0]) for name in (one, other))


# A firm or school of Japan by what its name ends in, of which the first part is written in any of the three ways.
_JAPANESE_FIRM = later(
    "[ぁ-んァ-ヴー一-鿿々]{2,8}(?:牧場|乳業|農園|農場|製菓|製パン|水産|食堂|書店|薬局|医院|クリニック|保育園|幼稚園|小学校|中学校|高校|学園|信用金庫|病院|酒造|醸造|工務店|運輸|交通|タクシー|ホテル|旅館|商店|商会|印刷|出版|劇団|製作所|工業|建設|電機|精工|不動産)"
)
_JAPANESE_KIND = later(
    "(?:県立|市立|町立|村立|私立|公立|国立|地元|近く|大手|地方|民間|観光|総合|小規模|中規模|大規模|同じ|この|その|ある|老舗|有機|個人|家族)"
)


def _korean(one: str, other: str, behind: str) -> bool:
    """Places and firms by their ends, particles apart; people by syllables of given names that stay beside those that changed."""
    bare = [KOREAN_PARTICLE.sub("", x) for x in (one, other)]
    if bare[0] == bare[1]:
        return False
    if any(all(pattern.fullmatch(x) for x in bare) for pattern in (_KOREAN_PLACE, _KOREAN_FIRM)):
        return True
    if _KOREAN_STREET.fullmatch(one) and _KOREAN_STREET.fullmatch(other):
        return True
    for words in ((one, other), bare):
        sites = [_KOREAN_SITE.fullmatch(x) for x in words]
        if sites[0] and sites[1] and sites[0][2] == sites[1][2]:
            return not any(_KOREAN_NO_SITE.fullmatch(x) for x in words)
    if _KOREAN_CLUB.match(behind) and all(len(x) <= 6 for x in (one, other)):
        return True
    people = [_KOREAN_PARTICLE_BEHIND.sub("", x) if len(x) > 3 else x for x in (one, other)]
    if not all(_KOREAN_PERSON.fullmatch(x) for x in people):
        return False
    if _KOREAN_OF_AUTHOR.match(behind):
        return True
    same = sum(a == b for a, b in zip(*people, strict=False))
    plain = [_KOREAN_NO_PERSON.fullmatch(x) is not None for x in people]
    if len(people[0]) == len(people[1]) and (same == 2 or (same == 1 and not any(plain))) and not all(plain):
        return True
    # With the particle of who does something behind both, and nothing that stays, both are people or hardly either is.
    acting = [_KOREAN_ACTING.fullmatch(x) is not None for x in (one, other)]
    return same == 0 and all(acting) and not any(plain)


def _arabic(one: str, other: str, before: str, behind: str) -> bool:
    """Places by what they begin with; people where somebody is named as speaking."""
    if _ARABIC_PLACE.fullmatch(one) and _ARABIC_PLACE.fullmatch(other):
        return True
    if _ARABIC_PLACE_BEFORE.search(before):
        return all(_ARABIC_NAMED.fullmatch(x) for x in (one, other))
    if _ARABIC_BODY.match(one) and _ARABIC_BODY.match(other):
        return True
    if _ARABIC_SHARE.search(before) and _ARABIC_BY.match(behind):
        return _ARABIC_FIRM.fullmatch(one) is not None and _ARABIC_FIRM.fullmatch(other) is not None
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
    if words & (_INDIC_ROLES | PLAIN_HINDI) or any(word.endswith("ों") for word in words):
        return False
    if _INDIC_FIRM.match(behind):
        return True
    return _INDIC_AGENT.match(behind) is not None or _INDIC_TITLE.search(before) is not None
