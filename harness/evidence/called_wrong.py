"""That a figure or finding is called wrong, disputed or taken back, by its own name: “The figure of 1,200 metres is wrong”, “Experts dispute this”.

A sentence names what it denies, as a figure (“the figure of …”) or by pointing at what stands beside it (“this”, “their finding”). Which it is tells
how near it must stand: the figure itself is found anywhere on the page, what is only pointed at is the sentence before.
"""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.patterns import later

# The longest such sentence, in characters.
_LONGEST = 200

_IN = r"(?:[^.;:!?。\n“”\"«»„]|(?<=\d)[.,](?=\d))"
_EN = r"(?:figure|number|total|sum|amount|estimate|claim|value|date|length|toll|cost|price|finding|statement|percentage|count|result)s?"
_DE = (
    r"(?:zahl(?:en)?|angaben?|summe|werte?|betrag|schätzung|behauptung|länge|datum|aussage|darstellung|ergebnis|kosten)"
)
_FR = r"(?:chiffres?|nombre|montant|somme|estimation|affirmation|données?|longueur|date|total|bilan|coût)"
_ES = r"(?:cifras?|número|monto|suma|estimación|afirmación|datos?|longitud|fecha|total|balance|coste|costo)"
_UK = r"(?:цифр|числ|сум|оцінк|твердженн|дан|довжин|дат|показник|кількіст|вартіст)\w{0,4}"
_RU = r"(?:цифр|числ|сумм|оценк|утверждени|данн|длин|дат|показател|количеств|стоимост)\w{0,4}"
_KO = r"(?:수치|숫자|주장|추정치|추산|길이|날짜|금액|집계|통계|발표|비용)"
_OPEN = r"(?:disputed|contested|in dispute|in doubt|unconfirmed|unverified)"

