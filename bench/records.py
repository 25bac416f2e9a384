"""Whether quotes are located right on records: minutes, transcripts, pages with footnotes, threads of posts, newsletters, checks of claims, pages in two languages, and
bulletins that keep the ones before them.

Run: python bench/records.py [--half near|apart|both] [--show N] [--sort NAME] [--language CODE] [--genre NAME]. The texts stand in bench/passages/measuring_eighth.toml: five
sentences in each of eight languages with what an editor would change, the same in other words, and another thing's sentence of the same make. Of each page there are two versions, as in
bench/genres.py; half of the pages are plain text, half layouts.

Which half a case is in says the first hexadecimal digit of the SHA-256 of its id (even: near, odd: apart). What the first shows may be mended; the second is only measured.

What is right follows from the edit:

- a sentence of which one, two or three facts are others is “changed”, with and without context, as long as a fact stays; left out without context is a case where another sentence of its make stands on
  the page with no more facts other than it, and “ambiguous” will do where that has one more;
- a sentence in other words that keeps its facts is “changed”;
- a sentence that is gone while another thing's of the same make, or the sentence with all facts but one another, stays is “absent”; “ambiguous” will do with less than two sides of context;
- words that stand are “found”, in whatever typography, or “moved” where what stood beside them is elsewhere.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.genres import NAMED, SPACELESS, Block, Case, Sentence, measure, plain, sentence
from harness.model.registry import TextQuote

SET = Path(__file__).with_name("passages") / "measuring_eighth.toml"
SEED = 80_800
GENRES = ("minutes", "transcript", "footnotes", "thread", "newsletter", "check", "bilingual", "bulletin")
STORY = ("html", "body", "main", "article")
_OTHER_LANGUAGE = {"en": "fr", "de": "en", "fr": "de", "es": "en", "uk": "en", "ru": "de", "ko": "en", "zh": "en"}
_WORDS = {
    "en": ("Resolved", "Claim", "Rating: false", "Bulletin", "Earlier bulletin", "Harbour news"),
    "de": ("Beschluss", "Behauptung", "Bewertung: falsch", "Lagebericht", "Früherer Lagebericht", "Kurz gemeldet"),
    "fr": ("Décision", "Affirmation", "Verdict : faux", "Bulletin", "Bulletin précédent", "En bref"),
    "es": ("Acuerdo", "Afirmación", "Veredicto: falso", "Boletín", "Boletín anterior", "En breve"),
    "uk": ("Ухвалили", "Твердження", "Вердикт: неправда", "Зведення", "Попереднє зведення", "Коротко"),
    "ru": ("Постановили", "Утверждение", "Вердикт: неправда", "Сводка", "Предыдущая сводка", "Коротко"),
    "ko": ("의결", "주장", "판정: 거짓", "속보", "이전 속보", "단신"),
    "zh": ("决议", "说法", "结论:不实", "通报", "上一份通报", "简讯"),
}
_USERS = ("@fen_walker", "@k_osman", "@quietharbour", "@m.lindqvist")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, the same in other words, and another thing's sentence of the same make."""

    own: Sentence
    reword: Sentence
    like: Sentence


