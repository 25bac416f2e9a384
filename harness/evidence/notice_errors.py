"""Whether a paragraph says, without a label, that its own page has something wrong: a figure or a statement, or that those who publish it erred.

Three forms say so in every language. What stands “above” or “in this article” is called wrong; a sentence that speaks of its own text sets one figure
against another (“4,900 euros, not 4,200 as we wrote”), or a verdict stands before one that denies a figure; or those who publish it say that they erred, or regret an error. Behind a label of the editors
(`notice_words`) it is enough that they name an error or a doubt.
"""

from __future__ import annotations

import re

from harness.evidence.denials import denies
from harness.evidence.lexicon import told
from harness.evidence.patterns import later
from harness.evidence.ratings import rates_false
from harness.evidence.tokens import critical_tokens
from harness.evidence.withdrawn import speaks_of_itself
from harness.model.passage import TokenKind

# A note is no longer than this, in characters: what is longer and speaks of itself is a story.
_LONGEST = 600

# Within one sentence, outside of quotation marks.
_IN = r"(?:[^.!?。\n“”\"«»„]|(?<=\d)[.](?=\d))"

# By language: what is on this page, and that it is wrong.
_WRONG_HERE = (
    (
        rf"(?:the|this|that|our) (?:\w+ ){{0,2}}?(?:figures?|sums?|amounts?|numbers?|totals?|tolls?|dates?|names?|costs?|prices?|quot\w+|statements?|claims?|data|results?|information|details?|facts?|years?|values?|percentages?|ages?|spelling|\d[\d.,]*)\b{_IN}{{0,60}}?(?:\b(?:above|below|here)\b|\b(?:given|stated|quoted|printed) (?:for|as)\b|\b(?:in|on|of) (?:this|our|the above) (?:\w+ )?(?:article|story|report|post|piece|page|text|table|item)\b|\bwe (?:gave|published|reported|printed|quoted|stated|wrote)\b|\bin the (?:first|second|third|fourth|fifth|last) (?:paragraph|sentence)\b){_IN}{{0,40}}?\b(?:is|was|are|were|has been|have been)\b",
        r"(?:incorrect|wrong|inaccurate|erroneous|false|mistaken|untrue|misstated|in error|(?:an?|our) (?:error|mistake)|not (?:correct|right|accurate|true))\b",
    ),
    (
        rf"(?:die|diese|der|dieser|das|dieses) (?:\w+ ){{0,2}}?(?:zahl|summe|angabe|aussage|betrag|kosten|datum|name|wert|preis|ergebnis|\d[\d.,]*)\w*\b{_IN}{{0,60}}?(?:\boben\b|\bhier\b|\b(?:in|auf) (?:diese[rm]|unsere[rm]) (?:\w+ )?(?:artikel|text|beitrag|bericht|meldung|seite)\b|\b(?:genannte|angegebene|aufgeführte)\w*|\bvon uns (?:genannt|gemeldet|veröffentlicht)){_IN}{{0,40}}?\b(?:ist|sind|war|waren|stimmt|stimmen)\b",
        r"(?:falsch|unrichtig|unzutreffend|fehlerhaft|nicht(?=\W)|nicht (?:richtig|korrekt))",
    ),
    (
        rf"(?:die|der|das) (?:\S+ ){{0,6}}?(?:genannte|angegebene|aufgeführte)\w* (?:\w+ )?(?:zahl|summe|angabe|betrag|kosten|datum|name|wert|preis)\w*\b{_IN}{{0,40}}?\b(?:ist|sind|war|waren|stimmt|stimmen)\b",
        r"(?:falsch|unrichtig|unzutreffend|fehlerhaft|nicht(?=\W)|nicht (?:richtig|korrekt))",
    ),
    (
        rf"(?:le|la|les|l['’]|ce|cette|ces) ?(?:\w+ ){{0,2}}?(?:chiffre|somme|montant|nombre|date|nom|coût|prix|donnée|résultat|information|citation|déclaration|\d[\d.,]*)s?\b{_IN}{{0,60}}?(?:ci-dessus|\b(?:donné|indiqué)\w* pour\b|\b(?:dans|de) (?:cet|notre|ce) (?:article|texte|papier)\b|\bque nous avons (?:donné|publié|indiqué)\w*){_IN}{{0,40}}?\b(?:est|sont|était|étaient)\b",
        r"(?:faux|fausses?|inexact\w*|erroné\w*|incorrect\w*|une erreur)\b",
    ),
    (
        rf"(?:el|la|los|las|est[ea]s?) (?:\w+ ){{0,2}}?(?:cifra|suma|cantidad|número|fecha|nombre|coste|costo|precio|dato|resultado|información|cita|declaraci|\d[\d.,]*)\w*\b{_IN}{{0,60}}?(?:\barriba\b|\b(?:dad|indicad|citad)[oa]s? para\b|\banterior(?:es)?\b|\b(?:en|de) (?:est[ea]|nuestr[oa]) (?:artículo|noticia|texto|nota|información|página)\b|\bque (?:publicamos|dimos|indicamos)\b){_IN}{{0,40}}?\b(?:es|son|era|eran|está|están|estaba)\b",
        r"(?:incorrect|erróne|equivocad|fals|inexact)\w*",
    ),
    (
        rf"(?:il|la|lo|le|i|gli|quest[aoei]) (?:\w+ ){{0,2}}?(?:cifr[ae]|somm[ae]|importo|numer[oi]|dat[aoei]|nom[ei]|cost[oi]|prezz[oi]|risultat[oi]|informazion[ei]|\d[\d.,]*)\b{_IN}{{0,60}}?(?:\bsopra\b|\b(?:indicat|riportat)\w per\b|\b(?:in|di) quest(?:o |['’])(?:articolo|testo)){_IN}{{0,40}}?(?:\bè|\bsono\b|\bera\b|\berano\b)",
        r"(?:errat|sbagliat|inesatt|fals|scorrett)\w*",
    ),
    (
        rf"(?:o|a|os|as|est[ea]s?) (?:\w+ ){{0,2}}?(?:número|valor|soma|quantia|data|nome|custo|preço|dado|resultado|informaç|\d[\d.,]*)\w*\b{_IN}{{0,60}}?(?:\bacima\b|\b(?:indicad|dad)[oa]s? para\b|\b(?:neste|nesta|deste|desta) (?:artigo|texto|reportagem|matéria|notícia|página)\b){_IN}{{0,40}}?(?:\bé|\bsão\b|\bestá\b|\bestão\b|\bestava\b|\bera\b)",
        r"(?:incorret|errad|fals|inexat)\w*",
    ),
    (
        rf"(?:het|de|dit|deze) (?:\w+ ){{0,2}}?(?:cijfer|bedrag|getal|aantal|datum|naam|kosten|prijs|gegeven|uitspraak|informatie|\d[\d.,]*)\w*\b{_IN}{{0,60}}?(?:\bhierboven\b|\b(?:genoemde|vermelde) voor\b|\bhier\b|\b(?:in|op) (?:dit|deze|ons) (?:artikel|bericht|stuk|verhaal|pagina)\b){_IN}{{0,40}}?\b(?:is|zijn|was|waren|klopt|kloppen)\b",
        r"(?:onjuist|fout|verkeerd|niet(?=\W))",
    ),
    (
        rf"(?:t[aeo]n?|podan[aey]|wskazan[aey])? ?(?:liczb|kwot|sum|dat|nazwisk|koszt|cen|dan|wynik|informacj|\d[\d.,]*)\w{{0,4}}\b{_IN}{{0,60}}?(?:\bpowyżej\b|\bw (?:tym|niniejszym|naszym) (?:artykule|tekście|materiale)\b){_IN}{{0,40}}?",
        r"(?:błędn|nieprawdziw|niepoprawn|nieprawidłow|fałszyw)\w*",
    ),
    (
        rf"(?:(?:ця|ці|наведен\w+|вказан\w+|зазначен\w+) )?(?:цифр|сум|дат|кількіст|число|вартіст|дан|ім['’]я|ціна|показник|інформаці|\d[\d.,]*)\w{{0,5}}\b{_IN}{{0,60}}?(?:\bвище\b|\b[ув] (?:цій|цьому|нашій|нашому) (?:статті|матеріалі|тексті|новині)\b|\bвказан\w+|\bнаведен\w+){_IN}{{0,40}}?",
        r"(?:неправильн|помилков|хибн|невірн|неточн|не відповіда)\w*",
    ),
    (
        rf"(?:(?:эта|эти|привед[её]нн\w+|указанн\w+) )?(?:цифр|сумм|дат|количеств|число|стоимост|данн|имя|цена|показател|информаци|\d[\d.,]*)\w{{0,5}}\b{_IN}{{0,60}}?(?:\bвыше\b|\bв (?:этой|этом|нашей|нашем) (?:статье|материале|тексте|новости)\b|\bуказан\w+|\bприведен\w+){_IN}{{0,40}}?",
        r"(?:неправильн|ошибочн|неверн|неточн|не соответству)\w*",
    ),
    (
        rf"(?:bu|yukarıdaki|bu haberdeki|haberde(?:ki)? \w+) ?(?:\S+ ){{0,3}}?(?:rakam|sayı|tutar|tarih|isim|maliyet|fiyat|veri|bilgi)\w*{_IN}{{0,40}}?",
        r"(?:yanlış|hatalı)",
    ),
    (
        r"(?:위|이|본|해당) ?(?:기사|보도|글)[^.。\n]{0,30}?(?:금액|수치|숫자|날짜|이름|비용|가격|자료|통계|내용)[은는이가]?[^.。\n]{0,30}?|(?:위의?|앞의|기사에 (?:나온|실린)) [^.。\n]{0,30}?(?:금액|수치|숫자|날짜|이름|비용|가격|자료|통계)[은는이가]? ?[^.。\n]{0,30}?",
        r"(?:틀렸|잘못|사실과 다르|사실과 다릅|오류|정확하지 않|사실이 아니|사실이 아닙)",
    ),
    (
        r"(?:この|本|当)記事[^。\n]{0,20}?(?:金額|数値|数字|日付|名前|費用|価格|データ|内容|人数)[^。\n]{0,20}?|(?:上記|文中|以上)の?[^。\n]{0,12}?(?:金額|数値|数字|日付|名前|費用|価格|データ|人数)[^。\n]{0,20}?",
        r"(?:誤り|間違|正しく(?:ない|ありません)|事実と異)",
    ),
    (
        r"(?:本文|文中|上述|上文|以上|本报道|本報道|该文|這篇文章|这篇文章)[^。\n]{0,20}?(?:金额|金額|数字|數字|数据|數據|日期|姓名|费用|費用|价格|價格|人数|人數|说法|說法)[^。\n]{0,16}?",
        r"(?:有误|有誤|错误|錯誤|不准确|不準確|不正确|不正確|不实|不實|不属实|不屬實)",
    ),
    (
        r"(?:ال)?(?:مبلغ|رقم|أرقام|عدد|تاريخ|اسم|تكلفة|بيانات|معلومات)[^.\n]{0,40}?(?:أعلاه|في هذا (?:المقال|الخبر|التقرير|النص)|في هذه (?:المقالة|الصفحة))[^.\n]{0,30}?",
        r"(?:غير (?:صحيح|دقيق)|خاطئ|خطأ)",
    ),
    (
        r"ה?(?:סכום|מספר|נתון|נתונים|תאריך|שם|עלות|מחיר)[^.\n]{0,40}?(?:לעיל|למעלה|בכתבה (?:זו|הזאת)|בידיעה (?:זו|הזאת))[^.\n]{0,30}?",
        r"(?:שגוי|שגויה|שגויים|מוטעה|אינו נכון|אינה נכונה|לא נכון|לא מדויק)",
    ),
    (
        r"(?:इस|ऊपर)[^।\n]{0,40}?(?:लेख|खबर|ख़बर|रिपोर्ट|दिए गए|दी गई)[^।\n]{0,40}?(?:राशि|संख्या|आंकड़\S*|तारीख|नाम|लागत)[^।\n]{0,30}?",
        r"(?:गलत|ग़लत|सही नहीं)",
    ),
)
# A note's mark, or a short lead-in, may stand before it.
_BEFORE = r"\W{0,4}(?:[^.!?:：\n“”\"«»„]{1,40}[:：]\s?)?(?:(?:please )?note that )?"
_IS_WRONG_HERE = later(
    rf"{_BEFORE}(?:{'|'.join(rf'(?:{own}) ?{_IN}{{0,20}}?(?:{wrong})' for own, wrong in _WRONG_HERE)})", re.IGNORECASE
)

