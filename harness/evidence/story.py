"""A page's own story: its headline, who signs it, when, and its text, captions and tables, without what stands around them.

What surrounds a story differs at every visit, so a comparison looks at this alone. A block belongs to the story by where it stands
(in the element that holds most of the page's prose, or between the headline and that), unless its region or its words say otherwise.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from functools import lru_cache, partial
from itertools import chain, islice, pairwise

from harness.evidence.beginnings import common_english
from harness.evidence.byline import (
    Meta,
    dated_within,
    dateline_end,
    is_person,
    known_within,
    labelled_byline,
    meta_parts,
    tells_last_change,
    without_dates,
)
from harness.evidence.called_wrong import speaks_against
from harness.evidence.counters import is_count
from harness.evidence.denials import denies
from harness.evidence.live_prices import live_prices, without
from harness.evidence.noise import has_relative, is_sentence, noise
from harness.evidence.normalise import reads
from harness.evidence.notices import Notice, notices, within_story
from harness.evidence.of_matter import of_matter
from harness.evidence.ratings import is_rating
from harness.evidence.reactions import reactions
from harness.evidence.read import Document, TextBlock
from harness.evidence.sentences import ended, sentence_spans
from harness.evidence.signed_lines import leads_to_name, signed_line
from harness.evidence.signers import signers
from harness.evidence.story_blocks import BARS, HEADINGS, LABEL, NOT_OURS, Blocks, led, tells_facts
from harness.evidence.story_captions import CAPTION, named_caption
from harness.evidence.story_columns import columns
from harness.evidence.story_headline import bare_title, find_headline
from harness.evidence.story_lines import Lines, headed
from harness.evidence.story_parts import Part, PartKind, Story
from harness.evidence.story_root import find_root, prose_below, tag_of
from harness.evidence.story_rows import table_rows
from harness.evidence.story_silent import silent
from harness.evidence.strays import strays

# Elements that hold this share of the prose in the same way are how the page is written, not boxes in it.
_USUAL = 0.3

# A box among the paragraphs is the story's own when it holds this share of its prose, and more than one paragraph.
_BOX_SHARE = 0.15

# The dateline opens one of so many first paragraphs: a summary may stand before it.
_OPENING = 3

# A line about the story stands no more than so many blocks above its headline.
_ABOVE = 3

# A signature below the text stands so few blocks behind it.
_BELOW = 3

# Regions of an item that a list of the story holds as well as its own; more than so many times as many are the story's.
_PROMOTED = frozenset({"widget", "advert"})
_FEW_PROMOTED = 2

# A standfirst has so many words at least.
_STANDFIRST = 4

# Regions that only names tell, and that no page puts between a headline and its story.
_OWN_IN_LEAD = frozenset({"footer", "related", "navigation", "widget"})
# … of which these hold buttons and links besides: only a date or a signature is read there.
_ONLY_DATED = frozenset({"navigation", "widget"})

# What stands behind a heading in brackets, where it is a link: “[edit]”.
_LINK_BEHIND = re.compile(r"\s*\[([^\[\]]{2,60})\]\s*$")

_YEAR = re.compile(r"\d{4}|\d[./-]\d{1,2}[./-]\d{2}(?!\d)")

# What is a heading, or an item of a list, is no line about the story.
_NO_LINE = HEADINGS | {"li", "dd", "dt", "td", "th"}
# The head goes on below so many paragraphs less one: a standfirst.
_HEAD = 2

# A label before what it says; so many of them state several things, in a block of a box no longer than this, in characters.
_STATES = re.compile(r"\s*[^\W\d_][^:：.!?]{1,30}[:：]\s*\S")
_SEVERAL, _LONGEST_STATED = 2, 600

# How many elements deep in the one that holds the story a picture beside it stands.
_BESIDE = 3


@lru_cache(maxsize=256)
def story(document: Document, root: tuple[str, ...] | None = None) -> Story:
    """The story of ``document``; of the element at ``root``, where that is given. Cost linear in its blocks."""
    return _Reading(document, root).story()


def stories(before: Document, after: Document) -> tuple[Story, Story]:
    """The stories of two readings of a page, both from one element: where the one's lies within the other's, as when a notice more makes a short
    story most of its page, from the outer one. A page that is only wrapped otherwise has nothing of its story where the inner one lies."""
    old, new = story(before), story(after)
    outer, inner = sorted((old.root, new.root), key=len)
    if outer == inner or inner[: len(outer)] != outer:
        return old, new
    wide, document = (old, before) if old.root == outer else (new, after)
    blocks = (document.block_at(part.start) for part in wide.parts if is_sentence(part.text))
    if not any(b is not None and tuple(b.path.split(">"))[: len(inner)] == inner for b in blocks):
        return old, new
    return story(before, outer), story(after, outer)


def _counts(line: str) -> bool:
    """Whether a line between bars, in a block of the story's own, is a counter and buttons: “Print | 1,204 views”."""
    pieces = [piece.strip() for piece in line.split("|")]
    return (
        len(pieces) > 1
        and len(line) <= LABEL * 2
        and all(is_count(piece) or not any(map(str.isdigit, piece)) for piece in pieces)
        and any(map(is_count, pieces))
    )


