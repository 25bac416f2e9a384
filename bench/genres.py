"""Whether quotes are located right on pages of other kinds than reports: live blogs, questions and answers, timelines, figures row by row in prose, captions,
releases with a closing paragraph about the firm, corrections that quote what was wrong; sentences merged, split and moved to boxes, in ten languages.

Run: python bench/genres.py [--half near|apart|both|notes] [--pages N] [--show N] [--sort NAME] [--language CODE] [--genre NAME]. The texts stand in
bench/passages/measuring_seventh.toml. Half of the pages are plain text (paragraphs or lines), half layouts, as pages come from the browser. Of each page
there are two versions; the quote is taken from the first, with context on both sides in six of ten cases, on one side in a quarter, and located in the second.

The two halves: a language and a kind of page belong to the first when the sum of their numbers, in the order of the file and of GENRES, is even. What the first
half shows may be mended; the second (``apart``) is only measured. ``notes`` are corrections in other phrases, written after the first had been mended.

What is right follows from the edit, and is what somebody who checks facts wants to hear:

- a sentence of which facts are others, in its place, is “changed”, however many they are; where no context is given and another sentence of
  its make on the page is as near to the quote, or more than half of the facts are others, nobody can tell and the case is left out, and where that is further by one fact only “ambiguous” will do;
- a sentence that is gone while others of its make stay is “absent”; without context, or with one side of it, “ambiguous” will do, and without context “changed” where
  one of them differs in a single fact. Where all of the context stands to the letter around one of them, that is what an edit would have made: “changed” or “ambiguous” is then right
  for two sides given and will do for one;
- words that stand are “found”, or “moved” where what stood beside them is elsewhere; where they stand several times and no context is given, “ambiguous”;
- a sentence merged with its neighbour or made two is “changed” (“found” will do for the part whose words stand to the letter), of a merged one the whole or
  the part that it was;
- another event's sentence of the same make, in the same place of a page about that event, is “absent”; “changed” will do between all of the context.
"""

from __future__ import annotations

import argparse
import random
import re
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from harness.evidence.answer import answer
from harness.evidence.plain import read_plain
from harness.evidence.read import Document, read
from harness.model.layout import Layout
from harness.model.registry import TextQuote

