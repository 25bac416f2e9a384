"""What a page says of corrections since a passage was accepted, and whether it is the passage that they are about."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from harness.evidence.normalise import reads
from harness.evidence.notice_errors import regretting
from harness.evidence.notice_words import told_at, without_label
from harness.evidence.notices import Notice, NoticeKind, notices, stood
from harness.evidence.rewording import KEPT_CUTOFF, keeps
from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind
from harness.model.registry import Baseline
from harness.model.verdict import EvidenceState
from harness.rules.scopes import Assessment

if TYPE_CHECKING:
    from harness.evidence.read import Document


def corrected(
    found: Assessment,
    document: Document,
    old_document: Document | None,
    baseline: Baseline | None,
    *,
    pictured: bool = False,
) -> Assessment:
    """``found`` with the notices that are new since the baseline, and as corrected when one of them explains it; how the words stood stays with it.
    ``pictured`` says that it is of a picture as well: a notice of pictures is about that.

    Without the accepted page at hand only a retraction counts: an older correction may have stood there all along.
    """
    fresh = _fresh(document, old_document)
    if old_document is None or baseline is None:
        fresh = tuple(n for n in fresh if n.kind is NoticeKind.RETRACTION)
    if not fresh:
        return found
    found = replace(found, notices=fresh)
    drifted = found.state in (EvidenceState.ALTERED, EvidenceState.REWORDED, EvidenceState.REMOVED)
    said = _explained(found, document, old_document, fresh, drifted=drifted, pictured=pictured)
    if not said or found.state in (EvidenceState.PARTIAL, EvidenceState.AMBIGUOUS):
        return found
    return replace(
        found, state=EvidenceState.CORRECTED, reason=f"{found.reason}; {said}", as_read=(found.state, found.reason)
    )


def said_since(found: Assessment, document: Document, earlier: Document, *, drifted: bool) -> str:
    """What the page says of a correction that explains ``found`` and that it did not say ``earlier``, empty for nothing. ``drifted`` says that
    the passage's words are others since then."""
    return _explained(found, document, earlier, _fresh(document, earlier), drifted=drifted)


def said_no_more(found: Assessment, earlier: Document, document: Document, *, noted: bool) -> str:
    """What the page said ``earlier``, when the passage was ``found``, of a correction, and does not say now; empty for nothing. ``noted`` says that
    one was told by then."""
    said = said_since(found, earlier, document, drifted=noted)
    return said.replace(_SAYS, "the page no longer says of itself", 1)


def _fresh(document: Document, earlier: Document | None) -> tuple[Notice, ...]:
    """The notices of a page that it had not earlier."""
    if document is earlier or not notices(document):
        return ()
    return tuple(n for n in notices(document) if earlier is None or not stood(n, earlier))


def _explained(
    found: Assessment,
    document: Document,
    earlier: Document | None,
    fresh: tuple[Notice, ...],
    *,
    drifted: bool,
    pictured: bool = False,
) -> str:
    fresh = tuple(n for n in fresh if not (n.kind is NoticeKind.CLARIFICATION and _of_headline(n, found)))
    explaining = [n for n in fresh if n.kind is not NoticeKind.UPDATE or _denies_figure(n, found, document.language)]
    # Over words that stand a notice counts too: it may say that they are wrong. Only one that speaks of other figures or names
    # than the passage's, and of none of its own, leaves it be, unless it says what the passage says of figures that stand nowhere else.
    concerning = [
        n
        for n in explaining
        if n.kind is NoticeKind.RETRACTION
        or (pictured and _OF_PICTURES.search(n.text))
        or _concerns(n, found, document.language, captioned=_in_caption(found, document))
        or _stands_beside(n, found, document)
        or (_speaks_of(n, found, document.language) and not any(_of_another(n, page) for page in (earlier, document)))
    ]
    concerning.sort(key=lambda n: n.kind is not NoticeKind.RETRACTION)
    # Words that changed are explained by any new notice, but for one whose figures are those of another sentence.
    others = [n for n in explaining if drifted and n not in concerning and not _of_another(n, earlier)]
    chosen = [*concerning, *others][:1]
    return f"{_SAYS}: “{_short(chosen[0].text)}”" if chosen else ""


