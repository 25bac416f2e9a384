"""Common words, from lists that tell them from names: what begins a sentence with a capital may be no name, and what is written in
Chinese signs or in katakana may be one.

The lists are made by `training/common_words/build.py`; where they come from and under which licences says ORIGIN.md beside this file.
"""

from __future__ import annotations

import lzma
from functools import lru_cache
from pathlib import Path

_LISTS = Path(__file__).parent

# Clubs and firms that are called by a noun, without quotation marks.
_NAMES_TOO_LIST = {
    "en": "airbus boeing google xerox hoover visa oracle uber twitter hertz tesla volkswagen chevrolet ford rolls lego nokia intel spotify skype palantir pfizer amtrak eurostar interpol europol unicef",
    "de": "hansa union kickers eintracht fortuna phönix germania concordia alemannia teutonia dynamo lokomotive energie rapid austria",
    "ru": "магнит лента перекрёсток перекресток вымпел мотив связной звезда факел динамо локомотив торпедо ротор шинник заря искра химик металлург трактор авангард дождь медуза",
    "pl": "wisła lech legia arka śląsk górnik stal ruch zagłębie żabka biedronka orzeł pogoń warta polonia",
    "nl": "vitesse excelsior heracles sparta emmen volendam",
}  # fmt: skip
_NAMES_TOO = {language: frozenset(words.split()) for language, words in _NAMES_TOO_LIST.items()}

# The endings of plurals, in the subject's case, and those of the form that the lists have them in.
_PLURALS = {
    "de": (("en", ("", "e")), ("n", ("",)), ("e", ("",)), ("s", ("",))),
    "pl": (
        ("arze", ("arz",)), ("cy", ("iec", "ec", "ca", "k")), ("dzy", ("g", "dz")), ("ki", ("ka", "ek", "k", "ko")), ("gi", ("ga", "g")),
        ("y", ("", "a", "r")), ("i", ("", "a", "ń", "ia")), ("e", ("", "a", "ia")), ("a", ("o", "um")),
    ),
    "ru": (
        ("цы", ("ец", "ца")), ("ки", ("ок", "ек", "ка", "к")), ("ьи", ("ья", "ей")), ("ы", ("", "а")), ("и", ("", "а", "я", "ь", "й")),
        ("ия", ("ие",)), ("а", ("о", "")), ("ья", ("",)), ("яне", ("янин",)), ("ане", ("анин",)), ("я", ("е",)),
    ),
}  # fmt: skip


_LANGUAGES = frozenset({"en", "de", "nl", "pl", "ru", "ja", "zh"})


@lru_cache(maxsize=8)
def _list(name: str) -> bytes:
    """A line for each word, in order: a tenth of the memory of a set."""
    return lzma.decompress((_LISTS / f"{name}.txt.xz").read_bytes())


def _holds(words: bytes, word: bytes) -> bool:
    low, high = 0, len(words)
    while low < high:
        middle = (low + high) // 2
        start, end = words.rfind(b"\n", 0, middle) + 1, words.find(b"\n", middle)
        line = words[start:end]
        if line == word:
            return True
        low, high = (end + 1, high) if line < word else (low, start)
    return False


@lru_cache(maxsize=4096)
def common(folded: str, language: str) -> bool:
    """Whether a word in small letters is a common one of ``language``, in the form of a dictionary or the subject's plural."""
    if language not in _LANGUAGES or folded in _NAMES_TOO.get(language, ()):
        return False
    words = _list(language)
    forms = {folded} | {
        folded.removesuffix(ending) + stem
        for ending, stems in _PLURALS.get(language, ())
        if folded.endswith(ending) and len(folded) - len(ending) > 2
        for stem in stems
    }
    return any(_holds(words, form.encode()) for form in forms)


@lru_cache(maxsize=4096)
def called(signs: str) -> bool:
    """Whether a person, a family or a place of Japan is written with ``signs``, and no other word is."""
    return _holds(_list("ja_names"), signs.encode())


@lru_cache(maxsize=4096)
def listed(word: str, language: str) -> bool:
    """Whether a word of Arabic or Hindi, the latter without its dots below, is one that its texts are full of, names that everybody knows among them."""
    return _holds(_list(language), word.encode())
