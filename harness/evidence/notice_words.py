"""What a notice says, by what its sentence is for: to tell that this very text was wrong, is otherwise now, or is taken back.

Four forms serve that, in every language: a label that stands apart from what follows it (“Correction (13 March): …”, “[정정] …”, “Поправка. …”);
a sentence whose subject is this text, or its figures, and that says what was done to it or was wrong in it; one in which those who publish it do that; and a note
of the editors about it. A report of other people's corrections has the words and none of the forms.
"""

from __future__ import annotations

import re
from enum import StrEnum

from harness.evidence.notice_acts import corrects_here, taken_down_here, without_stamp
from harness.evidence.notice_errors import names_error, says_wrong
from harness.evidence.notice_figures import takes_back_own
from harness.evidence.patterns import later
from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind


class NoticeKind(StrEnum):
    """What a notice says has happened to the text."""

    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    RETRACTION = "retraction"
    UPDATE = "update"


# What editors call such a notice before they give it, alone over it or in front of it.
_LABELS = {
    NoticeKind.RETRACTION: (
        r"(?:(?:this )?(?:article|story|paper|report) )?(?:retracted|withdrawn)(?: (?:article|paper|story|report))?|(?:notice of )?retraction(?: notice| note)?|withdrawal notice|"
        r"zurückgezogen|depubliziert|rétractation|rétractée?|retirée?|dépubliée?|retractación|retractado|retirado|ritrattazione|ritirat[oa]|retratação|ingetrokken|wycofan[oey]|sprostowanie i wycofanie|"
        r"спростування|опровержение|відкликано|отозван[оа]|기사\s?철회|철회(?:됨)?|撤回(?:済み?)?|撤稿(?:声明|聲明|启事)?|سحب (?:المقال|الخبر)|tilbaketrukket|återkallad"
    ),
    NoticeKind.CORRECTION: (
        r"(?:editor['’]?s[’']? )?corrections?(?: (?:and|&) (?:clarifications?|apology))?|errat(?:um|a)|corrigend(?:um|a)|apology(?: and correction)?|for the record|expressions? of concern|"
        r"korrektur(?:en)?|korrekturhinweise?|berichtigung(?:en)?|richtigstellung(?:en)?|gegendarstellung|dementi|démentis?|desmentidos?|rectificatifs?|rectifications?|correctifs?|précision et correction|"
        r"correcci(?:ón|ones)|rectificaci(?:ón|ones)|fe de (?:errores|erratas?)|errata corrige|rettific(?:a|he)|correzion[ei]|correção|correções|retificação|"
        r"rectificaties?|correcties?|sprostowani[ea]|korekt[ay]|poprawk[ai]|исправлени[ея]|поправк[аи]|виправлення|уточнено(?: та виправлено)?|"
        r"고침|(?:기사 )?정정(?:\s?보도(?:문)?)?(?:합니다)?|바로\s?잡(?:습니다|았습니다)|알려\s?왔습니다|반론\s?보도(?:문)?|訂正|お詫びと訂正|訂正とお詫び|更正(?:声明|启事|啟事)?|勘误|勘誤|"
        r"düzeltme(?:ler)?(?: ve özür)?|תיקון(?: טעות)?|rättelse|rettelse|oikaisu|oprava|helyreigazítás|helyesbítés|διόρθωση|erată|تصحيح|تصويب"
    ),
    NoticeKind.CLARIFICATION: (
        r"clarifications?(?: (?:and|&) corrections?)?|klarstellung|präzisierung|précisions?|mise au point|matizaci(?:ón|ones)|precisi(?:ón|ones)|droit de réponse|aclaraci(?:ón|ones)|уточнення|уточнение|הבהרה|açıklama ve düzeltme|"
        r"doprecyzowanie|precisazione|esclarecimento|verduidelijking|توضيح|補足|澄清"
    ),
    NoticeKind.UPDATE: (
        r"updated?|addendum|nachtrag|aktualisierung|aktualisiert|mise à jour|actualizaci[óo]n|actualizado|оновлено|обновлено|оновлення|обновление|upd|доповнено|дополнено|업데이트|기사\s?(?:보강|추가)|"
        r"aggiornamento|aggiornato|atualização|atualizado|aktualizacja|zaktualizowano|追記|更新|تحديث|güncelleme|עדכון"
    ),
}  # fmt: skip
# What is one only where it stands apart: alone it is a button's word, or a heading over something else.
_ONLY_APART = {
    NoticeKind.RETRACTION: "",
    NoticeKind.CORRECTION: (
        r"|corrected(?: (?:article|version|story))?|korrigiert|berichtigt|corrigée?|rectifiée?|corregid[oa]|rectificad[oa]|corrett[oa]|corrigid[oa]|gecorrigeerd|poprawiono|korjattu|oikaistu|rättad|rettet|parandatud|labots|ištaisyta|opraveno|opravené|javítva|corectat|ispravljeno|исправљено|коригирано|düzeltildi|dikoreksi|đã sửa|แก้ไข|διορθώθηκε|תוקן|تم التصحيح|اصلاح شد|सुधारा गया|"
        r"исправлен[оа]?|виправлен[оа]|(?:기사 )?수정(?:\s?합니다)?|修正"
    ),
    NoticeKind.CLARIFICATION: r"|설명",
    NoticeKind.UPDATE: "",
}
# Their days: “(13 March)”, “, March 13, 2026”, “vom 13. März”.
_DAY = r"(?:[^:.!?\n()\[\]]|\.(?=\s?\d)){0,24}\d[^:!?\n()\[\]]{0,20}"
# What a label may say besides: where it stands, who speaks.
_BESIDE_LABEL = (
    r"(?:\s(?:appended|added|notice|note|corrections?|from the editors?|von der redaktion|der redaktion|de la rédaction|de la redacción|della redazione|da redação|"
    r"від редакції|от редакции|od redakcji|van de redactie|(?:to|of|zu|zum|à|al?|до|к) (?:this|our|an earlier|the (?:article|story|report)|diese|unser|cet|notre|est[ea]|цього|этой|этому)[^:.\n]{0,50}))?"
)
_APART = r"(?:[:：—–]|\s-|-(?=\s|[A-Z])|\.\s)"
_OPEN, _SHUT = r"[\[(（［【〔<＜〈]", r"[\])）］】〕>＞〉]"
_LABELLED = tuple(
    (
        kind,
        later(
            # “2 May: Updated to include …” is an entry of the changes that a page keeps.
            rf"[^\w\[(（［【〔<]{{0,4}}(?:{_DAY}[:–—]\s*(?=\D))?(?:{label}){_BESIDE_LABEL}(?:\s?\([^()\n]{{1,50}}\)|,?\s{_DAY}?(?<!\.))?\s?{_APART}"
            rf"|\W{{0,3}}{_OPEN}\s?(?:{_DAY}\s?)?(?:{label}){_BESIDE_LABEL}(?:[\s,:]{{0,2}}{_DAY})?\s?{_SHUT}",
            re.IGNORECASE,
        ),
    )
    for kind, label in ((kind, label + _ONLY_APART[kind]) for kind, label in _LABELS.items())
)
_ALONE = tuple(
    (kind, later(rf"\W*(?:{label}){_BESIDE_LABEL}(?:\s?\([^()\n]{{1,50}}\)|,?\s{_DAY})?\W*", re.IGNORECASE))
    for kind, label in _LABELS.items()
)
# At a headline's end in brackets.
_BEHIND = tuple(
    (kind, later(rf"{_OPEN}\s?(?:{label}{_ONLY_APART[kind]})\s?{_SHUT}\W*$", re.IGNORECASE))
    for kind, label in _LABELS.items()
)

