"""The passage that a quote may have become: sentences that share its words, and the slot between the words that stood around it."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from harness.evidence.counterpart import CJK, SENTENCE_ENDS, alike, counterpart, own_label, whole_sentences
from harness.evidence.facts import MARKS
from harness.evidence.framing import BULLETS, Frame
from harness.evidence.normalise import reads
from harness.evidence.patterns import later
from harness.evidence.read import Document, folded, once
from harness.evidence.selectors import rows
from harness.evidence.sentences import sentence_spans
from harness.evidence.tallies import Few, Many, tally
from harness.evidence.verbatim import ANYWHERE, Allowed, pieces

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

# Lengths, in characters, of the words around the quote that are looked for to the letter, longest first.
_ANCHORS = (64, 40, 24, 14, 9)

# How often such words may stand on a page and still mark a place.
_MOST_PLACES = 12

# A slot is at most so many times as long as the quote, and this much more, in characters: an inserted sentence or two.
_SLOT_TIMES, _SLOT_MORE = 2.5, 260

_TERM = later(rf"[぀-ヿ㐀-鿿]|(?:[^\W_぀-ヿ㐀-鿿]|[{MARKS}])+")


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
    pairs = [a + b for a, b in pairwise(words) if CJK.match(a) and CJK.match(b)]
    # A Korean word carries its particles: the stem's first two syllables find it with others.
    stems = [w[:2] for w in words if len(w) > 2 and "가" <= w[0] <= "힣"]
    return frozenset([_stem(w) for w in words if not (len(w) == 1 and CJK.match(w))] + pairs + stems)


def _stem(word: str) -> str:
    """A word without what inflection changes most: its first letters, and in Arabic without its article. Figures stand whole."""
    if "\u0600" <= word[0] <= "\u06ff":
        word = word[2:] if word.startswith("ال") and len(word) > 4 else word
        return word[:_STEM]
    if len(word) < _LITTLE or not word[0].isalpha() or word[0] >= "\u2e80":
        return word
    return word[: min(_STEM, len(word) - 1)]


def candidates(document: Document, exact: str, allowed: Allowed, least: float = FUZZY_CUTOFF) -> list[Candidate]:
    """Passages alike to ``exact``, by ``least`` at least, best first: each as long as the quote's counterpart in the sentences that hold
    it, or in the row of a table."""
    wanted = " ".join(pieces(exact)) or reads(exact)
    index = _index(document)
    if not wanted or not index.spans:
        return []
    count = max(1, len(sentence_spans(wanted)))
    number = len(index.spans)
    best = _first_sentences(index, wanted, count)[:MOST_CANDIDATES]
    found: dict[tuple[int, int], Candidate] = {}
    windows = [(index.spans[first][0], index.spans[min(first + count, number) - 1][1]) for first in best]
    # A row's cells are sentences each, and none of them holds most of a quote of the whole row.
    in_rows = {row for a, _ in windows if (row := _row_of(document, a)) is not None}
    for a, b in (*windows, *sorted(in_rows)):
        if not allowed.begins(a):
            continue
        start, end = counterpart(document, exact, a, b)
        if not allowed.covers(start, end):
            continue
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


def _row_of(document: Document, start: int) -> tuple[int, int] | None:
    """The row of a table of which a cell begins at ``start``, if that has several cells."""
    block = document.block_at(start)
    if block is None or block.row < 0:
        return None
    row = rows(document).get(block.start)
    return row if row is not None and row != (block.start, block.end) else None


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
        if len(found) < most and allowed.edited(start, end):
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


def _says_something(term: str) -> bool:
    """Whether a term is no little word: من, of. Where letters have no capitals words are shorter, and of Chinese signs two are one."""
    if term.isdigit() or term.lower() != term.upper():
        return len(term) >= _LITTLE
    return len(term) > (1 if term[0] >= "\u2e80" else 2)


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
            words += _says_something(term)
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
    sides = _places(document, frame.left, allowed, left=True), _places(document, frame.right, allowed, left=False)
    own = any(side and not _marking(page.text, wanted, side) for side in sides)
    lefts = [at + length for at, length in sides[0]]
    rights = sorted(at for at, _ in sides[1])
    for a in lefts:
        best: Candidate | None = None
        for b in rights[bisect_left(rights, a) :]:
            if b - a > longest:
                break
            between = page.text[a:b]
            if not any(c.isalnum() for c in between):
                closed = True
                break
            if own:
                continue
            start, end = page.original(
                a + len(between) - len(between.lstrip(f" {BULLETS}")),
                b - (len(between) - len(between.rstrip(f" {BULLETS}"))),
            )
            if allowed.begins(start):
                start, end = _without_neighbours(document, wanted, start, end, allowed)
                if not allowed.covers(start, end):
                    continue
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
    if not SENTENCE_ENDS.search(wanted):
        return found
    for at, length in _marking(page.text, wanted, _places(document, frame.left, allowed, left=True)):
        line = page.text[at + length : at + length + int(len(wanted) * _SLOT_TIMES) + _SLOT_MORE]
        begin = len(line) - len(line.lstrip(f" {BULLETS}"))
        following = sentence_spans(line, begin)[:count]
        if following:
            found += _candidate(
                document, wanted, at + length + following[0][0], at + length + following[-1][1], allowed
            )
    if whole_sentences(wanted, surely=False):
        for at, _ in _marking(page.text, wanted, _places(document, frame.right, allowed, left=False)):
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
    if end <= start or not allowed.edited(start, end):
        return []
    likeness = alike(wanted, _folded(document, start, end))
    return [Candidate(start=start, end=end, likeness=likeness)] if likeness >= _ANY_LIKENESS else []


def _without_neighbours(document: Document, wanted: str, start: int, end: int, allowed: Allowed) -> tuple[int, int]:
    """A slot without whole sentences or paragraphs that came in beside the quote's, as far as it lies where a passage is looked for."""
    sentences = [s for line in _lines(document.text, start, end) for s in sentence_spans(document.text, *line)]
    count = max(1, len(sentence_spans(wanted)))
    if len(sentences) <= count:
        return start, end
    whole = _folded(document, start, end)
    best = (alike(wanted, whole), start, end)
    for first in range(len(sentences)):
        for last in range(first, min(len(sentences), first + count + 1)):
            a, b = sentences[first][0], sentences[last][1]
            if not allowed.covers(a, b):
                continue
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