# By language: that it is wrong, or that somebody says so; the figure itself must stand in the sentence.
_OF_FIGURE = later(
    rf"\b(?:the|this|that|a|its|their) (?:\w+ )?{_EN}\b{_IN}{{0,60}}?(?:\b(?:is|are|was|were|has been|proved|turned out to be)|['’]s) (?:\w+ly |simply |just |now |since )?(?:wrong|false|incorrect|inaccurate|untrue|mistaken|misleading|made up|invented|nonsense|exaggerated|too (?:high|low)|{_OPEN}|not (?:true|correct|accurate|confirmed)|an? (?:error|mistake))\b"
    rf"|\b(?:dispute|contest|challenge|question|reject|den(?:y|ie)|doubt|dismiss|refute)(?:e?s|e?d)? (?:the|this|that) (?:\w+ )?{_EN}\b"
    rf"|\bcall(?:s|ed)? (?:the|this|that) (?:\w+ )?{_EN}\b{_IN}{{0,50}}?\b(?:nonsense|wrong|false|absurd|a lie|lies|ridiculous|invented|a mistake|exaggerated|misleading|rubbish)\b"
    rf"|\b{_EN}\b{_IN}{{0,50}}?\b(?:could|can) ?not be (?:\w+ly )?(?:confirmed|verified)\b"
    rf"|\b{_DE}\b{_IN}{{0,60}}?\b(?:(?:ist|sind|war|waren) (?:\w+ )?(?:falsch|unrichtig|unzutreffend|unwahr|irreführend|übertrieben|überholt|umstritten|erfunden|unsinn|zu hoch|zu niedrig|nicht (?:richtig|korrekt|wahr|haltbar|belegt|zutreffend|bestätigt|nachvollziehbar))|(?:stimmt|stimmen|trifft|gilt) (?:\w+ )?nicht)\b"
    rf"|\b(?:bestreite[nt]|bestritt\w*|bezweifel\w+|widersprechen|widerspricht|widersprach\w*|dementier\w+) (?:\w+ ){{0,2}}?(?:die|der|den|diese[rsn]?) (?:\w+ )?{_DE}\b"
    rf"|\b(?:nannte|nannten|nennt|bezeichnete) (?:die|diese) (?:\w+ )?{_DE}\b{_IN}{{0,50}}?\b(?:unsinn|falsch|absurd|übertrieben|lüge|erfunden|irreführend)\b|\b{_DE}\b{_IN}{{0,50}}?nicht (?:bestätig|bestätigt|verifiziert|belegt)\w*"
    rf"|\b{_FR}\b{_IN}{{0,60}}?\b(?:est|sont|était|étaient) (?:\w+ )?(?:faux|fausses?|erronée?s?|inexacte?s?|incorrecte?s?|exagérée?s?|contestée?s?|infondée?s?|trompeur\w*)\b"
    rf"|\b(?:contest|rejett|réfut|récus|démen)\w+ (?:le|ce|cette|la|les|ces|l['’]) ?{_FR}\b|\bqualifi\w+ (?:le|ce|cette|la|les|ces|l['’]) ?{_FR}\b{_IN}{{0,40}}?(?:d['’]absurd|de (?:fau|fantaisist|mensong|ridicul)|d['’](?:erron|inexact))|\b{_FR}\b{_IN}{{0,40}}?n['’](?:a|ont) pas (?:pu être |été )(?:confirm|vérifi)\w+"
    rf"|\b{_ES}\b{_IN}{{0,60}}?\b(?:es|son|era|eran|está|resultó(?: ser)?) (?:\w+ )?(?:fals[oa]s?|erróne[oa]s?|incorrect[oa]s?|inexact[oa]s?|exagerad[oa]s?|cuestionad[oa]s?|equivocad[oa]s?|engaños[oa]s?)\b"
    rf"|\b(?:cuestion|disput|rechaz|desmient|desmint|refut|niega|negar)\w* (?:la|el|esa|esta|ese|este|los|las) {_ES}\b|\b(?:calific|tach|tild)\w+ (?:de \w+ )?(?:la|el|esa|esta) {_ES}\b{_IN}{{0,40}}?(?:absurd|fals|mentira|disparat|tonter|exagerad)|\b{_ES}\b{_IN}{{0,40}}?no (?:pudo|ha podido|pudieron) (?:ser )?(?:confirmar|verificar|confirmad|verificad)\w*"
    rf"|(?<!\w){_UK}(?!\w){_IN}{{0,40}}?(?:неправильн|невірн|помилков|хибн|неправдив|неточн|перебільшен|завищен|занижен|вигадан|не відповіда|не підтверд)\w*|(?<!\w)(?:заперечу|запереч|спростову|спростув|оскаржу|ставлять під сумнів|ставить під сумнів|піддають сумніву)\w* (?:цю |ці |це )?{_UK}|(?<!\w)назва(?:в|ла|ли) (?:\w+ )?{_UK}{_IN}{{0,40}}?(?:нісенітн|дурниц|абсурд|брехн|неправд|вигадк|маячн)"
    rf"|(?<!\w){_RU}(?!\w){_IN}{{0,40}}?(?:неправильн|неверн|ошибочн|ложн|неточн|преувеличен|завышен|занижен|выдуман|не соответств|не подтвер)\w*|(?<!\w)(?:оспарива|опроверга|отрица|ставят под сомнение|ставит под сомнение|оспорил)\w* (?:эту |эти |это )?{_RU}|(?<!\w)назва(?:л|ла|ли) (?:\w+ )?{_RU}{_IN}{{0,40}}?(?:чушь|чепух|абсурд|лож|неправд|выдумк|бред|ерунд)"
    rf"|{_KO}[은는이가도]? [^.。\n]{{0,30}}?(?:틀렸|틀린|틀리|잘못|사실이 아니|사실과 다르|사실과 다릅|부정확|과장|허위|거짓|근거가 없|엉터리|확인되지 않)|{_KO}(?:에|를|을)? ?(?:대해 )?(?:의문을|이의를|반박|부인|일축)|{_KO}[를을] ?(?:말도 안|터무니없|엉터리|거짓)",
    re.IGNORECASE,
)
# What is pointed at stands right before.
_OF_WHAT_IS_BESIDE = later(
    r"\b(?:dispute|contest|challenge|doubt|reject|deny|refute)(?:s|e?d)? (?:this|that|it|these|(?:the|this|that|these|those) (?:figure|finding|claim|number|result|estimate|account)s?)\W*$|\b(?:disputes|disputed|denies|denied|contests|contested) (?:this|that)\W*$"
    r"|\bcall(?:s|ed)? (?:this|that|it) (?:\w+ )?(?:nonsense|wrong|false|absurd|a lie|ridiculous|a mistake|rubbish)\b"
    r"|^\W*(?:this|that|it|both|the (?:figure|finding|claim|number|result|estimate|report)) (?:has |have )?(?:later |since |now |soon )?(?:turned out|proved|proven|was (?:later )?found|was (?:later )?shown|is now known) (?:\w+ )?(?:to (?:be|have been) )?(?:an? |quite )?(?:mistake|error|wrong|false|untrue|incorrect|hoax|lie|inaccurate|miscalculation|misunderstanding|mistaken)\b"
    r"|\b(?:has|have)(?: since| now| later)? (?:retracted|withdrawn|revised|disowned|recanted|disavowed|taken back|abandoned) (?:his|her|their|its|the|this|that) (?:\w+ )?(?:finding|result|estimate|claim|figure|conclusion|statement|report|calculation|assessment)s?\b"
    r"|\b(?:bestreite[nt]|bezweifel(?:n|t)|bestritt(?:en)?) (?:das|dies)\W*$|^\W*(?:das|dies) (?:stellte|erwies|hat) sich (?:\w+ ){0,3}?als (?:\w+ )?(?:falsch|fehler|irrtum|unwahr|unzutreffend|unrichtig|versehen)"
    r"|\b(?:haben|hat|zogen|zog|nahmen|nahm) (?:\w+ ){0,3}?(?:ihre[ns]?|seine[ns]?|diese[nrs]?) (?:\w+ )?(?:befund|ergebnis|feststellung|schätzung|einschätzung|bericht|gutachten|zahl|urteil)\w* (?:\w+ ){0,3}?(?:zurückgezogen|widerrufen|zurückgenommen|zurück|revidiert)\b"
    r"|\b(?:contestent|conteste|réfutent|réfute|démentent) (?:cela|ce point|cette (?:affirmation|conclusion))\W*$|\b(?:le|la|les) (?:conteste|contestent|réfute|réfutent|dément|démentent)\W*$|^\W*(?:cela|ceci|il|ce) s['’]est (?:révélé|avéré) (?:\w+ )?(?:être )?(?:une erreur|faux|fausse|inexact|erroné)"
    r"|\b(?:ont|a) (?:depuis )?(?:retiré|rétracté|désavoué|révisé) (?:leurs?|ses|son|sa) (?:\w+ )?(?:conclusion|constat|résultat|estimation|rapport|chiffre)s?\b"
    r"|\b(?:lo|la) (?:cuestionan|niegan|disputan|desmienten|rechazan|niega|desmiente)\W*$|\b(?:cuestionan|niegan|disputan|desmienten|rechazan) (?:esto|eso|ese dato)\W*$|^\W*(?:esto|eso|aquello) (?:resultó|se reveló) (?:ser )?(?:un error|fals[oa]|una equivocación|incorrecto)"
    r"|\b(?:han|ha) (?:\w+ )?(?:retirado|rectificado|revisado|desautorizado) (?:sus?|esas?) (?:conclusi|resultado|estimaci|informe|hallazgo|cifra)\w*|\bse (?:han|ha) retractado de (?:sus?)\b"
    r"|(?<!\w)(?:заперечують|спростовують|оскаржують|заперечує) (?:це|ці дані|цей висновок)\W*$|(?<!\w)(?:це заперечують|з цим не згодні|не погоджуються з цим)\W*$|^\W*(?:це|згодом це|потім це) (?:\w+ )?(?:виявил\w+|було) (?:\w+ )?(?:помилк|неправд|хибн)|(?<!\w)(?:відкликали|відмовилися від|переглянули|спростували) (?:\w+ )?(?:свій|свого|свої\w*|своїх) (?:виснов|результат|оцін|звіт|дан)\w*"
    r"|(?<!\w)(?:оспаривают|опровергают|отрицают|оспаривает) (?:это|эти данные|этот вывод)\W*$|(?<!\w)(?:это оспаривают|с этим не согласны|не согласны с этим)\W*$|^\W*(?:это|позже это|потом это) (?:\w+ )?(?:оказал\w+|было) (?:\w+ )?(?:ошибк|неправд|ложн)|(?<!\w)(?:отозвали|отказались от|пересмотрели|опровергли) (?:\w+ )?(?:свой|своего|свои\w*|своих) (?:вывод|результат|оценк|отч[её]т|данн)\w*"
    r"|(?:이를|이에|이 수치를|이 결과를) (?:\S+ )?(?:반박|부인|이의|의문)|^\W*(?:이는|그것은|이것은) [^.。\n]{0,20}?(?:실수|착오|오류|잘못|거짓|사실이 아닌)[^.。\n]{0,10}?(?:드러|밝혀|확인|판명)|(?:판단|결론|조사 결과|연구 결과|추정치|보고서)[를을] (?:\S+ )?(?:철회|번복|취소)",
    re.IGNORECASE,
)
# That a whole story is invented, in words of its own block.
_INVENTED = later(
    r"\W*(?:satire|parody|fiction|april fools['’]?(?: day)?(?: joke| hoax)?|(?:this|our) (?:\w+ )?(?:story|article|post|report|text|page|piece) (?:is|was) (?:\w+ )?(?:not true|untrue|false|fake|made up|invented|fictional|fictitious|satire|satirical|a (?:work of )?(?:satire|parody|fiction|hoax)|an? april fools['’]? (?:day )?(?:joke|hoax))|this is (?:a (?:work|piece) of (?:fiction|satire)|satire|a parody|fiction|fake|a hoax)|"
    r"satire|glosse|aprilscherz|(?:diese|dieser|dieses) (?:\w+ )?(?:artikel|text|beitrag|meldung|bericht|geschichte) ist (?:\w+ )?(?:nicht wahr|unwahr|falsch|frei erfunden|erfunden|satire|ein aprilscherz|fiktiv|fiktion)|das ist (?:satire|ein aprilscherz|frei erfunden)|"
    r"poisson d['’]avril|(?:cet article|cette histoire|ce texte) (?:est|était) (?:\w+ )?(?:faux|fausse|satirique|une (?:satire|fiction|parodie)|un poisson d['’]avril|inventée?)|ceci est une (?:fiction|satire|parodie)|(?:cet article|cette histoire) n['’]est pas vraie?|"
    r"sátira|parodia|inocentada|(?:est[ea] (?:artículo|historia|noticia|texto)) (?:es|era) (?:\w+ )?(?:fals[oa]|ficticia?|una (?:sátira|ficción|parodia|broma|inocentada)|satíric[oa]|inventad[oa])|esto es (?:una )?(?:sátira|ficción|parodia)|est[ea] (?:historia|noticia) no es (?:cierta|verdad)|"
    r"сатира|пародія|пародия|(?:ця|цей) (?:історія|стаття|новина|текст) (?:є |— |– )?(?:неправд\w*|вигад\w+|вигадк\w+|сатир\w+|фейк\w*|жарт\w*)|це (?:сатира|вигадка|жарт|фейк)|(?:эта|этот) (?:история|статья|новость|текст) (?:— |– )?(?:неправд\w*|выдум\w+|сатир\w+|фейк\w*|шутк\w+|вымышлен\w*)|это (?:сатира|вымысел|выдумка|шутка|фейк)|первоапрельская шутка|першоквітневий жарт|"
    r"풍자|만우절 (?:기사|농담)|이 (?:글|기사|이야기)[은는] (?:사실이 아닙니다|허구입니다|거짓입니다|풍자입니다|픽션입니다|지어낸 [^.]{0,12}))\W*",
    re.IGNORECASE,
)


