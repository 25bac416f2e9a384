"""Pairs of pages through `harness diff`: false alarms on pages whose noise alone differs, and recall of edits by kind.

Two sets: `tune`, which the comparison was tuned on, and `held-out`, with other stories, makes of page and noise. A pair that alarms is
captured once more with other noise, as `harness run` does before it reports: what alarms then again is confirmed.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench._options import asked
from harness.capture.browser_path import find_browser
from harness.capture.offline import OfflineBrowser
from harness.engine.at_hand import document_of
from harness.engine.confirmed import confirmed
from harness.engine.diff import compare_documents
from tests.corpus.drift import held_out, tune
from tests.corpus.drift.makes import Pair

SETS = {"tune": tune.pairs, "held-out": held_out.pairs}

# What a finding must be for an edit of each kind to be named as what it is.
NAMED = {
    "headline": lambda f: f["place"] == "headline",
    "byline": lambda f: f["place"] == "byline",
    "published": lambda f: f["place"] == "published",
    "caption": lambda f: f["place"] == "caption",
    "table": lambda f: f["place"] == "table",
    "paragraph added": lambda f: f["kind"] == "added",
    "paragraph removed": lambda f: f["kind"] == "removed",
    "sentence added": lambda f: f["kind"] == "added",
    "sentence removed": lambda f: f["kind"] == "removed",
}


def compared(browser: OfflineBrowser, pairs: Sequence[Pair]) -> list[dict[str, Any]]:
    """The answers of the filter to the pairs, in their order."""
    answers = []
    for at in range(0, len(pairs), 32):
        chunk = pairs[at : at + 32]
        coming = [(browser.layout(p.before.encode()), browser.layout(p.after.encode())) for p in chunk]
        for one, other in coming:
            before, after = (document_of(f.result()) for f in (one, other))
            answers.append(compare_documents(before, after, []))
    return answers


def measure(name: str, browser: OfflineBrowser, *, wrong: bool) -> None:
    """Print a set's figures."""
    unchanged, edited = SETS[name]()
    began = time.monotonic()
    answers = compared(browser, unchanged)
    alarms = [(p, a) for p, a in zip(unchanged, answers, strict=True) if a["changed"]]
    # The second visit: what stood before, and the page as a third draw of its noise shows it.
    again = [
        Pair(name=p.name, language=p.language, before=p.before, after=q.before, edit="")
        for (p, _), q in zip(alarms, _third(unchanged, alarms), strict=True)
    ]
    held = zip(alarms, compared(browser, again), strict=True)
    stand = sum(confirmed(answer, second)["changed"] is True for (_, answer), second in held)
    print(
        f"\n{name}: {len(unchanged)} unchanged pairs: {len(alarms)} false alarms, {stand} after the confirming capture"
    )
    found = compared(browser, edited)
    seen: Counter[str] = Counter()
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    extra = 0
    missed = defaultdict(list)
    for pair, answer in zip(edited, found, strict=True):
        total[pair.edit] += 1
        seen[pair.edit] += answer["changed"]
        named = NAMED.get(pair.edit, lambda f, kind=pair.edit: f["kind"] == kind)
        hits = [f for f in answer["findings"] if named(f)]
        right[pair.edit] += bool(hits)
        extra += len(answer["findings"]) - len(hits)
        if not hits:
            missed[pair.edit].append((pair, answer))
    print(
        f"{len(edited)} edited pairs: {sum(seen.values())} seen, {sum(right.values())} named as what they are, {extra} other findings"
    )
    print(f"{'edit':<20}{'pairs':>6}{'seen':>7}{'named':>7}")
    for kind in total:
        print(f"{kind:<20}{total[kind]:>6}{seen[kind] / total[kind]:>7.3f}{right[kind] / total[kind]:>7.3f}")
    print(f"{time.monotonic() - began:.0f} s")
    if wrong:
        for pair, answer in alarms:
            print(
                "ALARM",
                pair.name,
                [(f["place"], f["kind"], f["before"][:60], f["after"][:60]) for f in answer["findings"]],
            )
        for kind, cases in missed.items():
            for pair, answer in cases[:3]:
                print(
                    "MISSED",
                    kind,
                    pair.name,
                    [(f["place"], f["kind"], f["before"][:50], f["after"][:50]) for f in answer["findings"]],
                )


def _third(unchanged: Sequence[Pair], alarms: Sequence[tuple[Pair, Any]]) -> list[Pair]:
    """For each alarm another pair of the same story and make of page, whose noise was drawn apart."""
    by_make = defaultdict(list)
    for pair in unchanged:
        by_make[pair.name.rpartition("-")[0]].append(pair)
    return [next(q for q in by_make[p.name.rpartition("-")[0]] if q.name != p.name) for p, _ in alarms]


def main() -> None:
    """Measure both sets, or those named; `--wrong` lists what went wrong."""
    given = asked(__doc__, SETS, flags=("wrong",))
    with OfflineBrowser(find_browser(None, os.environ).path) as browser:
        for name in given.sets or SETS:
            measure(name, browser, wrong=given.wrong)


if __name__ == "__main__":
    main()
