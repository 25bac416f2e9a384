"""Whether a paragraph takes back what its own page says: its figures, its results, or the whole article, in plain words and without a label.

Two parts must follow each other and leave no room for a story: what is taken back is this page's (“the figures above”, “the data in this report”,
“these figures”), and it is withdrawn, no longer valid or not to be cited. That troops, tickets or a minister's words are is a report.
"""

from __future__ import annotations

import re

from harness.evidence.patterns import later
from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind

# By language: what is this page's own, and what is said of it. A bare article stands for nothing of the page's.
_EN_DATA = r"(?:figures?|data|numbers|results|findings|estimates?|statistics|totals?|conclusions|calculations)"
_EN_PAGE = r"(?:this|our) (?:\w+ )?(?:article|story|report|post|piece|page|table|paper|study|release|bulletin)"
_EN_PLACED = (
    rf"(?:the|all|all the) (?:\w+ )?(?:{_EN_DATA}|statements?|claims?) (?:(?:that|which) )?(?:(?:are|is|were|was|we) )?(?:\w+ed |given |shown |set out )?(?:above|below|here|(?:in|on|of) {_EN_PAGE})"
    rf"|the above {_EN_DATA}"
)
_EN_THESE = rf"(?:these {_EN_DATA}|this (?:figure|estimate|total))(?! (?:of|in|from|on)\b)"
_EN_GONE = r"(?:retracted|withdrawn|rescinded|superseded)\b(?! from\b)"
_EN_VOID = (
    r"(?:is|are) (?:now )?(?:invalid|void)\b|(?:is|are) (?:now )?no longer (?:\w+ )?(?:valid|reliable|current|correct|accurate|endorsed|supported)\b"
    r"|(?:should|must|may) (?:not|no longer) be (?:cited|quoted|reused|republished|relied (?:up)?on|used(?! (?:to|for|as|in|by|on)\b))"
)

