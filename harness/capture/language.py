"""Which language a text is in, as far as its script and its commonest words tell; for pages that answer in another one than cited."""

from __future__ import annotations

import re
from collections import Counter

# Below this many letters a text may be names and numbers only, and nothing is said; nor is it between the two, where the letters are
# those of many languages, unless so many of its words are a language's commonest.
LEAST_LETTERS = 80
LETTERS = 150
LEAST_COMMON = 5

# Of the letters of a text, the share that one script must have.
_SHARE = 0.6

# Of the words of a text, the least share that are a language's commonest, and how far it must lead the runner-up.
_LEAST_WORDS = 0.06
_LEAD = 1.5

_SCRIPTS = {
    "hangul": r"[가-힣]",
    "kana": r"[぀-ヿ]",
    "han": r"[㐀-鿿]",
    "arabic": r"[؀-ۿ]",
    "hebrew": r"[֐-׿]",
    "greek": r"[Ͱ-Ͽ]",
    "cyrillic": r"[Ѐ-ӿ]",
    "devanagari": r"[ऀ-ॿ]",
    "thai": r"[฀-๿]",
    "georgian": r"[ა-ჿ]",
    "armenian": r"[Ա-֏]",
    "bengali": r"[ঀ-৿]",
    "tamil": r"[஀-௿]",
    "amharic": r"[ሀ-፿]",
    "latin": r"[A-Za-zÀ-ɏḀ-ỿ]",
}
_PATTERNS = {name: re.compile(pattern) for name, pattern in _SCRIPTS.items()}

# Words too common to be missing from running text, and rare in the other languages here.
_WORDS = {
    "en": "the of and to in that is was for on with as by at from said has have were are this which not be it its their they he she had would will been or but an who after one about more than when",
    "de": "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus hat dass sie nach bei einem einen einer eines wurde wurden war waren wird haben noch nur vor über bis zum zur vom um am oder aber wie",
    "fr": "le la les de des du et en un une est que pour dans qui sur au par plus ne pas avec ce il sont été aux qu ont leur mais cette ces ses depuis selon après elle être",
    "es": "el la los las de del y en que un una por con para es se no su al lo como más fue ha han sus este esta pero desde hasta sobre entre ya años también cuando según",
    "it": "il di che la e un una per non sono del della con è le si da nel alla gli dei come anche dal dalla nella nelle delle degli dello ai sul sulla hanno stato stata dopo più questo questa suo già era ieri",
    "pt": "o a os as de do da e em que um uma para com não por se na no foi dos mais ao às nos nas pelo pela já mas seu sua são está foram também após anos das ainda",
    "nl": "de het een van en in is dat op te zijn voor met niet aan er om ook door als bij hij ze was werd worden heeft hebben naar over uit nog tot maar jaar dit deze wordt hun volgens",
    "tr": "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra göre ancak en ise değil ne dedi olduğunu oldu edildi her ilk iki yeni yıl var etti kendi üç ya şu",
    "sv": "och att det som en på är av för med den till inte om har ett de var från men vid blir blev kan ska skulle efter eller sin sina hade under upp där sig nu säger år mot utan enligt över",
    "cs": "a se v na že je s z do o to i ve pro za by jako po jeho které od při také byl byla bylo jsou není podle kde už když ale která bude jen své než roku však",
    "ro": "și în de la a pe cu din care un o că nu pentru mai este au sunt fost prin fi al ale iar după sau între acest această fără către lui său",
    "hu": "a az és hogy nem egy is volt meg de csak már ez mint azt van szerint után ezt lesz több két akkor majd pedig vagy",
    "fi": "ja on ei että se oli hän myös mutta kun ovat joka tai mukaan kuin olivat sekä vain jo hänen ollut sen siitä tämä nyt vielä voi niin",
    "vi": "và của là có cho không được các một những người trong với để này đã khi đến về như ra",
    "id": "yang dan di untuk dengan dari ini itu pada tidak akan dalam oleh juga ke kepada adalah mereka",
    "da": "og at det som en på er af for med den til ikke om har et de var fra af ved blev bliver kan skal efter eller sin hvor siger år over mod havde hvis når",
    "hr": "je i u na se da su za od koji kao što ne će bi sa iz ili samo kako nije bio bila godine kod prema kada koja koje nakon",
    "pl": "i w na z do że się nie od o po jest jak przez oraz dla to który za są był jej jego była było ma już tym tylko ich przed roku przy",
}
_COMMON = {language: frozenset(words.split()) for language, words in _WORDS.items()}


def language_of(text: str) -> str | None:
    """The language of ``text`` as a primary subtag of BCP 47, or ``None`` when that can't be told."""
    letters = {name: len(pattern.findall(text)) for name, pattern in _PATTERNS.items()}
    total = sum(letters.values())
    # A character of these scripts says as much as several letters of an alphabet.
    dense = letters["hangul"] + letters["kana"] + letters["han"]
    if total + 2 * dense < LEAST_LETTERS:
        return None
    short = total + 2 * dense < LETTERS
    if letters["kana"] and letters["kana"] + letters["han"] >= _SHARE * total and letters["kana"] >= 0.1 * total:
        return "ja"
    script = max(letters, key=lambda name: letters[name])
    if letters[script] < _SHARE * total:
        return None
    if script == "han" and short and len(_CHINESE.findall(text)) < LEAST_CHINESE:
        # A list of names in Japanese has no kana either.
        return None
    if script in _SINGLE:
        return _SINGLE[script]
    if script == "arabic":
        return _arabic(text, letters["arabic"])
    if script == "cyrillic":
        return None if short else _cyrillic(text)
    return _latin(text, LEAST_COMMON if short else 0)


