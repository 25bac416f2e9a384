"""Reading two spellings of the same words as the same, without ever making different figures equal.

What is folded: white space, quotation marks, apostrophes, dashes, ellipses, ligatures and width forms (NFKC), digit scripts,
soft hyphens, zero-width, bidi and other control characters, Arabic and Hebrew vowel points, Korean syllables written in parts, spaces inside guillemets,
and spaces beside letters of scripts that have none.
What is kept: case, digits, and every separator between digits.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from harness.evidence.overrides import as_shown

_QUOTES = dict.fromkeys("“”„‟«»‹›〝〞〟״「」『』＂″", '"') | dict.fromkeys("‘’‚‛׳ʼʹ´`′＇ʻ", "'")
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－⁃", "-")
_DROPPED = frozenset(
    "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\u180e"
)
# Vowel points and lengthened strokes, which careful and plain spelling of the same words differ in.
_POINTS = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0652\u0670]")
_ARABIC_SIGNS = {"\u066a": "%", "\u066b": ".", "\u066c": ","}
# Marks that are half as wide as those of scripts without spaces, behind which a space says nothing there either.
_HALF_WIDE = frozenset(",.:;!?")
# Scripts that put no spaces between words: a space beside them (a line end, or air around a figure) says nothing.
_SPACELESS = re.compile("[\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff0f\uff1a-\uff1f\uff61-\uff9f]")

# What points to a note: a number in brackets, or set high behind a word, a mark, a figure that is no power's base (“1,500¹”, not “10⁶”), or a
# unit of which there is no such power (“30 km¹”, not “30 km²”).
NOTE_MARK = re.compile(
    r"(?<=[^\s\[])(?:\[\d{1,3}\])+|(?<=[^\W\d_]{2})(?:[¹⁵-⁹]|[¹²³⁴-⁹][⁰¹²³⁴-⁹])(?![\w⁰¹²³⁴-⁹])|(?:(?<=[^\W\d_]{3})|(?<=[.,;:!?%\"')])|(?<=\d{3}))[⁰¹²³⁴-⁹]{1,3}(?!\w)"
)

# Letters of other scripts that a reader takes for Latin ones; folded only in the last step of locating, and reported.
_LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοα",
    "ABESIJKMHOPCTYXaesijopcyxdh" + "ABEZHIKMNOPTYXoa",
)
_LOOKALIKE_LETTERS = frozenset(chr(c) for c in _LOOKALIKES)


# What may group the digits of one figure, and what stands between two.
_BETWEEN_DIGITS = re.compile(r"(?<=\d) (?=\d)")
_PARTS = re.compile(r"[\n\r\t\f\v\x85\u2028\u2029]|\s\s")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Normalised:
    """Folded ``text`` and, for each of its characters, the offset in ``source`` (with one more for the end)."""

    source: str
    text: str
    offsets: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The original's span for the folded span ``start`` to ``end``; nothing dropped at its end is included."""
        if end <= start:
            return self.offsets[start], self.offsets[start]
        last = self.offsets[end - 1] + 1
        while last < len(self.source) and _continues(self.source[last]):
            last += 1
        return self.offsets[start], last

    @property
    def parted(self) -> str:
        """``text`` with a line end for each space that stands between two digits for more than a space does: a line end, a tab, several spaces.
        No figure goes on over these, from one cell or paragraph into the next."""
        if _BETWEEN_DIGITS.search(self.text) is None:
            return self.text
        source, offsets = self.source, self.offsets
        return _BETWEEN_DIGITS.sub(
            lambda m: "\n" if _PARTS.search(source, offsets[m.start()], offsets[m.end()]) else " ", self.text
        )

    def folded(self, offset: int) -> int:
        """The first folded offset at or after the original ``offset``."""
        return bisect_left(self.offsets, offset, 0, len(self.text))


def _continues(char: str) -> bool:
    """Whether a character only goes on with the letter before it: an accent, or the vowel or end of a Korean syllable written in parts."""
    return unicodedata.combining(char) > 0 or "\u1160" <= char <= "\u11ff"


