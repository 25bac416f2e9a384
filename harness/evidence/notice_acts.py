"""What newsrooms say that they did to their own text, where the sentence need not name the text: a figure was corrected, something was wrong by an
editing error, “originally we wrote …”, what the text rests on was withdrawn,
readers are not to rely on it.

Each form is told by two parts that a report of other people's corrections does not have together: an act or an error that is a newsroom's (an editing
error, “subsequently corrected”, “it said here at first”), and what is put right, as a fact is named (a length, a name, a figure). Who corrected it, or by
how much it was raised, makes a report of it.
"""

from __future__ import annotations

import re

from harness.evidence.patterns import later
from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind

# Within one sentence, outside of quotation marks.
_IN = r"(?:[^.!?。\n“”\"«»„]|(?<=\d)[.,](?=\d))"
# A note's mark, or its name, may stand before it.
_LEAD = r"\W{0,4}(?:(?:please )?(?:note|hinweis|nota|note|примітка|примечание|참고|注)\W{1,3})?"

# By language: how the parts of a text are called that a newsroom corrects.
_EN_FACT = r"(?:length|width|height|depth|size|weight|distance|area|figures?|numbers?|sums?|amounts?|totals?|toll|dates?|year|day|time|ages?|(?:sur)?names?|spelling|title|location|address|price|costs?|value|percentages?|share|rate|units?|quot(?:e|ation)s?|attribution|statistics?|details?|facts?|errors?|mistakes?|typos?|caption|headline)"
_DE_FACT = r"(?:\w*angaben?|\w*zahl(?:en)?|länge|höhe|breite|tiefe|größe|gewicht|summe|betrag|datum|name[ns]?|schreibweise|zitate?|werte?|preise?|ort|uhrzeit|\w*fehler|passagen?|stelle|formulierung|einheit)"
_FR_FACT = r"(?:longueur|largeur|hauteur|taille|poids|distance|chiffres?|nombre|somme|montants?|total|bilan|dates?|année|âge|(?:pré)?noms?|orthographe|lieu|prix|coût|valeur|pourcentage|unité|citation|erreurs?|coquille|titre|légende)"
_ES_FACT = r"(?:longitud|anchura|altura|tamaño|peso|distancia|cifras?|números?|suma|cantidad|total|balance|fechas?|año|edad|nombres?|apellidos?|ortografía|lugar|precio|coste|costo|valor|porcentaje|unidad|cita|datos?|error(?:es)?|errata|titular|pie de foto)"
_UK_FACT = r"(?:довжин|ширин|висот|розмір|ваг|відстан|цифр|числ|сум|кількіст|дат|рік|рок|вік|ім['’]|імен|прізвищ|назв|місц|цін|вартіст|відсот|одиниц|цитат|дан|помилк|неточніст|неточност|одрук|опис|заголов)\w{0,5}"
_RU_FACT = r"(?:длин|ширин|высот|размер|вес|расстояни|цифр|числ|сумм|количеств|дат|год|возраст|им[яе]|фамили|названи|мест|цен|стоимост|процент|единиц|цитат|данн|ошибк|неточност|опечатк|описани|заголов)\w{0,5}"
_KO_FACT = r"(?:길이|너비|높이|크기|무게|거리|수치|숫자|금액|합계|날짜|연도|나이|이름|성명|표기|장소|가격|비용|비율|단위|인용|통계|오류|오기|오타|내용|제목|본문|사진 ?설명|표|그래픽)"

