"""Where the very words of a quote stand in a document, whatever their typography."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from harness.evidence.declared import same_words, spelled_as_on
from harness.evidence.lexicon import hits
from harness.evidence.normalise import NOTE_MARK, one_but_for_capitals, reads, weight, without_lookalikes
from harness.evidence.patterns import later
from harness.evidence.read import LINE_END, Document, folded, once, parted
from harness.evidence.sentences import sentence_around
from harness.model.passage import How
from harness.model.registry import Names

# Longest gap, in characters, that an ellipsis in a quote may stand for.
ELLIPSIS_GAP = 600

# Places of one quote that are looked at: a page that holds it more often says nothing by it.
MOST_COPIES = 200

# So alike (0–100) to a quote's part is one that stands where that should: it is that part edited. A shorter one, by its `weight`, is like anything.
_LIKE_PART, _PART = 80.0, 8
# So alike (0–100) are two sentences of one make, which differ in a fact or two.
_ONE_MAKE = 70.0
# So many words at least, and half of a part's, with which another sentence begins as well: it is the one that the part begins, edited.
_BEGUN = 2

SPELLING = "spelling folded"
LOOKALIKE = "look-alike letters"
BROKEN = "broken at a line end"
PARTS = "parts in order"

# Three dots or more, spaced as American books set them or not, or signs of their own (…… in Chinese, ⋯ in Japanese), in brackets of any
# kind (<…> in Russian, /.../ in Polish) or in none.
_DOTS = r"(?:\.(?:\s?\.){2,}|[…⋯‥]+\s?\.?|[・･]{3,})"
ELLIPSIS = later(
    rf"\s*(?:\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|<\s*{_DOTS}\s*>|/\s?{_DOTS}\s?/|\{{\s*{_DOTS}\s*\}}|{_DOTS})\s*"
)
# A whole word put in, or the one letter that a quote begins with: “[T]hey”.
_INSERTION = later(r"\s*\[[^\]]{2,80}\]\s*|\s+\[[^\]]\]\s+")
LETTER = later(r"\[([^\W\d_])\](?=\w)")
# Letters that need no space between one word and the next: Chinese and Japanese, Korean endings; Thai, Lao, Burmese and Khmer.
_SPACELESS = later(
    "[぀-ヿ㐀-鿿가-힯\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ec0-\u0ec6\u1000-\u102a\u1780-\u17b3]"
)
_HYPHEN = later(r"(?<=[^\W\d_])-[ ]?(?=[^\W\d_])")
# … and the space between Korean letters, where lines end within words.
_HYPHEN_OR_SPACE = later(r"(?<=[^\W\d_])-[ ]?(?=[^\W\d_])|(?<=[가-힣]) (?=[가-힣])")

_KOREAN_WORDS = later("[가-힣] [가-힣]")


def _anywhere(at: int) -> bool:
    return True


def _any_span(start: int, end: int) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """Where on a page a passage is looked for: ``begins`` says of an offset whether one may begin there, ``covers`` and ``quotes`` of a span
    whether all of it may be the passage in other words, and the very words. That a passage begins in a part of the page does not say
    that it stands there: what is between two anchors may reach into the next part, or lie in it altogether."""

    begins: Callable[[int], bool] = _anywhere
    covers: Callable[[int, int], bool] = _any_span
    quotes: Callable[[int, int], bool] = _any_span

    def edited(self, start: int, end: int) -> bool:
        """Whether the passage in other words may stand from ``start`` to ``end``."""
        return self.begins(start) and self.covers(start, end)

    def words(self, start: int, end: int) -> bool:
        """Whether the very words may stand from ``start`` to ``end``."""
        return self.begins(start) and self.quotes(start, end)

    def but(self, begins: Callable[[int], bool]) -> Allowed:
        """The same where ``begins`` is true as well."""
        return replace(self, begins=lambda at: self.begins(at) and begins(at))


ANYWHERE = Allowed()


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One place, ``start`` to ``end`` of the document's text, where the words stand."""

    start: int
    end: int
    how: How
    reasons: tuple[str, ...] = ()


