"""That somebody takes back what was said, or that the figure or statement right before is wrong: “She later withdrew the remark”, “Der Wert stimmt nicht”.

Verb and noun stand together, with whose words or which figure it is between them, so that troops may withdraw in large numbers."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.patterns import later

# The longest such sentence, in characters.
_LONGEST = 180

_TAKEN_BACK = later(
    # English, German
    r"\b(?:took back|takes back|taken back|retract(?:s|ed)|withdr(?:ew|aws|awn)|walked back|disavow(?:s|ed))\s(?:his|her|their|its|the|that|this|those|these)\s(?:\w+\s)?(?:statements?|remarks?|claims?|comments?|allegations?|assertions?|words)\b"
    r"|\b(?:this|that|the)\s(?:figure|number|value|reading|claim|statement|estimate|total)\s(?:is|was)\s(?:\w+ly\s)?(?:wrong|incorrect|false|outdated|out of date|mistaken|no longer valid)\b"
    r"|\b(?:diese?|seine|ihre|die)\s(?:darstellung|aussagen?|äußerung(?:en)?|behauptung(?:en)?|angaben?)\s(?:nahm|nahmen|zog|zogen|hat|haben|nimmt|zieht)\s[^,.;:]{1,60}\s(?:zurück|zurückgenommen|zurückgezogen)\b"
    r"|\b(?:nahm|nahmen|zog|zogen|hat|haben)\s(?:[^\s,.;:]+\s){0,3}?(?:diese?|seine|ihre|die)\s(?:darstellung|aussagen?|äußerung(?:en)?|behauptung(?:en)?|angaben?)\s(?:[^\s,.;:]+\s){0,4}?(?:zurück|zurückgenommen|zurückgezogen)\b"
    r"|\b(?:der|dieser)\swert\s(?:stimmt\snicht|ist\s(?:falsch|überholt|veraltet))\b|\b(?:die|diese)\s(?:zahl|angabe|aussage)\s(?:stimmt\snicht|ist\s(?:falsch|überholt|veraltet|unrichtig))\b"
    # Romance
    r"|\b(?:est\srevenue?|sont\srevenus|a\sretiré|ont\sretiré|a\srétracté)\s(?:sur\s)?(?:ses|son|sa|leurs?|cette|ces)\s(?:déclarations?|propos|affirmations?|accusations?)\b|\b(?:ce|cette|le|la)\s(?:chiffre|valeur|déclaration)\s(?:est|était)\s(?:erronée?|faux|fausse|dépassée?)\b"
    r"|\b(?:retiró|retiraron|rectificó|se\sretractó\sde|se\sretractaron\sde|se ha retractado de)\s(?:sus?|esas?|estas?|las?)\s(?:declaraci\w+|afirmaci\w+|palabras)\b|\b(?:esa|esta|la)\scifra\s(?:es|era)\s(?:incorrecta|errónea|falsa)\b"
    r"|\b(?:ha|hanno)\s(?:ritirato|ritrattato)\s(?:la\s|le\s|questa\s|queste\s)?(?:sua\s|sue\s|proprie\s|propria\s)?(?:dichiarazion[ei]|affermazion[ei]|parole|accus[ae])\b|\b(?:retirou|retiraram|desmentiu)\s(?:as?|essas?|suas?)\s(?:suas?\s|próprias?\s)?(?:declaraç\w+|afirmaç\w+|palavras)\b"
    r"|\b(?:și-a|a|au)\sretras\s(?:aceste\s)?(?:declarați\w+|afirmați\w+|acuzați\w+)\b"
    # Germanic of the north, Finnish, Hungarian
    r"|\b(?:trok|trokken)\s(?:zijn|haar|die|deze|hun)\s(?:uitspraak|uitspraken|verklaring|bewering|woorden)\s(?:\w+\s){0,2}?(?:terug|in)\b|\b(?:tog|drog)\s(?:\w+\s)?tillbaka\s(?:sitt\s|sina\s|det\s)?(?:uttalande\w*|påstående\w*|ord)\b|\b(?:trak|trakk)\s(?:\w+\s){0,2}?(?:udtalels\w+|uttalels\w+|påstand\w+)\s(?:\w+\s){0,2}?tilba(?:ge|ke)\b"
    r"|\bperu(?:i|ivat|nut)\s(?:lausun\w+|väitte\w+|puhee\w+|sanansa)\b|\b(?:luku|tieto)\son\s(?:vanhentunut|väärä|virheellinen)\b|\bvisszavont\w*\s(?:a\s|az\s)?(?:kijelentés\w+|állítás\w+|nyilatkozat\w+)\b"
    # Slavonic, Turkish
    r"|\b(?:wycofał\w*|odwołał\w*)\s(?:się\sze?\s)?(?:swoj\w+\s|sw\w{1,3}\s|t\w{1,2}\s)?(?:słów|słowa|wypowied\w+|twierdzeni\w+|oświadczeni\w+)\b|\bvzal\w*\s(?:\w+\s){0,2}?(?:slova|výrok|tvrzení|vyjádření)\s(?:\w+\s){0,2}?zpět\b|\bodvolal\w*\s(?:\w+\s)?(?:slova|výrok|tvrzení|vyjádření|výroky)\b"
    r"|(?<!\w)(?:отозвал\w*|дезавуировал\w*|взял\w*\sназад)\s(?:сво\w+\s|эт\w+\s)?(?:слова|заявлени[ея]|утверждени[ея]|обвинени[ея])(?!\w)|(?<!\w)(?:відкликал\w*|відкликав|забра\w+\sназад)\s(?:сво\w+\s|ц\w{1,2}\s)?(?:слова|заяву|заяви|твердження|звинувачення)(?!\w)"
    r"|(?<!\w)(?:sözünü|sözlerini|açıklamasını|ifadesini|iddiasını|iddialarını)\sgeri\s(?:aldı|çekti|aldılar)(?!\w)"
    # Semitic, Persian, Hindi
    r"|تراجع\w?\s(?:\S+\s)?عن\s(?:هذا\s|هذه\s)?(?:ال)?(?:تصريح|أقوال|كلام|ادعاء|اتهام)\S*|חזר\S?\sב\S{1,3}\sמ(?:דברי|הצהר|טענ)\S*|(?:حرف|سخن|ادعا|گفته)\S*\s(?:خود\s)?را\sپس\sگرفت|(?:बयान|दाव\S+|आँकड़\S+|आरोप)\s(?:को\s)?वापस\sले"
    # Indonesian, Vietnamese, Korean, Japanese, Chinese
    r"|\b(?:menarik|mencabut)\s(?:kembali\s)?(?:pernyataan|ucapan|klaim|tuduhan)\w*|rút\slại\s(?:phát\sbiểu|tuyên\sbố|lời\snói|cáo\sbuộc)|(?:발언|주장|진술|폭로)(?:을|를)?\s철회|(?:発言|主張|証言)を(?:\S{0,4})?(?:撤回|取り消)|(?:收回|撤回)了?(?:上述|这一|這一|这番|這番|其|自己的|相关)?(?:言论|言論|说法|說法|表态|证词|證詞)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def takes_back_said(sentence: str) -> bool:
    """Whether a short sentence says that a statement was taken back, or that the figure before it is wrong."""
    return len(sentence) <= _LONGEST and _TAKEN_BACK.search(" ".join(sentence.split())) is not None