SET = Path(__file__).with_name("passages") / "measuring_seventh.toml"
SEED = 70_700
SPACELESS = ("ja", "zh")
NAMED = {"n": "number", "d": "date", "p": "name", "g": "negation"}
GATED = tuple(NAMED.values())
_SLOT = re.compile(r"<(\w):([^>]*)>")
_STORY = ("html", "body", "main", "article")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a sentence; ``others`` are what an editor would put there."""

    kind: str
    text: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        return "".join(p.text for p in self.parts)

    @property
    def facts(self) -> list[int]:
        return [n for n, p in enumerate(self.parts) if p.kind]

    def at(self, part: int) -> int:
        """Where a part begins."""
        return sum(len(p.text) for p in self.parts[:part])

    def edited(self, which: Sequence[int], rng: random.Random) -> Sentence:
        parts = list(self.parts)
        for n in which:
            parts[n] = replace(parts[n], text=rng.choice(parts[n].others))
        return Sentence(tuple(parts))

    def copy(self) -> Sentence:
        return Sentence(self.parts)

    def apart(self, other: Sentence) -> int:
        """In how many facts two sentences of one make differ."""
        return sum(a.text != b.text for a, b in zip(self.parts, other.parts, strict=True))


def plain(text: str) -> Sentence:
    return Sentence((Part("", text),))


def sentence(source: str) -> Sentence:
    parts, at = [], 0
    for match in _SLOT.finditer(source):
        parts.append(Part("", source[at : match.start()]))
        first, *others = match.group(2).split("|")
        parts.append(Part(match.group(1), first, tuple(others)))
        at = match.end()
    return Sentence((*(p for p in parts if p.text), Part("", source[at:])))


def rows(data: dict[str, Any]) -> list[Sentence]:
    """The sentences of a template, one for each row."""
    found = []
    for row in data["rows"]:
        parts, at = [], 0
        for match in re.finditer(r"\{(\d)\}", data["template"]):
            n = int(match.group(1))
            parts.append(Part("", data["template"][at : match.start()]))
            parts.append(Part(data["kinds"][n], row[n], tuple(data["others"][n])))
            at = match.end()
        parts.append(Part("", data["template"][at:]))
        found.append(Sentence(tuple(p for p in parts if p.text)))
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    sentences: tuple[Sentence, ...]
    tag: str = "p"
    ancestors: tuple[str, ...] = _STORY
    lead: str = ""
    tail: str = ""


@dataclass(slots=True)
class Case:
    sort: str
    genre: str
    language: str
    form: str
    quote: TextQuote
    blocks: list[Block]
    text: str
    statuses: tuple[str, ...]
    spans: list[tuple[int, int]]
    kinds: frozenset[str] | None
    near: bool
    lookalikes: list[tuple[int, int]] = field(default_factory=list)

    @property
    def sides(self) -> int:
        return bool(self.quote.prefix.strip()) + bool(self.quote.suffix.strip())


def _squeezed(text: str) -> str:
    return re.sub(r"[\s•]+", "", text)


def _begins(merged: str, own: str) -> int:
    """How many characters of a merged sentence are the sentence that it begins with, a fact in it perhaps another."""
    return max(range(len(own) // 2, len(merged) + 1), key=lambda n: fuzz.ratio(merged[:n], own.rstrip(".。 ")))


class Writer:
    """The pages of one kind in one language, and their cases."""

    def __init__(self, code: str, texts: dict[str, Any], genre: str, number: int) -> None:
        self.code, self.texts, self.genre = code, texts, genre
        self.rng = random.Random(f"{SEED} {code} {genre} {number}")
        self.form = ("paragraphs", "layout", "lines", "layout")[(number + GENRES.index(genre)) % 4]
        self.joiner = "" if code in SPACELESS else " "
        self.made: list[Case] = []
        self._fillers: list[str] = []

    def filler(self) -> Sentence:
        if not self._fillers:
            self._fillers = self.rng.sample(self.texts["fillers"], len(self.texts["fillers"]))
        return plain(self._fillers.pop())

    def story(self, count: int) -> list[Block]:
        """Paragraphs of nothing that matters."""
        return [Block(tuple(self.filler() for _ in range(self.rng.randint(1, 2)))) for _ in range(count)]

    def render(self, blocks: list[Block]) -> tuple[str, dict[int, int]]:
        out: list[str] = []
        places: dict[int, int] = {}
        length = 0

        def put(text: str) -> None:
            nonlocal length
            out.append(text)
            length += len(text)

        for number, block in enumerate(blocks):
            if number:
                put("\n\n" if self.form == "paragraphs" and block.tag != "li" else "\n")
            put(block.lead)
            for position, one in enumerate(block.sentences):
                if position:
                    put(self.joiner)
                places[id(one)] = length
                put(one.text)
            put(block.tail)
        return "".join(out), places

    def case(
        self, sort: str, old: list[Block], new: list[Block], own: Sentence, became: Sentence | None, *, changed: int = 0, twins: Sequence[Sentence] = (),
        statuses: tuple[str, ...] = (), loose: bool = False, both: bool = False, copies: int = 0, kinds: frozenset[str] | None = None,
        wider: Sequence[Sentence] = (), parts: bool = False,
    ) -> None:  # fmt: skip
        """One quote from ``old`` asked of ``new``. ``changed`` facts are others; ``twins`` are sentences of its make that stand in ``new``; ``copies`` of its
        very words stand there on purpose; ``loose`` says that what stood beside it may be elsewhere; ``wider`` are other passages that will do."""
        rng = self.rng
        before, places = self.render(old)
        after, there = self.render(new)
        first, last = 0, len(own.parts)
        around = "both" if both else rng.choices(("both", "before", "after", "none"), (60, 12, 12, 16))[0]
        if parts and around == "both" and rng.random() < 0.4 and (cut := self._cut(own, became)) is not None:
            first, last = cut
        a, b = places[id(own)] + own.at(first), places[id(own)] + own.at(last)
        while before[a].isspace():
            a += 1
        while before[b - 1].isspace():
            b -= 1
        prefix = before[max(0, a - rng.randint(20, 90)) : a] if around in ("both", "before") else ""
        suffix = before[b : b + rng.randint(20, 90)] if around in ("both", "after") else ""
        quote = TextQuote(exact=before[a:b], prefix=prefix, suffix=suffix)
        sides = bool(prefix.strip()) + bool(suffix.strip())
        spans: list[tuple[int, int]] = []
        if became is not None:
            one = (first, last) if len(became.parts) == len(own.parts) else (0, len(became.parts))
            spans.append(self._span(after, there, became, one))
            if sort.startswith("merged"):
                # The part of the merged sentence that was the sentence will do as well.
                spans.append((spans[0][0], spans[0][0] + _begins(became.text, own.text)))
            spans += [self._span(after, there, s, (0, len(s.parts))) for s in wider]
        looks = [t for t in twins if id(t) in there and t is not became]
        placed = [self._span(after, there, t, (first, last)) for t in looks]
        framed = [p for p in placed if sides and self._framed(after, p, quote)]
        least = min((own.apart(t) for t in looks), default=99)
        stands = after.count(quote.exact)
        if not statuses:
            if became is None:
                if stands > copies:
                    return
                statuses = ("absent",) if sides == 2 else ("absent", "ambiguous")
                if not sides and least == 1:
                    statuses = (*statuses, "changed")
                if framed:
                    statuses = ("changed", "ambiguous") if sides == 2 else ("absent", "ambiguous", "changed")
                    spans, placed = framed, [p for p in placed if p not in framed]
            elif changed:
                if stands > copies or (not sides and least <= changed) or (framed and sides < 2):
                    return
                if not sides and 2 * changed > len(own.facts):
                    return
                statuses = ("changed",)
                if framed or (sides < 2 and least <= changed + (not sides)):
                    statuses = ("changed", "ambiguous")
            else:
                statuses = ("found", "moved") if loose and sides else ("found",)
                if stands > 1 and not sides:
                    statuses = ("ambiguous",)
                elif stands > 1 and sides < 2:
                    statuses = (*statuses, "ambiguous")
        near = bool(looks)
        self.made.append(
            Case(
                sort,
                self.genre,
                self.code,
                self.form,
                quote,
                new,
                after,
                statuses,
                spans,
                kinds,
                near or copies > 0 or stands > 1,
                placed,
            )
        )

    def _cut(self, own: Sentence, became: Sentence | None) -> tuple[int, int] | None:
        """A part of the sentence, from one fact's edge to another's, with what was edited in it."""
        if became is None or len(became.parts) != len(own.parts):
            return None
        inside = [n for n, (a, b) in enumerate(zip(own.parts, became.parts, strict=True)) if a.text != b.text] or [
            len(own.parts) // 2
        ]
        first, last = self.rng.randint(0, inside[0]), self.rng.randint(inside[-1] + 1, len(own.parts))
        words = "".join(p.text for p in own.parts[first:last]).strip()
        least = 10 if any(c >= "⺀" for c in words) else 28
        return (first, last) if len(words) >= least and words[0].isalnum() else None

    def _span(self, text: str, places: dict[int, int], one: Sentence, parts: tuple[int, int]) -> tuple[int, int]:
        a, b = places[id(one)] + one.at(parts[0]), places[id(one)] + one.at(parts[1])
        while text[a].isspace():
            a += 1
        while text[b - 1].isspace():
            b -= 1
        return a, b

    @staticmethod
    def _framed(text: str, span: tuple[int, int], quote: TextQuote) -> bool:
        """Whether all of the given context stands around a passage, to the letter."""
        before, after = _squeezed(text[max(0, span[0] - 300) : span[0]]), _squeezed(text[span[1] : span[1] + 300])
        return before.endswith(_squeezed(quote.prefix)) and after.startswith(_squeezed(quote.suffix))

    # The kinds of page.

    def edit(self, own: Sentence, count: int, kinds: str = "ndpg") -> tuple[Sentence, frozenset[str]]:
        """The sentence with so many facts edited."""
        able = [n for n in own.facts if own.parts[n].kind in kinds]
        which = self.rng.sample(able, min(count, len(able)))
        return own.edited(which, self.rng), frozenset(NAMED[own.parts[n].kind] for n in which)

    def swapped(self, blocks: list[Block], was: Sentence, now: Sentence | None) -> list[Block]:
        """The page with one sentence in another's place, or without it."""
        out = []
        for block in blocks:
            if not any(s is was for s in block.sentences):
                out.append(block)
                continue
            kept = tuple(now if s is was else s for s in block.sentences)
            left = tuple(s for s in kept if s is not None)
            if left:
                out.append(replace(block, sentences=left))
        return out

    def listed(
        self,
        entries: list[Sentence],
        wrap: Callable[[int, Sentence], list[Block]],
        head: list[Block],
        foot: list[Block],
    ) -> None:
        """The cases of a page that lists sentences of one make, or answers, each in blocks of its own."""
        rng = self.rng

        def page(shown: Sequence[tuple[int, Sentence]]) -> list[Block]:
            return [*head, *(b for n, s in shown for b in wrap(n, s)), *foot]

        numbered = list(enumerate(entries))
        alike = [s for s in entries if len(s.parts) == len(entries[0].parts)] if self.genre in ("live", "prose") else []
        old = page(numbered)
        for count, sort in ((1, "one fact"), (1, "one fact"), (2, "two facts"), (3, "three facts")):
            n = rng.randrange(len(entries))
            own = entries[n]
            if count > len(own.facts) - 1:
                continue
            became, kinds = self.edit(own, count)
            new = page([(m, became if s is own else s) for m, s in numbered])
            self.case(
                sort,
                old,
                new,
                own,
                became,
                changed=count,
                twins=[s for s in alike if s is not own],
                kinds=kinds,
                parts=True,
            )
        n = rng.randrange(len(entries))
        own = entries[n]
        others = [(m, s) for m, s in numbered if s is not own]
        for _ in range(2):
            self.case("removed", old, page(others), own, None, twins=[s for s in alike if s is not own])
        # New entries arrive on top, as on live pages, while the others' figures are brought up to date.
        n = rng.randrange(1, len(entries))
        own = entries[n]
        arrived = [(len(entries) + k, self.edit(entries[rng.randrange(len(entries))], 2)[0]) for k in range(2)]
        self.case(
            "others arrive",
            page(numbered),
            page([*arrived, *numbered]),
            own,
            own,
            twins=[s for s in alike if s is not own],
        )
        updated = [
            (m, s if s is own else self.edit(s, 1, "n")[0] if any(s.parts[k].kind == "n" for k in s.facts) else s)
            for m, s in numbered
        ]
        self.case(
            "others updated",
            old,
            page(updated),
            own,
            own,
            twins=[s for m, s in updated if alike and s is not own],
            loose=True,
            parts=True,
        )
        became, kinds = self.edit(own, 1)
        updated = [(m, became if m == n else s) for m, s in updated]
        self.case(
            "updated with others",
            old,
            page(updated),
            own,
            became,
            changed=1,
            twins=[s for m, s in updated if alike and m != n],
            kinds=kinds,
        )
        # In another order.
        order = numbered[::-1]
        self.case("other order", old, page(order), own, own, twins=[s for s in alike if s is not own], loose=True)

    def live(self) -> None:
        entries = rows(self.texts["live"])
        self.rng.shuffle(entries)
        hours = sorted(self.rng.sample(range(8 * 60, 22 * 60), len(entries) + 4), reverse=True)

        def wrap(n: int, s: Sentence) -> list[Block]:
            minute = hours[len(entries) - 1 - n if n >= len(entries) else n]
            label = f"{minute // 60:02}:{minute % 60:02}"
            entry = ("html", "body", "main", "article", "div.entry")
            if self.form == "layout":
                return [Block((plain(label),), "h3", entry), Block((s,), "p", entry)]
            return [Block((s,), lead=f"{label} – ")]

        head, foot = self.story(1), self.story(2)
        self.listed(entries, wrap, head, foot)
        # The entry is pinned on top as well, and edited in its place only.
        n = self.rng.randrange(1, len(entries))
        own = entries[n]
        pinned = [Block((plain(self.texts["summary"]),), "h2"), Block((own.copy(),), "p")]
        old = [*pinned, *head, *(b for m, s in enumerate(entries) for b in wrap(m, s)), *foot]
        became, kinds = self.edit(own, 1)
        self.case("pinned copy stays", old, self.swapped(old, own, became), own, became, changed=1, twins=[s for s in entries if s is not own], both=True, copies=1, kinds=kinds)  # fmt: skip
        self.case("pinned as well", old, old, own, own, both=True, copies=1)

    def prose(self) -> None:
        entries = rows(self.texts["prose"])
        self.rng.shuffle(entries)
        head, foot = self.story(2), self.story(2)

        # All rows in one paragraph.
        def page(shown: Sequence[Sentence]) -> list[Block]:
            return [*head, Block(tuple(shown)), *foot]

        old = page(entries)
        rng = self.rng
        for count, sort in ((1, "one fact"), (1, "one fact"), (2, "two facts"), (3, "three facts")):
            own = rng.choice(entries)
            became, kinds = self.edit(own, count)
            new = page([became if s is own else s for s in entries])
            self.case(
                sort,
                old,
                new,
                own,
                became,
                changed=count,
                twins=[s for s in entries if s is not own],
                kinds=kinds,
                parts=True,
            )
        own = rng.choice(entries)
        for _ in range(2):
            self.case(
                "removed",
                old,
                page([s for s in entries if s is not own]),
                own,
                None,
                twins=[s for s in entries if s is not own],
            )
        # Two rows' figures were given to each other.
        one, two = rng.sample(entries, 2)
        k = next(k for k in one.facts if one.parts[k].kind == "n")
        became = Sentence((*one.parts[:k], replace(one.parts[k], text=two.parts[k].text), *one.parts[k + 1 :]))
        other = Sentence((*two.parts[:k], replace(two.parts[k], text=one.parts[k].text), *two.parts[k + 1 :]))
        shown = [became if s is one else other if s is two else s for s in entries]
        self.case(
            "figures swapped",
            old,
            page(shown),
            one,
            became,
            changed=1,
            twins=[s for s in shown if s is not became],
            kinds=frozenset({"number"}),
        )
        own = rng.choice(entries)
        self.case(
            "other order", old, page(entries[::-1]), own, own, twins=[s for s in entries if s is not own], loose=True
        )
        self.case("as a list", old, [*head, *(Block((s,), "li", (*_STORY, "ul"), "• " if self.form != "layout" else "") for s in entries), *foot], own, own, twins=[s for s in entries if s is not own], loose=True, parts=True)  # fmt: skip
        updated = [s if s is own else self.edit(s, 1, "n")[0] for s in entries]
        self.case(
            "others updated",
            old,
            page(updated),
            own,
            own,
            twins=[s for s in updated if s is not own],
            loose=True,
            parts=True,
        )

    def timeline(self) -> None:
        entries = [sentence(s) for s in self.texts["lists"]["timeline"]]
        lead = "• " if self.form == "lines" else ""
        self.listed(entries, lambda n, s: [Block((s,), "li", (*_STORY, "ul"), lead)], self.story(2), self.story(1))

    def faq(self) -> None:
        pairs = [(q, sentence(a)) for q, a in self.texts["lists"]["faq"]]
        asked = [plain(q) for q, _ in pairs]
        answers = [a for _, a in pairs]

        def wrap(n: int, s: Sentence) -> list[Block]:
            return [Block((asked[n % len(asked)],), "h3"), Block((s, self.filler()) if n == 1 else (s,))]

        head, foot = self.story(1), self.story(1)
        self.listed(answers, wrap, head, foot)
        # The question stays, and is answered otherwise.
        n = self.rng.randrange(len(answers))
        old = [*head, *(b for m, s in enumerate(answers) for b in wrap(m, s)), *foot]
        self.case("answer gone", old, self.swapped(old, answers[n], self.filler()), answers[n], None)
        contents = [
            Block((plain(q.text),), "li", (*_STORY, "ul"), "• " if self.form != "layout" else "") for q in asked
        ]
        self.case("contents put on top", old, [*contents, *old], answers[n], answers[n], loose=True)

    def pairs(self) -> None:
        rng = self.rng
        for entry in self.texts["pairs"]:
            a, b = sentence(entry["a"]), plain(entry["b"])
            lead = [self.filler()] if rng.random() < 0.5 else []
            old = [*self.story(2), Block((*lead, a, b)), *self.story(3)]
            without = self.swapped(self.swapped(old, a, None), b, None)
            merged = plain(entry["merged"])
            self.case(
                "merged",
                old,
                self.swapped(self.swapped(old, b, None), a, merged),
                a,
                merged,
                statuses=("changed", "found"),
                kinds=frozenset(),
            )
            # A fact edited in the merged sentence.
            facts = [p for p in a.parts if p.kind and p.text in entry["merged"] and entry["merged"].count(p.text) == 1]
            fact = rng.choice(facts)
            other = plain(entry["merged"].replace(fact.text, rng.choice(fact.others)))
            self.case("merged, one fact", old, self.swapped(self.swapped(old, b, None), a, other), a, other, statuses=("changed",), kinds=frozenset({NAMED[fact.kind]}))  # fmt: skip
            split = plain(entry["split"])
            self.case("split", old, self.swapped(old, a, split), a, split, statuses=("changed", "found"), kinds=None)
            if entry["split"].count(fact.text) == 1:
                other = plain(entry["split"].replace(fact.text, rng.choice(fact.others)))
                self.case(
                    "split, one fact", old, self.swapped(old, a, other), a, other, statuses=("changed",), kinds=None
                )
            # Moved out of the text.
            box = [Block((plain(self.texts["box"]),), "h3", (*_STORY, "div.factbox")), Block((self.filler(),), "li", (*_STORY, "div.factbox", "ul"), "• "), Block((a,), "li", (*_STORY, "div.factbox", "ul"), "• ")]  # fmt: skip
            caption = Block(
                (a,), "figcaption", (*_STORY, "figure"), tail=" " + self.texts["photo"] + entry["b"][:4].strip()
            )
            moved = ("moved", "found")
            self.case("moved to a box", old, [*box, *without], a, a, statuses=moved, loose=True)
            self.case("moved to a box below", old, [*without, *box], a, a, statuses=moved, loose=True)
            self.case("moved to a caption", old, [without[0], caption, *without[1:]], a, a, statuses=moved, loose=True)
            # Pulled out as well, where the old words stay.
            pulled = Block((a.copy(),), "blockquote")
            for count, sort in ((0, "pulled as well"), (1, "pulled copy stays")):
                became, kinds = self.edit(a, count) if count else (a, frozenset())
                page = [old[0], pulled, *old[1:]]
                self.case(
                    sort,
                    page,
                    self.swapped(page, a, became),
                    a,
                    became,
                    changed=count,
                    both=True,
                    copies=1,
                    kinds=kinds,
                )
            for count, sort in ((1, "one fact"), (2, "two facts"), (3, "three facts")):
                became, kinds = self.edit(a, count)
                self.case(sort, old, self.swapped(old, a, became), a, became, changed=count, kinds=kinds, parts=True)
            became, kinds = self.edit(a, 1)
            self.case(
                "neighbour edited too",
                old,
                self.swapped(self.swapped(old, a, became), b, self.filler()),
                a,
                became,
                changed=1,
                kinds=kinds,
            )
            self.case("removed", old, self.swapped(old, a, None), a, None)

    def corrections(self) -> None:
        for number, phrase in enumerate(self.texts["corrections"]):
            entry = self.texts["pairs"][number % 2]
            a, b = sentence(entry["a"]), plain(entry["b"])
            old = [*self.story(2), Block((self.filler(), a, b)), *self.story(2)]
            note = Block((plain(phrase.replace("{old}", a.text)),), "p")
            became, kinds = self.edit(a, 1 + number % 2)
            edited = self.swapped(old, a, became)
            self.case("corrected, note below", old, [*edited, note], a, became, changed=1, copies=1, kinds=kinds)
            self.case("corrected, note above", old, [note, *edited], a, became, changed=1, copies=1, kinds=kinds)
            self.case(
                "withdrawn, note below",
                old,
                [*self.swapped(old, a, None), note],
                a,
                None,
                copies=1,
                statuses=("absent",),
            )
            elsewhere = sentence(self.texts["pairs"][(number + 1) % 2]["a"])
            other = Block((plain(phrase.replace("{old}", elsewhere.text)),), "p")
            self.case("note about another", old, [*old, other], a, a, loose=False)
            # A lookalike stands elsewhere in the text.
            twin, _ = self.edit(a, 1)
            if twin.text != became.text:
                spot = [old[0], Block((self.filler(), twin)), *old[1:]]
                self.case("corrected beside a twin", spot, [*self.swapped(spot, a, became), note], a, became, changed=1 + number % 2, twins=[twin], both=True, copies=1, kinds=kinds)  # fmt: skip

    def captions(self) -> None:
        rng = self.rng
        first = sentence(self.texts["caption"]["text"])

        def block(s: Sentence) -> Block:
            return Block(
                (s,), "figcaption", (*_STORY, "figure"), tail=f" {self.texts['photo']}K. {'ABC'[rng.randrange(3)]}."
            )

        def page(shown: list[Sentence], paragraphs: list[Block], signed: list[str]) -> list[Block]:
            out = []
            for p, s, c in zip(paragraphs, shown, signed, strict=True):
                out += [p, Block((s,), "figcaption", (*_STORY, "figure"), tail=f" {self.texts['photo']}{c}")]
            return [*out, *paragraphs[-1:]]

        signed = rng.sample(["K. Amaro", "L. Berg", "T. Cho", "M. Duvall"], 3)
        copies = [first.copy() for _ in range(3)]
        paragraphs = [Block((self.filler(), self.filler())) for _ in range(3)]
        old = page(copies, paragraphs, signed)
        own = copies[1]
        for count, sort in (
            (1, "one of three copies edited"),
            (1, "one of three copies edited"),
            (2, "one of three copies edited"),
        ):
            became, kinds = self.edit(own, count)
            self.case(
                sort, old, self.swapped(old, own, became), own, became, changed=count, both=True, copies=2, kinds=kinds
            )
        self.case("three copies", old, old, own, own, copies=2)
        self.case("three copies", old, old, copies[0], copies[0], both=True, copies=2)
        twins = [first, self.edit(first, 1)[0], self.edit(first, 2)[0]]
        rng.shuffle(twins)
        if len({t.text for t in twins}) < 3:
            return
        old = page(twins, paragraphs, signed)
        own = twins[1]
        fresh = [t for t in twins if t is not own]
        for count in (1, 1, 2):
            became, kinds = self.edit(replace(first, parts=own.parts), count)
            if became.text in {t.text for t in twins}:
                continue
            self.case(
                "one of three twins edited",
                old,
                self.swapped(old, own, became),
                own,
                became,
                changed=count,
                twins=fresh,
                both=True,
                kinds=None,
            )
        self.case("one of three twins", old, old, own, own, twins=fresh)
        for _ in range(2):
            self.case("one of three twins removed", old, self.swapped(old, own, None), own, None, twins=fresh)

    def boilerplate(self) -> None:
        own = sentence(self.texts["boiler"]["own"])
        foreign = plain(self.texts["boiler"]["foreign"])
        label = plain("Velmora")
        old = [*self.story(4), Block((label,), "h3"), Block((own, self.filler())), Block((foreign,))]
        for count, sort in ((1, "one fact"), (1, "one fact"), (2, "two facts"), (3, "three facts")):
            became, kinds = self.edit(own, count)
            self.case(sort, old, self.swapped(old, own, became), own, became, changed=count, kinds=kinds, parts=True)
        for _ in range(2):
            self.case("translation stays", old, self.swapped(old, own, None), own, None)
        self.case("translation put on top", old, [old[-1], *old[:-1]], own, own, loose=True, parts=True)
        # Last year's is kept below.
        twin, _ = self.edit(own, 2, "n")
        both = [*old, Block((self.filler(),)), Block((twin,))]
        became, kinds = self.edit(own, 1)
        if became.text != twin.text:
            self.case(
                "last year's stays",
                both,
                self.swapped(both, own, became),
                own,
                became,
                changed=1,
                twins=[twin],
                kinds=kinds,
            )
        self.case("last year's stays alone", both, self.swapped(both, own, None), own, None, twins=[twin], both=True)

    def events(self) -> None:
        one, two = rows(self.texts["report"])
        before, after = self.story(2), self.story(2)
        old = [*before, Block((self.filler(), one, self.filler())), *after]
        # A page about another event came to the address, in the same words.
        self.case(
            "another event",
            old,
            [*self.story(2), Block((self.filler(), two, self.filler())), *self.story(2)],
            one,
            None,
            twins=[two],
            statuses=("absent",),
        )
        self.case(
            "another event in its place",
            old,
            self.swapped(old, one, two),
            one,
            two,
            statuses=("absent", "changed", "ambiguous"),
        )
        for count, sort in ((1, "one fact"), (2, "two facts"), (3, "three facts")):
            became, kinds = self.edit(one, count)
            self.case(sort, old, self.swapped(old, one, became), one, became, changed=count, kinds=kinds, parts=True)
        beside = [*old, Block((two, self.filler()))]
        for count, sort in (
            (1, "one fact beside another event"),
            (2, "two facts beside another event"),
            (3, "three facts beside another event"),
        ):
            became, kinds = self.edit(one, count)
            self.case(
                sort, beside, self.swapped(beside, one, became), one, became, changed=count, twins=[two], kinds=kinds
            )
        for _ in range(2):
            self.case("removed beside another event", beside, self.swapped(beside, one, None), one, None, twins=[two])