# Those who publish it erred. A capital's name before “regrets” is told by the page.
_ERRED = later(
    r"\b(?:we (?:got|had) (?:this|it|that|the \w+(?: \w+)?) wrong|we (?:have )?(?:made|committed) an? (?:\w+ )?(?:error|mistake)|(?:we|the (?:editors?|newspaper|paper|newsroom|publisher|magazine)) (?:regrets?|apologi[sz]es? for) (?:the|this|these|our|its|any|an) (?:\w+ )?(?:error|mistake|inaccurac|omission)"
    r"|uns ist (?:[^.!?\n]{0,60} )?(?:fehler|irrtum) (?:unterlaufen|passiert)|(?:wir haben|haben wir) uns (?:[^.!?\n]{0,50} )?(?:geirrt|vertan|verrechnet|verschrieben)|wir haben (?:einen|hier einen) (?:\w+ )?fehler gemacht|(?:wir|die redaktion) (?:bedauern|bedauert|entschuldigen uns für|entschuldigt sich für) (?:den|diesen|unseren) (?:fehler|irrtum)"
    r"|nous nous sommes trompé\w*|nous avons (?:commis|fait) une (?:\w+ )?erreur|la rédaction (?:s['’]est trompée|regrette cette erreur|s['’]excuse de cette erreur)|nous (?:regrettons|nous excusons (?:de|pour)) cette erreur"
    r"|nos (?:hemos )?equivoca(?:mos|do)|(?:hemos cometido|cometimos) un (?:\w+ )?error|(?:la redacción|este diario) (?:se (?:ha )?equivoc(?:ó|ado)|lamenta el error)|(?:lamentamos|pedimos disculpas por) (?:el|este) error"
    r"|ci siamo sbagliati|abbiamo (?:commesso un errore|sbagliato)|(?:ci scusiamo|la redazione si scusa) per l['’]errore"
    r"|\berr[aá]mos (?:n[oa]|em|a[os]?)\b|cometemos um (?:\w+ )?erro\b|enganámo-nos|nos enganamos|(?:lamentamos|pedimos desculpas? pel)o erro"
    r"|(?:wij|we) hebben ons vergist|(?:wij|we) (?:zaten (?:er )?(?:fout|naast)|maakten een fout|hebben een fout gemaakt)|(?:onze )?excuses voor de(?:ze)? fout|de redactie betreurt de(?:ze)? fout"
    r"|pomyliliśmy się|popełniliśmy błąd|(?:przepraszamy|redakcja przeprasza) za (?:błąd|pomyłkę)"
    r"|(?:ми|редакція) (?:помилил(?:ися|ись|ася|ась)|припустил(?:ися|ись|ася|ась) помилки)|(?:перепрошуємо|просимо вибачення|вибачте|вибачаємося) за (?:цю |нашу )?помилку"
    r"|(?:мы|редакция) (?:ошибл(?:ись|ась)|допустил[иа] ошибку)|(?:приносим извинения|просим прощения|извиняемся) за (?:эту |нашу )?ошибку"
    r"|\byanıldık\b|hata yaptık|(?:hata|yanlışlık)(?:mız|dan)? (?:için|dolayı) özür dileriz"
    r")"
    r"|(?:저희|본지|본보|편집국)[가는은이]? ?(?:[^.。\n]{0,20} )?(?:잘못|틀렸|틀리게|오보)|오보(?:였습니다|를 냈습니다)|잘못 (?:보도|표기|전달)(?:했습니다|하였습니다)"
    r"|誤報でした|(?:当社|本紙|編集部|私たち)[はが][^。\n]{0,20}(?:間違え|誤り)|誤りをお詫び"
    r"|(?:我们|我們|本报|本報|编辑部|編輯部)(?:弄错|搞错|写错|弄錯|搞錯|寫錯|报错|報錯|错)了|(?:特此|谨此|謹此)(?:致歉|更正)"
    r"|(?:لقد )?أخطأنا في|نعتذر عن (?:هذا )?(?:ال)?خطأ|وقعنا في خطأ"
    r"|טעינו|(?:אנו|אנחנו) מתנצלים על הטעות|נפלה טעות ב(?:כתבה|ידיעה)"
    r"|हमसे (?:गलती|ग़लती|चूक|त्रुटि) हुई|(?:गलती|ग़लती|त्रुटि) के लिए (?:हमें )?(?:खेद|क्षमा)",
    re.IGNORECASE,
)
# Who regrets, by a name of several words: “The Daily Record regrets the error.”
_REGRETS = later(
    r"\W{0,4}((?:The |La |Le |El |Die |Der )?[A-ZÀ-Þ][\w’'&-]*(?: [A-ZÀ-Þ&][\w’'&-]*){0,3}) (?:regrets|apologi[sz]es for|bedauert|entschuldigt sich für|regrette|s['’]excuse (?:de|pour)|lamenta|si scusa per|betreurt) (?:the|this|its|an?|den|diesen|einen|cette|une|el|este|l['’]|o|de|deze) ?(?:\w+ )?(?:errors?|mistakes?|fehler|irrtum|erreur|error|errore|erro|fout)\b"
)
# What editors say of a text that they do not vouch for.
_DOUBTS = later(
    r"\b(?:questions (?:have been|were|are being) raised|(?:doubts|concerns) (?:have been|were|about|over|as to)|(?:is|are) (?:being |now )?(?:reviewed|under review|investigated)|(?:could|can) ?not be (?:independently )?(?:verified|confirmed)|unable to (?:verify|confirm)|cannot (?:vouch|verify|confirm)|rated false)\b"
    r"|\bzweifel|\bbedenken (?:an|wegen|gegen)\b|nicht (?:bestätigt|verifiziert|überprüft) werden|wird (?:derzeit )?(?:über|ge)prüft"
    r"|\bdoutes?\b|mis\w* en doute|n['’]a pu être (?:confirm|vérifi)|\bdudas\b|cuestionad|no (?:se )?ha(?:n)? podido (?:verificar|confirmar)|\bdubbi\b|non è stato possibile verificare|\bdúvidas\b|não foi possível (?:verificar|confirmar)"
    r"|\btwijfels?\b|niet (?:bevestigd|geverifieerd)|wątpliwości|nie udało się (?:potwierdzić|zweryfikować)|сумнів|не вдалося підтвердити|сомнени|не удалось подтвердить|şüphe|doğrulanama"
    r"|의문이 제기|의혹이 제기|확인(?:되지|하지) (?:못|않)|疑義|疑問が|確認でき(?:ない|ません|ていません)|[质質]疑|存疑|无法(?:核实|证实)|無法(?:核實|證實)|شكوك|لم يتسن التأكد|ספקות|לא ניתן לאמת|संदेह|पुष्टि नहीं",
    re.IGNORECASE,
)
# That something was wrong, as editors say it behind their label.
_AMISS = later(
    r"\b(?:wrong|incorrect|inaccura|erroneous|mistake|regret (?:the|this|our)|apologi[sz]e)|\bfalsch|\bfehler\w* (?:unterlaufen|enthalten|passiert)|\birrt|unrichtig|unzutreffend|erroné|inexact|\bfausse?s?\b|erróne|incorrect|equivoca|inexact|errat|inesatt|sbagliat|\berrad|incorret|inexat|onjuist|foutief|błędn|nieprawdziw|pomył"
    r"|помил|неправильн|неправдив|хибн|невірн|неточн|ошиб|неверн|yanlış|hatalı|hata yap|잘못|틀렸|틀린|오류|정정|바로잡|사실과 다르|사실과 다른|誤り|誤って|間違|訂正|有误|有誤|错误|錯誤|更正|致歉|خطأ|غير (?:صحيح|دقيق)|تصحيح|טעות|שגוי|תיקון|गलत|ग़लत|त्रुटि|सुधार",
    re.IGNORECASE,
)
_QUOTED = later(r"[“„«»「『\"][^“”„«»「」『』\"]*[”“»«」』\"]")
_SENTENCE_ENDS = later(r"[.!?](?:\s|$)|[。！？।]")