def _places(document: Document, words: str, allowed: Allowed, *, left: bool) -> list[tuple[int, int]]:
    """Where the longest stretch of ``words`` next to the quote that stands where a passage is looked for, or beside that, does, in the folded text, and
    its length there; nothing when it stands too often to mark a place. More of them may stand where a copy went."""
    text = folded(document).text
    for length in (len(words), *(n for n in _ANCHORS if n < len(words))):
        part = (words[-length:] if left else words[:length]).strip()
        if not _marks(part, whole=length == len(words)):
            break
        found = _plain_occurrences(text, part)
        if allowed is not ANYWHERE:
            found = [at for at in found if _beside(document, at, len(part), allowed, left=left)]
        if found:
            return [(at, len(part)) for at in found] if len(found) <= _MOST_PLACES else []
    return []


def _beside(document: Document, at: int, length: int, allowed: Allowed, *, left: bool) -> bool:
    """Whether so long a stretch of the folded text ends, or begins, where a passage is looked for, or right beside that."""
    page = folded(document)
    step = 1 if left else -1
    edge = at + length - 1 if left else at
    beyond = edge + step
    while 0 <= beyond < len(page.text) and page.text[beyond] in f" {BULLETS}":
        beyond += step
    return any(allowed.begins(page.original(n, n + 1)[0]) for n in (edge, beyond) if 0 <= n < len(page.text))


def _marking(text: str, wanted: str, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places of words that the quote itself (``wanted``) does not hold: a lead begins as its headline does, and what stands behind its
    first words is no passage between the two."""
    return [(at, length) for at, length in places if text[at : at + length] not in wanted]


def _marks(part: str, *, whole: bool) -> bool:
    """Whether so short a stretch can mark a place at all."""
    letters = sum(c.isalnum() for c in part)
    return letters >= 4 and (len(part) >= _ANCHORS[-1] - 1 or whole or CJK.search(part) is not None)


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
