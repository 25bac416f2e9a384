"""Quotations in which a page gives what it said itself before it was changed, however the note puts it: “we first wrote here: “…”. That was wrong.”

Three things must stand in one paragraph: a quotation, words outside of it that speak of this very text or of what “we” wrote, and words
outside of it that say that something was wrong or was changed. A report of somebody else's correction speaks of another text.
"""

from __future__ import annotations

import re

from harness.evidence.patterns import later
from harness.evidence.read import Document, once
from harness.evidence.sentences import sentence_around

# A note is no longer than this, in characters: a long paragraph that quotes and speaks of itself is a story.
_LONGEST = 1_200

# So many letters a quotation has at least; a word in quotation marks is a name or a doubt.
_LEAST = 8

_QUOTATION = later(r"[“„«»「『\"]([^“”„«»「」『』\"]+)[”“»«」』\"]")

# The text itself, or what “we” wrote in it.
_OWN_TEXT = later(
    r"\b(?:this|our|the above) (?:\w+ )?(?:article|text|story|report|post|piece|page|entry|caption|headline|dispatch|item)\b|\bwe(?:['’](?:d|ve))? (?:\w+ ){0,3}(?:reported|wrote|written|said|stated|published|put)\b"
    r"|\beditors?['’]? note|\b(?:note|word) from the editors?"
    r"|\b(?:diese[rmsn]?|unser\w*) (?:\w+ )?(?:artikel|text|bericht|beitrag|meldung|fassung|überschrift)|\b(?:der|im) (?:text|artikel|beitrag)\b|an dieser stelle|\bwir (?:\w+ ){0,5}(?:berichtet|geschrieben|gemeldet)|\b(?:berichteten|schrieben|meldeten) wir\b|\bwir (?:\w+ ){0,3}(?:schrieben|berichteten|meldeten)\b|(?:anmerkung|hinweis)\w* der redaktion"
    r"|\b(?:cet|notre|ce) (?:article|texte|papier|billet|titre)|cette (?:dépêche|légende|information)|\bnous (?:avions|avons) (?:[\w'’]+ ){0,3}(?:écrit|indiqué|annoncé|publié|rapporté|affirmé)|\bnous l['’]av(?:i)?ons (?:\w+ ){0,2}(?:écrit|indiqué|annoncé|publié|rapporté)|\bnous (?:\w+ )?(?:écrivions|indiquions)|note de la rédaction|\bndlr\b"
    r"|\b(?:este|nuestro) (?:artículo|texto|titular)|\b(?:esta|nuestra) (?:información|noticia|nota|pieza)|\b(?:informamos|publicamos|escribimos|dijimos)\b|\bhabíamos (?:\w+ )?(?:informado|publicado|escrito|dicho)|nota de la redacción"
    r"|\b(?:questo|nostro) (?:articolo|testo|pezzo|titolo)|\b(?:avevamo|abbiamo) (?:\w+ )?(?:scritto|riportato|pubblicato)|nota della redazione"
    r"|\b(?:este|nosso) (?:artigo|texto|título)|\b(?:esta|nossa) (?:matéria|reportagem|notícia)|\b(?:publicámos|escrevemos|noticiamos|havíamos (?:\w+ )?(?:informado|publicado|escrito))|nota da redação"
    r"|\b(?:dit|ons) (?:artikel|bericht|stuk|verhaal)|\b(?:we|wij) (?:\w+ ){0,3}(?:schreven|meldden|berichtten)\b|van de redactie"
    r"|\b(?:ten|tego|tym|nasz\w*) (?:artykuł|tekst|materiał)|\b(?:napisaliśmy|pisaliśmy|podaliśmy|podawaliśmy|informowaliśmy)\b|od redakcji"
    r"|\b(?:цей|цього|цьому|ця|ця|цієї|цій|наш\w*) (?:текст|матеріал|статт|публікаці|новин|замітк)|\bми (?:\w+ ){0,4}(?:повідом\w+|написали|писали|вказали)|\b(?:повідомили|написали) (?:тут|помилково)|від редакції"
    r"|\b(?:этот|этого|этом|эта|этой|наш\w*) (?:текст|материал|стать|публикаци|новост|заметк)|\bмы (?:\w+ ){0,4}(?:сообщ\w+|написали|писали|указали)|\b(?:сообщили|написали) (?:здесь|ошибочно)|от редакции"
    r"|\bbu (?:haber|metin|metn|yazı|makale)|editörün notu|\byazdığımız|\bduyurduğumuz|\b(?:yazmıştık|duyurmuştuk|bildirmiştik)\b"
    r"|هذا (?:المقال|النص|الخبر|التقرير)|(?:كنا|سبق أن|سبق لنا أن) (?:\S+ ){0,3}(?:ذكرنا|نشرنا|كتبنا|أوردنا)|كما (?:ذكرنا|نشرنا|كتبنا|أوردنا)|ملاحظة من (?:ال)?تحرير|هيئة التحرير|من المحرر"
    r"|(?:이|본|위|해당) (?:기사|글|보도|본문|제목)|본지는|(?:앞서|당초|처음) (?:보도|전|쓴|밝힌)|편집자 ?주|이 자리에|(?:우리는|저희는)"
    r"|(?:この|本|当)(?:記事|文章|稿|欄|見出し)|編集部|(?:当初|最初)、?ここで|本紙|小紙"
    r"|本(?:文|报|報|报道|報道|篇|站|刊)|[这這該该]篇?(?:文章|报道|報道)|(?:编|編)者(?:按|注|註)"
    r"|כפי ש(?:כתבנו|פרסמנו|דיווחנו|נכתב כאן)|ב?כתבה (?:זו|הזאת)"
    r"|(?:यह|इस|हमारी|हमारे) (?:लेख|खबर|ख़बर|रिपोर्ट|पाठ)|हमने (?:\S+ ){0,4}(?:लिखा|बताया|कहा)|संपादकीय (?:टिप्पणी|नोट)",
    re.IGNORECASE,
)

