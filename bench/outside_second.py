"""Whether quotes are located right, and what changed is named, in short reports in 22 languages by somebody else, who knew the issue and the commands' descriptions alone.

Run: python bench/outside_second.py [--half near|apart|both] [--show N] [--language CODE]. The reports stand in bench/passages/measuring_twentieth.txt, and 25 more, written
after the first were run, in measuring_twenty_first.txt. Behind `# language` each line is a sentence; `~N` is a near-duplicate of sentence N, and `>N KINDS was=>becomes` or
`>N KINDS =whole sentence` an edit of it: N number, D date, M name, X negation, several of them, or S the same facts in other words.

Halves are drawn by report; of the second only totals are printed. Cases and what is right are the author's own, frozen before their first run:

- each edit stands in its place, a third of them with a near-duplicate elsewhere: an edited fact is “changed” there and named, and no other of the four kinds is; the same in
  other words is “changed” or “found”, and none of them is named;
- a sentence as it stood is “found”, in any typography, and beside its own copy where its context tells it; elsewhere it is “moved”; one that is gone is “absent”, whatever
  lookalike stays; and one that stands twice without context is “ambiguous”;
- a passage is right where it and what was asked for have seven tenths of both in common.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.evaluator import SETS, Score, command
from harness.evidence.answer import answer
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote

FILES = (SETS / "measuring_twentieth.txt", SETS / "measuring_twenty_first.txt")
SEED = 20261128
KINDS = {"N": "number", "D": "date", "M": "name", "X": "negation"}
_COMMON = 0.7
_CONTEXT = 40
_UNSPACED = ("ja", "zh")
# How often a near-duplicate is left out, and how often another edit of the sentence stands in for one.
_LEFT_OUT, _TWIN = 0.15, 0.3


@dataclass(slots=True)
class _Page:
    language: str
    sentences: list[str] = field(default_factory=list)
    lookalike: tuple[int, str] | None = None
    edits: list[tuple[int, str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One text and quote, and what is right: the statuses, the place (none where the passage is gone) and the kinds."""

    sort: str
    language: str
    text: str
    quote: TextQuote
    statuses: tuple[str, ...]
    place: tuple[int, int] | None
    kinds: frozenset[str]
    beside: bool


_Part = tuple[object, str]


def _pages(path: Path) -> list[_Page]:
    pages: list[_Page] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            pages.append(_Page(line[2:].strip()))
        elif line.startswith("~"):
            number, text = line[1:].split(" ", 1)
            pages[-1].lookalike = int(number), text
        elif line.startswith(">"):
            number, kinds, edit = line[1:].split(" ", 2)
            was = pages[-1].sentences[int(number) - 1]
            if edit.startswith("="):
                now = edit[1:]
            else:
                now = was
                for one in edit.split(" ;; "):
                    old, new = one.split("=>")
                    assert old in now, line
                    now = now.replace(old, new, 1)
            pages[-1].edits.append((int(number), kinds, now))
        elif line:
            pages[-1].sentences.append(line)
    return pages


def _built(parts: list[_Part], space: str) -> tuple[str, dict[object, tuple[int, int]]]:
    """The text of the parts, every third beginning a paragraph, and where each part stands first."""
    text, places = "", dict[object, tuple[int, int]]()
    for n, (tag, sentence) in enumerate(parts):
        if n:
            text += "\n\n" if n % 3 == 0 else space
        places.setdefault(tag, (len(text), len(text) + len(sentence)))
        text += sentence
    return text, places


def _typed(sentence: str, rng: random.Random) -> str:
    """The sentence in other typography: curly quotation marks, spaces and hyphens that hold, two spaces, one of no width."""
    was = sentence
    for old, new, count in (('"', "“", 1), ('"', "”", 1), ("'", "’", -1), ("« ", "«\u00a0", -1), (" »", "\u00a0»", -1)):
        sentence = sentence.replace(old, new, count)
    if rng.random() < 0.3:
        sentence = sentence.replace("-", "\u2011")
    words = sentence.split(" ")
    if len(words) > 3:
        at = rng.randrange(1, len(words) - 1)
        sentence = f"{' '.join(words[:at])}\u00a0{' '.join(words[at:])}"
        if rng.random() < 0.5:
            sentence = sentence.replace(" ", "  ", 1)
    elif sentence == was:
        sentence = f"{sentence[: len(sentence) // 2]}\u200b{sentence[len(sentence) // 2 :]}"
    return sentence


