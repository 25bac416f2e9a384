"""Whether words that took the place of others are names by the word for what they name, which stands right before or behind them: a street,
a law, a firm, a river; and what is called so in quotation marks."""

from __future__ import annotations

import re

from harness.evidence.patterns import later
from harness.evidence.pieces import Span

# Words for streets, of which one for another is another street where a name follows: via Garibaldi, corso Garibaldi.
_STREETS = later(
    "via|corso|viale|piazza|piazzale|largo|vicolo|strada|salita|calle|avenida|plaza|paseo|camino|carretera|ronda|travesía|rua|travessa|praça|alameda|estrada|beco|largo|rue|avenue|boulevard|place|quai|chemin|impasse|cours|allée"
    "|ulic[aęyą]|ulicach|alej[aęią]|alei|plac[ue]?|placem|osiedl[eau]|ulice|ulici|náměstí|třída|třídě|вулиц[яіюею]|провулк[аоуі]м?|провулок|проспект[аіуом]*|площ[ауіею]|бульвар[уіом]*|набережн[аоуі][їй]?|улиц[аеыуой]+|переул[окаеу]+м?|площад[ьи]|набережн[аяойую]+"
    "|đường|phố|ngõ|hẻm|kadun|tien|straat|laan|plein",
    re.IGNORECASE,
)
_CAPITAL = later(
    r"^[\s\u00a0](?:(?:de|del|della|dei|da|do|dos|das|des|du|la|los|las|d')[\s\u00a0]?)?[^\W\d_a-zà-ÿа-яёіїєґ]"
)
# A ministry is named by what it is for, which has no capital in these languages: in the Slavic ones in the genitive, which no verb looks like.
_MINISTRY = later(
    r"(?:^|[\s\u00a0(])(?:(?P<cs>ministerstv(?:o|a|u|em|ě))|(?P<slavic>министерств(?:о|а|у|ом|е)|міністерств(?:о|а|у|ом|і))|[وبلف]?وزارة|وزارت|[והבלמש]?משרד)[\s\u00a0]$",
    re.IGNORECASE,
)
_MINISTRY_BEHIND = later(r"^\sमंत्रालय(?![\u0900-\u0963])")
_MINISTRY_FOR = {
    "cs": later(r"(?!chce)\w+(?:tví|ncí|raničí|y|u|(?<!l)a|ti|ce|ho|ch)(?:\s\w+){0,2}"),
    "slavic": later(
        r"[а-яёіїєґ]+(?:ы|(?<![лс])[иіяа]|ї|у|ого|ой|ої|их|ых|ов|ів|ей)(?:\s[а-яёіїєґ]+){0,2}", re.IGNORECASE
    ),
    "": later(r"[^\W\d_]+(?:\s[^\W\d_]+){0,2}|[\u0900-\u0963]+(?:\s[\u0900-\u0963]+){0,2}"),
}
# … but for which one is meant: the new ministry, the ministry itself.
_MINISTRY_PLAIN = later(
    r"(?:الجديدة|المعنية|نفسها|المذكورة|جدید|החדש|עורכי|נסיעות|नए|नया|इस|उस|संबंधित|сегодня|вчера|вчора)(?!\S)"
)
# … in English before it, with a capital.
_OFFICE_BEHIND = later(
    r"^[\s\u00a0](?:Ministry|Ministries|Department|Minister|Ministers|Secretary|Commissioner|Committee)\b"
)
_OFFICE_FOR = later(r"[A-Z][a-z]+(?:(?:,?\s|\s(?:and|&)\s)[A-Z][a-z]+){0,2}")
# … and not by which of them is meant.
_OFFICE_PLAIN = later(
    r"(?:The|This|That|New|Old|Former|Deputy|Junior|Senior|Prime|Chief|First|Acting|Its|Their|Our|His|Her|A|An|One|Another)\b"
)
# A family by whose it is or where it is from, with its article: al-Sharaa, bin Salman.
_WITH_ARTICLE = later(r"(?:al|el|ul|as|ash|at|ad|an|ar|az|abu|bin|ben|ibn|bint|pur)[-’'\s]([A-ZÀ-Ý][\w’'-]+)")
# What is called by a name in quotation marks: ships, works, papers, clubs.
_CALLED = later(
    "(?:charity|foundation|organi[sz]ation|association|initiative|campaign|verein|stiftung|initiative|association|fondation|collectif|asociación|fundación|colectivo|associazione|fondazione|onlus|associação|fundação|stichting|vereniging|fundacja|fundacji|stowarzyszeni[eaou]m?|організаці[яїюєй]ю?|фонд[уіо]?м?|об'єднання|спілк[аиуо]ю?|ініціатив[аиуо]ю?|\\w*завод[уіо]?м?|комбінат[уіо]?м?|компані[яїюєй]ю?|фірм[аиуо]ю?|ферм[аиуо]ю?|готел[ьяюі]|аптек[аиуо]ю?|компани[яиюей]ю?|фирм[аыуо]й?|комбинат[аеуо]?м?|отел[ьяюе]|гостиниц[аыуе]й?|организаци[яиюей]ю?|ассоциаци[яиюей]ю?|движени[еяю]м?|sdružení|spolek|spolku|nadace|nadaci|föreningen|stiftelsen|foreningen|egyesület|alapítvány|asociația|fundația|derneği|vakfı"
    "|ship|boat|ferry|tanker|trawler|vessel|yacht|novel|book|film|movie|series|play|album|song|newspaper|magazine|programme|exhibition|roman|krimi|buch|film|serie|stück|lied|zeitung|frachter|tanker|fähre|schiff|kutter|livre|récit|chanson|pièce|journal|revue|navire|cargo|chalutier|novela|libro|película|cinta|canción|obra|revista|diario|buque|pesquero|barco|romanzo|canzone|rivista|nave|traghetto|peschereccio|livro|filme|romance|canção|peça|jornal|navio|barco|powieść|książka|serial|sztuka|piosenka|statek|kuter|prom|tygodnik|dziennik|роман|фільм|повість|вистава|серіал|пісня|судно|катер|корабель|пором|газета|журнал|клуб|ресторан|повесть|фильм|картина|пьеса|спектакль|сериал|песня|книга|книжка|теплоход|сухогруз|траулер|корабль|паром|кафе|roman|kitap|dizi|gemi|tekne|tiểu[\\s]thuyết|tập[\\s]truyện|phim|cuốn[\\s]sách|bài[\\s]hát|vở[\\s]kịch|tàu|truyện"
    "|(?:ال)?(?:رواية|فيلم|سفينة|ناقلة|عبّ?ارة|باخرة|صحيفة|مجلة|مسلسل|مسرحية|أغنية|كتاب|ديوان|مسرحية|برنامج|قناة|مطعم|مقهى)|رمان|کتاب|فیلم|کشتی|لنج|ناو|نفتکش|قایق|روزنامه|هفته‌نامه|مجله|سریال|نمایش|ترانه|آلبوم|شبکه|برنامه|رستوران"
    "|ה?(?:ספר|רומן|סיפור|סרט|סדרה|מחזה|שיר|עיתון|ספינה|אונייה|מכלית|מסעדה|אלבום|תוכנית|תערוכה)|जहाज|जहाज़|नाव|पोत|किताब|पुस्तक|कहानी|उपन्यास|फिल्म|फ़िल्म|नाटक|गीत|अखबार|अख़बार|पत्रिका|धारावाहिक|कार्यक्रम"
    "|소설|신작|장편|영화|드라마|연극|뮤지컬|노래|앨범|시집|책|잡지|프로그램|전시|식당|小説|新刊|新作|映画|ドラマ|舞台|楽曲|番組|雑誌|詩集|漫画|展覧会|漁船|貨物船|客船|店|旅館|ホテル|カフェ|食堂|居酒屋|劇団|バンド|団体|가게|카페|빵집|서점|극단|단체)[\\s\u00a0]?$",
    re.IGNORECASE,
)  # fmt: skip