# How a text calls itself, an earlier form of itself, or its own page.
_HERE = {
    "en": r"(?:this|our|the (?:above|original)) (?:\w+ ){0,2}?(?:article|story|report|post|piece|item|page|column|headline|caption)\b|(?:earlier|previous|original|first|initial) versions?\b|\bhere\b",
    "de": r"(?:diese[rsmn]?|unser\w*) (?:\w+ )?(?:artikel|text|beitrag|bericht|meldung)|(?:früheren?|ersten?|vorherigen?|ursprünglichen?|älteren?) (?:version|fassung)\b|\bhier\b|an dieser stelle|\bim (?:text|artikel|beitrag)\b",
    "fr": r"(?:cet|notre|ce|cette) (?:article|texte|papier|dépêche|billet)|(?:première|précédente) version|version (?:antérieure|précédente|initiale|originale)|\bici\b",
    "es": r"(?:est[ea]|nuestr[oa]) (?:artículo|noticia|información|texto|nota)|(?:versión (?:anterior|previa|inicial|original)|primera versión)|\baquí\b",
    "uk": r"(?:попередній|першій|первісній|початковій) (?:версії|редакції)|(?:цьому|нашому|цій|нашій) (?:матеріалі|тексті|статті|новині|публікації)|[ув] (?:тексті|матеріалі|статті|новині|публікації)",
    "ru": r"(?:предыдущей|прежней|первой|первоначальной|ранней) (?:версии|редакции)|(?:этом|нашем|этой|нашей) (?:материале|тексте|статье|новости|публикации)|в (?:тексте|материале|статье|новости|публикации)",
}
# That something was wrong as it was written.
_EN_AMISS = r"(?:wrong(?:ly)?|incorrect(?:ly)?|inaccurate(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|misstated|misreported|mis(?:spelled|spelt|quoted|identified|dated|attributed)|garbled)\b"
_DE_AMISS = r"(?:falsch\w*|fehlerhaft\w*|unrichtig\w*|irrtümlich\w*|fälschlich\w*|verkehrt)"
_FR_AMISS = r"(?:erroné\w*|faux|fausses?|inexact\w*|incorrect\w*|à tort|mal (?:indiqu|orthographi|retranscri|transcri|écrit)\w*)"
_ES_AMISS = r"(?:erróne\w*|equivocad\w*|incorrect\w*|inexact\w*|mal (?:indicad|escrit|publicad)\w*|por error)"
_UK_AMISS = r"(?:неправильн|невірн|помилков|хибн|неточн)\w*"
_RU_AMISS = r"(?:неправильн|неверн|ошибочн|неточн)\w*"

# A newsroom's own errors; what others may err in as well (a typing error) must speak of this text.
_NEWSROOM = (
    (
        r"(?:owing|due|thanks) to|because of|as a result of|through",
        r"(?:an? |the )?(?:\w+ )?(?:(?:editing|editorial|production|reporting|proofreading|newsroom|sub-?editing|copy-?editing) (?:error|mistake|slip|oversight)|(?:error|mistake) (?:in|during) (?:the )?(?:editing|production)|editor['’]s (?:error|mistake))",
        rf"(?:the|an?|its|his|her|their|some) (?:[\w'’-]+ ){{0,3}}?{_EN_FACT}\b{_IN}{{0,60}}?\b(?:was|were|is|are|had been)\b{_IN}{{0,20}}?{_EN_AMISS}",
        r"(?:owing|due) to|because of",
        r"(?:an? |the )?(?:\w+ )?(?:error|mistake|slip|mix-up|oversight)",
        _EN_AMISS,
        "en",
    ),
    (
        r"aufgrund|auf grund|wegen|durch|infolge",
        r"(?:eine[smrn]? |des |der |ein )?(?:\w+ )?(?:redaktions(?:fehler|versehen|irrtum)\w*|redaktionelle[nrs]? (?:fehler|versehen|irrtum)\w*|(?:fehler|versehen)s? (?:(?:in )?der redaktion|bei der bearbeitung|in der produktion))",
        rf"{_DE_AMISS} (?:angegeben|wiedergegeben|genannt|beziffert|bezeichnet|dargestellt|geschrieben|datiert|zitiert|benannt)",
        r"aufgrund|auf grund|wegen|durch|infolge",
        r"(?:eine[smrn]? |des |der )?(?:\w+ )?(?:\w*fehler|versehen|irrtum)\w{0,2}",
        _DE_AMISS,
        "de",
    ),
    (
        r"en raison|à cause|(?:à la )?suite|par suite|du fait",
        r"(?:d['’]|à )une (?:\w+ )?(?:erreur|coquille) (?:d['’]édition|éditoriale|de (?:la )?rédaction|de relecture|de mise en page|de publication)",
        rf"(?:le|la|les|l['’]|un|une) ?(?:\w+ ){{0,2}}?{_FR_FACT}\b{_IN}{{0,60}}?{_FR_AMISS}",
        r"en raison|à cause|(?:à la )?suite|par suite|du fait",
        r"(?:d['’]|à )une (?:\w+ )?(?:erreur|coquille|faute)",
        _FR_AMISS,
        "fr",
    ),
    (
        r"debido a|por|a causa de|como consecuencia de",
        r"un (?:\w+ )?(?:error|fallo) (?:de edición|editorial|de (?:la )?redacción|en la edición|de maquetación|de publicación)",
        rf"(?:el|la|los|las|un|una) (?:\w+ ){{0,2}}?{_ES_FACT}\b{_IN}{{0,60}}?{_ES_AMISS}",
        r"debido a|por|a causa de",
        r"un(?:a)? (?:\w+ )?(?:error|fallo|errata|equivocación)",
        _ES_AMISS,
        "es",
    ),
    (
        r"через|внаслідок|унаслідок",
        r"(?:помилк\w+ (?:редактор\w+|редакції|верстки|верстальник\w+)|редакторськ\w+ (?:помилк|недогляд)\w+|редакційн\w+ (?:помилк|недогляд)\w+)",
        rf"(?:{_UK_FACT}\b{_IN}{{0,60}}?{_UK_AMISS}|{_UK_AMISS}{_IN}{{0,40}}?{_UK_FACT})",
        r"через|внаслідок|унаслідок",
        r"(?:\w+ )?(?:помилк|одрук|недогляд)\w*",
        _UK_AMISS,
        "uk",
    ),
    (
        r"из-за|вследствие|по причине",
        r"(?:ошибк\w+ (?:редактор\w+|редакции|верстки|вёрстки)|редакторск\w+ (?:ошибк|недосмотр)\w*|редакционн\w+ (?:ошибк|недосмотр)\w*)",
        rf"(?:{_RU_FACT}\b{_IN}{{0,60}}?{_RU_AMISS}|{_RU_AMISS}{_IN}{{0,40}}?{_RU_FACT})",
        r"из-за|вследствие|по причине",
        r"(?:\w+ )?(?:ошибк|опечатк|недосмотр)\w*",
        _RU_AMISS,
        "ru",
    ),
)
_BY_ERROR = "|".join(
    rf"(?:{by}) (?:{own}){_IN}{{0,120}}?(?:{wrong})"
    rf"|(?:{by_any}) (?:{any_error})\b(?={_IN}{{0,200}}?(?:{_HERE[language]})){_IN}{{0,140}}?(?:{amiss})"
    for by, own, wrong, by_any, any_error, amiss, language in _NEWSROOM
)

