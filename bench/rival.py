"""Whether quotes are located right as somebody else would test it: whole pages with all that stands around a story, in thirteen languages.

Run: python bench/rival.py [--set measuring_fourth] [--seed N] [--pages N] [--show N] [--sort NAME]. The sentences stand in
bench/passages/. Of each page there are two versions; the quote is taken from the first as its text reads, and located in the second. Pages
are plain text in four makes (paragraphs, lines, wrapped, as converters from HTML write it) or layouts; a third of them has
twenty to sixty paragraphs. In half of the edits a near-duplicate, in which a single number, date, name, negation or unit is another, stands before
or after the passage.

What is right follows from the two versions alone. Where two passages fit a quote and its context to the letter, it is “ambiguous”; where no context
is given and a near-duplicate stands there, “ambiguous” will do for a passage edited, and “changed” as well for one deleted. Besides the
status and the place, the changes named are counted: number, date, name and negation, against the edit made.
"""

from __future__ import annotations

import argparse
import random
import re
import time
import tomllib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from harness.evidence.answer import answer
from harness.evidence.plain import read_plain
from harness.evidence.read import Document, read
from harness.model.layout import Layout
from harness.model.registry import TextQuote

FOLDER = Path(__file__).with_name("passages")
SEEDS = {"measuring_fourth": 90_400, "measuring_fifth": 90_500}
GATED = ("number", "date", "name", "negation")
SPACELESS = ("ja", "zh")
FORMS = ("airy", "layout", "wrapped", "lines", "converted", "layout")
# What an edit of a slot is, and what else it may well be called.
_KINDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "n": (frozenset({"number"}), frozenset()),
    "d": (frozenset({"date"}), frozenset()),
    "t": (frozenset(), frozenset({"date", "number"})),
    "p": (frozenset({"name"}), frozenset()),
    "l": (frozenset({"name"}), frozenset()),
    "g": (frozenset({"negation"}), frozenset()),
    "u": (frozenset(), frozenset({"number"})),
    "q": (frozenset(), frozenset({"negation", "number"})),
    "m": (frozenset(), frozenset()),
    "a": (frozenset(), frozenset({"negation"})),
    "w": (frozenset(), frozenset()),
}
_SLOT = re.compile(r"\{([PLDN])\}|<(\w):([^>]*)>")
_MARKS = {
    "de": ".",
    "es": ".",
    "it": ".",
    "tr": ".",
    "fr": "\u202f",
    "uk": "\u00a0",
    "ru": "\u00a0",
    "ja": "",
    "zh": "",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a sentence; ``others`` are what an edit would put there."""

    kind: str
    text: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    parts: tuple[Part, ...]
    make: str = ""

    @property
    def text(self) -> str:
        return "".join(p.text for p in self.parts)

    def at(self, edge: tuple[int, int]) -> int:
        """Where an edge (a part and an offset in it) stands in the text."""
        return sum(len(p.text) for p in self.parts[: edge[0]]) + edge[1]

    def edited(self, index: int, text: str) -> Sentence:
        parts = list(self.parts)
        parts[index] = replace(parts[index], text=text)
        return replace(self, parts=tuple(parts))


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """A paragraph, or another block of a page: in layouts of this tag and below these ancestors."""

    sentences: tuple[Sentence, ...]
    tag: str = "p"
    ancestors: tuple[str, ...] = ("html", "body", "main", "article")
    lead: str = ""

    @property
    def story(self) -> bool:
        return "article" in self.ancestors and self.tag == "p"


@dataclass(slots=True)
class Case:
    sort: str
    language: str
    form: str
    quote: TextQuote
    text: str
    blocks: list[Block]
    statuses: tuple[str, ...]
    span: tuple[int, int] | None
    kinds: frozenset[str] | None = None
    allowed: frozenset[str] = frozenset()
    near: bool = False
    lookalikes: list[tuple[int, int]] = field(default_factory=list)


def plain_sentence(text: str) -> Sentence:
    return Sentence((Part("", text),))


class Bank:
    def __init__(self, code: str, data: dict[str, Any], rng: random.Random) -> None:
        self.code, self.data, self.rng = code, data, rng

    def value(self, slot: str) -> str:
        rng = self.rng
        if slot == "N":
            value = rng.choice([rng.randint(12, 99), rng.randint(120, 999), rng.randint(1_020, 98_999)])
            return f"{value:,}".replace(",", _MARKS.get(self.code, ","))
        return str(rng.choice(self.data[{"P": "names", "L": "places", "D": "dates"}[slot]]))

    def sentence(self, source: str) -> Sentence:
        parts: list[Part] = []
        at = 0
        for match in _SLOT.finditer(source):
            if match.start() > at:
                parts.append(Part("", source[at : match.start()]))
            if match.group(1):
                parts.append(Part("filled", self.value(match.group(1))))
            else:
                first, *others = match.group(3).split("|")
                parts.append(Part(match.group(2), first, tuple(others)))
            at = match.end()
        if at < len(source):
            parts.append(Part("", source[at:]))
        return Sentence(tuple(parts), source)

    def filler(self) -> Sentence:
        return self.sentence(self.rng.choice(self.data["fillers"]))

    def label(self, name: str) -> str:
        return re.sub(r"\{P\}", lambda _: self.value("P"), self.data["labels"][name])

    def joiner(self) -> str:
        return "" if self.code in SPACELESS else " "


_NAV = ("html", "body", "header", "nav.menu", "ul")
_FOOT = ("html", "body", "footer.site")
_ASIDE = ("html", "body", "main", "article", "aside.newsletter")
_RELATED = ("html", "body", "aside.related", "ul")
_COMMENTS = ("html", "body", "section#comments.comments")
_HEAD = ("html", "body", "main", "article", "header")


def one(text: str, tag: str, ancestors: tuple[str, ...], lead: str = "") -> Block:
    return Block((plain_sentence(text),), tag, ancestors, lead)


class Page:
    """The story's paragraphs, and what stands around them, made anew for every version."""

    def __init__(self, bank: Bank, story: list[Block], form: str, seed: int) -> None:
        self.bank, self.story, self.form, self.seed = bank, story, form, seed
        self.notes: list[Block] = []
        self.comments: list[Sentence] = []
        self.teasers: list[Sentence] = []

    def version(self, seed: int) -> Page:
        """A copy; what stands around its story is another in two of five."""
        page = Page(self.bank, list(self.story), self.form, seed if seed % 5 < 2 else self.seed)
        page.notes, page.comments, page.teasers = list(self.notes), list(self.comments), list(self.teasers)
        return page

    def blocks(self) -> list[Block]:
        """All blocks of the page, boilerplate included."""
        bank, rng = self.bank, random.Random(self.seed)
        still = random.Random(f"{bank.code}{self.form}")
        saved, bank.rng = bank.rng, still
        made = [one(s, "li", _NAV, "* " if self.form == "converted" else "") for s in bank.data["site"]]
        made.append(
            one(bank.value("L") + ": " + bank.value("P"), "h1", _HEAD, "# " if self.form == "converted" else "")
        )
        made.append(one(bank.label("by"), "p", _HEAD))
        made.append(one(bank.value("D"), "p", _HEAD))
        bank.rng = rng
        if rng.random() < 0.5:
            made.append(one(bank.label("share"), "p", _HEAD))
        made += [*self.story, *self.notes]
        if self.teasers or rng.random() < 0.6:
            made.append(
                one(
                    bank.label("more"),
                    "h2",
                    ("html", "body", "aside.related"),
                    "## " if self.form == "converted" else "",
                )
            )
            lead = "* " if self.form in ("converted", "lines") else ""
            made += [Block((s,), "li", _RELATED, lead) for s in [*self.teasers, bank.filler(), bank.filler()]]
        if self.comments or rng.random() < 0.5:
            made.append(one(bank.label("comments"), "h2", _COMMENTS, "## " if self.form == "converted" else ""))
            made += [Block((s,), "p", _COMMENTS) for s in [bank.filler(), *self.comments]]
        made.append(one(bank.label("foot"), "p", _FOOT))
        bank.rng = saved
        return made

    def render(self) -> tuple[str, dict[int, int], list[Block]]:
        """The text, where each sentence starts, and the blocks."""
        blocks = self.blocks()
        between = "\n\n" if self.form in ("airy", "wrapped", "converted") else "\n"
        out: list[str] = []
        places: dict[int, int] = {}
        length = 0

        def put(text: str) -> None:
            nonlocal length
            out.append(text)
            length += len(text)

        for number, block in enumerate(blocks):
            if number:
                close = block.tag == "li" and blocks[number - 1].tag == "li" and self.form != "layout"
                put("\n" if close else between)
            if self.form != "layout":
                put(block.lead)
            for position, sentence in enumerate(block.sentences):
                if position:
                    put(" | " if block.tag == "td" else self.bank.joiner())
                places[id(sentence)] = length
                put(sentence.text)
        text = "".join(out)
        if self.form == "wrapped" and self.bank.code not in SPACELESS:
            text = _wrapped(text, random.Random(self.seed).randint(58, 80))
        return text, places, blocks


def _box(bank: Bank, rng: random.Random) -> Block:
    """An advert's place, or a box between the paragraphs."""
    return rng.choice(
        [
            one(bank.label("ad"), "p", ("html", "body", "main", "article", "div.ad")),
            one(bank.label("letter"), "p", _ASIDE),
        ]
    )


def _wrapped(text: str, width: int) -> str:
    """The text with spaces turned into line ends: every offset stays."""
    out = []
    for line in text.split("\n"):
        column = 0
        letters = list(line)
        for match in re.finditer(r" ?[^ ]+", line):
            if column and column + len(match.group()) > width and match.group().startswith(" "):
                letters[match.start()] = "\n"
                column = len(match.group()) - 1
            else:
                column += len(match.group())
        out.append("".join(letters))
    return "\n".join(out)


def _table(bank: Bank, rng: random.Random) -> list[Block]:
    rows = rng.sample(bank.data["places"], 4)
    return [
        Block(
            (
                Sentence((Part("l", place, ("Zz",)),)),
                Sentence((Part("n", bank.value("N")),)),
                Sentence((Part("n", f"{rng.randint(2, 98)}.{rng.randint(1, 9)} %"),)),
            ),
            "td",
            ("html", "body", "main", "article", "table", "tbody", "tr"),
        )
        for place in rows
    ]


def _page(bank: Bank, rng: random.Random, form: str, seed: int) -> tuple[Page, list[Sentence]]:
    long = rng.random() < 0.34
    count = rng.randint(20, 60) if long else rng.randint(6, 12)
    targets = [bank.sentence(s) for s in rng.sample(bank.data["targets"], 5)]
    story: list[list[Sentence]] = [[bank.filler() for _ in range(rng.randint(1, 3))] for _ in range(count)]
    for target, at in zip(targets, rng.sample(range(count), 5), strict=True):
        paragraph = story[at]
        if rng.random() < 0.3:
            story[at] = [target]
        else:
            paragraph.insert(rng.randint(0, len(paragraph)), target)
    blocks = [Block(tuple(p)) for p in story]
    for _ in range(rng.randint(0, 2)):
        blocks.insert(rng.randint(1, len(blocks)), _box(bank, rng))
    return Page(bank, blocks, form, seed), targets


def _where(page: Page, sentence: Sentence) -> tuple[int, int]:
    return next((n, m) for n, b in enumerate(page.story) for m, s in enumerate(b.sentences) if s is sentence)


def _put(page: Page, old: Sentence, new: Sentence | None) -> None:
    n, m = _where(page, old)
    sentences = list(page.story[n].sentences)
    sentences[m : m + 1] = [new] if new is not None else []
    if sentences:
        page.story[n] = replace(page.story[n], sentences=tuple(sentences))
    else:
        del page.story[n]


def _noise(page: Page, rng: random.Random, beside: set[int]) -> None:
    """Paragraphs that arrive, figures that change elsewhere in the story, a box that moves; ``beside`` are sentences to leave alone."""
    boxes = [b for b in page.story if not b.story and b.tag == "p"]
    if boxes and rng.random() < 0.35:
        page.story.remove(rng.choice(boxes))
        page.story.insert(rng.randint(1, len(page.story)), _box(page.bank, rng))
    for _ in range(rng.randint(0, 2)):
        page.story.insert(rng.randint(0, len(page.story)), Block((page.bank.filler(),)))
    if rng.random() < 0.3:
        number = rng.randrange(len(page.story))
        block = page.story[number]
        at = rng.randrange(len(block.sentences))
        sentence = block.sentences[at]
        slots = [i for i, p in enumerate(sentence.parts) if p.kind == "filled"]
        if slots and id(sentence) not in beside:
            index = rng.choice(slots)
            new = sentence.edited(index, page.bank.sentence(sentence.make).parts[index].text)
            page.story[number] = replace(block, sentences=(*block.sentences[:at], new, *block.sentences[at + 1 :]))


def _twin(sentence: Sentence, rng: random.Random, kinds: str = "ndplgu") -> Sentence | None:
    """A near-duplicate: one number, date, name, negation or unit is another, and nothing else."""
    slots = [i for i, p in enumerate(sentence.parts) if p.kind and p.kind in kinds and p.others]
    if not slots:
        return None
    index = rng.choice(slots)
    return sentence.edited(index, rng.choice(sentence.parts[index].others))


def _edges(sentence: Sentence, code: str) -> list[tuple[int, int]]:
    """Where a quote may begin or end: at word ends that are in no name, date or figure."""
    found = [(0, 0)]
    for index, part in enumerate(sentence.parts):
        if not part.kind or part.kind == "w":
            if code in SPACELESS:
                found += [(index, n) for n in range(len(part.text)) if part.text[n] not in "」”，、。"]
            else:
                found += [(index, m.start()) for m in re.finditer(r"(?<= )\w", part.text)]
        elif index and (code in SPACELESS or sentence.parts[index - 1].text.endswith(" ")):
            found.append((index, 0))
    return [*found, (len(sentence.parts) - 1, len(sentence.parts[-1].text))]


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _fits(text: str, quote: TextQuote) -> int:
    """How many passages of a text have the quote with its context, white space apart."""
    return _bare(text).count(_bare(quote.prefix + quote.exact + quote.suffix))


def _beside(text: str, span: tuple[int, int], quote: TextQuote) -> bool:
    """Whether anything of the given context stands beside the passage, be it with a box or a line between."""
    before, after = _bare(text[max(0, span[0] - 90) : span[0]]), _bare(text[span[1] : span[1] + 90])
    prefix, suffix = _bare(quote.prefix)[-9:], _bare(quote.suffix)[:9]
    return bool(prefix and prefix in before) or bool(suffix and suffix in after)


def _framed(text: str, at: int, twin: Sentence, quote: TextQuote) -> float:
    """How great a share of the given context stands, to the letter, around that part of a near-duplicate which the quote is of."""
    prefix, suffix = _bare(quote.prefix), _bare(quote.suffix)
    around = text[max(0, at - 90) : at + len(twin.text) + 90]
    letters = _bare(around)
    best = 0
    for n in range(len(letters)):
        for m in range(n + max(1, len(_bare(quote.exact)) - 25), min(len(letters), n + len(_bare(quote.exact)) + 25)):
            before, after = letters[:n], letters[m:]
            ends = next(
                (k for k in range(min(len(prefix), n)) if prefix[-1 - k] != before[-1 - k]), min(len(prefix), n)
            )
            if ends + len(suffix) <= best:
                break
            starts = next(
                (k for k, (a, b) in enumerate(zip(suffix, after, strict=False)) if a != b), min(len(suffix), len(after))
            )
            best = max(best, ends + starts)
    return best / (len(prefix) + len(suffix))


_STYLES: dict[str, Callable[[str], str]] = {
    "straight": lambda s: re.sub("[“”„«»「」]", '"', re.sub("[‘’]", "'", s)),
    "curly": lambda s: re.sub(r'"([^"]*)"', "“\\1”", s).replace("'", "’"),
    "no-break": lambda s: re.sub(r"(?<=\d) (?=\S)", "\u00a0", s),
    "thin": lambda s: re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d)", "\u2009", s).replace("\u202f", " "),
    "soft": lambda s: re.sub(r"(?<=[a-zа-яіїєёäöüßéèç]{4})(?=[a-zа-яіїєёäöüßéèç]{4})", "\u00ad", s, count=3),
    "composed": lambda s: unicodedata.normalize("NFD", s),
    "wide": lambda s: s.translate({ord(str(n)): 0xFF10 + n for n in range(10)}),
    "ligature": lambda s: s.replace("fi", "ﬁ").replace("fl", "ﬂ"),
    "dash": lambda s: s.replace("—", "–").replace(" - ", " – "),
    "zero": lambda s: re.sub(r"(?<=\w{3})(?=\w{3})", "\u200b", s, count=2),
    "spaced": lambda s: s.replace("«", "« ").replace("»", " »"),
    "capitals": lambda s: s[:1].lower() + s[1:],
}