_AR = "[\u0621-\u064a]+"
_AR_KIND = later(
    "(?:^|\\s)[وفبلك]?(?:ألبان|مخبز|مخابز|مصنع|مزرعة|مطعم|فندق|متجر|مكتبة|شارع|حي|ساحة|ميدان|طريق|جسر|حديقة|شركة|مجموعة|مؤسسة|مصرف|بنك|هيئة|مديرية|محكمة|نيابة|لجنة|دائرة|مجلس|نقابة|منظمة|جمعية|مركز|مكتب|شرطة|بلدية|سلطة|جامعة|كلية|معهد|مدرسة|مستشفى|نادي|فريق|حزب|حركة|صحيفة|قناة|وكالة|مجلة|نهر|بحيرة|جبل|جزيرة|وادي|خليج|مضيق|ميناء|مطار|محافظة|ولاية|إقليم|بلدة|قرية|مدينة|مخيم|سجن|مسجد|كنيسة|سفينة|ناقلة|قانون|اتفاقية|اتفاق|معاهدة|جائزة|كأس|مؤتمر)\\s$"
)
# Banks and unions are told apart by whose they are: البنك الأوروبي, البنك الإسلامي.
_AR_WHOSE = later("(?:^|\\s)[وفبل]?ال(?:بنك|مصرف|اتحاد|رابطة)\\s$")
_AR_WHOSE_IT_IS = later("ال(?!رئيسي|محلي|حالي|ماضي|ثاني)[\u0621-\u064a]{3,}(?:ي|ية)")
_AR_ADJECTIVE = later(
    "ال\\S+(?:ية|ي)|(?:ال)?(?:جديد|قديم|كبير|صغير|خاص|عام|مهم|كبر|أخر|ضخم|شهير|محل|دول|وطن)\\S*|التعاون|السلام|التجارة|الشحن|الإعلام"
)
# Whose a body or an office is, without being named: the city's police, the centre of the town.
_AR_PLAIN = frozenset(
    ["المدينة", "البلدة", "القرية", "الحي", "المنطقة", "العاصمة", "الدولة", "الحكومة", "الشركة", "المؤسسة"]
)
# A family by where it is from, behind a name that is made of whose father or servant one is: أبو بكر الجيلاني.
_AR_NISBA = later("ال[\u0621-\u064a]{2,}ي")
_AR_KUNYA = later("(?:^|\\s)[وفبل]?(?:أبو|أبي|أبا|أم|ابن|بن|بنت|عبد|آل)\\s[\u0621-\u064a]+\\s$")
_FA = "[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u06c0\u200c]+"
_FA_KIND = later(
    "(?:^|\\s)(?:خیابان|بلوار|کوچه|میدان|پل|پارک|شرکت|گروه|بانک|دانشگاه|دانشکده|بیمارستان|باشگاه|تیم|حزب|روزنامه|شبکه|خبرگزاری|رود|رودخانه|دریاچه|کوه|جزیره|سد|بندر|فرودگاه|استان|شهر|شهرستان|روستای|منطقه|زندان|مسجد|کشتی|قانون|جایزه|نوشتهٔ?|نوشته‌ی|اثر)\\s$"
)
_FA_PLAIN_LIST = "بزرگ کوچک جدید قدیمی خصوصی دولتی ملی محلی خارجی داخلی اصلی مهم تازه بین‌المللی معروف اول دوم آخر در را به از با که و کنار نزدیک"
_FA_PLAIN = frozenset(_FA_PLAIN_LIST.split())
_ENDS = later(r"^\s*[.!؟؛]?\s*$")
_HE_KIND = later(
    "(?:^|\\s)[ובלמהכש]?(?:רחוב|שדרות|שד'|כיכר|שכונת|מחלבת|מאפיית|מפעל|מפעלי|יקב|מסעדת|בית[\\s]הספר|בית[\\s]ספר|תיכון|גן[\\s]הילדים|סמטת|גשר|פארק|חברת|קבוצת|רשת|בנק|אוניברסיטת|מכללת|מכון|בית[\\s]החולים|מועדון|מפלגת|תנועת|עיתון|ערוץ|סוכנות|נחל|נהר|הר|אגם|האי|מפרץ|נמל|שדה[\\s]התעופה|קיבוץ|מושב|עיר|כפר|מחוז|כלא|ספינת|חוק|פרס|גביע|הסכם|תיאטרון|מוזיאון|מסעדת|חטיבת|אוגדת|גדוד|כתב[\\s]העת)\\s$"
)
_HI = "[\u0900-\u0963\u0970-\u097f]+"
_HI_KIND = later(
    f"^\\s(?:मार्ग|रोड|सड़क|चौक|गली|नगर|विहार|पुल|नदी|झील|बांध|पर्वत|द्वीप|जिले|जिला|ज़िले|ज़िला|राज्य|शहर|गांव|गाँव|तहसील|हवाई अड्डे|स्टेशन|बंदरगाह|विश्वविद्यालय|कॉलेज|अस्पताल|संस्थान|बैंक|स्टील|मोटर्स|सीमेंट|पावर|एयरलाइंस|समूह|ग्रुप|कंपनी|लिमिटेड|इंडस्ट्रीज|ऊर्जा|टाइम्स|समाचार|चैनल|पार्टी|दल|मंदिर|मस्जिद|किले|जेल|अधिनियम|कानून|पुरस्कार|कप|डेयरी|एकादश|इलेवन|एफसी|क्लब|यूनाइटेड)(?!{_HI[1:-2]})"
)
# What stands before such words and names nothing: of what kind they are, who is beside them.
PLAIN_HINDI_LIST = "बूढ़ा बूढ़े बच्चा बच्चे लड़का लड़के लड़की आदमी औरत महिला युवक एक इस उस नई नया पुरानी पुराना मुख्य बड़ी बड़ा छोटी छोटा सरकारी निजी जिला राष्ट्रीय राज्य केंद्रीय नगर स्थानीय पास अपनी अपने उसकी इसकी पूरी हर दूसरी पहली अगली विशेष नागरिक सार्वजनिक रेलवे बस राजनीतिक सत्तारूढ़ विपक्षी पुराने नए बड़े छोटे किसी सभी कई दो तीन चार"
PLAIN_HINDI = frozenset(PLAIN_HINDI_LIST.split())