def told_by_itself(text: str) -> bool:
    """Whether words in a box are a sentence with its end, or deny what stands before them."""
    return (is_sentence(text) and ended(text)) or denies(text)


class _Reading:
    """One document being read."""

    def __init__(self, document: Document, root: tuple[str, ...] | None) -> None:
        self._document = document
        self._own = own = Blocks(document)
        self._texts, self._blocks, self._paths, self._starts = own.texts, own.blocks, own.paths, own.starts
        # What stands between the headline and the text is read once more, and told here.
        self._cells, self._metas, self._noise, self._prose = own.cells, own.metas, own.noise, own.prose
        self._terms = Counter(text for text, block in zip(self._texts, self._blocks, strict=True) if block.tag == "dt")
        self._headline = self._standfirst = self._signed_below = -1
        self._post_ends: set[int] = set()
        self._root = find_root(self._blocks, self._paths, self._prose) if root is None else root
        self._boxes = prose_below(self._paths, self._prose, self._root)
        self._usual = self._usual_containers()
        self._body_tag = self._most_used_tag()

    def story(self) -> Story:
        headline = find_headline(self._own, self._root, self._document.title)
        self._headline = -1 if headline is None else headline
        self._lines = Lines(self._document, self._own, self._root, self._headline)
        # A standfirst in a heading is no paragraph yet, whatever mark it ends with.
        first = next(
            (n for n, b in enumerate(self._blocks) if self._prose[n] and self._inside(n) and b.tag not in HEADINGS),
            len(self._blocks),
        )
        lead = range(headline + 1, first) if headline is not None and headline < first else range(0)
        self._read_lead(headline, lead)
        self._read_foot(headline)
        self._read_post_end(headline)
        told = self._notices()
        about = {n.start for n in told}
        noted = [(n.start, n.end) for n in told]
        metas: list[Meta] = []
        parts: list[Part] = []
        rows: dict[tuple[str, int], list[int]] = {}
        dateline = ""
        paragraphs = 0
        column = columns(self._own, self._root, self._headline)
        not_said = silent(self._own, self._root, self._body_tag) | self._led_below()
        for n, block in enumerate(self._blocks):
            if n == headline or block.start in about:
                continue
            if n in column:
                # What it says of its own is compared where it was edited; who signs there, and when, is of what it leads to.
                quiet = not (self._metas[n] or self._noise[n] or n in not_said)
                boxed = self._sentences(n, block.start) if quiet else []
                parts += [replace(part, core=part.core and tells_facts(block), speaks=False) for part in boxed]
                continue
            if self._against(n):
                whole = block.region == "aside" and self._speaks(n)
                parts += [
                    replace(part, core=False, speaks=True) if speaks_against(part.text) else part
                    for part in self._sentences(n, block.start)
                    if whole or speaks_against(part.text)
                ]
                continue
            beside = self._beside(n, headline) if n in self._cells else self._captions(n, headline)
            if not self._inside(n) and n not in lead and not beside:
                changed = n in self._post_ends or tells_last_change(self._texts[n])
                if self._about_story(n, headline) and (changed or not self._noise[n]):
                    metas += self._of_head(n, headline)
                elif self._rates(n, headline):
                    parts += self._sentences(n, block.start)
                elif self._lists(n):
                    # What is beside the story may be exchanged: its sentences are compared where they were edited.
                    parts += [replace(part, core=False, speaks=False) for part in self._sentences(n, block.start)]
                continue
            if self._metas[n]:
                metas += self._metas[n]
                # In elements of their own pages put counters and buttons there.
                if n in lead and block.tag not in _NO_LINE and len(self._own.pieces(n)) < 2:
                    told_besides = self._lines.besides(block.start, block.end)
                    parts += [replace(p, core=True) for a, b in told_besides for p in self._sentences(n, a, b)]
                continue
            why = self._noise[n]
            if why == "aside" and self._speaks(n):
                why = ""
            if why == "header" and n in lead:
                why = noise(self._texts[n])
            if why == "counter" and n in lead and not noise(self._texts[n]) and has_relative(self._texts[n]):
                why = ""  # of a line that tells a time from now the rest may tell something
            if why or (n in not_said and n != self._standfirst):
                continue
            if n in self._cells:
                rows.setdefault((self._own.table(n), self._own.row(n)), []).append(n)
                continue
            start = block.start
            if not dateline and self._prose[n] and paragraphs < _OPENING:
                paragraphs += 1
                line, length = self._dateline(block)
                dateline = reads(self._document.text[line : line + length]).rstrip(" -:(")
                if length and line > start:
                    parts += self._sentences(n, start, line)
                start = line + length
            # Below a standfirst the head goes on.
            heads = (n in lead or paragraphs < _HEAD) and not self._prose[n] and block.tag not in _NO_LINE
            # What nothing parts is no line of pieces; a standfirst has no bars.
            several = len(self._own.pieces(n)) > 1 or BARS.search(self._texts[n]) is not None
            heads = heads and several and self._kind(n) is PartKind.TEXT
            lead_in = not BARS.search(self._texts[n]) and (ended(self._texts[n]) or self._leads_in(n))
            if heads and not lead_in and self._lines.day(self._texts[n]):
                of_story, said = self._line_of_head(n, start, metas)
                # Below the first paragraph only what also says who signs is of the head.
                if n in lead or any(m.kind == "byline" and leads_to_name(m.text) for m in of_story):
                    metas += of_story
                    parts += said
                    continue
                heads = False
            lines_up = n in lead or self._own.lined_up(n) or heads
            for begins, ends in self._own.steady(n, start, block.end) if lines_up else [(start, block.end)]:
                parts += self._sentences(n, begins, ends)
        parts = list(headed(parts, max((self._blocks[n].start for n in chain(*rows.values())), default=-1)))
        told_rows = table_rows(self._own, rows, self._root, first, headline)
        noted += self._captions_of({table for table, _ in rows} - {row.table for row in told_rows})
        return Story(
            title=bare_title(self._document.title),
            headline=self._texts[headline] if headline is not None else "",
            byline="; ".join(signers([m.text for m in metas if m.kind == "byline"])),
            dateline=dateline or next((m.text for m in metas if m.kind == "dateline"), ""),
            published=next((m.text for m in metas if m.kind == "published"), ""),
            modified=next((m.text for m in metas if m.kind == "modified"), ""),
            parts=tuple(p for p in parts if not any(a <= p.start < b for a, b in noted)),
            rows=told_rows,
            notices=told,
            root=self._root,
            around=self._around(headline),
        )

    def _captions_of(self, tables: Set[str]) -> list[tuple[int, int]]:
        """Where the captions of tables stand of which no row is the story's."""
        captions = (n for n, block in enumerate(self._blocks) if block.tag == "caption") if tables else ()
        return [(self._blocks[n].start, self._blocks[n].end) for n in captions if self._own.table(n) in tables]

    def _read_lead(self, headline: int | None, lead: range) -> None:
        """Reads again what stands between the headline and the text: names such as “footer” and “teaser” are of the headline's own
        there, the first line is a standfirst, and a name beside a date or a counter signs the story."""
        for n in lead:
            block = self._blocks[n]
            teased = block.region == "related" and self._below_link(n)
            if block.region in _OWN_IN_LEAD and not teased and 5 * block.linked <= block.end - block.start:
                self._metas[n] = self._own.meta(n, in_lead=True)
                if self._metas[n] or block.region not in _ONLY_DATED:
                    self._noise[n] = "" if self._metas[n] else noise(self._texts[n])
            plain = self._noise[n] in ("", "counter") and not self._prose[n] and not self._own.dated_otherwise(n)
            if not self._metas[n] and plain:
                self._metas[n] = known_within(self._texts[n], self._document.language) or self._own.signed_beside(n)
                self._noise[n] = "" if self._metas[n] else self._noise[n]
        above = range(max(0, headline - _ABOVE), headline) if headline is not None else range(0)
        for n in (*above, *lead):
            if self._blocks[n].tag in HEADINGS and not self._noise[n]:
                dated = meta_parts(self._texts[n], "", self._document.language)
                self._metas[n] = dated if all(m.kind == "published" for m in dated) else ()
        for n in above:
            block = self._blocks[n]
            if not (self._metas[n] or self._noise[n] or self._prose[n] or block.linked) and block.tag not in HEADINGS:
                # A line right above a headline may say when, with the page's own words beside it.
                when = known_within(self._texts[n], self._document.language)
                self._metas[n] = tuple(m for m in when if m.kind in ("published", "modified"))
                if not self._metas[n] and self._beside_headline(n, headline):
                    self._metas[n] = dated_within(self._texts[n], self._document.language)
        for n in (*lead, *self._below_standfirst(lead)):
            if not (self._metas[n] or self._noise[n] or self._blocks[n].linked or n in self._cells):
                self._metas[n] = signed_line(self._own.without_counters(n), self._document.language)
        if not any(m.kind == "byline" for n in lead for m in self._metas[n]):
            signed = [n for n in lead if self._signs(n, lead)]
            # Right above who signs there may stand who signs as well, or for whom.
            if len(signed) == 1 and signed[0] - 1 in lead and self._is_name(signed[0] - 1):
                signed.insert(0, signed[0] - 1)
            if signed and signed[-1] - signed[0] == len(signed) - 1 < 2:
                for n in signed:
                    self._metas[n] = (Meta(kind="byline", text=self._texts[n]),)
        begun = range(headline + 1, len(self._blocks)) if headline is not None else range(0)
        for n in begun:
            told = self._metas[n] or self._noise[n] or n in self._cells or self._kind(n) is PartKind.CAPTION
            if told or any(tag_of(part) == "figure" for part in self._paths[n]):
                continue
            text = self._texts[n]
            wide = sum("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in text)
            if len(text.split()) >= _STANDFIRST or wide >= 3 * _STANDFIRST:
                self._standfirst = n
            break

    def _below_standfirst(self, lead: range) -> range:
        """The short lines between a first paragraph, which may be a standfirst, and the second."""
        if not lead.stop < len(self._blocks):
            return range(0)
        told = range(lead.stop + 1, len(self._blocks))
        return range(lead.stop + 1, next((n for n in told if self._prose[n] or n in self._cells), lead.stop + 1))

    def _beside_headline(self, n: int, headline: int | None) -> bool:
        """Whether a block stands in the very element that holds the headline, which is not the page's own."""
        box = self._paths[headline][:-1] if headline is not None else ()
        return self._paths[n][: len(box)] == box and any(tag_of(part) not in ("html", "body") for part in box)

    def _of_head(self, n: int, headline: int | None) -> tuple[Meta, ...]:
        """What a block says about the story; one word above a headline is its section and signs nothing, and a day
        without its year is that of the visit."""
        above = headline is not None and n < headline
        return tuple(
            m
            for m in self._metas[n]
            if not (above and m.kind == "byline" and " " not in m.text)
            and not (above and m.kind == "published" and not _YEAR.search(m.text))
        )

    def _read_foot(self, headline: int | None) -> None:
        """Reads who signs a story below its text, where nobody signs it above: a name alone right behind the last paragraph, or one whose element
        or label says that it is the author's."""
        last = max((n for n, weight in enumerate(self._prose) if weight and self._inside(n)), default=-1)
        above = max(0, headline - _ABOVE) if headline is not None else 0
        known = (m for n in range(above, last + 1) for m in self._of_head(n, headline))
        if any(m.kind == "byline" for m in known):
            return
        for n in range(last + 1, min(len(self._blocks), last + 1 + _BELOW)):
            block, name = self._blocks[n], self._texts[n].strip(" –—-")
            # One of several in a list is a tag.
            if (
                block.region in NOT_OURS
                or block.tag in HEADINGS
                or block.tag == "li"
                or self._noise[n]
                or not (self._inside(n) or self._near(n, headline))
            ):
                break
            if self._metas[n] and not is_person(name):
                continue  # its label, or a date
            # Titles of lists are written with capitals as well: no name is all common words.
            worded = all(word in common_english() for word in name.casefold().split())
            # Nor does a sentence follow who signs: below a reader's name stands the comment.
            speaks = n + 1 < len(self._blocks) and is_sentence(self._texts[n + 1])
            plain = not (worded or speaks or block.linked or name.endswith((".", "!", "?")))
            if is_person(name) and plain and len(name) <= LABEL:
                signed = self._inside(n) or bool(self._metas[n])
                self._metas[n] = (Meta(kind="byline", text=name),) if signed else ()
                self._signed_below = n if signed else -1
            break

    def _below_link(self, n: int) -> bool:
        """Whether what stands right before a block, in the same region, leads elsewhere: the date below it is of what it leads to."""
        above = self._blocks[n - 1] if n else None
        return above is not None and above.region == self._blocks[n].region and led(above)

    def _about_story(self, n: int, headline: int | None) -> bool:
        """Whether a line about the story stands outside it and its head: right above the headline in its element, or below the text with a
        label that says who wrote it."""
        if n in self._post_ends:
            return True
        if headline is None or not self._metas[n]:
            return False
        if self._blocks[n].region in ("main", "footer") and n > headline and tells_last_change(self._texts[n]):
            return True
        if self._blocks[n].region in NOT_OURS:
            return False
        if n < headline:
            box = self._paths[headline][:-1]
            # A box of its own right below the body heads the page: what it tells is today's date.
            beside = self._paths[n][: len(box) - 1] == box[:-1] and any(
                tag_of(part) not in ("html", "body") for part in box[:-1]
            )
            return headline - n <= _ABOVE and (self._paths[n][: len(box)] == box or beside)
        if n == self._signed_below:
            return True
        return self._near(n, headline) and any(m.kind == "byline" and labelled_byline(m.text) for m in self._metas[n])

    def _read_post_end(self, headline: int | None) -> None:
        """Reads when a post that no heading heads was written and edited: right below its text, in the element around that, which systems for posts
        name a widget's."""
        last = max((n for n, weight in enumerate(self._prose) if weight and self._inside(n)), default=len(self._prose))
        if not self._root or (headline is not None and self._blocks[headline].tag in HEADINGS):
            return
        for n in range(last + 1, min(len(self._blocks), last + 1 + _BELOW)):
            if self._paths[n][: len(self._root) - 1] != self._root[:-1]:
                break
            told = self._metas[n] or self._own.meta(n, in_lead=True)
            dated = tuple(m for m in told if m.kind in ("published", "modified"))
            if dated:
                self._metas[n] = dated
                self._post_ends.add(n)

    def _line_of_head(self, n: int, start: int, metas: Sequence[Meta]) -> tuple[list[Meta], list[Part]]:
        """What a line that names a day says of the story, and what else it says, piece by piece."""
        about: list[Meta] = []
        said: list[Part] = []
        for begins, ends in self._own.steady(n, start, self._blocks[n].end, apart=True):
            known, rest = self._lines.piece_of_head(begins, ends, partial(self._sentences, n))
            dated = any(m.kind == "published" for m in known) and any(m.kind == "published" for m in (*metas, *about))
            if dated:  # another day than that of publication, whatever it is of
                said += [replace(part, core=True) for part in self._sentences(n, begins, ends)]
            else:
                about += known
                said += rest
        return about, said

    def _rates(self, n: int, headline: int | None) -> bool:
        """Whether a block beside the story is a fact-check's verdict: right above the headline, or in the element that holds it and the story."""
        if headline is None or self._blocks[n].region in NOT_OURS or self._blocks[n].linked:
            return False
        return (0 < headline - n <= _ABOVE or self._near(n, headline)) and is_rating(self._texts[n])

    def _led_below(self) -> set[int]:
        """The entries below the story's last paragraph, outside of the element that holds it, of which each begins with a link: what else the page has."""
        entries = self._own.entries
        last = max(
            (n for n, weight in enumerate(self._prose) if weight and self._inside(n) and n not in entries), default=-1
        )
        # A list in the element of the paragraphs may be the story's own.
        told = self._paths[last][:-1] if last >= 0 else self._root
        rows: dict[str, dict[int, list[int]]] = {}
        for n, entry in entries.items():
            rows.setdefault(entry.row, {}).setdefault(entry.number, []).append(n)
        return {
            n
            for row in rows.values()
            if all(min(entry) > last and led(self._blocks[min(entry)]) for entry in row.values())
            and not any(self._paths[n][: len(told)] == told for entry in row.values() for n in entry)
            for entry in row.values()
            for n in entry
        }

    def _lists(self, n: int) -> bool:
        """Whether a block beside the story's element, in the one around that, is of a row of entries that lead nowhere: a list of the story's own may
        stand there, as the names of the dead beside the report."""
        entry, around = self._own.entries.get(n), self._root[:-1]
        if entry is None or not entry.sure or self._noise[n] or self._metas[n] or self._blocks[n].region in NOT_OURS:
            return False
        in_body = any(tag_of(part) not in ("html", "body") for part in around)
        return in_body and not entry.leads and self._paths[n][: len(around)] == around

    def _signs(self, n: int, lead: range) -> bool:
        """Whether a block of the lead is a name alone beside a date, or stands in an element for whom to address."""
        text = self._texts[n]
        if self._metas[n] or self._blocks[n].tag in ("h1", "h2") or len(text) > LABEL or noise(text):
            return False
        if any(tag_of(part) == "address" for part in self._paths[n]):
            return True
        beside = {n - 1, n + 1} & set(lead)
        dated = any(m.kind == "published" for m in (m for b in beside for m in self._metas[b]))
        return is_person(text) and dated

    def _is_name(self, n: int) -> bool:
        """Whether a block that is no heading is a name alone."""
        text = self._texts[n]
        told = self._metas[n] or self._blocks[n].tag in HEADINGS or len(text) > LABEL or noise(text)
        return not told and is_person(text)

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
            or block.region in NOT_OURS
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

    def _notices(self) -> tuple[Notice, ...]:
        found = []
        starts = [b.start for b in self._blocks]
        for notice in notices(self._document):
            n = bisect_right(starts, notice.start) - 1
            block = self._blocks[n]
            # Whose box it stands in was looked at; only headings tell of readers' comments and teasers besides.
            if block.region not in ("comment", "related"):
                found.append(notice)
        return tuple(found)

    def _kind(self, n: int) -> PartKind:
        block, path = self._blocks[n], self._paths[n]
        if (
            block.region == "caption"
            or block.tag == "figcaption"
            or any(tag_of(p) == "figcaption" for p in path)
            or (block.tag == "p" and tag_of(path[-2:][0]) == "figure")
            or (block.tag not in HEADINGS and len(self._texts[n]) <= CAPTION and named_caption(block, self._boxes))
        ):
            return PartKind.CAPTION
        if any(p.startswith("blockquote") for p in path):
            return PartKind.QUOTE
        if block.tag in HEADINGS:
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
        if is_rating(self._texts[n]) or n in self._own.lines:
            return True
        block, path = self._blocks[n], self._paths[n]
        if block.tag == "pre":
            return True  # what is quoted sign by sign is nobody's counter
        if kind is PartKind.TEXT and block.tag not in ("p", self._body_tag):
            return False
        depth = len(self._root)
        if path[:depth] != self._root:
            return True  # between headline and story: a standfirst
        if self._container(n) in self._usual or tells_facts(block):
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

    def _leads_in(self, n: int) -> bool:
        """Whether a block is the standfirst, and more than a place and a day: of one element, and some words besides."""
        text = without_dates(self._own.without_counters(n), self._document.language)
        return n == self._standfirst and len(self._own.pieces(n)) < 2 and len(text.split()) >= _STANDFIRST

    def _against(self, n: int) -> bool:
        """Whether a block of an article's own footer or box, which tells of the page and not of the story, says that the story's figures, or what it
        rests on, do not hold."""
        block = self._blocks[n]
        if block.region not in ("footer", "aside") or block.linked or self._metas[n] or not within_story(block):
            return False
        return any(speaks_against(self._texts[n][a:b]) for a, b in sentence_spans(self._texts[n]))

    def _speaks(self, n: int) -> bool:
        """Whether a block that is none of the story's paragraphs may say something all the same: it, and the box that it stands in, hold no link, no
        button and nothing of what pages show beside a story."""
        if not self._inside(n):
            return False
        # Bare words in the story's own element have no box.
        beside = self._beneath(self._box(n)) if self._paths[n] != self._root else (n,)
        return not any(
            self._blocks[m].linked
            or self._blocks[m].tag in ("button", "label", "summary")
            or (self._noise[m] and self._noise[m] != "aside")
            or noise(self._texts[m])
            or self._metas[m]
            for m in beside
        )

    def _of_matter(self, n: int, sentence: str) -> bool:
        """Whether a sentence in a box speaks of what the story speaks of, or denies or ascribes something: adverts without a label do neither."""
        beside = " ".join(
            t
            for m, t in enumerate(self._texts)
            if m == self._headline
            or (self._prose[m] and sentence not in t and t != self._texts[n] and self._container(m) in self._usual)
        )
        return of_matter(sentence, beside, self._document.language or "en")

    def _box(self, n: int) -> tuple[str, ...]:
        """The path of the largest element below the root around a block that holds little of the story besides; its own where none does."""
        path, total = self._paths[n], max(1, sum(self._prose))
        for end in range(len(self._root) + 1, len(path)):
            much, many = self._boxes.get(path[:end], (0, 0))
            if many < 2 or much < _BOX_SHARE * total:
                return path[:end]
        return path

    def _beneath(self, box: tuple[str, ...]) -> Iterator[int]:
        return (m for m, path in enumerate(self._paths) if path[: len(box)] == box)

    def _own_list(self, n: int) -> bool:
        """Whether a block is one of a list's several items, none of which is a link, a counter or a line about the story. A list of terms is the
        story's where each of them stands once on the page, and not beside every post of a thread."""
        box = next(
            (
                self._paths[n][:d]
                for d in range(len(self._paths[n]), 0, -1)
                if tag_of(self._paths[n][d - 1]) in ("ul", "ol", "dl")
            ),
            (),
        )
        items = [m for m, path in enumerate(self._paths) if path[: len(box)] == box] if box else []
        # Of a list that says what each value is, the story's own date is one.
        defined = bool(box) and tag_of(box[-1]) == "dl"
        items = [m for m in items if not (defined and self._tells_when(m))]
        # One that its own element names an advert, among several that nothing does.
        promoted = [m for m in items if self._blocks[m].tag == "li" and self._blocks[m].region in _PROMOTED]
        if _FEW_PROMOTED * len(promoted) < len(items):
            items = [m for m in items if m not in promoted]
        return len(items) > 1 and not any(
            self._noise[m] or self._metas[m] or self._blocks[m].linked or self._terms[self._texts[m]] > 1 for m in items
        )

    def _tells_when(self, n: int) -> bool:
        """Whether a block is the word for the story's own day, or that day."""
        label = self._blocks[n].tag == "dt" and self._noise[n] == "clock"
        return label or (
            bool(self._metas[n]) and all(told.kind in ("published", "modified") for told in self._metas[n])
        )

    def _dateline(self, block: TextBlock) -> tuple[int, int]:
        """Where a paragraph's dateline begins, and its length, 0 for none: at its start, or at that of one of its first lines of text."""
        text = self._document.text[block.start : block.end]
        first = bisect_left(self._starts, block.start)
        # Line breaks part a block's runs.
        lines = [at - block.start for at in islice(self._starts, first, first + 2 * _OPENING) if at < block.end]
        found = ((block.start + at, dateline_end(text[at:])) for at in lines)
        return next((pair for pair in found if pair[1]), (block.start, 0))

    def _stated(self, start: int, stop: int) -> list[tuple[int, int]]:
        """A block of a box in the stretches that begin with a label, where several of its own elements do: “Claim: …”, “Verdict: …”."""
        first, last = (bisect_left(self._starts, at) for at in (start, stop))
        text = self._document.text
        labelled = [a for a, *_ in self._document.spans[first:last] if _STATES.match(text, a, stop)]
        several = len(labelled) >= _SEVERAL and stop - start <= _LONGEST_STATED
        return list(pairwise(sorted({start, *labelled, stop}))) if several else [(start, stop)]

    def _sentences(self, n: int, start: int, end: int | None = None) -> list[Part]:
        block, text = self._blocks[n], self._document.text
        kind = self._kind(n)
        core = self._core(n, kind)
        alone = kind is PartKind.TEXT and self._lines.alone(n)
        speaks = not core and self._speaks(n)
        labelled = n > 0 and self._noise[n - 1] == "advert" and len(self._texts[n - 1]) < 40
        struck = 2 * block.struck > block.end - block.start
        stop = block.end if end is None else end
        behind = _LINK_BEHIND.search(text[start:stop]) if kind is PartKind.HEADING and block.linked else None
        if behind is not None and 2 * block.linked >= len(behind[1]):
            stop = start + behind.start()
        stretches = [(start, stop)] if core else self._stated(start, stop)
        spans = [span for a, b in stretches for span in sentence_spans(text, a, b)]
        entry = self._own.entries.get(n)
        beside = sorted({hole for holes in (live_prices, strays, reactions) for hole in holes(self._document, block)})
        return [
            Part(
                kind=kind,
                text=without(text, a, b, beside),
                key=reads(without(text, a, b, beside) if beside else text[a:b]),
                start=a,
                end=b,
                core=core or is_rating(" ".join(text[a:b].split())),
                alone=alone,
                speaks=speaks and told_by_itself(text[a:b]) and self._of_matter(n, text[a:b]),
                struck=struck,
                labelled=labelled,
                item=entry.name if entry else "",
                opens=entry is not None and entry.opens,
                sure=entry is not None and entry.sure,
            )
            for a, b in spans
            if any(c.isalnum() for c in (without(text, a, b, beside) if beside else text[a:b]))
            and not _counts(text[a:b])
        ]
