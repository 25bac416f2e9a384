"""Which language a text is in, as far as its script and its commonest words tell; for pages that answer in another one than cited."""

from __future__ import annotations

import re
from collections import Counter

# Below this many letters a text may be names and numbers only, and nothing is said.
LEAST_LETTERS = 150

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
    "latin": r"[A-Za-zÀ-ɏ]",
}
_PATTERNS = {name: re.compile(pattern) for name, pattern in _SCRIPTS.items()}

# Words too common to be missing from running text, and rare in the other languages here.
_WORDS = {
    "en": "the of and to in that is was for on with as by at from said has have were are this which not be it",
    "de": "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus hat dass sie nach bei",
    "fr": "le la les de des du et en un une est que pour dans qui sur au par plus ne pas avec ce il sont été aux",
    "es": "el la los las de del y en que un una por con para es se no su al lo como más fue ha han sus",
    "it": "il di che la e un una per non sono del della con è le si da nel alla gli dei come anche",
    "pt": "o a os as de do da e em que um uma para com não por se na no foi dos mais ao",
    "nl": "de het een van en in is dat op te zijn voor met niet aan er om ook door als bij",
    "tr": "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra göre ancak en ise değil ne dedi olduğunu oldu edildi",
    "sv": "och att det som en på är av för med den till inte om har ett de var från men vid",
    "cs": "a se v na že je s z do o to i ve pro za by jako po jeho které od při také",
    "ro": "și în de la a pe cu din care un o că nu pentru mai este au sunt fost prin",
    "hu": "a az és hogy nem egy is volt meg de csak már ez mint azt van szerint után",
    "fi": "ja on ei että se oli hän myös mutta kun ovat joka tai mukaan kuin",
    "pl": "i w na z do że się nie od o po jest jak przez oraz dla to który za są był",
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
    if letters["kana"] and letters["kana"] + letters["han"] >= _SHARE * total and letters["kana"] >= 0.1 * total:
        return "ja"
    script = max(letters, key=lambda name: letters[name])
    if letters[script] < _SHARE * total:
        return None
    single = {"hangul": "ko", "han": "zh", "arabic": "ar", "hebrew": "he", "greek": "el"}
    if script in single:
        return single[script]
    return _cyrillic(text) if script == "cyrillic" else _latin(text)


def _cyrillic(text: str) -> str | None:
    lower = text.lower()
    ukrainian = len(re.findall(r"[іїєґ]|\b(?:що|з|від|як|це|та|його|який)\b", lower))
    russian = len(re.findall(r"[ыэъё]|\b(?:и|что|с|от|как|это|его|который)\b", lower))
    if max(ukrainian, russian) < 5 or min(ukrainian, russian) * 4 > max(ukrainian, russian):
        return None
    return "uk" if ukrainian > russian else "ru"


def _latin(text: str) -> str | None:
    words = re.findall(r"[^\W\d_]+", text.lower())
    counts = Counter({language: sum(word in common for word in words) for language, common in _COMMON.items()})
    (first, most), (_, next_most) = counts.most_common(2)
    if most < _LEAST_WORDS * len(words) or most < _LEAD * next_most:
        return None
    return first