# That something was wrong, or is otherwise now.
_WRONG = later(
    r"\bcorrect(?:ed|ion)\b|\bamended\b|\bedited\b|\bupdated\b|\brevised\b|\bchanged\b|\breworded\b|\bnot (?:\w+ )?(?:correct|accurate|true|right)\b|\bincorrect|\binaccura|\bwrong|\bfalse\b|\berrors?\b|\bmistake|\bregret|\bapologi[sz]|\bmisstated|\bretract|\bwithdr[ae]w"
    r"|korrigier|berichtig|geändert|überarbeitet|aktualisiert|\bfalsch|\bfehler|\birrt|unrichtig|unzutreffend|nicht (?:richtig|korrekt)|bedauern|entschuldig|zurückgezogen"
    r"|corrig|rectifi|modifi|mis à jour|inexact|erron|erreur|\bfaux\b|\bfausse|excus|regrett|retiré"
    r"|correg|rectific|actualiz|no era (?:exact|correct|ciert)|erróne|\berror|\bfals|lament|disculp|retirad"
    r"|corrett|rettific|aggiornat|errat|inesatt|errore|sbagliat|scus|retific|alterad|atualizad|incorret|\berro\b|desculp"
    r"|gecorrigeerd|aangepast|gewijzigd|bijgewerkt|onjuist|\bfout|excuses|betreur|popraw|sprostowan|zmienion|zaktualizowan|nieprawd|błęd|błąd|przepraszam"
    r"|виправ|змінен|оновлен|уточнен|помил|неправд|неточн|перепрош|вибач|исправл|изменён|изменен|обновл|уточнён|уточнен|ошибк|ошибоч|неверн|неточн|извин"
    r"|düzelt|değiştiril|güncellen|yanlış|\bhata|özür"
    r"|صحح|تصحيح|عدل|تعديل|خطأ|غير (?:صحيح|دقيق)|دقيقا|صحيحا|نعتذر|نأسف"
    r"|정정|수정|고쳐|고치|고쳤|바로잡|바로 잡|사실과 (?:다르|달)|잘못|오류|사과드|사과합|죄송"
    r"|訂正|修正|直し|改め|更新|誤り|誤って|事実と異|間違|わび|詫び|更正|修改|改正|勘误|勘誤|错误|錯誤|有误|有誤|不符|不准确|致歉|抱歉|歉意"
    r"|सुधार|बदला|बदल दी|संशोध|गलत|ग़लत|त्रुटि|खेद|क्षमा",
    re.IGNORECASE,
)


