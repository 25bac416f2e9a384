"""Finding a quote's passage in a document: a ladder from the very words to the nearest ones, never a lookalike.

The rungs, first that answers: the words folded (`normalise`) in visible text → the same with look-alike letters folded → parts
of a quote with ellipses, in order → the most alike sentences, if their surroundings or a clear margin say that they are the
same passage → hidden text → absent. Closeness alone never decides between two passages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import fuzz, process

from harness.evidence.normalise import Normalised, reads, without_lookalikes
from harness.evidence.read import Document, folded, folded_hidden
from harness.evidence.sentences import sentence_around, sentence_spans
from harness.model.passage import Ambiguous, How, Located, Location, NotLocated
from harness.model.registry import TextQuote

# Least rapidfuzz similarity (0–100) for a sentence to be a candidate at all: at 60 every changed number and nearly every
# insertion of eight words was still found; below it unrelated sentences come in.
FUZZY_CUTOFF = 60.0

# Least similarity of the words around a candidate to those around the wanted passage. Unrelated newspaper sentences reach
# 40 to 55 by chance; an edited neighbourhood of the same passage stays above 65.
CONTEXT_CUTOFF = 62.0

# A candidate without context must lead the runner-up by this much, or nothing is chosen.
MARGIN = 8.0

# Without context to tell, a passage is only taken as the changed form of a quote when it is at least this alike.
CHANGED_CUTOFF = 72.0

# Characters of context kept on each side of an accepted passage; whole sentences around it are kept even when longer.
CONTEXT_LENGTH = 80

# How far, in characters, a paragraph's edge may be from the passage for its neighbours to be kept as context too.
NEIGHBOUR_REACH = 320

# Characters that may stand between a paragraph and its neighbour without parting them: a cross-heading, an advert's label.
NEIGHBOUR_SLACK = 40

# Longest gap, in characters, that an ellipsis in a quote may stand for.
ELLIPSIS_GAP = 600

# Context shorter than this, in characters, tells nothing.
_TELLING = 15

_ELLIPSIS = re.compile(r"\s*(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\.)\s*")
_INSERTION = re.compile(r"\s*\[[^\]]{1,60}\]\s*")
_NUMBER_TAIL = re.compile(r"[.,'’  ]\d")
_CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")


def locate(document: Document, quote: TextQuote, *, page: int | None = None, css: str | None = None) -> Location:
    """Where ``quote`` stands in ``document``.

    `Located` exact or normalised when its words stand there once (or once where the context says, or twice in the same
    sentence word for word); `Located` moved when they stand there but not where the context was; `Located` fuzzy when the
    passage is there with other words; `Ambiguous` when several fit; `NotLocated` otherwise. ``page`` restricts to a PDF page,
    ``css`` to blocks whose path or last element matches.
    """
    found = _verbatim(document, quote, page, css)
    if found:
        return _choose(document, quote, found)
    found = _parts(document, quote, page, css)
    if found:
        return _choose(document, quote, found)
    nearest = _nearest(document, quote, page, css)
    if isinstance(nearest, Located):
        return nearest
    hidden = _hidden(document, quote)
    return hidden if hidden is not None else nearest


def context(document: Document, start: int, end: int) -> tuple[str, str]:
    """The words before and after a passage: to the ends of its sentences, at least `CONTEXT_LENGTH` characters, and where
    its paragraph is not long, the edges of the neighbouring ones as well, which tell a moved paragraph from one in place."""
    text = document.text
    first, last = sentence_around(text, start, end)
    begin = min(first, max(0, start - CONTEXT_LENGTH))
    stop = max(last, min(len(text), end + CONTEXT_LENGTH))
    line_start, line_end = _line(text, start, end)
    if start - line_start <= NEIGHBOUR_REACH:
        begin = min(begin, max(0, line_start - CONTEXT_LENGTH))
    if line_end - end <= NEIGHBOUR_REACH:
        stop = max(stop, min(len(text), line_end + CONTEXT_LENGTH))
    while 0 < begin < first and not text[begin - 1].isspace():
        begin += 1
    while last < stop < len(text) and not text[stop].isspace():
        stop -= 1
    return text[begin:start], text[end:stop]


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """The block or blocks that hold a passage, by the line ends around it."""
    stop = text.find("\n", max(end - 1, start))
    return text.rfind("\n", 0, start) + 1, len(text) if stop < 0 else stop


def shortest_unique_context(document: Document, start: int, end: int) -> TextQuote:
    """The passage as a quote with as few words before and after it as make it unique; none when it already is.

    When no context within the page's text makes it unique, the longest one tried is returned.
    """
    text = document.text
    quote = TextQuote(exact=text[start:end])
    if len(_verbatim(document, quote, None, None)) <= 1:
        return quote
    before = list(re.finditer(r"\S+", text[max(0, start - 200) : start]))[::-1]
    after = list(re.finditer(r"\S+", text[end : end + 200]))
    base = max(0, start - 200)
    for count in range(1, max(len(before), len(after)) + 1):
        prefix = text[base + before[min(count, len(before)) - 1].start() : start].strip() if before else ""
        suffix = text[end : end + after[min(count, len(after)) - 1].end()].strip() if after else ""
        for candidate in (
            TextQuote(exact=quote.exact, prefix=prefix),
            TextQuote(exact=quote.exact, suffix=suffix),
            TextQuote(exact=quote.exact, prefix=prefix, suffix=suffix),
        ):
            location = locate(document, candidate)
            if isinstance(location, Located) and location.start == start and location.how is not How.MOVED:
                return candidate
    return TextQuote(exact=quote.exact, prefix=prefix, suffix=suffix)


def sentence_text(document: Document, start: int, end: int) -> str:
    """The whole sentences that hold a passage."""
    first, last = sentence_around(document.text, start, end)
    return document.text[first:last]


def _verbatim(document: Document, quote: TextQuote, page: int | None, css: str | None) -> list[Located]:
    page_text = folded(document)
    wanted = reads(quote.exact)
    if not wanted:
        return []
    for text, needle, reason in (
        (page_text.text, wanted, ""),
        (_without_lookalikes(document), without_lookalikes(wanted), "look-alike letters"),
    ):
        found = []
        for start in _occurrences(text, needle):
            a, b = page_text.original(start, start + len(needle))
            if _allowed(document, a, page, css):
                exact = document.text[a:b] == quote.exact.strip() and not reason
                how = How.EXACT if exact else How.NORMALISED
                reasons = (reason,) if reason else () if exact else ("spelling folded",)
                found.append(_located(document, a, b, how, reasons=reasons))
        if found:
            return found
    return []


@lru_cache(maxsize=128)
def _without_lookalikes(document: Document) -> str:
    return without_lookalikes(folded(document).text)


def _occurrences(text: str, needle: str) -> list[int]:
    """Where ``needle`` stands in ``text`` as whole words and whole figures."""
    found = []
    at = text.find(needle)
    while at >= 0:
        if _whole(text, at, at + len(needle)):
            found.append(at)
        at = text.find(needle, at + 1)
    return found


def _whole(text: str, start: int, end: int) -> bool:
    first, last = text[start], text[end - 1]
    before, after = text[start - 1 : start], text[end : end + 1]
    if first.isalnum() and before and before.isalnum() and not (_CJK.match(first) or _CJK.match(before)):
        return False
    if first.isdigit() and (before.isdigit() or (before in tuple(".,'") and text[start - 2 : start - 1].isdigit())):
        return False
    if last.isalnum() and after and after.isalnum() and not (_CJK.match(last) or _CJK.match(after)):
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
            and re.search(r"(?<!\d)\d{1,3}$", text[:end][-4:])
        ):
            return False
    if first.isdigit() and before == " " and re.match(r"\d{3}(?!\d)", text[start : start + 4]):
        return not re.search(r"(?<![\d.,])\d{1,3} $", text[max(0, start - 5) : start])
    return True


def _allowed(document: Document, offset: int, page: int | None, css: str | None) -> bool:
    if page is None and css is None:
        return True
    block = document.block_at(offset)
    if block is None or (page is not None and block.page != page):
        return False
    if css is None or block.path == css or css in block.path.split(">"):
        return True
    tag, *names = re.split(r"(?=[#.])", css)
    return (not tag or tag == block.tag) and all(name in re.split(r"(?=[#.\[])", block.names) for name in names)


def _located(
    document: Document, start: int, end: int, how: How, *, score: float = 100.0, reasons: tuple[str, ...] = ()
) -> Located:
    block = document.block_at(start)
    before, after = context(document, start, end)
    return Located(
        how=how,
        start=start,
        end=end,
        text=document.text[start:end],
        prefix=before,
        suffix=after,
        score=score,
        region=block.region if block else "main",
        page=block.page if block else 0,
        reasons=reasons,
    )


def _choose(document: Document, quote: TextQuote, found: list[Located]) -> Location:
    """The one passage of ``found`` that the quote means, or `Ambiguous`."""
    own = [f for f in found if not _foreign(document, f)] or found
    if len(own) > 1 and (quote.prefix or quote.suffix):
        scored = sorted(((_context_score(document, f, quote), f) for f in own), key=lambda s: -s[0])
        best, runner_up = scored[0][0], scored[1][0]
        if best >= CONTEXT_CUTOFF and best - runner_up >= MARGIN:
            own = [scored[0][1]]
        else:
            own = [f for score, f in scored if best - score < MARGIN]
    if len(own) > 1:
        sentences = {reads(sentence_text(document, f.start, f.end)) for f in own}
        if len(sentences) > 1:
            return Ambiguous(rivals=tuple(own), reasons=(f"the words stand {len(own)} times",))
        own = [replace(own[0], reasons=(*own[0].reasons, "the same sentence stands more than once"))]
    return _with_move(document, quote, own[0])


def _with_move(document: Document, quote: TextQuote, located: Located) -> Located:
    """``located`` as moved when the words around it are not those that the quote gives.

    Where the context reaches into neighbouring paragraphs these decide: a paragraph that moved brings its own words along.
    """
    if not (quote.prefix.strip() or quote.suffix.strip()):
        return located
    neighbours = _neighbour_scores(document, located, quote)
    if neighbours:
        in_place = max(neighbours) >= CONTEXT_CUTOFF
    else:
        in_place = _context_score(document, located, quote, best_side=True) >= CONTEXT_CUTOFF
    if in_place:
        return located
    return replace(located, how=How.MOVED, reasons=(*located.reasons, "the words around it are others"))


def _neighbour_scores(document: Document, located: Located, quote: TextQuote) -> list[float]:
    """How alike (0–100) the neighbouring paragraphs are to those in the quote's context; empty where it has none."""
    text = document.text
    line_start, line_end = _line(text, located.start, located.end)
    scores = []
    above = reads(quote.prefix.rpartition("\n")[0])[-CONTEXT_LENGTH:]
    below = reads(quote.suffix.partition("\n")[2])[:CONTEXT_LENGTH]
    if len(above) >= _TELLING:
        scores.append(
            fuzz.partial_ratio(above, reads(text[max(0, line_start - len(above) - NEIGHBOUR_SLACK) : line_start]))
        )
    if len(below) >= _TELLING:
        scores.append(fuzz.partial_ratio(below, reads(text[line_end : line_end + len(below) + NEIGHBOUR_SLACK])))
    return scores


