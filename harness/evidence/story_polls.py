"""What a page asks its own readers among a story's paragraphs: a question, the answers with their shares, how many answered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from harness.evidence.patterns import later
from harness.evidence.read import TextBlock
from harness.evidence.story_root import Path

# A question and an answer are no longer than this, in characters; an element that asks has so many blocks at most.
_QUESTION, _ANSWER, _MOST = 140, 70, 14

# What an element that asks is called.
_NAMED = later(
    r"[#.][\w-]*(?:poll|survey|umfrage|abstimmung|sondage|encuesta|sondeo|sondaggio|enquete|peiling|sonda|ankiet|anket|omröstning|afstemning|avstemning|aanestys|szavaz|vote|voting|opros|golosov|golosuv)",
    re.IGNORECASE,
)
_SHARED = later(r".{1,60}?\s*[:：–-]?\s*(?:\d{1,3}(?:[.,]\d+)?\s?[%％]|%\s?\d{1,3}(?:[.,]\d+)?)", re.IGNORECASE)
_VOTES = later(
    r"\W*(?:[^\W\d_]+\s?[:：]?\s+)?\d[\d.,\u00a0\u202f ’']*\s?(?:votes?|voters?|(?:abgegebene )?stimmen|teilnehmer\w*|votants?|participants?|votos|votantes|participantes|voti|votanti|partecipanti|stemmen|głos\w*|голос\w*|учасник\w*|участник\w*|hlas\w*|röster|stemmer|ääntä|szavazat\w*|voturi|ψήφοι|oy|표|票|人参加|人投票|صوت\w*|أصوات|קולות)\W*",
    re.IGNORECASE,
)
_ASKS = ("?", "？", "؟")


def polls(blocks: Sequence[TextBlock], paths: Sequence[Path], texts: Sequence[str]) -> Iterator[int]:
    """The blocks, by number, of elements that are called polls and hold nothing but a question, answers with their shares, and how many votes were given. What an
    institute found out about voters has respondents, and no votes. Cost linear in the blocks."""
    for n, text in enumerate(texts):
        if not text.endswith(_ASKS) or len(text) > _QUESTION or not _NAMED.search(blocks[n].ancestors):
            continue
        around = blocks[n].ancestors.split()
        # The names begin with the document's own element, which paths leave out.
        out = len(around) - len(paths[n])
        # What is within such an element may be called after it: poll, poll__question.
        for depth in (d - out for d, part in enumerate(around, 1) if _NAMED.search(part)):
            box = paths[n][:depth]
            held = [m for m in range(max(0, n - _MOST), min(len(paths), n + _MOST)) if paths[m][: len(box)] == box]
            answers = [m for m in held if len(texts[m]) <= _ANSWER and _SHARED.fullmatch(texts[m])]
            counts = [m for m in held if m not in answers and _VOTES.fullmatch(texts[m])]
            if len(answers) > 1 and counts and len(held) <= len(answers) + len(counts) + 2:
                yield from held
                break