@lru_cache(maxsize=4096)
def _fold(char: str) -> str:
    """What one character reads as: empty when it is dropped."""
    if char in _DROPPED or "\ufe00" <= char <= "\ufe0f" or _POINTS.match(char):
        return ""
    if char in _ARABIC_SIGNS:
        return _ARABIC_SIGNS[char]
    if char.isspace():
        return " "
    if char in _QUOTES:
        return _QUOTES[char]
    if char in _DASHES:
        return _DASHES[char]
    category = unicodedata.category(char)
    if category == "Cc":
        return ""
    if category == "Nd":
        return str(unicodedata.digit(char))
    folded = unicodedata.normalize("NFKC", char)
    # ² and ½ and ① are not the digits that compatibility folding makes of them: 10² is not 102.
    if category == "No" and any(c.isdigit() for c in folded):
        # A lowered one is part of a formula: CO₂ is copied as CO2.
        return folded if "₀" <= char <= "₉" else char
    return "".join(" " if c.isspace() else _QUOTES.get(c, _DASHES.get(c, c)) for c in folded)


# Characters that stand for themselves: everything else is looked at one by one. Letters with marks of their own are here in
# their composed form only.
_PLAIN = re.compile(r"[!-_a-~À-ÖØ-öø-ÿЀ-ӿ가-힣]+(?: [!-_a-~À-ÖØ-öø-ÿЀ-ӿ가-힣]+)*|[一-鿿ぁ-ヺー]+")
_ASCII = str.maketrans("\n\t\r\f\v\x1c\x1d\x1e\x1f`", "         '")


# The same few sentences are read by one rule after the other; whole pages are kept with their documents.
_SHORT = 2000


def normalise(text: str) -> Normalised:
    """``text`` folded, runs of white space as one space, with the map back. Cost linear in its length."""
    return _short(text) if len(text) <= _SHORT else _normalise(text)


@lru_cache(maxsize=256)
def _short(text: str) -> Normalised:
    return _normalise(text)


def _normalise(text: str) -> Normalised:
    if text.isascii():
        flat = text.translate(_ASCII)
        if "  " not in flat and flat.isprintable():
            return Normalised(source=text, text=_with_powers(flat), offsets=range(len(text) + 1))
    source, text = text, as_shown(text)
    composed = unicodedata.is_normalized("NFC", text)
    out: list[str] = []
    offsets = array("l")
    space = False
    index = 0
    length = len(text)
    spaceless = False  # whether what was written last is of a script without spaces
    while index < length:
        if composed and (plain := _PLAIN.match(text, index)) is not None:
            dense = _SPACELESS.match(text, index) is not None
            if dense and space and out:
                out.pop()
                offsets.pop()
            found = plain.group()
            if spaceless and found[0] in _HALF_WIDE and found[1:2] in ("", " "):
                out.append(found[0])
                offsets.append(index)
                index, space = index + 1, False
                continue
            spaceless = dense
            out.append(found)
            offsets.extend(range(index, plain.end()))
            index, space = plain.end(), False
            continue
        width = 1
        if not composed:
            while index + width < length and _continues(text[index + width]):
                width += 1
        folded = "".join(_fold(c) for c in unicodedata.normalize("NFC", text[index : index + width]))
        dense = _SPACELESS.match(text, index) is not None
        for piece in folded:
            if piece == " ":
                if space or spaceless:
                    continue
                space = True
            else:
                if space and out and (dense or _closes(text, index)):
                    out.pop()
                    offsets.pop()
                # A space inside «guillemets», as French sets them, says no more than none.
                # 表示, 7月 is 表示，7月.
                space, spaceless = False, dense or _opens(text, index) or (spaceless and piece in _HALF_WIDE)
            out.append(piece)
            offsets.append(index)
        index += width
    offsets.append(length)
    return Normalised(source=source, text=_with_powers("".join(out)), offsets=offsets)


# A unit of area or volume whose raised figure was copied as a plain one: “15 m3”, “Mio. km2”.
_POWER = re.compile(r"(?<=[\d. ][ ])[kcdm]?m[23](?!\w)")


def _with_powers(text: str) -> str:
    """Folded text in which units of area and volume have their raised figures; as long as it was."""
    if "m2" not in text and "m3" not in text:
        return text
    return _POWER.sub(lambda m: m.group()[:-1] + ("²" if m.group()[-1] == "2" else "³"), text)


def one_but_for_capitals(one: str, other: str) -> bool:
    """Whether one of two folded passages is the other set in capitals, begun with a small letter, or written with ss for ß, as in
    Switzerland. A capital elsewhere tells words apart (“us” and “US”), and so does ß in some (“in Maßen”)."""
    if one == other or len(one) < 2 or len(other) < 2:
        return one == other
    if "ß" in one or "ß" in other:
        if _TELLING_SHARP.findall(one) != _TELLING_SHARP.findall(other):
            return False
        one, other = one.replace("ß", "ss"), other.replace("ß", "ss")
        if one == other:
            return True
    if one[1:] == other[1:]:
        return bool(_cases(one[0]) & _cases(other[0]))
    for plain, capitals in ((one, other), (other, one)):
        if capitals.isupper() and not plain.isupper() and len(capitals) >= _A_LINE:
            return capitals in (plain.upper(), plain.translate(_TURKISH).upper())
    return False