GENRES = ("live", "prose", "timeline", "faq", "pairs", "corrections", "captions", "boilerplate", "events")


def generate(pages: int) -> tuple[list[Case], list[Case]]:
    """The cases of the first half, and of the one kept apart."""
    data = tomllib.loads(SET.read_text(encoding="utf-8"))
    halves: tuple[list[Case], list[Case]] = ([], [])
    for index, (code, texts) in enumerate(data.items()):
        for number, genre in enumerate(GENRES):
            for page in range(pages):
                writer = Writer(code, texts, genre, page)
                getattr(writer, genre)()
                halves[(index + number) % 2].extend(writer.made)
    return halves


def notes(pages: int) -> list[Case]:
    """Cases of corrections in other phrases, written after the first ones had been mended."""
    made: list[Case] = []
    for code, texts in tomllib.loads(SET.read_text(encoding="utf-8")).items():
        for page in range(pages):
            writer = Writer(code, {**texts, "corrections": texts["notes"]}, "corrections", 10 + page)
            writer.corrections()
            made += writer.made
    return made


def document_of(case: Case) -> Document:
    if case.form != "layout":
        return read_plain(case.text, language=case.language)
    joiner = "" if case.language in SPACELESS else " "
    blocks, runs = [], []
    for number, block in enumerate(case.blocks):
        path = f"body>{block.tag}:nth-of-type({number + 1})"
        blocks.append({"id": number, "tag": block.tag, "path": path, "ancestors": [*block.ancestors, block.tag]})
        runs.append({"text": block.lead + joiner.join(s.text for s in block.sentences) + block.tail, "block": number})
    return read(
        Layout.from_json(
            {
                "format": 1, "kind": "web", "url": "http://a.test/", "title": "", "language": case.language, "width": 1, "height": 1, "meta": {},
                "frames": [], "blocks": blocks, "runs": runs,
            }
        )
    )  # fmt: skip


