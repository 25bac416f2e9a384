"""Words by which one of two passages says that something is not done: given up, called off, ruled out; and the endings by which a Turkish verb does."""

from __future__ import annotations

import re
from itertools import pairwise

from harness.evidence.languages.forgone import FORGONE
from harness.evidence.lexicon import hits
from harness.model.passage import CriticalToken, TokenKind

Tokens = list[CriticalToken]
_CATEGORY = f"sense {FORGONE}"
# What such a word may be read as besides, beside what says nothing else.
_READ_AS = frozenset({TokenKind.ATTRIBUTION, TokenKind.SCOPE, TokenKind.MODALITY})

# A Turkish verb that denies: gelmedi, gelmeyecek, gelmiyor, gelmemiş, gelmeyen, gelmediğini; not the nouns in -ma, -me.
_TURKISH = re.compile(
    r"(?<!\w)[a-zçğıöşüâîû]{2,}?m(?:[ae](?:d[ıi]\w*?|y[ae]ca[kğ]\w*|y[ae]ce[kğ]\w*|m[ıi]ş\w*|ması\w*|mesi\w*|y[ae]n\w*|z(?:lar|ler|sa|se|dı|di)?)|[ıiuü]yor\w*)(?!\w)"
)
# … and a word that says without: yetersiz, kesintisiz.
_TURKISH_WITHOUT = re.compile(r"\w{3,}s[ıiuü]z(?:ce|ca|d[ıiuü]\w*|lik|l[ıuü]k)?(?!\w)")
# From when on.
_FROM_WHEN = re.compile(r"\ben erken\b|\bitibaren\b|\bancak\b")
# Words that only end so.
_TURKISH_OTHERS_LIST = "namaz temiz temmuz yaramaz kaçınılmaz olmazsa namazı tırmandı kapandı dermeyan"
_TURKISH_OTHERS = frozenset(_TURKISH_OTHERS_LIST.split())


def with_denials(old: str, before: Tokens, new: str, after: Tokens, language: str) -> tuple[Tokens, Tokens]:
    """The tokens of two folded passages, and as negations what only one of them says is not done, by such a word."""
    found = [
        [span for span in _forgone(text, language) if not _otherwise_there(text[slice(*span)], other)]
        for text, other in ((old, new), (new, old))
    ]
    if found[0] and found[1]:
        found = [[], []]
    if language.partition("-")[0] == "tr":
        verbs = [[] if _before_when(*texts) else _turkish(texts[0]) for texts in ((old, new), (new, old))]
        if not (verbs[0] and verbs[1]) and not any(
            verbs[n] and _TURKISH_WITHOUT.search(text) and not _negates(tokens)
            for n, text, tokens in ((0, new, after), (1, old, before))
        ):
            found = [[*own, *more] for own, more in zip(found, verbs, strict=True)]
    return _with(old, before, found[0]), _with(new, after, found[1])


# What stands as it was, which is said with a word that denies: a verdict is not annulled there.
_UNCHANGED = re.compile(
    r"без змін|без измен|без промен|bez zm[iěe]|beze změn|unchanged|without change|unverändert|inchangé|sin (?:cambios|modific)|senza modific|inalterat|sem altera|inalterad|ongewijzigd|oförändra|uændret|uendret|değişme[dz]"
)
# Letters by which two forms are one word.
_STEM = 5


def _otherwise_there(word: str, other: str) -> bool:
    """Whether the other passage has the same word in a form that is not read, or says that all stays as it was."""
    stem = word.split(maxsplit=1)[0][:_STEM]
    return (len(stem) == _STEM and re.search(rf"(?<!\w){re.escape(stem)}", other, re.IGNORECASE) is not None) or (
        _UNCHANGED.search(other) is not None
    )


def _forgone(text: str, language: str) -> list[tuple[int, int]]:
    return [(hit.start, hit.end) for hit in hits(text, language) if hit.category == _CATEGORY]


def _turkish(text: str) -> list[tuple[int, int]]:
    found = [m.span() for m in _TURKISH.finditer(text) if m.group() not in _TURKISH_OTHERS]
    # One right behind another makes it none: nobody was not hurt.
    return [] if any(not text[a[1] : b[0]].strip() for a, b in pairwise(found)) else found


def _before_when(text: str, other: str) -> bool:
    """Whether one Turkish passage says before when a thing is not done, and the other from when it is."""
    return "önce" in text and _FROM_WHEN.search(other) is not None


def _negates(tokens: Tokens) -> bool:
    return any(token.kind is TokenKind.NEGATION for token in tokens)


# Verbs of two words that part, by which what is said is denied.
_PARTED = {
    "de": re.compile(r"\b(?:weist|wies|wiesen|weisen)\b[^.;]*\bzurück\b|\b(?:streitet|stritt|stritten|streiten)\b[^.;]*\bab\b"),
    "nl": re.compile(r"\b(?:wijst|wees|wijzen|wezen)\b[^.;]*\bvan de hand\b|\b(?:spreekt|sprak|spraken|spreken)\b[^.;]*\btegen\b"),
}  # fmt: skip


def denied_in_two_words(text: str, language: str) -> bool:
    """Whether a passage says by a verb in two parts that what was said is not so: weist den Vorwurf zurück."""
    pattern = _PARTED.get(language.partition("-")[0])
    return pattern is not None and pattern.search(text) is not None


def _with(text: str, tokens: Tokens, spans: list[tuple[int, int]]) -> Tokens:
    kept, more = list(tokens), Tokens()
    for start, end in spans:
        there = [t for t in (*kept, *more) if t.start < end and start < t.end]
        if any(t.kind not in _READ_AS for t in there):
            continue
        kept = [t for t in kept if t not in there]
        more.append(CriticalToken(kind=TokenKind.NEGATION, start=start, end=end, text=text[start:end], value="un-"))
    return sorted([*kept, *more], key=lambda token: token.start) if more else tokens