def _cases(page: _Page, rng: random.Random) -> Iterator[Case]:
    space = "" if page.language in _UNSPACED else " "
    own: list[_Part] = list(enumerate(page.sentences, 1))
    count, look = len(own), page.lookalike
    original, stood = _built(own, space)

    def case(
        sort: str,
        n: int,
        parts: list[_Part],
        statuses: tuple[str, ...],
        *,
        kinds: str = "",
        there: bool = True,
        context: bool = True,
        beside: bool = False,
    ) -> Case:
        text, places = _built(parts, space)
        first, last = stood[n]
        sides = (
            {"prefix": original[max(0, first - _CONTEXT) : first], "suffix": original[last : last + _CONTEXT]}
            if context
            else {}
        )
        named = frozenset(KINDS[k] for k in kinds if k in KINDS)
        return Case(
            sort=sort, language=page.language, text=text, quote=TextQuote(exact=page.sentences[n - 1], **sides), statuses=statuses, place=places[n] if there else None, kinds=named, beside=beside
        )  # fmt: skip

    def with_lookalike(parts: list[_Part], n: int) -> tuple[list[_Part], bool]:
        if look is None or look[0] != n or rng.random() < _LEFT_OUT:
            return parts, False
        at = len(parts) if n <= len(parts) / 2 else 0
        return [*parts[:at], ("L", look[1]), *parts[at:]], True

    for n, kinds, new in page.edits:
        parts, beside = with_lookalike([(tag, new if tag == n else text) for tag, text in own], n)
        if not beside and rng.random() < _TWIN:
            if others := [e for e in page.edits if e[0] == n and e[2] != new and e[1] != "S"]:
                twin = rng.choice(others)[2]
                at = len(parts) if n <= len(parts) / 2 else 0
                parts, beside = [*parts[:at], ("L", twin), *parts[at:]], True
        same = kinds == "S"
        yield case(
            "same" if same else "fact",
            n,
            parts,
            ("changed", "found") if same else ("changed",),
            kinds=kinds,
            beside=beside,
        )
    n = look[0] if look else 1
    parts, _ = with_lookalike(own, n)
    yield case("exact", n, parts, ("found",), beside=look is not None)
    yield case("exact", rng.randrange(2, count), own, ("found",))
    n = rng.randrange(1, count + 1)
    yield case("typography", n, [(tag, _typed(text, rng) if tag == n else text) for tag, text in own], ("found",))
    n = rng.randrange(1, count - 2)
    yield case("moved", n, [*(part for part in own if part[0] != n), (n, page.sentences[n - 1])], ("moved",))
    if look is not None:
        rest = [part for part in own if part[0] != look[0]]
        parts = [*rest, ("L", look[1])] if look[0] <= count / 2 else [("L", look[1]), *rest]
        yield case("removed", look[0], parts, ("absent",), there=False, beside=True)
    n = rng.randrange(1, count + 1)
    yield case("removed", n, [part for part in own if part[0] != n], ("absent",), there=False)
    n = rng.randrange(2, count - 1)
    yield case("ambiguous", n, [*own, own[n - 1]], ("ambiguous",), there=False, context=False, beside=True)
    n = rng.randrange(1, count + 1)
    yield case("twice", n, [*own, ("L", page.sentences[n - 1])], ("found",), beside=True)


def generate() -> tuple[list[Case], list[Case]]:
    """The cases of both files, in halves."""
    halves: tuple[list[Case], list[Case]] = ([], [])
    for path in FILES:
        rng, pages = random.Random(SEED), _pages(path)
        order = list(range(len(pages)))
        rng.shuffle(order)
        near = set(order[: len(order) // 2])
        for number, page in enumerate(pages):
            halves[number not in near].extend(_cases(page, rng))
    return halves


def _right(case: Case, start: int | None, end: int | None) -> bool:
    if case.place is None or start is None or end is None:
        return False
    shared = min(end, case.place[1]) - max(start, case.place[0])
    return shared >= _COMMON * (max(end, case.place[1]) - min(start, case.place[0]))


def measure(cases: list[Case], title: str, show: int) -> None:
    """Print how many are right, by sort, and precision and recall of the kinds."""
    scores = {kind: Score() for kind in KINDS.values()}
    total, right = Counter[str](), Counter[str]()
    lied = false = 0
    for case in cases:
        found = answer(read_plain(case.text), case.quote)
        status = found.status.value
        there = _right(case, found.start, found.end)
        good = status in case.statuses and (there or (case.place is None and status in ("absent", "ambiguous")))
        total[case.sort] += 1
        right[case.sort] += good
        lied += case.sort == "fact" and status in ("found", "moved")
        told = {c.kind.value for c in found.changes} & set(scores) if there else set()
        false += case.sort == "same" and bool(told)
        for kind, score in scores.items():
            score.add(kind in case.kinds, kind in told)
        if show and (not good or (case.place and told != case.kinds)):
            show -= 1
            print(
                f"  {case.language} {case.sort}: {status} for {case.statuses}, {sorted(told)} for {sorted(case.kinds)}\n    {case.quote.exact}\n    {found.matched}"
            )
    beside = sum(case.beside for case in cases)
    print(
        f"{title}: {len(cases)} cases, {beside} beside a near-duplicate; right {right.total()} ({right.total() / max(1, len(cases)):.4f})"
    )
    print("  " + ", ".join(f"{sort} {right[sort]} of {count}" for sort, count in sorted(total.items())))
    print(
        f"  altered called unchanged: {lied} of {total['fact']}; the same facts in other words, named as changed: {false} of {total['same']}"
    )
    for kind, score in scores.items():
        print(f"  {kind:<10} {score}")


if __name__ == "__main__":
    command(__doc__, {"twentieth": generate}, measure)