# Scripts that one of the languages told here is written in.
_SINGLE = {
    "hangul": "ko",
    "han": "zh",
    "hebrew": "he",
    "greek": "el",
    "devanagari": "hi",
    "thai": "th",
    "georgian": "ka",
    "armenian": "hy",
    "bengali": "bn",
    "tamil": "ta",
    "amharic": "am",
}

# Letters that only Urdu has of the languages in Arabic script, those that Persian shares with it, and those that neither has.
_URDU, _PERSIAN, _ARABIC, _KURDISH = r"[ٹڈڑںے]", r"[پچژگ]", r"[ةىكي]", r"[ێۆەڵڕ]"


# Signs of Chinese that Japanese writes otherwise or seldom, and how many of them a short text has at least.
_CHINESE = re.compile(r"[了这這们們说說个個为為没沒将將于吗嗎的]")
LEAST_CHINESE = 3


def _arabic(text: str, letters: int) -> str | None:
    urdu, persian, arabic, kurdish = (
        len(re.findall(pattern, text)) / letters for pattern in (_URDU, _PERSIAN, _ARABIC, _KURDISH)
    )
    if kurdish > 0.03:
        return None
    if urdu > 0.01:
        return "ur"
    if persian > 0.01:
        return "fa" if arabic < persian else None
    return "ar" if arabic > 0.03 else None


# How many letters and words that only one of two related languages has tell it from the other.
LEAST_OF_KIN = 4


def _cyrillic(text: str) -> str | None:
    lower = text.lower()
    ukrainian = len(re.findall(r"[іїєґ]|\b(?:що|з|від|як|це|та|його|який|було|була|були|після|також|або|ще)\b", lower))
    russian = len(re.findall(r"[ыэъё]|\b(?:и|что|с|от|как|это|его|который|было|после|также|или|ещё|еще)\b", lower))
    if not re.search(r"[ыэё]", lower) and "ъ" in lower:
        return "bg" if lower.count("ъ") > 1 else None
    if not ukrainian and len(re.findall(r"[ыэё]", lower)) > 1 and not re.search(r"[әғқңөұүһўјљњћђџ]", lower):
        return "ru"  # so much Ukrainian is written with letters of its own
    if max(ukrainian, russian) < LEAST_OF_KIN or min(ukrainian, russian) * 4 > max(ukrainian, russian):
        return None
    return "uk" if ukrainian > russian else "ru"


# Letters that no other language told here is written with, and the least share of a text's letters that they are in running text.
_LETTERS_OF = {
    "tr": (re.compile(r"[ığ]"), 0.025),
    "vi": (re.compile(r"[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]"), 0.05),
    "pl": (re.compile(r"[łąęśżź]"), 0.03),
    "cs": (re.compile(r"[ěřů]"), 0.015),
    "hu": (re.compile(r"[őű]"), 0.01),
}
# Azerbaijani and its kin have Turkish letters beside their own, Sorbian has Polish and Czech ones.
_OTHERS = re.compile(r"[əñýćń]")
LEAST_OWN_LETTERS = 5

# How Finnish words end, how many of a text's words at least do, and what Estonian has that Finnish has not.
_FINNISH = re.compile(
    r"\w{3,}(?:[sl][st]?[aä]|lt[aä]|st[aä]|lle|ksi|ns[aä]|[aeiouyäö]{2}n|nen|set|v[aä]t|t[aä]{2}|k[aä]{2}n)"
)
FINNISH_SHARE = 0.3
LEAST_FINNISH = 8


def _by_letters(text: str) -> str | None:
    lower = text.lower()
    words = re.findall(r"[^\W\d_]+", lower)
    finnish = sum(_FINNISH.fullmatch(word) is not None for word in words)
    if (
        finnish >= max(LEAST_FINNISH, FINNISH_SHARE * len(words))
        and "ä" in lower
        and not re.search(r"[õüåñéšč]", lower)
    ):
        return "fi"
    size = len(_PATTERNS["latin"].findall(text))
    found = [
        language
        for language, (own, share) in _LETTERS_OF.items()
        if (n := len(own.findall(lower))) >= LEAST_OWN_LETTERS and n >= share * size
    ]
    if len(found) != 1 or (found[0] != "pl" and _OTHERS.search(lower)):
        return None
    # Upper Sorbian is written with ł and ě.
    return None if found[0] == "pl" and "ě" in lower else found[0]


def _latin(text: str, least: int) -> str | None:
    words = re.findall(r"[^\W\d_]+", text.lower())
    counts = Counter({language: sum(word in common for word in words) for language, common in _COMMON.items()})
    (first, most), (_, next_most) = counts.most_common(2)
    if most < max(least, _LEAST_WORDS * len(words)) or most < _LEAD * next_most:
        return _by_letters(text)
    return first
