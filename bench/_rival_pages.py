"""Whole pages with a story in them, made from sentences with slots; for bench/rival.py."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from typing import Any

SPACELESS = ("ja", "zh")
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
HEAD = ("html", "body", "main", "article", "header")


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
        made.append(one(bank.value("L") + ": " + bank.value("P"), "h1", HEAD, "# " if self.form == "converted" else ""))
        made.append(one(bank.label("by"), "p", HEAD))
        made.append(one(bank.value("D"), "p", HEAD))
        bank.rng = rng
        if rng.random() < 0.5:
            made.append(one(bank.label("share"), "p", HEAD))
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


def table(bank: Bank, rng: random.Random) -> list[Block]:
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


def story(bank: Bank, rng: random.Random, form: str, seed: int) -> tuple[Page, list[Sentence]]:
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


def where(page: Page, sentence: Sentence) -> tuple[int, int]:
    return next((n, m) for n, b in enumerate(page.story) for m, s in enumerate(b.sentences) if s is sentence)


def put(page: Page, old: Sentence, new: Sentence | None) -> None:
    n, m = where(page, old)
    sentences = list(page.story[n].sentences)
    sentences[m : m + 1] = [new] if new is not None else []
    if sentences:
        page.story[n] = replace(page.story[n], sentences=tuple(sentences))
    else:
        del page.story[n]


def noise(page: Page, rng: random.Random, beside: set[int]) -> None:
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
