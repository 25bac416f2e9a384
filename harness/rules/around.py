"""What changed beside a passage, and what of the passage itself only its neighbours or its looks show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from harness.evidence.called_wrong import calls_figure_wrong, calls_it_wrong, tells_invented
from harness.evidence.denials import denies
from harness.evidence.drift_kinds import Drift, Place
from harness.evidence.headed import counts_only, heading_over
from harness.evidence.limits import limits, limits_it
from harness.evidence.normalise import reads
from harness.evidence.notices import within_story
from harness.evidence.patterns import later
from harness.evidence.ratings import rates_false
from harness.evidence.read import folded
from harness.evidence.sentences import sentence_around, sentence_spans
from harness.evidence.speakers import quotation_of
from harness.evidence.taken_back import takes_back_said
from harness.evidence.tokens import critical_tokens
from harness.model.passage import ChangeKind, CriticalToken, Difference, Located, TokenKind
from harness.rules.scopes import Assessment

if TYPE_CHECKING:
    from harness.evidence.read import Document

# Changes that turn what stands beside them: who says it, whether it is so, how sure.
_TURNS = frozenset(
    {ChangeKind.NEGATION.value, ChangeKind.ATTRIBUTION.value, ChangeKind.MODALITY.value, ChangeKind.QUANTIFIER.value}
)
# … and, in the heading over it, what it is told of.
_GIVES = frozenset({ChangeKind.NUMBER.value, ChangeKind.DATE.value, ChangeKind.UNIT.value})
_TURNING = frozenset({TokenKind.NEGATION, TokenKind.ATTRIBUTION})

# What quotations begin with.
_MARKS = tuple('“„«»"「『‘‚›‹')

_LETTER = later(r"[^\W_]")

# How alike (0–100) a sentence of another paragraph must be to its old wording for one critical word to have turned it.
_SAME_OTHERWISE = 80.0


def apart_from_passage(changes: Iterable[Drift], found: Assessment) -> list[Drift]:
    """The changes of the story's sentences that are not the passage's own."""
    own = [reads(text) for text in (found.before, found.after) if text]

    def is_own(text: str) -> bool:
        return bool(text) and any(reads(text) in words or words in reads(text) for words in own)

    return [
        change
        for change in changes
        if change.counts
        and change.place.value in ("text", "heading", "list item", "quotation")
        and not is_own(change.before)
        and not is_own(change.after)
    ]


def turned_around(
    changes: Iterable[Drift], found: Assessment, document: Document, earlier: Document | None = None
) -> list[Drift]:
    """The changes next to the passage that turn it: in its paragraph or the sentences before and after, a critical word of who says
    it or whether it is so; or a sentence put there that denies or ascribes, or anywhere one that says of the passage's own figure that it is not so.
    Another paragraph's sentence must be the same otherwise. What denied or limited the passage right behind it on the ``earlier`` page, and is gone, is such a
    change as well, and so is a sentence that limits it now. The heading of its section turns it by another date as well, and one right over it by another
    figure. A table's footnote stands beside the cells that its mark points to, whatever of it changed."""
    located = found.located
    if located is None:
        return []
    apart = apart_from_passage(changes, found)
    if earlier is not None:
        apart += _below_story(document, earlier, located.text, {c.after for c in apart})
    if not apart:
        return []
    begin, end = _neighbourhood(document, located.start, located.end)
    quotation = quotation_of(document, located.start, located.end)
    unnamed = quotation is not None and quotation.text[:1] in _MARKS and not quotation.speaker

    behind = _next_sentence(document, located.end)

    def right_behind(place: int) -> bool:
        return behind[0] <= place < behind[1]

    def turning(change: Drift) -> bool:
        assert change.after_span is not None
        if change.kind == "added":
            turned = limits(change.after) or takes_back_said(change.after) or calls_it_wrong(change.after)
            limited = limits_it(change.after) or (turned and right_behind(change.after_span[0]))
            return limited or _turns(change.after, document.language)
        if denies(change.after) and not denies(change.before):
            return True
        same = document.block_at(change.after_span[0]) is document.block_at(located.start)
        if change.kind == ChangeKind.NAME.value and unnamed:
            return True  # who says words in quotation marks is told beside them
        return change.kind in _TURNS and (same or fuzz.ratio(change.before, change.after) >= _SAME_OTHERWISE)

    marks = _marks_at(document, located.start)
    own = document.block_at(located.start)
    heading = heading_over(document, own) if own is not None else None

    def of_another_time(change: Drift) -> bool:
        if heading is None or change.after_span is None or not heading.start <= change.after_span[0] < heading.end:
            return False
        one, other = change.before, change.after
        counted = counts_only(one, change.changes, after=False) and counts_only(other, change.changes, after=True)
        near = (
            not any(heading.end <= b.start < own.start and b.row < 0 for b in document.blocks)
            if own is not None
            else False
        )
        return change.kind == ChangeKind.DATE.value or (change.kind in _GIVES and near and not counted)

    return [change for change in apart if earlier is not None and _gone_from_behind(change, earlier, located)] + [
        change
        for change in apart
        if change.after_span is not None
        and (
            _mark_before(document, change.after_span[0]) in marks
            or of_another_time(change)
            or (begin <= change.after_span[0] < end and turning(change))
            or (change.kind == "added" and _says_otherwise(change.after, located.text, document.language))
            or (change.kind == "added" and _of_whole_story(document, change))
        )
    ]


