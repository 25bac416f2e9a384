"""Notices that a page gives about itself: corrections, clarifications, retractions, updates.

A notice is a short block that begins with one of the phrases below, or whose own element is named as one. A footer's link
to a corrections policy is not one, nor is a sentence about somebody else's correction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from harness.evidence.byline import meta_parts
from harness.evidence.noise import is_relative, is_stamp, stripped_of_stamp
from harness.evidence.read import Document, TextBlock, once


class NoticeKind(StrEnum):
    """What a notice says has happened to the text."""

    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    RETRACTION = "retraction"
    UPDATE = "update"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A notice: its words, and where they stand in the document's text."""

    kind: NoticeKind
    text: str
    start: int
    end: int


# Longest block, in characters, that can be a notice, and the shortest that can say anything.
_LONGEST, _SHORTEST = 900, 18

# What editors put before a notice in their own voice.
_EDITORS = (
    r"(?:editor['’]?s?['’]? note|(?:anmerkung|hinweis) der redaktion|anm\. d\. red\.|note de la rédaction|ndlr|nota de (?:la )?redacción|"
    r"nota del editor|nota della redazione|nota da redação|(?:примечание |от )редакции|(?:примітка |від )редакції|editörün notu|הערת (?:ה)?מערכת|편집자\s?주|編集部注|编者按)"
    r"(?:\s?[,(]?\s?[^:：.!?\n—–]{0,16}\d\.?[^:：.!?\n—–]{0,16})?\s*[:：—–.\-]\s*"
)
# What they say there that they did to the text; a note may also speak of something else.
_DONE = (
    r"(?:correct|incorrect|misstat|wrong|error|removed|amended|deleted|replaced|changed|could not be verified|entfern|geändert|korrigier|gelöscht|retir[ée]|supprim|modifi[ée]|"
    r"corrig|correg|rectific|eliminad|modificad|rimoss|modificat|removid|alterad|удал|изменен|исправ|вилуч|видал|змінен|виправ|삭제|수정|정정|削除|訂正|修正|删除|更正|修改)"
)