# How a text calls an earlier form of itself, …
_EARLIER = (
    r"(?:an?|the|some) (?:\w+ )?(?:earlier|previous|prior|original|first|initial)? ?(?:version|headline|caption|edition)s? of (?:this|our|the) (?:[\w-]+ )?(?:article|story|report|post|piece|page|column|text|dispatch)\b|"
    r"ursprüngliche überschrift (?:dieses|des) (?:artikels|textes|beitrags|berichts)|(?:früheren?|vorherigen?|ersten?|ursprünglichen?|älteren) (?:version|fassung)\b(?! (?:des|der) (?!artikels|textes|beitrags|berichts|meldung))|"
    r"(?:(?:première|précédente) version|version (?:antérieure|précédente|initiale|originale))(?! de la\b| du (?!texte\b(?! de))| des\b| d['’]un)(?: de (?:cet|notre|l['’]) ?(?:article|dépêche|texte)\b(?! de loi))?|"
    r"(?:versión (?:anterior|previa|inicial|original)|primera versión)(?! del?\b(?! (?:est[ea]|nuestr|artículo|texto|la (?:noticia|información|nota))))|"
    r"(?:попередній|першій|первісній|початковій) (?:версії|редакції)(?! (?:закон|проєкт|угод|договор))|(?:предыдущей|прежней|первой|первоначальной|(?:более )?ранней) (?:версии|редакции)(?! (?:закон|проект|договор|соглаш))|"
    r"versione (?:precedente|iniziale)(?! (?:del(?:la|l['’])? (?!articolo|testo|pezzo)|di (?!quest)))|versão (?:anterior|inicial)(?! d(?:[ao]|e) (?!artigo|texto|reportagem|matéria|est))|"
    r"(?:eerdere|vorige) versie(?! van (?!dit|deze|ons|het artikel))|(?:pierwotnej|poprzedniej|wcześniejszej) wersji(?! (?:ustawy|projektu|umowy))|(?:此前|早前|先前)(?:的)?版本|"
    r"haberin (?:ilk|önceki|eski) (?:hal|sürüm|versiyon)|בגרסה (?:קודמת|ראשונה|מוקדמת) של|نسخة سابقة"
)
# … and itself.
_THIS = (
    rf"{_EARLIER}|(?:an?|the|some) (?:earlier|previous|prior|original|first|initial) (?:version|headline|caption|edition)s?(?! of\b)|"
    r"(?:this|our) (?:[\w,-]+ ){0,3}?(?:article|story|report|post|piece|item|column|dispatch|headline|caption)\b(?! (?:of|by|from)\b)|the (?:article|story|report) (?:that|which) (?:stood|appeared) here|"
    r"(?:diese[rsmn]?|unser(?:em|en|e|er|es)?) (?:\w+ )?(?:artikel|text|beitrag|meldung|bericht|überschrift|reportage)(?:e?s|en)?\b|"
    r"(?:cet|notre|ce|cette) (?:article|papier|texte|dépêche|billet|titre)\b(?! (?:de|du|des)\b)|(?:est[ea]|nuestr[oa]) (?:artículo|noticia|información|texto|nota|reportaje)\b(?! de\b)|"
    r"(?:цю|цей|ця|цього|цьому|цій|цієї|нашу|нашій|нашому) (?:статт|матеріал|новин|публікаці|текст|замітк)\w*|(?:эту|этот|эта|этого|этом|этой|нашу|нашей|нашем) (?:стат|материал|новост|публикаци|текст|заметк)\w*|первоначальном тексте|"
    r"(?:이|본|해당|위) ?(?:기사|보도)(?=[는은를을의에가이]|\s)|기사 (?:내용|제목|본문|일부)|(?:이전|앞선) (?:기사|보도)에서|(?:questo |quest['’]|nostro |il presente )(?:articolo|testo|pezzo)\b|questa notizia\b|"
    r"(?:est[ea]|nossa|nosso) (?:artigo|texto|reportagem|matéria|notícia)\b|(?:dit|ons|deze) (?:artikel|bericht|stuk|verhaal|tekst)\b|(?:ten|tego|tym|niniejsz\w+|nasz\w*) (?:artykuł|tekst|materiał)\w*|"
    r"(?:この|本|当)記事|記事[の中](?:一部|内容|見出し|本文|の)|初出時|(?:本|此|这篇|這篇|该篇)(?:文|报道|報道|報導|文章|稿)(?![被称稱])"
)
# What is done to a text that is taken back, …
_TAKEN = (
    r"(?:retracted|withdrawn|unpublished|taken down|removed|deleted)\b(?! (?:by (?!(?:the |its |our )?(?:editors?|authors?|newspaper|paper|publisher|journal|newsroom|us\b|(?-i:[A-Z])))|from (?!(?:the |our |this )?(?:site|website|page))))|"
    r"zurückgezogen|gelöscht|depubliziert|(?:retirée?|dépubliée?|rétractée?|supprimée?)\b|(?:retirad|retractad|eliminad|removid|retratad)[oa]\b|ritirat[oa]|rimoss[oa]|відкликан|видален|знят[оиа]|"
    r"отозван|удал[её]н|снят[оаы]?\b(?! с (?!сайт|публикац))|철회|삭제|취소|ingetrokken|verwijderd|wycofan|usunięt|撤回|取り消|削除|撤稿|撤下|删除"
)
# … is wrong, or is no longer as it was, …
_WRONG = (
    r"corrected|to correct\b|amended|refiled|misstate[ds]?|misspel(?:led|t)|misidentified|misquoted|mischaracteri[sz]ed|mistaken(?:ly)?|incorrect(?:ly)?|inaccura\w+|erroneous(?:ly)?|wrong(?:ly)?\b|errors?\b|mistakes?\b|to fix\b|rated (?:false|untrue|misleading)\b|"
    r"korrigiert|berichtigt|richtiggestellt|geändert|falsch\w*|fehler\w*|irrtüm\w+|fälschlich\w*|unrichtig|nicht (?:richtig|korrekt|gestimmt)|nicht stimmte|corrigée?|rectifiée?|corriger|rectifier|erron\w+|erreurs?\b|inexact\w*|à tort|"
    r"corregid|rectificad|corregir|erróne|error(?:es)?\b|equivocad|incorrect|виправлен|помил(?:к|ок|ков)\w*|неточн|хибн|исправлен|ошиб(?:к|ок|оч)\w*|неверн|неточн|"
    r"수정|정정|바로\s?잡|고쳤|고칩니다|오류|잘못|오기|사실과 (?:다르|다른|달라)|corrett[oa]|rettificat|errat[oa]|errore|inesatt|sbagliat|corrigid|retificad|\berros?\b|errad|incorret|"
    r"gecorrigeerd|gerectificeerd|aangepast|gewijzigd|fout\w*|verkeerde?|onjuist\w*|poprawion|skorygowan|sprostowan|błęd\w+|omyłk\w+|訂正|修正|誤り|誤って|誤記|更正|有误|有誤|错误|錯誤|勘误|修改"
)
# … or is made clearer.
_CLEARER = r"clarif(?:y|ied)|klargestellt|präzisiert|précisée?|aclarad|aclarar|уточнен|уточнён|уточнил|chiarit|esclarecid|verduidelijkt|doprecyzowan"
_KINDS = ((NoticeKind.RETRACTION, _TAKEN), (NoticeKind.CORRECTION, _WRONG), (NoticeKind.CLARIFICATION, _CLEARER))

