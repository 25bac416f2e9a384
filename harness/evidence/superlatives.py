"""Superlatives: words that set one thing above all others, which a single counter-example refutes."""

from __future__ import annotations

import re

_ENGLISH_NOT = (
    "west|northwest|southwest|midwest|test|protest|contest|request|quest|conquest|inquest|guest|interest|forest|harvest|arrest|rest|unrest|"
    "invest|reinvest|divest|suggest|digest|ingest|honest|modest|earnest|chest|nest|pest|tempest|vest|behest|bequest|manifest|protest|crest|priest|"
    "attest|detest|infest|molest|wrest|zest|jest|budapest|bucharest|everest|brest|west|est|armrest|ernest|retest"
)
_EN = rf"\b(?!(?:{_ENGLISH_NOT})\b)[a-z]{{3,}}est\b|\b(?:best|worst|least|most)\s+(?!of\b)[a-z]+|\bthe\s+(?:only|first|last|sole)\b|\bfirst\s+(?:ever|time|official)\b|\bnever\s+before\b|\bunprecedented\b|\brecord(?:[- ](?:high|low|number|breaking))\b|\bnone\s+other\b|\bunique\b"
_PATTERNS: dict[str, str] = {
    "en": _EN,
    "de": r"\bam\s+\w+sten\b|\b(?:der|die|das|dem|den|des|ihr\w*|sein\w*)\s+(?-i:[a-zäöü])\w{1,}(?:st|ßt)(?:e|en|er|es|em)\b|\berst(?:mals|malig\w*)\b|\beinzig\w*|\bbeispiellos\w*|\bnoch nie\b|\bRekord\w*|\bmeist(?:e|en|er)\b",
    "fr": r"\b(?:le|la|les|du|des)\s+(?:plus|moins)\s+\w+|\bmeilleure?s?\b|\bpires?\b|\b(?:le|la|les)\s+(?:premi(?:er|ère)s?|seule?s?|derni(?:er|ère)s?)\b|\bsans\s+précédent\b|\bjamais\s+auparavant\b|\brecord\b",
    "es": r"\b(?:el|la|los|las|lo)\s+(?:\w+\s+)?(?:más|menos)\s+\w+|\b(?:mejor|peor|mayor|menor)(?:es)?\b|\b(?:primera?|único|única|últim[oa])\s+vez\b|\b(?:el|la)\s+(?:primer[oa]?|únic[oa])\b|\bsin\s+precedentes\b|\brécord\b|\bnunca\s+antes\b",
    "it": r"\b(?:il|la|i|gli|le|lo)\s+(?:\w+\s+)?(?:più|meno)\s+\w+|\b\w+issim[oaie]\b|\b(?:migliore?|peggiore?|massim[oa]|minim[oa])\b|\bsenza\s+precedenti\b|\bprima\s+volta\b|\bunic[oa]\b|\brecord\b",
    "pt": r"\b[oa]s?\s+(?:\w+\s+)?(?:mais|menos)\s+\w+|\b(?:melhor|pior|maior|menor)(?:es)?\b|\bprimeira\s+vez\b|\bsem\s+precedentes\b|\brecorde\b|\bnunca\s+antes\b|\búnic[oa]\b",
    "nl": r"\b(?:het|de)\s+\w{3,}ste\b|\bmeest\s+\w+|\bbeste\b|\bslechtste\b|\bongekend\w*|\benige\b|\bnooit\s+eerder\b|\brecord\b",
    "pl": r"\bnaj\w{4,}\b|\bjedyn\w+\b|\bpo\s+raz\s+pierwszy\b|\bbezprecedensow\w+|\brekord\w*",
    "uk": r"\bнай\w{4,}\b|\bєдин\w+\b|\bвперше\b|\bбезпрецедентн\w+|\bрекорд\w*|\bніколи\s+раніше\b",
    "ru": r"\bсам(?:ый|ая|ое|ые|ого|ой|ую|ым|ых|ыми|ому)\s+\w+|\bнаи\w{4,}\b|\b\w{3,}ейш(?:ий|ая|ее|ие|его|ей|их|им|ую)\b|\bединственн\w+|\bвпервые\b|\bбеспрецедентн\w+|\bрекорд\w*|\bникогда\s+(?:раньше|прежде)\b",
    "be": r"\bнай\w{4,}\b|\bупершыню\b|\bадзін\w*\s+раз\b|\bрэкорд\w*",
    "bg": r"\bнай-\w+|\bединствен\w*|\bза\s+първи\s+път\b|\bрекорд\w*",
    "sr": r"\b(?:нај\w{4,}|naj\w{4,})\b|\b(?:једин\w+|jedin\w+)\b|\b(?:први|prvi)\s+(?:пут|put)\b",
    "hr": r"\bnaj\w{4,}\b|\bjedin\w+\b|\bprvi\s+put\b|\brekord\w*",
    "sl": r"\bnaj\w{4,}\b|\bedin\w+\b|\bprvič\b|\brekord\w*",
    "cs": r"\bnej\w{4,}\b|\bjedin\w+\b|\bpoprvé\b|\brekord\w*|\bbezprecedentn\w+",
    "sk": r"\bnaj\w{4,}\b|\bjedin\w+\b|\bprvýkrát\b|\brekord\w*",
    "tr": r"\ben\s+\w+|\btek\b|\bilk\s+kez\b|\brekor\w*|\beşi\s+görülmemiş\b",
    "sv": r"\b(?:den|det|de)\s+\w{3,}(?:sta|ste|aste)\b|\bmest\s+\w+|\bbästa?\b|\bvärsta?\b|\bendast?e?\b|\bförsta\s+gången\b|\brekord\w*",
    "da": r"\b(?:den|det|de)\s+\w{3,}(?:ste|est)\b|\bmest\s+\w+|\bbedste\b|\bværste\b|\beneste\b|\bførste\s+gang\b|\brekord\w*",
    "nb": r"\b(?:den|det|de)\s+\w{3,}(?:ste|est)\b|\bmest\s+\w+|\bbeste\b|\bverste\b|\beneste\b|\bførste\s+gang\b|\brekord\w*",
    "fi": r"\b\w{3,}(?:impi|immat|impia|impien|in\s+kaikista)\b|\bensimmäistä\s+kertaa\b|\bainoa\w*|\bennätys\w*",
    "hu": r"\bleg\w{4,}\b|\begyetlen\b|\belőször\b|\brekord\w*|\bpéldátlan\w*",
    "ro": r"\bce(?:l|a|i|le)\s+mai\s+\w+|\bsingur\w*|\bprima\s+dată\b|\bfără\s+precedent\b|\brecord\b",
    "et": r"\bkõige\s+\w+|\bainus\b|\besimest\s+korda\b|\brekord\w*",
    "lv": r"\bvis\w{4,}(?:ais|ākā|ākais)\b|\bvienīg\w+|\bpirmo\s+reizi\b|\brekord\w*",
    "lt": r"\b\w{3,}iaus(?:ias|ia|i|ių|io)\b|\bvienintel\w+|\bpirmą\s+kartą\b|\brekord\w*",
    "el": r"\b(?:ο|η|το|οι|τα|τον|την)\s+πιο\s+\w+|\bμοναδικ\w+|\bπρώτη\s+φορά\b|\bρεκόρ\b|\bάνευ\s+προηγουμένου\b",
    "he": r"\w+\s+ביותר|הכי\s+\w+|לראשונה|היחיד\w*|שיא",
    "ar": r"(?:^|\s)(?:ال)?(?:أكبر|أكثر|أقل|أعلى|أدنى|أول|أسوأ|أفضل|أطول|أصغر|الأكبر|الأول|الوحيد\w*)(?=\s|$)|لأول\s+مرة|غير\s+مسبوق\w*",
    "fa": r"\w+(?:ترین|‌ترین)|اولین|نخستین|تنها|بی‌سابقه|برای\s+اولین\s+بار",
    "hi": r"सबसे\s+\S+|पहली\s+बार|एकमात्र|अभूतपूर्व|सर्वाधिक",
    "th": r"ที่สุด|ครั้งแรก|เพียง(?:แห่ง|คน)เดียว|สูงสุด|ต่ำสุด",
    "id": r"\bter\w{4,}\b|\bpaling\s+\w+|\bsatu-satunya\b|\bpertama\s+kali\b|\brekor\b",
    "vi": r"\b\w+\s+nhất\b|\bduy\s+nhất\b|\blần\s+đầu\s+tiên\b|\bkỷ\s+lục\b",
    "ko": r"가장|최초|최대|최고|최저|최소|최다|최악|유일|처음으로|사상\s*첫|전례\s*없|역대",
    "zh": r"最[\u4e00-\u9fff]|首次|唯一|第一次|前所未有|史上|空前",
    "ja": r"最も|最[大小高低多少初悪長短良]|一番|初めて|唯一|史上|前例のない|過去最",
}
_COMPILED: dict[str, re.Pattern[str]] = {}


def superlatives(text: str, language: str) -> tuple[str, ...]:
    """The superlatives in ``text``, in order, read with the words of ``language``; none for a language that nothing is known of.

    Lists of words and endings: some are missed, and a word that only looks like one is found now and then.
    """
    code = language.split("-", maxsplit=1)[0].lower()
    written = _PATTERNS.get("nb" if code in ("no", "nn") else code)
    if written is None:
        return ()
    if code not in _COMPILED:
        _COMPILED[code] = re.compile(written, re.IGNORECASE)
    return tuple(" ".join(m.group().split()) for m in _COMPILED[code].finditer(text))
