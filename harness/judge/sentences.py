"""The sentences of a page that speak most of what a claim says."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.sentences import sentence_spans
from harness.judge.text import Word, words

# Names and figures tell more of what a sentence is about than its other words do.
_NAMED = 1.5
# What a sentence with a figure is ahead by where the claim has one: another figure is what contradicts it.
_FIGURE = 0.1
# Of a text no more than so many characters are weighed; half a second of work at most.
MOST_WEIGHED = 2_000_000
# A sentence longer than this is read where the claim's words stand densest.
LONGEST = 700
_PIECE = 2000


def best_sentences(claim: str, text: str, n: int = 3) -> tuple[tuple[int, int], ...]:
    """The spans of the `n` sentences of `text` that share most with `claim`, best first.

    Shared words weigh by their rarity, names and figures half as much again; what a sentence leaves out of the claim's names is
    found in the sentence before it now and then (“It sold …”), so a neighbour's names count a little. Sentences that share nothing
    with the claim are left out: there may be fewer than `n`, or none.
    """
    asked = words(claim[:MOST_WEIGHED])
    wanted = {w.stem: _weight(w) for w in asked if w.content}
    total = sum(wanted.values())
    counts = any(w.low[0].isdigit() for w in asked)
    if not total or n < 1:
        return ()
    scored: list[tuple[float, int, tuple[int, int]]] = []
    before: frozenset[str] = frozenset()
    for number, (start, end) in enumerate(_pieces(text)):
        stems = [w.stem for w in words(text[start:end])]
        figure = counts and any(s[0].isdigit() for s in stems)
        have = frozenset(stems) & wanted.keys()
        if have:
            score = sum(wanted[s] for s in have) + 0.25 * sum(wanted[s] for s in before - have)
            # Of two that share as much the shorter says it more plainly.
            score = score / total + (_FIGURE if figure else 0.0) - 0.002 * min(100, len(stems))
            scored.append((score, -number, (start, end)))
        before = have
    scored.sort(reverse=True)
    return tuple(_narrowed(text, span, wanted) for _, _, span in scored[:n])


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text, those without an end in sight in pieces that end between words."""
    for start, end in sentence_spans(text, 0, min(len(text), MOST_WEIGHED)):
        begin = start
        while end - begin > _PIECE:
            space = text.rfind(" ", begin + LONGEST, begin + _PIECE)
            cut = space if space > 0 else begin + _PIECE
            yield begin, cut
            begin = cut
        yield begin, end


def _weight(word: Word) -> float:
    return word.weight * (_NAMED if word.capital or word.low[0].isdigit() else 1.0)


def _narrowed(text: str, span: tuple[int, int], wanted: dict[str, float]) -> tuple[int, int]:
    """The span itself, or of one that is too long the stretch that holds most of what is wanted."""
    start, end = span
    if end - start <= LONGEST:
        return span
    places = [(start + w.start, start + w.end, wanted.get(w.stem, 0.0)) for w in words(text[start:end])]
    best, best_weight, first, weight = 0, -1.0, 0, 0.0
    for _, stop, value in places:
        weight += value
        while stop - places[first][0] > LONGEST:
            weight -= places[first][2]
            first += 1
        if weight > best_weight:
            best, best_weight = first, weight
    begin = places[best][0] if places else start
    return begin, min(end, begin + LONGEST)