_PHRASES: tuple[tuple[NoticeKind, str], ...] = (
    (
        NoticeKind.RETRACTION,
        r"(?:this|the) (?:article|story|report|post|piece) (?:was|is|has been) (?:retracted|withdrawn|removed)|(?:the )?(?:newspaper|editors?) (?:has |have )?withdrawn? this|"
        r"(?:wir haben|die redaktion hat) (?:diesen|den|die|diese|das|dieses) (?:artikel|text|beitrag|meldung|bericht)\b[^.]{0,30}zurückgezogen|"
        r"(?:este diario|esta redacción|la redacción) ha retirado|(?:редакція|редакция) (?:спростовує|відкликає|опровергает|отзывает)|"
        r"(?:материал|статья|текст|новость|публикация) (?:был[аи]? )?(?:отозван|снят|удал[её]н)[аоы]?\b|(?:матеріал|статт|новин|текст)\w* (?:було |був )?(?:відкликано|знято|видалено|відкликаний)|"
        r"(?:본|이|해당) 기사(?:는|를)[^.]{0,60}(?:삭제|철회|취소)|cet article (?:est|a été) (?:retiré|dépublié)|retraction\b|this (?:article|story|report|post) has been (?:retracted|withdrawn)|withdrawn:|"
        r"(?:we|the editors) (?:have )?(?:retracted|withdrawn) this|zurückgezogen\b|dieser (?:artikel|beitrag|bericht) wurde "
        r"zurückgezogen|rétractation\b|cet article a été (?:retiré|rétracté)|retractación\b|este artículo ha sido retirado|"
        r"спростування\b|(?:цю|цей) (?:статтю|матеріал) (?:відкликано|знято)|опровержение\b|(?:эта|этот) (?:статья|материал) "
        r"(?:отозвана?|снята?)|기사 철회|이 기사는 (?:철회|삭제)|ritrattazione\b|(?:questo articolo|quest['’]articolo) è stato ritirat|retratação\b|"
        r"este artigo foi (?:retirado|retratado)|sprostowanie i wycofanie|(?:ten )?artykuł został wycofany|記事(?:を|は)(?:撤回|取り消)|撤回\s*[:：]|本文已(?:撤回|撤稿)|撤稿|"
        r"سحب (?:المقال|الخبر)|تم سحب|bu (?:haber|yazı|içerik)\w*[^.]{0,80}(?:yayından kaldır|geri çek)|(?:הכתבה|הידיעה|כתבה זו|ידיעה זו) (?:הוסרה|נמחקה|נמשכה)|"
        r"redakcja (?:wycofała|usunęła) (?:ten|niniejszy)|(?:ten |niniejszy )?(?:artykuł|tekst|materiał) (?:został )?(?:wycofany|usunięty)|"
        r"(?:この|本)記事(?:は|を)[^。]{0,60}(?:取り消|撤回|削除)|la rédaction (?:a retiré|retire) cet",
    ),
    (
        NoticeKind.CORRECTION,
        r"(?:editor['’]?s[’']? )?corrections?(?: \([^)]*\)| (?:and clarification|appended|note)s?)?\s*[:—–,\-]|corrected(?: on| at|:)|"
        r"(?:this|an earlier|a previous) (?:article|story|version|report|post)[^.]{0,60}\b(?:corrected|misstated|incorrectly|"
        r"wrongly|said in error|gave the wrong|mistakenly)|"
        r"(?:an?|the) (?:earlier|previous|prior|original|first) (?:version|headline|caption|edition)\b[^.]{0,30}\bth(?:is|e) "
        r"(?:article|story|report|post|piece|page|column)\b|this (?:article|story|report|post|piece) was (?:amended|corrected)|"
        r"korrektur(?:hinweis)?\b|berichtigung\b|richtigstellung\b|"
        r"in (?:einer|der) (?:früheren|vorherigen|ersten|ursprünglichen) (?:version|fassung)|"
        r"(?:der|dieser) (?:artikel|text|beitrag) wurde [^!?]{0,40}(?:korrigiert|berichtigt)|"
        r"wir haben (?:das|dies|den (?:fehler|text|artikel)|die (?:stelle|angabe))\b[^.]{0,40}korrigiert|"
        r"(?:une|la) version (?:antérieure|précédente|initiale) de (?:cet|notre|l['’]) ?(?:article|dépêche|texte)|"
        r"cet article a été (?:corrigé|rectifié)|est[ea] (?:artículo|noticia|información|texto) (?:ha sido|fue) "
        r"(?:corregid|rectificad)[oa]|в (?:текст|статью|материал) внесен[ыо] (?:исправлени|поправк)|"
        r"(?:у|в|до) (?:текст|текст[уі]|статт[юі]|матеріал[уі]?) внесен[оі] (?:виправленн|поправк)|정정\s*\]|"
        r"correction\s*:|rectificatif\b|erratum\b|une (?:première|précédente) version|corrección\b|fe de errata|rectificación\s*[:—–]|una versión "
        r"anterior|виправлення\b|виправлено\b|уточнено(?: та виправлено|\s*[:—–])|у попередній (?:версії|редакції)|исправление\b|"
        r"исправлено\b|в (?:предыдущей|прежней|более ранней) (?:версии|редакции)|поправка\s*[:—–]|정정\s*(?:보도|합니다|:)|바로잡습니다|"
        r"바로 잡습니다|errata corrige|correzione\s*[:—–]|rettifica\b|una versione precedente|errata\s*[:—–]|correção\s*[:—–]|"
        r"uma versão anterior|sprostowanie\b|korekta\s*[:—–]|w poprzedniej wersji|お伝えしましたが[^。]{0,30}(?:正しく|誤り)|[^。]{0,60}お伝えしましたが、?正しくは|[^。]{0,60}(?:誤りでした|誤っていました)|訂正\s*[:：]|お詫びと訂正|訂正(?:します|して)|更正\s*[:：]|更正(?:声明|启事)|勘误|"
        r"fe de (?:errores|erratas)|düzeltme\s*[:—–\-]|düzeltme ve özür|haberin (?:ilk|önceki|eski) (?:hal|sürüm|versiyon)|bu haberde [^.]{0,80}(?:düzelt|yanlış)|תיקון(?: טעות)?\s*[:—–\-]|"
        r"בגרסה (?:קודמת|ראשונה|מוקדמת) של|(?:הכתבה|הידיעה) תוקנה|訂正[】\])）]|(?:お詫び|おわび)して訂正|当初[^。]{0,60}誤[っりて]|rectificatie\b|correctie\s*[:—–]|rättelse\b|rettelse\b|oikaisu\b|"
        r"oprava\s*[:—–]|helyreigazítás\b|helyesbítés\b|διόρθωση\b|erată\b|"
        r"an? (?:correction|clarification) (?:was|has been|is) (?:made|appended|added|issued|published)\b|"
        rf"تصحيح\b|تصويب\b|نسخة سابقة|{_EDITORS}[^.。]{{0,120}}{_DONE}",
    ),
    (
        NoticeKind.CLARIFICATION,
        r"clarifications?\s*[:—–,\-]|this (?:article|story) has been (?:clarified|amended)|klarstellung\b|précision\s*:|"
        r"aclaración\b|уточнення\b|уточнение\b|설명\s*:|הבהרה\s*[:—–\-]|açıklama ve düzeltme|doprecyzowanie\b|precisazione\s*[:—–]|esclarecimento\s*[:—–]|توضيح\s*[:—–]|補足\s*[:：]|澄清\s*[:：]",
    ),
    (
        NoticeKind.UPDATE,
        r"updated?,? (?:\(|\[|on |at |\d)|update\s*[:—–]|this (?:article|story) (?:has been|was) updated (?:to|with)|aktualisiert\b|"
        r"aktualisierung\b|mise à jour\b|actualización\b|actualizado\b|оновлено\b|обновлено\b|업데이트\b|"
        r"(?:this|the) (?:article|story|report|post|piece|page) (?:has been|was) updated\b|\(?updates? (?:with|to|throughout|headline|lead|para)|"
        r"(?:wir haben|die redaktion hat) (?:den|die|das|diese[nsr]?) (?:artikel|text|beitrag|meldung|bericht)\b[^.]{0,80}(?:ergänzt|aktualisiert|erweitert)|"
        r"(?:der|dieser) (?:artikel|text|beitrag) wurde [^!?\n]{0,80}(?:ergänzt|aktualisiert|erweitert)|cet article a été (?:mis à jour|complété|actualisé)|"
        r"est[ea] (?:artículo|noticia|información|texto) (?:ha sido|fue|se ha) (?:actualizad|ampliad)[oa]|"
        r"(?:новин|статт|матеріал|текст|публікаці)\w* (?:було |був |була )?(?:доповнен|оновлен)[оаиу]?\b|доповнено\b|дополнено\b|"
        r"(?:заметка|новость|статья|материал|текст|публикация) (?:был[аи]? )?(?:дополнен|обновлен|обновлён)[аоы]?\b|"
        r"이 기사는[^.]{0,60}(?:추가|업데이트|보완)|기사\s?(?:보강|추가)|追記\s*[)）]|記事を更新|(?:本文|本稿|文章)?已于?[^。]{0,20}更新|"
        r"nachtrag\s*(?:vom [^:]{3,30}|\([^)]{3,30}\)|\d[^:]{3,20})?\s*:|addendum\s*[:—–(]|"
        r"questo articolo è stato aggiornato|este artigo foi atualizado|artykuł (?:został )?(?:zaktualizowany|uzupełniony)|"
        r"aggiornamento\b|aggiornato\b|atualização\b|atualizado\b|aktualizacja\b|zaktualizowano\b|追記\s*[:：]|更新\s*[:：]|تحديث\b|(?:article|texte|dépêche) mis(?:e)? à jour\b|güncelleme\s*[:—–\-]|habere [^.]{0,60}eklen|עדכון\s*[:—–\-]|הכתבה עודכנה|לכתבה (?:נוספ|הוספ)|"
        r"(?:artykuł|tekst|materiał) (?:został )?(?:zaktualizowan|uzupełnion)[yoe]",
    ),
)
# A day before it: “2 May 2025: Updated to include …”.
_DAY = r"[^:.!?\n]{0,12}\b\d{1,4}\b[^:.!?\n]{0,16}[:–—]\s*(?=\D)"
_STARTS = tuple(
    (kind, re.compile(rf"\W{{0,3}}(?:{_DAY})?(?:{_EDITORS})?(?:{pattern})", re.IGNORECASE))
    for kind, pattern in _PHRASES
)
# An entry of the list of changes that a page keeps: a day, and what was done to its text.
_ENTRY = re.compile(
    rf"\W{{0,3}}{_DAY}(?:corrected|amended|(?:korrigiert|berichtigt|corrigé|corregid|исправлен|виправлен|corrett)\w*)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"[#.][\w-]*(correction|retraction|clarification|erratum|corrigendum|editors?-?note)", re.IGNORECASE
)
_OWN_FOOTER = re.compile(r"(?:^|>)(?:article|main)\b.*>footer\b")
_OWN_ASIDE = re.compile(r"(?:^|>)article\b.*>aside\b")
_NAMED = {"retraction": NoticeKind.RETRACTION, "clarification": NoticeKind.CLARIFICATION}


_WORD = re.compile(r"[^\W\d_]{2,}")


def _says(text: str) -> bool:
    """Whether an update's note says more than when: words beside its dates, times and their labels."""
    if is_relative(text) or is_stamp(text) or meta_parts(text, "", "en"):
        return False
    rest = stripped_of_stamp(text)
    wide = sum("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in rest)
    return len(_WORD.findall(rest)) >= 4 or wide >= 8


# Signs that stand for a syllable or a word: a line of them says more than one of letters.
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def _fits(text: str) -> bool:
    """Whether a text is as long as a notice can be: neither a label alone nor a story."""
    return len(text) <= _LONGEST and len(text) + len(_WIDE.findall(text)) >= _SHORTEST


# What stands alone over a notice, or on a page that was taken back as a whole; in a table or a list it is somebody who withdrew.
_LABEL = re.compile(
    r"\W*(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|errat(?:um|a)|korrekturen?|korrekturhinweise?|berichtigung(?:en)?|richtigstellung(?:en)?|"
    r"rectificatifs?|rectifications?|correcci(?:ón|ones)|rectificaci(?:ón|ones)|fe de erratas|errata corrige|rettific(?:a|he)|correzion[ei]|correção|correções|errata|"
    r"rectificaties?|correcties?|sprostowani[ea]|исправлени[ея]|поправк[аи]|виправлення|düzeltme(?:ler)?|정정(?:\s?보도)?|바로\s?잡습니다|訂正|お詫びと訂正|更正|勘误|تصحيح|تصويب)\W*",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(
    r"\W*(?:(?:this )?(?:article |story |paper )?(?:retracted|withdrawn)(?: article)?|retraction|zurückgezogen|rétracté|retirado|retractado|ritirato|відкликано|отозвано|철회(?:됨)?|撤回(?:済み?)?|撤稿)\W*",
    re.IGNORECASE,
)
_HEADING = re.compile(r"h[1-6]$|summary$")
# So many blocks under such a heading are notices, at most.
_MOST_UNDER = 5


@once
def notices(document: Document) -> tuple[Notice, ...]:
    """The notices that stand in the page's own text, in reading order."""
    found = []
    # How many blocks more stand under a label.
    under = 0
    for block in document.blocks:
        text = document.text[block.start : block.end].strip()
        heading = _HEADING.match(block.tag) is not None
        if not _own(block):
            continue
        # A page of that name tells of other pages.
        if _LABEL.fullmatch(text) and block.tag != "h1":
            under = _MOST_UNDER if heading else 1
            continue
        under = 0 if heading else under
        kind = _kind(document, block, text)
        if kind is None and under and _fits(text):
            kind = NoticeKind.CORRECTION
        under = max(0, under - 1)
        if kind is not None:
            found.append(Notice(kind=kind, text=text, start=block.start, end=block.end))
    known = {n.start for n in found}
    return tuple(sorted([*found, *_in_lines(document, known), *_in_brackets(document, found)], key=lambda n: n.start))


def _own(block: TextBlock) -> bool:
    """Whether a block stands where a page's notices about itself do."""
    # A story's own footer and boxes stand within it.
    around = (block.region == "footer" and not _OWN_FOOTER.search(block.path)) or (
        block.region in ("aside", "widget")
        and not (_OWN_ASIDE.search(block.path) or _NAMES.search(f"{block.names} {block.ancestors}"))
    )
    return not (block.foreign or around or 2 * block.linked > block.end - block.start)


def _kind(document: Document, block: TextBlock, text: str) -> NoticeKind | None:
    """The kind of notice that a block is by its words, or by how it and what it stands in are named."""
    if _TAKEN_BACK.fullmatch(text) and block.row < 0 and block.tag not in ("li", "dd", "td"):
        return NoticeKind.RETRACTION
    if not _fits(document.text[block.start : block.end]):
        return None
    kind = next((k for k, pattern in _STARTS if pattern.match(text)), None)
    if kind is None and block.tag in ("li", "dd") and _ENTRY.match(text):
        return NoticeKind.CORRECTION
    names = " ".join([*block.ancestors.split()[-2:], block.names])
    if kind is None and (named := _NAMES.search(names)) and " " in text:
        kind = _NAMED.get(named.group(1).lower(), NoticeKind.CORRECTION)
    # “Updated 5 min ago” is a clock, not a notice: what was changed must be said.
    return None if kind is NoticeKind.UPDATE and not _says(text) else kind


# In brackets behind the words that it corrects.
_BRACKETED = re.compile(r"[\[(（［【]([^\[\]()（）［］【】\n]{18,900})[\])）］】]")
_CORRECTING = frozenset({NoticeKind.CORRECTION, NoticeKind.RETRACTION})


def _in_brackets(document: Document, known: list[Notice]) -> list[Notice]:
    """Notices that stand in brackets within a paragraph."""
    found = []
    for match in _BRACKETED.finditer(document.text):
        kind = next((k for k, pattern in _STARTS if k in _CORRECTING and pattern.match(match.group(1))), None)
        block = document.block_at(match.start())
        if kind is None or block is None or not _own(block):
            continue
        if not any(n.start <= match.start() and match.end() <= n.end for n in known):
            found.append(Notice(kind=kind, text=match.group(1).strip(), start=match.start(), end=match.end()))
    return found


# What stands before a line of its own within a block: the end of a sentence.
_ENDED = re.compile(r"[.!?…。！？\"”»)\]]\s*$")


def _in_lines(document: Document, known: set[int]) -> list[Notice]:
    """Notices that stand as a line of their own in a block whose paragraphs only line breaks part."""
    found = []
    for start, end, *_ in document.spans:
        if not _fits(document.text[start:end]) or start in known:
            continue
        text = document.text[start:end].strip()
        kind = next((k for k, pattern in _STARTS if pattern.match(text)), None)
        if kind is None or (kind is NoticeKind.UPDATE and not _says(text)):
            continue
        block = document.block_at(start)
        if block is None or block.start == start or block.foreign or block.region in ("footer", "aside", "widget"):
            continue
        if 2 * block.linked <= block.end - block.start and _ENDED.search(document.text[block.start : start]):
            found.append(Notice(kind=kind, text=text, start=start, end=end))
    return found