# How far behind an editors' label, in characters, they say what is amiss; and how far behind “not” a figure that is denied stands.
_NEAR, _DENIED = 200, 16

# A sentence that says no more than that the one before it is wrong, in characters.
_SHORT = 60


def says_wrong(text: str) -> bool:
    """Whether a paragraph says that its own page has something wrong. Who is quoted speaks for others, and so does who is reported to say it."""
    if len(text) > _LONGEST:
        return False
    words = _QUOTED.sub("…", text)
    if (found := _IS_WRONG_HERE.match(words) or _ERRED.search(words[:_NEAR])) is not None:
        opens = found.start() < 60 and not _SENTENCE_ENDS.search(words[: found.start()])
        return opens and not _ascribed(words, found.end())
    sentences = [sentence.strip() for sentence in _SENTENCE_ENDS.split(words) if sentence.strip()]
    # “We wrote that it cost 4,200 euros. That was a mistake.”
    owned = len(sentences) > 1 and len(sentences[1]) <= _SHORT and speaks_of_itself(sentences[0])
    if owned and (denies(sentences[1]) or _AMISS.search(sentences[1])) and not _ascribed(words, len(sentences[0])):
        return True
    # “Fact check: False. The bridge did not cost 4,200 euros.”
    if len(sentences) > 1 and rates_false(sentences[0]) and _denies(sentences[1]):
        return True
    return any(_sets_right(sentence) for sentence in sentences)