# How the words that a page says of its own correction are led in.
_SAYS = "the page says of itself"


def _of_another(notice: Notice, page: Document | None) -> bool:
    """Whether a notice, which shares nothing with the passage, corrects a figure that stands or stood elsewhere in the page's text."""
    if page is None:
        return False
    figures = _figures(notice.text, page.language)
    told = [n.start for n in notices(page)]
    return any(
        figures & _specific(page.text[b.start : b.end], page.language)
        for b in page.blocks
        if figures and b.region == "main" and not any(b.start <= start < b.end for start in told)
    )


def _figures(text: str, language: str) -> set[tuple[str, str]]:
    return {said for said in _specific(text, language, dated=True) if said[0] == TokenKind.NUMBER.value}


def _denies_figure(notice: Notice, found: Assessment, language: str) -> bool:
    """Whether an update names a figure of the passage's sentence and denies something: “24 million, not 42”."""
    own = _specific(found.after, language) | _specific(found.before, language)
    denied = any(t.kind is TokenKind.NEGATION for t in critical_tokens(notice.text, language or "en"))
    return denied and bool(_figures(notice.text, language) & own)


# What stands over a story, as a notice's first words behind its label, and nothing of the story beside it.
_OF_HEADLINE = re.compile(
    r"\W*(?:(?:the|an? (?:earlier|previous)|this article['’]s|our|die|diese|le|la|el|il|lo|o|a|de|het) )?(?:\w+ )?(?:headline|title|überschrift|schlagzeile|titel(?:zeile)?|titre|titular|título|titolo|kop|tytuł|nagłówek|заголовок|заголовка|başlık|başlığı)\b(?!,? (?:and|und|et|y|e|en|i|oraz|і|й|та|и|ve)\b)"
    r"|\W*(?:(?:기사 )?제목[을은이](?!과|와)|(?:記事の)?(?:見出し|タイトル)[をはが]|(?:文章)?(?:标题|標題)(?!和|及|与|與)|العنوان(?! و)|הכותרת(?! ו)|शीर्षक(?! और))",
    re.IGNORECASE,
)


def _of_headline(notice: Notice, found: Assessment) -> bool:
    """Whether a notice speaks of the headline alone, over a passage that stands as it was."""
    drifted = found.state in (EvidenceState.ALTERED, EvidenceState.REWORDED, EvidenceState.REMOVED)
    return not drifted and _OF_HEADLINE.match(without_label(notice.text)) is not None


def _stands_beside(notice: Notice, found: Assessment, document: Document) -> bool:
    """Whether a notice stands in brackets in the passage's own paragraph."""
    located = found.located
    return located is not None and document.block_at(located.start) is document.block_at(notice.start)


# What leads to what is counted: “the number of hurt”.
_COUNT = re.compile(
    r"\b(?:numbers?|toll|count|figures?|total|zahl|anzahl|opferzahl|nombre|bilan|chiffre|número|cifra|balance|numero|bilancio|liczb\w+|aantal|dodental|числ\w+|количеств\w+|кількіст\w*|число)\b"
    r"|(?<=[가-힣]) ?(?:수|숫자)(?=[를는은가이의]|\s)|[数數]",
    re.IGNORECASE,
)
# So many words of a notice are the passage's, and a third of either, where it speaks of the same.
_SHARED = 3
_CONTENT = re.compile(r"[가-힣]{2,}|[^\W\d_]{4,}")


