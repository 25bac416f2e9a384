"""A page's own story: its headline, who signs it, when, and its text, captions and tables, without what stands around them.

What surrounds a story differs at every visit, so a comparison looks at this alone. A block belongs to the story by where it stands
(in the element that holds most of the page's prose, or between the headline and that), unless its region or its words say otherwise.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from harness.evidence.byline import (
    Meta,
    dateline_end,
    is_person,
    known_within,
    labelled_byline,
    meta_parts,
    signed_within,
)
from harness.evidence.noise import begins_other_matter, has_relative, is_sentence, noise
from harness.evidence.normalise import reads
from harness.evidence.notices import Notice, notices
from harness.evidence.read import Document, TextBlock
from harness.evidence.regions import opens_comments
from harness.evidence.sentences import sentence_spans
from harness.evidence.story_root import find_root, in_own_regions, prose_below, tag_of


class PartKind(StrEnum):
    """What a part of a story is."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "list item"
    QUOTE = "quotation"
    CAPTION = "caption"


# So many characters in a cell are a text and no value.
_WHOLE_TEXT = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A sentence of the story, ``start`` to ``end`` of the document's text. ``core`` says that it stands among the story's own
    paragraphs, not in a box between them; ``struck`` that a line goes through it."""

    kind: PartKind
    text: str
    key: str
    start: int
    end: int
    core: bool = True
    struck: bool = False
    labelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A table's row: its cells' texts by column, with the span of each."""

    table: str
    cells: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What a page says for itself; what is not there is empty. ``published`` and ``modified`` are as the page shows them, ``root`` is the
    path of the element that holds the story, ``around`` of the one that holds its headline as well."""

    title: str
    headline: str
    byline: str
    dateline: str
    published: str
    modified: str
    parts: tuple[Part, ...]
    rows: tuple[Row, ...]
    notices: tuple[Notice, ...]
    root: tuple[str, ...] = ()
    around: tuple[str, ...] = ()


# Elements that hold this share of the prose in the same way are how the page is written, not boxes in it.
_USUAL = 0.3

# A box among the paragraphs is the story's own when it holds this share of its prose, and more than one paragraph.
_BOX_SHARE = 0.15

# The dateline opens one of so many first paragraphs: a summary may stand before it.
_OPENING = 3

# The longest block, in characters, that is a row of pieces and not a paragraph; and the longest that is a button's word, or a label.
_PIECED, _BUTTON, _LABEL = 220, 14, 45

# A line about the story stands no more than so many blocks above its headline.
_ABOVE = 3

# A standfirst has so many words at least.
_STANDFIRST = 4

# Regions that only names tell, and that no page puts between a headline and its story.
_OWN_IN_LEAD = frozenset({"footer", "related", "navigation", "widget"})
# … of which these hold buttons and links besides: only a date or a signature is read there.
_ONLY_DATED = frozenset({"navigation", "widget"})

_NOT_OURS = frozenset({"comment", "related", "advert", "navigation", "consent", "footer", "widget"})
# What only figures told to be noise: in a list of the story's own they are its own.
_FIGURES = frozenset({"weather", "market"})
# How sites name what holds the words under a picture, where it is no figure's; such words are no longer than this.
_CAPTIONED = re.compile(
    r"[#.](?:[\w-]*[-_])?(?:caption\w*|bild(?:unter|text|unterschrift)\w*|bu-?text|l[eé]gende?|pie(?:-?de-?foto)?|photo|foto|image|img|picture|podpis|подпись|didascalia)(?![a-z])",
    re.IGNORECASE,
)
_CAPTION = 300

# How many elements deep in the one that holds the story a picture beside it stands.
_BESIDE = 3
_FACTS = re.compile(r"fact|info-?box|key-?(?:points|facts)|summary|timeline|pull-?quote", re.IGNORECASE)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_TITLE_PARTS = re.compile(r"\s+[|–—:·»-]{1,2}\s+|\s*\|\s*")
_COUNTER = re.compile(r"^\s*[(\[]\d+\+?[)\]]\s*")


@lru_cache(maxsize=256)
def story(document: Document) -> Story:
    """The story of ``document``. Cost linear in its blocks."""
    return _Reading(document).story()


def _led(block: TextBlock) -> bool:
    """Whether hardly anything in a block is no link."""
    return block.linked * 10 >= 8 * max(1, block.end - block.start)


def bare_title(title: str) -> str:
    """A window title without counters and the site's name: its longest part."""
    return max(_TITLE_PARTS.split(_COUNTER.sub("", title)), key=len, default="").strip()


