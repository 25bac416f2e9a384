"""Cases of quotes on the pages of bench/_rival_pages.py: what was edited, moved or deleted, and which answers are right."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from _rival_pages import (
    HEAD,
    SPACELESS,
    Block,
    Page,
    Part,
    Sentence,
    noise,
    one,
    plain_sentence,
    put,
    table,
    where,
)

from harness.model.registry import TextQuote

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


def _twin(sentence: Sentence, rng: random.Random) -> Sentence | None:
    """A near-duplicate: one number, date, name, negation or unit is another, and nothing else."""
    slots = [i for i, p in enumerate(sentence.parts) if p.kind and p.kind in "ndplgu" and p.others]
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


def bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _fits(text: str, quote: TextQuote) -> int:
    """How many passages of a text have the quote with its context, white space apart."""
    return bare(text).count(bare(quote.prefix + quote.exact + quote.suffix))


def _beside(text: str, span: tuple[int, int], quote: TextQuote) -> bool:
    """Whether anything of the given context stands beside the passage, be it with a box or a line between."""
    before, after = bare(text[max(0, span[0] - 90) : span[0]]), bare(text[span[1] : span[1] + 90])
    prefix, suffix = bare(quote.prefix)[-9:], bare(quote.suffix)[:9]
    return bool(prefix and prefix in before) or bool(suffix and suffix in after)


def _framed(text: str, at: int, twin: Sentence, quote: TextQuote) -> float:
    """How great a share of the given context stands, to the letter, around that part of a near-duplicate which the quote is of."""
    prefix, suffix = bare(quote.prefix), bare(quote.suffix)
    around = text[max(0, at - 90) : at + len(twin.text) + 90]
    letters = bare(around)
    best = 0
    for n in range(len(letters)):
        for m in range(n + max(1, len(bare(quote.exact)) - 25), min(len(letters), n + len(bare(quote.exact)) + 25)):
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
        told = bool(bare(quote.prefix + quote.suffix))
        stands = bare(text).count(bare(quote.exact))
        if statuses[0] in ("changed", "absent") and stands and not copied:
            return None  # chance, or a cut, left the very words standing
        if statuses[0] == "found" and told and span is not None and not _beside(text, span, quote):
            statuses = (*statuses, "moved")
        if statuses == ("moved",) and span is not None and _beside(text, span, quote):
            statuses = ("moved", "found")
        if statuses[0] == "found" and stands > 1 and _fits(text, quote) != 1:
            sides = [bare(text).count(bare(x)) for x in (quote.prefix + quote.exact, quote.exact + quote.suffix)]
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
        at, _ = where(old, own)
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
            if own.at(end) - own.at(start) >= least and (must is None or start <= (must, 0) < end):
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
        put(new, own, became)
        twin = self.placed(old, new, own, became)
        noise(new, rng, {id(became), id(twin)})
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
        put(new, own, became)
        noise(new, rng, {id(became)})
        ends = (0, 0), (len(own.parts) - 1, len(own.parts[-1].text))
        quote = self.quote(old, own, ends[0], own, ends[1], self.context())
        _, places, _ = new.render()
        a = places[id(became)]
        return self.case("two edits", new, quote, ("changed",), (a, a + len(became.text)), kinds=kinds)

    def unchanged(self) -> Case | None:
        rng = self.rng
        own = rng.choice(self.targets)
        old, new = self.page.version(4), self.page.version(rng.randrange(1 << 30))
        twin = self.placed(old, new, own, None)
        noise(new, rng, {id(own), id(twin)})
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
            put(new, own, became)
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
        put(new, pair[0], pair[1])
        noise(new, rng, {id(s) for s in (*block.sentences, pair[1])})
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
        put(new, own, None)
        if not new.story:
            return None
        noise(new, rng, {id(twin)})
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
        alone = [t for t in self.targets if len(self.page.story[where(self.page, t)[0]].sentences) == 1]
        if not alone or len(self.page.story) < 7:
            return None
        own = rng.choice(alone)
        old, new = self.page.version(4), self.page.version(rng.randrange(1 << 30))
        at, _ = where(new, own)
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
        at, _ = where(old, own)
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
            put(new, own, became)
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
        spots = _edges(own, self.bank.code)[1:-1]
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
        n, m = where(old, own)
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
            put(new, own, became)
        ends = (len(last.parts) - 1, len(last.parts[-1].text))
        quote = self.quote(old, first, (0, 0), last, ends, self.context())
        if any(bare(self.bank.label(x)) in bare(quote.exact) for x in ("ad", "letter")):
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
        put(new, own, became)
        if where == "note":
            new.notes.append(
                one(
                    self.bank.label("note").replace("{X}", re.sub("[“”«»„「」]", "'", own.text)),
                    "p",
                    (*HEAD[:-1], "p.correction"),
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
        rows = table(self.bank, rng)
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
            put(new, cell, became)
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
            put(new, own, became)
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
        put(new, own, became)
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