def _next_sentence(document: Document, end: int) -> tuple[int, int]:
    """Where the sentence after the one that holds a passage's end begins and ends."""
    text = document.text
    _, last = sentence_around(text, max(0, end - 1), end)
    begin = len(text) - len(text[last:].lstrip())
    return sentence_around(text, begin, begin + 1) if begin < len(text) else (len(text), len(text))


def _gone_from_behind(change: Drift, earlier: Document, located: Located) -> bool:
    """Whether a sentence that is gone stood right behind the passage's words, and denied or limited them."""
    if change.kind != "removed" or change.before_span is None:
        return False
    if not (denies(change.before) or limits(change.before) or takes_back_said(change.before)):
        return False
    at = earlier.text.find(located.text)
    if at < 0:
        return False
    place, end = change.before_span[0], at + len(located.text)
    first, last = _next_sentence(earlier, end)
    if first <= place < last:
        return True
    # What speaks of it in so many words may stand behind its paragraph.
    begin, stop = _neighbourhood(earlier, at, end)
    return begin <= place < stop and (denies(change.before) or limits_it(change.before))


def limited_otherwise(before: str, after: str) -> bool:
    """Whether a sentence that came or went, and was not only edited, limits or denies the one before it, or takes it back."""
    said = before or after
    return bool(before) != bool(after) and (
        limits(said) or denies(said) or takes_back_said(said) or calls_it_wrong(said)
    )


def _says_otherwise(sentence: str, passage: str, language: str) -> bool:
    """Whether a sentence, wherever it stands, gives a figure or date of the passage and most of its words, and says that it is not so."""
    said, own = (critical_tokens(text, language or "en") for text in (sentence, passage))
    facts = {(t.kind, t.value) for t in own if t.kind in _FACTS}
    if not facts & {(t.kind, t.value) for t in said} or any(t.kind is TokenKind.NEGATION for t in own):
        return False
    if calls_figure_wrong(sentence):
        return _counts_the_same(sentence, passage, said, facts)
    denied = any(t.kind is TokenKind.NEGATION for t in said) or denies(sentence)
    words = {word[:4] for word in _WORD.findall(reads(passage).casefold())}
    there = {word[:4] for word in _WORD.findall(reads(sentence).casefold())}
    return denied and len(words) > 0 and 2 * len(words & there) >= len(words)


def _counts_the_same(
    sentence: str, passage: str, said: Iterable[CriticalToken], facts: Set[tuple[TokenKind, str]]
) -> bool:
    """Whether what a sentence gives such a figure of is in the passage as well: 1,200 visitors are not 1,200 metres."""
    there = {word[:3] for word in _WORD.findall(reads(passage).casefold())}
    for token in said:
        if (token.kind, token.value) in facts:
            follows = _FOLLOWS.match(reads(sentence[token.end :]).casefold())
            if follows is None or follows[1][:3] in there or _VERBS.match(follows[1]):
                return True
    return False


# The word behind a figure, and the verbs that may stand there.
_FOLLOWS = later(r"\s?([가-힣]{2}|[^\W\d_]{4,})")
_VERBS = later(
    r"stim|trif|were|have|could|sont|était|resul|está|неправ|невір|невер|помил|ошиб|хибн|непра|라는|이라|wrong|false|turned|proved"
)


def _of_whole_story(document: Document, change: Drift) -> bool:
    """Whether what came is a block of its own that is the story's verdict or calls all of it invented: “Rating: False”, “Satire”."""
    block = document.block_at(change.after_span[0]) if change.after_span is not None else None
    if block is None:
        return False
    text = document.text[block.start : block.end].strip()
    return rates_false(text) or tells_invented(text)


