"""Where sentences begin and end, in the languages newsrooms read; never at an abbreviation or inside a figure."""

from __future__ import annotations

import re
from functools import lru_cache

# After these, a full stop does not end a sentence.
_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "gen",
        "lt",
        "col",
        "maj",
        "sgt",
        "capt",
        "st",
        "no",
        "vs",
        "etc",
        "e.g",
        "i.e",
        "u.s",
        "u.k",
        "u.n",
        "a.m",
        "p.m",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "inc",
        "ltd",
        "co",
        "corp",
        "approx",
        "ca",
        "bzw",
        "z.b",
        "u.a",
        "godz",
        "ul",
        "tys",
        "mln",
        "woj",
        "pow",
        "tel",
        "tél",
        "uds",
        "sr",
        "sra",
        "núm",
        "pág",
        "art",
        "arq",
        "bd",
        "str",
        "d.h",
        "nr",
        "mio",
        "mrd",
        "usw",
        "jh",
        "m",
        "mm",
        "mme",
        "mlle",
        "p.ex",
        "av",
        "env",
        "sr",
        "sra",
        "dra",
        "ud",
        "ee.uu",
        "тис",
        "млн",
        "млрд",
        "ст",
        "р",
        "рр",
        "м",
        "вул",
        "ім",
        "гр",
        "т.зв",
        "т.д",
        "т.п",
        "тыс",
        "г",
        "гг",
        "им",
        "ул",
        "св",
        "чел",
        "руб",
    ]
)

# What ends a sentence whatever stands behind it: the marks of East Asia, of South and South-East Asia, Tibet and Ethiopia, Arabic and Armenian ones.
ENDS = "。！？।॥؟۔։።፧፨။។៕།༎"

_ENDED = re.compile(rf"""[.!?…．{ENDS}]["'”’»」』)\]]*\s*$""")


def ended(text: str) -> bool:
    """Whether a text ends with a mark that ends a sentence, in whatever script, closing quotation marks and brackets apart."""
    return _ENDED.search(text, max(0, len(text) - 12)) is not None


# It begins with a set of characters, so that what is no end is passed over quickly. Guillemets and high marks open in one language and close
# in another: what stands right behind the full stop closes, what stands right before the next letter opens.
_END = re.compile(
    rf"""[.!?…{ENDS}\n](?:(?<=[.!?…])[.!?…]*["'”’»“‘«›‹״\u200e\u200f)\]]*(?=(?:\[(?:\d{{1,3}}|[a-z])\]|[¹²³⁰⁴-⁹])*\s+(?:["'“‘„‚»›‹״(\[\u200e\u200f\u202a-\u202e\u2066-\u2069]|«\s?)*[^\W_a-zа-яёіїєґß-öø-ÿ])|(?<=[{ENDS}])[{ENDS}]*[」』”’）]*|(?<=\n)\n*)"""
)

# What points to a note stands behind a sentence and is none of the next one's words: “… in 1987.[3][4] The …”, “… in 1987. [3] The …”.
_NOTE_MARKS = re.compile(r"(?:\s*(?:\[(?:\d{1,3}|[a-z])\]|[¹²³⁰⁴-⁹]))+\s*(?=[\w\"'«“„‘(])")

# … also where it is the last of its paragraph: “… in 1987.[3]”.
_LAST_MARKS = re.compile(rf"(?<=[.!?…{ENDS}\"'”’»)])(?:\[(?:\d{{1,3}}|[a-z])\])+$")

_ONLY_MARKS = re.compile(r"(?:\[(?:\d{1,3}|[a-z])\]\s*)+")

# Marks that are drawn alike whether they open or close; one between two letters of an alphabet is an apostrophe.
_STRAIGHT = "\"'＂＇"
_IN_WORD = re.compile(r"(?<=[^\W\d_\u3040-\u9fff\uac00-\ud7a3])'(?=[^\W\d_\u3040-\u9fff\uac00-\ud7a3])")
_CLOSING = "」』”’）)"

_MARK = "[¹²³⁰⁴⁵⁶⁷⁸⁹"