# What stood here at first; where that may also be a story's own “as was said above”, the same paragraph says that it is not so.
_AT_FIRST = (
    r"(?:this|our) (?:[\w-]+ )?(?:article|story|report|post|piece|item|page|column)(?:,? (?:as )?published \w+ ?\w*,)? (?:had )?(?:originally|initially|previously|at first) (?:stated|said|reported|gave|put|named|claimed|quoted|described|identified|referred|suggested|indicated|listed|attributed|contained|read)\b(?! (?:by|in (?:the|a)\b))"
    r"|(?:originally|initially|previously|at first),? (?:this|our) (?:[\w-]+ )?(?:article|story|report|post|piece|page) (?:stated|said|reported|gave|put|named|claimed|described|read)\b"
    r"|(?:ursprünglich|zunächst|anfangs|zuerst|zuvor|vorher) (?:hieß es (?:\w+ )?(?:hier|an dieser stelle|(?:in|an) (?:diesem|unserem) (?:artikel|text|beitrag|bericht)|im (?:artikel|text|beitrag))\b|(?:stand|war) (?:\w+ )?(?:hier|an dieser stelle|in (?:diesem|unserem) (?:artikel|text|beitrag)|im (?:artikel|text|beitrag))\b[^.!?\n]{0,60}?(?:, dass\b|zu lesen|die rede|geschrieben|angegeben))"
    r"|(?:hier|an dieser stelle|(?:in|im) (?:diesem |unserem )?(?:artikel|text|beitrag)) (?:hieß es (?:\w+ ){0,2}?(?:ursprünglich|zunächst|anfangs|zuerst|zuvor)|(?:stand|war) (?:\w+ ){0,2}?(?:ursprünglich|zunächst|anfangs|zuerst|zuvor)\b[^.!?\n]{0,60}?(?:, dass\b|zu lesen|die rede|geschrieben|angegeben)|(?:stand|hieß es) (?:\w+ ){0,2}?(?:fälschlich|irrtümlich)\w*)"
    r"|(?:der|dieser|unser) (?:artikel|text|beitrag|bericht) (?:nannte|gab|sprach|bezifferte|behauptete) (?:\w+ ){0,2}?(?:ursprünglich|zunächst|anfangs|zuerst)\b"
    r"|(?:cet|notre|ce) (?:article|texte|papier) (?:indiquait|affirmait|mentionnait|évoquait|précisait|disait|donnait|annonçait) (?:initialement|à l['’]origine|d['’]abord|dans un premier temps|auparavant|précédemment|par erreur)\b"
    r"|(?:initialement|à l['’]origine|dans un premier temps|auparavant),? (?:il était (?:écrit|indiqué)|(?:cet|notre|ce) (?:article|texte|papier) (?:indiquait|affirmait|mentionnait|disait|annonçait)|nous (?:avions|avons) (?:écrit|indiqué|annoncé))\b"
    r"|nous (?:avions|avons) (?:initialement|d['’]abord|dans un premier temps|précédemment) (?:écrit|indiqué|annoncé|publié)\b"
    r"|(?:por error (?:publicamos|informamos|indicamos|escribimos|dijimos|señalamos|dimos)|(?:publicamos|informamos|indicamos|escribimos|dijimos) por error)\b|por error,? se (?:publicó|indicó|informó) (?:aquí|en (?:est|una primera))"
    r"|est[ea] (?:artículo|noticia|información|texto|nota) (?:decía|indicaba|afirmaba|señalaba|informaba|recogía|mencionaba) (?:inicialmente|originalmente|en un principio|en un primer momento|por error)\b"
    r"|(?:inicialmente|originalmente|en un principio|en un primer momento),? (?:publicamos|informamos|indicamos|escribimos|est[ea] (?:artículo|noticia|información|texto|nota) (?:decía|indicaba|afirmaba|señalaba))\b"
    r"|(?=[^\n]{0,400}?(?:не так\b|насправді|помил|неправд|невірн|неправильн|виправ|уточн|не відповіда))(?:раніше|спочатку|спершу|первісно),? (?:(?:[ув] (?:цьому |нашому |цій |нашій )?(?:матеріалі|тексті|статті|новині|публікації|замітці)|тут) (?:\w+ )?(?:йшлося|зазначалося|було (?:вказано|зазначено|написано|сказано)|повідомлялося|стверджувалося|говорилося)|ми (?:повідомляли|писали|вказували|зазначали))\b"
    r"|(?=[^\n]{0,400}?(?:не так\b|на самом деле|ошиб|неправд|неверн|неправильн|исправ|уточн|не соответств))(?:ранее|сначала|изначально|первоначально),? (?:(?:в (?:этом |нашем |этой |нашей )?(?:материале|тексте|статье|новости|публикации|заметке)|здесь) (?:\w+ )?(?:говорилось|указывалось|было (?:указано|написано|сказано)|сообщалось|утверждалось|значилось)|мы (?:сообщали|писали|указывали))\b"
    r"|(?:당초|애초|처음에?|앞서|최초)[^.。\n]{0,80}?(?:[라다]고|으로|로) ?(?:보도|표기|기재|게재|적었|썼|전했|알려)[^.。\n]{0,60}?(?:바로\s?잡|정정|수정|고칩|고쳤|아닌 것으로 확인)(?:습니다|았습니다|합니다|했습니다|돼 |되었습니다|됐습니다|니다)"
)