# What stands before it: a note's mark, a lead-in that a comma ends, an article and preposition.
_LEAD = r"\W{0,4}(?:note\W{1,3}|(?:[^.!?,:;。“”\"«»„]{0,60}[,:、]\s?))?(?:[^\W\d_]{1,8} ){0,2}?"
# Within one sentence, outside of quotation marks.
_WITHIN = r"(?:[^.!?。\n“”\"«»„]|(?<=\d)\.){0,90}?"
_OF_ITSELF = tuple((kind, later(rf"{_LEAD}(?:{_THIS}){_WITHIN}(?:{done})", re.IGNORECASE)) for kind, done in _KINDS)
_SAID_EARLIER = later(rf"{_LEAD}(?:{_EARLIER})", re.IGNORECASE)
# An error that the text had: “An editing error in an earlier version of this story”.
_ERROR_IN = later(
    rf"\W{{0,4}}(?:due to |because of )?(?:an? |une? |ein |у |в )?(?:[\w-]+ ){{0,2}}?(?:errors?|mistakes?|fehler|erreurs?|errore?|erro|fout|błąd|помилка|ошибка)\b[^.!?\n“”\"«»„]{{0,40}}?\b(?:in|dans|en|nel(?:la)?|em|no|w|у|в)\s(?:[^\W\d_]{{1,5}} )?(?:{_THIS})",
    re.IGNORECASE,
)
# Scripts that need no pronoun call their text by its name alone, right before what was done to it; English says “the article” when it is its own.
_BARE = tuple(
    (
        kind,
        later(
            r"\W{0,4}(?:"
            rf"(?:the|this) (?:article|story|piece) (?:was|is|has been) (?:{taken})"
            rf"|(?:материал|статья|новость|публикация|заметка|матеріал|новин[ау]|статт[яю]|публікаці[яю]|замітк[ау]|текст) (?:был[аио]? |було |був |була )?(?:\d{{1,2}} \w+ )?(?:{taken})\w*(?! (?:с|зі?|со) (?!сайт|публік|публик))"
            rf"|(?:у|в) (?:цьому |этом )?(?:тексті|тексте|матеріалі|материале|статті|статье|новині|новости) (?:було |была |был |были |є )?(?:допущен\w+ )?(?:{taken})"
            rf"|(?:der|dieser) (?:artikel|text|beitrag) wurde (?:[^.!?\n]|(?<=\d)\.){{0,40}}(?:{taken})"
            rf"|(?:der|die|das) (?:artikel|text|beitrag|bericht|meldung) wird hiermit (?:{taken})"
            rf"|(?:article|texte|dépêche) (?:{taken})"
            rf"|l['’]articolo è stato (?:{taken})(?! da(?:l|lla|i)?\b)"
            rf"|(?:in|im) (?:dem |diesem )?(?:artikel|text|beitrag) (?:war|wurde|stand) [^!?\n.]{{0,40}}(?:{taken})"
            rf"|(?:artykuł|tekst|materiał) (?:został )?(?:{taken})\w*"
            r")",
            re.IGNORECASE,
        ),
    )
    for kind, taken in _KINDS
)
# Those who publish it take it back: in the present, which does what it says, whoever they are; in other tenses by what they call themselves.
_PUBLISHERS = (
    r"(?:we|the (?:editors?|newspaper|paper|newsroom|publisher)|wir|die (?:redaktion|zeitung)|nous|la rédaction|le journal|(?:este diario|el (?:diario|periódico)|esta redacción|la redacción)|la redazione|a redação|"
    r"редакція|редакция|ми|мы|redakcja|de redactie|wij|본지|본보|편집국|編集部|本紙|本报|本報|本刊|编辑部)"
)
_TAKING_BACK = later(
    r"\W{0,4}(?:"
    r"the (?-i:[A-Z])[\w’'-]* (?:[\w’'-]+ )?has (?:retracted|withdrawn|taken down) (?:this|the|our) (?:\w+ )?(?:article|story|report|post|piece|column)\b|(?:[\w’'.-]+ ){1,4}?(?:hereby )?(?:retracts?|withdraws?|corrects?) (?:this|our) (?:\w+ )?(?:article|story|report|post|piece|column)\b"
    rf"|{_PUBLISHERS} (?:have |has )?(?:now |since )?(?:retracted|withdrawn|removed|taken down|deleted|unpublished) (?:this|our|the) (?:\w+ )?(?:article|story|report|post|piece|column)\b"
    rf"|{_PUBLISHERS} (?:ziehen|zieht|haben|hat) (?:diesen|unseren|den|diese|die|dieses|das) (?:\w+ )?(?:artikel|text|beitrag|meldung|bericht)\b(?:[^.!?]|(?<=\d)\.){{0,40}}(?:zurück|gelöscht)"
    r"|(?:[\w’'-]+ ){0,3}?(?:retire|a retiré|retirons|avons retiré|retirent) (?:cet|notre|ce|cette) (?:article|papier|texte|dépêche)\b"
    r"|(?:[\w’'-]+ ){0,3}?(?:retira|ha retirado|retiramos|hemos retirado) (?:est[ea]|nuestr[oa]) (?:artículo|noticia|información|texto|nota)\b"
    rf"|{_PUBLISHERS} (?:спростовує|відкликає|відкликала|видалила|опровергает|отзывает|отозвала|удалила|відкликали|отозвали) (?:цю|цей|свою|свій|эту|этот|свой|дан\w+)\s?(?:статт|матеріал|новин|публікац|інформац|стат|материал|новост|публикац|информац|текст)"
    r"|(?:[\w’'-]+ ){1,2}?(?:ritira|ha ritirato|ritiriamo) (?:questo|quest['’]|il presente) ?(?:articolo|testo|pezzo)|(?:[\w’'-]+ ){1,2}?(?:retira|retirou|retiramos) (?:est[ea]) (?:artigo|texto|reportagem|matéria)"
    r"|(?:[\w’'-]+ ){1,2}?(?:trekt|trekken) (?:dit|deze) (?:artikel|bericht|stuk|verhaal)\b[^.]{0,20} in\b|(?:redakcja|my) (?:wycofuje|wycofała|usunęła|wycofujemy) (?:ten|niniejszy|swój)"
    r"|(?:본지|본보|편집국)[는은이가]? ?(?:이|해당|위) ?(?:기사|보도)[를을] ?(?:철회|취소|삭제)|(?:編集部|本紙|本社)は[、]?(?:この|本)記事を(?:撤回|取り消|削除)|(?:本报|本報|本刊|编辑部|編輯部)(?:现|現|特|决定|決定)?(?:撤回|撤下|撤销|撤銷)(?:这篇|這篇|此|该|該|本)(?:报道|報道|報導|文|文章)"
    r")",
    re.IGNORECASE,
)
# … or say that they have put right or got wrong what they wrote.
_PUT_RIGHT = later(
    r"\W{0,4}(?:"
    r"(?:we|the (?:editors?|newspaper|paper|newsroom)) (?:have|has|['’]ve) (?:now |since )?corrected\b|we (?:regret|apologi[sz]e for) (?:the|this|our) (?:error|mistake)|we (?:wrongly|incorrectly|mistakenly|were wrong to|initially|originally|first) (?:report|wr[io]te|said|state|g[ai]ve|put)\w*|"
    r"(?:contrary to|unlike) what we (?:\w+ )?(?:wrote|reported|said|published)|because of (?:\w+ )?(?:incorrect|wrong) information\b[^.]{0,40}\bwe (?:wrote|reported|said)|"
    r"(?:die redaktion hat|wir haben) [^.!?:]{0,50}(?:korrigiert|berichtigt|richtiggestellt)|wir (?:hatten|haben|bedauern|bitten) [^.!?]{0,60}(?:falsch\w*|irrtüm\w+|fehler|fälschlich\w*)\b|(?:anders als|entgegen) [^.,]{0,30}(?:berichtet|gemeldet|geschrieben)|"
    r"nous avons (?:corrigé|rectifié)\b|nous (?:avons|avions) (?:écrit|indiqué|publié) (?:par erreur|à tort)|contrairement à ce que nous (?:avons|avions)|"
    r"(?:hemos|la redacción ha) (?:corregido|rectificado)\b|(?:al contrario|a diferencia) de lo que (?:publicamos|informamos|informó est)|"
    r"(?:редакція|редакция|ми|мы) (?:виправила|виправили|исправила|исправили|припустилася помилки|припустилися помилки|допустила ошибку|допустили ошибку)|(?:редакція|редакция) (?:просить вибачення|перепрошує|приносить вибачення|приносит извинения|извиняется) за\b|(?:раніше|ранее) (?:ми|мы|[ув] (?:цьому |этом )?(?:матеріалі|материале|тексті|тексте|новині|новости|статті|статье)) [^.!?]{0,30}(?:помилково|ошибочно)|"
    r"(?:abbiamo|la redazione ha) (?:corretto|rettificato)\b|(?:contrariamente|diversamente) (?:a|da) quanto (?:abbiamo |avevamo )?(?:scritto|riportato|pubblicato)|(?:corrigimos|a redação corrigiu)\b|(?:diferentemente|ao contrário) do que (?:informou|informamos|publicamos|foi publicado)|"
    r"we hebben [^.!?]{0,40}(?:gecorrigeerd|aangepast)|anders dan (?:we |wij )?(?:eerder )?(?:meldden|schreven|gemeld)|(?:poprawiliśmy|redakcja poprawiła|omyłkowo podaliśmy|błędnie podaliśmy)|"
    r"(?:본지|본보|저희)[는은]? [^.。]{0,40}(?:잘못|바로\s?잡|정정|사과)|독자 (?:여러분)?께 사과|[^。]{0,60}お伝えしましたが、?[^。]{0,30}(?:正しく|誤り)|[^。]{0,60}(?:誤りでした|誤っていました)(?=[。\s]|$)|当初[^。]{0,60}誤[っりて]|(?:お詫び|おわび)(?:して|と)訂正|(?:本报|本報|本刊|编辑部)[^。]{0,30}(?:更正|致歉)"
    r")",
    re.IGNORECASE,
)
# As agencies write it in brackets under a headline.
_OF_AGENCIES = later(
    r"\W{0,3}[(\[](?:corrects?|correcting|corrected|refil(?:es|ed)|fixes|removes|deletes|retracts|withdraws|korrigiert|berichtigt|corrige|rectifie|rectifica|corregge|исправляет|уточняет|виправляє)\b[^()\[\]\n]{8,300}[)\]]"
    r"|\W{0,3}(?:corrected|refile)-(?=\S)|\W{0,3}updated?\b[^.!?\n]{0,60}\bto (?:correct|fix)\b",
    re.IGNORECASE,
)
# What editors put before a note in their own voice, with its day or none, and how far behind it stands what it says.
_EDITORS = (
    r"\W{0,3}(?:(?:an? )?(?:editors?['’]?s?['’]?|ed\.) note|(?:an? )?note (?:from|by|to readers from) the editors?|a note to (?:our )?readers|(?:anmerkung|anm\.|hinweis|notiz) (?:der|d\.) ?red(?:aktion|\.)|anm\. ?d\. ?red\.|transparenzhinweis|redaktionelle[rs]? (?:hinweis|anmerkung)|in eigener sache|note de la rédaction|ndlr|nota de (?:la )?redacción|"
    r"nota del editor|nota de edición|nota della redazione|dalla redazione|n\.?d\.?r\.?|nota (?:da redação|do editor)|(?:примечание |от )редакции|(?:примітка |від )редакції|od redakcji|van de redactie|editörün notu|editörden|הערת (?:ה)?מערכת|편집자\s?주|알려\s?드립니다|編集部(?:注|より|から)|编者[按注]|編者[按註]|ملاحظة (?:المحرر|من (?:ال)?تحرير)|من (?:ال)?محرر|संपादकीय (?:टिप्पणी|नोट))"
    r"(?:\s?[,(]?\s?[^:：.!?\n—–]{0,16}\d\.?[^:：.!?\n—–]{0,16})?\s*[:：—–.\-]\s*"
)
_CHANGED = rf"{_WRONG}|correct|fixed|removed|replaced|changed|edited|angepasst|überarbeitet|corrigió|rectificó|modificó|змінено|уточнено|could not be verified|entfern|geändert|supprim|modifi|eliminad|alterad|удал|измен|исправ|вилуч|видал|змінен|виправ|삭제|수정|정정|削除|訂正|修正|删除|更正|修改"
_NOTED = tuple(
    (kind, later(rf"{_EDITORS}[^.。]{{0,120}}?(?:{done})", re.IGNORECASE))
    for kind, done in (
        (NoticeKind.RETRACTION, rf"(?:{_THIS})[^.。]{{0,60}}(?:{_TAKEN})|(?:retracted|withdrawn|withdraws|retracts) (?:this|the|our) (?:article|story|report)|zurückgezogen"),
        (NoticeKind.CORRECTION, _CHANGED),
        (NoticeKind.CLARIFICATION, _CLEARER),
    )
)  # fmt: skip
_BY_EDITORS = later(_EDITORS, re.IGNORECASE)

