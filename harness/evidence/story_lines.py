"""The short lines among a story's paragraphs and in its head: which of them come and go by themselves, told by where they stand and how they are made,
whatever they say; where they were edited they are the story's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from harness.evidence.beginnings import common_english
from harness.evidence.byline import Meta, date_spans, dated_within, is_caseless_name, is_person, meta_parts
from harness.evidence.noise import is_sentence, noise
from harness.evidence.normalise import reads
from harness.evidence.read import Document
from harness.evidence.sentences import ended
from harness.evidence.signed_lines import piece_of_head
from harness.evidence.story_blocks import PIECED, WIDE, Blocks
from harness.evidence.story_parts import Part, PartKind
from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind

# A line that is no sentence, in characters; and scripts of which no mark tells one.
_SHORT_LINE = 70
_UNMARKED = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]")
# A day with its month or its year; a time of the day is none.
_WHOLE_DAY = re.compile(r"\d{4}|\d{1,2}\s?([./-])\s?\d{1,2}\s?\1|\d\W+[^\W\d_]{3}|[^\W\d_]{3}\W+\d")
# What parts the pieces of a line.
_BESIDE_PIECE = " \t,;·|•●–—-"
# A heading over what is no part of the story has so many words.
_HEAD_WORDS = 3
# What parts a line's pieces; how many words of one tell something; an amount of money, a share or a score.
_PARTS = re.compile(r"\s*[|·•●]\s*|\s+[–—-]\s+|\n")
_WORDED = 5
_AMOUNT = re.compile(r"[$€£¥₽₴₩₹₺%]|(?<![\d:./-])\d{1,2}(?:\s?[–-]\s?\d{1,2}|:\d)(?![\d:./-])")
# So many signs that write no spaces are more than one word.
_WIDE_WORDED = 4


def headed(parts: Sequence[Part], last_cell: int) -> Iterator[Part]:
    """The parts of a story, of which a heading of few words, without a figure, and with nothing of the story's own below it comes and goes by itself: that of
    other stories, or of readers' comments. ``last_cell`` is where the last cell of the story's tables begins, -1 for none."""
    last = max((n for n, part in enumerate(parts) if part.core and part.kind is not PartKind.HEADING), default=-1)
    for n, part in enumerate(parts):
        few = len(part.text.split()) <= _HEAD_WORDS and not any(map(str.isdigit, part.text))
        heads_nothing = part.kind is PartKind.HEADING and few and n > last >= 0 and part.start > last_cell
        yield replace(part, alone=True) if heads_nothing else part


class Lines:
    """The short lines of one document's story, in the element at ``root`` below the block ``headline``, -1 for none."""

    def __init__(self, document: Document, own: Blocks, root: tuple[str, ...], headline: int) -> None:
        self._document, self._own, self._root, self._headline = document, own, root, headline
        self._language = document.language or ""

    def _inside(self, n: int) -> bool:
        return self._own.paths[n][: len(self._root)] == self._root

    def alone(self, n: int) -> bool:
        """Whether a block is a short line that is no sentence, with no other such line beside it in its element, behind a paragraph: what pages put there."""

        def short(m: int) -> bool:
            text = self._own.texts[m]
            return len(text) <= _SHORT_LINE and not (is_sentence(text) or ended(text) or _UNMARKED.search(text))

        def beside(numbers: range) -> int:
            return next((m for m in numbers if self._inside(m) and not self._own.noise[m]), -1)

        text = self._own.texts[n]
        worded = len(re.findall(r"[^\W\d_]{2,}", text)) > 1 or len(WIDE.findall(text)) >= _WIDE_WORDED
        if not worded or not short(n) or text.endswith((":", "：")) or self._own.blocks[n].tag not in ("p", "div"):
            return False
        if not self._inside(n) or self.day(text):
            return False
        if n < self._headline:
            # A verdict may stand there, and whoever issues the text.
            tokens = critical_tokens(text, self._language or "en")
            return any(map(str.isdigit, text)) and not any(token.kind is TokenKind.NAME for token in tokens)
        before, behind = beside(range(n - 1, -1, -1)), beside(range(n + 1, len(self._own.blocks)))
        in_row = behind >= 0 and short(behind) and self._own.paths[behind][:-1] == self._own.paths[n][:-1]
        if behind < 0 and is_person(text) and not all(word in common_english() for word in text.casefold().split()):
            return False  # who signs
        told = self._own.prose[before] > 0 or before in self._own.cells or self._own.blocks[before].tag == "figcaption"
        return (
            before > self._headline
            and told
            and not (in_row and self._own.blocks[behind].tag == self._own.blocks[n].tag)
        )

    def day(self, text: str) -> bool:
        """Whether a short line names a day, with its month or year."""
        spans = date_spans(text, self._document.language) if len(text) <= PIECED else []
        return any(_WHOLE_DAY.search(text[a:b]) for a, b in spans)

    def of_page(self, piece: str) -> bool:
        """Whether a piece of a line that names a day is a button, a section or a counter where it comes or goes: no name and no day."""
        return not (is_person(piece) or is_caseless_name(piece) or self.day(piece))

    def besides(self, begins: int, ends: int) -> Iterator[tuple[int, int]]:
        """The pieces of a line about the story that tell something besides, as an event's or an agency's does: of some words, or with an amount or a score."""
        if ends - begins > PIECED:
            return
        text = self._document.text
        cuts = [begins, *(at for m in _PARTS.finditer(text, begins, ends) for at in m.span()), ends]
        for a, b in zip(cuts[::2], cuts[1::2], strict=True):
            piece = reads(text[a:b]).strip(_BESIDE_PIECE)
            worded = len(piece.split()) >= _WORDED or _AMOUNT.search(piece) is not None
            if worded and not (noise(piece) or meta_parts(piece, "", self._language) or self.day(piece)):
                yield a, b

    def piece_of_head(
        self, begins: int, ends: int, sentences: Callable[[int, int], Sequence[Part]]
    ) -> tuple[list[Meta], list[Part]]:
        """What a piece of a line that names a day says of the story, and what else it says: before the day, and behind it what pages put there."""

        def read(a: int, b: int) -> tuple[Meta, ...]:
            return piece_of_head(reads(text[a:b]).strip(_BESIDE_PIECE), language)

        text, language = self._document.text, self._document.language
        known = read(begins, ends)
        if known or meta_parts(reads(text[begins:ends]).strip(_BESIDE_PIECE), "", language):
            return list(known), []  # a counter, or a button
        days = [(a + begins, b + begins) for a, b in date_spans(text[begins:ends], language)]
        dated = dated_within(reads(text[begins:ends]), language) if days else ()
        if not dated:
            return [], [replace(p, core=True, alone=self.of_page(p.text)) for p in sentences(begins, ends)]
        day, behind = min(a for a, _ in days), max(b for _, b in days)
        signed, signed_behind = read(begins, day), read(behind, ends)
        before = [] if signed else sentences(begins, day)
        after = [] if signed_behind else sentences(behind, ends)
        return [*signed, *dated, *signed_behind], [replace(part, core=True, alone=True) for part in (*before, *after)]
