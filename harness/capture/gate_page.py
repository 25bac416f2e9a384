"""What the gate looks at, and how a page's own text is read: its sentences in order, without what frames it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby, pairwise, takewhile

from harness.capture.gate_sentences import (
    ENTRY,
    NOTICES,
    REPORT,
    asks_back,
    dated,
    ended,
    of_act,
    of_foot,
    of_letter,
    reported,
    same_title,
    signed,
    speaker,
    split,
    spoken,
    teased,
    timed,
    told_by_one,
)
from harness.capture.gate_words import core, direct, hidden, length, offers
from harness.evidence.patterns import later
from harness.model.snapshot import Hop

# How much of a block, and of a sentence, is looked at, in characters; and how long a word without a break.
LONGEST_BLOCK = 4000
LONGEST_SENTENCE = 300
LONGEST_WORD = 60

# How many blocks of a page are looked at, and how many of its sentences.
MOST_BLOCKS = 1500
MOST_LINES = 400

# Regions whose words are furniture, unless a page has hardly any others, in characters.
FURNITURE = frozenset({"navigation", "footer", "header", "related", "advert", "comment", "consent", "aside"})
HARDLY_ANY = 60

# Regions that frame any page of a site, and how much text of its own a page without content has at most, in characters.
_FRAME = frozenset({"navigation", "footer", "header", "consent"})
# The foot counts as the page's own where nothing else does.
_FRAMES = frozenset({"nav", "footer"})
NOTHING = 3

# Regions in which a wall may stand, and how long such a box is at most, in characters.
_BOXES = frozenset({"aside", "advert"})
LONGEST_BOX = 600

# Of what a wall offers, by number, the one that names how much may be read without paying.
LIMIT = 5

# How many sentences from the heading on are what a page begins with.
LEAD = 9

# Headings of this rank and lower with at most so many lines from one to the next are teasers.
CARD_RANK = 3
CARD_LINES = 3

# A headline that leads to its story is no shorter, and what a teaser tells of it no longer, in characters.
HEADLINE = 18
LONGEST_TEASER = 240

# So much running text under one heading, in characters, is no teaser's.
LONG_PART = 1000

# Of how many things a sentence speaks, at least, that is a notice by itself.
SEVERAL = 2

# How many lines below its name a list is looked at.
LABELLED = 6

# So many entries make a list where each may have a few words below it.
CARDS = 2

# Fewer links than this are no list of them.
FEW_LINKS = 3

# How many sentences of what people answered are looked at to tell whether it is what the page is for.
THREAD = 12

# So many lines that begin with who speaks make a conversation.
TURNS = 4

# Of what a page that waits for its script speaks, by number, that something is being loaded; and how long such a line is, in characters.
LOADS = 2
LOADING = 80

# Among how many first lines the heading stands, where it is none of the first rank.
NEAR_TOP = 4

# How much markup is looked through for the names of vendors, in characters.
LONGEST_MARKUP = 400_000

# A cell's text is shorter than this.
CELL = 60
_CELLS = frozenset({"td", "th", "dt", "dd"})
_RANK = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "legend": 2}

_ATTRIBUTE = later(
    r"""\s(?:id|class|src|action)\s*=\s*(?:"([^"]{1,300})"|'([^']{1,300})'|([^\s>"']{1,300}))""", re.IGNORECASE
)
_SITE_NAME = later(r"\s+(?:[|–—·•]|-{1,2}|::|»|«)\s+")
# What a template has where a page has its words.
_EXPRESSION = later(r"\{\{[^{}]+\}\}|\[\[[^\[\]]+\]\]|<%=?[^<>]+%>|\$\{[^{}]+\}")
_EXPRESSIONS = later(r"(?:\s*(?:\{\{[^{}]+\}\}|\[\[[^\[\]]+\]\]|<%=?[^<>]+%>|\$\{[^{}]+\}))+\s*")

# What stands where something will once a script has fetched it, with what it is before it.
_DASHES = later(r"(?:[^:：]{2,40}[:：]\s*)?(?:-{1,3}|[–—]{1,2}|…|\.\.\.|n/a|0)", re.IGNORECASE)

# So many days with their hours, each in a line, make a log.
STAMPS = 2

# How much stands beside a heading over nothing, in characters.
HARDLY_TOLD = 120

# From so much on a block that ends as a sentence is a paragraph, wherever it stands, in characters.
PARAGRAPH = 160

