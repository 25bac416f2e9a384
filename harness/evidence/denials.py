"""Words that deny what stands beside them: “it is not true that …”, “… is false”, “Das stimmt nicht.”

A passage may stand to the letter, and be denied by the sentence that it stands in or by the one after it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.lexicon import told
from harness.evidence.normalise import reads
from harness.evidence.patterns import later
from harness.evidence.read import Document
from harness.evidence.sentences import sentence_around
from harness.evidence.surroundings import Surroundings
from harness.evidence.tokens import critical_tokens
from harness.model.passage import CriticalToken, TokenKind
from harness.model.registry import TextQuote

# What leads into a clause that it denies.
_BEFORE = later(
    r"(?:"
    # English
    r"\b(?:not|isn['’]t|wasn['’]t|nor)\s(?:\w+ly\s)?(?:true|correct|accurate|the case|so)\sthat"
    r"|\b(?:false|untrue|incorrect|wrong|a lie|a myth|a hoax|a rumou?r)\s(?:to (?:say|claim)\s)?that"
    r"|\b(?:no|little|without|lack of)\s(?:evidence|proof|truth|indication|sign|confirmation|basis)\b[^.;:]{0,40}?\b(?:that|of|for)"
    r"|\b(?:den(?:y|ies|ied|ying)|refut\w+|rebut\w*|debunk\w*|dismiss\w*|reject\w*|disprov\w+)\s(?:(?:the|any|all|such|those|as \w+)\s)?(?:claims?|reports?|rumou?rs?|allegations?|suggestions?|ideas?|notion)?\s?that"
    r"|\b(?:never|not)\s(?:said|say|claimed|claim|confirmed|confirm|stated|state|established|establish|proven|proved|prove|shown|show|verified|verify)\sthat"
    r"|\b(?:false|fake|baseless|unfounded|bogus|debunked|untrue|misleading)\s(?:claims?|reports?|rumou?rs?|posts?|story|stories)\s(?:say(?:ing)?\s)?that"
    # German
    r"|\b(?:stimmt|stimme|trifft|treffe|gilt)\s(?:\w+\s){0,2}nicht(?:\szu)?,\sdass|\b(?:nicht\s(?:wahr|richtig|korrekt|zutreffend)|falsch|unwahr|unzutreffend|gelogen),\sdass"
    r"|\b(?:bestr(?:eite|itt|itten|eiten)\w*|dementier\w+|leugne\w*)\b[^.;:]{0,30},\sdass|\bkeine(?:rlei)?\s(?:belege?|beweise?|hinweise?|anzeichen)\b[^.;:]{0,20},?\sdass"
    # French
    r"|\b(?:n['’]est\s(?:pas|point)\s(?:vrai|exact|établi|avéré)|est\s(?:faux|inexact|mensonger))\s(?:de dire\s)?(?:que\b|qu['’])"
    r"|\b(?:démen\w+|n(?:ie|ié|iait|ient)|réfut\w+|contest\w+)\s(?:que\b|qu['’])|\baucune?\s(?:preuve|élément)\b[^.;:]{0,30}\b(?:que\b|qu['’])"
    # Spanish, Portuguese, Italian
    r"|\bno\ses\s(?:cierto|verdad|correcto)\sque|\bes\s(?:falso|mentira|incorrecto)\sque|\b(?:neg[óa]|niega|negaron|desmint\w+|desmiente|rechaz[óa])\sque|\bno\shay\s(?:pruebas|evidencias?|constancia)\sde\sque"
    r"|\bnão\sé\s(?:verdade|certo)\sque|\bé\s(?:falso|mentira)\sque|\b(?:negou|desmentiu)\sque"
    r"|\bnon\sè\s(?:vero|esatto)\sche|\bè\s(?:falso|una bugia)\sche|\b(?:negato|smentito|nega|smentisce)\sche"
    # Dutch, Polish
    r"|\bniet\s(?:waar|juist)\sdat|\bklopt\sniet\sdat|\bontken\w*\sdat|\bnieprawd[aą](?:\sjest)?,\sże|\bnie\sjest\sprawdą,\sże|\b(?:zaprzecz\w+|zdementow\w+),\s(?:że|jakoby)"
    # Ukrainian, Russian
    r"|\b(?:неправд[аою]+|невірно|неправильно|фейк\w*|вигадка),?\s(?:те,?\s)?(?:що|нібито|начебто)|не\sвідповідає\s(?:дійсності|правді),?\s(?:те,?\s)?що|\b(?:заперечи\w+|заперечу\w+|спростув\w+|спростову\w+),?\s(?:те,?\s)?(?:що|нібито)|\b(?:немає|нема)\s(?:доказів|підтверджен\w+)\s?(?:того)?,?\sщо"
    r"|\b(?:неправд[аой]+|неверно|неправильно|ложь|фейк\w*),?\s(?:то,?\s)?(?:что|будто)|не\sсоответствует\sдействительности,?\s(?:то,?\s)?что|\b(?:отрица\w+|опроверг\w*|опровергл\w+),?\s(?:то,?\s)?(?:что|будто)|\bнет\s(?:доказательств|подтвержден\w+)\s?(?:того)?,?\sчто"
    # What nobody says or believes, and what it is wrong to say
    r"|\b(?:nobody|no one|no-one|none of \w+|hardly anyone|few)\s(?:\w+ly\s)?(?:believes?|believed|says?|said|thinks?|thought|claims?|claimed)\s(?!(?:when|where|why|how|whether|if|who|whom|what|which|much|anything|nothing|so|it|this|him|her|them)\b)(?:that\b)?|\b(?:(?:did|does|do|has|have|had|would)\s?(?:not|n['’]t)|never)\s(?:\w+ly\s)?(?:say|said|claim(?:ed)?|believed?|confirm(?:ed)?|state|stated|suggest(?:ed)?|think)\s(?!(?:when|where|why|how|whether|if|who|whom|what|which|much|anything|nothing|so|it|this|him|her|them)\b)(?:that\b)?"
    r"|\b(?:false|untrue|incorrect|wrong|misleading|a lie|a myth)\s(?:to (?:say|claim|suggest|report|state|think|believe))\s(?!(?:when|where|why|how|whether|if|who|whom|what|which|much|anything|nothing|so|it|this|him|her|them)\b)(?:that\b)?"
    r"|\b(?:niemand|keiner|kaum jemand)\s(?:glaubt|glaubte|behauptet|sagt|sagte|meint),\s(?:dass\b)?|\b(?:sagte|sagt|behauptete|bestätigte|bestätigt|erklärte)\s(?:\w+\s){0,2}?nicht,\s(?:dass\b)?|\b(?:hat|habe|hatte|haben)\s(?:\w+\s){0,2}?nicht\s(?:gesagt|behauptet|bestätigt|erklärt),\s(?:dass\b)?|\bfalsch(?:,|\sist es,)?\szu\s(?:sagen|behaupten|glauben),\s(?:dass\b)?"
    r"|\bpersonne\sne\s(?:croit|dit|pense|prétend)\s(?:que\b|qu['’])|\bn['’](?:a|ont)\spas\s(?:dit|confirmé|affirmé|déclaré)\s(?:que\b|qu['’])|\b(?:faux|inexact)\sde\s(?:prétendre|croire|penser)\s(?:que\b|qu['’])"
    r"|\bnadie\s(?:cree|dice|piensa)\sque|\bno\s(?:ha\s)?(?:dijo|dicho|confirmó|confirmado|afirmó|afirmado)\sque|\b(?:falso|incorrecto|erróneo)\sdecir\sque|\bninguém\s(?:acredita|diz|pensa)\sque|\bnão\s(?:disse|confirmou|afirmou)\sque|\b(?:falso|errado)\sdizer\sque"
    r"|\bnessuno\s(?:crede|dice|pensa)\sche|\bnon\sha\s(?:detto|confermato|affermato)\sche|\b(?:falso|sbagliato)\sdire\sche|\bniemand\s(?:gelooft|zegt|denkt)\sdat|\b(?:zei|zegt|bevestigde)\s(?:\w+\s)?niet\sdat|\bheeft\sniet\s(?:gezegd|bevestigd)\sdat|\b(?:onjuist|fout)\s(?:om\s)?te\szeggen\sdat"
    r"|\bnikt\snie\s(?:wierzy|mówi|twierdzi|sądzi),\sże|\bnie\s(?:powiedział\w*|potwierdził\w*|twierdzi\w*),\sże|\bніхто\sне\s(?:вірить|каже|думає|стверджує),\sщо|\bне\s(?:казав|казала|сказав|сказала|заявляв|заявляла|підтвердив|підтвердила|підтверджував),\sщо|\b(?:неправильно|хибно|помилково)\s(?:казати|говорити|стверджувати),\sщо"
    r"|\bникто\sне\s(?:верит|говорит|думает|утверждает),\sчто|\bне\s(?:говорил|говорила|сказал|сказала|заявлял|заявляла|подтвердил|подтвердила),\sчто|\b(?:неправильно|неверно|ошибочно)\s(?:говорить|утверждать),\sчто"
    # Arabic, Hebrew
    r"|نف(?:ى|ت|وا)\s(?:[^.،]{0,30}\s)?(?:أن|أنباء|تقارير|صحة)|لم\s(?:يقل|تقل|يؤكد|تؤكد)\s(?:[^.،]{0,20}\s)?(?:إن|أن)|ليس صحيح(?:ا|ًا|اً)?\sأن|لا أحد (?:يصدق|يعتقد) أن"
    r"|(?:הכחיש|שלל)(?:ה|ו)?\s(?:את הדיווחים\s)?(?:ש|כי)|לא (?:אמרה?|אישרה?)\s(?:ש|כי)|(?:לא|אין זה) נכון (?:לומר )?(?:ש|כי)|איש (?:אינו|לא) מאמין (?:ש|כי)"
    # Chinese
    r"|(?:并未|並未|没有|沒有|未)(?:说|說|表示|证实|證實)|(?:没有人|沒有人|没人|無人|无人)(?:相信|认为|認為)|并非|並非|(?:否认|否認)了?|(?:没有|沒有)(?:证据|證據)(?:表明|显示|顯示)|(?:谣言|謠言|谣传|謠傳)(?:称|稱)?"
    r")",
    re.IGNORECASE,
)

# What follows a clause and denies it.
_BEHIND = later(
    r"\W{0,3}(?:(?:is|are|was|were|has been|have been|turned out to be)\s(?:\w+ly\s)?(?:false|untrue|incorrect|wrong|not true|a lie|a hoax|denied|debunked|refuted|baseless|unfounded)\b"
    r"|(?:ist|sind|war)\s(?:falsch|unwahr|nicht wahr|gelogen)\b|(?:est|sont|était)\s(?:faux|fausse|fausses|inexact\w*|démenti\w*)\b|(?:es|son|era|resultó)\s(?:falso|falsa|mentira)\b"
    r"|[,—–-]?\s?(?:це|это)\s(?:неправда|брехня|ложь|фейк)|(?:는|은|란|라는|다는)?\s?(?:것은|것이|주장은|말은|보도는|소문은)?\s?(?:전혀\s)?(?:사실이 아니|거짓이|허위)"
    r"|という(?:の|こと|主張|話|報道)?は(?:事実ではな|誤り|嘘|うそ|デマ|虚偽)|(?:的说法|的說法|的消息)?(?:不属实|不屬實|是假的|是谣言|是謠言|并不属实)"
    # What is reported, and denied by the verb at the sentence's end
    r"|(?:다는|라는|는|은)?\s?(?:보도|주장|소문|의혹|말|설|내용|사실)(?:을|를|은|는)?\s?(?:(?:전면|강하게|거듭|공식)\s)?(?:부인|부정|반박|일축)|(?:다|라)?고(?:는)?\s(?:말하지|밝히지|확인하지|믿지)(?:는)?\s?(?:않|못)|다고 (?:믿는|말하는) (?:사람|이)[은는이가]? (?:없|아무도)"
    r"|(?:と|との|という)(?:報道|説|話|主張|うわさ|噂|見方)?(?:を|は)?(?:全面的に)?(?:否定|否認)|と(?:は|いう(?:の|こと)は)?(?:言って|述べて|確認して|信じて)(?:いない|いません|いなかった)|(?:的报道|的報道|的消息|的说法|的說法)?[^。，]{0,6}(?:予以|加以|遭|被)(?:否认|否認)"
    r"|['’]?(?:n[ıiuü])?\s(?:iddiasını|iddialarını|haberini|haberlerini|söylentisini)?\s?(?:yalanladı|reddetti|inkar etti|söylemedi|doğrulamadı))",
    re.IGNORECASE,
)

# A sentence of its own that denies the one before it.
_ALONE = later(
    r"^\W{0,3}(?:(?:but|however|yet|in fact|later),?\s)?(?:(?:this|that|it|the (?:claim|statement|report|figure|number|sentence|quote)|these (?:claims|figures|numbers)|they|both)(?:\s\w+){0,3}\s)?(?:is|was|are|were|has been|have been|had been|turned out to be|proved(?: to be)?)\s(?:(?:later|since|now|subsequently)\s)?(?:(?:found|shown|proven) to be\s)?(?:\w+\s){0,2}?(?:false|untrue|incorrect|wrong|a lie|a hoax|inaccurate|debunked|refuted|denied|disputed|not true|not the case|not so|baseless|unfounded|fabricated|misleading)\b"
    r"|^\W{0,3}(?:das|dies|die (?:angabe|aussage|zahl|behauptung)n?)\s(?:\w+\s){0,3}?(?:falsch|unwahr|nicht|unzutreffend|gelogen|dementiert|widerlegt)\b"
    r"|^\W{0,3}(?:c['’]est|c['’]était|cela est|ceci est|ces? \w+ (?:est|sont)|ce qui est)\s(?:totalement\s)?(?:faux|fausses?|inexact\w*|un mensonge|mensonger|démenti\w*|erron\w+)"
    r"|^\W{0,3}(?:esto|eso|ello|la (?:afirmación|cifra))?\s?(?:es|era|fue|resultó(?: ser)?)\s(?:\w+\s)?(?:falso|falsa|mentira|incorrect[oa]|desmentid[oa])"
    r"|^\W{0,3}(?:isso|isto)\s(?:é|era)\s(?:falso|mentira)|^\W{0,3}(?:è|era|questo è)\s(?:falso|una bugia)|^\W{0,3}to\s(?:nie)?\s?(?:prawda|kłamstwo|fałsz)"
    r"|^\W{0,3}(?:(?:але|однак|но|однако)\s)?(?:це|ця \w+|цю \w+|это|эта \w+|эту \w+)\s(?:\w+\s){0,2}?(?:неправд\w+|брехн\w+|ложь\w?|фейк\w*|не так|неверно|невірно|хибн\w+|спростува\w+|опроверг\w+|не відповідає|не соответствует)"
    r"|(?:이는|이것은|그러나 이는|이 (?:주장|보도|내용|수치)[은는])\s?(?:\S+\s){0,2}?(?:사실이 아니|거짓|허위|사실과 다르)|(?:これ|それ|この\w{1,4})は(?:事実ではな|誤り|嘘|虚偽|デマ)|(?:这|這|此(?:说法|說法|消息))[^。]{0,6}(?:不属实|不屬實|是假的|谣言|謠言|不实|不實)"
    # What was said, with a verb in two parts around it.
    r"|^\W{0,3}(?:[^\s,;:]+\s){1,6}?(?:weist|weisen|wies|wiesen)\s(?:[^\s,;:]+\s){0,4}?(?:das|dies|diese[sn]?|(?:die|den|alle|diese)\s(?:\w+\s)?(?:darstellung|angaben?|meldung(?:en)?|berichte?|behauptung(?:en)?|vorwürfe?|zahl(?:en)?|aussagen?))\s(?:[^\s,;:]+\s){0,5}?(?:zurück|von sich)\W*$"
    r"|^\W{0,3}(?:[^\s,;:]+\s){1,6}?(?:streitet|stritt|stritten|streiten)\s(?:[^\s,;:]+\s){0,3}?(?:das|dies)\s(?:[^\s,;:]+\s){0,5}?ab\W*$|^\W{0,3}(?:[^\s,;:]+\s){1,6}?(?:widerspricht|widersprach|widersprachen)(?:\s(?:dem|diese[rm]|der (?:darstellung|meldung))|\s[^\s,;:]+){0,4}\W*$"
    r"|^\W{0,3}(?:[^\s,;:]+\s){1,6}?(?:spreekt|spreken|sprak|spraken)\s(?:[^\s,;:]+\s){0,3}?(?:dat|dit|het bericht|de berichten)\s(?:[^\s,;:]+\s){0,4}?tegen\W*$|^\W{0,3}(?:[^\s,;:]+\s){1,6}?(?:wijst|wijzen|wees|wezen)\s(?:dat|dit|het bericht|de berichten|de cijfers)\s(?:[^\s,;:]+\s){0,4}?van de hand\W*$"
    # Who denies or disputes what stands before, by a word for it; and that it is wrong, wherever in its sentence.
    r"|\b(?:disput(?:es?|ed|ing)|den(?:y|ies|ied)|contradict(?:s|ed)?|refut(?:es?|ed)|reject(?:s|ed)?|challeng(?:es?|ed)|contest(?:s|ed)?)\s(?:this|that|these|those)\s(?:account|version|claims?|statements?|figures?|numbers?|order of events|assertions?|descriptions?|words?|sequence|estimate)\b"
    r"|\b(?:this|that|the)\s(?:comparison|figure|number|account|claim|statement|date|version|sum|amount|calculation|quotation)\s(?:is|was|turned out to be)\s(?:\w+ly\s)?(?:wrong|false|incorrect|inaccurate|mistaken|untrue)\b"
    r"|\b(?:bestreite[nt]|bestritt(?:en)?|widerspricht|widersprach(?:en)?|dementiert(?:e|en)?)\s(?:\w+\s){0,2}?(?:dies(?:e[rnms]?)?)\s(?:darstellung|angaben?|version|zahl(?:en)?|aussagen?|behauptung(?:en)?)\b|\bdies(?:e[rs]?)\s(?:vergleich|zahl|angabe|aussage|darstellung)\s(?:ist|war)\s(?:\w+\s)?(?:falsch|unrichtig|irreführend)\b"
    r"|\b(?:conteste(?:nt)?|contestait|dément(?:ent)?|réfute(?:nt)?|nie(?:nt)?)\s(?:cette|ce|cet|ces)\s\w+|\b(?:cette|ce|cet|ces)\s\w+\s(?:est|sont|était|étaient)\s(?:\w+ment\s)?(?:faux|fausses?|inexact\w*|erroné\w*)\b"
    r"|\b(?:niega|niegan|negó|desmiente|desmintió|rechaza|rechazó|disputa)\s(?:est[ae]s?|es[ae]s?)\s\w+|\best[ae]s?\s\w+\s(?:es|son|era)\s(?:fals[oa]s?|incorrect[oa]s?|erróne[oa]s?)\b|\b(?:nega|smentisce|contesta|respinge)\s(?:quest[aeio]|tale)\s\w+|\bquest[aeio]\s\w+\s(?:è|era|sono)\s(?:fals[oaie]|errat[oaie]|sbagliat[oaie])\b"
    r"|\b(?:nega|desmente|contesta|rejeita)\s(?:est[ae]s?|ess[ae]s?)\s\w+|\bess[ae]s?\s\w+\s(?:é|são|era)\s(?:fals[oa]s?|incorret[oa]s?|errad[oa]s?)\b|\b(?:zaprzecza|kwestionuje|dementuje|podważa)\s(?:t(?:ej|emu|ym|e)|tę)\s\w+|\bt[oae]\s\w+\sjest\s(?:fałszyw[eya]|błędn[eya]|nieprawdziw[eya])\b"
    r"|(?<!\w)(?:эти|эту|это|этот|ці|цю|це|цей)\s(?:слова|данные|дані|цифр\w*|утверждени\w+|твердження|верси\w+|версі\w+|заяв\w+|сравнени\w+|порівнянн\w+|расч[её]т\w*|розрахун\w+)\s(?:\S+\s){0,3}?(?:опроверг\w*|оспарива\w+|оспорил\w*|отрица\w+|спростов\w+|спростува\w+|заперечу\w+|заперечи\w+|оскаржу\w+|неверн\w+|невірн\w+|ошибочн\w+|помилков\w+)"
    r"|(?<!\w)(?:опроверга\w+|опроверг\w*|оспарива\w+|спростову\w+|спростува\w+|заперечу\w+)\s(?:эти|эту|это|ці|цю|це)\s\w+"
    # What was decided, and is no more.
    r"|^\W{0,3}(?:(?:but|however|yet|later),?\s)?(?:(?:this|that|it|the|both|they|these)\s(?:\w+\s){0,3})?(?:is|was|were|(?:has|have|had)\s(?:(?:later|since|now|then|subsequently)\s)?been)\s(?:(?:later|since|now|then|subsequently)\s)?(?:annulled|overturned|overruled|revoked|rescinded|repealed|reversed|quashed|cancell?ed|withdrawn|retracted|struck down|taken back|invalidated|declared (?:void|invalid))\b"
    r"|^\W{0,3}(?:das|dies|der|die|diese[rs]?)\s(?:\w+\s){0,3}?(?:wurde|wurden|ist|sind)\s(?:\w+\s){0,8}?(?:aufgehoben|widerrufen|zurückgenommen|zurückgezogen|annulliert|gekippt|rückgängig)\b"
    r"|^\W{0,3}(?:cette|cet|ce|la|le|elle|il)\s(?:\w+\s){0,3}?(?:a été|ont été|est)\s(?:\w+\s){0,3}?(?:annulée?|révoquée?|abrogée?|retirée?|invalidée?)\b"
    r"|^\W{0,3}(?:est[ea]|es[ea]|la|el)\s(?:\w+\s){0,3}?(?:fue|ha sido)\s(?:\w+\s){0,3}?(?:anulad|revocad|derogad|retirad|cancelad)[oa]\b"
    r"|^\W{0,3}(?:це|ця|цей|это|эта|этот|потім|позже)\s(?:\S+\s){0,5}?(?:скасува\w+|скасован\w+|відкликан\w+|відклика\w+|отмени\w+|отмен[её]н\w*|отозва\w+|аннулирова\w+)"
    r"|^(?:이|그)\s?(?:결정|승인|판결|조치|계획)[은는이]\s?(?:\S+\s){0,6}?(?:취소|철회|번복|무효)|^(?:この|その)(?:決定|承認|判決|措置|計画)は[^。]{0,20}(?:取り消|撤回|無効)|^(?:该|該|这一|這一|此)(?:决定|決定|批准|判决|判決|措施|计划|計劃)[^。]{0,12}(?:撤销|撤銷|取消|推翻|作废|作廢)",
    re.IGNORECASE,
)

# How far from a clause words that deny it may stand.
_NEAR = 32
_FURTHEST = 120
# How far before words that deny a word stands that denies these: “nobody in the party denies that”.
_TWICE = 30
# What the small words that deny what follows them mean.
_DENIES = frozenset({"not", "never", "no longer", "not yet", "neither", "nobody", "none"})


@lru_cache(maxsize=4096)
def denies(sentence: str) -> bool:
    """Whether a sentence denies what was said before it: “This was false.”"""
    return len(sentence) <= 300 and _ALONE.search(sentence) is not None


def denied_by(before: str, behind: str, language: str = "") -> tuple[int, int] | None:
    """The words beside a passage that deny it, as ``(from, to)``: how many characters of what stands before it in its sentence, counted
    back from it, and how many of what stands behind. ``None`` where nothing does. ``language`` is that of the text, for the small words that deny."""
    near = before[-_FURTHEST:]
    last = None
    for match in _BEFORE.finditer(near):
        last = match
    if last is not None:
        between = near[last.end() :]
        if len(between) <= _NEAR and not re.search(r"[.;:!?]|\b(?:but|however|aber|mais|pero|але|но)\b", between):
            start = _clause_start(near, last.start())
            # “Nobody denies that” and “did not deny that” say that it is so; the denial may itself be told by “not”.
            beside = near[max(0, start - _TWICE) : last.start()]
            if not _negations(re.split(r"[.;:,!?]", beside)[-1], language):
                return len(near) - start, 0
    if (follows := _BEHIND.match(behind)) is not None:
        return 0, follows.end()
    shown = near.rstrip()
    if (negated := _negations(shown, language)) and negated[-1].end == len(shown) and len(near) - len(shown) <= 1:
        return len(near) - negated[-1].start, 0
    return None


def _negations(text: str, language: str) -> list[CriticalToken]:
    """The words of ``text`` that say of what follows that it is not so."""
    found = critical_tokens(text, language or "en")
    return [t for t in found if t.kind is TokenKind.NEGATION and t.value in _DENIES]


# What a sentence calls something that it does not say itself: a claim, a rumour; and that it turned out otherwise.
_DOUBTED = later(
    r"\b(?:false|untrue|fake|hoax|myth|rumou?rs?|allegations?|alleged|disputed|reject(?:s|ed)?|refus(?:es|ed)|dismiss(?:es|ed)|deni(?:es|ed|al)|fail(?:s|ed) to|falsch|unwahr|gerüchte?|angeblich|dementiert?|abgelehnt|faux|fausse|rumeurs?|prétendu\w*|démen\w+|fals[oa]s?|rumor(?:es)?|bulos?|desmient\w+|desmint\w+|rechaz\w+|smenti\w+|negou|fałsz\w*|plotk\w+|zaprzecz\w+)\b"
    r"|неправд|фейк|чутк|нібито|начебто|заперечи|заперечу|спростув|відкину|\bложн|\bслух(?:и|ов|ам|ами|ах|у|ом)?\b|\bякобы|отрица|опроверг|отверг|거짓|허위|루머|부인|사실무근|否認|否认|デマ|虚偽|谣言|謠言|不实|不實|\byalan|\biddia(?!name)",
    re.IGNORECASE,
)


def disowns(sentence: str) -> bool:
    """Whether a sentence, in whatever language its words tell, denies, or speaks of what others claim or deny: words that a page denies may be
    quoted for it all the same."""
    language = told(sentence, "en")
    denied = any(t.kind is TokenKind.ATTRIBUTION and t.value == "denied" for t in critical_tokens(sentence, language))
    return denied or bool(_negations(sentence, language)) or _DOUBTED.search(sentence) is not None or denies(sentence)


def _clause_start(text: str, at: int) -> int:
    """Where the few words begin that lead into the words at ``at``: “It is” of “It is not true that”."""
    found = re.search(r"(?:^|(?<=[.;:,!?]\s))(?:\w+['’]?\w*\s){0,3}$", text[:at])
    return found.start() if found else at


def denied_beside(document: Document, quote: TextQuote, start: int, end: int) -> tuple[int, int] | None:
    """The words with those beside them in their sentence that deny them (“it is not true that …”, “not” right before a quote that begins
    within its sentence), unless these were quoted or given as context; ``None`` where nothing does."""
    first, last = sentence_around(document.text, start, end)
    found = denied_by(document.text[first:start], document.text[end:last], document.language)
    if found is None:
        return None
    back, on = found
    beside = reads(document.text[start - back : start] or document.text[end : end + on]).strip()
    own = Surroundings.of(quote).sentence
    given = own[0] if back else own[1]
    if _has(reads(quote.exact), beside) and not _has(reads(document.text[start:end]), beside):
        return None
    if given and (_has(given, beside) or _has(beside, given.strip())):
        return None
    return start - back, end + on


def _has(text: str, words: str) -> bool:
    """Whether a text has some words, as words: “another” has no “not”."""
    edges = [
        r"(?<!\w)" if words[:1].isalnum() and words[0] < _UNSPACED else "",
        r"(?!\w)" if words[-1:].isalnum() and words[-1] < _UNSPACED else "",
    ]
    return re.search(f"{edges[0]}{re.escape(words)}{edges[1]}", text) is not None


# From here on are scripts in which no spaces part words, or words take endings.
_UNSPACED = "\u2e80"
