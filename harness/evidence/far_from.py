"""Phrases that deny what follows them without a word for not: far from unanimous, alles andere als eindeutig, loin d'être, lejos de ser, tutt'altro che."""

from __future__ import annotations

from harness.evidence.patterns import later

# By language: the phrase, with its verb where one follows. How far a place is from another is no denial, nor is all that was sold but the house.
_PHRASES = (
    r"(?i:far)\sfrom\s(?:(?:being|having)(?!\w)|(?=(?:un|in|im|ir|dis)?(?:\w{3,}(?:ous|ful|able|ible|ive|ic|al|ent|ant|less|ed|ish|ary)|(?:clear|certain|sure|simple|easy|perfect|over|finished|done|dead|safe|complete|happy|alone|ideal|normal|settled|empty|ready|new|true|good|ready)(?!\w))(?!\s[^\W\d_]*[A-Z])(?!\w)))",
    r"anything\sbut(?=\s(?!an?\s|the\s|his\s|her\s|their\s)[a-z])",
    r"by\sno\s(?:means|stretch\sof\sthe\simagination)(?!\w)",
    r"alles\sandere\sals(?!\w)",
    r"weit\sdavon\sentfernt,",
    r"loin\sd(?:e\s|')(?:être|avoir|faire)(?!\w)",
    r"tout\ssauf(?=\s(?!l[eas]?\s|l'|une?\s|des?\s|du\s|ce)[a-zà-ÿ])",
    r"(?:muy\s|bien\s|mucho\s)?lejos\sde\s(?:ser|estar|haber|tener)(?!\w)",
    r"(?:de\s)?todo\smenos(?=\s(?!el\s|la\s|los\s|las\s|un[oa]?s?\s|su|mi|es[et]|lo\s)[a-zà-ÿ])",
    r"(?:muito\s|bem\s)?longe\sde\s(?:ser|estar|ter|haver)(?!\w)",
    r"tudo\smenos(?=\s(?!o\s|a\s|os\s|as\s|uma?s?\s|seu|sua|iss|est)[a-zà-ÿ])",
    r"tutt'altro\sche(?!\w)",
    r"(?:ben\s|assai\s|molto\s)?(?:lontan[oaie]|lungi)\sdall'(?:essere|aver)(?:e|lo|la)?(?!\w)",
    r"allesbehalve(?!\w)",
    r"verre\svan(?!\w)",
    r"dalek(?:i|a|ie|o)\sod\s(?=(?:bycia|jednomyślności|ideału|doskonałości|pewności|zakończenia|rozwiązania|prawdy|zadowolenia)(?!\w))",
    r"långt\sifrån(?=\s[a-zåäö]+(?:ig|ad|iga|ade|lig|liga|t)(?!\w))",
    r"langtfra(?!\w)",
)
_ANY = later("(?<!\\w)(?:" + "|".join(_PHRASES) + ")")


def far_from(text: str) -> list[tuple[int, int]]:
    """Where such phrases stand in folded ``text``; what is denied follows them."""
    return [match.span() for match in _ANY.finditer(text)]
