"""Following claims' statements from an article's old text into its new one: which stand, which moved, which say something else now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from rapidfuzz.distance import Indel

from harness.evidence.alignment import opcodes
from harness.evidence.article import Sentence, article_sentences
from harness.evidence.difference import difference
from harness.evidence.follow import WORD, Image, between_same_neighbours, follow_sentences
from harness.evidence.spelling import one_spelling
from harness.evidence.words import turning_words
from harness.model.passage import Change, ChangeKind, TokenKind
from harness.model.registry import Claim, TextQuote
from harness.registry.articles import ArticleText, Found, shortest_context
from harness.rules.signoff import same_statement

# The least share of a statement's words that an edit of it keeps, where the words around it do not say that it is one.
_KEPT = 0.5

# Without the old text a statement is known by its own words only: this share of them in order in one sentence, and so much less in every other.
_ALONE, _CLEAR, _FEWEST = 0.7, 0.25, 4

# Two sentences that share this much could be edits of one another; a part has this much of its words from the whole.
_LIKE, _PART = 0.5, 0.8

# Two words this much alike are one with a slip in it.
_SAME_WORD = 0.75

# Kinds of words that a sentence may gain or lose beside a statement without saying another thing about it.
_MORE_SAID = frozenset({ChangeKind.NAME, ChangeKind.NUMBER, ChangeKind.DATE, ChangeKind.UNIT})


class Fate(StrEnum):
    """What became of a claim's statement. Only REOPENED ones lose their sign-off; an ORPHAN's statement is nowhere to be found."""

    STANDS = "stands"
    MOVED = "moved"
    RESPELLED = "respelled"
    REOPENED = "reopened"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """One claim's statement before and after; ``start`` and ``line`` are its place in the new text, −1 and 0 for an orphan.

    ``kinds`` are what changed in it; ``reason`` says more where there is more to say.
    """

    claim: str
    fate: Fate
    before: TextQuote
    after: TextQuote
    start: int = -1
    line: int = 0
    kinds: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    """Sentences as one text, with the place of each of its characters in the article."""

    text: str
    offsets: Sequence[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """A statement's place in the new text, with the sentences around it where they were edited; or why there is none."""

    found: Found | None = None
    before: _Stretch | None = None
    after: _Stretch | None = None
    reason: str = ""


def follow_statements(old: str | None, new: str, claims: Iterable[Claim], language: str) -> tuple[Followed, ...]:
    """What became of each claim's statement when the article's text ``old`` became ``new``.

    Without ``old`` a statement that stands in ``new`` exactly once is taken to be there, and others are known by their words alone.
    """
    return _Follower(old, new, language).follow(tuple(claims))


