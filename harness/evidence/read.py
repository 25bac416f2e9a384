"""Reading a layout: what a reader sees as one text, what nobody sees kept apart, and where on the page each part stands."""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import wraps
from itertools import pairwise
from typing import Any, TypeVar

from harness.evidence.lexicon import page_language
from harness.evidence.lost_frames import beside, lost, unread
from harness.evidence.normalise import Normalised, normalise, spaceless
from harness.evidence.page_breaks import PageBreaks, page_breaks
from harness.evidence.regions import FOREIGN
from harness.evidence.unseen import Unseen
from harness.evidence.wrapping import region_of, wrappers
from harness.model.layout import ABSENT, PICTURED, Frame, Layout, Run
from harness.model.quick import maker, quick

# Raise it when the same layout would read differently: caches of older versions are then not used, and baselines
# are read anew by the new version before anything is compared.
EXTRACTOR_VERSION = 11

# Behind the space for a line's end that may have parted a word: reads as nothing.
LINE_END = "\u200b"

# Under which names a page's head tells when the story was published and changed, and its title.
PUBLISHED = (
    "article:published_time", "ld:datePublished", "datePublished", "date", "dc.date", "pubdate", "govuk:first-published-at", "dcterms.issued",
    "dc.date.issued", "publisheddate", "publishdate", "parsely-pub-date", "publish-date", "article:published", "time",
)  # fmt: skip
TITLES = ("og:title", "twitter:title", "ld:headline")
MODIFIED = (
    "article:modified_time", "ld:dateModified", "dateModified", "og:updated_time", "last-modified", "govuk:public-updated-at", "dcterms.modified",
    "dc.date.modified", "article:modified", "lastmod", "revised",
)  # fmt: skip


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """One block's stretch ``start`` to ``end`` of the document's text, with what is known of it from the page.

    ``linked`` and ``struck`` are how many of its characters lead elsewhere and have a line through them. ``ancestors`` are the
    elements around it and itself, outermost first, as the layout names them, parted by spaces; ``row`` and ``column`` count from 0
    in a table and are -1 elsewhere; ``item`` is the number that a list shows before it.
    """

    start: int
    end: int
    tag: str
    path: str
    region: str
    names: str = ""
    page: int = 0
    row: int = -1
    column: int = -1
    headers: tuple[str, ...] = ()
    linked: int = 0
    struck: int = 0
    ancestors: str = ""
    item: int | None = None

    @property
    def foreign(self) -> bool:
        """Whether its words are not the page's own assertion."""
        return self.region in FOREIGN


def _row(block: TextBlock, chains: Mapping[str, int]) -> tuple[Any, ...]:
    """A block's fields, those that are written otherwise last."""
    *own, headers, ancestors = (getattr(block, name) for name in _FIELDS)
    return *own, headers, chains[ancestors]


def _columns(rows: list[tuple[Any, ...]]) -> list[list[Any]]:
    """``rows`` by column, one that holds the same all over with that once: a page's paragraphs differ in place and path alone."""
    return [[column[0]] if len(set(column)) == 1 else list(column) for column in zip(*rows, strict=True)]


def _filled(count: int, columns: list[list[Any]]) -> list[list[Any]]:
    """The columns that `_columns` made of so many rows. Raises ValueError for others."""
    filled = [column * count if len(column) == 1 else column for column in columns] or [[] for _ in _FIELDS]
    if len(filled) != len(_FIELDS) or any(len(column) != count for column in filled):
        raise ValueError("not the columns of so many blocks")
    return filled


