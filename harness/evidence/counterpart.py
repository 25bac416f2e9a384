"""The part of a page's sentences that answers a quote, and how alike two passages are."""

from __future__ import annotations

import re
from difflib import Match, SequenceMatcher
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from harness.evidence.facts import PIECE
from harness.evidence.framing import BULLETS
from harness.evidence.normalise import reads
from harness.evidence.patterns import later
from harness.evidence.read import Document, folded
from harness.evidence.sentences import sentence_spans
from harness.evidence.verbatim import pieces

# Words and marks that may have been put before or after a quote of whole sentences and are then taken for part of it.
_BEFORE = 2

# Sentences so many times as long as the quote were joined with others.
_LONGER_WHOLE = 1.5

# From here on (0–100) one word is taken for another's form.
_LIKE_WORD = 60.0

# So many first letters make one word another's form.
_STEM = 4

_LABEL = later(
    r"\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|h|am|pm)\b)?\s*[-–—|:]\s*|\d{1,2}:\d{2}(?:\s?(?:uhr|h|am|pm)\b)?\s+|\(?\d{1,3}[.)]\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
# Where a wire's report comes from: “LONDON, March 3 (Reuters) - …”, “Berlin (dpa) – …”, “KYIV — …”, “(서울=연합뉴스) … 기자 = …”, “【北京共同】…”.
_UPPER = "A-ZÀ-ÖØ-ÞĄĆĘŁŃÓŚŹŻŞİĞА-ЯЁЄІЇҐ"
_DATELINE = later(
    rf"(?:[{_UPPER}][{_UPPER}.'’/ -]{{2,30}}(?:,\s[^\n()—–-]{{2,24}}?)?(?:\s?\([^()\n]{{2,30}}\))?|[{_UPPER}]\w+(?:[ /-][{_UPPER}]\w+){{0,2}}(?:,\s[^\n()—–-]{{2,24}}?)?\s?\([^()\n]{{2,30}}\))"
    r"(?:\.-|\s?[-–—]{1,2})\s|\([가-힣]{2,8}=[^()\n]{2,20}\)\s(?:[^\n=]{2,20}=\s)?|【[^】\n]{2,20}】|新[华華]社[^\n,，。]{2,16}电\s"
)

CJK = later(r"[぀-ヿ㐀-鿿가-힯]")
_HANGUL = later(r"[가-힯]")
SENTENCE_ENDS = later(r"""[.!?…。！？।؟]["'”’»)\]]*$""")


def alike(wanted: str, text: str) -> float:
    """How alike (0–100) two folded passages are, by their letters or, where the order changed, by their words."""
    if wanted.isupper() is not text.isupper():
        # A line set in capitals is made of the same words.
        wanted, text = wanted.casefold(), text.casefold()
    if "ß" in wanted or "ß" in text:
        wanted, text = wanted.replace("ß", "ss"), text.replace("ß", "ss")
    letters = fuzz.ratio(wanted, text)
    if letters >= 95 or not wanted or not text:
        return letters
    if CJK.search(wanted):
        # A figure of five digits in a line of ten signs is still one word of it.
        signs = 100 * Indel.normalized_similarity(PIECE.findall(wanted), PIECE.findall(text))
        return max(letters, signs)
    return max(letters, 0.95 * fuzz.token_sort_ratio(wanted, text))


def counterpart(document: Document, exact: str, start: int, end: int) -> tuple[int, int]:
    """The part of the sentences ``start`` to ``end`` that stands for the quote: all of them for a quote of whole sentences, else the
    words that answer its own, with what was put in their place at either end."""
    page = folded(document)
    first = page.folded(start)
    found = _answering(" ".join(pieces(exact)) or reads(exact), page.text[first : page.folded(end)])
    return page.original(first + found[0], first + found[1]) if found is not None else (start, end)


def _is_mark(piece: str) -> bool:
    return not any(c.isalnum() for c in piece)


# The signs by which Japanese tells days of the week.
_DAYS = frozenset("月火水木金土日")


@lru_cache(maxsize=4096)
def _answering(wanted: str, text: str) -> tuple[int, int] | None:
    """`counterpart` for a folded quote and folded sentences; ``None`` for all of these."""
    written = PIECE.findall(wanted)
    old = [word.casefold() for word in written]
    new = list(PIECE.finditer(text, own_label(wanted, text)))
    # A quote that ends without a mark is answered without one.
    while old and len(new) > 1 and _is_mark(new[-1].group()) and not _is_mark(old[-1]):
        new.pop()
    keys = [m.group().casefold() for m in new]
    if not old or not new:
        return None
    keys = [_unjoined(old, key) for key in keys]
    blocks = [b for b in SequenceMatcher(None, old, keys, autojunk=False).get_matching_blocks() if b.size]
    blocks = _without_strays(blocks, old)
    if not blocks:
        return None
    first, last = blocks[0], blocks[-1]
    lead, into = first.a, first.b
    tail, rest = len(old) - (last.a + last.size), len(new) - (last.b + last.size)
    # What the quote begins with and the page does not was replaced: by all that stands before, if that is about as long.
    begin = into - (into if lead and into <= lead + 1 else min(lead, into))
    stop = last.b + last.size + (rest if tail and rest <= tail + 1 else min(tail, rest))
    figure = last.b + last.size + tail
    answered = 0 < lead < into and _like_opening(old[0], keys[into - lead])
    if answered:
        # A figure is answered by a figure, at either end, and a day of the week by one.
        begin = into - lead
    if 0 < tail < rest and old[-1][0].isdigit() and keys[figure - 1][0].isdigit():
        # A figure is answered by a figure: what is counted stands behind both.
        stop = figure
    elif 0 < into <= _BEFORE and _caseless_whole(wanted) and all(m.group().isalnum() for m in new[:into]):
        # Where no spaces part words, a sign or two before the first are part of it.
        begin, stop = 0, len(new) if rest <= tail + _BEFORE else stop
    elif (
        not lead
        and into > _BEFORE
        and whole_sentences(wanted)
        and new[into].group() == written[0]
        and not any(k in keys[:into] for k in old if k not in keys[into:])
    ):
        # Behind other words only a name keeps its capital: a quote that began with one began there, if nothing else of it stands before.
        stop = len(new) if rest <= tail + _BEFORE else stop
    elif whole_sentences(wanted) and (
        (into <= lead + _BEFORE and rest <= tail + _BEFORE)
        or _better_whole(wanted, text, (new[0].start(), new[-1].end()), (new[begin].start(), new[stop - 1].end()))
    ):
        # A quote of whole sentences is answered by whole sentences, so that what was put before it shows.
        begin, stop = 0, len(new)
    elif SENTENCE_ENDS.search(wanted) and (lead or tail) and len(text) <= _LONGER_WHOLE * len(wanted):
        # One that ends with its sentence ends with that one; it began with it as well where what it began with does not stand there.
        stop = len(new)
        if (lead and not answered) or wanted[:1].isupper():
            begin = 0
    elif tail and rest:
        named = written[-1][0].isupper() and new[stop - 1].group()[0].isupper()
        following = [m.group() for m in new[stop : stop + _BEFORE]]
        # A name is answered by a name: what is in small letters behind it is the sentence's.
        if not (named and following and following[0][0].islower()):
            stop = _to_its_like(keys, stop, min(len(new), stop + _BEFORE), old[-1])
    if SENTENCE_ENDS.search(wanted) and (begin or stop < len(new)):
        # Clauses that changed places are not all in what the longest run of words answers.
        inside = set(keys[begin:stop])
        lost = [k for k in old if len(k) > 1 and k not in inside]
        if begin and 2 * sum(k in keys[:begin] for k in lost) >= len(lost) > 0:
            begin = 0
        if stop < len(new) and 2 * sum(k in keys[stop:] for k in lost) >= len(lost) > 0:
            stop = len(new)
    while begin < into and new[begin].group() in BULLETS:
        begin += 1
    # What is joined on to the quote's outer words is not the passage's.
    start, end = new[begin].start(), new[stop - 1].end()
    opening, closing = new[begin].group(), new[stop - 1].group()
    if keys[stop - 1] == old[-1] and _HANGUL.match(closing):
        end += len(old[-1]) - len(closing)
    if keys[begin] == old[0] and _HANGUL.match(opening) and opening.endswith(old[0]):
        start += len(opening) - len(old[0])
    return start, end


def _like_opening(one: str, other: str) -> bool:
    """Whether two words are figures both, or signs of days of the week."""
    return (one[0].isdigit() and other[0].isdigit()) or (one in _DAYS and other in _DAYS)


def _unjoined(old: list[str], key: str) -> str:
    """A word of the page, as the quote's last or first word where it is that one with something joined on. A Korean quote is cut inside
    a word where its speaker's “that” or “as” is joined to it."""
    if _HANGUL.match(key) and key not in old:
        if len(old[-1]) > 1 and key.startswith(old[-1]):
            return old[-1]
        if len(old[0]) > 1 and key.endswith(old[0]):
            return old[0]
    return key


def _label(text: str) -> int:
    """How many characters a sentence begins with that are none of its words: the time of a ticker's entry, the number of an item, a wire's dateline."""
    found = _LABEL.match(text) or _DATELINE.match(text)
    return found.end() if found else 0


def own_label(wanted: str, text: str) -> int:
    """`_label`, for what is compared with a quote that may itself begin with one, or with a figure."""
    return 0 if wanted[:1].isdigit() or _label(wanted) else _label(text)


def _better_whole(wanted: str, text: str, whole: tuple[int, int], part: tuple[int, int]) -> bool:
    """Whether whole sentences answer a quote of such at least as well as the part of them that has its words, or that part is of fewer."""
    one, other = text[slice(*whole)], text[slice(*part)]
    if len(one) > _LONGER_WHOLE * len(wanted):
        return False
    return len(sentence_spans(one)) == len(sentence_spans(wanted)) or alike(wanted, one) >= alike(wanted, other)


def _to_its_like(keys: list[str], stop: int, most: int, last: str) -> int:
    """Where a passage ends whose last word was replaced by several: behind the one that ends or begins as that did."""
    if len(last) < 2 or not last.isalpha():
        return stop

    def like(word: str) -> float:
        if len(word) >= _STEM and word[:_STEM] == last[:_STEM]:
            return 101.0  # another form of it, rather than a word with its ending
        return max(fuzz.ratio(last, word), 100.0 * (len(word) >= 2 and word[-2:] == last[-2:]))

    best = stop
    for at in range(stop, most):
        if not keys[at][0].isalpha():
            break
        if like(keys[at]) > max(_LIKE_WORD, like(keys[best - 1])):
            best = at + 1
    return best


def whole_sentences(wanted: str, *, surely: bool = True) -> bool:
    """Whether a folded quote is made of whole sentences, by its first letter and its last mark; in a script without capitals it may be."""
    first = next((c for c in wanted if c.isalnum()), "")
    return SENTENCE_ENDS.search(wanted) is not None and (
        first.isupper() or (not surely and first.lower() == first.upper())
    )


def _caseless_whole(wanted: str) -> bool:
    """Whether a folded quote may be whole sentences of a script without spaces."""
    return SENTENCE_ENDS.search(wanted) is not None and CJK.match(wanted) is not None and _HANGUL.match(wanted) is None


def _without_strays(blocks: list[Match], old: list[str]) -> list[Match]:
    """Matching blocks without a mark or a little word at either end that only happens to stand in the sentence as well."""
    while len(blocks) > 1 and _stray(old, blocks[0], blocks[1].b - blocks[0].b, blocks[1].a - blocks[0].a):
        blocks = blocks[1:]
    while len(blocks) > 1 and _stray(old, blocks[-1], blocks[-1].b - blocks[-2].b, blocks[-1].a - blocks[-2].a):
        blocks = blocks[:-1]
    return blocks


def _stray(old: list[str], block: Match, apart: int, was_apart: int) -> bool:
    return block.size == 1 and len(old[block.a]) <= 3 and not old[block.a].isdigit() and apart > was_apart + 3