# That more was added, or only when.
_UPDATED = later(
    r"\W{0,3}(?:"
    r"updated?,? (?:\(|\[|on |at |\d)|this (?:article|story) (?:has been|was) updated (?:to|with)|aktualisiert\b|actualizado\b|оновлено\b|обновлено\b|"
    r"(?:this|the) (?:article|story|report|post|piece|page) (?:has been|was) updated\b|\(?updates? (?:with|to|throughout|headline|lead|para)|"
    r"(?:wir haben|die redaktion hat) (?:den|die|das|diese[nsr]?) (?:artikel|text|beitrag|meldung|bericht)\b[^.]{0,80}(?:ergänzt|aktualisiert|erweitert)|"
    r"(?:der|dieser) (?:artikel|text|beitrag) wurde [^!?\n]{0,80}(?:ergänzt|aktualisiert|erweitert)|cet article a été (?:mis à jour|complété|actualisé)|"
    r"est[ea] (?:artículo|noticia|información|texto) (?:ha sido|fue|se ha) (?:actualizad|ampliad)[oa]|"
    r"(?:новин|статт|матеріал|текст|публікаці)\w* (?:було |був |була )?(?:доповнен|оновлен)[оаиу]?\b|доповнено\b|дополнено\b|"
    r"(?:заметка|новость|статья|материал|текст|публикация) (?:был[аи]? )?(?:дополнен|обновлен|обновлён)[аоы]?\b|"
    r"이 기사는[^.]{0,60}(?:추가|업데이트|보완)|기사\s?(?:보강|추가)|記事を更新|(?:本文|本稿|文章)?已于?[^。]{0,20}更新|"
    r"questo articolo è stato aggiornato|este artigo foi atualizado|artykuł (?:został )?(?:zaktualizowany|uzupełniony)|"
    r"aggiornato\b|atualizado\b|zaktualizowano\b|تحديث\b|(?:article|texte|dépêche) mis(?:e)? à jour\b|habere [^.]{0,60}eklen|הכתבה עודכנה|לכתבה (?:נוספ|הוספ)|"
    r"(?:artykuł|tekst|materiał) (?:został )?(?:zaktualizowan|uzupełnion)[yoe]"
    r")",
    re.IGNORECASE,
)
_OTHER_FORMS = (
    (
        NoticeKind.RETRACTION,
        later(
            r"\W{0,3}(?:تم سحب|bu (?:haber|yazı|içerik)\w*[^.]{0,80}(?:yayından kaldır|geri çek)|(?:הכתבה|הידיעה|כתבה זו|ידיעה זו) (?:הוסרה|נמחקה|נמשכה))",
            re.IGNORECASE,
        ),
    ),
    (
        NoticeKind.CORRECTION,
        later(
            r"\W{0,3}(?:(?:в|до|у) (?:текст|текст[уі]|статью|статт[юі]|материал|матеріал[уі]?) внесен[оыі] (?:исправлени|поправк|виправленн)|"
            r"bu haberde [^.]{0,80}(?:düzelt|yanlış)|(?:הכתבה|הידיעה) תוקנה|an? (?:correction|clarification) (?:was|has been|is) (?:made|appended|added|issued|published)\b)",
            re.IGNORECASE,
        ),
    ),
)