# That nobody disputes it, or that it is not wrong.
_NOT_SO = later(
    r"\b(?:not|n['’]t|never|nobody|no one|hardly|none) (?:\w+ ){0,2}?(?:dispute|contest|challenge|question|reject|den|doubt|dismiss|refute|call|retract)|\b(?:nicht|kaum) (?:falsch|unrichtig|unzutreffend|übertrieben|umstritten)|\b(?:niemand|keiner|kein \w+) (?:bestreite|bestritt|bezweifel)|\bbestreite\w* [^.]{0,40}\bnicht\b"
    r"|\b(?:pas|jamais) (?:faux|fausse|erroné|inexact|exagéré|contesté)|\b(?:ne|nul ne|personne ne) (?:contest|réfut|démen|rejett)|\bn['’](?:est|était|a|ont) pas (?:faux|fausse|erroné|contesté|retiré)|\bno (?:es|era|son|está) (?:fals|erróne|incorrect|exagerad|cuestionad)|\b(?:no|nadie) (?:cuestion|disput|rechaz|desmient|niega|refut)"
    r"|(?<!\w)не (?:є |було |заперечу|спростову|спростув|оскаржу|оспарива|опроверга|отрица|ошибочн|помилков)|(?<!\w)(?:ніхто|никто)(?!\w)|(?:틀리지|반박하지|부인하지) (?:않|못)|(?:의문|이의)[을를]? [^.。]{0,10}(?:않|없)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def calls_figure_wrong(sentence: str) -> bool:
    """Whether a short sentence calls a figure or claim, which it names as one, wrong, disputed or unconfirmed."""
    said = " ".join(sentence.split())
    return len(sentence) <= _LONGEST and _OF_FIGURE.search(said) is not None and _NOT_SO.search(said) is None


@lru_cache(maxsize=4096)
def calls_it_wrong(sentence: str) -> bool:
    """Whether a short sentence disputes, or says to have been taken back or mistaken, what it only points at: what stands right before it."""
    said = " ".join(sentence.split())
    return len(sentence) <= _LONGEST and _OF_WHAT_IS_BESIDE.search(said) is not None and _NOT_SO.search(said) is None


def tells_invented(text: str) -> bool:
    """Whether a block says no more than that its story is invented: satire, fiction, a hoax."""
    return len(text) <= _LONGEST and _INVENTED.fullmatch(text) is not None


_OWN_EN = (
    r"(?:report|study|article|story|inspection|survey|statement|figures?|data|findings?|results?|document|estimate)s?"
)
_OWN_DE = r"(?:bericht|studie|artikel|text|meldung|untersuchung|umfrage|angaben?|zahl(?:en)?|daten|ergebnisse?|gutachten|dokument|schätzung)"
_OWN_FR = r"(?:rapport|étude|article|enquête|chiffres?|données|résultats?|conclusions?|document|estimation)"
_OWN_ES = r"(?:informe|estudio|artículo|noticia|encuesta|cifras?|datos|resultados?|conclusiones|documento|estimación)"
_OWN_UK = r"(?:звіт|дослідженн|статт|матеріал|новин|дан|цифр|результат|висновк|документ)\w{0,4}"
_OWN_RU = r"(?:отч[её]т|исследовани|стать|материал|новост|данн|цифр|результат|вывод|документ)\w{0,4}"
_OWN_KO = r"(?:보고서|연구|기사|조사|수치|자료|결과|문서|발표)"
# That what the story tells, or rests on, was taken back, is denied or not to be relied on.
_AGAINST = later(
    rf"\b(?:the|this|that|these|its|their) (?:\w+ )?{_OWN_EN}\b{_IN}{{0,40}}?\b(?:has|have|was|were|is|are)\b(?: \w+){{0,3}}? (?:withdrawn|retracted|disputed|superseded|forged|discredited|outdated|unreliable|revised|corrected|in (?:doubt|dispute|question))\b"
    rf"|\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|contest(?:s|ed)?|refut(?:e|es|ed)|withdr(?:aws|ew)|retract(?:s|ed)?) (?:the|this|that|these|its|their) (?:\w+ )?{_OWN_EN}\b|\btreat (?:the |this |these |our ){_IN}{{0,50}}?with (?:\w+ )?caution\b"
    rf"|\b(?:der|die|das|diese[rs]?) (?:\w+ )?{_OWN_DE}\b{_IN}{{0,60}}?(?:zurückgezogen|widerrufen|umstritten|überholt|gefälscht|unzuverlässig|revidiert|korrigiert|mit vorsicht)\b|\b(?:dementier\w+|bestreite[nt]|bestritt\w*|widersprechen|widerspricht|widersprach\w*) (?:\w+ )?(?:der|die|den|dem|das|diese[rnms]?) (?:\w+ )?{_OWN_DE}\w*"
    rf"|\b(?:le|la|les|l['’]|ce|cet|cette|ces) ?{_OWN_FR}\b{_IN}{{0,50}}?\b(?:a|ont|est|sont)\b(?: \w+){{0,3}}? (?:retirée?s?|rétractée?s?|contestée?s?|dépassée?s?|falsifiée?s?|révisée?s?|corrigée?s?)\b|\b(?:démen|conteste|réfute|rejett)\w* (?:le|la|les|l['’]|ce|cet|cette|ces) ?{_OWN_FR}\b|\b{_OWN_FR}\b{_IN}{{0,60}}?avec (?:\w+ )?(?:précaution|prudence)\b"
    rf"|\b(?:el|la|los|las|est[ea]s?|es[ea]s?) {_OWN_ES}\b{_IN}{{0,50}}?\b(?:ha|han|fue|fueron|está|están|es|son)\b(?: \w+){{0,3}}? (?:retirad|retractad|cuestionad|desmentid|falsificad|revisad|corregid|desactualizad)\w*|\b(?:desmient|desmint|nieg|neg|rechaz|cuestion|refut)\w* (?:el|la|los|las|est[ea]s?|es[ea]s?) {_OWN_ES}\b|\b{_OWN_ES}\b{_IN}{{0,60}}?con (?:\w+ )?(?:cautela|precaución|prudencia)\b"
    rf"|(?<!\w){_OWN_UK}{_IN}{{0,40}}?(?:відклика|спростова|оскаржен|підроблен|застарі|переглянут|виправлен|обережн)\w*|(?<!\w)(?:заперечу|спростову|оскаржу|запереч)\w* (?:цей |ці |ця |цю )?{_OWN_UK}"
    rf"|(?<!\w){_OWN_RU}{_IN}{{0,40}}?(?:отозва|опроверг|оспор|подделан|устарел|пересмотрен|исправлен|осторожн)\w*|(?<!\w)(?:опроверга|оспарива|отрица)\w* (?:этот |эти |эту )?{_OWN_RU}"
    rf"|{_OWN_KO}[은는이가를을의]? [^.。\n]{{0,30}}?(?:철회|취소|부인|반박|수정|위조|번복|주의)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def speaks_against(sentence: str) -> bool:
    """Whether a short sentence says of a report, a text or its figures that they were taken back, are denied or are not to be relied on."""
    said = " ".join(sentence.split())
    wrong = calls_figure_wrong(sentence) or calls_it_wrong(sentence)
    return len(sentence) <= _LONGEST and (wrong or _AGAINST.search(said) is not None)