# The fields of a block in the order in which they are kept.
_FIELDS = [f.name for f in fields(TextBlock) if f.name not in ("headers", "ancestors")] + ["headers", "ancestors"]
_block = maker(TextBlock, order=_FIELDS)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Document:
    """A page as text. ``text`` is what a reader sees, blocks in reading order with a line end between them; ``hidden`` is
    what the page holds but no reader sees. ``spans`` are ``(start, end, run, skipped)``: which characters of ``text`` come
    from which run of the layout, and how many of the run's own first characters were left out. ``alts`` are the texts that pictures of
    the page's own carry for those who do not see them, ``folded_away`` what a reader opens (a closed part, another tab), ``folded_at`` the
    path of each such part's element; the texts are part of ``hidden`` as well. ``covered`` is the whole of each block of which a good part
    lies under something else on the page, as a banner. ``dead_frames`` are the frames that failed and may have held words of the page's own,
    ``unread_frames`` all that may have held any, ``pictured`` the pages of a PDF that are pictures and show no writing. ``stated`` is what the page's head says of the story, by name: dates, titles, and the language where a country is named with it. ``struck`` are the
    stretches of ``text`` that have a line through them, ``ends`` the spaces at which the page itself ends a line (`<br>`)."""

    kind: str
    url: str
    title: str
    language: str
    headline: str
    published: str
    modified: str
    text: str
    hidden: str
    blocks: tuple[TextBlock, ...]
    spans: tuple[tuple[int, int, int, int], ...]
    dead_frames: int = 0
    unread_frames: int = 0
    pictured: int = 0
    alts: tuple[str, ...] = ()
    folded_away: tuple[str, ...] = ()
    covered: tuple[str, ...] = ()
    folded_at: tuple[str, ...] = ()
    stated: Mapping[str, str] = field(default_factory=dict)
    struck: tuple[tuple[int, int], ...] = ()
    ends: tuple[int, ...] = ()
    known: dict[Any, Any] = field(init=False, repr=False, compare=False, default_factory=dict)
    """What `once` made of it."""

    def block_at(self, offset: int) -> TextBlock | None:
        """The block that holds the character at ``offset``, ``None`` in an empty document."""
        index = bisect_right(_block_starts(self), offset) - 1
        return self.blocks[index] if index >= 0 else None

    def blocks_of(self, start: int, end: int) -> Sequence[TextBlock]:
        """The blocks that hold the characters from ``start`` to ``end``, at least the one that holds the first."""
        starts = _block_starts(self)
        first = max(0, bisect_right(starts, start) - 1)
        return self.blocks[first : max(first + 1, bisect_left(starts, end))]

    def to_bytes(self) -> bytes:
        """The document for a cache; `from_bytes` of the same extractor version reads it back."""
        chains = {chain: number for number, chain in enumerate(dict.fromkeys(b.ancestors for b in self.blocks))}
        data = {
            "v": EXTRACTOR_VERSION,
            "head": [self.kind, self.url, self.title, self.language, self.headline, self.published, self.modified],
            "text": self.text,
            "hidden": self.hidden,
            "blocks": [len(self.blocks), _columns([_row(b, chains) for b in self.blocks])],
            "chains": list(chains),
            "spans": self.spans,
            "dead": [self.dead_frames, self.unread_frames, self.pictured],
            "alts": self.alts,
            "folded": self.folded_away,
            "covered": self.covered,
            "folded_at": self.folded_at,
            "stated": dict(self.stated),
            "struck": self.struck,
            "ends": self.ends,
        }
        return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Document:
        """The document that `to_bytes` wrote. Raises ValueError for anything else."""
        try:
            parsed = json.loads(data)
            if parsed["v"] != EXTRACTOR_VERSION:
                raise ValueError(f"extractor version {parsed['v']}")
            kind, url, title, language, headline, published, modified = parsed["head"]
            chains = parsed["chains"]
            *own, headers, of_chains = _filled(*parsed["blocks"])
            dead_frames, unread_frames, *pictured = parsed["dead"]
            return cls(
                kind=kind,
                url=url,
                title=title,
                language=language,
                headline=headline,
                published=published,
                modified=modified,
                text=parsed["text"],
                hidden=parsed["hidden"],
                blocks=tuple(map(_block, *own, map(tuple, headers), [chains[n] for n in of_chains])),
                spans=tuple((a, b, r, s) for a, b, r, s in parsed["spans"]),
                dead_frames=dead_frames,
                unread_frames=unread_frames,
                pictured=sum(pictured),
                alts=tuple(parsed["alts"]),
                folded_away=tuple(parsed["folded"]),
                covered=tuple(parsed["covered"]),
                folded_at=tuple(parsed["folded_at"]),
                stated=dict(parsed["stated"]),
                struck=tuple((a, b) for a, b in parsed["struck"]),
                ends=tuple(parsed["ends"]),
            )
        except (KeyError, IndexError, TypeError, UnicodeDecodeError) as error:
            raise ValueError(f"not a cached document: {error!r}") from error


