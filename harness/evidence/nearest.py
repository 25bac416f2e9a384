"""The passage that a quote may have become: sentences that share its words, and the slot between the words that stood around it."""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from harness.evidence.facts import MARKS, PIECE
from harness.evidence.framing import BULLETS, Frame
from harness.evidence.normalise import reads
from harness.evidence.patterns import later
from harness.evidence.read import Document, folded, once
from harness.evidence.sentences import sentence_spans
from harness.evidence.tallies import Few, Many, tally
from harness.evidence.verbatim import Allowed, pieces

# Least rapidfuzz similarity (0–100) for a passage to be a candidate at all: at 60 every changed number and nearly every
# insertion of eight words was still found; below it unrelated sentences come in.
FUZZY_CUTOFF = 60.0

# Between the very words that stood around the quote on both sides, so much likeness is enough where the place is inside a sentence,
# whose beginning and end are still those that were quoted around; elsewhere the telling words must be kept as well.
INNER_CUTOFF = 30.0

# Letters from which on a word is more than an article or a preposition.
_LITTLE = 4

# So many first letters find a word in its other forms: as many again tell too few of them apart, and fewer bring in others.
_STEM = 5

# Less than this no two sentences of a language are alike.
_ANY_LIKENESS = 12.0

# Sentences that are looked at closely, the ones that share the most telling words with the quote.
MOST_CANDIDATES = 24

# … chosen from so many, of which some stand where no passage is looked for.
_MOST_LOOKED_AT = 64

# Words and marks that may have been put before or after a quote of whole sentences and are then taken for part of it.
_BEFORE = 2

# Sentences so many times as long as the quote were joined with others.
_LONGER_WHOLE = 1.5

# From here on (0–100) one word is taken for another's form.
_LIKE_WORD = 60.0

# Lengths, in characters, of the words around the quote that are looked for to the letter, longest first.
_ANCHORS = (64, 40, 24, 14, 9)

# How often such words may stand on a page and still mark a place.
_MOST_PLACES = 12