def kind_of(text: str, *, labels: bool = True) -> NoticeKind | None:
    """The kind of notice that a paragraph is by its words, ``None`` for one that is none. What was only added or when is an update. Without
    ``labels`` it must speak of its own text."""
    labelled = next((kind for kind, pattern in _LABELLED if labels and pattern.match(text)), None)
    if labelled is not None and labelled is not NoticeKind.UPDATE:
        return labelled
    for kind, _ in _KINDS:
        if any(form.match(text) for known, form in _FORMS if known is kind):
            return kind
    for kind, pattern in _NOTED:
        if pattern.match(text):
            return kind
    if _TAKING_BACK.match(text) or takes_back_own(text) or taken_down_here(text):
        return NoticeKind.RETRACTION
    forms = (_SAID_EARLIER, _ERROR_IN, _OF_AGENCIES)
    if any(form.match(text) for form in forms) or _puts_right(text) or says_wrong(text):
        return NoticeKind.CORRECTION
    if corrects_here(text):
        return NoticeKind.CORRECTION
    if labelled is not None:
        return kind_of(without_label(text), labels=False) or labelled
    if (rest := without_stamp(text)) and (dated := kind_of(rest, labels=labels)) not in (None, NoticeKind.UPDATE):
        return dated
    if text[:1] in _BRACKETS and (within := kind_of(text[1:], labels=labels)) is not None:
        return within
    noted = _BY_EDITORS.match(text)
    if noted is not None and noted.end() < len(text):
        said = text[noted.end() :]
        known = kind_of(said, labels=labels)
        return NoticeKind.CORRECTION if known in (None, NoticeKind.UPDATE) and names_error(said) else known
    return NoticeKind.UPDATE if _UPDATED.match(text) else None