def _below_story(document: Document, earlier: Document, passage: str, known: Set[str]) -> Iterator[Drift]:
    """The sentences that came into a footer or box of the story's own and say that the passage's figure is not so: what else stands there is the
    site's, and not read as the story's."""
    for block in document.blocks:
        if block.region in ("footer", "aside") and within_story(block) and 2 * block.linked <= block.end - block.start:
            for first, last in sentence_spans(document.text, block.start, block.end):
                said = document.text[first:last].strip()
                if said in known or not _says_otherwise(said, passage, document.language):
                    continue
                if reads(said) not in folded(earlier).text:
                    yield Drift(kind="added", place=Place.TEXT, after=said, after_span=(first, last))


_FACTS = frozenset({TokenKind.NUMBER, TokenKind.DATE})
# Words that say something; two syllables or signs are one in scripts of such.
_WORD = later(r"[가-힣]{2}|[\u3400-\u9fff]{2}|[^\W\d_]{4,}")


# A footnote's mark: behind the words that it belongs to, and before the note.
_BEHIND = later(r"[*＊†‡§¹²³⁴⁵⁶⁷⁸⁹]+$")
_BEFORE = later(r"[*＊†‡§¹²³⁴⁵⁶⁷⁸⁹]+(?=\s*[^\W_])")


def _marks_at(document: Document, place: int) -> frozenset[str]:
    """The marks of the footnotes that a table's cell and its headers refer to; none elsewhere."""
    block = document.block_at(place)
    if block is None or block.row < 0:
        return frozenset()
    texts = (*block.headers, document.text[block.start : block.end])
    return frozenset(found.group() for text in texts if (found := _BEHIND.search(text.rstrip())))


def _mark_before(document: Document, place: int) -> str:
    """The mark that the paragraph at a place begins with, as a footnote does."""
    block = document.block_at(place)
    found = _BEFORE.match(document.text[block.start : block.end].lstrip()) if block is not None else None
    return found.group() if found else ""


def taken_back_after(document: Document, located: Located) -> str:
    """The sentence after the passage's own, in its paragraph or as the next one, if it says that what stands before it is not so; else empty."""
    text = document.text
    _, last = sentence_around(text, located.start, located.end)
    begin = len(text) - len(text[last:].lstrip())
    if begin >= len(text):
        return ""
    first, end = sentence_around(text, begin, begin + 1)
    sentence = text[first:end].strip()
    return sentence if first >= last - 1 and denies(sentence) else ""


def takes_back(before: str, after: str, language: str) -> bool:
    """Whether a sentence says now that what stands beside it is not so, itself or by somebody's word, and did not before."""
    return _takes_back(after, language) and not _takes_back(before, language)


def _takes_back(text: str, language: str) -> bool:
    said = [token for token in critical_tokens(text, language or "en") if token.kind is TokenKind.ATTRIBUTION]
    by_word = any(token.value == "denied" or denies(text[token.end :]) for token in said)
    return denies(text) or by_word


def _turns(text: str, language: str) -> bool:
    return denies(text) or any(token.kind in _TURNING for token in critical_tokens(text, language or "en"))


def _neighbourhood(document: Document, start: int, end: int) -> tuple[int, int]:
    """The passage's paragraph, with the sentence before it and the one after. Blank lines part no more than others."""
    text = document.text
    first, last = sentence_around(text, start, end)
    begin = text.rfind("\n", 0, first) + 1
    stop = text.find("\n", last)
    stop = len(text) if stop < 0 else stop
    above = len(text[:begin].rstrip())
    before = sentence_spans(text, text.rfind("\n", 0, above) + 1, above)
    below = len(text) - len(text[stop:].lstrip())
    following = text.find("\n", below)
    after = sentence_spans(text, below, len(text) if following < 0 else following)
    return (before[-1][0] if before else begin), (after[0][1] if after else stop)


def only_shortened(difference: Difference | None) -> bool:
    """Whether words were dropped and none put in, none of them critical."""
    if difference is None or difference.critical:
        return False
    wording = difference.wording
    return bool(wording) and all(not change.after.strip(" .,;:") for change in wording)


def struck_out(old: Document | None, new: Document | None, found: Assessment) -> bool:
    """Whether words or figures of the passage have a line through them that had none when it was accepted. Where the page as it was accepted
    is not at hand, any have."""
    located = found.located
    if new is None or located is None or located.hidden:
        return False
    words = [
        reads(new.text[max(a, located.start) : min(b, located.end)])
        for a, b in new.struck
        if a < located.end and located.start < b
    ]
    said = "".join(filter(_LETTER.search, words))
    if not said or old is None:
        return bool(said)
    before = [b for b in old.blocks if reads(located.text) in reads(old.text[b.start : b.end])]
    was = "".join(reads(old.text[x:y]) for b in before for x, y in old.struck if b.start <= x < b.end)
    return said not in was