# Words that are others when written with ss: measures and masses, penances and buses.
_TELLING_SHARP = re.compile(
    r"\b(?:\w*m[aä](?:ß|ss)e?[ns]?|b[uü](?:ß|ss)en?|flo(?:ß|ss)(?:es)?|ru(?:ß|ss)(?:en?)?)\b", re.IGNORECASE
)

# Letters from which on capitals are a way to set a line, not an abbreviation.
_A_LINE = 12

# How Turkish has its capitals.
_TURKISH = str.maketrans("iı", "İI")


def _cases(letter: str) -> set[str]:
    return {letter, letter.lower(), letter.upper(), letter.translate(_TURKISH)} | ({"i"} if letter == "İ" else set())


# Abbreviations of single capitals with their points: “U.S.”
_POINTED = re.compile(r"(?<![\w.])(?:[^\W\d_a-zß-öø-ÿа-я]\.){2,}")
# The mark that ends a quoted sentence, in or behind the quotation: “home,” and “home”,
_INSIDE = re.compile(r"([,.])([\"'])(?![\w\"'])")
# The space before a sign of measure, which some languages set.
_BEFORE_SIGN = re.compile(r"(?<=\d) (?=[%‰°€])")
# Two Russian words that only the dots tell apart.
_TOLD_BY_DOTS = re.compile(r"\bвс[её]\b", re.IGNORECASE)


def set_alike(one: str, other: str) -> bool:
    """Whether two folded texts differ in nothing but what houses set each in their own way: points in “U.S.”, the comma before or behind a closing
    quotation mark, the space before “%”, and the dots of Russian ё where they tell no two words apart."""
    if "ё" in one or "ё" in other:
        if _TOLD_BY_DOTS.findall(one) != _TOLD_BY_DOTS.findall(other):
            return False
        one, other = one.replace("ё", "е"), other.replace("ё", "е")
    return one == other or _set_plainly(one) == _set_plainly(other)


def _set_plainly(text: str) -> str:
    if "." in text:
        text = _POINTED.sub(lambda m: m.group().replace(".", ""), text)
    if '"' in text or "'" in text:
        text = _INSIDE.sub(r"\2\1", text)
    return _BEFORE_SIGN.sub("", text)


def _opens(text: str, index: int) -> bool:
    """Whether a guillemet opens a quotation; in German, where they point the other way, it closes one."""
    return text[index] in "«‹" and (index == 0 or (not text[index - 1].isalnum() and text[index - 1] not in ".,!?…"))


def _closes(text: str, index: int) -> bool:
    """Whether a guillemet closes a quotation."""
    return text[index] in "»›" and not text[index + 1 : index + 2].isalnum()


@lru_cache(maxsize=2048)
def reads(text: str) -> str:
    """``text`` folded and trimmed: equal for two spellings of the same words."""
    return normalise(text).text.strip()


def without_lookalikes(text: str) -> str:
    """``text`` with Cyrillic and Greek look-alikes as the Latin letters they resemble; same length."""
    return text.translate(_LOOKALIKES)


def lookalikes(text: str) -> tuple[int, ...]:
    """Offsets of look-alike letters inside words that also hold Latin letters: a word no honest spelling mixes."""
    found = []
    start = 0
    for end in range(len(text) + 1):
        if end < len(text) and text[end].isalpha():
            continue
        word = text[start:end]
        if word and not word.isascii():
            latin = any("LATIN" in unicodedata.name(c, "") for c in word)
            if latin:
                found += [start + i for i, c in enumerate(word) if c in _LOOKALIKE_LETTERS]
        start = end + 1
    return tuple(found)


def visible_escapes(text: str) -> str:
    """``text`` with control, zero-width and bidi characters written as ``⟨U+202E⟩``, so that a reader sees them."""
    return "".join(
        f"⟨U+{ord(c):04X}⟩" if c in _DROPPED or (unicodedata.category(c) == "Cc" and c not in "\n\t") else c
        for c in text
    )


@lru_cache(maxsize=4096)
def spaceless(sign: str) -> bool:
    """Whether a sign is of a script that puts no spaces between words."""
    return _SPACELESS.match(sign) is not None


def weight(text: str) -> float:
    """The length of a text in letters of an alphabet: a letter that is a syllable or a word counts for more."""
    if text.isascii():
        return len(text)
    return len(text) + 1.5 * sum(c >= "⺀" for c in text)