_PAIRS = (
    (_EN_PLACED, rf"(?:(?:have|has) (?:now |since )?been|were|was|are|is) {_EN_GONE}|{_EN_VOID}"),
    (_EN_THESE, rf"(?:have|has) (?:now |since )?been {_EN_GONE}|{_EN_VOID}"),
    (_EN_PAGE, _EN_VOID),
    (
        r"(?:die|alle) (?:zahlen|daten|angaben|ergebnisse|werte|schätzungen|aussagen) (?:(?:in|aus) (?:diesem|unserem) (?:artikel|text|beitrag|bericht)|auf dieser seite|oben)"
        r"|die (?:obigen|(?:oben|hier|vorstehend) \w+ten) (?:zahlen|daten|angaben|ergebnisse|werte|schätzungen|aussagen)|diese (?:zahlen|daten|angaben|ergebnisse|werte|schätzungen)",
        r"(?:wurden|sind|werden) (?:(?!aus )\w+ ){0,5}?(?:zurückgezogen|widerrufen)\b|(?:sind|gelten) (?:nicht mehr|nicht länger) (?:als )?(?:gültig|verlässlich|aktuell)\b"
        r"|(?:sollten|sollen|dürfen) (?:daher )?nicht (?:mehr |länger )?(?:zitiert|verwendet|weiterverwendet|verbreitet)\b",
    ),
    (
        r"les (?:chiffres|données|résultats|statistiques|estimations) (?:(?:\w+ )?(?:de|dans) (?:cet|notre|ce) (?:article|texte|papier)|ci-dessus|de cette page)|ces (?:chiffres|données|résultats|statistiques|estimations)",
        r"(?:ont été|sont) (?:retirée?s|rétractée?s)(?! (?:de|du|des)\b| d['’])|ne sont plus (?:valables|valides|fiables|à jour)\b|ne (?:doivent|devraient) (?:plus|pas) être (?:citée?s|utilisée?s|repris(?:es)?)\b",
    ),
    (
        r"(?:las|los) (?:cifras|datos|resultados|estadísticas|estimaciones) (?:(?:\w+ )?(?:de|en) (?:est[ea]|nuestr[oa]) (?:artículo|noticia|texto|nota|información|página)|anteriores|de arriba)|est[oa]s (?:cifras|datos|resultados|estadísticas|estimaciones)",
        r"(?:han sido|fueron) (?:retirad|retractad)[oa]s(?! del?\b)|ya no (?:son válid[oa]s|son fiables|están vigentes)\b|no (?:deben|deberían) (?:ser citad[oa]s|citarse|utilizarse|usarse)\b",
    ),
    (
        r"(?:i|le) (?:dati|cifre|numeri|risultati|statistiche|stime) (?:\w+ )?(?:(?:in|di) quest(?:o |['’])\s?(?:articolo|testo)|in questa pagina|qui sopra)|quest[ie] (?:dati|cifre|numeri|risultati|statistiche|stime)",
        r"sono stat[ie] (?:ritirat|ritrattat)[ie]\b|non sono più (?:valid[ie]|attendibili|affidabili)\b|non (?:devono|dovrebbero) (?:più )?essere (?:citat|utilizzat)[ie]\b",
    ),
    (
        r"(?:os|as) (?:dados|números|resultados|estatísticas|estimativas) (?:(?:\w+ )?(?:deste|desta|neste|nesta) (?:artigo|texto|reportagem|matéria|página|notícia)|acima)|est[ea]s (?:dados|números|resultados|estatísticas|estimativas)",
        r"foram (?:retirad|retratad)[oa]s(?! d[aeo]s?\b)|(?:já não são|não são mais) (?:válid[oa]s|fiáveis|confiáveis)\b|não devem (?:mais )?ser (?:citad|utilizad|usad)[oa]s\b",
    ),
    (
        r"de (?:cijfers|gegevens|resultaten|aantallen|schattingen) (?:(?:in|uit|op) (?:dit|deze|ons) (?:artikel|bericht|stuk|verhaal|pagina)|hierboven)|(?:de bovenstaande|deze) (?:cijfers|gegevens|resultaten|aantallen|schattingen)",
        r"(?:zijn|werden) (?:(?!uit )\w+ ){0,4}?(?:ingetrokken|teruggetrokken)\b|zijn (?:niet meer|niet langer) (?:geldig|betrouwbaar|actueel)\b|mogen niet (?:meer |langer )?(?:worden )?(?:geciteerd|gebruikt)\b",
    ),
    (
        r"(?:dane|liczby|wyniki|statystyki|szacunki) (?:\w+ )?(?:w|z) (?:tym|tego|niniejszym|niniejszego) (?:artykule|artykułu|tekście|tekstu|materiale|materiału)|(?:powyższe|te) (?:dane|liczby|wyniki|statystyki|szacunki)",
        r"(?:zostały )?(?:wycofane|odwołane|unieważnione)\b|są (?:już )?(?:nieaktualne|nieważne)\b|nie są (?:już )?(?:aktualne|ważne|wiarygodne)\b|nie należy (?:już )?(?:ich )?(?:cytować|wykorzystywać)",
    ),
    (
        r"(?:наведені|вказані|зазначені) (?:вище|тут) (?:дані|цифри|показники|результати)|(?:дані|цифри|показники|результати),? (?:\w+ )?[ув] (?:цій|цьому) (?:статті|матеріалі|тексті|новині),?|ці (?:дані|цифри|показники|результати)",
        r"(?:було |були )?відкликан[оі]\b|більше не (?:є )?(?:чинн|дійсн|актуальн)(?:і|ими)\b|не (?:слід|можна) (?:більше )?(?:цитувати|використовувати)\b",
    ),
    (
        r"(?:привед[её]нные|указанные) (?:выше|здесь) (?:данные|цифры|показатели|результаты)|(?:данные|цифры|показатели|результаты),? (?:\w+ )?в (?:этой|этом|нашей|нашем) (?:статье|материале|тексте|новости),?|эти (?:данные|цифры|показатели|результаты)",
        r"(?:были )?отозваны\b|больше не (?:являются )?(?:действительн|актуальн)(?:ы|ыми)\b|не следует (?:больше )?(?:цитировать|использовать)\b",
    ),
    (
        r"(?:bu|yukarıdaki|bu haberdeki) (?:veriler|rakamlar|sayılar|sonuçlar)",
        r"[^.,]{0,40}?geri çekil(?:di|miştir)\b|artık geçerli değil(?:dir)?\b",
    ),
)
# Who took them back may be named first.
_BY_NAME = (
    rf"(?:[\w’'.-]+ ){{1,5}}?(?:has|have) (?:since |now )?(?:retracted|withdrawn) (?:{_EN_PLACED}|{_EN_THESE})"
    r"|(?:[\w’'.-]+ ){1,5}?(?:hat|haben) (?:die zahlen|die daten|die angaben|die ergebnisse) (?:in diesem (?:artikel|text|beitrag|bericht)|oben) (?:\w+ ){0,3}?(?:zurückgezogen|widerrufen)\b"
)
# What is written without spaces, or with its particles joined.
_JOINED = (
    r"(?:위|본|이|해당) ?(?:기사의? ?)?(?:자료|수치|통계|데이터)[는은가이] [^.。]{0,20}?(?:철회(?:했|됐|되었|합니다)|더 이상 유효하지 않)(?![^.。]{0,12}고 (?:밝|말|전))"
    r"|(?:上記|以上|この記事|本記事|文中)の?(?:データ|数値|数字|統計)[はが][^。]{0,20}?(?:撤回(?:されま|しま)した|有効ではありません|無効です)"
    r"|(?:本文|文中|以上|上述)中?的?(?:数据|数字|统计|數據|數字|統計)(?:已?被?[^。，]{0,8}撤回|(?:已经?)?不再有效|已(?:失效|作废|作廢))"
)
# Those who publish it stand by it no longer, or ask nobody to use it.
_BY_PUBLISHERS = (
    rf"(?:we|the (?:editors?|newspaper|newsroom|publisher)|the (?-i:[A-Z])[\w’'-]*(?: (?-i:[A-Z])[\w’'-]*)?) (?:can )?no longer (?:stands?|vouch(?:es)?) (?:by|behind|for) (?:{_EN_PAGE}|{_EN_PLACED}|{_EN_THESE})"
    rf"|(?:please )?do not (?:cite|quote|reuse|rely (?:up)?on) (?:{_EN_PAGE}|{_EN_PLACED}|{_EN_THESE})"
    r"|(?:wir stehen|die redaktion steht) nicht (?:mehr|länger) (?:zu|hinter) (?:diese|unsere)[mnr] (?:artikel|text|beitrag|bericht|meldung|zahlen|angaben)\b"
    r"|(?:nous ne (?:maintenons|cautionnons)|la rédaction ne (?:maintient|cautionne)) plus (?:cet article|ce texte|ces chiffres|ces données)\b"
    r"|(?:ya no respaldamos|la redacción ya no respalda) (?:este artículo|esta información|est[oa]s (?:cifras|datos))\b"
    r"|(?:wij staan|we staan|de redactie staat) niet (?:meer|langer) achter (?:dit artikel|dit bericht|deze (?:cijfers|gegevens))\b"
)
# A note's mark or label may stand before it.
_BEFORE = r"\W{0,4}(?:(?:please )?note that |as of [^,.]{1,20}, |[^.!?,;:：“”\"«»„]{1,30}[:：]\s?)?"
_TAKES_BACK = later(
    rf"{_BEFORE}(?:{'|'.join(rf'(?:{own}) (?:{done})' for own, done in _PAIRS)}|{_BY_NAME}|{_JOINED}|{_BY_PUBLISHERS})",
    re.IGNORECASE,
)
_SENTENCE_ENDS = later(r"[.!?](?:\s|$)|[。！？]")


def takes_back_own(text: str) -> bool:
    """Whether a paragraph begins by taking back what its page says; of who reports that another did so, it is none."""
    found = _TAKES_BACK.match(text)
    if found is None:
        return False
    behind = _SENTENCE_ENDS.split(text[found.end() :], maxsplit=1)[0]
    return not any(t.kind is TokenKind.ATTRIBUTION for t in critical_tokens(behind, "en"))