# Nouns that end as families by their origin do: الأراضي, المباني, القاضي.
_AR_NO_NISBA = later("ال(?:[مأ].ا.ي|.ا.ي|ثاني|تالي|حالي|ماضي|كراسي|ليالي|تداعي|تعاطي|جاري)")
_AR_LAST = later("(?:^|\\s)[وفبل]?((?!ال)[\u0621-\u064a]{3,})\\s$")
_AR_NO_GIVEN = later("[وفبل]?(?:على|إلى|عند|لدى|منذ|بعد|قبل|حول|ضد|بين|أمام|خلف|قرب|هذا|هذه|ذلك|تلك|كان|كانت|قال|قالت)")


def _arabic_family(words: tuple[list[str], list[str]], before: str, behind: str) -> bool:
    """A family by where it is from behind a given name, or the given name before one: خلود الشمري, خلود الشمراني."""
    if all(len(side) == 1 and _AR_NISBA.fullmatch(side[0]) and not _AR_NO_NISBA.fullmatch(side[0]) for side in words):
        last = _AR_LAST.search(before)
        return _AR_KUNYA.search(before) is not None or (
            last is not None and not _AR_NO_GIVEN.fullmatch(last[1]) and not _AR_KIND.search(before)
        )
    family = re.match("\\s(ال[\u0621-\u064a]{2,}ي)(?![\u0621-\u064a])", behind)
    if family is None or _AR_NO_NISBA.fullmatch(family[1]):
        return False
    return all(
        len(side) == 1
        and len(side[0]) > 2
        and not side[0].startswith("ال")
        and not _AR_KIND.fullmatch(f" {side[0]} ")
        and not _AR_NO_GIVEN.fullmatch(side[0])
        for side in words
    )