# Behind an act of correcting: its end, when it was done, or where. Who did it, or by how much, makes a report of it.
_DONE = r"(?=\s?(?:[.;(\])]|$)|\s(?:in (?:this|the) (?:article|story|text|piece)|above|since publication|after publication|on \d|on [A-Z]\w+ \d|in (?:diesem|dem) (?:artikel|text|beitrag)|dans (?:cet article|le texte|l['’]article)|ci-dessus|le \d|en (?:este|el) (?:artículo|texto)|el \d|[ув] (?:тексті|матеріалі|статті|новині)|в (?:тексте|материале|статье|новости)|\d{1,2} \w+))"
_FIGURE_CORRECTED = (
    rf"(?:the|an?) (?:[\w'’-]+ ){{0,3}}?{_EN_FACT}\b{_IN}{{0,50}}? (?:has|have) (?:now |since |been |subsequently ){{0,2}}been (?:now |since |subsequently )?(?:corrected|fixed|amended|rectified){_DONE}"
    rf"|(?:die|der|das|eine?) (?:[\w-]+ ){{0,2}}?{_DE_FACT}\b[^.!?,\n]{{0,60}}? (?:wurden?|ist|sind|haben wir) (?:\w+ |am \d{{1,2}}\. \w+ ){{0,2}}?(?:nachträglich|hier|nach (?:der )?veröffentlichung|von der redaktion|von uns|im (?:text|artikel|beitrag)) (?:\w+ )?(?:korrigiert|berichtigt|angepasst|geändert|richtiggestellt|präzisiert|ausgetauscht|entfernt)\b"
    rf"|(?:die|der|das|eine?) (?:[\w-]+ ){{0,2}}?{_DE_FACT} (?:im|in) (?:\w+|\d+)\.? absatz\b[^.!?,\n]{{0,40}}? (?:wurden?|ist|sind|haben wir) [^.!?,\n]{{0,40}}?(?:korrigiert|berichtigt|angepasst|geändert|richtiggestellt|präzisiert|entfernt)\b"
    rf"|(?:die|der|das|eine?) (?:\w+angaben?|angaben? (?:zur|zum|zu|über)\b)(?![^.]*\b(?:vom|von|durch|nach oben|nach unten)\b)[^.!?,\n]{{0,50}}? (?:wurden?|haben wir) (?:\w+ |am \d{{1,2}}\. \w+ ){{0,3}}?(?:korrigiert|berichtigt|angepasst|richtiggestellt)(?=[.;(]|$)"
    rf"|(?:le|la|les|l['’]|une?) ?(?:\w+ ){{0,2}}?{_FR_FACT}\b[^.!?,\n]{{0,50}}? (?:a|ont) (?:depuis )?été (?:depuis )?(?:corrigée?s?|rectifiée?s?){_DONE}"
    rf"|(?:modifié|corrigé|rectifié)e?,? (?:le )?\d[^:.\n]{{0,24}}[:–—]\s?[^.\n]{{0,60}}?(?:correct|corrig|rectif|erreur|inexact)"
    rf"|l['’](?:article|information) a été (?:corrigée?|rectifiée?)(?! par\b)"
    rf"|se (?:ha|han|corrigió|corrigieron|rectificó|subsanó) ?(?:corregido|rectificado|subsanado)? ?(?:la|el|los|las|una?) (?:\w+ )?{_ES_FACT}\b(?![^.]{{0,80}}\b(?:por (?:el|la|los|las)\b|tras|según|al alza|a la baja))"
    rf"|(?:el|la|los|las|una?) (?:\w+ )?{_ES_FACT}\b[^.!?,\n]{{0,50}}? (?:ha|han) sido (?:corregid|rectificad|subsanad)[oa]s?{_DONE}"
    rf"|(?:виправлено|усунуто) (?:\w+ )?{_UK_FACT}\b|{_UK_FACT}(?: [^\s.,!?]+){{0,3}} (?:було )?виправлено{_DONE}"
    rf"|(?:исправлен[аоы]?|устранен[аоы]?) (?:\w+ )?{_RU_FACT}\b|{_RU_FACT}(?: [^\s.,!?]+){{0,3}} (?:был[аои]? )?исправлен[аоы]?{_DONE}"
    rf"|[^.。\n“”\"]{{0,60}}?{_KO_FACT}[^.。\n“”\"]{{0,30}}?(?:[을를]|[은는] [^.。\n]{{1,20}}로) ?(?:[^\s.。]{{1,10}} )?(?:정정(?:합니다|했습니다|해 드립니다)|수정(?:합니다|했습니다)|바로\s?잡(?:습니다|았습니다)|고(?:칩니다|쳤습니다))"
    r"|[^.。\n“”\"]{0,80}?로 (?:정정합니다|바로\s?잡습니다)"
)
# Those who publish it changed it to put something right, or this version of it does.
_CHANGED = (
    r"(?:we|the editors?|the newsroom)(?: have| has|['’]ve)? (?:now |since )?(?:updated|amended|edited|changed|revised|altered|modified|reworded) (?:this|our|the) (?:[\w-]+ )?(?:article|story|report|post|piece|page|headline|caption|text|graphic)\b[^.!?\n]{0,80}?\bto (?:correct|fix|rectify|remove)\b"
    r"|(?:this|the (?:current|updated|corrected|new)) version(?: of (?:this|the|our) (?:[\w-]+ )?(?:article|story|report|post|piece))? (?:\w+ )?(?:corrects|fixes|rectifies|amends)\b"
    r"|edit(?:ed)?\s?(?:\([^()\n]{1,40}\)\s?)?[:–—]\s?[^.!?\n]{0,80}?\b(?:fixed|corrected|changed|removed|wrong|incorrect|mistake|error|typo)\b"
    r"|(?:wir haben|die redaktion hat) (?:diesen|den|unseren|diese|die|dieses|das) (?:\w+ )?(?:artikel|text|beitrag|meldung|bericht|überschrift)\b[^.!?\n]{0,60}?, um [^.!?\n]{0,80}?\bzu (?:korrigieren|berichtigen)"
    r"|(?:nous avons|la rédaction a) (?:mis à jour|modifié|actualisé) (?:cet|notre|l['’]|ce) ?(?:article|texte|papier)\b[^.!?\n]{0,60}?(?:pour|afin de) (?:corriger|rectifier|supprimer)\b"
    r"|(?:hemos|la redacción ha) (?:actualizado|modificado) (?:est[ea]|nuestr[oa]) (?:artículo|noticia|información|texto|nota)\b[^.!?\n]{0,60}?para (?:corregir|rectificar|eliminar)\b"
    r"|(?:ми|редакція) (?:оновили|оновила|змінили|змінила|відредагували) (?:цю|цей|свій|наш\w*) ?(?:статт|матеріал|новин|текст|публікац)\w*[^.!?\n]{0,60}?(?:щоб|аби) (?:виправити|усунути)"
    r"|(?:мы|редакция) (?:обновили|обновила|изменили|изменила|отредактировали) (?:эту|этот|свой|наш\w*) ?(?:стать|материал|новост|текст|публикаци)\w*[^.!?\n]{0,60}?чтобы (?:исправить|устранить)"
)
_APOLOGY = (
    r"(?:we|the (?:editors?|newspaper|paper)) (?:\w+ )?apologi[sz]es? to (?:our |its |all )?readers\b[^.!?\n]{0,60}?\b(?:error|mistake|inaccurac|confusion)"
    r"|wir (?:entschuldigen uns|bitten) (?:bei )?(?:unser\w*|allen|alle) (?:leser|nutzer|user)\w*[^.!?\n]{0,60}?(?:fehler|irrtum|versehen|falsch)"
    r"|(?:nous (?:présentons|adressons|faisons)|la rédaction (?:présente|adresse)) (?:toutes )?(?:nos|ses) (?:\w+ )?excuses [^.!?\n]{0,60}?(?:erreur|inexactitude|coquille)"
    r"|(?:pedimos|presentamos|ofrecemos) (?:\w+ )?disculpas a (?:nuestros|los) lectores[^.!?\n]{0,60}?(?:error|equivocación)"
    r"|(?:перепрошуємо|вибачаємося|просимо вибачення|редакція перепрошує) (?:у |перед )?(?:наши\w+ )?читач\w+[^.!?\n]{0,60}?(?:помилк|неточн)"
    r"|(?:приносим|редакция приносит) (?:\w+ )?извинения (?:наши\w+ )?читател\w+[^.!?\n]{0,60}?(?:ошибк|неточн)|извиняемся перед (?:наши\w+ )?читател\w+[^.!?\n]{0,60}?(?:ошибк|неточн)"
    r"|독자(?:들| 여러분)?께 [^.。\n]{0,40}?(?:혼란|혼선|잘못|오류|오보|심려)[^.。\n]{0,30}?(?:사과|죄송)"
)
_KO_BY_ERROR = r"[^.。\n“”\"]{0,20}?(?:편집|제작|교열|기사 작성|작성|입력|취재) ?(?:과정|상|중|단계)(?:에서)?(?:의)? ?(?:실수|착오|오류|잘못)(?:로|으로|가 있)[^.。\n]{0,80}?(?:잘못|틀리|틀렸|오기|바뀌|누락)[^.。\n]{0,20}?니다|기사 (?:초판|초고)[^.。\n]{0,60}?(?:잘못|틀리|틀렸|오류|오기)"
# What this text rests on is gone.
_RESTS_ON = (
    r"(?:the|an?) (?:[\w-]+ ){0,3}?(?:report|study|paper|survey|research|analysis|preprint|statement|document|press release|data|article)s?,? (?:on|upon|from) which (?:this|our) (?:article|story|piece|post) (?:is|was|are) (?:\w+ )?(?:based|drawn),? (?:(?:has|have|was|were|is) (?:\w+ ){0,2}?)(?:withdrawn|retracted|corrected|discredited|debunked)\b"
    r"|(?:the|an?) (?:[\w-]+ ){0,3}?(?:report|study|paper|survey|preprint|statement|document|press release|article) (?:this|our|(?:that|which) this) (?:article|story|piece|post) (?:is based on|relies on|cites|draws on|reports on),? (?:(?:has|have|was|were|is) (?:\w+ ){0,2}?)(?:withdrawn|retracted|corrected|discredited|debunked)\b"
    r"|(?:der|die|das) (?:\w+ )?(?:bericht|studie|untersuchung|meldung|mitteilung|umfrage|arbeit|dokument), auf (?:dem|der|die|den) (?:dieser|sich dieser|unser) (?:artikel|text|beitrag|bericht) (?:\w+ )?(?:beruht|basiert|stützt|bezieht|fußt), (?:wurde|ist|hat) [^.!?\n]{0,40}?(?:zurückgezogen|widerrufen|korrigiert|zurückgenommen)"
    r"|(?:le|la|l['’]) ?(?:\w+ )?(?:rapport|étude|enquête|document|communiqué|sondage) sur (?:lequel|laquelle) [^.!?,\n]{0,30}?(?:cet|notre) article\b[^.!?\n]{0,30}? (?:a|ont) (?:depuis )?été (?:depuis )?(?:retirée?|rétractée?|corrigée?)"
    r"|(?:el|la) (?:\w+ )?(?:informe|estudio|encuesta|documento|comunicado|investigación) en (?:el |la )?que se (?:basa|apoya) (?:este artículo|esta (?:noticia|información)) (?:ha sido|fue) (?:\w+ )?(?:retirad|retractad|corregid)[oa]"
    r"|(?:звіт|дослідження|документ|заява),? на (?:якому|якій) (?:ґрунтується|базується|засновано|засновано) (?:ця|цей|наш\w*) (?:статт|матеріал|новин|текст)\w*,? (?:було |згодом |був ){0,2}відкликан"
    r"|(?:отч[её]т|исследование|документ|заявление),? на котор\w+ (?:основан\w*|основывается|базируется) (?:эта|этот|наш\w*) (?:стать|материал|новост|текст)\w*,? (?:был\w* |позже |впоследствии ){0,2}отозван"
    r"|(?:이|본) (?:기사|보도)의 (?:근거|토대|바탕)[가이]? (?:된|되는) [^.。\n]{0,20}?(?:보고서|논문|연구|자료)[가는은이]? [^.。\n]{0,20}?(?:철회|취소|정정)"
)
# Readers are told not to rely on it.
_CAUTION = (
    r"(?:readers (?:should|are (?:asked|advised|urged) to|may wish to) (?:be aware that|note that|know that) )?the (?:accuracy|reliability|veracity|content|contents) of (?:this|our) (?:\w+ )?(?:article|story|piece|post) (?:is|are|has been|have been|is being) (?:\w+ )?(?:in (?:dispute|doubt|question)|disputed|contested|questioned|challenged|under review|reviewed)\b"
    r"|readers (?:should|are (?:asked|advised|urged) to) (?:be aware that|note that|know that) the (?:accuracy|reliability|veracity|figures|data|facts) (?:of|in) (?:this|our) (?:\w+ )?(?:article|story|report|piece|post) (?:is|are|has been|have been) (?:\w+ )?(?:in (?:dispute|doubt|question)|disputed|contested|questioned|challenged|under review|reviewed)\b"
    r"|readers (?:should|are (?:asked|advised|urged) to) treat (?:the (?:figures|data|numbers|claims|information|findings) in )?(?:this|our) (?:\w+ )?(?:article|story|report|piece|post)(?: and its \w+)? with (?:\w+ )?caution\b"
    r"|the (?:figures|data|numbers|claims|information) in (?:this|our) (?:article|story|piece|post) should be treated with (?:\w+ )?caution\b"
    r"|(?:die|alle) (?:angaben|zahlen|daten) in (?:diesem|unserem) (?:artikel|text|beitrag|bericht) sind (?:\w+ )?mit vorsicht zu\b|die richtigkeit (?:dieses|unseres) (?:artikels|textes|beitrags|berichts) (?:wird|ist) (?:\w+ )?(?:geprüft|überprüft|angezweifelt|umstritten|bestritten)"
    r"|les (?:chiffres|données|informations) (?:de|dans) (?:cet|notre|ce) (?:article|texte) (?:sont à prendre|doivent être (?:pris\w*|lus|considéré\w+)|sont à considérer) avec (?:\w+ )?(?:précaution|prudence)|l['’]exactitude de (?:cet|notre|ce) (?:article|texte) est (?:contestée|mise en doute|en cours de vérification)"
    r"|(?:las|los) (?:cifras|datos|informaciones) de (?:est[ea]|nuestr[oa]) (?:artículo|noticia|texto|información) (?:deben|han de) (?:tomarse|tratarse|leerse|ser (?:tomad|tratad)[oa]s) con (?:\w+ )?(?:cautela|precaución|prudencia)|la exactitud de (?:est[ea]|nuestr[oa]) (?:artículo|noticia|texto) (?:está|es|ha sido) (?:\w+ )?(?:cuestionada|en duda|en revisión)"
    r"|(?:цифри|дані|інформацію) [ув] (?:цій|цьому) (?:статті|матеріалі|тексті|новині) (?:слід|варто|треба) (?:сприймати|розглядати|читати) (?:з обережн|обережн)\w+|(?:цифры|данные|информацию) в (?:этой|этом) (?:статье|материале|тексте|новости) (?:следует|стоит|нужно) (?:воспринимать|рассматривать|читать) (?:с осторожн|осторожн)\w+"
    r"|(?:이|본) 기사의 (?:수치|자료|내용)[은는을를]? [^.。\n]{0,20}?(?:주의|신중)[^.。\n]{0,30}?(?:바랍니다|합니다|주십시오)"
)
_CORRECTS = later(
    rf"{_LEAD}(?:{_CAUTION}|{_BY_ERROR}|{_AT_FIRST}|{_FIGURE_CORRECTED}|{_CHANGED}|{_APOLOGY}|{_KO_BY_ERROR}|{_RESTS_ON})",
    re.IGNORECASE,
)
_TAKES_DOWN = later(
    rf"{_LEAD}(?:(?:der|dieser|die|diese) (?:artikel|text|beitrag|bericht|meldung) wurde (?:\w+ |am \d{{1,2}}\. \w+ ){{0,2}}depubliziert"
    r"|(?:[^.。\n“”\"]{0,40} )?(?:이 |본 |해당 )?기사를 ?(?:삭제|철회|취소)(?:합니다|했습니다|하였습니다))",
    re.IGNORECASE,
)
_QUOTES = later(r"[“„«»「『\"]")
_SENTENCE_ENDS = later(r"[.!?](?:\s|$)|[。！？]")

