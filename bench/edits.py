"""Whether quotes are located right after an editor's work: sentences rewritten by hand, several facts at once, and near-duplicates, in fourteen languages.

Run: python bench/edits.py [--half near|apart|both] [--pages N] [--show N] [--sort NAME] [--language CODE]. The sentences, and what an editor made of each,
stand in bench/passages/measuring_sixth.toml; the pages are plain text in six makes, a third of them of forty to a hundred paragraphs. Half of the quotes come with
context, some of which was edited as well. A third of the pages hold a near-duplicate: the sentence with one fact another, or with all.

The sentences are parted into two halves: what the first shows may be mended, the second (``apart``) is only measured.

What is right follows from the edit. Of a passage that is gone “absent” or “ambiguous” is right while its near-duplicate stays; where no context is given and that
differs in a single fact, nobody who has only the new text can tell, and “changed” will do. Where a near-duplicate is as near to the quote as what became of the
passage, and no context is given, the case is left out. The changes named are counted as in bench/rival.py, over the answers that have the right passage and over all.
"""

from __future__ import annotations

import argparse
import random
import re
import time
import tomllib
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from harness.evidence.answer import answer
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote

SET = Path(__file__).with_name("passages") / "measuring_sixth.toml"
SEED = 60_600
GATED = ("number", "date", "name", "negation")
SPACELESS = ("ja", "zh")
NAMED = {"n": "number", "d": "date", "p": "name", "g": "negation"}
HAND = ("turn", "synonym", "longer", "shorter", "split")
MAKES = ("report", "ticker", "faq", "wrapped", "markdown", "dense")
_SLOT = re.compile(r"<(\w):([^>]*)>")