_T = TypeVar("_T")


def once(function: Callable[[Document], _T]) -> Callable[[Document], _T]:
    """``function`` computed once for each document, and forgotten with it."""

    @wraps(function)
    def remembered(document: Document) -> _T:
        try:
            return document.known[function]  # type: ignore[no-any-return]
        except KeyError:
            document.known[function] = value = function(document)
            return value

    return remembered


@once
def _block_starts(document: Document) -> list[int]:
    return [b.start for b in document.blocks]


@once
def folded(document: Document) -> Normalised:
    """The document's text folded for matching, made once."""
    return normalise(document.text)


@once
def parted(document: Document) -> str:
    """`folded` text with line ends where no figure goes on, as `Normalised.parted` has them."""
    return folded(document).parted


@once
def folded_hidden(document: Document) -> Normalised:
    """The document's hidden text folded for matching, made once."""
    return normalise(document.hidden)


def read(layout: Layout) -> Document:
    """The document that ``layout`` holds. Cost linear in its runs."""
    pdf = layout.kind == "pdf"
    breaks = page_breaks(layout) if pdf else PageBreaks(frozenset(), frozenset())
    order = _from_page_to_page(layout, breaks) if pdf else range(len(layout.runs))
    wide = wrappers(layout)
    shown = _Shown(layout, wide, breaks, _hyphenated_lines(layout, order, breaks) if pdf else frozenset())
    unseen = Unseen(layout, wide)
    for number in order:
        run = layout.runs[number]
        if run.visible:
            shown.add(number, run)
        else:
            unseen.add(run, behind_button=shown.opener)
    shown.close()
    text = _parted_at("".join(shown.parts), shown.ends)
    headline = next(
        (text[b.start : b.end].strip() for b in shown.blocks if b.tag == "h1" and b.region in ("main", "header")), ""
    )
    folded_parts = unseen.folded_parts()
    return Document(
        kind=layout.kind,
        url=layout.url,
        title=layout.title,
        language=_language(layout, shown.blocks, text),
        headline=headline,
        published=_meta(layout, PUBLISHED),
        modified=_meta(layout, MODIFIED),
        text=text,
        hidden="".join(unseen.parts).strip(),
        blocks=tuple(shown.blocks),
        spans=tuple(shown.spans),
        ends=tuple(dict.fromkeys(shown.ends)),
        struck=tuple((a, b) for a, b, run, _ in shown.spans if layout.runs[run].struck),
        dead_frames=sum(f.state != ABSENT for f in _lost_frames(layout, wide)),
        unread_frames=sum(map(unread, layout.frames)),
        pictured=sum(f.state == PICTURED for f in layout.frames),
        alts=tuple(unseen.alts),
        covered=unseen.lying_under(),
        folded_away=tuple(words for words, _ in folded_parts),
        folded_at=tuple(path for _, path in folded_parts),
        stated=_stated(layout),
    )


def _stated(layout: Layout) -> dict[str, str]:
    """What the head says of the story, and the language with its country, where one is declared: “en-US”."""
    stated = {n: layout.meta[n].strip() for n in (*PUBLISHED, *MODIFIED, *TITLES) if layout.meta.get(n, "").strip()}
    return stated | ({"lang": layout.language} if "-" in layout.language else {})


def _parted_at(text: str, ends: Sequence[int]) -> str:
    """``text`` with a tab for each space between two figures at which the page ends a line: no figure goes on there."""
    parted = [at for at in ends if text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()]
    if not parted:
        return text
    letters = list(text)
    for at in parted:
        letters[at] = "\t"
    return "".join(letters)


def lost_frames(layout: Layout) -> tuple[str, ...]:
    """The addresses of the frames that failed, or that their server has not, and may have held the page's own words."""
    return tuple(f.url for f in _lost_frames(layout, wrappers(layout)))


def _lost_frames(layout: Layout, wide: frozenset[tuple[str, ...]]) -> tuple[Frame, ...]:
    stand = [(f, region_of(f.ancestors, wide)) for f in layout.frames if f.state != "complete"]
    return tuple(f for f, where in stand if lost(f, where) and not beside(f, where, layout))