class Recorder:
    """The pages of one sentence, and their cases."""

    def __init__(self, data: dict[str, Any], code: str, number: int, index: int) -> None:
        self.code, self.data, self.number = code, data, number
        entry = data[code]["sentences"][number]
        self.told = Told(sentence(entry["text"]), plain(entry["reword"]), plain(entry["like"]))
        self.genre = GENRES[(2 * number + index) % len(GENRES)]
        self.rng = random.Random(f"{SEED} {code} {number}")
        self.joiner = "" if code in SPACELESS else " "
        self.form = ("paragraphs", "layout", "lines", "layout")[(number + index) % 4]
        self.made: list[tuple[str, Case]] = []

    # Pages: `main` and the blocks around it; `slots` are sentences put at fixed places.

    def page(self, seed: int, own: Sentence | None, like: Sentence | None, beside: tuple[str, str] | None = None) -> list[Block]:  # fmt: skip
        """The page with the sentence in its place and another of its make elsewhere, either left out where there is none."""
        rng = random.Random(f"{SEED} {self.code} {self.number} {seed}")
        fillers = rng.sample(self.data[self.code]["fillers"], 8)
        resolved, claim, verdict, bulletin, earlier, short = _WORDS[self.code]
        before, after = beside or (fillers[0], fillers[1])
        core = [s for s in (plain(before), own, plain(after)) if s is not None]
        other = [s for s in (plain(fillers[2]), like) if s is not None]
        genre = self.genre
        if genre == "minutes":
            return [
                Block((plain(fillers[3]),), lead="1. "), Block(tuple(core), lead=f"2. {resolved}: "), Block((plain(fillers[4]),), lead="3. "),
                Block(tuple(other), lead=f"4. {resolved}: "), Block((plain(fillers[5]),), lead="5. "),
            ]  # fmt: skip
        if genre == "transcript":
            return [
                Block((plain(fillers[3]),), lead="A. MORAN: "), Block(tuple(core), lead="T. WEISS: "), Block((plain(fillers[4]),), lead="A. MORAN: "),
                Block(tuple(other), lead="T. WEISS: "),
            ]  # fmt: skip
        if genre == "footnotes":
            first = Block((plain(before + "[1]"), *([own] if own else []), plain("[2]" + self.joiner + after)))
            return [Block((plain(fillers[3]),)), first, Block((*other, plain(fillers[4] + "[3]"))), Block((plain(fillers[6]),), "li", (*STORY, "ol"), "1 ↑ ")]  # fmt: skip
        if genre == "thread":
            shown = [(fillers[3],), core, (fillers[4],), other]
            out: list[Block] = []
            for user, text in zip(_USERS, shown, strict=True):
                out.append(Block((plain(f"{user} · {len(out) + 2}h"),), "div"))
                out.append(Block(tuple(s if isinstance(s, Sentence) else plain(s) for s in text)))
            return out
        if genre == "newsletter":
            return [Block((plain(fillers[3]),), lead=f"{short} 1 — "), Block(tuple(core), lead=f"{short} 2 — "), Block(tuple(other), lead=f"{short} 3 — "), Block((plain(fillers[4]),), lead=f"{short} 4 — ")]  # fmt: skip
        if genre == "check":
            said = [
                Block((plain(claim),), "h3"),
                *([Block((like,), lead="“", tail="”")] if like else []),
                Block((plain(verdict),)),
            ]
            return [
                *said,
                Block((plain(fillers[3]),)),
                Block(tuple(core)),
                Block((plain(fillers[4]), plain(fillers[5]))),
            ]
        if genre == "bilingual":
            foreign = [Block((plain(t),)) for t in rng.sample(self.data[_OTHER_LANGUAGE[self.code]]["fillers"], 3)]
            return [Block((plain(fillers[3]),)), foreign[0], Block(tuple(core)), foreign[1], Block(tuple(other)), foreign[2]]  # fmt: skip
        return [
            Block((plain(f"{bulletin} 14:30"),), "h3"), Block(tuple(core)), Block((plain(f"{earlier} 09:10"),), "h3"), Block(tuple(other)),
            Block((plain(fillers[4]),)),
        ]  # fmt: skip

    def render(self, blocks: Sequence[Block]) -> tuple[str, dict[int, int]]:
        out, places = "", {}
        for number, block in enumerate(blocks):
            if number:
                out += "\n\n" if self.form == "paragraphs" else "\n"
            out += block.lead
            for position, one in enumerate(block.sentences):
                out += self.joiner if position else ""
                places[id(one)] = len(out)
                out += one.text
            out += block.tail
        return out, places

    def case(
        self, sort: str, around: str, old: list[Block], new: list[Block], became: Sentence | None, statuses: tuple[str, ...], kinds: frozenset[str] | None = None,
        looks: Sequence[Sentence] = (),
    ) -> None:  # fmt: skip
        own = self.told.own
        before, places = self.render(old)
        after, there = self.render(new)
        a = places[id(own)]
        b = a + len(own.text)
        prefix = before[max(0, a - self.rng.randint(24, 80)) : a] if around in ("both", "before") else ""
        suffix = before[b : b + self.rng.randint(24, 80)] if around in ("both", "after") else ""
        spans = [(there[id(became)], there[id(became)] + len(became.text))] if became is not None else []
        stood = [s for s in looks if id(s) in there]
        name = f"{self.code} {self.number} {sort} {around} {len(self.made)}"
        self.made.append((name, Case(
            sort if around != "none" else f"{sort}, no context", self.genre, self.code, self.form, TextQuote(exact=own.text, prefix=prefix, suffix=suffix), new,
            after, statuses, spans, kinds, bool(stood), [(there[id(s)], there[id(s)] + len(s.text)) for s in stood],
        )))  # fmt: skip

    def edit(self, count: int) -> tuple[Sentence, frozenset[str]] | None:
        own = self.told.own
        if count >= len(own.facts):
            return None
        which = self.rng.sample(own.facts, count)
        return own.edited(which, self.rng), frozenset(NAMED[own.parts[n].kind] for n in which)

    def all_but_one(self) -> Sentence:
        """The sentence with all of its facts but one others: another thing's, in the same words."""
        own = self.told.own
        return own.edited(self.rng.sample(own.facts, len(own.facts) - 1), self.rng)

    def write(self) -> None:
        rng, own, like = self.rng, self.told.own, self.told.like
        beside = like if rng.random() < 0.4 else None
        old = self.page(1, own, beside)
        fresh = lambda: rng.randrange(2, 10_000)  # noqa: E731
        looks = [like]

        def same(became: Sentence | None, other: Sentence | None = beside) -> list[Block]:
            """The page as it was but for the sentence."""
            return self.page(1, became, other)

        # Words that stand.
        self.case("stands", rng.choice(("both", "none")), old, self.page(fresh(), own, beside, self._beside(1)), own, ("found",), looks=looks)  # fmt: skip
        dressed = plain(self._dressed(own.text))
        self.case("other typography", rng.choice(("both", "before", "none")), old, same(dressed), dressed, ("found",), looks=looks)  # fmt: skip
        moved = self.page(fresh(), None, None)
        moved.insert(rng.choice((0, len(moved))), Block((own,)))
        self.case("moved", "both", old, moved, own, ("moved", "found"), looks=looks)
        # Facts that are others.
        for count, arounds in (
            (1, ("both", "none")),
            (2, (rng.choice(("both", "before", "after")), "none")),
            (3, (rng.choice(("both", "before", "after")), "none")),
        ):
            for around in arounds:
                if (edited := self.edit(count)) is None:
                    continue
                became, kinds = edited
                sort = f"{('one', 'two', 'three')[count - 1]} fact{'s' * (count > 1)}"
                statuses = (
                    ("changed", "ambiguous") if beside and around == "none" and count == 3 and len(own.facts) == 4 else ("changed",)
                )  # fmt: skip
                self.case(sort, around, old, same(became), became, statuses, kinds, looks)
        edited = self.edit(1)
        assert edited is not None
        became, kinds = edited
        before, after = self._beside(1)
        fillers = [f for f in self.data[self.code]["fillers"] if f not in (before, after)]
        pair = (rng.choice(fillers), after) if rng.random() < 0.5 else (before, rng.choice(fillers))
        self.case("one fact, neighbour another", "both", old, self.page(1, became, beside, pair), became, ("changed",), kinds, looks)  # fmt: skip
        twin = self.all_but_one()
        edited = self.edit(1)
        assert edited is not None
        became, kinds = edited
        if own.apart(twin) > 1:
            kept = self.page(1, own, twin)
            self.case("one fact beside its like", rng.choice(("both", "before", "after")), kept, self.page(1, became, twin), became, ("changed",), kinds, [twin])  # fmt: skip
        # The same in other words.
        self.case("reworded", rng.choice(("both", "before", "after")), old, same(self.told.reword), self.told.reword, ("changed",), frozenset(), looks)  # fmt: skip
        self.case("reworded", "none", old, same(self.told.reword), self.told.reword, ("changed",), frozenset(), looks)
        # Gone, with another of its make left.
        with_like = self.page(1, own, like)
        for around in ("both", "none"):
            gone = ("absent",) if around == "both" else ("absent", "ambiguous")
            self.case("removed, another thing's stays", around, with_like, self.page(1, None, like), None, gone, looks=looks)  # fmt: skip
        if own.apart(twin) > 1:
            with_twin = self.page(1, own, twin)
            for around in ("both", rng.choice(("before", "after", "none"))):
                gone = ("absent",) if around == "both" else ("absent", "ambiguous")
                self.case("removed, its like stays", around, with_twin, self.page(1, None, twin), None, gone, looks=[twin])  # fmt: skip

    def _beside(self, seed: int) -> tuple[str, str]:
        rng = random.Random(f"{SEED} {self.code} {self.number} {seed}")
        fillers = rng.sample(self.data[self.code]["fillers"], 8)
        return fillers[0], fillers[1]

    def _dressed(self, text: str) -> str:
        """The words in another system's typography."""
        if self.code == "zh":
            return text.replace(",", "，")
        spaced = text.split(" ")
        at = self.rng.randrange(1, len(spaced))
        return " ".join(spaced[:at]) + "\u00a0" + " ".join(spaced[at:]).replace("'", "’").replace("«", "„").replace("»", "“")  # fmt: skip