def _speaks_of(notice: Notice, found: Assessment, language: str) -> bool:
    """Whether a notice with a figure says in so many words what the passage says, gives it in the passage's own unit, or counts what the passage
    gives a figure of."""
    own = found.after or found.before
    numbers = [t for t in critical_tokens(notice.text, language or "en") if t.kind is TokenKind.NUMBER]
    counts = _COUNT.search(notice.text) is not None
    if numbers and (
        keeps(reads(own), reads(notice.text)) >= KEPT_CUTOFF or _units(own, language) & _units(notice.text, language)
    ):
        return True
    spoken, of = _stems(without_label(notice.text)), _stems(own)
    if len(spoken & of) >= _SHARED and 3 * len(spoken & of) >= max(len(spoken), len(of)):
        return True
    if not any(t.kind is TokenKind.NUMBER for t in critical_tokens(own, language or "en")):
        return False
    written = {word for t in numbers for word in _stems(notice.text[t.start : t.end])}
    said = _stems(_COUNT.sub(" ", without_label(notice.text))) - written
    shared = len(said & _stems(own))
    return shared > 0 and (counts or (bool(numbers) and 2 * shared >= len(said)))


def _stems(text: str) -> set[str]:
    """The words of a text by how they begin, whatever their ending; short ones only join others. Two syllables are a word of Korean."""
    return {word[: 2 if "가" <= word[0] <= "힣" else 5] for word in _CONTENT.findall(text.casefold())}


# Korean's “is” and “was”, joined to what is counted.
_COPULA = re.compile(r"(?<=[가-힣])(?:이었습니다|였습니다|입니다|이었다|였다|이다)(?![가-힣])")


def _units(text: str, language: str) -> set[str]:
    """What a text counts, and what it says happened to those counted."""
    kinds = (TokenKind.UNIT, TokenKind.SCOPE)
    return {t.value for t in critical_tokens(_COPULA.sub(" ", text), language or "en") if t.kind in kinds}


def _concerns(notice: Notice, found: Assessment, language: str, *, captioned: bool = False) -> bool:
    """Whether a notice may be about the passage: it quotes it, shares a figure, date or name with its sentence, or names nothing.
    ``captioned`` says that the passage stands in a caption."""
    located = found.located
    if located is not None and len(located.text) >= 20 and reads(located.text) in reads(notice.text):
        return True
    own = _specific(found.after, language) | _specific(found.before, language)
    said = _specific(notice.text, language, dated=True)
    if not said and _of_picture_alone(notice) and not captioned:
        return False
    if not said and _OF_A_NAME.search(notice.text):
        return any(kind == TokenKind.NAME.value for kind, _ in own)
    if not said and _OF_A_DATE.search(notice.text):
        return any(kind == TokenKind.DATE.value for kind, _ in own)
    return notice.whole or not said or bool(said & own)


# Who regrets or thanks, as a sentence of a note begins: a verb, which its capital makes look like a name.
_SPEAKS = re.compile(
    r"(?<![^\W\d_])(?:Приносим|Просим|Приношу|Извиняемся|Благодарим|Перепрошуємо|Просимо|Вибачаємося|Дякуємо)(?!\w)"
)


def _of_picture_alone(notice: Notice) -> bool:
    """Whether a notice begins with a picture or its caption, as what it corrects, and with nothing of the text beside."""
    said = notice.text[told_at(notice.text) :]
    found = _OF_PICTURES.search(said)
    return found is not None and found.start() <= _FIRST and _TEXT_TOO.search(said) is None and not notice.whole


# How far in, in characters, what a notice corrects is named: “the caption”, “an earlier version of the photo”.
_FIRST = 24
_TEXT_TOO = re.compile(
    r"\b(?:article|story|text|report|figures?|artikel|texte|artículo|texto|noticia|beitrag)\b|\b(?:текст|матеріал|материал|стат|цифр)|기사|본문|수치|\b(?:and|und|et|y|та|і|и)\b",
    re.IGNORECASE,
)


def _in_caption(found: Assessment, document: Document) -> bool:
    """Whether the passage stands in what is said of a picture."""
    block = document.block_at(found.located.start) if found.located is not None else None
    return (
        block is not None and re.search(r"caption|credit", f"{block.tag} {block.names} {block.ancestors}") is not None
    )