def _context_score(document: Document, located: Located, quote: TextQuote, *, best_side: bool = False) -> float:
    """How alike (0–100) the words around ``located`` are to the quote's; the mean of the given sides, or the better."""
    text = folded(document)
    start, end = text.folded(located.start), text.folded(located.end)
    scores = []
    if prefix := reads(quote.prefix):
        scores.append(fuzz.ratio(prefix, text.text[max(0, start - len(prefix) - 2) : start].strip()[-len(prefix) :]))
    if suffix := reads(quote.suffix):
        scores.append(fuzz.ratio(suffix, text.text[end : end + len(suffix) + 2].strip()[: len(suffix)]))
    if not scores:
        return 0.0
    return max(scores) if best_side else sum(scores) / len(scores)


def _foreign(document: Document, located: Located) -> bool:
    block = document.block_at(located.start)
    return block is not None and block.foreign


def _parts(document: Document, quote: TextQuote, page: int | None, css: str | None) -> list[Located]:
    """Passages that hold the parts of a quote with ellipses or [insertions], in order and near each other."""
    pieces = [p for e in _ELLIPSIS.split(quote.exact.strip()) for p in _INSERTION.split(e) if reads(p)]
    if len(pieces) < 2:
        return []
    page_text = folded(document)
    found = []
    for first in _occurrences(page_text.text, reads(pieces[0])):
        end = first + len(reads(pieces[0]))
        for piece in pieces[1:]:
            needle = reads(piece)
            at = page_text.text.find(needle, end, end + ELLIPSIS_GAP + len(needle))
            if at < 0 or not _whole(page_text.text, at, at + len(needle)):
                break
            end = at + len(needle)
        else:
            a, b = page_text.original(first, end)
            if _allowed(document, a, page, css):
                found.append(_located(document, a, b, How.NORMALISED, reasons=("parts in order",)))
    return found