# A slot is at most so many times as long as the quote, and this much more, in characters: an inserted sentence or two.
_SLOT_TIMES, _SLOT_MORE = 2.5, 260

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
_TERM = later(rf"[぀-ヿ㐀-鿿]|(?:[^\W_぀-ヿ㐀-鿿]|[{MARKS}])+")
_CJK = later(r"[぀-ヿ㐀-鿿가-힯]")
_HANGUL = later(r"[가-힯]")
_ENDS = later(r"""[.!?…。！？।؟]["'”’»)\]]*$""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A passage that may be the quote's, ``start`` to ``end`` of the document's text, and how alike (0–100) the two are.

    ``slot`` says that it stands between the very words that stood around the quote on both sides.
    """

    start: int
    end: int
    likeness: float
    slot: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Index:
    """The document's sentences and, for each word, which of them hold it; and ``last``, what was looked up last and what it gave."""

    spans: list[tuple[int, int]]
    places: dict[str, array[int]]
    last: list[tuple[str, Few | Many]]


@once
def _index(document: Document) -> _Index:
    spans: list[tuple[int, int]] = []
    for block in document.blocks:
        spans += sentence_spans(document.text, block.start, block.end)
    page = folded(document)
    places: dict[str, array[int]] = defaultdict(lambda: array("l"))
    for number, (a, b) in enumerate(spans):
        for term in _terms(page.text[page.folded(a) : page.folded(b)]):
            places[term].append(number)
    return _Index(spans=spans, places=dict(places), last=[])


# The sentences that an edit left alone are those of the page as it was.
@lru_cache(maxsize=4096)
def _terms(text: str) -> frozenset[str]:
    """What a text is looked up by: its words, and pairs of letters of scripts without spaces."""
    words = _TERM.findall(text.casefold())
    pairs = [a + b for a, b in pairwise(words) if _CJK.match(a) and _CJK.match(b)]
    # A Korean word carries its particles: the stem's first two syllables find it with others.
    stems = [w[:2] for w in words if len(w) > 2 and "가" <= w[0] <= "힣"]
    return frozenset([_stem(w) for w in words if not (len(w) == 1 and _CJK.match(w))] + pairs + stems)


def _stem(word: str) -> str:
    """A word without what inflection changes most: its first letters, and in Arabic without its article. Figures stand whole."""
    if "\u0600" <= word[0] <= "\u06ff":
        word = word[2:] if word.startswith("ال") and len(word) > 4 else word
        return word[:_STEM]
    if len(word) < _LITTLE or not word[0].isalpha() or word[0] >= "\u2e80":
        return word
    return word[: min(_STEM, len(word) - 1)]


def candidates(document: Document, exact: str, allowed: Allowed, least: float = FUZZY_CUTOFF) -> list[Candidate]:
    """Passages alike to ``exact``, by ``least`` at least, best first: each as long as the quote's counterpart in the sentences that hold it."""
    wanted = " ".join(pieces(exact)) or reads(exact)
    index = _index(document)
    if not wanted or not index.spans:
        return []
    count = max(1, len(sentence_spans(wanted)))
    number = len(index.spans)
    best = _first_sentences(index, wanted, count)[:MOST_CANDIDATES]
    found: dict[tuple[int, int], Candidate] = {}
    for first in best:
        a, b = index.spans[first][0], index.spans[min(first + count, number) - 1][1]
        if not allowed(a):
            continue
        start, end = counterpart(document, exact, a, b)
        likeness = alike(wanted, _folded(document, start, end))
        if likeness >= least:
            known = found.get((start, end))
            if known is None or known.likeness < likeness:
                found[start, end] = Candidate(start=start, end=end, likeness=likeness)
    ordered = sorted(found.values(), key=lambda c: (-c.likeness, c.start))
    # Windows of several sentences overlap: of those that share a place only the best is a candidate.
    kept: list[Candidate] = []
    for candidate in ordered:
        if all(candidate.end <= k.start or candidate.start >= k.end for k in kept):
            kept.append(candidate)
    return kept


def _tally(index: _Index, wanted: str) -> Few | Many:
    """For each sentence how many of the wanted words it holds, rare ones counting most."""
    if index.last and index.last[0][0] == wanted:
        return index.last[0][1]
    places = [index.places[term] for term in sorted(_terms(wanted)) if term in index.places]
    found = tally(places, len(index.spans))
    index.last[:] = [(wanted, found)]
    return found


def _first_sentences(index: _Index, wanted: str, count: int) -> list[int]:
    """The sentences that begin windows of ``count`` and hold most of the wanted words, best first."""
    return _tally(index, wanted).best(count, _MOST_LOOKED_AT)


def closest(document: Document, exact: str, allowed: Allowed, most: int) -> list[Candidate]:
    """The whole sentences that hold most of a quote's words, however little they are alike otherwise; ``most`` of them at most."""
    wanted = " ".join(pieces(exact)) or reads(exact)
    index = _index(document)
    count = max(1, len(sentence_spans(wanted)))
    found: list[Candidate] = []
    for first in _first_sentences(index, wanted, count) if wanted else ():
        start, end = index.spans[first][0], index.spans[min(first + count, len(index.spans)) - 1][1]
        if len(found) < most and allowed(start):
            start += own_label(wanted, document.text[start:end])
            found.append(Candidate(start=start, end=end, likeness=alike(wanted, _folded(document, start, end))))
    return found


def neighbours(document: Document, start: int, end: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """The sentences right before and right behind whole sentences, with nothing between; ``None`` where there is none."""
    spans = _index(document).spans
    first = bisect_left(spans, (start, 0))
    if first and spans[first - 1][1] > start:
        first -= 1
    last = bisect_left(spans, (end, 0)) - 1
    text = document.text
    before = spans[first - 1] if first and not text[spans[first - 1][1] : start].strip() else None
    behind = spans[last + 1] if last + 1 < len(spans) and not text[end : spans[last + 1][0]].strip() else None
    return before, behind


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """How great a share (0–1) of a quote's words, the rare ones of the page counting most, stands in a passage (``here``), and in any other
    sentence of the page (``elsewhere``); ``words`` is how many there are here, little words apart."""

    here: float
    elsewhere: float
    words: int


def shared(document: Document, exact: str, start: int, end: int) -> Shared:
    """How much of what ``exact`` says the passage ``start`` to ``end`` says, and any other sentence."""
    wanted = " ".join(pieces(exact)) or reads(exact)
    index = _index(document)
    number = len(index.spans)
    there = _terms(_folded(document, start, end))
    here, total, words = 0.0, 0.0, 0
    for term in sorted(_terms(wanted)):
        weight = math.log(1 + number / max(1, len(index.places.get(term, ()))))
        total += weight
        if term in there:
            here += weight
            words += len(term) >= _LITTLE or (len(term) > 1 and term.lower() == term.upper() and not term.isdigit())
    if not total:
        return Shared(here=0.0, elsewhere=0.0, words=0)
    elsewhere = _tally(index, wanted).outside(index.spans, start, end)
    return Shared(here=here / total, elsewhere=elsewhere / total, words=words)


def slots(document: Document, exact: str, frame: Frame, allowed: Allowed) -> tuple[list[Candidate], bool]:
    """What stands between the very words that stood around the quote, and whether these now stand with nothing between them."""
    page = folded(document)
    wanted = " ".join(pieces(exact)) or reads(exact)
    longest = int(len(wanted) * _SLOT_TIMES) + _SLOT_MORE
    found: list[Candidate] = []
    closed = False
    lefts = [at + length for at, length in _places(page.text, frame.left, left=True)]
    rights = sorted(at for at, _ in _places(page.text, frame.right, left=False))
    for a in lefts:
        best: Candidate | None = None
        for b in rights[bisect_left(rights, a) :]:
            if b - a > longest:
                break
            between = page.text[a:b]
            if not any(c.isalnum() for c in between):
                closed = True
                break
            start, end = page.original(
                a + len(between) - len(between.lstrip(f" {BULLETS}")),
                b - (len(between) - len(between.rstrip(f" {BULLETS}"))),
            )
            if allowed(start):
                start, end = _without_neighbours(document, wanted, start, end)
                likeness = alike(wanted, _folded(document, start, end))
                if likeness >= _ANY_LIKENESS and (best is None or likeness > best.likeness):
                    best = Candidate(start=start, end=end, likeness=likeness, slot=True)
        if best is not None:
            found.append(best)
    return sorted(found, key=lambda c: (-c.likeness, c.start)), closed


def ends(document: Document, exact: str, frame: Frame, allowed: Allowed) -> list[Candidate]:
    """What reaches from the very words before the quote to the end of a sentence, for a quote that ended one; or, for a quote of whole
    sentences, from the beginning of one to the very words behind it."""
    page = folded(document)
    wanted = " ".join(pieces(exact)) or reads(exact)
    count = max(1, len(sentence_spans(wanted)))
    found: list[Candidate] = []
    if not _ENDS.search(wanted):
        return found
    for at, length in _places(page.text, frame.left, left=True):
        line = page.text[at + length : at + length + int(len(wanted) * _SLOT_TIMES) + _SLOT_MORE]
        begin = len(line) - len(line.lstrip(f" {BULLETS}"))
        following = sentence_spans(line, begin)[:count]
        if following:
            found += _candidate(
                document, wanted, at + length + following[0][0], at + length + following[-1][1], allowed
            )
    if whole_sentences(wanted, surely=False):
        for at, _ in _places(page.text, frame.right, left=False):
            start = max(0, at - int(len(wanted) * _SLOT_TIMES) - _SLOT_MORE)
            line = page.text[start:at].rstrip(f" {BULLETS}")
            preceding = sentence_spans(line)[-count:]
            if preceding and (preceding[0][0] or not start):
                found += _candidate(document, wanted, start + preceding[0][0], start + preceding[-1][1], allowed)
    return found


def _candidate(document: Document, wanted: str, first: int, last: int, allowed: Allowed) -> list[Candidate]:
    """The folded stretch ``first`` to ``last`` as a candidate, if it is one block's and anything like the quote."""
    page = folded(document)
    start, end = page.original(first, last)
    if "\n" in document.text[start:end]:
        end = document.text.index("\n", start)
    if end <= start or not allowed(start):
        return []
    likeness = alike(wanted, _folded(document, start, end))
    return [Candidate(start=start, end=end, likeness=likeness)] if likeness >= _ANY_LIKENESS else []


def _without_neighbours(document: Document, wanted: str, start: int, end: int) -> tuple[int, int]:
    """A slot without whole sentences or paragraphs that came in beside the quote's."""
    sentences = [s for line in _lines(document.text, start, end) for s in sentence_spans(document.text, *line)]
    count = max(1, len(sentence_spans(wanted)))
    if len(sentences) <= count:
        return start, end
    whole = _folded(document, start, end)
    best = (alike(wanted, whole), start, end)
    for first in range(len(sentences)):
        for last in range(first, min(len(sentences), first + count + 1)):
            a, b = sentences[first][0], sentences[last][1]
            score = alike(wanted, _folded(document, a, b))
            if score > best[0] + 1:
                best = (score, a, b)
    return best[1], best[2]


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        if stop > at:
            yield at, stop
        at = stop + 1


def _places(text: str, words: str, *, left: bool) -> list[tuple[int, int]]:
    """Where the longest stretch of ``words`` next to the quote that stands on the page at all does, and its length there; nothing
    when it stands too often to mark a place."""
    for length in (len(words), *(n for n in _ANCHORS if n < len(words))):
        part = (words[-length:] if left else words[:length]).strip()
        if not _marks(part, whole=length == len(words)):
            break
        if found := _plain_occurrences(text, part):
            return [(at, len(part)) for at in found] if len(found) <= _MOST_PLACES else []
    return []


def _marks(part: str, *, whole: bool) -> bool:
    """Whether so short a stretch can mark a place at all."""
    letters = sum(c.isalnum() for c in part)
    return letters >= 4 and (len(part) >= _ANCHORS[-1] - 1 or whole or _CJK.search(part) is not None)


def _plain_occurrences(text: str, part: str) -> list[int]:
    found: list[int] = []
    at = text.find(part)
    while at >= 0 and len(found) <= _MOST_PLACES:
        found.append(at)
        at = text.find(part, at + 1)
    return found


def _folded(document: Document, start: int, end: int) -> str:
    page = folded(document)
    return page.text[page.folded(start) : page.folded(end)].strip()


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
    if _CJK.search(wanted):
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


@lru_cache(maxsize=4096)
def _answering(wanted: str, text: str) -> tuple[int, int] | None:
    """`counterpart` for a folded quote and folded sentences; ``None`` for all of these."""
    old = [m.group().casefold() for m in PIECE.finditer(wanted)]
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
    if 0 < tail < rest and old[-1][0].isdigit() and keys[figure - 1][0].isdigit():
        # A figure is answered by a figure: what is counted stands behind both.
        stop = figure
    elif 0 < into <= _BEFORE and _caseless_whole(wanted) and all(m.group().isalnum() for m in new[:into]):
        # Where no spaces part words, a sign or two before the first are part of it.
        begin, stop = 0, len(new) if rest <= tail + _BEFORE else stop
    elif whole_sentences(wanted) and (
        (into <= lead + _BEFORE and rest <= tail + _BEFORE)
        or _better_whole(wanted, text, (new[0].start(), new[-1].end()), (new[begin].start(), new[stop - 1].end()))
    ):
        # A quote of whole sentences is answered by whole sentences, so that what was put before it shows.
        begin, stop = 0, len(new)
    elif _ENDS.search(wanted) and (lead or tail) and len(text) <= _LONGER_WHOLE * len(wanted):
        # One that ends with its sentence ends with that one; it began with it as well where what it began with does not stand there.
        stop = len(new)
        if lead or wanted[:1].isupper():
            begin = 0
    elif tail and rest:
        stop = _to_its_like(keys, stop, min(len(new), stop + _BEFORE), old[-1])
    if _ENDS.search(wanted) and (begin or stop < len(new)):
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


def _unjoined(old: list[str], key: str) -> str:
    """A word of the page, as the quote's last or first word where it is that one with something joined on. A Korean quote is cut inside
    a word where its speaker's “that” or “as” is joined to it."""
    if _HANGUL.match(key) and key not in old:
        if len(old[-1]) > 1 and key.startswith(old[-1]):
            return old[-1]
        if len(old[0]) > 1 and key.endswith(old[0]):
            return old[0]
    return key


def label(text: str) -> int:
    """How many characters a sentence begins with that are none of its words: the time of a ticker's entry, the number of an item, a wire's dateline."""
    found = _LABEL.match(text) or _DATELINE.match(text)
    return found.end() if found else 0


def own_label(wanted: str, text: str) -> int:
    """`label`, for what is compared with a quote that may itself begin with one, or with a figure."""
    return 0 if wanted[:1].isdigit() or label(wanted) else label(text)


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
    return _ENDS.search(wanted) is not None and (first.isupper() or (not surely and first.lower() == first.upper()))


def _caseless_whole(wanted: str) -> bool:
    """Whether a folded quote may be whole sentences of a script without spaces."""
    return _ENDS.search(wanted) is not None and _CJK.match(wanted) is not None and _HANGUL.match(wanted) is None


def _without_strays(blocks: list[Match], old: list[str]) -> list[Match]:
    """Matching blocks without a mark or a little word at either end that only happens to stand in the sentence as well."""
    while len(blocks) > 1 and _stray(old, blocks[0], blocks[1].b - blocks[0].b, blocks[1].a - blocks[0].a):
        blocks = blocks[1:]
    while len(blocks) > 1 and _stray(old, blocks[-1], blocks[-1].b - blocks[-2].b, blocks[-1].a - blocks[-2].a):
        blocks = blocks[:-1]
    return blocks


def _stray(old: list[str], block: Match, apart: int, was_apart: int) -> bool:
    return block.size == 1 and len(old[block.a]) <= 3 and not old[block.a].isdigit() and apart > was_apart + 3