def copies(document: Document, exact: str, allowed: Allowed) -> list[Copy]:
    """The places where ``exact`` stands, of the first kind that there is: folded, broken at line ends, with look-alike letters, set in
    capitals or not, with the numbers of notes in between, in parts. Ellipses and [insertions] are the quote's own only when its words do not stand with them."""
    wanted = reads(exact)
    if not any(c.isalnum() for c in wanted):
        return []
    page = folded(document)
    found = []
    for start in occurrences(parted(document), wanted):
        a, b = page.original(start, start + len(wanted))
        if allowed.words(a, b):
            same = document.text[a:b] == exact.strip()
            found.append(
                Copy(start=a, end=b, how=How.EXACT if same else How.NORMALISED, reasons=() if same else (SPELLING,))
            )
    return (
        found
        or _broken(document, exact, allowed)
        or _imitated(document, wanted, allowed)
        or _recased(document, wanted, allowed)
        or _unmarked(document, wanted, allowed)
        or _parts(document, exact, allowed)
    )


def pieces(exact: str) -> list[str]:
    """The folded parts of a quote between its ellipses and [insertions]; the quote itself where it has none."""
    return [part for e in ELLIPSIS.split(exact.strip()) for p in _INSERTION.split(e) if _telling(part := reads(p))]


def open_ends(exact: str) -> tuple[bool, bool]:
    """Whether a quote begins, and ends, with an ellipsis or an [insertion]: what stands there is not quoted."""
    first, last = ([p for e in ELLIPSIS.split(exact.strip()) for p in _INSERTION.split(e)][n] for n in (0, -1))
    return not _telling(first), not _telling(last)


def quotes(exact: str, passage: str, names: Names = ()) -> bool:
    """Whether ``exact`` quotes ``passage``, all of it, in one of the ways in which `copies` finds it: word for word in any declared
    spelling, broken at line ends, with look-alike letters, set in capitals, with other numbers of notes, or from its first word to its last but for what ellipses leave out and
    [insertions] stand for."""
    if same_words(passage, exact, names) or broken(passage, exact):
        return True
    read, wanted = reads(passage), reads(exact)
    if without_lookalikes(read) == without_lookalikes(wanted):
        return True
    if _only_recased(read, wanted) or NOTE_MARK.sub("", read) == NOTE_MARK.sub("", wanted) != "":
        return True
    return any(
        _spans(pieces(part), read)
        for spelled in spelled_as_on(passage, exact, names)
        if ELLIPSIS.search(spelled) or "[" in spelled
        for part in _spellings(spelled)
    )


def broken(passage: str, exact: str) -> bool:
    """Whether ``passage`` reads as ``exact`` but for words that are parted by a hyphen at a line's end."""
    return (_BREAK.search(passage) is not None or LINE_END in exact) and _same_but_for_breaks(passage, exact)


def _spans(parts: list[str], text: str) -> bool:
    if not parts or not text.startswith(parts[0]) or not text.endswith(parts[-1]):
        return False
    at = 0
    for part in parts[:-1]:
        start = text.find(part, at)
        if start < 0:
            return False
        at = start + len(part)
    last = len(text) - len(parts[-1])
    return last >= at if len(parts) > 1 else last == 0


def _telling(part: str) -> bool:
    return any(c.isalnum() for c in part)


def occurrences(text: str, needle: str, start: int = 0, end: int | None = None) -> list[int]:
    """Where ``needle`` stands in ``text`` as whole words and whole figures, at most `MOST_COPIES` times. A line end of ``text`` is a space that
    no figure goes on over."""
    found: list[int] = []
    stop = len(text) if end is None else end
    flat = text.replace("\n", " ")
    at = flat.find(needle, start, stop)
    while at >= 0 and len(found) < MOST_COPIES:
        if whole(text, at, at + len(needle)):
            found.append(at)
        at = flat.find(needle, at + 1, stop)
    return found