# A day before its month: “am 20. Januar”.
_DAY = re.compile(r"[0-3]?\d")
_MONTH = re.compile(
    r"\s+(?:Jan(?:uar|\.)|Jänner|Feb(?:ruar|\.)|März|Apr(?:il|\.)|Mai|Jun[i.]|Jul[i.]|Aug(?:ust|\.)|Sep(?:tember|t?\.)|Okt(?:ober|\.)|Nov(?:ember|\.)|Dez(?:ember|\.))(?!\w)"
)


def sentence_spans(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Spans of the sentences of ``text[start:end]``, without the white space around them; line ends divide."""
    stop = len(text) if end is None else end
    spans: list[tuple[int, int]] = []
    begin = start
    quotes = _Quotes(text, start)
    for match in _END.finditer(text, start, stop):
        if match.group().startswith(".") and _abbreviation(text, begin, match):
            continue
        ends = match.end()
        if text[match.start()] in ENDS and ends < stop and text[ends] in _STRAIGHT:
            ends = quotes.closed(ends, stop)
        _append(spans, text, begin, ends)
        begin = ends
    _append(spans, text, begin, stop)
    return spans


class _Quotes:
    """The straight quotation marks of a text, counted once and line by line: one behind an odd number of its kind closes what was quoted."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        # A passage may begin within what is quoted; its line does not.
        self._told = text.rfind("\n", 0, start) + 1
        self._many = dict.fromkeys(_STRAIGHT, 0)

    def closed(self, at: int, stop: int) -> int:
        """Where a sentence is over of which the last mark stands before ``at``: behind the quotation marks that close there. Where scripts put spaces, a
        mark with one behind it closes as well, whatever opened it."""
        self._count(at)
        while at < stop:
            mark = self._text[at]
            if mark in _STRAIGHT:
                behind = at + 1
                while behind < stop and self._text[behind] in _STRAIGHT + _CLOSING:
                    behind += 1
                spaced = behind >= stop or self._text[behind].isspace()
                if self._many[mark] % 2 == 0 and not spaced:
                    break
            elif mark not in _CLOSING:
                break
            at += 1
            self._count(at)
        return at

    def _count(self, to: int) -> None:
        line = self._text.rfind("\n", self._told, to)
        if line >= 0:
            self._told, self._many = line + 1, dict.fromkeys(_STRAIGHT, 0)
        for mark in _STRAIGHT:
            self._many[mark] += self._text.count(mark, self._told, to)
        # An apostrophe quotes nothing.
        self._many["'"] -= sum(1 for _ in _IN_WORD.finditer(self._text, self._told, to))
        self._told = max(self._told, to)


def _abbreviation(text: str, begin: int, match: re.Match[str]) -> bool:
    end = match.start()
    first, least = end, max(begin, end - 12)
    while first > least and (text[first - 1].isalnum() or text[first - 1] in "._"):
        first -= 1
    last = text[first:end]
    if not last:
        return False
    if _DAY.fullmatch(last) and _MONTH.match(text, match.end()):
        return True
    return last.casefold() in _ABBREVIATIONS or (len(last) == 1 and last.isalpha() and last.isupper())


def _append(spans: list[tuple[int, int]], text: str, begin: int, stop: int) -> None:
    while begin < stop and text[begin].isspace():
        begin += 1
    if begin < stop and text[begin] in _MARK and (marks := _NOTE_MARKS.match(text, begin, stop)) is not None:
        begin = marks.end()
    while stop > begin and text[stop - 1].isspace():
        stop -= 1
    if spans and begin < stop and text[begin] in _MARK and _ONLY_MARKS.fullmatch(text, begin, stop):
        return
    if begin < stop and text[stop - 1] == "]" and (last := _LAST_MARKS.search(text[begin:stop])) is not None:
        stop = begin + last.start()
    if begin < stop:
        spans.append((begin, stop))


@lru_cache(maxsize=16)
def _of_line(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of a line, which are asked for several times as a passage in it is looked at. Not to be changed."""
    return sentence_spans(text, start, end)


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of the whole sentences that hold ``start`` to ``end``; a line end always ends one."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", max(end - 1, start))
    line_end = len(text) if line_end < 0 else line_end
    first, last = start, end
    for a, b in _of_line(text, line_start, line_end):
        if b > start and a < end:
            first, last = min(first, a), max(last, b)
    return first, last