def _common(one: tuple[int, int], other: tuple[int, int]) -> float:
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, both) / max(1, max(one[1], other[1]) - min(one[0], other[0]))


def measure(cases: list[Case], title: str, show: int) -> None:
    total, right, lied, taken = (Counter[str]() for _ in range(4))
    by: dict[str, dict[str, Counter[bool]]] = {k: defaultdict(Counter) for k in ("language", "genre", "sides", "form")}
    hit, missed, extra, seen = (Counter[str]() for _ in range(4))
    began = time.process_time()
    for case in cases:
        document = document_of(case)
        got = answer(document, case.quote)
        where = (got.start, got.end) if got.start is not None and got.end is not None else None
        if document.text != case.text:
            raise SystemExit(f"the layout reads otherwise than the case: {case.sort} {case.language}")
        ok = got.status.value in case.statuses
        if ok and where and case.spans:
            inside = got.status.value == "found" and case.spans[0][0] <= where[0] and where[1] <= case.spans[0][1]
            ok = any(_common(where, s) >= 0.9 for s in case.spans) or (inside and "changed" in case.statuses)
        total[case.sort] += 1
        right[case.sort] += ok
        unseen = got.status.value in ("found", "moved") and not {"found", "moved"} & set(case.statuses)
        lied[case.sort] += unseen
        taken[case.sort] += bool(where and not ok and any(_common(where, x) > 0.5 for x in case.lookalikes))
        for name, key in (
            ("language", case.language),
            ("genre", case.genre),
            ("sides", str(case.sides)),
            ("form", case.form),
        ):
            by[name][key][ok] += 1
        wrong = not ok
        if case.kinds is not None and case.spans and case.statuses[0] in ("changed", "found", "moved"):
            kinds = {c.kind.value for c in got.changes} if got.status.value == "changed" else set()
            for kind in GATED:
                wanted = kind in case.kinds
                hit[kind] += kind in kinds and wanted and ok
                seen[kind] += wanted and ok
                missed[kind] += wanted and not (kind in kinds and ok)
                extra[kind] += kind in kinds and not wanted and ok
                wrong = wrong or (wanted and kind not in kinds) or (kind in kinds and not wanted)
        if wrong and show > 0:
            show -= 1
            _show(case, document, got, where)
    count = max(1, sum(total.values()))
    print(
        f"{title}: {count} cases in {len(by['language'])} languages, near-duplicates in {sum(c.near for c in cases) / count:.0%}, "
        f"context in {sum(c.sides > 0 for c in cases) / count:.0%}, {1e3 * (time.process_time() - began) / count:.1f} ms a case with reading"
    )
    print(f"  {'':<32}{'cases':>6}{'right':>8}{'altered, unchanged':>20}{'lookalike taken':>17}")
    for key in [*sorted(total), ""]:
        t, r, u, k = (sum(c.values()) if not key else c[key] for c in (total, right, lied, taken))
        print(f"  {key or 'all':<32}{t:>6}{r / t:>8.4f}{u:>20}{k:>17}")
    for name, table in by.items():
        print(f"  by {name}: " + ", ".join(f"{k} {n[True] / n.total():.3f}" for k, n in sorted(table.items())))
    for kind in GATED:
        wanted = hit[kind] + missed[kind]
        print(
            f"  {kind}: named {hit[kind]} of {wanted} (recall {hit[kind] / max(1, wanted):.4f}; {hit[kind] / max(1, seen[kind]):.4f} of those found), "
            f"precision {hit[kind] / max(1, hit[kind] + extra[kind]):.4f}"
        )