_BRACKETS = tuple("[(（［【〔")
_FORMS = (*_OF_ITSELF, *_BARE, *_OTHER_FORMS)


def _puts_right(text: str) -> bool:
    """Whether those who publish a text say in a paragraph of its own that they put something right; who is quoted speaks for others."""
    found = _PUT_RIGHT.match(text)
    if found is None:
        return False
    behind = _SENTENCE_ENDS.split(text[found.end() :], maxsplit=1)[0]
    return not any(t.kind is TokenKind.ATTRIBUTION for t in critical_tokens(behind, "en"))


_SENTENCE_ENDS = later(r"[.!?](?:\s|$)|[。！？]")


def without_label(text: str) -> str:
    """What a notice says behind its label."""
    found = next((m for _, pattern in _LABELLED if (m := pattern.match(text))), None)
    return text[found.end() :] if found else text


def told_at(text: str) -> int:
    """Where what a notice says begins, behind its day or hour, and its label or what editors put before it."""
    begin = len(text) - len(without_stamp(text)) if without_stamp(text) else 0
    found = next(
        (m for pattern in (_BY_EDITORS, *(p for _, p in _LABELLED)) if (m := pattern.match(text, begin))), None
    )
    return found.end() if found is not None and found.end() < len(text) else begin


def label_of_notice(text: str) -> NoticeKind | None:
    """The kind that a line which is nothing but a label names."""
    return next((kind for kind, pattern in _ALONE if pattern.fullmatch(text)), None)


def kind_of_headline(text: str) -> NoticeKind | None:
    """The kind that a headline says of its own story, before it or in brackets behind: “RETRACTED: …”, “… [corrected]”."""
    before = (k for k, pattern in _LABELLED if pattern.match(text))
    return next(before, next((k for k, pattern in _BEHIND if pattern.search(text)), None))
