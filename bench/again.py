"""Whole pages of the outsiders' makes through `harness diff` with a confirming capture: which false alarms it takes away, and whether edits stand.

Each make stands there as many pages that differ by its noise alone, and edits of it. An unchanged pair that alarms is given a further of
those pages as `again`. An edited pair is asked about turned round, with the edited page as the one before, so that a further page without the edit
confirms it. What the noise of a page is differs at every one of these pages; on a page captured twice within a minute less does. Run:
python bench/again.py [SET…] [--wrong]; without a name, the thirteenth's two halves are asked about. Of sets whose name ends in `_apart` only
totals are to be looked at.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench._options import asked
from bench.diff import SETS, answered
from tests.corpus.drift import outside
from tests.corpus.drift.newsrooms import Case

_USUAL = ("outside_thirteenth", "outside_thirteenth_apart")
_MADE = [name for name in SETS if name.startswith("outside_") and "next" not in name and name != "outside_apart"]


def _asked(name: str) -> tuple[list[Case], list[tuple[bytes, bytes, str, bytes]]]:
    """The cases without quotes that a further page can confirm, each with its page before, the one after, no quote, and that further page."""
    makes: dict[str, list[Case]] = defaultdict(list)
    for case in outside.cases(name):
        if not case.quote:
            makes[case.name.partition(": ")[0]].append(case)
    cases, pages = [], []
    for made in makes.values():
        still = [case for case in made if case.expected == "none"]
        for number, case in enumerate(still):
            others = [side for other in still[number + 1 :] + still[:number] for side in (other.sides()[1],)]
            before, after = case.sides()
            further = next((page for page in others if page not in (before, after)), None)
            if further is not None:
                cases.append(case)
                pages.append((before, after, "", further))
        for case in made:
            if case.expected != "none":
                unedited, edited = case.sides()
                further = next((side for other in still for side in other.sides()[1:] if side != unedited), None)
                if further is not None:
                    cases.append(case)
                    pages.append((edited, unedited, "", further))
    return cases, pages


def measure(name: str, *, wrong: bool) -> None:
    """Print how a set is answered without the further page and with it."""
    cases, pages = _asked(name)
    alone = answered([(before, after, quote) for before, after, quote, _ in pages])
    held = answered(pages)
    rows = list(zip(cases, alone, held, strict=True))
    print(f"\n{name}")
    for label, expected in (("unchanged", True), ("edited, turned round", False)):
        mine = [(case, one, other) for case, one, other in rows if (case.expected == "none") is expected]
        alarms = sum(one["changed"] is True for _, one, _ in mine)
        left = sum(other["changed"] is True for _, _, other in mine)
        untold = sum(other["changed"] is None and one["changed"] is True for _, one, other in mine)
        print(
            f"  {label}: {len(mine)} pairs, {alarms} told as changed, with the page once more {left}, and of {untold} that it cannot be told"
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