# How long a line that gives a post's day is at most, in characters, and in how many first sentences somebody tells of themselves.
LONGEST_STAMP = 60
OPENS = 3

_SET_APART = later(r"\s*\n\s*|\s{2,}")
_ENDLESS = later(rf"(?<=[!-~]{{{LONGEST_WORD}}})[!-~]+")
_TWO_FIGURES = later(r"\d{2}")

# How much of a block leads elsewhere in one that is hardly anything but links.
LINKED_SHARE = 0.8

# How much of a box leads to the story that it begins, and how long such a box is, in characters; elements that are such boxes.
CARD_SHARE = 0.3
SHORTEST_CARD = 12
_BOX_TAGS = frozenset({"div", "section", "article", "figure", "a", "span"})

# How long the time or the number beside a link is at most, in characters.
STAMP = 6


@dataclass(frozen=True, kw_only=True)
class Features:
    """What the gate looks at. ``main`` is the visible main text, ``text`` all visible text, ``blocks`` the visible blocks in order, each
    with its tag and region, ``marks`` names of elements (classes and ids), ``cut`` why the main document ended early, empty when it
    did not, ``language`` the one that the source is said to have, ``passwords`` the visible fields for one, ``markup`` the document's
    own markup, in which vendors' empty elements, frames and scripts are named (empty: not known), ``cleared`` what was said of the
    banners answered and the layers taken away, ``linked`` the numbers of the blocks that are hardly anything but links, ``boxed`` of those that begin other stories, ``landed`` where the
    address itself led, where declared steps went on from there, ``pictured`` whether anything larger than a sign is shown that is no text."""

    url: str
    final_url: str
    hops: Sequence[Hop]
    status: int
    headers: Sequence[tuple[str, str]]
    title: str
    main: str
    text: str
    marks: str
    meta: Mapping[str, str]
    passwords: int
    scripts: int
    locked: bool
    cut: str = ""
    blocks: Sequence[tuple[str, str, str]] = ()
    language: str | None = None
    markup: str = ""
    cleared: Sequence[str] = ()
    linked: frozenset[int] = frozenset()
    boxed: frozenset[int] = frozenset()
    landed: str = ""
    pictured: bool = True

    @cached_property
    def named_anywhere(self) -> str:
        """The names of visible elements, and those in the markup, with the addresses of frames and scripts, separated by spaces."""
        found = (a or b or c for a, b, c in _ATTRIBUTE.findall(self.markup[:LONGEST_MARKUP]))
        return f"{self.marks} {' '.join(dict.fromkeys(found))}"

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The page's own sentences and lines in order, without furniture, notices of copyright, and questions whether the page was of use."""
        blocks = [
            _Block(*b, linked=n in self.linked or n in self.boxed, card=n in self.boxed)
            for n, b in enumerate(self.blocks)
            if b[2].strip()
        ]
        blocks = blocks or [_Block("p", "main", line) for line in self.main.splitlines()]
        blocks = _walls_too(blocks)
        own = [b for b in blocks if b.region not in FURNITURE]
        for also in ({"consent", "header"}, FURNITURE - {"navigation", "footer"}, FURNITURE):
            if sum(length(b.text[:LONGEST_BLOCK]) for b in own) >= HARDLY_ANY:
                break
            own = [b for b in blocks if b.region not in FURNITURE or b.region in also]
        own = _threads_too(own, blocks)
        found = list[Line]()
        for block in own:
            rank = _RANK.get(block.tag, 0)
            found += [
                Line(
                    _bounded(s),
                    rank,
                    block.tag in _CELLS and len(s) < CELL,
                    block.tag == "li",
                    block.linked,
                    n > 0,
                    block.tag == "th",
                    block.card,
                )
                for n, s in enumerate(
                    s for part in _parts(block) if "©" not in part for s in split(part) if not asks_back(s)
                )
            ]
            if len(found) > 4 * MOST_LINES:
                break
        found = found[: _cards(found, self._titled(found))]
        return tuple(found if len(found) <= MOST_LINES else [*found[: MOST_LINES // 2], *found[-MOST_LINES // 2 :]])

    @cached_property
    def told(self) -> tuple[Line, ...]:
        """The lines that say something themselves: no links to other pages, and not who signs the page and when; all where those say
        hardly anything, and no sentence."""
        said = tuple(line for line in self.lines if not line.linked and not signed(line.text))
        enough = sum(length(line.text) for line in said) >= HARDLY_ANY or any(ended(line.text) for line in said)
        return said if enough else self.lines

    @property
    def only_teasers(self) -> bool:
        """Whether all that stands before a row of teasers are a menu's entries and a name for the row."""
        low = [n for n, line in enumerate(self.lines) if line.heading >= CARD_RANK]
        before = self.lines[: low[0]] if len(low) > CARD_LINES else ()
        return bool(before) and not any(line.heading == 1 or length(line.text) >= ENTRY for line in before)

    @property
    def only_links(self) -> bool:
        """Whether under the page's heading nothing says anything itself, and other stories are linked: the heading's own is missing. A
        list of what the heading names has figures and days in it, and no other heading over it."""
        if self.lines and all(line.linked for line in self.lines):
            texts = [line.text for line in self.lines]
            return 2 * sum(map(_figured, texts)) < len(texts)
        if not self.lines or not self.lines[self.top].heading:
            return False
        below = self.lines[self.top + 1 :]
        first = next((n for n, line in enumerate(below) if line.linked and line.heading), 0)
        over = below[:first]
        if any(signed(line.text) for line in over) and not (any(map(_says, over)) or self._told_above):
            # Who wrote it, and when, stands under the headline, and then the teasers of others.
            heads = [n for n, line in enumerate(below) if line.heading]
            if len(heads) >= FEW_LINKS and all(b - a <= CARD_LINES for a, b in pairwise([*heads, len(below)])):
                return all(below[n].linked for n in heads)
        links = [line.text for line in below if line.linked and not line.heading]
        cards = [line.text for line in below if line.linked and line.heading]
        own = any(map(_says, below))
        if own or len(links) + len(cards) < FEW_LINKS:
            return False
        parted = any(line.heading and not line.linked for line in below)
        return parted or bool(cards) or 2 * sum(map(_figured, links)) < len(links)

    @property
    def only_furniture(self) -> bool:
        """Whether all that stands on the page is what stands on every page of its site."""
        own = sum(length(text) for tag, region, text in self.blocks if region not in _FRAME and tag not in _FRAMES)
        return bool(self.blocks) and own < NOTHING

    @cached_property
    def top(self) -> int:
        """At which line the page's heading stands, or its text begins."""
        titled = self._titled(self.lines)
        if titled is not None:
            return titled
        first = next((n for n, line in enumerate(self.lines) if line.heading == 1), None)
        if first is not None:
            # What is said before a heading of the first rank, and is a notice, is not that heading's.
            return next((n for n, line in enumerate(self.lines[:first]) if _is_notice(line)), first)
        near = self.lines[:NEAR_TOP]
        return next(
            (
                n
                for n, line in enumerate(near)
                if line.heading or _names_notice(line.text) or reported(line.text) >= REPORT
            ),
            0,
        )

    def _titled(self, lines: Sequence[Line]) -> int | None:
        """At which of these lines the heading stands that the document's title names."""
        # A box to share the page, or its menu, repeats it in a lower one.
        headings = sorted((line.heading, n, line.text) for n, line in enumerate(lines) if line.heading)
        return next((n for part in self.titles for _, n, text in headings if same_title(part, text)), None)

    @cached_property
    def labels(self) -> frozenset[int]:
        """The numbers of the lines that only name the list below them."""
        return frozenset(_labels(self.lines))

    @property
    def conversation(self) -> bool:
        """Whether people are named who speak in turn, as in a hearing or an interview: two at least, and one of them again."""
        turns = Counter(name for line in self.lines if not line.heading and (name := speaker(line.text)))
        return len(turns) > 1 and max(turns.values()) > 1 and turns.total() >= TURNS

    @property
    def logged(self) -> bool:
        """Whether the page tells what happened at several times, the day and the hour beside each and no link between them: it keeps a log."""
        stamps = [
            n
            for n, line in enumerate(self.lines)
            if not (line.heading or ended(line.text)) and length(line.text) <= LONGEST_STAMP and timed(line.text)
        ]
        if len({self.lines[n].text for n in stamps}) < STAMPS:
            return False
        between = self.lines[stamps[0] : stamps[-1]]
        told = sum(ended(line.text) for line in between)
        return told >= STAMPS - 1 and not any(line.linked for line in between)

    @property
    def bare_heading(self) -> bool:
        """Whether a page that runs scripts says nothing under its heading and shows no picture or film: they were to fill it."""
        above, below = self.lines[: self.top], self.lines[self.top + 1 :]
        return (
            bool(self.scripts and self.lines)
            and not self.pictured
            and bool(self.lines[self.top].heading)
            and not self._told_above
            and not any(
                length(text) >= PARAGRAPH and ended(text) for _, region, text in self.blocks if region not in _FRAME
            )
            and sum(length(line.text) for line in (*above, *below) if not line.linked) < HARDLY_TOLD
            and not any(line.cell or line.heading or ended(line.text) or length(line.text) >= ENTRY for line in below)
        )

    @property
    def _told_above(self) -> bool:
        """Whether a sentence stands over the page's heading: then that may be no heading of the page's."""
        return any(ended(line.text) and not line.linked for line in self.lines[: self.top])

    @property
    def unfilled(self) -> str:
        """What stands in the page's heading, or is its title, and is the expression that a script was to put it for; empty where none is."""
        heads = (*self.titles, *(line.text for line in self.lines[self.top : self.top + 1] if line.heading))
        if found := next((text for text in heads if _EXPRESSION.fullmatch(text.strip())), ""):
            return found
        # Or they are all that stands under it, in a table's cells or beside one another.
        under = [line for line in self.lines[self.top + 1 :] if not (line.heading or line.label or line.linked)]
        empty = bool(self.scripts) and all(_EXPRESSIONS.fullmatch(line.text) for line in under)
        return under[0].text if under and empty else ""

    @property
    def blank(self) -> bool:
        """Whether all that stands under a page's headings are the dashes, or the headings of a table's columns, under which its scripts were to put
        what they fetch."""
        under = [line for line in self.lines[self.top + 1 :] if not (line.heading or line.linked)]
        return bool(self.scripts and under) and all(line.label or _DASHES.fullmatch(line.text) for line in under)

    @property
    def posted(self) -> bool:
        """Whether what the page begins with is what one person tells of themselves, under a line that gives the day: a post in a thread."""
        stamp = any(
            dated(line.text) and not ended(line.text) and length(line.text) <= LONGEST_STAMP
            for line in self.lines[self.top + 1 : self.top + 1 + CARD_LINES]
            if not line.heading
        )
        return stamp and any(map(told_by_one, self.lead[:OPENS]))

    @property
    def declared_free(self) -> bool:
        """Whether the page declares, for search engines, that it is free to read."""
        return self.meta.get("ld:isAccessibleForFree", "").lower() == "true"

    @property
    def declared_sold(self) -> bool:
        """Whether the page declares, for search engines, that it isn't free to read."""
        return self.meta.get("ld:isAccessibleForFree", "").lower() == "false"

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """The headings at the beginning."""
        near = self.lines[max(0, self.top - 2) : self.top + 3]
        return tuple(line.text for line in near if line.heading)

    @cached_property
    def opening(self) -> tuple[str, ...]:
        """The first lines from the heading on, up to the first that reports something."""
        found = list[str]()
        for text in self.lead[:6]:
            if reported(text) >= REPORT:
                break
            found.append(text)
        return tuple(found)

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """The parts of the document's title; scripts make titles without end."""
        return tuple(_bounded(t) for t in _SITE_NAME.split(self.title[:LONGEST_BLOCK]) if t.strip())

    @cached_property
    def lead(self) -> tuple[str, ...]:
        """The first sentences from the heading on, without headings of the first rank and a menu's entries."""
        found = list[str]()
        for line in self.lines[self.top :]:
            text = line.text
            if line.heading == 1 or (line.heading and not found and text in self.heads):
                continue
            if (line.linked and (not spoken(text) or dated(text))) or of_foot(text) or of_letter(text):
                continue
            if found and of_act(text):
                continue
            if (signed(text) or (length(text) < ENTRY and not ended(text))) and not _names_notice(text):
                continue
            found.append(text)
            if len(found) == LEAD:
                break
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence or a line of a page's own text; the rank of the heading it stands in, 0 for none; whether it is a table's or list's
    cell, a list's item, or stands in what is hardly anything but links; whether it goes on in the block of the line before it; whether
    it names a column or a row of a table; and whether it begins another story, as a headline and a few words in one line."""

    text: str
    heading: int
    cell: bool = False
    item: bool = False
    linked: bool = False
    goes_on: bool = False
    label: bool = False
    card: bool = False


@dataclass(frozen=True, slots=True)
class _Block:
    tag: str
    region: str
    text: str
    linked: bool = False
    card: bool = False


def _walls_too(blocks: Sequence[_Block]) -> list[_Block]:
    """The blocks, where a small box beside the text that says what it hides, or how much is free, is counted as the page's own: a wall may stand there."""
    found = list[_Block]()
    for region, group in groupby(blocks, key=lambda block: block.region):
        box = list(group)
        if (
            region in _BOXES
            # A name over nothing but links is a list of other stories.
            and not (len(box) > FEW_LINKS - 1 and all(b.linked for b in box[1:]))
            and sum(len(b.text) for b in box) <= LONGEST_BOX
            and any(
                (hidden(s) or LIMIT in offers(s) or direct(s, "paywall")) and not teased(s)
                for b in box
                for s in split(b.text[:LONGEST_BOX])
            )
        ):
            box = [replace(b, region="main") for b in box]
        found += box
    return found


def _threads_too(own: list[_Block], blocks: Sequence[_Block]) -> list[_Block]:
    """The page's own blocks, with what people answered where nothing else reports and nothing says why: such a page is a thread."""
    if not any(block.region == "comment" for block in blocks) or len(own) == len(blocks):
        return own
    sentences = [(s, b) for b in own for s in split(b.text[:LONGEST_BLOCK])]
    if any(
        reported(s) or (ended(s) and not _RANK.get(b.tag) and (_names_notice(s) or hidden(s))) for s, b in sentences
    ):
        return own
    answered = [s for b in blocks if b.region == "comment" for s in split(b.text[:LONGEST_BLOCK])]
    if sum(map(reported, answered[:THREAD])) < REPORT:
        return own
    chosen = {id(block) for block in own}
    return [block for block in blocks if id(block) in chosen or block.region == "comment"]


def _cards(lines: Sequence[Line], titled: int | None) -> int:
    """Where a row of teasers begins, behind some text of the page's own: low headings, or links to other stories, with hardly anything
    between them. The heading over the row is the row's; that of a wall is not. A row before the page's heading is a menu, and one with a
    long text behind it stands in the middle of the page."""
    low = [
        n
        for n, line in enumerate(lines)
        if (line.heading >= CARD_RANK and not line.goes_on and not _heads_wall(lines, n)) or _teases(lines, n)
    ]
    for a, b, c in zip(low, low[1:], low[2:], strict=False):
        if 0 < b - a <= CARD_LINES and 0 < c - b <= CARD_LINES and (titled is None or titled < a):
            own = any((length(line.text) >= ENTRY or loading(line.text)) and not line.heading for line in lines[:a])
            if not own or _text_behind(lines[c:]) or (not lines[a].heading and _says_more(lines[c:])):
                return len(lines)
            return a - 1 if lines[a - 1].heading > 1 and not offers(lines[a - 1].text) else a
    return len(lines)


def _teases(lines: Sequence[Line], at: int) -> bool:
    """Whether a line leads to another story, as long as a headline is, of which the next one or two tell as much as a teaser does."""
    line = lines[at]
    if not line.linked or line.heading or line.goes_on or length(line.text) < HEADLINE:
        return False
    if line.card:
        return True
    below = list(takewhile(lambda b: not (b.linked or b.heading), lines[at + 1 : at + 1 + CARD_LINES]))
    return (
        0 < len(below) < CARD_LINES
        and all(ended(b.text) and not (offers(b.text) or hidden(b.text)) for b in below)
        and sum(length(b.text) for b in below) <= LONGEST_TEASER
    )


def _text_behind(lines: Sequence[Line]) -> bool:
    """Whether more stands under one heading than a teaser says: sentences of running text, one after another."""
    run = 0
    for line in lines:
        run = 0 if line.heading else run + length(line.text) * (ended(line.text) and not line.linked)
        if run >= LONG_PART:
            return True
    return False


def _says_more(lines: Sequence[Line]) -> bool:
    """Whether a line says that there is more, or for whom it is kept: what is in the middle of such a page may be links between its paragraphs."""
    return any(hidden(line.text) and not line.linked for line in lines)


def _heads_wall(lines: Sequence[Line], at: int) -> bool:
    """Whether a heading stands over what asks to pay or to log in for more, and not over a teaser."""
    below = list(takewhile(lambda line: not line.heading, lines[at + 1 : at + 1 + CARD_LINES]))
    asks = [hidden(line.text) or bool(offers(line.text)) for line in below]
    return any(asks) and (hidden(lines[at].text) or any(hidden(line.text) for line in below))


def _labels(lines: Sequence[Line]) -> set[int]:
    """Lines that name the list below them (“Read on”): a few words of which none asks for anything, over entries none of which does, each a heading
    with a few words of its own below it or none."""
    found = set[int]()
    for n, line in enumerate(lines):
        below = lines[n + 1 : n + 1 + LABELLED]
        if (
            length(line.text) < ENTRY
            and not ended(line.text)
            and len(below) >= CARD_LINES
            and _entries(below, alone=not line.linked)
            and not any(offers(entry.text) or hidden(entry.text) for entry in below)
            and not offers(line.text)
        ):
            found.add(n)
    return found


def _entries(lines: Sequence[Line], *, alone: bool) -> bool:
    """Whether lines begin with a list's entries; ``alone`` says that what stands over them leads nowhere itself, so that what is told below each
    may belong to them."""
    heads = [line.item or line.heading >= CARD_RANK for line in lines]
    if all(heads[:CARD_LINES]):
        return True
    cards = heads[: 2 * CARDS]
    told = [not head and n > 0 and cards[n - 1] for n, head in enumerate(cards)]
    return alone and sum(cards) >= CARDS and all(a or b for a, b in zip(cards, told, strict=True))


def _parts(block: _Block) -> list[str]:
    """The lines of a block. In a text that is set as it was written, whose ends of lines are read as spaces, several spaces part lines or columns."""
    text = block.text[:LONGEST_BLOCK]
    return _SET_APART.split(text) if block.tag == "pre" else text.splitlines()


def _bounded(sentence: str) -> str:
    """A sentence without the middle of it when it is long, and of words without end."""
    if len(sentence) > LONGEST_SENTENCE:
        sentence = sentence[: LONGEST_SENTENCE - 20] + " " + sentence[-20:]
    return _ENDLESS.sub("", sentence)


def _says(line: Line) -> bool:
    """Whether a line says something of the page: no link, heading or signature, nor a question for consent."""
    if line.linked or line.heading or signed(line.text):
        return False
    return (line.cell or ended(line.text) or length(line.text) >= ENTRY) and not core(line.text, "consent")


def _is_notice(line: Line) -> bool:
    """Whether a line is a sentence that speaks to its visitor of several things that such notices speak of as take a page's place."""
    return (
        not (line.linked or line.heading)
        and ended(line.text)
        and spoken(line.text)
        and any(len(core(line.text, kind)) >= SEVERAL for kind in NOTICES if kind not in ("login", "consent"))
    )


def loading(text: str) -> bool:
    """Whether a short line says that something is being loaded."""
    return length(text) <= LOADING and LOADS in core(text, "shell")


def _names_notice(text: str) -> bool:
    """Whether a line speaks of what notices speak of; a way to log in stands on any page."""
    return any(core(text, kind) for kind in NOTICES if kind != "login")


def linked_blocks(blocks: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The numbers of the blocks, each given as its length and how much of it leads elsewhere, that are hardly anything but links: all but a
    small share, or more than half with no more beside it than a time or a number."""
    return frozenset(
        n
        for n, (size, linked) in enumerate(blocks)
        if linked >= LINKED_SHARE * max(1, size) or (2 * linked > size and size - linked <= STAMP)
    )


def boxed_blocks(blocks: Sequence[tuple[int, int]], tags: Sequence[str]) -> frozenset[int]:
    """The numbers of the blocks, given as for `linked_blocks` and with their ``tags``, that are boxes in a row which each begin another story:
    a headline that leads there, and a few words behind it in the same line where no style sets them apart."""
    found, row = set[int](), list[int]()
    for n, tag in enumerate([*tags, ""]):
        size, linked = blocks[n] if tag in _BOX_TAGS else (0, 0)
        if linked >= CARD_SHARE * max(1, size) and SHORTEST_CARD <= size <= LONGEST_TEASER:
            row.append(n)
            continue
        if len(row) >= FEW_LINKS:
            found.update(row)
        row = []
    return frozenset(found)


def _figured(text: str) -> bool:
    """Whether a text names a day or a figure."""
    return dated(text) or bool(_TWO_FIGURES.search(text))
