"""Links that lead a browser to a passage: `#:~:text=` as the Text Fragments specification has it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote as percent
from urllib.parse import unquote, urldefrag

from harness.evidence.read import Document, once

# A passage longer than this, in characters, or of several blocks, is named by its first and last words.
_LONGEST = 240

# Words at either end of such a passage, and of context on either side, at most.
_ENDS = (4, 6, 9, 14)
_CONTEXT = (0, 1, 2, 3, 5, 8, 12)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextDirective:
    """A text directive: ``start`` alone is the passage, with ``end`` it is all from one to the other."""

    start: str
    end: str = ""
    prefix: str = ""
    suffix: str = ""

    def __str__(self) -> str:
        parts = [f"{_encoded(self.prefix)}-" if self.prefix else "", _encoded(self.start)]
        parts += [_encoded(self.end) if self.end else "", f"-{_encoded(self.suffix)}" if self.suffix else ""]
        return "text=" + ",".join(part for part in parts if part)

    @classmethod
    def parse(cls, directive: str) -> TextDirective:
        """The directive that `str` wrote. Raises ValueError for anything else."""
        parts = directive.removeprefix("text=").split(",")
        prefix = unquote(parts.pop(0)[:-1]) if len(parts) > 1 and parts[0].endswith("-") else ""
        suffix = unquote(parts.pop()[1:]) if len(parts) > 1 and parts[-1].startswith("-") else ""
        if not directive.startswith("text=") or not 1 <= len(parts) <= 2 or not parts[0]:
            raise ValueError(f"not a text directive: {directive!r}")
        return cls(
            start=unquote(parts[0]), end=unquote(parts[1]) if len(parts) > 1 else "", prefix=prefix, suffix=suffix
        )


def _encoded(text: str) -> str:
    """A term with everything encoded that separates terms or directives, the hyphen among it."""
    return percent(text, safe="").replace("-", "%2D")


def fragment_link(document: Document, url: str, start: int, end: int) -> str | None:
    """A link to the passage ``start`` to ``end`` of the document's text; ``None`` when no directive leads to it alone."""
    found = text_directive(document, start, end)
    if found is None:
        return None
    bare, fragment = urldefrag(url)
    return f"{bare}#{fragment.partition(':~:')[0]}:~:{found}"


def text_directive(document: Document, start: int, end: int) -> TextDirective | None:
    """The shortest directive that a browser resolves to the passage, ``None`` when none of those tried does. A passage that begins or ends among
    words that nothing parts, as in Thai, is led to with all of them: browsers take a term by whole words, which they know by dictionaries."""
    return _directive(document, start, end) or _directive(document, *_whole_runs(document.text, start, end))


# Thai, Lao, Burmese and Khmer: scripts that put no spaces between words, and whose letters are no words by themselves.
_UNPARTED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")


def _whole_runs(text: str, start: int, end: int) -> tuple[int, int]:
    while 0 < start < len(text) and _UNPARTED.match(text[start]) and _UNPARTED.match(text[start - 1]):
        start -= 1
    while 0 < end < len(text) and _UNPARTED.match(text[end - 1]) and _UNPARTED.match(text[end]):
        end += 1
    return start, end


def _directive(document: Document, start: int, end: int) -> TextDirective | None:
    flat, place = _flat(_with_line_ends(document))
    first, last = place[start], place[end - 1] + 1 if end > start else place[start]
    words = [(m.start(), m.end()) for m in re.finditer(r"\S+", flat[first:last])]
    if not words:
        return None
    first, last = first + words[0][0], first + words[-1][1]
    passage = flat[first:last]
    # A browser looks for a term within one line of one block: neither end may reach into another, nor may the words around it.
    lines = passage.split("\n")
    several = len(lines) > 1
    shapes: list[tuple[str, str]] = [] if several or last - first > _LONGEST else [(passage, "")]
    most = (len(lines[0].split()), len(lines[-1].split())) if several else (len(words) // 2, len(words) // 2)
    for count in _ENDS:
        if several or 2 * count <= len(words):
            one, other = (min(count, limit) for limit in most)
            shapes.append((passage[: words[one - 1][1] - words[0][0]], passage[words[-other][0] - words[0][0] :]))
    if not shapes:
        shapes = [(passage, "")]
    for head, tail in shapes:
        for before in _CONTEXT:
            for after in _CONTEXT if before in (0, 2, 8) else (0, before):
                directive = TextDirective(
                    start=head,
                    end=tail,
                    prefix=_words_before(flat, first, before),
                    suffix=_words_after(flat, last, after),
                )
                if _resolve(flat, directive) == (first, last):
                    return directive
    return None


@once
def _with_line_ends(document: Document) -> str:
    """The document's text with a line end wherever the page ends a line."""
    if not document.ends:
        return document.text
    letters = list(document.text)
    for at in document.ends:
        letters[at] = "\n"
    return "".join(letters)


def _words_before(flat: str, at: int, count: int) -> str:
    line = flat[max(0, at - 240) : at].rstrip().rpartition("\n")[2]
    return " ".join(line.split()[-count:]) if count else ""


def _words_after(flat: str, at: int, count: int) -> str:
    line = flat[at : at + 240].lstrip().partition("\n")[0]
    return " ".join(line.split()[:count]) if count else ""


def _flat(text: str) -> tuple[str, list[int]]:
    """The text as a browser searches it, white space collapsed, to a line end where there is one, and where each character of it went."""
    out: list[str] = []
    place: list[int] = []
    for letter in text:
        place.append(len(out))
        if not letter.isspace():
            out.append(letter)
        elif out and not out[-1].isspace():
            out.append("\n" if letter == "\n" else " ")
        else:
            place[-1] = max(0, len(out) - 1)
            if out and letter == "\n":
                out[-1] = "\n"
    place.append(len(out))
    return "".join(out), place


def _resolve(flat: str, directive: TextDirective) -> tuple[int, int] | None:
    """What a browser takes a directive for: the first place that fits all of it, letters of either case alike."""
    page = _lower(flat)
    start, end = _lower(directive.start), _lower(directive.end)
    prefix, suffix = _lower(directive.prefix), _lower(directive.suffix)
    at = -1
    while (at := page.find(start, at + 1)) >= 0:
        stop = at + len(start)
        if not _bounded(page, at, stop) or (prefix and not page[:at].rstrip().endswith(prefix)):
            continue
        if end:
            stop = -1
            found = at + len(start)
            while (found := page.find(end, found)) >= 0:
                if _bounded(page, found, found + len(end)) and _followed(page, found + len(end), suffix):
                    stop = found + len(end)
                    break
                found += 1
            if stop < 0:
                continue
        elif not _followed(page, stop, suffix):
            continue
        return at, stop
    return None


def _followed(page: str, at: int, suffix: str) -> bool:
    return not suffix or page[at : at + len(suffix) + 1].lstrip().startswith(suffix)


def _lower(text: str) -> str:
    """Lower case, letter for letter, so that offsets stay."""
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def _bounded(page: str, start: int, end: int) -> bool:
    """Whether neither end is inside a word."""
    return not (
        (start > 0 and page[start - 1].isalnum() and page[start].isalnum() and page[start] < "⺀")
        or (end < len(page) and page[end - 1].isalnum() and page[end].isalnum() and page[end] < "⺀")
    )