class _Follower:
    def __init__(self, old: str | None, new: str, language: str) -> None:
        self._language = language
        self._old = ArticleText(old) if old is not None else None
        self._new = ArticleText(new)
        self._old_sentences = article_sentences(old) if old is not None else ()
        self._new_sentences = article_sentences(new)
        self._images: dict[int, Image] = follow_sentences(self._old_sentences, self._new_sentences)
        self._spans: dict[str, tuple[int, int]] = {}
        self._found: dict[str, Found] = {}

    def follow(self, claims: tuple[Claim, ...]) -> tuple[Followed, ...]:
        for claim in claims:
            if self._old is not None:
                found = self._old.find(claim.statement.quote)
                if len(found) == 1:
                    self._spans[claim.id] = (found[0].start, found[0].end)
        places = {claim.id: self._place(claim) for claim in claims}
        standing = [p.found for p in places.values() if p.found is not None]
        for claim in claims:
            place = places[claim.id]
            if place.found is None and claim.id not in self._spans and not self._new.find(claim.statement.quote):
                places[claim.id] = replace(place, found=self._by_words(claim.statement.quote, standing))
        self._found = {name: p.found for name, p in places.items() if p.found is not None}
        return tuple(self._one(claim, places[claim.id]) for claim in claims)

    def _one(self, claim: Claim, place: _Placed) -> Followed:
        quote = claim.statement.quote
        if place.found is not None:
            beside = self._beside(claim, place.before, place.after, place.found) if place.before and place.after else ()
            return self._told(claim, place.found, beside)
        if claim.statement.caption_of is not None and claim.id not in self._spans and not self._new.find(quote):
            why = "a caption that the text does not hold"
            return Followed(claim=claim.id, fate=Fate.STANDS, before=quote, after=quote, reason=why)
        return self._orphan(claim, place.reason)

    def _place(self, claim: Claim) -> _Placed:
        """Where the statement stands in the new text, or why that cannot be told."""
        quote = claim.statement.quote
        if claim.id in self._spans:
            return self._from_old(claim, *self._spans[claim.id])
        places = self._new.find(quote)
        if len(places) == 1:
            return _Placed(found=places[0])
        if places:
            lines = ", ".join(str(p.line) for p in places[:5])
            return _Placed(reason=f"its words stand {len(places)} times (lines {lines})")
        return _Placed(reason="its words stand nowhere in the new text")

    def _from_old(self, claim: Claim, start: int, end: int) -> _Placed:
        quote = claim.statement.quote
        inside = [n for n, s in enumerate(self._old_sentences) if s.start < end and s.end > start]
        if not inside:
            return _Placed(reason="it stands in no sentence of the old text")
        known = [image for n in inside if (image := self._images.get(n)) is not None]
        if len(known) < len(inside):
            reason = "the sentence it stood in is gone, or cannot be told from another"
            return _Placed(found=self._verbatim(quote, inside), reason=reason)
        first, last = known[0].number, known[-1].number
        if [k.number for k in known] != list(range(first, last + 1)):
            return _Placed(reason="the sentences it stood in are apart now")
        before = _stretch([self._old_sentences[n] for n in inside])
        after = _stretch(self._new_sentences[first : last + 1])
        found = self._same_place(quote, before, after, start) or _mapped(before, after, start, end, self._new)
        if found is None:
            reason = "its words are no part of what the sentence says now"
            return _Placed(found=self._verbatim(quote, inside), reason=reason)
        if all(k.same for k in known):
            return _Placed(found=found)
        return _Placed(found=found, before=before, after=after)

    def _same_place(self, quote: TextQuote, before: _Stretch, after: _Stretch, start: int) -> Found | None:
        """The statement's own words in the new stretch: of several places there, the one of the same number."""
        assert self._old is not None
        words = TextQuote(exact=quote.exact)
        olds = [f for f in self._old.find(words) if before.offsets[0] <= f.start and f.end <= before.offsets[-1] + 1]
        news = [f for f in self._new.find(words) if after.offsets[0] <= f.start and f.end <= after.offsets[-1] + 1]
        number = next((n for n, f in enumerate(olds) if f.start == start), None)
        return news[number] if number is not None and len(olds) == len(news) else None

    def _verbatim(self, quote: TextQuote, inside: Sequence[int]) -> Found | None:
        """The statement's words in a sentence that was split or joined: still between the same neighbours, there once, and with nothing
        alike beside it that they could be an edit of."""
        if len(WORD.findall(quote.exact)) < _FEWEST or any(self._has_like(n) for n in inside):
            return None
        own = [w for n in inside for w in WORD.findall(self._old_sentences[n].text.casefold())]
        taken = {i.number for n, i in self._images.items() if i.same}
        found = []
        # A sentence that begins with the words now has a capital there.
        for words in dict.fromkeys((quote.exact, quote.exact[:1].upper() + quote.exact[1:])):
            for place in self._new.find(TextQuote(exact=words)):
                for number, sentence in enumerate(self._new_sentences):
                    if sentence.start <= place.start and place.end <= sentence.end and number not in taken:
                        words_there = WORD.findall(sentence.text.casefold())
                        if _part_of(own, words_there) and all(self._in_gap(n, number) for n in inside):
                            found.append(place)
        return found[0] if len(found) == 1 else None

    def _has_like(self, number: int) -> bool:
        """Whether another sentence of the old text that did not stay as it was is much like one."""
        mine = WORD.findall(self._old_sentences[number].text)
        return any(
            n != number
            and not ((image := self._images.get(n)) is not None and image.same)
            and Indel.normalized_similarity(mine, WORD.findall(s.text)) >= _LIKE
            for n, s in enumerate(self._old_sentences)
        )

    def _in_gap(self, old: int, new: int) -> bool:
        return between_same_neighbours(self._images, old, new, len(self._old_sentences), len(self._new_sentences))

    def _beside(
        self, claim: Claim, before: _Stretch, after: _Stretch, found: Found
    ) -> tuple[tuple[int, int, str], ...]:
        """What changed in the sentence outside every statement, as spans of the new text, so that no change of meaning goes unclaimed."""
        changes = []
        others = [span for name, span in self._spans.items() if name != claim.id]
        mine = self._spans[claim.id]
        critical = difference(before.text, after.text, self._language).critical
        for change in (*critical, *_other_speakers(before.text, after.text, self._language)):
            if change.kind in _MORE_SAID and not (change.before and change.after):
                continue
            if one_spelling(change.before) == one_spelling(change.after):
                continue
            first, last = _span(before, change.before_start, change.before_end)
            if any(a < last and first < b for a, b in (mine, *others)) and change.before:
                continue
            start, end = _span(after, change.after_start, change.after_end)
            if found.start <= start and end <= found.end and change.after:
                continue
            if any(f.start <= start and end <= f.end for name, f in self._found.items() if name != claim.id):
                continue
            if not change.after:
                # What is gone leaves no words to hold on to: the words around the gap are taken in.
                start, end = _around(after, change)
            changes.append((start, end, change.kind.value))
        return tuple(changes)

    def _told(self, claim: Claim, found: Found, beside: tuple[tuple[int, int, str], ...]) -> Followed:
        quote = claim.statement.quote
        words = " ".join(_plain(self._new, found).split())
        changed = not same_statement(words, quote.exact)
        reason = ""
        kinds: tuple[str, ...] = ()
        if changed:
            told = difference(quote.exact, words, self._language)
            kinds = tuple(dict.fromkeys(c.kind.value for c in told.critical)) or ("wording",)
            if claim.expects and told.critical:
                reason = "its `expects` were written for the old words"
        elif beside:
            kinds = tuple(dict.fromkeys(kind for _, _, kind in beside))
            start, end = min(found.start, *(b[0] for b in beside)), max(found.end, *(b[1] for b in beside))
            found = Found(start=start, end=end, line=self._new.line(start))
            reason = (
                "the sentence around it changed in words that no claim answers for; they are taken into the statement"
            )
        after = self._quote(quote, found)
        places = self._new.find(after)
        if len(places) != 1 or places[0].start != found.start:
            return self._orphan(claim, f"its words cannot be told from others (line {found.line})")
        if kinds:
            fate = Fate.REOPENED
        elif after == quote:
            fate = Fate.STANDS
        else:
            fate = Fate.MOVED if after.exact == quote.exact else Fate.RESPELLED
        return Followed(
            claim=claim.id,
            fate=fate,
            before=quote,
            after=after,
            start=found.start,
            line=found.line,
            kinds=kinds,
            reason=reason,
        )

    def _quote(self, quote: TextQuote, found: Found) -> TextQuote:
        """How to write the statement: as it is where that still says which words are meant, else with as little context as does."""
        places = self._new.find(quote)
        if len(places) == 1 and (places[0].start, places[0].end) == (found.start, found.end):
            return quote
        best = shortest_context(self._new, found)
        kept = TextQuote(exact=best.exact, prefix=quote.prefix, suffix=quote.suffix)
        places = self._new.find(kept)
        return kept if len(places) == 1 and places[0].start == found.start else best

    def _orphan(self, claim: Claim, reason: str) -> Followed:
        """A claim without a statement in the new text. Where its words stand there all the same, in another sentence, the words that
        stood around it are written beside it, so that it is not taken for that one."""
        quote = after = claim.statement.quote
        if self._new.find(quote):
            if claim.id in self._spans and self._old is not None:
                start, end = self._spans[claim.id]
                prefix, suffix = self._old.words_around(Found(start=start, end=end, line=0), 12)
                pinned = TextQuote(exact=quote.exact, prefix=prefix, suffix=suffix)
                after = pinned if not self._new.find(pinned) else quote
            reason += "; the same words stand in another sentence"
        return Followed(claim=claim.id, fate=Fate.ORPHAN, before=quote, after=after, reason=reason)

    def _by_words(self, quote: TextQuote, standing: Sequence[Found]) -> Found | None:
        """The one sentence that holds most of the statement's words in order, where no other holds nearly as many.

        Nothing says that it is not another sentence of the same make, so it is no other claim's, and one fact in it may be another, but no name.
        """
        wanted = WORD.findall(quote.exact)
        if len(wanted) < _FEWEST:
            return None
        scored = []
        for number, sentence in enumerate(self._new_sentences):
            codes = opcodes(wanted, WORD.findall(sentence.text))
            scored.append((sum(b - a for tag, a, b, _, _ in codes if tag == "equal") / len(wanted), number))
        scored.sort(reverse=True)
        if not scored or scored[0][0] < _ALONE or (len(scored) > 1 and scored[1][0] > scored[0][0] - _CLEAR):
            return None
        after = _stretch([self._new_sentences[scored[0][1]]])
        before = _Stretch(text=quote.exact, offsets=range(len(quote.exact)))
        found = _mapped(before, after, 0, len(quote.exact), self._new)
        if found is None or any(f.start < found.end and found.start < f.end for f in standing):
            return None
        changed = [c.kind for c in difference(quote.exact, _plain(self._new, found), self._language).critical]
        return found if len(changed) <= 1 and ChangeKind.NAME not in changed else None