def _in_word(char: str) -> bool:
    """Whether a character is part of a word: a letter, a digit, or the sign of a vowel, which Indic scripts write as a mark."""
    return char.isalnum() or unicodedata.category(char)[0] == "M"


def begins(text: str, start: int) -> bool:
    """Whether what stands from ``start`` on is not the end of a longer word or figure of ``text``."""
    first, before = text[start], text[start - 1 : start]
    if first.isalnum() and before and _in_word(before) and not (_SPACELESS.match(first) or _SPACELESS.match(before)):
        return False
    if first.isdigit() and (before.isdigit() or (before in tuple(".,'") and text[start - 2 : start - 1].isdigit())):
        return False
    if first.isdigit() and before == " " and re.match(r"\d{3}(?!\d)", text[start : start + 4]):
        return not re.search(r"(?<![\d.,])\d{1,3} $", text[max(0, start - 5) : start])
    return True


def whole(text: str, start: int, end: int) -> bool:
    """Whether ``start`` to ``end`` cuts neither a word nor a figure of ``text``."""
    return begins(text, start) and ends(text, end)


def ends(text: str, end: int) -> bool:
    """Whether what stands before ``end`` is not the beginning of a longer word or figure of ``text``."""
    last, after = text[end - 1], text[end : end + 1]
    if _in_word(last) and after and _in_word(after):
        # Nor the sign of a vowel from its letter, which Thai writes over or under it.
        if unicodedata.category(after)[0] == "M" or not (_SPACELESS.match(last) or _SPACELESS.match(after)):
            return False
    if last.isdigit():
        if after.isdigit():
            return False
        if after in tuple(".,'") and text[end + 1 : end + 2].isdigit():
            return False
        # A space may group digits: “1” is not found in “1 500”.
        if (
            after == " "
            and re.match(r" \d{3}(?!\d)", text[end : end + 5])
            and re.search(r"(?<!\d)\d{1,3}$", text[:end][-4:] if end < 4 else text[end - 4 : end])
        ):
            return False
    return True


@once
def _between(document: Document) -> re.Pattern[str]:
    """What may stand for a line's end within a word of the document."""
    return _HYPHEN_OR_SPACE if document.kind == "pdf" and _KOREAN_WORDS.search(document.text) else _HYPHEN


@once
def _joined(document: Document) -> tuple[str, list[int]]:
    """The folded text, parted, without the hyphens inside words, and where each of these stood: before which of its characters."""
    text = parted(document)
    out: list[str] = []
    cuts: list[int] = []
    at = length = 0
    for match in _between(document).finditer(text):
        out.append(text[at : match.start()])
        length += match.start() - at
        cuts.append(length)
        at = match.end()
    out.append(text[at:])
    return "".join(out), cuts


def _broken(document: Document, exact: str, allowed: Allowed) -> list[Copy]:
    """Places where the words stand with a word of theirs parted by a hyphen at a line's end, or with one fewer for it."""
    if not (_has_breaks(document) or LINE_END in exact):
        return []
    bare, _ = _joined(document)
    needle = _between(document).sub("", reads(exact))
    page = folded(document)
    back = _back(document)
    found = []
    for start in occurrences(bare, needle):
        a, b = page.original(back(start), back(start + len(needle) - 1) + 1)
        if allowed.words(a, b) and _same_but_for_breaks(document.text[a:b], exact):
            found.append(Copy(start=a, end=b, how=How.NORMALISED, reasons=(BROKEN,)))
    return found


_BREAK = later(
    r"(?<=[^\W\d_])(?:[-‐]?\u00ad|[-‐\u00ad])[ \t]*(?:\r?\n)[ \t]*(?=[^\W\d_])|(?<=[^\W\d_])\u00ad+(?=[^\W\d_])"
    rf"|(?<=[가-힣]) {LINE_END}(?=[가-힣])",
)


@once
def _has_breaks(document: Document) -> bool:
    return _BREAK.search(document.text) is not None


