"""Who is said to have said it, where it is nobody with a name: police, witnesses, the ministry. One of these for another is another attribution."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from harness.evidence.patterns import later
from harness.evidence.pieces import Piece
from harness.model.passage import TokenKind

# Beginnings of words, by who they are for; those of one line may be put for one another.
_WHO_LIST = """
police officers detectives sheriff investigators polizei polizist ermittler policier gendarm enquêteur policía policiales agentes polizia carabinieri poliziotti inquirenti polícia politie agenten policj policjan funkcjonariusz поліці правоохорон слідч полици правоохран следоват 경찰 警察 警方 警視庁 polis emniyet الشرطة policie policist
witness eyewitness bystander onlooker zeug augenzeug témoin testigo testimon testemunh getuig świad очевид свідк свидетел 목격자 目撃者 目击 tanık görgü vittne شهود svěd
official authorit behörde autorité autoridad funcionari autorità autoridade autoriteit władz urzędni влад посадов власт чиновник 당국 관계자 当局 官员 官員 yetkili myndighet المسؤول السلطات úřad
resident local neighbo villager anwohner einwohner bewohner nachbar habitant riverain voisin vecin residente abitant residenti morador vizinh bewoner buurtbewoner inwoner mieszka sąsi мешкан жител сусід сосед 주민 住民 居民 sakin mahalleli invånar boende السكان obyvatel
doctor medic hospital paramedic physician nurse arzt ärzt klinik krankenhaus sanitäter médecin hôpital secouriste médic hospital medici ospedale medici médico arts ziekenhuis lekar szpital ratowni medy лікар медик лікарн врач больниц 의사 병원 의료진 医師 病院 医生 医院 doktor hastane läkare sjukhus الأطباء المستشفى lékař nemocni
ministry minister ministerium ministère ministre ministerio ministro ministero ministério ministerie ministerstw ministr міністер міністр минист министер 장관 부처 大臣 省 部长 bakan departement وزارة وزير ministerstv
government administration regierung gouvernement gobierno governo regering rząd уряд правительств 정부 政府 hükümet regeringen الحكومة vlád
prosecutor prosecution staatsanwalt parquet procureur fiscal fiscalía procura procuratore ministério openbaar prokurat прокур 검찰 検察 检方 检察 savcı åklagar النيابة státní
court judge gericht richter tribunal juge juez tribunal giudice juiz rechtbank rechter sąd sędzi суд 법원 판사 裁判 法院 法官 mahkeme hakim domstol المحكمة soud
army military troops commander armee militär bundeswehr armée militaire ejército militar esercito exército leger wojsk armi армі військов арми военн 군 軍 军方 ordu armé الجيش armád
company firm management manufacturer unternehmen firma konzern entreprise direction société empresa compañía azienda società bedrijf spółk підприємств компан предприят фирм 회사 기업 会社 公司 şirket företag الشركة společnost
union gewerkschaft syndicat sindicato sindacat vakbond związ профспіл профсоюз 노조 労組 工会 sendika facket النقابة odbor
lawyer attorney counsel solicitor defence anwalt anwält verteidig avocat abogad avvocat difens advogad advocaat adwokat obroń адвокат захисник защит 변호 弁護 律师 avukat advokat المحامي advokát obhájc
expert analyst researcher scientist scholar experte fachleute forscher wissenschaftler analyst expert chercheur scientifique analist expert investigador espert ricercator especialist deskundig onderzoeker ekspert analityk naukow експерт аналітик науков учен эксперт аналитик специалист 전문가 연구 専門家 研究者 专家 学者 uzman araştırmac forskar الخبراء odborní
newspaper media broadcaster zeitung medien sender journal médias periódico medios giornale media jornal mídia krant gazet media газет змі зміств медіа сми 언론 신문 신문은 メディア 新聞 媒体 报纸 gazete medya tidning الصحيفة médi
famil relative parents mother father widow familie angehörig eltern mutter vater proches parents mère père familia familiares padres madre padre famiglia parenti família parentes ouders moeder vader rodzin krewn родин роди близькі семь родствен мать отец 가족 유족 家族 遺族 家属 aile yakın familj anhörig العائلة rodin příbuz
opposition oppositie opozycj опозиц оппозиц 야당 야권 野党 反对派 muhalefet المعارضة opozic
activist campaigner protester charit aktivist demonstrant militant association activist manifestant attivist ativista activist aktywist активіст правозахис активист 활동가 시민단체 活動家 活动人士 aktivist الناشط
mayor council bürgermeister stadtrat rathaus maire mairie alcald ayuntamiento sindac comune prefeit câmara burgemeester gemeente burmistrz radn мер міськрад мэр горсовет 시장 시의회 市長 市议会 市长 belediye kommun borgmästar البلدية starost radnic
rescuer firefighter coastguard feuerwehr rettung pompier secours bombero rescat pompier vigili soccorritor bombeiro brandweer strażac straż рятувальн пожеж спасател пожарн 소방 구조대 消防 救助 救援 itfaiye räddning الدفاع hasič
intelligence spy geheimdienst nachrichtendienst renseignement inteligencia intelligence inteligência inlichtingen wywiad розвід разведк 국정원 정보 情報 情报 istihbarat underrättelse المخابرات rozvěd
teacher school headteacher lehrer schule enseignant école profes escuela insegnant scuola escola leraar school nauczyc szkoł вчител школ учител 교사 학교 教師 学校 老师 öğretmen okul lärare المدرسة učitel škol
rebel separatist insurgent occupier окупант оккупант rebell séparatist rebeld ribell opstand rebeli повстан сепаратист мятеж 반군 反政府 叛军 isyancı upror المتمردون povstal
fisher farmer bauer bäuer landwirt fischer agriculteur pêcheur agricult pescador agricoltor pescator boer visser rolni rybak фермер рибал рыбак 농민 어민 農家 漁師 农民 渔民 çiftçi balıkçı bönder fiskare المزارع zeměděl
"""
_LONGEST_GAP = 24
_WORDS = later(r"[^\W\d_]+")
_HAN = later("[\u3040-\u30ff\u3400-\u9fff]")
_SHORTEST = 2
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
        for length in range(min(len(word), 12), _SHORTEST - 1, -1):
            if (lines := who.get(word[:length])) is not None:
                found |= lines
                break
    return found


def other_source(
    old: str, was: tuple[int, int], before: Sequence[Piece], new: str, now: tuple[int, int], after: Sequence[Piece]
) -> bool:
    """Whether the words at ``was`` and those that took their place are for two who are not the same, each beside a word of saying."""
    ours, theirs = roles(old[slice(*was)]), roles(new[slice(*now)])
    if not ours or not theirs or ours & theirs:
        return False
    if ours & roles(new) and theirs & roles(old):
        return False  # both are in both: “the school told parents”, “parents were told by the school”
    return _beside_saying(old, was, before) and _beside_saying(new, now, after)


def _beside_saying(text: str, at: tuple[int, int], pieces: Sequence[Piece]) -> bool:
    said = [(p.start, p.end) for p in pieces if p.token is not None and p.token.kind is TokenKind.ATTRIBUTION]
    for start, end in (*said, *(match.span() for match in _SAYS.finditer(text))):
        between = text[end : at[0]] if end <= at[0] else text[at[1] : start]
        if len(between) <= _LONGEST_GAP and not set(between) & set(".;:!?,，。"):
            return True
    return False
