"""The article's text: read beside its claims file, and searched for statements as a reader sees them.

Markdown's marks (emphasis, headings, links, pictures) are no part of the words; white space, quotation marks and dashes read alike.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from harness.evidence.article import without_marks
from harness.evidence.normalise import normalise, reads
from harness.evidence.verbatim import begins, ends, whole
from harness.model.registry import TextQuote

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A span of the article's raw text and the line (from 1) where it begins."""

    start: int
    end: int
    line: int


class ArticleText:
    """An article's text with what is needed to find many statements in it quickly."""

    def __init__(self, text: str) -> None:
        self.text = text
        plain, to_raw = without_marks(text)
        folded = normalise(plain)
        self._folded = folded.text
        self._parted = folded.parted
        self._to_raw = [to_raw[offset] if offset < len(to_raw) else len(text) for offset in folded.offsets]
        # Where each word begins, and each run of three words: most statements are found by the latter at once.
        self._starts: dict[str, list[int]] = defaultdict(list)
        words = [(match.group(), match.start()) for match in _WORD.finditer(self._folded)]
        for index, (word, start) in enumerate(words):
            self._starts[word].append(start)
            if index + 2 < len(words):
                self._starts[f"{word} {words[index + 1][0]} {words[index + 2][0]}"].append(start)
        self._lines = [0, *(m.end() for m in re.finditer("\n", text))]

    def find(self, quote: TextQuote) -> list[Found]:
        """Every place where the quote's words stand with its context around them; whole words and whole figures only at its ends."""
        exact, prefix, suffix = reads(quote.exact), reads(quote.prefix), reads(quote.suffix)
        if not exact:
            return []
        found = []
        for start in self._candidates(exact):
            end = start + len(exact)
            if not self._folded.startswith(exact, start) or not whole(self._parted, start, end):
                continue
            if prefix and not self._before(start, prefix):
                continue
            if suffix and not self._after(end, suffix):
                continue
            raw_start, raw_end = self._to_raw[start], self._to_raw[end - 1] + 1
            found.append(Found(start=raw_start, end=raw_end, line=self.line(raw_start)))
        return found

    def _before(self, start: int, prefix: str) -> bool:
        text = self._parted[:start].rstrip()
        return text.replace("\n", " ").endswith(prefix) and begins(text, len(text) - len(prefix))

    def _after(self, end: int, suffix: str) -> bool:
        text = self._parted[end:].lstrip()
        return text.replace("\n", " ").startswith(suffix) and ends(text, len(suffix))

    def captions(self, picture: str) -> list[str]:
        """The captions that the text itself gives a picture, `![caption](picture)`."""
        shown = re.finditer(rf"!\[([^\]]*)\]\(\s*<?(?:\./)?{re.escape(picture)}[\s>)]", self.text)
        return [match[1] for match in shown if match[1].strip()]

    def line(self, offset: int) -> int:
        """The line, from 1, of a character of the raw text."""
        from bisect import bisect_right

        return bisect_right(self._lines, offset)

    def words_around(self, found: Found, count: int) -> tuple[str, str]:
        """Up to ``count`` words before and after a span, within its paragraph, without Markdown's marks."""
        before = self.text[max(0, found.start - 300) : found.start].rsplit("\n\n", 1)[-1]
        after = self.text[found.end : found.end + 300].split("\n\n", 1)[0]
        return " ".join(_plain(before).split()[-count:]), " ".join(_plain(after).split()[:count])

    def _candidates(self, exact: str) -> Sequence[int]:
        """Offsets at which ``exact`` may stand: where its first word does, or by search when it begins inside one."""
        words = exact.split(" ")
        # The last word of a statement may stand before a full stop, so only whole words before it are looked up.
        if len(words) > 3 and words[0] in self._starts:
            return self._starts.get(" ".join(words[:3]), ())
        if len(words) > 1 and words[0] in self._starts:
            return self._starts[words[0]]
        found = []
        at = self._folded.find(exact)
        while at >= 0:
            found.append(at)
            at = self._folded.find(exact, at + 1)
        return found


def shortest_context(article: ArticleText, found: Found) -> TextQuote:
    """The span as a quote with as few words around it as make it unique in the article."""
    exact = " ".join(_plain(article.text[found.start : found.end]).split())
    if len(article.find(TextQuote(exact=exact))) == 1:
        return TextQuote(exact=exact)
    for count in range(1, 25):
        before, after = article.words_around(found, count)
        for quote in (
            TextQuote(exact=exact, prefix=before),
            TextQuote(exact=exact, suffix=after),
            TextQuote(exact=exact, prefix=before, suffix=after),
        ):
            places = article.find(quote)
            if len(places) == 1 and places[0].start == found.start:
                return quote
    return TextQuote(exact=exact, prefix=before, suffix=after)


def _plain(text: str) -> str:
    return without_marks(text)[0]
