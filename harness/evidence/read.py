"""Reading a layout: what a reader sees as one text, what nobody sees kept apart, and where on the page each part stands."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import wraps
from itertools import pairwise
from typing import Any, TypeVar

from harness.evidence.lexicon import page_language
from harness.evidence.normalise import Normalised, normalise
from harness.evidence.page_breaks import PageBreaks, page_breaks
from harness.evidence.regions import FOREIGN, region
from harness.model.layout import Layout, Run
from harness.model.quick import maker, quick

# Raise it when the same layout would read differently: caches of older versions are then not used, and baselines
# are read anew by the new version before anything is compared.
EXTRACTOR_VERSION = 7

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
    in a table and are -1 elsewhere.
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
    lies under something else on the page, as a banner. ``stated`` is what the page's head says of the story, by name: dates, titles."""

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
    alts: tuple[str, ...] = ()
    folded_away: tuple[str, ...] = ()
    covered: tuple[str, ...] = ()
    folded_at: tuple[str, ...] = ()
    stated: Mapping[str, str] = field(default_factory=dict)
    known: dict[Any, Any] = field(init=False, repr=False, compare=False, default_factory=dict)
    """What `once` made of it."""

    def block_at(self, offset: int) -> TextBlock | None:
        """The block that holds the character at ``offset``, ``None`` in an empty document."""
        index = bisect_right(_block_starts(self), offset) - 1
        return self.blocks[index] if index >= 0 else None

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
            "dead": self.dead_frames,
            "alts": self.alts,
            "folded": self.folded_away,
            "covered": self.covered,
            "folded_at": self.folded_at,
            "stated": dict(self.stated),
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
                dead_frames=parsed["dead"],
                alts=tuple(parsed["alts"]),
                folded_away=tuple(parsed["folded"]),
                covered=tuple(parsed["covered"]),
                folded_at=tuple(parsed["folded_at"]),
                stated=dict(parsed["stated"]),
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
def folded_hidden(document: Document) -> Normalised:
    """The document's hidden text folded for matching, made once."""
    return normalise(document.hidden)


def read(layout: Layout) -> Document:
    """The document that ``layout`` holds. Cost linear in its runs."""
    parts: list[str] = []
    hidden: list[str] = []
    blocks: list[TextBlock] = []
    spans: list[tuple[int, int, int, int]] = []
    length = 0
    current = -1
    block_start = 0
    linked = struck = 0
    asks = False
    ends_with_space = True
    pdf = layout.kind == "pdf"
    breaks = page_breaks(layout) if pdf else PageBreaks(frozenset(), frozenset())
    order = _from_page_to_page(layout, breaks) if pdf else range(len(layout.runs))
    hyphenated = _hyphenated_lines(layout, order, breaks) if pdf else frozenset()
    chains: dict[tuple[str, ...], str] = {}

    def close() -> None:
        if current >= 0 and length > block_start:
            origin = layout.blocks[current]
            where = region(origin.ancestors, _wrappers(origin.ancestors, wide)) if not pdf else "main"
            if pdf and current in breaks.furniture:
                where = "footer"
            elif asks and where not in FOREIGN:
                where = "widget"
            blocks.append(
                TextBlock(
                    start=block_start,
                    end=length,
                    tag=origin.tag,
                    path=origin.path,
                    region=where,
                    names=origin.ancestors[-1] if origin.ancestors else origin.tag,
                    page=origin.page,
                    row=origin.row,
                    column=origin.column,
                    headers=origin.headers,
                    linked=linked,
                    struck=struck,
                    ancestors=chains.setdefault(
                        origin.ancestors, " ".join("-".join(name.split()) for name in origin.ancestors)
                    ),
                )
            )

    wide = _wide(layout)
    hidden_block = -1
    alts: list[str] = []
    folded_block = -1
    covered: dict[int, int] = {}
    opener = False
    folded_blocks: list[tuple[int, list[str]]] = []
    for number in order:
        run = layout.runs[number]
        if not run.visible:
            if run.why == "alt":
                ancestors = layout.blocks[run.block].ancestors
                if region(ancestors, _wrappers(ancestors, wide)) not in NOT_OWN:
                    alts.append(" ".join(run.text.split()))
                # One picture's text is a line of its own.
                hidden_block = -1
            behind_button = opener and run.why in _UNTIL_OPENED
            if run.why != "alt" and (behind_button or _opens(run, layout.blocks[run.block].ancestors)):
                if run.block != folded_block:
                    folded_blocks.append((run.block, []))
                    folded_block = run.block
                folded_blocks[-1][1].append(run.text)
            if run.why == "covered":
                covered[run.block] = covered.get(run.block, 0) + len(run.text)
            if run.block != hidden_block:
                hidden.append("\n")
                hidden_block = run.block
            hidden.append(run.text)
            continue
        if run.block != current:
            close()
            if number in breaks.going_on and parts:
                # The same paragraph, on its next page: nothing ends there.
                length -= len(parts[-1]) - len(parts[-1].rstrip())
                spans[-1] = (*spans[-1][:1], length, *spans[-1][2:])
                parts[-1] = parts[-1].rstrip()
            if length and not (number in breaks.going_on and parts[-1].endswith("\u00ad")):
                parts.append(" " if number in breaks.going_on else "\n")
                length += 1
            current, block_start, ends_with_space = run.block, length, True
            opener = (
                _OPENER.match(layout.blocks[current].ancestors[-1]) is not None
                if layout.blocks[current].ancestors
                else False
            )
            linked = struck = 0
            asks = run.field in _ASKS
        text = run.text
        skipped = 0
        if ends_with_space:
            stripped = text.lstrip()
            skipped = len(text) - len(stripped)
            text = stripped
        if not text:
            continue
        if number in hyphenated:
            # The hyphen of a broken line becomes a soft one, so that the word reads whole and offsets stay.
            text = text.rstrip()[:-1] + "\u00ad"
        parts.append(text)
        spans.append((length, length + len(text), number, skipped))
        length += len(text)
        linked += len(text) * run.link
        struck += len(text) * run.struck
        ends_with_space = text[-1].isspace() or number in hyphenated
    close()
    text = "".join(parts)
    headline = next(
        (text[b.start : b.end].strip() for b in blocks if b.tag == "h1" and b.region in ("main", "header")), ""
    )
    folded_parts = [
        (words, layout.blocks[block].path)
        for block, texts in folded_blocks
        if (words := " ".join("".join(texts).split()))
        and region(layout.blocks[block].ancestors, _wrappers(layout.blocks[block].ancestors, wide)) not in NOT_OWN
    ]
    return Document(
        kind=layout.kind,
        url=layout.url,
        title=layout.title,
        language=_language(layout, blocks, text),
        headline=headline,
        published=_meta(layout, PUBLISHED),
        modified=_meta(layout, MODIFIED),
        text=text,
        hidden="".join(hidden).strip(),
        blocks=tuple(blocks),
        spans=tuple(spans),
        dead_frames=sum(f.state != "complete" for f in layout.frames),
        alts=tuple(alts),
        covered=_lying_under(layout, {block for block, length in covered.items() if length >= _GOOD_PART}),
        folded_away=tuple(words for words, _ in folded_parts),
        folded_at=tuple(path for _, path in folded_parts),
        stated={n: layout.meta[n].strip() for n in (*PUBLISHED, *MODIFIED, *TITLES) if layout.meta.get(n, "").strip()},
    )