@once
def _back(document: Document) -> Callable[[int], int]:
    """From an offset in the text without hyphens to the folded text's."""
    _, cuts = _joined(document)
    removed = [m.end() - m.start() for m in _between(document).finditer(parted(document))]
    totals = [0]
    for count in removed:
        totals.append(totals[-1] + count)
    return lambda offset: offset + totals[bisect_right(cuts, offset)]


def _same_but_for_breaks(written: str, exact: str) -> bool:
    """Whether the text reads as wanted when each hyphen at a line's end is taken for a hyphen or for nothing, and a space there, between
    letters of which words are parted anywhere, for a space or for nothing."""
    if LINE_END in written or LINE_END in exact:
        one, other = (re.sub(f" {LINE_END}", LINE_END, text) for text in (written, exact))
        return _same_words_parted(one, other)
    parts = [re.escape(reads(part)) for part in _BREAK.split(written)]
    return re.fullmatch("-?".join(parts), reads(exact)) is not None


def _same_words_parted(one: str, other: str) -> bool:
    """Whether two texts are the same but for spaces where a mark in one of them says that a line ended."""
    a, b = 0, 0
    one, other = re.sub(r"[ \n]+", " ", one.strip()), re.sub(r"[ \n]+", " ", other.strip())
    while a < len(one) and b < len(other):
        if LINE_END in (one[a], other[b]):
            a += (one[a] == LINE_END) or (one[a] == " ")
            b += (other[b] == LINE_END) or (other[b] == " ")
        elif one[a] == other[b]:
            a, b = a + 1, b + 1
        else:
            return False
    return a == len(one) and b == len(other)


@once
def _plain_letters(document: Document) -> str:
    return without_lookalikes(parted(document))


def _imitated(document: Document, wanted: str, allowed: Allowed) -> list[Copy]:
    page = folded(document)
    needle = without_lookalikes(wanted)
    found = []
    for start in occurrences(_plain_letters(document), needle):
        a, b = page.original(start, start + len(wanted))
        if allowed.words(a, b):
            found.append(Copy(start=a, end=b, how=How.NORMALISED, reasons=(LOOKALIKE,)))
    return found


def _only_recased(one: str, other: str) -> bool:
    return one.isupper() != other.isupper() and one_but_for_capitals(one, other)


@once
def _small_letters(document: Document) -> str:
    return "".join(low if len(low := c.lower()) == 1 else c for c in parted(document))


def _recased(document: Document, wanted: str, allowed: Allowed) -> list[Copy]:
    """Places where a line stands in capitals, as a page's style sets headings, that was quoted without, or the other way round."""
    page = folded(document)
    text, needle = (
        (_small_letters(document), wanted.lower()) if wanted.isupper() else (parted(document), wanted.upper())
    )
    if len(needle) != len(wanted) or needle == wanted:
        return []
    found = []
    for start in occurrences(text, needle):
        a, b = page.original(start, start + len(wanted))
        if allowed.words(a, b) and _only_recased(page.text[start : start + len(wanted)], wanted):
            found.append(Copy(start=a, end=b, how=How.NORMALISED, reasons=(SPELLING,)))
    return found


@once
def _without_marks(document: Document) -> tuple[str, list[int], list[int]]:
    """The folded text, parted, without the numbers of notes; before which of its characters one stood, and how much was left out up to there."""
    text = parted(document)
    out: list[str] = []
    cuts: list[int] = []
    left_out: list[int] = [0]
    at = length = 0
    for match in NOTE_MARK.finditer(text):
        out.append(text[at : match.start()])
        length += match.start() - at
        cuts.append(length)
        at = match.end()
        left_out.append(left_out[-1] + at - match.start())
    out.append(text[at:])
    return "".join(out), cuts, left_out