class _Reading:
    """One document being read."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._texts = [" ".join(document.text[b.start : b.end].split()) for b in document.blocks]
        self._blocks = in_own_regions(document.blocks, self._texts)
        self._paths = [tuple(b.path.split(">")) for b in self._blocks]
        self._standfirst = -1
        self._starts = [span[0] for span in document.spans]
        self._cells = self._data_cells()
        self._metas = [self._meta(n) for n in range(len(self._blocks))]
        self._noise = [self._why_noise(n) for n in range(len(self._blocks))]
        self._prose = [
            len(t) if not self._noise[n] and not self._metas[n] and n not in self._cells and is_sentence(t) else 0
            for n, t in enumerate(self._texts)
        ]
        self._root = find_root(self._blocks, self._paths, self._prose)
        self._boxes = prose_below(self._paths, self._prose, self._root)
        self._usual = self._usual_containers()
        self._body_tag = self._most_used_tag()

    def story(self) -> Story:
        headline = self._headline()
        first = next((n for n in range(len(self._blocks)) if self._prose[n] and self._inside(n)), len(self._blocks))
        lead = range(headline + 1, first) if headline is not None and headline < first else range(0)
        self._read_lead(headline, lead)
        told = self._notices(headline)
        about = {n.start for n in told}
        noted = [(n.start, n.end) for n in told]
        metas: list[Meta] = []
        parts: list[Part] = []
        rows: dict[tuple[str, int], list[int]] = {}
        dateline = ""
        paragraphs = 0
        silent = self._headings_of_noise() | self._other_matter()
        for n, block in enumerate(self._blocks):
            if n == headline or block.start in about:
                continue
            beside = self._beside(n, headline) if n in self._cells else self._captions(n, headline)
            if not self._inside(n) and n not in lead and not beside:
                if self._about_story(n, headline) and not self._noise[n]:
                    metas += self._metas[n]
                continue
            if self._metas[n]:
                metas += self._metas[n]
                continue
            why = self._noise[n]
            if why == "header" and n in lead:
                why = noise(self._texts[n])
            if why or (n in silent and n != self._standfirst):
                continue
            if n in self._cells:
                rows.setdefault((self._table(n), block.row), []).append(n)
                continue
            start = block.start
            if not dateline and self._prose[n] and paragraphs < _OPENING:
                paragraphs += 1
                line, length = self._dateline(block)
                dateline = reads(self._document.text[line : line + length]).rstrip(" -:(")
                if length and line > start:
                    parts += self._sentences(n, start, line)
                start = line + length
            parts += self._sentences(n, start)
        return Story(
            title=bare_title(self._document.title),
            headline=self._texts[headline] if headline is not None else "",
            byline=next((m.text for m in metas if m.kind == "byline"), ""),
            dateline=dateline,
            published=next((m.text for m in metas if m.kind == "published"), ""),
            modified=next((m.text for m in metas if m.kind == "modified"), ""),
            parts=tuple(p for p in parts if not any(a <= p.start < b for a, b in noted)),
            rows=tuple(self._row(table, cells) for (table, _), cells in rows.items()),
            notices=told,
            root=self._root,
            around=self._around(headline),
        )

    def _read_lead(self, headline: int | None, lead: range) -> None:
        """Reads again what stands between the headline and the text: names such as “footer” and “teaser” are of the headline's own
        there, the first line is a standfirst, and a name beside a date or a counter signs the story."""
        for n in lead:
            block = self._blocks[n]
            teased = block.region == "related" and self._below_link(n)
            if block.region in _OWN_IN_LEAD and not teased and 5 * block.linked <= block.end - block.start:
                self._metas[n] = self._meta(n, in_lead=True)
                if self._metas[n] or block.region not in _ONLY_DATED:
                    self._noise[n] = "" if self._metas[n] else noise(self._texts[n])
            if not self._metas[n] and self._noise[n] in ("", "counter") and not self._prose[n]:
                self._metas[n] = known_within(self._texts[n], self._document.language)
                self._noise[n] = "" if self._metas[n] else self._noise[n]
        if not any(m.kind == "byline" for n in lead for m in self._metas[n]):
            signed = [n for n in lead if self._signs(n, lead)]
            if len(signed) == 1:
                self._metas[signed[0]] = (Meta(kind="byline", text=self._texts[signed[0]]),)
        begun = range(headline + 1, len(self._blocks)) if headline is not None else range(0)
        for n in begun:
            told = self._metas[n] or self._noise[n] or n in self._cells or self._kind(n) is PartKind.CAPTION
            if told:
                continue
            text = self._texts[n]
            wide = sum("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in text)
            if len(text.split()) >= _STANDFIRST or wide >= 3 * _STANDFIRST:
                self._standfirst = n
            break

    def _below_link(self, n: int) -> bool:
        """Whether what stands right before a block, in the same region, leads elsewhere: the date below it is of what it leads to."""
        above = self._blocks[n - 1] if n else None
        return above is not None and above.region == self._blocks[n].region and _led(above)

    def _about_story(self, n: int, headline: int | None) -> bool:
        """Whether a line about the story stands outside it and its head: right above the headline in its element, or below the text with a
        label that says who wrote it."""
        if headline is None or not self._metas[n] or self._blocks[n].region in _NOT_OURS:
            return False
        if n < headline:
            box = self._paths[headline][:-1]
            # A box of its own right below the body heads the page: what it tells is today's date.
            beside = self._paths[n][: len(box) - 1] == box[:-1] and any(
                tag_of(part) not in ("html", "body") for part in box[:-1]
            )
            return headline - n <= _ABOVE and (self._paths[n][: len(box)] == box or beside)
        return self._near(n, headline) and any(m.kind == "byline" and labelled_byline(m.text) for m in self._metas[n])

    def _signs(self, n: int, lead: range) -> bool:
        """Whether a block of the lead is a name alone beside a date, or stands in an element for whom to address."""
        text = self._texts[n]
        if self._metas[n] or self._blocks[n].tag in ("h1", "h2") or len(text) > _LABEL or noise(text):
            return False
        if any(tag_of(part) == "address" for part in self._paths[n]):
            return True
        beside = {n - 1, n + 1} & set(lead)
        return is_person(text) and any(m.kind == "published" for m in (m for b in beside for m in self._metas[b]))

    def _meta(self, n: int, *, in_lead: bool = False) -> tuple[Meta, ...]:
        """The pieces of a line about the story, where a block is one."""
        block = self._blocks[n]
        foreign = block.region in _NOT_OURS and not (in_lead or block.region == "footer")
        if block.tag in _HEADINGS or n in self._cells or foreign:
            return ()
        language, pieces = self._document.language, self._pieces(n)
        found = meta_parts(self._texts[n], block.names, language)
        apart = meta_parts("\n".join(pieces), block.names, language) if len(pieces) > 1 else ()
        if any(m.kind == "byline" for m in apart) and any(m.kind != "byline" for m in apart):
            return apart
        telling = any(m.kind != "noise" for m in found)
        if len(pieces) < 2 or (
            telling and not any(m.kind == "byline" and any(map(str.isdigit, m.text)) for m in found)
        ):
            return found
        if apart:
            return apart
        # A name in an element of its own, and nothing but a date and counters beside it.
        each = [meta_parts(piece, block.names, language) for piece in pieces]
        unknown = [i for i, known in enumerate(each) if not known]
        dated = any(m.kind == "published" for known in each for m in known)
        if dated and len(unknown) == 1:
            piece = pieces[unknown[0]]
            if len(piece) <= _LABEL and not is_sentence(piece) and not noise(piece):
                # What has figures is the page's number, not who signs it.
                name = () if any(map(str.isdigit, piece)) else (Meta(kind="byline", text=piece),)
                each[unknown[0]] = name
                return tuple(m for known in each for m in known)
        if not found and not is_sentence(self._texts[n]) and (signer := signed_within(pieces)):
            return (Meta(kind="byline", text=signer), *(m for known in each for m in known))
        return found

    def _pieces(self, n: int) -> list[str]:
        """The texts of a block's own elements, one after another: style may set apart what no space does."""
        block = self._blocks[n]
        if block.end - block.start > _PIECED:
            return []
        first = bisect_left(self._starts, block.start)
        last = bisect_left(self._starts, block.end)
        pieces = (self._document.text[a:b] for a, b, *_ in self._document.spans[first:last])
        return [" ".join(piece.split()) for piece in pieces if piece.strip()]

    def _why_noise(self, n: int) -> str:
        block, text = self._blocks[n], self._texts[n]
        if block.region in _NOT_OURS:
            return block.region
        if block.region in ("aside", "header") and block.tag != "h1" and not _tells_facts(block):
            return block.region
        cell = n in self._cells
        if (
            (_led(block) or (2 * block.linked > block.end - block.start and self._heads_item(n)))
            and block.tag != "h1"
            and not cell
            and block.region != "caption"
        ):
            return "link"
        if block.tag == "h1" or cell:
            return ""
        if block.tag not in _HEADINGS and has_relative(text):
            return "counter"
        why = noise(text) or self._labelled_link(n) or self._noise_by_pieces(n)
        return "" if why in _FIGURES and block.tag in ("li", "dd", "dt") else why

    def _heads_item(self, n: int) -> bool:
        """Whether a block is the heading of a list's item: where that is a link, a date beside it is of what it leads to."""
        return self._blocks[n].tag in _HEADINGS and any(tag_of(part) == "li" for part in self._paths[n])

    def _labelled_link(self, n: int) -> str:
        """Whether a block is a label with a link to another story behind it, whatever the label says: “In depth: the quiet return of the
        beaver”."""
        block, text = self._blocks[n], self._texts[n]
        label, colon, rest = text.partition(":") if ":" in text else text.partition("：")
        linked = block.linked >= len(rest.strip()) - 2 and rest.strip()
        told = colon and linked and 0 < len(label) <= _LABEL and 2 * block.linked > len(label)
        return "elsewhere" if told and not (is_sentence(rest) and rest.rstrip().endswith(".")) else ""

    def _noise_by_pieces(self, n: int) -> str:
        """What kind of noise a block is whose elements each say some, or are a button's word behind it, or an advert's links."""
        pieces = self._pieces(n)
        if len(pieces) < 2:
            return ""
        if noise(pieces[0]) == "advert" and self._blocks[n].linked >= sum(map(len, pieces[1:])) > 0:
            return "advert"
        told = [noise(piece) for piece in pieces]
        return told[0] if told[0] and all(why or len(p) <= _BUTTON for why, p in zip(told, pieces, strict=True)) else ""

    def _data_cells(self) -> frozenset[int]:
        """The blocks that are cells of a table of data. A table with paragraphs, headings or a whole text in a cell only lays out the
        page."""
        tables: dict[str, list[int]] = {}
        for n, block in enumerate(self._blocks):
            if block.row >= 0:
                tables.setdefault(self._table(n), []).append(n)
        found: set[int] = set()
        for members in tables.values():
            cells = Counter((self._blocks[n].row, self._blocks[n].column) for n in members)
            # One row, or one column, that no cell heads is a line of boxes where a cell holds a link, a whole sentence or the page's own words.
            headed = any(self._blocks[n].tag == "th" for n in members)
            single = 1 in (len({row for row, _ in cells}), len({column for _, column in cells}))
            boxes = any(self._blocks[n].linked or is_sentence(self._texts[n]) or noise(self._texts[n]) for n in members)
            laid_out = (single and boxes and not headed) or any(
                self._blocks[n].tag in _HEADINGS
                or (cells[self._blocks[n].row, self._blocks[n].column] > 1 and is_sentence(self._texts[n]))
                or len(self._texts[n]) >= _WHOLE_TEXT
                for n in members
            )
            if not laid_out:
                found.update(members)
        return frozenset(found)

    def _container(self, n: int) -> tuple[str, ...]:
        """The kinds of element between the root and a block."""
        return tuple(tag_of(part) for part in self._paths[n][len(self._root) : -1])

    def _usual_containers(self) -> frozenset[tuple[str, ...]]:
        held: Counter[tuple[str, ...]] = Counter()
        for n, weight in enumerate(self._prose):
            if weight and self._inside(n):
                held[self._container(n)] += weight
        total = sum(held.values())
        return frozenset(kinds for kinds, weight in held.items() if weight >= _USUAL * total)

    def _other_matter(self) -> set[int]:
        """What stands under a heading that opens other matter (“Related stories”, “Comments”), until the story goes on."""
        found: set[int] = set()
        before = 0
        for n, block in enumerate(self._blocks):
            before += bool(self._prose[n]) and self._inside(n)
            heads = block.tag in _HEADINGS and block.tag != "h1" and begins_other_matter(self._texts[n])
            readers = before >= 1 and len(self._texts[n]) <= _LABEL and opens_comments(self._texts[n])
            if not readers and (not heads or before < 2):
                continue
            parent = self._paths[n][:-1]
            for m in range(n + 1, len(self._blocks)):
                path = self._paths[m]
                goes_on = len(path) == len(parent) + 1 and self._blocks[m].tag in ("p", self._body_tag)
                if path[: len(parent)] != parent or (goes_on and self._prose[m] and not readers):
                    break
                found.add(m)
        return found

    def _most_used_tag(self) -> str:
        tags: Counter[str] = Counter()
        for n, weight in enumerate(self._prose):
            if weight and self._inside(n):
                tags[self._blocks[n].tag] += weight
        return tags.most_common(1)[0][0] if tags else "p"

    def _inside(self, n: int) -> bool:
        return self._paths[n][: len(self._root)] == self._root

    def _near(self, n: int, headline: int | None) -> bool:
        """Whether a block stands in the element that holds both the headline and the story."""
        around = self._around(headline)
        return headline is not None and bool(around) and self._paths[n][: len(around)] == around

    def _beside(self, n: int, headline: int | None) -> bool:
        """Whether a table stands right in the element that holds both the headline and the story, in a figure there, or in a section
        beside the story's."""
        path = self._paths[n]
        shared = next((d for d, (a, b) in enumerate(zip(path, self._root, strict=False)) if a != b), 0)
        if shared and path[shared - 1].startswith(("section", "article")) and self._blocks[n].region == "table":
            return True  # systems that build a page of elements put each into a box of its own, in the story's section
        if not self._near(n, headline):
            return False
        depth = next((d for d in range(len(path)) if path[d].startswith("table")), len(path))
        end = len(self._root)
        if path[: end - 1] == self._root[:-1] and {tag_of(p) for p in (*path[end - 1 : end], *self._root[-1:])} == {
            "section"
        }:
            return True  # another section of the same story
        return path[:depth] == self._root[:depth] or (
            path[: depth - 1] == self._root[: depth - 1] and path[depth - 1].startswith("figure")
        )

    def _captions(self, n: int, headline: int | None) -> bool:
        """Whether a block is the caption of a picture that stands beside the story, in the element that holds it and its headline."""
        block = self._blocks[n]
        if (
            self._kind(n) is not PartKind.CAPTION
            or block.region in _NOT_OURS
            or 2 * block.linked > block.end - block.start
        ):
            return False
        return self._near(n, headline) and len(self._paths[n]) <= len(self._around(headline)) + _BESIDE

    def _around(self, headline: int | None) -> tuple[str, ...]:
        """The path of the element that holds both the headline and the story."""
        if headline is None:
            return self._root
        shared = 0
        for a, b in zip(self._paths[headline], self._root, strict=False):
            if a != b:
                break
            shared += 1
        return self._root[:shared]

    def _headline(self) -> int | None:
        """The h1 that stands nearest before the story's first words, else the first heading in it."""
        first = next((n for n in range(len(self._blocks)) if self._prose[n] and self._inside(n)), len(self._blocks))
        ones = [n for n, b in enumerate(self._blocks) if b.tag == "h1" and b.region not in _NOT_OURS]
        if ones:
            inside = [n for n in ones if self._inside(n)]
            before = [n for n in ones if n < first]
            return (inside or before[-1:] or ones)[0]
        headings = [n for n, b in enumerate(self._blocks) if b.tag in _HEADINGS and not self._noise[n]]
        return next((n for n in headings if n < first), next((n for n in headings if self._inside(n)), None))

    def _notices(self, headline: int | None) -> tuple[Notice, ...]:
        found = []
        starts = [b.start for b in self._blocks]
        for notice in notices(self._document):
            n = bisect_right(starts, notice.start) - 1
            block = self._blocks[n]
            if (
                block.region in _NOT_OURS - {"footer", "widget"}
                or block.region == "aside"
                or 2 * block.linked > block.end - block.start
            ):
                continue
            if self._inside(n) or self._near(n, headline) or headline is None:
                found.append(notice)
        return tuple(found)

    def _headings_of_noise(self) -> set[int]:
        """Headings and labels with nothing of the story below them: “Related stories” over a list of links."""
        found = set()
        for n, block in enumerate(self._blocks):
            if block.tag not in _HEADINGS or block.tag == "h1" or not self._inside(n):
                continue
            below = []
            for m in range(n + 1, len(self._blocks)):
                # A heading that is a link heads another story's teaser.
                if (self._blocks[m].tag in _HEADINGS and not self._noise[m]) or not self._inside(m):
                    break
                below.append(m)
                if not self._noise[m]:
                    break
            if below and self._noise[below[-1]]:
                found.add(n)
        return found

    def _kind(self, n: int) -> PartKind:
        block, path = self._blocks[n], self._paths[n]
        if (
            block.region == "caption"
            or block.tag == "figcaption"
            or any(p.startswith("figcaption") for p in path)
            or (block.tag not in _HEADINGS and len(self._texts[n]) <= _CAPTION and _CAPTIONED.search(block.names))
        ):
            return PartKind.CAPTION
        if any(p.startswith("blockquote") for p in path):
            return PartKind.QUOTE
        if block.tag in _HEADINGS:
            return PartKind.HEADING
        if block.tag in ("li", "dd", "dt") or any(
            p.split(":")[0].split("#")[0] == "li" for p in path[len(self._root) :]
        ):
            return PartKind.ITEM
        return PartKind.TEXT

    def _core(self, n: int, kind: PartKind) -> bool:
        """Whether a block stands where the story's paragraphs stand: not alone in a box of its own."""
        if kind in (PartKind.CAPTION, PartKind.QUOTE) or self._document.kind == "pdf" or n == self._standfirst:
            return True
        block, path = self._blocks[n], self._paths[n]
        if kind is PartKind.TEXT and block.tag not in ("p", self._body_tag):
            return False
        depth = len(self._root)
        if path[:depth] != self._root:
            return True  # between headline and story: a standfirst
        if self._container(n) in self._usual or (block.region == "aside" and _tells_facts(block)):
            return True
        total = max(1, sum(self._prose))
        if kind is PartKind.ITEM and self._own_list(n):
            return True
        for end in range(depth + 1, len(path)):
            much, many = self._boxes.get(path[:end], (0, 0))
            tag = tag_of(path[end - 1])
            if tag in ("ul", "ol", "dl", "li", "article", "main", "details"):
                continue
            if many < 2 or (much < _BOX_SHARE * total and tag != "section"):
                return False
        return True

    def _own_list(self, n: int) -> bool:
        """Whether a block is one of a list's several items, none of which is a link, a counter or a line about the story."""
        box = next(
            (
                self._paths[n][:d]
                for d in range(len(self._paths[n]), 0, -1)
                if tag_of(self._paths[n][d - 1]) in ("ul", "ol")
            ),
            (),
        )
        items = [m for m, path in enumerate(self._paths) if path[: len(box)] == box] if box else []
        return len(items) > 1 and not any(self._noise[m] or self._metas[m] or self._blocks[m].linked for m in items)

    def _dateline(self, block: TextBlock) -> tuple[int, int]:
        """Where a paragraph's dateline begins, and its length, 0 for none: at its start, or at that of one of its first lines of text."""
        text = self._document.text[block.start : block.end]
        first = bisect_left(self._starts, block.start)
        # Line breaks part a block's runs.
        lines = [at - block.start for at in islice(self._starts, first, first + 2 * _OPENING) if at < block.end]
        found = ((block.start + at, dateline_end(text[at:])) for at in lines)
        return next((pair for pair in found if pair[1]), (block.start, 0))

    def _sentences(self, n: int, start: int, end: int | None = None) -> list[Part]:
        block, text = self._blocks[n], self._document.text
        kind = self._kind(n)
        core = self._core(n, kind)
        labelled = n > 0 and self._noise[n - 1] == "advert" and len(self._texts[n - 1]) < 40
        struck = 2 * block.struck > block.end - block.start
        spans = sentence_spans(text, start, block.end if end is None else end)
        return [
            Part(
                kind=kind,
                text=" ".join(text[a:b].split()),
                key=reads(text[a:b]),
                start=a,
                end=b,
                core=core,
                struck=struck,
                labelled=labelled,
            )
            for a, b in spans
            if any(c.isalnum() for c in text[a:b])
        ]

    def _table(self, n: int) -> str:
        path = self._paths[n]
        depth = next((d for d in range(len(path), 0, -1) if path[d - 1].startswith("table")), len(path))
        return ">".join(path[:depth])

    def _row(self, table: str, cells: list[int]) -> Row:
        joined: dict[int, tuple[str, tuple[int, int]]] = {}
        for n in cells:
            block = self._blocks[n]
            text, span = joined.get(block.column, ("", (block.start, block.end)))
            joined[block.column] = (f"{text} {self._texts[n]}".strip(), (span[0], block.end))
        columns = sorted(joined)
        return Row(
            table=table,
            cells=tuple(joined[c][0] for c in columns),
            spans=tuple(joined[c][1] for c in columns),
        )


def _tells_facts(block: TextBlock) -> bool:
    """Whether a block, or the box beside the story that it stands in, is named as one of facts: part of the story, set apart.

    Only names from that box inwards count: a page's own (“single-summary”) say nothing of its sidebar.
    """
    chain = block.ancestors.split()
    box = next((i for i in range(len(chain) - 1, -1, -1) if re.match(r"aside\b", chain[i])), len(chain))
    return _FACTS.search(f"{block.names} {block.path} {' '.join(chain[box:])}") is not None