class _Shown:
    """What a reader sees, put together run by run: blocks with a line end between them, one space where several stand."""

    def __init__(
        self, layout: Layout, wide: frozenset[tuple[str, ...]], breaks: PageBreaks, hyphenated: frozenset[int]
    ) -> None:
        self.parts: list[str] = []
        self.blocks: list[TextBlock] = []
        self.spans: list[tuple[int, int, int, int]] = []
        self.ends: list[int] = []
        # Whether the block that was begun last is something to press.
        self.opener = False
        self._layout = layout
        self._pdf = layout.kind == "pdf"
        self._wide = wide
        self._breaks = breaks
        self._hyphenated = hyphenated
        self._length = 0
        self._block = -1
        self._block_start = 0
        # Whether it is a field of a form, and says only what is to be filled in there.
        self._asks = False
        self._linked = self._struck = 0
        self._ends_with_space = True
        # The region and the names of each chain of ancestors: many blocks of a page, as a table's cells, have the same.
        self._told: dict[tuple[str, ...], tuple[str, str]] = {}

    def add(self, number: int, run: Run) -> None:
        """Take the next run in reading order, of which ``number`` is the place in the layout."""
        if run.block != self._block:
            self._begin(number, run)
        text, skipped = run.text, 0
        if self._ends_with_space:
            text = text.lstrip()
            skipped = len(run.text) - len(text)
            if _ENDED in run.text[:skipped] and self._length > self._block_start:
                self.ends.append(self._length - 1)
        if not text:
            return
        if _ENDED in text:
            self.ends += (self._length + n for n, sign in enumerate(text) if sign == _ENDED)
            text = text.replace(_ENDED, " ")
        if text[0].isdigit() and self._ends_with_space and self._length > self._block_start:
            self._part_figures(run)
        if self._pdf and self._ends_with_space and self._length > self._block_start:
            self._join_lines(text)
        broken = number in self._hyphenated
        if broken:
            # The hyphen of a broken line becomes a soft one, so that the word reads whole and offsets stay.
            text = text.rstrip()[:-1] + "\u00ad"
        start = self._length
        self._length += len(text)
        self.parts.append(text)
        self.spans.append((start, self._length, number, skipped))
        self._linked += len(text) * run.link
        self._struck += len(text) * run.struck
        self._ends_with_space = text[-1].isspace() or broken

    def _join_lines(self, text: str) -> None:
        """Leave out the space that stands for a line's end where letters need none between them. Between Korean letters, where a word may have
        been parted there or have ended, a mark behind it says so (`LINE_END`)."""
        last = next((part for part in reversed(self.parts) if part.strip()), "").rstrip()[-1:]
        if last and spaceless(last) and spaceless(text[0]) and self.parts[-1].endswith(last + " "):
            self.parts[-1] = self.parts[-1][:-1]
            self._length -= 1
            start, _, run, skipped = self.spans[-1]
            self.spans[-1] = (start, self._length, run, skipped)
        elif _HANGUL.match(last) and _HANGUL.match(text):
            self.parts.append(LINE_END)
            self._length += len(LINE_END)

    def _begun_large(self, first: Run) -> bool:
        """Whether the block that was begun last is but the large letter which the paragraph of the next one begins with, set apart only to be large."""
        length = self._length - self._block_start
        if self._block < 0 or not 0 < length <= _MOST_INITIAL or self._pdf:
            return False
        if not _INITIAL.fullmatch("".join(self.parts[-_MOST_INITIAL:])[-length:]):
            return False
        letter, paragraph = self._layout.blocks[self._block], self._layout.blocks[first.block]
        return (
            letter.tag in _LETTERED
            and letter.frame == paragraph.frame
            and letter.path.startswith(f"{paragraph.path}>")
            and _GOES_ON.match(first.text) is not None
        )

    def _part_figures(self, run: Run) -> None:
        """Note the space between a figure and one that ``run`` begins with below it as the end of a line: layouts made before those were told
        say it by their boxes alone. The lines of a PDF end anywhere."""
        last = next((self._layout.runs[n] for _, _, n, _ in reversed(self.spans) if self._layout.runs[n].boxes), None)
        if last is None or last is run or not run.boxes or self._pdf:
            return
        if run.boxes[0].y >= last.boxes[-1].y + last.boxes[-1].height / 2:
            self.ends.append(self._length - 1)

    def close(self) -> None:
        """End the block that was begun last, if anything of it is seen."""
        if self._block < 0 or self._length <= self._block_start:
            return
        origin = self._layout.blocks[self._block]
        told = self._told.get(origin.ancestors)
        if told is None:
            chain = " ".join("-".join(name.split()) for name in origin.ancestors)
            told = self._told[origin.ancestors] = region_of(origin.ancestors, self._wide), chain
        where, chain = told
        if self._pdf:
            where = "footer" if self._block in self._breaks.furniture else "main"
        elif self._asks and where not in FOREIGN:
            where = "widget"
        self.blocks.append(
            TextBlock(
                start=self._block_start,
                end=self._length,
                tag=origin.tag,
                path=origin.path,
                region=where,
                names=origin.ancestors[-1] if origin.ancestors else origin.tag,
                page=origin.page,
                row=origin.row,
                column=origin.column,
                headers=origin.headers,
                linked=self._linked,
                struck=self._struck,
                ancestors=chain,
                item=origin.item,
            )
        )

    def _begin(self, number: int, first: Run) -> None:
        block = first.block
        if self._begun_large(first):
            self._block = block
            return
        self.close()
        going_on = number in self._breaks.going_on
        if going_on and self.parts:
            # The same paragraph, on its next page: nothing ends there.
            last = self.parts[-1].rstrip()
            self._length -= len(self.parts[-1]) - len(last)
            start, _, run, skipped = self.spans[-1]
            self.spans[-1] = (start, self._length, run, skipped)
            self.parts[-1] = last
        if self._length and not (going_on and self.parts[-1].endswith("\u00ad")):
            self.parts.append(" " if going_on else "\n")
            self._length += 1
        self._block, self._block_start, self._ends_with_space = block, self._length, True
        self._asks = first.field in _ASKS
        self._linked = self._struck = 0
        ancestors = self._layout.blocks[block].ancestors
        self.opener = bool(ancestors) and _OPENER.match(ancestors[-1]) is not None


