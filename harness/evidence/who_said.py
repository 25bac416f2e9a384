"""Who is said to have said it, where it is nobody with a name: police, witnesses, the ministry. One of these for another is another attribution."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from harness.evidence.patterns import later
from harness.evidence.pieces import Piece
from harness.model.passage import TokenKind

# Beginnings of words, by who they are for; those of one line may be put for one another.
_WHO_LIST = """
police officers detectives sheriff investigators polizei polizist ermittler policier gendarm enquêteur policía policiales agentes polizia carabinieri poliziotti inquirenti polícia politie agenten policj policjan funkcjonariusz поліці правоохорон слідч полици правоохран следоват 경찰 警察 警方 警視庁 polis emniyet شرطة policie policist 警员 警員 公安 调查人员 調查人員 משטרה משטרת שוטר בלש חוקר شرطي محقق درك حرس خفر
witness eyewitness bystander onlooker zeug augenzeug témoin testigo testimon testemunh getuig świad очевид свідк свидетел 목격자 目撃者 目击 tanık görgü vittne شهود svěd 目擊者 目擊 证人 證人 עדים ראייה شاهد عيان
official authorit behörde autorité autoridad funcionari autorità autoridade autoriteit władz urzędni влад посадов власт чиновник 당국 관계자 当局 官员 官員 yetkili myndighet مسؤول سلطات úřad 當局 有关部门 有關部門 פקיד רשות רשויות בכיר גורמים גורם سلطة موظف
resident local neighbo villager anwohner einwohner bewohner nachbar habitant riverain voisin vecin residente abitant residenti morador vizinh bewoner buurtbewoner inwoner mieszka sąsi мешкан жител сусід сосед 주민 住民 居民 sakin mahalleli invånar boende سكان obyvatel 村民 邻居 鄰居 市民 תושב שכן שכנים שכנה דייר מקומיים ساكن أهالي جار جيران مقيم
doctor medic hospital paramedic physician nurse arzt ärzt klinik krankenhaus sanitäter médecin hôpital secouriste médic medici ospedale médico arts ziekenhuis lekar szpital ratowni medy лікар медик лікарн врач больниц 의사 병원 의료진 医師 病院 医生 医院 doktor hastane läkare sjukhus أطباء مستشفى lékař nemocni 医护 醫護 醫生 רופא חולים פרמדיק חובש طبيب مستشفيات مسعف ممرض
ministry minister ministerium ministère ministre ministerio ministro ministero ministério ministerie ministerstw ministr міністер міністр минист министер 장관 부처 大臣 省 部长 bakan departement وزارة وزير ministerstv 部長 部委 外交部 国防部 國防部 财政部 財政部 内政部 內政部 卫生部 衛生部 教育部 司法部 商务部 商務部 שר משרד وزراء
government administration regierung gouvernement gobierno governo regering rząd уряд правительств 정부 政府 hükümet regeringen حكومة vlád 여당 与党 执政党 執政黨 内阁 內閣 ממשל קבינט إدارة
prosecutor prosecution staatsanwalt parquet procureur fiscal fiscalía procura procuratore ministério openbaar prokurat прокур 검찰 検察 检方 检察 savcı åklagar نيابة státní 檢方 檢察 פרקליט תביעה תובע ادعاء مدعي
court judge gericht richter tribunal juge juez giudice juiz rechtbank rechter sąd sędzi суд 법원 판사 裁判 法院 法官 mahkeme hakim domstol محكمة soud 法庭 משפט שופט محاكم قاض قضاة قضاء
army military troops commander armee militär bundeswehr armée militaire ejército militar esercito exército leger wojsk armi армі військов арми военн 군 軍 军方 ordu armé جيش armád 軍隊 军队 部队 部隊 צבא צבאי חייל מפקד عسكر قوات جنود جندي قائد
company firm management manufacturer unternehmen firma konzern entreprise direction société empresa compañía azienda società bedrijf spółk підприємств компан предприят фирм 회사 기업 会社 公司 şirket företag شركة společnost 企业 企業 集团 集團 חברה חברת חברות תאגיד הנהלה הנהלת יצרן מפעל شركات مصنع مؤسسة
union gewerkschaft syndicat sindicato sindacat vakbond związ профспіл профсоюз 노조 労組 工会 sendika facket نقابة odbor 工會 איגוד ועד הסתדרות
lawyer attorney counsel solicitor defence anwalt anwält verteidig avocat abogad avvocat difens advogad advocaat adwokat obroń адвокат захисник защит 변호 弁護 律师 avukat advokat محامي advokát obhájc 律師 סנגור סניגור محام
expert analyst researcher scientist scholar experte fachleute forscher wissenschaftler chercheur scientifique analist investigador espert ricercator especialist deskundig onderzoeker ekspert analityk naukow експерт аналітик науков учен эксперт аналитик специалист 전문가 연구 専門家 研究者 专家 学者 uzman araştırmac forskar خبراء odborní 專家 學者 研究人员 研究人員 科学家 科學家 分析师 分析師 מומחה מומחים מומחית חוקר מדען מדענים אנליסט خبير باحث محلل علماء
newspaper media broadcaster zeitung medien sender journal médias periódico medios giornale jornal mídia krant gazet газет змі зміств медіа сми 언론 신문 신문은 メディア 新聞 媒体 报纸 gazete medya tidning صحيفة médi 媒體 報紙 报社 報社 电视台 電視台 עיתון עיתונים תקשורת ערוץ שדרן صحف إعلام تلفزيون قناة جريدة
famil relative parents mother father widow familie angehörig eltern mutter vater proches mère père familia familiares padres madre padre famiglia parenti família parentes ouders moeder vader rodzin krewn родин роди близькі семь родствен мать отец 가족 유족 家族 遺族 家属 aile yakın familj anhörig عائلة rodin příbuz 家屬 家人 亲属 親屬 父母 משפחה משפחת הורים הורי אלמנה קרובי קרובים عائلات أسرة والد أقارب
opposition oppositie opozycj опозиц оппозиц 야당 야권 野党 反对派 muhalefet معارضة opozic 反對派 反对党 反對黨 在野党 在野黨 אופוזיציה معارض
activist campaigner protester charit aktivist demonstrant militant association manifestant attivist ativista aktywist активіст правозахис активист 활동가 시민단체 活動家 活动人士 ناشط 活動人士 抗议者 抗議者 示威者 פעיל מפגין מפגינים עמותה עמותת نشطاء متظاهر محتج جمعية منظمة منظمات
mayor council bürgermeister stadtrat rathaus maire mairie alcald ayuntamiento sindac comune prefeit câmara burgemeester gemeente burmistrz radn мер міськрад мэр горсовет 시장 시의회 市長 市议会 市长 belediye kommun borgmästar بلدية starost radnic 市議會 עירייה עיריית מועצה מועצת عمدة
rescuer firefighter fire ambulance coastguard feuerwehr rettung pompier secours bombero rescat vigili soccorritor bombeiro brandweer strażac straż рятувальн пожеж спасател пожарн 소방 구조대 消防 救助 救援 itfaiye räddning دفاع hasič כבאי כבאים מציל חילוץ إطفاء إنقاذ
intelligence spy geheimdienst nachrichtendienst renseignement inteligencia inteligência inlichtingen wywiad розвід разведк 국정원 정보 情報 情报 istihbarat underrättelse مخابرات rozvěd מודיעין استخبارات
teacher school headteacher lehrer schule enseignant école profes escuela insegnant scuola escola leraar nauczyc szkoł вчител школ учител 교사 학교 教師 学校 老师 öğretmen okul lärare مدرسة učitel škol 老師 教师 校方 學校 מורה מורים מורות معلم مدرس
rebel separatist insurgent occupier окупант оккупант rebell séparatist rebeld ribell opstand rebeli повстан сепаратист мятеж 반군 反政府 叛军 isyancı upror متمردون povstal 叛軍 反政府武装 反政府武裝 מורד מורדים בדלן متمرد مسلح انفصالي
fisher farmer bauer bäuer landwirt fischer agriculteur pêcheur agricult pescador agricoltor pescator boer visser rolni rybak фермер рибал рыбак 농민 어민 農家 漁師 农民 渔民 çiftçi balıkçı bönder fiskare مزارع zeměděl 農民 漁民 חקלאי חקלאים דייג דייגים איכר فلاح صياد
"""
_LONGEST_GAP = 24
_WORDS = later(r"[^\W\d_]+")
_HAN = later("[\u3040-\u30ff\u3400-\u9fff]")
_SHORTEST = 2

# What Hebrew and Arabic write together with a word, before it and behind. Words of theirs are compared whole, for their stems are short.
_TOGETHER = (
    (
        later("[\u05d0-\u05ea]"),
        later("(ו?[שכ]?[הבלמ]?)"),
        ("", "ה", "ת", "ים", "ות", "י", "ית", "ו", "יו", "יה", "יהם"),
    ),
    (
        later("[\u0621-\u064a]"),
        later("([وف]?[بكل]?(?:ال|لل|ل)?)"),
        ("", "ة", "ت", "ات", "ون", "ين", "ي", "ية", "ه", "ها", "هم", "ى", "و"),
    ),
)
# Words of saying that the tables of attribution do not hold, or hold as another word.
_SAYS = later(
    r"\b(?:secondo|stando\sa\w*|a\sdetta|podał\w*|poda[jl]\w+|poinformowa\w+|przekaza\w+|meddela\w*|uppge\w*|enligt|volgens|meldde\w*|podle|uved\w+|segundo|göre|açıkla\w+|bildir\w+)\b|発表|による|통보|알렸",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _who() -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for number, line in enumerate(_WHO_LIST.strip().splitlines()):
        for word in line.split():
            found[word] = found.get(word, frozenset()) | {number}
    return found


@lru_cache(maxsize=4096)
def roles(words: str) -> frozenset[int]:
    """Who the words are for, by the lines of the list; none where they are for nobody in it."""
    who = _who()
    found: frozenset[int] = frozenset()
    for match in _WORDS.finditer(words.casefold()):
        word = match.group()
        if _HAN.match(word):
            found |= frozenset().union(*(lines for stem, lines in who.items() if _HAN.match(stem) and stem in word))
            continue
        if (script := next((t for t in _TOGETHER if t[0].match(word)), None)) is not None:
            found |= _of_stems(word, script[1], script[2], who)
            continue
        for length in range(min(len(word), 12), _SHORTEST - 1, -1):
            if (lines := who.get(word[:length])) is not None:
                found |= lines
                break
    return found


def _of_stems(
    word: str, before: re.Pattern[str], behind: Sequence[str], who: Mapping[str, frozenset[int]]
) -> frozenset[int]:
    """The lines of a word once what is written together with it is taken off: the whole of it first, then as little as can be."""
    there = before.match(word)
    for start in range((len(there[1]) if there is not None else 0) + 1):
        for end in behind:
            stem = word[start : len(word) - len(end)] if word.endswith(end) else ""
            if len(stem) >= _SHORTEST and (lines := who.get(stem)) is not None:
                return lines
    return frozenset()


def other_source(
    old: str, was: tuple[int, int], before: Sequence[Piece], new: str, now: tuple[int, int], after: Sequence[Piece]
) -> bool:
    """Whether the words at ``was`` and those that took their place are for two who are not the same, each beside a word of saying."""
    ours, theirs = roles(old[slice(*was)]), roles(new[slice(*now)])
    if ours & theirs:
        return False
    if _named_as_source(old, was) and _named_as_source(new, now):
        known = [
            bool(who or _PAPER.search(text[slice(*at)])) for who, text, at in ((ours, old, was), (theirs, new, now))
        ]
        return all(known) and not _stems(old[slice(*was)]) & _stems(new[slice(*now)])
    if not ours or not theirs:
        return False
    if ours & roles(new) and theirs & roles(old):
        return False  # both are in both: “the school told parents”, “parents were told by the school”
    return _beside_saying(old, was, before) and _beside_saying(new, now, after)


# What leads to whose word it is, whoever that be: a report, a letter. Some languages have it behind.
_ACCORDING_TO = later(
    r"(?<!\w)(?:according\sto|as\stold\sby|selon|d['’]après|laut|nach\sangaben|zufolge|según|secondo|stando\sa(?:l|lla|i|gli|d)?|segundo|de\sacordo\scom|volgens|według|zdaniem|за\s(?:даними|словами|інформацією)|згідно\sз|по\s(?:данным|словам|информации)|согласно|"
    r"според|према|prema|po\sbesedah|podle|podľa|enligt|ifølge|iflg|conform|potrivit|σύμφωνα\sμε|بحسب|حسب|وفق|وفقا\sل|به\sگفته|طبق|לפי|על\sפי|menurut|theo)\s?"
    r"(?:(?:an?|the|un|une|des|du|de la|de l['’]|les?|la|l['’]|ein(?:em|er|es)?|dem|der|den|einigen|un[oa]?|el|los|las|il|lo|gli|i|das|dos|um|uma|o|os|as|een|het|de|en|ett|et|den|det|τ[ιο]ς?|την?|ένα|μια)\s)?$",
    re.IGNORECASE,
)
_IS_THE_SOURCE = later(
    r"^\s?(?:['’]?[yn]?[ae]\sgöre|mukaan|szerint|によると|によれば|의?에\s?따르면|에\s따르면|따르면|के\s(?:अनुसार|मुताबिक)|की\sमानें|zufolge)(?!\w)",
    re.IGNORECASE,
)


# What one may read it in.
_PAPER = later(
    r"(?<!\w)(?:reports?|letters?|documents?|e-?mails?|memos?|stud(?:y|ies)|surveys?|sources?|statements?|berichte?n?|briefe?[ns]?|schreiben|dokumente?n?|studien?|quellen?|rapports?|lettres?|courriers?|études?|notes?|enquêtes?|informes?|cartas?|documentos?|estudios?|fuentes?|rapport[oi]|letter[ae]|document[oi]|stud[io]|font[ei]|"
    r"relatórios?|ofícios?|estudos?|fontes|rapport(?:en)?|brieven|documenten|onderzoek(?:en)?|bronnen|raport\w*|list(?:u|em|y)|dokument\w*|źród\w+|zpráv\w*|dopis\w*|zdroj\w*|otčet\w*|отчёт\w*|отчет\w*|доклад\w*|письм\w*|источник\w*|документ\w*|звіт\w*|лист[аіу]?|джерел\w*|rapporter\w*|brev\w*|källor\w*|kilder\w*|raporti\w*|kirje\w*|lähde\w*|jelentés\w*|levél\w*|forrás\w*|scriso\w*|surs\w+|έκθεσ\w*|επιστολ\w*|πηγ\w*|rapor\w*|mektu\w*|kaynak\w*|laporan|surat|sumber|báo cáo|thư|nguồn)(?!\w)"
    r"|보고서|편지|문서|자료|소식통|報告書?|手紙|文書|資料|报告|信件|文件|تقرير|رسالة|وثيقة|مصادر|דוח|מכתב|מסמך|रिपोर्ट|पत्र|दस्तावेज़?",
    re.IGNORECASE,
)


def _named_as_source(text: str, at: tuple[int, int]) -> bool:
    """Whether words stand right behind what leads to a source, or before what makes them one."""
    behind = text[at[1] : at[1] + 20]
    return (
        _ACCORDING_TO.search(text[max(0, at[0] - 40) : at[0]]) is not None or _IS_THE_SOURCE.match(behind) is not None
    )


def _stems(words: str) -> set[str]:
    return {word[:5] for word in _WORDS.findall(words.casefold()) if len(word) > 3}


def _beside_saying(text: str, at: tuple[int, int], pieces: Sequence[Piece]) -> bool:
    said = [(p.start, p.end) for p in pieces if p.token is not None and p.token.kind is TokenKind.ATTRIBUTION]
    for start, end in (*said, *(match.span() for match in _SAYS.finditer(text))):
        between = text[end : at[0]] if end <= at[0] else text[at[1] : start]
        if len(between) <= _LONGEST_GAP and not set(between) & set(".;:!?,，。"):
            return True
    return False