def generate() -> tuple[list[Case], list[Case]]:
    """The cases of the first half, and of the one kept apart."""
    data = tomllib.loads(SET.read_text(encoding="utf-8"))
    halves: tuple[list[Case], list[Case]] = ([], [])
    for index, code in enumerate(data):
        for number in range(len(data[code]["sentences"])):
            recorder = Recorder(data, code, number, index)
            recorder.write()
            for name, case in recorder.made:
                halves[int(hashlib.sha256(name.encode()).hexdigest()[0], 16) % 2].append(case)
    return halves


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("near", "apart", "both"), default="both")
    parser.add_argument("--show", type=int, default=0, help="how many wrong answers to print, of the first half only")
    parser.add_argument("--sort", default="", help="only sorts that begin so")
    parser.add_argument("--language", default="")
    parser.add_argument("--genre", default="")
    given = parser.parse_args()
    for half, cases in zip(("near", "apart"), generate(), strict=True):
        if given.half in (half, "both"):
            chosen = [
                c for c in cases if c.sort.startswith(given.sort) and given.language in ("", c.language) and given.genre in ("", c.genre)
            ]  # fmt: skip
            title = "first half" if half == "near" else "kept apart"
            measure(chosen, f"measuring_eighth, {title}", given.show if half == "near" else 0)


if __name__ == "__main__":
    main()
