"""Whole pages of fifty makes through `harness diff`, without quotes and with them: what the page does by itself, and one edit each.

The pages stand in `tests/corpus/drift/unmet/`. An edit is *seen* when the answer says that the pages differ (beyond a date of change
edited along with it). Precision and recall of numbers, dates, names and negations are told over the edits that are labelled by a kind of
change: a kind that the edit also is (a unit may be told as a number, "none" for "two" as a negation) is not counted against. `--half known|apart`
takes half of the pages; `--wrong` lists what went wrong, `--keep FOLDER` keeps its pages, `--layouts FOLDER` keeps what the browser read,
`--second` asks about twelve more makes.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench._layouts import read_pages
from harness.engine.at_hand import Page, page_of
from harness.engine.diff import compare_pages
from harness.engine.json_lines import LineError
from tests.corpus.drift.unmet.pairs import FILES, KINDS, SECOND, Case, edited, unchanged

_GATED = ("number", "date", "name", "negation")
# What an edit may be called besides its label.
_ALSO = {
    "unit": {"number"},
    "quantifier": {"negation", "number"},
    "attribution": {"negation", "name"},
    "negation": {"number"},
    "antonym": {"negation"},
    "modality": {"negation"},
    "wording": set(_GATED),
}


def _answers(cases: Sequence[Case], quotes: Iterable[str], layouts: Path | None) -> Iterator[dict[str, Any]]:
    last: dict[str, Page] = {}
    read = read_pages([page for case in cases for page in (case.before, case.after)], layouts)
    for case, quote in zip(cases, quotes, strict=True):
        pages: list[Page] = []
        for text in (case.before, case.after):
            found = next(read)
            if text not in last:
                if len(last) > 40:
                    last.clear()
                last[text] = page_of(found, text.encode())
            pages.append(last[text])
        try:
            yield compare_pages(pages[0], pages[1], [quote] if quote else [])
        except LineError as error:
            yield {"changed": None, "error": str(error), "findings": []}


def _short(answer: dict[str, Any]) -> str:
    if "error" in answer:
        return f"ERROR {answer['error'][:160]}"
    told = [(f["code"], f["place"], f["kind"], f["before"][:50], f["after"][:50]) for f in answer["findings"]]
    return str(told or "nothing")


class Kinds:
    """Precision and recall of the kinds told."""

    def __init__(self) -> None:
        self.told: dict[str, Counter[str]] = defaultdict(Counter)

    def add(self, case: Case, findings: Sequence[dict[str, Any]]) -> list[str]:
        """Counts one edit; returns what was wrong with it."""
        kinds = {f["kind"] for f in findings}
        wrong = []
        for kind in _GATED:
            if kind == case.kind:
                self.told[kind]["right" if kind in kinds else "missed"] += 1
                if kind not in kinds:
                    wrong.append(f"missed {kind}")
            elif kind in kinds and kind not in _ALSO.get(case.kind, set()):
                self.told[kind]["wrong"] += 1
                wrong.append(f"told {kind}")
        return wrong

    def report(self) -> None:
        for kind in _GATED:
            right, false, missed = (self.told[kind][word] for word in ("right", "wrong", "missed"))
            print(
                f"  {kind:<10} precision {right / max(right + false, 1):.3f} recall {right / max(right + missed, 1):.3f} of {right + missed}"
            )


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("known", "apart", "all"), default="all")
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--layouts", type=Path)
    parser.add_argument("--page", default="")
    parser.add_argument("--second", action="store_true", help="the twelve makes written later instead")
    given = parser.parse_args()

    def taken(case: Case) -> bool:
        return (given.half == "all" or case.apart == (given.half == "apart")) and given.page in case.name

    files = SECOND if given.second else FILES
    wrong: list[tuple[str, Case, dict[str, Any]]] = []
    still = [c for c in unchanged(files) if taken(c)]
    alarms, refused, pages = Counter[bool](), Counter[bool](), Counter[bool]()
    by_kind: Counter[str] = Counter()
    for case, answer in zip(still, _answers(still, [c.quote for c in still], given.layouts), strict=True):
        quoted = bool(case.quote)
        pages[quoted] += 1
        if answer["changed"] is not False:
            (refused if "error" in answer else alarms)[quoted] += 1
            by_kind[case.name.removeprefix(f"{case.page}-")] += 1
            wrong.append(("REFUSED" if "error" in answer else "ALARM", case, answer))
    for quoted in (False, True):
        print(
            f"unchanged pairs {'with a quote' if quoted else 'by main content'}: {pages[quoted]}, false alarms {alarms[quoted]}, refused {refused[quoted]}"
        )
    print("  by kind of noise:", dict(by_kind.most_common()))
    cases = [c for c in edited(files) if taken(c)]
    total, seen = Counter[str](), Counter[str]()
    kinds = Kinds()
    for case, answer in zip(cases, _answers(cases, [""] * len(cases), given.layouts), strict=True):
        findings = [f for f in answer["findings"] if f["place"] != "modified" and f["kind"] != "silent edit"]
        total[case.kind] += 1
        hit = bool(findings) and answer["changed"] is True
        seen[case.kind] += hit
        faults = kinds.add(case, findings) if case.kind in KINDS.values() else []
        if not hit or faults:
            wrong.append((f"KIND {faults}" if hit else "NOT SEEN", case, answer))
    print(f"edited pairs by main content: {len(cases)}, seen {sum(seen.values())}")
    print("  " + ", ".join(f"{kind} {seen[kind]}/{count}" for kind, count in sorted(total.items())))
    kinds.report()
    quoted_cases = [c for c in cases if c.quote]
    kinds = Kinds()
    count = Counter[str]()
    for case, answer in zip(
        quoted_cases, _answers(quoted_cases, [c.quote for c in quoted_cases], given.layouts), strict=True
    ):
        if "error" in answer:
            count["refused"] += 1
            wrong.append(("QUOTE REFUSED", case, answer))
            continue
        count["seen"] += answer["changed"] is True
        faults = kinds.add(case, answer["findings"])
        if answer["changed"] is not True or faults:
            wrong.append((f"QUOTE KIND {faults}" if answer["changed"] else "QUOTE NOT SEEN", case, answer))
    print(
        f"edited pairs, quote of the edited sentence: {len(quoted_cases)}, seen {count['seen']}, refused {count['refused']}"
    )
    kinds.report()
    beside = [c for c in quoted_cases if c.other]
    for case, answer in zip(beside, _answers(beside, [c.other for c in beside], given.layouts), strict=True):
        if answer["changed"] is not False:
            count["other refused" if "error" in answer else "other alarm"] += 1
            wrong.append(("OTHER QUOTE", case, answer))
    print(
        f"edited pairs, quote of another sentence: {len(beside)}, false alarms {count['other alarm']}, refused {count['other refused']}"
    )
    if given.wrong or given.keep:
        for what, case, answer in wrong:
            edit = f"{case.before_words!r} => {case.after_words!r}" if case.kind else ""
            asked = f" | quote {case.other if what == 'OTHER QUOTE' else case.quote!r}" if "QUOTE" in what else ""
            print(what, case.name, "|", edit, asked, "|", _short(answer))
            if given.keep:
                given.keep.mkdir(parents=True, exist_ok=True)
                for side in ("before", "after"):
                    (given.keep / f"{case.name}-{side}.html").write_text(getattr(case, side), encoding="utf-8")


if __name__ == "__main__":
    main()