def _other_speakers(before: str, after: str, language: str) -> Iterable[Change]:
    """Where others say so now, though no name says it: the words right before one word of saying (“officials said”) are others."""
    olds, news = list(WORD.finditer(before)), list(WORD.finditer(after))
    verbs = {start for kind, start, _, _ in turning_words(before, language) if kind is TokenKind.ATTRIBUTION}
    for tag, a, b, c, d in opcodes([m.group().casefold() for m in olds], [m.group().casefold() for m in news]):
        if tag != "replace" or b >= len(olds) or d >= len(news) or olds[b].start() not in verbs:
            continue
        one, other = before[olds[a].start() : olds[b - 1].end()], after[news[c].start() : news[d - 1].end()]
        # A slip that was mended, or another spelling, is nobody else.
        if Indel.normalized_similarity(one_spelling(one).casefold(), one_spelling(other).casefold()) < _SAME_WORD:
            yield Change(
                kind=ChangeKind.ATTRIBUTION,
                before=one,
                after=other,
                before_start=olds[a].start(),
                before_end=olds[b - 1].end(),
                after_start=news[c].start(),
                after_end=news[d - 1].end(),
            )


def _stretch(sentences: Sequence[Sentence]) -> _Stretch:
    text = ""
    offsets: list[int] = []
    for sentence in sentences:
        if text:
            text += " "
            offsets.append(offsets[-1])
        text += sentence.text
        offsets += sentence.offsets
    return _Stretch(text=text, offsets=offsets)