# A note is no longer than this, in characters: what is longer is a story.
_LONGEST = 600

# The day or the hour that a note begins with: “14 March 2024, 10:20:”, “10.20 Uhr:”.
_HOUR = r"\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|[ap]\.?m\.?|gmt|cet|bst|est|h))?"
_STAMP = later(
    r"\W{0,3}(?:"
    rf"{_HOUR}\s?[:,–—|-]?\s+"
    rf"|(?:[^\W\d_]{{1,12}}[.,]?\s)?(?:(?:am|le|el|on|від|от)\s)?\d{{1,2}}(?:\.|st|nd|rd|th)?\s(?:de\s)?[^\W\d_]{{3,12}}\.?(?:,?\s(?:de\s)?\d{{4}})?(?:\s[рг]\.)?(?:,?\s(?:{_HOUR}))?\s?[:–—]\s+"
    rf"|[^\W\d_]{{3,12}}\.?\s\d{{1,2}}(?:,?\s\d{{4}})?(?:,?\s(?:{_HOUR}))?\s?[:–—]\s+"
    rf"|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}(?:,?\s(?:{_HOUR}))?\s?[:–—]?\s+"
    r"|(?:\d{4}년 )?\d{1,2}월 \d{1,2}일(?: \d{1,2}시(?: \d{1,2}분)?)?\s?[:–—,]?\s*"
    r")(?=\S)",
    re.IGNORECASE,
)


def corrects_here(text: str) -> bool:
    """Whether a paragraph begins by saying what its newsroom put right or got wrong in it, and nobody is said to report that."""
    return _begins(text, _CORRECTS.match(text))


def taken_down_here(text: str) -> bool:
    """Whether a paragraph begins by saying that its text is taken down, in words that only who publishes it uses."""
    return _begins(text, _TAKES_DOWN.match(text))


def without_stamp(text: str) -> str:
    """A note without the day or hour that it begins with; empty where it begins with none."""
    found = _STAMP.match(text)
    return text[found.end() :] if found is not None else ""


def _begins(text: str, found: re.Match[str] | None) -> bool:
    if found is None or len(text) > _LONGEST or _QUOTES.search(found.group()):
        return False
    behind = _SENTENCE_ENDS.split(text[found.end() :], maxsplit=1)[0]
    return not any(t.kind is TokenKind.ATTRIBUTION for t in critical_tokens(behind, "en"))