class Maker:
    """The cases of one page."""

    def __init__(self, page: Page, targets: list[Sentence], rng: random.Random) -> None:
        self.page, self.targets, self.rng = page, targets, rng
        self.bank = page.bank

    def context(self) -> str:
        return self.rng.choices(("both", "before", "after", "none"), (50, 15, 15, 20))[0]

    def quote(
        self, page: Page, first: Sentence, start: tuple[int, int], last: Sentence, end: tuple[int, int], sides: str
    ) -> TextQuote:
        text, places, _ = page.render()
        a, b = places[id(first)] + first.at(start), places[id(last)] + last.at(end)
        rng = self.rng
        while b > a and text[b - 1].isspace():
            b -= 1
        prefix = text[max(0, a - rng.randint(12, 60)) : a] if sides in ("both", "before") else ""
        suffix = text[b : b + rng.randint(12, 60)] if sides in ("both", "after") else ""
        return TextQuote(exact=text[a:b], prefix=prefix, suffix=suffix)

    def case(
        self, sort: str, new: Page, quote: TextQuote, statuses: tuple[str, ...], span: tuple[int, int] | None, *,
        kinds: frozenset[str] | None = None, allowed: frozenset[str] = frozenset(), twin: Sentence | None = None, near: bool = False,
        copied: bool = False,
    ) -> Case | None:  # fmt: skip
        text, places, blocks = new.render()
        told = bool(_bare(quote.prefix + quote.suffix))
        stands = _bare(text).count(_bare(quote.exact))
        if statuses[0] in ("changed", "absent") and stands and not copied:
            return None  # chance, or a cut, left the very words standing
        if statuses[0] == "found" and told and span is not None and not _beside(text, span, quote):
            statuses = (*statuses, "moved")
        if statuses == ("moved",) and span is not None and _beside(text, span, quote):
            statuses = ("moved", "found")
        if statuses[0] == "found" and stands > 1 and _fits(text, quote) != 1:
            sides = [_bare(text).count(_bare(x)) for x in (quote.prefix + quote.exact, quote.exact + quote.suffix)]
            statuses = ("ambiguous", "found", "moved") if told and 1 in sides else ("ambiguous",)
        if twin is not None and statuses[0] in ("changed", "absent"):
            framed = told and _framed(text, places[id(twin)], twin, quote)
            if not told:
                statuses = (*statuses, "ambiguous") if statuses[0] == "changed" else ("absent", "ambiguous", "changed")
            elif framed >= (0.5 if statuses[0] == "absent" else 1):
                statuses = ("absent", "changed", "ambiguous") if statuses[0] == "absent" else (*statuses, "ambiguous")
        if copied and not told:
            statuses = (*statuses, "ambiguous")
        looks = []
        if twin is not None and id(twin) in places:
            looks = [(places[id(twin)], places[id(twin)] + len(twin.text))]
        return Case(
            sort,
            self.bank.code,
            new.form,
            quote,
            text,
            blocks,
            statuses,
            span,
            kinds,
            allowed,
            near or twin is not None,
            looks,
        )

    def placed(self, old: Page, new: Page, own: Sentence, became: Sentence | None) -> Sentence | None:
        """A near-duplicate in both versions, not right beside the passage; None in a fifth of the cases."""
        rng = self.rng
        if rng.random() < 0.2:
            return None
        twin = _twin(own, rng)
        if twin is None or (became is not None and twin.text == became.text):
            return None
        at, _ = _where(old, own)
        spots = [n for n in range(len(old.story) + 1) if n not in (at, at + 1)]
        spot = rng.choice(spots)
        block = rng.choice([Block((twin,)), Block((twin, self.bank.filler())), Block((self.bank.filler(), twin))])
        for page in (old, new):
            number = spot
            if page is new:
                following = old.story[spot + 1] if spot + 1 < len(old.story) else None
                number = next((n for n, b in enumerate(new.story) if b is following), len(new.story))
            page.story.insert(number, block)
        return twin

    def cut(self, own: Sentence, must: int | None) -> tuple[tuple[int, int], tuple[int, int]]:
        edges = _edges(own, self.bank.code)
        whole = edges[0], edges[-1]
        if self.rng.random() < 0.5:
            return whole
        if must is not None:
            edges = [e for e in edges if not (must, 0) < e < (must + 1, 0)]
        least = 10 if self.bank.code in (*SPACELESS, "ko") else 28
        for _ in range(20):
            start, end = sorted(self.rng.sample(edges, 2))
            if own.at(end) - own.at(start) >= least and (must is None or start <= (must, 0) and end > (must, 0)):
                return start, end
        return whole

    def edit(self, slot: str, sort: str) -> Case | None:
        rng = self.rng
        chosen = [(t, i) for t in self.targets for i, p in enumerate(t.parts) if p.kind in slot and p.kind and p.others]
        if not chosen:
            return None
        own, index = rng.choice(chosen)
        became = own.edited(index, rng.choice(own.parts[index].others))
        kinds, allowed = _KINDS[own.parts[index].kind]
        old, new = self.page.version(4), self.page.version(rng.randrange(1 << 30))
        _put(new, own, became)
        twin = self.placed(old, new, own, became)
        _noise(new, rng, {id(became), id(twin)})
        start, end = self.cut(own, index)
        quote = self.quote(old, own, start, own, end, self.context())
        text, places, _ = new.render()
        a, b = (
            places[id(became)] + became.at(start),
            places[id(became)] + (became.at(end) if end[0] != index else became.at((index + 1, 0))),
        )
        while text[b - 1].isspace():
            b -= 1
        return self.case(sort, new, quote, ("changed",), (a, b), kinds=kinds, allowed=allowed, twin=twin)

    def two_edits(self) -> Case | None:
        rng = self.rng
        own = rng.choice(self.targets)
        slots = [i for i, p in enumerate(own.parts) if p.kind in "ndplg" and p.kind and p.others]
        if len(slots) < 2:
            return None
        became, kinds = own, frozenset[str]()
        for index in rng.sample(slots, 2):
            became = became.edited(index, rng.choice(own.parts[index].others))
            kinds |= _KINDS[own.parts[index].kind][0]
        old, new = self.page.version(4), self.page.version(rng.randrange(1 << 30))
        _put(new, own, became)
        _noise(new, rng, {id(became)})
        ends = (0, 0), (len(own.parts) - 1, len(own.parts[-1].text))
        quote = self.quote(old, own, ends[0], own, ends[1], self.context())
        text, places, _ = new.render()
        a = places[id(became)]
        return self.case("two edits", new, quote, ("changed",), (a, a + len(became.text)), kinds=kinds)

    def unchanged(self) -> Case | None:
        rng = self.rng
        own = rng.choice(self.targets)
        old, new = self.page.version(4), self.page.version(rng.randrange(1 << 30))
        twin = self.placed(old, new, own, None)
        _noise(new, rng, {id(own), id(twin)})
        start, end = self.cut(own, None)
        quote = self.quote(old, own, start, own, end, self.context())
        _, places, _ = new.render()
        at = places[id(own)] + own.at(start)
        return self.case("unchanged", new, quote, ("found",), (at, at + len(quote.exact)), kinds=frozenset(), twin=twin)

    def styled(self) -> Case | None:
        """Typography alone differs, in the quote or on the page."""
        rng = self.rng
        name = rng.choice(list(_STYLES))
        style = _STYLES[name]
        chosen = [t for t in self.targets if style(t.text) != t.text]
        if not chosen:
            return None
        own = rng.choice(chosen)
        became = own
        old, new = self.page.version(4), self.page.version(rng.randrange(1 << 30))
        ends = (0, 0), (len(own.parts) - 1, len(own.parts[-1].text))
        quote = self.quote(old, own, *(ends[0], own, ends[1]), self.context())
        if name != "capitals" and rng.random() < 0.5 and new.form != "layout":
            became = Sentence((Part("", style(own.text)),))
            _put(new, own, became)
        else:
            quote = replace(quote, exact=style(quote.exact))
        _, places, _ = new.render()
        at = places[id(became)]
        statuses = ("found", "changed") if name == "capitals" else ("found",)
        return self.case("typography", new, quote, statuses, (at, at + len(became.text)), kinds=frozenset())

    def same(self) -> Case | None:
        """The same in other figures or another form of date."""
        rng = self.rng
        pair = [plain_sentence(s) for s in rng.choice(self.bank.data["same"])]
        rng.shuffle(pair)
        return self.swapped("same value", pair, ("found", "changed"))

    def reworded(self) -> Case | None:
        pair = [plain_sentence(s) for s in self.rng.choice(self.bank.data["reworded"])]
        self.rng.shuffle(pair)
        return self.swapped("rewritten", pair, ("changed",))

    def swapped(self, sort: str, pair: list[Sentence], statuses: tuple[str, ...]) -> Case | None:
        rng = self.rng
        old = self.page.version(4)
        at = rng.randrange(len(old.story))
        block = old.story[at]
        inside = rng.randint(0, len(block.sentences))
        old.story[at] = replace(block, sentences=(*block.sentences[:inside], pair[0], *block.sentences[inside:]))
        new = old.version(rng.randrange(1 << 30))
        _put(new, pair[0], pair[1])
        _noise(new, rng, {id(s) for s in (*block.sentences, pair[1])})
        sides = self.rng.choices(("both", "before", "after", "none"), (55, 15, 15, 15))[0]
        quote = self.quote(old, pair[0], (0, 0), pair[0], (0, len(pair[0].text)), sides)
        _, places, _ = new.render()
        a = places[id(pair[1])]
        if sort == "rewritten" and sides == "none":
            # Nothing but the sense says that it is the same: not to be found is right as well.
            statuses = ("changed", "absent")
        # A sentence written anew may well say by a negation what another said without.
        kinds = None if sort == "rewritten" else frozenset[str]()
        return self.case(sort, new, quote, statuses, (a, a + len(pair[1].text)), kinds=kinds)

    def deleted(self) -> Case | None:
        rng = self.rng
        own = rng.choice(self.targets)
        old, new = self.page.version(4), self.page.version(rng.randrange(1 << 30))
        twin = self.placed(old, new, own, None)
        _put(new, own, None)
        if not new.story:
            return None
        _noise(new, rng, {id(twin)})
        start, end = self.cut(own, None)
        quote = self.quote(old, own, start, own, end, self.context())
        return self.case("deleted", new, quote, ("absent",), None, twin=twin)

    def foreign(self) -> Case | None:
        """A quote that never stood there."""
        rng = self.rng
        used = {t.make for t in self.targets}
        others = [s for s in self.bank.data["targets"] if s not in used]
        own = self.bank.sentence(rng.choice(others))
        new = self.page.version(rng.randrange(1 << 30))
        return self.case("never there", new, TextQuote(exact=own.text, prefix="", suffix=""), ("absent",), None)

    def moved(self) -> Case | None:
        rng = self.rng
        alone = [t for t in self.targets if len(self.page.story[_where(self.page, t)[0]].sentences) == 1]
        if not alone or len(self.page.story) < 7:
            return None
        own = rng.choice(alone)
        old, new = self.page.version(4), self.page.version(rng.randrange(1 << 30))
        at, _ = _where(new, own)
        block = new.story.pop(at)
        new.story.insert(rng.choice([n for n in range(len(new.story) + 1) if abs(n - at) >= 3]), block)
        ends = (0, 0), (len(own.parts) - 1, len(own.parts[-1].text))
        quote = self.quote(old, own, *(ends[0], own, ends[1]), "both")
        _, places, _ = new.render()
        a = places[id(own)]
        return self.case("moved", new, quote, ("moved",), (a, a + len(own.text)), kinds=frozenset())

    def twice(self) -> Case | None:
        rng = self.rng
        own = rng.choice(self.targets)
        old = self.page.version(4)
        again = replace(own)
        at, _ = _where(old, own)
        old.story.insert(
            rng.choice([n for n in range(len(old.story) + 1) if n not in (at, at + 1)]),
            Block((self.bank.filler(), again)),
        )
        new = old.version(rng.randrange(1 << 30))
        sides = self.context()
        ends = (0, 0), (len(own.parts) - 1, len(own.parts[-1].text))
        quote = self.quote(old, own, *(ends[0], own, ends[1]), sides)
        text, places, _ = new.render()
        a = places[id(own)]
        if sides != "none" and _fits(text, quote) != 1:
            return None  # what stands around the passage differs between the two versions
        return self.case("twice", new, quote, ("found",), (a, a + len(own.text)), kinds=frozenset())

    def elided(self) -> Case | None:
        """A quote with an ellipsis, of a passage that stands, or of which a slot was edited."""
        rng = self.rng
        own = rng.choice(self.targets)
        inner = [
            i
            for i, p in enumerate(own.parts)
            if 0 < i < len(own.parts) - 1
            and not p.kind
            and len(p.text) > (4 if self.bank.code in (*SPACELESS, "ko") else 9)
        ]
        if not inner:
            return None
        hole = rng.choice(inner)
        sign = rng.choice(("…", "...", "[…]", "[...]", "(…)"))
        pad = self.bank.joiner()
        became, statuses, kinds = own, ("found",), frozenset[str]()
        old, new = self.page.version(4), self.page.version(rng.randrange(1 << 30))
        slots = [i for i, p in enumerate(own.parts) if p.kind in "ndpl" and p.kind and p.others]
        if slots and rng.random() < 0.5:
            index = rng.choice(slots)
            became = own.edited(index, rng.choice(own.parts[index].others))
            statuses, kinds = ("changed",), _KINDS[own.parts[index].kind][0]
            _put(new, own, became)
        quote = self.quote(old, own, (0, 0), own, (len(own.parts) - 1, len(own.parts[-1].text)), self.context())
        halves = own.text[: own.at((hole, 0))].rstrip(), own.text[own.at((hole + 1, 0)) :].lstrip()
        if min(map(len, halves)) < 8:
            return None
        quote = replace(quote, exact=f"{halves[0]}{pad}{sign}{pad}{halves[1]}")
        _, places, _ = new.render()
        a = places[id(became)]
        return self.case("elided", new, quote, statuses, (a, a + len(became.text)), kinds=kinds)

    def bracketed(self) -> Case | None:
        """A quote with an [insertion]."""
        rng = self.rng
        own = rng.choice(self.targets)
        old, new = self.page.version(4), self.page.version(rng.randrange(1 << 30))
        spots = [e for e in _edges(own, self.bank.code)[1:-1]]
        if not spots:
            return None
        at = own.at(rng.choice(spots))
        word = rng.choice(("[sic]", f"[{self.bank.value('P')}]"))
        quote = self.quote(old, own, (0, 0), own, (len(own.parts) - 1, len(own.parts[-1].text)), self.context())
        quote = replace(quote, exact=own.text[:at] + word + self.bank.joiner() + own.text[at:])
        _, places, _ = new.render()
        a = places[id(own)]
        return self.case("bracketed", new, quote, ("found",), (a, a + len(own.text)), kinds=frozenset())

    def spanning(self) -> Case | None:
        """A quote of two sentences, or over the end of a paragraph, one slot of which may be edited."""
        rng = self.rng
        old, new = self.page.version(4), self.page.version(1)
        own = rng.choice(self.targets)
        n, m = _where(old, own)
        block = old.story[n]
        ends = (len(own.parts) - 1, len(own.parts[-1].text))
        if m + 1 < len(block.sentences):
            first, last = own, block.sentences[m + 1]
        elif m:
            first, last = block.sentences[m - 1], own
        elif n + 1 < len(old.story):
            first, last = own, old.story[n + 1].sentences[0]
        else:
            return None
        became, statuses, kinds = own, ("found",), frozenset[str]()
        slots = [i for i, p in enumerate(own.parts) if p.kind in "ndplg" and p.kind and p.others]
        if slots and rng.random() < 0.5:
            index = rng.choice(slots)
            became = own.edited(index, rng.choice(own.parts[index].others))
            statuses, kinds = ("changed",), _KINDS[own.parts[index].kind][0]
            _put(new, own, became)
        ends = (len(last.parts) - 1, len(last.parts[-1].text))
        quote = self.quote(old, first, (0, 0), last, ends, self.context())
        if any(_bare(self.bank.label(x)) in _bare(quote.exact) for x in ("ad", "letter")):
            return None
        if rng.random() < 0.5:
            quote = replace(quote, exact=re.sub(r"\s*\n\s*", self.bank.joiner(), quote.exact))
        _, places, _ = new.render()
        one_, two = (became if s is own else s for s in (first, last))
        return self.case(
            "two sentences", new, quote, statuses, (places[id(one_)], places[id(two)] + len(two.text)), kinds=kinds
        )

    def corrected(self) -> Case | None:
        """The passage was edited, and a note, a reader or a teaser still has the old words."""
        rng = self.rng
        where = rng.choice(("note", "comment", "teaser"))
        own = rng.choice(self.targets)
        slots = [i for i, p in enumerate(own.parts) if p.kind in "ndplg" and p.kind and p.others]
        if not slots:
            return None
        index = rng.choice(slots)
        became = own.edited(index, rng.choice(own.parts[index].others))
        old, new = self.page.version(4), self.page.version(rng.randrange(1 << 30))
        _put(new, own, became)
        if where == "note":
            new.notes.append(
                one(
                    self.bank.label("note").replace("{X}", re.sub("[“”«»„「」]", "'", own.text)),
                    "p",
                    (*_HEAD[:-1], "p.correction"),
                )
            )
        elif where == "comment":
            new.comments.append(replace(own))
        else:
            new.teasers.append(replace(own))
        quote = self.quote(old, own, (0, 0), own, (len(own.parts) - 1, len(own.parts[-1].text)), self.context())
        _, places, _ = new.render()
        a = places[id(became)]
        return self.case(
            f"old in {where}",
            new,
            quote,
            ("changed",),
            (a, a + len(became.text)),
            kinds=_KINDS[own.parts[index].kind][0],
            copied=True,
        )

    def tabular(self) -> Case | None:
        """A row of a table, that stands or one figure of which was edited."""
        rng = self.rng
        old = self.page.version(4)
        rows = _table(self.bank, rng)
        at = rng.randint(1, len(old.story))
        old.story[at:at] = rows
        new = old.version(4)
        row = rng.choice(rows)
        statuses, kinds = ("found",), frozenset[str]()
        last = row.sentences[-1]
        sides = self.context()
        quote = self.quote(old, row.sentences[0], (0, 0), last, (0, len(last.text)), sides)
        if rng.random() < 0.5:
            cell = row.sentences[1]
            became = cell.edited(0, str(rng.randint(100, 998)) + str(rng.randint(1, 9)))
            _put(new, cell, became)
            statuses, kinds = (("changed",) if sides != "none" else ("changed", "ambiguous")), frozenset({"number"})
        _, places, _ = new.render()
        a, b = places[id(row.sentences[0])], places[id(last)] + len(last.text)
        return self.case("table row", new, quote, statuses, (a, b), kinds=kinds, near=True)

    def listed(self) -> Case | None:
        """An item of a list of facts."""
        rng = self.rng
        old = self.page.version(4)
        items = [self.bank.sentence(s) for s in rng.sample(self.bank.data["targets"], 4)]
        used = {t.make for t in self.targets}
        own = next((i for i in items if i.make not in used), None)
        if own is None:
            return None
        lead = rng.choice(("- ", "• ", "* ", "1. "))
        at = rng.randint(1, len(old.story))
        old.story[at:at] = [
            Block((i,), "li", ("html", "body", "main", "article", "ul"), lead)
            for i in items
            if i.make not in used or i is own
        ]
        new = old.version(rng.randrange(1 << 30))
        became, statuses, kinds = own, ("found",), frozenset[str]()
        slots = [i for i, p in enumerate(own.parts) if p.kind in "ndplg" and p.kind and p.others]
        if rng.random() < 0.6:
            index = rng.choice(slots)
            became = own.edited(index, rng.choice(own.parts[index].others))
            statuses, kinds = ("changed",), _KINDS[own.parts[index].kind][0]
            _put(new, own, became)
        quote = self.quote(old, own, (0, 0), own, (len(own.parts) - 1, len(own.parts[-1].text)), self.context())
        _, places, _ = new.render()
        a = places[id(became)]
        return self.case("list item", new, quote, statuses, (a, a + len(became.text)), kinds=kinds)

    def captioned(self) -> Case | None:
        """A caption."""
        rng = self.rng
        if self.page.form != "layout":
            return None
        new = self.page.version(4)
        used = {t.make for t in self.targets}
        own = self.bank.sentence(rng.choice([s for s in self.bank.data["targets"] if s not in used]))
        block = Block((own,), "figcaption", ("html", "body", "main", "article", "figure"))
        new.story.insert(rng.randint(1, len(new.story)), block)
        quote = TextQuote(exact=own.text, prefix="", suffix="")
        _, places, _ = new.render()
        at = places[id(own)]
        return self.case("caption", new, quote, ("found",), (at, at + len(own.text)), kinds=frozenset())

    def shortened(self) -> Case | None:
        """The last clause is gone."""
        rng = self.rng
        chosen = [t for t in self.targets if t.parts[-2].kind == "w"]
        if not chosen:
            return None
        own = rng.choice(chosen)
        before = own.parts[-3]
        became = Sentence((*own.parts[:-3], replace(before, text=before.text.rstrip(" ,،、，")), own.parts[-1]))
        old, new = self.page.version(4), self.page.version(rng.randrange(1 << 30))
        _put(new, own, became)
        quote = self.quote(old, own, (0, 0), own, (len(own.parts) - 1, len(own.parts[-1].text)), self.context())
        _, places, _ = new.render()
        a = places[id(became)]
        return self.case("shortened", new, quote, ("changed",), (a, a + len(became.text)), kinds=frozenset())

    def all(self) -> list[Case]:
        made: list[Case | None] = []
        for slot, name in (
            ("n", "number"), ("n", "number"), ("d", "date"), ("p", "name"), ("l", "place"), ("g", "negation"), ("u", "unit"), ("q", "quantifier"),
            ("m", "modality"), ("w", "wording"), ("t", "time"),
        ):  # fmt: skip
            made.append(self.edit(slot, f"edit {name}"))
        for make in (
            self.unchanged, self.unchanged, self.styled, self.styled, self.same, self.reworded, self.deleted, self.deleted, self.foreign,
            self.moved, self.twice, self.elided, self.bracketed, self.spanning, self.corrected, self.tabular, self.listed, self.captioned,
            self.shortened, self.two_edits,
        ):  # fmt: skip
            made.append(make())
        return [c for c in made if c is not None]