@lru_cache(maxsize=128)
def _sentences(document: Document) -> tuple[list[tuple[int, int]], list[str]]:
    """Spans of the document's sentences that are its own, and their folded texts."""
    spans: list[tuple[int, int]] = []
    for block in document.blocks:
        if not block.foreign:
            spans += sentence_spans(document.text, block.start, block.end)
    page_text = folded(document)
    return spans, [page_text.text[page_text.folded(a) : page_text.folded(b)] for a, b in spans]


def _nearest(document: Document, quote: TextQuote, page: int | None, css: str | None) -> Located | NotLocated:
    """The passage that ``quote`` has become, as whole sentences; `NotLocated` with the most alike one otherwise."""
    wanted = reads(quote.exact)
    spans, texts = _sentences(document)
    if not wanted or not texts:
        return NotLocated(reasons=("the page has no text",) if not texts else ("the quote is empty",))
    count = max(1, len(sentence_spans(wanted)))
    pool = texts if count == 1 else [" ".join(texts[i : i + count]) for i in range(len(texts))]
    scored = process.extract(wanted, pool, scorer=_likeness, score_cutoff=FUZZY_CUTOFF, limit=8)  # type: ignore[arg-type]
    candidates = []
    for _text, score, index in scored:
        start, end = spans[index][0], spans[min(index + count, len(spans)) - 1][1]
        if _allowed(document, start, page, css):
            candidates.append(_located(document, start, end, How.FUZZY, score=score))
    if not candidates:
        return NotLocated(reasons=("no passage is alike",))
    around = [(s, c) for c in candidates if (s := _surroundings(document, c, quote)) is not None]
    given = bool(around)
    if given:
        score, best = max(around, key=lambda pair: (pair[0] + pair[1].score, -pair[1].start))
        if score >= CONTEXT_CUTOFF:
            return replace(best, reasons=("the words around it are the same", f"{best.score:.0f} % alike"))
    best = candidates[0]
    runner_up = candidates[1].score if len(candidates) > 1 else 0.0
    if not given and best.score >= CHANGED_CUTOFF and best.score - runner_up >= MARGIN:
        return replace(best, reasons=(f"{best.score:.0f} % alike, the next {runner_up:.0f} %",))
    why = "the words around the nearest passage are others" if given else "no passage is clearly the one"
    return NotLocated(nearest=best, reasons=(why,))