def _unmarked(document: Document, wanted: str, allowed: Allowed) -> list[Copy]:
    """Places where the words stand with the numbers of notes in between, or with others than the quote's."""
    bare, cuts, left_out = _without_marks(document)
    needle = NOTE_MARK.sub("", wanted)
    if not any(c.isalnum() for c in needle) or (not cuts and needle == wanted):
        return []
    page = folded(document)
    found = []
    for start in occurrences(bare, needle):
        last = start + len(needle) - 1
        first, stop = start + left_out[bisect_right(cuts, start)], last + left_out[bisect_right(cuts, last)] + 1
        a, b = page.original(first, stop)
        if allowed.words(a, b):
            found.append(Copy(start=a, end=b, how=How.NORMALISED, reasons=(SPELLING,)))
    return found


def _parts(document: Document, exact: str, allowed: Allowed) -> list[Copy]:
    """Places that hold the parts of a quote with ellipses or [insertions], in order and near each other."""
    page, text = folded(document), parted(document)
    for spelled in _spellings(exact):
        wanted = pieces(spelled)
        if not wanted or (len(wanted) < 2 and wanted[0] == reads(exact)):
            continue
        found = []
        for first in occurrences(text, wanted[0]):
            before, end = first, first + len(wanted[0])
            for needle in wanted[1:]:
                at = next(iter(occurrences(text, needle, end, end + ELLIPSIS_GAP + len(needle))), -1)
                if (
                    at < 0
                    or _denies_beside(page.text[first : at + len(needle)], end - first, at - first, document.language)
                    or _parted(document, page.text[before:end], needle, end, at)
                ):
                    break
                before = at
                end = at + len(needle)
            else:
                a, b = page.original(first, end)
                if allowed.words(a, b):
                    found.append(Copy(start=a, end=b, how=How.NORMALISED, reasons=(PARTS,)))
        if found:
            # The first words may stand before a near-duplicate as well: of copies that share their last words the shortest is one.
            return [c for c in found if not any(o.end == c.end and o.start > c.start for o in found)]
    return []


def _parted(document: Document, one: str, other: str, end: int, start: int) -> bool:
    """Whether two parts of a quote stand in two sentences of one make, or the first of which has the second part in other words or the other
    way round: one is the passage edited, the other a near-duplicate. ``end`` of the first and ``start`` of the second are offsets of the folded text."""
    page = folded(document)
    a, b = page.original(end - 1, end)[0], page.original(start, start + 1)[0]
    first, second = sentence_around(document.text, a, a + 1), sentence_around(document.text, b, b + 1)
    if first == second:
        return False
    if fuzz.ratio(document.text[slice(*first)], document.text[slice(*second)]) >= _ONE_MAKE:
        return True
    rest = page.text[end : page.folded(first[1])]
    before = page.text[page.folded(second[0]) : start]
    begun = _same_words(one.casefold().split(), before.casefold().split())
    return begun or any(
        min(weight(part), weight(text)) >= _PART and fuzz.partial_ratio(part, text) >= _LIKE_PART
        for part, text in ((other, rest), (one, before))
    )


def _same_words(part: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a sentence begins as a part of a quote does, and goes on otherwise: “the train to Krynica” for “the train to Zakopane”."""
    same = next((n for n, (a, b) in enumerate(zip(part, words, strict=False)) if a != b), 0)
    return same >= _BEGUN and 2 * same >= len(part)


def _denies_beside(passage: str, start: int, end: int, language: str) -> bool:
    """Whether what a quote leaves out of ``passage`` denies the words right before or right after it: “I will not go” has no parts
    “I will […] go”."""
    return any(
        hit.category == "negations"
        and start <= hit.start
        and hit.end <= end
        and not all(any(c.isalnum() for c in part) for part in (passage[start : hit.start], passage[hit.end : end]))
        for hit in hits(passage, language)
    )


def _spellings(exact: str) -> list[str]:
    """The quote with the letters that an editor put in brackets in either case: “[T]hey” is “They” or “they”."""
    if not LETTER.search(exact):
        return [exact]
    return [
        LETTER.sub(lambda m: m.group(1), exact),
        LETTER.sub(lambda m: m.group(1).lower(), exact),
        LETTER.sub(lambda m: m.group(1).upper(), exact),
    ]