def document_of(case: Case) -> Document:
    if case.form != "layout":
        return read_plain(case.text, language=case.language)
    blocks: list[dict[str, Any]] = []
    runs: list[dict[str, Any]] = []
    for block in case.blocks:
        number = len(blocks)
        name = {"td": "td"}.get(block.tag, block.tag)
        text = (" | " if block.tag == "td" else ("" if case.language in SPACELESS else " ")).join(
            s.text for s in block.sentences
        )
        blocks.append(
            {
                "id": number,
                "tag": "p" if name == "td" else name,
                "path": f"body>{name}:nth-of-type({number + 1})",
                "ancestors": [*block.ancestors, name],
            }
        )
        runs.append({"text": text, "block": number})
    return read(
        Layout.from_json(
            {
                "format": 1, "kind": "web", "url": "http://a.test/", "title": "", "language": case.language, "width": 1, "height": 1, "meta": {},
                "frames": [], "blocks": blocks, "runs": runs,
            }
        )
    )  # fmt: skip


def generate(name: str, seed: int, pages: int) -> list[Case]:
    data = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    cases: list[Case] = []
    for number in range(pages):
        for code, texts in data.items():
            rng = random.Random(f"{name} {seed} {code} {number}")
            page, targets = _page(Bank(code, texts, rng), rng, FORMS[number % len(FORMS)], number)
            cases += Maker(page, targets, rng).all()
    return cases


