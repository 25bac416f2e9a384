"""Whole pages of twenty makes through `harness diff`, as a rival tester would ask: what the page does by itself, and one edit.

The pairs stand in `tests/corpus/drift/rival/`. An edit is *seen* when the answer says that the pages differ (beyond a date of change
that was edited along with it), *named* when a finding is what the edit was. Of numbers, dates, names and negations also the precision is
told, over the edits of the text. `--wrong` lists what went wrong, `--keep FOLDER` keeps its pages, `--layouts FOLDER` keeps what the
browser read for the next run.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench._layouts import read_pages
from bench._options import asked
from harness.engine.at_hand import page_of
from harness.engine.diff import compare_pages
from harness.engine.json_lines import LineError
from tests.corpus.drift.rival.pairs import TEXT, Case, cases

_GATED = ("number", "date", "name", "negation")


def _held(finding: dict[str, Any], expected: str) -> bool:
    return any(str(finding[key]) == value for key, value in (one.split("=", 1) for one in expected.split("|")))


def _short(answer: dict[str, Any]) -> str:
    if "error" in answer:
        return f"ERROR {answer['error']}"
    told = [(f["code"], f["place"], f["kind"], f["before"][:40], f["after"][:40]) for f in answer["findings"]]
    return str(told or "nothing")


def answered(pairs: Sequence[Case], layouts: Path | None) -> list[dict[str, Any]]:
    """The filter's answers to the pairs."""
    pages = [page for pair in pairs for page in (pair.before, pair.after)]
    read = read_pages(pages, layouts)
    answers = []
    for pair in pairs:
        before, after = (page_of(next(read), page.encode()) for page in (pair.before, pair.after))
        try:
            answers.append(compare_pages(before, after, [pair.quote] if pair.quote else []))
        except LineError as error:
            answers.append({"changed": None, "error": str(error), "findings": []})
    return answers


def main() -> None:
    """Measure; `--keep` writes the pages of what went wrong."""
    given = asked(__doc__, flags=("wrong",), folders=("keep", "layouts"))
    keep = given.keep
    unchanged, edited = cases()
    answers = answered([*unchanged, *edited], given.layouts)
    wrong: list[tuple[str, Case, dict[str, Any]]] = []
    for case, answer in zip(unchanged, answers, strict=False):
        if answer["changed"] is not False:
            wrong.append(("REFUSED" if "error" in answer else "ALARM", case, answer))
    alarms = Counter(what for what, _, _ in wrong)
    print(f"{len(unchanged)} unchanged pairs: {alarms['ALARM']} false alarms, {alarms['REFUSED']} refused")
    total: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    named: Counter[str] = Counter()
    told = defaultdict[str, Counter[str]](Counter)
    for case, answer in zip(edited, answers[len(unchanged) :], strict=True):
        findings = [f for f in answer["findings"] if case.kind == "modified" or f["place"] != "modified"]
        hit = any(_held(f, case.expected) for f in findings)
        total[case.kind] += 1
        seen[case.kind] += bool(findings) and answer["changed"] is True
        named[case.kind] += hit and answer["changed"] is True
        if case.kind in TEXT:
            kinds = {f["kind"] for f in findings}
            for kind in _GATED:
                told[kind]["right"] += kind in kinds and kind in case.kind.split("|")
                told[kind]["wrong"] += kind in kinds and kind not in case.kind.split("|")
                told[kind]["missed"] += kind not in kinds and kind in case.kind.split("|")
            if hit and kinds & set(_GATED) - set(case.kind.split("|")):
                wrong.append(("TOO MUCH", case, answer))
        if not hit:
            wrong.append(("NOT NAMED" if findings else "NOT SEEN", case, answer))
    print(f"{len(edited)} edited pairs: {sum(seen.values())} seen, {sum(named.values())} named as what they are")
    for kind in sorted(total):
        print(f"  {kind:<24}{total[kind]:>4} pairs {seen[kind]:>4} seen {named[kind]:>4} named")
    for kind in _GATED:
        right, false, missed = (told[kind][word] for word in ("right", "wrong", "missed"))
        print(
            f"{kind:<10} precision {right / max(right + false, 1):.3f} recall {right / max(right + missed, 1):.3f} of {right + missed}"
        )
    if given.wrong or keep:
        for what, case, answer in wrong:
            print(what, case.name, "| expected", case.expected or "none", "|", _short(answer))
            if keep:
                keep.mkdir(parents=True, exist_ok=True)
                for side in ("before", "after"):
                    (keep / f"{case.name.replace(' ', '_')}-{side}.html").write_text(
                        getattr(case, side), encoding="utf-8"
                    )


if __name__ == "__main__":
    main()