@dataclass(frozen=True, slots=True)
class Fact:
    kind: str
    start: int
    text: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with its facts, and what an editor made of it."""

    text: str
    facts: tuple[Fact, ...]
    made: dict[str, str]

    @classmethod
    def of(cls, entry: dict[str, str]) -> Told:
        out, facts, at, length = [], [], 0, 0
        source = entry["text"]
        for match in _SLOT.finditer(source):
            length += match.start() - at
            out.append(source[at : match.start()])
            first, *others = match.group(2).split("|")
            facts.append(Fact(match.group(1), length, first, tuple(others)))
            out.append(first)
            length += len(first)
            at = match.end()
        return cls("".join(out) + source[at:], tuple(facts), {k: v for k, v in entry.items() if k != "text"})

    def edited(self, which: dict[int, str]) -> str:
        text = self.text
        for number in sorted(which, reverse=True):
            fact = self.facts[number]
            text = text[: fact.start] + which[number] + text[fact.start + len(fact.text) :]
        return text


@dataclass(slots=True)
class Case:
    sort: str
    language: str
    quote: TextQuote
    text: str
    statuses: tuple[str, ...]
    span: tuple[int, int] | None
    kinds: frozenset[str] | None
    near: bool
    apart: bool
    lookalike: tuple[int, int] | None = None
    sides: int = 0
    edits: tuple[str, ...] = field(default_factory=tuple)


class Writer:
    """Pages of one language, and the cases of one sentence on them."""

    def __init__(self, code: str, data: dict[str, Any], rng: random.Random) -> None:
        self.code, self.data, self.rng = code, data, rng
        self.joiner = "" if code in SPACELESS else " "

    def filler(self) -> str:
        rng = self.rng
        text = str(rng.choice(self.data["fillers"]))
        for slot, values in (("P", self.data["names"]), ("L", self.data["places"])):
            text = text.replace("{" + slot + "}", rng.choice(values))
        return text.replace("{N}", str(rng.randint(11, 989)))

    def paragraphs(self) -> list[list[str]]:
        rng = self.rng
        count = rng.randint(40, 100) if rng.random() < 0.34 else rng.randint(5, 11)
        found = [[self.filler() for _ in range(rng.randint(1, 4))] for _ in range(count)]
        # No paragraph begins like its neighbour, or the context would say nothing.
        for number, paragraph in enumerate(found):
            paragraph[0] = f"{number + 1}. {paragraph[0]}" if rng.random() < 0.2 else paragraph[0]
        return found

    def render(self, paragraphs: list[list[str]], make: str, mark: str) -> tuple[str, int]:
        """The page, and where the sentence ``mark`` stands in it (the last copy); -1 where it does not."""
        rng = random.Random(len(paragraphs))
        lines: list[str] = []
        at, length = -1, 0
        between = {"ticker": "\n", "dense": self.joiner or "", "wrapped": "\n\n"}.get(make, "\n\n")
        for number, paragraph in enumerate(paragraphs):
            lead = {
                "ticker": f"{8 + number % 12:02}:{(7 * number) % 60:02} – ",
                "faq": f"{number + 1}?\n" if number % 3 == 0 else "",
                "markdown": ("## " + self.data["places"][number % 3] + "\n\n") if number % 5 == 4 else ("> " if rng.random() < 0.1 else ""),
            }.get(make, "")  # fmt: skip
            line = lead
            for sentence in paragraph:
                if line != lead:
                    line += self.joiner
                if sentence is mark:
                    at = length + len(line)
                line += sentence
            lines.append(line)
            length += len(line) + len(between)
        text = between.join(lines)
        if make == "wrapped" and self.code not in SPACELESS:
            text = _wrapped(text, 72)
        return text, at

    def context(self, text: str, start: int, end: int) -> tuple[str, str]:
        rng = self.rng
        sides = rng.choices(("none", "both", "before", "after"), (50, 28, 11, 11))[0]
        prefix = text[max(0, start - rng.choice((14, 30, 50, 90, 150))) : start] if sides in ("both", "before") else ""
        suffix = text[end : end + rng.choice((14, 30, 50, 90, 150))] if sides in ("both", "after") else ""
        return prefix, suffix

    def case(self, sort: str, told: Told, became: str | None, kinds: frozenset[str] | None, apart: bool) -> Case | None:
        """One page before and after: ``became`` is what now stands in the sentence's place."""
        rng = self.rng
        make = rng.choice(MAKES)
        old = self.paragraphs()
        place = rng.randrange(1, len(old))
        paragraph = old[place]
        own = str(told.text + " ").rstrip(" ")  # an object of its own, to be found by identity
        own = "".join(list(told.text))
        inside = rng.randint(0, len(paragraph))
        old[place] = [*paragraph[:inside], own, *paragraph[inside:]]
        new = [list(p) for p in old]
        if became is None:
            new[place] = [s for s in new[place] if s is not own]
            mark = ""
        else:
            mark = "".join(list(became))
            new[place] = [mark if s is own else s for s in new[place]]
        twin, differing = "", 0
        wants_twin = sort.startswith("removed") or sort == "kept beside a twin" or rng.random() < 0.3
        if wants_twin:
            numbers = list(range(len(told.facts)))
            chosen = (
                numbers
                if sort == "removed, far twin" or (sort not in ("removed", "kept beside a twin") and rng.random() < 0.4)
                else [rng.choice(numbers)]
            )
            which = {n: rng.choice(told.facts[n].others) for n in chosen}
            twin, differing = told.edited(which), len(chosen)
            if became is not None and twin == became:
                return None
            spots = [n for n in range(len(new)) if abs(n - place) > 1]
            if not spots:
                return None
            spot = rng.choice(spots)
            for page in (old, new):
                page[spot] = [twin] if rng.random() < 0 else [*page[spot], twin]
        if not new[place]:
            del new[place]
        neighbour = ""
        if sort == "neighbour edited too":
            beside = [n for n, s in enumerate(new[place]) if s is not mark]
            if not beside:
                return None
            n = rng.choice(beside)
            neighbour = new[place][n]
            new[place][n] = self.filler()
        elif rng.random() < 0.35:
            # A paragraph comes in somewhere else.
            spots = [n for n in range(len(new)) if abs(n - place) > 1]
            if spots:
                new.insert(rng.choice(spots), [self.filler()])
        if sort == "moved":
            block = new.pop(place) if len(new[place]) == 1 else None
            if block is None:
                new[place] = [s for s in new[place] if s is not mark]
                block = [mark]
            spots = [n for n in range(len(new)) if abs(n - place) > 3]
            if not spots:
                return None
            new.insert(rng.choice(spots), block)
        before, at = self.render(old, make, own)
        after, there = self.render(new, make, mark)
        exact = before[at : at + len(own)]
        prefix, suffix = self.context(before, at, at + len(own))
        if sort == "moved" and not (prefix.strip() and suffix.strip()):
            prefix, suffix = before[max(0, at - 60) : at], before[at + len(own) : at + len(own) + 60]
        quote = TextQuote(exact=exact, prefix=prefix, suffix=suffix)
        sides = bool(prefix.strip()) + bool(suffix.strip())
        span = (there, there + len(mark)) if became is not None else None
        statuses: tuple[str, ...] = ("changed",)
        if became is None:
            statuses = ("absent", "ambiguous")
            if not sides and differing == 1:
                statuses = ("absent", "ambiguous", "changed")
        elif became == told.text:
            statuses = ("moved",) if sort == "moved" else ("found", "moved") if sides and neighbour else ("found",)
            if not sides and sort == "moved":
                statuses = ("found",)
        elif sort == "form":
            statuses = ("found", "changed")
        elif became.count(told.text) == 1:
            # The clause was put before the words or behind them: they stand.
            statuses = ("changed", "found")
        if statuses == ("moved",) and any(
            bare and bare in _bare(beside)
            for bare, beside in (
                (_bare(prefix)[-12:], after[max(0, there - 40) : there]),
                (_bare(suffix)[:12], after[there + len(mark) : there + len(mark) + 40]),
            )
        ):
            statuses = ("moved", "found")  # chance put the same words beside it
        if twin and became is not None and became != told.text:
            count = len(kinds or ()) or 4
            if not sides and differing <= count:
                return None
        look = None
        if twin and twin in after:
            first = after.index(twin)
            look = (first, first + len(twin))
        return Case(sort, self.code, quote, after, statuses, span, kinds, bool(twin), apart, look, sides)

    def marked(self, told: Told, apart: bool) -> list[Case | None]:
        """Quotes with an ellipsis or an insertion, and in other typography."""
        rng = self.rng
        made: list[Case | None] = []
        base = self.case("ellipsis", told, told.text, frozenset(), apart)
        words = told.text.split(" ") if self.code not in SPACELESS else list(told.text)
        joiner = self.joiner
        if base is not None and len(words) >= 8:
            # What is left out lies between two facts' edges, and holds no negation.
            a = rng.randint(3, len(words) // 2 - 1)
            b = rng.randint(a + 1, min(a + 4, len(words) - 3))
            left, right = joiner.join(words[:a]), joiner.join(words[b:])
            cut = [f for f in told.facts if len(left) < f.start + len(f.text) and f.start < len(told.text) - len(right)]
            if not cut:
                mark = rng.choice((" … ", " [...] ", " (…) ", "..."))
                base.quote = TextQuote(exact=left + mark + right, prefix=base.quote.prefix, suffix=base.quote.suffix)
                made.append(base)
        base = self.case("insertion", told, told.text, frozenset(), apart)
        if base is not None and self.code not in SPACELESS:
            a = rng.randint(3, len(words) - 3)
            note = rng.choice(("[sic]", "[Mr.]", f"[{self.data['names'][0]}]"))
            base.quote = TextQuote(exact=" ".join([*words[:a], note, *words[a:]]), prefix=base.quote.prefix, suffix=base.quote.suffix)  # fmt: skip
            made.append(base)
        style = rng.choice(list(_STYLES.values()))
        if style(told.text) != told.text:
            base = self.case("typography", told, told.text, frozenset(), apart)
            if base is not None:
                base.quote = TextQuote(exact=style(base.quote.exact), prefix=style(base.quote.prefix), suffix=base.quote.suffix)  # fmt: skip
                made.append(base)
        return made

    def cases(self, told: Told, apart: bool) -> list[Case]:
        rng = self.rng
        made: list[Case | None] = []
        for number, fact in enumerate(told.facts):
            became = told.edited({number: rng.choice(fact.others)})
            made.append(self.case(NAMED[fact.kind], told, became, frozenset({NAMED[fact.kind]}), apart))
        for count, sort in ((2, "two facts"), (2, "two facts"), (3, "three facts")):
            chosen = rng.sample(range(len(told.facts)), count)
            became = told.edited({n: rng.choice(told.facts[n].others) for n in chosen})
            made.append(self.case(sort, told, became, frozenset(NAMED[told.facts[n].kind] for n in chosen), apart))
        made.append(self.case("form", told, told.made["form"], frozenset(), apart))
        for sort in HAND:
            made.append(self.case(sort, told, told.made[sort], frozenset() if sort == "synonym" else None, apart))
        made.append(self.case("unchanged", told, told.text, frozenset(), apart))
        made.append(self.case("kept beside a twin", told, told.text, frozenset(), apart))
        made.append(self.case("neighbour edited too", told, told.text, frozenset(), apart))
        number = rng.randrange(len(told.facts))
        fact = told.facts[number]
        made.append(
            self.case(
                "neighbour edited too",
                told,
                told.edited({number: rng.choice(fact.others)}),
                frozenset({NAMED[fact.kind]}),
                apart,
            )
        )
        made.append(self.case("moved", told, told.text, frozenset(), apart))
        made.append(self.case("removed", told, None, None, apart))
        made.append(self.case("removed, far twin", told, None, None, apart))
        made += self.marked(told, apart)
        return [c for c in made if c is not None]


_STYLES = {
    "straight": lambda s: re.sub("[“”„«»「」]", '"', s.replace("’", "'")),
    "curly": lambda s: s.replace("'", "’").replace("-", "\u2010"),
    "spaces": lambda s: re.sub(r"(?<=\d) (?=\S)", "\u00a0", s),
    "grouped": lambda s: re.sub(r"(?<=\d)[\u202f\u00a0 ](?=\d{3})", "\u2009", s),
    "decomposed": lambda s: unicodedata.normalize("NFD", s),
    "wide": lambda s: s.translate({ord(str(n)): 0xFF10 + n for n in range(10)}),
    "hyphens": lambda s: re.sub(r"(?<=[^\W\d_]{5})(?=[^\W\d_]{4})", "\u00ad", s, count=2),
    "marks": lambda s: "\u200e" + s + "\u200f",
}


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _wrapped(text: str, width: int) -> str:
    """Spaces turned into line ends: every offset stays."""
    letters, column, space = list(text), 0, -1
    for at, letter in enumerate(text):
        column = 0 if letter == "\n" else column + 1
        space = at if letter == " " else space if column else -1
        if column > width and space >= 0:
            letters[space] = "\n"
            column, space = at - space, -1
    return "".join(letters)


def generate(pages: int) -> list[Case]:
    data = tomllib.loads(SET.read_text(encoding="utf-8"))
    made: list[Case] = []
    for index, (code, texts) in enumerate(data.items()):
        for number, entry in enumerate(texts["sentences"]):
            told = Told.of(entry)
            for page in range(pages):
                rng = random.Random(f"{SEED} {code} {number} {page}")
                made += Writer(code, texts, rng).cases(told, (index + number) % 2 == 1)
    return made


def _common(one: tuple[int, int], other: tuple[int, int]) -> float:
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, both) / max(1, max(one[1], other[1]) - min(one[0], other[0]))