# That it was how a name is written: nothing of that stands in a sentence without any.
_OF_A_NAME = re.compile(
    r"\b(?:misspel\w+|misspelt|misnamed|spelling|spelled|spelt)\b|falsch geschrieben|schreibweise|mal orthographi|orthographe|mal escrit|ortografía|grafía|scritto male|mal scritto|grafia|"
    r"\b(?:first |last |sur|family |given |middle )?names?\b[^.]{0,60}\b(?:wrong|incorrect|inaccurate)(?:ly)?\b|\b(?:vor|nach|familien)?namen?\b[^.]{0,60}\b(?:falsch|fehlerhaft)\w*|\b(?:pré)?noms?\b[^.]{0,60}\b(?:mal|erroné\w*|inexact\w*|incorrect\w*)\b|\b(?:nombres?|apellidos?)\b[^.]{0,60}\b(?:mal|erróne\w*|incorrect\w*|equivocad\w*)\b|"
    r"\b(?:ім['’ʼ]я|імені|прізвищ\w*)(?!\w)[^.]{0,60}(?:неправильн|невірн|помилк|хибн)|\b(?:имя|имени|фамили\w*|отчеств\w*)(?!\w)[^.]{0,60}(?:неправильн|неверн|ошиб)|(?:неправильн|невірн|помилков)\w* [^.]{0,30}(?:ім['’ʼ]я|прізвищ)|(?:неправильн|неверн|ошибочн)\w* [^.]{0,30}(?:имя|фамили)|"
    r"неправильно написан|написани[еяю]|правопис|błędnie zapisan|pisowni|verkeerd gespeld|spelfout|오기|오탈자|(?:이름|성명)[을이은]? ?(?:잘못|틀리)|表記に誤り|表記を訂正|誤記|误写|誤寫|错别字|錯別字",
    re.IGNORECASE,
)


# That it was a day or a year, with the word for being wrong before it: nothing of that stands in a sentence without any.
_OF_A_DATE = re.compile(
    r"\b(?:misstated|misreported|mis-?dated|incorrect(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|inaccurate(?:ly)?)\b[^.]{0,30}\b(?:year|date|day|month)\b|\b(?:falsche[ns]?|unrichtige[ns]?)\s(?:\w+\s)?(?:datum|jahr(?:eszahl)?|tag)\b"
    r"|\b(?:date|année)\b[^.]{0,20}\b(?:erroné\w*|fausse|inexacte|incorrecte)\b|\b(?:mauvaise|fausse)\s(?:date|année)\b|\b(?:fecha|año)\b[^.]{0,20}\b(?:equivocad[oa]|incorrect[oa]|erróne[oa])\b|\b(?:data|anno|ano)\b[^.]{0,20}\b(?:errat[oa]|sbagliat[oa]|errad[oa]|incorret[oa])\b"
    r"|\b(?:неверн\w+|неправильн\w+|ошибочн\w+|невірн\w+|помилков\w+|хибн\w+)\s(?:дат\w+|год\w*|рік|року)\b|\bbłędn\w+\s(?:dat\w+|rok)\b|\bverkeerde\s(?:datum|jaar(?:tal)?)\b|(?:날짜|연도|연월일)[를을가이]?\s?(?:잘못|틀리)|(?:日付|年|日期|年份)(?:を|が|有)?(?:誤り|間違|错误|有误|錯誤)",
    re.IGNORECASE,
)


# That it is of what the page shows, in the words for it: whatever else such a notice names, that is where it was wrong.
_OF_PICTURES = re.compile(
    r"\b(?:photos?|photographs?|photograph(?:y|ic)|pictures?|pictured|images?|captions?|footage|"
    r"\w*fotos?|fotografi\w*|(?:das|dem|des|ein\w*|im|am|vom|zum|diese[smr]?|falsche[sn]?|unser\w*) \w*bild(?:e?s)?|bilder\w*|bild(?:unterschrift|text|unterzeile|quelle|nachweis)\w*|\w*aufnahmen?|"
    r"photographies?|clichés?|légendes?|imágen(?:es)?|imagen(?:es)?|fotografías?|leyenda|pie de foto|"
    r"immagin[ei]|fotografi[ae]|didascali[ae]|image(?:m|ns)|legendas?|afbeelding\w*|beelden?|(?:bij|onder)schrift\w*|"
    r"zdjęci\w*|zdjęć|fotografi\w*|podpis\w* pod|фото\w*|снимк\w*|снимок|изображени\w*|світлин\w*|знімк\w*|знімок|зображен\w*|görsel\w*|fotoğraf\w*|صورة|الصورة|صور)\b"
    r"|사진|이미지|写真|画像|照片|图片|圖片|相片|תמונ|תצלום",
    re.IGNORECASE,
)