def in_quotes(text: str, at: tuple[int, int]) -> bool:
    """Whether words stand in quotation marks, or brackets of titles, that a ship, a work, a paper is called by."""
    for opening, closing in (('"', '"'), ("'", "'"), ("『", "』"), ("「", "」")):
        begin = text.rfind(opening, 0, at[0] + 1)
        if begin < 0 or (opening == closing and text.count(opening, 0, begin) % 2):
            continue
        end = text.find(closing, max(at[1] - 1, begin + 1))
        if end < 0 or end - begin > 40 or text.find(closing, begin + 1, at[0]) >= 0:
            continue
        if _CALLED.search(text, max(0, begin - 16), begin):
            return True
    return False


# In the East a short thing in quotation marks that is the subject or the object is a title, where it is neither a sentence nor quoted speech.
_TITLE = later(r"[\u3040-\u30ff\u3400-\u9fff가-힣々ー・\s]{2,10}")
_SAID = later(r"(?:[るただう]|です|ます|ない|せよ|しろ|する|[다요라까자네것음함됨임중])$")
_TITLE_BEHIND = later(r"(?:が|を|は(?!、)|の|で(?!、)|に(?!つ)|[을를의]|에서|에(?=\s)|[이가](?=\s))")


def _quoted_title(text: str, at: Span) -> Span | None:
    begin = text.rfind('"', 0, at[0] + 1)
    if begin < 0 or text.count('"', 0, begin) % 2:
        return None
    end = text.find('"', max(at[1] - 1, begin + 1))
    title = text[begin + 1 : end] if end > 0 else ""
    if not _TITLE.fullmatch(title) or _SAID.search(title) or _TITLE_BEHIND.match(text, end + 1) is None:
        return None
    return begin + 1, end