def _language(layout: Layout, blocks: Sequence[TextBlock], text: str) -> str:
    """What the story's own words speak for, where that is another language than the page declares."""
    main = " ".join(text[b.start : b.end] for b in blocks if b.region == "main")
    return page_language(main or text, layout.language.split("-")[0].lower())


# From so many covered characters on it is a part of a block that nobody can read; less is a word or two that a patch hides.
_GOOD_PART = 20


def _lying_under(layout: Layout, blocks: Container[int]) -> tuple[str, ...]:
    """The words of ``blocks``, seen and covered alike, each block's together."""
    texts: dict[int, list[str]] = {}
    for run in layout.runs:
        if run.block in blocks and (run.visible or run.why == "covered"):
            texts.setdefault(run.block, []).append(run.text)
    return tuple("".join(parts) for parts in texts.values())


# Regions whose pictures and folded parts are not the story's.
NOT_OWN = FOREIGN | {"footer", "widget"}

# What a field of a form shows that is no word of the page's: what is to be filled in there, or to be looked for.
_ASKS = frozenset({"placeholder", "search"})

# Names of parts that a reader opens, and why words in them are not seen until then.
_OPENED = re.compile(
    r"(?:[#.](?:[\w-]*[-_])?(?:tab|tabs|tab-?(?:panel|pane|content)|accordion[\w-]*|collaps\w*|panel|faq|expand\w*|toggle[\w-]*|spoiler)(?![a-z])|role=tabpanel)",
    re.IGNORECASE,
)
# What a reader presses: hidden words right behind it are what it opens.
_OPENER = re.compile(r"(?:button|summary)\b|[^\[]*\[role=\"?button")
_UNTIL_OPENED = frozenset({"display", "clipped", "visibility", "opacity", "size"})


def _opens(run: Run, ancestors: Sequence[str]) -> bool:
    """Whether a reader sees the words once they open what holds them."""
    return run.why == "closed" or (run.why in _UNTIL_OPENED and any(_OPENED.search(name) for name in ancestors[1:]))


# An element with this share of a page's text wraps the page, whatever its name says.
_WRAPS = 0.6


def _wide(layout: Layout) -> frozenset[tuple[str, ...]]:
    """The elements, each with its ancestors, that hold most of what the page shows."""
    lengths: Counter[int] = Counter()
    for run in layout.runs:
        if run.visible:
            lengths[run.block] += len(run.text)
    held: Counter[tuple[str, ...]] = Counter()
    for block in layout.blocks:
        for depth in range(1, len(block.ancestors) + 1):
            held[block.ancestors[:depth]] += lengths[block.id]
    total = sum(lengths.values())
    return frozenset(names for names, length in held.items() if length >= _WRAPS * total)


def _wrappers(ancestors: tuple[str, ...], wide: frozenset[tuple[str, ...]]) -> int:
    return next((depth for depth in range(len(ancestors), 0, -1) if ancestors[:depth] in wide), 0)


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