# What stands right before the day of a notice itself: “amended on”, “Correction,”. That day is nothing that it speaks of.
_DAY_OF_NOTICE = re.compile(
    r"(?:correct|amend|clarif|updat|modif|chang|apport|retir|withdr|retract|geänder|bearbeit|angepasst|змінен|измен|оновл|обновл|видален|удал[её]н|korri|korrekt|berichtig|corrig|rectif|corre[gc]|исправ|виправ|"
    r"\bnot[ea]s?\b|anmerkung|hinweis|redaktion|rédaction|redacci|redazion|redaç|примечани|примітк|редакц)\w*\W{0,3}"
    r"(?:(?:on|am|vom|le|du|el|del|от|від)\W{1,2}(?:\w+day,? )?)?",
    re.IGNORECASE,
)
# … or right behind it: “am 13. März korrigiert”.
_DAY_BEFORE_NOTICE = re.compile(
    r"\W{0,3}(?:\w{1,14}\W{1,2}){0,2}?(?:korrigier|berichtig|geändert|aktualisier|zurückgezogen|gecorrigeerd|aangepast|수정|정정|고쳤|訂正|修正|更新|取り消|更正|修改|düzelt|güncelle)",
    re.IGNORECASE,
)


# Which of several, of what the notice corrects: “in the first paragraph”, “in der ersten Fassung”.
_ORDINAL = re.compile(
    r"\b\w+ (?:paragraphs?|para|graf|sentences?|versions?|versión|version|versione|versão|absatz|satz|fassung|paragraphe|phrase|párrafo|frase|версі\w*|верси\w*|редакці\w*|редакци\w*|абзац\w*|тексте|тексті|paragrafo|parágrafo|alinea|akapi\w+|wersji)\b"
    r"|(?<=\bparagraph )\d+|(?<=\bpara )\d+|(?<=\babsatz )\d+|(?<=\bparagraphe )\d+|(?<=\bpárrafo )\d+|(?<=\bабзаці )\d+|(?<=\bабзаце )\d+|(?<=\bline )\d+|\d+(?:st|nd|rd|th|\.|º|e|-му|-м|-й)? (?:paragraph|absatz|paragraphe|párrafo|абзац\w*)|(?:첫|둘|셋|넷|다섯)째 ?(?:문단|단락)|\d+번째 ?(?:문단|단락)",
    re.IGNORECASE,
)


def _specific(text: str, language: str, *, dated: bool = False) -> set[tuple[str, str]]:
    """The figures, dates and names of a text, in canonical form; of a notice (``dated``) not its own word, its day, who regrets, nor which paragraph it
    is about."""
    kinds = (TokenKind.NUMBER, TokenKind.DATE, TokenKind.NAME)
    if dated:
        text = _ORDINAL.sub(lambda found: "…" * len(found[0]), text)
        text = text.replace(who, "…" * len(who)) if (who := regretting(text)) else text
        text = _SPEAKS.sub(lambda found: found[0].lower(), text)
    days = {n for m in _DAY_OF_NOTICE.finditer(text) for n in range(m.start() + 1, m.end() + 1)} if dated else set()
    tokens = [t for t in critical_tokens(text, language or "en") if t.kind in kinds]
    lead = told_at(text) if dated else 0
    first = next((n for n in range(lead, len(text)) if text[n].isalnum()), 0) if dated else 0
    return {
        (t.kind.value, t.value)
        for t in tokens
        if t.start >= lead
        and (t.start > first or t.kind is not TokenKind.NAME)
        and not (t.kind is TokenKind.DATE and dated and (t.start in days or _DAY_BEFORE_NOTICE.match(text, t.end)))
    }


def _short(text: str, limit: int = 160) -> str:
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0] + "…"