def _language(layout: Layout, blocks: Sequence[TextBlock], text: str) -> str:
    """What the story's own words speak for, where that is another language than the page declares."""
    main = " ".join(text[b.start : b.end] for b in blocks if b.region == "main")
    return page_language(main or text, layout.language.split("-")[0].lower())


# How a layout tells a line that the page ends.
_ENDED = "\u2028"

_HANGUL = re.compile("[가-힣]")

# A letter that is set large at a paragraph's beginning, alone or behind the mark of a quotation; in which elements, and before what.
_INITIAL = re.compile(r"[\"'“”„‟«»‹›‘’‚¿¡(]?\s?[^\W\d_]\s?")
_MOST_INITIAL = 4
_LETTERED = frozenset({"span", "b", "strong", "em", "i", "font", "big", "small", "a", "abbr", "mark", "u"})
_GOES_ON = re.compile(r"\s?['’]?[^\W\d_]")

# What a field of a form shows that is no word of the page's: what is to be filled in there, or to be looked for.
_ASKS = frozenset({"placeholder", "search"})

# What a reader presses: hidden words right behind it are what it opens.
_OPENER = re.compile(r"(?:button|summary)\b|[^\[]*\[role=\"?button")


def _from_page_to_page(layout: Layout, breaks: PageBreaks) -> Sequence[int]:
    """The runs of a PDF as its text goes on, what stands at heads and feet of its pages behind all of it."""
    return sorted(range(len(layout.runs)), key=lambda n: layout.runs[n].block in breaks.furniture)


def _hyphenated_lines(layout: Layout, order: Sequence[int], breaks: PageBreaks) -> frozenset[int]:
    """Runs of a PDF that end in a hyphen which only the line break put there."""
    found = set()
    for number, after in pairwise(order):
        run, following = layout.runs[number], layout.runs[after]
        ending = run.text.rstrip()
        starts = following.text.lstrip()[:1]
        together = run.block == following.block or after in breaks.going_on
        if together and len(ending) > 2 and ending[-1] in "-‐\u00ad" and ending[-2].isalpha():
            if starts.islower():
                found.add(number)
    return frozenset(found)


def _meta(layout: Layout, names: tuple[str, ...]) -> str:
    return next((layout.meta[n].strip() for n in names if layout.meta.get(n, "").strip()), "")