def _denies(sentence: str) -> bool:
    tokens = critical_tokens(sentence, told(sentence, "en"))
    return any(t.kind is TokenKind.NEGATION for t in tokens) and any(map(str.isdigit, sentence))


def regretting(text: str) -> str:
    """By what name somebody is said to regret an error, in a paragraph's first sentence; empty where nobody is. The page tells whether it is its own."""
    found = _REGRETS.match(text)
    return found.group(1).removeprefix("The ") if found is not None else ""


def names_error(text: str) -> bool:
    """Whether what editors say behind their label names an error of the text, or a doubt about it."""
    near = text[:_NEAR]
    return any(pattern.search(near) is not None for pattern in (_AMISS, _ERRED, _DOUBTS))


def _sets_right(sentence: str) -> bool:
    """Whether a sentence that speaks of its own text denies a figure, and gives another: “4,900 euros, not 4,200 as we wrote”."""
    if not any(map(str.isdigit, sentence)) or not speaks_of_itself(sentence):
        return False
    tokens = critical_tokens(sentence, told(sentence, "en"))
    figures = [t for t in tokens if t.kind in (TokenKind.NUMBER, TokenKind.DATE)]
    if len({t.value for t in figures}) < 2:
        return False
    denials = [t for t in tokens if t.kind is TokenKind.NEGATION]
    return any(
        -_DENIED <= f.start - d.end <= _DENIED or 0 <= d.start - f.end <= _DENIED for d in denials for f in figures
    )


def _ascribed(text: str, end: int) -> bool:
    behind = _SENTENCE_ENDS.split(text[end:], maxsplit=1)[0]
    return any(t.kind is TokenKind.ATTRIBUTION for t in critical_tokens(behind, "en"))