def _likeness(wanted: str, text: str, *, score_cutoff: float = 0.0) -> float:
    """How alike a quote is to a sentence that may be longer than it: the better half of two views, 0–100."""
    return max(
        fuzz.partial_ratio(wanted, text, score_cutoff=score_cutoff) if len(text) >= len(wanted) * 0.6 else 0.0,
        fuzz.ratio(wanted, text, score_cutoff=score_cutoff),
    )


def _surroundings(document: Document, candidate: Located, quote: TextQuote) -> float | None:
    """How alike (0–100) the neighbourhood of a candidate is to the quote's context; ``None`` when that is too short to tell.

    The rest of the quote's own paragraph decides where there is enough of it; only a quote that was a whole paragraph is
    known by its neighbours, because those stay behind when a paragraph goes.
    """
    text = folded(document)
    start, end = text.folded(candidate.start), text.folded(candidate.end)
    prefix, suffix = reads(quote.prefix.rpartition("\n")[2]), reads(quote.suffix.partition("\n")[0])
    scores = []
    if len(prefix) >= _TELLING:
        scores.append(fuzz.partial_ratio(prefix, text.text[max(0, start - len(prefix) - NEIGHBOUR_SLACK) : end]))
    if len(suffix) >= _TELLING:
        scores.append(fuzz.partial_ratio(suffix, text.text[start : end + len(suffix) + NEIGHBOUR_SLACK]))
    return max(scores or _neighbour_scores(document, candidate, quote), default=None)


def _hidden(document: Document, quote: TextQuote) -> Located | None:
    """The quote in text that no reader sees, if it is there. Offsets are those of the hidden text."""
    hidden: Normalised = folded_hidden(document)
    wanted = reads(quote.exact)
    starts: Sequence[int] = _occurrences(hidden.text, wanted) if wanted else ()
    if not starts:
        return None
    a, b = hidden.original(starts[0], starts[0] + len(wanted))
    return Located(
        how=How.NORMALISED,
        start=a,
        end=b,
        text=document.hidden[a:b],
        prefix=document.hidden[max(0, a - CONTEXT_LENGTH) : a],
        suffix=document.hidden[b : b + CONTEXT_LENGTH],
        hidden=True,
        region="hidden",
        reasons=("stands only where no reader sees it",),
    )
