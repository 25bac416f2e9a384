"""The verdict of a fact-check, as its page prints it beside the headline: “False”, “Our rating: Mostly true”.

It stands in a label outside the text, where other pages have the name of a section, and it is the word that the page was written for.
"""

from __future__ import annotations

import re

from harness.evidence.patterns import later

# No label is longer, in characters.
_LONGEST = 60

# What leads to the verdict, in the languages of the verdicts.
_LEADS = (
    r"(?:our |the )?(?:rating|verdict|ruling|conclusion|fact[- ]?check|rated|claim is|claim|this (?:claim |post )?is)|(?:unser(?:e)? )?(?:urteil|bewertung|fazit|wertung|faktencheck)|"
    r"(?:notre )?(?:verdict|évaluation|conclusion)|(?:nuestra )?(?:calificación|veredicto|conclusión)|(?:classificação|veredi[ct]to|conclusão|selo|etiqueta)|"
    r"(?:verdetto|giudizio|valutazione)|(?:вердикт|висновок|оцінка|вывод|оценка)|(?:werdykt|ocena|wniosek)|(?:판정|결론|判定|結論|结论|结果)|(?:sonuç|değerlendirme|iddia|haber)|(?:die )?behauptung|(?:l['’])?affirmation|(?:la )?afirmaci[oó]n|(?:l['’])?affermazione|(?:a )?afirmação|утверждение|твердження|twierdzenie|주장[은:]?|(?:この)?主張[は]?|(?:该|此)?说法|الادعاء|ادعا|(?:oordeel|conclusie)|(?:النتيجة|الحكم|التصنيف)"
)
_HOW = (
    r"(?:mostly|mainly|largely|partly|partially|half|entirely|completely|totally|überwiegend|größtenteils|teilweise|teils|völlig|halb|plutôt|en grande partie|partiellement|en partie|mayormente|parcialmente|"
    r"mayoritariamente|majoritairement|maioritariamente|em parte|in parte|parzialmente|per lo più|частково|здебільшого|переважно|частично|в основном|скорее|скоріше|częściowy|częściowa|częściowo|w większości|"
    r"kısmen|çoğunlukla|grotendeels|deels|gedeeltelijk|대체로|일부|절반의|전혀|ほぼ|一部|部分|基本|جزئيا|غالبا)"
)
_RATED = (
    r"true|false|correct|incorrect|accurate|inaccurate|misleading|unproven|unverified|unsupported|unfounded|baseless|debunked|fake|hoax|satire|mixture|mixed|exaggerated|outdated|miscaptioned|altered|manipulated|"
    r"doctored|fabricated|pants on fire|(?:missing|lacks?|out of|needs) context|no evidence|distorted|"
    r"richtig|falsch|wahr|unwahr|irreführend|unbelegt|manipuliert|frei erfunden|erfunden|fehlender kontext|aus dem zusammenhang gerissen|falscher kontext|"
    r"vrai|faux|fausse|trompeur|trompeuse|infondé|hors contexte|à nuancer|invérifiable|exagéré|détourné|"
    r"verdadero|verdadera|falso|falsa|engañoso|engañosa|bulo|cierto|verdad a medias|sin pruebas|sacado de contexto|fuera de contexto|manipulado|exagerado|discutible|inchequeable|"
    r"verdadeiro|verdadeira|enganoso|enganosa|sem contexto|fora de contexto|distorcido|insustentável|contraditório|fake news|"
    r"vero|falsa?|fuorviante|fuori contesto|infondato|manipolato|"
    r"правда|неправда|брехня|фейк|маніпуляція|напівправда|перебільшення|непідтверджено|ложь|манипуляция|полуправда|заблуждение|преувеличение|не подтверждено|вне контекста|"
    r"prawda|fałsz|nieprawda|manipulacja|półprawda|nieweryfikowalne|wyrwane z kontekstu|"
    r"사실|거짓|사실 아님|판단 유보|근거 없음|왜곡|正確|不正確|誤り|虚偽|ミスリード|根拠不明|判定留保|事实|不实|谣言|误导|错误|正确|"
    r"doğru|yanlış|sahte|asılsız|yanıltıcı|waar|onwaar|misleidend|onbewezen|صحيح|خطأ|زائف|مضلل|كاذب|غير صحيح"
)
_RATING = later(
    rf"\W*(?:(?:{_LEADS})\W{{0,4}}\s*)?(?:(?:this is|that is|it is|das ist|c['’]est|es|é|è|це|это|to|dit is) )?(?:not |nicht |non |não |не |nie |(?:{_HOW})[ -]?)?(?:{_RATED})\W*",
    re.IGNORECASE,
)


# Behind these words and a colon stands the verdict, whatever it is called.
_VERDICT = later(
    r"\W*(?:our |the |unser |unsere |notre |nuestra |nuestro |il nostro |nosso |ons |nasz |vår |vores )?(?:verdict|rating|ruling|conclusion|urteil|bewertung|fazit|wertung|évaluation|calificación|veredicto|conclusión|classificação|veredi[ct]to|conclusão|verdetto|giudizio|conclusione|"
    r"вердикт|висновок|оцінка|вывод|оценка|заключение|werdykt|ocena|wniosek|판정|결론|判定|結論|结论|結論|sonuç|karar|النتيجة|الحكم|التصنيف|التقييم|الخلاصة|نتیجه|حکم|ارزیابی|מסקנה|פסק הדין|निष्कर्ष|फैसला|फ़ैसला|kesimpulan|putusan|kết luận|phán quyết|oordeel|conclusie|omdöme|slutsats|konklusjon|konklusion|"
    r"vurdering|johtopäätös|tuomio|závěr|verdikt|hodnocení|hodnotenie|következtetés|ítélet|értékelés|concluzie|evaluare|συμπέρασμα|ετυμηγορία|присъда|zaključak|presuda|ocjena|закључак|пресуда)\s*[:：]\s*[^\d:：.!?]{2,40}\W*",
    re.IGNORECASE,
)


def is_rating(text: str) -> bool:
    """Whether a block is nothing but a verdict, with or without what leads to it."""
    return len(text) <= _LONGEST and (_RATING.fullmatch(text) is not None or _VERDICT.fullmatch(text) is not None)


_TRUE = later(
    rf"\W*(?:(?:{_LEADS})\W{{0,4}}\s*)?(?:(?:this is|that is|it is|das ist|c['’]est|es|é|è|це|это|to|dit is) )?(?:(?:{_HOW})[ -]?)?"
    r"(?:true|correct|accurate|richtig|wahr|vrai|verdader[oa]|cierto|verdadeir[oa]|ver[oa]|правда|prawda|사실|正確|事实|正确|doğru|waar|صحيح)\W*",
    re.IGNORECASE,
)


def rates_false(text: str) -> bool:
    """Whether a block is a verdict, and another than that something is true."""
    return is_rating(text) and _TRUE.fullmatch(text) is None
