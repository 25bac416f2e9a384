"""Whether one sentence stands alone between what stood around a quote of one: then it is the quote put in other words, if it tells anything that the quote
tells. What was taken out leaves its neighbours together, and nothing between."""

from __future__ import annotations

import re

from harness.evidence.framing import Framing
from harness.evidence.nearest import Candidate, shared
from harness.evidence.normalise import reads
from harness.evidence.read import Document
from harness.evidence.said_again import CHANGED_CUTOFF, facts_kept, facts_shared
from harness.evidence.sentences import ENDS, sentence_spans
from harness.model.registry import TextQuote

_ENDING = tuple(f".!?{ENDS}")
_FIGURE = re.compile(r"\d[\d., ]*\d")
# So great a share (0–1) of the facts of a quote tells it where one side alone was given.
_MOST_FACTS = 0.65
# So great a share (0–1) of what the quote tells, each word by how few sentences of the page have it, is little, some, or much of it.
_LITTLE, _SOME, _MUCH = 0.1, 0.24, 0.3
# So many pairs of signs in common say something where no spaces part words.
_PAIRS = 2


def alone_between(document: Document, quote: TextQuote, place: Candidate, framed: Framing) -> bool:
    """Whether a passage little like the quote stands alone where it stood: between all that was given on both sides, or between one side and the
    end of the text."""
    if not framed.whole or not framed.telling or place.likeness >= CHANGED_CUTOFF:
        return False
    wanted, there = reads(quote.exact), reads(document.text[place.start : place.end])
    if not _whole(quote, wanted, there) or "\n" in document.text[place.start : place.end]:
        return False
    if len(sentence_spans(document.text, place.start, place.end)) != len(sentence_spans(wanted)):
        return False
    found = shared(document, quote.exact, place.start, place.end)
    more = found.here > found.elsewhere
    if facts := facts_shared(document, wanted, there):
        # One name alone may be that of where both happen.
        several = facts > 1 or found.words > 1 or not _digits(wanted).isdisjoint(_digits(there))
        if several and framed.given == 2 and (more or found.here >= _SOME):
            return True
        # What follows what was taken out stands beside that one side as well: it is to tell clearly more of the quote than others do.
        clearly = more and (found.here >= _MUCH or found.here > 2 * found.elsewhere)
        named = several and _at_an_end(document, place, framed)
        if clearly and (named or not _figures(wanted).isdisjoint(_figures(there))):
            return True
        kept = facts_kept(document, quote, place)
        return facts > 1 and kept >= (_MOST_FACTS if found.words > 1 else 1)
    unspaced = any("\u3040" <= c <= "\u9fff" for c in wanted)
    return more and framed.given == 2 and found.here >= _LITTLE and found.words >= (_PAIRS if unspaced else 1)


def _whole(quote: TextQuote, wanted: str, there: str) -> bool:
    """Whether the quote and the passage are whole sentences."""
    before = reads(quote.prefix.replace("\r", "\n").rpartition("\n")[2]).rstrip("\"')»]”’")
    return (not before or before.endswith(_ENDING)) and all(
        text.rstrip("\"')»]”’").endswith(_ENDING) for text in (wanted, there)
    )


def _figures(text: str) -> set[str]:
    """The figures of two digits and more, which few sentences of a page have in common."""
    return {re.sub(r"\D", "", figure) for figure in _FIGURE.findall(text)}


def _digits(text: str) -> set[str]:
    """All figures, of one digit too."""
    return set(re.findall(r"\d+", text))


def _at_an_end(document: Document, place: Candidate, framed: Framing) -> bool:
    """Whether nothing stands on the side of a passage on which nothing was given."""
    beyond = document.text[: place.start] if framed.right_given else document.text[place.end :]
    return not any(map(str.isalnum, beyond))