def _common(one_: tuple[int, int], other: tuple[int, int]) -> float:
    both = min(one_[1], other[1]) - max(one_[0], other[0])
    return max(0, both) / max(1, max(one_[1], other[1]) - min(one_[0], other[0]))


def measure(name: str, seed: int, pages: int, show: int, sort: str, altered_only: bool, language: str) -> None:
    cases = [
        c
        for c in generate(name, seed, pages)
        if (not sort or c.sort.startswith(sort)) and (not language or c.language == language)
    ]
    total, right, placed, unseen, lookalike = (Counter[str]() for _ in range(5))
    languages: dict[str, Counter[bool]] = defaultdict(Counter)
    sides: dict[int, Counter[bool]] = defaultdict(Counter)
    forms: dict[str, Counter[bool]] = defaultdict(Counter)
    hit, missed, extra = (Counter[str]() for _ in range(3))
    shown = 0
    began = time.process_time()
    for case in cases:
        document = document_of(case)
        offset = 0
        if case.form == "layout" and case.span is not None and document.text != case.text:
            offset = document.text.find(case.text[slice(*case.span)]) - case.span[0]
        got = answer(document, case.quote)
        span = (case.span[0] + offset, case.span[1] + offset) if case.span else None
        ok = got.status.value in case.statuses
        where = (got.start, got.end) if got.start is not None and got.end is not None else None
        if ok and where and span:
            ok = _common(where, span) >= 0.9
        total[case.sort] += 1
        right[case.sort] += ok
        placed[case.sort] += ok and (where is None or span is None or where == span)
        lied = (
            case.statuses[0] in ("changed", "absent")
            and "found" not in case.statuses
            and got.status.value in ("found", "moved")
        )
        unseen[case.sort] += lied
        lookalike[case.sort] += (
            where is not None
            and any(_common(where, x) > 0.5 for x in case.lookalikes)
            and "absent" not in case.statuses[1:]
        )
        languages[case.language][ok] += 1
        forms[case.form][ok] += 1
        sides[bool(_bare(case.quote.prefix)) + bool(_bare(case.quote.suffix))][ok] += 1
        named = True
        if case.kinds is not None and case.statuses[0] in ("changed", "found") and got.status.value != "ambiguous":
            kinds = {c.kind.value for c in got.changes} if got.status.value == "changed" else set()
            for kind in GATED:
                hit[kind] += kind in kinds and kind in case.kinds
                missed[kind] += kind in case.kinds and kind not in kinds
                extra[kind] += kind in kinds and kind not in case.kinds and kind not in case.allowed and ok
                named = (
                    named
                    and not (kind in case.kinds and kind not in kinds)
                    and not (kind in kinds and kind not in case.kinds | case.allowed)
                )
        if (lied if altered_only else not ok or not named) and shown < show:
            shown += 1
            print(
                f"--- {case.sort} {case.language} {case.form} wanted {case.statuses} {span} {set(case.kinds or ())}, got {got.status.value} {where} {[(c.kind.value, c.before, c.after) for c in got.changes]} {got.reasons}"
            )
            print(
                f"    quote  {case.quote.exact!r}\n    prefix {case.quote.prefix!r}\n    suffix {case.quote.suffix!r}"
            )
            print(
                f"    wanted {document.text[slice(*span)] if span else ''!r}\n    got    {document.text[slice(*where)] if where else ''!r}"
            )
            if show > 900:
                print(document.text)
    seconds = time.process_time() - began
    count = sum(total.values())
    print(
        f"{name}: {count} cases in {len(languages)} languages, near-duplicates in {sum(c.near for c in cases) / count:.0%}, {1e3 * seconds / count:.1f} ms a case with reading"
    )
    print(f"  {'':<18}{'cases':>6}{'right':>8}{'to the letter':>15}{'altered, unchanged':>20}{'lookalike taken':>17}")
    for key in [*sorted(total), ""]:
        t, r, p, u, l = (sum(c.values()) if not key else c[key] for c in (total, right, placed, unseen, lookalike))
        print(f"  {key or 'all':<18}{t:>6}{r / t:>8.4f}{p / t:>15.3f}{u:>20}{l:>17}")
    for title, table in (("language", languages), ("form", forms), ("sides of context", sides)):
        print(f"  by {title}: " + ", ".join(f"{k} {n[True] / n.total():.3f}" for k, n in sorted(table.items())))
    for kind in GATED:
        print(
            f"  {kind}: named {hit[kind]} of {hit[kind] + missed[kind]} (recall {hit[kind] / max(1, hit[kind] + missed[kind]):.4f}), precision {hit[kind] / max(1, hit[kind] + extra[kind]):.4f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", choices=tuple(SEEDS), default="measuring_fourth")
    parser.add_argument("--seed", type=int, help="another seed than the set's own")
    parser.add_argument("--pages", type=int, default=12, help="pages in each language")
    parser.add_argument("--show", type=int, default=0, help="how many wrong answers to print")
    parser.add_argument("--sort", default="", help="only sorts that begin so")
    parser.add_argument("--language", default="")
    parser.add_argument("--altered", action="store_true", help="print altered passages called unchanged only")
    given = parser.parse_args()
    seed = SEEDS[given.set] if given.seed is None else given.seed
    measure(given.set, seed, given.pages, given.show, given.sort, given.altered, given.language)


if __name__ == "__main__":
    main()
