"""Whole pages of outsiders' makes through `harness diff` with a confirming capture: which false alarms it takes away, and whether edits stand.

In the fourteenth's set each page after stands there once more, as it is a minute later. In the others each make stands there as many pages that
differ by its noise alone: an unchanged pair is given a further of those, and an edited one is asked about turned round, with the edited page as the
one before, so that a further page without the edit confirms it; nearly all noise is another there. Run:
python bench/again.py [SET…] [--wrong]; without a name, the fourteenth's two halves are asked about. Of sets whose name ends in `_apart` only
totals are to be looked at.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench._options import asked
from bench.diff import SETS, answered
from tests.corpus.drift import outside
from tests.corpus.drift.newsrooms import Case

_USUAL = ("outside_fourteenth", "outside_fourteenth_apart")
_MADE = [name for name in SETS if name.startswith("outside_") and "next" not in name and name != "outside_apart"]


def _asked(name: str) -> tuple[list[Case], list[tuple[bytes, bytes, str, bytes]]]:
    """The cases that a further page can confirm, each with its page before, the one after, the quote or none, and that further page."""
    cases = outside.cases(name)
    if all(case.again for case in cases):
        return cases, [(*case.sides(), case.quote, case.again.encode()) for case in cases]
    makes: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        if not case.quote:
            makes[case.name.partition(": ")[0]].append(case)
    found = [pair for made in makes.values() for pair in _with_others(made)]
    return [case for case, _ in found], [pages for _, pages in found]


def _with_others(made: list[Case]) -> Iterator[tuple[Case, tuple[bytes, bytes, str, bytes]]]:
    """The cases of one make with another of its unedited pages."""
    still = [case for case in made if case.expected == "none"]
    unedited = [case.sides()[1] for case in still]
    for number, case in enumerate(still):
        before, after = case.sides()
        others = (page for page in unedited[number + 1 :] + unedited[:number] if page not in (before, after))
        if further := next(others, None):
            yield case, (before, after, "", further)
    for case in made:
        before, edited = case.sides()
        if case.expected != "none" and (further := next((page for page in unedited if page != before), None)):
            yield case, (edited, before, "", further)


def measure(name: str, *, wrong: bool) -> None:
    """Print how a set is answered without the further page and with it."""
    cases, pages = _asked(name)
    alone = answered([(before, after, quote) for before, after, quote, _ in pages])
    held = answered(pages)
    rows = list(zip(cases, alone, held, strict=True))
    print(f"\n{name}")
    for quoted in (False, True):
        for label, edited in (("unchanged", False), ("edited", True)):
            mine = [
                (one, other)
                for case, one, other in rows
                if (case.expected != "none") is edited and bool(case.quote) is quoted
            ]
            if not mine:
                continue
            alarms = sum(one["changed"] is True for one, _ in mine)
            left = sum(other["changed"] is True for _, other in mine)
            untold = sum(other["changed"] is None and one["changed"] is True for one, other in mine)
            refused = sum(one["changed"] is None for one, _ in mine)
            print(
                f"  {label}{', with a quote' if quoted else ''}: {len(mine)} pairs, {alarms} told as changed, {refused} refused; "
                f"with the page once more {left}, and of {untold} that it cannot be told"
            )
    if wrong:
        for case, one, other in rows:
            told = other["changed"] is True
            if one["changed"] is True and told is (case.expected == "none"):
                print("WRONG", case.name, "|", other.get("error", "")[:160], "|", _short(other))


def _short(answer: dict[str, Any]) -> list[tuple[str, ...]]:
    items = answer["findings"] or [note for note in answer["notes"] if note.get("confirmed") is False]
    return [(f["code"], f["place"], f["kind"], f["before"][:40], f["after"][:40]) for f in items[:4]]


def main() -> None:
    """Measure the sets named, or the usual two."""
    given = asked(__doc__, _MADE, flags=("wrong",))
    for name in given.sets or _USUAL:
        measure(name, wrong=given.wrong)


if __name__ == "__main__":
    main()
