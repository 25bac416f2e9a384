"""Notices that a page gives about itself: corrections, clarifications, retractions, updates.

A notice is a short block that says so by its words (`notice_words`), or whose own element is named as one, or that stands under a heading which
says nothing else. What a box around it is called may excuse what it says as noise, but never such a sentence; only among readers' comments and in
teasers it is somebody else's. Beside the story, as in a sidebar, it must speak of its own text: a label there may stand over another's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from harness.evidence.byline import meta_parts
from harness.evidence.noise import has_relative, is_relative, is_stamp, noise, stripped_of_stamp
from harness.evidence.normalise import reads
from harness.evidence.notice_errors import regretting
from harness.evidence.notice_words import NoticeKind, kind_of, kind_of_headline, label_of_notice
from harness.evidence.read import Document, TextBlock, folded, once

__all__ = ["Notice", "NoticeKind", "notices", "stood", "within_story"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A notice: its words, and where they stand in the document's text. ``whole`` says that a headline or the window's title gives it, of the whole
    story and of nothing in it."""

    kind: NoticeKind
    text: str
    start: int
    end: int
    whole: bool = False


# Longest block, in characters, that can be a notice, and the shortest that can say anything.
_LONGEST, _SHORTEST = 900, 18

# An entry of the list of changes that a page keeps: a day, and what was done to its text.
_ENTRY = re.compile(
    r"\W{0,3}[^:.!?\n]{0,12}\b\d{1,4}\b[^:.!?\n]{0,16}[:–—]\s*(?=\D)(?:corrected|amended|(?:korrigiert|berichtigt|corrigé|corregid|исправлен|виправлен|corrett)\w*)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"[#.][\w-]*(correction|retraction|clarification|erratum|corrigendum|editors?-?note)", re.IGNORECASE
)
_WITHIN_STORY = {
    "footer": re.compile(r"(?:^|>)(?:article|main)\b.*>"),
    "aside": re.compile(r"(?:^|>)article\b.*>"),
    "header": re.compile(r"(?:^|>)(?:article|main)\b.*>"),
}
_NAMED = {"retraction": NoticeKind.RETRACTION, "clarification": NoticeKind.CLARIFICATION}

# Where words are others', and where none but a correction is the story's.
_OTHERS = frozenset({"comment", "related", "correction"})
_NOISE = frozenset({"advert", "widget", "consent", "navigation"})


_WORD = re.compile(r"[^\W\d_]{2,}")


def _says(text: str) -> bool:
    """Whether an update's note says more than when: words beside its dates, times and their labels."""
    if is_relative(text) or is_stamp(text) or meta_parts(text, "", "en"):
        return False
    rest = stripped_of_stamp(text)
    wide = sum("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in rest)
    return len(_WORD.findall(rest)) >= 4 or wide >= 8


# Signs that stand for a syllable or a word: a line of them says more than one of letters.
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def _fits(text: str) -> bool:
    """Whether a text is as long as a notice can be: neither a label alone nor a story."""
    return len(text) <= _LONGEST and len(text) + 2 * len(_WIDE.findall(text)) >= _SHORTEST


_HEADING = re.compile(r"h[1-6]$|summary$")
# So many blocks under such a heading are notices, at most.
_MOST_UNDER = 5


@once
def notices(document: Document) -> tuple[Notice, ...]:
    """The notices that stand in the page's own text, in reading order."""
    found: list[Notice] = []
    below: set[int] = set()
    for n, block in enumerate(document.blocks):
        text = document.text[block.start : block.end].strip()
        if not _own(block):
            continue
        label = label_of_notice(text) if len(text) <= _LONGEST_LABEL else None
        if label in (NoticeKind.CORRECTION, NoticeKind.CLARIFICATION):
            # A page of that name tells of other pages, and so does a box beside the story.
            if block.tag != "h1" and not _beside(block):
                below.update(_below(document.blocks, n))
                found += _folded(document, block)
            continue
        if n in below and noise(text) == "advert":
            continue  # who pays for a broadcast is thanked near its corrections
        kind = _kind(document, block, text, label)
        if kind is NoticeKind.UPDATE and has_relative(text):
            continue  # how long ago the page was made anew, and what counts its readers beside
        if kind is None and n in below and _fits(text):
            kind = NoticeKind.CORRECTION
        if kind is not None:
            # A label before the headline is about all that stands under it, whatever the headline names.
            whole = block.tag == "h1" and kind_of_headline(text) is kind
            found.append(Notice(kind=kind, text=text, start=block.start, end=block.end, whole=whole))
    known = {n.start for n in found}
    found += [*_in_lines(document, known), *_in_brackets(document, found)]
    return tuple(sorted([*found, *_of_head(document, found)], key=lambda n: n.start))


def stood(notice: Notice, earlier: Document) -> bool:
    """Whether a page said ``earlier`` what a notice says now, as a notice or not: a label that was put over an old paragraph makes none of it."""
    said = reads(notice.text)
    return any(reads(n.text) == said for n in notices(earlier)) or (not notice.whole and said in folded(earlier).text)


# A line that is nothing but a label, in characters.
_LONGEST_LABEL = 80


def _below(blocks: Sequence[TextBlock], n: int) -> Iterator[int]:
    """The blocks that a label stands over: what else its own box holds, or what follows it among the story's own paragraphs: one, all of a list, or
    what the story ends with."""
    label = blocks[n]
    box = label.path
    for _ in range(1 if label.tag == "summary" else 3):
        box = box.rpartition(">")[0]
        inside = []
        for m in range(n + 1, len(blocks)):
            if not box or not blocks[m].path.startswith(f"{box}>") or _HEADING.match(blocks[m].tag):
                break
            inside.append(m)
        if inside:
            break
    if not inside or not _HEADING.match(label.tag):
        yield from inside[:1]
    elif len(inside) <= _MOST_UNDER:
        yield from inside
    else:
        items = blocks[inside[0]].path.rpartition(">")[0]
        listed = blocks[inside[0]].tag in ("li", "dd")
        yield from (
            m
            for m in inside[: _MOST_UNDER if listed else 1]
            if m == inside[0] or blocks[m].path.startswith(f"{items}>")
        )


def _folded(document: Document, label: TextBlock) -> Iterator[Notice]:
    """What such a label stands over in a part that a reader opens."""
    part = label.path.rpartition(">")[0]
    if label.tag == "summary":
        for text, path in zip(document.folded_away, document.folded_at, strict=False):
            if path == part or path.startswith(f"{part}>"):
                yield Notice(kind=NoticeKind.CORRECTION, text=text, start=label.start, end=label.end)


def _own(block: TextBlock) -> bool:
    """Whether a block's words are neither readers' nor those of a link or a teaser of another story."""
    return block.region not in _OTHERS and 2 * block.linked <= block.end - block.start


def within_story(block: TextBlock) -> bool:
    """Whether a footer's, box's or header's block stands in an article's own, and not in the site's."""
    within = _WITHIN_STORY.get(block.region)
    return within is not None and within.search(block.path) is not None


def _beside(block: TextBlock) -> bool:
    """Whether a block stands beside the story, in what is the site's own, so that a label there may stand over another story's correction."""
    if _NAMES.search(f"{block.names} {block.ancestors}"):
        return False
    if block.region == "navigation":
        return True
    within = _WITHIN_STORY.get(block.region)
    return within is not None and not within.search(block.path)


def _says_kind(block: TextBlock, text: str) -> NoticeKind | None:
    """The kind of notice that a block's words are where it stands."""
    beside = _beside(block)
    kind = kind_of(text, labels=not beside)
    # “Updated 5 min ago” is a clock, not a notice: what was changed must be said.
    if kind is NoticeKind.UPDATE and (beside or block.region in _NOISE or not _says(text)):
        return None
    return kind


def _kind(document: Document, block: TextBlock, text: str, label: NoticeKind | None) -> NoticeKind | None:
    """The kind of notice that a block is by its words, or by how it and what it stands in are named."""
    # In a table or a list it is somebody who withdrew.
    if label is NoticeKind.RETRACTION and block.row < 0 and block.tag not in ("li", "dd", "td") and not _beside(block):
        return NoticeKind.RETRACTION
    if not _fits(document.text[block.start : block.end]):
        return None
    kind = _says_kind(block, text)
    if kind is None and (who := regretting(text)) and who in _signs_of(document):
        return NoticeKind.CORRECTION
    if kind is None and block.tag in ("li", "dd") and _ENTRY.match(text):
        return NoticeKind.CORRECTION
    if kind is None and not _beside(block):
        kind = _set_apart(document, block)
    names = " ".join([*block.ancestors.split()[-2:], block.names])
    if kind is None and (named := _NAMES.search(names)) and " " in text:
        kind = _NAMED.get(named.group(1).lower(), NoticeKind.CORRECTION)
    return kind


def _signs_of(document: Document) -> str:
    """What a page calls itself: its window's title, and what its head and foot say."""
    around = (b for b in document.blocks if b.region in ("header", "footer", "navigation"))
    return "\n".join([document.title, *(document.text[b.start : b.end] for b in around)])


def _set_apart(document: Document, block: TextBlock) -> NoticeKind | None:
    """The kind of a block that begins with a label which only its element or its type sets apart: “**Correction** Twenty people were hurt.”"""
    first = next((end for start, end, *_ in document.spans if start == block.start), block.end)
    if not block.start < first < block.end or first - block.start > _LONGEST_LABEL:
        return None
    kind = label_of_notice(document.text[block.start : first].strip())
    return kind if kind in _CORRECTING or kind is NoticeKind.CLARIFICATION else None


def _of_head(document: Document, known: Sequence[Notice]) -> Iterator[Notice]:
    """What the headline says of the whole story, or the window's title where that alone does."""
    starts = {n.start for n in known}
    heads = [b for b in document.blocks if b.tag == "h1" and b.region in ("main", "header")][:1]
    for block in heads:
        text = document.text[block.start : block.end].strip()
        kind = kind_of_headline(text)
        if kind is not None and kind is not NoticeKind.UPDATE:
            if block.start not in starts:
                yield Notice(kind=kind, text=text, start=block.start, end=block.end, whole=True)
            return
    kind = kind_of_headline(document.title)
    if kind is not None and kind is not NoticeKind.UPDATE and not any(n.kind is kind for n in known):
        start, end = (heads[0].start, heads[0].end) if heads else (0, 0)
        yield Notice(kind=kind, text=document.title.strip(), start=start, end=end, whole=True)


# In brackets behind the words that it corrects.
_BRACKETED = re.compile(r"[\[(（［【]([^\[\]()（）［］【】\n]{18,900})[\])）］】]")
_CORRECTING = frozenset({NoticeKind.CORRECTION, NoticeKind.RETRACTION})


def _in_brackets(document: Document, known: list[Notice]) -> list[Notice]:
    """Notices that stand in brackets within a paragraph."""
    found = []
    for match in _BRACKETED.finditer(document.text):
        block = document.block_at(match.start())
        if block is None or not _own(block):
            continue
        kind = _says_kind(block, match.group(1))
        if kind not in _CORRECTING:
            continue
        if not any(n.start <= match.start() and match.end() <= n.end for n in known):
            found.append(Notice(kind=kind, text=match.group(1).strip(), start=match.start(), end=match.end()))
    return found


# What stands before a line of its own within a block: the end of a sentence.
_ENDED = re.compile(r"[.!?…。！？\"”»)\]]\s*$")


def _in_lines(document: Document, known: set[int]) -> list[Notice]:
    """Notices that stand as a line of their own in a block whose paragraphs only line breaks part."""
    found = []
    for start, end, *_ in document.spans:
        if not _fits(document.text[start:end]) or start in known:
            continue
        block = document.block_at(start)
        if (
            block is None
            or block.start == start
            or not _own(block)
            or not _ENDED.search(document.text[block.start : start])
        ):
            continue
        text = document.text[start:end].strip()
        kind = _says_kind(block, text)
        if kind is not None:
            found.append(Notice(kind=kind, text=text, start=start, end=end))
    return found