def titled(old: str, was: Span, new: str, now: Span) -> tuple[Span, Span] | None:
    """Where something is called otherwise in quotation marks, whatever its words mean elsewhere: the words at ``was`` and ``now`` where the word
    before says what is called so, and the whole titles where the words around them do; ``None`` where neither does."""
    if was[0] == was[1] or now[0] == now[1]:
        return None
    if in_quotes(old, was) and in_quotes(new, now):
        return was, now
    titles = _quoted_title(old, was), _quoted_title(new, now)
    if titles[0] is None or titles[1] is None:
        return None
    return titles[0], titles[1]


def by_kind(old: str, was: tuple[int, int], new: str, now: tuple[int, int]) -> bool:
    """Whether what stands at ``was`` in ``old`` and what took its place are names by the word for what they name."""
    one, other = old[was[0] : was[1]].strip(), new[now[0] : now[1]].strip()
    before, behind = old[max(0, was[0] - 24) : was[0]], old[was[1] : was[1] + 24]
    if _STREETS.fullmatch(one) and _STREETS.fullmatch(other):
        return _CAPITAL.match(behind) is not None or _CAPITAL.match(new[now[1] : now[1] + 12]) is not None
    if (ours := _WITH_ARTICLE.fullmatch(one)) and (theirs := _WITH_ARTICLE.fullmatch(other)):
        # The article is heard and written in more than one way: ash-Sharaa, al-Sharaa.
        return ours[1].casefold() != theirs[1].casefold()
    if _OFFICE_BEHIND.match(behind) and _OFFICE_BEHIND.match(new[now[1] : now[1] + 24]):
        return all(_OFFICE_FOR.fullmatch(x) and not _OFFICE_PLAIN.match(x) for x in (one, other))
    words = one.split(), other.split()
    if any(len(side) > 3 for side in words):
        return False
    if (ministry := _MINISTRY.search(before) or _MINISTRY_BEHIND.match(behind)) is not None:
        named = _MINISTRY_FOR[ministry.lastgroup or ""]
        return all(named.fullmatch(x) and not _MINISTRY_PLAIN.match(x) for x in (one, other))
    first = one[0]
    if "\u0621" <= first <= "\u06cc":
        if re.search("[پچژگکی]", old) and re.search("[پچژگکی]", new):
            plain = any(side[0] in _FA_PLAIN for side in words) or _ENDS.match(behind)  # at the end stands the verb
            return (
                not plain
                and all(re.fullmatch(_FA, w) for side in words for w in side)
                and _FA_KIND.search(before) is not None
            )
        if not all(re.fullmatch(_AR, w) for side in words for w in side):
            return False
        if all(len(side) > 1 and _AR_KIND.fullmatch(f" {side[0]} ") for side in words):
            return True
        if _AR_WHOSE.search(before) and all(_AR_WHOSE_IT_IS.fullmatch(side[0]) for side in words):
            return True
        if not _AR_KIND.search(before):
            return _arabic_family(words, before, behind)
        return not any(_AR_ADJECTIVE.fullmatch(side[0]) or side[0] in _AR_PLAIN for side in words)
    if "א" <= first <= "ת":
        if all(len(side) > 1 and _HE_KIND.fullmatch(f" {side[0]} ") for side in words):
            return True
        found = _HE_KIND.search(before)
        # With the article it may tell which kind: חברת הביטוח. Streets and laws are called so: רחוב הרצל, חוק הלאום.
        return found is not None and (
            re.search("רחוב|שדרות|כיכר|חוק|פרס|גביע|שכונת|נמל", found[0]) is not None
            or not all(side[0].startswith("ה") and len(side[0]) > 3 for side in words)
        )
    if "\u0900" <= first <= "\u097f":
        return _HI_KIND.match(behind) is not None and not any(w in PLAIN_HINDI for side in words for w in side)
    return False