def _show(case: Case, document: Document, got: Any, where: tuple[int, int] | None) -> None:
    text = document.text
    changes = [(c.kind.value, c.before, c.after) for c in got.changes]
    print(f"--- {case.sort} [{case.genre} {case.form}] {case.language} wanted {case.statuses} {case.spans} {set(case.kinds or ())}, got {got.status.value} {where} {changes} {got.reasons}")  # fmt: skip
    print(f"    P {case.quote.prefix!r}\n    Q {case.quote.exact!r}\n    S {case.quote.suffix!r}")
    for label, span in (("wanted", case.spans[0] if case.spans else None), ("got   ", where)):
        if span is not None and not (label == "got   " and span in case.spans):
            a, b = span
            print(f"    {label} {text[max(0, a - 50) : a]!r} >> {text[a:b]!r} << {text[b : b + 50]!r}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("near", "apart", "both", "notes"), default="both")
    parser.add_argument("--pages", type=int, default=2, help="pages of each kind in each language")
    parser.add_argument("--show", type=int, default=0, help="how many wrong answers to print, of the first half only")
    parser.add_argument("--sort", default="", help="only sorts that begin so")
    parser.add_argument("--language", default="")
    parser.add_argument("--genre", default="")
    given = parser.parse_args()
    if given.half == "notes":
        measure(notes(given.pages), "measuring_seventh, notes in other phrases", given.show)
        return
    for half, title, cases in zip(
        ("near", "apart"),
        ("measuring_seventh, first half", "measuring_seventh, kept apart"),
        generate(given.pages),
        strict=True,
    ):
        if given.half in (half, "both"):
            chosen = [
                c for c in cases if c.sort.startswith(given.sort) and given.language in ("", c.language) and given.genre in ("", c.genre)
            ]  # fmt: skip
            measure(chosen, title, given.show if half == "near" else 0)


if __name__ == "__main__":
    main()
