"""A quote that leaves words out or puts some in, as it would read in a passage: what its ellipses and [insertions] stand for is taken from
there, so that only the words it quotes are compared."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from difflib import SequenceMatcher
from functools import lru_cache

from harness.evidence.facts import MARKS
from harness.evidence.lexicon import hits
from harness.evidence.normalise import reads
from harness.evidence.patterns import later
from harness.evidence.pieces import Span
from harness.evidence.verbatim import LETTER, occurrences, open_ends, pieces

# A figure, a word with the signs of its vowels and without what an apostrophe joins to it, one sign of a script without spaces, or one mark.
_PIECE = later(rf"[぀-ヿ㐀-鿿]|\d+(?:[.,]\d+)*|(?:[^\W\d_぀-ヿ㐀-鿿][{MARKS}\u064b-\u0652]*)+|\S")

# A passage that answers less than so great a share (0–1) of a quote's pieces is another.
_ANSWERED = 0.5


# A bracket that stands for itself: folded it reads like the other, and it puts nothing in.
_LITERAL = str.maketrans("[]", "［］")
_BRACKETED = later(r"\[[^\[\]\n]{1,80}\]")
# So many letters beside a bracket say where it stands.
_BESIDE = 10
_REST_OF_WORD = later(r"\w+")


def with_own_brackets(exact: str, page: str) -> str:
    """A quote in which what stands in brackets on the ``page`` (folded) as well, behind or before the same words, is quoted with them, and no
    insertion; and in which a word whose first letter alone is in brackets, for its other case, is written as the page writes it."""
    if "[" not in exact or reads(exact) in page:
        return exact
    exact = _with_own_capitals(exact, page)
    if "[" not in page:
        return exact

    def literal(found: re.Match[str]) -> str:
        before, behind = reads(exact[: found.start()])[-_BESIDE:], reads(exact[found.end() :])[:_BESIDE]
        there = (len(before) >= _BESIDE and any(f"{before}{gap}[" in page for gap in ("", " "))) or (
            len(behind) >= _BESIDE and any(f"]{gap}{behind}" in page for gap in ("", " "))
        )
        return found.group().translate(_LITERAL) if there else found.group()

    return _BRACKETED.sub(literal, exact)


def _with_own_capitals(exact: str, page: str) -> str:
    """A quote without the brackets around the first letter of a word (“[t]he storm”): in the case in which the page has the words behind it,
    else the word, or else in the other one, which is what the brackets say of it."""

    def written(found: re.Match[str]) -> str:
        letter, rest = found[1], exact[found.end() :]
        if exact[found.start() - 1 : found.start()].isalnum() or len(letter.swapcase()) != 1:
            return found.group()
        word = _REST_OF_WORD.match(rest)
        for behind in (reads(rest[: 2 * _BESIDE]), word.group() if word else ""):
            for case in (letter.swapcase(), letter):
                if (case + behind in page) if behind != (word and word.group()) else occurrences(page, case + behind):
                    return case
        return letter.swapcase()

    return LETTER.sub(written, exact)


@lru_cache(maxsize=1024)
def filled(exact: str, there: str, language: str) -> str:
    """A quote with what stands in its gaps in the passage ``there``; the quote itself where it has none, or few of its words stand there. A
    “not” right beside one of its parts is none of what it leaves out."""
    parts = pieces(exact)
    if not parts or parts == [reads(exact)]:
        return exact
    text = reads(there)
    told = [_PIECE.findall(part) for part in parts]
    new = _pieces_of(text, {own[-1] for own in told if "가" <= own[-1][0] <= "힣"})
    answer = _answers([p.casefold() for own in told for p in own], [text[a:b].casefold() for a, b in new])
    if len(answer) < _ANSWERED * sum(map(len, told)):
        return exact
    opened, closed = open_ends(exact)
    out = (_gap(text, new, 0, _begins(answer, 0, len(new), 1), language) if opened else "") + parts[0]
    first = len(told[0])
    for part, own in zip(parts[1:], told[1:], strict=True):
        at = _ends(answer, first - 1, len(new))
        # A gap that stands for a word is no figure where a figure is quoted behind it: that one was edited.
        edited = at < len(new) and own[0][0].isdigit() and text[new[at][0]].isdigit()
        stop = _begins(answer, first, len(new), at + (first - 1 in answer and not edited))
        out += (_gap(text, new, at, stop, language) or " ") + part
        first += len(own)
    return out + (_gap(text, new, _ends(answer, first - 1, len(new) - 1), len(new), language) if closed else "")


def _pieces_of(text: str, stems: Set[str]) -> list[Span]:
    """The pieces of a passage; what Korean joins on to one of the ``stems``, with which a quote's part ends, is one of its own."""
    found: list[Span] = []
    for match in _PIECE.finditer(text):
        stem = max((s for s in stems if match.group().startswith(s)), key=len, default="")
        cut = match.start() + len(stem) if stem else match.end()
        found.append((match.start(), cut))
        if cut < match.end():
            found.append((cut, match.end()))
    return found


def _answers(old: list[str], new: list[str]) -> dict[int, int]:
    """Which piece of a passage each piece of a quote is."""
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return {b.a + n: b.b + n for b in blocks for n in range(b.size)}


def _gap(text: str, new: Sequence[Span], first: int, last: int, language: str) -> str:
    """What stands between two parts of a quote, behind the piece before ``first`` and up to the piece ``last``, without a “not” at its edge:
    the part beside it would have had that."""
    start = new[first - 1][1] if first else 0
    stop = new[last][0] if last < len(new) else len(text)
    if stop <= start:
        return ""
    gap = text[start:stop]
    for hit in hits(text, language):
        begin, end = hit.start - start, hit.end - start
        if hit.category == "negations" and begin >= 0 and end <= len(gap):
            sides = gap[:begin], gap[end:]
            if not all(any(c.isalnum() for c in side) for side in sides) and any(c.isalnum() for c in "".join(sides)):
                return sides[0] + sides[1].lstrip()
    return gap


def _begins(answer: dict[int, int], index: int, most: int, least: int) -> int:
    """Which piece of a passage the quote's piece ``index`` is, or what replaced it: as far before the next that stands as it is in the quote,
    ``least`` at least."""
    later_ones = [n for n in sorted(answer) if n >= index]
    if not later_ones:
        return most
    there = answer[later_ones[0]]
    earlier = max((answer[n] + 1 for n in answer if n < index), default=0)
    return min(there, max(least, earlier, there - (later_ones[0] - index)))


def _ends(answer: dict[int, int], index: int, most: int) -> int:
    """Behind which piece of a passage the quote's piece ``index`` ends, or what replaced it; ``most`` at most."""
    earlier = [n for n in sorted(answer) if n <= index]
    if not earlier:
        return 0
    there = answer[earlier[-1]] + 1
    following = min((answer[n] for n in answer if n > index), default=most)
    return max(there, min(following, most, there + (index - earlier[-1])))
