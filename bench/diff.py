"""Whole pages through `harness diff`, as its users call it: edits of every kind, what a page does by itself, and pages that are no article.

`tune` and `apart` are pairs of pages written by hand (`tests/corpus/drift/pages`); the comparison was tuned on the first alone. So are
`wide`, `wide_apart` and `wide_last`, of other makes, languages and encodings, and `wide_next` and `wide_fresh`. On `wide_next_apart` and
`wide_fresh_apart` it was not; of these only totals are to be looked at, and so of
`outside_third_apart`, `outside_ninth_apart`, `outside_eleventh_apart`, `outside_twelfth_apart`, `outside_fourteenth_apart` and `outside_fifteenth_apart`: those named after the outside are by fifteen who had seen nothing of the comparison. `outside_apart`,
`outside_next_apart`, `outside_fourth_apart`, those of the fifth to the eighth, the tenth's and the thirteenth's were kept apart at first, and are looked into since.
`unusable` takes the quality gate's labelled pages (its sets `wild-second` and `unseen`) as what became of an article's page, and `both` as
what it was and is: one that is no article must be answered with an error that says so, a good one must not. `--wrong` lists what went
wrong; sets may be named.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench._options import asked
from tests.corpus.drift import outside
from tests.corpus.drift.newsrooms import Case, cases, expected_kind, right
from tests.corpus.gate import skins
from tests.corpus.gate.makes import Page

SETS = (
    "tune",
    "apart",
    "wide",
    "wide_apart",
    "wide_last",
    "wide_next",
    "wide_next_apart",
    "wide_fresh",
    "wide_fresh_apart",
    "bare",
    "bare_next",
    "bare_last",
    "bare_fresh",
    "bare_after",
    "outside",
    "outside_apart",
    "outside_next",
    "outside_next_apart",
    "outside_third",
    "outside_third_apart",
    "outside_fourth",
    "outside_fourth_apart",
    "outside_fifth",
    "outside_fifth_apart",
    "outside_sixth",
    "outside_sixth_apart",
    "outside_seventh",
    "outside_seventh_apart",
    "outside_eighth",
    "outside_eighth_apart",
    "outside_ninth",
    "outside_ninth_apart",
    "outside_tenth",
    "outside_tenth_apart",
    "outside_eleventh",
    "outside_eleventh_apart",
    "outside_twelfth",
    "outside_twelfth_apart",
    "outside_thirteenth",
    "outside_thirteenth_apart",
    "outside_fourteenth",
    "outside_fourteenth_apart",
    "outside_fifteenth",
    "outside_fifteenth_apart",
    "unusable",
    "both",
)


def answered(pairs: Sequence[tuple[bytes, bytes, str] | tuple[bytes, bytes, str, bytes]]) -> list[dict[str, Any]]:
    """The answers of `harness diff` to pairs of pages, each with the quote to ask about or none, and the confirming capture where there is one."""
    with TemporaryDirectory() as folder:
        lines = []
        for number, (before, after, quote, *again) in enumerate(pairs):
            files = {}
            for name, html in zip(("before", "after", "again"), (before, after, *again), strict=False):
                files[name] = Path(folder) / f"{number}-{name}.html"
                files[name].write_bytes(html)
            asked = {"id": number} | {name: str(path) for name, path in files.items()}
            lines.append(json.dumps(asked | ({"quotes": [quote]} if quote else {})))
        listed = Path(folder) / "pairs.jsonl"
        listed.write_text("\n".join(lines), encoding="utf-8")
        command = [sys.executable, "-m", "harness", "diff", str(listed), "--root", folder, "--deadline", "60"]
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode not in (0, 1, 3):
            raise SystemExit(done.stderr.decode())
    return [json.loads(line) for line in done.stdout.splitlines()]


def measure(name: str, *, wrong: bool) -> None:
    """Print the figures of a set of pairs."""
    found: list[Case] = outside.cases(name) if name.startswith("outside") else cases(name)
    answers = answered([(*c.sides(), c.quote) for c in found])
    total: Counter[str] = Counter()
    well: Counter[str] = Counter()
    for case, answer in zip(found, answers, strict=True):
        kind = expected_kind(case)
        total[kind] += 1
        well[kind] += right(case, answer)
        if wrong and not right(case, answer):
            print("WRONG", case.name, "| expected", case.expected, "|", _short(answer))
    asked = list(zip(found, answers, strict=True))
    still = [a for c, a in asked if c.expected == "none"]
    edits = [(c, a) for c, a in asked if c.expected != "none"]
    print(f"\n{name}: {len(found)} pairs, {sum(well.values())} answered as they should be")
    print(f"  unchanged {len(still)}, false alarms {sum(a['changed'] is True for a in still)}, ", end="")
    print(f"edited {len(edits)}, seen {sum(a['changed'] is True for _, a in edits)}, ", end="")
    print(f"refused {sum('error' in a for _, a in asked)}, named {sum(right(c, a) for c, a in edits)}")
    for kind in sorted(total):
        print(f"  {kind:<24}{well[kind]:>4} of {total[kind]}")


def _short(answer: dict[str, Any]) -> Any:
    if "error" in answer:
        return answer["error"]
    return [
        (f["code"], f["place"], f["kind"], f["before"][:40], f["after"][:40])
        for f in (answer["findings"] or answer["notes"])
    ]


def unusable(*, both: bool, wrong: bool) -> None:
    """Print how many of the gate's labelled pages are told for what they are."""
    pages: list[Page] = [
        *skins.read("wild_second", "words_second.toml"),
        *skins.read("unseen", "words_unseen.toml"),
    ]
    # A file has neither an answer's status nor an address: what only those tell is left out, as are foreign languages.
    pages = [p for p in pages if p.status == 200 and not p.moved and not p.declared and not p.cut and not p.headers]
    stories = {c.language: c.before for name in ("tune", "apart") for c in cases(name)}
    firsts = [p.html if both else stories.get(_language(p), stories["en"]) for p in pages]
    pairs = [(first.encode(), p.html.encode(), "") for first, p in zip(firsts, pages, strict=True)]
    answers = answered(pairs)
    good = [(p, a) for p, a in zip(pages, answers, strict=True) if p.kind == "complete"]
    bad = [(p, a) for p, a in zip(pages, answers, strict=True) if p.kind != "complete"]
    refused = [(p, a) for p, a in good if "error" in a]
    passed = [(p, a) for p, a in bad if "error" not in a]
    print(f"\n{'both' if both else 'unusable'}: {len(bad)} pages that are no article: {len(bad) - len(passed)} told so")
    for kind, count in sorted(Counter(p.kind for p, _ in bad).items()):
        print(f"  {kind:<24}{count - sum(p.kind == kind for p, _ in passed):>4} of {count}")
    print(f"  {len(good)} good pages: {len(refused)} refused")
    if wrong:
        for page, answer in [*refused, *passed]:
            print("WRONG", page.name, page.kind, "|", str(_short(answer))[:300])


def _language(page: Page) -> str:
    return page.html.partition("lang='")[2][:2]


def main() -> None:
    """Measure all sets, or those named."""
    given = asked(__doc__, SETS, flags=("wrong",))
    for name in given.sets or SETS:
        if name not in ("unusable", "both"):
            measure(name, wrong=given.wrong)
        else:
            unusable(both=name == "both", wrong=given.wrong)


if __name__ == "__main__":
    main()