def _part_of(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether one of the two says hardly anything that the other does not: a sentence and a part of it."""
    shared = sum(b - a for tag, a, b, _, _ in opcodes(old, new) if tag == "equal")
    return shared >= _PART * min(len(old), len(new))


def _mapped(before: _Stretch, after: _Stretch, start: int, end: int, article: ArticleText) -> Found | None:
    """The words of the new stretch that the words from ``start`` to ``end`` of the old article have become."""
    olds, news = list(WORD.finditer(before.text)), list(WORD.finditer(after.text))
    mine = [n for n, m in enumerate(olds) if start <= before.offsets[m.start()] < end]
    if not mine or not news:
        return None
    i0, i1 = mine[0], mine[-1] + 1
    codes = opcodes([m.group() for m in olds], [m.group() for m in news])
    kept = 0
    first = last = -1
    for tag, a, b, c, d in codes:
        if tag == "equal":
            kept += max(0, min(b, i1) - max(a, i0))
        if a <= i0 < b:
            first = c + (i0 - a) if tag == "equal" else c
        if a < i1 <= b:
            last = c + (i1 - a) if tag == "equal" else d
    if first < 0 or last <= first:
        return None
    if kept < _KEPT * (i1 - i0):
        # Most of its words are others now: then the words on both sides must say that these stand in their place.
        lost = first == 0 or i0 == 0 or last == len(news) or i1 == len(olds)
        if lost or olds[i0 - 1].group() != news[first - 1].group() or olds[i1].group() != news[last].group():
            return None
        if last - first > 2 * (i1 - i0) + 2:
            return None
    while last - 1 > first and _stop(news[last - 1].group()) and not _stop(olds[i1 - 1].group()):
        last -= 1
    begin = after.offsets[news[first].start()]
    return Found(start=begin, end=after.offsets[news[last - 1].end() - 1] + 1, line=article.line(begin))


def _stop(word: str) -> bool:
    return word in {".", ",", ";", ":", "!", "?", "…"}


def _span(stretch: _Stretch, start: int, end: int) -> tuple[int, int]:
    if not stretch.offsets:
        return 0, 0
    if end <= start:
        at = stretch.offsets[min(start, len(stretch.offsets) - 1)]
        return at, at
    return stretch.offsets[start], stretch.offsets[end - 1] + 1


def _around(after: _Stretch, change: Change) -> tuple[int, int]:
    words = list(WORD.finditer(after.text))
    before = [m for m in words if m.end() <= change.after_start]
    behind = [m for m in words if m.start() >= change.after_end]
    first = before[-1].start() if before else change.after_start
    last = behind[0].end() if behind else change.after_end
    return _span(after, first, max(last, first + 1))


def _plain(article: ArticleText, found: Found) -> str:
    from harness.evidence.article import without_marks

    return without_marks(article.text[found.start : found.end])[0]
