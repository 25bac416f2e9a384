"""Whether Arabic or Hindi words that took the place of others are names: by their not being among the words that the language's texts are full of."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from harness.evidence.common_words import listed
from harness.evidence.gazetteer import people
from harness.evidence.patterns import later

_ARABIC = later(r"[\u0621-\u064a]{2,}(?:\s[\u0621-\u064a]{2,}){0,3}")
_HINDI = later(r"[\u0900-\u0963]+(?:[\s-][\u0900-\u0963]+){0,3}")
# What joins the words of a name.
_JOINS_LIST = "بن ابن بنت أبو أبي أبا أم آل عبد ولد فان دير دي دا دو لا سان ثي सिंह बिन बिंत अल दा डी डे द वान फॉन सान थी"
_JOINS = frozenset(_JOINS_LIST.split())
# Before the family's name.
_ARABIC_JOINED = later(r"[\u0621-\u064a]{3,}\s(?:بن|ابن|بنت|أبو|ولد|آل|عبد)\s[\u0621-\u064a]{3,}")
# What is written together with a word: and, by, for, the; whose it is; and the endings of verbs and of several, which no name has.
_BEFORE = later("[وف]?(?:[بلك]?ال|لل|[بلك])|[وف]")
_BEHIND = later("(?:هما|ها|هم|هن|نا|كم|ه|ية|تين|تان|ين|ان|ون|ات|وا)$")
_NO_ARABIC_NAME = later(
    "[\u0621-\u064a]{2,}(?:وا|ها|هم|هن|هما|نا|تم)|[\u0621-\u064a]{4,}ت|[وف]?[يتن]ت[\u0621-\u064a]{3,}|[وف]?سي[\u0621-\u064a]{3,}"
)
# Behind these stands a place; with its article, or of more words, what stands there is of a kind.
_IN_A_PLACE = later(r"(?:^|\s)[وف]?(?:في|إلى|من|قرب|نحو|عند|شمال|جنوب|شرق|غرب|بلدة|قرية|مدينة|حي)\s$")
_ARABIC_LISTED = later(r"(?!ال)[\u0621-\u064a]{3,}(?:\sال[\u0621-\u064a]{3,})?")
# The endings of Hindi verbs, of several, and of what is made of another word, which no name has.
_NO_HINDI_NAME = later(
    "[\u0900-\u0963]{2,}(?:ों|ियाँ|ियां|ाएँ|ाएं|ाओं|ेगा|ेगी|ेंगे|ेंगी|ाने|कर|ित|ीय|ते|ती|त्व|पन|दार|वाला|वाले|वाली|हीन|पूर्ण|ालय|शाला|गृह|स्थल|करण)"
)
_MADE_OF = later("([\u0900-\u0963]{2,})(?:ता|ाना)")
_MARKS = "ािीुूेैोौंँ"
# Behind a Hindi name stands what says whose it is, where or who acts, or it ends the clause.
_BEHIND_HINDI = later(r"\s*(?:$|[,;।)|–-]|(?:के|का|की|को|ने|में|से|पर|तक|और|व|एवं|जी|है|हैं|था|थे|थी)(?![\u0900-\u0963]))")  # fmt: skip
_NUKTA = "\u093c"
_NASAL = later("[ङञणनम]्(?=[क-म])")
_LITTLE = 3


def renamed_unlisted(one: str, other: str, before: str, behind: str) -> bool:
    """Whether ``one`` and ``other``, which took its place between ``before`` and ``behind``, are both made of words such as names are, and one at
    least of hardly another."""
    if _ARABIC.fullmatch(one) and _ARABIC.fullmatch(other):
        whole, part = zip(*(_arabic(words, before) for words in (one, other)), strict=True)
    elif _HINDI.fullmatch(one) and _HINDI.fullmatch(other) and _BEHIND_HINDI.match(behind):
        if _spelled(one) == _spelled(other):
            return False
        whole, part = zip(*(_hindi(words) for words in (one, other)), strict=True)
    else:
        return False
    return any(whole) and all(part)


def _arabic(words: str, before: str) -> tuple[bool, bool]:
    """Whether Arabic words are a name altogether, and whether they may be."""
    if _ARABIC_JOINED.fullmatch(words):
        return True, True
    if any(_NO_ARABIC_NAME.fullmatch(word) for word in words.split()):
        return False, False
    whole, part = _odd(words, people.ARABIC, _unknown_arabic)
    local = _IN_A_PLACE.search(before) is not None and _ARABIC_LISTED.fullmatch(words) is not None
    return whole, part or local


def _hindi(words: str) -> tuple[bool, bool]:
    """Whether Hindi words are a name altogether, and whether they may be."""
    for word in words.replace("-", " ").split():
        made = _MADE_OF.fullmatch(word)
        if _NO_HINDI_NAME.fullmatch(word) or (made is not None and not _unknown_hindi(made[1])):
            return False, False
    return _odd(words.replace("-", " "), people.HINDI, _unknown_hindi)


def _odd(words: str, called: frozenset[str], unknown: Callable[[str], bool]) -> tuple[bool, bool]:
    parts = [word for word in words.split() if word not in _JOINS]
    odd = [unknown(word) for word in parts]
    known = [word in called for word in parts]
    names = sum(a or b for a, b in zip(odd, known, strict=True))
    return any(odd) and names == len(parts), any(odd) or (bool(parts) and all(known))


def _spelled(words: str) -> str:
    """Hindi words as they are heard: a nasal before its own consonant is written in two ways, a dot below or not."""
    return _NASAL.sub("\u0902", words).replace("\u0901", "\u0902").replace(_NUKTA, "")


@lru_cache(maxsize=1024)
def _unknown_arabic(word: str) -> bool:
    if len(word) < _LITTLE or listed(word, "ar"):
        return False
    forms = {word}
    if (start := _BEFORE.match(word)) is not None:
        forms |= {word[n:] for n in range(1, start.end() + 1)}
    forms |= {form[: end.start()] for form in set(forms) if (end := _BEHIND.search(form)) is not None}
    return not any(len(form) >= _LITTLE - 1 and listed(form, "ar") for form in forms)


@lru_cache(maxsize=1024)
def _unknown_hindi(word: str) -> bool:
    plain = word.replace(_NUKTA, "")
    forms = [plain]
    if (stem := plain.rstrip(_MARKS)) != plain:
        forms += [stem, *(stem + mark for mark in ("ा", "ी", "े", "ो"))]
    return len(plain) >= _LITTLE and not any(listed(form, "hi") for form in forms)