def measure(cases: list[Case], title: str, show: int) -> None:
    total, right, lied, look = (Counter[str]() for _ in range(4))
    languages: dict[str, Counter[bool]] = defaultdict(Counter)
    sides: dict[int, Counter[bool]] = defaultdict(Counter)
    hit, missed, extra, seen = (Counter[str]() for _ in range(4))
    began = time.process_time()
    for case in cases:
        document = read_plain(case.text, language=case.language)
        got = answer(document, case.quote)
        where = (got.start, got.end) if got.start is not None and got.end is not None else None
        ok = got.status.value in case.statuses
        if ok and where and case.span:
            inside = got.status.value == "found" and case.span[0] <= where[0] and where[1] <= case.span[1]
            ok = _common(where, case.span) >= 0.9 or (inside and "changed" in case.statuses)
        total[case.sort] += 1
        right[case.sort] += ok
        unseen = got.status.value in ("found", "moved") and not {"found", "moved"} & set(case.statuses)
        lied[case.sort] += unseen
        taken = bool(where and case.lookalike and _common(where, case.lookalike) > 0.5 and not ok)
        look[case.sort] += taken
        languages[case.language][ok] += 1
        sides[case.sides][ok] += 1
        wrong = not ok
        if case.kinds is not None and case.span is not None:
            kinds = {c.kind.value for c in got.changes} if got.status.value == "changed" else set()
            for kind in GATED:
                wanted = kind in case.kinds
                hit[kind] += kind in kinds and wanted
                seen[kind] += wanted and ok
                missed[kind] += wanted and kind not in kinds
                extra[kind] += kind in kinds and not wanted and ok and case.sort != "synonym"
                wrong = wrong or (wanted and kind not in kinds) or (kind in kinds and not wanted and case.sort != "synonym")  # fmt: skip
        if wrong and show > 0:
            show -= 1
            text = case.text
            print(
                f"--- {case.sort} {case.language} wanted {case.statuses} {case.span} {set(case.kinds or ())}, got {got.status.value} {where} "
                f"{[(c.kind.value, c.before, c.after) for c in got.changes]} {got.reasons}"
            )
            print(f"    P {case.quote.prefix!r}\n    Q {case.quote.exact!r}\n    S {case.quote.suffix!r}")
            if case.span:
                a, b = case.span
                print(f"    wanted {text[max(0, a - 50) : a]!r} >> {text[a:b]!r} << {text[b : b + 50]!r}")
            if where and where != case.span:
                a, b = where
                print(f"    got    {text[max(0, a - 50) : a]!r} >> {text[a:b]!r} << {text[b : b + 50]!r}")
    count = sum(total.values())
    print(
        f"{title}: {count} cases in {len(languages)} languages, near-duplicates in {sum(c.near for c in cases) / max(1, count):.0%}, "
        f"context in {sum(c.sides > 0 for c in cases) / max(1, count):.0%}, {1e3 * (time.process_time() - began) / max(1, count):.1f} ms a case with reading"
    )
    print(f"  {'':<22}{'cases':>6}{'right':>8}{'altered, unchanged':>20}{'lookalike taken':>17}")
    for key in [*sorted(total), ""]:
        t, r, u, k = (sum(c.values()) if not key else c[key] for c in (total, right, lied, look))
        print(f"  {key or 'all':<22}{t:>6}{r / t:>8.4f}{u:>20}{k:>17}")
    print("  by language: " + ", ".join(f"{k} {n[True] / n.total():.3f}" for k, n in sorted(languages.items())))
    print("  by sides of context: " + ", ".join(f"{k} {n[True] / n.total():.3f}" for k, n in sorted(sides.items())))
    for kind in GATED:
        all_ = hit[kind] + missed[kind]
        print(
            f"  {kind}: named {hit[kind]} of {all_} (recall {hit[kind] / max(1, all_):.4f}; {hit[kind] / max(1, seen[kind]):.4f} of those found), "
            f"precision {hit[kind] / max(1, hit[kind] + extra[kind]):.4f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("near", "apart", "both"), default="both")
    parser.add_argument("--pages", type=int, default=3, help="pages for each sentence")
    parser.add_argument("--show", type=int, default=0, help="how many wrong answers to print, of the first half only")
    parser.add_argument("--sort", default="", help="only sorts that begin so")
    parser.add_argument("--language", default="")
    given = parser.parse_args()
    cases = [
        c
        for c in generate(given.pages)
        if c.sort.startswith(given.sort) and (not given.language or c.language == given.language)
    ]
    if given.half != "apart":
        measure([c for c in cases if not c.apart], "measuring_sixth, first half", given.show)
    if given.half != "near":
        measure([c for c in cases if c.apart], "measuring_sixth, kept apart", 0)


if __name__ == "__main__":
    main()