# Of these at least one stands in whatever `_WRONG` finds; looking for them is fast where a pattern is slow.
_STEMS = (
    "correct", "amended", "edited", "updated", "revised", "changed", "reworded", "not ", "inaccura", "wrong", "false", "error", "mistake", "regret", "apolog",
    "misstated", "retract", "withdr", "korrigier", "berichtig", "geändert", "überarbeitet", "aktualisiert", "falsch", "fehler", "irrt", "unrichtig",
    "unzutreffend", "nicht ", "bedauern", "entschuldig", "zurückgezogen", "corrig", "rectifi", "modifi", "mis à jour", "inexact", "erron", "erreur", "faux",
    "fausse", "excus", "retiré", "correg", "rectific", "actualiz", "no era", "erróne", "fals", "lament", "disculp", "retirad", "corrett", "rettific",
    "aggiornat", "errat", "inesatt", "errore", "sbagliat", "scus", "retific", "alterad", "atualizad", "incorret", "erro", "desculp", "gecorrigeerd",
    "aangepast", "gewijzigd", "bijgewerkt", "onjuist", "fout", "betreur", "popraw", "sprostowan", "zmienion", "zaktualizowan", "nieprawd", "błęd", "błąd",
    "przepraszam", "виправ", "змінен", "оновлен", "уточнен", "помил", "неправд", "неточн", "перепрош", "вибач", "исправл", "изменён", "изменен", "обновл",
    "уточнён", "ошибк", "ошибоч", "неверн", "извин", "düzelt", "değiştiril", "güncellen", "yanlış", "hata", "özür", "صحح", "تصحيح", "عدل", "تعديل", "خطأ",
    "غير صحيح", "غير دقيق", "دقيقا", "صحيحا", "نعتذر", "نأسف", "정정", "수정", "고쳐", "고치", "고쳤", "바로잡", "바로 잡", "사실과", "잘못", "오류", "사과드", "사과합", "죄송",
    "訂正", "修正", "直し", "改め", "更新", "誤り", "誤って", "事実と異", "間違", "わび", "詫び", "更正", "修改", "改正", "勘误", "勘誤", "错误", "錯誤", "有误", "有誤",
    "不符", "不准确", "致歉", "抱歉", "歉意", "सुधार", "बदला", "बदल दी", "संशोध", "गलत", "ग़लत", "त्रुटि", "खेद", "क्षमा",
)  # fmt: skip
_MARKS = ("“", "„", "«", "»", "「", "『", '"')


@once
def withdrawn(document: Document) -> list[tuple[int, int, int]]:
    """Such quotations: where the sentence that brings each begins, where the quoted words begin, where they end."""
    found: list[tuple[int, int, int]] = []
    marks = [mark for mark in _MARKS if mark in document.text]
    if not marks:
        return found
    lower = document.text.lower()
    stems = [stem for stem in _STEMS if stem in lower]
    if not stems:
        return found
    for block in document.blocks:
        if block.end - block.start <= _LONGEST:
            paragraph = document.text[block.start : block.end]
            if any(mark in paragraph for mark in marks):
                words = paragraph.lower()
                if any(stem in words for stem in stems):
                    found += _quoted(document, block.start, paragraph)
    return found


def _quoted(document: Document, start: int, paragraph: str) -> list[tuple[int, int, int]]:
    quotations = [m for m in _QUOTATION.finditer(paragraph) if sum(c.isalnum() for c in m.group(1)) >= _LEAST]
    around = _QUOTATION.sub(" … ", paragraph) if quotations else ""
    if not (around and _WRONG.search(around) and _OWN_TEXT.search(around)):
        return []
    spans = [(start + m.start(1), start + m.end(1)) for m in quotations]
    return [(min(sentence_around(document.text, a, a + 1)[0], a), a, b) for a, b in spans]


def speaks_of_itself(text: str) -> bool:
    """Whether a text speaks of the very text that it stands in: who quotes that means the note."""
    return _OWN_TEXT.search(text) is not None
